import keras
import numpy as np
from keras import layers

X = np.random.rand(40, 6, 2)
y = np.random.rand(40, 6, 2)
model = keras.Sequential([keras.Input((6, 2)), layers.LSTM(5), layers.Dense(2)])
model.compile(loss="mae", optimizer="adam")
model.fit(X, y)
