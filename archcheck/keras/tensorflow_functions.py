"""Functions and classes of TensorFlow outside tf.keras, as values of the program."""

from __future__ import annotations

from archcheck.interpreter.values import Builtin, Unknown, Value
from archcheck.keras.tensors import computed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from archcheck.interpreter.machine import Interpreter
    from archcheck.interpreter.values import Arguments

__all__ = ["BackendFunction", "TensorFlowName", "tensorflow_value"]

_DECORATORS = frozenset({"function", "autograph.experimental.do_not_convert", "recompute_grad"})
DTYPES = frozenset(
    ["float16", "float32", "float64", "bfloat16", "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64", "bool", "string", "complex64", "complex128"]
)


class TensorFlowName(Value):
    """A name below tensorflow: a function, a class or a module.

    On a symbolic tensor of Keras 3 a function raises; inside a layer, and in Keras 2, it computes.
    """

    __slots__ = ("path",)
    kind = "function"

    def __init__(self, path: str) -> None:
        self.path = path

    def __repr__(self) -> str:
        return f"TensorFlowName({self.path})"

    def attribute(self, run: Interpreter, name: str) -> Any:
        return tensorflow_value(run, f"{self.path}.{name}")

    def call(self, run: Interpreter, arguments: Arguments) -> Any:
        if self.path in _DECORATORS:
            given = arguments.get(0, "func")
            return Builtin(self.path, lambda run, arguments: arguments.get(0, "func")) if given is None else given
        if self.path.rpartition(".")[2][:1].isupper():
            run.unknown_call(arguments, f"what tf.{self.path} gives is not modelled")
            return Unknown(f"what tf.{self.path} gives is not modelled")
        run.uncertain_raises += 1
        first = arguments.positional[0] if arguments.positional else None
        if isinstance(first, Unknown):
            return Unknown(first.reason)
        from archcheck.keras.ops.tensorflow import call_tf

        return computed(run, self.path, arguments, call_tf, f"tf.{self.path}")


class BackendFunction(Value):
    """A function of `K`: keras.backend of Keras 2, and of tf.keras."""

    __slots__ = ("name",)
    kind = "function"

    def __init__(self, name: str) -> None:
        self.name = name

    def attribute(self, run: Interpreter, name: str) -> Any:
        return self.name if name == "__name__" else Unknown(f"the attribute {name} of a function")

    def call(self, run: Interpreter, arguments: Arguments) -> Any:
        from archcheck.keras.ops.tensorflow import call_backend

        return computed(run, self.name, arguments, call_backend, f"keras.backend.{self.name}")


def tensorflow_value(run: Interpreter, path: str) -> Any:
    """What stands at a path of tensorflow: dtypes are their names."""
    if path == "newaxis":
        return None
    if path in ("data.Dataset", "TensorSpec"):
        from archcheck.libraries import tf_data

        return tf_data.DATASET if path == "data.Dataset" else Builtin("TensorSpec", tf_data.tensor_spec)
    return path if path in DTYPES else TensorFlowName(path)
