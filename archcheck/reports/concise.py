"""One line per finding: `model.py:13:10: error[AC201]: message`."""

from __future__ import annotations

from archcheck.reports.escape import visible
from archcheck.reports.style import PLAIN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import TextIO

    from archcheck.finding import Finding, Span
    from archcheck.report import Report
    from archcheck.reports.style import Style

__all__ = ["headline", "where", "write"]


def write(reports: Iterable[Report], stream: TextIO, style: Style = PLAIN) -> None:
    """Print the findings of all reports, each as its first line."""
    for report in reports:
        for finding in report.findings:
            mark = " [*]" if finding.fix and finding.fix.applicability != "display" else ""
            stream.write(f"{headline(finding, style)}{style.faint}{mark}{style.off}\n")


def headline(finding: Finding, style: Style = PLAIN) -> str:
    """Where, how severe, which rule, and what."""
    color = style.of(finding.severity)
    return (
        f"{style.bold}{where(finding.span)}{style.off}: {color}{finding.severity}[{finding.code}]{style.off}: "
        f"{style.bold}{visible(finding.message)}{style.off}"
    )


def where(span: Span) -> str:
    """path:row:column, with the cell of a notebook in between."""
    cell = "" if span.cell is None else f"cell {span.cell}:"
    return f"{visible(span.path)}:{cell}{span.row}:{span.column}"
