import keras
import numpy as np
from keras import layers

x = np.random.rand(40, 6)
y = np.random.rand(40, 1)
model = keras.Sequential([layers.Dense(4), layers.Dense(1)])
model.compile("adam", "mse")
model.fit(x, y)
model.evaluate(np.random.rand(10, 6), y[:10])
