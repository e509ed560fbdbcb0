"""Preprocessing of numbers and categories: scaling, normalization, encodings, hashes, and layers in a row."""

from __future__ import annotations

from archcheck.interpreter.values import Unknown
from archcheck.keras.failures import (
    AxisOutOfRange,
    ConflictingArguments,
    FeatureSizeMismatch,
    InvalidValue,
    RankMismatch,
    UndefinedSize,
    WrongInputCount,
)
from archcheck.keras.layers.checks import check_choice, known
from archcheck.keras.layers.data import compute_dtype, is_shape, nested_shapes, one_array, side
from archcheck.keras.layers.families import FAMILIES
from archcheck.keras.layers.nested import is_layer, name_of
from archcheck.keras.layers.registry import Weight, arguments, dtype, output, weights
from archcheck.shapes.failures import NotKnown
from archcheck.shapes.size import equals, is_undefined

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from archcheck.keras.config import Config
    from archcheck.shapes.shape import Shape
    from archcheck.shapes.size import Dim

__all__ = ["encoded", "encoded_table", "is_one"]

_ENCODINGS = ("one_hot", "multi_hot", "count")


@output("Rescaling")
def rescaling(config: Config, inputs: Any) -> Any:
    """The shape that comes in."""
    return nested_shapes(config, inputs)


# Normalization


def _value_shape(value: Any) -> tuple[int, ...] | None:
    """The shape of nested sequences of numbers; None where it isn't known."""
    if isinstance(value, (list, tuple)):
        inner = [_value_shape(item) for item in value]
        if not inner:
            return (0,)
        return None if inner[0] is None or any(shape != inner[0] for shape in inner) else (len(value), *inner[0])
    return () if isinstance(value, (int, float)) else None


def _axes(config: Config) -> tuple[Any, ...] | None:
    """The axes as Keras takes them; None where they aren't known."""
    axis = config.values["axis"]
    if axis is None:
        return ()
    if not known(axis):
        return None
    if isinstance(axis, (float, complex)):
        raise InvalidValue(argument="axis", value=axis, expected="an integer, a tuple of integers or None")
    axes = (axis,) if isinstance(axis, int) else tuple(axis)
    return None if any(not known(item) for item in axes) else axes


@arguments("Normalization")
def normalization_arguments(config: Config) -> None:
    """mean and variance come together, in one shape, with no more axes than `axis` has."""
    mean, variance = config.values["mean"], config.values["variance"]
    axes = _axes(config)
    if (mean is None) != (variance is None) and not isinstance(mean, Unknown) and not isinstance(variance, Unknown):
        raise ConflictingArguments(
            arguments=("mean", "variance"), values=(mean, variance), conflict="one of mean and variance alone"
        )
    if mean is None:
        return
    if config.keras == 2:
        return  # which looks at the shapes when it is called
    one, other = _value_shape(mean), _value_shape(variance)
    if one is not None and other is not None and one != other:
        raise ConflictingArguments(
            arguments=("mean", "variance"), values=(mean, variance), conflict="mean and variance of different shapes"
        )
    if one is not None and axes is not None and len(one) > len(axes):
        raise InvalidValue(argument="mean", value=mean, expected=f"at most {len(axes)} axes, as many as `axis` names")


@output("Normalization")
def normalization(config: Config, inputs: Any) -> Shape:
    """The shape that comes in."""
    return one_array(config, inputs)


@weights("Normalization")
def normalization_weights(config: Config, inputs: Any) -> list[Weight]:
    """mean and variance (the sizes of the axes), count (); none of them where mean and variance are given.

    Raises:
        InvalidValue: an axis is no integer.
        AxisOutOfRange: the input has no such axis.
        UndefinedSize: an axis is None.
        FeatureSizeMismatch: the given mean has another size than the axis.
    """
    x = one_array(config, inputs)
    axes = _axes(config)
    if axes is None:
        raise NotKnown("the axis of this Normalization isn't known")
    for axis in axes:
        if not isinstance(axis, (int, float)):
            raise InvalidValue(argument="axis", value=axes, expected="an integer, a tuple of integers or None")
        if not -len(x) <= axis < len(x):
            raise AxisOutOfRange(axis=axis, rank=len(x))
    kept = sorted(axis % len(x) for axis in axes)
    for axis in kept:
        if is_undefined(x[axis]):
            raise UndefinedSize(layer=config.class_name, axis=axis, shape=x)
    mean = config.values["mean"]
    if mean is None:
        sizes = tuple(x[axis] for axis in kept)
        return [
            Weight("mean", sizes, trainable=False),
            Weight("variance", sizes, trainable=False),
            Weight("count", (), trainable=False, dtype="int32"),
        ]
    shape = _value_shape(mean) or ()
    for position in range(1, len(shape) + 1):
        axis = kept[-position]
        if shape[-position] != 1 and equals(x[axis], shape[-position]) is False:
            raise FeatureSizeMismatch(layer=config.class_name, axis=axis, expected=shape[-position], shape=x)
    return []


# Encodings of categories


