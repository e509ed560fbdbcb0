import keras
from keras import layers
from keras.datasets import imdb

(x_train, y_train), (x_test, y_test) = imdb.load_data(num_words=1000)
x_train, y_train = x_train[:64], y_train[:64]
x_train = keras.utils.pad_sequences(x_train, maxlen=12)
inputs = keras.Input((12,))
x = layers.Embedding(1000, 4)(inputs)
x = layers.LSTM(4)(x)
model = keras.Model(inputs, layers.Dense(1, activation="sigmoid")(x))
model.compile("rmsprop", "binary_crossentropy")
model.fit(x_train, y_train, batch_size=16)
