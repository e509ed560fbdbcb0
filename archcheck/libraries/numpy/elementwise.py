"""Functions of single elements: arithmetic, comparisons, mathematics. Shapes broadcast."""

from __future__ import annotations

import math
import operator as python

from archcheck.interpreter.values import Unknown, Value
from archcheck.libraries.arrays import ArrayValue, Range, ScalarValue, array_of, made
from archcheck.libraries.dtypes import is_float, is_integer, promote, promote_with_python
from archcheck.shapes.certainty import broadcast_all
from archcheck.shapes.failures import Failure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from archcheck.interpreter.machine import Interpreter
    from archcheck.interpreter.values import Arguments

    Function = Callable[[Interpreter, Arguments], Any]

__all__ = ["FUNCTIONS", "operate"]

_COMPUTED: dict[str, Callable[[Any, Any], Any]] = {
    "+": python.add,
    "-": python.sub,
    "*": python.mul,
    "/": python.truediv,
    "//": python.floordiv,
    "%": python.mod,
    "**": python.pow,
    "==": python.eq,
    "!=": python.ne,
    "<": python.lt,
    "<=": python.le,
    ">": python.gt,
    ">=": python.ge,
    "&": python.and_,
    "|": python.or_,
    "^": python.xor,
}
_COMPARISONS = frozenset({"==", "!=", "<", "<=", ">", ">="})


def operate(run: Interpreter, operator: str, left: Any, other: Any, reflected: bool = False) -> Any:
    """`left operator other` where one of them is an array; what isn't known of the other leaves the result unknown."""
    if operator in ("in", "is", "<<", ">>"):
        return NotImplemented
    if operator == "@":
        from archcheck.libraries.numpy.algebra import matmul

        return matmul(run, other, left) if reflected else matmul(run, left, other)
    if isinstance(other, Unknown) and not isinstance(other, ScalarValue) and not other.is_number:
        return Unknown(other.reason)
    if (
        isinstance(other, Value)
        and not isinstance(other, (ArrayValue, ScalarValue, Unknown))
        and not _is_sequence(other)
    ):
        return NotImplemented
    if isinstance(other, str) or other is None:
        return (
            NotImplemented
            if operator not in ("==", "!=") or not isinstance(left, ArrayValue)
            else made(left.shape, "bool")
        )
    a, b = array_of(run, left), array_of(run, other)
    if reflected:
        a, b = b, a
    dtype = _dtype(operator, left, other, a, b)
    if a.shape is None or b.shape is None:
        one = a if a.shape is None else b
        return ArrayValue(None, dtype, reason=one.reason)
    try:
        shape = broadcast_all(a.shape, b.shape)
    except Failure:
        return run.python_error("ValueError", "operands could not be broadcast together")
    contents = _contents(operator, a, b)
    if contents is not None and not _holds(dtype, contents):
        contents = None
    return made(
        shape,
        dtype,
        contents=contents,
        range=_range(operator, a, b, dtype),
        origin=a.origin if b.shape == () else (b.origin if a.shape == () else None),
    )


def _is_sequence(value: Value) -> bool:
    return value.kind in ("list",) or hasattr(value, "as_array")


def _dtype(operator: str, left: Any, other: Any, a: ArrayValue, b: ArrayValue) -> str | None:
    """The dtype of an operator's result. Source: NumPy, NEP 50: Python numbers are weak."""
    if operator in _COMPARISONS:
        return "bool"
    own = left.dtype if isinstance(left, (ArrayValue, ScalarValue)) else array_of_dtype(left)
    if type(other) in (int, float, bool, complex):
        dtype = promote_with_python(own, other)
    elif isinstance(other, Unknown) and not isinstance(other, ScalarValue):
        dtype = None
    else:
        dtype = promote(a.dtype, b.dtype)
    if operator == "/" and dtype is not None and not is_float(dtype) and not dtype.startswith("complex"):
        return "float64"
    if "bool" in (a.dtype, b.dtype) and operator in ("-", "//", "%", "**"):
        return None
    return dtype


