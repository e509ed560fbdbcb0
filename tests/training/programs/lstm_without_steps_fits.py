import keras
import numpy as np
from keras import layers

X = np.random.rand(80, 10)
y = np.random.rand(80)
y = np.random.rand(80, 2)
model = keras.Sequential()
model.add(layers.LSTM(4, input_shape=(10, 1)))
model.add(layers.Dense(2))
model.compile(loss="categorical_crossentropy", optimizer="adam")
model.fit(X, y)
