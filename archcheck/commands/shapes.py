"""`archcheck shapes`: the source with the shapes of its tensors, shown or written into it."""

from __future__ import annotations

import sys

from archcheck.commands.inspect import inspected, output
from archcheck.commands.output import write_somewhere
from archcheck.reports.escape import visible

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from archcheck.report import Report
    from archcheck.settings import Settings

__all__ = ["run"]


def run(command: str, options: dict[str, Any], paths: list[str]) -> int:
    """Print the annotated sources or their JSON, or write the comments; the exit status is that of a check."""
    name, path = output(options)
    files, reports, status = inspected(command, options, paths)
    if "write" in options:
        _write_comments(files, reports, options)
    elif name == "json":
        from archcheck.reports.shapes_json import write as write_json

        write_somewhere(path, lambda stream: write_json(reports, stream))
    else:
        from archcheck.reports.shapes import write
        from archcheck.reports.style import style_for

        write_somewhere(path, lambda stream: write(reports, stream, style_for(stream, options.get("color", "auto"))))
    if "quiet" not in options:
        from archcheck.commands.closing import write_error

        for report in reports:
            known, calls = report.coverage.known, report.coverage.layer_calls
            if report.error is not None:
                write_error(report, "verbose" in options)
            elif report.source is not None:
                sys.stderr.write(
                    f"{visible(report.path)}: {known} of {calls} layer call{'s' * (calls != 1)} understood\n"
                )
    return status


def _write_comments(files: list[tuple[str, Settings]], reports: list[Report], options: dict[str, Any]) -> None:
    from archcheck.fixes.apply import apply_edits, write_atomically
    from archcheck.fixes.comments import shape_edits

    for (path, _), report in zip(files, reports, strict=True):
        source = report.source
        if source is None:
            continue
        edits = shape_edits(source, report.values)
        if not edits:
            continue
        if path.endswith(".ipynb"):
            from archcheck.fixes.notebook import edit_notebook
            from archcheck.reading.source import read_bytes

            data = edit_notebook(path, read_bytes(path), edits)
        else:
            data = apply_edits(source, edits).encode(source.encoding)
        if path == "-":
            sys.stdout.buffer.write(data)
            continue
        try:
            write_atomically(path, data)
        except OSError as error:
            sys.stderr.write(f"{visible(path)}: not written: {(error.strerror or str(error)).lower()}\n")
            continue
        if "quiet" not in options:
            sys.stderr.write(f"{visible(path)}: {len(edits)} comment{'s' * (len(edits) != 1)} written\n")
