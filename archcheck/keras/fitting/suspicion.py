"""Losses and last activations that don't belong together: nothing raises, and the model learns something else."""

from __future__ import annotations

from archcheck.keras.fitting.compiled import UNKNOWN
from archcheck.keras.fitting.contract import activation_of
from archcheck.keras.fitting.data import Leaf
from archcheck.keras.fitting.losses import Loss
from archcheck.keras.fitting.targets import align_losses, align_targets
from archcheck.keras.training_failures import LossOutputMismatch, WrongOutputCount
from archcheck.shapes.failures import NotKnown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from archcheck.keras.fitting.contract import Step

__all__ = ["suspicious"]

_CATEGORICAL = frozenset({"categorical_crossentropy", "sparse_categorical_crossentropy"})
_PROBABILITIES = frozenset({"categorical_crossentropy", "sparse_categorical_crossentropy", "binary_crossentropy"})


def suspicious(step: Step, y: Any) -> Iterator[LossOutputMismatch]:
    """What is doubtful about each output and its loss."""
    compiled = step.compiled
    if compiled is None or compiled.loss is None or compiled.loss is UNKNOWN:
        return
    try:
        losses = align_losses(step.method, step.outputs, compiled.loss)
        targets = align_targets(step.method, step.outputs, y, compiled.loss) if y is not None else [None] * len(losses)
    except (NotKnown, WrongOutputCount):
        return
    for position, own in enumerate(losses):
        tensor = step.model.outputs[position]
        if tensor.shape is None or tensor.node is None:
            continue
        activation = activation_of(tensor.node)
        for loss in own:
            kind = _kind(loss, activation, tensor.node, tensor.shape) if isinstance(loss, Loss) else None
            if kind is not None:
                target = targets[position]
                yield LossOutputMismatch(
                    kind=kind,
                    loss=loss,
                    activation=activation,
                    output=step.outputs.names[position],
                    produced=tensor.shape,
                    node=tensor.node,
                    compiled=compiled,
                    given=target.shape if isinstance(target, Leaf) else None,
                )


def _kind(loss: Loss, activation: str | None, node: Any, shape: Any) -> str | None:
    """What is doubtful about one pair; None for nothing."""
    if activation is None or not shape:
        return None
    units = shape[-1]
    if loss.name in _CATEGORICAL and units == 1 and activation != "softmax":
        return "one unit sparse"
    if loss.name == "binary_crossentropy" and activation == "softmax" and isinstance(units, int) and units > 2:
        return "softmax binary"
    if loss.from_logits and activation in ("softmax", "sigmoid"):
        return "logits activated"
    if loss.name in _PROBABILITIES and not loss.from_logits and activation == "linear" and node.kind == "Dense":
        return "logits expected"
    return None
