import keras
import numpy as np
from keras import layers

a, b = keras.Input((3,), name="a"), keras.Input((5,), name="b")
model = keras.Model([a, b], layers.Dense(1)(layers.concatenate([a, b])))
model.compile("adam", "mse")
xa, xb, y = np.random.rand(32, 3), np.random.rand(32, 5), np.random.rand(32, 1)
model.fit({"a": xa, "c": xb}, y)
