"""Reductions: sums, means, extremes over axes, and what runs along an axis."""

from __future__ import annotations

from archcheck.graph.tensor import Spec
from archcheck.keras.failures import FeatureSizeMismatch, InvalidValue
from archcheck.keras.ops.dtypes import is_float, is_integer, result_type, standard
from archcheck.keras.ops.operands import raising, shape_of, size_of, tensor
from archcheck.keras.ops.registry import op
from archcheck.shapes.certainty import axis_index, axis_indices, below, differ, undefined_size
from archcheck.shapes.failures import BadPermutation, IndexOutOfRange, NotKnown
from archcheck.shapes.reduction import reduced
from archcheck.shapes.reshaping import flatten
from archcheck.shapes.shape import open_size
from archcheck.shapes.size import is_undefined

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from archcheck.keras.ops.registry import Axis, Call, Operand
    from archcheck.shapes.shape import Shape

_REDUCTIONS = {
    "same": "amax amin max min ptp logsumexp",
    "summed": "sum nansum trace",
    "multiplied": "prod nanprod",
    "mean": "mean",
    "float_of_int": "std",
    "float": "var nanvar nanstd nanmean nanmedian",
    "floating": "median",
    "promoted": "nanmax nanmin",
    "bool": "all any",
    "int32": "argmax argmin nanargmax nanargmin count_nonzero",
}
_RULE = {name: rule for rule, names in _REDUCTIONS.items() for name in names.split() if name != "trace"}
_ONE_AXIS = frozenset({"argmax", "argmin", "nanargmax", "nanargmin"})


def reduced_dtype(rule: str, dtype: str | None, floatx: str) -> str | None:
    """The dtype that a reduction makes of a dtype. Source: keras.src.ops.numpy, `compute_output_spec` of each op."""
    if rule in ("bool", "int32"):
        return rule
    if dtype is None:
        return None
    if rule == "same":
        return dtype
    if rule in ("summed", "multiplied"):
        return {"bool": "int32", "int8": "int32", "int16": "int32", "uint8": "uint32", "uint16": "uint32"}.get(
            dtype, result_type(dtype) if rule == "summed" else dtype
        )
    if rule == "mean":
        return result_type(dtype, "float32", floatx=floatx) if is_integer(dtype) or dtype == "bool" else dtype
    if rule == "float_of_int":
        return floatx if is_integer(dtype) or dtype == "bool" else dtype
    if rule == "floating":
        return floatx if dtype == "int64" else result_type(dtype, "float", floatx=floatx)
    if rule == "float":
        return result_type(dtype, "float", floatx=floatx)
    return result_type(dtype, floatx=floatx)


def reduced_shape(shape: Shape, axis: Axis, keepdims: bool, symbolic: bool) -> Shape:
    """`reduced` with Keras's own way with an axis that is named twice: on symbolic tensors it takes the next one too.

    TensorFlow reduces it once while it traces, and refuses it when it runs.

    Source: keras.src.ops.operation_utils, reduce_shape.
    """
    if axis is None or isinstance(axis, int):
        return reduced(shape, axis, keepdims)
    places = axis_indices(axis, len(shape))
    if keepdims or not symbolic or len(set(places)) == len(places):
        return reduced(shape, tuple(set(places)), keepdims)
    left = list(shape)
    for place in sorted(places, reverse=True):
        if place >= len(left):
            raise raising(BadPermutation(axes=places, rank=len(shape)), "IndexError")
        del left[place]
    return tuple(left)


@op(*_RULE)
def reduction(call: Call, x: Operand, axis: Axis = None, keepdims: bool = False, dtype: Any = None) -> Spec:
    """Without the axes that are reduced, all of them for None.

    Raises:
        AxisOutOfRange: there is no such axis.
        BadPermutation: an axis is named twice.
    Source: keras.src.ops.operation_utils, reduce_shape.
    """
    x = tensor(x, call)
    shape = shape_of(x, call)
    if call.name in _ONE_AXIS and not shape and not call.symbolic:
        return Spec((), "int32")
    if (
        call.name in _ONE_AXIS
        and isinstance(axis, (list, tuple))
        and (call.name.startswith("nan") or not call.symbolic)
    ):
        raise raising(InvalidValue(argument="axis", value=axis, expected="an integer or None"), "TypeError")
    name = standard(dtype, call.floatx) if dtype is not None else reduced_dtype(_RULE[call.name], x.dtype, call.floatx)
    if call.name == "logsumexp" and call.symbolic:
        name = call.floatx
    return Spec(reduced_shape(shape, axis, keepdims, call.symbolic), name)


@op("average")
def average(call: Call, x: Operand, axis: int | None = None, weights: Operand = None) -> Spec:
    """The mean over an axis, weighted by a tensor of the same shape or one weight for each position of the axis.

    Raises:
        AxisOutOfRange: there is no such axis.
        FeatureSizeMismatch: weights of another shape.
    Source: keras.src.ops.numpy, Average.
    """
    x = tensor(x, call)
    shape = shape_of(x, call)
    kinds = [x.dtype, "float"]
    if weights is not None:
        given = tensor(weights, call, "weights")
        kinds.append(given.dtype)
        along = () if axis is None else (shape[axis_index(axis, len(shape))],)
        fits = _alike(shape, given.shape or ()) or (axis is not None and _alike(along, given.shape or ()))
        if call.symbolic and not fits:
            raise FeatureSizeMismatch(layer="average", axis=axis or 0, expected=len(shape), shape=given.shape or ())
    return Spec(reduced(shape, axis), result_type(*kinds, floatx=call.floatx))


