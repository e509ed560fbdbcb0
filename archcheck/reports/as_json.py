"""Findings as JSON: one list, in the form that docs/json.md lays down."""

from __future__ import annotations

import json

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any, TextIO

    from archcheck.finding import Finding, Span
    from archcheck.report import Report
    from archcheck.shapes.shape import Shape
    from archcheck.shapes.size import Dim

__all__ = ["finding_data", "place_data", "shape_data", "size_data", "write"]


def write(reports: Iterable[Report], stream: TextIO) -> None:
    """Print one list of all findings."""
    findings = [finding_data(finding) for report in reports for finding in report.findings]
    stream.write(json.dumps(findings, indent=2) + "\n")


def finding_data(finding: Finding) -> dict[str, Any]:
    """A finding as JSON has it."""
    fix = finding.fix
    return {
        "code": finding.code,
        "name": finding.name,
        "severity": finding.severity,
        "message": finding.message,
        "filename": finding.span.path,
        "cell": finding.span.cell,
        **place_data(finding.span),
        "notes": [
            {"message": note.message or note.label, **_noted_place(note.span)}
            for note in finding.notes
            if note.message or note.label
        ],
        "help": finding.help,
        "keras": None if finding.keras is None else {"raises": finding.keras.raises, "message": finding.keras.message},
        "fix": None
        if fix is None
        else {
            "applicability": fix.applicability,
            "message": fix.message,
            "edits": [
                {
                    "content": edit.content,
                    **place_data(edit.span),
                    **({} if edit.span.path == finding.span.path else {"filename": edit.span.path}),
                    **({} if edit.span.cell == finding.span.cell else {"cell": edit.span.cell}),
                }
                for edit in fix.edits
            ],
        },
        "url": finding.url,
    }


def place_data(span: Span) -> dict[str, Any]:
    """Where a span begins and ends."""
    return {
        "location": {"row": span.row, "column": span.column},
        "end_location": {"row": span.end_row, "column": span.end_column},
    }


def shape_data(shape: Shape | None) -> list[int | str | None] | None:
    """A shape: null for an unknown rank."""
    return None if shape is None else [size_data(size) for size in shape]


def size_data(size: Dim | None) -> int | str | None:
    """A size: an int, null for one that has no name, a text for a symbolic expression."""
    if size is None or isinstance(size, int):
        return size
    from archcheck.shapes.shape import show_dim

    text = show_dim(size)
    return None if text == "None" else text


def _noted_place(span: Span | None) -> dict[str, Any]:
    if span is None:
        return {"filename": None, "cell": None, "location": None, "end_location": None}
    return {"filename": span.path, "cell": span.cell, **place_data(span)}
