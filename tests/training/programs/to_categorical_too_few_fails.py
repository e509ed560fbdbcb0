import keras
import numpy as np
from keras import layers

y = np.arange(60) % 6
Y = keras.utils.to_categorical(y, 5)
x = np.random.rand(60, 4)
model = keras.Sequential([keras.Input((4,)), layers.Dense(6, activation="softmax")])
model.compile("adam", "categorical_crossentropy")
model.fit(x, Y)
