"""Functions that join arrays and cut them up."""

from __future__ import annotations

from archcheck.interpreter.values import ListValue, Unknown, Value
from archcheck.libraries.arrays import CONTENTS, ArrayValue, array_of, as_shape, guarded, samples
from archcheck.libraries.dtypes import promote
from archcheck.shapes import joining, reshaping

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any

    from archcheck.interpreter.machine import Interpreter
    from archcheck.interpreter.values import Arguments
    from archcheck.shapes.shape import Shape

    Function = Callable[[Interpreter, Arguments], Any]

__all__ = ["FUNCTIONS", "ByIndexing"]


def _rows(run: Interpreter, value: Any) -> list[ArrayValue] | None:
    """The arrays in a sequence of arrays; None where it isn't known which."""
    if isinstance(value, ArrayValue):
        if not value.shape or not isinstance(value.shape[0], int) or value.shape[0] > CONTENTS:
            return None
        return [array_of(run, row) for row in value.iterate(run) or ()]
    if isinstance(value, Unknown) or not isinstance(value, (Value, tuple)):
        return None
    items = run.iterate(value)
    return None if items is None else [array_of(run, item) for item in items]


def _joined(
    run: Interpreter, arrays: Sequence[ArrayValue] | None, join: Callable[[list[Shape]], Shape], flat: bool = False
) -> Any:
    """The arrays joined, unknown where one is."""
    if not arrays:
        return ArrayValue(None, reason="what is joined isn't known")
    dtype, values = arrays[0].dtype, arrays[0].range
    for array in arrays[1:]:
        dtype = promote(dtype, array.dtype)
        values = None if values is None or array.range is None else values.joined(array.range)
    shapes = [array.shape for array in arrays]
    known = [shape for shape in shapes if shape is not None]
    if len(known) < len(shapes):
        return ArrayValue(None, dtype, reason=next(array.reason for array in arrays if array.shape is None))
    contents = None
    if flat and all(
        array.contents is not None and array.shape is not None and len(array.shape) == 1 for array in arrays
    ):
        contents = tuple(item for array in arrays for item in array.contents or ())
        contents = contents if len(contents) <= CONTENTS else None
    if values is not None and len(arrays) > 0 and all(array.highest is not None for array in arrays):
        values.share = min(array.range.share if array.range is not None else 0.0 for array in arrays) / len(arrays)
    origin = arrays[0].origin if all(array.origin == arrays[0].origin for array in arrays) else None
    return guarded(run, lambda: ArrayValue(join(known), dtype, contents=contents, range=values, origin=origin))


def _concatenate(run: Interpreter, arguments: Arguments) -> Any:
    arrays = _rows(run, arguments.get(0, "arrays"))
    axis = arguments.get(1, "axis", 0)
    if axis is None:
        return _joined(
            run, arrays, lambda shapes: joining.concatenate([reshaping.flatten(shape) for shape in shapes], 0)
        )
    if type(axis) is not int:
        return ArrayValue(None)
    return _joined(run, arrays, lambda shapes: joining.concatenate(shapes, axis), axis == 0)


def _stack(run: Interpreter, arguments: Arguments) -> Any:
    value, axis = arguments.get(0, "arrays"), arguments.get(1, "axis", 0)
    if type(axis) is not int:
        return ArrayValue(None)
    if isinstance(value, ArrayValue) and axis == 0:
        return value.like(value.shape)
    return _joined(run, _rows(run, value), lambda shapes: joining.stack(shapes, axis))


def _grown(rank: int) -> Callable[[Shape], Shape]:
    """What vstack (2) and dstack (3) make of a shape with fewer axes."""

    def grow(shape: Shape) -> Shape:
        if rank == 2:
            return (1, *(shape or (1,))) if len(shape) < 2 else shape
        return (1, *(shape or (1,)), 1) if len(shape) < 2 else (*shape, 1) if len(shape) == 2 else shape

    return grow


def _stacked(axis: int, rank: int) -> Function:
    grow = _grown(rank)

    def call(run: Interpreter, arguments: Arguments) -> Any:
        arrays = _rows(run, arguments.get(0, "tup"))
        return _joined(run, arrays, lambda shapes: joining.concatenate([grow(shape) for shape in shapes], axis))

    return call


def _hstack(run: Interpreter, arguments: Arguments) -> Any:
    def join(shapes: list[Shape]) -> Shape:
        grown = [shape or (1,) for shape in shapes]
        return joining.concatenate(grown, 0 if len(grown[0]) == 1 else 1)

    return _joined(run, _rows(run, arguments.get(0, "tup")), join)


def _column_stack(run: Interpreter, arguments: Arguments) -> Any:
    def join(shapes: list[Shape]) -> Shape:
        return joining.concatenate([(*(shape or (1,)), 1) if len(shape) < 2 else shape for shape in shapes], 1)

    return _joined(run, _rows(run, arguments.get(0, "tup")), join)


