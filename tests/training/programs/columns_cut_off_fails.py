import keras
import numpy as np
from keras import layers

data = np.random.rand(60, 9)
X = data[:, 0:7]
y = data[:, 8]
model = keras.Sequential([keras.Input((8,)), layers.Dense(1)])
model.compile(loss="mse", optimizer="adam")
model.fit(X, y)
