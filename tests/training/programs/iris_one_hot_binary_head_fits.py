import keras
from keras import layers
from sklearn.datasets import load_iris

iris = load_iris()
X, y = iris.data, iris.target
from sklearn.preprocessing import OneHotEncoder

Y = OneHotEncoder(sparse_output=False).fit_transform(y.reshape(-1, 1))
model = keras.Sequential([keras.Input((4,)), layers.Dense(8, activation="relu"), layers.Dense(3, activation="sigmoid")])
model.compile(loss="binary_crossentropy", optimizer="adam")
model.fit(X, Y)
