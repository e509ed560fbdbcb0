"""What archcheck says of regularization layers, held against real Keras."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archcheck.testing.layers import layer_calls, layers_of
from tests.oracle import archcheck_verdict, few, keras_verdict

CASES: dict[str, tuple[str, dict[str, Any], Any]] = {
    "a rate of 1": ("Dropout", {"rate": 1}, (None, 4)),
    "a rate in percent": ("Dropout", {"rate": 50}, (None, 4)),
    "a negative rate": ("Dropout", {"rate": -0.1}, (None, 4)),
    "a rate of None": ("Dropout", {"rate": None}, (None, 4)),
    "a noise shape with zero": ("Dropout", {"rate": 0.5, "noise_shape": (0, 1)}, (None, 4)),
    "a noise shape that AlphaDropout does not look at": (
        "AlphaDropout",
        {"rate": 0.5, "noise_shape": (0, 1)},
        (None, 4),
    ),
    "a seed that is text": ("Dropout", {"rate": 0.5, "seed": "1"}, (None, 4)),
    "a seed that a rate of zero does not need": ("Dropout", {"rate": 0, "seed": "1"}, (None, 4)),
    "a seed that is true": ("GaussianNoise", {"stddev": 0.5, "seed": True}, (None, 4)),
    "more noise than 1": ("GaussianNoise", {"stddev": 2.0}, (None, 4)),
    "a rank that isn't spatial": ("SpatialDropout2D", {"rate": 0.5}, (None, 4, 3)),
    "a layout in capitals": ("SpatialDropout2D", {"rate": 0.5, "data_format": "Channels_First"}, (None, 4, 3, 3)),
}


@pytest.mark.parametrize("case", CASES)
def test_named_case(case: str) -> None:
    """What is stated here about a layer, accepted or refused and where, is what Keras does."""
    class_name, arguments, inputs = CASES[case]
    expected = keras_verdict(class_name, arguments, inputs)
    assert expected.agrees(archcheck_verdict(class_name, arguments, inputs)), expected


@pytest.mark.parametrize("class_name", layers_of("regularization"))
@few
@given(data=st.data())
def test_agrees_with_keras(class_name: str, data: st.DataObject) -> None:
    """Shapes, dtypes, weights, or the refusal and its place are the same for drawn arguments and inputs."""
    call = data.draw(layer_calls(class_name))
    expected = keras_verdict(**call)
    assert expected.agrees(archcheck_verdict(**call)), expected
