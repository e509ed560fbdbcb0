"""What archcheck says of ConvLSTM layers, held against real Keras. Drawn calls are in `test_recurrent`."""

from __future__ import annotations

from typing import Any

import pytest

from tests.keras.layers.comparison import disagreement

X = (None, 5, 8, 8, 3)
CASES: dict[str, tuple[str, dict[str, Any], Any]] = {
    "the last step": ("ConvLSTM2D", {"filters": 4, "kernel_size": 3}, X),
    "every step, same padding": (
        "ConvLSTM2D",
        {"filters": 4, "kernel_size": 3, "padding": "same", "return_sequences": True},
        X,
    ),
    "states": ("ConvLSTM1D", {"filters": 4, "kernel_size": 3, "return_state": True}, (None, 5, 8, 3)),
    "channels first": (
        "ConvLSTM2D",
        {"filters": 4, "kernel_size": 3, "data_format": "channels_first", "return_sequences": True},
        (None, 5, 3, 8, 8),
    ),
    "an open height": ("ConvLSTM2D", {"filters": 4, "kernel_size": 3}, (None, 5, None, 8, 3)),
    "an open time": ("ConvLSTM2D", {"filters": 4, "kernel_size": 3}, (None, None, 8, 8, 3)),
    "a window larger than the image": ("ConvLSTM2D", {"filters": 4, "kernel_size": 9}, X),
    "no time": ("ConvLSTM2D", {"filters": 4, "kernel_size": 3}, (None, 8, 8, 3)),
    "strides and dilation": ("ConvLSTM2D", {"filters": 4, "kernel_size": 3, "strides": 2, "dilation_rate": 2}, X),
    "strides of zero are refused by the call": ("ConvLSTM2D", {"filters": 4, "kernel_size": 3, "strides": 0}, X),
    "filters of None are refused by the call": ("ConvLSTM2D", {"filters": None, "kernel_size": 3}, X),
    "unknown padding": ("ConvLSTM2D", {"filters": 4, "kernel_size": 3, "padding": "full"}, X),
    "three axes": ("ConvLSTM3D", {"filters": 2, "kernel_size": 2}, (None, 2, 4, 4, 4, 3)),
}


@pytest.mark.parametrize("case", CASES)
def test_named_case(case: str) -> None:
    """What is stated here about a layer, accepted or refused and where, is what Keras does."""
    class_name, arguments, inputs = CASES[case]
    assert disagreement({"class_name": class_name, "arguments": arguments, "inputs": inputs}) is None
