"""`keras.ops.relu` and its kin as values of the program."""

from __future__ import annotations

from archcheck.interpreter.values import Unknown, Value
from archcheck.keras.tensors import call_op

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from archcheck.interpreter.machine import Interpreter
    from archcheck.interpreter.values import Arguments

__all__ = ["OpFunction"]


class OpFunction(Value):
    """A function of keras.ops, keras.random or keras.activations."""

    __slots__ = ("name", "path")
    kind = "function"

    def __init__(self, path: str, name: str) -> None:
        self.path = path
        self.name = name

    def __repr__(self) -> str:
        return f"OpFunction({self.path})"

    def attribute(self, run: Interpreter, name: str) -> Any:
        return self.name if name == "__name__" else Unknown(f"the attribute {name} of a function")

    def call(self, run: Interpreter, arguments: Arguments) -> Any:
        return call_op(run, self.path.removeprefix("ops."), arguments)
