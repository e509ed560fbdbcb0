"""Where the logical lines, the comments and the strings of a Python text lie, without a tokenizer.

Python's own needs text that is right to the last bracket, and 20 ms for its imports. This one needs neither, and
stumbles only over quotes nested in f-strings of the same kind.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

__all__ = ["Scan", "scan"]


class Scan:
    """What `scan` finds; rows count from 1, columns too.

    Attributes:
        first, last: for each row the first and the last row of its logical line (index 0 is unused).
        comments: row -> column of the "#" of its comment.
        inside_string: rows that begin within a string.
        skipped: rows that `skip` took for something other than Python, in order.
    """

    __slots__ = ("comments", "first", "inside_string", "last", "skipped")

    def __init__(self, rows: int) -> None:
        self.first = list(range(rows + 1))
        self.last = list(range(rows + 1))
        self.comments: dict[int, int] = {}
        self.inside_string: set[int] = set()
        self.skipped: list[int] = []


def scan(lines: Sequence[str], skip: Callable[[str], bool] | None = None) -> Scan:
    """Go through the rows of a text. `skip` says of the first row of a logical line whether it is no Python at all."""
    found = Scan(len(lines))
    quote = ""
    depth = 0
    start = 0  # the first row of the logical line at hand; 0 between two
    is_skipped = False
    for row, line in enumerate(lines, 1):
        if not start:
            start = row
            is_skipped = skip is not None and skip(line)
        if is_skipped:
            found.skipped.append(row)
            if line.endswith("\\"):
                continue
            start = 0
            continue
        found.first[row] = start
        if quote:
            found.inside_string.add(row)
        quote, depth, comment, goes_on = _row(line, quote, depth)
        if comment:
            found.comments[row] = comment
        if not (quote or depth or goes_on):
            for inner in range(start, row + 1):
                found.last[inner] = row
            start = 0
    if start:
        for inner in range(start, len(lines) + 1):
            found.last[inner] = len(lines)
    return found


def _row(line: str, quote: str, depth: int) -> tuple[str, int, int, bool]:
    """Go through one row: the string that is open at its end, the open brackets, the comment's column, a backslash."""
    at = 0
    end = len(line)
    while at < end:
        letter = line[at]
        if quote:
            if letter == "\\":
                at += 2
                continue
            if line.startswith(quote, at):
                at += len(quote)
                quote = ""
                continue
        elif letter in "\"'":
            quote = letter * 3 if line.startswith(letter * 3, at) else letter
            at += len(quote)
            continue
        elif letter == "#":
            return "", depth, at + 1, False
        elif letter in "([{":
            depth += 1
        elif letter in ")]}":
            depth = max(depth - 1, 0)
        elif letter == "\\" and at == end - 1:
            return "", depth, 0, True
        at += 1
    if len(quote) == 1 and not line.endswith("\\"):
        quote = ""  # a string that is never closed: the next row begins anew
    return quote, depth, 0, False
