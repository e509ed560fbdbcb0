"""Inception-v3 with padding in one pooling too many: 18 x 18 beside 17 x 17."""

from keras import Input, KerasTensor, Model, layers


def conv(
    x: KerasTensor, filters: int, kernel_size: int | tuple[int, int], strides: int = 1, padding: str = "same"
) -> KerasTensor:
    """Return a convolution without bias, normalized over the batch, then relu: (batch, height, width, filters)."""
    x = layers.Conv2D(filters, kernel_size, strides=strides, padding=padding, use_bias=False)(x)
    x = layers.BatchNormalization(scale=False)(x)
    return layers.Activation("relu")(x)


def stem(x: KerasTensor) -> KerasTensor:
    """Return the image shrunk to an eighth: (batch, 299, 299, 3) -> (batch, 35, 35, 192)."""
    x = conv(x, 32, 3, strides=2, padding="valid")
    x = conv(x, 32, 3, padding="valid")
    x = conv(x, 64, 3)
    x = layers.MaxPooling2D(3, strides=2)(x)

    x = conv(x, 80, 1, padding="valid")
    x = conv(x, 192, 3, padding="valid")
    return layers.MaxPooling2D(3, strides=2)(x)


def block_35(x: KerasTensor, pool_filters: int) -> KerasTensor:
    """Return four branches over 35 x 35 joined: 224 + pool_filters channels.

    One window of 5 x 5 sees as much of the image as two of 3 x 3, one after the other.
    """
    branch_1x1 = conv(x, 64, 1)

    branch_5x5 = conv(x, 48, 1)
    branch_5x5 = conv(branch_5x5, 64, 5)

    branch_3x3 = conv(x, 64, 1)
    branch_3x3 = conv(branch_3x3, 96, 3)
    branch_3x3 = conv(branch_3x3, 96, 3)

    branch_pool = layers.AveragePooling2D(3, strides=1, padding="same")(x)
    branch_pool = conv(branch_pool, pool_filters, 1)

    return layers.concatenate([branch_1x1, branch_5x5, branch_3x3, branch_pool], axis=-1)


def shrink_to_17(x: KerasTensor) -> KerasTensor:
    """Return (batch, 35, 35, 288) -> (batch, 17, 17, 768), by two strided branches beside a pooling."""
    branch_3x3 = conv(x, 384, 3, strides=2, padding="valid")

    branch_double = conv(x, 64, 1)
    branch_double = conv(branch_double, 96, 3)
    branch_double = conv(branch_double, 96, 3, strides=2, padding="valid")

    branch_pool = layers.MaxPooling2D(3, strides=2, padding="same")(x)

    # Keras, at the next line: ValueError: A `Concatenate` layer requires inputs with matching shapes
    return layers.concatenate([branch_3x3, branch_double, branch_pool], axis=-1)


def block_17(x: KerasTensor, filters: int) -> KerasTensor:
    """Return four branches over 17 x 17 joined: 768 channels. A 7 x 7 window is a row of 7 after a column of 7."""
    branch_1x1 = conv(x, 192, 1)

    branch_7x7 = conv(x, filters, 1)
    branch_7x7 = conv(branch_7x7, filters, (1, 7))
    branch_7x7 = conv(branch_7x7, 192, (7, 1))

    branch_double = conv(x, filters, 1)
    branch_double = conv(branch_double, filters, (7, 1))
    branch_double = conv(branch_double, filters, (1, 7))
    branch_double = conv(branch_double, filters, (7, 1))
    branch_double = conv(branch_double, 192, (1, 7))

    branch_pool = layers.AveragePooling2D(3, strides=1, padding="same")(x)
    branch_pool = conv(branch_pool, 192, 1)

    return layers.concatenate([branch_1x1, branch_7x7, branch_double, branch_pool], axis=-1)


def shrink_to_8(x: KerasTensor) -> KerasTensor:
    """Return (batch, 17, 17, 768) -> (batch, 8, 8, 1280)."""
    branch_3x3 = conv(x, 192, 1)
    branch_3x3 = conv(branch_3x3, 320, 3, strides=2, padding="valid")

    branch_7x7 = conv(x, 192, 1)
    branch_7x7 = conv(branch_7x7, 192, (1, 7))
    branch_7x7 = conv(branch_7x7, 192, (7, 1))
    branch_7x7 = conv(branch_7x7, 192, 3, strides=2, padding="valid")

    branch_pool = layers.MaxPooling2D(3, strides=2)(x)

    return layers.concatenate([branch_3x3, branch_7x7, branch_pool], axis=-1)


def block_8(x: KerasTensor) -> KerasTensor:
    """Return four branches over 8 x 8 joined, two of which fork once more: 2048 channels."""
    branch_1x1 = conv(x, 320, 1)

    branch_3x3 = conv(x, 384, 1)
    branch_3x3_row = conv(branch_3x3, 384, (1, 3))
    branch_3x3_column = conv(branch_3x3, 384, (3, 1))
    branch_3x3 = layers.concatenate([branch_3x3_row, branch_3x3_column], axis=-1)

    branch_double = conv(x, 448, 1)
    branch_double = conv(branch_double, 384, 3)
    branch_double_row = conv(branch_double, 384, (1, 3))
    branch_double_column = conv(branch_double, 384, (3, 1))
    branch_double = layers.concatenate([branch_double_row, branch_double_column], axis=-1)

    branch_pool = layers.AveragePooling2D(3, strides=1, padding="same")(x)
    branch_pool = conv(branch_pool, 192, 1)

    return layers.concatenate([branch_1x1, branch_3x3, branch_double, branch_pool], axis=-1)


def build_model(input_shape: tuple[int, int, int] = (299, 299, 3), classes: int = 1000) -> Model:
    """Return the uncompiled network: (batch, 299, 299, 3) images -> (batch, 1000) class probabilities.

    23,851,784 parameters with 1000 classes, whatever the size of the image, which must be at least 75 x 75.
    """
    images = Input(shape=input_shape, name="images")
    x = stem(images)

    for pool_filters in (32, 64, 64):
        x = block_35(x, pool_filters)
    x = shrink_to_17(x)

    for filters in (128, 160, 160, 192):
        x = block_17(x, filters)
    x = shrink_to_8(x)

    for _ in range(2):
        x = block_8(x)

    x = layers.GlobalAveragePooling2D()(x)
    output = layers.Dense(classes, activation="softmax")(x)

    return Model(inputs=images, outputs=output, name="inception_v3")
