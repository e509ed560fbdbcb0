"""Squeeze-and-excitation blocks as a layer with get_config and in a functional form."""
import keras
from keras import layers
from keras.layers import GlobalAveragePooling2D, Reshape, Dense, Multiply, Permute


@keras.saving.register_keras_serializable(package="blocks")
class SqueezeExcite(layers.Layer):
    def __init__(self, ratio=16, **kwargs):
        super().__init__(**kwargs)
        self.ratio = ratio

    def build(self, input_shape):
        channels = input_shape[-1]
        reduced = max(1, channels // self.ratio)
        self.pool = layers.GlobalAveragePooling2D(keepdims=True)
        self.reduce = layers.Dense(reduced, activation="relu")
        self.expand = layers.Dense(channels, activation="sigmoid")
        self.gain = self.add_weight(name="gain", shape=(1, 1, 1, channels), initializer="ones", trainable=True)
        super().build(input_shape)

    def call(self, x):
        s = self.pool(x)
        s = self.expand(self.reduce(s))
        return x * s * self.gain

    def compute_output_shape(self, input_shape):
        return input_shape

    def get_config(self):
        return {**super().get_config(), "ratio": self.ratio}


def squeeze_excite_block(tensor, ratio=8):
    filters = tensor.shape[-1]
    se_shape = (1, 1, filters)
    se = GlobalAveragePooling2D()(tensor)
    se = Reshape(se_shape)(se)
    se = Dense(filters // ratio, activation='relu', kernel_initializer='he_normal', use_bias=False)(se)
    se = Dense(filters, activation='sigmoid', kernel_initializer='he_normal', use_bias=False)(se)
    return Multiply()([tensor, se])


inputs = keras.Input((32, 32, 3))
x = layers.Conv2D(32, 3, padding="same", activation="relu")(inputs)
x = SqueezeExcite(ratio=4, name="se_1")(x)
x = layers.Conv2D(64, 3, strides=2, padding="same", activation="relu")(x)
x = squeeze_excite_block(x)
shortcut = layers.Conv2D(64, 1, strides=2)(inputs)
x = layers.add([x, shortcut])
x = layers.GlobalMaxPooling2D()(x)
outputs = layers.Dense(4)(x)
model = keras.Model(inputs=inputs, outputs=outputs)
