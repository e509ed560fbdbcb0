"""Which type a value is of, as far as that is known: `isinstance`, `issubclass`, `type`."""

from __future__ import annotations

from archcheck.interpreter.classes import ClassValue, Instance, NativeClass, Property
from archcheck.interpreter.functions import FunctionValue
from archcheck.interpreter.values import (
    BoundMethod,
    Builtin,
    DictValue,
    IteratorValue,
    ListValue,
    ModuleValue,
    SetValue,
    Unknown,
    Value,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["CONTAINERS", "is_instance", "is_subclass"]

CONTAINERS: dict[type, type] = {ListValue: list, DictValue: dict, SetValue: set}
_OTHERS = (FunctionValue, BoundMethod, ModuleValue, IteratorValue, Property)


def python_type(value: Any) -> type | None:
    """The Python type of a container of the program; None for what is none."""
    for kind, python in CONTAINERS.items():
        if isinstance(value, kind):
            return getattr(value, "python_type", python)
    return None


def is_instance(value: Any, cls: Any) -> bool | None:
    """`isinstance(value, cls)`, where it is known."""
    if type(cls) is tuple:
        return _any(is_instance(value, one) for one in cls)
    if isinstance(cls, Unknown) or type(value) is Unknown:
        return None
    if isinstance(cls, Builtin) and cls.type is object:
        return True
    checked = getattr(cls, "has_instance", None)
    if checked is not None:
        return checked(value)  # type: ignore[no-any-return]
    if isinstance(value, Unknown):
        return None
    if cls is None:
        return value is None
    if isinstance(value, Instance):
        return value.cls.is_subclass(cls)
    if isinstance(cls, Builtin) and cls.type is not None:
        return _is_of_type(value, cls.type)
    if isinstance(cls, ClassValue):
        return _is_of_class(value, cls)
    if isinstance(cls, NativeClass):
        return False if not isinstance(value, Value) else None
    return None


def _is_of_type(value: Any, cls: type) -> bool | None:
    """Whether a value is an instance of a builtin type."""
    if not isinstance(value, Value):
        return isinstance(value, cls)
    if cls is type:
        return isinstance(value, (ClassValue, NativeClass)) or (isinstance(value, Builtin) and value.type is not None)
    kind = python_type(value)
    if kind is not None:
        return issubclass(kind, cls)
    exception = getattr(value, "exception_type", None)
    if exception is not None:
        return issubclass(exception, cls)
    if hasattr(value, "python_type"):
        return None
    if isinstance(value, (*_OTHERS, ClassValue, NativeClass, Builtin)) or cls in _PLAIN:
        return False
    return None


_PLAIN = frozenset({list, dict, set, tuple, int, float, complex, str, bytes, bool, frozenset, range, type(None), slice})


def _is_of_class(value: Any, cls: ClassValue) -> bool | None:
    """Whether a value that is no instance of a class of the program is one of this class."""
    if cls.find_own("__instancecheck__") or cls.find_own("__subclasshook__"):
        return None
    return False if not isinstance(value, (NativeClass, ClassValue)) else None


def is_subclass(cls: Any, other: Any) -> bool | None:
    """`issubclass(cls, other)`, where it is known."""
    if type(other) is tuple:
        return _any(is_subclass(cls, one) for one in other)
    if isinstance(cls, (ClassValue, NativeClass)):
        return cls.is_subclass(other)
    if isinstance(cls, Builtin) and isinstance(other, Builtin) and cls.type is not None and other.type is not None:
        return issubclass(cls.type, other.type)
    return None


def _any(answers: Any) -> bool | None:
    found = list(answers)
    return True if True in found else (None if None in found else False)
