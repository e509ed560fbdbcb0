import keras
from keras import layers
from keras.datasets import imdb

(x_train, y_train), (x_test, y_test) = imdb.load_data(num_words=1000)
x_train, y_train = x_train[:64], y_train[:64]
x_train = keras.utils.pad_sequences(x_train, maxlen=20)
model = keras.Sequential()
model.add(keras.Input(shape=(20,)))
model.add(layers.Embedding(1000, 8))
model.add(layers.Flatten())
model.add(layers.Dense(1, activation="sigmoid"))
model.compile(optimizer="adam", loss="binary_crossentropy")
model.fit(x_train, y_train)
