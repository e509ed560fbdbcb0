import keras
import numpy as np
from keras import layers

series = np.sin(np.arange(200))
X = np.array([series[i : i + 5] for i in range(100)])
y = np.array([series[i + 5] for i in range(100)])
model = keras.Sequential([keras.Input((6,)), layers.Dense(4), layers.Dense(1)])
model.compile(loss="mse", optimizer="adam")
model.fit(X, y)
