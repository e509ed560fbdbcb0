"""What archcheck says of the core layers, held against real Keras."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archcheck.testing.layers import layer_calls, layers_of
from tests.oracle import archcheck_verdict, few, keras_verdict

CASES: dict[str, tuple[str, dict[str, Any], Any]] = {
    "dense": ("Dense", {"units": 4}, (None, 7, 8)),
    "dense on a vector without batch": ("Dense", {"units": 4}, (None,)),
    "dense over an open axis": ("Dense", {"units": 4}, (None, None)),
    "dense after an open axis": ("Dense", {"units": 4}, (None, None, 3)),
    "units of a float": ("Dense", {"units": 4.0}, (None, 3)),
    "units of True": ("Dense", {"units": True}, (None, 3)),
    "low rank": ("Dense", {"units": 4, "lora_rank": 2}, (None, 3)),
    "identity fits a matrix": ("Dense", {"units": 4, "kernel_initializer": "identity"}, (None, 3)),
    "an activity regularizer that isn't one": ("Dense", {"units": 4, "activity_regularizer": 0.01}, (None, 3)),
    "embedding": ("Embedding", {"input_dim": 10, "output_dim": 4}, (None, 7)),
    "embedding with the length of Keras 2": (
        "Embedding",
        {"input_dim": 10, "output_dim": 4, "input_length": 7},
        (None, 7),
    ),
    "embedding of True": ("Embedding", {"input_dim": True, "output_dim": 4}, (None, 7)),
    "reversible embedding, weights not tied": (
        "ReversibleEmbedding",
        {"input_dim": 10, "output_dim": 4, "tie_weights": False},
        (None, 7),
    ),
    "no activation": ("Activation", {"activation": None}, (None, 7)),
    "an unknown activation": ("Activation", {"activation": "rleu"}, (None, 7)),
    "a negative penalty": ("ActivityRegularization", {"l1": -1}, (None, 7)),
    "masking": ("Masking", {"mask_value": -1.0}, (None, 7, 3)),
    "identity of a list": ("Identity", {}, [(None, 7), (2, 3)]),
}


@pytest.mark.parametrize("case", CASES)
def test_named_case(case: str) -> None:
    """What is stated here about a layer, accepted or refused and where, is what Keras does."""
    class_name, arguments, inputs = CASES[case]
    expected = keras_verdict(class_name, arguments, inputs)
    assert expected.agrees(archcheck_verdict(class_name, arguments, inputs)), expected


@pytest.mark.parametrize("class_name", layers_of("core"))
@few
@given(data=st.data())
def test_agrees_with_keras(class_name: str, data: st.DataObject) -> None:
    """Shapes, dtypes, weights, or the refusal and its place are the same for drawn arguments and inputs."""
    call = data.draw(layer_calls(class_name))
    expected = keras_verdict(**call)
    assert expected.agrees(archcheck_verdict(**call)), expected
