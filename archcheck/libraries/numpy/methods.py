"""Methods that only arrays have."""

from __future__ import annotations

from archcheck.interpreter.values import ListValue, Unknown
from archcheck.libraries.arrays import CONTENTS, made, samples
from archcheck.libraries.dtypes import is_float, is_integer
from archcheck.libraries.numpy.creation import cast
from archcheck.libraries.numpy.types import dtype_name
from archcheck.shapes import reshaping

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from archcheck.interpreter.machine import Interpreter
    from archcheck.interpreter.values import Arguments
    from archcheck.libraries.arrays import ArrayValue

__all__ = ["METHODS"]


def _astype(run: Interpreter, array: ArrayValue, arguments: Arguments) -> Any:
    result = cast(array, dtype_name(arguments.get(0, "dtype")))
    if result.shape == ():
        return made((), result.dtype, contents=result.contents, range=result.range)
    return result if result is not array else array.like(array.shape)


def _flatten(run: Interpreter, array: ArrayValue, arguments: Arguments) -> Any:
    return array.like((samples(),) if array.shape is None else reshaping.flatten(array.shape))


def _tolist(run: Interpreter, array: ArrayValue, arguments: Arguments) -> Any:
    return _listed(array)


def _listed(array: ArrayValue) -> Any:
    """The nested list of a small array; one of unknown items for others."""
    if array.shape == ():
        return array.contents[0] if array.contents else Unknown("the numbers in an array aren't known")
    if (
        not array.shape
        or not isinstance(array.shape[0], int)
        or not isinstance(array.elements, int)
        or array.elements > CONTENTS
    ):
        return ListValue(None, "the numbers in an array aren't known")
    count = array.shape[0]
    width = array.elements // count if count else 0
    contents = array.contents
    dtype = "int64" if is_integer(array.dtype) else "float64" if is_float(array.dtype) else array.dtype
    rows = [
        made(array.shape[1:], dtype, contents=None if contents is None else contents[row * width : (row + 1) * width])
        for row in range(count)
    ]
    return ListValue(rows if len(array.shape) == 1 else [_listed(row) for row in rows])


def _item(run: Interpreter, array: ArrayValue, arguments: Arguments) -> Any:
    contents = array.contents if array.contents is not None and len(array.contents) == 1 else None
    return made((), array.dtype, contents=contents, range=array.range)


def _changed(run: Interpreter, array: ArrayValue, arguments: Arguments) -> None:
    array.havoc(run, "filled")


def _view(run: Interpreter, array: ArrayValue, arguments: Arguments) -> Any:
    return array.like(array.shape) if not arguments.everything() else Unknown("a view of another type")


METHODS: dict[str, Callable[[Interpreter, ArrayValue, Arguments], Any]] = {
    "astype": _astype,
    "flatten": _flatten,
    "tolist": _tolist,
    "item": _item,
    "fill": _changed,
    "put": _changed,
    "partition": _changed,
    "itemset": _changed,
    "view": _view,
    "byteswap": _view,
    "setflags": lambda run, array, arguments: None,
    "tofile": lambda run, array, arguments: None,
    "dump": lambda run, array, arguments: None,
}
