"""Where reports go: stdout or files, in one format or several."""

from __future__ import annotations

import sys

from archcheck.options import UsageError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, TextIO

    from archcheck.report import Report

__all__ = ["MODULES", "prepare", "write_reports", "write_somewhere"]

# format -> the module that writes it
MODULES = {
    "full": "full",
    "concise": "concise",
    "json": "as_json",
    "json-lines": "json_lines",
    "sarif": "sarif",
    "github": "github",
    "gitlab": "gitlab",
    "junit": "junit",
    "rdjson": "rdjson",
}


def write_reports(reports: list[Report], formats: tuple[str, ...], options: dict[str, Any]) -> None:
    """Write the reports in each format to its file, or to stdout.

    Raises:
        UsageError: a file that can't be written.
    """
    for text in formats:
        name, _, path = text.partition(":")
        path = path or options.get("output_file", "")
        write_somewhere(path, lambda stream, name=name: write_format(name, reports, stream, options))
    if "statistics" in options:
        from archcheck.reports.statistics import write

        write(reports, prepare(sys.stdout))


def write_format(name: str, reports: list[Report], stream: TextIO, options: dict[str, Any]) -> None:
    """Write the reports in one format."""
    module = f"archcheck.reports.{MODULES[name]}"
    __import__(module)
    write = sys.modules[module].write
    if name not in ("full", "concise"):
        write(reports, stream)
        return
    from archcheck.reports.style import style_for

    style = style_for(stream, options.get("color", "auto"))
    if name == "concise":
        write(reports, stream, style)
    else:
        write(reports, stream, style, terminal_width(stream))


def write_somewhere(path: str, write: Any) -> None:
    """Call `write` with the file, or with stdout where there is none.

    Raises:
        UsageError: the file can't be written.
    """
    if not path:
        write(prepare(sys.stdout))
        return
    try:
        with open(path, "w", encoding="utf-8", errors="backslashreplace", newline="\n") as stream:
            write(stream)
    except OSError as error:
        raise UsageError(f"{path}: {(error.strerror or str(error)).lower()}") from None


def prepare(stream: Any) -> Any:
    """The stream, made to write what its encoding lacks as escapes instead of failing."""
    if hasattr(stream, "reconfigure"):
        stream.reconfigure(errors="backslashreplace")
    return stream


def terminal_width(stream: Any) -> int | None:
    """The columns of the terminal that a stream writes to; None where it writes to none."""
    import os

    if not stream.isatty():
        return None
    try:
        return os.get_terminal_size(stream.fileno()).columns or None
    except (OSError, ValueError):
        return None