def is_one(size: Dim) -> bool:
    """Whether Keras finds an axis to be of size 1; None is not.

    Raises:
        NotKnown: it depends.
    """
    if is_undefined(size):
        return False
    answer = equals(size, 1)
    if answer is None or (answer and is_undefined(size) is None):
        raise NotKnown("whether the last axis has size 1 isn't known")
    return answer


def encoded(x: Shape, depth: Dim, output_mode: str) -> Shape:
    """The categories in the place of the last axis; one-hot, on a new axis unless the last is 1."""
    if not x:
        return (depth,)
    if output_mode == "one_hot" and (len(x) == 1 or not is_one(x[-1])):
        return (*x, depth)
    return (*x[:-1], depth)


def encoded_table(config: Config, x: Shape, depth: Dim, output_mode: str) -> Shape:
    """An encoding in Keras 2: a row for each sample, of which one-hot takes one category, the rest several.

    Raises:
        RankMismatch: there are more axes.
    """
    if output_mode == "one_hot" and x and not is_one(x[-1]):
        x = (*x, 1)
    if len(x) > 2:
        raise RankMismatch(layer=config.class_name, expected="at most 2", least=0, most=2, shape=x)
    return (*x[:-1], depth)


def _check_sparse(config: Config) -> None:
    if known(config.values["sparse"]) and config.sparse and config.values["output_mode"] == "int":
        raise ConflictingArguments(
            arguments=("sparse", "output_mode"), values=(config.sparse, "int"), conflict='sparse with output_mode "int"'
        )


def _check_count(config: Config, name: str, least: int, *, optional: bool = False) -> None:
    value = config.values[name]
    if not known(value) or (optional and value is None):
        return
    if not isinstance(value, (int, float)) or value < least:
        raise InvalidValue(argument=name, value=value, expected=f"an integer of at least {least}")


@arguments("CategoryEncoding")
def category_encoding_arguments(config: Config) -> None:
    """output_mode is one of three ("binary" is the old name of "multi_hot"), num_tokens is positive."""
    check_choice(config, "output_mode", (*_ENCODINGS, "binary"), any_case=False)
    _check_count(config, "num_tokens", 1)


@output("CategoryEncoding")
def category_encoding(config: Config, inputs: Any) -> Shape:
    """(..., n) -> (..., num_tokens); one-hot (...) -> (..., num_tokens), a last axis of 1 dropped.

    Source: keras.src.layers.preprocessing.category_encoding, CategoryEncoding.compute_output_shape.
    """
    x = one_array(config, inputs)
    if config.keras == 2:
        return encoded_table(config, x, side(config, "num_tokens"), config.output_mode)
    return encoded(x, side(config, "num_tokens"), config.output_mode)


@arguments("Discretization")
def discretization_arguments(config: Config) -> None:
    """Either num_bins or bin_boundaries is given; sparse goes with an encoding only."""
    _check_sparse(config)
    check_choice(config, "output_mode", ("int", *_ENCODINGS), any_case=False)
    bins, boundaries = config.values["num_bins"], config.values["bin_boundaries"]
    _check_count(config, "num_bins", 0, optional=True)
    if isinstance(bins, Unknown) or isinstance(boundaries, Unknown):
        return
    if config.keras == 2 and bins is None:
        return  # it may be adapted
    if (bins is None) == (boundaries is None):
        which = "neither num_bins nor bin_boundaries" if bins is None else "both num_bins and bin_boundaries"
        raise ConflictingArguments(arguments=("num_bins", "bin_boundaries"), values=(bins, boundaries), conflict=which)


@output("Discretization")
def discretization(config: Config, inputs: Any) -> Shape:
    """The shape that comes in; with an encoding, one-hot (..., bins), else (batch, *all but axis 1, bins).

    Source: keras.src.layers.preprocessing.discretization, Discretization.compute_output_shape.
    """
    x = one_array(config, inputs)
    if config.output_mode == "int":
        return x
    boundaries = config.values["bin_boundaries"]
    if config.keras == 2 and boundaries is None:
        raise NotKnown("the bins of a Discretization that is adapted aren't in the source")
    if boundaries is None:
        depth = side(config, "num_bins")
    elif isinstance(boundaries, (list, tuple)):
        depth = len(boundaries) + 1
    else:
        raise NotKnown("the bin_boundaries of this Discretization aren't known")
    if config.keras == 2:
        return encoded_table(config, x, depth, config.output_mode)
    if config.output_mode == "one_hot":
        return encoded(x, depth, "one_hot")
    return (x[0], *x[2:], depth) if len(x) >= 2 else (depth,)


@dtype("Discretization")
def discretization_dtype(config: Config, dtypes: Any) -> Any:
    """int32, or the layer's where it encodes."""
    if config.output_mode == "int":
        return "int32" if config.keras == 3 else "int64"
    return compute_dtype(config)


# Hashes


