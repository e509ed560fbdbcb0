"""The interpreter: it walks the syntax of a file over values of which some are unknown, and tells the libraries of every call."""

from __future__ import annotations

import sys

from archcheck.graph.place import Place
from archcheck.interpreter import limits
from archcheck.interpreter.expressions import EXPRESSIONS
from archcheck.interpreter.scope import Scope
from archcheck.interpreter.state import State
from archcheck.interpreter.statements import run_block
from archcheck.interpreter.values import Missing, ModuleValue, Raised, Unknown, Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, Protocol

    from archcheck.graph.place import Source
    from archcheck.interpreter.state import Exit
    from archcheck.interpreter.values import Arguments

    class Libraries(Protocol):
        """What the interpreter is told about everything that isn't in the checked source."""

        builtins: dict[str, Any]

        def method(self, receiver: Any, name: str) -> Any:
            """A method of a list, dict, set, or of a constant (str, int, ...). Raises Missing."""

        def type_attribute(self, type: type, name: str) -> Any:
            """An attribute of a builtin type: `str.join`, `dict.fromkeys`."""

        def module(self, run: Interpreter, name: str) -> ModuleValue | Unknown:
            """The module of that dotted name. Raises Missing where it certainly isn't there."""

    class Listener(Protocol):
        """Who wants to know what happens: the checker."""

        def refused(self, refusal: Any) -> None:
            """A call that certainly fails and that nothing in the program catches."""

        def assigned(self, run: Interpreter, node: Any, name: str, value: Any) -> None:
            """A name was bound to a value that a library made (a tensor, a model)."""

        def stopped(self, place: Place, reason: str) -> None:
            """A value became unknown here."""


__all__ = ["Interpreter"]


