"""Real Keras as the judge of whole programs: runs them, and says where they fail or what they built."""

from __future__ import annotations

import os

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
os.environ.setdefault("TF_ENABLE_ONEDNN_OPTS", "0")

import contextlib
import io
import sys
import warnings
from typing import TYPE_CHECKING, Any

from archcheck.checker import check
from archcheck.reading.source import Source
from archcheck.settings import Settings
from archcheck.shapes.size import Size, is_undefined

if TYPE_CHECKING:
    from collections.abc import Iterator

PATH = "program.py"


class Outcome:
    """What became of a program: the row at which it fails and why, or the shapes of its tensors and its parameters."""

    def __init__(
        self,
        row: int | None,
        error: str = "",
        shapes: dict[str, Any] | None = None,
        parameters: dict[str, Any] | None = None,
    ) -> None:
        self.row = row
        self.error = error
        self.shapes = {} if shapes is None else shapes
        self.parameters = {} if parameters is None else parameters
        self.assigned: list[tuple[str, Any, Any]] = []
        self.warnings: list[str] = []
        self.coverage = (0, 0)


def keras_outcome(text: str, version: int = 3) -> Outcome:
    """Run a program in this process with real Keras: of version 2, a program that imports it as `keras` gets tf_keras."""
    if version == 2:
        with _keras_2():
            return _outcome(text, sys.modules["keras"])
    import keras

    return _outcome(text, keras)


@contextlib.contextmanager
def _keras_2() -> Iterator[None]:
    """While this is entered, `import keras` and `tf.keras` give tf_keras."""
    import tensorflow
    import tf_keras

    set_aside = {
        name: module
        for name, module in sys.modules.items()
        if name.partition(".")[0] == "keras" or name.startswith("tensorflow.keras")
    }
    for name in set_aside:
        del sys.modules[name]
    usual = tensorflow.keras
    public = [
        name
        for name in sys.modules
        if name == "tf_keras" or (name.startswith("tf_keras.") and not name.startswith("tf_keras.src"))
    ]
    for name in public:
        sys.modules["keras" + name.removeprefix("tf_keras")] = sys.modules[name]
        sys.modules["tensorflow.keras" + name.removeprefix("tf_keras")] = sys.modules[name]
    tensorflow.keras = tf_keras
    try:
        yield
    finally:
        tensorflow.keras = usual
        for name in [
            name for name in sys.modules if name.partition(".")[0] == "keras" or name.startswith("tensorflow.keras")
        ]:
            del sys.modules[name]
        sys.modules.update(set_aside)


def _outcome(text: str, keras: Any) -> Outcome:
    keras.backend.clear_session()
    if hasattr(keras.backend, "reset_uids"):
        keras.backend.reset_uids()
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
        if type(value).__name__ == "KerasTensor":
            shapes[name] = (tuple(value.shape), value.dtype if isinstance(value.dtype, str) else value.dtype.name)
        elif isinstance(value, keras.Model) and getattr(value, "built", False):
            parameters[name] = (value.count_params(), _rows(value))
    return Outcome(None, shapes=shapes, parameters=parameters)


def _rows(model: Any) -> list[tuple[str, int]]:
    """The name and the parameters of every row of `model.summary()`."""
    operations = (
        model._operations if type(model).__name__ == "Functional" and hasattr(model, "_operations") else model.layers
    )
    return [(item.name, item.count_params() if getattr(item, "built", False) else 0) for item in operations]


def archcheck_outcome(text: str, version: int = 3) -> Outcome:
    """Check a program."""
    settings = Settings()
    settings.target_keras = version
    report = check(Source(PATH, text), settings)
    errors = [finding for finding in report.findings if finding.severity == "error"]
    outcome = Outcome(
        errors[0].span.row if errors else None, f"{errors[0].code}: {errors[0].message}" if errors else ""
    )
    if errors:
        first = min(errors, key=lambda finding: finding.span.row)
        outcome.row, outcome.error = first.span.row, f"{first.code}: {first.message}"
    for value in report.values:
        shape = None if value.shape is None else tuple(_plain(size) for size in value.shape)
        outcome.shapes[value.name] = (shape, value.dtype)
        outcome.assigned.append((value.name, shape, value.dtype))
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


def disagreement(text: str, version: int = 3) -> str | None:
    """In what the two differ over a program; None where they agree. What archcheck doesn't know is no difference here."""
    return difference(keras_outcome(text, version), archcheck_outcome(text, version))


def difference(real: Outcome, mine: Outcome) -> str | None:
    """In what two outcomes of a program differ."""
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
            if any(name == other and shape == of and known in (None, dtype) for other, of, known in mine.assigned):
                continue  # a function's own variable may have the same name
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
