import keras
from keras import layers
from sklearn.datasets import load_iris

iris = load_iris()
X, y = iris.data, iris.target

model = keras.Sequential([keras.Input((4,)), layers.Dense(2, activation="softmax")])
model.compile(loss="sparse_categorical_crossentropy", optimizer="adam")
model.fit(X, y, epochs=1)
