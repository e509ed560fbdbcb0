import keras
from keras import layers
from keras.datasets import mnist

(x_train, y_train), (x_test, y_test) = mnist.load_data()
x_train = x_train[:256].astype("float32") / 255
y_train = y_train[:256]

model = keras.Sequential(
    [keras.Input((28, 28, 1)), layers.Conv2D(2, 3), layers.Flatten(), layers.Dense(10, activation="softmax")]
)
probabilities = model.predict(x_train[0])
