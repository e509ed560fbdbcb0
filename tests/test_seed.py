"""The seed's story, end to end through the command line: the reference model passes, its author's two mistakes are found and mended."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
MODEL = (ROOT / "reference_models" / "inception.py").read_text(encoding="utf-8")
WITHOUT_PADDING = MODEL.replace(', padding="same")(x)', ")(x)").replace(', padding="same")(branch_c)', ")(branch_c)")
FLATTEN_ON_TENSOR = MODEL.replace("layers.Flatten()(output)", "layers.Flatten(output)")


def archcheck(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the command as a user would."""
    cache = [] if arguments[0] == "summary" else ["--no-cache"]
    return subprocess.run(
        [sys.executable, "-m", "archcheck", *arguments, *cache], capture_output=True, text=True, cwd=ROOT, check=False
    )


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    """Where a broken copy of the model may be written."""
    return tmp_path / "inception.py"


def test_the_reference_model_passes() -> None:
    """Nothing is found in the model as it stands, and every one of its layer calls is understood."""
    result = archcheck("reference_models/inception.py")
    assert result.returncode == 0, result.stdout
    assert result.stdout == ""
    assert "11 of 11" in result.stderr


def test_missing_padding_is_found_explained_and_mended(broken: Path) -> None:
    """Without the two paddings there is one AC201 at the concatenate: branch_c, 29 for 32, 64 -> 31 -> 29; the fix makes it pass."""
    assert WITHOUT_PADDING.count("padding=") == MODEL.count("padding=") - 2
    broken.write_text(WITHOUT_PADDING, encoding="utf-8")
    found = json.loads(archcheck("--output-format", "json", str(broken)).stdout)
    assert [finding["code"] for finding in found] == ["AC201"]
    (finding,) = found
    row = next(number for number, line in enumerate(WITHOUT_PADDING.splitlines(), 1) if "layers.concatenate" in line)
    assert finding["location"]["row"] == row
    story = " ".join(note["message"] for note in finding["notes"])
    assert "branch_c" in story
    assert "29" in story
    assert "31" in story
    result = archcheck(str(broken))
    assert result.returncode == 1
    assert "the odd one out" in result.stdout
    assert archcheck("--fix", str(broken)).returncode == 1, "padding changes the model: not without --unsafe-fixes"
    archcheck("--fix", "--unsafe-fixes", str(broken))
    assert archcheck(str(broken)).returncode == 0
    assert '"same"' in broken.read_text(encoding="utf-8")


def test_flatten_on_a_tensor_is_found_and_mended(broken: Path) -> None:
    """`Flatten(output)` is one AC101 with a safe fix, which makes the model the reference model again."""
    broken.write_text(FLATTEN_ON_TENSOR, encoding="utf-8")
    found = json.loads(archcheck("--output-format", "json", str(broken)).stdout)
    assert [finding["code"] for finding in found] == ["AC101"]
    assert found[0]["fix"]["applicability"] == "safe"
    archcheck("--fix", str(broken))
    assert broken.read_text(encoding="utf-8") == MODEL
    assert archcheck(str(broken)).returncode == 0


def test_summary_is_what_keras_prints() -> None:
    """Names, classes, output shapes and parameters are those of the model that Keras builds, in its order."""
    import keras

    from reference_models.inception import build_model

    keras.backend.clear_session()
    model = build_model()
    (file,) = json.loads(archcheck("summary", "--output-format", "json", "reference_models/inception.py").stdout)[
        "files"
    ]
    (mine,) = file["models"]
    assert mine["total_params"] == model.count_params() == 5_297_546
    rows = [(row["name"], row["class"], row["params"], row["output_shape"]) for row in mine["layers"]]
    shapes = [list((layer.output if layer.output is not None else layer).shape) for layer in model.layers]
    theirs = [
        (layer.name, type(layer).__name__, layer.count_params(), shape)
        for layer, shape in zip(model.layers, shapes, strict=True)
    ]
    assert rows == theirs
