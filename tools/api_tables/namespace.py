"""The tree of public modules of a package, and the names in it."""

from __future__ import annotations

from collections.abc import Iterator
from types import ModuleType

# Public by their names, private by what Keras says of them.
PRIVATE = {"src", "api"}


class Namespace:
    """The public modules below a root: `modules` {path relative to the root: the module}, the root itself at ""."""

    def __init__(self, root: ModuleType, *, excluded: frozenset[str] = frozenset(), package: str = "") -> None:
        self.package = package or root.__name__
        self.excluded = excluded
        self.modules = dict(sorted(self._walk("", root)))

    def _walk(self, path: str, module: ModuleType) -> Iterator[tuple[str, ModuleType]]:
        yield path, module
        for name in vars(module):
            inner = join(path, name)
            value = vars(module)[name]
            if isinstance(value, ModuleType) and self._is_public(name, inner, value):
                yield from self._walk(inner, value)

    def _is_public(self, name: str, path: str, value: ModuleType) -> bool:
        if name.startswith("_") or name in PRIVATE or path in self.excluded:
            return False
        # A module that a public one merely imports (numpy, a private part of Keras) is not part of the tree.
        return value.__name__ == f"{self.package}.{path}"

    def names(self, path: str) -> tuple[str, ...]:
        """The public names in a module, submodules included."""
        module = self.modules[path]
        return tuple(sorted(name for name in dir(module) if self._is_name(path, name, module)))

    def _is_name(self, path: str, name: str, module: ModuleType) -> bool:
        if name.startswith("_"):
            return name == "__version__"
        value = getattr(module, name, None)
        return join(path, name) in self.modules if isinstance(value, ModuleType) else True

    def members(self, path: str) -> dict[str, object]:
        """The public values in a module, without its submodules."""
        module = self.modules[path]
        values = {name: getattr(module, name) for name in self.names(path)}
        return {name: value for name, value in values.items() if not isinstance(value, ModuleType)}

    def walk(self) -> Iterator[tuple[str, object]]:
        """Every public value with its path, modules themselves aside."""
        for path in self.modules:
            for name, value in self.members(path).items():
                yield join(path, name), value


def join(path: str, name: str) -> str:
    """The path of a name in a module; the root's path is empty."""
    return f"{path}.{name}" if path else name
