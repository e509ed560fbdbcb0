"""A baseline: how many findings of each rule each file may have, so that only what comes on top is reported."""

from __future__ import annotations

import json
import os

from archcheck.options import UsageError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TypeAlias

    from archcheck.report import Report

    Counts: TypeAlias = dict[str, dict[str, int]]

__all__ = ["with_baseline"]

VERSION = 1


def with_baseline(reports: list[Report], path: str | None, update: bool) -> list[Report]:
    """The reports without what the baseline allows; with `update` the baseline is made of them first.

    Where a file has more findings of a rule than it may, all of them are reported: which one is new can't be known.

    Raises:
        UsageError: no baseline is named, or it can't be read or written.
    """
    if path is None:
        raise UsageError("--update-baseline needs --baseline FILE, or baseline in the settings")
    root = os.path.dirname(os.path.abspath(path))
    allowed = {} if update and not os.path.exists(path) else _read(path)
    if update:
        allowed = {name: rules for name, rules in allowed.items() if os.path.exists(os.path.join(root, name))}
        for report in reports:
            counts = _counts(report)
            allowed.pop(_name(report.path, root), None)
            if counts:
                allowed[_name(report.path, root)] = counts
        _write(path, allowed)
    for report in reports:
        limits = allowed.get(_name(report.path, root), {})
        counts = _counts(report)
        report.findings = [finding for finding in report.findings if counts[finding.code] > limits.get(finding.code, 0)]
    return reports


def _counts(report: Report) -> dict[str, int]:
    counts: dict[str, int] = {}
    for finding in report.findings:
        counts[finding.code] = counts.get(finding.code, 0) + 1
    return counts


def _name(path: str, root: str) -> str:
    return os.path.relpath(os.path.abspath(path), root).replace(os.sep, "/")


def _read(path: str) -> Counts:
    try:
        with open(path, encoding="utf-8") as file:
            data = json.load(file)
    except OSError as error:
        hint = "; --update-baseline makes it" if isinstance(error, FileNotFoundError) else ""
        raise UsageError(f"{path}: {(error.strerror or str(error)).lower()}{hint}") from None
    except ValueError as error:
        raise UsageError(f"{path}: not a baseline: {error}") from None
    files = data.get("findings") if isinstance(data, dict) else None
    if not isinstance(files, dict) or not all(
        isinstance(rules, dict) and all(type(count) is int for count in rules.values()) for rules in files.values()
    ):
        raise UsageError(f"{path}: not a baseline that archcheck wrote")
    return files


def _write(path: str, counts: Counts) -> None:
    data = {
        "version": VERSION,
        "findings": {name: dict(sorted(rules.items())) for name, rules in sorted(counts.items())},
    }
    try:
        with open(path, "w", encoding="utf-8", newline="\n") as file:
            file.write(json.dumps(data, indent=2) + "\n")
    except OSError as error:
        raise UsageError(f"{path}: {(error.strerror or str(error)).lower()}") from None
