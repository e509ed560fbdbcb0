"""Character level text generation, subclassed with carried states, from TensorFlow's tutorial."""
import numpy as np
import tensorflow as tf

text = "First Citizen: Before we proceed any further, hear me speak. All: Speak, speak." * 4
vocab = sorted(set(text))
char2idx = {u: i for i, u in enumerate(vocab)}
text_as_int = np.array([char2idx[c] for c in text])
seq_length = 20


class MyModel(tf.keras.Model):
    def __init__(self, vocab_size, embedding_dim, rnn_units):
        super().__init__()
        self.embedding = tf.keras.layers.Embedding(vocab_size, embedding_dim)
        self.gru = tf.keras.layers.GRU(rnn_units, return_sequences=True, return_state=True)
        self.dense = tf.keras.layers.Dense(vocab_size, activation='sofmax')

    def call(self, inputs, states=None, return_state=False, training=False):
        x = inputs
        x = self.embedding(x, training=training)
        if states is None:
            states = [tf.zeros((tf.shape(x)[0], self.gru.units))]
        x, states = self.gru(x, initial_state=states, training=training)
        x = self.dense(x, training=training)
        if return_state:
            return x, states
        else:
            return x


model = MyModel(vocab_size=len(vocab), embedding_dim=16, rnn_units=24)
windows = len(text_as_int) // (seq_length + 1)
chunks = text_as_int[:windows * (seq_length + 1)].reshape(windows, seq_length + 1)
x, y = chunks[:, :-1], chunks[:, 1:]
loss = tf.losses.SparseCategoricalCrossentropy(from_logits=True)
model.compile(optimizer='adam', loss=loss)
model.fit(x, y, epochs=1, batch_size=8, verbose=0)
