import keras
from keras import layers

(x_train, y_train), _ = keras.datasets.reuters.load_data(num_words=500)
x_train = keras.utils.pad_sequences(x_train, maxlen=10)

model = keras.Sequential(
    [keras.Input((10,)), layers.Embedding(500, 4), layers.Flatten(), layers.Dense(46, activation="softmax")]
)
model.compile("adam", "sparse_categorical_crossentropy")
model.fit(x_train, y_train, batch_size=500)
