"""Ops that take functions: what they return is for the interpreter to find out, as it can follow the function."""

from __future__ import annotations

from archcheck.graph.tensor import Spec
from archcheck.keras.ops.operands import tensor
from archcheck.keras.ops.registry import op
from archcheck.shapes.failures import NotKnown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from archcheck.keras.ops.registry import Call


@op("associative_scan", "cond", "custom_gradient", "jvp", "map", "scan", "switch", "vectorize", "vectorized_map")
def applied(call: Call) -> Any:
    """What the function gives for its elements."""
    raise NotKnown(f"{call.name} applies a function of the program")


@op("while_loop")
def while_loop(call: Call, loop_vars: Any) -> Any:
    """The loop's variables keep their shapes. Source: keras.src.ops.core, WhileLoop."""
    if isinstance(loop_vars, (list, tuple)) and all(isinstance(item, Spec) for item in loop_vars):
        return [Spec(item.shape, item.dtype) for item in loop_vars]
    variable = tensor(loop_vars, call, "loop_vars")
    return Spec(variable.shape, variable.dtype)


@op("fori_loop")
def fori_loop(call: Call, init_val: Any) -> Spec:
    """The loop's variable keeps its shape. Source: keras.src.ops.core, ForiLoop."""
    variable = tensor(init_val, call, "init_val")
    return Spec(variable.shape, variable.dtype)
