"""`--fix` and `--diff`: the fixes of the findings, applied and checked again until nothing more can be repaired."""

from __future__ import annotations

import sys

from archcheck.commands.check import exit_status, failed
from archcheck.commands.targets import STDIN
from archcheck.fixes.apply import apply_edits, choose, unified_diff, write_atomically
from archcheck.reading.source import UnreadableFile, read_bytes
from archcheck.reports.escape import visible

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from archcheck.finding import Fix
    from archcheck.reading.source import Source
    from archcheck.report import Report
    from archcheck.settings import Settings

__all__ = ["fix_all", "repaired"]

ROUNDS = 10  # a fix may uncover the next finding


def fix_all(
    files: list[tuple[str, Settings]], reports: list[Report], options: dict[str, Any]
) -> tuple[list[Report], int]:
    """Repair what can be repaired in each file: the reports of what is left, and the exit status.

    With --diff nothing is written, the reports are empty, and the status is 1 where something would change.
    """
    only_show = "diff" in options
    left = []
    changes = 0
    for (path, settings), report in zip(files, reports, strict=True):
        if report.source is None or not any(finding.fix for finding in report.findings):
            if path == STDIN and report.source is not None and not only_show:
                sys.stdout.write(report.source.content)
            left.append(report)
            continue
        after, data, codes = repaired(path, report, settings)
        if not codes:
            left.append(report)
            continue
        changes += 1
        name = visible(report.path)
        if only_show:
            before = report.source.content if not path.endswith(".ipynb") else read_bytes(path).decode()
            text = data.decode(report.source.encoding if not path.endswith(".ipynb") else "utf-8")
            sys.stdout.write(_visible_lines(unified_diff(report.path, before, text)))
            continue
        try:
            if path == STDIN:
                sys.stdout.buffer.write(data)
            else:
                write_atomically(path, data)
        except OSError as error:
            sys.stderr.write(f"{name}: not repaired: {(error.strerror or str(error)).lower()}\n")
            left.append(report)
            continue
        if "quiet" not in options:
            sys.stderr.write(f"{name}: repaired {_counted(codes)}\n")
        left.append(after)
    status = exit_status(reports if only_show else left)
    if only_show:
        if "quiet" not in options:
            sys.stderr.write(f"{changes or 'no'} file{'s' * (changes != 1)} would change\n")
        return [report for report in reports if report.error], status if status > 1 else min(changes, 1)
    return left, status


def repaired(path: str, report: Report, settings: Settings) -> tuple[Report, bytes, list[str]]:
    """A file with its fixes applied: what is found then, the bytes, and the code of each finding that was repaired."""
    source = report.source
    assert source is not None
    notebook = read_bytes(path) if path.endswith(".ipynb") else None
    codes: list[str] = []
    for _ in range(ROUNDS):
        offered = [(finding.code, finding.fix) for finding in report.findings if _is_wanted(finding.fix, settings)]
        chosen = choose([fix for _, fix in offered if fix is not None], source)
        if not chosen:
            break
        edits = [edit for fix in chosen for edit in fix.edits]
        try:
            if notebook is not None:
                from archcheck.fixes.notebook import edit_notebook
                from archcheck.reading.notebook import notebook_source

                edited = edit_notebook(source.path, notebook, edits)
                after = _check(notebook_source(source.path, edited), settings)
            else:
                edited = None
                after = _check(source.edited(apply_edits(source, edits)), settings)
                assert after.source is not None
                after.source.content.encode(source.encoding)
        except (ValueError, UnreadableFile):
            break
        broken = {finding.code for finding in after.findings} & {"AC901", "AC902"}
        if after.error is not None or broken or after.source is None:
            break
        codes += [code for code, fix in offered if fix in chosen]
        notebook = edited
        source, report = after.source, after
    return report, notebook if notebook is not None else source.content.encode(source.encoding), codes


def _check(source: Source, settings: Settings) -> Report:
    try:
        from archcheck.checker import check

        return check(source, settings, settings.entry)
    except Exception:
        return failed(source.path, source)


def _is_wanted(fix: Fix | None, settings: Settings) -> bool:
    return fix is not None and (
        fix.applicability == "safe" or (fix.applicability == "unsafe" and settings.unsafe_fixes)
    )


def _counted(codes: list[str]) -> str:
    return ", ".join(f"{codes.count(code)} x {code}" for code in sorted(set(codes)))


def _visible_lines(text: str) -> str:
    """Rows with their endings, with other control characters made visible; a carriage return at a row's end stays."""
    return "".join(
        visible(row.rstrip("\r"), keep_tabs=True) + ("\r" if row.endswith("\r") else "") + "\n"
        for row in text.split("\n")[:-1]
    )
