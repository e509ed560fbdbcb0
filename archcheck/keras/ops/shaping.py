"""Ops that move elements: reshape, transpose, flips, copies, borders."""

from __future__ import annotations

from archcheck.graph.tensor import Spec
from archcheck.keras.failures import InvalidValue
from archcheck.keras.ops.dtypes import standard
from archcheck.keras.ops.operands import check_rank, pair, raising, shape_of, size_of, sizes_of, tensor
from archcheck.keras.ops.reduction import reduced_dtype
from archcheck.keras.ops.registry import op
from archcheck.shapes import reshaping
from archcheck.shapes.certainty import axis_indices, differ, is_indivisible, undefined_size
from archcheck.shapes.failures import AxisOutOfRange, BadPermutation, IndexOutOfRange, NotKnown
from archcheck.shapes.shape import open_size
from archcheck.shapes.size import is_undefined

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from archcheck.keras.ops.registry import Axis, Call, Operand
    from archcheck.shapes.shape import Shape
    from archcheck.shapes.size import Dim

__all__ = ["pad_widths"]

_BYTES = {"bool": 1, "8": 1, "16": 2, "32": 4, "64": 8, "128": 16}


@op("reshape")
def reshape(call: Call, x: Operand, newshape: Any) -> Spec:
    """The same elements in another shape; what is no integer in it counts as None on symbolic tensors.

    Raises:
        ReshapeSize: another number of elements, or no shape at all.
    Source: keras.src.ops.operation_utils, compute_reshape_output_shape.
    """
    given = newshape if isinstance(newshape, (list, tuple)) or not isinstance(newshape, (int, float)) else (newshape,)
    if call.symbolic and isinstance(given, (list, tuple)):
        given = tuple(None if isinstance(item, (float, str)) else item for item in given)
    if not call.symbolic and isinstance(given, (list, tuple)):
        for item in given:
            if item is None or isinstance(item, (float, str)):
                raise raising(InvalidValue(argument="newshape", value=newshape, expected="integers"), "TypeError")
    target = sizes_of(given, "newshape")
    x = tensor(x, call)
    return Spec(reshaping.reshape(shape_of(x, call), target), x.dtype)


@op("ravel")
def ravel(call: Call, x: Operand) -> Spec:
    """All elements on one axis."""
    x = tensor(x, call)
    return Spec(reshaping.flatten(shape_of(x, call)), x.dtype)


@op("transpose")
def transpose(call: Call, x: Operand, axes: Axis = None) -> Spec:
    """The axes in another order. Raises BadPermutation. Source: keras.src.ops.operation_utils."""
    x = tensor(x, call)
    if isinstance(axes, int):
        raise raising(BadPermutation(axes=(axes,), rank=len(shape_of(x, call))), "TypeError")
    return Spec(reshaping.transpose(shape_of(x, call), axes), x.dtype)


@op("expand_dims")
def expand_dims(call: Call, x: Operand, axis: Axis) -> Spec:
    """New axes of size 1. Raises AxisOutOfRange; InvalidValue for an axis of None."""
    if axis is None:
        raise InvalidValue(argument="axis", value=axis, expected="an integer, a tuple or a list")
    x = tensor(x, call)
    rank = len(shape_of(x, call)) + (1 if isinstance(axis, int) else len(axis))
    if not call.symbolic and not isinstance(axis, int) and len({one % rank for one in axis}) != len(axis):
        raise NotKnown("an axis is put in twice")
    return Spec(reshaping.expand_dims(shape_of(x, call), axis), x.dtype)


@op("squeeze")
def squeeze(call: Call, x: Operand, axis: Axis = None) -> Spec:
    """Without axes of size 1.

    Raises:
        AxisOutOfRange: there is no such axis.
        IndexOutOfRange: it isn't 1; on symbolic tensors an axis of None is refused too.
    Source: keras.src.ops.numpy, Squeeze.
    """
    x = tensor(x, call)
    shape = shape_of(x, call)
    if axis is not None and call.symbolic:
        for place in axis_indices(axis, len(shape)):
            if differ(shape[place], 1) or _is_open(shape[place]):
                raise IndexOutOfRange(axis=place, index=place, size=shape[place], shape=shape, operation="squeeze")
    if axis is None and not call.symbolic and any(not isinstance(size, int) for size in shape):
        raise NotKnown("squeeze drops the axes that are 1, and the size of one isn't known")
    return Spec(reshaping.squeeze(shape, axis), x.dtype)


def _is_open(size: Dim) -> bool:
    """Whether Keras certainly sees None here."""
    return is_undefined(size) is True


@op("swapaxes")
def swapaxes(call: Call, x: Operand, axis1: int, axis2: int) -> Spec:
    """Two axes exchanged. Raises AxisOutOfRange."""
    x = tensor(x, call)
    return Spec(reshaping.swapaxes(shape_of(x, call), axis1, axis2), x.dtype)


