"""NumPy's dtypes, constants and the class ndarray as values."""

from __future__ import annotations

import math

from archcheck.interpreter.classes import NativeClass
from archcheck.interpreter.values import Builtin, Missing, Unknown
from archcheck.libraries.arrays import ArrayValue, ScalarValue, array_of, as_shape, made
from archcheck.libraries.dtypes import NAMES, canonical, is_integer, is_number

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from archcheck.interpreter.machine import Interpreter
    from archcheck.interpreter.values import Arguments

__all__ = ["CONSTANTS", "NDARRAY", "DtypeValue", "dtype_name", "dtype_value", "named"]

CONSTANTS: dict[str, Any] = {
    "pi": math.pi,
    "e": math.e,
    "inf": math.inf,
    "Inf": math.inf,
    "nan": math.nan,
    "NaN": math.nan,
    "NAN": math.nan,
    "newaxis": None,
    "True_": True,
    "False_": False,
    "euler_gamma": 0.5772156649015329,
    "__version__": Unknown("the version of NumPy"),
}

_ABSTRACT = {
    "integer": "iu",
    "floating": "f",
    "number": "iufc",
    "generic": "biufc",
    "signedinteger": "i",
    "unsignedinteger": "u",
}
_TYPES = frozenset(
    [
        "bool",
        "bool_",
        "int8",
        "int16",
        "int32",
        "int64",
        "uint8",
        "uint16",
        "uint32",
        "uint64",
        "float16",
        "float32",
        "float64",
        "complex64",
        "complex128",
        "double",
        "single",
        "half",
        "intp",
        "int_",
        "uint",
        "object_",
        "str_",
        "bytes_",
        "ubyte",
        "byte",
        "short",
        "intc",
        "longlong",
        "datetime64",
        "timedelta64",
        "longdouble",
    ]
)


class DtypeValue(NativeClass):
    """A dtype, also as a class that makes numbers: `np.float32`, `x.dtype`."""

    __slots__ = ("dtype",)
    kind = "dtype"
    binds = False

    def __init__(self, dtype: str) -> None:
        self.dtype = dtype

    @property
    def name(self) -> str:  # type: ignore[override]
        """The name of the dtype."""
        return self.dtype

    def attribute(self, run: Interpreter, name: str) -> Any:
        if name in ("name", "__name__"):
            return self.dtype
        if name == "type":
            return self
        if name == "itemsize":
            digits = "".join(letter for letter in self.dtype if letter.isdecimal())
            return int(digits) // 8 if digits else 1
        if name == "kind":
            return {"f": "f", "i": "i", "u": "u", "b": "b", "o": "O", "s": "U", "c": "c"}.get(self.dtype[0], "V")
        return Unknown(f"the attribute {name} of a dtype")

    def call(self, run: Interpreter, arguments: Arguments) -> Any:
        value = arguments.get(0, "value", 0)
        if type(value) in (int, float, bool):
            return (
                int(value)
                if is_integer(self.dtype) and math.isfinite(value)
                else float(value)
                if self.dtype.startswith("float")
                else value
            )
        array = array_of(run, value)
        return made(array.shape, self.dtype, range=array.range) if array.shape is not None else Unknown(array.reason)

    def binary(self, run: Interpreter, operator: str, other: Any, reflected: bool) -> Any:
        if operator in ("==", "!="):
            name = dtype_name(other)
            if name is not None:
                return (name == self.dtype) == (operator == "==")
        return NotImplemented

    def has_instance(self, value: Any) -> bool | None:
        """`isinstance(value, np.float32)`."""
        if isinstance(value, ScalarValue):
            return None if value.dtype is None else value.dtype == self.dtype
        return None if type(value) in (int, float, bool) else False

    def is_alike(self, other: Any) -> bool:
        return isinstance(other, DtypeValue) and other.dtype == self.dtype

    def join(self, other: Any) -> Any:
        return self if self.is_alike(other) else NotImplemented


class _AbstractType(NativeClass):
    """`np.integer`, `np.floating`: classes of numbers, for isinstance."""

    __slots__ = ("kinds",)

    def __init__(self, kinds: str) -> None:
        self.kinds = kinds

    def has_instance(self, value: Any) -> bool | None:
        """`isinstance(value, np.integer)`; constants that came out of an array are plain numbers here."""
        return None if isinstance(value, Unknown) or type(value) in (int, float, bool) else False


class _Ndarray(NativeClass):
    """The class ndarray."""

    __slots__ = ()
    name = "ndarray"

    def has_instance(self, value: Any) -> bool | None:
        """`isinstance(value, np.ndarray)`."""
        return isinstance(value, ArrayValue)

    def call(self, run: Interpreter, arguments: Arguments) -> Any:
        return made(as_shape(run, arguments.get(0, "shape")), dtype_name(arguments.get(1, "dtype")) or "float64")

    def class_attribute(self, run: Interpreter, name: str) -> Any:
        raise Missing(name)


NDARRAY = _Ndarray()
_MADE: dict[str, DtypeValue] = {}


def dtype_value(name: str) -> DtypeValue:
    """The dtype of that name, always the same object."""
    if name not in _MADE:
        _MADE[name] = DtypeValue(name)
    return _MADE[name]


def named(name: str) -> Any:
    """A dtype or an abstract class of numbers in NumPy's namespace; None where the name is none."""
    if name in _TYPES:
        known = canonical(name)
        return None if known is None else dtype_value(known)
    if name in _ABSTRACT:
        return _AbstractType(_ABSTRACT[name])
    if name == "dtype":
        return Builtin("dtype", _dtype)
    return None


def _dtype(run: Interpreter, arguments: Arguments) -> Any:
    name = dtype_name(arguments.get(0, "dtype"))
    return Unknown("a dtype that isn't known") if name is None else dtype_value(name)


def dtype_name(value: Any, default: str | None = None) -> str | None:
    """The name of the dtype that an argument stands for; the default for None; None where it isn't known."""
    if value is None:
        return default
    if isinstance(value, str):
        return canonical(value)
    if isinstance(value, DtypeValue):
        return value.dtype
    python_type = getattr(value, "type", None)
    if isinstance(python_type, type):
        return {
            float: "float64",
            int: "int64",
            bool: "bool",
            str: "str",
            complex: "complex128",
            object: "object",
            bytes: "bytes",
        }.get(python_type)
    name = getattr(value, "dtype", None) or getattr(value, "name", None)
    if isinstance(name, str) and not isinstance(value, Unknown):
        known = canonical(name.rpartition(".")[2])
        return known if known in NAMES and (is_number(known) or known in ("str", "object")) else None
    return None
