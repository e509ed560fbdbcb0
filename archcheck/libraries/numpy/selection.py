"""Functions that pick, search and count elements."""

from __future__ import annotations

from archcheck.interpreter.values import Builtin, Unknown
from archcheck.libraries.arrays import CONTENTS, ArrayValue, Range, array_of, guarded, made, samples
from archcheck.libraries.dtypes import is_integer, promote, promote_with_python
from archcheck.shapes import reshaping
from archcheck.shapes.certainty import axis_index, broadcast_all

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from archcheck.interpreter.machine import Interpreter
    from archcheck.interpreter.values import Arguments
    from archcheck.shapes.shape import Shape

    Function = Callable[[Interpreter, Arguments], Any]

__all__ = ["FUNCTIONS"]


def _where(run: Interpreter, arguments: Arguments) -> Any:
    condition = array_of(run, arguments.get(0, "condition"))
    if len(arguments.positional) < 2:
        return _nonzero(run, arguments)
    left, right = arguments.positional[1], arguments.get(2, "y")
    a, b = array_of(run, left), array_of(run, right)
    if condition.shape is None or a.shape is None or b.shape is None:
        return Unknown(next(array.reason for array in (condition, a, b) if array.shape is None))
    shapes: list[Shape] = [condition.shape, a.shape, b.shape]
    values = None
    if a.range is not None and b.range is not None:
        values = a.range.joined(b.range)
    dtype = promote(a.dtype, b.dtype)
    for one, other, array in ((left, right, b), (right, left, a)):
        if type(one) in (int, float, bool) and type(other) not in (int, float, bool):
            dtype = promote_with_python(array.dtype, one)
    return guarded(run, lambda: made(broadcast_all(*shapes), dtype, range=values))


def _nonzero(run: Interpreter, arguments: Arguments) -> Any:
    array = array_of(run, arguments.get(0, "a", arguments.get(0, "condition")))
    if array.shape is None:
        return Unknown(array.reason)
    values = (
        Range(0, array.shape[0] - 1)
        if len(array.shape) == 1 and isinstance(array.shape[0], int) and array.shape[0]
        else None
    )
    count = array.count if array.dtype == "bool" else samples()
    return tuple(ArrayValue((count,), "int64", range=values) for _ in array.shape)


def _flat_nonzero(run: Interpreter, arguments: Arguments) -> Any:
    array = array_of(run, arguments.get(0, "a"))
    return ArrayValue((array.count if array.dtype == "bool" else samples(),), "int64")


def _argwhere(run: Interpreter, arguments: Arguments) -> Any:
    array = array_of(run, arguments.get(0, "a"))
    if array.shape is None:
        return ArrayValue(None, "int64")
    return ArrayValue((array.count if array.dtype == "bool" else samples(), len(array.shape)), "int64")


def _unique(run: Interpreter, arguments: Arguments) -> Any:
    array = array_of(run, arguments.get(0, "ar"))
    flags = [
        arguments.get(position, name, False)
        for position, name in enumerate(("return_index", "return_inverse", "return_counts"), 1)
    ]
    if arguments.get(4, "axis") is not None or any(type(flag) is not bool for flag in flags):
        return Unknown("unique along an axis")
    values = distinct(array)
    if not any(flags):
        return values
    inverse = ArrayValue(array.shape, "int64")
    others = [ArrayValue(values.shape, "int64"), inverse, ArrayValue(values.shape, "int64")]
    return (values, *(other for flag, other in zip(flags, others, strict=True) if flag))


def distinct(array: ArrayValue) -> ArrayValue:
    """The values that occur: those of a short array, or all whole numbers of a range in which each is frequent."""
    if array.contents is not None:
        try:
            found = tuple(sorted(set(array.contents)))
        except TypeError:
            return ArrayValue((samples(),), array.dtype)
        return ArrayValue((len(found),), array.dtype, contents=found)
    low, high = array.lowest, array.highest
    if (
        low is not None
        and high is not None
        and is_integer(array.dtype)
        and array.range is not None
        and array.range.share > 0
        and high - low < 1000
    ):
        count = int(high - low) + 1
        if array.range.share * count > 0.5:  # otherwise the values between the extremes need not occur
            return ArrayValue(
                (count,),
                array.dtype,
                contents=tuple(range(int(low), int(high) + 1)) if count <= CONTENTS else None,
                range=array.range,
            )
    return ArrayValue((samples(),), array.dtype, range=array.range)


