"""Edits written back into notebooks."""

from __future__ import annotations

import json
from typing import Any

import pytest

from archcheck.finding import Edit, Span
from archcheck.fixes.notebook import edit_notebook

CELLS: list[dict[str, Any]] = [
    {"cell_type": "markdown", "metadata": {}, "source": ["# é\n"]},
    {
        "cell_type": "code",
        "execution_count": 1,
        "metadata": {},
        "outputs": [{"x": [1, "]"]}],
        "source": ["a = 1\n", "b = 2"],
    },
    {"cell_type": "code", "execution_count": None, "metadata": {}, "outputs": [], "source": "c = '\"'\nd = 4"},
]


@pytest.mark.parametrize("indent", [None, 1, 2])
@pytest.mark.parametrize("ascii", [True, False])
def test_only_the_changed_source_changes(indent: int | None, ascii: bool) -> None:
    """Every byte outside of the edited cell's source stays, in each way of laying out the file."""
    before = json.dumps({"metadata": {}, "nbformat": 4, "cells": CELLS}, indent=indent, ensure_ascii=ascii) + "\n"
    edits = [Edit(Span("n.ipynb", 2, 5, 2, 6, 1), "3"), Edit(Span("n.ipynb", 1, 1, 1, 1, 1), "new\n")]
    after = edit_notebook("n.ipynb", before.encode(), edits).decode()
    cells = [dict(cell) for cell in CELLS]
    cells[1]["source"] = ["new\n", "a = 1\n", "b = 3"]
    assert (
        after == json.dumps({"metadata": {}, "nbformat": 4, "cells": cells}, indent=indent, ensure_ascii=ascii) + "\n"
    )


def test_a_source_that_is_one_text_stays_one() -> None:
    """A cell whose source is a string and not a list keeps that form."""
    before = json.dumps({"cells": CELLS})
    after = json.loads(edit_notebook("n.ipynb", before.encode(), [Edit(Span("n.ipynb", 2, 1, 2, 2, 2), "e")]))
    assert after["cells"][2]["source"] == "c = '\"'\ne = 4"
    assert after["cells"][:2] == CELLS[:2]
