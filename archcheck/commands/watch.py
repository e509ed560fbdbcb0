"""`--watch`: check again whenever a file changes."""

from __future__ import annotations

import os
import sys
import time

from archcheck.commands.targets import SettingsByFolder, targets

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

__all__ = ["changes", "watch"]

PAUSE = 0.3  # seconds between two looks where watchfiles isn't installed


def watch(options: dict[str, Any], paths: list[str]) -> int:
    """Check until the user stops it; the exit status is that of the last check."""
    from archcheck.commands.check import once
    from archcheck.options import UsageError

    options = {key: value for key, value in options.items() if key != "watch"}
    status = 0
    for _ in changes(options, paths):
        if sys.stdout.isatty():
            sys.stdout.write("\x1b[2J\x1b[3J\x1b[H")
        try:
            status = once(options, paths)
        except UsageError as error:
            sys.stderr.write(f"archcheck: {error}\n")
            status = 2
        sys.stdout.flush()
        if "quiet" not in options:
            sys.stderr.write(f"{time.strftime('%H:%M:%S')} watching for changes; Ctrl-C ends it\n")
    return status


def changes(options: dict[str, Any], paths: list[str]) -> Iterator[None]:
    """One item at once, then one for every change; ends when the user interrupts."""
    try:
        yield
        try:
            from watchfiles import watch as watched
        except ImportError:
            yield from _polled(options, paths)
            return
        folders = {path if os.path.isdir(path) else os.path.dirname(path) or "." for path in paths}
        for changed in watched(*sorted(folders), raise_interrupt=True):
            if any(path.endswith((".py", ".ipynb", ".toml", ".keras", ".json", ".h5")) for _, path in changed):
                yield
    except KeyboardInterrupt:
        return


def _polled(options: dict[str, Any], paths: list[str]) -> Iterator[None]:
    before = _state(options, paths)
    while True:
        time.sleep(PAUSE)
        now = _state(options, paths)
        if now != before:
            before = now
            yield


def _state(options: dict[str, Any], paths: list[str]) -> dict[str, tuple[int, int]]:
    """When each file was last written, and its size."""
    state = {}
    settings = SettingsByFolder(options)
    for path, setting in targets(paths, settings):
        for name in filter(None, (path, setting.file)):
            try:
                found = os.stat(name)
            except OSError:
                continue
            state[name] = (found.st_mtime_ns, found.st_size)
    return state