def _take(run: Interpreter, arguments: Arguments) -> Any:
    array, indices = array_of(run, arguments.get(0, "a")), array_of(run, arguments.get(1, "indices"))
    axis = arguments.get(2, "axis")
    if array.shape is None or indices.shape is None or (axis is not None and type(axis) is not int):
        return Unknown(array.reason)
    shape, chosen = reshaping.flatten(array.shape) if axis is None else array.shape, indices.shape

    def take() -> Any:
        place = axis_index(axis or 0, len(shape))
        return made(
            (*shape[:place], *chosen, *shape[place + 1 :]),
            array.dtype,
            range=None if array.range is None else array.range.without_share(),
        )

    return guarded(run, take)


def _like_first(dtype: str, name: str) -> Function:
    def call(run: Interpreter, arguments: Arguments) -> Any:
        array = array_of(run, arguments.get(0, name))
        return made(array.shape, dtype) if array.shape is not None else ArrayValue(None, dtype, reason=array.reason)

    return call


def _searchsorted(run: Interpreter, arguments: Arguments) -> Any:
    array = array_of(run, arguments.get(1, "v"))
    return made(array.shape, "int64") if array.shape is not None else ArrayValue(None, "int64", reason=array.reason)


def _open_vector(dtype: str | None) -> Function:
    return lambda run, arguments: ArrayValue((samples(),), dtype)


def _bincount(run: Interpreter, arguments: Arguments) -> Any:
    array, least = array_of(run, arguments.get(0, "x")), arguments.get(2, "minlength", 0)
    if array.highest is not None and type(least) is int:
        return ArrayValue((max(int(array.highest) + 1, least),), "int64")
    return ArrayValue((samples(),), "int64")


def _histogram(run: Interpreter, arguments: Arguments) -> Any:
    bins = arguments.get(1, "bins", 10)
    if type(bins) is not int:
        return Unknown("a histogram over bins that aren't known")
    return (ArrayValue((bins,), "int64"), ArrayValue((bins + 1,), "float64"))


def _nothing(run: Interpreter, arguments: Arguments) -> None:
    return None


def _unknown(reason: str) -> Function:
    return lambda run, arguments: Unknown(reason)


def _gradient(run: Interpreter, arguments: Arguments) -> Any:
    array = array_of(run, arguments.get(0, "f"))
    return (
        ArrayValue(array.shape, "float64")
        if array.shape is not None and len(array.shape) == 1
        else Unknown(array.reason)
    )


def _vectorize(run: Interpreter, arguments: Arguments) -> Any:
    def call(run: Interpreter, given: Arguments) -> Any:
        array = array_of(run, given.get(0, "x"))
        return made(array.shape, None) if array.shape is not None else ArrayValue(None, reason=array.reason)

    return Builtin("vectorized", call)


def _windows(run: Interpreter, arguments: Arguments) -> Any:
    array, window, axis = (
        array_of(run, arguments.get(0, "x")),
        arguments.get(1, "window_shape"),
        arguments.get(2, "axis"),
    )
    if array.shape is None or type(window) is not int or not (axis == 0 or (axis is None and len(array.shape) == 1)):
        return Unknown("windows over an array")
    return array.like((array.shape[0] - (window - 1), *array.shape[1:], window), contents=None)


FUNCTIONS: dict[str, Function] = {
    "where": _where,
    "nonzero": _nonzero,
    "flatnonzero": _flat_nonzero,
    "argwhere": _argwhere,
    "unique": _unique,
    "take": _take,
    "isin": _like_first("bool", "element"),
    "in1d": _like_first("bool", "ar1"),
    "digitize": _like_first("int64", "x"),
    "isclose": _like_first("bool", "a"),
    "interp": _like_first("float64", "x"),
    "searchsorted": _searchsorted,
    "bincount": _bincount,
    "histogram": _histogram,
    "compress": _unknown("compress"),
    "extract": _open_vector(None),
    "intersect1d": _open_vector(None),
    "setdiff1d": _open_vector(None),
    "union1d": _open_vector(None),
    "array_equal": _unknown("whether these are equal isn't known"),
    "allclose": _unknown("whether these are close isn't known"),
    "vectorize": _vectorize,
    "gradient": _gradient,
    "sliding_window_view": _windows,
    "save": _nothing,
    "savez": _nothing,
    "savez_compressed": _nothing,
    "savetxt": _nothing,
}
