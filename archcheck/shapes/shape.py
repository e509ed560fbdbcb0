"""Shapes: tuples of sizes, the batch first, and how they broadcast, split and join."""

from __future__ import annotations

from archcheck.shapes.failures import NotBroadcastable
from archcheck.shapes.size import Size, Symbol, equals, is_undefined

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TypeAlias

    from archcheck.shapes.size import Dim

    Shape: TypeAlias = tuple[Dim, ...]

__all__ = [
    "broadcast",
    "join_channels",
    "merge_dim",
    "number_of_elements",
    "open_size",
    "show",
    "show_dim",
    "split_channels",
]


def open_size(name: str | None = None, *, lower: int | None = 1, undefined: bool | None = False) -> Dim:
    """A size that the source leaves open, as a fresh symbol (`Symbol` says what the arguments mean)."""
    return Size.of(Symbol(name, lower, undefined))


def split_channels(shape: Shape, data_format: str) -> tuple[Dim, Shape, Dim]:
    """(batch, spatial axes, channels) of an image-like shape, for either `data_format`."""
    if data_format == "channels_first":
        return shape[0], shape[2:], shape[1]
    return shape[0], shape[1:-1], shape[-1]


def join_channels(batch: Dim, spatial: Shape, channels: Dim, data_format: str) -> Shape:
    """The shape that has this batch, these spatial axes and these channels in the order of `data_format`."""
    if data_format == "channels_first":
        return (batch, channels, *spatial)
    return (batch, *spatial, channels)


def number_of_elements(shape: Shape) -> Dim:
    """The product of all sizes; 1 for the empty shape."""
    total: Dim = 1
    for size in shape:
        total = total * size
    return total


def merge_dim(a: Dim, b: Dim) -> Dim | None:
    """The size that two axes broadcast to, or None where they never can.

    Where it depends on a symbol, the size is the other one's if that is a number other than 1 (the symbol has to be it
    or 1), else the first's if both are alike in standing, else a new open size.
    """
    if a == b:
        return a
    if a == 1:
        return b
    if b == 1:
        return a
    if isinstance(a, int) or isinstance(b, int):
        number, symbolic = (a, b) if isinstance(a, int) else (b, a)
        if isinstance(symbolic, int):
            return None
        return None if equals(symbolic, number) is False and equals(symbolic, 1) is False else number
    if equals(a, b) is False and equals(a, 1) is False and equals(b, 1) is False:
        return None
    return open_size(undefined=True if is_undefined(a) and is_undefined(b) else None)


def broadcast(*shapes: Shape) -> Shape:
    """The shape that elementwise arithmetic on these shapes gives, by NumPy's rules.

    Raises:
        NotBroadcastable: two sizes of an axis differ and neither is 1.
    """
    result: Shape = ()
    for shape in shapes:
        longer, shorter = (result, shape) if len(result) >= len(shape) else (shape, result)
        lead = len(longer) - len(shorter)
        merged = list(longer[:lead])
        for a, b in zip(longer[lead:], shorter, strict=True):
            size = merge_dim(a, b)
            if size is None:
                raise NotBroadcastable(shapes=shapes)
            merged.append(size)
        result = tuple(merged)
    return result


def show_dim(size: Dim) -> str:
    """A size as a person reads it: a number, an expression over names, or "None"."""
    if isinstance(size, int):
        return str(size)
    text = repr(size)
    return "None" if "None" in text else text


def show(shape: Shape | None) -> str:
    """A shape as Keras writes it, "(None, 32, 32, 3)"; "(...)" where even the rank is unknown."""
    if shape is None:
        return "(...)"
    inside = ", ".join(show_dim(size) for size in shape)
    return f"({inside},)" if len(shape) == 1 else f"({inside})"
