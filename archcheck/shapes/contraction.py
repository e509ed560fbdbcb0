"""Contractions: axes of two tensors that are multiplied and summed over."""

from __future__ import annotations

from archcheck.shapes.certainty import axis_index, broadcast_all, differ
from archcheck.shapes.failures import ContractionMismatch, NotBroadcastable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from archcheck.shapes.shape import Shape
    from archcheck.shapes.size import Dim

__all__ = ["dot", "einsum", "inner", "matmul", "outer", "tensordot"]


def matmul(a: Shape, b: Shape) -> Shape:
    """(..., m, k) @ (..., k, n) -> (..., m, n); a vector stands for a row on the left, a column on the right.

    Raises:
        ContractionMismatch: the last axis of `a` and the last but one of `b` differ, or one is a scalar.
        NotBroadcastable: the batch axes do.
    Source: NumPy, numpy.matmul, "Notes".
    """
    if not a or not b:
        raise ContractionMismatch(operation="matmul", shapes=(a, b), axes=())
    left = (1, *a) if len(a) == 1 else a
    right = (*b, 1) if len(b) == 1 else b
    if differ(left[-1], right[-2]):
        raise ContractionMismatch(operation="matmul", shapes=(a, b), axes=(-1, -1 if len(b) == 1 else -2))
    try:
        batch = broadcast_all(left[:-2], right[:-2])
    except NotBroadcastable:
        raise NotBroadcastable(shapes=(a, b)) from None
    rows = () if len(a) == 1 else (left[-2],)
    columns = () if len(b) == 1 else (right[-1],)
    return (*batch, *rows, *columns)


def dot(a: Shape, b: Shape) -> Shape:
    """The last axis of `a` with the last but one of `b` (with its only one); a scalar multiplies.

    Raises:
        ContractionMismatch: these axes differ.
    Source: NumPy, numpy.dot.
    """
    if not a or not b:
        return a or b
    axis = -1 if len(b) == 1 else -2
    if differ(a[-1], b[axis]):
        raise ContractionMismatch(operation="dot", shapes=(a, b), axes=(-1, axis))
    return (*a[:-1], *b[:axis], *(b[-1:] if axis == -2 else ()))


def inner(a: Shape, b: Shape) -> Shape:
    """The last axes of both; a scalar multiplies. Raises ContractionMismatch. Source: NumPy, numpy.inner."""
    if not a or not b:
        return a or b
    if differ(a[-1], b[-1]):
        raise ContractionMismatch(operation="inner", shapes=(a, b), axes=(-1, -1))
    return a[:-1] + b[:-1]


def outer(a: Dim, b: Dim) -> Shape:
    """Every element of one with every element of the other, from their numbers of elements."""
    return (a, b)


def tensordot(a: Shape, b: Shape, axes: int | tuple[Sequence[int], Sequence[int]] = 2) -> Shape:
    """The named axes of both, the last of `a` with the first of `b` for a number; what is left of `a`, then of `b`.

    Raises:
        ContractionMismatch: axes of different sizes, or another number of them.
        AxisOutOfRange: an axis that a tensor does not have.
    Source: NumPy, numpy.tensordot.
    """
    if isinstance(axes, int):
        if axes > len(a) or axes > len(b):
            raise ContractionMismatch(operation="tensordot", shapes=(a, b), axes=(axes,))
        left, right = list(range(len(a) - axes, len(a))), list(range(axes))
    else:
        left = [axis_index(axis, len(a), "axes") for axis in axes[0]]
        right = [axis_index(axis, len(b), "axes") for axis in axes[1]]
    if len(left) != len(right):
        raise ContractionMismatch(operation="tensordot", shapes=(a, b), axes=(*left, *right))
    for x, y in zip(left, right, strict=True):
        if differ(a[x], b[y]):
            raise ContractionMismatch(operation="tensordot", shapes=(a, b), axes=(x, y))
    kept_a = tuple(size for position, size in enumerate(a) if position not in left)
    return kept_a + tuple(size for position, size in enumerate(b) if position not in right)


def einsum(subscripts: str, shapes: Sequence[Shape]) -> Shape:
    """The shape of an Einstein sum: every letter has one size (or 1), those that the output names are kept.

    Without "->" the output has the letters that occur once, in alphabetical order, after what "..." stands for.

    Raises:
        ContractionMismatch: a letter has two sizes, a term another number of letters than its operand has axes, an
            output letter is in no term, or the number of terms is not that of the operands.
    Source: NumPy, numpy.einsum.
    """
    left, arrow, output = subscripts.replace(" ", "").partition("->")
    terms = left.split(",")
    if len(terms) != len(shapes) or "->" in output:
        raise ContractionMismatch(operation="einsum", shapes=tuple(shapes), axes=())
    sizes: dict[str, Dim] = {}
    ellipsis: Shape = ()
    for term, shape in zip(terms, shapes, strict=True):
        names, wild = _spread(term, shape, shapes)
        ellipsis = broadcast_all(ellipsis, wild)
        for position, letter, size in names:
            known = sizes.setdefault(letter, size)
            if known == 1 or (type(known) is not int and size != 1):
                sizes[letter] = size
            elif differ(known, size) and differ(size, 1):
                raise ContractionMismatch(operation="einsum", shapes=tuple(shapes), axes=(position,))
    if not arrow:
        letters = left.replace(",", "").replace(".", "")
        single = sorted(letter for letter in set(letters) if letters.count(letter) == 1)
        output = ("..." if "..." in left else "") + "".join(single)
    before, dots, after = output.partition("...")
    if any(letter not in sizes for letter in before + after) or (ellipsis and not dots):
        raise ContractionMismatch(operation="einsum", shapes=tuple(shapes), axes=())
    return (*(sizes[letter] for letter in before), *ellipsis, *(sizes[letter] for letter in after))


def _spread(term: str, shape: Shape, shapes: Sequence[Shape]) -> tuple[list[tuple[int, str, Dim]], Shape]:
    """The letters of one term with the axis and the size of each, and the axes that "..." stands for."""
    before, dots, after = term.partition("...")
    free = len(shape) - len(before) - len(after)
    if free < 0 or (free > 0 and not dots):
        raise ContractionMismatch(operation="einsum", shapes=tuple(shapes), axes=())
    end = len(before) + free
    places = [*range(len(before)), *range(end, len(shape))]
    letters = zip(places, before + after, strict=True)
    return [(place, letter, shape[place]) for place, letter in letters], shape[len(before) : end]
