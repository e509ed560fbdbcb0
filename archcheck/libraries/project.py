"""Modules of the checked project: found beside the checked file as Python would find them, and read as text."""

from __future__ import annotations

import os

from archcheck.interpreter.values import Missing, ModuleValue, Unknown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from archcheck.interpreter.machine import Interpreter

__all__ = ["Project"]

FILES = 200
"""How many files of the project one check reads."""

_INSTALLED = ("site-packages", "dist-packages")
_ONLY_AST = 0x400  # ast.PyCF_ONLY_AST, without importing ast


class Project:
    """The project of one checked file.

    Args:
        path: the checked file.
        known: whether archcheck knows a top-level module itself; those are only looked for inside a package of that name.

    Attributes:
        package: the dotted name of the package that the file is in; "" outside of packages.
        roots: the folders in which top-level modules are looked for.
        read: the files that were read.
    """

    def __init__(self, path: str, known: Callable[[str], bool]) -> None:
        folder = os.path.dirname(os.path.abspath(path))
        parts: list[str] = []
        top = folder
        while os.path.isfile(os.path.join(top, "__init__.py")) and os.path.basename(top):
            parts.insert(0, os.path.basename(top))
            top = os.path.dirname(top)
        self.path = os.path.abspath(path)
        self.known = known
        self.package = ".".join(parts)
        self.is_installed = os.path.basename(top) in _INSTALLED
        found = [folder] if not parts else []
        found += [top, os.path.join(top, "src")]
        if not self.is_installed:
            found += [os.getcwd(), os.path.join(os.getcwd(), "src")]
        self.roots = list(dict.fromkeys(found))
        self.read: list[str] = []

    def __call__(self, run: Interpreter, name: str) -> ModuleValue | None:
        """The module of a dotted name, run; None where the project does not have it."""
        first = name.partition(".")[0]
        inside = first == self.package.partition(".")[0]
        if not name or (self.known(first) and not inside) or (self.is_installed and not inside):
            return None
        if self.known(first) and name != self.package and not name.startswith(f"{self.package}."):
            return None  # Keras itself is checked: archcheck knows the rest of it better than it reads it
        found = self._locate(name)
        if found is None or found == self.path:
            return None
        if found == "":
            return ModuleValue(name, fallback=_Submodules(run, name))
        if len(self.read) >= FILES:
            return ModuleValue(name, fallback=lambda attribute: Unknown(f"more than {FILES} files of the project"))
        return self._run(run, name, found)

    def _locate(self, name: str) -> str | None:
        """The file of a module; "" for a folder without one; None where there is neither."""
        relative = os.path.join(*name.split("."))
        for root in self.roots:
            stem = os.path.join(root, relative)
            for candidate in (os.path.join(stem, "__init__.py"), stem + ".py"):
                if os.path.isfile(candidate):
                    return candidate
        for root in self.roots:
            stem = os.path.join(root, relative)
            if os.path.isdir(stem) and not self.is_installed and any(file.endswith(".py") for file in os.listdir(stem)):
                return ""
        return None

    def _run(self, run: Interpreter, name: str, path: str) -> ModuleValue:
        """Read a module and run its body; what can't be read, or raises, leaves unknown names."""
        from archcheck.interpreter.values import Raised
        from archcheck.reading.source import UnreadableFile, read_source

        module = ModuleValue(name, {"__name__": name, "__file__": path}, _Submodules(run, name))
        run.modules[name] = module
        is_package = os.path.basename(path) == "__init__.py"
        run.settings.setdefault("packages", {})[name] = name if is_package else name.rpartition(".")[0]
        self.read.append(path)
        try:
            source = read_source(path)
            tree = compile(source.content, path, "exec", _ONLY_AST)
        except (OSError, UnreadableFile, SyntaxError, ValueError, RecursionError, MemoryError):
            module.fallback = _unreadable(name)
            return module
        try:
            run.run_module(tree, source, module)
        except Raised:
            module.fallback = _unreadable(name)
        parent, _, last = name.rpartition(".")
        if parent in run.modules and isinstance(run.modules[parent], ModuleValue):
            run.store(run.modules[parent].names, last, module)
        return module


class _Submodules:
    """The names that a package gets from the modules in it, once they are asked for."""

    def __init__(self, run: Interpreter, package: str) -> None:
        self.run = run
        self.package = package

    def __call__(self, name: str) -> Any:
        if name.startswith("__"):
            raise Missing(name)
        project = self.run.settings.get("project")
        full = f"{self.package}.{name}"
        if full in self.run.modules:
            return self.run.modules[full]
        if not isinstance(project, Project) or project._locate(full) is None:
            raise Missing(name)
        found = self.run.import_module(full)
        if not isinstance(found, ModuleValue):
            raise Missing(name)
        return found

    def names(self) -> list[str]:
        """What `import *` binds beside the module's own names: nothing."""
        module = self.run.modules.get(self.package)
        return [name for name in getattr(module, "names", {}) if not name.startswith("_")]


def _unreadable(name: str) -> Callable[[str], Any]:
    return lambda attribute: Unknown(f"the module {name} could not be read to its end")
