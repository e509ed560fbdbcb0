"""Shapes as comments in the source: `x = Conv2D(8, 3)(x)  # (None, 30, 30, 8)`."""

from __future__ import annotations

from archcheck.finding import Edit, Span
from archcheck.shapes.shape import show

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from archcheck.reading.source import Source
    from archcheck.report import Value

__all__ = ["shape_edits", "shape_length"]


def shape_edits(source: Source, values: Iterable[Value]) -> list[Edit]:
    """The edits that put the shape of each assigned tensor behind its line, or renew it there.

    A line is left alone where it has another comment, or where its shapes are several or not known.
    """
    from archcheck.reading.scan import scan

    shapes: dict[tuple[int | None, int], set[str]] = {}
    for value in values:
        shapes.setdefault((value.cell, value.row), set()).add("" if value.shape is None else show(value.shape))
    scanned = scan(source.lines)
    edits = []
    done = set()
    for (cell, row), found in shapes.items():
        whole = row if cell is None else getattr(source, "cells")[cell - 1][0] + row  # noqa: B009
        if len(found) != 1 or "" in found or not 0 < whole <= len(source.lines):
            continue
        last = scanned.last[whole]
        if last in done:
            continue
        done.add(last)
        line = source.lines[last - 1]
        at = row + last - whole
        (shape,) = found
        column = scanned.comments.get(last)
        if column is None:
            end = len(line.rstrip())
            edits.append(Edit(Span(source.path, at, end + 1, at, len(line) + 1, cell), f"  # {shape}"))
            continue
        start = column + len(line[column:]) - len(line[column:].lstrip())
        length = shape_length(line[start:])
        if length and line[start : start + length] != shape:
            edits.append(Edit(Span(source.path, at, start + 1, at, start + length + 1, cell), shape))
    return edits


def shape_length(text: str) -> int:
    """How many characters of a comment are a shape that it begins with: "(None, 3) the image" has 9; 0 for none."""
    close = text.find(")")
    if text[:1] != "(" or close < 0:
        return 0
    inside = text[1:close].strip()
    pieces = [piece.strip() for piece in inside.removesuffix(",").split(",")] if inside else []
    if len(pieces) == 1 and "," not in inside:
        return 0
    return (
        close + 1
        if all(piece and (piece.isdecimal() or piece.isidentifier() or piece == "...") for piece in pieces)
        else 0
    )
