"""The table that model.summary() would print, with multiply-accumulates and the line of each call beside it."""

from __future__ import annotations

from archcheck.reports.escape import visible, width
from archcheck.reports.style import PLAIN
from archcheck.shapes.shape import show, show_dim

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import TextIO

    from archcheck.report import LayerRow, Model, Report
    from archcheck.reports.style import Style
    from archcheck.shapes.size import Dim

__all__ = ["memory", "write"]

_HEADS = ("Layer (type)", "Output shape", "Params", "MACs", "Line")
_BYTES = 4  # of a float32


def write(reports: Iterable[Report], stream: TextIO, style: Style = PLAIN) -> None:
    """Print a table for each model of each file."""
    rule = "─" if (getattr(stream, "encoding", None) or "utf-8").lower().startswith("utf") else "-"
    for report in reports:
        for model in report.models:
            stream.write("\n".join(_table(model, report.path, style, rule)) + "\n\n")


def _table(model: Model, path: str, style: Style, rule: str) -> list[str]:
    rows = [_cells(layer) for layer in model.layers]
    widths = [max(width(row[column]) for row in (_HEADS, *rows)) for column in range(len(_HEADS))]
    line = style.faint + rule * (sum(widths) + 2 * len(widths)) + style.off
    where = f"line {model.row}" if model.cell is None else f"cell {model.cell}, line {model.row}"
    name = f'{style.bold}Model: "{visible(model.name)}"{style.off}'
    lines = [f"{name}  {style.faint}{model.kind}, {visible(path)} {where}{style.off}", line]
    lines += [f"{style.bold}{_row(_HEADS, widths)}{style.off}", line]
    lines += [_colored(row, widths, style) for row in rows] or ["(no layers are known)"]
    return [*lines, line, *_totals(model, style)]


def _cells(layer: LayerRow) -> tuple[str, ...]:
    shape = layer.output_shape
    shown = ", ".join(show(one) for one in shape) if isinstance(shape, list) else show(shape)
    line = "" if layer.row is None else str(layer.row) if layer.cell is None else f"{layer.cell}:{layer.row}"
    return f"{visible(layer.name)} ({visible(layer.kind)})", shown, number(layer.params), number(layer.macs), line


def _row(cells: tuple[str, ...], widths: list[int]) -> str:
    """Texts to the left, numbers to the right."""
    pieces = []
    for column, (cell, wide) in enumerate(zip(cells, widths, strict=True)):
        gap = " " * (wide - width(cell))
        pieces.append(cell + gap if column < 2 else gap + cell)
    return " " + "  ".join(pieces).rstrip()


def _colored(cells: tuple[str, ...], widths: list[int], style: Style) -> str:
    text = _row(cells, widths)
    if not style.off:
        return text
    name, bracket, rest = text.partition(" (")
    kind, closing, rest = rest.partition(")")
    return f"{name}{bracket}{style.note}{kind}{style.off}{closing}{rest}"


def _totals(model: Model, style: Style) -> list[str]:
    total, trainable = model.total_params, model.trainable_params
    frozen = None if total is None or trainable is None else total - trainable
    rows = [("Total params", total, memory(total)), ("Trainable params", trainable, memory(trainable))]
    rows += [("Non-trainable params", frozen, memory(frozen)), ("Multiply-accumulates", model.macs, "for one sample")]
    outputs = _activations(model)
    if outputs is not None:
        rows.append(("Values between layers", outputs, f"{memory(outputs)} for one sample"))
    texts = [number(value) for _, value, _ in rows]
    wide = max(len(text) for text in texts)
    return [
        f" {style.bold}{title + ':':<23}{style.off}{text:>{wide}}"
        + (f"  {style.faint}({note}){style.off}" if note else "")
        for (title, _, note), text in zip(rows, texts, strict=True)
    ]


def _activations(model: Model) -> int | None:
    """The number of values that all layers put out for one sample; None where a size isn't known."""
    total = 0
    for layer in model.layers:
        shapes = layer.output_shape if isinstance(layer.output_shape, list) else [layer.output_shape]
        for shape in shapes:
            if shape is None or not all(isinstance(size, int) for size in shape[1:]):
                return None
            values = 1
            for size in shape[1:]:
                values *= size  # type: ignore[assignment]
            total += values
    return total


def number(value: Dim | None) -> str:
    """A number with commas; "?" for one that isn't known; a symbolic one as it is."""
    if value is None:
        return "?"
    return f"{value:,}" if isinstance(value, int) else show_dim(value) if show_dim(value) != "None" else "?"


def memory(values: Dim | None) -> str:
    """How much room so many float32 values take, as Keras says it; "" where their number isn't known."""
    if not isinstance(values, int):
        return ""
    size = float(values * _BYTES)
    for unit in ("B", "KB", "MB", "GB", "TB"):
        if size < 1024 or unit == "TB":
            break
        size /= 1024
    return f"{size:.2f} {unit}"
