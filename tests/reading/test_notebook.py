"""Notebooks: cells as one text, magics replaced, rows that lead back to their cells."""

from __future__ import annotations

import ast
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archcheck.reading.notebook import notebook_source, python_rows
from archcheck.reading.source import UnreadableFile


def notebook(*cells: str | tuple[str, str], **metadata: Any) -> bytes:
    """The bytes of a notebook with these cells, code where no type is given."""
    typed = [("code", cell) if isinstance(cell, str) else cell for cell in cells]
    made = [{"cell_type": kind, "metadata": {}, "source": text.splitlines(keepends=True)} for kind, text in typed]
    return json.dumps({"cells": made, "metadata": metadata, "nbformat": 4, "nbformat_minor": 5}).encode()


def test_rows_lead_back_to_cell_and_row() -> None:
    """A span of the text names the code cell, counted from 1 without Markdown cells, and the row within it."""
    source = notebook_source("n.ipynb", notebook("x = 1\n", ("markdown", "# title"), "%matplotlib inline\n\ny = é2\n"))
    tree = ast.parse(source.content)
    node = tree.body[-1]
    span = source.span(node.lineno, node.col_offset, node.end_lineno or 0, node.end_col_offset or 0)
    assert (span.cell, span.row, span.column, span.end_column) == (2, 3, 1, 7)
    assert source.text(span) == "y = é2"
    assert source.row_text(1, 2) == "%matplotlib inline"


@pytest.mark.parametrize(
    ("rows", "python"),
    [
        (["%matplotlib inline", "x = 1"], ["pass", "x = 1"]),
        (["!pip install keras", "x = 1"], ["pass", "x = 1"]),
        (["!pip install \\", "   keras don't", "x = 1"], ["pass", "", "x = 1"]),
        (["if x:", "    !ls it's", "    y = 2"], ["if x:", "    pass", "    y = 2"]),
        (["files = !ls", "a.b, c = %who_ls"], ["files = get_ipython()", "a.b, c = get_ipython()"]),
        (["%time model = build()"], ["if 1: model = build()"]),
        (["%%time", "x = 1"], ["", "x = 1"]),
        (["", "%%bash", "echo 'it"], ["", "", ""]),
        (["%%writefile m.py", "x = ("], ["", ""]),
        (["model?", "?model", "model.fit??"], ["pass", "pass", "pass"]),
        (["x = (a", "     % b)", "y = a != b"], ["x = (a", "     % b)", "y = a != b"]),
        (["text = '''", "!ls", "%magic", "'''"], ["text = '''", "!ls", "%magic", "'''"]),
        (["x = 5  # is it?"], ["x = 5  # is it?"]),
    ],
)
def test_what_only_ipython_understands_is_replaced_in_its_row(rows: list[str], python: list[str]) -> None:
    """Magics, shell lines and questions become Python; strings and continued lines that look like them stay."""
    assert python_rows(rows) == python


@given(
    st.lists(
        st.sampled_from(["x = 1", "%time f(x)", "!ls 'a", "y = !ls", "z?", "f(x,", "  2)", "# note", "", "%%time"]),
        max_size=8,
    )
)
def test_rows_stay_where_they_are(rows: list[str]) -> None:
    """Replacing never adds or removes a row."""
    assert len(python_rows(rows)) == len(rows)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{",
        b"[]",
        b'{"cells": 1}',
        b'{"cells": [1]}',
        b'{"cells": [{"cell_type": "code", "source": 5}]}',
        b'{"cells": [{"source": ""}]}',
        b'{"worksheets": []}',
        b"\xff\xfe\xff",
        b"[" * 100_000,
    ],
)
def test_what_is_no_notebook_is_refused(data: bytes) -> None:
    """A malformed notebook ends in UnreadableFile, however it is malformed."""
    with pytest.raises(UnreadableFile):
        notebook_source("n.ipynb", data)


def test_a_notebook_in_another_language_has_no_python() -> None:
    """An R notebook is passed over."""
    assert notebook_source("n.ipynb", notebook("x <- 1", kernelspec={"language": "R"})).content == ""


def test_an_edited_notebook_keeps_its_cells() -> None:
    """After a change that adds rows to one cell, the rows of the next are found where they were."""
    source = notebook_source("n.ipynb", notebook("a = 1\nb = 2", "c = 3\nd = 4"))
    edited = source.edited("a = 1\nnew = 0\nb = 2\nc = 3\nd = 4")
    assert [edited.locate(row) for row in range(1, 6)] == [(1, 1), (1, 2), (1, 3), (2, 1), (2, 2)]
