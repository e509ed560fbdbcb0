"""Functions of Python's library that are computed by Python itself where all that they are given is known."""

from __future__ import annotations

from archcheck.interpreter.values import Builtin, Missing, ModuleValue, Unknown, is_constant
from archcheck.libraries.constant_methods import from_python
from archcheck.libraries.texts import NotPlain, as_python

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from archcheck.interpreter.machine import Interpreter
    from archcheck.interpreter.values import Arguments

__all__ = ["pure", "pure_module"]


def pure(name: str, function: Callable[..., Any], modest: Callable[..., bool] | None = None) -> Builtin:
    """A function without effects.

    Args:
        name: its dotted name.
        function: the function itself.
        modest: whether computing it on these arguments is cheap; always, if not given.
    """

    def call(run: Interpreter, arguments: Arguments) -> Any:
        try:
            if arguments.open:
                raise NotPlain
            positional = [as_python(run_through(run, value)) for value in arguments.positional]
            keywords = {key: as_python(value) for key, value in arguments.keywords.items()}
            if modest is not None and not modest(*positional, **keywords):
                raise NotPlain
        except NotPlain:
            if run.handlers:
                run.may_raise()
            return Unknown(f"{name}() of something that isn't known")
        except TypeError:
            return Unknown(f"{name}() with arguments that aren't known")
        try:
            return from_python(function(*positional, **keywords))
        except Exception as error:  # noqa: BLE001: whatever Python raises here, the program would
            return run.python_error(type(error).__name__, str(error))

    return Builtin(name.rpartition(".")[2], call)


def run_through(run: Interpreter, value: Any) -> Any:
    """The values of an iterator as a list; anything else as it is."""
    from archcheck.interpreter.values import IteratorValue, ListValue

    if not isinstance(value, IteratorValue):
        return value
    values = run.iterate(value)
    return Unknown("the values of an iterator") if values is None else ListValue(values)


def pure_module(
    name: str, real: Any, names: dict[str, Any] | None = None, modest: dict[str, Callable[..., bool]] | None = None
) -> ModuleValue:
    """A module all of whose functions are without effects; `names` are those that are modelled otherwise."""

    def fallback(attribute: str) -> Any:
        if not hasattr(real, attribute):
            raise Missing(attribute)
        value = getattr(real, attribute)
        if is_constant(value):
            return value
        if callable(value) and not isinstance(value, type):
            return pure(f"{name}.{attribute}", value, (modest or {}).get(attribute))
        return Unknown(f"{name}.{attribute} is not modelled")

    return ModuleValue(name, dict(names or {}), fallback)
