"""What Keras refuses, as facts: arguments, values, shapes. The sentences about them are the rules'."""

from __future__ import annotations

from archcheck.shapes.failures import (
    AxisOutOfRange,
    BadPermutation,
    BranchesDiffer,
    ContractionMismatch,
    CropTooLarge,
    Failure,
    IndexOutOfRange,
    NotBroadcastable,
    NotKnown,
    ReshapeSize,
    WindowTooLarge,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from archcheck.shapes.shape import Shape
    from archcheck.shapes.size import Dim

__all__ = [
    "AxisOutOfRange",
    "BadPermutation",
    "BadShape",
    "BranchesDiffer",
    "ConflictingArguments",
    "ContractionMismatch",
    "CropTooLarge",
    "Disconnected",
    "DuplicateName",
    "Failure",
    "FeatureSizeMismatch",
    "IndexOutOfRange",
    "InvalidValue",
    "JoinsSpace",
    "LayerNotCalled",
    "MeetsForSome",
    "MergeMismatch",
    "MissingArgument",
    "MixedKeras",
    "NeedsList",
    "NotBroadcastable",
    "NotBuilt",
    "NotDivisible",
    "NotGraphOutput",
    "NotKnown",
    "NotSequential",
    "NotUsed",
    "RankMismatch",
    "ReshapeSize",
    "StateMismatch",
    "StrideByPosition",
    "TensorAsArgument",
    "TensorFlowOnKerasTensor",
    "UndefinedSize",
    "UnknownArgument",
    "UnknownIdentifier",
    "UnknownName",
    "WeightsMismatch",
    "WindowTooLarge",
    "WrongDtype",
    "WrongInputCount",
]


# Construction


class InvalidValue(Failure):
    """An argument has a type or a value that Keras refuses. `expected` completes "expected ...": "a positive integer"."""

    argument: str
    value: Any
    expected: str
    choices: tuple[str, ...] = ()


class UnknownIdentifier(InvalidValue):
    """A string (or a number, or a list) stands for an object that Keras finds by its name, and there is none.

    `kind` is "activation", "initializer", "regularizer" or "constraint". A program that registers custom objects may
    make the name known.
    """

    kind: str


class ConflictingArguments(Failure):
    """Arguments that are fine alone and refused together. `conflict` states it: "strides > 1 with dilation_rate > 1"."""

    arguments: tuple[str, ...]
    values: tuple[Any, ...]
    conflict: str


class UnknownArgument(Failure):
    """A keyword, or a positional argument too many (then `argument` is None), that the callee does not take."""

    callee: str
    argument: str | None
    accepted: tuple[str, ...]
    given: int = 0


class MissingArgument(Failure):
    """A required argument is not given."""

    raises: str = "TypeError"
    callee: str
    argument: str


class UnknownName(Failure):
    """A module, class or function of Keras that this version does not have. `raises` is set per failure."""

    module: str
    name: str
    names: tuple[str, ...]
    imported: bool = False


class TensorAsArgument(Failure):
    """A tensor stands where the constructor of a layer takes a setting: `Flatten(x)` for `Flatten()(x)`."""

    layer: str
    argument: str
    callable_empty: bool


class LayerNotCalled(Failure):
    """A layer instance stands where a tensor is needed."""

    layer: str
    where: str
    layer_value: Any = None


class NeedsList(Failure):
    """A merging layer got something other than a list of tensors (`count` tensors as separate arguments, or one)."""

    layer: str
    count: int


class BadShape(Failure):
    """A shape literal that is none: `Input(shape=(784))`, a float or a negative size."""

    argument: str
    value: Any


class StrideByPosition(Failure):
    """Nothing fails: a second number by position is the stride since Keras 2, `Conv2D(32, 3, 3)`."""

    layer: str
    kernel_size: Any
    strides: Any


# Shapes


class MergeMismatch(Failure):
    """Inputs of Add, Multiply, ... that Keras can't bring together."""

    layer: str
    shapes: tuple[Shape, ...]


class RankMismatch(Failure):
    """An input has another number of axes than the layer takes. `expected` is "4", "at least 3", ..."""

    layer: str
    expected: str
    least: int
    most: int | None
    shape: Shape


class FeatureSizeMismatch(Failure):
    """An axis has another size than the one that the layer was built for or takes."""

    layer: str
    axis: int
    expected: Dim
    shape: Shape


class UndefinedSize(Failure):
    """Keras needs the size of an axis that is None."""

    layer: str
    axis: int
    shape: Shape


class NotDivisible(Failure):
    """An axis whose size is no multiple of an argument: the channels of the input, by `groups`."""

    layer: str
    argument: str
    divisor: Dim
    axis: int
    shape: Shape


class WrongDtype(Failure):
    """An input is of another dtype than the layer can compute with: whole numbers where it takes floats."""

    raises: str = "TypeError"
    layer: str
    dtype: str
    expected: str


class StateMismatch(Failure):
    """States of a recurrent layer in another number or shape than it has."""

    layer: str
    expected: Any
    given: Any


class WeightsMismatch(Failure):
    """Weights of other shapes than the layer has."""

    layer: str
    expected: tuple[Shape, ...]
    given: tuple[Shape, ...]


class MeetsForSome(Failure):
    """Nothing fails yet: branches of open sizes meet, which they do for some sizes of the input only.

    Attributes:
        conditions: (name of the open size, for which numbers they meet) of each.
        axes: the axis that each is about.
        others: (place, conditions) of the later calls that have one too.
    """

    layer: str
    conditions: tuple[tuple[str, str], ...]
    axes: tuple[int, ...]
    shapes: tuple[Shape, ...]
    others: tuple[Any, ...] = ()


class JoinsSpace(Failure):
    """Nothing fails: images in channels_last are concatenated along a spatial axis, which works because sizes agree."""

    axis: int
    shapes: tuple[Shape, ...]


# The graph


class Disconnected(Failure):
    """An output needs an Input that the Model does not list."""

    missing: str
    output: int = 0
    tensor: Any = None


class NotGraphOutput(Failure):
    """Inputs or outputs of a Model that are no Keras tensors. `role` is "inputs" or "outputs"."""

    role: str
    value: str
    layer_value: Any = None


class DuplicateName(Failure):
    """Two layers of one model have the same name."""

    name: str
    model: str
    layers: tuple[Any, ...] = ()


class WrongInputCount(Failure):
    """A call with another number, structure or names of tensors than the layer or model takes."""

    layer: str
    expected: int
    given: int


class TensorFlowOnKerasTensor(Failure):
    """A tf function on a symbolic Keras 3 tensor; `counterpart` is the keras.ops name, if there is one."""

    function: str
    counterpart: str | None


class MixedKeras(Failure):
    """A layer, tensor or model of one Keras meets one of another; `own` and `other` name the packages as they are imported."""

    own: str
    other: str
    value: str


class NotUsed(Failure):
    """Nothing fails: a tensor is computed and reaches no output of any model. `role` is "Input" or "branch"."""

    value: str
    role: str
    calls: int = 0


class NotBuilt(Failure):
    """Something that needs shapes is asked of a model or layer that has none yet."""

    model: str
    wanted: str


class NotSequential(Failure):
    """Something that can't be in a Sequential: `reason` is "not a layer", "several outputs", ..."""

    reason: str
    value: str
