"""Edits applied to texts and files: which go together, what the text is after them, how the file is written."""

from __future__ import annotations

import os

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from archcheck.finding import Edit, Fix
    from archcheck.reading.source import Source

__all__ = ["apply_edits", "choose", "unified_diff", "write_atomically"]


def choose(fixes: Iterable[Fix], source: Source) -> list[Fix]:
    """The fixes that can be applied at once: in the order given, each that touches nothing an earlier one does."""
    taken: list[tuple[int, int]] = []
    done: set[tuple[object, ...]] = set()
    chosen = []
    for fix in fixes:
        key = tuple((edit.span.key, edit.content) for edit in fix.edits)
        if key in done:
            chosen.append(fix)  # two findings with the same remedy
            continue
        places = sorted(_range(edit, source) for edit in fix.edits)
        if not places or any(edit.span.path != source.path for edit in fix.edits):
            continue
        if _overlap(places) or any(_touch(place, other) for place in places for other in taken):
            continue
        taken += places
        done.add(key)
        chosen.append(fix)
    return chosen


def apply_edits(source: Source, edits: Iterable[Edit]) -> str:
    """The text after edits that don't overlap. The rest stays; new line endings are like the old ones."""
    text = source.content
    newline = _newline(text)
    pieces = sorted({(*_range(edit, source), edit.content) for edit in edits})
    result = []
    at = 0
    for start, end, content in pieces:
        if start < at:
            raise ValueError("the edits overlap")
        if newline != "\n":
            content = content.replace("\r\n", "\n").replace("\n", newline)
        result += [text[at:start], content]
        at = end
    return "".join(result) + text[at:]


def unified_diff(path: str, before: str, after: str) -> str:
    """What `diff -u` says of two texts of one file; "" where they are the same."""
    from difflib import unified_diff as diff

    lines = []
    for line in diff(_rows(before), _rows(after), path, path, n=3):
        lines.append(line if line.endswith("\n") else line + "\n\\ No newline at end of file\n")
    return "".join(lines)


def write_atomically(path: str, data: bytes) -> None:
    """Replace a file's bytes in one step, so that no reader and no crash sees half of it. Links and modes stay.

    Raises:
        OSError: it can't be written.
    """
    path = os.path.realpath(path)
    scratch = f"{path}.archcheck-{os.getpid()}"
    mode = os.stat(path).st_mode
    if not os.access(path, os.W_OK):
        raise PermissionError(13, "permission denied", path)
    try:
        with open(scratch, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(scratch, mode & 0o7777)
        os.replace(scratch, path)
    except OSError:
        if os.path.exists(scratch):
            os.unlink(scratch)
        raise


def _range(edit: Edit, source: Source) -> tuple[int, int]:
    span = edit.span
    return source.index(span.row, span.column, span.cell), source.index(span.end_row, span.end_column, span.cell)


def _overlap(places: list[tuple[int, int]]) -> bool:
    return any(places[at][1] > places[at + 1][0] for at in range(len(places) - 1))


def _touch(a: tuple[int, int], b: tuple[int, int]) -> bool:
    """Whether two pieces overlap or two insertions fall on one place."""
    return a == b or (a[0] < b[1] and b[0] < a[1]) or (a[0] == a[1] and b[0] < a[0] < b[1])


def _newline(text: str) -> str:
    first = text.find("\n")
    if first < 0:
        return "\r" if "\r" in text else "\n"
    return "\r\n" if text[first - 1 : first] == "\r" else "\n"


def _rows(text: str) -> list[str]:
    """Rows with their endings, split at line feeds alone, as diff does."""
    rows = [row + "\n" for row in text.split("\n")]
    rows[-1] = rows[-1][:-1]
    return rows if rows[-1] else rows[:-1]
