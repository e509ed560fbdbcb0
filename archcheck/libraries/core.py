"""The answers to the interpreter's questions about what is outside the source: names, modules, exceptions, contexts."""

from __future__ import annotations

import builtins
import sys

from archcheck.interpreter.classes import ClassValue, Instance
from archcheck.interpreter.values import Arguments, Builtin, DictValue, Missing, ModuleValue, Unknown, Value, type_name
from archcheck.libraries.builtin_functions import BUILTINS
from archcheck.libraries.exceptions import ExceptionValue
from archcheck.libraries.methods import constant_method, container_method, type_attribute
from archcheck.libraries.namespaces import AttributesValue
from archcheck.libraries.texts import formatted, percent, text_of
from archcheck.libraries.types import is_instance

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from archcheck.interpreter.machine import Interpreter
    from archcheck.interpreter.scope import Scope

    Provider = Callable[[Interpreter, str], Any]

__all__ = ["MODULES", "Libraries"]

STANDARD = (
    "__future__", "abc", "argparse", "ast", "base64", "bisect", "builtins", "calendar", "cmath", "collections", "contextlib", "copy",
    "csv", "ctypes", "dataclasses", "datetime", "decimal", "difflib", "enum", "errno", "fractions", "functools", "gc", "getpass",
    "glob", "gzip", "hashlib", "heapq", "inspect", "io", "itertools", "json", "keyword", "locale", "logging", "math",
    "multiprocessing", "numbers", "operator", "os", "pathlib", "pickle", "platform", "pprint", "pytest", "queue", "random", "re",
    "secrets", "shutil", "signal", "socket", "sqlite3", "statistics", "string", "struct", "subprocess", "sys", "tarfile",
    "tempfile", "textwrap", "threading", "time", "timeit", "traceback", "types", "typing", "typing_extensions", "unittest",
    "urllib", "uuid", "warnings", "weakref", "xml", "zipfile",
)  # fmt: skip

MODULES: dict[str, str] = {
    "numpy": "archcheck.libraries.numpy",
    "sklearn": "archcheck.libraries.sklearn",
    "pandas": "archcheck.libraries.pandas",
    "PIL": "archcheck.libraries.images",
    "matplotlib": "archcheck.libraries.plotting",
    "seaborn": "archcheck.libraries.plotting",
    "plotly": "archcheck.libraries.plotting",
    **dict.fromkeys(STANDARD, "archcheck.libraries.standard"),
}
"""Top-level module name -> the module of archcheck that knows it: it has a function `provide(run, dotted_name)`."""


