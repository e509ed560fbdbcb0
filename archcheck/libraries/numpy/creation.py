"""Functions that make arrays out of sizes, numbers, lists and files."""

from __future__ import annotations

import math

from archcheck.interpreter.values import ListValue, Unknown, Value
from archcheck.libraries.arrays import CONTENTS, ArrayValue, Range, array_of, as_shape, made, samples
from archcheck.libraries.dtypes import is_float, is_integer
from archcheck.libraries.numpy.types import dtype_name
from archcheck.shapes.shape import number_of_elements

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from archcheck.interpreter.machine import Interpreter
    from archcheck.interpreter.values import Arguments
    from archcheck.shapes.shape import Shape

    Function = Callable[[Interpreter, Arguments], Any]

__all__ = ["FUNCTIONS", "cast", "filled"]


def cast(array: ArrayValue, dtype: str | None) -> ArrayValue:
    """`array.astype(dtype)`: whole numbers are cut, the range follows."""
    if dtype == array.dtype:
        return array
    contents, values = array.contents, array.range
    if is_integer(dtype) or dtype == "bool":
        contents = (
            None
            if contents is None or not _all_numbers(contents)
            else tuple(map(bool if dtype == "bool" else math.trunc, contents))
        )
        values = (
            None if values is None or (not is_integer(array.dtype) and dtype == "bool") else values.mapped(math.trunc)
        )
        if dtype is not None and dtype.startswith("uint") and values is not None and values.lowest < 0:
            contents = values = None
        if (
            dtype in ("uint8", "int8")
            and values is not None
            and (values.highest > (255 if dtype == "uint8" else 127) or values.lowest < -128)
        ):
            contents = values = None
        if dtype == "bool":
            values = None
    elif is_float(dtype):
        contents = None if contents is None or not _all_numbers(contents) else tuple(map(float, contents))
    else:
        contents = values = None
    return array.like(array.shape, dtype=dtype, contents=contents, range=values)


def _all_numbers(contents: tuple[Any, ...]) -> bool:
    return all(type(item) in (int, float, bool) and math.isfinite(item) for item in contents)


def _array(run: Interpreter, arguments: Arguments) -> Any:
    value = arguments.get(0, "object", arguments.get(0, "a"))
    given = arguments.get(1, "dtype")
    array = array_of(run, value)
    if given is not None:
        array = cast(array, dtype_name(given))
    if array is value:
        array = array.like(array.shape)
    return array


def _copy(run: Interpreter, arguments: Arguments) -> Any:
    array = array_of(run, arguments.get(0, "a"))
    return array.like(array.shape)


def _filled(value: float | None, default: str = "float64") -> Function:
    def call(run: Interpreter, arguments: Arguments) -> Any:
        shape = as_shape(run, arguments.get(0, "shape"))
        dtype = _given(arguments.get(1, "dtype"), default)
        return filled(shape, value, dtype)

    return call


def _given(dtype: Any, default: str | None) -> str | None:
    """A dtype argument; the default only where there's none."""
    return default if dtype is None else dtype_name(dtype)


def filled(shape: Shape | None, value: float | None, dtype: str | None) -> Any:
    """An array all of one value (None: not known which)."""
    values = None if value is None else Range(value, value, 1.0)
    if dtype == "bool" and value is not None:
        values = Range(bool(value), bool(value), 1.0)
    contents = None
    if value is not None and shape is not None and all(isinstance(size, int) and size >= 0 for size in shape):
        elements = number_of_elements(shape)
        if isinstance(elements, int) and elements <= CONTENTS:
            number = float(value) if is_float(dtype) else bool(value) if dtype == "bool" else value
            contents = (number,) * elements
    return ArrayValue(shape, dtype, contents=contents, range=values)


def _full(run: Interpreter, arguments: Arguments) -> Any:
    value = arguments.get(1, "fill_value")
    default = {bool: "bool", int: "int64", float: "float64"}.get(type(value))
    return filled(
        as_shape(run, arguments.get(0, "shape")),
        value if type(value) in (int, float, bool) else None,
        _given(arguments.get(2, "dtype"), default),
    )


def _filled_like(value: float | None, position: int = 1) -> Function:
    def call(run: Interpreter, arguments: Arguments) -> Any:
        array = array_of(run, arguments.get(0, "a"))
        fill = value
        if position == 2:
            given = arguments.get(1, "fill_value")
            fill = given if type(given) in (int, float, bool) else None
        shape = array.shape
        if arguments.keywords.get("shape") is not None:
            shape = as_shape(run, arguments.keywords["shape"])
        return filled(shape, fill, _given(arguments.get(position, "dtype"), array.dtype))

    return call


def _arange(run: Interpreter, arguments: Arguments) -> Any:
    start, stop, step = arguments.get(0, "start", 0), arguments.get(1, "stop"), arguments.get(2, "step", 1)
    if stop is None:
        start, stop = 0, start
    default = "float64" if float in (type(start), type(stop), type(step)) else "int64"
    dtype = _given(arguments.get(3, "dtype"), default)
    if all(type(bound) in (int, float) for bound in (start, stop, step)):
        if not step:
            return run.python_error("ZeroDivisionError", "arange with a step of 0")
        length = max(0, math.ceil((stop - start) / step))
        if default == "int64" and length <= CONTENTS:
            array = ArrayValue((length,), "int64", contents=tuple(range(start, stop, step)))
        else:
            last = start + (length - 1) * step
            array = ArrayValue(
                (length,), default, range=Range(min(start, last), max(start, last), 1.0 / length) if length else None
            )
        return cast(array, dtype)
    if isinstance(stop, Unknown) and start == 0 and step == 1 and stop.is_number:
        return ArrayValue((stop.size,), dtype if not isinstance(start, float) else None)
    return ArrayValue(
        (samples(),),
        dtype
        if all(
            type(bound) in (int, float) or (isinstance(bound, Unknown) and bound.is_number)
            for bound in (start, stop, step)
        )
        else None,
    )


