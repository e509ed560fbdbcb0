"""`contextlib` and `warnings`: managers for `with`."""

from __future__ import annotations

from archcheck.interpreter.iterators import IteratorValue
from archcheck.interpreter.values import Arguments, BoundMethod, Builtin, ModuleValue, Unknown, Value
from archcheck.libraries.standard import Inert, function, inert_module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from archcheck.interpreter.machine import Interpreter

__all__ = ["Manager", "module"]


class Manager(Value):
    """A context manager of a library.

    Attributes:
        entered: what `as` binds.
        swallows: the names of the exceptions that end here.
        generator: the generator whose one value is bound, for `contextmanager`.
    """

    __slots__ = ("entered", "generator", "swallows")
    kind = "context manager"

    def __init__(self, entered: Any = None, swallows: tuple[str, ...] = (), generator: Any = None) -> None:
        self.entered = entered
        self.swallows = swallows
        self.generator = generator

    def call(self, run: Interpreter, arguments: Arguments) -> Any:
        """Used as a decorator, it leaves the function as it is."""
        return arguments.get(0, "func")


class ManagerFunction(Value):
    """A generator function that `contextmanager` decorates."""

    __slots__ = ("function",)
    kind = "function"
    binds = True
    may_be_chosen = True

    def __init__(self, function: Any) -> None:
        self.function = function

    def attribute(self, run: Interpreter, name: str) -> Any:
        return run.attribute(self.function, name)

    def call(self, run: Interpreter, arguments: Arguments) -> Any:
        generator = run.call(self.function, arguments)
        return Manager(generator=generator) if isinstance(generator, IteratorValue) else generator


class Stack(Value):
    """An `ExitStack`: what it enters is entered now; what it leaves at the end isn't followed."""

    __slots__ = ()
    kind = "ExitStack"

    def attribute(self, run: Interpreter, name: str) -> Any:
        return Builtin(name, lambda run, arguments: self._used(run, name, arguments))

    def _used(self, run: Interpreter, name: str, arguments: Arguments) -> Any:
        value = arguments.get(0, "cm")
        if name != "enter_context":
            run.unknown_call(arguments, "it is called when an ExitStack is left")
            return value
        generator = getattr(value, "generator", None)
        if isinstance(generator, IteratorValue):
            found = generator.next(run)
            return Unknown("what a context manager gives") if found is None else found[0]
        entered, _ = run.libraries.entered(run, value)
        if not isinstance(value, Manager):
            run.forget(value, "it is left at the end of an ExitStack")
        return entered


def module(run: Interpreter, name: str) -> ModuleValue | None:
    """`contextlib` or `warnings`."""
    if name == "warnings":
        return ModuleValue(
            name,
            dict([function("catch_warnings", lambda run, arguments: Manager(Unknown("caught warnings")))]),
            lambda attribute: Inert(f"warnings.{attribute}"),
        )
    if name != "contextlib":
        return inert_module(name)
    return ModuleValue(name, dict(_CONTEXTLIB), lambda attribute: Inert(f"contextlib.{attribute}"))


def _suppress(run: Interpreter, arguments: Arguments) -> Manager:
    return Manager(swallows=tuple(run.libraries.exception_name(value) for value in arguments.positional))


def _null(run: Interpreter, arguments: Arguments) -> Manager:
    return Manager(arguments.get(0, "enter_result"))


def _closing(run: Interpreter, arguments: Arguments) -> Manager:
    return Manager(arguments.get(0, "thing"))


_CONTEXTLIB = [
    function("contextmanager", lambda run, arguments: ManagerFunction(arguments.get(0, "func"))),
    function("suppress", _suppress),
    function("nullcontext", _null),
    function("closing", _closing),
    function("redirect_stdout", _closing),
    function("redirect_stderr", _closing),
    function("ExitStack", lambda run, arguments: Manager(Stack())),
]
method = BoundMethod
