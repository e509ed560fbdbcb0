import keras
import numpy as np
from keras import layers

X = np.random.rand(80, 10, 3)
y = np.random.rand(80, 1)
model = keras.Sequential()
model.add(layers.LSTM(4, input_shape=(10, 3)))
model.add(layers.Dense(1))
model.compile(loss="mse", optimizer="adam")
model.fit(X, y)
