"""For which numbers a condition holds: exactly those that trying finds, and in words."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archcheck.shapes.condition import Numbers, numbers_where
from archcheck.shapes.size import Size, Symbol, evaluate

H = Symbol("H")


@st.composite
def sizes(draw: st.DrawFn) -> Any:
    """What windows, strides and up-sampling make of an open size."""
    size: Any = Size.of(H)
    for _ in range(draw(st.integers(0, 4))):
        step = draw(st.sampled_from(["add", "floor", "ceil", "times", "valid"]))
        number = draw(st.integers(1, 3))
        if step == "add":
            size = size + number - 2
        elif step == "floor":
            size = size // number
        elif step == "ceil":
            size = (size + number - 1) // number
        elif step == "times":
            size = size * number
        else:
            size = (size - 3) // number + 1
    return size


@given(a=sizes(), b=sizes(), least=st.integers(0, 3), far=st.integers(0, 3000))
def test_every_number_is_told_right(a: Any, b: Any, least: int, far: int) -> None:
    """Two sizes are equal, or one is large enough, for exactly the numbers in the set: the small ones and any other."""
    for test in (
        lambda n: evaluate(a - b, {H: n}) == 0,
        lambda n: evaluate(a, {H: n}) >= 1 and evaluate(a - b, {H: n}) <= 0,
    ):
        found = numbers_where(test, [a - b, a], H, least)
        assert found is not None
        for number in [*range(least, least + 150), least + far]:
            assert (number in found) == test(number), (number, found.text())
        if found.smallest is not None:
            assert found.smallest in found
            assert not any(number in found for number in range(least, found.smallest))


@pytest.mark.parametrize(
    ("numbers", "text"),
    [
        (Numbers(1, 1, [], 16, [0]), "a multiple of 16"),
        (Numbers(1, 32, [], 16, [0]), "a multiple of 16, at least 32"),
        (Numbers(1, 1, [], 2, [0]), "even"),
        (Numbers(1, 1, [], 2, [1]), "odd"),
        (Numbers(1, 1, [], 4, [1]), "1 more than a multiple of 4"),
        (Numbers(1, 1, [], 4, [3]), "1 less than a multiple of 4"),
        (Numbers(1, 1, [], 4, [0, 1]), "0 or 1 modulo 4"),
        (Numbers(1, 9, [], 1, [0]), "at least 9"),
        (Numbers(1, 100, [64, 65], 1, []), "64 or 65"),
        (Numbers(1, 7, [], 5, []), "no size"),
        (Numbers(1, 4, [2, 3], 2, [0]), "2 or 3, or even"),
    ],
)
def test_in_words(numbers: Numbers, text: str) -> None:
    """How a set is told."""
    assert numbers.text() == text


def test_the_same_set_is_told_the_same_way() -> None:
    """Periods and starts are made as small as they can be."""
    assert Numbers(1, 33, range(2, 33, 2), 4, [0, 2]) == Numbers(1, 1, [], 2, [0])
    assert Numbers(1, 1, [], 6, range(6)).is_all
    assert Numbers(1, 8, [], 3, []).is_empty


def test_what_can_t_be_decided() -> None:
    """Products of sizes, divisors that are sizes, another symbol, and periods beyond all bounds."""
    h = Size.of(H)
    for size in (h * h, 100 // h, h + Size.of(Symbol("W")), h // 99_991 + h // 99_989):
        assert numbers_where(lambda number: True, [size], H) is None
