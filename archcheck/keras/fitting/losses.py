"""Losses: which targets each takes for which outputs, and the shape of its values. In Keras's own order and words."""

from __future__ import annotations

from archcheck.keras.fitting.seen import Mismatch, broadcast, same_rank, without

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from archcheck.keras.fitting.seen import Seen

    Rule = Callable[["Loss", Seen, Seen], Seen]

__all__ = ["CANONICAL", "RULES", "Loss", "loss_values"]


class Loss:
    """One loss as the program gave it.

    Attributes:
        name: its canonical name ("sparse_categorical_crossentropy").
        label: how the program writes it ("mse", "MeanSquaredError").
        settings: its arguments where they are known: from_logits, axis, ...
    """

    __slots__ = ("label", "name", "settings")

    def __init__(self, name: str, label: str | None = None, settings: dict[str, Any] | None = None) -> None:
        self.name = name
        self.label = label or name
        self.settings = {} if settings is None else settings

    def __repr__(self) -> str:
        return f"Loss({self.name!r})"

    @property
    def from_logits(self) -> bool:
        """Whether it takes logits."""
        return self.settings.get("from_logits") is True


def loss_values(loss: Loss, target: Seen, output: Seen) -> Seen:
    """The shape of the loss per sample, before the reduction.

    Every loss first drops or adds a trailing axis of 1. Source: keras.src.losses.losses, LossFunctionWrapper.call.

    Raises:
        Mismatch: Keras or TensorFlow refuses these shapes.
        LookupError: the loss is not modelled.
    """
    target, output = same_rank(target, output)
    return RULES[loss.name](loss, target, output)


def _elementwise(axis: int | None = -1) -> Rule:
    """Arithmetic of target and output, then a mean or sum over an axis: sizes of 1 stretch and nothing is said."""

    def values(loss: Loss, target: Seen, output: Seen) -> Seen:
        along = loss.settings.get("axis", axis)
        result = broadcast(target, output)
        return without(result, along if along is None or isinstance(along, (int, tuple, list)) else axis)

    return values


def _same_shape(target: Seen, output: Seen) -> None:
    """The check of the crossentropies. Source: keras.src.backend.tensorflow.nn, categorical_crossentropy."""
    if len(target) != len(output):
        raise Mismatch("rank", "Arguments `target` and `output` must have the same rank (ndim).")
    for axis, (a, b) in enumerate(zip(target, output, strict=True)):
        if a is not None and b is not None and a != b:
            raise Mismatch("sizes", "Arguments `target` and `output` must have the same shape.", axis - len(target))


def _categorical(loss: Loss, target: Seen, output: Seen) -> Seen:
    """One-hot targets: the same shape as the output."""
    if len(target) < 1:
        raise Mismatch("rank", "Arguments `target` and `output` must be at least rank 1.")
    _same_shape(target, output)
    return without(output, loss.settings.get("axis", -1))


def _binary(loss: Loss, target: Seen, output: Seen) -> Seen:
    """Targets of the shape of the output. Source: keras.src.backend.tensorflow.nn, binary_crossentropy."""
    _same_shape(target, output)
    return without(output, loss.settings.get("axis", -1))


def _sparse(loss: Loss, target: Seen, output: Seen) -> Seen:
    """Class numbers: the shape of the output without its last axis, or with 1 there.

    Source: keras.src.backend.tensorflow.nn, sparse_categorical_crossentropy.
    """
    axis = loss.settings.get("axis", -1)
    if axis not in (-1, len(output) - 1):
        raise Mismatch("form", "Only axis=-1 is currently supported.", detail="axis=-1")
    if len(target) == len(output) and target and target[-1] == 1:
        target = target[:-1]
    if len(target) == len(output) and target and target[-1] is None:
        return output[:-1]
    if len(output) < 1:
        raise Mismatch("rank", "Argument `output` must be at least rank 1.")
    if len(target) != len(output) - 1:
        raise Mismatch("labels", "Argument `output` must have rank (ndim) `target.ndim - 1`.")
    for position, (a, b) in enumerate(zip(target, output, strict=False)):
        if a is not None and b is not None and a != b:
            raise Mismatch(
                "sizes",
                "Arguments `target` and `output` must have the same shape up until the last dimension",
                position - len(output),
            )
    return output[:-1]


