import keras
import numpy as np
from keras import layers
from sklearn.datasets import load_iris

iris = load_iris()
X, y = iris.data, iris.target
from sklearn.preprocessing import LabelEncoder, StandardScaler

names = np.array(["a", "b", "c"])[y]
X = StandardScaler().fit_transform(X)
labels = LabelEncoder().fit_transform(names)
model = keras.Sequential([keras.Input((4,)), layers.Dense(3, activation="softmax")])
model.compile(loss="sparse_categorical_crossentropy", optimizer="adam")
model.fit(X, labels)
