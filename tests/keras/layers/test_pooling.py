"""What archcheck says of pooling, held against real Keras."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archcheck.testing.layers import layer_calls, layers_of
from tests.oracle import archcheck_verdict, few, keras_verdict

CASES: dict[str, tuple[str, dict[str, Any], Any]] = {
    "the window is as large as the axis": ("MaxPooling2D", {"pool_size": 4}, (None, 4, 4, 3)),
    "the window is larger than the axis": ("MaxPooling2D", {"pool_size": 5}, (None, 4, 8, 3)),
    "a window larger than the axis fits with same": (
        "MaxPooling2D",
        {"pool_size": 5, "padding": "same"},
        (None, 4, 4, 3),
    ),
    "upper case padding is refused by the call": ("MaxPooling2D", {"padding": "SAME"}, (None, 8, 8, 3)),
    "a stride of zero is refused by the call": ("AveragePooling1D", {"pool_size": 2, "strides": 0}, (None, 8, 3)),
    "a float is refused alone": ("MaxPooling1D", {"pool_size": 2.0}, (None, 8, 3)),
    "a float is taken in a tuple": ("MaxPooling1D", {"pool_size": (2.0,)}, (None, 8, 3)),
    "an open axis stays open": ("AveragePooling2D", {"pool_size": 2}, (None, None, 7, 3)),
    "a missing axis": ("MaxPooling2D", {}, (None, 8, 3)),
    "global, channels first, axes kept": (
        "GlobalMaxPooling2D",
        {"data_format": "channels_first", "keepdims": True},
        (2, 3, 5, 7),
    ),
    "global over open axes": ("GlobalAveragePooling2D", {}, (None, None, None, 8)),
    "adaptive pooling looks at no rank": ("AdaptiveMaxPooling2D", {"output_size": 3}, (None, 5, 4)),
    "adaptive pooling to a negative size": ("AdaptiveMaxPooling1D", {"output_size": -1}, (None, 5, 4)),
    "adaptive pooling to a float": ("AdaptiveAveragePooling3D", {"output_size": 2.0}, (None, 5, 5, 5, 4)),
    "adaptive pooling spells data_format exactly": (
        "AdaptiveAveragePooling2D",
        {"output_size": 2, "data_format": "Channels_Last"},
        (None, 5, 5, 4),
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_named_case(case: str) -> None:
    """What is stated here about a layer, accepted or refused and where, is what Keras does."""
    class_name, arguments, inputs = CASES[case]
    expected = keras_verdict(class_name, arguments, inputs)
    assert expected.agrees(archcheck_verdict(class_name, arguments, inputs)), expected


@pytest.mark.parametrize("class_name", layers_of("pooling"))
@few
@given(data=st.data())
def test_agrees_with_keras(class_name: str, data: st.DataObject) -> None:
    """Shapes, dtypes, weights, or the refusal and its place are the same for drawn arguments and inputs."""
    call = data.draw(layer_calls(class_name))
    expected = keras_verdict(**call)
    assert expected.agrees(archcheck_verdict(**call)), expected
