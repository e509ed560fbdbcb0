"""Functions and classes of TensorFlow outside tf.keras."""

from __future__ import annotations

from archcheck.interpreter.values import Unknown, Value
from archcheck.keras.failures import TensorFlowOnKerasTensor
from archcheck.keras.session import session_of
from archcheck.keras.tensors import KerasTensor, refuse, tensors_in
from archcheck.graph.tensor import Tensor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from archcheck.interpreter.machine import Interpreter
    from archcheck.interpreter.values import Arguments

__all__ = ["TensorFlowFunction", "tensorflow_value"]

DTYPES = frozenset(
    {"float16", "float32", "float64", "bfloat16", "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64", "bool", "string"}
)


class TensorFlowFunction(Value):
    """A name in tensorflow: called on symbolic tensors of Keras 3 it raises, inside a layer it computes."""

    __slots__ = ("path",)
    kind = "function"

    def __init__(self, path: str) -> None:
        self.path = path

    def attribute(self, run: Interpreter, name: str) -> Any:
        return tensorflow_value(run, f"{self.path}.{name}")

    def call(self, run: Interpreter, arguments: Arguments) -> Any:
        run.uncertain_raises += 1
        return Unknown(f"what tf.{self.path} gives is not modelled")


def tensorflow_value(run: Interpreter, path: str) -> Any:
    """What stands at a path of tensorflow."""
    if path in DTYPES:
        return path
    return TensorFlowFunction(path)


TensorFlowOnKerasTensor, session_of, KerasTensor, refuse, tensors_in, Tensor  # noqa: B018
