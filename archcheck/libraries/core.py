"""The answers to the interpreter's questions about what is outside the source: names, modules, exceptions, contexts."""

from __future__ import annotations

import builtins
import sys

from archcheck.interpreter.classes import ClassValue, Instance
from archcheck.interpreter.values import Arguments, Builtin, DictValue, Missing, ModuleValue, Unknown, Value, is_constant
from archcheck.libraries.builtin_functions import BUILTINS
from archcheck.libraries.methods import constant_method, container_method, type_attribute

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from archcheck.interpreter.machine import Interpreter
    from archcheck.interpreter.scope import Scope
    Provider = Callable[[Interpreter, str], Any]

__all__ = ["MODULES", "Libraries"]

MODULES: dict[str, str] = {
    "numpy": "archcheck.libraries.numpy",
}
"""Top-level module name -> the module of archcheck that knows it: it has a function `provide(run, dotted_name)`."""


class Libraries:
    """Implements what `interpreter.machine.Libraries` asks.

    Args:
        modules: top-level module name -> dotted name of the archcheck module that provides it.
        project: gives the module of a name that the checked project itself has, or None.
    """

    def __init__(self, modules: Mapping[str, str], project: Callable[[Interpreter, str], ModuleValue | None] | None = None) -> None:
        self.builtins: dict[str, Any] = BUILTINS
        self.modules = modules
        self.project = project

    # Values

    def method(self, receiver: Any, name: str) -> Any:
        """A method of a container or a constant. Raises Missing."""
        if isinstance(receiver, Value):
            return container_method(receiver, name)
        return constant_method(receiver, name)

    def type_attribute(self, type: type, name: str) -> Any:
        """`str.join`, `dict.fromkeys`, ..."""
        return type_attribute(type, name)

    def builtin(self, name: str, function: Callable[[Interpreter, Arguments], Any]) -> Builtin:
        """A function made on the spot."""
        return Builtin(name, function)

    def names_of(self, instance: Instance) -> DictValue:
        """`instance.__dict__`."""
        return DictValue(dict(instance.names))

    def is_object(self, value: Any) -> bool:
        """Whether a base class is plain `object`, which adds nothing that matters."""
        return isinstance(value, Builtin) and value.type is object

    def text_of(self, value: Any, how: str) -> str | None:
        """`str(value)` or `repr(value)`; None where it isn't known."""
        if not is_constant(value) or (isinstance(value, (str, int)) and len(str(value)[:10_001]) > 10_000):
            return None
        return repr(value) if how == "repr" else str(value)

    def is_instance(self, run: Interpreter, value: Any, cls: Any) -> bool | None:
        """`isinstance(value, cls)`."""
        answer = BUILTINS["isinstance"].function(run, Arguments([value, cls]))
        return answer if isinstance(answer, bool) else None

    # Exceptions and contexts

    def exception_name(self, value: Any) -> str:
        """The name of the class of an exception, given the exception or the class; "" where it isn't known."""
        if isinstance(value, Builtin) and value.type is not None:
            return value.name
        if isinstance(value, ClassValue):
            return self._user_exception(value)
        if isinstance(value, Instance):
            return self._user_exception(value.cls)
        name = getattr(value, "exception", None)
        return name if isinstance(name, str) else ""

    def _user_exception(self, cls: ClassValue) -> str:
        """A class of the program counts as the builtin exception that it inherits from."""
        for base in cls.mro:
            if isinstance(base, Builtin) and base.type is not None:
                return base.name
        return ""

    def is_caught(self, kind: str, names: tuple[str, ...]) -> bool:
        """Whether a handler for these classes catches an exception of the class `kind`."""
        if "" in names:
            return True
        raised = getattr(builtins, kind.rpartition(".")[2], None)
        for name in names:
            if name == kind:
                return True
            caught = getattr(builtins, name, None)
            if isinstance(caught, type) and isinstance(raised, type) and issubclass(raised, caught):
                return True
            if isinstance(caught, type) and raised is None and caught in (Exception, BaseException):
                return True
        return False

    def entered(self, run: Interpreter, manager: Any) -> tuple[Any, tuple[str, ...]]:
        """What `with manager as value` binds, and the exceptions that the block swallows."""
        if isinstance(manager, Instance):
            try:
                return manager.special(run, "__enter__"), ()
            except Missing:
                return Unknown("a context manager without __enter__"), ()
        if isinstance(manager, Unknown):
            return Unknown(manager.reason), ()
        swallows = getattr(manager, "swallows", ())
        enters = getattr(manager, "entered", None)
        return (manager if enters is None else enters), swallows

    # Modules

    def module(self, run: Interpreter, name: str) -> Any:
        """The module of a dotted name: the project's own, one that archcheck knows, or something unknown. Raises Missing."""
        found = run.modules.get(name)
        if found is not None:
            return found
        if self.project is not None:
            own = self.project(run, name)
            if own is not None:
                return own
        provider = self.modules.get(name.partition(".")[0])
        if provider is None:
            module: Any = ModuleValue(name, fallback=lambda attribute: Unknown(f"the module {name} is not read"))
        else:
            if provider not in sys.modules:
                __import__(provider)
            module = sys.modules[provider].provide(run, name)
        run.modules[name] = module
        return module

    def absolute_name(self, run: Interpreter, name: str, level: int, importer: ModuleValue) -> str:
        """The dotted name that `from ..name import` means in a module."""
        if not level:
            return name
        package = run.settings.get("packages", {}).get(importer.name, importer.name.rpartition(".")[0])
        parts = package.split(".") if package else []
        base = ".".join(parts[: len(parts) - level + 1])
        return f"{base}.{name}".strip(".") if name else base

    def import_star(self, run: Interpreter, module: Any, scope: Scope) -> None:
        """`from module import *`."""
        if not isinstance(module, ModuleValue):
            scope.module.fallback = lambda name: Unknown("it may come from a star import that isn't known")
            return
        public = module.names.get("__all__")
        names = public.items if public is not None and hasattr(public, "items") and isinstance(public.items, list) else None
        if names is None and isinstance(public, tuple):
            names = list(public)
        lister = getattr(module, "fallback", None)
        if names is None:
            names = [name for name in module.names if not name.startswith("_")]
            if lister is not None:
                known = getattr(lister, "names", None)
                if known is not None:
                    names = list(known())
                else:
                    scope.module.fallback = lambda name: Unknown(f"it may come from {module.name}, which isn't read")
        for name in names:
            if isinstance(name, str):
                try:
                    run.bind(name, module.attribute(run, name), scope)
                except Missing:
                    continue

    def missing_import(self, run: Interpreter, module: ModuleValue, name: str) -> Any:
        """`from module import name` where there is no such name."""
        hook = getattr(module.fallback, "missing", None)
        if hook is not None:
            return hook(run, name, True)
        return run.python_error("ImportError", f"{module.name} has no name {name}")
