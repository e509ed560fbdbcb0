"""The shapes of indexing, rearranging, joining, reducing and contracting, held against NumPy's own."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as npst

from archcheck.shapes import contraction, indexing, joining, reshaping
from archcheck.shapes.certainty import broadcast_all, differ
from archcheck.shapes.failures import Failure
from archcheck.shapes.reduction import reduced
from archcheck.shapes.shape import open_size
from archcheck.shapes.size import evaluate, is_undefined, symbols

SHAPES = npst.array_shapes(min_dims=0, max_dims=4, min_side=1, max_side=4)
AXES = st.integers(-5, 4)


def outcome(function: Any, *args: Any, **keywords: Any) -> Any:
    """The shape that a function gives, or "refused"."""
    try:
        result = function(*args, **keywords)
    except (Failure, ValueError, IndexError, TypeError):
        return "refused"
    if isinstance(result, list):
        return [part.shape if isinstance(part, np.ndarray) else tuple(part) for part in result]
    return result.shape if hasattr(result, "shape") else tuple(result)


def entries() -> st.SearchStrategy[Any]:
    """One entry of a key."""
    bound = st.none() | st.integers(-6, 6)
    step = st.none() | st.sampled_from([1, 2, -1, -2, 3])
    return st.integers(-4, 4) | st.builds(slice, bound, bound, step) | st.none() | st.just(...)


@given(shape=SHAPES, key=st.lists(entries(), max_size=5).map(tuple))
def test_basic_indexing(shape: tuple[int, ...], key: tuple[Any, ...]) -> None:
    """Ints, slices, None and Ellipsis select what they select in NumPy."""
    assert outcome(indexing.index, shape, key) == outcome(lambda x: x[key], np.zeros(shape))


@given(data=st.data(), shape=npst.array_shapes(min_dims=1, max_dims=4, max_side=4))
def test_advanced_indexing(data: st.DataObject, shape: tuple[int, ...]) -> None:
    """Arrays of integers among slices and ints put their axes where NumPy puts them."""
    key, known = [], []
    for size in shape[: data.draw(st.integers(1, len(shape)))]:
        kind = data.draw(st.sampled_from(["array", "slice", "int"]))
        if kind == "array":
            chosen = data.draw(st.sampled_from([(2,), (1,), (3, 1), ()]))
            key.append(np.zeros(chosen, int))
            known.append(indexing.ArrayIndex(chosen))
        else:
            entry: Any = slice(None, size) if kind == "slice" else 0
            key.append(entry)
            known.append(entry)
    expected = outcome(lambda x: x[tuple(key)], np.zeros(shape))
    assert outcome(indexing.index, shape, tuple(known)) == expected


@given(shape=SHAPES)
def test_a_mask_selects_as_many_as_hold(shape: tuple[int, ...]) -> None:
    """A boolean array takes its axes and leaves one."""
    found = indexing.index((*shape, 7), indexing.ArrayIndex(shape, boolean=True, count=3))
    assert found == (3, 7)


@given(
    start=st.none() | st.integers(-9, 9),
    stop=st.none() | st.integers(-9, 9),
    step=st.sampled_from([None, 1, 2, 3, -1]),
    size=st.integers(0, 12),
)
def test_slices_of_open_sizes(start: int | None, stop: int | None, step: int | None, size: int) -> None:
    """Where the length of a slice of an open axis is an expression, it is right for every size."""
    whole = open_size(lower=0, undefined=True)
    length = indexing.slice_length(whole, start, stop, step)
    assert is_undefined(length)
    names = set(symbols(length))
    if names == set(symbols(whole)):
        assert evaluate(length, dict.fromkeys(names, size)) == len(range(*slice(start, stop, step).indices(size)))


@given(shape=SHAPES, target=st.lists(st.sampled_from([-1, 1, 2, 3, 4, 6, 8]), max_size=4))
def test_reshape(shape: tuple[int, ...], target: list[int]) -> None:
    """The same elements in another shape, or none."""
    assert outcome(reshaping.reshape, shape, target) == outcome(np.reshape, np.zeros(shape), target)


def test_reshape_of_an_open_size() -> None:
    """What is left for -1 beside None is None to Keras, and an exact size to archcheck."""
    batch = open_size(undefined=True)
    assert reshaping.reshape((batch, 6), (-1, 3)) == (batch * 2, 3)
    beside = reshaping.reshape((batch, 6), (batch, -1))[1]
    assert beside != 6
    assert is_undefined(beside)


@given(shape=SHAPES, axes=st.none() | st.lists(AXES, max_size=4))
def test_transpose(shape: tuple[int, ...], axes: list[int] | None) -> None:
    """Axes in another order."""
    assert outcome(reshaping.transpose, shape, axes) == outcome(np.transpose, np.zeros(shape), axes)


@given(shape=SHAPES, axis=AXES | st.lists(AXES, max_size=2).map(tuple))
def test_expand_dims(shape: tuple[int, ...], axis: Any) -> None:
    """New axes."""
    assert outcome(reshaping.expand_dims, shape, axis) == outcome(np.expand_dims, np.zeros(shape), axis)


@given(shape=SHAPES, axis=st.none() | AXES)
def test_squeeze(shape: tuple[int, ...], axis: int | None) -> None:
    """Axes of size 1 dropped. NumPy alone lets a scalar have an axis 0."""
    if not shape and axis is not None:
        return
    assert outcome(reshaping.squeeze, shape, axis) == outcome(np.squeeze, np.zeros(shape), axis)


@given(shape=SHAPES, first=AXES, second=AXES)
def test_axes_moved(shape: tuple[int, ...], first: int, second: int) -> None:
    """swapaxes and moveaxis."""
    assert outcome(reshaping.swapaxes, shape, first, second) == outcome(np.swapaxes, np.zeros(shape), first, second)
    assert outcome(reshaping.moveaxis, shape, first, second) == outcome(np.moveaxis, np.zeros(shape), first, second)


@given(shape=SHAPES, repeats=st.lists(st.integers(0, 3), min_size=1, max_size=4), axis=st.none() | AXES)
def test_copies(shape: tuple[int, ...], repeats: list[int], axis: int | None) -> None:
    """tile and repeat."""
    assert outcome(reshaping.tile, shape, repeats) == outcome(np.tile, np.zeros(shape), repeats)
    if shape:
        assert outcome(reshaping.repeat, shape, repeats, axis) == outcome(np.repeat, np.zeros(shape), repeats, axis)


@given(shape=SHAPES, widths=st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3)), min_size=2, max_size=4))
def test_pad(shape: tuple[int, ...], widths: list[tuple[int, int]]) -> None:
    """A border on every axis."""
    if len(shape) > 1:
        assert outcome(reshaping.pad, shape, widths) == outcome(np.pad, np.zeros(shape), widths)


@given(shape=SHAPES, others=st.lists(SHAPES, max_size=2), alike=st.booleans(), axis=AXES)
def test_joining(shape: tuple[int, ...], others: list[tuple[int, ...]], alike: bool, axis: int) -> None:
    """concatenate and stack."""
    shapes = [shape] * (len(others) + 1) if alike else [shape, *others]
    arrays = [np.zeros(one) for one in shapes]
    if shape:
        assert outcome(joining.concatenate, shapes, axis) == outcome(np.concatenate, arrays, axis)
    assert outcome(joining.stack, shapes, axis) == outcome(np.stack, arrays, axis)


@given(shape=SHAPES, sections=st.integers(1, 4), axis=AXES)
def test_splitting(shape: tuple[int, ...], sections: int, axis: int) -> None:
    """split and array_split."""
    if shape:
        assert outcome(joining.split_evenly, shape, sections, axis) == outcome(
            np.split, np.zeros(shape), sections, axis
        )
        if -len(shape) <= axis < len(shape):
            expected = outcome(np.array_split, np.zeros(shape), sections, axis)
            assert outcome(joining.split_nearly, shape, sections, axis) == expected


@given(shape=SHAPES, axis=st.none() | AXES | st.lists(AXES, max_size=3).map(tuple), keepdims=st.booleans())
def test_reduction(shape: tuple[int, ...], axis: Any, keepdims: bool) -> None:
    """Axes summed away. NumPy alone lets a scalar have an axis 0."""
    if not shape and isinstance(axis, int):
        return
    assert outcome(reduced, shape, axis, keepdims) == outcome(np.sum, np.zeros(shape), axis=axis, keepdims=keepdims)


@given(shapes=st.lists(SHAPES, min_size=1, max_size=3))
def test_broadcasting(shapes: list[tuple[int, ...]]) -> None:
    """Shapes that come together."""
    assert outcome(broadcast_all, *shapes) == outcome(np.broadcast_shapes, *shapes)


@given(a=SHAPES, b=SHAPES, fitting=st.booleans())
def test_products(a: tuple[int, ...], b: tuple[int, ...], fitting: bool) -> None:
    """matmul, dot, inner and tensordot."""
    if fitting and a and b:
        b = (*b[:-2], a[-1], b[-1]) if len(b) > 1 else (a[-1],)
    x, y = np.zeros(a), np.zeros(b)
    assert outcome(contraction.matmul, a, b) == outcome(np.matmul, x, y)
    assert outcome(contraction.dot, a, b) == outcome(np.dot, x, y)
    assert outcome(contraction.inner, a, b) == outcome(np.inner, x, y)
    for axes in (0, 1, ([-1], [0])):
        assert outcome(contraction.tensordot, a, b, axes) == outcome(np.tensordot, x, y, axes)


@settings(max_examples=200)
@given(data=st.data())
def test_einsum(data: st.DataObject) -> None:
    """Every letter has one size."""
    terms = data.draw(
        st.lists(
            st.text("abc", min_size=1, max_size=3).map(lambda text: "".join(dict.fromkeys(text))),
            min_size=1,
            max_size=3,
        )
    )
    sizes = [data.draw(st.dictionaries(st.sampled_from("abc"), st.integers(2, 3), min_size=3, max_size=3))] * len(terms)
    if data.draw(st.booleans()):
        sizes = [
            {letter: size + (number == 1 and letter == "a") for letter, size in one.items()}
            for number, one in enumerate(sizes)
        ]
    shapes = [tuple(one[letter] for letter in term) for term, one in zip(terms, sizes, strict=True)]
    output = data.draw(st.sampled_from(["", "->", "->a", "->ab", "->ca"]))
    subscripts = ",".join(terms) + output
    assert outcome(contraction.einsum, subscripts, shapes) == outcome(np.einsum, subscripts, *map(np.zeros, shapes))


def test_what_keras_does_not_know_is_not_refused() -> None:
    """A size that is None to Keras differs from nothing, even where no value of it could fit."""
    size = open_size(lower=1, undefined=True)
    assert not differ(size + 7, 3)
    assert differ(open_size(lower=4, undefined=False), 3)
    assert broadcast_all((size + 7, 2), (3, 1)) == (3, 2)


@pytest.mark.parametrize(("a", "b"), [((None, 5), 5), ((None, 1), None), ((None, None), None)])
def test_broadcasting_of_open_sizes(a: tuple[int | None, int | None], b: int | None) -> None:
    """None with a number is the number, None with 1 stays None."""
    first, second = (open_size(undefined=True) if size is None else size for size in a)
    (found,) = broadcast_all((first,), (second,))
    assert found == b if b is not None else is_undefined(found)
