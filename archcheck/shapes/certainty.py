"""What is certain about sizes in the eyes of Keras: a size that is None to it is never refused."""

from __future__ import annotations

from archcheck.shapes.failures import AxisOutOfRange, NotBroadcastable
from archcheck.shapes.shape import open_size
from archcheck.shapes.size import at_least, equals, is_undefined

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from archcheck.shapes.shape import Shape
    from archcheck.shapes.size import Dim

__all__ = [
    "axis_index",
    "axis_indices",
    "below",
    "broadcast_all",
    "broadcast_dim",
    "differ",
    "is_indivisible",
    "undefined_size",
]


def differ(a: Dim, b: Dim) -> bool:
    """Whether Keras sees two numbers here, and two that are never the same."""
    if type(a) is int and type(b) is int:
        return a != b
    return equals(a, b) is False and is_undefined(a) is False and is_undefined(b) is False


def below(size: Dim, least: Dim) -> bool:
    """Whether Keras sees a number here that is always less than `least`."""
    if type(size) is int and type(least) is int:
        return size < least
    return at_least(size, least) is False and is_undefined(size) is False and is_undefined(least) is False


def is_indivisible(size: Dim, by: Dim) -> bool:
    """Whether Keras sees a number here that never is a multiple of `by`."""
    if type(by) is int and by == 0:
        return True
    return differ(size, (size // by) * by)


def undefined_size(*parts: Dim, exact: Dim | None = None) -> Dim:
    """A size that is None to Keras as soon as one of these parts is; `exact` is its value where that is known."""
    standing = [is_undefined(part) for part in parts]
    undefined = True if True in standing else (None if None in standing else False)
    if exact is not None and (is_undefined(exact) or not undefined):
        return exact
    return open_size(lower=0, undefined=undefined)


def axis_index(axis: int, rank: int, argument: str = "axis") -> int:
    """The axis counted from 0.

    Raises:
        AxisOutOfRange: there is no such axis.
    Source: keras.src.backend.common.backend_utils, canonicalize_axis.
    """
    if not -rank <= axis < rank:
        raise AxisOutOfRange(axis=axis, rank=rank, argument=argument)
    return axis + rank if axis < 0 else axis


def axis_indices(axes: int | Sequence[int], rank: int, argument: str = "axis") -> tuple[int, ...]:
    """One axis or several, counted from 0. Raises AxisOutOfRange."""
    if isinstance(axes, int):
        return (axis_index(axes, rank, argument),)
    return tuple(axis_index(axis, rank, argument) for axis in axes)


def broadcast_dim(a: Dim, b: Dim) -> Dim | None:
    """The size that two axes broadcast to as Keras sees it, None where it refuses: (open, 5) is 5, (open, 1) open."""
    if a == b or b == 1:
        return a
    if a == 1:
        return b
    if type(a) is int and type(b) is int:
        return None
    if differ(a, b) and differ(a, 1) and differ(b, 1):
        return None
    if type(a) is int or type(b) is int:
        return a if type(a) is int else b
    standing = {is_undefined(a), is_undefined(b)}
    return open_size(lower=0, undefined=standing.pop() if len(standing) == 1 else None)


def broadcast_all(*shapes: Shape) -> Shape:
    """The shape that elementwise arithmetic gives, refused only where Keras sees the numbers.

    Raises:
        NotBroadcastable: two sizes of an axis differ and neither is 1.
    Source: keras.src.ops.operation_utils, broadcast_shapes.
    """
    result: Shape = shapes[0] if shapes else ()
    for shape in shapes[1:]:
        lead = len(result) - len(shape)
        longer, left, right = (result, result[lead:], shape) if lead >= 0 else (shape, result, shape[-lead:])
        merged = list(longer[: abs(lead)])
        for a, b in zip(left, right, strict=True):
            size = broadcast_dim(a, b)
            if size is None:
                raise NotBroadcastable(shapes=shapes)
            merged.append(size)
        result = tuple(merged)
    return result
