"""SegNet: a symmetrical encoder and decoder built from a table."""
import keras
from keras.layers import Input, Conv2D, BatchNormalization, Activation, MaxPooling2D, UpSampling2D, Reshape, ZeroPadding2D
from keras.models import Sequential

n_labels = 12
height, width = 96, 128
kernel = 3

encoding_layers = [[16, 16], [32, 32], [64, 64, 64]]

autoencoder = Sequential(name="segnet")
autoencoder.add(Input((height, width, 3)))
for group in encoding_layers:
    for filters in group:
        autoencoder.add(ZeroPadding2D(padding=(1, 1)))
        autoencoder.add(Conv2D(filters, kernel, padding="valid"))
        autoencoder.add(BatchNormalization())
        autoencoder.add(Activation("relu"))
    autoencoder.add(MaxPooling2D())
for group in encoding_layers[::-1]:
    autoencoder.add(UpSampling2D())
    for filters in reversed(group):
        autoencoder.add(Conv2D(filters, kernel, padding="same"))
        autoencoder.add(BatchNormalization())
        autoencoder.add(Activation("relu"))
autoencoder.add(Conv2D(n_labels, 1, padding="valid"))
autoencoder.add(Reshape((n_labels, height * height), name="pixels"))
autoencoder.add(keras.layers.Permute((2, 1)))
autoencoder.add(Activation("softmax"))
autoencoder.compile(loss="categorical_crossentropy", optimizer="adadelta")
print(autoencoder.output_shape)
