"""TensorFlow's modules as a program sees them: tf.keras is Keras, the rest is known as far as model code needs it."""

from __future__ import annotations

from archcheck.interpreter.values import Missing, ModuleValue, Unknown
from archcheck.keras.namespace import keras_module
from archcheck.keras.session import session_of

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
        super().__init__(full, {}, self._missing)
        self.path = path

    def _missing(self, name: str) -> Any:
        raise Missing(name)

    def attribute(self, run: Interpreter, name: str) -> Any:
        if name in self.names:
            return self.names[name]
        if name == "__version__":
            return "2.21.0" if session_of(run).version == 3 else "2.15.0"
        inner = f"{self.path}.{name}" if self.path else name
        if inner == "keras":
            return keras_module(run, f"{self.name}.keras", "", session_of(run).version, True)
        from archcheck.keras.tensorflow_functions import tensorflow_value

        value = self.names[name] = tensorflow_value(run, inner)
        return value


def provide(run: Interpreter, name: str) -> Any:
    """The module of a dotted name that begins with tensorflow."""
    path = name.partition(".")[2]
    if path == "keras" or path.startswith("keras."):
        return keras_module(run, name, path.partition(".")[2], session_of(run).version, True)
    if path.startswith("python") or path.startswith("compat"):
        return ModuleValue(name, fallback=lambda attribute: Unknown(f"{name} is not modelled"))
    return TensorFlowModule(name, path)
