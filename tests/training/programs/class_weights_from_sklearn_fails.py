import keras
import numpy as np
from keras import layers
from sklearn.utils.class_weight import compute_class_weight

x = np.random.rand(64, 4)
y = np.arange(64) % 2
weights = compute_class_weight("balanced", classes=np.unique(y), y=y)
model = keras.Sequential([keras.Input((4,)), layers.Dense(1, activation="sigmoid")])
model.compile(loss="binary_crossentropy", optimizer="adam")
model.fit(x, y, class_weight=weights)
