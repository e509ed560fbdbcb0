"""The reference Inception without padding in branch c: 64 -> 31 -> 29, beside 32 in the other branches."""

from keras import Input, Model, layers


def build_model() -> Model:
    """Return the uncompiled model: (batch, 64, 64, 3) images -> (batch, 10) class probabilities.

    Every branch ends in (batch, 32, 32, 128), so that the four can be joined on the last axis. 5,297,546 parameters.
    """
    x = Input(shape=(64, 64, 3), dtype="float32", name="images")

    branch_a = layers.Conv2D(128, 1, activation="relu", strides=2)(x)

    branch_b = layers.Conv2D(128, 1, activation="relu")(x)
    branch_b = layers.Conv2D(128, 1, activation="relu", strides=2)(branch_b)

    branch_c = layers.AveragePooling2D(3, strides=2)(x)
    branch_c = layers.Conv2D(128, 3, activation="relu")(branch_c)

    branch_d = layers.Conv2D(128, 1, activation="relu")(x)
    branch_d = layers.Conv2D(128, 1, activation="relu")(branch_d)
    branch_d = layers.Conv2D(128, 1, activation="relu", strides=2)(branch_d)

    # Keras, at the next line: ValueError: A `Concatenate` layer requires inputs with matching shapes
    output = layers.concatenate([branch_a, branch_b, branch_c, branch_d], axis=-1)
    output = layers.Flatten()(output)
    output = layers.Dense(10, activation="softmax")(output)

    return Model(inputs=x, outputs=output, name="inception")