def _linspace(run: Interpreter, arguments: Arguments) -> Any:
    start, stop, number = arguments.get(0, "start"), arguments.get(1, "stop"), arguments.get(2, "num", 50)
    length = as_shape(run, number)
    if length is None or isinstance(start, Value) or isinstance(stop, Value) or arguments.keywords.get("retstep"):
        return Unknown("linspace between bounds that aren't known")
    dtype = _given(arguments.keywords.get("dtype"), "float64")
    if type(start) not in (int, float) or type(stop) not in (int, float):
        return ArrayValue(length, dtype)
    count = length[0] if len(length) == 1 else None
    is_plain = len(arguments.positional) < 4 and arguments.keywords.keys() <= {"start", "stop", "num"}
    if is_plain and isinstance(count, int) and 0 < count <= CONTENTS:
        step = (stop - start) / max(count - 1, 1)
        return ArrayValue(length, dtype, contents=tuple(float(start + step * index) for index in range(count)))
    return ArrayValue(length, dtype, range=Range(min(start, stop), max(start, stop)))


def _logspace(run: Interpreter, arguments: Arguments) -> Any:
    made = _linspace(run, arguments)
    return made.like(made.shape, contents=None, range=None) if isinstance(made, ArrayValue) else made


def _eye(run: Interpreter, arguments: Arguments) -> Any:
    rows = as_shape(run, arguments.get(0, "N", arguments.get(0, "n")))
    columns = arguments.get(1, "M")
    width = rows if columns is None or columns is rows else as_shape(run, columns)
    if rows is None or width is None:
        return ArrayValue(None, "float64")
    offset = arguments.get(2, "k", 0)
    dtype = _given(arguments.get(3, "dtype"), "float64")
    return ArrayValue((rows[0], width[0]), dtype, range=Range(0, 1, 0.0) if offset == 0 else None)


def _identity(run: Interpreter, arguments: Arguments) -> Any:
    rows = as_shape(run, arguments.get(0, "n"))
    return ArrayValue(
        None if rows is None else (rows[0], rows[0]), _given(arguments.get(1, "dtype"), "float64"), range=Range(0, 1)
    )


def _diag(run: Interpreter, arguments: Arguments) -> Any:
    array = array_of(run, arguments.get(0, "v"))
    if array.shape is None or arguments.get(1, "k", 0) != 0:
        return ArrayValue(None, array.dtype)
    return made((array.shape[0], array.shape[0]) if len(array.shape) == 1 else (samples(),), array.dtype)


def _triangle(run: Interpreter, arguments: Arguments) -> Any:
    array = array_of(run, arguments.get(0, "m"))
    return array.like(array.shape, contents=None, range=None)


def _tri(run: Interpreter, arguments: Arguments) -> Any:
    return _eye(run, arguments)


def _meshgrid(run: Interpreter, arguments: Arguments) -> Any:
    arrays = [array_of(run, value) for value in arguments.positional]
    if any(array.elements is None for array in arrays) or not arrays:
        return Unknown("a grid over values that aren't known")
    sizes: list[Any] = [array.elements for array in arrays]
    if arguments.keywords.get("indexing", "xy") == "xy" and len(sizes) > 1:
        sizes[:2] = sizes[1::-1]
    return ListValue([ArrayValue(tuple(sizes), array.dtype) for array in arrays])


def _indices(run: Interpreter, arguments: Arguments) -> Any:
    shape = as_shape(run, arguments.get(0, "dimensions"))
    return ArrayValue(None if shape is None else (len(shape), *shape), "int64")


def _read(name: str, rank: int | None) -> Function:
    def call(run: Interpreter, arguments: Arguments) -> Any:
        reason = f"numpy.{name} reads a file: its shape isn't in the source"
        if name == "load":
            return ArrayValue(None, None, reason=reason)
        return ArrayValue((samples(),) if rank == 1 else None, dtype_name(arguments.get(1, "dtype")), reason=reason)

    return call


def _from_function(run: Interpreter, arguments: Arguments) -> Any:
    return ArrayValue(as_shape(run, arguments.get(1, "shape")), None)


FUNCTIONS: dict[str, Function] = {
    **dict.fromkeys(("array", "asarray", "ascontiguousarray", "asanyarray", "asfortranarray"), _array),
    "copy": _copy,
    "zeros": _filled(0),
    "ones": _filled(1),
    "empty": _filled(None),
    "full": _full,
    "zeros_like": _filled_like(0),
    "ones_like": _filled_like(1),
    "empty_like": _filled_like(None),
    "full_like": _filled_like(None, 2),
    "arange": _arange,
    "linspace": _linspace,
    "logspace": _logspace,
    "geomspace": _logspace,
    "eye": _eye,
    "identity": _identity,
    "diag": _diag,
    "tri": _tri,
    "tril": _triangle,
    "triu": _triangle,
    "meshgrid": _meshgrid,
    "indices": _indices,
    "load": _read("load", None),
    "loadtxt": _read("loadtxt", None),
    "genfromtxt": _read("genfromtxt", None),
    "frombuffer": _read("frombuffer", 1),
    "fromiter": _read("fromiter", 1),
    "fromstring": _read("fromstring", 1),
    "fromfile": _read("fromfile", 1),
    "fromfunction": _from_function,
}
