"""What archcheck says of an array is what NumPy makes of it."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from archcheck.interpreter.values import Unknown
from archcheck.libraries.arrays import ArrayValue, ScalarValue

sys.path.insert(0, str(Path(__file__).parents[1]))

from interpreting import Interpreted

SOURCES = [
    "np.zeros({shape})",
    "np.ones({shape}, dtype='float32')",
    "np.full({shape}, 7)",
    "np.random.rand(*{shape})",
    "np.random.randint(0, 5, size={shape})",
    "np.random.default_rng(0).normal(size={shape})",
    "np.random.default_rng(0).integers(3, 9, size={shape}, dtype='uint8')",
    "np.arange(24)",
    "np.arange(2, 20, 3)",
    "np.linspace(0, 1, 12)",
    "np.array([[1, 2, 3], [4, 5, 6]])",
    "np.array([1.5, 2, 3], dtype=np.float32)",
    "np.eye({n})",
    "np.random.rand(*{shape}) > 0.5",
    "np.array([True, False, True])",
    "np.random.normal(0, 1, {shape}).astype('float32')",
]

STEPS = [
    "x.reshape(-1)", "x.reshape({shape})", "x.reshape(-1, {n})", "x.reshape({n}, -1)", "np.reshape(x, (-1, 2, {n}))", "x.T", "x.transpose()",
    "np.transpose(x, {axes})", "x.swapaxes(0, {axis})", "np.moveaxis(x, 0, {axis})", "np.expand_dims(x, {axis})", "x[..., np.newaxis]",
    "x[None]", "np.squeeze(x)", "x.squeeze({axis})", "x[0]", "x[-1]", "x[{n}]", "x[:{n}]", "x[{n}:]", "x[::2]", "x[::-1]", "x[:, 0]",
    "x[:, :{n}]", "x[..., 0]", "x[x > 0.5]", "x[[0, 0, 1]]", "x[np.array([0, 1])]", "x[np.arange(2), 0]", "x[:, [0, 1, 0]]", "x[0, ..., None]",
    "x.astype('int64')", "x.astype(float)", "x.astype(np.float32)", "x.astype('bool')", "x / 255.0", "x / 255", "x * 2", "x - 1", "2 - x", "x + x",
    "x + 1.5", "x // 2", "x % 3", "-x", "x ** 2", "x == 1", "x > 0", "x + np.ones({n})", "x * np.ones({shape}, 'float32')",
    "x + np.arange({n})[:, None]", "x.sum()", "x.sum(axis={axis})", "x.mean(axis={axis})", "x.max()", "x.min()", "x.max(axis={axis}, keepdims=True)",
    "x.mean(axis=(0, 1))", "np.argmax(x, axis={axis})", "x.argmax()", "np.std(x)", "np.any(x)", "x.all(axis={axis})", "np.median(x, axis={axis})",
    "np.cumsum(x)", "np.cumsum(x, axis={axis})", "np.diff(x)", "np.sort(x, axis={axis})", "np.argsort(x)", "np.concatenate([x, x])",
    "np.concatenate([x, x], axis={axis})", "np.stack([x, x, x], axis={axis})", "np.vstack([x, x])", "np.hstack([x, x])", "np.dstack([x, x])",
    "np.column_stack([x, x])", "np.split(x, 2)[0]", "np.array_split(x, 3)[1]", "np.split(x, [1, {n}])[1]", "np.append(x, x)",
    "np.append(x, x, axis={axis})", "np.delete(x, 0, axis={axis})", "np.insert(x, 0, 0, axis={axis})", "np.r_[x, x]", "np.c_[x, x]",
    "np.tile(x, 2)", "np.tile(x, (2, {n}))", "np.repeat(x, 3)", "np.repeat(x, 3, axis={axis})", "np.repeat(x[..., None], 3, axis=-1)",
    "np.pad(x, 1)", "np.pad(x, ((0, 1), (2, 0)))", "np.flip(x)", "np.fliplr(x)", "np.roll(x, 1)", "np.rot90(x)", "np.ravel(x)", "x.flatten()",
    "np.atleast_1d(x)", "np.atleast_2d(x)", "np.atleast_3d(x)", "np.broadcast_to(x, {shape})", "np.where(x > 0, x, 0)", "np.where(x > 0, 1.0, 0)",
    "np.where(x > 0)[0]", "np.nonzero(x)[0]", "np.argwhere(x)", "np.unique(x)", "np.isin(x, [1, 2])", "np.take(x, [0, 1], axis={axis})",
    "np.clip(x, 0, 1)", "np.clip(x, 0.0, 1.0)", "np.sqrt(x)", "np.exp(x)", "np.abs(x)", "np.round(x)", "np.isnan(x)", "np.log1p(x)", "np.square(x)",
    "np.dot(x, x)", "x @ x.T", "np.matmul(x, np.ones({shape}))", "np.outer(x, x)", "np.linalg.norm(x)", "np.linalg.norm(x, axis={axis})",
    "np.zeros_like(x)", "np.ones_like(x, dtype='int32')", "np.full_like(x, 3)", "np.eye(10)[x.astype(int)]", "np.maximum(x, 0)", "np.copy(x)",
    "np.asarray(x, dtype='float32')", "np.array([x, x])", "np.array(x.tolist())", "np.random.permutation(x)", "np.random.choice(5, x.shape)",
    "np.zeros(x.shape)", "np.zeros((len(x), 2))", "np.zeros((x.shape[0], x.ndim))", "np.array(list(x))", "np.diag(x)", "np.histogram(x, bins={n})[0]",
    "np.tensordot(x, x, axes=0)", "np.einsum('...i->i...', x)", "np.add(x, 1)", "np.divide(x, 2)", "np.logical_and(x, x)", "x.take([0, 1])",
    "np.inner(x, x)", "np.minimum(x, x)", "x & x", "~x", "np.digitize(x, [0.5])", "np.ptp(x)", "x.round(2)", "x.copy()",
]  # fmt: skip


@st.composite
def programs(draw: Any) -> str:
    """A program that makes an array and changes it a few times."""
    number = st.integers(0, 4)
    size = st.integers(1, 4)

    def filled(template: str) -> str:
        rank = draw(st.integers(1, 3))
        shape = tuple(draw(st.lists(size, min_size=rank, max_size=rank)))
        axes = tuple(draw(st.permutations(range(rank))))
        return template.format(shape=shape, n=draw(number), axis=draw(st.integers(-3, 3)), axes=axes)

    steps = [filled(draw(st.sampled_from(STEPS))) for _ in range(draw(st.integers(1, 4)))]
    return "\n".join(
        ["import numpy as np", f"x = {filled(draw(st.sampled_from(SOURCES)))}", *(f"x = {step}" for step in steps)]
    )


def real(program: str) -> Any:
    """What NumPy computes, or the exception that it raises."""
    names: dict[str, Any] = {}
    try:
        with np.errstate(all="ignore"):
            exec(program, names)
    except Exception as error:  # noqa: BLE001: whatever NumPy raises is its verdict
        return error
    return names["x"]


def agrees(program: str) -> str | None:
    """How archcheck's claims about the last value differ from NumPy's value; None where all hold."""
    told = Interpreted(program)
    value, truth = told.names.get("x"), real(program)
    if isinstance(truth, Exception):
        return None  # what archcheck lets pass is no claim
    if any(kind == "AttributeError" or "no such item" in message for kind, message in told.errors):
        return None  # whole numbers out of arrays are plain numbers here, without NumPy's methods
    if told.errors:
        return f"archcheck expects {told.errors}, NumPy gives {truth!r}"
    if isinstance(value, ScalarValue):
        return (
            None
            if np.ndim(truth) == 0 and value.dtype in (None, str(np.asarray(truth).dtype))
            else f"{value!r} {value.dtype} for {truth!r}"
        )
    if isinstance(value, Unknown):
        return None
    if not isinstance(value, ArrayValue):
        return None if np.ndim(truth) == 0 and value == truth else f"{value!r} for {truth!r}"
    truth = np.asarray(truth)
    if value.dtype is not None and value.dtype != str(truth.dtype):
        return f"dtype {value.dtype} for {truth.dtype}"
    if value.shape is not None and (
        len(value.shape) != truth.ndim
        or any(isinstance(a, int) and a != b for a, b in zip(value.shape, truth.shape, strict=False))
    ):
        return f"shape {value.shape} for {truth.shape}"
    if value.contents is not None and not np.allclose(
        np.array(value.contents, dtype=truth.dtype).reshape(truth.shape), truth
    ):
        return f"contents {value.contents} for {truth}"
    if (
        value.range is not None
        and truth.size
        and not (value.range.lowest - 1e-6 <= truth.min() and truth.max() <= value.range.highest + 1e-6)
    ):
        return f"range {value.range} for {truth.min()} to {truth.max()}"
    if value.highest is not None and truth.size > 200 and truth.max() != value.highest:
        return f"highest {value.highest} for {truth.max()}"
    return None


@settings(max_examples=400, deadline=None)
@given(programs())
def test_arrays_agree_with_numpy(program: str) -> None:
    """Shape, dtype, elements and range are those of NumPy; an error is one of NumPy's."""
    difference = agrees(program)
    assert difference is None, f"{program}\n{difference}"


@pytest.mark.parametrize("step", STEPS)
def test_every_step_is_modelled_somewhere(step: str) -> None:
    """Each function of the table gives a known shape for a plain matrix, or NumPy refuses it."""
    program = "import numpy as np\nx = np.random.rand(4, 4)\nx = " + step.format(shape=(4, 4), n=2, axis=1, axes=(1, 0))
    truth = real(program)
    value = Interpreted(program).names["x"]
    assert agrees(program) is None
    if not isinstance(truth, Exception):
        assert not isinstance(value, Unknown) or isinstance(value, ScalarValue) or np.ndim(truth) == 0
        assert not isinstance(value, ArrayValue) or value.shape is not None
