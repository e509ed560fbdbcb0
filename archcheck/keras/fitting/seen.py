"""Shapes as the training step sees them: numbers, and None for a size that isn't known."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TypeAlias

    Seen: TypeAlias = "tuple[int | None, ...]"

__all__ = ["Mismatch", "broadcast", "same_rank", "without"]


class Mismatch(Exception):
    """Two shapes that a loss or a metric can't bring together.

    Attributes:
        reason: "rank", "sizes" (they have to be the same), "broadcast" (arithmetic can't), "labels" (an axis
            too many or too few for class numbers), "form" (what is asked for is written in `detail`).
        axis: the axis where they differ, counted from the end (-1), where there is one.
        words: how the message of Keras begins.
        raises: the exception that Keras raises.
    """

    def __init__(
        self, reason: str, words: str, axis: int | None = None, raises: str = "ValueError", detail: str = ""
    ) -> None:
        super().__init__(reason)
        self.reason = reason
        self.words = words
        self.axis = axis
        self.raises = raises
        self.detail = detail


def broadcast(a: Seen, b: Seen, words: str = "Dimensions must be equal") -> Seen:
    """The shape of elementwise arithmetic. Raises Mismatch where it certainly fails."""
    longer, shorter = (a, b) if len(a) >= len(b) else (b, a)
    result = list(longer)
    for axis in range(-len(shorter), 0):
        x, y = longer[axis], shorter[axis]
        if x is None or y is None:
            result[axis] = y if x is None and y != 1 else x
            if (x is None and y == 1) or (y is None and x == 1):
                result[axis] = None
        elif x == y or y == 1:
            result[axis] = x
        elif x == 1:
            result[axis] = y
        else:
            with_batch = axis in (-len(a), -len(b))  # the size of a batch is only known when it is there
            raise Mismatch("broadcast", words, axis, raises="InvalidArgumentError" if with_batch else "ValueError")
    return tuple(result)


def same_rank(a: Seen, b: Seen, expand_rank_1: bool = True) -> tuple[Seen, Seen]:
    """The two shapes after a trailing axis of 1 was dropped or added.

    Source: keras.src.losses.loss, squeeze_or_expand_to_same_rank.
    """
    if len(a) == len(b) + 1 and a[-1] == 1:
        if len(b) == 1 and expand_rank_1:
            b = (*b, 1)
        else:
            a = a[:-1]
        return a, b
    if len(b) == len(a) + 1 and b[-1] == 1:
        if len(a) == 1 and expand_rank_1:
            a = (*a, 1)
        else:
            b = b[:-1]
    return a, b


def without(shape: Seen, axes: int | Sequence[int] | None) -> Seen:
    """The shape after a reduction over an axis, several, or all."""
    if axes is None:
        return ()
    chosen = {axis % len(shape) for axis in ([axes] if isinstance(axes, int) else axes) if shape}
    return tuple(size for axis, size in enumerate(shape) if axis not in chosen)
