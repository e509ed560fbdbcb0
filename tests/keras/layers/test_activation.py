"""What archcheck says of activation layers, held against real Keras."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archcheck.testing.layers import layer_calls, layers_of
from tests.oracle import archcheck_verdict, few, keras_verdict

CASES: dict[str, tuple[str, dict[str, Any], Any]] = {
    "a slope by its name in Keras 2": ("LeakyReLU", {"alpha": 0.2}, (None, 4)),
    "a negative slope": ("LeakyReLU", {"negative_slope": -0.2}, (None, 4)),
    "a slope of None": ("LeakyReLU", {"negative_slope": None}, (None, 4)),
    "a maximum of None": ("ReLU", {"max_value": None}, (None, 4)),
    "a threshold of None": ("ReLU", {"threshold": None}, (None, 4)),
    "a negative maximum": ("ReLU", {"max_value": -1.0}, (None, 4)),
    "softmax along an axis that isn't there": ("Softmax", {"axis": 7}, (None, 4)),
    "prelu": ("PReLU", {}, (None, 4, 3)),
    "prelu, shared": ("PReLU", {"shared_axes": [1, 2]}, (None, None, None, 3)),
    "prelu, an open axis": ("PReLU", {}, (None, None, 3)),
    "prelu shares the last axis for 0": ("PReLU", {"shared_axes": [0]}, (None, 4, None)),
    "prelu shares an axis that isn't there": ("PReLU", {"shared_axes": [3]}, (None, 4, 3)),
}


@pytest.mark.parametrize("case", CASES)
def test_named_case(case: str) -> None:
    """What is stated here about a layer, accepted or refused and where, is what Keras does."""
    class_name, arguments, inputs = CASES[case]
    expected = keras_verdict(class_name, arguments, inputs)
    assert expected.agrees(archcheck_verdict(class_name, arguments, inputs)), expected


@pytest.mark.parametrize("class_name", layers_of("activation"))
@few
@given(data=st.data())
def test_agrees_with_keras(class_name: str, data: st.DataObject) -> None:
    """Shapes, dtypes, weights, or the refusal and its place are the same for drawn arguments and inputs."""
    call = data.draw(layer_calls(class_name))
    expected = keras_verdict(**call)
    assert expected.agrees(archcheck_verdict(**call)), expected
