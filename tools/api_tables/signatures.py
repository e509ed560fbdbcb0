"""Signatures of live objects, in the form that archcheck.keras.api documents."""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from typing import Any, TypeAlias

Signature: TypeAlias = tuple[Any, ...]

# A method that comes from elsewhere (scikit-learn, where it is installed) is not Keras's to describe.
HOMES = ("keras", "tf_keras", "tensorflow")


def literal(value: object) -> object:
    """The value as a plain literal, `...` where it is none."""
    if value is None or type(value) in (bool, int, str):
        return value
    if type(value) is float:
        # repr of an infinity or a NaN is a name, not a literal.
        return value if value - value == 0 else ...
    if isinstance(value, list | tuple):
        return tuple(map(literal, value))
    if isinstance(value, dict):
        return tuple((literal(key), literal(item)) for key, item in value.items())
    return ...


def signature(function: Any, *, bound: bool = False) -> Signature | None:
    """The signature of a function, without its first parameter if it is to be bound; None where Python knows none."""
    try:
        parameters = list(inspect.signature(function).parameters.values())
    except (TypeError, ValueError):
        return None
    if bound and parameters and parameters[0].kind is not inspect.Parameter.VAR_POSITIONAL:
        parameters = parameters[1:]
    result: list[object] = []
    for parameter in parameters:
        if parameter.kind is inspect.Parameter.VAR_POSITIONAL:
            result.append(f"*{parameter.name}")
        elif parameter.kind is inspect.Parameter.VAR_KEYWORD:
            result.append(f"**{parameter.name}")
        else:
            if parameter.kind is inspect.Parameter.KEYWORD_ONLY and not _closes_positionals(result):
                result.append("*")
            required = parameter.default is inspect.Parameter.empty
            result.append((parameter.name,) if required else (parameter.name, literal(parameter.default)))
    return tuple(result)


def _closes_positionals(parameters: list[object]) -> bool:
    return any(isinstance(parameter, str) for parameter in parameters)


def constructor(cls: Any) -> Signature | None:
    """What the class takes when it is called; object's own constructor takes nothing."""
    if cls.__init__ is not object.__init__:
        return signature(cls.__init__, bound=True)
    return () if cls.__new__ is object.__new__ else signature(cls.__new__, bound=True)


def methods(cls: type) -> dict[str, Signature]:
    """The public methods of a class, inherited ones included, and `__call__`."""
    found = {}
    for name in dir(cls):
        if name.startswith("_") and name != "__call__":
            continue
        owner = next((base for base in cls.__mro__ if name in vars(base)), None)
        if owner is None or owner.__module__.partition(".")[0] not in HOMES:
            continue
        kind = vars(owner)[name]
        if isinstance(kind, staticmethod):
            taken = signature(kind.__func__)
        elif isinstance(kind, classmethod):
            taken = signature(kind.__func__, bound=True)
        elif callable(kind) and not isinstance(kind, type):
            taken = signature(kind, bound=True)
        else:
            continue
        if taken is not None:
            found[name] = taken
    return found


def properties(cls: type) -> set[str]:
    """The public properties of a class, inherited ones included."""
    return {
        name
        for name in dir(cls)
        if not name.startswith("_") and isinstance(inspect.getattr_static(cls, name), property)
    }


def own_methods(cls: type, bases: Mapping[str, type]) -> dict[str, Signature]:
    """The methods that a look-up along the bases, in their order, would not give, or give with another signature."""
    inherited: dict[str, Signature] = {}
    for base in reversed(list(bases.values())):
        inherited |= methods(base)
    return {name: taken for name, taken in methods(cls).items() if inherited.get(name) != taken}


def own_properties(cls: type, bases: Mapping[str, type]) -> tuple[str, ...]:
    """The properties that none of the bases has."""
    return tuple(sorted(properties(cls).difference(*map(properties, bases.values()))))
