"""Findings as workflow commands of GitHub Actions, which shows them beside the changed lines."""

from __future__ import annotations

from archcheck.reports.escape import visible
from archcheck.reports.plain_text import details, project_path

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import TextIO

    from archcheck.finding import Finding
    from archcheck.report import Report

__all__ = ["write"]

_COMMANDS = {"error": "error", "warning": "warning", "advice": "notice"}


def write(reports: Iterable[Report], stream: TextIO) -> None:
    """Print a command for each finding."""
    for report in reports:
        for finding in report.findings:
            stream.write(_command(finding) + "\n")


def _command(finding: Finding) -> str:
    span = finding.span
    properties = {"file": project_path(span.path), "line": span.row, "endLine": span.end_row}
    if span.row == span.end_row:  # GitHub refuses columns of a span over several lines
        properties |= {"col": span.column, "endColumn": span.end_column}
    properties["title"] = f"{finding.code} {finding.name}"
    listed = ",".join(f"{key}={_property(str(value))}" for key, value in properties.items())
    return f"::{_COMMANDS[finding.severity]} {listed}::{_data(details(finding))}"


def _data(text: str) -> str:
    lines = text.replace("%", "%25").split("\n")
    return "%0A".join(visible(line) for line in lines)


def _property(text: str) -> str:
    return visible(text).replace("%", "%25").replace(":", "%3A").replace(",", "%2C")
