"""Findings as reviewdog reads them (Reviewdog Diagnostic Format); its columns count UTF-8 bytes."""

from __future__ import annotations

import json

from archcheck.reports.plain_text import details, project_path

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any, TextIO

    from archcheck.finding import Finding, Span
    from archcheck.reading.source import Source
    from archcheck.report import Report

__all__ = ["write"]

_SEVERITIES = {"error": "ERROR", "warning": "WARNING", "advice": "INFO"}


def write(reports: Iterable[Report], stream: TextIO) -> None:
    """Print one object with all findings."""
    found = [_diagnostic(finding, report.source) for report in reports for finding in report.findings]
    source = {"name": "archcheck", "url": "https://archcheck.readthedocs.io"}
    stream.write(json.dumps({"source": source, "severity": "WARNING", "diagnostics": found}, indent=2) + "\n")


def _diagnostic(finding: Finding, source: Source | None) -> dict[str, Any]:
    diagnostic: dict[str, Any] = {
        "message": details(finding),
        "location": {"path": project_path(finding.span.path), "range": _range(finding.span, source)},
        "severity": _SEVERITIES[finding.severity],
        "code": {"value": finding.code, "url": finding.url},
    }
    fix = finding.fix
    if fix is not None and finding.span.cell is None and all(edit.span.path == finding.span.path for edit in fix.edits):
        suggestions = [{"range": _range(edit.span, source), "text": edit.content} for edit in fix.edits]
        if suggestions:
            diagnostic["suggestions"] = suggestions
    return diagnostic


def _range(span: Span, source: Source | None) -> dict[str, Any]:
    return {
        "start": {"line": span.row, "column": _bytes(span.row, span.column, span.cell, source)},
        "end": {"line": span.end_row, "column": _bytes(span.end_row, span.end_column, span.cell, source)},
    }


def _bytes(row: int, column: int, cell: int | None, source: Source | None) -> int:
    line = None if source is None else source.row_text(row, cell)
    return column if line is None else len(line[: column - 1].encode("utf-8", "surrogatepass")) + 1