@op("moveaxis")
def moveaxis(call: Call, x: Operand, source: Axis, destination: Axis) -> Spec:
    """Axes moved to other places. Raises AxisOutOfRange, BadPermutation. Source: keras.src.ops.numpy, Moveaxis."""
    x = tensor(x, call)
    if source is None or destination is None:
        raise BadPermutation(axes=(source, destination), rank=len(shape_of(x, call)))
    places = axis_indices(source, len(shape_of(x, call)), "source")
    targets = axis_indices(destination, len(shape_of(x, call)), "destination")
    if len(set(places)) != len(places) or (not call.symbolic and len(set(targets)) != len(targets)):
        raise NotKnown("an axis is moved twice")
    return Spec(reshaping.moveaxis(shape_of(x, call), source, destination), x.dtype)


@op("flip", "roll")
def flip(call: Call, x: Operand, axis: Axis = None) -> Spec:
    """The same shape, elements in another order along an axis. Raises AxisOutOfRange."""
    x = tensor(x, call)
    if axis is not None and (call.symbolic or call.name == "flip"):  # TensorFlow rolls without a look at the axis
        axis_indices(axis, len(shape_of(x, call)))
    return Spec(x.shape, x.dtype)


@op("fliplr", "flipud")
def flip_over(call: Call, x: Operand) -> Spec:
    """Flipped along the second axis, or the first. Raises RankMismatch."""
    x = tensor(x, call)
    check_rank(call.name, shape_of(x, call), 2 if call.name == "fliplr" else 1, None)
    return Spec(x.shape, x.dtype)


@op("rot90")
def rot90(call: Call, array: Operand, k: int = 1, axes: Axis = (0, 1)) -> Spec:
    """Turned in the plane of two axes; on symbolic tensors these are exchanged whatever `k` is.

    Source: keras.src.ops.numpy, Rot90.
    """
    array = tensor(array, call, "array")
    shape = shape_of(array, call)
    check_rank("rot90", shape, 2, None)
    if not isinstance(axes, (list, tuple)) or len(axes) != 2 or axes[0] == axes[1]:
        raise InvalidValue(argument="axes", value=axes, expected="two different axes")
    for axis in axes:
        if not -len(shape) <= axis < len(shape):
            raise raising(AxisOutOfRange(axis=axis, rank=len(shape), argument="axes"), "IndexError")
    turned = reshaping.swapaxes(shape, axes[0], axes[1]) if call.symbolic or k % 2 else shape
    return Spec(turned, array.dtype)


@op("tile")
def tile(call: Call, x: Operand, repeats: Any) -> Spec:
    """Every axis so many times. Source: keras.src.ops.numpy, Tile."""
    x = tensor(x, call)
    counts = (
        sizes_of(repeats, "repeats") if isinstance(repeats, (list, tuple, Spec)) else (size_of(repeats, "repeats"),)
    )
    return Spec(_no_negative(reshaping.tile(shape_of(x, call), counts), shape_of(x, call)), x.dtype)


@op("repeat")
def repeat(call: Call, x: Operand, repeats: Any, axis: int | None = None) -> Spec:
    """Every element of an axis so many times. Source: keras.src.ops.numpy, Repeat.

    Raises:
        AxisOutOfRange: there is no such axis.
        IndexOutOfRange: another number of repeats than the axis has elements.
    """
    x = tensor(x, call)
    shape = shape_of(x, call)
    if isinstance(repeats, Spec):
        raise NotKnown("how often elements are repeated is in a tensor")
    counts = sizes_of(repeats, "repeats") if isinstance(repeats, (list, tuple)) else size_of(repeats, "repeats")
    if not call.symbolic and not shape:
        shape = (1,)
    if axis is not None and not -len(shape) <= axis < len(shape):
        raise raising(AxisOutOfRange(axis=axis, rank=len(shape)), "IndexError")
    return Spec(_no_negative(reshaping.repeat(shape, counts, axis), shape), x.dtype)


def _no_negative(result: Shape, shape: Shape) -> Shape:
    """A shape, refused where a size is negative. Source: keras.src.backend.common.variables, standardize_shape."""
    for axis, size in enumerate(result):
        if isinstance(size, int) and size < 0:
            raise IndexOutOfRange(axis=axis, index=axis, size=size, shape=shape, operation="negative")
    return result


def pad_widths(pad_width: Any, rank: int) -> tuple[tuple[Dim, Dim], ...]:
    """What is put before and behind each axis, from one number, one pair or a pair for each axis.

    Raises:
        InvalidValue: pairs of another length.
        IndexOutOfRange: pairs for another number of axes.
    Source: keras.src.ops.numpy, Pad.
    """
    if isinstance(pad_width, (list, tuple)) and pad_width and isinstance(pad_width[0], (list, tuple)):
        pairs = []
        for item in pad_width:
            sizes = sizes_of(item, "pad_width")
            if len(sizes) not in (1, 2) or len(item) != len(pad_width[0]):
                raise InvalidValue(argument="pad_width", value=pad_width, expected="pairs of integers")
            pairs.append((sizes[0], sizes[-1]))
    else:
        before, behind = pair(pad_width, 2, "pad_width")
        pairs = [(before, behind)]
    if len(pairs) == 1:
        return tuple(pairs) * rank
    if len(pairs) != rank:
        raise IndexOutOfRange(axis=rank, index=len(pairs), size=rank, shape=(), operation="pad")
    return tuple(pairs)


