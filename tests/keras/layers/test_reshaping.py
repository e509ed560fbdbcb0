"""What archcheck says of reshaping layers, held against real Keras."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archcheck.testing.layers import layer_calls, layers_of
from tests.oracle import archcheck_verdict, few, keras_verdict

CASES: dict[str, tuple[str, dict[str, Any], Any]] = {
    "flatten over an open axis": ("Flatten", {}, (None, None, 3)),
    "flatten of the batch alone": ("Flatten", {}, (None,)),
    "flatten with a layout that is none": ("Flatten", {"data_format": "tensor"}, (None, 3)),
    "reshape to the same size": ("Reshape", {"target_shape": (3, 4)}, (None, 12)),
    "reshape to another size": ("Reshape", {"target_shape": (5, 4)}, (None, 12)),
    "reshape with what is left": ("Reshape", {"target_shape": (-1, 4)}, (None, 12)),
    "reshape with a rest that does not divide": ("Reshape", {"target_shape": (-1, 5)}, (None, 12)),
    "reshape with two open sizes": ("Reshape", {"target_shape": (-1, -1)}, (None, 12)),
    "reshape of an open axis compares nothing": ("Reshape", {"target_shape": (5, 4)}, (None, None, 3)),
    "reshape of an open axis leaves the rest open": ("Reshape", {"target_shape": (-1, 3)}, (None, None, 3)),
    "reshape takes a float for None": ("Reshape", {"target_shape": (2.0, 3)}, (None, 6)),
    "reshape to a number": ("Reshape", {"target_shape": 6}, (None, 6)),
    "reshape to nothing": ("Reshape", {"target_shape": (0, -1)}, (None, 6)),
    "permute counts from one": ("Permute", {"dims": (2, 1)}, (None, 3, 4)),
    "permute with the batch": ("Permute", {"dims": (0, 1)}, (None, 3, 4)),
    "permute of another rank": ("Permute", {"dims": (2, 1)}, (None, 3, 4, 5)),
    "repeat": ("RepeatVector", {"n": 3}, (None, 4)),
    "repeat a sequence": ("RepeatVector", {"n": 3}, (None, 4, 5)),
    "repeat a float number of times": ("RepeatVector", {"n": 3.0}, (None, 4)),
    "pads by pairs": ("ZeroPadding2D", {"padding": ((1, 0), 2)}, (None, 4, None, 3)),
    "a negative padding": ("ZeroPadding2D", {"padding": -1}, (None, 4, 4, 3)),
    "a negative padding below nothing": ("ZeroPadding2D", {"padding": -3}, (None, 4, 4, 3)),
    "a negative padding in one dimension": ("ZeroPadding1D", {"padding": -1}, (None, 4, 3)),
    "crops": ("Cropping2D", {"cropping": ((1, 0), (2, 1))}, (None, 4, 4, 3)),
    "crops all": ("Cropping2D", {"cropping": 2}, (None, 4, 8, 3)),
    "crops an open axis": ("Cropping1D", {"cropping": 2}, (None, None, 3)),
    "crops channels first": ("Cropping3D", {"cropping": 1, "data_format": "channels_first"}, (None, 2, 4, 4, 4)),
    "upsamples": ("UpSampling2D", {"size": (2, 3)}, (None, None, 4, 3)),
    "upsamples by floats": ("UpSampling2D", {"size": (2.0, 2.0)}, (None, 4, 4, 3)),
    "upsamples open axes by floats": ("UpSampling2D", {"size": (2.0, 2.0)}, (None, None, None, 3)),
    "the interpolation is not looked at": ("UpSampling2D", {"interpolation": "cubical"}, (None, 4, 4, 3)),
}


@pytest.mark.parametrize("case", CASES)
def test_named_case(case: str) -> None:
    """What is stated here about a layer, accepted or refused and where, is what Keras does."""
    class_name, arguments, inputs = CASES[case]
    expected = keras_verdict(class_name, arguments, inputs)
    assert expected.agrees(archcheck_verdict(class_name, arguments, inputs)), expected


@pytest.mark.parametrize("class_name", layers_of("reshaping"))
@few
@given(data=st.data())
def test_agrees_with_keras(class_name: str, data: st.DataObject) -> None:
    """Shapes, dtypes, weights, or the refusal and its place are the same for drawn arguments and inputs."""
    call = data.draw(layer_calls(class_name))
    expected = keras_verdict(**call)
    assert expected.agrees(archcheck_verdict(**call)), expected
