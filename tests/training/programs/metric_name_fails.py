import keras
import numpy as np
from keras import layers

model = keras.Sequential([keras.Input((4,)), layers.Dense(1)])
model.compile(optimizer="adam", loss="mse", metrics=["rmse"])
model.fit(np.random.rand(32, 4), np.random.rand(32, 1))
