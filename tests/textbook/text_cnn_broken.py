"""Kim's CNN for sentences: parallel filter sizes, embedding with a matrix."""
import numpy as np
from keras.layers import Embedding, Conv2D, MaxPool2D, Input, Dense, Reshape, Flatten, Dropout, Concatenate
from keras.models import Model
from keras import regularizers

sequence_length = 56
vocabulary_size = 1000
embedding_dim = 32
filter_sizes = [3, 4, 5]
num_filters = 16
drop = 0.5

embedding_matrix = np.random.uniform(-0.25, 0.25, (vocabulary_size, embedding_dim))

inputs = Input(shape=(sequence_length,), dtype='int32')
embedding = Embedding(input_dim=vocabulary_size, output_dim=embedding_dim, weights=[embedding_matrix], trainable=False)(inputs)
reshape = Reshape((sequence_length, embedding_dim, 1))(embedding)

pooled = []
for size in filter_sizes:
    conv = Conv2D(num_filters, kernel_size=(size, 2 * embedding_dim), padding='valid', kernel_initializer='normal',
                  activation='relu', kernel_regularizer=regularizers.l2(0.01))(reshape)
    pooled.append(MaxPool2D(pool_size=(sequence_length - size + 1, 1), strides=(1, 1), padding='valid')(conv))

concatenated_tensor = Concatenate(axis=1)(pooled)
flatten = Flatten()(concatenated_tensor)
dropout = Dropout(drop)(flatten)
output = Dense(units=2, activation='softmax')(dropout)

model = Model(inputs=inputs, outputs=output)
model.compile(optimizer='adam', loss='categorical_crossentropy', metrics=['accuracy'])
