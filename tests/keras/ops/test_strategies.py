"""Calls of ops, drawn at random: what archcheck says is what Keras says."""

from __future__ import annotations

import warnings

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from archcheck.testing.ops import OP_FAMILIES, op_calls
from tests.keras.ops.judge import archcheck_says, keras_says

warnings.filterwarnings("ignore")


@pytest.mark.parametrize("family", OP_FAMILIES)
def test_symbolic_calls_agree_with_keras(family: str) -> None:
    """On KerasTensors: shapes, dtypes and refusals are Keras's."""

    @settings(max_examples=40, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
    @given(call=op_calls(family))
    def agree(call: tuple) -> None:
        name, args, keywords = call
        expected, found = keras_says(name, args, **keywords), archcheck_says(name, args, **keywords)
        assert found.agrees(expected), f"{call}\n  Keras     {expected}\n  archcheck {found}"

    agree()


@settings(max_examples=80, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_the_backend_is_never_refused_what_it_takes(data: st.DataObject) -> None:
    """On TensorFlow's own tensors: what TensorFlow takes is never refused, and shapes that are told are its own."""
    call = data.draw(op_calls())
    name, args, keywords = call
    expected = keras_says(name, args, symbolic=False, **keywords)
    if expected.refusal is None:
        found = archcheck_says(name, args, symbolic=False, **keywords)
        assert found.refusal is None, f"{call}\n  Keras     {expected}\n  archcheck {found}"
