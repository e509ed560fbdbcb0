"""Python's exception classes."""

from __future__ import annotations

import builtins

from archcheck.interpreter.values import Arguments, Builtin, Unknown, Value, is_constant

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any

    from archcheck.interpreter.machine import Interpreter

__all__ = ["EXCEPTIONS", "ExceptionValue"]


class ExceptionValue(Value):
    """An exception object.

    Attributes:
        exception: the name of its class.
        arguments: what it was made with.
    """

    __slots__ = ("arguments", "exception", "exception_type")
    kind = "exception"

    def __init__(self, exception: str, arguments: list[Any], exception_type: type | None = None) -> None:
        self.exception = exception
        self.arguments = arguments
        self.exception_type = exception_type

    def attribute(self, run: Interpreter, name: str) -> Any:
        return tuple(self.arguments) if name == "args" else Unknown(f"the attribute {name} of an exception")

    def reachable(self) -> Iterable[Any]:
        return self.arguments

    def text(self) -> str | None:
        """`str(exception)`, where that is known."""
        if self.exception in ("OSError", "KeyError") or not all(map(is_constant, self.arguments)):
            return None
        return (
            ""
            if not self.arguments
            else str(self.arguments[0])
            if len(self.arguments) == 1
            else str(tuple(self.arguments))
        )


def _maker(name: str, type: type) -> Callable[[Interpreter, Arguments], ExceptionValue]:
    return lambda run, arguments: ExceptionValue(name, arguments.positional, type)


EXCEPTIONS: dict[str, Any] = {
    name: Builtin(name, _maker(name, value), value)
    for name, value in vars(builtins).items()
    if isinstance(value, type) and issubclass(value, BaseException)
}
