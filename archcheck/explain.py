"""From refusals to findings: each is explained by its rule, and the rule's remedies are tried out."""

from __future__ import annotations

from archcheck import rules
from archcheck.finding import Finding
from archcheck.fixes.engine import choose

TYPE_CHECKING = False
if TYPE_CHECKING:
    from archcheck.checker import Run
    from archcheck.keras.refusal import Refusal
    from archcheck.reading.source import Source

__all__ = ["explain", "syntax_error"]

FIXES_TRIED = 8
"""How many findings of one file get their remedies tried: each try is a check of the file."""


def explain(run: Run, source: Source, version: int, entries: tuple[str, ...], fixes: bool = True) -> list[Finding]:
    """The findings of a run, with the fixes that hold."""
    explained: list[tuple[Finding, Refusal]] = []
    for refusal in run.refusals:
        try:
            rule = rules.find(refusal.failure)()
        except LookupError:
            continue
        explained.append((rule.explain(refusal), refusal))
    findings = [finding for finding, _ in explained]
    if fixes:

        def recheck(text: str) -> list[Finding]:
            return _recheck(text, source, version, entries)

        for finding, refusal in explained[:FIXES_TRIED]:
            choose(finding, rules.find(refusal.failure)().remedies(refusal), source, findings, recheck)
    if run.limit is not None:
        findings.append(_limit(run, source))
    return findings


def _recheck(text: str, source: Source, version: int, entries: tuple[str, ...]) -> list[Finding]:
    """The findings of a changed text, without fixes of their own."""
    from archcheck.checker import _ONLY_AST, interpret

    changed = type(source)(source.path, text)
    try:
        tree = compile(text, source.path, "exec", _ONLY_AST)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        return [syntax_error(changed, str(error), 1, 1)]
    run = interpret(changed, tree, version, entries)
    return explain(run, changed, version, entries, fixes=False)


def syntax_error(source: Source, message: str, row: int, column: int) -> Finding:
    """AC901 where Python's parser gives up."""
    cell, inner = source.locate(row)
    span = source.span(max(row, 1), 0, max(row, 1), 0)
    span.row, span.cell = inner if cell is not None else max(row, 1), cell
    span.column = max(column, 1)
    span.end_row, span.end_column = span.row, span.column + 1
    name, severity, _ = rules.RULES["AC901"]
    return Finding(code="AC901", name=name, severity=severity, message=message[:1].lower() + message[1:], span=span)


def _limit(run: Run, source: Source) -> Finding:
    """AC904: what was not looked at."""
    assert run.limit is not None
    limit, place = run.limit
    at = place
    while at is not None and at.source is not source:
        at = at.via
    span = at.span if at is not None else source.span(1, 0, 1, 0)
    name, severity, _ = rules.RULES["AC904"]
    message = f"more than {limit.removeprefix('more than ')}: what depends on it isn't checked"
    return Finding(code="AC904", name=name, severity=severity, message=message, span=span)
