"""What `summary` and `shapes` share: files in, full reports (never from the cache) out, errors told on stderr."""

from __future__ import annotations

import sys

from archcheck.commands.check import check_all, exit_status
from archcheck.commands.targets import SettingsByFolder, targets
from archcheck.options import UsageError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from archcheck.report import Report
    from archcheck.settings import Settings

__all__ = ["inspected", "output"]


def inspected(
    command: str, options: dict[str, Any], paths: list[str]
) -> tuple[list[tuple[str, Settings]], list[Report], int]:
    """The files, the report of each, and the exit status. Errors are told on stderr, each in one line.

    Raises:
        UsageError: no paths, or a file or an entry that can't be used.
    """
    if not paths:
        raise UsageError(f"which files? archcheck {command} PATH...")
    options = {**options, "no_cache": True}
    files = targets(paths, SettingsByFolder(options))
    reports = check_all(files, options, alone=True)
    for report in reports:
        report.findings = [finding for finding in report.findings if finding.severity == "error"]
    if any(report.findings for report in reports):
        from archcheck.reports.concise import write
        from archcheck.reports.style import style_for

        write(reports, sys.stderr, style_for(sys.stderr, options.get("color", "auto")))
    return files, reports, exit_status(reports)


def output(options: dict[str, Any]) -> tuple[str, str]:
    """The format and the file that a table goes to.

    Raises:
        UsageError: a format other than full and json.
    """
    name, _, path = options.get("output_format", ["full"])[-1].partition(":")
    if name not in ("full", "json"):
        raise UsageError(f"this command prints full or json, not {name}")
    return name, path or options.get("output_file", "")
