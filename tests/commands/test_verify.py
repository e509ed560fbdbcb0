"""`archcheck verify`: the reference models and every layer class agree with real Keras; a wrong graph doesn't."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from archcheck.cli import main
from archcheck.keras.layers import registry

HERE = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize("name", ["inception", "inception_v3", "transformer", "unet"])
def test_reference_models_agree(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Every layer of Keras in them, by shape and parameters."""
    pytest.importorskip("keras")
    assert main(["verify", str(HERE / f"reference_models/{name}.py"), "--isolated", "--output-format", "json"]) == 0
    [model] = json.loads(capsys.readouterr().out)
    left = [call["class"] for call in model["calls"] if call["agrees"] is None]
    assert set(left) <= {"TokenAndPositionEmbedding", "add"}
    assert all(call["agrees"] for call in model["calls"] if call["class"] not in left)


def test_every_layer_class_agrees(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A saved model of each class: rebuilt from what was read, nothing disagrees, and nearly all are rebuilt."""
    pytest.importorskip("keras")
    from tests.formats.models import ONE_OF_EACH, model_of

    paths = []
    for class_name in ONE_OF_EACH:
        paths.append(tmp_path / f"{class_name}.json")
        paths[-1].write_text(model_of(class_name).to_json())
    assert main(["verify", *map(str, paths), "--output-format", "json"]) == 0, capsys.readouterr().out
    calls = [call for model in json.loads(capsys.readouterr().out) for call in model["calls"]]
    assert [call for call in calls if call["agrees"] is False] == []
    assert {call["class"] for call in calls if call["agrees"] is None} == set()


def test_a_wrong_graph_disagrees(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Exit status 1, and both sides in the line."""
    pytest.importorskip("keras")
    path = tmp_path / "m.py"
    path.write_text("import keras\nx = keras.Input((4,))\nm = keras.Model(x, keras.layers.Dense(3)(x))\n")
    assert main(["verify", str(path)]) == 0
    assert "2 of 2 calls agree" in capsys.readouterr().out

    def wrong(config: Any, x: Any) -> Any:
        return (*x[:-1], 7)

    monkeypatch.setitem(registry._TABLES["output"], "Dense", wrong)
    assert main(["verify", str(path)]) == 1
    assert "archcheck: (None, 7), 15 parameters; Keras: (None, 3), 15 parameters" in capsys.readouterr().out


def test_nothing_of_the_program_is_run(tmp_path: Path) -> None:
    """Without Keras there is one clear line; the program's own code has no effect."""
    path = tmp_path / "m.py"
    path.write_text(
        f"import keras\nopen({str(tmp_path / 'ran')!r}, 'w')\n"
        "x = keras.Input((4,))\nm = keras.Model(x, keras.layers.Dense(3)(x))\n"
    )
    code = "import sys; sys.modules['keras'] = None; from archcheck.cli import main; sys.exit(main(sys.argv[1:]))"
    done = subprocess.run(
        [sys.executable, "-c", code, "verify", str(path)], capture_output=True, text=True, cwd=HERE, check=False
    )
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "verify needs keras" in done.stderr
    assert not (tmp_path / "ran").exists()
