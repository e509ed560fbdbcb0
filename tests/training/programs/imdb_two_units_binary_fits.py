import keras
from keras import layers
from keras.datasets import imdb

(x_train, y_train), (x_test, y_test) = imdb.load_data(num_words=1000)
x_train, y_train = x_train[:64], y_train[:64]
x_train = keras.preprocessing.sequence.pad_sequences(x_train, maxlen=16)
model = keras.Sequential(
    [keras.Input((16,)), layers.Embedding(1000, 4), layers.LSTM(4), layers.Dense(1, activation="sigmoid")]
)
model.compile(optimizer="adam", loss="binary_crossentropy")
model.fit(x_train, y_train)
