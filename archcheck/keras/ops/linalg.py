"""Linear algebra: products of matrices, and what is asked of a matrix."""

from __future__ import annotations

from archcheck.graph.tensor import Spec
from archcheck.keras.failures import FeatureSizeMismatch, InvalidValue, UndefinedSize
from archcheck.keras.ops.dtypes import is_integer, result_type, strong
from archcheck.keras.ops.operands import check_rank, kind_of, raising, shape_of, tensor
from archcheck.keras.ops.reduction import reduced_shape
from archcheck.keras.ops.registry import macs, op
from archcheck.shapes import contraction
from archcheck.shapes.certainty import axis_index, broadcast_all, differ, undefined_size
from archcheck.shapes.failures import ContractionMismatch
from archcheck.shapes.reshaping import flatten
from archcheck.shapes.shape import number_of_elements
from archcheck.shapes.size import is_undefined

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from archcheck.keras.ops.registry import Axis, Call, Operand
    from archcheck.shapes.shape import Shape
    from archcheck.shapes.size import Dim


@op("matmul")
def matmul(call: Call, x1: Operand, x2: Operand) -> Spec:
    """(..., m, k) @ (..., k, n) -> (..., m, n).

    Raises:
        ContractionMismatch: the inner sizes differ, or an operand has no axes.
        NotBroadcastable: the batch axes do.
    Source: keras.src.ops.operation_utils, compute_matmul_output_shape.
    """
    a, b = shape_of(x1, call), shape_of(x2, call)
    if len(a) > 1 and len(b) in (1, 2) and len(a) + len(b) != 4 and _is_unchecked(call, a, b):
        b = (a[-1], *b[1:])
    try:
        shape = contraction.matmul(a, b)
    except ContractionMismatch as failure:
        if failure.axes:
            raise
        raise raising(failure, "IndexError") from None
    kinds = strong(kind_of(x1, call, "x1")), strong(kind_of(x2, call, "x2"))
    return Spec(shape, "int32" if kinds == ("int8", "int8") else result_type(*kinds, floatx=call.floatx))


@op("dot")
def dot(call: Call, x1: Operand, x2: Operand) -> Spec:
    """The last axis of one with the last but one of the other. A scalar multiplies.

    Of two vectors symbolic Keras does not compare the sizes; with a vector on the right None is a size like others.

    Raises:
        ContractionMismatch: these sizes differ.
    Source: keras.src.ops.numpy, Dot.
    """
    a, b = shape_of(x1, call), shape_of(x2, call)
    dtype = result_type(kind_of(x1, call, "x1"), kind_of(x2, call, "x2"), floatx=call.floatx)
    if call.symbolic and len(a) == 1 and len(b) == 1:
        return Spec((), dtype)
    if call.symbolic and len(a) > 1 and len(b) == 1 and {is_undefined(a[-1]), is_undefined(b[0])} == {True, False}:
        raise ContractionMismatch(operation="dot", shapes=(a, b), axes=(-1, -1))
    if _is_unchecked(call, a, b):
        return Spec(contraction.dot(a[:-1] + b[-2:][:1], b) if a and b else a or b, dtype)
    return Spec(contraction.dot(a, b), dtype)


def _is_unchecked(call: Call, a: Shape, b: Shape) -> bool:
    """Whether TensorFlow compares nothing: it contracts tensors with open sizes without a look at the others."""
    return not call.symbolic and any(is_undefined(size) for size in a + b)


@op("inner")
def inner(call: Call, x1: Operand, x2: Operand) -> Spec:
    """The last axes of both. Raises ContractionMismatch. Source: keras.src.ops.numpy, Inner."""
    dtype = result_type(kind_of(x1, call, "x1"), kind_of(x2, call, "x2"), floatx=call.floatx)
    return Spec(contraction.inner(shape_of(x1, call), shape_of(x2, call)), dtype)


@op("vdot")
def vdot(call: Call, x1: Operand, x2: Operand) -> Spec:
    """A scalar. Source: keras.src.ops.numpy, Vdot."""
    return Spec((), result_type(kind_of(x1, call, "x1"), kind_of(x2, call, "x2"), floatx=call.floatx))


