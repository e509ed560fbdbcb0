"""What archcheck says of wrappers, held against real Keras."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archcheck.testing.recurrent import InnerLayer, wrapper_calls
from tests.keras.layers.comparison import disagreement
from tests.oracle import few

X = (None, 5, 3)
LSTM = InnerLayer("LSTM", units=4)
DENSE = InnerLayer("Dense", units=4)
CONV = InnerLayer("Conv2D", filters=4, kernel_size=3)

CASES: dict[str, tuple[str, dict[str, Any], Any]] = {
    "both directions side by side": ("Bidirectional", {"layer": LSTM}, X),
    "both directions added up": ("Bidirectional", {"layer": LSTM, "merge_mode": "sum"}, X),
    "both directions apart": ("Bidirectional", {"layer": LSTM, "merge_mode": None}, X),
    "states of both directions": ("Bidirectional", {"layer": InnerLayer("LSTM", units=4, return_state=True)}, X),
    "states of one direction have the other's size": (
        "Bidirectional",
        {
            "layer": InnerLayer("GRU", units=4, return_state=True),
            "backward_layer": InnerLayer("GRU", units=6, return_state=True, go_backwards=True),
        },
        X,
    ),
    "an unknown merge mode": ("Bidirectional", {"layer": LSTM, "merge_mode": "add"}, X),
    "a layer with one direction": ("Bidirectional", {"layer": DENSE}, X),
    "a layer that goes backwards": ("Bidirectional", {"layer": InnerLayer("LSTM", units=4, go_backwards=True)}, X),
    "a backward layer that goes forward": ("Bidirectional", {"layer": LSTM, "backward_layer": LSTM}, X),
    "a backward layer that returns something else": (
        "Bidirectional",
        {"layer": LSTM, "backward_layer": InnerLayer("LSTM", units=4, go_backwards=True, return_sequences=True)},
        X,
    ),
    "both directions of images": ("Bidirectional", {"layer": LSTM}, (None, 5, 5, 3)),
    "no layer": ("Bidirectional", {"layer": None}, X),
    "channels first doubles the last axis all the same": (
        "Bidirectional",
        {"layer": InnerLayer("ConvLSTM2D", filters=4, kernel_size=3, data_format="channels_first")},
        (None, 5, 3, 8, 8),
    ),
    "a layer at each time": ("TimeDistributed", {"layer": DENSE}, X),
    "a convolution at each time": ("TimeDistributed", {"layer": CONV}, (None, 5, 8, 8, 3)),
    "a convolution without a time": ("TimeDistributed", {"layer": CONV}, (None, 8, 8, 3)),
    "a layer at each time of a table": ("TimeDistributed", {"layer": DENSE}, (None, 3)),
    "an open time": ("TimeDistributed", {"layer": InnerLayer("Flatten")}, (None, None, 8, 8, 3)),
    "recurrence within each time": ("TimeDistributed", {"layer": LSTM}, (None, 5, 7, 3)),
    "recurrence within each time, of vectors": ("TimeDistributed", {"layer": LSTM}, X),
    "several outputs at each time": (
        "TimeDistributed",
        {"layer": InnerLayer("LSTM", units=4, return_state=True)},
        (None, 5, 7, 3),
    ),
    "several inputs at each time": ("TimeDistributed", {"layer": InnerLayer("Add")}, [X, X]),
    "attention at each time": (
        "TimeDistributed",
        {"layer": InnerLayer("MultiHeadAttention", num_heads=2, key_dim=3)},
        (None, 5, 7, 3),
    ),
    "a number at each time": ("TimeDistributed", {"layer": 4}, X),
    "a normalized kernel": ("SpectralNormalization", {"layer": DENSE}, X),
    "a normalized transposed kernel": (
        "SpectralNormalization",
        {"layer": InnerLayer("Conv2DTranspose", filters=4, kernel_size=3)},
        (None, 8, 8, 3),
    ),
    "normalized embeddings": (
        "SpectralNormalization",
        {"layer": InnerLayer("Embedding", input_dim=9, output_dim=3)},
        (None, 5),
    ),
    "a layer without a kernel": ("SpectralNormalization", {"layer": InnerLayer("Flatten")}, X),
    "no iterations": ("SpectralNormalization", {"layer": DENSE, "power_iterations": 0}, X),
}


@pytest.mark.parametrize("case", CASES)
def test_named_case(case: str) -> None:
    """What is stated here about a layer, accepted or refused and where, is what Keras does."""
    class_name, arguments, inputs = CASES[case]
    assert disagreement({"class_name": class_name, "arguments": arguments, "inputs": inputs}) is None


@pytest.mark.parametrize("class_name", ["Bidirectional", "SpectralNormalization", "TimeDistributed"])
@few
@given(data=st.data())
def test_agrees_with_keras(class_name: str, data: st.DataObject) -> None:
    """Shapes, dtypes, weights, or the refusal and its place are the same for drawn layers, arguments and inputs."""
    assert disagreement(data.draw(wrapper_calls(class_name))) is None


@pytest.mark.parametrize("shape", [(None, 3), (None, 5, 3)])
def test_normalized_kernels_of_keras_2(shape: tuple[int | None, ...], monkeypatch: pytest.MonkeyPatch) -> None:
    """Keras 2 normalizes layers on tables too, and has the trained weights first."""
    import tf_keras
    from tf_keras.src.layers.normalization import spectral_normalization

    monkeypatch.setattr(spectral_normalization.tf, "keras", tf_keras)  # where tf_keras looks for its own InputSpec
    call = {"class_name": "SpectralNormalization", "arguments": {"layer": DENSE}, "inputs": shape}
    assert disagreement(call, version=2) is None
