import keras
import numpy as np
from keras import layers

x = np.random.rand(32, 4)
y = (np.arange(32) % 2).astype("float32")
model = keras.Sequential([keras.Input((4,)), layers.Dense(1, activation="sigmoid")])
model.compile("adam", "binary_crossentropy", metrics=[keras.metrics.F1Score(threshold=0.5)])
model.fit(x, y)
