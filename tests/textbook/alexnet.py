"""AlexNet, narrowed, with tf.keras.layers spelled out."""
import tensorflow as tf

IMAGE_SIZE = (227, 227)
CHANNELS = 3
SCALE = 4

model = tf.keras.models.Sequential([
    tf.keras.layers.Conv2D(filters=96 // SCALE, kernel_size=(11, 11), strides=(4, 4), activation='relu',
                           input_shape=IMAGE_SIZE + (CHANNELS,)),
    tf.keras.layers.BatchNormalization(),
    tf.keras.layers.MaxPool2D(pool_size=(3, 3), strides=(2, 2)),
    tf.keras.layers.Conv2D(filters=256 // SCALE, kernel_size=(5, 5), strides=(1, 1), activation='relu', padding="same"),
    tf.keras.layers.BatchNormalization(),
    tf.keras.layers.MaxPool2D(pool_size=(3, 3), strides=(2, 2)),
    tf.keras.layers.Conv2D(filters=384 // SCALE, kernel_size=(3, 3), strides=(1, 1), activation='relu', padding="same"),
    tf.keras.layers.BatchNormalization(),
    tf.keras.layers.Conv2D(filters=256 // SCALE, kernel_size=(3, 3), strides=(1, 1), activation='relu', padding="same"),
    tf.keras.layers.BatchNormalization(),
    tf.keras.layers.MaxPool2D(pool_size=(3, 3), strides=(2, 2)),
    tf.keras.layers.Flatten(),
    tf.keras.layers.Dense(256, activation='relu'),
    tf.keras.layers.Dropout(0.5),
    tf.keras.layers.Dense(256, activation='relu'),
    tf.keras.layers.Dropout(0.5),
    tf.keras.layers.Dense(10, activation='softmax'),
])

last_conv = [layer for layer in model.layers if isinstance(layer, tf.keras.layers.Conv2D)][-1]
extractor = tf.keras.Model(inputs=model.inputs, outputs=last_conv.output)
model.compile(loss='sparse_categorical_crossentropy', optimizer=tf.keras.optimizers.SGD(learning_rate=0.001), metrics=['accuracy'])
model.summary()
