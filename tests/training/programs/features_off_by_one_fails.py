import keras
import numpy as np
from keras import layers

X = np.random.rand(100, 8)
y = np.random.randint(0, 2, 100)
model = keras.Sequential()
model.add(layers.Dense(12, input_dim=7, activation="relu"))
model.add(layers.Dense(1, activation="sigmoid"))
model.compile(loss="binary_crossentropy", optimizer="adam", metrics=["accuracy"])
model.fit(X, y, epochs=1, batch_size=10)