@op("outer")
def outer(call: Call, x1: Operand, x2: Operand) -> Spec:
    """Every element of one with every element of the other. Source: keras.src.ops.numpy, Outer."""
    sides = (flatten(shape_of(x1, call))[0], flatten(shape_of(x2, call))[0])
    return Spec(sides, result_type(kind_of(x1, call, "x1"), kind_of(x2, call, "x2"), floatx=call.floatx))


@op("kron")
def kron(call: Call, x1: Operand, x2: Operand) -> Spec:
    """Sizes multiplied, axis by axis; symbolic Keras drops the axes that only one has. Source: keras.src.ops.numpy."""
    a, b = shape_of(x1, call), shape_of(x2, call)
    if not call.symbolic:
        rank = max(len(a), len(b))
        a, b = (1,) * (rank - len(a)) + a, (1,) * (rank - len(b)) + b
    kinds = strong(kind_of(x1, call, "x1")), strong(kind_of(x2, call, "x2"))
    shape = tuple(undefined_size(x, y, exact=x * y) for x, y in zip(a, b, strict=False))
    return Spec(shape, result_type(*kinds, floatx=call.floatx))


@op("cross")
def cross(
    call: Call, x1: Operand, x2: Operand, axisa: int = -1, axisb: int = -1, axisc: int = -1, axis: int | None = None
) -> Spec:
    """The cross product of vectors of 2 or 3 in one axis. Source: keras.src.ops.numpy, Cross.

    Raises:
        FeatureSizeMismatch: vectors of another length.
    """
    first, second = tensor(x1, call, "x1"), tensor(x2, call, "x2")
    if axis is not None:
        axisa = axisb = axisc = axis
    sides: list[Dim] = []
    rests: list[Shape] = []
    for x, place in ((first, axisa), (second, axisb)):
        shape = shape_of(x, call)
        place = axis_index(place, len(shape))
        sides.append(shape[place])
        rests.append((*shape[:place], *shape[place + 1 :]))
    result = broadcast_all(*rests)
    for x, side, place in ((first, sides[0], axisa), (second, sides[1], axisb)):
        if differ(side, 2) and differ(side, 3):
            raise FeatureSizeMismatch(layer="cross", axis=place, expected=3, shape=shape_of(x, call))
    vector = (3,) if 3 in sides else ()
    if not call.symbolic and not vector:
        return Spec(result, result_type(first.dtype, second.dtype, floatx=call.floatx))
    place = axis_index(axisc, len(result) + len(vector))
    return Spec((*result[:place], *vector, *result[place:]), result_type(first.dtype, second.dtype, floatx=call.floatx))


@op("tensordot")
def tensordot(call: Call, x1: Operand, x2: Operand, axes: Any = 2) -> Spec:
    """The named axes of both summed over; symbolic Keras compares them only where they are named one by one.

    Raises:
        ContractionMismatch: they differ.
        AxisOutOfRange: a tensor has no such axis.
    Source: keras.src.ops.numpy, Tensordot.
    """
    a, b = shape_of(x1, call), shape_of(x2, call)
    dtype = result_type(kind_of(x1, call, "x1"), kind_of(x2, call, "x2"), floatx=call.floatx)
    if call.symbolic and isinstance(axes, int):
        return Spec(a + b if axes <= 0 else a[:-axes] + b[axes:], dtype)
    if not isinstance(axes, int):
        if len(axes) < 2:
            raise raising(InvalidValue(argument="axes", value=axes, expected="an integer or two lists"), "IndexError")
        sides = tuple((side,) if isinstance(side, int) else tuple(side) for side in axes[:2])
        if call.symbolic and any(isinstance(side, int) for side in axes[:2]):
            raise raising(InvalidValue(argument="axes", value=axes, expected="an integer or two lists"), "TypeError")
        axes = sides
    if _is_unchecked(call, a, b):
        left = range(len(a) - axes, len(a)) if isinstance(axes, int) else [axis % len(a) for axis in axes[0]]
        right = range(axes) if isinstance(axes, int) else [axis % len(b) for axis in axes[1]]
        kept = [size for axis, size in enumerate(a) if axis not in left]
        return Spec((*kept, *(size for axis, size in enumerate(b) if axis not in right)), dtype)
    return Spec(contraction.tensordot(a, b, axes), dtype)


@macs("matmul", "dot")
def matmul_macs(call: Call, x1: Operand, x2: Operand) -> Dim:
    """One multiply-accumulate for each element of the result and each of the inner axis, without the batch."""
    result = matmul(call, x1, x2) if call.name == "matmul" else dot(call, x1, x2)
    return number_of_elements((result.shape or ())[1:]) * shape_of(x1, call)[-1]


