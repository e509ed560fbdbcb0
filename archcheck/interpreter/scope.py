"""The names that a piece of the program sees."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from archcheck.interpreter.values import ModuleValue

__all__ = ["Scope"]


class Scope:
    """The names of one function call (or class body, or comprehension); the module's are the outermost.

    Attributes:
        names: what is bound here.
        outer: the scope around it, whose names are seen where this one has none; None at the top of a module.
        module: the module whose globals these are.
        globals, nonlocals: names declared so.
        function: the user's function that runs here, and `receiver` its first argument: what `super()` needs.
        is_class, is_comprehension: what kind of block this is.
        yields: what the generator that runs here has given so far; None in a plain function.
    """

    __slots__ = ("function", "globals", "is_class", "is_comprehension", "module", "names", "nonlocals", "outer", "receiver", "yields")

    def __init__(self, module: ModuleValue, outer: Scope | None = None, names: dict[str, Any] | None = None) -> None:
        self.names: dict[str, Any] = {} if names is None else names
        self.outer = outer
        self.module = module
        self.globals: set[str] | None = None
        self.nonlocals: set[str] | None = None
        self.function: Any = None
        self.receiver: Any = None
        self.is_class = False
        self.is_comprehension = False
        self.yields: list[Any] | None = None

    def inner(self) -> Scope:
        """The scope of a comprehension that stands in this one."""
        scope = Scope(self.module, self)
        scope.function = self.function
        scope.receiver = self.receiver
        scope.is_comprehension = True
        return scope
