"""`os`, `os.path` and `pathlib`: paths are computed, what is on the disk isn't known."""

from __future__ import annotations

import os.path
import pathlib

from archcheck.interpreter.values import (
    Arguments,
    Builtin,
    Missing,
    ModuleValue,
    Raised,
    Unknown,
    Value,
    is_constant,
    unknown_of,
)
from archcheck.libraries.constant_methods import from_python
from archcheck.libraries.standard import Inert

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any

    from archcheck.interpreter.machine import Interpreter

__all__ = ["module"]

UNSET = "it depends on the environment that the program runs in"


def module(run: Interpreter, name: str) -> ModuleValue | None:
    """`os`, `os.path`, `pathlib`."""
    if name == "os":
        environment = Environment()
        names: dict[str, Any] = {**_OS, "environ": environment, "getenv": Builtin("getenv", environment.get)}
        return ModuleValue(
            name,
            names,
            lambda attribute: run.import_module("os.path") if attribute == "path" else Inert(f"os.{attribute}", True),
        )
    if name in ("os.path", "posixpath", "ntpath"):
        return ModuleValue(name, dict(_OS_PATH), lambda attribute: Inert(f"os.path.{attribute}", True))
    if name == "pathlib":
        return ModuleValue(name, dict(_PATHLIB), lambda attribute: Inert(f"pathlib.{attribute}", True))
    return None


class Environment(Value):
    """`os.environ`: what the program sets itself, and for the rest the defaults that it gives.

    Attributes:
        names: what the program has set.
    """

    __slots__ = ("names",)
    kind = "os.environ"

    def __init__(self) -> None:
        self.names: dict[str, Any] = {}

    def get(self, run: Interpreter, arguments: Arguments) -> Any:
        """`environ.get(name, default)`: the default is what the program is checked with."""
        name = arguments.get(0, "key")
        default = arguments.get(1, "default")
        if type(name) is not str:
            return unknown_of(UNSET, default)
        if name in self.names:
            return self.names[name]
        return Unknown(UNSET) if default is None else default

    def attribute(self, run: Interpreter, name: str) -> Any:
        if name == "get":
            return Builtin(name, self.get)
        if name in ("setdefault", "pop"):
            return Builtin(name, lambda run, arguments: self._changed(run, name, arguments))
        if name in ("update", "clear"):
            return Builtin(name, lambda run, arguments: self.forget(run, UNSET))
        return Inert(f"os.environ.{name}", name == "copy")

    def _changed(self, run: Interpreter, how: str, arguments: Arguments) -> Any:
        name = arguments.get(0, "key")
        found = self.names.get(name, Unknown(UNSET)) if type(name) is str else Unknown(UNSET)
        if run.handlers and isinstance(found, Unknown):
            run.may_raise()
        if how == "pop" or (type(name) is str and name not in self.names):
            self.set_item(run, name, Unknown(UNSET))
        return found

    def item(self, run: Interpreter, key: Any) -> Any:
        if type(key) is str and key in self.names:
            return self.names[key]
        if run.handlers:
            run.may_raise()
        return Unknown(UNSET)

    def set_item(self, run: Interpreter, key: Any, value: Any) -> None:
        if type(key) is str:
            run.store(self.names, key, value)
        else:
            self.forget(run, UNSET)

    def delete_item(self, run: Interpreter, key: Any) -> None:
        if run.handlers:
            run.may_raise()
        self.set_item(run, key, Unknown(UNSET))

    def augment(self, run: Interpreter, operator: str, other: Any) -> Any:
        self.forget(run, UNSET)
        return self

    def contains(self, run: Interpreter, other: Any) -> bool | None:
        return True if type(other) is str and not isinstance(self.names.get(other, Unknown(UNSET)), Unknown) else None

    def truth(self, run: Interpreter) -> bool | None:
        return None

    def forget(self, run: Interpreter, reason: str) -> None:
        for name in list(self.names):
            run.store(self.names, name, Unknown(reason))


# Paths


