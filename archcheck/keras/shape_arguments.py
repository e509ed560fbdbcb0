"""Shapes that the program writes down (`shape=(None, None, 3)`) as shapes of the graph: None becomes a symbol with a name."""

from __future__ import annotations

from archcheck.interpreter.values import Unknown
from archcheck.keras.failures import BadShape
from archcheck.shapes.shape import open_size

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from archcheck.shapes.shape import Shape
    from archcheck.shapes.size import Dim

__all__ = ["batch_size", "shape_of"]

_NAMES = {1: ("T",), 2: ("T", "F"), 3: ("H", "W", "C"), 4: ("D", "H", "W", "C"), 5: ("T", "D", "H", "W", "C")}
"""What open axes are called, by the number of axes without the batch."""


def batch_size() -> Dim:
    """The open size of the batch axis; it has no name and may be 0."""
    return open_size(lower=0, undefined=True)


def shape_of(sizes: Any, argument: str = "shape", *, channels_first: bool = False) -> Shape:
    """A shape with the batch, as the program gives it: ints, None for what is open, unknown values.

    Raises:
        BadShape: it holds something that is no size.
    Source: keras.src.backend.common.variables, standardize_shape.
    """
    if not isinstance(sizes, (tuple, list)):
        raise BadShape(argument=argument, value=sizes)
    names = _NAMES.get(len(sizes) - 1, ())
    if channels_first and len(names) > 2:
        names = (names[-1], *names[:-1])
    result: list[Dim] = []
    for position, size in enumerate(sizes):
        if isinstance(size, Unknown):
            result.append(size.size)
        elif size is None:
            name = names[position - 1] if position and position - 1 < len(names) else None
            result.append(batch_size() if position == 0 else open_size(name, undefined=True))
        elif type(size) is int and size >= 0:
            result.append(size)
        else:
            raise BadShape(argument=argument, value=sizes)
    return tuple(result)
