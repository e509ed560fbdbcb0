"""Rearrangements: the same elements in another shape, axes in another order, copies, borders."""

from __future__ import annotations

from archcheck.shapes.certainty import axis_index, axis_indices, below, differ, is_indivisible, undefined_size
from archcheck.shapes.failures import BadPermutation, IndexOutOfRange, ReshapeSize
from archcheck.shapes.shape import number_of_elements
from archcheck.shapes.size import Size, is_undefined

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from archcheck.shapes.shape import Shape
    from archcheck.shapes.size import Dim

__all__ = [
    "expand_dims",
    "flatten",
    "moveaxis",
    "pad",
    "repeat",
    "reshape",
    "squeeze",
    "swapaxes",
    "tile",
    "transpose",
]


def reshape(shape: Shape, target: Sequence[Dim]) -> Shape:
    """The elements of `shape` in the shape `target`, of which one size may be -1: what is left for it.

    Where Keras sees None anywhere, it sees None for the -1 too, and checks nothing.

    Raises:
        ReshapeSize: another number of elements, a size below -1 (reason "negative") or several -1 (reason "open axes").
    Source: keras.src.ops.operation_utils, compute_reshape_output_shape.
    """
    wanted = tuple(target)
    if any(type(size) is int and size < -1 for size in wanted):
        raise ReshapeSize(shape=shape, target=wanted, reason="negative")
    left_open = [axis for axis, size in enumerate(wanted) if size == -1]
    if len(left_open) > 1:
        raise ReshapeSize(shape=shape, target=wanted, reason="open axes")
    total = number_of_elements(shape)
    known = number_of_elements(tuple(size for size in wanted if size != -1))
    if not left_open:
        if differ(total, known):
            raise ReshapeSize(shape=shape, target=wanted)
        return wanted
    parts = [*shape, *(size for size in wanted if size != -1)]
    standing = [is_undefined(part) for part in parts]
    if True not in standing and (known == 0 or is_indivisible(total, known)):
        raise ReshapeSize(shape=shape, target=wanted)
    rest = undefined_size(*parts, exact=total // known if known != 0 else None)
    return tuple(rest if size == -1 else size for size in wanted)


def flatten(shape: Shape) -> Shape:
    """All elements on one axis; None to Keras as soon as one size is."""
    return (number_of_elements(shape),) if 0 not in shape else (undefined_size(*shape, exact=0),)


def transpose(shape: Shape, axes: Sequence[int] | None = None) -> Shape:
    """The axes in the order that `axes` names, in reverse order without it.

    Raises:
        BadPermutation: another number of axes, an axis out of range, or one twice.
    Source: NumPy, numpy.transpose.
    """
    if axes is None:
        return shape[::-1]
    rank = len(shape)
    if len(axes) != rank or any(not -rank <= axis < rank for axis in axes):
        raise BadPermutation(axes=tuple(axes), rank=rank)
    order = [axis % rank for axis in axes]
    if len(set(order)) != rank:
        raise BadPermutation(axes=tuple(axes), rank=rank)
    return tuple(shape[axis] for axis in order)


def expand_dims(shape: Shape, axis: int | Sequence[int]) -> Shape:
    """New axes of size 1, at these positions of the result.

    Raises:
        AxisOutOfRange: the result has no such axis.
        BadPermutation: a position is named twice.
    Source: NumPy, numpy.expand_dims.
    """
    axes = (axis,) if isinstance(axis, int) else tuple(axis)
    rank = len(shape) + len(axes)
    places = axis_indices(axes, rank)
    if len(set(places)) != len(places):
        raise BadPermutation(axes=axes, rank=rank)
    rest = iter(shape)
    return tuple(1 if place in places else next(rest) for place in range(rank))


def squeeze(shape: Shape, axis: int | Sequence[int] | None = None) -> Shape:
    """Without the axes named, which have to be 1; without all that are 1 for None.

    Raises:
        AxisOutOfRange: there is no such axis.
        IndexOutOfRange: it has another size (`operation` is "squeeze").
    Source: NumPy, numpy.squeeze.
    """
    if axis is None:
        return tuple(size for size in shape if size != 1)
    axes = axis_indices(axis, len(shape))
    for position in axes:
        if differ(shape[position], 1):
            raise IndexOutOfRange(axis=position, index=position, size=shape[position], shape=shape, operation="squeeze")
    return tuple(size for position, size in enumerate(shape) if position not in axes)


def swapaxes(shape: Shape, axis1: int, axis2: int) -> Shape:
    """Two axes exchanged. Raises AxisOutOfRange."""
    first, second = axis_index(axis1, len(shape), "axis1"), axis_index(axis2, len(shape), "axis2")
    sizes = list(shape)
    sizes[first], sizes[second] = sizes[second], sizes[first]
    return tuple(sizes)


def moveaxis(shape: Shape, source: int | Sequence[int], destination: int | Sequence[int]) -> Shape:
    """Axes moved to other places, the rest in their order.

    Raises:
        AxisOutOfRange: there is no such axis.
        BadPermutation: an axis is named twice, or the two have different lengths.
    Source: NumPy, numpy.moveaxis.
    """
    rank = len(shape)
    start, end = axis_indices(source, rank, "source"), axis_indices(destination, rank, "destination")
    if len(start) != len(end) or len(set(start)) != len(start) or len(set(end)) != len(end):
        raise BadPermutation(axes=(*start, *end), rank=rank)
    moved = dict(zip(end, start, strict=True))
    rest = iter(axis for axis in range(rank) if axis not in start)
    return tuple(shape[moved[place] if place in moved else next(rest)] for place in range(rank))


def tile(shape: Shape, repeats: Sequence[Dim]) -> Shape:
    """Every axis as many times as said; the shorter of the two is led by ones. Source: NumPy, numpy.tile."""
    lead = len(repeats) - len(shape)
    sizes = (1,) * max(lead, 0) + shape
    counts = (1,) * max(-lead, 0) + tuple(repeats)
    return tuple(undefined_size(size, count, exact=size * count) for size, count in zip(sizes, counts, strict=True))


def repeat(shape: Shape, repeats: Dim | Sequence[Dim], axis: int | None = None) -> Shape:
    """Every element of an axis so many times, of the flattened tensor for None.

    Raises:
        AxisOutOfRange: there is no such axis.
        IndexOutOfRange: as many repeats are given as the axis has not got elements (`operation` is "repeat").
    Source: NumPy, numpy.repeat.
    """
    sizes = flatten(shape) if axis is None else shape
    place = 0 if axis is None else axis_index(axis, len(shape))
    size = sizes[place]
    if isinstance(repeats, (int, Size)):
        total = undefined_size(size, exact=size * repeats)
    elif len(repeats) == 1:
        total = undefined_size(size, exact=size * repeats[0])
    elif differ(size, len(repeats)):
        raise IndexOutOfRange(axis=place, index=len(repeats), size=size, shape=shape, operation="repeat")
    else:
        number: Dim = 0
        for count in repeats:
            number = number + count
        total = undefined_size(size, exact=number)
    return (*sizes[:place], total, *sizes[place + 1 :])


def pad(shape: Shape, widths: Sequence[tuple[Dim, Dim]]) -> Shape:
    """Every axis longer by what is put before and behind it; negative widths cut.

    Raises:
        IndexOutOfRange: widths for another number of axes (`operation` is "pad"), or a cut
            longer than the axis ("crop").
    """
    if len(widths) != len(shape):
        raise IndexOutOfRange(axis=len(shape), index=len(widths), size=len(shape), shape=shape, operation="pad")
    result: list[Dim] = []
    for axis, (size, (before, behind)) in enumerate(zip(shape, widths, strict=True)):
        padded = size + before + behind
        if below(padded, 0):
            raise IndexOutOfRange(axis=axis, index=axis, size=size, shape=shape, operation="crop")
        result.append(padded)
    return tuple(result)
