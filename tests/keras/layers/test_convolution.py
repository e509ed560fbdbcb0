"""What archcheck says of convolutions, held against real Keras."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archcheck.testing.layers import layer_calls, layers_of
from tests.oracle import archcheck_verdict, few, keras_verdict

CASES: dict[str, tuple[str, dict[str, Any], Any]] = {
    "the kernel is larger than the input": ("Conv2D", {"filters": 4, "kernel_size": 3}, (None, 2, 8, 3)),
    "dilation makes the kernel larger": ("Conv1D", {"filters": 4, "kernel_size": 3, "dilation_rate": 4}, (None, 8, 3)),
    "causal padding keeps the length": ("Conv1D", {"filters": 4, "kernel_size": 3, "padding": "causal"}, (None, 8, 3)),
    "causal padding is for Conv1D alone": (
        "Conv2D",
        {"filters": 4, "kernel_size": 3, "padding": "causal"},
        (None, 8, 8, 3),
    ),
    "upper case padding is taken": ("Conv2D", {"filters": 4, "kernel_size": 3, "padding": "SAME"}, (None, 8, 8, 3)),
    "a list as padding is refused by the call": (
        "Conv2D",
        {"filters": 4, "kernel_size": 3, "padding": ["same"]},
        (None, 8, 8, 3),
    ),
    "strides and dilation": (
        "Conv2D",
        {"filters": 4, "kernel_size": 3, "strides": (1, 2), "dilation_rate": (2, 1)},
        (None, 8, 8, 3),
    ),
    "groups do not divide the filters": ("Conv2D", {"filters": 4, "kernel_size": 3, "groups": 3}, (None, 8, 8, 3)),
    "groups do not divide the channels": ("Conv2D", {"filters": 4, "kernel_size": 3, "groups": 2}, (None, 8, 8, 3)),
    "groups divide both": ("Conv2D", {"filters": 4, "kernel_size": 3, "groups": 2}, (None, 8, 8, 6)),
    "open channels": ("Conv2D", {"filters": 4, "kernel_size": 3}, (None, 8, 8, None)),
    "channels first": ("Conv2D", {"filters": 4, "kernel_size": 3, "data_format": "channels_first"}, (None, 3, 8, None)),
    "too many axes are refused by the call": ("Conv1D", {"filters": 4, "kernel_size": 3}, (None, 8, 8, 3)),
    "filters of None are refused by the call": ("Conv2D", {"filters": None, "kernel_size": 3}, (None, 8, 8, 3)),
    "filters of 2.0 are refused by the call": ("Conv2D", {"filters": 2.0, "kernel_size": 3}, (None, 8, 8, 3)),
    "filters of 2.5 are refused by the constructor": ("Conv3D", {"filters": 2.5, "kernel_size": 1}, (None, 8, 8, 8, 3)),
    "a kernel of zero": ("Conv2D", {"filters": 4, "kernel_size": (3, 0)}, (None, 8, 8, 3)),
    "an unknown activation": ("Conv2D", {"filters": 4, "kernel_size": 3, "activation": "ReLU"}, (None, 8, 8, 3)),
    "an initializer for matrices": (
        "Conv2D",
        {"filters": 4, "kernel_size": 3, "kernel_initializer": "identity"},
        (None, 8, 8, 3),
    ),
    "an initializer that a bias can't have": (
        "Conv2D",
        {"filters": 4, "kernel_size": 3, "bias_initializer": "orthogonal"},
        (None, 8, 8, 3),
    ),
    "low rank freezes the kernel": ("Conv2D", {"filters": 4, "kernel_size": 3, "lora_rank": 2}, (None, 8, 8, 3)),
    "low rank and a constraint": (
        "Conv1D",
        {"filters": 4, "kernel_size": 3, "lora_rank": 2, "kernel_constraint": "max_norm"},
        (None, 8, 3),
    ),
    "depthwise": ("DepthwiseConv2D", {"kernel_size": 3, "depth_multiplier": 2}, (None, 8, 8, 3)),
    "depthwise, open channels": ("DepthwiseConv2D", {"kernel_size": 3}, (None, 8, 8, None)),
    "depthwise takes strides with dilation": (
        "DepthwiseConv2D",
        {"kernel_size": 3, "strides": 2, "dilation_rate": 2},
        (None, 8, 8, 3),
    ),
    "separable": (
        "SeparableConv2D",
        {"filters": 5, "kernel_size": 3, "strides": 2, "padding": "same"},
        (None, 7, 7, 3),
    ),
    "separable has no causal padding": (
        "SeparableConv1D",
        {"filters": 5, "kernel_size": 3, "padding": "causal"},
        (None, 7, 3),
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_named_case(case: str) -> None:
    """What is stated here about a layer, accepted or refused and where, is what Keras does."""
    class_name, arguments, inputs = CASES[case]
    expected = keras_verdict(class_name, arguments, inputs)
    assert expected.agrees(archcheck_verdict(class_name, arguments, inputs)), expected


@pytest.mark.parametrize("class_name", layers_of("convolution"))
@few
@given(data=st.data())
def test_agrees_with_keras(class_name: str, data: st.DataObject) -> None:
    """Shapes, dtypes, weights, or the refusal and its place are the same for drawn arguments and inputs."""
    call = data.draw(layer_calls(class_name))
    expected = keras_verdict(**call)
    assert expected.agrees(archcheck_verdict(**call)), expected
