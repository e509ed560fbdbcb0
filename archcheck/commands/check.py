"""`archcheck check`: files in, findings out."""

from __future__ import annotations

import os

from archcheck.commands.targets import SAVED, STDIN, SettingsByFolder, read, suffix, targets
from archcheck.options import UsageError
from archcheck.reading.source import UnreadableFile, read_bytes
from archcheck.report import Report

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from archcheck.settings import Settings

__all__ = ["check_all", "check_one", "exit_status", "failed", "run", "unreadable"]

MANY = 24  # files from which on several processes pay for their start


def run(command: str, options: dict[str, Any], paths: list[str]) -> int:
    """Check files, print what is found, and give the exit status."""
    if "show_settings" in options or "show_files" in options:
        from archcheck.commands.show import show

        return show(options, paths)
    if not paths:
        raise UsageError("which files? archcheck PATH...")
    if "watch" in options:
        from archcheck.commands.watch import watch

        return watch(options, paths)
    return once(options, paths)


def once(options: dict[str, Any], paths: list[str]) -> int:
    """One pass over the files: check, fix, report."""
    settings = SettingsByFolder(options)
    main = settings.of("")
    files = targets(paths, settings)
    reports = check_all(files, options)
    status = exit_status(reports)
    if main.fix or "diff" in options:
        from archcheck.commands.fix import fix_all

        reports, status = fix_all(files, reports, options)
        if "diff" in options:
            return status
    if main.baseline is not None or "update_baseline" in options:
        from archcheck.commands.baseline import with_baseline

        reports = with_baseline(reports, main.baseline, "update_baseline" in options)
        status = exit_status(reports)
    found = any(report.findings for report in reports)
    formats = main.output_format
    if found or formats != ("full",) or "output_file" in options or "statistics" in options:
        from archcheck.commands.output import write_reports

        write_reports(reports, formats, options)
    if "quiet" not in options:
        _close(reports, formats, options)
    return status if status > 1 or "exit_zero" not in options else 0


def _close(reports: list[Report], formats: tuple[str, ...], options: dict[str, Any]) -> None:
    """The closing line on stderr; the one of a clean run that no terminal shows is written without further imports."""
    import sys

    if (
        formats != ("full",)
        or "verbose" in options
        or sys.stderr.isatty()
        or "color" in options
        or any(map(_is_of_note, reports))
    ):
        from archcheck.commands.closing import write_closing

        write_closing(reports, formats, options)
        return
    calls = sum(report.coverage.layer_calls for report in reports)
    known = sum(report.coverage.known for report in reports)
    files = f"{len(reports)} file{'s' * (len(reports) != 1)}"
    text = f"nothing found in {files}" if reports else "no files to check"
    sys.stderr.write(
        f"{text} ({known} of {calls} layer call{'s' * (calls != 1)} understood)\n" if calls else f"{text}\n"
    )


def _is_of_note(report: Report) -> bool:
    return bool(report.findings) or report.error is not None


def check_all(files: list[tuple[str, Settings]], options: dict[str, Any], alone: bool = False) -> list[Report]:
    """The reports of all files, in order; `alone` keeps to this process, whose reports hold models and values too."""
    if len(files) >= MANY and not alone:
        from archcheck.commands.many import check_many

        return check_many(files, options)
    if len(files) > 1 and any(settings.entry for _, settings in files):
        return _check_entries(files, options)
    return [check_one(path, settings, options) for path, settings in files]


def check_one(path: str, settings: Settings, options: dict[str, Any]) -> Report:
    """The report of one file: from the cache if nothing has changed, else from the checker."""
    if suffix(path) in SAVED:
        return _check_saved(path, settings)
    try:
        if path == STDIN:
            return _check(read(path, options), settings)
        data = read_bytes(path)
        if not settings.cache:
            return _check(read(path, options, data), settings)
        from archcheck.cache import Cache

        cache = Cache(settings)
        report = cache.get(path, data)
        if report is None:
            report = _check(read(path, options, data), settings)
            cache.put(path, data, report)
        elif report.findings:
            report.source = read(path, options, data)
        return report
    except UnreadableFile as error:
        return unreadable(path, str(error), error.row)
    except OSError as error:
        return unreadable(path, (error.strerror or str(error)).lower())


def _check_entries(files: list[tuple[str, Settings]], options: dict[str, Any]) -> list[Report]:
    """The reports of several files with calls to evaluate: files that don't have what is called go without.

    Raises:
        UsageError: none of the files has it.
    """
    from archcheck.settings import without_entries

    reports = []
    refused = []
    for path, settings in files:
        try:
            reports.append(check_one(path, settings, options))
        except UsageError as error:
            refused.append(error)
            reports.append(check_one(path, without_entries(settings), options))
    if len(refused) == len(files):
        raise refused[0]
    return reports


def exit_status(reports: list[Report]) -> int:
    """0 nothing found, 1 findings other than advice, 2 a file that can't be read, 101 an internal error."""
    status = 0
    for report in reports:
        if report.error is not None:
            return 101
        for finding in report.findings:
            if finding.code == "AC902":
                status = 2
            elif finding.severity != "advice":
                status = max(status, 1)
    return status


def _check(source: Any, settings: Settings) -> Report:
    """The checker's report; an exception that escapes it is a bug, and the other files are still checked."""
    try:
        from archcheck.checker import check

        return check(source, settings, settings.entry)
    except Exception as error:
        if settings.entry and isinstance(error, ValueError) and str(error).startswith("--entry"):
            raise UsageError(str(error)) from None
        return failed(source.path, source)


def _check_saved(path: str, settings: Settings) -> Report:
    try:
        os.stat(path)
        from archcheck.checker import check_saved

        return check_saved(path, settings)
    except UnreadableFile as error:
        return unreadable(path, str(error))
    except OSError as error:
        return unreadable(path, (error.strerror or str(error)).lower())
    except Exception:
        return failed(path)


def failed(path: str, source: Any = None) -> Report:
    """The report of a check that ended in an exception, which is a bug of archcheck."""
    from traceback import format_exc

    report = Report(path, source)
    report.error = format_exc()
    return report


def unreadable(path: str, message: str, row: int = 1) -> Report:
    """The report of a file that can't be read."""
    from archcheck.finding import Finding, Span

    span = Span(path, row, 1, row, 1)
    return Report(
        path, None, [Finding(code="AC902", name="unreadable-file", severity="error", message=message, span=span)]
    )
