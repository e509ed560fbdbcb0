"""The source with the shape of every assigned tensor beside its line, and where and why inference stopped."""

from __future__ import annotations

from archcheck.reports.escape import visible, width
from archcheck.reports.style import PLAIN
from archcheck.shapes.shape import show

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import TextIO

    from archcheck.reading.source import Source
    from archcheck.report import Report, Value
    from archcheck.reports.style import Style

__all__ = ["write"]

MOST = 88  # columns of source beyond which the shapes follow the line at once
SHOWN = 3  # shapes of one name on one line, as in a loop


def write(reports: Iterable[Report], stream: TextIO, style: Style = PLAIN) -> None:
    """Print the annotated source of each file."""
    reports = list(reports)
    for report in reports:
        if report.source is None:
            continue
        if len(reports) > 1:
            stream.write(f"{style.bold}{visible(report.path)}{style.off}\n")
        for line in _annotated(report, report.source, style):
            stream.write(line + "\n")
        if len(reports) > 1:
            stream.write("\n")


def _annotated(report: Report, source: Source, style: Style) -> list[str]:
    beside = _beside(report, style)
    cells: list[int | None] = [number for number, _ in enumerate(getattr(source, "cells", ()), 1)] or [None]
    rows = [(cell, row, source.row_text(row, cell) or "") for cell in cells for row in range(1, source.rows(cell) + 1)]
    if rows and not rows[-1][2]:
        rows.pop()
    shown = {(cell, row): visible(text.replace("\t", "    ")) for cell, row, text in rows}
    column = (
        max((wide for place, text in shown.items() if place in beside and (wide := width(text)) <= MOST), default=0) + 2
    )
    gutter = len(str(max((row for _, row, _ in rows), default=1)))
    lines = []
    last: int | None = None
    for cell, row, _ in rows:
        if cell is not None and cell != last:
            lines.append(f"{style.line}{' ' * gutter} | {style.off}{style.faint}cell {cell}{style.off}")
            last = cell
        text = shown[cell, row]
        line = f"{style.line}{row:>{gutter}} |{style.off} {text}"
        if (cell, row) in beside:
            line += " " * max(2, column - width(text)) + f" {style.off}".join(beside[cell, row])
        lines.append(line.rstrip())
    return lines


def _beside(report: Report, style: Style) -> dict[tuple[int | None, int], list[str]]:
    """What stands beside each row: shapes, reasons, errors."""
    values: dict[tuple[int | None, int], dict[str, list[Value]]] = {}
    for value in report.values:
        values.setdefault((value.cell, value.row), {}).setdefault(value.name, []).append(value)
    beside: dict[tuple[int | None, int], list[str]] = {}
    for place, by_name in values.items():
        several = len(by_name) > 1
        texts = [(f"{name} " if several else "") + _shapes(found) for name, found in by_name.items()]
        beside[place] = [f"{style.good}{', '.join(texts)}{style.off}"]
    for finding in report.findings:
        color = style.of(finding.severity)
        text = f"{color}{finding.code}: {visible(finding.message)}{style.off}"
        beside.setdefault((finding.span.cell, finding.span.row), []).append(text)
    for stop in report.stopped:
        text = f"{style.warning}?{style.off} {style.faint}{visible(stop.reason)}{style.off}"
        found_here = beside.setdefault((stop.cell, stop.row), [])
        if text not in found_here:
            found_here.append(text)
    return beside


def _shapes(values: list[Value]) -> str:
    """The shapes that one name takes on one row, in order, repeats left out."""
    shapes = list(dict.fromkeys(show(value.shape) for value in values))
    if len(shapes) > SHOWN:
        shapes = [*shapes[: SHOWN - 1], f"... {len(shapes) - SHOWN} more", shapes[-1]]
    return " -> ".join(shapes)
