"""Findings as SARIF 2.1.0, the format of code scanning, with the pages of the rules and the fixes."""

from __future__ import annotations

import json

from archcheck._version import VERSION
from archcheck.reports.plain_text import details, fingerprints, project_path

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any, TextIO

    from archcheck.finding import Finding, Fix, Span
    from archcheck.reading.source import Source
    from archcheck.report import Report

__all__ = ["sarif_data", "write"]

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS = {"error": "error", "warning": "warning", "advice": "note"}


def write(reports: Iterable[Report], stream: TextIO) -> None:
    """Print one log with one run."""
    stream.write(json.dumps(sarif_data(list(reports)), indent=2) + "\n")


def sarif_data(reports: list[Report]) -> dict[str, Any]:
    """The log as nested dicts."""
    findings: list[tuple[Finding, Source | None]] = [
        (finding, report.source) for report in reports for finding in report.findings
    ]
    codes = sorted({finding.code for finding, _ in findings})
    first = {finding.code: finding for finding, _ in reversed(findings)}
    errors = [report for report in reports if report.error is not None]
    invocation: dict[str, Any] = {"executionSuccessful": not errors}
    if errors:
        invocation["toolExecutionNotifications"] = [_notification(report) for report in errors]
    return {
        "$schema": _SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {
                        "name": "archcheck",
                        "version": VERSION,
                        "semanticVersion": VERSION,
                        "informationUri": "https://archcheck.readthedocs.io",
                        "rules": [_rule(first[code]) for code in codes],
                    }
                },
                "invocations": [invocation],
                "columnKind": "unicodeCodePoints",
                "results": [
                    _result(finding, codes.index(finding.code), fingerprint)
                    for (finding, _), fingerprint in zip(findings, fingerprints(findings), strict=True)
                ],
            }
        ],
    }


def _result(finding: Finding, rule: int, fingerprint: str) -> dict[str, Any]:
    result: dict[str, Any] = {
        "ruleId": finding.code,
        "ruleIndex": rule,
        "level": _LEVELS[finding.severity],
        "message": {"text": details(finding)},
        "locations": [{"physicalLocation": _location(finding.span)}],
        "partialFingerprints": {"archcheck/v1": fingerprint},
    }
    related = [
        {"id": number, "physicalLocation": _location(note.span), "message": {"text": note.message or note.label}}
        for number, note in enumerate(finding.notes, 1)
        if note.span is not None and (note.message or note.label)
    ]
    if related:
        result["relatedLocations"] = related
    if finding.fix is not None and (fix := _fix(finding.fix)) is not None:
        result["fixes"] = [fix]
    return result


def _fix(fix: Fix) -> dict[str, Any] | None:
    """A fix; None for one without edits, or in a notebook, whose cells SARIF has no way to point into."""
    if not fix.edits or any(edit.span.cell is not None for edit in fix.edits):
        return None
    by_path: dict[str, list[dict[str, Any]]] = {}
    for edit in fix.edits:
        change = {"deletedRegion": _region(edit.span), "insertedContent": {"text": edit.content}}
        by_path.setdefault(edit.span.path, []).append(change)
    return {
        "description": {"text": fix.message},
        "artifactChanges": [
            {"artifactLocation": _artifact(path), "replacements": changes} for path, changes in by_path.items()
        ],
    }


def _location(span: Span) -> dict[str, Any]:
    return {"artifactLocation": _artifact(span.path), "region": _region(span)}


def _region(span: Span) -> dict[str, Any]:
    return {
        "startLine": max(span.row, 1),
        "startColumn": max(span.column, 1),
        "endLine": max(span.end_row, 1),
        "endColumn": max(span.end_column, 1),
    }


def _artifact(path: str) -> dict[str, Any]:
    from urllib.parse import quote

    shown = project_path(path)
    if shown.startswith("/"):
        return {"uri": "file://" + quote(shown, errors="replace")}
    return {"uri": quote(shown, errors="replace"), "uriBaseId": "%SRCROOT%"}


def _rule(finding: Finding) -> dict[str, Any]:
    """What is known of a rule, from its page."""
    rule: dict[str, Any] = {
        "id": finding.code,
        "name": "".join(word.capitalize() for word in finding.name.split("-")),
        "shortDescription": {"text": finding.name.replace("-", " ")},
        "helpUri": finding.url,
        "defaultConfiguration": {"level": _LEVELS[finding.severity]},
        "properties": {
            "tags": ["keras", "machine-learning"],
            "problem.severity": _problem(finding.severity),
            "precision": "very-high",
        },
    }
    page = _page(finding.code)
    if page:
        paragraph = " ".join(page.split("\n\n")[0].split())
        rule["fullDescription"] = {"text": paragraph}
        rule["help"] = {"text": page, "markdown": page}
    return rule


def _page(code: str) -> str:
    from archcheck import rules

    try:
        page = rules.lookup(code).__doc__ or ""
    except (LookupError, ImportError):
        return ""
    from inspect import cleandoc

    return cleandoc(page)


def _problem(severity: str) -> str:
    return {"error": "error", "warning": "warning"}.get(severity, "recommendation")


def _notification(report: Report) -> dict[str, Any]:
    lines = (report.error or "").strip().split("\n")
    return {
        "level": "error",
        "message": {"text": f"internal error: {lines[-1]}"},
        "locations": [{"physicalLocation": {"artifactLocation": _artifact(report.path)}}],
    }
