"""The tree of public modules of a package, and the names in it."""

from __future__ import annotations

from collections.abc import Iterator
from types import ModuleType

# Public by their names, private by what Keras says of them.
PRIVATE = {"src", "api"}


class Namespace:
    """The public modules below a root: `modules` {path relative to the root: the module}, the root itself at "".

    A module counts as public where its own name is that of a package of the root followed by its path: one that a
    public module merely imports (numpy, a private part of Keras) is not part of the tree. Unlisted ones are names
    of the tree, and are not entered.
    """

    def __init__(
        self, root: ModuleType, *, packages: tuple[str, ...] = (), unlisted: frozenset[str] = frozenset()
    ) -> None:
        """Walks the whole tree at once, which loads what is lazy in it."""
        self._packages = packages or (root.__name__,)
        self._unlisted = unlisted
        self.modules = dict(sorted(self._walk("", root)))

    def _walk(self, path: str, module: ModuleType) -> Iterator[tuple[str, ModuleType]]:
        yield path, module
        for name in dir(module):
            inner = join(path, name)
            if name.startswith("_") or name in PRIVATE or inner in self._unlisted:
                continue
            value = getattr(module, name, None)
            if isinstance(value, ModuleType) and value.__name__ in {f"{package}.{inner}" for package in self._packages}:
                yield from self._walk(inner, value)

    def names(self, path: str) -> tuple[str, ...]:
        """The public names in a module, submodules included."""
        module = self.modules[path]
        return tuple(sorted(name for name in dir(module) if self._is_name(path, name, module)))

    def _is_name(self, path: str, name: str, module: ModuleType) -> bool:
        if name.startswith("_"):
            return name == "__version__"
        inner = join(path, name)
        if isinstance(getattr(module, name, None), ModuleType):
            return inner in self.modules or inner in self._unlisted
        return True

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
