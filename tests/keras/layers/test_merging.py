"""What archcheck says of merging layers, held against real Keras."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archcheck.testing.layers import layer_calls, layers_of
from tests.oracle import archcheck_verdict, few, keras_verdict

CASES: dict[str, tuple[str, dict[str, Any], Any]] = {
    "alike": ("Add", {}, [(None, 4), (None, 4)]),
    "broadcast": ("Multiply", {}, [(None, 4, 4, 3), (None, 1, 1, 3)]),
    "another rank": ("Multiply", {}, [(None, 4, 4, 3), (None, 3)]),
    "another size": ("Add", {}, [(None, 4), (None, 5)]),
    "another batch": ("Add", {}, [(2, 4), (3, 4)]),
    "a batch and None": ("Add", {}, [(None, 4), (3, 4)]),
    "an open axis makes the result open": ("Maximum", {}, [(None, None, 4), (None, 5, 4)]),
    "an open axis meets one": ("Minimum", {}, [(None, None, 4), (None, 1, 4)]),
    "no list": ("Average", {}, (None, 4)),
    "one input": ("Add", {}, [(None, 4)]),
    "subtract takes two": ("Subtract", {}, [(None, 4), (None, 4), (None, 4)]),
    "concatenate": ("Concatenate", {}, [(None, 4, 3), (None, 4, 5)]),
    "concatenate along an open axis": ("Concatenate", {"axis": 1}, [(None, None, 3), (None, 4, 3)]),
    "concatenate keeps the first input's open axis": ("Concatenate", {}, [(None, None, 3), (None, 4, 3)]),
    "concatenate what differs": ("Concatenate", {}, [(None, 4, 3), (None, 5, 3)]),
    "concatenate other ranks": ("Concatenate", {}, [(None, 4, 3), (None, 3)]),
    "concatenate along the batch": ("Concatenate", {"axis": 0}, [(2, 4), (3, 4)]),
    "concatenate batches that differ": ("Concatenate", {}, [(2, 4), (3, 4)]),
    "concatenate along an axis that isn't there": ("Concatenate", {"axis": 3}, [(None, 4), (None, 4)]),
    "concatenate one input along an axis that isn't there": ("Concatenate", {"axis": 3}, [(None, 4)]),
    "dot": ("Dot", {"axes": -1}, [(None, 4, 3), (None, 5, 3)]),
    "dot of vectors": ("Dot", {"axes": 1}, [(None, 3), (None, 3)]),
    "dot of other sizes": ("Dot", {"axes": (1, 2)}, [(None, 4, 3), (None, 5, 3)]),
    "dot of an open axis and a number": ("Dot", {"axes": 1}, [(None, None, 3), (None, 5, 3)]),
    "dot of open axes": ("Dot", {"axes": 1}, [(None, None, 3), (None, None, 3)]),
    "dot over the batch": ("Dot", {"axes": 0}, [(None, 3), (None, 3)]),
    "dot of three": ("Dot", {"axes": 1}, [(None, 3), (None, 3), (None, 3)]),
}


@pytest.mark.parametrize("case", CASES)
def test_named_case(case: str) -> None:
    """What is stated here about a layer, accepted or refused and where, is what Keras does."""
    class_name, arguments, inputs = CASES[case]
    expected = keras_verdict(class_name, arguments, inputs)
    assert expected.agrees(archcheck_verdict(class_name, arguments, inputs)), expected


@pytest.mark.parametrize("class_name", layers_of("merging"))
@few
@given(data=st.data())
def test_agrees_with_keras(class_name: str, data: st.DataObject) -> None:
    """Shapes, dtypes, weights, or the refusal and its place are the same for drawn arguments and inputs."""
    call = data.draw(layer_calls(class_name))
    expected = keras_verdict(**call)
    assert expected.agrees(archcheck_verdict(**call)), expected
