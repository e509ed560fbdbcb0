"""Dicts that show the names of something: an object's `__dict__`, `globals()`."""

from __future__ import annotations

from archcheck.interpreter.classes import Instance
from archcheck.interpreter.values import DictValue, ModuleValue, Unknown, Value, is_constant, unknown_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from archcheck.interpreter.machine import Interpreter

__all__ = ["AttributesValue", "GlobalsValue"]


class NamespaceValue(DictValue):
    """A dict whose items are the names of something: to set an item is to set a name."""

    __slots__ = ()
    has_identity = False

    def set_name(self, run: Interpreter, name: Any, value: Any) -> None:
        """Set one of the names."""
        raise NotImplementedError

    def delete_name(self, run: Interpreter, name: Any) -> None:
        """Take one of the names away."""
        raise NotImplementedError

    def forget_names(self, run: Interpreter, reason: str) -> None:
        """Any of the names may have changed."""
        raise NotImplementedError

    def set_item(self, run: Interpreter, key: Any, value: Any) -> None:
        if isinstance(key, str):
            run.mutable(self, "items")[key] = value
            self.set_name(run, key, value)
        else:
            self.forget(run, "a name that isn't known is set")

    def delete_item(self, run: Interpreter, key: Any) -> None:
        super().delete_item(run, key)
        if isinstance(key, str):
            self.delete_name(run, key)
        else:
            self.forget(run, "a name that isn't known is deleted")

    def update(self, run: Interpreter, added: DictValue) -> None:
        """`self.update(added)`."""
        if added.open:
            self.forget(run, added.open)
        for key, value in added.items.items():
            self.set_item(run, key, value)

    def forget(self, run: Interpreter, reason: str) -> None:
        super().forget(run, reason)
        self.forget_names(run, reason)


class AttributesValue(NamespaceValue):
    """`instance.__dict__`."""

    __slots__ = ("instance",)

    def __init__(self, instance: Instance) -> None:
        super().__init__(dict(instance.names), instance.open)
        self.instance = instance

    def set_name(self, run: Interpreter, name: Any, value: Any) -> None:
        self.instance.store(run, name, value)

    def delete_name(self, run: Interpreter, name: Any) -> None:
        run.delete(self.instance.names, name)

    def forget_names(self, run: Interpreter, reason: str) -> None:
        self.instance.forget(run, reason)


class GlobalsValue(NamespaceValue):
    """`globals()`."""

    __slots__ = ("module",)

    def __init__(self, module: ModuleValue) -> None:
        super().__init__(dict(module.names), "names that Python itself sets")
        self.module = module

    def set_name(self, run: Interpreter, name: Any, value: Any) -> None:
        run.store(self.module.names, name, value)

    def delete_name(self, run: Interpreter, name: Any) -> None:
        run.delete(self.module.names, name)

    def forget_names(self, run: Interpreter, reason: str) -> None:
        forget_globals(run, self.module, reason)


def forget_globals(run: Interpreter, module: ModuleValue, reason: str) -> None:
    """Any data among a module's names may have changed; its functions and classes stay."""
    for name, value in list(module.names.items()):
        if is_constant(value) or isinstance(value, (DictValue, tuple)) or getattr(value, "born", None) is not None:
            run.store(module.names, name, unknown_of(reason, value))
    if module.fallback is None:
        run.assign(module, "fallback", lambda name: Unknown(reason))


def names_seen(values: dict[str, Any]) -> list[str]:
    """The names of a namespace that the program has bound."""
    return [name for name, value in values.items() if isinstance(value, Value) or is_constant(value)]
