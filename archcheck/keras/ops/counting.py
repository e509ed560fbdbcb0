"""Ops whose result depends on the values: where, how many, which; and what is gathered by a key."""

from __future__ import annotations

from archcheck.graph.tensor import Spec
from archcheck.keras.failures import InvalidValue, MergeMismatch
from archcheck.keras.ops.dtypes import result_type
from archcheck.keras.ops.operands import array_spec, check_rank, raising, shape_of, size_of, tensor
from archcheck.keras.ops.registry import op
from archcheck.shapes.certainty import axis_index, below, broadcast_all, differ
from archcheck.shapes.failures import ContractionMismatch
from archcheck.shapes.shape import open_size

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from archcheck.keras.ops.registry import Call, Operand
    from archcheck.shapes.size import Dim


def _counted() -> Dim:
    """A size that only the values tell."""
    return open_size(lower=0, undefined=True)


@op("nonzero")
def nonzero(call: Call, x: Operand) -> tuple[Spec, ...]:
    """One vector of indices for each axis; how long they are is in the values. Source: keras.src.ops.numpy, Nonzero."""
    found = _counted()
    return tuple(Spec((found,), "int32") for _ in shape_of(tensor(x, call), call))


@op("unique")
def unique(
    call: Call,
    x: Operand,
    return_index: bool = False,
    return_inverse: bool = False,
    return_counts: bool = False,
    axis: int | None = None,
    size: Any = None,
) -> Any:
    """The different values, as many as there are unless a size is asked for. Source: keras.src.ops.numpy, Unique."""
    x = tensor(x, call)
    shape = shape_of(x, call)
    number = _counted() if size is None else size_of(size, "size")
    place = None if axis is None else axis_index(axis, len(shape))
    values = (number,) if place is None else (*shape[:place], number, *shape[place + 1 :])
    results = [Spec(values, x.dtype)]
    if return_index:
        results.append(Spec((number,), "int32"))
    if return_inverse:
        results.append(Spec(shape if place is None else (shape[place],), "int32"))
    if return_counts:
        results.append(Spec((number,), "int32"))
    return results[0] if len(results) == 1 else tuple(results)


@op("bincount")
def bincount(call: Call, x: Operand, weights: Operand = None) -> Spec:
    """How often each number occurs; the greatest one is in the values. Source: keras.src.ops.numpy, Bincount."""
    x = tensor(x, call)
    shape = shape_of(x, call)
    dtype: str | None = "int32"
    if weights is not None:
        given = weights if isinstance(weights, Spec) else array_spec(weights)
        dtype = result_type(x.dtype, given.dtype, floatx=call.floatx)
    return Spec((*shape[:-1], _counted()), dtype)


@op("histogram")
def histogram(call: Call, x: Operand, bins: Any = 10, range: Any = None) -> tuple[Spec, Spec]:
    """Counts, and the edges between them. Raises InvalidValue. Source: keras.src.ops.numpy, Histogram."""
    if isinstance(bins, (float, str, list, tuple, Spec)):
        raise raising(InvalidValue(argument="bins", value=bins, expected="an integer"), "TypeError")
    number = size_of(bins, "bins")
    if below(number, 0):
        raise InvalidValue(argument="bins", value=bins, expected="a number that isn't negative")
    if (
        isinstance(range, (list, tuple))
        and range
        and (len(range) < 2 or isinstance(range, list) or range[1] < range[0])
    ):
        raise InvalidValue(argument="range", value=range, expected="a tuple of two numbers in order")
    x = tensor(x, call)
    if not call.symbolic:
        check_rank("histogram", shape_of(x, call), 0, 1)
    return Spec((number,), x.dtype), Spec((number + 1,), x.dtype)


@op("digitize")
def digitize(call: Call, x: Operand, bins: Operand) -> Spec:
    """The bin of each element. Raises RankMismatch for bins that are no vector. Source: keras.src.ops.numpy."""
    x = tensor(x, call)
    check_rank("digitize", shape_of(tensor(bins, call, "bins"), call), 0, 1)
    return Spec(x.shape, "int32")


@op("searchsorted")
def searchsorted(call: Call, sorted_sequence: Operand, values: Operand) -> Spec:
    """Where each value belongs in a sorted vector. Raises RankMismatch. Source: keras.src.ops.numpy, SearchSorted."""
    sequence = shape_of(tensor(sorted_sequence, call, "sorted_sequence"), call)
    check_rank("searchsorted", sequence, 1, 1)
    return Spec(shape_of(tensor(values, call, "values"), call), "int32" if isinstance(sequence[0], int) else "int64")


@op("segment_sum", "segment_max", "segment_min", "segment_prod")
def segment(call: Call, data: Operand, segment_ids: Operand, num_segments: Any = None) -> Spec:
    """The first axis reduced by a key for each row; how many keys there are is in the values unless it is said.

    Raises:
        RankMismatch: the keys are no vector.
        MergeMismatch: there are not as many as rows.
    Source: keras.src.ops.math, SegmentReduction.
    """
    data, keys = tensor(data, call, "data"), tensor(segment_ids, call, "segment_ids")
    shape, given = shape_of(data, call), shape_of(keys, call)
    check_rank(call.name, given, 1, 1)
    check_rank(call.name, shape, 1, None)
    if differ(given[0], shape[0]):
        raise MergeMismatch(layer=call.name, shapes=(shape, given))
    number = _counted() if num_segments is None else size_of(num_segments, "num_segments")
    return Spec((number, *shape[1:]), data.dtype)


@op("in_top_k")
def in_top_k(call: Call, targets: Operand) -> Spec:
    """Whether each target is among the best. Source: keras.src.ops.math, InTopK."""
    return Spec(tensor(targets, call, "targets").shape, "bool")


@op("cdist")
def cdist(call: Call, x: Operand, y: Operand) -> Spec:
    """The distance of every row of one to every row of the other.

    Raises:
        RankMismatch: there are no rows.
        ContractionMismatch: rows of different length.
        NotBroadcastable: the batch axes differ.
    Source: keras.src.ops.math, CDist.
    """
    x, y = tensor(x, call), tensor(y, call, "y")
    a, b = shape_of(x, call), shape_of(y, call)
    check_rank("cdist", a, 2, None)
    check_rank("cdist", b, 2, None)
    if differ(a[-1], b[-1]):
        raise ContractionMismatch(operation="cdist", shapes=(a, b), axes=(-1, -1))
    batch = broadcast_all(a[:-2], b[:-2])
    return Spec((*batch, a[-2], b[-2]), result_type(x.dtype, y.dtype, "float", floatx=call.floatx))


@op("select")
def select(call: Call, condlist: Any, choicelist: Any) -> Spec:
    """Elements of the first choice whose condition holds; symbolic Keras gives the first one's shape and dtype.

    Raises:
        InvalidValue: these are no lists, or empty.
    Source: keras.src.ops.numpy, Select.
    """
    for given in (condlist, choicelist):
        if not isinstance(given, (list, tuple)) or not given:
            raise InvalidValue(argument="choicelist", value=given, expected="a list of tensors")
    first = tensor(choicelist[0], call, "choicelist")
    if call.symbolic:
        return Spec(first.shape, first.dtype)
    parts = [tensor(part, call) for part in (*condlist, *choicelist)]
    shape = broadcast_all(*(shape_of(part, call) for part in parts))
    return Spec(shape, result_type(*(part.dtype for part in parts[len(condlist) :]), floatx=call.floatx))
