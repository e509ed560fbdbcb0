"""What archcheck says of EinsumDense, held against real Keras."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archcheck.testing.layers import layer_calls, layers_of
from tests.oracle import archcheck_verdict, few, keras_verdict

CASES: dict[str, tuple[str, dict[str, Any], Any]] = {
    "a matrix product": ("EinsumDense", {"equation": "ab,bc->ac", "output_shape": 4, "bias_axes": "c"}, (None, 3)),
    "an open axis between": (
        "EinsumDense",
        {"equation": "abc,cd->abd", "output_shape": (None, 4), "bias_axes": "d"},
        (None, None, 3),
    ),
    "an open axis that the output states": (
        "EinsumDense",
        {"equation": "abc,cd->abd", "output_shape": (5, 4)},
        (None, None, 3),
    ),
    "three axes under a left ellipsis come in the reverse order": (
        "EinsumDense",
        {"equation": "...x,xy->...y", "output_shape": 4},
        (None, 5, 6, 3),
    ),
    "a right ellipsis": (
        "EinsumDense",
        {"equation": "ab...,bc->ac...", "output_shape": 4, "bias_axes": "c"},
        (None, 3, 5),
    ),
    "an equation of one operand": ("EinsumDense", {"equation": "ab->a", "output_shape": 4}, (None, 3)),
    "a kernel over an open axis": ("EinsumDense", {"equation": "ab,bc->ac", "output_shape": 4}, (None, None)),
    "too few axes": ("EinsumDense", {"equation": "abc,cd->abd", "output_shape": (None, 4)}, (None, 3)),
    "what follows the equation is not read": ("EinsumDense", {"equation": "ab,bc->ac!", "output_shape": 4}, (None, 3)),
    "a negative size": ("EinsumDense", {"equation": "ab,bc->ac", "output_shape": -1}, (None, 3)),
}


@pytest.mark.parametrize("case", CASES)
def test_named_case(case: str) -> None:
    """What is stated here about a layer, accepted or refused and where, is what Keras does."""
    class_name, arguments, inputs = CASES[case]
    expected = keras_verdict(class_name, arguments, inputs)
    assert expected.agrees(archcheck_verdict(class_name, arguments, inputs)), expected


@pytest.mark.parametrize("class_name", layers_of("einsum"))
@few
@given(data=st.data())
def test_agrees_with_keras(class_name: str, data: st.DataObject) -> None:
    """Shapes, dtypes, weights, or the refusal and its place are the same for drawn arguments and inputs."""
    call = data.draw(layer_calls(class_name))
    expected = keras_verdict(**call)
    assert expected.agrees(archcheck_verdict(**call)), expected
