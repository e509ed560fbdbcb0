"""Calls of recurrent layers and wrappers, right and slightly wrong, as Hypothesis draws them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from hypothesis import strategies as st

from archcheck.keras.layers import engine

__all__ = ["InnerLayer", "known", "made", "recurrent_calls", "some", "wrapper_calls"]

Call = dict[str, Any]


class InnerLayer:
    """A layer as an argument of another one, for `made` and `known`."""

    def __init__(self, class_name: str, /, **arguments: Any) -> None:
        self.class_name = class_name
        self.arguments = arguments

    def made(self, version: int) -> Any:
        """The layer in real Keras."""
        if version == 3:
            import keras
        else:
            import tf_keras as keras
        return getattr(keras.layers, self.class_name)(**made(self.arguments, version))

    def knowledge(self, version: int) -> engine.LayerKnowledge:
        """The layer as archcheck's layer knowledge sees it.

        Raises:
            Failure: Keras refuses its arguments.
        """
        config = engine.configure(self.class_name, [], known(self.arguments, version), version=version)
        return engine.LayerKnowledge(config)

    def __repr__(self) -> str:
        arguments = ", ".join(f"{name}={value!r}" for name, value in self.arguments.items())
        return f"{self.class_name}({arguments})"


def made(value: Any, version: int = 3) -> Any:
    """Arguments with every inner layer made in real Keras."""
    return _spread(value, lambda layer: layer.made(version))


def known(value: Any, version: int = 3) -> Any:
    """Arguments with every inner layer as layer knowledge.

    Raises:
        Failure: Keras refuses the arguments of one.
    """
    return _spread(value, lambda layer: layer.knowledge(version))


def _spread(value: Any, change: Callable[[InnerLayer], Any]) -> Any:
    if isinstance(value, InnerLayer):
        return change(value)
    if isinstance(value, (list, tuple)):
        return type(value)(_spread(item, change) for item in value)
    if isinstance(value, dict):
        return {name: _spread(item, change) for name, item in value.items()}
    return value


def sizes(most: int = 6) -> st.SearchStrategy[int | None]:
    """A size of an axis: mostly a small number, at times None."""
    return st.one_of(st.integers(1, most), st.integers(2, most), st.integers(3, most), st.none())


def shapes(least: int, most: int) -> st.SearchStrategy[tuple[int | None, ...]]:
    """A shape with the batch, of a rank between two numbers."""
    rest = st.lists(sizes(), min_size=least - 1, max_size=most - 1)
    return st.tuples(st.sampled_from([None, None, 2]), rest).map(lambda pair: (pair[0], *pair[1]))


_FLAG = st.sampled_from([True, False])
_UNITS = st.one_of(*[st.integers(1, 5)] * 8, st.sampled_from([0, -1, 2.0, 2.5, "4", None, (3,), True]))
_DROPOUT = st.sampled_from([0.0, 0.0, 0.0, 0.5, 1, 2, -1, "0.1", None])
_COMMON: dict[str, st.SearchStrategy[Any]] = {
    "return_sequences": _FLAG,
    "return_state": _FLAG,
    "go_backwards": _FLAG,
    "stateful": st.sampled_from([False, False, False, True]),
    "unroll": _FLAG,
}
_OF_A_CELL: dict[str, st.SearchStrategy[Any]] = {
    "activation": st.sampled_from(["relu", "tanh", None, "no_such_activation"]),
    "use_bias": _FLAG,
    "kernel_initializer": st.sampled_from(["he_normal", "zeros", "no_such_initializer"]),
    "dropout": _DROPOUT,
    "recurrent_dropout": _DROPOUT,
    "seed": st.sampled_from([None, 1, 1.5, "1"]),
}
_OWN: dict[str, dict[str, st.SearchStrategy[Any]]] = {
    "LSTM": {"unit_forget_bias": _FLAG, "use_cudnn": st.sampled_from(["auto", True, False, "no"])},
    "GRU": {"reset_after": _FLAG, "use_cudnn": st.sampled_from(["auto", False])},
    "SimpleRNN": {},
}


@st.composite
def some(draw: st.DrawFn, options: dict[str, st.SearchStrategy[Any]], most: int = 3) -> dict[str, Any]:
    """A few of the optional arguments."""
    names = draw(st.lists(st.sampled_from(sorted(options)), max_size=most, unique=True)) if options else []
    return {name: draw(options[name]) for name in names}


@st.composite
def cells(draw: st.DrawFn) -> InnerLayer:
    """A cell of a recurrent layer, now and then a layer that is none."""
    kind = draw(st.sampled_from(["LSTM", "GRU", "SimpleRNN"] * 4 + ["Dense"]))
    if kind == "Dense":
        return InnerLayer("Dense", units=3)
    own = {name: choice for name, choice in _OWN[kind].items() if name != "use_cudnn"}
    return InnerLayer(f"{kind}Cell", units=draw(st.integers(1, 5)), **draw(some(_OF_A_CELL | own, 1)))


@st.composite
def _cell_argument(draw: st.DrawFn) -> Any:
    form = draw(st.sampled_from(["one", "one", "list", "list", "stack", "none"]))
    if form == "one":
        return draw(cells())
    if form == "none":
        return draw(st.sampled_from([3, None, "LSTMCell", []]))
    several = draw(st.lists(cells(), min_size=1, max_size=3))
    return several if form == "list" else InnerLayer("StackedRNNCells", cells=several)


@st.composite
def _recurrent_arguments(draw: st.DrawFn, class_name: str) -> dict[str, Any]:
    if class_name == "RNN":
        return {"cell": draw(_cell_argument()), **draw(some(_COMMON))}
    if class_name.startswith("ConvLSTM"):
        return draw(_conv_lstm_arguments(int(class_name[-2])))
    own = _OF_A_CELL | _OWN[class_name]
    return {"units": draw(_UNITS), **draw(some(_COMMON)), **draw(some(own, 2))}


def _windows(rank: int) -> st.SearchStrategy[Any]:
    size = st.integers(1, 3)
    wrong: list[Any] = [0, -1, 2.0, (2,) * (rank + 1), (2.0,) * rank, None, "2"]
    several = st.lists(size, min_size=rank, max_size=rank)
    return st.one_of(size, size, several.map(tuple), several, st.sampled_from(wrong))


@st.composite
def _conv_lstm_arguments(draw: st.DrawFn, rank: int) -> dict[str, Any]:
    options: dict[str, st.SearchStrategy[Any]] = {
        "strides": _windows(rank),
        "padding": st.sampled_from(["same", "valid", "SAME", "full", None]),
        "data_format": st.sampled_from(["channels_first", "channels_last", None, "Channels_First", "nhwc"]),
        "dilation_rate": _windows(rank),
    }
    common = {name: choice for name, choice in _COMMON.items() if name != "unroll"}
    return {
        "filters": draw(_UNITS),
        "kernel_size": draw(_windows(rank)),
        **draw(some(options, 2)),
        **draw(some(common)),
        **draw(some(_OF_A_CELL, 1)),
    }


@st.composite
def recurrent_calls(draw: st.DrawFn, class_name: str) -> Call:
    """A call of LSTM, GRU, SimpleRNN, RNN or ConvLSTM1D to 3D: keywords of `keras_verdict` and `archcheck_verdict`."""
    rank = int(class_name[-2]) + 3 if class_name.startswith("ConvLSTM") else 3
    shape = draw(st.one_of(*[shapes(rank, rank)] * 6, shapes(max(rank - 1, 2), rank + 1)))
    call: Call = {"class_name": class_name, "arguments": draw(_recurrent_arguments(class_name)), "inputs": shape}
    states = draw(st.sampled_from(["no", "no", "no", "list", "one", "inputs"]))
    state = (shape[0], draw(st.integers(1, 5)))
    if states == "list":
        call["initial_state"] = [state] * draw(st.integers(1, 3))
    elif states == "one" and class_name in ("GRU", "SimpleRNN"):
        call["initial_state"] = state
    elif states == "inputs":
        call["inputs"] = [shape] + [state] * draw(st.integers(0, 2))
    return call


@st.composite
def _any_layer(draw: st.DrawFn) -> tuple[Any, int]:
    """A layer for a wrapper, and the rank of what it takes."""
    kinds = ["Dense", "Conv1D", "Conv2D", "Flatten", "LSTM", "Dropout", "BatchNormalization", "Embedding"]
    kind = draw(st.sampled_from(kinds))
    if kind == "LSTM":
        return InnerLayer("LSTM", units=3, **draw(some(_COMMON, 2))), 3
    table: dict[str, tuple[Any, int]] = {
        "Dense": (InnerLayer("Dense", units=draw(st.integers(1, 4))), draw(st.integers(2, 3))),
        "Conv1D": (InnerLayer("Conv1D", filters=2, kernel_size=draw(st.integers(1, 4))), 3),
        "Conv2D": (InnerLayer("Conv2D", filters=2, kernel_size=draw(st.integers(1, 4)), padding="same"), 4),
        "Flatten": (InnerLayer("Flatten"), draw(st.integers(2, 4))),
        "Dropout": (InnerLayer("Dropout", rate=0.5), 3),
        "BatchNormalization": (InnerLayer("BatchNormalization"), 3),
        "Embedding": (InnerLayer("Embedding", input_dim=5, output_dim=3), 2),
    }
    return table[kind]


@st.composite
def wrapper_calls(draw: st.DrawFn, class_name: str) -> Call:
    """A call of Bidirectional, TimeDistributed or SpectralNormalization, as `recurrent_calls` gives it."""
    if class_name != "Bidirectional":
        layer, rank = draw(_any_layer())
        if class_name == "TimeDistributed":
            rank += 1
        shape = draw(st.one_of(*[shapes(rank, rank)] * 4, shapes(2, 5)))
        wrong = draw(st.sampled_from([False] * 9 + [True]))
        arguments: dict[str, Any] = {"layer": draw(st.sampled_from([3, None, "Dense"])) if wrong else layer}
        if class_name == "SpectralNormalization":
            arguments |= draw(some({"power_iterations": st.sampled_from([1, 2, 0, -1, "1", 1.5, None])}))
        return {"class_name": class_name, "arguments": arguments, "inputs": shape}
    kind = draw(st.sampled_from(["LSTM", "GRU", "SimpleRNN", "RNN", "ConvLSTM1D", "ConvLSTM2D", "Dense"]))
    rank = int(kind[-2]) + 3 if kind.startswith("ConvLSTM") else 3

    def inner() -> InnerLayer:
        if kind == "Dense":
            return InnerLayer("Dense", units=3)
        arguments = draw(_recurrent_arguments(kind).filter(lambda found: found.get("units", 1) is not True))
        return InnerLayer(kind, **{**arguments, "go_backwards": False})

    options: dict[str, st.SearchStrategy[Any]] = {
        "merge_mode": st.sampled_from(["sum", "mul", "ave", "concat", None, "max", "Sum"]),
    }
    arguments = {"layer": inner(), **draw(some(options))}
    if draw(st.sampled_from([False, False, False, True])):
        other = {**inner().arguments, "go_backwards": draw(st.sampled_from([True] * 3 + [False]))}
        arguments["backward_layer"] = InnerLayer(kind, **other)
    shape = draw(st.one_of(*[shapes(rank, rank)] * 6, shapes(2, 5)))
    call = {"class_name": class_name, "arguments": arguments, "inputs": shape}
    if draw(st.sampled_from([False, False, True])):
        call["initial_state"] = [(shape[0], 3)] * draw(st.integers(1, 4))
    return call
