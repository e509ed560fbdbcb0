"""Programs in the style of forum questions, each with its fixed twin: told apart as real Keras tells them apart."""

from __future__ import annotations

import os

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
os.environ.setdefault("TF_ENABLE_ONEDNN_OPTS", "0")

import contextlib
import io
import sys
import warnings
from pathlib import Path
from typing import Any

import pytest

from archcheck.checker import check
from archcheck.reading.source import Source
from archcheck.settings import Settings

PROGRAMS = Path(__file__).parent / "programs"
NAMES = sorted(path.name.removesuffix("_fails.py") for path in PROGRAMS.glob("*_fails.py"))


def small_data(monkeypatch: pytest.MonkeyPatch) -> None:
    """Stand in for the data sets of Keras, which have to be downloaded: arrays of the published shapes."""
    import keras
    import numpy as np

    def images(train: tuple[int, ...], test: tuple[int, ...], label_axes: int) -> Any:
        def part(shape: tuple[int, ...]) -> Any:
            labels = (np.arange(shape[0]) % 10).astype("uint8")
            return np.zeros(shape, "uint8"), labels if label_axes == 1 else labels[:, None]

        return lambda *_, **__: (part(train), part(test))

    def texts(count: int, classes: int) -> Any:
        def load(*_: Any, **__: Any) -> Any:
            x = np.array([[1] * (3 + index % 5) for index in range(count)], dtype="object")
            return (x, np.arange(count) % classes), (x, np.arange(count) % classes)

        return load

    def housing(*_: Any, **__: Any) -> Any:
        return (np.zeros((404, 13)), np.zeros(404)), (np.zeros((102, 13)), np.zeros(102))

    sets = keras.datasets
    monkeypatch.setattr(sets.mnist, "load_data", images((60000, 28, 28), (10000, 28, 28), 1))
    monkeypatch.setattr(sets.cifar10, "load_data", images((500, 32, 32, 3), (100, 32, 32, 3), 2))
    monkeypatch.setattr(sets.imdb, "load_data", texts(25000, 2))
    monkeypatch.setattr(sets.reuters, "load_data", texts(8982, 46))
    monkeypatch.setattr(sets.boston_housing, "load_data", housing)
    import tensorflow as tf

    if tf.keras.datasets is not sets:
        monkeypatch.setattr(tf.keras.datasets.cifar10, "load_data", images((500, 32, 32, 3), (100, 32, 32, 3), 2))


def keras_row(text: str) -> tuple[int | None, str]:
    """The row of the program at which real Keras raises, and what it says; None where nothing raises."""
    import keras
    import numpy as np

    keras.backend.clear_session()
    np.random.seed(0)
    try:
        with warnings.catch_warnings(), contextlib.redirect_stdout(io.StringIO()):
            warnings.simplefilter("ignore")
            exec(compile(text, "program.py", "exec"), {"__name__": "__main__"})
    except Exception as error:  # noqa: BLE001: whatever it raises is the verdict
        row, at = None, sys.exc_info()[2]
        while at is not None:
            row = at.tb_lineno if at.tb_frame.f_code.co_filename == "program.py" else row
            at = at.tb_next
        return row, f"{type(error).__name__}: {error}"
    return None, ""


def errors(text: str) -> list[Any]:
    """What archcheck calls an error."""
    report = check(Source("program.py", text), Settings())
    return [finding for finding in report.findings if finding.severity == "error"]


def read(name: str, kind: str) -> str:
    """One of the programs."""
    return (PROGRAMS / f"{name}_{kind}.py").read_text()


@pytest.mark.parametrize("name", NAMES)
def test_the_failing_program_is_found_on_its_row(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """One error, on the row at which Keras raises, with the cause in a note or the help."""
    text = read(name, "fails")
    small_data(monkeypatch)
    row, said = keras_row(text)
    found = errors(text)
    assert row is not None
    assert [finding.span.row for finding in found] == [row], (said, found)
    assert found[0].notes or found[0].help or found[0].fix or "of compile is" in found[0].message


@pytest.mark.parametrize("name", NAMES)
def test_the_fixed_twin_is_left_alone(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keras runs it, and archcheck has no error to report."""
    text = read(name, "fits")
    small_data(monkeypatch)
    assert keras_row(text) == (None, "")
    assert errors(text) == []


def test_there_are_sixty_programs() -> None:
    """As many as were asked for."""
    assert len(NAMES) >= 60
