import keras
import numpy as np
from keras import layers

x = np.random.rand(20, 3, 16, 16)
y = np.arange(20) % 2
x = np.reshape(x, (20, 16, 3, 16))
model = keras.Sequential(
    [keras.Input((16, 16, 3)), layers.Conv2D(2, 3), layers.Flatten(), layers.Dense(1, activation="sigmoid")]
)
model.compile("adam", "binary_crossentropy")
model.fit(x, y)
