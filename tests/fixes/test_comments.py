"""Shapes written into the source as comments."""

from __future__ import annotations

import pytest

from archcheck.fixes.apply import apply_edits
from archcheck.fixes.comments import shape_edits, shape_length
from archcheck.reading.source import Source
from archcheck.report import Value


def written(text: str, *values: tuple[int, tuple[int, ...] | None]) -> str:
    """The text with the shapes of x on these rows written into it."""
    source = Source("m.py", text)
    return apply_edits(source, shape_edits(source, [Value("x", row, 1, shape, "float32") for row, shape in values]))


def test_a_shape_is_put_behind_its_line_once() -> None:
    """Writing again changes nothing."""
    once = written("x = f()   \ny = 1\n", (1, (2, 3)))
    assert once == "x = f()  # (2, 3)\ny = 1\n"
    assert written(once, (1, (2, 3))) == once


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("x = f()  # (9, 9)\n", "x = f()  # (2, 3)\n"),
        ("x = f()  # (9, 9) of the left\n", "x = f()  # (2, 3) of the left\n"),
        ("x = f()  # (None, H, 9)\n", "x = f()  # (2, 3)\n"),
        ("x = f()  # noqa\n", "x = f()  # noqa\n"),
        ("x = f()  # (see above)\n", "x = f()  # (see above)\n"),
        ("x = f(\n  1\n)\n", "x = f(\n  1\n)  # (2, 3)\n"),
        ("x = f('''\n#''')\n", "x = f('''\n#''')  # (2, 3)\n"),
    ],
)
def test_shapes_are_renewed_and_other_comments_left(before: str, after: str) -> None:
    """A comment that is or begins with a shape gets the true one; any other keeps its line as it is."""
    assert written(before, (1, (2, 3))) == after


def test_a_line_with_several_shapes_or_none_is_left() -> None:
    """A line in a loop that gives other shapes each time gets no comment, nor does an unknown shape."""
    assert written("x = f()\n", (1, (2, 3)), (1, (2, 4))) == "x = f()\n"
    assert written("x = f()\n", (1, None)) == "x = f()\n"


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("(None, 3)", 9),
        ("(3,) x", 4),
        ("()", 2),
        ("(...)", 0),
        ("(3)", 0),
        ("(a b, 3)", 0),
        ("None", 0),
        ("(3, ...)", 8),
        ("(1, 2", 0),
    ],
)
def test_what_reads_as_a_shape(text: str, length: int) -> None:
    """Numbers and names between brackets with a comma are a shape, words in brackets are not."""
    assert shape_length(text) == length
