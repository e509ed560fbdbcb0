"""Findings as JUnit XML: a suite for each file, a failed case for each finding, a passed one for a file without."""

from __future__ import annotations

from archcheck.reports.concise import where
from archcheck.reports.escape import visible
from archcheck.reports.plain_text import details, project_path

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import TextIO

    from archcheck.finding import Finding
    from archcheck.report import Report

__all__ = ["write"]


def write(reports: Iterable[Report], stream: TextIO) -> None:
    """Print one document with all files."""
    reports = list(reports)
    failures = sum(len(report.findings) for report in reports)
    errors = sum(report.error is not None for report in reports)
    tests = sum(max(1, len(report.findings)) for report in reports)
    stream.write('<?xml version="1.0" encoding="UTF-8"?>\n')
    stream.write(f'<testsuites name="archcheck" tests="{tests}" failures="{failures}" errors="{errors}">\n')
    for report in reports:
        stream.write(_suite(report))
    stream.write("</testsuites>\n")


def _suite(report: Report) -> str:
    path = project_path(report.path)
    cases = [_case(path, finding) for finding in report.findings]
    if report.error is not None:
        message = _text(report.error.strip().split("\n")[-1])
        head = f'    <testcase name="archcheck" classname={_quoted(path)}>\n'
        cases = [f'{head}      <error message="{message}"/>\n    </testcase>\n']
    if not cases:
        cases = [f'    <testcase name="archcheck" classname={_quoted(path)}/>\n']
    errors = int(report.error is not None)
    head = (
        f'  <testsuite name={_quoted(path)} tests="{len(cases)}" failures="{len(report.findings)}" errors="{errors}">\n'
    )
    return head + "".join(cases) + "  </testsuite>\n"


def _case(path: str, finding: Finding) -> str:
    name = _quoted(f"{finding.code} {finding.name}")
    line = finding.span.row
    body = "\n".join(_text(part) for part in (f"{where(finding.span)}: {details(finding)}").split("\n"))
    return (
        f'    <testcase name={name} classname={_quoted(path)} file={_quoted(path)} line="{line}">\n'
        f'      <failure type="{finding.severity}" message={_quoted(finding.message)}>{body}</failure>\n'
        f"    </testcase>\n"
    )


def _text(text: str) -> str:
    """Text that XML takes: control characters visible, the signs of markup escaped."""
    text = visible(text).replace("\ufffe", "\\ufffe").replace("\uffff", "\\uffff")
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


def _quoted(text: str) -> str:
    return f'"{_text(text)}"'
