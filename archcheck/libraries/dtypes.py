"""NumPy's dtypes by name, and what two of them make together."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["NAMES", "canonical", "is_float", "is_integer", "is_number", "promote", "promote_with_python"]

_BITS = {
    "bool": ("b", 1),
    "int8": ("i", 8), "int16": ("i", 16), "int32": ("i", 32), "int64": ("i", 64),
    "uint8": ("u", 8), "uint16": ("u", 16), "uint32": ("u", 32), "uint64": ("u", 64),
    "float16": ("f", 16), "bfloat16": ("f", 16), "float32": ("f", 32), "float64": ("f", 64), "longdouble": ("f", 128),
    "complex64": ("c", 64), "complex128": ("c", 128),
}  # fmt: skip

_OTHER_NAMES = {
    "float": "float64",
    "double": "float64",
    "single": "float32",
    "half": "float16",
    "int": "int64",
    "intp": "int64",
    "int_": "int64",
    "long": "int64",
    "longlong": "int64",
    "uint": "uint64",
    "ubyte": "uint8",
    "byte": "int8",
    "short": "int16",
    "intc": "int32",
    "bool_": "bool",
    "complex": "complex128",
    "object_": "object",
    "str_": "str",
    "f": "float32",
    "d": "float64",
    "f4": "float32",
    "f8": "float64",
    "f2": "float16",
    "i": "int32",
    "i1": "int8",
    "i2": "int16",
    "i4": "int32",
    "i8": "int64",
    "u1": "uint8",
    "u2": "uint16",
    "u4": "uint32",
    "u8": "uint64",
    "b": "int8",
    "B": "uint8",
    "?": "bool",
    "O": "object",
    "U": "str",
    "S": "bytes",
    "<f4": "float32",
    "<f8": "float64",
    "<i4": "int32",
    "<i8": "int64",
    "l": "int64",
    "bytes": "bytes",
    "datetime64": "datetime64",
    "datetime64[ns]": "datetime64",
    "category": "object",
    "string": "str",
    "string_": "bytes",
    "bytes_": "bytes",
}

NAMES = frozenset({*_BITS, "object", "str", "bytes", "datetime64", "timedelta64"})


def canonical(name: str) -> str | None:
    """The one name of a dtype that has several; None for what is none."""
    return name if name in NAMES else _OTHER_NAMES.get(name)


def is_integer(dtype: str | None) -> bool:
    """Whether the values are whole numbers (booleans not counted)."""
    return dtype is not None and _BITS.get(dtype, ("", 0))[0] in ("i", "u")


def is_float(dtype: str | None) -> bool:
    """Whether the values are floating-point numbers."""
    return dtype is not None and _BITS.get(dtype, ("", 0))[0] == "f"


def is_number(dtype: str | None) -> bool:
    """Whether Keras can compute with the values: numbers and booleans."""
    return dtype in _BITS


def promote(a: str | None, b: str | None) -> str | None:
    """The dtype that two make together. Source: NumPy, "Data type promotion in NumPy"."""
    if a == b or b is None or a is None:
        return a if a == b else None
    if a not in _BITS or b not in _BITS:
        return "object" if "object" in (a, b) else None
    (kind, bits), (other, more) = sorted((_BITS[a], _BITS[b]))
    if "b" in (kind, other):
        return b if _BITS[a][0] == "b" else a
    if kind == other:
        return a if _BITS[a][1] >= _BITS[b][1] else b
    kinds = {kind, other}
    if kinds == {"i", "u"}:
        signed, unsigned = (bits, more) if kind == "i" else (more, bits)
        needed = max(signed, 2 * unsigned)
        return f"int{needed}" if needed <= 64 else "float64"
    if "c" in kinds:
        real, wide = (bits, more) if other == "c" else (more, bits)
        return "complex128" if wide == 128 or real == 64 or (real == 32 and "f" not in kinds) else "complex64"
    floating, whole = (bits, more) if kind == "f" else (more, bits)
    if floating == 16:
        return {8: "float16", 16: "float32"}.get(whole, "float64")
    return "float32" if floating == 32 and whole <= 16 else ("float64" if floating <= 64 else "longdouble")


def promote_with_python(dtype: str | None, value: Any) -> str | None:
    """The dtype of an array together with a Python number, which is weak. Source: NumPy, NEP 50."""
    if dtype is None or dtype not in _BITS:
        return "object" if dtype == "object" else None
    kind = _BITS[dtype][0]
    if isinstance(value, bool):
        return dtype
    if isinstance(value, int):
        return "int64" if kind == "b" else dtype
    if isinstance(value, float):
        return dtype if kind in ("f", "c") else "float64"
    if isinstance(value, complex):
        return dtype if kind == "c" else ("complex64" if dtype in ("float32", "float16") else "complex128")
    return None
