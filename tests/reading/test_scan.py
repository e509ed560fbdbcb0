"""The light scanner of Python text agrees with Python's own tokenizer."""

from __future__ import annotations

import io
import tokenize
from pathlib import Path

import pytest

from archcheck.reading.scan import scan

HERE = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize("path", sorted((HERE / "archcheck").rglob("*.py"))[::3], ids=lambda path: path.name)
def test_comments_and_logical_lines_are_those_of_the_tokenizer(path: Path) -> None:
    """In real code each comment stands where Python's tokenizer finds it, and each logical line ends where it ends."""
    text = path.read_text(encoding="utf-8")
    found = scan(text.split("\n"))
    comments = {}
    first = None
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type == tokenize.COMMENT:
            comments[token.start[0]] = token.start[1] + 1
        elif token.type == tokenize.NEWLINE:
            assert first is not None
            assert {found.first[row] for row in range(first, token.start[0] + 1)} == {first}
            assert {found.last[row] for row in range(first, token.start[0] + 1)} == {token.start[0]}
            first = None
        elif first is None and token.type not in (tokenize.NL, tokenize.INDENT, tokenize.DEDENT, tokenize.ENDMARKER):
            first = token.start[0]
    assert found.comments == comments


def test_what_looks_like_a_comment_in_a_string_is_none() -> None:
    """A "#" in a string of any kind is text, escaped quotes included."""
    rows = ['x = "# \\" #"  # one', "y = '''", "# text", "'''  # two", "z = r'\\'#'", "w = f(  # three", "    1)"]
    assert scan(rows).comments == {1: 15, 4: 6, 6: 9}


def test_a_string_that_is_never_closed_ends_with_its_row() -> None:
    """Text that is no Python is scanned to its end all the same."""
    assert scan(["x = 'a", "y = 1  # here", "z = ((", "w"]).comments == {2: 8}
