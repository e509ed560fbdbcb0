import numpy as np
import tensorflow as tf
from tensorflow.keras import layers

x = np.random.rand(64, 8, 8, 1).astype("float32")
y = np.random.randint(0, 5, 64)
train = tf.data.Dataset.from_tensor_slices((x, y))
train = train.map(lambda image, label: (image / 255.0, tf.one_hot(label, 5))).batch(16)
model = tf.keras.Sequential([tf.keras.Input((8, 8, 1)), layers.Flatten(), layers.Dense(5, activation="softmax")])
model.compile("adam", "categorical_crossentropy")
model.fit(train)
