"""What is doubtful about a model as such, seen when it is compiled: a softmax over one value, a last Dense on a map."""

from __future__ import annotations

from archcheck.keras.fitting.contract import activation_of
from archcheck.keras.fitting.losses import Loss
from archcheck.keras.refusal import Refusal
from archcheck.keras.training_failures import LastDenseKeepsAxes, SoftmaxOverOne

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from archcheck.graph.tensor import Node
    from archcheck.interpreter.machine import Interpreter
    from archcheck.keras.fitting.compiled import Compiled

__all__ = ["inspect", "withdraw"]

_CLASSIFYING = frozenset({"categorical_crossentropy", "sparse_categorical_crossentropy", "binary_crossentropy"})


def inspect(run: Interpreter, model: Any, compiled: Compiled) -> None:
    """Report what is doubtful; nothing raises there."""
    if model.core is None:
        return
    for node in model.core.network.nodes:
        if activation_of(node) == "softmax" and node.outputs and node.outputs[0].shape:
            shape = node.outputs[0].shape
            axis = node.config.values.get("axis", -1) if node.kind == "Softmax" else -1
            if type(axis) is int and -len(shape) < axis < len(shape) and axis != 0 and shape[axis] == 1:
                _report(run, SoftmaxOverOne(layer=node.kind, axis=axis, shape=shape), node)
    for tensor in model.core.outputs:
        node = tensor.node
        if node is not None and node.kind == "Dense" and _keeps_map(node, compiled):
            _report(run, LastDenseKeepsAxes(produced=tensor.shape, units=tensor.shape[-1], node=node), node)


def _keeps_map(node: Node, compiled: Compiled) -> bool:
    """Whether a Dense gives a prediction per pixel and hardly means to: its map is smaller than the image."""
    shape = node.outputs[0].shape if node.outputs else None
    if shape is None or len(shape) != 4 or not isinstance(compiled.loss, Loss):
        return False
    if compiled.loss.name not in _CLASSIFYING or not all(isinstance(size, int) for size in shape[1:]):
        return False
    first = node.inputs[0]
    while first.node is not None and first.node.inputs:
        first = first.node.inputs[0]
    entry = first.shape
    return entry is not None and len(entry) == 4 and isinstance(entry[1], int) and entry[1:3] != shape[1:3]


def withdraw(run: Interpreter, model: Any) -> None:
    """Take back what was said of the last Dense of a model: its targets are known, and are checked."""
    heard = getattr(run.listener, "refusals", None)
    if isinstance(heard, list):
        nodes = [tensor.node for tensor in model.outputs]
        heard[:] = [
            refusal
            for refusal in heard
            if not isinstance(refusal.failure, LastDenseKeepsAxes)
            or not any(refusal.failure.node is node for node in nodes)
        ]


def _report(run: Interpreter, failure: Any, node: Node) -> None:
    place = node.made or node.place
    if place is None:
        return
    arguments = getattr(getattr(node.operation, "state", None), "made_arguments", None)
    run.report(Refusal(failure, place, node.kind, config=node.config, made=node.made, made_arguments=arguments))
