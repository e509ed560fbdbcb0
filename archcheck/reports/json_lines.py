"""Findings as JSON, one object a line."""

from __future__ import annotations

import json

from archcheck.reports.as_json import finding_data

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import TextIO

    from archcheck.report import Report

__all__ = ["write"]


def write(reports: Iterable[Report], stream: TextIO) -> None:
    """Print a line for each finding."""
    for report in reports:
        for finding in report.findings:
            stream.write(json.dumps(finding_data(finding)) + "\n")
