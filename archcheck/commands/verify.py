"""`archcheck verify`: the extracted graph against real Keras, layer by layer."""

from __future__ import annotations

import sys

from archcheck.commands.built import name_of, row_of, runs
from archcheck.commands.inspect import output
from archcheck.commands.output import write_somewhere
from archcheck.options import UsageError
from archcheck.reports.escape import visible
from archcheck.verification import KerasMissing, compared

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, TextIO

    from archcheck.verification import Row

__all__ = ["run"]


def run(command: str, options: dict[str, Any], paths: list[str]) -> int:
    """Print each layer with what Keras makes of it; 1 where the two disagree, 2 where a file can't be read."""
    name, path = output(options)
    found: list[tuple[str, int, str, list[Row]]] = []
    status = 0
    for file, built in runs(command, options, paths):
        if built is None:
            status = 2
            continue
        models = [model for model in built.session.models if model.core is not None]
        if not models and "quiet" not in options:
            sys.stderr.write(f"{visible(file)}: builds no model of known shape\n")
        try:
            found += [(file, row_of(model), name_of(model), compared(model)) for model in models]
        except KerasMissing as error:
            raise UsageError(str(error)) from None
    write_somewhere(path, lambda stream: _write_json(found, stream) if name == "json" else _write(found, stream))
    if status == 0 and any(row.agrees is False for _, _, _, rows in found for row in rows):
        return 1
    return status


def _write(found: list[tuple[str, int, str, list[Row]]], stream: TextIO) -> None:
    for file, line, name, rows in found:
        agree = sum(row.agrees is True for row in rows)
        left = sum(row.agrees is None for row in rows)
        more = f", {left} not rebuilt" if left else ""
        stream.write(
            f"{visible(file)}:{line}: {visible(name)}: {agree} of {len(rows) - left} calls agree with Keras{more}\n"
        )
        for row in rows:
            what = f"{visible(row.name)} ({row.kind})"
            if row.agrees:
                stream.write(f"  agrees       {what}  {row.mine}\n")
            elif row.agrees is None:
                stream.write(f"  not rebuilt  {what}  {row.mine}  {visible(row.keras)}\n")
            else:
                stream.write(f"  disagrees    {what}  archcheck: {row.mine}; Keras: {visible(row.keras)}\n")


def _write_json(found: list[tuple[str, int, str, list[Row]]], stream: TextIO) -> None:
    import json

    table = [
        {
            "path": file,
            "row": line,
            "model": name,
            "calls": [
                {"name": row.name, "class": row.kind, "agrees": row.agrees, "archcheck": row.mine, "keras": row.keras}
                for row in rows
            ],
        }
        for file, line, name, rows in found
    ]
    stream.write(json.dumps(table, indent=2) + "\n")
