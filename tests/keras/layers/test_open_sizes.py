"""What archcheck says of sizes that the source leaves open, held against what it says of each number they may be."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archcheck.interpreter.values import Unknown
from archcheck.keras.failures import Failure, NotKnown
from archcheck.keras.layers import engine
from archcheck.shapes.size import Size, Symbol, evaluate, is_undefined, symbols
from archcheck.testing.layers import layer_calls, layers_of
from tests.oracle import few

FAMILIES = (
    "pooling", "convolution", "convolution_transpose", "core", "einsum", "reshaping", "merging", "normalization",
    "activation", "regularization",
)  # fmt: skip


def calls_of(family: str) -> st.SearchStrategy[dict[str, Any]]:
    """A call of one of the layers of a family."""
    return st.sampled_from(layers_of(family)).flatmap(layer_calls)


def outcome(class_name: str, arguments: dict[str, Any], inputs: Any, version: int) -> Any:
    """(output shape, shapes of the weights), or the failure, or the reason why it isn't known."""
    try:
        config = engine.configure(class_name, [], arguments, version=version)
        engine.check_input(config, None, inputs)
        weights = engine.layer_weights(config, {"inputs": inputs})
        engine.check_input(config, inputs, inputs)
        return [engine.layer_output(config, {"inputs": inputs}), *(weight.shape for weight in weights)]
    except (Failure, NotKnown) as stop:
        return stop


def opened(value: Any, draw: Any, numbers: dict[Symbol, int], make: Any) -> Any:
    """A structure with some of its whole numbers made open; `numbers` gets what stands behind each symbol."""
    if isinstance(value, (list, tuple)):
        return type(value)(opened(item, draw, numbers, make) for item in value)
    if type(value) is int and draw(st.booleans()):
        symbol = Symbol("n", 1 if make is Size.of and value > 0 else None, undefined=False if make is Size.of else None)
        numbers[symbol] = value
        return make(symbol)
    return value


def unknown(symbol: Symbol) -> Unknown:
    """A number that the source does not show, as a value."""
    return Unknown("it is drawn", Size.of(symbol))


def without_none(inputs: Any) -> Any:
    """Input shapes with a symbol for each None."""
    if isinstance(inputs, list):
        return [without_none(shape) for shape in inputs]
    return tuple(Size.of(Symbol(None, 0)) if size is None else size for size in inputs)


def assert_agree(closed: Any, opened: Any, numbers: dict[Symbol, int]) -> None:
    """Where the numbers are accepted, the open sizes are, and give the same sizes for these numbers."""
    if isinstance(closed, Exception) or isinstance(opened, NotKnown):
        return
    assert not isinstance(opened, Failure)
    assert len(closed) == len(opened)
    for shape, open_shape in zip(closed, opened, strict=True):
        if isinstance(shape, list):
            continue
        assert len(shape) == len(open_shape)
        for size, open_size in zip(shape, open_shape, strict=True):
            if isinstance(size, int) and all(symbol in numbers for symbol in symbols(open_size)):
                assert evaluate(open_size, numbers) == size
            elif not isinstance(size, int):
                assert is_undefined(size) is False or is_undefined(open_size) is not False


@pytest.mark.parametrize("family", FAMILIES)
@few
@given(data=st.data())
def test_an_open_size_is_refused_only_where_every_number_is(family: str, data: st.DataObject) -> None:
    """An input whose sizes aren't in the source gives what each number would give, or nothing is said."""
    call = data.draw(calls_of(family))
    class_name = call["class_name"]
    inputs = without_none(call["inputs"])
    numbers: dict[Symbol, int] = {}
    open_inputs = opened(inputs, data.draw, numbers, Size.of)
    closed = outcome(class_name, call["arguments"], inputs, call["version"])
    assert_agree(closed, outcome(class_name, call["arguments"], open_inputs, call["version"]), numbers)


@pytest.mark.parametrize("family", FAMILIES)
@few
@given(data=st.data())
def test_an_open_argument_is_refused_only_where_every_number_is(family: str, data: st.DataObject) -> None:
    """An argument that isn't in the source, or a part of it, refuses nothing that a number would not refuse."""
    call = data.draw(calls_of(family))
    class_name = call["class_name"]
    inputs = without_none(call["inputs"])
    numbers: dict[Symbol, int] = {}
    whole = data.draw(st.booleans())
    open_arguments = {
        name: Unknown("it is drawn")
        if whole and data.draw(st.booleans())
        else opened(value, data.draw, numbers, unknown)
        for name, value in call["arguments"].items()
    }
    closed = outcome(class_name, call["arguments"], inputs, call["version"])
    assert_agree(closed, outcome(class_name, open_arguments, inputs, call["version"]), numbers)


@pytest.mark.parametrize("family", FAMILIES)
@few
@given(data=st.data())
def test_none_stands_for_any_number(family: str, data: st.DataObject) -> None:
    """The expression for an axis that is None gives the size that the layer has for each number."""
    call = data.draw(calls_of(family))
    class_name = call["class_name"]
    numbers: dict[Symbol, int] = {}

    def filled(shape: Any) -> tuple[Any, Any]:
        if isinstance(shape, list):
            pairs = [filled(item) for item in shape]
            return [pair[0] for pair in pairs], [pair[1] for pair in pairs]
        symbolic = without_none(shape)
        for size in symbolic:
            if not isinstance(size, int):
                numbers[next(symbols(size))] = data.draw(st.integers(1, 9))
        return symbolic, tuple(evaluate(size, numbers) for size in symbolic)

    symbolic, concrete = filled(call["inputs"])
    left = outcome(class_name, call["arguments"], symbolic, call["version"])
    right = outcome(class_name, call["arguments"], concrete, call["version"])
    if isinstance(left, Exception) or isinstance(right, Exception) or class_name in MEETING:
        return
    for shape, other in zip(left, right, strict=True):
        for size, number in zip(shape, other, strict=True) if isinstance(shape, tuple) else ():
            if isinstance(number, int) and all(symbol in numbers for symbol in symbols(size)):
                assert evaluate(size, numbers) == number


MEETING = ("Add", "Average", "Concatenate", "Dot", "Maximum", "Minimum", "Multiply", "Subtract")
"""Layers where one None stands for two that may differ."""
