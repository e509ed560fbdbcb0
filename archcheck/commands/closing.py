"""The line that closes a run, on stderr: how many files, what was found, what can be fixed, how much was understood."""

from __future__ import annotations

import sys

from archcheck.reports.style import style_for

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from archcheck.report import Report

__all__ = ["write_closing", "write_error"]


def write_closing(reports: list[Report], formats: tuple[str, ...], options: dict[str, Any]) -> None:
    """Print it, unless what a program reads goes to stdout."""
    verbose = "verbose" in options
    for report in reports:
        if report.error is not None:
            write_error(report, verbose)
        if verbose:
            _write_stopped(report)
    if not verbose and formats[0] not in ("full", "concise"):
        return
    style = style_for(sys.stderr, options.get("color", "auto"))
    findings = [finding for report in reports for finding in report.findings]
    files = _count(len(reports), "file")
    if findings:
        kinds = [
            f"{color}{_count(number, severity)}{style.off}"
            for severity, color in (("error", style.error), ("warning", style.warning), ("advice", style.advice))
            if (number := sum(finding.severity == severity for finding in findings))
        ]
        touched = sum(bool(report.findings) for report in reports)
        text = f"{', '.join(kinds)} in {touched} of {files}" if len(reports) > 1 else ", ".join(kinds)
        text += _fixable(reports)
    elif any(report.error for report in reports):
        text = f"{files} checked, but see the internal error above"
    elif not reports:
        text = "no files to check"
    else:
        text = f"{style.good}nothing found{style.off} in {files}"
    calls = sum(report.coverage.layer_calls for report in reports)
    known = sum(report.coverage.known for report in reports)
    if calls:
        text += f" {style.faint}({known} of {_count(calls, 'layer call')} understood){style.off}"
    sys.stdout.flush()
    sys.stderr.write(text + "\n")


def _fixable(reports: list[Report]) -> str:
    fixes = [finding.fix.applicability for report in reports for finding in report.findings if finding.fix is not None]
    safe, unsafe = fixes.count("safe"), fixes.count("unsafe")
    if not safe and not unsafe:
        return ""
    if not unsafe:
        return f"; --fix repairs {safe}"
    return (
        f"; --fix repairs {safe}, --fix --unsafe-fixes {safe + unsafe}"
        if safe
        else f"; --fix --unsafe-fixes repairs {unsafe}"
    )


def write_error(report: Report, verbose: bool) -> None:
    """Say on stderr that archcheck itself failed on a file; verbose: with the traceback."""
    from archcheck.reports.escape import visible

    lines = (report.error or "").strip().splitlines()
    if not verbose:
        lines = lines[-1:]
    text = "\n".join(f"  {visible(line)}" for line in lines)
    sys.stderr.write(
        f"{visible(report.path)}: internal error, a bug in archcheck; please report it with this file"
        f"{'' if verbose else ' (-v shows the traceback)'}\n{text}\n"
    )


def _write_stopped(report: Report) -> None:
    from archcheck.reports.escape import visible

    for stop in report.stopped:
        cell = "" if stop.cell is None else f"cell {stop.cell}:"
        sys.stderr.write(
            f"{visible(report.path)}:{cell}{stop.row}:{stop.column}: inference stops: {visible(stop.reason)}\n"
        )


def _count(number: int, word: str) -> str:
    """1 file, 2 files; advice has no plural."""
    return f"{number} {word}" if number == 1 or word == "advice" else f"{number} {word}s"
