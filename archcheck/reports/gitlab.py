"""Findings as a GitLab code quality report."""

from __future__ import annotations

import json

from archcheck.reports.plain_text import fingerprints, project_path

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import TextIO

    from archcheck.report import Report

__all__ = ["write"]

_SEVERITIES = {"error": "major", "warning": "minor", "advice": "info"}


def write(reports: Iterable[Report], stream: TextIO) -> None:
    """Print one list of all findings."""
    findings = [(finding, report.source) for report in reports for finding in report.findings]
    issues = [
        {
            "type": "issue",
            "check_name": finding.code,
            "description": f"{finding.code} {finding.name}: {finding.message}",
            "categories": ["Bug Risk"],
            "severity": _SEVERITIES[finding.severity],
            "fingerprint": fingerprint,
            "location": {
                "path": project_path(finding.span.path),
                "positions": {
                    "begin": {"line": finding.span.row, "column": finding.span.column},
                    "end": {"line": finding.span.end_row, "column": finding.span.end_column},
                },
            },
        }
        for (finding, _), fingerprint in zip(findings, fingerprints(findings), strict=True)
    ]
    stream.write(json.dumps(issues, indent=2) + "\n")
