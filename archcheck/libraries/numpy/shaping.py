"""Functions that rearrange an array: the same elements in another shape."""

from __future__ import annotations

from archcheck.interpreter.values import Arguments, ListValue, Unknown, Value
from archcheck.libraries.arrays import ArrayValue, array_of, as_shape, guarded, samples
from archcheck.shapes import reshaping
from archcheck.shapes.certainty import axis_indices, broadcast_all

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from archcheck.interpreter.machine import Interpreter
    from archcheck.shapes.shape import Shape
    from archcheck.shapes.size import Dim

    Function = Callable[[Interpreter, Arguments], Any]

__all__ = ["FUNCTIONS", "SPREAD", "axes_of"]


def axes_of(run: Interpreter, value: Any) -> Any:
    """An axis argument: None, an int or a tuple of ints; `...` where it isn't known."""
    if value is None or type(value) is int:
        return value
    if isinstance(value, Unknown) or not isinstance(value, (Value, tuple, range)):
        return ...
    items = run.iterate(value)
    return tuple(items) if items is not None and all(type(item) is int for item in items) else ...


def reshape(run: Interpreter, array: ArrayValue, target: Any, keeps_order: bool = True) -> Any:
    """`array` in another shape; one size may be -1."""
    shape = as_shape(run, target)
    if shape is None:
        return array.like(None, reason="the new shape isn't known", contents=None)
    if array.shape is None:
        return array.like(tuple(samples() if size == -1 else size for size in shape), contents=None)
    old = array.shape
    return guarded(
        run, lambda: array.like(reshaping.reshape(old, shape), contents=array.contents if keeps_order else None)
    )


def _reshape(run: Interpreter, arguments: Arguments) -> Any:
    target = arguments.get(1, "shape", arguments.keywords.get("newshape"))
    return reshape(run, array_of(run, arguments.get(0, "a")), target, arguments.get(2, "order", "C") == "C")


def _reshape_method(run: Interpreter, array: ArrayValue, arguments: Arguments) -> Any:
    given = arguments.positional
    target = given[0] if len(given) == 1 else tuple(given) if given else arguments.keywords.get("shape", ())
    return reshape(run, array, target, arguments.keywords.get("order", "C") == "C")


def _resize_method(run: Interpreter, array: ArrayValue, arguments: Arguments) -> None:
    given = arguments.positional
    run.assign(array, "shape", as_shape(run, given[0] if len(given) == 1 else tuple(given)))
    array.havoc(run, "resized")


def _transpose_method(run: Interpreter, array: ArrayValue, arguments: Arguments) -> Any:
    given = arguments.positional
    axes = None if not given else given[0] if len(given) == 1 else tuple(given)
    return _transposed(run, array, axes)


def _transposed(run: Interpreter, array: ArrayValue, given: Any) -> Any:
    axes = axes_of(run, given)
    if axes is ...:
        return array.like(None, contents=None)
    order = (axes,) if type(axes) is int else axes
    return _changed(run, array, lambda shape: reshaping.transpose(shape, order))


def _changed(run: Interpreter, array: ArrayValue, change: Callable[[Shape], Shape], contents: bool = False) -> Any:
    if not array.shape:
        return array.like(None, contents=None)
    shape = array.shape
    return guarded(run, lambda: array.like(change(shape), contents=array.contents if contents else None))


def _with_axes(change: Callable[..., Shape], *names: str, contents: bool = False, optional: bool = False) -> Function:
    """A function of an array whose further arguments are axes."""

    def call(run: Interpreter, arguments: Arguments) -> Any:
        array = array_of(run, arguments.get(0, "a"))
        axes = [axes_of(run, arguments.get(position, name)) for position, name in enumerate(names, 1)]
        if ... in axes or (not optional and None in axes):
            return array.like(None, contents=None)
        return _changed(run, array, lambda shape: change(shape, *axes), contents)

    return call


def _ravel(run: Interpreter, arguments: Arguments) -> Any:
    array = array_of(run, arguments.get(0, "a"))
    if array.shape is None:
        return array.like((samples(),), contents=None)
    return array.like(reshaping.flatten(array.shape))


def _at_least(rank: int) -> Function:
    def call(run: Interpreter, arguments: Arguments) -> Any:
        array = array_of(run, arguments.get(0, "arys"))
        if array.shape is None or len(arguments.positional) != 1:
            return Unknown(array.reason)
        shape = array.shape
        if rank == 3 and len(shape) in (1, 2):
            return array.like((1, *shape, 1) if len(shape) == 1 else (*shape, 1))
        return array.like((1,) * (rank - len(shape)) + shape)

    return call


def _broadcast_to(run: Interpreter, arguments: Arguments) -> Any:
    array, shape = array_of(run, arguments.get(0, "array")), as_shape(run, arguments.get(1, "shape"))
    if array.shape is None or shape is None:
        return array.like(shape, contents=None)
    own = array.shape
    return guarded(run, lambda: (broadcast_all(own, shape), array.like(shape, contents=None))[1])


def _alike(run: Interpreter, arguments: Arguments) -> Any:
    array = array_of(run, arguments.get(0, "m", arguments.get(0, "a")))
    return array.like(array.shape, contents=None)


