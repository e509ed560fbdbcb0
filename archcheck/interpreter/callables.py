"""Functions that archcheck knows, methods with their receiver in place, and modules."""

from __future__ import annotations

from archcheck.interpreter.value import Missing, Unknown, Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any

    from archcheck.interpreter.machine import Interpreter
    from archcheck.interpreter.value import Arguments

__all__ = ["BoundMethod", "Builtin", "ModuleValue"]


class Builtin(Value):
    """A function that archcheck knows: `function(run, arguments)` gives its result."""

    __slots__ = ("function", "name", "type")
    kind = "builtin function"
    may_be_chosen = True

    def __init__(self, name: str, function: Callable[[Interpreter, Arguments], Any], type: type | None = None) -> None:
        self.name = name
        self.function = function
        self.type = type

    def call(self, run: Interpreter, arguments: Arguments) -> Any:
        try:
            return self.function(run, arguments)
        except (IndexError, ValueError) as error:
            # Too few arguments for a function that takes them one by one: Python would say so too.
            if arguments.open is None and len(arguments.positional) < 2:
                return run.python_error("TypeError", f"{self.name}(): {error}")
            return Unknown(f"{self.name}() with arguments that aren't known")

    def attribute(self, run: Interpreter, name: str) -> Any:
        if name in ("__name__", "__qualname__"):
            return self.name
        if self.type is not None:
            return run.libraries.type_attribute(self.type, name)
        return Unknown(f"the attribute {name} of {self.name} is not modelled")

    def item(self, run: Interpreter, key: Any) -> Any:
        # `list[int]`, `dict[str, int]`: a type for annotations, that works like the bare one.
        return self if self.type is not None else super().item(run, key)

    def binary(self, run: Interpreter, operator: str, other: Any, reflected: bool) -> Any:
        if (
            operator == "|"
            and self.type is not None
            and (other is None or (isinstance(other, Value) and other.may_be_chosen))
        ):
            return (other, self) if reflected else (self, other)
        return NotImplemented

    def __repr__(self) -> str:
        return f"Builtin({self.name})"


class BoundMethod(Value):
    """A function with its first argument in place."""

    __slots__ = ("function", "receiver")
    kind = "method"
    may_be_chosen = True
    has_identity = False

    def __init__(self, receiver: Any, function: Value) -> None:
        self.receiver = receiver
        self.function = function

    def call(self, run: Interpreter, arguments: Arguments) -> Any:
        return self.function.call(run, arguments.after(self.receiver))

    def attribute(self, run: Interpreter, name: str) -> Any:
        if name == "__self__":
            return self.receiver
        if name == "__func__":
            return self.function
        return self.function.attribute(run, name)

    def is_alike(self, other: Any) -> bool:
        return isinstance(other, BoundMethod) and other.receiver is self.receiver and other.function is self.function

    def join(self, other: Any) -> Any:
        return self if self.is_alike(other) else NotImplemented

    def reachable(self) -> Iterable[Any]:
        return (self.receiver, self.function)


class ModuleValue(Value):
    """A module: `names` are those it has so far, `fallback(name)` gives the others (and raises Missing if there's none)."""

    __slots__ = ("fallback", "name", "names")
    kind = "module"

    def __init__(
        self, name: str, names: dict[str, Any] | None = None, fallback: Callable[[str], Any] | None = None
    ) -> None:
        self.name = name
        self.names: dict[str, Any] = {} if names is None else names
        self.fallback = fallback

    def attribute(self, run: Interpreter, name: str) -> Any:
        if name in self.names:
            return self.names[name]
        if name == "__name__":
            return self.name
        if self.fallback is None:
            raise Missing(name)
        value = self.names[name] = self.fallback(name)
        return value

    def set_attribute(self, run: Interpreter, name: str, value: Any) -> None:
        run.store(self.names, name, value)

    def __repr__(self) -> str:
        return f"ModuleValue({self.name})"
