"""What compile, fit and their kin refuse, as facts. The sentences about them are the rules'."""

from __future__ import annotations

from archcheck.keras.failures import InvalidValue
from archcheck.shapes.failures import Failure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from archcheck.shapes.shape import Shape

__all__ = [
    "BadCompileArgument",
    "BadDataForm",
    "CardinalityMismatch",
    "DataMismatch",
    "LabelEncoding",
    "LabelOutOfRange",
    "LastDenseKeepsAxes",
    "LossOutputMismatch",
    "NoLoss",
    "NotCompiled",
    "RemovedArgument",
    "SoftmaxOverOne",
    "TargetMismatch",
    "UnbatchedDataset",
    "WrongOutputCount",
]


class DataMismatch(Failure):
    """The data does not fit the model's input, or a layer behind it.

    Attributes:
        method: "fit", "predict", ...
        role: "x" or "validation_data".
        name: the name of the model's input.
        expected: the shape of the model's input, the batch first.
        given: the shape of the whole data.
        seen: the shape of one batch of it.
        reason: "rank", "size", "dtype", "count" (other than inputs), "names", "layer" (`inner` says more).
        axis: the axis that differs, counted from 0 with the batch; None where it is none.
        inner: the failure of a layer behind the input.
        source: the array.
    """

    method: str
    role: str
    name: str | None
    expected: Shape | None
    given: Shape | None
    reason: str
    axis: int | None = None
    inner: Failure | None = None
    source: Any = None
    count: tuple[int, int] | None = None
    dtype: str | None = None
    model: Any = None


class UnbatchedDataset(Failure):
    """A tf.data.Dataset of single samples: each is taken for a batch. `inner` is what fails for that reason."""

    method: str
    shapes: tuple[Shape, ...]
    inner: Failure | None = None


class TargetMismatch(Failure):
    """The targets do not fit an output and its loss, or a metric.

    Attributes:
        output: the name of the output.
        produced: the shape of the output.
        given: the shape of the whole targets.
        loss: the loss (a `fitting.losses.Loss`), or the metric where `metric` is set.
        reason: "rank", "sizes", "broadcast", "labels", "form", "dtype", "missing".
        words: how the message of Keras begins.
        activation: the last activation; None where it isn't known.
        highest: the greatest label, where it is known.
    """

    method: str
    role: str
    output: str | None
    produced: Shape | None
    given: Shape | None
    loss: Any
    reason: str
    words: str
    axis: int | None = None
    metric: bool = False
    activation: str | None = None
    node: Any = None
    source: Any = None
    compiled: Any = None
    detail: str = ""


class LabelEncoding(TargetMismatch):
    """Class numbers where the loss takes one-hot vectors, or the reverse; `wanted` is "one-hot" or "class numbers"."""

    wanted: str


class LabelOutOfRange(Failure):
    """Class numbers for a sparse loss beyond the units of the output."""

    raises: str = "InvalidArgumentError"
    method: str
    role: str
    output: str | None
    units: int
    lowest: float | None
    highest: float | None
    loss: Any
    node: Any = None
    source: Any = None


class LossOutputMismatch(Failure):
    """A loss and a last activation that don't belong together; nothing raises, or not here.

    Attributes:
        kind: "one unit" (softmax over one unit), "softmax binary" (binary loss on a softmax), "logits activated"
            (from_logits after an activation), "logits expected" (no activation, and a loss that takes probabilities),
            "one unit sparse" (a categorical loss on one unit).
    """

    raises: str = ""
    kind: str
    loss: Any
    activation: str | None
    output: str | None
    produced: Shape | None
    node: Any = None
    source: Any = None
    compiled: Any = None
    given: Shape | None = None


class SoftmaxOverOne(Failure):
    """A softmax over an axis of size 1: every value is 1."""

    raises: str = ""
    layer: str
    axis: int
    shape: Shape


class LastDenseKeepsAxes(Failure):
    """The last Dense works on an unflattened map: a prediction per pixel."""

    raises: str = ""
    produced: Shape
    units: Any
    node: Any = None


class CardinalityMismatch(Failure):
    """Arrays with different numbers of samples. `sizes` are (label, number of samples), in order."""

    method: str
    sizes: tuple[tuple[str, Any], ...]
    role: str = "x"


class WrongOutputCount(Failure):
    """Losses, metrics, weights or targets in another number, or under other names, than the outputs.

    Attributes:
        what: "loss", "loss_weights", "metrics", "targets", "sample_weight".
        names: the outputs' names.
        given_names: the names that were given, for a dict.
    """

    method: str
    what: str
    expected: int
    given: int
    names: tuple[Any, ...] = ()
    given_names: tuple[Any, ...] = ()
    compiled: Any = None
    tensors: tuple[Any, ...] = ()


class NotCompiled(Failure):
    """fit or evaluate before compile."""

    method: str
    model: str


class NoLoss(Failure):
    """fit or evaluate of a model that was compiled without a loss."""

    method: str
    compiled: Any = None


class BadCompileArgument(InvalidValue):
    """An argument of compile that Keras refuses, there or at fit. `expected` completes "expected ..."."""

    compiled: Any = None


class BadDataForm(Failure):
    """Data in a form that fit does not take.

    Attributes:
        kind: "not arrays" (a Python list), "y with a dataset", "class_weight with sample_weight", "split of a dataset",
            "split too small", "no tuple", "class_weight is no dict", "ragged", "class_weight with a generator",
            "class_weight with several outputs", "no data".
    """

    method: str
    kind: str
    argument: str
    value: str
    given: Any = None


class RemovedArgument(Failure):
    """A name of an older Keras: an argument, or a method. `today` is what takes its place, if anything does."""

    callee: str
    name: str
    today: str | None
    what: str = "argument"
    note: str = ""