@arguments("Hashing")
def hashing_arguments(config: Config) -> None:
    """num_bins is positive; sparse goes with an encoding only, salt is an integer or a pair of them."""
    _check_count(config, "num_bins", 0)
    if known(config.values["num_bins"]) and config.num_bins <= 0:
        raise InvalidValue(argument="num_bins", value=config.num_bins, expected="a positive integer")
    check_choice(config, "output_mode", ("int", *_ENCODINGS), any_case=False)
    _check_sparse(config)
    salt = config.values["salt"]
    if not known(salt) or salt is None or isinstance(salt, int):
        return
    if not isinstance(salt, (list, tuple)) or len(salt) != 2:
        raise InvalidValue(argument="salt", value=salt, expected="an integer or a pair of integers")


@output("Hashing")
def hashing(config: Config, inputs: Any) -> Shape:
    """The shape that comes in; with an encoding, num_bins in the place of the last axis.

    Source: keras.src.layers.preprocessing.hashing, Hashing.compute_output_spec.
    """
    x = one_array(config, inputs)
    if config.output_mode == "int":
        return x
    if config.keras == 2:
        return encoded_table(config, x, side(config, "num_bins"), config.output_mode)
    return (*x[:-1], side(config, "num_bins"))


@arguments("HashedCrossing")
def hashed_crossing_arguments(config: Config) -> None:
    """output_mode is "int" or "one_hot"."""
    check_choice(config, "output_mode", ("int", "one_hot"), any_case=False)


@output("HashedCrossing")
def hashed_crossing(config: Config, inputs: Any) -> Shape:
    """[x, x] -> x; one-hot (..., num_bins), a last axis of 1 dropped.

    Raises:
        WrongInputCount: not two tensors.
        RankMismatch: they have no axis.
        FeatureSizeMismatch: their last axes differ.
    Source: keras.src.layers.preprocessing.hashed_crossing, HashedCrossing.compute_output_shape.
    """
    shapes = nested_shapes(config, inputs)
    if config.keras == 2:
        raise NotKnown("HashedCrossing is not modelled for Keras 2")
    if not isinstance(shapes, list) or len(shapes) != 2:
        given = len(shapes) if isinstance(shapes, (list, dict)) else 1
        raise WrongInputCount(layer=config.class_name, expected=2, given=given)
    for shape in shapes:
        if not shape:
            raise RankMismatch(layer=config.class_name, expected="1 or 2", least=1, most=2, shape=shape)
    one, other = shapes[0][-1], shapes[1][-1]
    first, second = is_undefined(one), is_undefined(other)
    if first is not None and second is not None and (first != second or (not first and equals(one, other) is False)):
        raise FeatureSizeMismatch(layer=config.class_name, axis=len(shapes[1]) - 1, expected=one, shape=shapes[1])
    if config.output_mode == "int":
        crossed: Shape = shapes[0]
        return crossed
    depth = side(config, "num_bins")
    return (*shapes[0][:-1], depth) if is_one(one) else (*shapes[0], depth)


@dtype("Hashing", "HashedCrossing")
def hash_dtype(config: Config, dtypes: Any) -> Any:
    """int64 where no other integer is given, or the layer's where it encodes."""
    found = compute_dtype(config)
    return "int64" if config.output_mode == "int" and "int" not in found else found


# Layers in a row


@arguments("Pipeline")
def pipeline_arguments(config: Config) -> None:
    """layers is a sequence of layers; what they are is not looked at."""


@output("Pipeline")
def pipeline(config: Config, inputs: Any) -> Any:
    """What the layers give, one after the other. Keras runs them to see, so that images have to have 3 or 4 axes.

    Raises:
        InvalidValue: there are no layers.
        RankMismatch: something else than images comes to a layer on images.
        NotKnown: an axis other than the batch is None: what is left of it depends on how the layers compute.
    """
    layers = _layers(config)
    if not layers:
        raise InvalidValue(argument="layers", value=config.layers, expected="at least one layer")
    for layer in layers:
        inputs = _next(layer, inputs)
    return inputs


def _next(layer: Any, x: Any) -> Any:
    name = name_of(layer)
    layer.check_input(x, x)
    if layer.is_builtin and FAMILIES.get(name) == "augmentation" and is_shape(x):
        if len(x) not in (3, 4):
            raise RankMismatch(layer=name, expected="3 or 4", least=3, most=4, shape=x)
        if any(is_undefined(size) is not False for size in (x if len(x) == 3 else x[1:])):
            raise NotKnown(f"what {name} in a Pipeline gives for axes of None depends on how it computes")
    return layer.output({"inputs": x})


@weights("Pipeline")
def pipeline_weights(config: Config, inputs: Any) -> list[Weight]:
    """Those of the layers."""
    made: list[Weight] = []
    for layer in _layers(config):
        layer.check_input(None, inputs)
        made += layer.weights({"inputs": inputs})
        inputs = _next(layer, inputs)
    return made


@dtype("Pipeline")
def pipeline_dtype(config: Config, dtypes: Any) -> Any:
    """That of the last layer."""
    for layer in _layers(config):
        dtypes = layer.dtype(dtypes)
    return dtypes


def _layers(config: Config) -> list[Any]:
    layers = config.layers
    if not isinstance(layers, (list, tuple)) or not all(is_layer(layer) for layer in layers):
        raise NotKnown("the layers of this Pipeline are not modelled")
    return list(layers)
