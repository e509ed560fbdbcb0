"""How often each rule reports, most often first."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import TextIO

    from archcheck.report import Report

__all__ = ["write"]


def write(reports: Iterable[Report], stream: TextIO) -> None:
    """Print a line for each rule that reports."""
    counts: dict[tuple[str, str], int] = {}
    fixable: dict[str, int] = {}
    for report in reports:
        for finding in report.findings:
            key = (finding.code, finding.name)
            counts[key] = counts.get(key, 0) + 1
            if finding.fix is not None and finding.fix.applicability != "display":
                fixable[finding.code] = fixable.get(finding.code, 0) + 1
    wide = len(str(max(counts.values(), default=0)))
    for (code, name), count in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
        note = f"  ({fixable[code]} with a fix)" if code in fixable else ""
        stream.write(f"{count:>{wide}}  {code}  {name}{note}\n")
