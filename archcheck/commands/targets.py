"""The files that a command is about, each with its settings, and how they are read."""

from __future__ import annotations

import os

from archcheck.settings import Settings, load

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from archcheck.reading.source import Source

__all__ = ["SAVED", "STDIN", "SettingsByFolder", "read", "suffix", "targets"]

STDIN = "-"
SAVED = (".keras", ".json", ".h5", ".hdf5")


class SettingsByFolder:
    """The settings of each folder, read once."""

    __slots__ = ("_known", "options")

    def __init__(self, options: dict[str, Any]) -> None:
        self.options = options
        self._known: dict[str, Settings] = {}

    def of(self, path: str) -> Settings:
        """The settings that hold for a file."""
        folder = os.path.dirname(path)
        found = self._known.get(folder)
        if found is None:
            found = self._known[folder] = load(folder, self.options)
        return found


def targets(paths: Sequence[str], settings: SettingsByFolder) -> list[tuple[str, Settings]]:
    """The files that the paths stand for, in order, each once, with their settings.

    Raises:
        UsageError: a settings file that can't be used.
    """
    if all(path == STDIN or not os.path.isdir(path) for path in paths):
        given = [(path, settings.of(path)) for path in dict.fromkeys(paths)]
        if not any(setting.force_exclude for _, setting in given):
            return given
    from archcheck.reading.files import find

    return [(path, settings.of(path)) for path in find(paths, settings.of)]


def suffix(path: str) -> str:
    """The ending of a file's name, in lower case, with its dot; "" where it has none."""
    return os.path.splitext(path)[1].lower()


def read(path: str, options: dict[str, Any], data: bytes | None = None) -> Source:
    """The source of a file; `data` are its bytes if they were read already.

    Raises:
        OSError: the file isn't there or may not be read.
        UnreadableFile: it isn't what its name says.
    """
    from archcheck.reading.source import Source, decode, read_bytes

    if path == STDIN:
        import sys

        name = options.get("stdin_filename", "<stdin>")
        data = sys.stdin.buffer.read() if data is None else data
        path = name
    elif data is None:
        data = read_bytes(path)
    if path.endswith(".ipynb"):
        from archcheck.reading.notebook import notebook_source

        return notebook_source(path, data)
    text, encoding = decode(data)
    return Source(path, text, encoding)
