import keras
import numpy as np
from keras import layers

x = [[0, 0], [0, 1], [1, 0], [1, 1]]
y = np.array([0, 1, 1, 0])
model = keras.Sequential([keras.Input((2,)), layers.Dense(1, activation="sigmoid")])
model.compile(loss="binary_crossentropy", optimizer="adam")
model.fit(x, y)
