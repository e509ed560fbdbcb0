"""The reference Inception model in two forms that compute the same, and with the head that training wants.

`inception.build_model` is the seed's form: strided 1x1 convolutions at the end of three branches. A 1x1 convolution
looks at one pixel, so it does not matter whether every other pixel is dropped before it or by it: the equivalent form
drops them once, before the branches, and needs 60 million multiply-accumulates a sample instead of 113 million. The
weights have the same shapes in the same order, and losses and gradients are the same up to rounding.

It is also the form that runs everywhere. As written, the first training step crashes TensorFlow and PyTorch on x86
CPUs: their CPU library computes the gradient of a 1x1 convolution with stride 2 over 3 channels wrongly (oneDNN issue
6035).
"""

from __future__ import annotations

from collections.abc import Callable

from keras import Input, Model, layers

from reference_models import inception

__all__ = ["FORMS", "build_equivalent", "with_logits", "with_probabilities"]


def build_equivalent() -> Model:
    """Return the uncompiled model: (batch, 64, 64, 3) images -> (batch, 10) probabilities; 5,297,546 parameters."""
    x = Input(shape=(64, 64, 3), dtype="float32", name="images")

    # A window of one pixel that moves by two. A slice says the same, but costs TensorFlow half as much time again.
    every_other = layers.MaxPooling2D(1, strides=2)(x)

    branch_a = layers.Conv2D(128, 1, activation="relu")(every_other)

    branch_b = layers.Conv2D(128, 1, activation="relu")(every_other)
    branch_b = layers.Conv2D(128, 1, activation="relu")(branch_b)

    branch_c = layers.AveragePooling2D(3, strides=2, padding="same")(x)
    branch_c = layers.Conv2D(128, 3, activation="relu", padding="same")(branch_c)

    branch_d = layers.Conv2D(128, 1, activation="relu")(every_other)
    branch_d = layers.Conv2D(128, 1, activation="relu")(branch_d)
    branch_d = layers.Conv2D(128, 1, activation="relu")(branch_d)

    output = layers.concatenate([branch_a, branch_b, branch_c, branch_d], axis=-1)
    output = layers.Flatten()(output)
    output = layers.Dense(10, activation="softmax")(output)

    return Model(inputs=x, outputs=output, name="inception_equivalent")


FORMS: dict[str, Callable[[], Model]] = {"seed": inception.build_model, "equivalent": build_equivalent}
"""What builds each form, under the name that `--form` takes."""


def with_logits(model: Model) -> Model:
    """Return the model with its last layer, a Dense with softmax, replaced by a new Dense without: logits in float32.

    A loss that is given probabilities has to clip them near 0 and 1, and a clipped sample has no gradient. TensorFlow
    looks behind the softmax by itself and takes the logits it finds there, JAX and PyTorch do not. Asking for logits
    makes all three train alike.

    Raises:
        ValueError: the last layer is not a Dense.
    """
    head = model.layers[-1]
    if not isinstance(head, layers.Dense):
        raise ValueError(f"the last layer must be a Dense, not {type(head).__name__}")
    # float32 also where the rest computes in bfloat16: a softmax over three significant digits learns badly.
    logits = layers.Dense(head.units, dtype="float32", name="logits")(head.input)
    return Model(inputs=model.input, outputs=logits, name=model.name)


def with_probabilities(model: Model) -> Model:
    """Return a model of logits followed by a softmax, on the same weights: what is saved, and what predicts."""
    probabilities = layers.Softmax(dtype="float32", name="probabilities")(model.outputs[0])
    return Model(inputs=model.input, outputs=probabilities, name=model.name)
