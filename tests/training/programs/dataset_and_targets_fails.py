import numpy as np
import tensorflow as tf
from tensorflow.keras import layers

x = np.random.rand(64, 4).astype("float32")
y = np.random.rand(64, 1)
train = tf.data.Dataset.from_tensor_slices((x, y)).batch(16)
model = tf.keras.Sequential([tf.keras.Input((4,)), layers.Dense(1)])
model.compile("adam", "mse")
model.fit(train, y)
