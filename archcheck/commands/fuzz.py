"""`archcheck fuzz`: the smallest arguments for which a builder fails."""

from __future__ import annotations

import sys

from archcheck.commands.targets import read
from archcheck.fuzzing import Builder, smallest_failure
from archcheck.options import UsageError
from archcheck.reading.source import UnreadableFile
from archcheck.reports.escape import visible

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

__all__ = ["run"]


def run(command: str, options: dict[str, Any], paths: list[str]) -> int:
    """Try the cases; print the smallest that fails with its report, and exit with 1, or say that none does."""
    if len(paths) != 1 or "::" not in paths[0]:
        raise UsageError('which builder? archcheck fuzz "model.py::build_model" --vary size=32..256')
    path, _, call = paths[0].rpartition("::")
    name, _, fixed = call.partition("(")
    choices = dict(map(_choices, options.get("vary", ())))
    if not choices:
        raise UsageError("what varies? --vary size=32..256 or --vary filters=8,16,32")
    try:
        builder = Builder(read(path, options), name.strip(), fixed.rpartition(")")[0] if fixed else "")
        found, tried, failing = smallest_failure(builder, choices)
    except (OSError, UnreadableFile) as error:
        sys.stderr.write(f"{visible(path)}: error[AC902]: {visible(str(getattr(error, 'strerror', None) or error))}\n")
        return 2
    except ValueError as error:
        raise UsageError(str(error).removeprefix("--entry ")) from None
    cases = f"{tried} case{'s' * (tried != 1)}"
    if found is None:
        sys.stdout.write(f"{visible(builder.name)}: none of {cases} fails\n")
        return 0
    from archcheck.commands.output import terminal_width
    from archcheck.reports.full import write
    from archcheck.reports.style import style_for

    sys.stdout.write(f"{visible(builder.call(found))} fails; {failing} of {cases} do\n\n")
    write(
        [builder.report(found)],
        sys.stdout,
        style_for(sys.stdout, options.get("color", "auto")),
        terminal_width(sys.stdout),
    )
    return 1


def _choices(text: str) -> tuple[str, Sequence[Any]]:
    """What one --vary says: `size=32..256` (or 32..256..8) is a range with both ends, `filters=8,16,32` are values."""
    name, equals, given = text.partition("=")
    if not equals or not name.strip().isidentifier() or not given.strip():
        raise UsageError(f"--vary takes NAME=A..B or NAME=A,B,C, not {text!r}")
    ends = given.split("..")
    if len(ends) in (2, 3):
        try:
            first, last, *step = map(int, ends)
        except ValueError:
            raise UsageError(f"--vary {text}: the ends of a range are whole numbers") from None
        if last < first or (step and step[0] < 1):
            raise UsageError(f"--vary {text}: an empty range")
        return name.strip(), range(first, last + 1, *step)
    return name.strip(), [_value(item.strip()) for item in _split(given)]


def _split(text: str) -> list[str]:
    """At commas that stand in no bracket."""
    pieces, depth = [""], 0
    for letter in text:
        depth += (letter in "([") - (letter in ")]")
        if letter == "," and not depth:
            pieces.append("")
        else:
            pieces[-1] += letter
    return pieces


def _value(text: str) -> Any:
    """A literal of Python, else the text itself."""
    from ast import literal_eval

    try:
        return literal_eval(text)
    except (ValueError, SyntaxError):
        return text
