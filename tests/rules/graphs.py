"""Small graphs made by checking source text: the way to a refusal without writing nodes by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from archcheck.checker import check
from archcheck.reading.source import Source
from archcheck.settings import Settings

if TYPE_CHECKING:
    from archcheck.finding import Finding

HEAD = "from keras import Input, Model, layers, ops\n"


def findings(program: str) -> list[Finding]:
    """The findings of a program; the imports come before it, on one row."""
    return check(Source("model.py", HEAD + program), Settings()).findings


def only(program: str) -> Finding:
    """The one finding that a program has."""
    found = findings(program)
    assert len(found) == 1, found
    return found[0]


def fixed(program: str) -> str:
    """The program after the fix of its one finding, without the imports."""
    from archcheck.fixes.engine import edited

    finding = only(program)
    assert finding.fix is not None, finding.help
    text = edited(Source("model.py", HEAD + program), finding.fix.edits)
    assert text is not None
    return text[len(HEAD) :]


def messages(finding: Finding) -> list[str]:
    """The words of a finding's notes."""
    return [note.message for note in finding.notes if note.message]
