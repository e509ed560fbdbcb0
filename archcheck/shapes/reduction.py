"""Reductions: the shape that is left when axes are summed, averaged or maximised away."""

from __future__ import annotations

from archcheck.shapes.certainty import axis_indices
from archcheck.shapes.failures import BadPermutation

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from archcheck.shapes.shape import Shape

__all__ = ["reduced"]


def reduced(shape: Shape, axis: int | Sequence[int] | None = None, keepdims: bool = False) -> Shape:
    """The shape after a reduction over `axis`, over all axes for None; reduced axes stay as 1 with `keepdims`.

    Raises:
        AxisOutOfRange: the tensor has no such axis.
        BadPermutation: an axis is named twice.
    Source: NumPy, numpy.sum, "axis" and "keepdims".
    """
    if axis is None:
        return (1,) * len(shape) if keepdims else ()
    axes = axis_indices(axis, len(shape))
    if len(set(axes)) != len(axes):
        raise BadPermutation(axes=axes, rank=len(shape))
    if keepdims:
        return tuple(1 if position in axes else size for position, size in enumerate(shape))
    return tuple(size for position, size in enumerate(shape) if position not in axes)
