"""Comments that silence findings: `# archcheck: ignore[AC201]` for a line, `ignore-file[AC201]` for a file."""

from __future__ import annotations

from archcheck.finding import Edit, Finding, Fix, Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from archcheck.reading.source import Source
    from archcheck.settings import Settings

__all__ = ["Comment", "comments", "suppress"]

_SIGN = "archcheck:"
_NEVER = frozenset({"AC901", "AC902"})  # what can't be read can't be silenced from within


class Comment:
    """One such comment.

    Attributes:
        row: its row in the text; it speaks of the rows `first` to `last`, all of the file where `for_file`.
        column, end_column: the comment itself in its row, from 1, from "#" to where the next comment begins.
        names: each code or name, with its columns; None where it silences everything.
    """

    __slots__ = ("column", "end_column", "first", "for_file", "last", "names", "row", "used")

    def __init__(
        self,
        row: int,
        column: int,
        end_column: int,
        first: int,
        last: int,
        for_file: bool,
        names: list[tuple[str, int, int]] | None,
    ) -> None:
        self.row = row
        self.column = column
        self.end_column = end_column
        self.first = first
        self.last = last
        self.for_file = for_file
        self.names = names
        self.used: set[str | None] = set()

    def silences(self, finding: Finding, row: int) -> bool:
        """Whether it speaks of a finding on a row of the text; remembers that it was of use."""
        if not (self.for_file or self.first <= row <= self.last) or finding.code in _NEVER:
            return False
        if self.names is None:
            self.used.add(None)
            return True
        said = {name for name, _, _ in self.names if name in (finding.code, finding.name)}
        self.used |= said
        return bool(said)


def suppress(source: Source, findings: Sequence[Finding], settings: Settings) -> list[Finding]:
    """The findings that no comment silences, and one for each comment that silences nothing."""
    if _SIGN not in source.content or "ignore" not in source.content:
        return list(findings)
    found = comments(source)
    if not found:
        return list(findings)
    kept = []
    for finding in findings:
        row = _row_of(source, finding.span)
        silenced = [comment for comment in found if comment.silences(finding, row)]
        if not silenced:
            kept.append(finding)
    if any(finding.code in _NEVER for finding in findings):
        return kept  # nothing was checked, so nothing can be said of what is unused
    return kept + [unused for comment in found for unused in _unused(comment, source, settings)]


def comments(source: Source) -> list[Comment]:
    """All suppression comments of a text, in order."""
    from archcheck.reading.scan import scan

    scanned = scan(source.lines)
    found = []
    for row, column in scanned.comments.items():
        line = source.lines[row - 1]
        at = line.find(_SIGN, column)
        while at >= 0:
            comment = _parse(line, row, at)
            if comment is not None:
                comment.first, comment.last = scanned.first[row], scanned.last[row]
                found.append(comment)
            at = line.find(_SIGN, at + 1)
    return found


def _parse(line: str, row: int, at: int) -> Comment | None:
    """The comment whose `archcheck:` stands at an index of a line; None where it is about something else."""
    begin = line.rfind("#", 0, at)
    if begin < 0 or line[begin + 1 : at].strip():
        return None
    rest = at + len(_SIGN)
    rest += len(line[rest:]) - len(line[rest:].lstrip())
    if not line.startswith("ignore", rest):
        return None
    for_file = line.startswith("ignore-file", rest)
    rest += len("ignore-file" if for_file else "ignore")
    names: list[tuple[str, int, int]] | None = None
    if line[rest : rest + 1] == "[":
        close = line.find("]", rest)
        if close < 0:
            return None
        names = []
        start = rest + 1
        for piece in line[start:close].split(","):
            name = piece.strip()
            if name:
                left = start + len(piece) - len(piece.lstrip())
                names.append((name, left + 1, left + len(name) + 1))
            start += len(piece) + 1
        rest = close + 1
    elif line[rest : rest + 1] not in ("", " ", "\t", "#"):
        return None
    following = line.find("#", rest)
    return Comment(row, begin + 1, (len(line) if following < 0 else following) + 1, row, row, for_file, names)


def _unused(comment: Comment, source: Source, settings: Settings) -> list[Finding]:
    """A finding where a comment, or a name in it, silences nothing."""
    if comment.names is None:
        if None in comment.used:
            return []
        return [_finding(source, comment, "this comment silences nothing", comment.column, comment.end_column)]
    unused = [name for name in comment.names if name[0] not in comment.used and _is_on(name[0], settings)]
    if not unused:
        return []
    names = ", ".join(name for name, _, _ in unused)
    if len(unused) == len(comment.names):
        return [_finding(source, comment, f"{names}: nothing here to ignore", comment.column, comment.end_column)]
    kept = ", ".join(name for name, _, _ in comment.names if name not in {other for other, _, _ in unused})
    inside = (comment.names[0][1], comment.names[-1][2])
    return [_finding(source, comment, f"{names}: nothing here to ignore", unused[0][1], unused[-1][2], (kept, *inside))]


def _finding(
    source: Source,
    comment: Comment,
    message: str,
    column: int,
    end_column: int,
    instead: tuple[str, int, int] | None = None,
) -> Finding:
    cell, row = source.locate(comment.row)
    line = source.lines[comment.row - 1]
    if instead is None:
        left = len(line[: comment.column - 1].rstrip())
        start = left + 1 if end_column > len(line) else comment.column
        if (
            left == 0
            and end_column > len(line)
            and comment.row < len(source.lines)
            and (cell is None or row < source.rows(cell))
        ):
            edit = Edit(Span(source.path, row, 1, row + 1, 1, cell), "")  # nothing else stands there: the row goes
        else:
            edit = Edit(Span(source.path, row, start, row, end_column, cell), "")
    else:
        edit = Edit(Span(source.path, row, instead[1], row, instead[2], cell), instead[0])
    return Finding(
        code="AC903",
        name="unused-ignore",
        severity="warning",
        message=message,
        span=Span(source.path, row, column, row, len(line[: end_column - 1].rstrip()) + 1, cell),
        help="remove the comment" if instead is None else "remove it from the comment",
        fix=Fix("safe", "remove the comment" if instead is None else "remove it from the comment", [edit]),
    )


def _is_on(name: str, settings: Settings) -> bool:
    """Whether the rule that a comment names could report here at all; one that is off says nothing of the comment."""
    from archcheck.rules import RULES, lookup_code

    try:
        code = lookup_code(name)
    except LookupError:
        return True
    return settings.selects(code, RULES[code][0], RULES[code][1])


def _row_of(source: Source, span: Span) -> int:
    """The row of the text in which a span begins."""
    if span.cell is None:
        return span.row
    cells = getattr(source, "cells", ())
    return cells[span.cell - 1][0] + span.row if 0 < span.cell <= len(cells) else span.row
