"""Many files at once: on several processes, with a bar on the terminal that shows how far it is."""

from __future__ import annotations

import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Any

    from archcheck.report import Report
    from archcheck.settings import Settings

__all__ = ["check_many"]

LONG = 100  # files from which a bar is shown


def check_many(files: list[tuple[str, Settings]], options: dict[str, Any]) -> list[Report]:
    """The reports of all files, in order."""
    jobs = files[0][1].jobs or _cores()
    work = [(path, settings, options) for path, settings in files]
    if jobs < 2 or any(path == "-" for path, _ in files):
        return list(_shown(map(_checked, work), len(work), options))
    import multiprocessing

    method = "fork" if "fork" in multiprocessing.get_all_start_methods() else "spawn"
    try:
        with multiprocessing.get_context(method).Pool(min(jobs, len(work))) as pool:
            packed = pool.imap(_packed, work, chunksize=max(1, min(16, len(work) // (jobs * 4))))
            return [_unpacked(one, options) for one in _shown(packed, len(work), options)]
    except OSError:  # no processes to be had, as in some sandboxes
        return list(_shown(map(_checked, work), len(work), options))


def _checked(work: tuple[str, Settings, dict[str, Any]]) -> Report:
    from archcheck.commands.check import check_one

    return check_one(*work)


def _packed(work: tuple[str, Settings, dict[str, Any]]) -> tuple[str, list[Any]]:
    """A report in the form that the cache keeps: it crosses to the other process without its source and graph."""
    from archcheck.cache import encode_report
    from archcheck.options import UsageError

    try:
        return work[0], encode_report(_checked(work))
    except UsageError as error:
        return work[0], [str(error)]
    except KeyboardInterrupt:
        return work[0], ["interrupted"]


def _unpacked(packed: tuple[str, list[Any]], options: dict[str, Any]) -> Report:
    from archcheck.cache import decode_report
    from archcheck.commands.targets import read
    from archcheck.options import UsageError
    from archcheck.reading.source import UnreadableFile

    path, data = packed
    if len(data) == 1:
        raise UsageError(data[0])
    report = decode_report(data)
    if report.findings:
        try:
            report.source = read(path, options)
        except (OSError, UnreadableFile):
            pass
    return report


def _shown(results: Iterable[Any], total: int, options: dict[str, Any]) -> Iterator[Any]:
    """The results as they come, with a bar on stderr if that is a terminal, the run is long and rich is there."""
    if total < LONG or "quiet" in options or not sys.stderr.isatty():
        return iter(results)
    try:
        from rich.console import Console
        from rich.progress import track
    except ImportError:
        return iter(results)
    console = Console(stderr=True, no_color="NO_COLOR" in os.environ or options.get("color") == "never")
    return iter(track(results, "checking", total, transient=True, console=console))


def _cores() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
