import keras
import numpy as np
from keras import layers

x = np.random.rand(100, 4)
y = np.random.rand(99, 1)
model = keras.Sequential([keras.Input((4,)), layers.Dense(1)])
model.compile(loss="mse", optimizer="adam")
model.fit(x, y)