class Libraries:
    """Implements what `interpreter.machine.Libraries` asks.

    Args:
        modules: top-level module name -> dotted name of the archcheck module that provides it.
        project: gives the module of a name that the checked project itself has, or None.
    """

    def __init__(
        self, modules: Mapping[str, str], project: Callable[[Interpreter, str], ModuleValue | None] | None = None
    ) -> None:
        self.builtins: dict[str, Any] = BUILTINS
        self.modules = modules
        self.project = project
        self.exceptions: dict[str, ClassValue] = {}
        self.unread: set[str] = set()

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
        return AttributesValue(instance)

    def is_object(self, value: Any) -> bool:
        """Whether a base class is plain `object`, which adds nothing that matters."""
        return isinstance(value, Builtin) and value.type is object

    def is_plain_metaclass(self, value: Any) -> bool:
        """Whether a metaclass leaves its classes as they are: `type`, `ABCMeta`."""
        return (isinstance(value, Builtin) and value.type is type) or getattr(
            value, "is_plain_metaclass", False
        ) is True

    def made_class(
        self, run: Interpreter, node: Any, names: dict[str, Any], bases: list[Any], keywords: dict[str, Any]
    ) -> Any:
        """What a class statement gives whose bases make something else of it (an enum, a named tuple); None for a plain class."""
        for base in bases:
            maker = getattr(base, "make_class", None)
            if maker is not None:
                return maker(run, node, names, bases, keywords)
        return None

    def text_of(self, value: Any, how: str) -> str | None:
        """`str(value)` or `repr(value)`; None where it isn't known."""
        return text_of(value, how)

    def formatted(self, run: Interpreter, value: Any, conversion: int, spec: Any) -> Any:
        """`{value!r:spec}` in an f-string."""
        return formatted(run, value, conversion, spec)

    def percent(self, run: Interpreter, text: str, values: Any) -> Any:
        """`text % values`."""
        return percent(run, text, values)

    def is_instance(self, run: Interpreter, value: Any, cls: Any) -> bool | None:
        """`isinstance(value, cls)`."""
        return is_instance(value, cls)

    # Exceptions and contexts

    def exception(self, kind: str, message: str | None) -> Any:
        """An exception that Python or a library raises; its words aren't known."""
        python = getattr(builtins, kind.rpartition(".")[2], None)
        is_known = isinstance(python, type) and issubclass(python, BaseException)
        return ExceptionValue(kind, [Unknown(message or "the message of an exception")], python if is_known else None)

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
        """A name for a class of the program that no other class has."""
        name = f"{cls.name}@{id(cls)}"
        self.exceptions[name] = cls
        return name

    def _ancestors(self, kind: str) -> set[str] | None:
        """The names of an exception class and of all classes that it inherits from; None where they aren't known."""
        if not kind:
            return None
        cls = self.exceptions.get(kind)
        if cls is not None:
            if cls.open:
                return None
            found = {kind}
            for base in cls.mro:
                if isinstance(base, ClassValue):
                    found.add(self._user_exception(base))
                else:
                    found |= self._ancestors(self.exception_name(base)) or {"Exception", "BaseException"}
            return found
        python = getattr(builtins, kind.rpartition(".")[2], None)
        if isinstance(python, type) and issubclass(python, BaseException):
            return {base.__name__ for base in python.__mro__} | {kind}
        return {kind, "Exception", "BaseException"}

    def catches(self, kind: str, names: tuple[str, ...]) -> bool | None:
        """Whether a handler for these classes catches an exception of the class `kind`; None where it isn't known."""
        ancestors = self._ancestors(kind)
        if ancestors is None:
            return True if "Exception" in names or "BaseException" in names else None
        names = tuple({"IOError": "OSError", "EnvironmentError": "OSError"}.get(name, name) for name in names)
        if any(name in ancestors for name in names):
            return True
        return None if "" in names else False

    def is_caught(self, kind: str, names: tuple[str, ...]) -> bool:
        """Whether a handler for these classes may catch an exception of the class `kind`."""
        return self.catches(kind, names) is not False

    def entered(self, run: Interpreter, manager: Any) -> tuple[Any, tuple[str, ...]]:
        """What `with manager as value` binds, and the exceptions that the block swallows."""
        if isinstance(manager, Instance):
            try:
                return manager.special(run, "__enter__"), ()
            except Missing:
                return Unknown("a context manager without __enter__"), ()
        if isinstance(manager, Unknown):
            return manager.derived(), ()
        swallows = getattr(manager, "swallows", ())
        enters = getattr(manager, "entered", None)
        return (manager if enters is None else enters), swallows

    def may_be_absent(self, module: Any) -> bool:
        """Whether importing a module may fail where the program runs."""
        return isinstance(module, Unknown) or (isinstance(module, ModuleValue) and module.name in self.unread)

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
            self.unread.add(name)
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
        names = (
            public.items if public is not None and hasattr(public, "items") and isinstance(public.items, list) else None
        )
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

    def missing_attribute(self, run: Interpreter, value: Any, name: str) -> Any:
        """`value.name` where there is no such name: the library that the module is of may have something to say."""
        hook = getattr(value.fallback, "missing", None) if isinstance(value, ModuleValue) else None
        if hook is not None:
            return hook(run, name, False)
        return run.python_error("AttributeError", f"a {type_name(value)} has no attribute {name}")

    def missing_import(self, run: Interpreter, module: ModuleValue, name: str) -> Any:
        """`from module import name` where there is no such name."""
        hook = getattr(module.fallback, "missing", None)
        if hook is not None:
            return hook(run, name, True)
        return run.python_error("ImportError", f"{module.name} has no name {name}")
