"""Which of a rule's remedies to offer: the first that makes its finding go away and brings no other."""

from __future__ import annotations

from time import monotonic

from archcheck.finding import Fix

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from archcheck.finding import Edit, Finding
    from archcheck.reading.source import Source
    from archcheck.rules.base import Remedy

__all__ = ["SECONDS", "TRIES", "choose", "edited"]

TRIES = 12
"""How many remedies are tried for one finding: each costs a check of the file."""
SECONDS = 3.0
"""How long remedies are tried for one finding of a large file."""


def choose(
    finding: Finding,
    remedies: Iterable[Remedy],
    source: Source,
    before: Sequence[Finding],
    recheck: Callable[[str], list[Finding]],
    tries: int = TRIES,
) -> bool:
    """Give a finding the fix that holds, and the help that says so. Whether there is one.

    The help is the fix's own message; where a second remedy holds too, the help names both.

    A remedy holds when the finding is gone from the changed text and no new error is there. Where none does, one is
    taken after which the only new errors lie behind the finding, where nothing was known before; its message says so
    unless it keeps the meaning anyway.

    Args:
        finding: gets the fix and the help.
        remedies: candidates, the likeliest first.
        source: the file as it is.
        before: the findings of the file as it is, this one among them.
        recheck: the findings of a changed text.
        tries: how many candidates are tried.
    """
    deadline = monotonic() + SECONDS
    held: list[Remedy] = []
    halfway: tuple[Remedy, Finding] | None = None
    shown: str | None = None
    for remedy in remedies:
        if remedy.applicability == "display" or not remedy.edits:
            shown = shown or remedy.message
            continue
        if tries <= 0 or monotonic() > deadline:
            break
        if held and (remedy.is_last_resort or _contains(remedy, held[0])):
            continue
        text = edited(source, remedy.edits)
        if text is None:
            continue
        tries -= 1
        new = _new_errors(finding, before, recheck(text))
        if new == [] or (new and remedy.applicability == "safe" and _are_behind(new, finding)):
            held.append(remedy)
            if len(held) > 1 or remedy.applicability == "safe":
                break
        elif new and halfway is None and _are_behind(new, finding):
            halfway = remedy, new[0]
    if not held and halfway is not None:
        remedy, other = halfway
        message = f"{remedy.message}; {other.code} on line {other.span.row} is next"
        held = [type(remedy)(remedy.applicability, message, remedy.edits)]
    if not held:
        finding.help = finding.help or shown
        return False
    first = held[0]
    finding.fix = Fix(first.applicability, first.message, first.edits)
    finding.help = "; or ".join(remedy.message for remedy in held)
    return True


def edited(source: Source, edits: Sequence[Edit]) -> str | None:
    """The text of a source after edits; None where they overlap or belong to another file."""
    pieces: list[tuple[int, int, str]] = []
    for edit in edits:
        span = edit.span
        if span.path != source.path:
            return None
        pieces.append(
            (
                source.index(span.row, span.column, span.cell),
                source.index(span.end_row, span.end_column, span.cell),
                edit.content,
            )
        )
    text = source.content
    limit = len(text)
    for start, end, content in sorted(set(pieces), reverse=True):
        if end > limit:
            return None
        text = text[:start] + content + text[end:]
        limit = start
    return text


def _new_errors(finding: Finding, before: Sequence[Finding], after: Sequence[Finding]) -> list[Finding] | None:
    """The errors that a change brings; None where the finding is still there."""
    place = _place(finding)
    if sum(_place(other) == place for other in after) >= max(1, sum(_place(other) == place for other in before)):
        return None
    known = {_place(other) for other in before}
    return [other for other in after if other.severity == "error" and _place(other) not in known]


def _are_behind(others: Sequence[Finding], finding: Finding) -> bool:
    """Whether findings lie behind another one, where its output was not known."""
    return all(other.code != "AC901" and _position(other) > _position(finding) for other in others)


def _place(finding: Finding) -> tuple[str, str, int | None, int]:
    """What makes two findings the same one, before and after an edit: columns may move, rows don't."""
    return finding.code, finding.span.path, finding.span.cell, finding.span.row


def _position(finding: Finding) -> tuple[int, int, int]:
    return finding.span.cell or 0, finding.span.row, finding.span.column


def _contains(remedy: Remedy, other: Remedy) -> bool:
    """Whether a remedy does all that another does, and more."""
    mine = {(edit.span, edit.content) for edit in remedy.edits}
    return all((edit.span, edit.content) in mine for edit in other.edits)