def array_of_dtype(value: Any) -> str | None:
    """The dtype of something that is no array itself: a Python number."""
    return {bool: "bool", int: "int64", float: "float64"}.get(type(value))


def _contents(operator: str, a: ArrayValue, b: ArrayValue) -> tuple[Any, ...] | None:
    """The elements of the result where all are known and no axis broadcasts but a single number."""
    function = _COMPUTED.get(operator)
    if a.contents is None or b.contents is None or function is None:
        return None
    left, right = a.contents, b.contents
    if a.shape != b.shape:
        if len(left) == 1 and a.shape == ():
            left = left * len(right)
        elif len(right) == 1 and b.shape == ():
            right = right * len(left)
        else:
            return None
    try:
        values = tuple(function(x, y) for x, y in zip(left, right, strict=True))
    except (ArithmeticError, TypeError, ValueError):
        return None
    return (
        values
        if all(type(value) is not complex and abs(value) < 1e18 for value in values if isinstance(value, (int, float)))
        else None
    )


def _holds(dtype: str | None, values: tuple[Any, ...]) -> bool:
    """Whether a dtype can hold these values as Python computes them: no overflow, no truth values that add up."""
    if dtype is None or not is_integer(dtype):
        return dtype != "bool" or all(type(value) is bool for value in values)
    bits = int(dtype.lstrip("uint"))
    least, most = (0, 2**bits) if dtype.startswith("u") else (-(2 ** (bits - 1)), 2 ** (bits - 1))
    return all(least <= value < most for value in values)


def _range(operator: str, a: ArrayValue, b: ArrayValue, dtype: str | None) -> Range | None:
    """Bounds of the result where one operand is a single known number."""
    array, number, swapped = (a, b, False) if b.contents is not None and len(b.contents) == 1 else (b, a, True)
    if (
        array.range is None
        or number.contents is None
        or len(number.contents) != 1
        or not isinstance(number.contents[0], (int, float))
    ):
        return None
    by = number.contents[0]
    function = _COMPUTED.get(operator)
    if operator not in ("+", "-", "*", "/", "//") or function is None or (swapped and operator in ("/", "//")):
        return None
    if dtype is not None and dtype.startswith("uint") and operator == "-":
        return None  # wraps around
    result = array.range.mapped((lambda value: function(by, value)) if swapped else (lambda value: function(value, by)))
    if result is not None and dtype in ("uint8", "int8") and (result.lowest < -128 or result.highest > 255):
        return None
    return result


def _binary(operator: str) -> Function:
    def call(run: Interpreter, arguments: Arguments) -> Any:
        left, right = arguments.get(0, "x1"), arguments.get(1, "x2")
        if not isinstance(left, (ArrayValue, ScalarValue)):
            left = (
                array_of(run, left)
                if not isinstance(right, (ArrayValue, ScalarValue)) or type(left) not in (int, float, bool)
                else left
            )
        if isinstance(left, (ArrayValue, ScalarValue)):
            result = operate(run, operator, left, right)
        else:
            result = operate(run, operator, right, left, True)
        return Unknown("an operation on these values") if result is NotImplemented else result

    return call


def _unary(kind: str) -> Function:
    """`kind`: "float" gives floating-point numbers, "same" the dtype of the argument, else the dtype itself."""

    def call(run: Interpreter, arguments: Arguments) -> Any:
        value = arguments.get(0, "x", arguments.get(0, "a"))
        if isinstance(value, Unknown) and not isinstance(value, ScalarValue):
            return Unknown(value.reason)
        array = array_of(run, value)
        dtype = (
            _float_of(array.dtype)
            if kind == "float"
            else (array.dtype if array.dtype != "bool" else None)
            if kind == "same"
            else kind
        )
        if array.shape is None:
            return ArrayValue(None, dtype, reason=array.reason)
        return made(array.shape, dtype, origin=array.origin)

    return call


def _float_of(dtype: str | None) -> str | None:
    """The floating-point type that a function of mathematics computes in. Source: NumPy, "Universal functions"."""
    if dtype is None or is_float(dtype) or dtype.startswith("complex"):
        return dtype
    return {"bool": "float16", "int8": "float16", "uint8": "float16", "int16": "float32", "uint16": "float32"}.get(
        dtype, "float64"
    )


