"""What can go wrong with shapes, as facts: axes and sizes. The sentences about them are the rules'."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, dataclass_transform

    from archcheck.shapes.shape import Shape
    from archcheck.shapes.size import Dim
else:

    def dataclass_transform(**_: object):
        return lambda cls: cls


__all__ = [
    "AxisOutOfRange",
    "BadPermutation",
    "BranchesDiffer",
    "ContractionMismatch",
    "CropTooLarge",
    "Failure",
    "IndexOutOfRange",
    "NotBroadcastable",
    "NotKnown",
    "ReshapeSize",
    "WindowTooLarge",
]


@dataclass_transform(kw_only_default=True)
class _Facts(type):
    """Makes the annotations of a class its keyword arguments, as a dataclass does; dataclasses itself takes 15 ms to import."""


class Failure(Exception, metaclass=_Facts):
    """A fact about a call that Keras refuses. A subclass names its facts as annotations; they are given by keyword.

    Attributes:
        raises: the name of the exception that Keras raises.
        operand: which tensor of the call is at fault (its position), where that is known.
    """

    raises: str = "ValueError"

    def __init__(self, **facts: Any) -> None:
        super().__init__(facts)
        for name, value in facts.items():
            setattr(self, name, value)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in self.args[0].items())})"


class NotKnown(Exception):
    """What is asked for can't be told from the source: the result is unknown, for this reason."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class WindowTooLarge(Failure):
    """A window (kernel, pool) does not fit into an axis: the output size would be zero or negative.

    Attributes:
        size: the input's size along the axis.
        window: the window's extent, dilation counted in.
        axis: the axis of the input, counted from 0 with the batch; None where only sizes are known.
    """

    size: Dim
    window: Dim
    axis: int | None = None


class NotBroadcastable(Failure):
    """Shapes that elementwise arithmetic can't bring together.

    Attributes:
        shapes: the shapes that meet.
    """

    shapes: tuple[Shape, ...]


class AxisOutOfRange(Failure):
    """An axis that the tensor does not have."""

    axis: int
    rank: int
    argument: str = "axis"


class ReshapeSize(Failure):
    """A reshape to another number of elements; `target` is as given (-1 for the open axis)."""

    shape: Shape
    target: tuple[Any, ...]
    reason: str = "size"


class ContractionMismatch(Failure):
    """Two axes that are multiplied and summed over have different sizes."""

    operation: str
    shapes: tuple[Shape, ...]
    axes: tuple[int, ...]


class BranchesDiffer(Failure):
    """Inputs of a concatenation differ off its axis. `axes` are the axes that differ."""

    shapes: tuple[Shape, ...]
    axis: int
    axes: tuple[int, ...]


class IndexOutOfRange(Failure):
    """An index, an unpacking or a split beyond the shape of a tensor."""

    axis: int
    index: int
    size: Dim
    shape: Shape
    operation: str = "index"


class CropTooLarge(Failure):
    """A crop or slice that leaves nothing of an axis."""

    axis: int
    size: Dim
    removed: Dim
    shape: Shape


class BadPermutation(Failure):
    """Axes that are no permutation of those of the tensor."""

    axes: tuple[Any, ...]
    rank: int
