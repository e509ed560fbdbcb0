"""Layers that state their output shape: outside of other layers Keras takes their word, and follows no `call`."""

from __future__ import annotations

from archcheck.graph.tensor import Node, Tensor
from archcheck.interpreter.functions import FunctionValue
from archcheck.interpreter.values import Arguments, DictValue, ListValue, Missing, Unknown, as_dim
from archcheck.keras.session import add_node, session_of
from archcheck.keras.tensors import KerasTensor, call_place, tensors_in
from archcheck.shapes.shape import open_size

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from archcheck.interpreter.machine import Interpreter
    from archcheck.shapes.shape import Shape

__all__ = ["shape_rule", "stated_output"]


def shape_rule(run: Interpreter, layer: Any, inputs: list[Tensor]) -> FunctionValue | None:
    """The `compute_output_shape` of a layer that is called on symbolic tensors, if the program defines one."""
    if session_of(run).tracing or session_of(run).version != 3 or not any(tensor.node is not None for tensor in inputs):
        return None
    try:
        method = layer.cls.find(run, "compute_output_shape")
    except Missing:
        return None
    return method if isinstance(method, FunctionValue) else None


def stated_output(run: Interpreter, layer: Any, rule: FunctionValue, arguments: Arguments, inputs: list[Tensor]) -> Any:
    """The tensors of the shapes that the layer states; an `Unknown` where they can't be told.

    Source: keras.src.layers.layer, Layer.compute_output_spec.
    """
    names = [name for name in rule.parameters if name != "self"]
    if len(names) != 1:
        return Unknown("an output shape that depends on several inputs")
    result = rule.call(run, Arguments([layer, layer.shapes_given(run, arguments)], node=arguments.node))
    node = Node(layer, layer.kind, inputs, place=call_place(run, arguments.node), made=layer.state.made)
    value = _tensors(run, result, node)
    if isinstance(value, Unknown):
        return value
    node.outputs = tuple(tensor.tensor for tensor in tensors_in(value))
    add_node(run, node)
    session_of(run).known_calls += 1
    run.mutable(layer.state, "calls").append((arguments.get(0, "inputs"), value))
    return value


def _tensors(run: Interpreter, stated: Any, node: Node) -> Any:
    shape = _shape(run, stated)
    if shape is not None:
        return KerasTensor(Tensor(shape, "float32", node))
    if isinstance(stated, DictValue) and not stated.open:
        items = {key: _tensors(run, item, node) for key, item in stated.items.items()}
        stray = next((item for item in items.values() if isinstance(item, Unknown)), None)
        return DictValue(items) if stray is None else stray
    if isinstance(stated, (ListValue, tuple)):
        found = [_tensors(run, item, node) for item in run.iterate(stated) or ()]
        if found and not any(isinstance(item, Unknown) for item in found):
            return tuple(found) if isinstance(stated, tuple) else ListValue(found)
    return stated if isinstance(stated, Unknown) else Unknown("the output shape that the layer states isn't known")


def _shape(run: Interpreter, stated: Any) -> Shape | None:
    """A value taken as one shape; None where it is none."""
    if isinstance(stated, (Unknown, DictValue)):
        return None
    sizes = run.iterate(stated)
    if not sizes:
        return None
    found = [open_size(undefined=True) if size is None else as_dim(size) for size in sizes]
    shape = tuple(size for size in found if size is not None)
    return shape if len(shape) == len(found) else None
