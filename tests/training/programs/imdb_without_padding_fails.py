import keras
from keras import layers
from keras.datasets import imdb

(x_train, y_train), (x_test, y_test) = imdb.load_data(num_words=1000)
x_train, y_train = x_train[:64], y_train[:64]
model = keras.Sequential(
    [layers.Embedding(1000, 8), layers.GlobalAveragePooling1D(), layers.Dense(1, activation="sigmoid")]
)
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
model.fit(x_train, y_train, epochs=1)
