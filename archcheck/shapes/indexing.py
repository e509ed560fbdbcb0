"""Indexing: the shape of `x[key]` for every key that NumPy takes."""

from __future__ import annotations

from archcheck.shapes.certainty import below, broadcast_all, undefined_size
from archcheck.shapes.failures import IndexOutOfRange
from archcheck.shapes.shape import open_size
from archcheck.shapes.size import at_least

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from archcheck.shapes.shape import Shape
    from archcheck.shapes.size import Dim

__all__ = ["ArrayIndex", "OpenIndex", "index", "slice_length"]


class ArrayIndex:
    """An array of integers or booleans inside a key, by its shape; `count` is how many of the booleans are true."""

    __slots__ = ("boolean", "count", "shape")

    def __init__(self, shape: Shape, boolean: bool = False, count: Dim | None = None) -> None:
        self.shape = shape
        self.boolean = boolean
        self.count = count


class OpenIndex:
    """One integer inside a key, of which the value isn't known."""

    __slots__ = ()


def index(shape: Shape, key: Any) -> Shape:
    """The shape of `x[key]`.

    The key is an int, a slice (bounds are ints, sizes or None), None, an Ellipsis, an `ArrayIndex`, an `OpenIndex`, or
    a tuple of these. Axes that arrays select stand where the first array stands if all are next to each other, else in
    front.

    Raises:
        IndexOutOfRange: an index beyond its axis, or more indices than there are axes (`operation` is then "indices").
    Source: NumPy, "Indexing on ndarrays".
    """
    entries = list(key) if type(key) is tuple else [key]
    consumed = sum(_consumes(entry) for entry in entries)
    if consumed > len(shape):
        raise IndexOutOfRange(axis=len(shape), index=consumed, size=len(shape), shape=shape, operation="indices")
    spread = [position for position, entry in enumerate(entries) if entry is Ellipsis]
    if len(spread) > 1:
        raise IndexOutOfRange(axis=len(shape), index=len(spread), size=1, shape=shape, operation="ellipses")
    place = spread[0] if spread else len(entries)
    entries[place : place + 1] = [slice(None)] * (len(shape) - consumed)
    return _apply(shape, entries)


def _consumes(entry: Any) -> int:
    """How many axes one entry of a key takes."""
    if entry is None or entry is Ellipsis:
        return 0
    return len(entry.shape) if isinstance(entry, ArrayIndex) and entry.boolean else 1


def _apply(shape: Shape, entries: Sequence[Any]) -> Shape:
    """The shape for a key that names every axis: what slices leave, with what the arrays select in its place."""
    gathers = any(isinstance(entry, ArrayIndex) for entry in entries)
    result: list[Dim] = []
    selected: list[Shape] = []
    places: list[int] = []
    first = axis = 0
    for position, entry in enumerate(entries):
        if entry is None:
            result.append(1)
        elif isinstance(entry, slice):
            result.append(slice_length(shape[axis], entry.start, entry.stop, entry.step))
        else:
            if isinstance(entry, int):
                _check_index(shape, axis, entry)
            if gathers:  # NumPy takes an integer next to arrays for one more array
                first = first if selected else len(result)
                selected.append(_selected(entry) if isinstance(entry, ArrayIndex) else ())
                places.append(position)
        axis += _consumes(entry)
    if not selected:
        return tuple(result)
    if places[-1] - places[0] >= len(places):
        first = 0
    return (*result[:first], *broadcast_all(*selected), *result[first:])


def _selected(entry: ArrayIndex) -> Shape:
    """The shape that one array selects: its own, or as many as are true."""
    if not entry.boolean:
        return entry.shape
    return (open_size(lower=0) if entry.count is None else entry.count,)


def _check_index(shape: Shape, axis: int, position: int) -> None:
    """An integer has to lie on its axis; an axis whose size Keras does not know takes any."""
    if below(shape[axis], position + 1 if position >= 0 else -position):
        raise IndexOutOfRange(axis=axis, index=position, size=shape[axis], shape=shape)


def slice_length(size: Dim, start: Dim | None = None, stop: Dim | None = None, step: Dim | None = None) -> Dim:
    """How many positions `start:stop:step` selects on an axis; None to Keras where the axis is.

    Source: Python, slice.indices.
    """
    stride = 1 if step is None else step
    bounds = [bound for bound in (start, stop, step) if bound is not None]
    if type(stride) is not int or stride == 0:
        return undefined_size(size, *bounds)
    if type(size) is int and all(type(bound) is int for bound in bounds):
        return len(range(*slice(start, stop, step).indices(size)))
    if stride < 0:
        if start is None and stop is None:
            return undefined_size(size, exact=(size - stride - 1) // -stride)
        return undefined_size(size, *bounds)
    first = _bound(size, start, 0)
    last = _bound(size, stop, size)
    if first is None or last is None or not at_least(last, first):
        return undefined_size(size, *bounds)
    return undefined_size(size, *bounds, exact=(last - first + stride - 1) // stride)


def _bound(size: Dim, bound: Dim | None, default: Dim) -> Dim | None:
    """A bound counted from 0 and kept within the axis; None where it isn't certain on which side of the end it lies."""
    if bound is None:
        return default
    if type(bound) is int and bound < 0:
        return size + bound if at_least(size, -bound) else None
    if bound == size:
        return size
    return bound if at_least(size, bound) and at_least(bound, 0) else None
