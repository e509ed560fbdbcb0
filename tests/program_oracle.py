"""Real Keras as the judge of whole programs: runs them, and says where they fail or what they built."""

from __future__ import annotations

import os

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
os.environ.setdefault("TF_ENABLE_ONEDNN_OPTS", "0")

import contextlib
import io
import sys
import warnings
from typing import Any

from archcheck.checker import check
from archcheck.reading.source import Source
from archcheck.settings import Settings
from archcheck.shapes.size import Size, is_undefined

PATH = "program.py"


class Outcome:
    """What became of a program: the row at which it fails and why, or the shapes of its tensors and its parameters."""

    def __init__(self, row: int | None, error: str = "", shapes: dict[str, Any] | None = None, parameters: dict[str, Any] | None = None) -> None:
        self.row = row
        self.error = error
        self.shapes = {} if shapes is None else shapes
        self.parameters = {} if parameters is None else parameters
        self.warnings: list[str] = []
        self.coverage = (0, 0)


def keras_outcome(text: str) -> Outcome:
    """Run a program in this process with real Keras."""
    import keras

    keras.backend.clear_session()
    names: dict[str, Any] = {"__name__": "__main__"}
    try:
        code = compile(text, PATH, "exec")
        with warnings.catch_warnings(), contextlib.redirect_stdout(io.StringIO()):
            warnings.simplefilter("ignore")
            exec(code, names)
    except Exception as error:  # noqa: BLE001: whatever it raises is the verdict
        row = None
        at = sys.exc_info()[2]
        while at is not None:
            if at.tb_frame.f_code.co_filename == PATH:
                row = at.tb_lineno
            at = at.tb_next
        return Outcome(row, f"{type(error).__name__}: {str(error)[:300]}")
    shapes, parameters = {}, {}
    for name, value in names.items():
        if isinstance(value, keras.KerasTensor):
            shapes[name] = (tuple(value.shape), str(value.dtype))
        elif isinstance(value, keras.Model) and value.built:
            parameters[name] = (value.count_params(), _rows(value))
    return Outcome(None, shapes=shapes, parameters=parameters)


def _rows(model: Any) -> list[tuple[str, int]]:
    """The name and the parameters of every row of `model.summary()`."""
    import keras

    functional = isinstance(model, keras.src.models.functional.Functional)
    operations = model._operations if functional else model.layers
    return [(item.name, item.count_params() if hasattr(item, "count_params") else 0) for item in operations]


def archcheck_outcome(text: str) -> Outcome:
    """Check a program."""
    report = check(Source(PATH, text), Settings())
    errors = [finding for finding in report.findings if finding.severity == "error"]
    outcome = Outcome(errors[0].span.row if errors else None, f"{errors[0].code}: {errors[0].message}" if errors else "")
    if errors:
        first = min(errors, key=lambda finding: finding.span.row)
        outcome.row, outcome.error = first.span.row, f"{first.code}: {first.message}"
    for value in report.values:
        outcome.shapes[value.name] = (None if value.shape is None else tuple(_plain(size) for size in value.shape), value.dtype)
    for model in report.models:
        rows = [(row.name, row.params) for row in model.layers]
        outcome.parameters[f"{model.name} {model.row} {len(outcome.parameters)}"] = (model.total_params, rows)
    outcome.coverage = (report.coverage.layer_calls, report.coverage.known)
    outcome.warnings = [f"{finding.code}" for finding in report.findings if finding.severity == "warning"]
    return outcome


def _plain(size: Any) -> Any:
    if isinstance(size, Size):
        return None if is_undefined(size) else repr(size)
    return size


def disagreement(text: str) -> str | None:
    """In what the two differ over a program; None where they agree. What archcheck doesn't know is no difference here."""
    real, mine = keras_outcome(text), archcheck_outcome(text)
    if real.error and not real.row:
        return None
    if real.error and not mine.error:
        return f"missed: row {real.row}: {real.error}"
    if mine.error and not real.error:
        return f"false: row {mine.row}: {mine.error}"
    if real.error:
        return None if real.row == mine.row else f"row {mine.row} for {real.row}: {mine.error} | {real.error}"
    for name, (shape, dtype) in real.shapes.items():
        if name in mine.shapes:
            found, found_dtype = mine.shapes[name]
            if found is None:
                return f"unknown shape of {name}: {shape}"
            if found != shape or (found_dtype is not None and found_dtype != dtype):
                return f"shape of {name}: {found} {found_dtype} for {shape} {dtype}"
    for total, rows in real.parameters.values():
        if not any(total == found for found, _ in mine.parameters.values()):
            return f"parameters: {[found for found, _ in mine.parameters.values()]} for {total}"
        if not any(rows == found for _, found in mine.parameters.values()):
            return f"summary: {[found for _, found in mine.parameters.values()]} for {rows}"
    return None
