"""Several tensors made one, one made several: concatenate, stack, split."""

from __future__ import annotations

from archcheck.shapes.certainty import axis_index, below, differ, is_indivisible, undefined_size
from archcheck.shapes.failures import BranchesDiffer, IndexOutOfRange

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from archcheck.shapes.shape import Shape
    from archcheck.shapes.size import Dim

__all__ = ["concatenate", "split_at", "split_evenly", "split_nearly", "stack"]


def concatenate(shapes: Sequence[Shape], axis: int) -> Shape:
    """One behind the other along an axis, all others alike.

    Raises:
        AxisOutOfRange: the first tensor has no such axis.
        BranchesDiffer: another rank, or another size off the axis; `axes` are those that differ.
    Source: NumPy, numpy.concatenate.
    """
    place = axis_index(axis, len(shapes[0]))
    total = shapes[0][place]
    for shape in shapes[1:]:
        _check_alike(shapes, shape, place)
        total = total + shape[place]
    return (*shapes[0][:place], total, *shapes[0][place + 1 :])


def stack(shapes: Sequence[Shape], axis: int) -> Shape:
    """All alike, on a new axis. Raises AxisOutOfRange, BranchesDiffer. Source: NumPy, numpy.stack."""
    place = axis_index(axis, len(shapes[0]) + 1)
    for shape in shapes[1:]:
        _check_alike(shapes, shape, None)
    return (*shapes[0][:place], len(shapes), *shapes[0][place:])


def _check_alike(shapes: Sequence[Shape], shape: Shape, axis: int | None) -> None:
    """A shape has to be that of the first but for one axis."""
    first = shapes[0]
    if len(shape) != len(first):
        raise BranchesDiffer(shapes=tuple(shapes), axis=-1 if axis is None else axis, axes=())
    axes = tuple(other for other in range(len(first)) if other != axis and differ(first[other], shape[other]))
    if axes:
        raise BranchesDiffer(shapes=tuple(shapes), axis=-1 if axis is None else axis, axes=axes)


def split_evenly(shape: Shape, sections: int, axis: int) -> list[Shape]:
    """So many parts of one size.

    Raises:
        AxisOutOfRange: there is no such axis.
        IndexOutOfRange: the axis does not divide so (`operation` is "split").
    Source: NumPy, numpy.split.
    """
    place = axis_index(axis, len(shape))
    size = shape[place]
    if sections <= 0 or is_indivisible(size, sections):
        raise IndexOutOfRange(axis=place, index=sections, size=size, shape=shape, operation="split")
    part = undefined_size(size, exact=size // sections)
    return [(*shape[:place], part, *shape[place + 1 :])] * sections


def split_nearly(shape: Shape, sections: int, axis: int) -> list[Shape]:
    """So many parts, the first ones longer by one where the axis does not divide. Raises AxisOutOfRange."""
    place = axis_index(axis, len(shape))
    size = shape[place]
    if not isinstance(size, int):
        parts: list[Dim] = [undefined_size(size) for _ in range(sections)]
    else:
        parts = [size // sections + (1 if number < size % sections else 0) for number in range(sections)]
    return [(*shape[:place], part, *shape[place + 1 :]) for part in parts]


def split_at(shape: Shape, places: Sequence[Dim], axis: int) -> list[Shape]:
    """Cut before each of these positions.

    Raises:
        AxisOutOfRange: there is no such axis.
        IndexOutOfRange: a cut lies before the one in front of it or behind the end (`operation` is "split").
    Source: keras.src.ops.numpy, _compute_split_output_spec.
    """
    place = axis_index(axis, len(shape))
    size = shape[place]
    cuts = [0, *places, size]
    parts: list[Dim] = []
    for number in range(len(cuts) - 1):
        part = cuts[number + 1] - cuts[number]
        if below(part, 0):
            raise IndexOutOfRange(axis=place, index=number, size=size, shape=shape, operation="split")
        parts.append(part)
    return [(*shape[:place], part, *shape[place + 1 :]) for part in parts]
