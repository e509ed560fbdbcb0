"""The Python API: names, laziness, what it gives and raises."""

from __future__ import annotations

import doctest
import os
import subprocess
import sys
from pathlib import Path

import pytest

import archcheck
from archcheck import check_path, check_source, public

HERE = Path(__file__).resolve().parents[1]
BAD = "import keras\nx = keras.Input((64, 64, 3))\ny = keras.layers.Flatten(x)\n"


def test_the_names_are_sorted_and_there() -> None:
    """`__all__` is sorted, complete, and each of its names has a docstring."""
    assert archcheck.__all__ == sorted(archcheck.__all__)
    for name in archcheck.__all__:
        assert getattr(archcheck, name).__doc__
    assert set(archcheck.__all__) <= set(dir(archcheck))
    assert archcheck.__version__
    with pytest.raises(AttributeError, match="no_such_name"):
        archcheck.no_such_name  # noqa: B018
    assert (HERE / "archcheck/py.typed").exists()


def test_importing_it_imports_nothing_else() -> None:
    """`import archcheck` loads one module."""
    code = "import sys; before = set(sys.modules); import archcheck; print(sorted(set(sys.modules) - before))"
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": str(HERE)},
    )
    assert done.stdout.strip() in ("['archcheck']", "['__future__', 'archcheck']")


def test_a_text() -> None:
    """Findings, models and exit code of a text."""
    report = check_source(BAD, "bad.py")
    assert [(finding.code, finding.span.path, finding.span.row) for finding in report.findings] == [
        ("AC101", "bad.py", 3)
    ]
    assert report.exit_code == 1
    assert check_source(BAD, ignore=["AC101"]).exit_code == 0
    assert check_source(BAD, select=["AC2"]).exit_code == 0
    assert check_source("x = (", "bad.py").findings[0].code == "AC901"
    good = check_source(
        "import keras\ndef build(n):\n    return keras.Sequential([keras.Input((n,)), keras.layers.Dense(3)])\n",
        entries=["build(4)"],
    )
    assert good.models[0].total_params == 15
    for arguments in ({"entries": ["nothing(3)"]}, {"select": ["no-such-rule"]}):
        with pytest.raises(ValueError, match=r"nothing|no-such-rule"):
            check_source(BAD, **arguments)  # type: ignore[arg-type]


def test_a_file(tmp_path: Path) -> None:
    """A file with the settings of its folder; one that isn't there is a finding."""
    path = tmp_path / "model.py"
    path.write_text(BAD)
    assert check_path(path).exit_code == 1
    assert check_path(str(path)).findings[0].span.row == 3
    (tmp_path / "pyproject.toml").write_text('[tool.archcheck]\nignore = ["AC101"]\n')
    assert check_path(path).exit_code == 0
    assert check_path(path, isolated=True).exit_code == 1
    missing = check_path(tmp_path / "no.py")
    assert missing.exit_code == 2
    assert missing.findings[0].code == "AC902"
    (tmp_path / "pyproject.toml").write_text("[tool.archcheck]\nno-such = 1\n")
    with pytest.raises(ValueError, match="no-such"):
        check_path(path)


def test_the_examples_hold() -> None:
    """The docstrings' examples do what they say."""
    assert doctest.testmod(public).failed == 0
