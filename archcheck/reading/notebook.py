"""Jupyter notebooks as one text: the code cells in order, what only IPython understands replaced row by row."""

from __future__ import annotations

import json

from archcheck.finding import Span
from archcheck.reading.scan import scan
from archcheck.reading.source import Source, UnreadableFile, split_lines

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["NotebookSource", "notebook_source"]

# Cell magics whose cell is Python that runs in the notebook's own namespace.
_PYTHON_MAGICS = frozenset({"time", "timeit", "capture", "prun", "python", "python3", "py", "mprun", "memit", "debug"})


class NotebookSource(Source):
    """The code cells of a notebook, one after the other.

    Attributes:
        cells: for each code cell the row of `content` before its first one, and its text as the file has it.
    """

    __slots__ = ("_cell_of_row", "cells")

    def __init__(self, path: str, cells: list[str]) -> None:
        texts: list[str] = []
        self.cells: list[tuple[int, str]] = []
        self._cell_of_row: list[int] = [0]
        before = 0
        for number, cell in enumerate(cells, 1):
            rows = split_lines(cell)
            texts.append("\n".join(python_rows(rows)))
            self.cells.append((before, cell))
            before += len(rows)
            self._cell_of_row += [number] * len(rows)
        super().__init__(path, "\n".join(texts))

    def edited(self, content: str) -> NotebookSource:
        """The same cells with another text; rows that were added belong to the cell in which the change begins."""
        old, new = self.lines, split_lines(content)
        shorter = min(len(old), len(new))
        before = next((number for number in range(shorter) if old[number] != new[number]), shorter)
        after = next(
            (number for number in range(shorter - before) if old[-1 - number] != new[-1 - number]), shorter - before
        )
        cells = self._cell_of_row[1:]
        changed = cells[min(before, len(cells) - 1)] if cells else 0
        cells = [*cells[:before], *[changed] * (len(new) - before - after), *cells[len(cells) - after :]]
        rows: list[list[str]] = [[] for _ in self.cells]
        for cell, row in zip(cells, new, strict=False):
            rows[cell - 1].append(row)
        return NotebookSource(self.path, ["\n".join(cell) for cell in rows])

    def span(self, row: int, offset: int, end_row: int, end_offset: int) -> Span:
        """The span of a piece, in rows of its cell; a piece that goes on beyond its cell ends with it."""
        whole = super().span(row, offset, end_row, end_offset)
        cell, inner = self.locate(row)
        end_cell, end_inner = self.locate(end_row)
        if cell is None:
            return whole
        if end_cell != cell:
            end_inner = self.rows(cell)
            return Span(self.path, inner, whole.column, end_inner, len(self.row_text(end_inner, cell) or "") + 1, cell)
        return Span(self.path, inner, whole.column, end_inner, whole.end_column, cell)

    def index(self, row: int, column: int, cell: int | None = None) -> int:
        """Where in `content` a row and column of a cell lie."""
        return super().index(row if cell is None else self.cells[cell - 1][0] + row, column)

    def row_text(self, row: int, cell: int | None = None) -> str | None:
        """A row of a cell as the notebook shows it, magics included."""
        if cell is None or not 0 < cell <= len(self.cells):
            return super().row_text(row)
        lines = split_lines(self.cells[cell - 1][1])
        return lines[row - 1] if 0 < row <= len(lines) else None

    def locate(self, row: int) -> tuple[int | None, int]:
        """The code cell and the row within it of a row of `content`."""
        if not 0 < row < len(self._cell_of_row):
            if not self.cells:
                return None, row
            row = len(self._cell_of_row) - 1
        cell = self._cell_of_row[row]
        return cell, row - self.cells[cell - 1][0]

    def rows(self, cell: int | None) -> int:
        """How many rows a cell has."""
        if cell is None:
            return super().rows(None)
        return len(split_lines(self.cells[cell - 1][1])) if 0 < cell <= len(self.cells) else 0


def notebook_source(path: str, data: bytes) -> NotebookSource:
    """The Python code of a notebook; a notebook in another language has none.

    Raises:
        UnreadableFile: the bytes are no notebook.
    """
    return NotebookSource(
        path, [] if not _is_python(notebook := parse(data)) else [text for text, _ in code_cells(notebook)]
    )


