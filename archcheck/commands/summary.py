"""`archcheck summary`: the table of every model that the files build."""

from __future__ import annotations

import sys

from archcheck.commands.inspect import inspected, output
from archcheck.commands.output import write_somewhere

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["run"]


def run(command: str, options: dict[str, Any], paths: list[str]) -> int:
    """Print the tables, or their JSON; the exit status is that of a check."""
    name, path = output(options)
    _, reports, status = inspected(command, options, paths)
    if name == "json":
        from archcheck.reports.summary_json import write as write_json

        write_somewhere(path, lambda stream: write_json(reports, stream))
    else:
        from archcheck.reports.style import style_for
        from archcheck.reports.summary import write

        write_somewhere(path, lambda stream: write(reports, stream, style_for(stream, options.get("color", "auto"))))
    if "quiet" not in options:
        from archcheck.commands.closing import write_error
        from archcheck.reports.escape import visible

        for report in reports:
            if report.error is not None:
                write_error(report, "verbose" in options)
            elif not report.models and not report.findings:
                hint = "" if "entry" in options else '; --entry "build_model()" evaluates a call in it'
                sys.stderr.write(f"{visible(report.path)}: builds no model{hint}\n")
    return status
