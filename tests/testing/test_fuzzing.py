"""Fuzzing builders from the shell and in tests: the examples of docs/fuzzing.md, and the strategies."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis.strategies import data, integers, sampled_from

import archcheck.testing
from archcheck.cli import main
from archcheck.testing import BuildFails, assert_builds, batches_for, fuzz_builder, input_shapes
from reference_models import unet

HERE = Path(__file__).resolve().parents[2]
SMALL = "# small.py" + (HERE / "docs/fuzzing.md").read_text().partition("# small.py")[2].partition("```")[0]


@pytest.fixture
def small(tmp_path: Path) -> Any:
    """The module of the first example."""
    path = tmp_path / "small.py"
    path.write_text(SMALL)
    spec = importlib.util.spec_from_file_location("small", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_shell(small: Any, capsys: pytest.CaptureFixture[str]) -> None:
    """Example 1: the smallest case that fails, its report, the status."""
    assert main(["fuzz", f"{small.__file__}::build_model", "--vary", "size=6..64", "--vary", "filters=8,16"]) == 1
    out = capsys.readouterr().out
    assert out.startswith("build_model(size=6, filters=8) fails; 8 of 118 cases do\n")
    assert "the window of 3 of Conv2D does not fit into the height of 2" in out
    assert main(["fuzz", f"{small.__file__}::build_model", "--vary", "size=10..64"]) == 0
    assert capsys.readouterr().out == "build_model: none of 55 cases fails\n"
    assert (
        main(
            ["fuzz", f"{small.__file__}::build_model(depth=3)", "--vary", "size=64,10,50", "--vary", "filters=1..2000"]
        )
        == 1
    )
    assert capsys.readouterr().out.startswith("build_model(depth=3, size=10, filters=1) fails")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["build_model"], "which builder"),
        (["{}::build_model"], "what varies"),
        (["{}::no_such", "--vary", "size=1..2"], "has no no_such"),
        (["{}::build_model", "--vary", "size=9..2"], "empty range"),
        (["{}::build_model", "--vary", "size=a..2"], "whole numbers"),
        (["{}::build_model", "--vary", "3"], "NAME=A..B"),
        (["no_such.py::build_model", "--vary", "size=1..2"], "AC902"),
    ],
)
def test_wrong_usage(small: Any, arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]) -> None:
    """One line on stderr, status 2."""
    assert main(["fuzz", *[text.format(small.__file__) for text in arguments]]) == 2
    assert message in capsys.readouterr().err


def test_a_decorated_test(small: Any) -> None:
    """Example 2: what builds passes, with a test of one's own; else the smallest case fails, as Keras confirms."""
    seen = []

    @fuzz_builder(small.build_model, examples=30, size=integers(10, 256), filters=sampled_from([8, 16, 32]))
    def test_builds(size: int) -> None:
        seen.append(size)

    test_builds()
    assert len(seen) >= 20

    @fuzz_builder(small.build_model, size=integers(4, 256))
    def test_fails() -> None:
        pass

    pytest.importorskip("keras")
    with pytest.raises(BuildFails) as raised:
        test_fails()
    assert raised.value.arguments == {"size": 4}
    text = str(raised.value)
    assert text.startswith("build_model(size=4) fails")
    assert "error[AC204]" in text
    assert "Keras confirms it: ValueError" in text


@settings(max_examples=15)
@given(shape=input_shapes(3, smallest=1, largest=16, channels=(3,)))
def test_multiples_of_16_build(shape: tuple[int, ...]) -> None:
    """Example 3: a U-Net takes multiples of 16."""
    height, width, channels = shape
    assert_builds(unet.build_model, input_shape=(16 * height, 16 * width, channels))


def test_others_do_not() -> None:
    """Example 3: and nothing else."""
    with pytest.raises(BuildFails, match="differ in height"):
        assert_builds(unet.build_model, input_shape=(100, 96, 3))
    with pytest.raises(ValueError, match="top level"):
        assert_builds(lambda: None)


@settings(max_examples=20)
@given(data=data())
def test_the_strategies(data: Any) -> None:
    """Shapes within their bounds; data that a model predicts on."""
    keras = pytest.importorskip("keras")
    height, width, channels = data.draw(input_shapes(3, smallest=4, largest=9, channels=(1,), square=True))
    assert height == width
    assert 4 <= height <= 9
    assert channels == 1
    assert len(data.draw(input_shapes(1))) == 1
    x, y = keras.Input((None, 3)), keras.Input((4,), dtype="int32")
    model = keras.Model([x, y], [x, y])
    first, second = data.draw(batches_for(model))
    assert first.shape[0] == second.shape[0] == 2
    assert (first.shape[2], second.shape[1], str(second.dtype)) == (3, 4, "int32")


def test_the_names() -> None:
    """`__all__` is sorted, and each name is there."""
    assert archcheck.testing.__all__ == sorted(archcheck.testing.__all__)
    for name in archcheck.testing.__all__:
        assert getattr(archcheck.testing, name).__doc__
