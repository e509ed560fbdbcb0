"""The broken twins: real Keras refuses each, where and as the comment in the file says."""

from __future__ import annotations

import difflib
import re
import traceback
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import pytest

keras = pytest.importorskip("keras")

BROKEN = sorted((Path(__file__).parent / "broken").glob("*.py"))
WHOLE = Path(__file__).parents[2] / "reference_models"
MARK = re.compile(r" *# Keras, at the next line: (\w+): (.+)")


@pytest.mark.parametrize("path", BROKEN, ids=lambda path: path.stem)
def test_keras_refuses_the_twin_at_the_line_it_names(path: Path) -> None:
    """The exception, the first words of its message and the innermost line of the file are the ones in the comment."""
    lines = path.read_text(encoding="utf-8").splitlines()
    ((row, mark),) = [(row, found) for row, line in enumerate(lines, 1) if (found := MARK.fullmatch(line))]
    # The other backends have words of their own for a sum or a convolution.
    words = mark[2] if keras.config.backend() == "tensorflow" else ""
    spec = spec_from_file_location(path.stem, path)
    assert spec
    assert spec.loader
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    with pytest.raises(Exception, match=re.escape(words)) as refusal:
        module.build_model()
    assert type(refusal.value).__name__ == mark[1]
    frames = [frame for frame in traceback.extract_tb(refusal.value.__traceback__) if frame.filename == str(path)]
    assert frames[-1].lineno == row + 1


@pytest.mark.parametrize("path", BROKEN, ids=lambda path: path.stem)
def test_a_twin_differs_in_one_place(path: Path) -> None:
    """Apart from its docstring and its comments a twin has at most two lines that its sound twin has not."""
    name = max((whole.stem for whole in WHOLE.glob("*.py") if path.stem.startswith(whole.stem)), key=len)
    sound, broken = (_code(file) for file in (WHOLE / f"{name}.py", path))
    changes = [line for line in difflib.ndiff(sound, broken) if line.startswith(("+ ", "- "))]
    assert 1 <= len(changes) <= 4, changes


def _code(path: Path) -> list[str]:
    """Return the lines of a file without its first docstring, comments and empty lines."""
    lines = path.read_text(encoding="utf-8").splitlines()[1:]
    return [line for line in lines if line.strip() and not line.strip().startswith("#")]
