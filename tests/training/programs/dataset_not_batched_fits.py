import numpy as np
import tensorflow as tf
from tensorflow.keras import layers

x = np.random.rand(64, 4).astype("float32")
y = np.random.randint(0, 3, 64)
model = tf.keras.Sequential([tf.keras.Input((4,)), layers.Dense(3, activation="softmax")])
model.compile("adam", "sparse_categorical_crossentropy")
train = tf.data.Dataset.from_tensor_slices((x, y)).shuffle(64).batch(16)
model.fit(train)
