"""Edits of texts: what they change and what they leave."""

from __future__ import annotations

import os
import stat
import subprocess
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archcheck.finding import Edit, Fix, Span
from archcheck.fixes.apply import apply_edits, choose, unified_diff, write_atomically
from archcheck.reading.source import Source

if TYPE_CHECKING:
    from pathlib import Path


def edit(row: int, column: int, end_column: int, content: str, end_row: int | None = None) -> Edit:
    """Replace a piece of one row of m.py."""
    return Edit(Span("m.py", row, column, end_row or row, end_column), content)


@st.composite
def texts_and_cuts(draw: st.DrawFn) -> tuple[str, list[tuple[int, int, str]]]:
    """A text, and pieces of it that don't overlap, each with what takes its place."""
    text = draw(st.text(alphabet="ab é中\n", max_size=30))
    places = sorted(draw(st.lists(st.integers(0, len(text)), unique=True, max_size=6)))
    pairs = list(zip(places[::2], places[1::2], strict=False))
    return text, [(start, end, draw(st.text(alphabet="xy", max_size=3))) for start, end in pairs]


@given(texts_and_cuts())
def test_edits_replace_their_pieces_and_nothing_else(case: tuple[str, list[tuple[int, int, str]]]) -> None:
    """What lies between the pieces stays, in any order of the edits."""
    text, cuts = case
    source = Source("m.py", text)
    edits = []
    expected, at = "", 0
    for start, end, content in cuts:
        rows = [text.count("\n", 0, place) + 1 for place in (start, end)]
        columns = [place - (text.rfind("\n", 0, place) + 1) + 1 for place in (start, end)]
        edits.append(Edit(Span("m.py", rows[0], columns[0], rows[1], columns[1]), content))
        expected += text[at:start] + content
        at = end
    assert apply_edits(source, reversed(edits)) == expected + text[at:]


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_line_endings_stay(newline: str) -> None:
    """New rows end as the old ones do."""
    source = Source("m.py", newline.join(["a = 1", "b = 2", ""]))
    assert apply_edits(source, [edit(2, 1, 1, "new\n")]) == newline.join(["a = 1", "new", "b = 2", ""])


def test_overlapping_edits_are_refused() -> None:
    """Two edits of one place can't both be."""
    with pytest.raises(ValueError, match="overlap"):
        apply_edits(Source("m.py", "abcdef"), [edit(1, 1, 4, "x"), edit(1, 3, 5, "y")])


def test_fixes_that_touch_are_taken_one_after_the_other() -> None:
    """Of two fixes for one place the first is taken; the same fix twice is one."""
    first, second = Fix("safe", "", [edit(1, 1, 4, "x")]), Fix("safe", "", [edit(1, 2, 3, "y")])
    apart, same = Fix("safe", "", [edit(1, 5, 6, "z")]), Fix("safe", "", [edit(1, 1, 4, "x")])
    assert choose([first, second, apart, same], Source("m.py", "abcdef")) == [first, apart, same]


def test_a_fix_of_another_file_is_left() -> None:
    """A source takes no edits that belong elsewhere."""
    assert choose([Fix("safe", "", [Edit(Span("other.py", 1, 1, 1, 2), "")])], Source("m.py", "ab")) == []


@given(st.text(alphabet="ab\n", max_size=20), st.text(alphabet="ab\n", max_size=20))
def test_a_diff_is_what_patch_understands(tmp_path_factory: pytest.TempPathFactory, before: str, after: str) -> None:
    """`git apply` makes the one text of the other, a missing newline at the end included."""
    if not before or not after:  # git wants other headers for files that come or go
        return
    folder = tmp_path_factory.mktemp("diff")
    (folder / "m.py").write_text(before)
    text = unified_diff("m.py", before, after)
    assert bool(text) == (before != after)
    if text:
        subprocess.run(["git", "apply", "-p0", "-"], cwd=folder, input=text, text=True, check=True)
        assert (folder / "m.py").read_text() == after


def test_a_file_keeps_its_mode_and_its_link(tmp_path: Path) -> None:
    """Writing replaces what a link leads to, not the link, and leaves no scratch file."""
    target = tmp_path / "target.py"
    target.write_text("old")
    target.chmod(0o755)
    (tmp_path / "link.py").symlink_to(target)
    write_atomically(str(tmp_path / "link.py"), b"new")
    assert (target.read_text(), stat.S_IMODE(target.stat().st_mode)) == ("new", 0o755)
    assert (tmp_path / "link.py").is_symlink()
    assert sorted(os.listdir(tmp_path)) == ["link.py", "target.py"]