def parse(data: bytes) -> dict[str, Any]:
    """The JSON of a notebook.

    Raises:
        UnreadableFile: the bytes are no notebook.
    """
    try:
        notebook = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise UnreadableFile(f"not a notebook: {error or 'nested too deeply'}", getattr(error, "lineno", 1)) from None
    if not isinstance(notebook, dict) or not isinstance(notebook.get("cells", notebook.get("worksheets")), list):
        raise UnreadableFile("not a notebook: it has no list of cells")
    if "cells" not in notebook:
        raise UnreadableFile(
            "a notebook of format 3 or older; `jupyter nbconvert --to notebook` makes it a current one"
        )
    for cell in notebook["cells"]:
        if not isinstance(cell, dict) or not isinstance(cell.get("cell_type"), str):
            raise UnreadableFile("not a notebook: a cell has no type")
    return notebook


def code_cells(notebook: dict[str, Any]) -> list[tuple[str, int]]:
    """The text of each code cell, and its number among all cells from 0.

    Raises:
        UnreadableFile: a cell's source is neither text nor lines.
    """
    found = []
    for number, cell in enumerate(notebook["cells"]):
        if cell["cell_type"] != "code":
            continue
        source = cell.get("source", "")
        if isinstance(source, list) and all(isinstance(line, str) for line in source):
            source = "".join(source)
        if not isinstance(source, str):
            raise UnreadableFile(f"not a notebook: the source of cell {number + 1} is no text")
        found.append((source.replace("\0", "\ufffd"), number))
    return found


def python_rows(rows: list[str]) -> list[str]:
    """The rows of a cell with what only IPython understands replaced, so that all others stay where they are."""
    first = next((number for number, row in enumerate(rows) if row.strip()), None)
    if first is None:
        return rows
    if rows[first].startswith("%%"):
        magic = rows[first][2:].split(" ", 1)[0].strip()
        if magic not in _PYTHON_MAGICS:
            return [""] * len(rows)
        rows = [*rows[:first], "", *rows[first + 1 :]]
    if not any(_may_be_magic(row) for row in rows):
        return rows
    found = scan(rows, _is_magic)
    replaced = list(rows)
    goes_on = False
    for row in found.skipped:
        line = rows[row - 1]
        replaced[row - 1] = "" if goes_on else _instead(line)
        goes_on = line.endswith("\\")
    return replaced


def _may_be_magic(row: str) -> bool:
    stripped = row.strip()
    return stripped[:1] in ("%", "!", "?") or stripped[-1:] == "?" or "!" in stripped or "%" in stripped


def _is_magic(row: str) -> bool:
    """Whether the first row of a statement is IPython's: `%magic`, `!command`, `?help`, `help?`, `x = !command`."""
    stripped = row.strip()
    if stripped[:1] in ("%", "!", "?"):
        return True
    if stripped.endswith("?") and "#" not in stripped:
        return True
    target, equals, value = stripped.partition("=")
    value = value.lstrip()
    return bool(equals) and (value[:1] == "%" or (value[:1] == "!" and value[:2] != "!=")) and _is_target(target)


def _is_target(text: str) -> bool:
    return all(piece.strip().replace(".", "a").isidentifier() for piece in text.split(","))


def _instead(row: str) -> str:
    """Python that stands for a magic row: what it assigns is unknown, what `%time` runs is run."""
    stripped = row.lstrip()
    indent = row[: len(row) - len(stripped)]
    if stripped.startswith("%time "):
        return f"{indent}if 1: {stripped[6:]}"  # as wide as "%time ": the columns stay
    target, equals, value = stripped.partition("=")
    if equals and stripped[:1] not in "%!?" and value.lstrip()[:1] in ("%", "!"):
        return f"{indent}{target}= get_ipython()"
    return f"{indent}pass"


def _is_python(notebook: dict[str, Any]) -> bool:
    metadata = notebook.get("metadata")
    if not isinstance(metadata, dict):
        return True
    for key, name in (("language_info", "name"), ("kernelspec", "language")):
        about = metadata.get(key)
        if isinstance(about, dict) and isinstance(about.get(name), str):
            return str(about[name]).lower() in ("python", "ipython", "python3")
    return True
