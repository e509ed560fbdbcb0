"""Ops that pick elements by their place: get_item, take, slice, scatter."""

from __future__ import annotations

from archcheck.graph.tensor import Spec
from archcheck.interpreter.values import Unknown, Value
from archcheck.keras.failures import InvalidValue, RankMismatch
from archcheck.keras.ops.operands import array_spec, raising, shape_of, size_of, sizes_of, tensor
from archcheck.keras.ops.registry import op
from archcheck.shapes.certainty import axis_index, broadcast_all, undefined_size
from archcheck.shapes.failures import IndexOutOfRange, NotKnown
from archcheck.shapes.indexing import ArrayIndex, OpenIndex, index
from archcheck.shapes.reshaping import flatten
from archcheck.shapes.shape import open_size

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from archcheck.keras.ops.registry import Call, Operand
    from archcheck.shapes.shape import Shape
    from archcheck.shapes.size import Dim

__all__ = ["index_key"]


@op("get_item")
def get_item(call: Call, x: Operand, key: Any) -> Spec:
    """`x[key]`. A KerasTensor takes an int, or a tuple of ints, slices, None and one Ellipsis; nothing else.

    Raises:
        InvalidValue: a key that Keras does not take.
        IndexOutOfRange: an index beyond its axis, or too many.
    Source: keras.src.ops.numpy, GetItem; TensorFlow API, tf.Tensor.__getitem__.
    """
    x = tensor(x, call)
    if isinstance(key, list):  # Keras and TensorFlow take a list for a tuple, other than NumPy
        key = tuple(key)
    if call.symbolic and not isinstance(key, (int, tuple)):
        if isinstance(key, Value):
            raise NotKnown("the index isn't known")
        raise InvalidValue(argument="key", value=key, expected="an integer or a tuple of integers and slices")
    shape = shape_of(x, call)
    return Spec(index(shape, index_key(key, call)), x.dtype)


def index_key(key: Any, call: Call) -> Any:
    """A key as `archcheck.shapes.indexing` takes it: tensors as arrays, sizes that aren't known as symbols.

    Raises:
        InvalidValue: an entry that is no index.
        NotKnown: an entry that may be anything.
    """
    if isinstance(key, tuple):
        return tuple(_entry(entry, call) for entry in key)
    return _entry(key, call)


def _entry(entry: Any, call: Call) -> Any:
    """One entry of a key."""
    if entry is None or entry is Ellipsis or isinstance(entry, int):
        return int(entry) if isinstance(entry, int) else entry
    if isinstance(entry, slice):
        return slice(*(None if bound is None else _bound(bound) for bound in (entry.start, entry.stop, entry.step)))
    if isinstance(entry, Unknown) and entry.is_number:
        return OpenIndex()
    if isinstance(entry, Value):
        raise NotKnown("the index isn't known")
    if isinstance(entry, Spec) and not call.symbolic:
        if entry.dtype == "bool":
            return ArrayIndex(shape_of(entry, call), boolean=True, count=open_size(lower=0, undefined=True))
        return OpenIndex() if entry.shape == () else ArrayIndex(shape_of(entry, call))
    raise InvalidValue(argument="key", value=entry, expected="an integer, a slice, None or an Ellipsis")


def _bound(bound: Any) -> Dim:
    """A bound of a slice as a size."""
    if isinstance(bound, (float, str, tuple, list)):
        raise raising(InvalidValue(argument="key", value=bound, expected="an integer in a slice"), "TypeError")
    return size_of(bound, "key")


@op("take")
def take(call: Call, x: Operand, indices: Operand, axis: int | None = None) -> Spec:
    """The elements at these places of an axis, of the flattened tensor for None.

    Raises:
        AxisOutOfRange: there is no such axis.
    Source: keras.src.ops.numpy, Take.
    """
    x = tensor(x, call)
    shape = shape_of(x, call)
    chosen = shape_of(indices if isinstance(indices, Spec) else array_spec(indices), call)
    if axis is None:
        return Spec(chosen, x.dtype)
    place = axis_index(axis, len(shape))
    return Spec((*shape[:place], *chosen, *shape[place + 1 :]), x.dtype)


@op("take_along_axis")
def take_along_axis(call: Call, x: Operand, indices: Operand, axis: int | None = None) -> Spec:
    """For each place of `indices` the element that it names along an axis; the other axes broadcast.

    Raises:
        RankMismatch: another number of axes.
        NotBroadcastable: the other axes differ.
    Source: keras.src.ops.operation_utils, compute_take_along_axis_output_shape.
    """
    x, indices = tensor(x, call), tensor(indices, call, "indices")
    shape = shape_of(x, call) if axis is not None else flatten(shape_of(x, call))
    chosen = shape_of(indices, call)
    if len(shape) != len(chosen):
        raise RankMismatch(layer=call.name, expected=str(len(shape)), least=len(shape), most=len(shape), shape=chosen)
    place = 0 if axis is None else axis_index(axis, len(shape))
    return Spec(broadcast_all((*shape[:place], chosen[place], *shape[place + 1 :]), chosen), x.dtype)


@op("slice")
def slice_of(call: Call, inputs: Operand, start_indices: Any, shape: Any) -> Spec:
    """A block of a given shape, cut out at given places; -1 in the shape takes the rest of the axis.

    Raises:
        RankMismatch: a place or a size for another number of axes.
    Source: keras.src.ops.core, Slice.
    """
    inputs = tensor(inputs, call, "inputs")
    whole = shape_of(inputs, call)
    block = sizes_of(shape, "shape")
    starts = start_indices if isinstance(start_indices, (list, tuple)) else None
    for given in (block, starts):
        if given is not None and len(given) != len(whole):
            raise RankMismatch(layer="slice", expected=str(len(given)), least=len(given), most=len(given), shape=whole)
    result: list[Dim] = []
    for axis, size in enumerate(block):
        if size != -1:
            result.append(size)
        elif starts is None:
            result.append(open_size(lower=0, undefined=True))
        else:
            start = size_of(starts[axis], "start_indices")
            result.append(undefined_size(whole[axis], exact=whole[axis] - start))
    return Spec(_cut(tuple(result), whole), inputs.dtype)


def _cut(block: Shape, whole: Shape) -> Shape:
    """The block, refused where a size is negative. A block that is too large is found only when it runs."""
    for axis, size in enumerate(block):
        if isinstance(size, int) and size < 0:
            raise IndexOutOfRange(axis=axis, index=0, size=whole[axis], shape=whole, operation="slice")
    return block


@op("slice_update", "scatter_update")
def update(call: Call, inputs: Operand, reduction: Any = None) -> Spec:
    """The tensor with some elements replaced. Source: keras.src.ops.core, SliceUpdate, ScatterUpdate."""
    if isinstance(reduction, str) and reduction.lower() not in ("add", "max", "min", "mul"):
        choices = ("add", "max", "min", "mul")
        raise InvalidValue(argument="reduction", value=reduction, expected="None or a reduction", choices=choices)
    inputs = tensor(inputs, call, "inputs")
    return Spec(inputs.shape, inputs.dtype)


@op("scatter")
def scatter(call: Call, values: Operand, shape: Any) -> Spec:
    """A tensor of zeros with values at some places. Source: keras.src.ops.core, Scatter."""
    return Spec(sizes_of(shape, "shape"), tensor(values, call, "values").dtype)
