"""Public names of keras.layers and keras.ops whose output no reading of the source can tell, with the reason.

A test holds that archcheck says "unknown" of them. Documentation is generated from this.
"""

from __future__ import annotations

__all__ = ["FUNCTIONS_OF_THE_PROGRAM", "NO_LAYERS", "UNKNOWN_LAYERS"]

UNKNOWN_LAYERS: dict[str, str] = {
    "DenseFeatures": "its columns are objects of TensorFlow that describe tables of data",
    "FlaxLayer": "what a Flax module gives isn't in the source",
    "JaxLayer": "what a JAX function gives isn't in the source",
    "TFSMLayer": "what a SavedModel gives isn't in the source",
    "TorchModuleWrapper": "what a PyTorch module gives isn't in the source",
}
FUNCTIONS_OF_THE_PROGRAM: tuple[str, ...] = (
    "associative_scan",
    "cond",
    "custom_gradient",
    "jvp",
    "map",
    "scan",
    "switch",
    "vectorize",
    "vectorized_map",
)
"""Ops that apply a function of the program: their output is what that function gives."""
NO_LAYERS: dict[str, str] = {
    "InputSpec": "a description of inputs, no layer",
    "deserialize": "makes a layer from a configuration",
    "experimental": "a module",
    "serialize": "gives a configuration",
}
"""What keras.layers has beside layers."""
