import keras
import numpy as np
from keras import layers

images = np.random.rand(16, 32, 32, 3)
inputs = keras.Input((32, 32, 3))
x = layers.Conv2D(4, 3, padding="same", activation="relu")(inputs)
x = layers.MaxPooling2D()(x)
x = layers.Conv2D(4, 3, padding="same", activation="relu")(x)
x = layers.UpSampling2D()(x)
model = keras.Model(inputs, layers.Conv2D(1, 1, activation="sigmoid")(x))
masks = np.random.randint(0, 2, (16, 32, 32, 1))
model.compile("adam", "binary_crossentropy")
model.fit(images, masks)
