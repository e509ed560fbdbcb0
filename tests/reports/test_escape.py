"""Control characters made visible, and the width of text."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archcheck.reports.escape import visible, width


@given(st.text(st.characters()))
def test_no_control_gets_through(text: str) -> None:
    """Nothing that a terminal or a reader obeys is left, and plain text stays as it is."""
    shown = visible(text)
    assert not any(unicodedata.category(letter) in ("Cc", "Cs", "Zl", "Zp") for letter in shown)
    assert not any(
        unicodedata.bidirectional(letter) in ("LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI")
        for letter in shown
    )
    assert visible(shown) == shown


def test_plain_text_stays() -> None:
    """Letters of any language are themselves; tabs stay where they may."""
    assert visible("é 中 \\n") == "é 中 \\n"
    assert visible("a\tb\x1b", keep_tabs=True) == "a\tb\\x1b"


@pytest.mark.parametrize(("text", "columns"), [("abc", 3), ("中文", 4), ("e\u0301", 1), ("😀", 2), ("", 0)])
def test_width_is_in_columns(text: str, columns: int) -> None:
    """Wide letters take two columns, combining ones none."""
    assert width(text) == columns
