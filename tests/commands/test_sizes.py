"""`archcheck sizes`: what it says of a model is what real Keras builds."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from archcheck.cli import main

HERE = Path(__file__).resolve().parents[2]


def told(capsys: pytest.CaptureFixture[str], *arguments: str) -> list[str]:
    """The lines that are printed; exit status 0."""
    assert main(["sizes", *arguments]) == 0
    return [line.strip() for line in capsys.readouterr().out.splitlines()]


def test_a_unet_of_open_sizes_and_one_of_given_ones(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Multiples of 16, whether the Input says None or 256; the channels are those of the first layer's weights."""
    lines = told(capsys, str(HERE / "reference_models/unet.py"), "--isolated")
    assert lines[2:] == ["H  a multiple of 16  (here 256)", "W  a multiple of 16  (here 256)", "C  3"]


def test_windows_that_fit_and_weights_that_stay(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A size from which on all windows fit; the sizes that a Dense after Flatten leaves."""
    path = tmp_path / "m.py"
    path.write_text(
        "from keras import Input, Model, layers\nx = Input((None, 40, 3))\n"
        "y = layers.MaxPooling2D(2)(layers.Conv2D(4, 5)(layers.MaxPooling2D(2)(layers.Conv2D(4, 5)(x))))\n"
        "a = Model(x, layers.GlobalAveragePooling2D()(y), name='a')\n"
        "z = Input((30,), name='z')\nb = Model(z, layers.Dense(2)(layers.Dense(3)(z)))\n"
    )
    lines = told(capsys, str(path))
    assert lines[2:5] == ["H  at least 16", "W  at least 16  (here 40)", "C  3"]
    assert lines[-1] == "F  30"


@pytest.mark.parametrize("name", ["inception", "unet"])
def test_keras_builds_exactly_these(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Built for another height, a model has the weights of the first one exactly at the sizes told."""
    keras = pytest.importorskip("keras")
    path = str(HERE / f"reference_models/{name}.py")
    assert main(["sizes", path, "--output-format", "json", "--isolated"]) == 0
    row = json.loads(capsys.readouterr().out)["files"][0]["models"][0]["axes"][0]
    from archcheck.shapes.condition import Numbers

    numbers = Numbers(1, row["from"], row["few"], row["period"], row["rests"])
    text = Path(path).read_text()
    size = row["size"]
    shapes: dict[int, object] = {}
    for height in (size, size - 1, size - 2, size + 1, size + 16):
        keras.backend.clear_session()
        names: dict[str, object] = {"__name__": "model"}
        changed = text.replace(f"({size}, {size}, 3)", f"({height}, {size}, 3)").replace(
            f"{size}, {size}, 3", f"{height}, {size}, 3"
        )
        try:
            exec(compile(changed, path, "exec"), names)
            build = names["build_model"]
            model = build((height, size, 3)) if name == "unet" else build()  # type: ignore[operator]
            shapes[height] = [tuple(weight.shape) for weight in model.weights]
        except ValueError:
            shapes[height] = None
    for height, found in shapes.items():
        assert (found == shapes[size]) == (height in numbers), height


def test_a_file_that_can_t_be_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One line, exit status 2."""
    (tmp_path / "m.keras").write_bytes(b"no")
    assert main(["sizes", str(tmp_path / "m.keras")]) == 2
    assert "AC902" in capsys.readouterr().err
