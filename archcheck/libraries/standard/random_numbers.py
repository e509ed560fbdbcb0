"""`random`: what it gives isn't known, beyond what kind of thing it is."""

from __future__ import annotations

from archcheck.interpreter.values import (
    Arguments,
    Builtin,
    ListValue,
    ModuleValue,
    Unknown,
    Value,
    is_constant,
    join_all,
    unknown_of,
)
from archcheck.libraries.standard import Inert

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from archcheck.interpreter.machine import Interpreter

__all__ = ["module"]

REASON = "it is chosen at random"


def _number(run: Interpreter, arguments: Arguments) -> Unknown:
    """A whole number."""
    result = Unknown("a random number")
    result.integer = result.size is not None
    return result


def _chosen(run: Interpreter, values: Any) -> Any:
    """One of the items of a value."""
    items = run.iterate(values)
    if items:
        return join_all(items, REASON)
    if items is None:
        return unknown_of(REASON, values)
    return run.python_error("IndexError", "Cannot choose from an empty sequence")


def _choice(run: Interpreter, arguments: Arguments) -> Any:
    return _chosen(run, arguments.get(0, "seq"))


def _several(name: str) -> Builtin:
    """`sample` and `choices`: a list of items of a value."""

    def call(run: Interpreter, arguments: Arguments) -> Any:
        values = arguments.get(0, "population")
        count = arguments.keywords.get("k", 1) if name == "choices" else arguments.get(1, "k")
        items = run.iterate(values)
        if (
            items is not None
            and "counts" not in arguments.keywords
            and name == "sample"
            and type(count) is int
            and not 0 <= count <= len(items)
        ):
            return run.python_error("ValueError", "Sample larger than population or is negative")
        if items == [] and count:
            return run.python_error("IndexError", "Cannot choose from an empty sequence")
        if items is None or type(count) is not int or not 0 <= count <= 10_000 or arguments.open:
            result = ListValue(None, REASON)
            result.hide([values, *(items or ())])
            return result
        return ListValue([join_all(items, REASON) for _ in range(count)])

    return Builtin(name, call)


def _shuffle(run: Interpreter, arguments: Arguments) -> None:
    values = arguments.get(0, "x")
    items = values.items if isinstance(values, ListValue) else None
    if type(values) is ListValue and items is not None and len(items) <= 10_000 and all(map(is_constant, items)):
        if values.links:
            run.touched(values)
        run.replace(values, "items", [join_all(items, REASON) for _ in items])
    elif isinstance(values, Value):
        run.forget(values, "its order is random")


_NAMES: dict[str, Any] = {
    "randint": Builtin("randint", _number),
    "randrange": Builtin("randrange", _number),
    "getrandbits": Builtin("getrandbits", _number),
    "choice": Builtin("choice", _choice),
    "choices": _several("choices"),
    "sample": _several("sample"),
    "shuffle": Builtin("shuffle", _shuffle),
    "seed": Builtin("seed", lambda run, arguments: None),
    "setstate": Builtin("setstate", lambda run, arguments: None),
}


class _Generator(Value):
    """A `random.Random`."""

    __slots__ = ()
    kind = "Random"
    has_identity = False

    def attribute(self, run: Interpreter, name: str) -> Any:
        return _NAMES.get(name) or Inert(f"random.{name}")


_GENERATORS = {name: Builtin(name, lambda run, arguments: _Generator()) for name in ("Random", "SystemRandom")}


def module(run: Interpreter, name: str) -> ModuleValue | None:
    """`random`."""
    return (
        ModuleValue(name, {**_NAMES, **_GENERATORS}, lambda attribute: Inert(f"random.{attribute}"))
        if name == "random"
        else None
    )
