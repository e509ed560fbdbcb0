"""Calls of everything that is public in keras.layers and keras.ops, each under its name, as Hypothesis draws them."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from archcheck.keras.api import load
from archcheck.keras.layers.families import FAMILIES as LAYERS
from archcheck.keras.ops.families import FAMILIES as OPS
from archcheck.testing.attention import attention_calls
from archcheck.testing.layers import layer_calls
from archcheck.testing.op_examples import EXAMPLES
from archcheck.testing.ops import DTYPES, Draw, T
from archcheck.testing.preprocessing import preprocessing_calls
from archcheck.testing.recurrent import InnerLayer, recurrent_calls, shapes, wrapper_calls
from archcheck.testing.snippets import SNIPPETS, snippets

__all__ = ["OTHER_LIBRARIES", "compared_names", "named_calls", "named_op_calls"]

_STRATEGIES: dict[str, Any] = {
    "attention": attention_calls,
    "audio": preprocessing_calls,
    "augmentation": preprocessing_calls,
    "convolutional_recurrent": recurrent_calls,
    "preprocessing": preprocessing_calls,
    "recurrent": recurrent_calls,
    "text": preprocessing_calls,
    "wrappers": wrapper_calls,
}
OTHER_LIBRARIES = ("FlaxLayer", "JaxLayer", "TFSMLayer", "TorchModuleWrapper")
"""Layers that need another library, or a file, to be made at all."""


def compared_names(version: int = 3) -> list[str]:
    """What calls can be drawn of: "Conv2D", "add", "ops.relu", "random.normal", "activations.relu"."""
    known = load(version, "layers").INIT
    names = {name for name in LAYERS if name in known and name not in OTHER_LIBRARIES} | set(SNIPPETS[version])
    if version == 3:
        names |= {_public(row) for row in OPS if EXAMPLES.get(row)} | {
            row for row in EXAMPLES if row.startswith("activations.")
        }
    return sorted(names)


def _public(row: str) -> str:
    return row if row.startswith(("random.", "activations.")) else "ops." + row


def named_calls(name: str, version: int = 3) -> st.SearchStrategy[Any]:
    """Calls of what has this name.

    Of a layer, keywords for `keras_verdict`; of an op, its name, arguments and keywords; where `SNIPPETS` has the name,
    the text of a program.
    """
    if name in SNIPPETS[version]:
        return snippets(name, version)
    if name.partition(".")[0] in ("ops", "random", "activations"):
        return named_op_calls(name.removeprefix("ops."))
    if name.endswith("Cell") or name == "StackedRNNCells":
        return _cell_calls(name)
    found: st.SearchStrategy[Any]
    strategy = _STRATEGIES.get(LAYERS[name])
    found = layer_calls(name, version) if strategy is None else strategy(name)
    return found


@st.composite
def named_op_calls(draw: st.DrawFn, row: str) -> tuple[str, tuple[Any, ...], dict[str, Any]]:
    """An example of an op, as it is or with other shapes, dtypes and numbers."""
    args, keywords = draw(st.sampled_from(EXAMPLES[row]))
    chosen = Draw(draw)
    if chosen.chance(15):
        return row, args, keywords
    one_batch = chosen.chance(50)  # the same change to every tensor keeps a call in one piece
    changed = chosen.of(*DTYPES) if chosen.chance(40) else None

    def other(value: Any) -> Any:
        if isinstance(value, T):
            shape = list(value.shape)
            if not chosen.chance(60):
                shape = chosen.near(shape)
            if one_batch and shape and len(shape) > 1:
                shape[0] = value.shape[0]
            dtype = (changed if value.dtype == "float32" else None) or value.dtype
            if chosen.chance(8):
                dtype = chosen.of(*DTYPES)
            return T(*shape, dtype=dtype)
        if isinstance(value, (list, tuple)):
            return type(value)(other(item) for item in value)
        if isinstance(value, int) and not isinstance(value, bool) and chosen.chance(15):
            return chosen.of(0, 1, 2, 3, -1, 4)
        return value

    return row, tuple(other(value) for value in args), {key: other(value) for key, value in keywords.items()}


@st.composite
def _cell_calls(draw: st.DrawFn, class_name: str) -> dict[str, Any]:
    """One step of a recurrent cell, with its states."""
    shape = draw(shapes(2, 2))
    units = draw(st.lists(st.integers(1, 5), min_size=1, max_size=3))
    if class_name == "StackedRNNCells":
        kinds = draw(st.lists(st.sampled_from(["GRUCell", "SimpleRNNCell", "LSTMCell"]), min_size=3, max_size=3))
        cells = [InnerLayer(kind, units=size) for kind, size in zip(kinds, units, strict=False)]
        states: Any = [
            [(shape[0], cell.arguments["units"])] * (2 if cell.class_name == "LSTMCell" else 1) for cell in cells
        ]
        if draw(st.integers(1, 8)) == 1:
            cells = []
        return {"class_name": class_name, "arguments": {"cells": cells}, "inputs": shape, "states": states}
    call = draw(recurrent_calls(class_name.removesuffix("Cell")))
    sequences = ("return_sequences", "return_state", "go_backwards", "stateful", "unroll", "use_cudnn")
    arguments = {name: value for name, value in call["arguments"].items() if name not in sequences}
    size = arguments["units"] if isinstance(arguments["units"], int) and draw(st.integers(1, 6)) > 1 else units[0]
    states = [(shape[0], max(size, 1))] * (2 if class_name == "LSTMCell" else 1)
    return {"class_name": class_name, "arguments": arguments, "inputs": shape, "states": states}
