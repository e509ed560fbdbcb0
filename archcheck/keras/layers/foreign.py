"""Layers around models of other libraries: what they compute is not in the source."""

from __future__ import annotations

from archcheck.keras.layers.registry import output, weights
from archcheck.shapes.failures import NotKnown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from archcheck.keras.config import Config
    from archcheck.keras.layers.registry import Weight

__all__: list[str] = []

_REASONS = {
    "FlaxLayer": "what a Flax module gives isn't in the source",
    "JaxLayer": "what a JAX function gives isn't in the source",
    "TFSMLayer": "what a SavedModel gives isn't in the source",
    "TorchModuleWrapper": "what a PyTorch module gives isn't in the source",
}


@output(*_REASONS)
def foreign(config: Config, inputs: Any) -> Any:
    """Not known."""
    raise NotKnown(_REASONS[config.class_name])


@weights(*_REASONS)
def foreign_weights(config: Config, inputs: Any) -> list[Weight]:
    """Not known."""
    raise NotKnown(_REASONS[config.class_name])
