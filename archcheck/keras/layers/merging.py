"""Merging: layers that make one tensor of several."""

from __future__ import annotations

from archcheck.keras.failures import (
    AxisOutOfRange,
    BranchesDiffer,
    ContractionMismatch,
    InvalidValue,
    MergeMismatch,
    NeedsList,
    WrongInputCount,
)
from archcheck.keras.layers.checks import check_identifiers, known
from archcheck.keras.layers.passing import merged_dtype
from archcheck.keras.layers.registry import arguments, dtype, macs, output
from archcheck.shapes.failures import NotKnown
from archcheck.shapes.shape import merge_dim, number_of_elements
from archcheck.shapes.size import equals, is_undefined

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from archcheck.keras.config import Config
    from archcheck.shapes.shape import Shape
    from archcheck.shapes.size import Dim

_ELEMENTWISE = ("Add", "Subtract", "Multiply", "Average", "Maximum", "Minimum")


def _shapes(config: Config, x: Any) -> list[Shape]:
    """The shapes of the inputs, which have to come as a list."""
    if not isinstance(x, list):
        raise NeedsList(layer=config.class_name, count=len(x) if isinstance(x, dict) else 1)
    if not x:
        raise NeedsList(layer=config.class_name, count=0)
    if any(not isinstance(shape, tuple) for shape in x):
        raise NotKnown(f"the inputs of {config.class_name} aren't known one by one")
    return x


dtype(*_ELEMENTWISE, "Concatenate", "Dot")(merged_dtype)

# Elementwise


@arguments(*_ELEMENTWISE)
def elementwise_arguments(config: Config) -> None:
    """The activity regularizer is all that could be refused."""
    check_identifiers(config)


@output(*_ELEMENTWISE)
def elementwise(config: Config, x: list[Shape]) -> Shape:
    """[(batch, ...), (batch, ...), ...] -> (batch, ...): the axes behind the batch broadcast from the last one on.

    A size meets itself, 1 or None; with None the result is None (in Keras 2, which adds tensors of TensorFlow, the
    other one unless it is 1). The batch is the one that is not None. One input is enough, but for Subtract.

    Raises:
        NeedsList: the input is no list.
        WrongInputCount: Subtract with another number than two.
        MergeMismatch: two sizes, or two batch sizes, differ.
    Source: keras.src.layers.merging.base_merge, Merge.build and compute_output_shape.
    """
    shapes = _shapes(config, x)
    batch = shapes[0][0]
    for shape in shapes[1:]:
        if equals(batch, shape[0]) is False and is_undefined(batch) is False and is_undefined(shape[0]) is False:
            raise MergeMismatch(layer=config.class_name, shapes=tuple(shapes))
        if is_undefined(batch) and not is_undefined(shape[0]) and (config.keras == 3 or shape[0] != 1):
            batch = shape[0]
        if config.keras == 2 and batch == 1 and is_undefined(shape[0]):
            batch = shape[0]
    merged = shapes[0][1:]
    for shape in shapes[1:]:
        try:
            merged = _merge(merged, shape[1:], config.keras)
        except ValueError:
            raise MergeMismatch(layer=config.class_name, shapes=tuple(shapes)) from None
    if config.class_name == "Subtract" and len(shapes) != 2:
        raise WrongInputCount(layer=config.class_name, expected=2, given=len(shapes))
    return (batch, *merged)


def _merge(a: Shape, b: Shape, version: int) -> Shape:
    """Two shapes, without the batch, as one; ValueError where they can't be."""
    longer, shorter = (a, b) if len(a) >= len(b) else (b, a)
    lead = len(longer) - len(shorter)
    return (*longer[:lead], *(_merge_sizes(i, j, version) for i, j in zip(longer[lead:], shorter, strict=True)))


def _merge_sizes(a: Dim, b: Dim, version: int) -> Dim:
    """None wins over all in Keras 3, so the result is what Keras shows; of two of them the first stands for both."""
    for size, other in ((a, b), (b, a)):
        if is_undefined(size) and (version == 3 or is_undefined(other) or other == 1):
            return size
    merged = merge_dim(a, b)
    if merged is None:
        if is_undefined(a) is None or is_undefined(b) is None:
            return a
        raise ValueError
    return merged


# Concatenate


@arguments("Concatenate")
def concatenate_arguments(config: Config) -> None:
    """The axis is not looked at before the call."""
    check_identifiers(config)


