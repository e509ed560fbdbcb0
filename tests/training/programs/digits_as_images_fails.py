import keras
from keras import layers
from sklearn.datasets import load_digits

digits = load_digits()
inputs = keras.Input((8, 8, 1))
x = layers.Conv2D(4, 3)(inputs)
model = keras.Model(inputs, layers.Dense(10, activation="softmax")(layers.Flatten()(x)))
model.compile("adam", "sparse_categorical_crossentropy")
model.fit(digits.data, digits.target, batch_size=200)
