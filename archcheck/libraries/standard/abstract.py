"""`abc`: abstract classes are plain ones to a check."""

from __future__ import annotations

from archcheck.interpreter.classes import Property
from archcheck.interpreter.values import Arguments, Builtin, ModuleValue, Value
from archcheck.libraries.standard import Inert, function

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from archcheck.interpreter.machine import Interpreter

__all__ = ["PlainMetaclass", "module", "same_function"]


class PlainMetaclass(Value):
    """A metaclass that leaves its classes as they are."""

    __slots__ = ()
    kind = "class"
    is_plain_metaclass = True


def same_function(run: Interpreter, arguments: Arguments) -> Any:
    """A decorator that gives back what it decorates."""
    return arguments.positional[0] if arguments.positional else Builtin("decorator", same_function)


def module(run: Interpreter, name: str) -> ModuleValue | None:
    """`abc`."""
    names = dict(
        [
            function("abstractmethod", same_function),
            function("abstractproperty", lambda run, arguments: Property(arguments.get(0, "fget"))),
            function("abstractclassmethod", same_function),
            function("abstractstaticmethod", same_function),
        ]
    )
    return ModuleValue(
        name,
        {**names, "ABC": run.libraries.builtins["object"], "ABCMeta": PlainMetaclass()},
        lambda attribute: Inert(f"abc.{attribute}"),
    )
