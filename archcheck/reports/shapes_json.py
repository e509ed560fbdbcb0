"""The shapes of assigned tensors as JSON, with how much was understood and where inference stopped."""

from __future__ import annotations

import json

from archcheck.reports.as_json import shape_data

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any, TextIO

    from archcheck.report import Report

__all__ = ["write"]


def write(reports: Iterable[Report], stream: TextIO) -> None:
    """Print one object that holds all files."""
    stream.write(json.dumps({"files": [_file(report) for report in reports]}, indent=2) + "\n")


def _file(report: Report) -> dict[str, Any]:
    return {
        "path": report.path,
        "values": [
            {
                "name": value.name,
                "row": value.row,
                "column": value.column,
                **_cell(value.cell),
                "shape": shape_data(value.shape),
                "dtype": value.dtype,
            }
            for value in report.values
        ],
        "coverage": {"layer_calls": report.coverage.layer_calls, "known": report.coverage.known},
        "stopped": [
            {"row": stop.row, "column": stop.column, **_cell(stop.cell), "reason": stop.reason}
            for stop in report.stopped
        ],
    }


def _cell(cell: int | None) -> dict[str, int]:
    return {} if cell is None else {"cell": cell}
