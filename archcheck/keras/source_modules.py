"""Keras's own modules, `keras.src.layers`: what they hold that is public too, and a little of what is not.

Nothing in them is certainly missing: what isn't known here is unknown.
"""

from __future__ import annotations

from archcheck.interpreter.values import Arguments, Builtin, ListValue, ModuleValue, Unknown, Value
from archcheck.keras.api import load
from archcheck.keras.tensors import KerasTensor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from archcheck.graph.tensor import Tensor
    from archcheck.interpreter.machine import Interpreter

__all__ = ["SourceModule", "given_back", "source_inputs"]


class SourceModule(ModuleValue):
    """One module of keras.src.

    Attributes:
        path: relative to keras.src: "layers.core.dense".
        version: the Keras version that it is of.
    """

    __slots__ = ("path", "version")

    def __init__(self, full: str, path: str, version: int) -> None:
        super().__init__(full, {}, self._unknown)
        self.path = path
        self.version = version

    def _unknown(self, name: str) -> Unknown:
        return Unknown(f"{self.name}.{name} is Keras's own")

    def attribute(self, run: Interpreter, name: str) -> Any:
        if name not in self.names:
            self.names[name] = self._found(run, name)
        return self.names[name]

    def _found(self, run: Interpreter, name: str) -> Any:
        if not self.path:
            return run.import_module(f"{self.name}.{name}")
        own = _OWN.get(f"{self.path}.{name}")
        if own is not None:
            return Builtin(name, own)
        if name == "Functional" and self.path.startswith("models"):
            return _public(run, "models.Model", self.version)
        modules = load(self.version).MODULES
        public = self.path
        while public:
            if name in modules.get(public, ()) and f"{public}.{name}" not in modules:
                return _public(run, f"{public}.{name}", self.version)
            public = public.rpartition(".")[0]
        if self.path.partition(".")[0] == "backend" and name in modules.get("config", ()):
            return _public(run, f"config.{name}", self.version)
        return self._unknown(name)


def _public(run: Interpreter, path: str, version: int) -> Any:
    from archcheck.keras.namespace import keras_value

    return keras_value(run, load(version, "paths").PATHS.get(path, path), version)


def given_back(run: Interpreter, arguments: Arguments) -> Any:
    """A decorator that gives back what it decorates: `@keras_export("keras.Model")`."""
    return Builtin("decorator", lambda run, inner: inner.get(0, "cls"))


def _is_keras_tensor(run: Interpreter, arguments: Arguments) -> Any:
    value = arguments.get(0, "x")
    if isinstance(value, KerasTensor):
        return True
    return Unknown("whether it is a Keras tensor") if isinstance(value, Value) else False


def _source_inputs(run: Interpreter, arguments: Arguments) -> Any:
    value = arguments.get(0, "tensor")
    found = source_inputs(value.tensor) if isinstance(value, KerasTensor) else None
    return Unknown("what a tensor is made of") if found is None else ListValue(list(found))


def source_inputs(tensor: Tensor) -> list[KerasTensor] | None:
    """The Inputs that a tensor is computed from, as a walk back meets them; None where that isn't known.

    Source: keras.src.ops.operation_utils, get_source_inputs.
    """
    found: list[KerasTensor] = []
    seen: set[int] = set()
    pending = [tensor]
    while pending:
        at = pending.pop()
        if id(at) in seen:
            continue
        seen.add(id(at))
        if at.node is None:
            return None
        if not at.node.inputs:
            found.append(KerasTensor(at))
        pending.extend(reversed(at.node.inputs))
    return found


def _file(run: Interpreter, arguments: Arguments) -> Any:
    run.uncertain_raises += 1
    return Unknown("a file outside of the source")


_OWN = {
    "api_export.keras_export": given_back,
    "backend.is_keras_tensor": _is_keras_tensor,
    "ops.operation_utils.get_source_inputs": _source_inputs,
    "utils.file_utils.exists": _file,
    "utils.file_utils.get_file": _file,
}
"""What isn't public, by path."""
