import keras
import numpy as np
from keras import layers

x = np.random.rand(6, 3)
y = [0, 1, 1, 0, 1, 0]
model = keras.Sequential([keras.Input((3,)), layers.Dense(1, activation="sigmoid")])
model.compile(loss="binary_crossentropy", optimizer="adam")
model.fit(x, y)