class PathValue(Value):
    """A path whose text is known."""

    __slots__ = ("path",)
    kind = "Path"
    has_identity = False

    def __init__(self, path: pathlib.PurePath) -> None:
        self.path = path

    def attribute(self, run: Interpreter, name: str) -> Any:
        if name in ("name", "stem", "suffix", "suffixes", "parent", "parts", "root", "anchor", "drive"):
            return _as_value(getattr(self.path, name))
        if name in _COMPUTED:
            return Builtin(name, lambda run, arguments: _method(run, self.path, name, arguments))
        if not hasattr(pathlib.Path, name):
            raise Missing(name)
        if name in ("parents", "_flavour") or name.startswith("_"):
            return Unknown(f"the attribute {name} of a path")
        return Builtin(name, lambda run, arguments: Inert(f"Path.{name}", True).call(run, arguments))

    def binary(self, run: Interpreter, operator: str, other: Any, reflected: bool) -> Any:
        text = _text(other)
        if operator == "/" and text is not None:
            return PathValue(pathlib.PurePath(text) / self.path if reflected else self.path / text)
        if operator in ("==", "!=") and not isinstance(other, Unknown):
            if isinstance(other, PathValue):
                return (self.path == other.path) is (operator == "==")
            return operator == "!=" if is_constant(other) else NotImplemented
        return NotImplemented

    def is_alike(self, other: Any) -> bool:
        return isinstance(other, PathValue) and other.path == self.path

    def join(self, other: Any) -> Any:
        return self if self.is_alike(other) else NotImplemented

    def __repr__(self) -> str:
        return f"PathValue({str(self.path)!r})"


_COMPUTED = frozenset({"joinpath", "with_suffix", "with_name", "with_stem", "is_absolute", "relative_to", "match",
                       "as_posix", "is_relative_to", "__str__", "__fspath__"})  # fmt: skip


def _as_value(result: Any) -> Any:
    return PathValue(result) if isinstance(result, pathlib.PurePath) else from_python(result)


def _text(value: Any) -> str | None:
    """A text or a path as a text; None for anything else."""
    if isinstance(value, PathValue):
        return str(value.path)
    return value if type(value) is str and len(value) < 10_000 else None


def _texts(values: Iterable[Any]) -> list[str] | None:
    found = [_text(value) for value in values]
    return None if None in found else found  # type: ignore[return-value]


def _method(run: Interpreter, path: pathlib.PurePath, name: str, arguments: Arguments) -> Any:
    texts = _texts(arguments.positional)
    if texts is None or arguments.open or arguments.keywords:
        if run.handlers:
            run.may_raise()
        return Inert(f"Path.{name}()", True)
    try:
        return _as_value(getattr(path, name)(*texts))
    except (TypeError, ValueError) as error:
        return run.python_error(type(error).__name__, str(error))


class _PathClass(Builtin):
    """`pathlib.Path`."""

    __slots__ = ()

    def has_instance(self, value: Any) -> bool | None:
        """Whether a value is a path."""
        return True if isinstance(value, PathValue) else False if is_constant(value) else None

    def attribute(self, run: Interpreter, name: str) -> Any:
        return Inert(f"pathlib.Path.{name}", True) if name in ("cwd", "home") else super().attribute(run, name)


def _path(run: Interpreter, arguments: Arguments) -> Any:
    texts = _texts(arguments.positional)
    if texts is None or arguments.open or arguments.keywords:
        if run.handlers:
            run.may_raise()
        return Inert("a path", True)
    return PathValue(pathlib.PurePath(*texts))


_PATHLIB: dict[str, Any] = {name: _PathClass(name, _path) for name in ("Path", "PurePath")}


# os and os.path


def _computed(name: str) -> Builtin:
    """A function of texts alone."""
    real: Callable[..., Any] = getattr(os.path, name)

    def call(run: Interpreter, arguments: Arguments) -> Any:
        texts = _texts(arguments.everything())
        if texts is None or arguments.open:
            if run.handlers:
                run.may_raise()
            return Unknown(f"os.path.{name}() of something that isn't known")
        try:
            count = len(arguments.positional)
            return real(*texts[:count], **dict(zip(arguments.keywords, texts[count:], strict=True)))
        except (TypeError, ValueError) as error:
            return run.python_error(type(error).__name__, str(error))

    return Builtin(name, call)


def _as_path(run: Interpreter, arguments: Arguments) -> Any:
    text = _text(arguments.get(0, "path"))
    return Unknown("the text of a path") if text is None else text


def _exit(run: Interpreter, arguments: Arguments) -> Any:
    raise Raised("SystemExit", run.libraries.exception("SystemExit", None))


_OS_PATH: dict[str, Any] = {
    name: _computed(name)
    for name in ("join", "basename", "dirname", "splitext", "split", "normpath", "normcase", "isabs", "splitdrive")
}
_OS: dict[str, Any] = {
    "sep": os.sep,
    "curdir": ".",
    "pardir": "..",
    "extsep": ".",
    "fspath": Builtin("fspath", _as_path),
    "_exit": Builtin("_exit", _exit),
}
