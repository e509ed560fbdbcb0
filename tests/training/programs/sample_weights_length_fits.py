import keras
import numpy as np
from keras import layers

x = np.random.rand(64, 4)
y = np.random.rand(64, 1)
weights = np.ones(64)
model = keras.Sequential([keras.Input((4,)), layers.Dense(1)])
model.compile(loss="mse", optimizer="adam")
model.fit(x, y, sample_weight=weights)
