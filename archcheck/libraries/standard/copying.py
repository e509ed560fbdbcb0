"""`copy`: other objects with the same contents."""

from __future__ import annotations

from archcheck.interpreter.classes import ClassValue, Instance, NativeClass
from archcheck.interpreter.functions import FunctionValue
from archcheck.interpreter.values import (
    Builtin,
    DictValue,
    ListValue,
    ModuleValue,
    SetValue,
    Unknown,
    Value,
    is_constant,
)
from archcheck.libraries.standard import Inert, function

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from archcheck.interpreter.machine import Interpreter

__all__ = ["copied", "module"]


def module(run: Interpreter, name: str) -> ModuleValue | None:
    """`copy`."""
    return ModuleValue(name, dict(_NAMES), lambda attribute: Inert(f"copy.{attribute}"))


def copied(value: Any, deep: bool, made: dict[int, Any] | None = None) -> Any:
    """A copy of a value; of an object that isn't modelled, something unknown."""
    made = {} if made is None else made
    if is_constant(value) or isinstance(value, (FunctionValue, ClassValue, NativeClass, Builtin)):
        return value
    if id(value) in made:
        return made[id(value)][0]
    inner = (lambda item: copied(item, True, made)) if deep else (lambda item: item)
    if type(value) is tuple:
        return tuple(inner(item) for item in value) if deep else value
    result: Any
    if type(value) is ListValue:
        made[id(value)] = (result := ListValue(None, value.reason), value)
        if value.items is not None:
            result.items = [inner(item) for item in value.items]
        result.hide(() if deep else value.hidden or ())
        return result
    if type(value) is DictValue:
        made[id(value)] = (result := DictValue({}, value.open), value)
        result.items.update({key: inner(item) for key, item in value.items.items()})
        result.hide(() if deep else value.hidden or ())
        return result
    if type(value) is SetValue:
        return SetValue(None if value.items is None else dict(value.items))
    if type(value) is Instance and not any(
        value.cls.find_own(name) for name in ("__copy__", "__deepcopy__", "__reduce__", "__getstate__")
    ):
        made[id(value)] = (result := Instance(value.cls), value)
        result.open = value.open
        result.names.update({name: inner(item) for name, item in value.names.items()})
        return result
    cloned = getattr(value, "copied", None)
    if cloned is not None:
        return cloned(deep)
    return Unknown(f"a copy of a {value.kind}" if isinstance(value, Value) else "a copy")


_NAMES = [
    function("copy", lambda run, arguments: copied(arguments.get(0, "x"), deep=False)),
    function("deepcopy", lambda run, arguments: copied(arguments.get(0, "x"), deep=True)),
]
