"""Ops that make one tensor of several, or several of one: concatenate, stack, split."""

from __future__ import annotations

from archcheck.graph.tensor import Spec
from archcheck.keras.failures import InvalidValue
from archcheck.keras.ops.dtypes import result_type
from archcheck.keras.ops.operands import check_rank, items, kind_of, raising, shape_of, sizes_of, tensor
from archcheck.keras.ops.registry import op
from archcheck.shapes import joining
from archcheck.shapes.certainty import axis_index, undefined_size
from archcheck.shapes.failures import AxisOutOfRange, BranchesDiffer, IndexOutOfRange, NotKnown
from archcheck.shapes.reshaping import flatten
from archcheck.shapes.shape import number_of_elements
from archcheck.shapes.size import is_undefined

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from archcheck.keras.ops.registry import Call, Operand
    from archcheck.shapes.shape import Shape


def _shapes(xs: Sequence[Operand], call: Call) -> list[Shape]:
    return [shape_of(tensor(x, call, "xs"), call) for x in xs]


def _seen(shapes: list[Shape], call: Call, axis: int | None) -> list[Shape]:
    """The shapes as they are seen: for Keras the first counts, for TensorFlow every one that knows a size."""
    if call.symbolic or any(len(shape) != len(shapes[0]) for shape in shapes):
        return shapes
    first = list(shapes[0])
    for place, size in enumerate(first):
        if axis is None or place != axis % len(first):
            first[place] = next((shape[place] for shape in shapes if isinstance(shape[place], int)), size)
    return [tuple(first), *shapes[1:]]


def _dtype(xs: Sequence[Operand], call: Call) -> str | None:
    return result_type(*(kind_of(x, call, "xs") for x in xs), floatx=call.floatx)


@op("concatenate")
def concatenate(call: Call, xs: Operand, axis: int = 0) -> Spec:
    """One behind the other along an axis.

    Raises:
        AxisOutOfRange: there is no such axis.
        BranchesDiffer: another rank, or another size off the axis.
    Source: keras.src.ops.numpy, Concatenate.
    """
    parts = _parts(xs, call)
    if len(parts) == 1 and not call.symbolic:
        return tensor(parts[0], call)
    return Spec(joining.concatenate(_seen(_shapes(parts, call), call, axis), axis), _dtype(parts, call))


@op("stack")
def stack(call: Call, x: Operand, axis: int = 0) -> Spec:
    """All alike, on a new axis. Raises AxisOutOfRange, BranchesDiffer. Source: keras.src.ops.numpy, Stack."""
    parts = _parts(x, call)
    return Spec(joining.stack(_seen(_shapes(parts, call), call, None), axis), _dtype(parts, call))


def _parts(xs: Operand, call: Call) -> list[Any]:
    """The tensors that go in. The backend takes one tensor for the list of its slices, symbolic Keras doesn't."""
    if isinstance(xs, Spec) and not call.symbolic:
        shape = shape_of(xs, call)
        if shape and isinstance(shape[0], int) and shape[0] > 0:
            return [Spec(shape[1:], xs.dtype)] * shape[0]
    if isinstance(xs, Spec):
        raise raising(InvalidValue(argument="xs", value=xs, expected="a list of tensors"), "NotImplementedError")
    return items(xs, "xs")


@op("hstack", "vstack", "dstack")
def stack_along(call: Call, xs: Operand) -> Spec:
    """Along the second, the first, the third axis.

    On symbolic tensors Keras makes axes for `dstack` alone. Source: keras.src.ops.numpy, Hstack, Vstack, Dstack.
    """
    parts = _parts(xs, call)
    shapes = _shapes(parts, call)
    axis = {"hstack": 1, "vstack": 0, "dstack": 2}[call.name]
    if call.name == "vstack" and not call.symbolic and any(len(shape) < 2 for shape in shapes):
        raise NotKnown("TensorFlow puts vectors one behind the other, or refuses them")
    if call.name == "dstack" or not call.symbolic:
        shapes = [_at_least(shape, call.name) for shape in shapes]
        if call.name == "hstack" and len(shapes[0]) == 1:
            axis = 0
    if any(len(shape) <= axis for shape in shapes):
        short = next(shape for shape in shapes if len(shape) <= axis)
        raise raising(AxisOutOfRange(axis=axis, rank=len(short)), "IndexError")
    return Spec(joining.concatenate(_seen(shapes, call, axis), axis), _dtype(parts, call))


def _at_least(shape: Shape, name: str) -> Shape:
    """A shape with the axes that NumPy adds: atleast_1d for hstack, atleast_2d for vstack, atleast_3d for dstack."""
    if name == "hstack":
        return shape or (1,)
    if name == "vstack":
        return shape if len(shape) > 1 else (1, *(shape or (1,)))
    if len(shape) > 2:
        return shape
    return (*shape, 1) if len(shape) == 2 else (1, *(shape or (1,)), 1)


