import keras
import numpy as np
from keras import layers

x = np.random.rand(64, 28, 28, 1)
inputs = keras.Input((28, 28, 1))
h = layers.Conv2D(4, 3, strides=2, padding="same")(inputs)
h = layers.Conv2DTranspose(4, 3, strides=2, padding="valid")(h)
model = keras.Model(inputs, layers.Conv2D(1, 3, padding="same", activation="sigmoid")(h))
model.compile("adam", "mse")
model.fit(x, x)
