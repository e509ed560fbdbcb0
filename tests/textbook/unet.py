"""U-Net with helper functions and a list of skips."""
import tensorflow as tf
from tensorflow.keras import layers as L, Model


def conv_block(tensor, n_filters, kernel_size=3, batchnorm=True):
    x = tensor
    for _ in range(2):
        x = L.Conv2D(filters=n_filters, kernel_size=(kernel_size, kernel_size), kernel_initializer='he_normal', padding='same')(x)
        x = L.BatchNormalization()(x) if batchnorm else x
        x = L.Activation('relu')(x)
    return x


def get_unet(input_img, n_filters=8, depth=4, dropout=0.1, batchnorm=True, n_classes=1):
    skips = []
    x = input_img
    for level in range(depth):
        c = conv_block(x, n_filters * 2 ** level, kernel_size=3, batchnorm=batchnorm)
        skips.append(c)
        x = L.MaxPooling2D((2, 2))(c)
        x = L.Dropout(dropout)(x)
    x = conv_block(x, n_filters=n_filters * 2 ** depth, kernel_size=3, batchnorm=batchnorm)
    for level, skip in reversed(list(enumerate(skips))):
        u = L.Conv2DTranspose(n_filters * 2 ** level, (3, 3), strides=(2, 2), padding='same')(x)
        u = L.concatenate([u, skip])
        u = L.Dropout(dropout)(u)
        x = conv_block(u, n_filters * 2 ** level, kernel_size=3, batchnorm=batchnorm)
    outputs = L.Conv2D(n_classes, (1, 1), activation='sigmoid')(x)
    return Model(inputs=[input_img], outputs=[outputs])


def dice_coef(y_true, y_pred, smooth=1.0):
    y_true_f = tf.reshape(y_true, [-1])
    y_pred_f = tf.reshape(y_pred, [-1])
    intersection = tf.reduce_sum(y_true_f * y_pred_f)
    return (2. * intersection + smooth) / (tf.reduce_sum(y_true_f) + tf.reduce_sum(y_pred_f) + smooth)


im_height = im_width = 128
input_img = L.Input((im_height, im_width, 1), name='img')
model = get_unet(input_img, n_filters=8, dropout=0.05, batchnorm=True)
model.compile(optimizer=tf.keras.optimizers.Adam(), loss="binary_crossentropy", metrics=["accuracy", dice_coef])
