"""What archcheck says of recurrent layers, held against real Keras."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archcheck.testing.layers import layers_of
from archcheck.testing.recurrent import InnerLayer, recurrent_calls
from tests.keras.layers.comparison import disagreement
from tests.oracle import few

X = (None, 5, 3)
CASES: dict[str, dict[str, Any]] = {
    "the last step": {"class_name": "LSTM", "arguments": {"units": 4}, "inputs": X},
    "every step and both states": {
        "class_name": "LSTM",
        "arguments": {"units": 4, "return_sequences": True, "return_state": True},
        "inputs": (None, None, 3),
    },
    "one state": {"class_name": "GRU", "arguments": {"units": 4, "return_state": True}, "inputs": X},
    "a GRU that resets before the product has one bias": {
        "class_name": "GRU",
        "arguments": {"units": 4, "reset_after": False},
        "inputs": X,
    },
    "no bias": {"class_name": "SimpleRNN", "arguments": {"units": 4, "use_bias": False}, "inputs": X},
    "features of None": {"class_name": "LSTM", "arguments": {"units": 4}, "inputs": (None, 5, None)},
    "images": {"class_name": "LSTM", "arguments": {"units": 4}, "inputs": (None, 8, 8, 3)},
    "no time": {"class_name": "GRU", "arguments": {"units": 4}, "inputs": (None, 3)},
    "units that are a float are refused by the call": {"class_name": "LSTM", "arguments": {"units": 4.0}, "inputs": X},
    "units of a GRU that are a float are refused at once": {
        "class_name": "GRU",
        "arguments": {"units": 4.0},
        "inputs": X,
    },
    "units of zero": {"class_name": "SimpleRNN", "arguments": {"units": 0}, "inputs": X},
    "a dropout above 1 is clipped": {"class_name": "LSTM", "arguments": {"units": 4, "dropout": 50}, "inputs": X},
    "a dropout in words": {"class_name": "LSTM", "arguments": {"units": 4, "dropout": "0.5"}, "inputs": X},
    "an unknown activation": {"class_name": "LSTM", "arguments": {"units": 4, "activation": "tan"}, "inputs": X},
    "stateful without a batch size": {
        "class_name": "LSTM",
        "arguments": {"units": 4, "stateful": True},
        "inputs": X,
    },
    "stateful with a batch size": {
        "class_name": "LSTM",
        "arguments": {"units": 4, "stateful": True},
        "inputs": (2, 5, 3),
    },
    "unrolling over an open time is found out at fit": {
        "class_name": "LSTM",
        "arguments": {"units": 4, "unroll": True},
        "inputs": (None, None, 3),
    },
    "states of another size are found out at fit": {
        "class_name": "LSTM",
        "arguments": {"units": 4},
        "inputs": X,
        "initial_state": [(None, 7), (None, 7)],
    },
    "too few states are found out at fit": {
        "class_name": "LSTM",
        "arguments": {"units": 4},
        "inputs": X,
        "initial_state": [(None, 4)],
    },
    "states in the list of inputs": {
        "class_name": "LSTM",
        "arguments": {"units": 4},
        "inputs": [X, (None, 4), (None, 4)],
    },
    "a list of one": {"class_name": "LSTM", "arguments": {"units": 4}, "inputs": [X]},
    "a cell": {"class_name": "RNN", "arguments": {"cell": InnerLayer("GRUCell", units=4)}, "inputs": X},
    "a cell looks at no rank": {
        "class_name": "RNN",
        "arguments": {"cell": InnerLayer("GRUCell", units=4)},
        "inputs": (None, 5, 3, 2),
    },
    "a cell on tables takes the batch for features": {
        "class_name": "RNN",
        "arguments": {"cell": InnerLayer("GRUCell", units=4)},
        "inputs": (2, 5),
    },
    "a stack of cells, with the states of each": {
        "class_name": "RNN",
        "arguments": {
            "cell": [InnerLayer("GRUCell", units=4), InnerLayer("SimpleRNNCell", units=6)],
            "return_state": True,
        },
        "inputs": X,
    },
    "a cell with two states in a stack has a list of them": {
        "class_name": "RNN",
        "arguments": {
            "cell": [InnerLayer("LSTMCell", units=4), InnerLayer("GRUCell", units=6)],
            "return_state": True,
        },
        "inputs": X,
    },
    "no cells": {"class_name": "RNN", "arguments": {"cell": []}, "inputs": X},
    "a layer that is no cell": {
        "class_name": "RNN",
        "arguments": {"cell": InnerLayer("Dense", units=4)},
        "inputs": X,
    },
    "a number for a cell": {"class_name": "RNN", "arguments": {"cell": 4}, "inputs": X},
    "one step of a cell": {
        "class_name": "LSTMCell",
        "arguments": {"units": 4},
        "inputs": (None, 3),
        "states": [(None, 4), (None, 4)],
    },
    "one step with a state of another size": {
        "class_name": "GRUCell",
        "arguments": {"units": 4},
        "inputs": (None, 3),
        "states": [(None, 5)],
    },
    "one step of a stack": {
        "class_name": "StackedRNNCells",
        "arguments": {"cells": [InnerLayer("GRUCell", units=4), InnerLayer("GRUCell", units=2)]},
        "inputs": (None, 3),
        "states": [[(None, 4)], [(None, 2)]],
    },
}


@pytest.mark.parametrize("case", CASES)
def test_named_case(case: str) -> None:
    """What is stated here about a layer, accepted or refused and where, is what Keras does."""
    assert disagreement(CASES[case]) is None


@pytest.mark.parametrize("class_name", ["GRU", "LSTM", "RNN", "SimpleRNN", *layers_of("convolutional_recurrent")])
@few
@given(data=st.data())
def test_agrees_with_keras(class_name: str, data: st.DataObject) -> None:
    """Shapes, dtypes, weights, or the refusal and its place are the same for drawn arguments and inputs."""
    assert disagreement(data.draw(recurrent_calls(class_name))) is None


KERAS_2: dict[str, dict[str, Any]] = {
    "states in the list of inputs": {
        "class_name": "LSTM",
        "arguments": {"units": 4},
        "inputs": [X, (None, 4), (None, 4)],
    },
    "states of another size": {
        "class_name": "LSTM",
        "arguments": {"units": 4},
        "inputs": X,
        "initial_state": [(None, 7), (None, 7)],
    },
    "too few states": {"class_name": "LSTM", "arguments": {"units": 4}, "inputs": X, "initial_state": [(None, 4)]},
    "unrolling over an open time": {
        "class_name": "GRU",
        "arguments": {"units": 4, "unroll": True},
        "inputs": (None, None, 3),
    },
    "the states of both directions have their own sizes": {
        "class_name": "Bidirectional",
        "arguments": {
            "layer": InnerLayer("GRU", units=4, return_state=True),
            "backward_layer": InnerLayer("GRU", units=6, return_state=True, go_backwards=True),
        },
        "inputs": X,
    },
    "a layer that goes backwards is turned round": {
        "class_name": "Bidirectional",
        "arguments": {"layer": InnerLayer("LSTM", units=4, go_backwards=True)},
        "inputs": X,
    },
    "images of an open height": {
        "class_name": "ConvLSTM2D",
        "arguments": {"filters": 4, "kernel_size": 3},
        "inputs": (None, 5, None, 8, 3),
    },
    "scores have both lengths": {
        "class_name": "MultiHeadAttention",
        "arguments": {"num_heads": 2, "key_dim": 3},
        "inputs": (None, 5, 8),
        "value": (None, 7, 8),
        "return_attention_scores": True,
    },
    "features that do not meet": {
        "class_name": "Attention",
        "arguments": {},
        "inputs": [(None, 5, 8), (None, 7, 6)],
    },
}


@pytest.mark.parametrize("case", KERAS_2)
def test_named_case_of_keras_2(case: str) -> None:
    """What is stated here, where Keras 2 differs from Keras 3, is what Keras 2 does."""
    assert disagreement(KERAS_2[case], version=2) is None
