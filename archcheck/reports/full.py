"""Findings as a person meets them: the line at fault underlined, the reason, the remedy, what Keras would say."""

from __future__ import annotations

from archcheck.reports.concise import headline
from archcheck.reports.escape import visible, width
from archcheck.reports.excerpt import Mark, excerpt
from archcheck.reports.style import PLAIN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import TextIO

    from archcheck.finding import Finding, Fix, Note, Span
    from archcheck.reading.source import Source
    from archcheck.report import Report
    from archcheck.reports.style import Style

__all__ = ["render", "write"]

MAX_ROWS = 6  # of the source, shown with one finding
ALIKE = 12  # columns by which notes may differ whose places stand below each other
MAX_CHANGED = 4  # rows of a fix that are shown


def write(reports: Iterable[Report], stream: TextIO, style: Style = PLAIN, columns: int | None = None) -> None:
    """Print the findings of all reports, with source and reasons; `columns` is the width of the terminal."""
    for report in reports:
        for finding in report.findings:
            stream.write("\n".join(render(finding, report.source, style, columns)) + "\n\n")


def render(finding: Finding, source: Source | None, style: Style = PLAIN, columns: int | None = None) -> list[str]:
    """The lines that tell of one finding."""
    first, *rest = [headline(finding, style)] if columns is None else _wrap(headline(finding, style), columns)
    lines = [first, *(f"{style.bold}{line}{style.off}" for line in rest)]
    marks = _marks(finding)
    changed = _changed_rows(finding.fix, finding.span, source)
    gutter = len(str(max([finding.span.row, *(mark.row for mark in marks), *(row for row, _, _ in changed)])))
    bar = f"{' ' * gutter} {style.line}|{style.off}"
    if source is not None and (
        drawn := excerpt(source, finding.span.cell, marks, gutter, style, finding.severity, columns)
    ):
        lines += [bar, *drawn, bar]
    lead = f"{' ' * gutter} {style.line}={style.off} "
    room = None if columns is None else max(columns - gutter - 3, 40)
    for text in _notes(finding, style):
        lines += _hang(" " * (gutter + 3) if text.startswith(" ") else lead, text, room)
    lines += _remedy(finding, style, lead, room)
    for row, before, after in changed:
        number = f"{style.line}{row:>{gutter}}{style.off}"
        lines.append(f"{number} {style.error}-{style.off} {style.faint}{_shown(before)}{style.off}")
        lines += [f"{number} {style.help}+{style.off} {_shown(line)}" for line in after]
    if finding.keras is not None:
        said = finding.keras.message.strip().splitlines() or [""]
        more = " ..." if len(said) > 1 and not said[0].endswith("...") else ""
        text = f"{style.note}Keras would say{style.off}: {visible(finding.keras.raises)}: {visible(said[0])}{more}"
        lines += _hang(lead, text, room)
    return lines


def _marks(finding: Finding) -> list[Mark]:
    """What is underlined: the finding itself, and the notes that have a label or stand on its row."""
    main = finding.span
    marks = [Mark(main, "^", "", False)]
    rows = {main.row}
    for note in sorted(finding.notes, key=lambda note: not note.is_odd):
        span = note.span
        if span is None or (span.path, span.cell) != (main.path, main.cell):
            continue
        if (note.label and len(rows | {span.row}) <= MAX_ROWS) or (span.row == main.row and span != main):
            rows.add(span.row)
            marks.append(Mark(span, "-", note.label, note.is_odd))
    return marks


def _notes(finding: Finding, style: Style) -> list[str]:
    """The notes as lines, their places below each other; one that begins with a blank goes on with the last."""
    shown = [note for note in finding.notes if note.message]
    texts = ["\n".join(visible(line) for line in note.message.split("\n")) for note in shown]
    lines = []
    for number, (note, text) in enumerate(zip(shown, texts, strict=True)):
        if note.span is not None and not _says_place(note):
            gap = " " * (_column(shown, texts, number) - width(text) + 3)
            text = f"{_color_odd(text, note, style)}{gap}{style.faint}{_place(note.span, finding.span)}{style.off}"
        if note.is_odd:
            text += f"   {style.odd}the odd one out{style.off}"
        lines.append(text)
    return lines


