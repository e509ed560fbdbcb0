"""Edits written back into a notebook: only the sources of the changed cells, every other byte stays."""

from __future__ import annotations

import json
from json.decoder import scanstring  # type: ignore[attr-defined]

from archcheck.fixes.apply import apply_edits
from archcheck.reading.notebook import code_cells, parse
from archcheck.reading.source import Source, UnreadableFile

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from archcheck.finding import Edit

__all__ = ["edit_notebook"]

_SPACE = " \t\r\n"


def edit_notebook(path: str, data: bytes, edits: Iterable[Edit]) -> bytes:
    """The bytes of a notebook after edits whose rows count within the cells that they name.

    Raises:
        UnreadableFile: the bytes are no notebook.
        ValueError: the edits overlap.
    """
    raw = data.decode("utf-8")
    cells = code_cells(parse(data))
    by_cell: dict[int, list[Edit]] = {}
    for edit in edits:
        by_cell.setdefault(edit.span.cell or 1, []).append(edit)
    places = _source_places(raw)
    for cell in sorted(by_cell, reverse=True):
        text, number = cells[cell - 1]
        edited = apply_edits(Source(path, text), by_cell[cell])
        start, end = places[number]
        raw = raw[:start] + _written(edited, raw[start:end], raw) + raw[end:]
    return raw.encode("utf-8")


def _written(text: str, before: str, raw: str) -> str:
    """A cell's source as JSON in the style in which it stood there."""
    plain = raw.isascii() and "\\u" in raw
    if before[:1] != "[":
        return json.dumps(text, ensure_ascii=plain)
    lines = [json.dumps(line, ensure_ascii=plain) for line in text.splitlines(keepends=True)]
    if not lines:
        return "[]"
    inside = before[1:-1]
    lead = inside[: len(inside) - len(inside.lstrip(_SPACE))]
    tail = inside[len(inside.rstrip(_SPACE)) :]
    between = lead if "\n" in lead else " "
    return f"[{lead}{(',' + between).join(lines)}{tail}]"


def _source_places(raw: str) -> list[tuple[int, int]]:
    """For each cell where the value of its "source" begins and ends in the file."""
    decoder = json.JSONDecoder()
    places = []
    at = next((value for key, value, _ in _members(raw, _skip(raw, 0), decoder) if key == "cells"), None)
    if at is None or raw[at] != "[":
        raise UnreadableFile("not a notebook: it has no list of cells")
    at = _skip(raw, at + 1)
    while raw[at] != "]":
        place = (0, 0)
        end = at
        for key, start, end in _members(raw, at, decoder):
            if key == "source":
                place = (start, end)
        places.append(place)
        _, end = decoder.raw_decode(raw, at)
        at = _skip(raw, end)
        if raw[at] == ",":
            at = _skip(raw, at + 1)
    return places


def _members(raw: str, at: int, decoder: json.JSONDecoder) -> list[tuple[str, int, int]]:
    """The members of the object that begins at an index: key, and where its value begins and ends."""
    found = []
    at = _skip(raw, at + 1)
    while raw[at] != "}":
        key, at = scanstring(raw, at + 1)
        start = _skip(raw, _skip(raw, at) + 1)
        _, at = decoder.raw_decode(raw, start)
        found.append((key, start, at))
        at = _skip(raw, at)
        if raw[at] == ",":
            at = _skip(raw, at + 1)
    return found


def _skip(raw: str, at: int) -> int:
    while raw[at] in _SPACE:
        at += 1
    return at
