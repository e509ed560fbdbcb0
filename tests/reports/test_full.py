"""The report for people: what is underlined, what is said, how it fits the screen."""

from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from archcheck.finding import Finding, Note, Span
from archcheck.reading.source import Source
from archcheck.reports.escape import width
from archcheck.reports.full import render, write
from archcheck.reports.style import Style
from tests.reports.making import mismatch, report, written

EXPECTED = """\
model.py:6:5: error[AC201]: the branches of this concatenate differ in height and width: 32, 31
  |
6 | y = layers.concatenate([a, c], axis=-1)
  |     ^^^^^^^^^^^^^^^^^^     -- (None, 31, 31, 8)
  |
  = a  (None, 32, 32, 8)   line 4
  = c  (None, 31, 31, 8)   line 5   the odd one out
  = why 31: 64 -> 31 at Conv2D
  = help: padding="same" makes it 32 x 32 (checked; --fix --unsafe-fixes applies it)
5 - c = layers.Conv2D(8, 3, strides=2)(x)
5 + c = layers.Conv2D(8, 3, strides=2, padding="same")(x)
  = Keras would say: ValueError: A `Concatenate` layer requires inputs with matching shapes ...

"""


def test_a_finding_is_told_on_one_screen() -> None:
    """The place, the source underlined, the reasons, the remedy as a change, what Keras would say."""
    assert written(write, report(mismatch())) == EXPECTED


def test_colours_change_nothing_but_colours() -> None:
    """Without its colours the coloured report is the plain one."""
    import re

    colored = written(write, report(mismatch()), style=Style(True))
    assert "\x1b[" in colored
    assert re.sub(r"\x1b\[[0-9;]*m", "", colored) == EXPECTED


def lines(text: str, *marks: tuple[int, int, int, int, str]) -> list[str]:
    """The excerpt of a finding on the first mark, with the others as labelled notes."""
    source = Source("m.py", text)
    spans = [Span("m.py", *mark[:4]) for mark in marks]
    notes = [Note("", span, mark[4]) for span, mark in zip(spans[1:], marks[1:], strict=True)]
    finding = Finding(code="AC1", name="n", severity="error", message="m", span=spans[0], notes=notes)
    return render(finding, source)[2:-1]


def test_labels_hang_below_their_marks() -> None:
    """The last label follows its mark, the others stand below theirs, from right to left."""
    assert lines(
        "f(aa, bb, cc)", (1, 1, 1, 2, ""), (1, 3, 1, 5, "one"), (1, 7, 1, 9, "two"), (1, 11, 1, 13, "three")
    ) == [
        "1 | f(aa, bb, cc)",
        "  | ^ --  --  -- three",
        "  |   |   |",
        "  |   |   two",
        "  |   one",
    ]


def test_rows_between_are_left_out() -> None:
    """One row between is shown, more of them are not."""
    text = "\n".join(f"row{number}" for number in range(1, 12))
    assert lines(text, (10, 1, 10, 5, ""), (1, 1, 1, 4, "here"), (8, 1, 8, 4, "there")) == [
        " 1 | row1",
        "   | --- here",
        "...",
        " 8 | row8",
        "   | --- there",
        " 9 | row9",
        "10 | row10",
        "   | ^^^^",
    ]


def test_a_span_of_several_rows_is_underlined_row_by_row() -> None:
    """Indentation is not underlined, and the middle of a long span is left out."""
    assert lines("f(\n    a,\n)", (1, 1, 3, 2, "")) == [
        "1 | f(",
        "  | ^^",
        "2 |     a,",
        "  |     ^^",
        "3 | )",
        "  | ^",
    ]
    assert lines("\n".join("abcdefgh"), (1, 1, 8, 2, "")) == [
        "1 | a",
        "  | ^",
        "2 | b",
        "  | ^",
        "...",
        "8 | h",
        "  | ^",
    ]


def test_wide_letters_and_tabs_are_counted_as_they_show() -> None:
    """A letter that takes two columns is underlined by two signs; a tab is four blanks."""
    assert lines('\tx = "中文" + e\u0301y', (1, 6, 1, 10, ""), (1, 13, 1, 15, "here")) == [
        '1 |     x = "中文" + e\u0301y',
        "  |         ^^^^^^   - here",
    ]


def test_a_long_row_is_cut_around_the_mark() -> None:
    """A row that is wider than the terminal shows the piece in question."""
    text = "a = [" + "1, " * 500 + "bad(), " + "2, " * 500 + "]"
    start = text.index("bad") + 1
    finding = Finding(code="AC1", name="n", severity="error", message="m", span=Span("m.py", 1, start, 1, start + 5))
    shown = render(finding, Source("m.py", text), columns=80)
    assert all(width(line) <= 80 for line in shown)
    row, marks = shown[2][4:], shown[3][4:]
    assert row[marks.index("^") : marks.rindex("^") + 1] == "bad()"
    assert row.startswith("...")
    assert row.endswith("...")


@given(
    text=st.text(alphabet="ab(é中\t\x1b\u202e \n\r", max_size=60),
    places=st.lists(st.integers(1, 9), min_size=12, max_size=12),
    columns=st.none() | st.integers(1, 200),
    label=st.text(max_size=5),
)
def test_any_place_in_any_text_can_be_shown(text: str, places: list[int], columns: int | None, label: str) -> None:
    """Places outside of the text and texts with any letters never make the report fail, nor let controls through."""
    spans = [Span("m\x1b.py", *places[at : at + 4]) for at in (0, 4, 8)]
    notes = [Note("one", spans[1], label), Note("two", spans[2], label, is_odd=True)]
    finding = Finding(code="AC1", name="n", severity="error", message=label, span=spans[0], notes=notes, help=label)
    shown = "".join(render(finding, Source("m\x1b.py", text), columns=columns))
    assert not any(unicodedata.category(letter) in ("Cc", "Cs", "Zl", "Zp") or letter == "\u202e" for letter in shown)


def test_a_file_that_could_not_be_read_is_told_without_source() -> None:
    """Without a text there is no excerpt."""
    assert len(render(mismatch(notes=[], help=None, fix=None, keras=None), None)) == 1