# What is asked of a matrix


def _square(x: Operand, call: Call, argument: str = "x") -> Spec:
    """A tensor of square matrices; None and a number are no square to symbolic Keras.

    Raises:
        RankMismatch: less than two axes.
        FeatureSizeMismatch: rows and columns differ.
    Source: keras.src.ops.linalg, _assert_square.
    """
    x = tensor(x, call, argument)
    shape = shape_of(x, call)
    check_rank(call.name, shape, 2, None)
    rows, columns = shape[-2:]
    if differ(rows, columns) or {is_undefined(rows), is_undefined(columns)} == {True, False}:
        raise FeatureSizeMismatch(layer=call.name, axis=-1, expected=rows, shape=shape)
    return x


@op("cholesky", "cholesky_inverse", "inv")
def square_to_square(call: Call, x: Operand) -> Spec:
    """Square matrices to square matrices. Source: keras.src.ops.linalg, Cholesky, Inv."""
    x = _square(x, call)
    return Spec(x.shape, x.dtype)


@op("det")
def det(call: Call, x: Operand) -> Spec:
    """A number for each square matrix. Source: keras.src.ops.linalg, Det."""
    x = _square(x, call)
    return Spec(shape_of(x, call)[:-2], x.dtype)


@op("logdet")
def logdet(call: Call, x: Operand) -> Spec:
    """A number for each matrix, of which Keras asks nothing. Source: keras.src.ops.math, Logdet."""
    x = tensor(x, call)
    return Spec(shape_of(x, call)[:-2], x.dtype)


@op("slogdet")
def slogdet(call: Call, x: Operand) -> tuple[Spec, Spec]:
    """Sign and logarithm; symbolic Keras gives one sign for all. Source: keras.src.ops.numpy, Slogdet."""
    x = tensor(x, call)
    batch = shape_of(x, call)[:-2]
    return Spec(() if call.symbolic else batch, x.dtype), Spec(batch, x.dtype)


@op("eig", "eigh")
def eigen(call: Call, x: Operand) -> tuple[Spec, Spec]:
    """Values and vectors. Source: keras.src.ops.linalg, Eig."""
    x = _square(x, call)
    dtype = x.dtype
    if call.name == "eig" and not call.symbolic:
        dtype = {"float64": "complex128", "float32": "complex64"}.get(dtype or "", dtype)
    return Spec(shape_of(x, call)[:-1], dtype), Spec(x.shape, dtype)


def _matrix(x: Operand, call: Call) -> tuple[Spec, Shape, Dim, Dim]:
    """A tensor of matrices: itself, its batch axes, rows, columns."""
    x = tensor(x, call)
    shape = shape_of(x, call)
    check_rank(call.name, shape, 2, None)
    return x, shape[:-2], shape[-2], shape[-1]


def _shorter(rows: Dim, columns: Dim, call: Call, shape: Shape) -> Dim:
    """The shorter side; symbolic Keras can't compare None."""
    if isinstance(rows, int) and isinstance(columns, int):
        return min(rows, columns)
    if call.symbolic and (is_undefined(rows) or is_undefined(columns)):
        raise raising(UndefinedSize(layer=call.name, axis=-1, shape=shape), "TypeError")
    return undefined_size(rows, columns, exact=rows if rows == columns else None)


@op("lu_factor")
def lu_factor(call: Call, x: Operand) -> tuple[Spec, Spec]:
    """The factors in one matrix, and the pivots. Source: keras.src.ops.linalg, LuFactor."""
    x, batch, rows, columns = _matrix(x, call)
    if not call.symbolic:
        _square(x, call)
    pivots = (*batch, _shorter(rows, columns, call, shape_of(x, call)))
    return Spec(x.shape, x.dtype), Spec(pivots, x.dtype if call.symbolic else "int32")


