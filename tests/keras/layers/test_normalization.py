"""What archcheck says of normalization layers, held against real Keras."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archcheck.testing.layers import layer_calls, layers_of
from tests.oracle import archcheck_verdict, few, keras_verdict

CASES: dict[str, tuple[str, dict[str, Any], Any]] = {
    "batch": ("BatchNormalization", {}, (None, 4, 3)),
    "batch, another axis": ("BatchNormalization", {"axis": 1, "scale": False}, (None, 4, 3)),
    "batch, an axis that isn't there": ("BatchNormalization", {"axis": 3}, (None, 4, 3)),
    "batch, an open axis": ("BatchNormalization", {}, (None, 4, None)),
    "batch, an axis as text": ("BatchNormalization", {"axis": "1"}, (None, 4, 3)),
    "batch, a list of axes": ("BatchNormalization", {"axis": [1]}, (None, 4, 3)),
    "batch, renorm": ("BatchNormalization", {"renorm": True}, (None, 4, 3)),
    "layer": ("LayerNormalization", {"axis": (1, 2)}, (None, 4, 3)),
    "layer, without weights, over an open axis": (
        "LayerNormalization",
        {"scale": False, "center": False},
        (None, None),
    ),
    "layer, over an open axis": ("LayerNormalization", {}, (None, None)),
    "layer, root mean square": ("LayerNormalization", {"rms_scaling": True}, (None, 4)),
    "root mean square": ("RMSNormalization", {"axis": [-1]}, (None, 4)),
    "unit, an axis that isn't there": ("UnitNormalization", {"axis": 2}, (None, 4)),
    "unit, an axis as a float in a tuple": ("UnitNormalization", {"axis": (1.0,)}, (None, 4)),
    "group": ("GroupNormalization", {"groups": 2}, (None, 4, 6)),
    "group, more groups than channels": ("GroupNormalization", {}, (None, 4, 6)),
    "group, groups that do not divide": ("GroupNormalization", {"groups": 4}, (None, 4, 6)),
    "group, one for each channel": ("GroupNormalization", {"groups": -1}, (None, 4, 6)),
    "group, no groups": ("GroupNormalization", {"groups": 0}, (None, 4, 6)),
    "a scale that can't be orthogonal": ("BatchNormalization", {"gamma_initializer": "orthogonal"}, (None, 4)),
}


@pytest.mark.parametrize("case", CASES)
def test_named_case(case: str) -> None:
    """What is stated here about a layer, accepted or refused and where, is what Keras does."""
    class_name, arguments, inputs = CASES[case]
    expected = keras_verdict(class_name, arguments, inputs)
    assert expected.agrees(archcheck_verdict(class_name, arguments, inputs)), expected


@pytest.mark.parametrize("class_name", layers_of("normalization"))
@few
@given(data=st.data())
def test_agrees_with_keras(class_name: str, data: st.DataObject) -> None:
    """Shapes, dtypes, weights, or the refusal and its place are the same for drawn arguments and inputs."""
    call = data.draw(layer_calls(class_name))
    expected = keras_verdict(**call)
    assert expected.agrees(archcheck_verdict(**call)), expected
