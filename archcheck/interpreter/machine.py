"""The interpreter: it walks the syntax of a file over values of which some are unknown, and tells the libraries of every call."""

from __future__ import annotations

import sys
from time import perf_counter

from archcheck.graph.place import Place
from archcheck.interpreter import limits
from archcheck.interpreter.classes import Instance
from archcheck.interpreter.expressions import EXPRESSIONS
from archcheck.interpreter.scope import Scope
from archcheck.interpreter.state import Dead, State
from archcheck.interpreter.statements import run_block
from archcheck.interpreter.values import Missing, ModuleValue, Raised, Unknown, Value, is_constant

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from archcheck.graph.place import Source
    from archcheck.interpreter.protocols import Libraries, Listener
    from archcheck.interpreter.state import Exit
    from archcheck.interpreter.values import Arguments


__all__ = ["Interpreter"]


class Interpreter(State):
    """One run over one file and what it imports.

    Attributes:
        libraries: what is known of everything outside the source.
        listener: who is told of refusals and assignments.
        source: the text that is being read now; changes with calls into other files.
        via: the call that led to the function that runs now.
        depth: how many of the program's functions are active.
        scope: the scope in which a builtin function was called last.
        silent: set while a loop's body is run again only to see what it changes; nothing is reported then.
        handlers: the exception names that enclosing `try` statements catch ("" where it isn't known), innermost last.
        handling: the exceptions whose handlers run now, innermost last.
        active: the scopes of the program's functions that run now.
        events: how often something was made that matters (a tensor, a layer): libraries count it up.
        hurried: set when a statement has cost much and made nothing that matters: it is followed no further then.
        spent: the steps that were used before the present chunk.
    """

    def __init__(self, libraries: Libraries, listener: Listener, steps: int = limits.STEPS) -> None:
        super().__init__()
        self.libraries = libraries
        self.listener = listener
        self.source: Source
        self.via: Place | None = None
        self.node: Any = None
        self.scope: Scope
        self.steps_left = 0
        self.budget = steps
        self.spent = 0
        self.deadline = 0.0
        self.idle = 0
        self.idle_events = 0
        self.hurried = False
        self.depth = 0
        self.silent = 0
        self.events = 0
        self.handling: list[Raised] = []
        self.active: list[Scope] = []
        self.forgetting: list[Any] = []
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
        # A module runs once, whatever condition its import stands under: what it binds is not taken back with a branch.
        around = self.journals, self.targets, self.handlers, self.speculation, self.via
        before, self.source = getattr(self, "source", source), source
        self.journals, self.targets, self.handlers, self.speculation, self.via = [], [], [], 0, None
        if sys.getrecursionlimit() < limits.RECURSION:
            sys.setrecursionlimit(limits.RECURSION)
        scope = Scope(module, names=module.names)
        try:
            for node in tree.body:
                self.idle = 0
                self.hurried = False
                if self._run_statement(node, scope):
                    break
        except Dead:
            pass
        finally:
            self.source = before
            self.journals, self.targets, self.handlers, self.speculation, self.via = around

    def _run_statement(self, node: Any, scope: Scope) -> Exit | None:
        """One statement of a module; one that is nested too deeply to be followed is stepped over."""
        depths = [len(stack) for stack in self._stacks()]
        speculation, depth, silent = self.speculation, self.depth, self.silent
        source, via = self.source, self.via
        try:
            return run_block(self, (node,), scope)
        except RecursionError:
            for stack, kept in zip(self._stacks(), depths):  # noqa: B905
                del stack[kept:]  # type: ignore[attr-defined]
            self.speculation, self.depth, self.silent = speculation, depth, silent
            self.source, self.via = source, via
            self.limit_reached("what fits into the interpreter's depth", node)
            self._forget_module(scope.module)
            return None

    def _stacks(self) -> tuple[Any, ...]:
        return self.journals, self.targets, self.handlers, self.handling, self.active, self.forgetting

    def _forget_module(self, module: ModuleValue) -> None:
        """After a statement that could not be followed: everything that the module's names hold may have changed."""
        reason = "a statement nested too deeply"
        for name, value in list(module.names.items()):
            if isinstance(value, Value):
                self.forget(value, reason)
            elif is_constant(value):
                self.store(module.names, name, Unknown(reason))
        module.fallback = module.fallback or (lambda name: Unknown(reason))

    def execute(self, body: Sequence[Any], scope: Scope) -> Exit | None:
        """Run statements in order; gives how they end if they leave early."""
        return run_block(self, body, scope)

    def evaluate(self, node: Any, scope: Scope) -> Any:
        """The value of an expression."""
        self.steps_left -= 1
        if self.steps_left < 0:
            self.tick()
        return EXPRESSIONS[type(node)](self, node, scope)

    def tick(self) -> None:
        """Look at the clock and at what was spent.

        Raises:
            LimitReached: it is enough.
        """
        now = perf_counter()
        if not self.deadline:
            self.deadline = now + limits.SECONDS
        self.spent += limits.CHUNK
        self.steps_left = limits.CHUNK
        if self.spent > self.budget:
            raise limits.LimitReached(f"{self.budget:,} steps")
        if now > self.deadline:
            raise limits.LimitReached(f"{limits.SECONDS:.0f} seconds")
        if self.events != self.idle_events:
            self.idle_events = self.events
            self.idle = 0
            self.hurried = False
        else:
            self.idle += limits.CHUNK
            if self.idle > limits.IDLE and not self.hurried:
                self.hurried = True
                self.limit_reached(f"{limits.IDLE:,} steps in which no layer was made", self.node)

    @property
    def used(self) -> int:
        """How many steps were used so far."""
        return self.spent - self.steps_left

    def is_endless(self, node: Any) -> bool:
        """Whether a function that is active already may go on calling itself: on some way, its end isn't known."""
        if self.depth < 3:
            return False
        active = sum(1 for scope in self.active if scope.function.node is node)
        if active < 3:
            return False
        if self.speculation:
            return True
        return (active > 12 or self.idle > limits.IDLE_LOOP) and any(
            target.deferred for target in self.targets if "function" in target.kinds
        )

    def cut(self, function: Any, arguments: Arguments, reason: str) -> Unknown:
        """A call of a function of the program that isn't followed: what it may change isn't known after it."""
        self.unknown_call(arguments, reason)
        function.forget(self, reason)
        first = next((scope for scope in self.active if scope.function.node is function.node), None)
        if first is None:
            return Unknown(reason)
        own = {id(scope.names) for scope in self.active}
        target = next((target for target in self.targets if "function" in target.kinds), None)
        if target is not None:
            for journal in self._journals_of(target):
                for owner, key, _ in list(journal.values()):
                    if id(owner) not in own:
                        self.widen(owner, key)
        return Unknown(reason)

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
            values = value.iterate(self)
            if values is not None and len(values) > 1_000:
                self.charge(len(values))
            return values
        if type(value) is tuple:
            return list(value)
        if type(value) is range:
            return (
                list(value)
                if value.stop - value.start < limits.ITEMS and value.start - value.stop < limits.ITEMS
                else None
            )
        if isinstance(value, (str, bytes)):
            return list(value) if self.affordable(len(value)) else None
        if isinstance(value, frozenset):
            return list(value) if len(value) < 2 or all(type(item) is int for item in value) else None
        self.python_error("TypeError", f"a {type(value).__name__} is not iterable")
        return None

    def iterator(self, value: Any) -> Any:
        """What a loop goes through: the iterator of an object of the program, else the value itself."""
        own = value.iterator(self) if isinstance(value, Instance) else None
        return value if own is None else own

    def truth(self, value: Any) -> bool | None:
        """`bool(value)`, or None where it isn't known."""
        if value is True or value is False:
            return value
        if isinstance(value, Value):
            return value.truth(self)
        return bool(value)

    def affordable(self, items: int) -> bool:
        """Whether a container of so many items is followed item by item."""
        if items > 1_000:
            self.charge(items)
        return items <= limits.ITEMS

    def charge(self, items: int) -> None:
        """Count what Python itself does for many items, which costs less for each than a syntax node does."""
        self.steps_left -= items >> 4
        if self.steps_left < 0:
            self.spent -= self.steps_left
            self.idle -= self.steps_left
            self.tick()

    def unknown_call(self, arguments: Arguments, reason: str) -> None:
        """Something that can't be followed is called with these: what is mutable among them may have changed, and it may raise."""
        if self.handlers:
            self.may_raise()
        for value in arguments.everything():
            if isinstance(value, Value) or type(value) is tuple:
                self.forget(value, reason)

    @property
    def uncertain_raises(self) -> int:
        """Counted up by who calls something that may raise."""
        return 0

    @uncertain_raises.setter
    def uncertain_raises(self, count: int) -> None:
        if self.handlers:
            self.may_raise()

    def python_error(self, kind: str, message: str) -> Any:
        """Python itself raises here. Followed where the program catches it; elsewhere the value is unknown and the check goes on."""
        if self.catches(kind):
            raise Raised(kind, self.libraries.exception(kind, message))
        return Unknown(message)

    def catches(self, kind: str) -> bool:
        """Whether an enclosing `try` of the program catches an exception of this class."""
        return any(self.libraries.is_caught(kind, names) for names in self.handlers)

    def refuse(self, refusal: Any) -> Any:
        """Keras raises here: raised in the program where it is caught, reported where it isn't; its value is unknown then."""
        kind = refusal.failure.raises
        if self.catches(kind):
            raise Raised(kind, self.libraries.exception(kind, None), refusal)
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
        first = True
        while at is not None:
            if at.globals is not None and name in at.globals:
                break
            if name in at.names and (first or not at.is_class):
                return at.names[name]
            if name in at.locals:
                raise Missing(name)
            first = False
            at = at.outer
        names = scope.module.names
        if name in names:
            return names[name]
        if scope.module.fallback is not None and name not in self.libraries.builtins:
            return scope.module.attribute(self, name)
        if name in self.libraries.builtins:
            return self.libraries.builtins[name]
        raise Missing(name)

    def bind(self, name: str, value: Any, scope: Scope) -> None:
        """`name = value` in a scope."""
        names = scope.names if scope.globals is None and scope.nonlocals is None else scope.home(name)
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