def _ctc(loss: Loss, target: Seen, output: Seen) -> Seen:
    """Targets (batch, length), outputs (batch, length, classes). Source: keras.src.losses.losses, ctc."""
    if len(target) != 2:
        raise Mismatch("form", "Targets `y_true` must be a tensor of shape `(batch_size, max_length)`", detail="2 axes")
    if len(output) != 3:
        raise Mismatch(
            "form", "Logits `y_pred` must be a tensor of shape `(batch_size, max_length, num_classes)`", detail="3 axes"
        )
    return output[:1]


def _generalized(loss: Loss, target: Seen, output: Seen) -> Seen:
    """Class numbers, made one-hot inside. Source: keras.src.losses.losses, categorical_generalized_cross_entropy."""
    return without(broadcast(output, (*target, output[-1])), -1)


RULES: dict[str, Rule] = {
    **dict.fromkeys(
        (
            "mean_squared_error",
            "mean_absolute_error",
            "mean_absolute_percentage_error",
            "mean_squared_logarithmic_error",
            "huber",
            "log_cosh",
            "poisson",
            "hinge",
            "squared_hinge",
            "categorical_hinge",
            "kl_divergence",
            "cosine_similarity",
            "categorical_focal_crossentropy",
        ),
        _elementwise(),
    ),
    "dice": _elementwise(None),
    "tversky": _elementwise(None),
    "categorical_crossentropy": _categorical,
    "binary_crossentropy": _binary,
    "binary_focal_crossentropy": _binary,
    "sparse_categorical_crossentropy": _sparse,
    "ctc": _ctc,
    "categorical_generalized_cross_entropy": _generalized,
}

CANONICAL: dict[str, str] = {
    "mse": "mean_squared_error",
    "MSE": "mean_squared_error",
    "MeanSquaredError": "mean_squared_error",
    "mae": "mean_absolute_error",
    "MAE": "mean_absolute_error",
    "MeanAbsoluteError": "mean_absolute_error",
    "mape": "mean_absolute_percentage_error",
    "MAPE": "mean_absolute_percentage_error",
    "MeanAbsolutePercentageError": "mean_absolute_percentage_error",
    "msle": "mean_squared_logarithmic_error",
    "MSLE": "mean_squared_logarithmic_error",
    "MeanSquaredLogarithmicError": "mean_squared_logarithmic_error",
    "bce": "binary_crossentropy",
    "BCE": "binary_crossentropy",
    "BinaryCrossentropy": "binary_crossentropy",
    "kld": "kl_divergence",
    "KLD": "kl_divergence",
    "KLDivergence": "kl_divergence",
    "Huber": "huber",
    "LogCosh": "log_cosh",
    "logcosh": "log_cosh",
    "Poisson": "poisson",
    "Hinge": "hinge",
    "SquaredHinge": "squared_hinge",
    "CategoricalHinge": "categorical_hinge",
    "CosineSimilarity": "cosine_similarity",
    "Dice": "dice",
    "Tversky": "tversky",
    "CTC": "ctc",
    "Circle": "circle",
    "CategoricalCrossentropy": "categorical_crossentropy",
    "SparseCategoricalCrossentropy": "sparse_categorical_crossentropy",
    "CategoricalFocalCrossentropy": "categorical_focal_crossentropy",
    "BinaryFocalCrossentropy": "binary_focal_crossentropy",
    "CategoricalGeneralizedCrossEntropy": "categorical_generalized_cross_entropy",
}
"""Other names of a loss -> the name of the function that computes it."""
