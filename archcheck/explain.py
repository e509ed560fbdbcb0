"""From refusals to findings: each is explained by its rule, and the rule's remedies are tried out."""

from __future__ import annotations

from archcheck import rules
from archcheck.finding import Finding
from archcheck.fixes.engine import choose

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from archcheck.graph.place import Place
    from archcheck.keras.refusal import Refusal
    from archcheck.reading.source import Source

__all__ = ["explain", "limit_reached", "syntax_error"]

FIXES_TRIED = 8
"""How many findings of one file get their remedies tried: each try is a check of the file."""


def explain(
    refusals: Sequence[Refusal], source: Source, recheck: Callable[[str], list[Finding]] | None = None
) -> list[Finding]:
    """The findings that these refusals are.

    Args:
        recheck: the findings of a changed text; with it, remedies are tried and those that hold are offered.
    """
    explained = []
    for refusal in refusals:
        try:
            rule = rules.find(refusal.failure)()
        except LookupError:
            continue
        explained.append((rule.explain(refusal), rule, refusal))
    findings = [finding for finding, _, _ in explained]
    if recheck is not None:
        for finding, rule, refusal in explained[:FIXES_TRIED]:
            choose(finding, rule.remedies(refusal), source, findings, recheck)
    return findings


def syntax_error(source: Source, message: str, row: int, column: int) -> Finding:
    """AC901 where Python's parser gives up."""
    cell, inner = source.locate(row)
    span = source.span(max(row, 1), 0, max(row, 1), 0)
    span.row, span.cell = inner if cell is not None else max(row, 1), cell
    span.column = max(column, 1)
    span.end_row, span.end_column = span.row, span.column + 1
    name, severity, _ = rules.RULES["AC901"]
    return Finding(code="AC901", name=name, severity=severity, message=message[:1].lower() + message[1:], span=span)


def limit_reached(limit: str, place: Place | None, source: Source) -> Finding:
    """AC904: what was not looked at."""
    at = place
    while at is not None and at.source is not source:
        at = at.via
    span = at.span if at is not None else source.span(1, 0, 1, 0)
    name, severity, _ = rules.RULES["AC904"]
    message = f"more than {limit.removeprefix('more than ')}: what depends on it isn't checked"
    return Finding(code="AC904", name=name, severity=severity, message=message, span=span)