@output("Concatenate")
def concatenate(config: Config, x: list[Shape]) -> Shape:
    """The sizes along `axis` are added up; the others, the batch too, have to agree, and the first input's stand.

    None agrees with every size; along the axis it makes the sum None. In Keras 2 a size stands for None elsewhere.

    Raises:
        NeedsList: the input is no list.
        BranchesDiffer: another axis differs, or the ranks.
        AxisOutOfRange: the inputs have no such axis.
        InvalidValue: the axis is no int.
    Source: keras.src.layers.merging.concatenate, Concatenate.build and compute_output_shape.
    """
    shapes = _shapes(config, x)
    first, axis = shapes[0], config.axis
    if known(axis) and not isinstance(axis, int):
        raise InvalidValue(argument="axis", value=axis, expected="an integer")
    if len({len(shape) for shape in shapes}) > 1:
        raise BranchesDiffer(shapes=tuple(shapes), axis=axis, axes=())
    rank = len(first)
    if axis < -rank or (axis >= rank and (len(shapes) > 1 or config.keras == 2)):
        raise AxisOutOfRange(axis=axis, rank=rank)
    others = [position for position in range(rank) if position != axis and position != axis + rank]
    different = tuple(position for position in others if _differ([shape[position] for shape in shapes]))
    if different:
        raise BranchesDiffer(shapes=tuple(shapes), axis=axis, axes=different)
    if axis >= rank:  # one input, which Keras hands on
        return first
    total = list(first)
    if config.keras == 2:
        for position in others:
            sizes = [shape[position] for shape in shapes]
            total[position] = next((size for size in sizes if not is_undefined(size)), sizes[0])
    for shape in shapes[1:]:
        total[axis] = total[axis] + shape[axis]
    return tuple(total)


def _differ(sizes: list[Dim]) -> bool:
    """Whether two of these certainly differ and neither is None."""
    defined = [size for size in sizes if is_undefined(size) is False]
    return any(equals(a, b) is False for position, a in enumerate(defined) for b in defined[position + 1 :])


# Dot


@arguments("Dot")
def dot_arguments(config: Config) -> None:
    """`axes` is an int or two ints.

    Source: keras.src.layers.merging.dot, Dot.__init__.
    """
    axes = config.values["axes"]
    check_identifiers(config)
    if not known(axes) or isinstance(axes, int):
        return
    expected = "an integer or a tuple of 2 integers"
    if not isinstance(axes, (list, tuple)):
        raise InvalidValue(argument="axes", value=axes, expected=expected, raises="TypeError")
    if len(axes) != 2 or any(known(axis) and not isinstance(axis, int) for axis in axes):
        raise InvalidValue(argument="axes", value=axes, expected=expected)


@output("Dot")
def dot(config: Config, x: list[Shape]) -> Shape:
    """[(batch, ..., n), (batch, ..., n)] -> (batch, the rest of the first, the rest of the second), at least two axes.

    None agrees with None alone. Keras 3 takes the batch for an axis like others here; Keras 2 runs the layer, which
    refuses it, and takes the batch of the second input where that of the first is None.

    Raises:
        NeedsList, WrongInputCount: the input is no list of two.
        ContractionMismatch: the sizes along the axes differ.
        AxisOutOfRange: an input has no such axis.
    Source: keras.src.layers.merging.dot, Dot.build and compute_output_shape.
    """
    shapes = _shapes(config, x)
    if len(shapes) != 2:
        raise WrongInputCount(layer="Dot", expected=2, given=len(shapes))
    a, b = shapes
    axes = _dot_axes(config, a, b)
    left, right = a[axes[0]], b[axes[1]]
    sure = is_undefined(left) is not None and is_undefined(right) is not None
    if sure and (
        is_undefined(left) != is_undefined(right) or (not is_undefined(left) and equals(left, right) is False)
    ):
        raise ContractionMismatch(operation="Dot", shapes=(a, b), axes=axes)
    if config.keras == 2:
        if min(len(a), len(b)) < 2 or 0 in (axes[0] % len(a), axes[1] % len(b)) or _differ([a[0], b[0]]):
            raise ContractionMismatch(operation="Dot", shapes=(a, b), axes=axes)
        a = (_merge_sizes(a[0], b[0], 2), *a[1:])
    first, second = list(a), list(b)
    del first[axes[0]], second[axes[1]]
    if not second:
        raise AxisOutOfRange(axis=1, rank=len(b), argument="axes")
    rest = (*first, *second[1:])
    return (*rest, 1) if len(rest) == 1 else rest


def _dot_axes(config: Config, a: Shape, b: Shape) -> tuple[int, int]:
    value = config.axes
    if isinstance(value, int):
        axes = (value % len(a), value % len(b)) if value < 0 else (value, value)
    else:
        axes = (value[0], value[1])
    for axis, shape in zip(axes, (a, b), strict=True):
        if not -len(shape) <= axis < len(shape):
            raise AxisOutOfRange(axis=axis, rank=len(shape), argument="axes")
    return axes


@macs("Dot")
def dot_macs(config: Config, x: list[Shape], y: Shape) -> Dim:
    """For each output value, one for each position of the axis that is summed over."""
    return number_of_elements(y[1:]) * x[0][_dot_axes(config, x[0], x[1])[0]]
