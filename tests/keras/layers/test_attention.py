"""What archcheck says of attention, held against real Keras."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archcheck.testing.attention import attention_calls
from archcheck.testing.layers import layers_of
from tests.keras.layers.comparison import disagreement
from tests.oracle import few

Q, V = (None, 5, 8), (None, 7, 6)
HEADS = {"num_heads": 2, "key_dim": 3}
GROUPS = {"head_dim": 4, "num_query_heads": 6, "num_key_value_heads": 3}

CASES: dict[str, tuple[str, dict[str, Any], dict[str, Any]]] = {
    "a query and a value": ("Attention", {}, {"inputs": [Q, V]}),
    "sizes that do not fit are found out at fit": ("Attention", {}, {"inputs": [Q, V, (None, 7, 2)]}),
    "scores": ("Attention", {"use_scale": True}, {"inputs": [Q, V], "return_attention_scores": True}),
    "concatenated scores": ("Attention", {"score_mode": "concat"}, {"inputs": [Q, V]}),
    "an unknown score mode": ("Attention", {"score_mode": "general"}, {"inputs": [Q, V]}),
    "one tensor": ("Attention", {}, {"inputs": Q}),
    "a list of one": ("AdditiveAttention", {}, {"inputs": [Q]}),
    "four tensors": ("AdditiveAttention", {}, {"inputs": [Q, V, V, V]}),
    "a scale for each of the query's features": ("AdditiveAttention", {}, {"inputs": [Q, V]}),
    "a query with features of None": ("AdditiveAttention", {}, {"inputs": [(None, 5, None), V]}),
    "a mask that is no list": ("Attention", {}, {"inputs": [Q, V], "mask": (None, 5)}),
    "heads": ("MultiHeadAttention", HEADS, {"inputs": Q, "value": V}),
    "heads on themselves, with scores": (
        "MultiHeadAttention",
        HEADS,
        {"inputs": Q, "value": Q, "return_attention_scores": True},
    ),
    "scores have the query's length twice": (
        "MultiHeadAttention",
        HEADS,
        {"inputs": Q, "value": V, "return_attention_scores": True},
    ),
    "heads without a value": ("MultiHeadAttention", HEADS, {"inputs": Q}),
    "heads on a list": ("MultiHeadAttention", HEADS, {"inputs": [Q, V]}),
    "a key of another length": ("MultiHeadAttention", HEADS, {"inputs": Q, "value": V, "key": (None, 6, 6)}),
    "a key of an open length": ("MultiHeadAttention", HEADS, {"inputs": Q, "value": V, "key": (None, None, 6)}),
    "a key with other features": ("MultiHeadAttention", HEADS, {"inputs": Q, "value": V, "key": (None, 7, 2)}),
    "another output shape": ("MultiHeadAttention", {**HEADS, "output_shape": (2, 9)}, {"inputs": Q, "value": V}),
    "a gate and no bias": (
        "MultiHeadAttention",
        {**HEADS, "use_gate": True, "use_bias": False, "value_dim": 5},
        {"inputs": Q, "value": V},
    ),
    "features of None": ("MultiHeadAttention", HEADS, {"inputs": (None, 5, None), "value": V}),
    "attention over images": (
        "MultiHeadAttention",
        {**HEADS, "attention_axes": (1, 2)},
        {"inputs": (None, 4, 4, 3), "value": (None, 4, 4, 3)},
    ),
    "an attention axis too many": ("MultiHeadAttention", {**HEADS, "attention_axes": 5}, {"inputs": Q, "value": V}),
    "a dropout above 1 is refused by the call": (
        "MultiHeadAttention",
        {**HEADS, "dropout": 2},
        {"inputs": Q, "value": V},
    ),
    "dropout with flash attention": (
        "MultiHeadAttention",
        {**HEADS, "dropout": 0.5, "flash_attention": True},
        {"inputs": Q, "value": V},
    ),
    "heads of zero": ("MultiHeadAttention", {"num_heads": 0, "key_dim": 3}, {"inputs": Q, "value": V}),
    "grouped heads": ("GroupQueryAttention", GROUPS, {"inputs": Q, "value": (None, 7, 8)}),
    "grouped heads with scores": (
        "GroupQueryAttention",
        GROUPS,
        {"inputs": Q, "value": (None, 7, 8), "return_attention_scores": True},
    ),
    "grouped heads on other features": ("GroupQueryAttention", GROUPS, {"inputs": Q, "value": V}),
    "groups that do not divide the heads": (
        "GroupQueryAttention",
        {**GROUPS, "num_key_value_heads": 4},
        {"inputs": Q, "value": Q},
    ),
    "grouped heads on images sum over axis 2": (
        "GroupQueryAttention",
        GROUPS,
        {"inputs": (None, 4, 5, 8), "value": (None, 4, 5, 8)},
    ),
    "grouped heads on tables": ("GroupQueryAttention", GROUPS, {"inputs": (None, 8), "value": (None, 8)}),
}


@pytest.mark.parametrize("case", CASES)
def test_named_case(case: str) -> None:
    """What is stated here about a layer, accepted or refused and where, is what Keras does."""
    class_name, arguments, call = CASES[case]
    assert disagreement({"class_name": class_name, "arguments": arguments, **call}) is None


@pytest.mark.parametrize("class_name", layers_of("attention"))
@few
@given(data=st.data())
def test_agrees_with_keras(class_name: str, data: st.DataObject) -> None:
    """Shapes, dtypes, weights, or the refusal and its place are the same for drawn arguments and inputs."""
    assert disagreement(data.draw(attention_calls(class_name))) is None
