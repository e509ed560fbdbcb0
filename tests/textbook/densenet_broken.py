"""DenseNet with growth rate and transitions."""
import keras
from keras import layers
from keras.layers import Concatenate

growth_rate = 12
compression = 0.5


def conv_block(x, growth_rate, name):
    x1 = layers.BatchNormalization(axis=3, epsilon=1.001e-5, name=name + '_0_bn')(x)
    x1 = layers.Activation('relu', name=name + '_0_relu')(x1)
    x1 = layers.Conv2D(4 * growth_rate, 1, use_bias=False, name=name + '_1_conv')(x1)
    x1 = layers.BatchNormalization(axis=3, epsilon=1.001e-5, name=name + '_1_bn')(x1)
    x1 = layers.Activation('relu', name=name + '_1_relu')(x1)
    x1 = layers.Conv2D(growth_rate, 3, padding='same', use_bias=False, name=name + '_2_conv')(x1)
    return Concatenate(axis=3, name=name + '_concat')(x, x1)


def dense_block(x, blocks, name):
    for i in range(blocks):
        x = conv_block(x, growth_rate, name=name + '_block' + str(i + 1))
    return x


def transition_block(x, reduction, name):
    x = layers.BatchNormalization(axis=3, epsilon=1.001e-5, name=name + '_bn')(x)
    x = layers.Activation('relu', name=name + '_relu')(x)
    x = layers.Conv2D(int(x.shape[-1] * reduction), 1, use_bias=False, name=name + '_conv')(x)
    return layers.AveragePooling2D(2, strides=2, name=name + '_pool')(x)


img_input = layers.Input(shape=(64, 64, 3))
x = layers.ZeroPadding2D(padding=((3, 3), (3, 3)))(img_input)
x = layers.Conv2D(2 * growth_rate, 7, strides=2, use_bias=False, name='conv1/conv'.replace('/', '_'))(x)
x = layers.BatchNormalization(axis=3, epsilon=1.001e-5, name='conv1_bn')(x)
x = layers.Activation('relu', name='conv1_relu')(x)
x = layers.ZeroPadding2D(padding=((1, 1), (1, 1)))(x)
x = layers.MaxPooling2D(3, strides=2, name='pool1')(x)
blocks = [2, 3, 2]
for index, count in enumerate(blocks, start=2):
    x = dense_block(x, count, name='conv%d' % index)
    if index - 1 < len(blocks):
        x = transition_block(x, compression, name='pool%d' % index)
x = layers.BatchNormalization(axis=3, epsilon=1.001e-5, name='bn')(x)
x = layers.Activation('relu', name='relu')(x)
x = layers.GlobalAveragePooling2D(name='avg_pool')(x)
x = layers.Dense(100, activation='softmax', name='predictions')(x)
model = keras.models.Model(img_input, x, name='densenet')
model.summary()