@op("pad")
def pad(call: Call, x: Operand, pad_width: Any, mode: str = "constant", constant_values: Any = None) -> Spec:
    """Every axis longer by what is put before and behind it. Source: keras.src.ops.numpy, Pad."""
    x = tensor(x, call)
    shape = shape_of(x, call)
    if not call.symbolic and not _is_paired(pad_width, len(shape)):
        raise InvalidValue(argument="pad_width", value=pad_width, expected="a pair for each axis")
    try:
        widths = pad_widths(pad_width, len(shape))
    except IndexOutOfRange as failure:
        failure.shape = shape
        raise
    if not call.symbolic and constant_values is not None and mode != "constant":
        raise InvalidValue(argument="constant_values", value=constant_values, expected='None unless mode is "constant"')
    return Spec(reshaping.pad(shape, widths), x.dtype)


def _is_paired(pad_width: Any, rank: int) -> bool:
    """Whether there may be a pair for each axis, as TensorFlow wants it; Keras alone spreads one pair over all axes."""
    if isinstance(pad_width, int) or (isinstance(pad_width, (list, tuple)) and isinstance(pad_width[0], int)):
        return rank == 1
    return not isinstance(pad_width, (list, tuple)) or len(pad_width) == rank


@op("view")
def view(call: Call, x: Operand, dtype: Any = None) -> Spec:
    """The same bytes read as another dtype: the last axis grows or shrinks. Source: keras.src.ops.numpy, View."""
    x = tensor(x, call)
    shape = shape_of(x, call)
    name = x.dtype if dtype is None else standard(dtype, call.floatx)
    if x.dtype is None or name is None:
        raise NotKnown("the dtype isn't known")
    old, new = _bytes(x.dtype), _bytes(name)
    if old == new:
        return Spec(shape, name)
    if not shape or (isinstance(shape[-1], int) and is_indivisible(shape[-1] * old, new)):
        raise InvalidValue(argument="dtype", value=name, expected="a dtype that divides the last axis")
    last = shape[-1] * old // new
    return Spec((*shape[:-1], last), name)


def _bytes(dtype: str) -> int:
    """How many bytes one element takes."""
    for ending, count in reversed(_BYTES.items()):
        if dtype.endswith(ending):
            return count
    return 1


@op("unravel_index")
def unravel_index(call: Call, indices: Operand, shape: Any) -> list[Spec]:
    """One tensor of indices for each axis of a shape. Source: keras.src.ops.numpy, UnravelIndex."""
    axes = sizes_of(shape, "shape")
    indices = tensor(indices, call, "indices")
    if any(_is_open(size) for size in axes):
        return [Spec((open_size(lower=0, undefined=True),), indices.dtype) for _ in axes]
    return [Spec(indices.shape, indices.dtype) for _ in axes]


@op("diag", "diagflat")
def diag(call: Call, x: Operand, k: int = 0) -> Spec:
    """A vector as the diagonal of a matrix, the diagonal of a matrix as a vector. Source: keras.src.ops.numpy, Diag."""
    x = tensor(x, call)
    shape = shape_of(x, call)
    if call.name == "diag":
        check_rank("diag", shape, 1, 2)
        if len(shape) == 2:
            return Spec((diagonal_length(shape[0], shape[1], k),), x.dtype)
    side = reshaping.flatten(shape)[0] + abs(k)
    return Spec((side, side), x.dtype)


@op("diagonal", "trace")
def diagonal(call: Call, x: Operand, offset: int = 0, axis1: int = 0, axis2: int = 1) -> Spec:
    """The diagonals of the matrices in two axes, as the last axis; their sums.

    Raises:
        AxisOutOfRange: there is no such axis.
        BadPermutation: both are the same.
    Source: keras.src.ops.numpy, Diagonal, Trace.
    """
    x = tensor(x, call)
    shape = shape_of(x, call)
    first, second = axis_indices((axis1, axis2), len(shape))
    if first == second:
        raise BadPermutation(axes=(axis1, axis2), rank=len(shape))
    rest = tuple(size for axis, size in enumerate(shape) if axis not in (first, second))
    if call.name == "trace":
        rule = reduced_dtype("summed", x.dtype, call.floatx)
        return Spec(rest, x.dtype if x.dtype in ("uint64", "complex128") else rule)
    return Spec((*rest, diagonal_length(shape[first], shape[second], offset)), x.dtype)


def diagonal_length(rows: Dim, columns: Dim, offset: int) -> Dim:
    """How many elements a diagonal has; open where a side is. Source: keras.src.ops.numpy, Diagonal."""
    if isinstance(rows, int) and isinstance(columns, int):
        remaining = columns - offset if offset > 0 else rows + offset
        return max(0, min(remaining, rows, columns))
    exact = rows if offset == 0 and rows == columns else None
    return undefined_size(rows, columns, exact=exact)