@op("qr")
def qr(call: Call, x: Operand, mode: str = "reduced") -> tuple[Spec, Spec]:
    """An orthogonal and a triangular matrix. Source: keras.src.ops.linalg, Qr."""
    if mode not in ("reduced", "complete"):
        raise InvalidValue(
            argument="mode", value=mode, expected='"reduced" or "complete"', choices=("reduced", "complete")
        )
    x, batch, rows, columns = _matrix(x, call)
    short = _shorter(rows, columns, call, shape_of(x, call))
    if mode == "complete":
        return Spec((*batch, rows, rows), x.dtype), Spec((*batch, rows, columns), x.dtype)
    return Spec((*batch, rows, short), x.dtype), Spec((*batch, short, columns), x.dtype)


@op("svd")
def svd(call: Call, x: Operand, full_matrices: bool = True, compute_uv: bool = True) -> Any:
    """Two orthogonal matrices and the singular values. Source: keras.src.ops.linalg, SVD."""
    x, batch, rows, columns = _matrix(x, call)
    short = _shorter(rows, columns, call, shape_of(x, call))
    values = Spec((*batch, short), x.dtype)
    if not compute_uv:
        return values
    left = rows if full_matrices else short
    right = columns if full_matrices else short
    return Spec((*batch, rows, left), x.dtype), values, Spec((*batch, right, columns), x.dtype)


@op("pinv")
def pinv(call: Call, x: Operand) -> Spec:
    """Rows and columns exchanged. Source: keras.src.ops.linalg, Pinv."""
    x, batch, rows, columns = _matrix(x, call)
    return Spec((*batch, columns, rows), x.dtype)


@op("matrix_rank")
def matrix_rank(call: Call, x: Operand) -> Spec:
    """A number for each matrix. Source: keras.src.ops.linalg, MatrixRank."""
    return Spec(_matrix(x, call)[1], "int32")


@op("solve", "solve_triangular")
def solve(call: Call, a: Operand, b: Operand) -> Spec:
    """The shape of the right side.

    Raises:
        FeatureSizeMismatch: `a` is not square.
        ContractionMismatch: `b` has another number of rows.
    Source: keras.src.ops.linalg, Solve.
    """
    a, b = _square(a, call, "a"), tensor(b, call, "b")
    left, right = shape_of(a, call), shape_of(b, call)
    check_rank(call.name, right, 1, None)
    axis = -2 if len(left) == len(right) else -1 if len(left) == len(right) - 1 else None
    if axis is not None and _unlike(left[axis], right[axis]):
        raise ContractionMismatch(operation=call.name, shapes=(left, right), axes=(axis, axis))
    return Spec(right, b.dtype)


def _unlike(a: Dim, b: Dim) -> bool:
    """Whether two sizes are unequal to Python, for which None is unlike every number."""
    return differ(a, b) or {is_undefined(a), is_undefined(b)} == {True, False}


@op("lstsq")
def lstsq(call: Call, a: Operand, b: Operand) -> Spec:
    """The least-squares solution. Source: keras.src.ops.linalg, Lstsq."""
    a, b = tensor(a, call, "a"), tensor(b, call, "b")
    left, right = shape_of(a, call), shape_of(b, call)
    check_rank("lstsq", left, 2, 2)
    check_rank("lstsq", right, 1, 2)
    if _unlike(left[0], right[0]):
        raise ContractionMismatch(operation="lstsq", shapes=(left, right), axes=(0, 0))
    return Spec((left[1], *right[1:]), a.dtype)


@op("norm")
def norm(call: Call, x: Operand, ord: Any = None, axis: Axis = None, keepdims: bool = False) -> Spec:
    """The norm over axes. Raises InvalidValue for an order that there isn't. Source: keras.src.ops.linalg, Norm."""
    if isinstance(ord, str) and ord not in ("fro", "nuc"):
        raise InvalidValue(argument="ord", value=ord, expected='"fro" or "nuc"', choices=("fro", "nuc"))
    x = tensor(x, call)
    shape = shape_of(x, call)
    axes = 1 if isinstance(axis, int) else len(shape) if axis is None else len(axis)
    if axes == 1 and isinstance(ord, str):
        raise InvalidValue(argument="ord", value=ord, expected="no string for a norm of vectors")
    if axes == 2 and ord not in (None, "fro", "nuc", float("inf"), float("-inf"), 1, -1, 2, -2):
        raise InvalidValue(argument="ord", value=ord, expected="a norm of matrices")
    dtype = x.dtype
    if dtype is not None and (is_integer(dtype) or dtype == "bool"):
        dtype = call.floatx
    return Spec(reduced_shape(shape, axis, keepdims, call.symbolic), dtype)
