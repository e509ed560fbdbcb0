"""What archcheck says of transposed convolutions, held against real Keras."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archcheck.testing.layers import layer_calls, layers_of
from tests.oracle import archcheck_verdict, few, keras_verdict

CASES: dict[str, tuple[str, dict[str, Any], Any]] = {
    "valid": ("Conv2DTranspose", {"filters": 4, "kernel_size": 3, "strides": 2}, (None, 8, 8, 3)),
    "the kernel is smaller than the stride": (
        "Conv2DTranspose",
        {"filters": 4, "kernel_size": 1, "strides": 3},
        (None, 8, 8, 3),
    ),
    "same": ("Conv2DTranspose", {"filters": 4, "kernel_size": 3, "strides": 2, "padding": "same"}, (None, None, 8, 3)),
    "output padding": (
        "Conv1DTranspose",
        {"filters": 4, "kernel_size": 4, "strides": 2, "padding": "same", "output_padding": 1},
        (None, 8, 3),
    ),
    "output padding is not below the stride": (
        "Conv1DTranspose",
        {"filters": 4, "kernel_size": 3, "output_padding": 1},
        (None, 8, 3),
    ),
    "strides and dilation": (
        "Conv2DTranspose",
        {"filters": 4, "kernel_size": 3, "strides": 2, "dilation_rate": 2},
        (None, 8, 8, 3),
    ),
    "open channels": ("Conv2DTranspose", {"filters": 4, "kernel_size": 3}, (None, 8, 8, None)),
    "too many axes": ("Conv1DTranspose", {"filters": 4, "kernel_size": 3}, (None, 8, 8, 3)),
    "channels first": (
        "Conv3DTranspose",
        {"filters": 4, "kernel_size": 2, "strides": 2, "data_format": "channels_first"},
        (None, 3, 4, 4, 4),
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_named_case(case: str) -> None:
    """What is stated here about a layer, accepted or refused and where, is what Keras does."""
    class_name, arguments, inputs = CASES[case]
    expected = keras_verdict(class_name, arguments, inputs)
    assert expected.agrees(archcheck_verdict(class_name, arguments, inputs)), expected


@pytest.mark.parametrize("class_name", layers_of("convolution_transpose"))
@few
@given(data=st.data())
def test_agrees_with_keras(class_name: str, data: st.DataObject) -> None:
    """Shapes, dtypes, weights, or the refusal and its place are the same for drawn arguments and inputs."""
    call = data.draw(layer_calls(class_name))
    expected = keras_verdict(**call)
    assert expected.agrees(archcheck_verdict(**call)), expected
