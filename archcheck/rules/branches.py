"""Branches that should meet, side by side: which differ, in what, and the story of each."""

from __future__ import annotations

from archcheck.finding import Note
from archcheck.rules.story import place_of, why_all
from archcheck.rules.words import axis_name, data_format_of, listing, operand_names
from archcheck.shapes.shape import show, show_dim
from archcheck.shapes.size import equals

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from archcheck.keras.refusal import Refusal
    from archcheck.shapes.shape import Shape

__all__ = ["differences", "differing_axes", "meeting_notes", "odd_ones"]

_MOST_STORIES = 3


def differences(refusal: Refusal, shapes: Sequence[Shape], axes: Sequence[int]) -> str:
    """What differs: "height and width: 32, 32, 29, 32"; axes with other sizes stand apart."""
    data_format = data_format_of(operand.tensor for operand in refusal.operands)
    rank = len(shapes[0])
    groups: dict[str, list[str]] = {}
    for axis in axes:
        column = ", ".join(show_dim(shape[axis]) for shape in shapes)
        groups.setdefault(column, []).append(axis_name(axis, rank, data_format))
    return listing(f"{listing(names)}: {column}" for column, names in groups.items())


def differing_axes(shapes: Sequence[Shape]) -> tuple[int, ...] | None:
    """The axes in which shapes of one rank can't be brought together; None where the ranks differ."""
    if len({len(shape) for shape in shapes}) != 1:
        return None
    found = []
    for axis in range(len(shapes[0])):
        column = [shape[axis] for shape in shapes if shape[axis] != 1]
        if any(equals(size, column[0]) is False for size in column[1:]):
            found.append(axis)
    return tuple(found)


def odd_ones(shapes: Sequence[Shape], axes: Sequence[int]) -> tuple[list[int], Shape | None]:
    """The positions of the shapes that differ from most others along these axes, and what the others have there."""
    keys = [
        tuple(shape[axis] for axis in axes) if all(axis < len(shape) for axis in axes) else shape for shape in shapes
    ]
    if not axes:
        keys = [(len(shape),) for shape in shapes]
    counts = {key: keys.count(key) for key in keys}
    most = max(counts.values())
    common = [key for key, number in counts.items() if number == most]
    if 2 * most <= len(keys) or len(common) != 1:
        return [], None
    return [position for position, key in enumerate(keys) if key != common[0]], common[0]


def meeting_notes(refusal: Refusal, shapes: Sequence[Shape], axes: Sequence[int]) -> list[Note]:
    """Every branch with its shape and line, the odd one marked, then the story of the sizes that differ."""
    odd, _ = odd_ones(shapes, axes)
    rows = list(zip(refusal.operands, operand_names(refusal.operands), shapes, strict=False))
    width = max((len(name) for _, name, _ in rows), default=0)
    notes: list[Note] = []
    for position, (operand, name, shape) in enumerate(rows):
        made = place_of(operand.tensor.node) if operand.tensor is not None and operand.tensor.node is not None else None
        notes.append(
            Note(f"{name:<{width}}  {show(shape)}", made.span if made is not None else None, is_odd=position in odd)
        )
    for position, (operand, _, shape) in enumerate(rows):
        if operand.place is not None and (position in odd or len(rows) == 2):
            notes.append(
                Note("", operand.place.span, label=show(shape), is_odd=position in odd)
            )  # a mark in the source, no words
    told = odd or [position for position, shape in enumerate(shapes) if shape not in shapes[:position]]
    for position in told[:_MOST_STORIES]:
        if position >= len(rows):
            break
        tensor = refusal.operands[position].tensor
        if tensor is not None and tensor.shape is not None:
            notes.extend(why_all(tensor, [axis for axis in axes if axis < len(tensor.shape)]))
    return notes
