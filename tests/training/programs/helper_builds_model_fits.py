import keras
import numpy as np
from keras import layers


def build(features, classes):
    model = keras.Sequential([keras.Input((features,)), layers.Dense(classes, activation="softmax")])
    model.compile("adam", "sparse_categorical_crossentropy")
    return model


def train(model, x, y):
    model.fit(x, y, verbose=0)


x = np.random.rand(50, 7)
y = np.arange(50) % 4
model = build(x.shape[1], int(y.max()) + 1)
train(model, x, y)
