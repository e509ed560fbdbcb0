"""Functions that reduce axes to one number, and those that run along an axis."""

from __future__ import annotations

from archcheck.interpreter.values import Unknown
from archcheck.libraries.arrays import ArrayValue, Range, ScalarValue, array_of, guarded, made
from archcheck.libraries.dtypes import is_float, is_integer
from archcheck.libraries.numpy.shaping import axes_of
from archcheck.libraries.numpy.types import dtype_name
from archcheck.shapes import reshaping
from archcheck.shapes.certainty import axis_index
from archcheck.shapes.reduction import reduced

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from archcheck.interpreter.machine import Interpreter
    from archcheck.interpreter.values import Arguments

    Function = Callable[[Interpreter, Arguments], Any]

__all__ = ["FUNCTIONS"]


def _reduction(name: str) -> Function:
    position = 2 if name in ("percentile", "quantile") else 1

    def call(run: Interpreter, arguments: Arguments) -> Any:
        array = array_of(run, arguments.get(0, "a"))
        axis = axes_of(run, arguments.get(position, "axis"))
        keepdims = arguments.keywords.get("keepdims", False)
        dtype = _dtype(name, array.dtype)
        given = arguments.keywords.get("dtype")
        if given is not None:
            dtype = dtype_name(given)
        if array.shape is None and axis is None and keepdims is False:
            return made((), dtype)
        if (
            array.shape is None
            or axis is ...
            or type(keepdims) is not bool
            or (position == 2 and type(arguments.get(1, "q")) not in (int, float))
        ):
            return Unknown(array.reason)
        if array.shape == () and axis is not None:
            return ScalarValue("the numbers in an array aren't known", dtype)
        if name in ("argmax", "argmin", "nanargmax") and type(axis) is tuple:
            return Unknown("the axis")
        shape = array.shape
        return guarded(
            run, lambda: made(reduced(shape, axis, keepdims), dtype, **_values(name, array, axis)), "AxisError"
        )

    return call


def _dtype(name: str, dtype: str | None) -> str | None:
    """The dtype of a reduction. Source: NumPy, numpy.sum and numpy.mean, "dtype"."""
    if name in ("argmax", "argmin", "nanargmax", "count_nonzero"):
        return "int64"
    if name in ("any", "all"):
        return "bool"
    if name in ("sum", "prod", "nansum"):
        if dtype == "bool" or (is_integer(dtype) and dtype is not None and dtype.startswith("int")):
            return "int64"
        return "uint64" if is_integer(dtype) else dtype
    if name in ("max", "min", "nanmax", "nanmin", "ptp"):
        return dtype
    return dtype if dtype is None or is_float(dtype) else "float64"


def _values(name: str, array: ArrayValue, axis: Any) -> dict[str, Any]:
    """What is known of the values after a reduction."""
    if name in ("argmax", "argmin", "nanargmax") and array.shape:
        size = array.shape[axis] if type(axis) is int and -len(array.shape) <= axis < len(array.shape) else None
        return {"range": Range(0, size - 1)} if isinstance(size, int) and size > 0 else {}
    ends = {"max": array.highest, "nanmax": array.highest, "min": array.lowest, "nanmin": array.lowest}
    if name in ends:
        end = ends[name]
        if axis is None and end is not None:
            return {"contents": (int(end) if is_integer(array.dtype) or array.dtype == "bool" else float(end),)}
        return {"range": None if array.range is None else array.range.without_share()}
    if (
        name == "sum"
        and axis is None
        and array.contents is not None
        and all(type(item) in (int, float, bool) for item in array.contents)
    ):
        return {"contents": (sum(array.contents),)}
    return {}


def _along(run: Interpreter, arguments: Arguments) -> Any:
    """cumsum, cumprod: flat without an axis."""
    array, axis = array_of(run, arguments.get(0, "a")), axes_of(run, arguments.get(1, "axis"))
    if not array.shape or axis is ...:
        return array.like(None, dtype=None, contents=None, range=None)
    shape = reshaping.flatten(array.shape) if axis is None else array.shape
    return array.like(shape, dtype=_dtype("sum", array.dtype), contents=None, range=None)


def _diff(run: Interpreter, arguments: Arguments) -> Any:
    array, times, axis = array_of(run, arguments.get(0, "a")), arguments.get(1, "n", 1), arguments.get(2, "axis", -1)
    if array.shape is None or type(times) is not int or type(axis) is not int or len(arguments.keywords) > 2:
        return array.like(None, contents=None, range=None)
    shape = array.shape

    def cut() -> ArrayValue:
        place = axis_index(axis, len(shape))
        size = shape[place]
        left = max(0, size - times) if isinstance(size, int) else size - times
        return array.like((*shape[:place], left, *shape[place + 1 :]), contents=None, range=None)

    return guarded(run, cut)


def _sorted(run: Interpreter, arguments: Arguments) -> Any:
    array, axis = array_of(run, arguments.get(0, "a")), arguments.get(1, "axis", -1)
    if not array.shape:
        return array.like(None, contents=None)
    shape = reshaping.flatten(array.shape) if axis is None else array.shape
    return array.like(shape, contents=None)


def _argsort(run: Interpreter, arguments: Arguments) -> Any:
    array = _sorted(run, arguments)
    return array.like(array.shape, dtype="int64", contents=None, range=None, origin=None)


_NAMES = [
    "sum",
    "prod",
    "mean",
    "average",
    "std",
    "var",
    "max",
    "min",
    "amax",
    "amin",
    "nanmax",
    "nanmin",
    "nanmean",
    "nansum",
    "nanstd",
    "median",
    "percentile",
    "quantile",
    "argmax",
    "argmin",
    "nanargmax",
    "any",
    "all",
    "count_nonzero",
    "ptp",
]
_SAME = {"amax": "max", "amin": "min"}

FUNCTIONS: dict[str, Function] = {
    **{name: _reduction(_SAME.get(name, name)) for name in _NAMES},
    "cumsum": _along, "cumprod": _along, "diff": _diff, "sort": _sorted, "argsort": _argsort,
}  # fmt: skip
