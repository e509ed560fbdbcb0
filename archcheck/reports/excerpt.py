"""Rows of the source with the pieces in question underlined and labelled."""

from __future__ import annotations

from archcheck.reports.escape import visible, width

TYPE_CHECKING = False
if TYPE_CHECKING:
    from archcheck.finding import Span
    from archcheck.reading.source import Source
    from archcheck.reports.style import Style

__all__ = ["Mark", "excerpt"]

NO_TERMINAL = 160  # how much of a row is shown where no terminal sets a limit
LONG = 4  # rows of one span that are underlined before its middle is left out


class Mark:
    """One underlined piece: drawn with "^" or "-", with a label behind or below it."""

    __slots__ = ("is_odd", "label", "row", "sign", "span")

    def __init__(self, span: Span, sign: str, label: str, is_odd: bool) -> None:
        self.span = span
        self.sign = sign
        self.label = visible(label)
        self.is_odd = is_odd
        self.row = span.row


class _Piece:
    """The part of a mark that lies on one row, in columns of the screen."""

    __slots__ = ("end", "label", "mark", "start")

    def __init__(self, mark: Mark, start: int, end: int, label: str) -> None:
        self.mark = mark
        self.start = start
        self.end = max(end, start + 1)
        self.label = label


def excerpt(
    source: Source,
    cell: int | None,
    marks: list[Mark],
    gutter: int,
    style: Style,
    severity: str,
    columns: int | None = None,
) -> list[str]:
    """The rows that the marks stand on, each with its underlines; nothing where the text has no such row."""
    by_row = _split(source, cell, marks)
    main = marks[0].span.row
    if main not in by_row:
        return []
    limit = NO_TERMINAL if columns is None else max(columns - gutter - 3, 40)
    lines: list[str] = []
    last = None
    for row in sorted(by_row):
        if last is not None and row > last + 1:
            text = source.row_text(last + 1, cell)
            if row == last + 2 and text is not None:  # one row left out takes as much room as the sign that it is
                lines.append(_row(last + 1, _Screen(text, [], limit).text, gutter, style))
            else:
                lines.append(f"{style.line}{'...':<{gutter + 1}}{style.off}")
        last = row
        screen = _Screen(source.row_text(row, cell) or "", by_row[row], limit)
        lines.append(_row(row, screen.text, gutter, style))
        lines += [
            f"{' ' * gutter} {style.line}|{style.off} {line}"
            for line in _underline(screen.pieces, style, severity, limit)
        ]
    return lines


def _row(row: int, text: str, gutter: int, style: Style) -> str:
    return f"{style.line}{row:>{gutter}} |{style.off} {text}".rstrip()


def _split(source: Source, cell: int | None, marks: list[Mark]) -> dict[int, list[tuple[Mark, int, int, str]]]:
    """For each row the marks on it: (mark, first column, end column, label), columns from 0 in characters."""
    by_row: dict[int, list[tuple[Mark, int, int, str]]] = {}
    for mark in marks:
        span = mark.span
        if not 0 < span.row <= source.rows(cell):
            continue
        end_row = max(span.row, min(span.end_row, source.rows(cell)))
        rows = list(range(span.row, end_row + 1))
        if len(rows) > LONG:
            rows = [*rows[:2], rows[-1]]
        for row in rows:
            text = source.row_text(row, cell) or ""
            first = span.column - 1 if row == span.row else len(text) - len(text.lstrip())
            last = span.end_column - 1 if row == span.end_row else len(text.rstrip())
            if mark.sign == "^" and row == span.row and any(_lies_in(other, mark) for other in marks):
                head = text.find("(", first)  # the name of the call only: an argument of it is marked too
                last = head if first < head < last else last
            if row == span.row or last > first:
                by_row.setdefault(row, []).append((mark, first, last, mark.label if row == rows[-1] else ""))
    return by_row


def _lies_in(inner: Mark, outer: Mark) -> bool:
    """Whether a mark is a part of another that begins on its row."""
    a, b = inner.span, outer.span
    return (
        inner is not outer
        and a.row == b.row
        and b.column < a.column
        and (a.end_row, a.end_column) <= (b.end_row, b.end_column)
    )


class _Screen:
    """A row as the screen shows it (tabs and control characters replaced, cut to the limit), and its marks there."""

    __slots__ = ("pieces", "text")

    def __init__(self, text: str, marks: list[tuple[Mark, int, int, str]], limit: int) -> None:
        letters = ["    " if letter == "\t" else visible(letter) for letter in text]
        places = [0]
        for letter in letters:
            places.append(places[-1] + width(letter))
        end = len(letters)
        start = 0
        if places[-1] > limit:
            first = min((mark[1] for mark in marks if mark[0].sign == "^"), default=0)
            while start < first and places[min(first, end)] - places[start] > limit // 3 and first > limit // 2:
                start += 1
            while end > start and places[end] - places[start] > limit - 6:
                end -= 1
        shift = places[start] - (3 if start else 0)
        self.text = ("..." if start else "") + "".join(letters[start:end]) + ("..." if end < len(letters) else "")
        self.pieces = []
        for mark, left, right, label in marks:
            left, right = min(max(left, start), end), min(max(right, start), end)
            beyond = left - len(letters) if left > len(letters) else 0
            self.pieces.append(_Piece(mark, places[left] - shift + beyond, places[right] - shift, label))
        self.pieces.sort(key=lambda piece: (piece.start, piece.end))


def _underline(pieces: list[_Piece], style: Style, severity: str, limit: int) -> list[str]:
    """The line below a row, the last label behind its mark; further lines for the other labels, from right to left."""
    end = max(piece.end for piece in pieces)
    signs = [" "] * end
    colors = [""] * end
    for piece in sorted(pieces, key=lambda piece: piece.mark.sign == "^"):
        color = _color(piece, style, severity)
        for place in range(piece.start, piece.end):
            signs[place] = piece.mark.sign
            colors[place] = color
    last = max(pieces, key=lambda piece: piece.end)
    is_behind = bool(last.label) and last.end + 1 + width(last.label) <= limit
    tail = f" {_color(last, style, severity)}{last.label}{style.off}" if is_behind else ""
    lines = [_paint(signs, colors, style) + tail]
    hanging = [piece for piece in pieces if piece.label and not (is_behind and piece is last)]
    while hanging:
        for labelled in (False, True):
            line = ""
            for piece in hanging:
                line += " " * (piece.start - _length(line, style))
                if labelled and piece is hanging[-1]:
                    line += f"{_color(piece, style, severity)}{piece.label}{style.off}"
                else:
                    line += f"{_color(piece, style, severity)}|{style.off}"
            if not labelled and len(lines) > 1:
                continue
            lines.append(line)
        hanging.pop()
    return lines


def _color(piece: _Piece, style: Style, severity: str) -> str:
    if piece.mark.sign == "^":
        return style.of(severity)
    return style.odd if piece.mark.is_odd else style.note


def _paint(signs: list[str], colors: list[str], style: Style) -> str:
    """The signs, with a colour switched on where it begins and off where it ends."""
    if not style.off:
        return "".join(signs).rstrip()
    text = ""
    now = ""
    for sign, color in zip(signs, colors, strict=True):
        if color != now:
            text += (style.off if now else "") + color
            now = color
        text += sign
    return text.rstrip() + (style.off if now else "")


def _length(line: str, style: Style) -> int:
    """The columns of a line of labels, colours left out."""
    if not style.off:
        return width(line)
    while "\x1b[" in line:
        before, _, rest = line.partition("\x1b[")
        line = before + rest.partition("m")[2]
    return width(line)