def _split(name: str, fixed_axis: int | None = None) -> Function:
    def call(run: Interpreter, arguments: Arguments) -> Any:
        array, sections = array_of(run, arguments.get(0, "ary")), arguments.get(1, "indices_or_sections")
        axis = arguments.get(2, "axis", 0) if fixed_axis is None else fixed_axis
        if not array.shape or type(axis) is not int:
            return ListValue(None, array.reason)
        shape = array.shape
        if fixed_axis == 1 and len(shape) == 1:
            axis = 0
        if type(sections) is int:
            cut = joining.split_nearly if name == "array_split" else joining.split_evenly
            return guarded(run, lambda: _parts(array, cut(shape, sections, axis)))
        places = as_shape(run, sections)
        if places is None:
            return ListValue(None, "where the array is split isn't known")
        size = shape[axis] if -len(shape) <= axis < len(shape) else 0
        if isinstance(size, int) and all(isinstance(place, int) for place in places):
            bounds = [
                min(place if place >= 0 else max(0, size + place), size) for place in places if isinstance(place, int)
            ]
            cuts = [0, *bounds, size]
            sizes = [max(0, cuts[number + 1] - cuts[number]) for number in range(len(cuts) - 1)]
        else:
            sizes = [samples() for _ in range(len(places) + 1)]  # type: ignore[misc]
        place = axis % len(shape)
        return _parts(array, [(*shape[:place], part, *shape[place + 1 :]) for part in sizes])

    return call


def _parts(array: ArrayValue, shapes: Sequence[Shape]) -> ListValue:
    values = None if array.range is None else array.range.without_share()
    return ListValue([array.like(shape, contents=None, range=values) for shape in shapes])


def _append(run: Interpreter, arguments: Arguments) -> Any:
    array, more = array_of(run, arguments.get(0, "arr")), array_of(run, arguments.get(1, "values"))
    axis = arguments.get(2, "axis")
    if axis is None:
        return _joined(
            run, [array, more], lambda shapes: joining.concatenate([reshaping.flatten(shape) for shape in shapes], 0)
        )
    return (
        _joined(run, [array, more], lambda shapes: joining.concatenate(shapes, axis))
        if type(axis) is int
        else ArrayValue(None)
    )


def _insert(run: Interpreter, arguments: Arguments) -> Any:
    array = array_of(run, arguments.get(0, "arr"))
    return _resized(run, array, arguments.get(1, "obj"), arguments.get(3, "axis"), 1)


def _delete(run: Interpreter, arguments: Arguments) -> Any:
    array = array_of(run, arguments.get(0, "arr"))
    return _resized(run, array, arguments.get(1, "obj"), arguments.get(2, "axis"), -1)


def _resized(run: Interpreter, array: ArrayValue, places: Any, axis: Any, sign: int) -> Any:
    if array.shape is None or (axis is not None and type(axis) is not int):
        return array.like(None, contents=None)
    shape = reshaping.flatten(array.shape) if axis is None else array.shape
    place = 0 if axis is None else axis
    if not -len(shape) <= place < len(shape):
        return run.python_error("AxisError", "axis is out of bounds")
    place %= len(shape)
    size = shape[place] + sign if type(places) is int else samples()
    values = None if array.range is None or sign > 0 else array.range.without_share()
    return array.like((*shape[:place], size, *shape[place + 1 :]), contents=None, range=values)


class ByIndexing(Value):
    """`np.r_` and `np.c_`."""

    __slots__ = ("name",)
    kind = "concatenator"

    def __init__(self, name: str) -> None:
        self.name = name

    def item(self, run: Interpreter, key: Any) -> Any:
        parts = key if type(key) is tuple else (key,)
        if any(isinstance(part, (slice, str)) for part in parts):
            return ArrayValue(None, reason=f"np.{self.name} with slices is not modelled")
        arrays = [array_of(run, part) for part in parts]
        if self.name == "c_":
            return _joined(
                run,
                arrays,
                lambda shapes: joining.concatenate(
                    [(*shape, 1) if len(shape) == 1 else shape or (1, 1) for shape in shapes], -1
                ),
            )
        return _joined(run, arrays, lambda shapes: joining.concatenate([shape or (1,) for shape in shapes], 0))


FUNCTIONS: dict[str, Function] = {
    "concatenate": _concatenate,
    "concat": _concatenate,
    "stack": _stack,
    "vstack": _stacked(0, 2),
    "row_stack": _stacked(0, 2),
    "hstack": _hstack,
    "dstack": _stacked(2, 3),
    "column_stack": _column_stack,
    "split": _split("split"),
    "array_split": _split("array_split"),
    "hsplit": _split("split", 1),
    "vsplit": _split("split", 0),
    "dsplit": _split("split", 2),
    "append": _append,
    "insert": _insert,
    "delete": _delete,
}
