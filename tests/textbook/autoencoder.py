"""The Keras blog's autoencoder: encoder and decoder taken out of the model."""
import numpy as np
import keras
from keras import layers

encoding_dim = 32

input_img = keras.Input(shape=(784,))
encoded = layers.Dense(encoding_dim, activation='relu')(input_img)
decoded = layers.Dense(784, activation='sigmoid')(encoded)
autoencoder = keras.Model(input_img, decoded)

encoder = keras.Model(input_img, encoded)
encoded_input = keras.Input(shape=(encoding_dim,))
decoder_layer = autoencoder.layers[-1]
decoder = keras.Model(encoded_input, decoder_layer(encoded_input))

autoencoder.compile(optimizer='adam', loss='binary_crossentropy')
x_train = np.random.rand(100, 28, 28).astype('float32')
x_train = x_train.reshape((len(x_train), np.prod(x_train.shape[1:])))
autoencoder.fit(x_train, x_train, epochs=1, batch_size=50, shuffle=True, verbose=0)

encoded_imgs = encoder.predict(x_train, verbose=0)
decoded_imgs = decoder.predict(encoded_imgs, verbose=0)
