"""A transformer encoder that sorts texts into classes: embedded words and positions, attention, one vector a text."""

from typing import Any

from keras import Input, KerasTensor, Model, layers, ops


class TokenAndPositionEmbedding(layers.Layer):  # type: ignore[misc]
    """The sum of an embedding of each word and one of its place: (batch, length) -> (batch, length, width)."""

    def __init__(self, length: int, vocabulary: int, width: int, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.tokens = layers.Embedding(vocabulary, width)
        self.positions = layers.Embedding(length, width)

    def call(self, words: KerasTensor) -> KerasTensor:
        """Look both up and add them; the places are the same for every text of the batch."""
        places = ops.arange(ops.shape(words)[-1])
        return self.tokens(words) + self.positions(places)


def encoder_block(x: KerasTensor, heads: int, width: int, feed_forward: int, dropout: float) -> KerasTensor:
    """Return attention and a feed-forward network, each added to its own input and normalized: the shape stays."""
    attention = layers.MultiHeadAttention(num_heads=heads, key_dim=width // heads)(x, x)
    attention = layers.Dropout(dropout)(attention)
    x = layers.LayerNormalization(epsilon=1e-6)(x + attention)

    # Back to `width`, or the sum with x could not be formed.
    hidden = layers.Dense(feed_forward, activation="relu")(x)
    hidden = layers.Dense(width)(hidden)
    hidden = layers.Dropout(dropout)(hidden)
    return layers.LayerNormalization(epsilon=1e-6)(x + hidden)


def build_model(
    length: int = 200,
    vocabulary: int = 20000,
    width: int = 64,
    heads: int = 4,
    feed_forward: int = 128,
    blocks: int = 2,
    classes: int = 5,
) -> Model:
    """Return the uncompiled model: (batch, length) word numbers, int32 -> (batch, classes) probabilities.

    `width` must be a multiple of `heads`. 1,361,989 parameters as called without arguments.
    """
    words = Input(shape=(length,), dtype="int32", name="words")
    x = TokenAndPositionEmbedding(length, vocabulary, width)(words)

    for _ in range(blocks):
        x = encoder_block(x, heads, width, feed_forward, dropout=0.1)

    x = layers.GlobalAveragePooling1D()(x)
    x = layers.Dense(32, activation="relu")(x)
    output = layers.Dense(classes, activation="softmax")(x)

    return Model(inputs=words, outputs=output, name="transformer")
