"""WaveNet: gated causal convolutions with growing dilations and summed skips."""
import tensorflow as tf
from tensorflow.keras import layers
from tensorflow.keras.models import Model


class ResidualUnit:
    def __init__(self, filters, kernel_size, dilation_rate):
        self.filters = filters
        self.kernel_size = kernel_size
        self.dilation_rate = dilation_rate

    def __call__(self, x):
        original_x = x
        tanh_out = layers.Conv1D(self.filters, self.kernel_size, dilation_rate=self.dilation_rate, padding='causal', activation='tanh')(x)
        sigm_out = layers.Conv1D(self.filters, self.kernel_size, dilation_rate=self.dilation_rate, padding='causal', activation='sigmoid')(x)
        x = layers.Multiply()([tanh_out, sigm_out])
        x = layers.Conv1D(self.filters, 1, padding='same')(x)
        return layers.Add()([original_x, x]), x


def build_wavenet(input_length=None, filters=16, kernel_size=2, stacks=2, dilations=(1, 2, 4, 8), quantization=64):
    inputs = layers.Input(shape=(input_length, 1))
    x = layers.Conv1D(filters, kernel_size, padding='causal')(inputs)
    skip_connections = []
    for dilation in list(dilations) * stacks:
        x, skip = ResidualUnit(filters, kernel_size, dilation)(x)
        skip_connections += [skip]
    out = layers.add(skip_connections)
    out = layers.Activation('relu')(out)
    out = layers.Conv1D(filters, 1, activation='relu')(out)
    out = layers.Conv1D(quantization, 1)(out)
    out = layers.Softmax()(out)
    return Model(inputs, out)


receptive_field = sum(d for d in (1, 2, 4, 8)) * 2
model = build_wavenet()
fixed = build_wavenet(input_length=receptive_field * 4, filters=8)
model.compile('adam', 'sparse_categorical_crossentropy')
