"""The names that a piece of the program sees."""

from __future__ import annotations

from archcheck.interpreter.value import births

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from archcheck.interpreter.callables import ModuleValue

__all__ = ["Names", "Scope"]


class Names(dict):  # type: ignore[type-arg]
    """Names that outlive the block that binds them (of a class, an instance): they know when they were made."""

    __slots__ = ("born",)

    def __init__(self) -> None:
        super().__init__()
        births.count += 1
        self.born = births.count


_NONE: frozenset[str] = frozenset()


class Scope:
    """The names of one function call (or class body, or comprehension); the module's are the outermost.

    Attributes:
        names: what is bound here.
        outer: the scope around it, whose names are seen where this one has none; None at the top of a module.
        module: the module whose globals these are.
        locals: the names that are bound somewhere in the function, and are not looked up outside it before that.
        globals, nonlocals: names declared so.
        function: the user's function that runs here, and `receiver` its first argument: what `super()` needs.
        is_class, is_comprehension: what kind of block this is.
        visit: what takes the values that the generator that runs here gives; None in a plain function.
    """

    __slots__ = (
        "function",
        "globals",
        "is_class",
        "is_comprehension",
        "locals",
        "module",
        "names",
        "nonlocals",
        "outer",
        "receiver",
        "visit",
    )

    def __init__(self, module: ModuleValue, outer: Scope | None = None, names: dict[str, Any] | None = None) -> None:
        self.names: dict[str, Any] = {} if names is None else names
        self.outer = outer
        self.module = module
        self.locals: frozenset[str] = _NONE
        self.globals: set[str] | None = None
        self.nonlocals: set[str] | None = None
        self.function: Any = None
        self.receiver: Any = None
        self.is_class = False
        self.is_comprehension = False
        self.visit: Callable[[Any], None] | None = None

    def inner(self) -> Scope:
        """The scope of a comprehension that stands in this one."""
        scope = Scope(self.module, self, Names())
        scope.function = self.function
        scope.receiver = self.receiver
        scope.is_comprehension = True
        return scope

    def home(self, name: str) -> dict[str, Any]:
        """The names among which an assignment to this name is made here."""
        if self.globals is not None and name in self.globals:
            return self.module.names
        if self.nonlocals is not None and name in self.nonlocals:
            outer = self.outer
            while outer is not None and (outer.is_class or name not in outer.names):
                outer = outer.outer
            if outer is not None:
                return outer.names
        return self.names
