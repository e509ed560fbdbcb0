import keras
import numpy as np
from keras import layers

inputs = keras.Input((4,))
h = layers.Dense(8, activation="relu")(inputs)
age = layers.Dense(1, name="age")(h)
kind = layers.Dense(3, activation="softmax", name="kind")(h)
model = keras.Model(inputs, [age, kind])
x = np.random.rand(32, 4)
ages = np.random.rand(32, 1)
kinds = np.arange(32) % 3
model.compile("adam", {"age": "mse", "kind": "sparse_categorical_crossentropy"})
model.fit(x, {"age": ages, "kind": kinds})