def _alike(a: Shape, b: Shape) -> bool:
    return len(a) == len(b) and not any(differ(x, y) for x, y in zip(a, b, strict=True))


@op("quantile", "percentile", "nanquantile", "nanpercentile")
def quantile(call: Call, x: Operand, q: Operand, axis: Axis = None, keepdims: bool = False) -> Spec:
    """The reduced shape, led by an axis for the quantiles where several are asked for.

    Source: keras.src.ops.numpy, Quantile and Percentile.
    """
    x = tensor(x, call)
    shape = reduced_shape(shape_of(x, call), axis, keepdims, call.symbolic)
    asked = shape_of(q, call) if isinstance(q, Spec) else (len(q),) if isinstance(q, (list, tuple)) else ()
    if call.symbolic and isinstance(q, (list, tuple)) and len(q) < 2 and call.name.endswith("quantile"):
        asked = ()
    if not call.symbolic and any(is_undefined(size) for size in shape_of(x, call)):  # TensorFlow loses all sizes
        shape = tuple(open_size(lower=0, undefined=True) for _ in shape)
    if isinstance(q, (bool, int, float, list, tuple, Spec)):
        return Spec((*asked[:1], *shape), _quantile_dtype(call, x.dtype))
    raise NotKnown("the quantiles aren't known")


def _quantile_dtype(call: Call, dtype: str | None) -> str | None:
    """A float; the default one for int64, or for all integers. Source: keras.src.ops.numpy, Quantile."""
    if dtype is None:
        return None
    if call.name == "percentile":
        return dtype if is_float(dtype) else call.floatx
    if dtype == "int64" or (call.name == "nanpercentile" and is_integer(dtype)):
        return call.floatx
    return result_type(dtype, "float", floatx=call.floatx)


@op("cumsum", "cumprod", "nancumsum", "nancumprod")
def cumulative(call: Call, x: Operand, axis: int | None = None, dtype: Any = None) -> Spec:
    """Partial sums along an axis, of the flattened tensor for None. Source: keras.src.ops.numpy, Cumsum."""
    x = tensor(x, call)
    shape = shape_of(x, call)
    if axis is None:
        shape = flatten(shape)
    elif not call.name.startswith("nan") and call.symbolic:  # TensorFlow looks at the axis only when it runs
        axis_index(axis, len(shape))
    name = x.dtype if dtype is None else standard(dtype, call.floatx)
    return Spec(shape, "int32" if name == "bool" else name)


@op("argsort", "sort", "argpartition")
def sort(call: Call, x: Operand, axis: int | None = -1, kth: Any = 0) -> Spec:
    """The same shape, flat for None. Source: keras.src.ops.numpy, Sort, Argsort, Argpartition."""
    if isinstance(kth, (float, str, list, tuple)):
        raise InvalidValue(argument="kth", value=kth, expected="an integer")
    x = tensor(x, call)
    shape = shape_of(x, call)
    if axis is None:
        shape = flatten(shape)
    elif call.name != "argpartition" or not call.symbolic:
        axis_index(axis, len(shape))
    return Spec(shape, x.dtype if call.name == "sort" else "int32")


@op("diff")
def diff(call: Call, a: Operand, n: int = 1, axis: int = -1) -> Spec:
    """Shorter by `n` along an axis, at least 0. Source: keras.src.ops.numpy, Diff."""
    a = tensor(a, call, "a")
    shape = list(shape_of(a, call))
    place = axis_index(axis, len(shape))
    size = shape[place]
    shape[place] = max(size - n, 0) if isinstance(size, int) else undefined_size(size, exact=size - n)
    return Spec(tuple(shape), a.dtype)


@op("trapezoid")
def trapezoid(call: Call, y: Operand, axis: int | None = -1) -> Spec:
    """The integral along an axis, which is gone. Source: keras.src.ops.numpy, Trapezoid."""
    y = tensor(y, call, "y")
    shape = list(shape_of(y, call))
    if axis is not None and shape:
        del shape[axis % len(shape)]
    return Spec(tuple(shape), result_type(y.dtype, "float", floatx=call.floatx))


@op("top_k")
def top_k(call: Call, x: Operand, k: Any) -> tuple[Spec, Spec]:
    """The k greatest of the last axis, and where they stand.

    Raises:
        IndexOutOfRange: a scalar, or more than there are (in the backend's hands).
    Source: keras.src.ops.math, TopK.
    """
    x = tensor(x, call)
    shape = shape_of(x, call)
    number = size_of(k, "k")
    if not shape or below(number, 0) or (not call.symbolic and below(shape[-1], number)):
        raise raising(
            IndexOutOfRange(axis=-1, index=0, size=shape[-1] if shape else 0, shape=shape, operation="top_k"),
            "IndexError" if not shape else "ValueError",
        )
    best = (*shape[:-1], number)
    return Spec(best, x.dtype), Spec(best, "int32")


@op("moments")
def moments(call: Call, x: Operand, axes: Axis, keepdims: bool = False) -> tuple[Spec, Spec]:
    """Mean and variance over axes. Source: keras.src.ops.nn, Moments."""
    x = tensor(x, call)
    shape = reduced_shape(shape_of(x, call), axes, keepdims, call.symbolic)
    return Spec(shape, x.dtype), Spec(shape, x.dtype)
