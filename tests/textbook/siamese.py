"""A Siamese network: one encoder, called twice, and a distance in a Lambda."""
import numpy as np
import keras
from keras import ops
from keras.layers import Input, Dense, Dropout, Flatten, Lambda
from keras.models import Model


def euclidean_distance(vects):
    x, y = vects
    sum_square = ops.sum(ops.square(x - y), axis=1, keepdims=True)
    return ops.sqrt(ops.maximum(sum_square, keras.config.epsilon()))


def contrastive_loss(y_true, y_pred):
    margin = 1
    return ops.mean((1 - y_true) * ops.square(y_pred) + y_true * ops.square(ops.maximum(margin - y_pred, 0)))


def create_base_network(input_shape):
    input = Input(shape=input_shape)
    x = Flatten()(input)
    x = Dense(128, activation='relu')(x)
    x = Dropout(0.1)(x)
    x = Dense(128, activation='relu')(x)
    x = Dropout(0.1)(x)
    x = Dense(128, activation='relu')(x)
    return Model(input, x)


input_shape = (28, 28)
base_network = create_base_network(input_shape)

input_a = Input(shape=input_shape)
input_b = Input(shape=input_shape)

processed_a = base_network(input_a)
processed_b = base_network(input_b)

distance = Lambda(euclidean_distance)([processed_a, processed_b])
model = Model([input_a, input_b], distance)
model.compile(loss=contrastive_loss, optimizer='rmsprop')

pairs = np.random.rand(20, 2, 28, 28).astype('float32')
labels = np.random.randint(0, 2, (20,)).astype('float32')
model.fit([pairs[:, 0], pairs[:, 1]], labels, batch_size=10, epochs=1, verbose=0)