@op("append")
def append(call: Call, x1: Operand, x2: Operand, axis: int | None = None) -> Spec:
    """One behind the other, both flat for None. Source: keras.src.ops.numpy, Append."""
    first, second = tensor(x1, call, "x1"), tensor(x2, call, "x2")
    shapes = shape_of(first, call), shape_of(second, call)
    dtype = result_type(kind_of(x1, call), kind_of(x2, call), floatx=call.floatx)
    if axis is None:
        total = number_of_elements(shapes[0]) + number_of_elements(shapes[1])
        return Spec((undefined_size(*shapes[0], *shapes[1], exact=total),), dtype)
    result = joining.concatenate(shapes, axis)
    place = axis_index(axis, len(shapes[0]))
    if call.symbolic and any(is_undefined(shape[place]) for shape in shapes):  # Keras adds None to a number
        raise raising(BranchesDiffer(shapes=shapes, axis=place, axes=(place,)), "TypeError")
    return Spec(result, dtype)


@op("split", "hsplit", "vsplit", "dsplit")
def split(call: Call, x: Operand, indices_or_sections: Any, axis: int = 0) -> list[Spec]:
    """Parts along an axis: so many of one size for a number, cut before each position for a sequence.

    Raises:
        AxisOutOfRange: there is no such axis.
        RankMismatch: too few axes for `hsplit`, `vsplit`, `dsplit`.
        IndexOutOfRange: the axis does not divide, or a cut lies behind its end.
    Source: keras.src.ops.numpy, _compute_split_output_spec.
    """
    x = tensor(x, call)
    shape = shape_of(x, call)
    if call.name != "split":
        check_rank(call.name, shape, {"hsplit": 1, "vsplit": 2 if call.symbolic else 1, "dsplit": 3}[call.name], None)
        axis = {"hsplit": min(1, len(shape) - 1), "vsplit": 0, "dsplit": 2}[call.name]
    if isinstance(indices_or_sections, int):
        parts = _evenly(shape, indices_or_sections, axis)
    else:
        parts = joining.split_at(shape, sizes_of(indices_or_sections, "indices_or_sections"), axis)
    return [Spec(part, x.dtype) for part in parts]


def _evenly(shape: Shape, sections: int, axis: int) -> list[Shape]:
    """Parts of one size; an axis that Keras does not know divides always, even into none."""
    size = shape[axis_index(axis, len(shape))]
    if sections <= 0 and is_undefined(size) is not False:
        return []
    return joining.split_evenly(shape, sections, axis)


@op("array_split")
def array_split(call: Call, x: Operand, indices_or_sections: Any, axis: int = 0) -> list[Spec]:
    """So many parts, as even as can be. Source: keras.src.ops.numpy, ArraySplit."""
    if not isinstance(indices_or_sections, int) or indices_or_sections <= 0:
        raise InvalidValue(argument="indices_or_sections", value=indices_or_sections, expected="a positive integer")
    x = tensor(x, call)
    shape = shape_of(x, call)
    if not call.symbolic and is_undefined(shape[axis]):
        raise NotKnown("TensorFlow splits an axis of unknown size in another way")
    if call.symbolic and -2 * len(shape) <= axis < -len(shape):  # Keras adds the rank once, and indexes with the rest
        axis += len(shape)
    return [Spec(part, x.dtype) for part in joining.split_nearly(shape, indices_or_sections, axis)]


@op("unstack")
def unstack(call: Call, x: Operand, num: int | None = None, axis: int = 0) -> list[Spec]:
    """One tensor for each position of an axis.

    Raises:
        AxisOutOfRange: there is no such axis.
        IndexOutOfRange: `num` isn't given, and the axis is None (or it is another number, in the backend's hands).
    Source: keras.src.ops.core, Unstack.
    """
    x = tensor(x, call)
    shape = shape_of(x, call)
    place = axis_index(axis, len(shape))
    size = shape[place]
    count = num if num is not None else size
    if not isinstance(count, int) or (not call.symbolic and isinstance(size, int) and size != count):
        if num is None and is_undefined(size) is not True:
            raise NotKnown("how many tensors unstack gives isn't known")
        raise IndexOutOfRange(axis=place, index=0, size=size, shape=shape, operation="unstack")
    return [Spec((*shape[:place], *shape[place + 1 :]), x.dtype)] * count


@op("meshgrid")
def meshgrid(call: Call, x: Any, indexing: str = "xy") -> list[Spec]:
    """A grid from vectors: one tensor for each, all of the grid's shape.

    Symbolic ones are float with "ij", and have the dtype of the last with "xy". Source: keras.src.ops.numpy, Meshgrid.
    """
    if indexing not in ("xy", "ij"):
        raise InvalidValue(argument="indexing", value=indexing, expected='"xy" or "ij"', choices=("xy", "ij"))
    parts = [tensor(item, call) for item in x]
    sides = [flatten(shape_of(part, call))[0] for part in parts]
    if indexing == "xy":
        if len(sides) < 2 and call.symbolic:
            raise raising(InvalidValue(argument="x", value=len(sides), expected="two tensors or more"), "IndexError")
        sides[:2] = reversed(sides[:2])
    if call.symbolic:
        dtype = call.floatx if indexing == "ij" else parts[-1].dtype
        return [Spec(tuple(sides), dtype)] * len(parts)
    return [Spec(tuple(sides), part.dtype) for part in parts]
