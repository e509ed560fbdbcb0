"""The dtype of a result: how Keras promotes the dtypes of what goes in.

A Python int or float among the operands is weak: it takes the other side's precision. It is written "int" or "float".

Source: keras.src.backend.common.dtypes, after JAX's "Type promotion semantics".
"""

from __future__ import annotations

from archcheck.keras.failures import InvalidValue

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["DTYPES", "FLOATS", "INTEGERS", "is_float", "is_integer", "promoted", "result_type", "standard", "strong"]

INTEGERS = ("uint8", "uint16", "uint32", "uint64", "int8", "int16", "int32", "int64")
FLOATS = ("bfloat16", "float16", "float32", "float64")
DTYPES = frozenset({*INTEGERS, *FLOATS, "bool", "string", "float8_e4m3fn", "float8_e5m2", "complex64", "complex128"})

_ABOVE = {
    "bool": ("int",),
    "uint8": ("int16", "uint16"),
    "uint16": ("int32", "uint32"),
    "uint32": ("int64", "uint64"),
    "uint64": ("float",),
    "int": ("uint8", "int8", "complex64"),
    "int8": ("int16",),
    "int16": ("int32",),
    "int32": ("int64",),
    "int64": ("float",),
    "float": ("bfloat16", "float16"),
    "bfloat16": ("float32",),
    "float16": ("float32",),
    "float32": ("float64", "complex64"),
    "float64": ("complex128",),
    "complex64": ("complex128",),
    "complex128": (),
}  # fmt: skip
_STRONG = {"int": "int64", "float": "float32"}
_WEAKENED = {"int": "int", "uint": "int", "float": "float", "bfloat": "float", "complex": "complex"}


def _closure() -> dict[str, frozenset[str]]:
    """Every dtype with all that it can be promoted to."""
    bounds: dict[str, frozenset[str]] = {}
    for node in reversed(list(_ABOVE)):
        found = {node}
        pending = [node]
        while pending:
            above = [bound for bound in _ABOVE[pending.pop()] if bound not in found]
            found.update(above)
            pending += above
        bounds[node] = frozenset(found)
    return bounds


_BOUNDS = _closure()


def is_float(dtype: str | None) -> bool:
    """Whether it is one of the float dtypes."""
    return dtype in FLOATS or (dtype is not None and dtype.startswith("float8"))


def is_integer(dtype: str | None) -> bool:
    """Whether it is one of the integer dtypes, bool not among them."""
    return dtype in INTEGERS


def strong(kind: str | None) -> str | None:
    """The dtype that a Python int or float has on its own: "int64", "float32"."""
    return None if kind is None else _STRONG.get(kind, kind)


def standard(dtype: object, floatx: str = "float32") -> str | None:
    """The name of a dtype that a program gives: "float32" for None, the name itself for a string.

    Raises:
        InvalidValue: there is no such dtype.
    Source: keras.src.backend.common.variables, standardize_dtype.
    """
    if dtype is None:
        return floatx
    if not isinstance(dtype, str):
        return None
    name = _STRONG.get(dtype, dtype)
    if name not in DTYPES:
        raise InvalidValue(argument="dtype", value=dtype, expected="the name of a dtype", choices=tuple(sorted(DTYPES)))
    return name


def promoted(kinds: Sequence[str | None], floatx: str = "float32") -> str | None:
    """`result_type` of these."""
    return result_type(*kinds, floatx=floatx)


def result_type(*kinds: str | None, floatx: str = "float32") -> str | None:
    """The dtype that these promote to; None as soon as one isn't known.

    Raises:
        InvalidValue: there is no promotion between them.
    Source: keras.src.backend.common.dtypes, result_type.
    """
    if not kinds:
        return floatx
    if None in kinds:
        return None
    names = [kind for kind in kinds if kind is not None]
    for name in names:
        if name not in _BOUNDS:
            raise InvalidValue(argument="dtype", value=name, expected="a dtype that Keras promotes")
    if all(name in _STRONG for name in names):
        return f"int{floatx[-2:]}" if set(names) == {"int"} else f"float{floatx[-2:]}"
    weak = {name for name in names if name in _STRONG}
    if len({strong(name) for name in names}) == 1:
        result = next(name for name in names if name not in weak)
    else:
        result = _least_bound(set(names))
    if result in _STRONG:
        result = f"{result}{floatx[-2:]}"
    return _NARROWED.get(result, result)


_NARROWED = {"uint64": "uint32", "complex128": "complex64"}


def _least_bound(names: set[str]) -> str:
    """The least dtype that all can be promoted to."""
    common = frozenset.intersection(*(_BOUNDS[name] for name in names))
    least = common & names or {bound for bound in common if common <= _BOUNDS[bound]}
    if len(least) != 1:
        raise InvalidValue(argument="dtype", value=tuple(sorted(names)), expected="dtypes that promote to one")
    return next(iter(least))