def _clip(run: Interpreter, arguments: Arguments) -> Any:
    array = array_of(run, arguments.get(0, "a"))
    low = arguments.get(1, "a_min", arguments.keywords.get("min"))
    high = arguments.get(2, "a_max", arguments.keywords.get("max"))
    dtype = array.dtype
    for bound in (low, high):
        if isinstance(bound, Value):
            dtype = None
        elif bound is not None:
            dtype = promote_with_python(dtype, bound)
    bounded = None
    if type(low) in (int, float) and type(high) in (int, float):
        bounded = Range(low, high)
    return made(array.shape, dtype, range=bounded, origin=array.origin) if array.shape is not None else array


def _round(run: Interpreter, arguments: Arguments) -> Any:
    array = array_of(run, arguments.get(0, "a"))
    values = None if array.range is None else Range(math.floor(array.range.lowest), math.ceil(array.range.highest))
    dtype = array.dtype if array.dtype != "bool" else None
    return made(array.shape, dtype, range=values, origin=array.origin) if array.shape is not None else array


def _absolute(run: Interpreter, arguments: Arguments) -> Any:
    array = array_of(run, arguments.get(0, "x"))
    return made(array.shape, array.dtype) if array.shape is not None else array


def _extremum(run: Interpreter, arguments: Arguments) -> Any:
    return _binary("+")(run, _without_values(run, arguments))


def _logical(run: Interpreter, arguments: Arguments) -> Any:
    return _binary("==")(run, _without_values(run, arguments))


def _without_values(run: Interpreter, arguments: Arguments) -> Any:
    from archcheck.interpreter.values import Arguments as Made

    values = [
        value if not isinstance(value, ArrayValue) else ArrayValue(value.shape, value.dtype, reason=value.reason)
        for value in arguments.positional
    ]
    return Made(values, arguments.keywords, arguments.node)


FUNCTIONS: dict[str, Function] = {
    **dict.fromkeys(
        [
            "sqrt",
            "exp",
            "exp2",
            "expm1",
            "log",
            "log2",
            "log10",
            "log1p",
            "sin",
            "cos",
            "tan",
            "arcsin",
            "arccos",
            "arctan",
            "sinh",
            "cosh",
            "tanh",
            "arcsinh",
            "arccosh",
            "arctanh",
            "cbrt",
            "deg2rad",
            "rad2deg",
            "radians",
            "degrees",
            "sinc",
        ],
        _unary("float"),
    ),
    **dict.fromkeys(
        [
            "negative",
            "positive",
            "square",
            "sign",
            "floor",
            "ceil",
            "trunc",
            "rint",
            "reciprocal",
            "nan_to_num",
            "conj",
            "conjugate",
            "fix",
            "invert",
        ],
        _unary("same"),
    ),
    **dict.fromkeys(["isnan", "isinf", "isfinite", "logical_not", "signbit", "iscomplex", "isreal"], _unary("bool")),
    "abs": _absolute,
    "absolute": _absolute,
    "fabs": _unary("float"),
    "round": _round,
    "around": _round,
    "clip": _clip,
    "add": _binary("+"),
    "subtract": _binary("-"),
    "multiply": _binary("*"),
    "divide": _binary("/"),
    "true_divide": _binary("/"),
    "floor_divide": _binary("//"),
    "mod": _binary("%"),
    "remainder": _binary("%"),
    "power": _binary("**"),
    "float_power": _binary("/"),
    "equal": _binary("=="),
    "not_equal": _binary("!="),
    "less": _binary("<"),
    "less_equal": _binary("<="),
    "greater": _binary(">"),
    "greater_equal": _binary(">="),
    "logical_and": _logical,
    "logical_or": _logical,
    "logical_xor": _logical,
    "bitwise_and": _binary("&"),
    "bitwise_or": _binary("|"),
    "bitwise_xor": _binary("^"),
    "maximum": _extremum,
    "minimum": _extremum,
    "fmax": _extremum,
    "fmin": _extremum,
    "hypot": _binary("/"),
    "arctan2": _binary("/"),
}
