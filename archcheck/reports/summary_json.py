"""The models of files as JSON."""

from __future__ import annotations

import json

from archcheck.reports.as_json import shape_data, size_data

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any, TextIO

    from archcheck.report import LayerRow, Model, Report

__all__ = ["write"]


def write(reports: Iterable[Report], stream: TextIO) -> None:
    """Print one object that holds all files."""
    files = [{"path": report.path, "models": [_model(model) for model in report.models]} for report in reports]
    stream.write(json.dumps({"files": files}, indent=2) + "\n")


def _model(model: Model) -> dict[str, Any]:
    return {
        "name": model.name,
        "row": model.row,
        **_cell(model.cell),
        "kind": model.kind,
        "inputs": [shape_data(shape) for shape in model.inputs],
        "outputs": [shape_data(shape) for shape in model.outputs],
        "total_params": size_data(model.total_params),
        "trainable_params": size_data(model.trainable_params),
        "macs": size_data(model.macs),
        "layers": [_layer(layer) for layer in model.layers],
    }


def _layer(layer: LayerRow) -> dict[str, Any]:
    shape = layer.output_shape
    return {
        "name": layer.name,
        "class": layer.kind,
        "row": layer.row,
        **_cell(layer.cell),
        "output_shape": [shape_data(one) for one in shape] if isinstance(shape, list) else shape_data(shape),
        "params": size_data(layer.params),
        "macs": size_data(layer.macs),
    }


def _cell(cell: int | None) -> dict[str, int]:
    return {} if cell is None else {"cell": cell}
