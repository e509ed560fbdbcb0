"""TensorFlow's modules as a program sees them: tf.keras is Keras, the rest is known as far as model code needs it."""

from __future__ import annotations

from archcheck.interpreter.values import Missing, ModuleValue, Unknown
from archcheck.keras.failures import UnknownName
from archcheck.keras.namespace import keras_module
from archcheck.keras.session import session_of
from archcheck.keras.tensors import refuse_at_node

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from archcheck.interpreter.machine import Interpreter

__all__ = ["provide"]


class TensorFlowModule(ModuleValue):
    """One module of TensorFlow.

    Attributes:
        path: relative to tensorflow: "" or "nn".
    """

    __slots__ = ("path",)

    def __init__(self, full: str, path: str) -> None:
        super().__init__(full, {}, _Names(self))
        self.path = path

    def attribute(self, run: Interpreter, name: str) -> Any:
        if name in self.names:
            return self.names[name]
        if name == "__version__":
            return "2.21.0" if session_of(run).version == 3 else "2.15.0"
        inner = f"{self.path}.{name}" if self.path else name
        if inner == "keras":
            return keras_module(run, f"{self.name}.keras", "", session_of(run).version, True)
        if not is_public(inner):
            raise Missing(name)
        from archcheck.keras.tensorflow_functions import tensorflow_value

        value = self.names[name] = tensorflow_value(run, inner)
        return value


class _Names:
    """The fallback of a module: says what it means that a name isn't there."""

    def __init__(self, module: TensorFlowModule) -> None:
        self.module = module

    def __call__(self, name: str) -> Any:
        raise Missing(name)

    def names(self) -> tuple[str, ...]:
        """What `import *` binds."""
        return tuple(names_below(self.module.path) or ())

    def missing(self, run: Interpreter, name: str, imported: bool) -> Any:
        """What the program gets for a name that TensorFlow does not have."""
        names = tuple(names_below(self.module.path) or ())
        if run.settings.get("unused"):
            # Nothing in the file calls this code: it may be for another version of TensorFlow than today's.
            return Unknown(f"{self.module.name} has no {name}")
        failure = UnknownName(module=self.module.name, name=name, names=names, imported=imported)
        failure.raises = "ImportError" if imported else "AttributeError"
        return refuse_at_node(run, failure, self.module.name)


def names_below(path: str) -> tuple[str, ...] | None:
    """The public names of a module of TensorFlow, by its path; None where they aren't listed."""
    from archcheck.keras.api import tensorflow as table

    return table.MODULES.get(path)


def is_public(path: str) -> bool:
    """Whether TensorFlow has a name at a path; True too where nobody has listed them."""
    from archcheck.keras.api import tensorflow as table

    module, _, name = path.rpartition(".")
    if name.startswith("_") or path in table.MODULES or module not in table.MODULES:
        return True
    return (
        name in table.MODULES[module] or path.partition(".")[0] in table.UNLISTED or name in ("python", "core", "tsl")
    )


def provide(run: Interpreter, name: str) -> Any:
    """The module of a dotted name that begins with tensorflow."""
    path = name.partition(".")[2]
    if path == "keras" or path.startswith("keras."):
        return keras_module(run, name, path.partition(".")[2], session_of(run).version, True)
    if path.startswith("python") or path.startswith("compat"):
        return ModuleValue(name, fallback=lambda attribute: Unknown(f"{name} is not modelled"))
    return TensorFlowModule(name, path)
