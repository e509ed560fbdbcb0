"""`archcheck sizes`: the input sizes that each model accepts."""

from __future__ import annotations

import sys

from archcheck.commands.built import name_of, row_of, runs
from archcheck.commands.inspect import output
from archcheck.commands.output import write_somewhere
from archcheck.keras.accepted import accepted
from archcheck.reports.escape import visible
from archcheck.shapes.shape import show

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, TextIO

__all__ = ["run"]


def run(command: str, options: dict[str, Any], paths: list[str]) -> int:
    """Print a line for every axis of every input, or their JSON; 2 where a file can't be read."""
    name, path = output(options)
    files = []
    status = 0
    for file, found in runs(command, options, paths):
        if found is None:
            status = 2
            continue
        models = [(model, accepted(model)) for model in found.session.models if model.core is not None]
        files.append((file, models))
        if not models and "quiet" not in options:
            sys.stderr.write(f"{visible(file)}: builds no model of known shape\n")
    write_somewhere(path, lambda stream: _write_json(files, stream) if name == "json" else _write(files, stream))
    return status


def _write(files: list[Any], stream: TextIO) -> None:
    for file, models in files:
        for model, axes in models:
            stream.write(f"{visible(file)}:{row_of(model)}: {visible(name_of(model))}\n")
            for position, tensor in enumerate(model.inputs):
                label = visible(str(model.input_names[position]))
                stream.write(f"  {label} {show(tensor.shape)}\n")
                for axis in axes:
                    if axis.input == position:
                        stream.write(f"    {axis.name}  {_text(axis)}\n")


def _text(axis: Any) -> str:
    if axis.numbers is None:
        return f"not known: {axis.reason}"
    text = "any size" if axis.numbers.is_all else axis.numbers.text()
    if axis.size is not None and text != str(axis.size):
        text += f"  (here {axis.size})"
    return str(text)


def _write_json(files: list[Any], stream: TextIO) -> None:
    import json

    table = {
        "files": [
            {
                "path": file,
                "models": [
                    {"name": name_of(model), "row": row_of(model), "axes": [_row(model, axis) for axis in axes]}
                    for model, axes in models
                ],
            }
            for file, models in files
        ]
    }
    stream.write(json.dumps(table, indent=2) + "\n")


def _row(model: Any, axis: Any) -> dict[str, Any]:
    row: dict[str, Any] = {
        "input": model.input_names[axis.input],
        "axis": axis.axis,
        "name": axis.name,
        "size": axis.size,
    }
    numbers = axis.numbers
    if numbers is None:
        return {**row, "accepts": None, "reason": axis.reason}
    return {
        **row,
        "accepts": _text(axis),
        "few": list(numbers.few),
        "from": numbers.start,
        "period": numbers.period,
        "rests": list(numbers.rests),
    }
