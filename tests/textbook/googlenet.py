"""GoogLeNet with an inception helper and auxiliary classifiers."""
import tensorflow as tf
from tensorflow.keras.layers import (Input, Conv2D, MaxPooling2D, AveragePooling2D, GlobalAveragePooling2D, Dense,
                                     Dropout, Flatten, concatenate)

kernel_init = tf.keras.initializers.GlorotUniform()
bias_init = tf.keras.initializers.Constant(value=0.2)


def inception_module(x, filters_1x1, filters_3x3_reduce, filters_3x3, filters_5x5_reduce, filters_5x5, filters_pool_proj, name=None):
    conv_1x1 = Conv2D(filters_1x1, (1, 1), padding='same', activation='relu', kernel_initializer=kernel_init, bias_initializer=bias_init)(x)

    conv_3x3 = Conv2D(filters_3x3_reduce, (1, 1), padding='same', activation='relu', kernel_initializer=kernel_init, bias_initializer=bias_init)(x)
    conv_3x3 = Conv2D(filters_3x3, (3, 3), padding='same', activation='relu', kernel_initializer=kernel_init, bias_initializer=bias_init)(conv_3x3)

    conv_5x5 = Conv2D(filters_5x5_reduce, (1, 1), padding='same', activation='relu', kernel_initializer=kernel_init, bias_initializer=bias_init)(x)
    conv_5x5 = Conv2D(filters_5x5, (5, 5), padding='same', activation='relu', kernel_initializer=kernel_init, bias_initializer=bias_init)(conv_5x5)

    pool_proj = MaxPooling2D((3, 3), strides=(1, 1), padding='same')(x)
    pool_proj = Conv2D(filters_pool_proj, (1, 1), padding='same', activation='relu', kernel_initializer=kernel_init, bias_initializer=bias_init)(pool_proj)

    output = concatenate([conv_1x1, conv_3x3, conv_5x5, pool_proj], axis=3, name=name)
    return output


def auxiliary(x, name):
    a = AveragePooling2D((5, 5), strides=3)(x)
    a = Conv2D(32, (1, 1), padding='same', activation='relu')(a)
    a = Flatten()(a)
    a = Dense(64, activation='relu')(a)
    a = Dropout(0.7)(a)
    return Dense(10, activation='softmax', name=name)(a)


input_layer = Input(shape=(128, 128, 3))
x = Conv2D(64, (7, 7), padding='same', strides=(2, 2), activation='relu', name='conv_1_7x7_2')(input_layer)
x = MaxPooling2D((3, 3), padding='same', strides=(2, 2), name='max_pool_1_3x3_2')(x)
x = Conv2D(64, (1, 1), padding='same', strides=(1, 1), activation='relu', name='conv_2a_3x3_1')(x)
x = Conv2D(192, (3, 3), padding='same', strides=(1, 1), activation='relu', name='conv_2b_3x3_1')(x)
x = MaxPooling2D((3, 3), padding='same', strides=(2, 2), name='max_pool_2_3x3_2')(x)
x = inception_module(x, 64, 96, 128, 16, 32, 32, name='inception_3a')
x = inception_module(x, 128, 128, 192, 32, 96, 64, name='inception_3b')
x1 = auxiliary(x, 'auxilliary_output_1')
x = MaxPooling2D((3, 3), padding='same', strides=(2, 2))(x)
for name, sizes in zip(['inception_4a', 'inception_4b'], [(192, 96, 208, 16, 48, 64), (160, 112, 224, 24, 64, 64)]):
    x = inception_module(x, *sizes, name=name)
x2 = auxiliary(x, 'auxilliary_output_2')
x = GlobalAveragePooling2D(name='avg_pool_5_3x3_1')(x)
x = Dropout(0.4)(x)
x = Dense(10, activation='softmax', name='output')(x)

model = tf.keras.Model(input_layer, [x, x1, x2], name='inception_v1')
model.compile(loss=['categorical_crossentropy'] * 3, loss_weights=[1, 0.3, 0.3], optimizer='sgd', metrics=[['accuracy']] * 3)
