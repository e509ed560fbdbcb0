"""What the interpreter asks of others: the libraries, which know everything outside the source, and the listener."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, Protocol

    from archcheck.graph.place import Place
    from archcheck.interpreter.classes import Instance
    from archcheck.interpreter.machine import Interpreter
    from archcheck.interpreter.scope import Scope
    from archcheck.interpreter.values import Arguments, Builtin, DictValue, ModuleValue

    class Libraries(Protocol):
        """What the interpreter is told about everything that isn't in the checked source."""

        builtins: dict[str, Any]
        project: Callable[[Interpreter, str], ModuleValue | None] | None

        def method(self, receiver: Any, name: str) -> Any:
            """A method of a container or a constant. Raises Missing."""

        def type_attribute(self, type: type, name: str) -> Any:
            """`str.join`, `dict.fromkeys`, ..."""

        def builtin(self, name: str, function: Callable[[Interpreter, Arguments], Any]) -> Builtin:
            """A function made on the spot."""

        def names_of(self, instance: Instance) -> DictValue:
            """`instance.__dict__`."""

        def is_object(self, value: Any) -> bool:
            """Whether a base class is plain `object`, which adds nothing that matters."""

        def is_plain_metaclass(self, value: Any) -> bool:
            """Whether a metaclass leaves its classes as they are: `type`, `ABCMeta`."""

        def made_class(
            self, run: Interpreter, node: Any, names: dict[str, Any], bases: list[Any], keywords: dict[str, Any]
        ) -> Any:
            """What a class statement gives whose bases make something else of it (an enum, a named tuple); None for a plain class."""

        def text_of(self, value: Any, how: str) -> str | None:
            """`str(value)` or `repr(value)`; None where it isn't known."""

        def formatted(self, run: Interpreter, value: Any, conversion: int, spec: Any) -> Any:
            """`{value!r:spec}` in an f-string."""

        def percent(self, run: Interpreter, text: str, values: Any) -> Any:
            """`text % values`."""

        def is_instance(self, run: Interpreter, value: Any, cls: Any) -> bool | None:
            """`isinstance(value, cls)`."""

        def exception(self, kind: str, message: str | None) -> Any:
            """An exception that Python or a library raises; its words aren't known."""

        def exception_name(self, value: Any) -> str:
            """The name of the class of an exception, given the exception or the class; "" where it isn't known."""

        def catches(self, kind: str, names: tuple[str, ...]) -> bool | None:
            """Whether a handler for these classes catches an exception of the class `kind`; None where it isn't known."""

        def is_caught(self, kind: str, names: tuple[str, ...]) -> bool:
            """Whether a handler for these classes may catch an exception of the class `kind`."""

        def entered(self, run: Interpreter, manager: Any) -> tuple[Any, tuple[str, ...]]:
            """What `with manager as value` binds, and the exceptions that the block swallows."""

        def may_be_absent(self, module: Any) -> bool:
            """Whether importing a module may fail where the program runs."""

        def module(self, run: Interpreter, name: str) -> Any:
            """The module of a dotted name: the project's own, one that archcheck knows, or something unknown. Raises Missing."""

        def absolute_name(self, run: Interpreter, name: str, level: int, importer: ModuleValue) -> str:
            """The dotted name that `from ..name import` means in a module."""

        def import_star(self, run: Interpreter, module: Any, scope: Scope) -> None:
            """`from module import *`."""

        def missing_attribute(self, run: Interpreter, value: Any, name: str) -> Any:
            """`value.name` where there is no such name: the library that the module is of may have something to say."""

        def missing_import(self, run: Interpreter, module: ModuleValue, name: str) -> Any:
            """`from module import name` where there is no such name."""

    class Listener(Protocol):
        """Who wants to know what happens: the checker."""

        def refused(self, refusal: Any) -> None:
            """A call that certainly fails and that nothing in the program catches."""

        def assigned(self, run: Interpreter, node: Any, name: str, value: Any) -> None:
            """A name was bound to a value that a library made (a tensor, a model)."""

        def stopped(self, place: Place, reason: str) -> None:
            """A value became unknown here."""