def _column(notes: list[Note], texts: list[str], number: int) -> int:
    """The width to which a note is filled up before its place: the widest of the neighbours that are like it."""
    wide = width(texts[number])
    if "\n" in texts[number]:
        return wide
    widest = wide
    for step in (-1, 1):
        at = number + step
        while 0 <= at < len(notes) and notes[at].span is not None and abs(width(texts[at]) - wide) <= ALIKE:
            widest = max(widest, width(texts[at]))
            at += step
    return widest


def _says_place(note: Note) -> bool:
    """Whether the note names its line itself."""
    span = note.span
    return span is not None and (f"line {span.row}" in note.message or f"{span.path}:{span.row}" in note.message)


def _color_odd(text: str, note: Note, style: Style) -> str:
    return f"{style.odd}{text}{style.off}" if note.is_odd and style.off else text


def _place(span: Span, main: Span) -> str:
    """Where a note points, as briefly as can be said beside the finding."""
    if span.path != main.path:
        return f"{visible(span.path)}:{span.row}"
    return f"line {span.row}" if span.cell == main.cell else f"cell {span.cell}, line {span.row}"


def _remedy(finding: Finding, style: Style, lead: str, room: int | None) -> list[str]:
    fix = finding.fix
    applies = ""
    if fix is not None and fix.applicability != "display":
        options = "--fix" if fix.applicability == "safe" else "--fix --unsafe-fixes"
        applies = f" {style.faint}(checked; {options} applies it){style.off}"
    word = f"{style.help}help{style.off}: "
    lines = []
    if finding.help:
        alone = fix is None or not fix.message or fix.message == finding.help
        lines += _hang(lead, word + visible(finding.help) + (applies if alone else ""), room)
        if alone:
            return lines
        word = f"{style.help}fix{style.off}: "
    if fix is not None and fix.message:
        lines += _hang(lead, word + visible(fix.message) + applies, room)
    return lines


def _changed_rows(fix: Fix | None, main: Span, source: Source | None) -> list[tuple[int, str, list[str]]]:
    """(row, the row before, the rows after) for a small fix in this file; nothing for a large one."""
    if fix is None or source is None or not fix.edits:
        return []
    if any(
        (edit.span.path, edit.span.cell) != (main.path, main.cell) or edit.span.row != edit.span.end_row
        for edit in fix.edits
    ):
        return []
    by_row: dict[int, list[tuple[int, int, str]]] = {}
    for edit in fix.edits:
        by_row.setdefault(edit.span.row, []).append((edit.span.column - 1, edit.span.end_column - 1, edit.content))
    if len(by_row) > MAX_CHANGED:
        return []
    changed = []
    for row, edits in sorted(by_row.items()):
        before = after = source.row_text(row, main.cell) or ""
        for start, end, content in sorted(edits, reverse=True):
            after = after[:start] + content + after[end:]
        changed.append((row, before, after.splitlines()))
    return changed


def _shown(row: str) -> str:
    """A row of source as the excerpt shows it too."""
    return visible(row.replace("\t", "    "))


def _hang(lead: str, text: str, room: int | None) -> list[str]:
    """A text behind `= `, its further lines indented below it; broken between words where it is wider than the room."""
    indent = " " * (_plain_width(lead))
    lines: list[str] = []
    for number, line in enumerate(text.split("\n")):
        pieces = [line] if room is None else _wrap(line, room - (2 if number else 0))
        for piece in pieces:
            lines.append((indent + ("" if number or not lines else "  ") if lines else lead) + piece)
    return lines


def _wrap(line: str, room: int) -> list[str]:
    if _plain_width(line) <= room:
        return [line]
    lines = [""]
    used = 0
    for word in line.split(" "):
        size = _plain_width(word)
        if used and used + 1 + size > room:
            lines.append(word)
            used = size
        else:
            lines[-1] += (" " if lines[-1] or used else "") + word
            used += size + (1 if used else 0)
    return lines


def _plain_width(text: str) -> int:
    """The columns that a text takes, colours left out."""
    while "\x1b[" in text:
        before, _, rest = text.partition("\x1b[")
        text = before + rest.partition("m")[2]
    return width(text)
