"""The reference Inception with the tensor given to Flatten itself, not to the layer that Flatten makes."""

from keras import Input, Model, layers


def build_model() -> Model:
    """Return the uncompiled model: (batch, 64, 64, 3) images -> (batch, 10) class probabilities.

    Every branch ends in (batch, 32, 32, 128), so that the four can be joined on the last axis. 5,297,546 parameters.
    """
    x = Input(shape=(64, 64, 3), dtype="float32", name="images")

    branch_a = layers.Conv2D(128, 1, activation="relu", strides=2)(x)

    branch_b = layers.Conv2D(128, 1, activation="relu")(x)
    branch_b = layers.Conv2D(128, 1, activation="relu", strides=2)(branch_b)

    # Without padding="same" the two windows would leave 64 -> 31 -> 29, and the branches could not be joined.
    branch_c = layers.AveragePooling2D(3, strides=2, padding="same")(x)
    branch_c = layers.Conv2D(128, 3, activation="relu", padding="same")(branch_c)

    branch_d = layers.Conv2D(128, 1, activation="relu")(x)
    branch_d = layers.Conv2D(128, 1, activation="relu")(branch_d)
    branch_d = layers.Conv2D(128, 1, activation="relu", strides=2)(branch_d)

    output = layers.concatenate([branch_a, branch_b, branch_c, branch_d], axis=-1)
    # Keras, at the next line: ValueError: The `data_format` argument must be one of
    output = layers.Flatten(output)
    output = layers.Dense(10, activation="softmax")(output)

    return Model(inputs=x, outputs=output, name="inception")
