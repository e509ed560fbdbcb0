"""Sentiment with stacked bidirectional LSTMs over padded sequences."""
import numpy as np
import keras
from keras import layers
from keras.utils import pad_sequences

max_features = 2000
maxlen = 40

inputs = keras.Input(shape=(None,), dtype="int32")
x = layers.Embedding(max_features, 32, mask_zero=True)(inputs)
x = layers.Bidirectional(layers.LSTM(16, return_sequences=True))(x)
x = layers.Bidirectional(layers.LSTM(16))(x)
outputs = layers.Dense(1, activation="sigmoid")(x)
model = keras.Model(inputs, outputs)
model.summary()

x_train = [[1, 14, 22], [1, 194, 1153, 194], [1, 14, 47, 8, 30], [5, 6]]
y_train = np.array([1, 0, 0, 1])
x_train = pad_sequences(x_train, maxlen=maxlen)

model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
model.fit(x_train, y_train, batch_size=2, epochs=1, validation_split=0.5, verbose=0)