def _rotated(run: Interpreter, arguments: Arguments) -> Any:
    array, times = array_of(run, arguments.get(0, "m")), arguments.get(1, "k", 1)
    axes = axes_of(run, arguments.get(2, "axes", (0, 1)))
    if type(times) is not int or type(axes) is not tuple or len(axes) != 2:
        return array.like(None, contents=None)
    return (
        array.like(array.shape, contents=None)
        if times % 2 == 0
        else _changed(run, array, lambda shape: reshaping.swapaxes(shape, *axes))
    )


def _pad(run: Interpreter, arguments: Arguments) -> Any:
    array, given = array_of(run, arguments.get(0, "array")), arguments.get(1, "pad_width")
    if array.shape is None:
        return array.like(None, contents=None)
    rank = len(array.shape)
    widths = _pad_widths(run, given, rank)
    if widths is None:
        return array.like(tuple(samples() for _ in array.shape), contents=None)
    shape = array.shape
    values = None if array.range is None else array.range.without_share()
    if values is not None:
        values.lowest, values.highest = min(values.lowest, 0), max(values.highest, 0)
    return guarded(
        run,
        lambda: array.like(
            reshaping.pad(shape, widths),
            contents=None,
            range=values if len(arguments.positional) < 3 and not arguments.keywords else None,
        ),
    )


def _pad_widths(run: Interpreter, given: Any, rank: int) -> list[tuple[Dim, Dim]] | None:
    if type(given) is int:
        return [(given, given)] * rank
    if isinstance(given, Unknown) or not isinstance(given, (Value, tuple)):
        return None
    items = run.iterate(given)
    if items is None:
        return None
    if all(type(item) is int for item in items) and len(items) in (1, 2):
        return [(items[0], items[-1])] * rank
    pairs = [as_shape(run, item) for item in items]
    if any(pair is None or len(pair) not in (1, 2) for pair in pairs):
        return None
    found = [(pair[0], pair[-1]) for pair in pairs if pair is not None]
    return found * rank if len(found) == 1 else found


def _tile(run: Interpreter, arguments: Arguments) -> Any:
    array, repeats = array_of(run, arguments.get(0, "A")), as_shape(run, arguments.get(1, "reps"))
    if repeats is None:
        return array.like(None, contents=None)
    return _changed(run, array, lambda shape: reshaping.tile(shape, repeats))


def _repeat(run: Interpreter, arguments: Arguments) -> Any:
    array, repeats = array_of(run, arguments.get(0, "a")), arguments.get(1, "repeats")
    axis = axes_of(run, arguments.get(2, "axis"))
    counts = (
        as_shape(run, array_of(run, repeats))
        if isinstance(repeats, (ListValue, tuple))
        else as_shape(run, repeats)
        if not isinstance(repeats, ArrayValue)
        else None
    )
    if counts is None or axis is ... or type(axis) is tuple:
        return array.like(None, contents=None)
    times: Any = counts[0] if len(counts) == 1 else counts
    return _changed(run, array, lambda shape: reshaping.repeat(shape, times, axis))


def _rolled_axis(shape: Shape, axis: int, start: int = 0) -> Shape:
    place = axis_indices(axis, len(shape))[0]
    to = start if start <= place else start - 1
    return reshaping.moveaxis(shape, place, to)


def _roll_axis(run: Interpreter, arguments: Arguments) -> Any:
    array, axis, start = array_of(run, arguments.get(0, "a")), arguments.get(1, "axis"), arguments.get(2, "start", 0)
    if type(axis) is not int or type(start) is not int:
        return array.like(None, contents=None)
    return _changed(run, array, lambda shape: _rolled_axis(shape, axis, start + len(shape) if start < 0 else start))


def _resize(run: Interpreter, arguments: Arguments) -> Any:
    return array_of(run, arguments.get(0, "a")).like(as_shape(run, arguments.get(1, "new_shape")), contents=None)


def _transpose(run: Interpreter, arguments: Arguments) -> Any:
    return _transposed(run, array_of(run, arguments.get(0, "a")), arguments.get(1, "axes"))


FUNCTIONS: dict[str, Function] = {
    "reshape": _reshape, "ravel": _ravel, "transpose": _transpose, "permute_dims": _transpose,
    "swapaxes": _with_axes(reshaping.swapaxes, "axis1", "axis2"),
    "moveaxis": _with_axes(reshaping.moveaxis, "source", "destination"), "rollaxis": _roll_axis,
    "expand_dims": _with_axes(reshaping.expand_dims, "axis", contents=True),
    "squeeze": _with_axes(reshaping.squeeze, "axis", contents=True, optional=True),
    "atleast_1d": _at_least(1), "atleast_2d": _at_least(2), "atleast_3d": _at_least(3), "broadcast_to": _broadcast_to,
    "flip": _alike, "fliplr": _alike, "flipud": _alike, "roll": _alike, "rot90": _rotated,
    "pad": _pad, "tile": _tile, "repeat": _repeat, "resize": _resize,
}  # fmt: skip

SPREAD: dict[str, Callable[[Interpreter, ArrayValue, Arguments], Any]] = {
    "reshape": _reshape_method, "transpose": _transpose_method, "resize": _resize_method,
}  # fmt: skip
"""Methods that take their sizes one by one as well as in a tuple."""