class Interpreter(State):
    """One run over one file and what it imports.

    Attributes:
        libraries: what is known of everything outside the source.
        listener: who is told of refusals and assignments.
        source: the text that is being read now; changes with calls into other files.
        via: the call that led to the function that runs now.
        depth: how many of the program's functions are active.
        silent: set while a loop's body is run again only to see what it changes; nothing is reported then.
        handlers: the exception names that enclosing `try` statements catch ("" catches all), innermost last.
    """

    def __init__(self, libraries: Libraries, listener: Listener, steps: int = limits.STEPS) -> None:
        super().__init__()
        self.libraries = libraries
        self.listener = listener
        self.source: Source
        self.via: Place | None = None
        self.node: Any = None
        self.steps_left = steps
        self.depth = 0
        self.silent = 0
        self.uncertain_raises = 0
        self.events = 0
        self.handlers: list[tuple[str, ...]] = []
        self.active: list[Any] = []
        self.entered: set[int] = set()
        self.modules: dict[str, ModuleValue] = {}
        self.limits_reached: dict[str, Place | None] = {}
        self.settings: dict[str, Any] = {}

    # Running

    def run_module(self, tree: Any, source: Source, module: ModuleValue) -> None:
        """Run a module's body from top to bottom.

        Raises:
            Raised: it raises.
            LimitReached: it costs more than it may.
        """
        before, self.source = getattr(self, "source", source), source
        via, self.via = self.via, None
        if sys.getrecursionlimit() < limits.RECURSION:
            sys.setrecursionlimit(limits.RECURSION)
        try:
            self.execute(tree.body, Scope(module, names=module.names))
        finally:
            self.source = before
            self.via = via

    def execute(self, body: Sequence[Any], scope: Scope) -> Exit | None:
        """Run statements in order; gives how they end if they leave early."""
        return run_block(self, body, scope)

    def evaluate(self, node: Any, scope: Scope) -> Any:
        """The value of an expression."""
        self.steps_left -= 1
        if self.steps_left < 0:
            raise limits.LimitReached(f"{limits.STEPS:,} steps")
        return EXPRESSIONS[type(node)](self, node, scope)

    # What libraries ask for

    def place(self, node: Any, row: int | None = None) -> Place:
        """Where a syntax node stands, with the calls that led there."""
        return Place(self.source, node, self.via, row)

    def call(self, function: Any, arguments: Arguments) -> Any:
        """Call any value."""
        if isinstance(function, Value):
            return function.call(self, arguments)
        return self.python_error("TypeError", f"a {type(function).__name__} is not callable")

    def attribute(self, value: Any, name: str) -> Any:
        """`value.name` of any value; unknown where archcheck does not know it. Raises Missing where it certainly isn't there."""
        if isinstance(value, Value):
            return value.attribute(self, name)
        return self.libraries.method(value, name)

    def iterate(self, value: Any) -> list[Any] | None:
        """What a loop over a value sees, or None where it isn't known."""
        if isinstance(value, Value):
            return value.iterate(self)
        if type(value) is tuple:
            return list(value)
        if isinstance(value, (str, bytes, range, frozenset)):
            return list(value) if self.affordable(len(value)) else None
        self.python_error("TypeError", f"a {type(value).__name__} is not iterable")
        return None

    def truth(self, value: Any) -> bool | None:
        """`bool(value)`, or None where it isn't known."""
        if isinstance(value, Value):
            return value.truth(self)
        return bool(value)

    def affordable(self, items: int) -> bool:
        """Whether a container of so many items is followed item by item."""
        return items <= limits.ITEMS

    def unknown_call(self, arguments: Arguments, reason: str) -> None:
        """Something that can't be followed is called with these: what is mutable among them may have changed, and it may raise."""
        self.uncertain_raises += 1
        for value in arguments.everything():
            if isinstance(value, Value):
                value.havoc(self, reason)

    def python_error(self, kind: str, message: str) -> Any:
        """Python itself raises here. Followed where the program catches it; elsewhere the value is unknown and the check goes on."""
        if self.catches(kind):
            raise Raised(kind, Unknown(message))
        return Unknown(message)

    def catches(self, kind: str) -> bool:
        """Whether an enclosing `try` of the program catches an exception of this class."""
        return any(self.libraries.is_caught(kind, names) for names in self.handlers)

    def refuse(self, refusal: Any) -> Any:
        """Keras raises here: raised in the program where it is caught, reported where it isn't; its value is unknown then."""
        kind = refusal.failure.raises
        if self.catches(kind):
            raise Raised(kind, Unknown("the message of an exception"), refusal)
        self.report(refusal)
        return Unknown("the call fails")

    def report(self, refusal: Any) -> None:
        """Tell the listener of a refusal, but for what a loop's second look finds again."""
        if not self.silent:
            self.listener.refused(refusal)

    def stopped(self, node: Any, reason: str) -> None:
        """Tell the listener that what a library was asked for isn't known here."""
        if not self.silent and node is not None:
            self.listener.stopped(self.place(node), reason)

    def limit_reached(self, limit: str, node: Any = None) -> Unknown:
        """Note that a bound was reached, and go on with something unknown."""
        self.limits_reached.setdefault(limit, None if node is None else self.place(node))
        return Unknown(f"more than {limit}")

    def lookup(self, name: str, scope: Scope) -> Any:
        """The value of a name. Raises Missing where nothing binds it."""
        at: Scope | None = scope
        if scope.globals and name in scope.globals:
            at = None
        first = True
        while at is not None:
            if name in at.names and (first or not at.is_class):
                return at.names[name]
            at = at.outer
            first = False
        names = scope.module.names
        if name in names:
            return names[name]
        builtins = self.libraries.builtins
        if name in builtins:
            return builtins[name]
        if scope.module.fallback is not None:
            return scope.module.attribute(self, name)
        raise Missing(name)

    def bind(self, name: str, value: Any, scope: Scope) -> None:
        """`name = value` in a scope."""
        names = scope.names
        if scope.globals and name in scope.globals:
            names = scope.module.names
        elif scope.nonlocals and name in scope.nonlocals:
            outer = scope.outer
            while outer is not None and name not in outer.names:
                outer = outer.outer
            if outer is not None:
                names = outer.names
        if self.journals:
            self.store(names, name, value)
        else:
            names[name] = value

    def import_module(self, name: str) -> Any:
        """The module of a dotted name, as `import a.b` finds it. Raises Missing where it certainly isn't there."""
        return self.libraries.module(self, name)

    @property
    def is_certain(self) -> bool:
        """Whether every run of the program comes here in just this state: no condition around it is unknown."""
        return self.speculation == 0
