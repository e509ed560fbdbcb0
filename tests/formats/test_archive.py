"""Bad archives: one clear line, AC902, exit status 2; and nothing but the configuration is read."""

from __future__ import annotations

import json
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from archcheck import check_path
from archcheck.formats import archive

HERE = Path(__file__).resolve().parents[2]
MODEL = {"class_name": "Sequential", "config": {"name": "s", "layers": []}}


def saved(path: Path, config: object, **more: bytes) -> Path:
    """An archive with a configuration."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("config.json", config if isinstance(config, (str, bytes)) else json.dumps(config))
        for name, data in more.items():
            file.writestr(name, data)
    return path


def line_of(path: Path) -> str:
    """The message of the only finding, which is AC902 with exit status 2."""
    report = check_path(path, isolated=True)
    assert report.error is None, report.error
    assert report.exit_code == 2
    [finding] = report.findings
    assert finding.code == "AC902"
    assert "\n" not in finding.message
    return finding.message


def nested(depth: int) -> str:
    """A model whose configuration is nested so deeply."""
    return '{"class_name": "Sequential", "config": ' + "[" * depth + "]" * depth + "}"


def test_no_archive(tmp_path: Path) -> None:
    """A file that isn't a zip file says so."""
    path = tmp_path / "m.keras"
    path.write_bytes(b"hello")
    assert line_of(path) == "not a .keras archive: Keras writes a zip file"
    path.write_bytes(b"PK\x05\x06" + b"\0" * 30)
    assert "archive" in line_of(path)


def test_without_configuration(tmp_path: Path) -> None:
    """An archive of something else."""
    path = tmp_path / "m.keras"
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("data.pkl", b"cos\nsystem\n")
    assert "without config.json" in line_of(path)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("{", "not JSON"),
        (b"\xff\xfe\xfa", "not JSON"),
        ("[1, 2]", "holds no model"),
        ('{"class_name": 3, "config": {}}', "holds no model"),
        (nested(400), "nested more deeply than 300 levels"),
        (nested(200_000), "nested more deeply than 300 levels"),
        (
            '{"class_name": "Functional", "config": {"layers": [{}], "input_layers": 3, "output_layers": []}}',
            "not of the form",
        ),
    ],
)
def test_configurations_that_are_none(text: str | bytes, words: str, tmp_path: Path) -> None:
    """Each is told in a line, in an archive and as a file of its own."""
    assert words in line_of(saved(tmp_path / "m.keras", text))
    other = tmp_path / "m.json"
    other.write_bytes(text if isinstance(text, bytes) else text.encode())
    assert words in line_of(other)


def test_a_bomb_is_refused(tmp_path: Path) -> None:
    """Megabytes of spaces are stored in next to nothing; they are refused by the ratio, and beyond the limit unread."""
    bomb = json.dumps(MODEL) + " " * 8_000_000
    assert "times smaller" in line_of(saved(tmp_path / "m.keras", bomb))
    assert "larger than" in line_of(saved(tmp_path / "n.keras", " " * (archive.MAX_BYTES + 1)))


def test_a_header_that_lies_is_refused(tmp_path: Path) -> None:
    """The size that the header tells is not believed."""
    path = saved(tmp_path / "m.keras", json.dumps(MODEL) + " " * 3_000_000)
    data = path.read_bytes()
    size = (3_000_000 + len(json.dumps(MODEL))).to_bytes(4, "little")
    path.write_bytes(data.replace(size, (100).to_bytes(4, "little")))
    assert line_of(path)


def test_many_members_and_twins(tmp_path: Path) -> None:
    """More members than any model has, or two configurations."""
    path = tmp_path / "m.keras"
    with zipfile.ZipFile(path, "w") as file:
        for number in range(archive.MAX_MEMBERS + 1):
            file.writestr(f"{number}", b"")
    assert "members" in line_of(path)
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("config.json", "{}")
        with pytest.warns(UserWarning, match="Duplicate"):
            file.writestr("config.json", json.dumps(MODEL))
    assert "2 times" in line_of(path)


def test_a_layer_that_is_called_on_itself(tmp_path: Path) -> None:
    """A circle, and a reference to what isn't there."""
    tensor = {
        "class_name": "__keras_tensor__",
        "config": {"shape": [None, 1], "dtype": "float32", "keras_history": ["a", 0, 0]},
    }
    layer = {
        "module": "keras.layers",
        "class_name": "Dense",
        "name": "a",
        "config": {"units": 1},
        "inbound_nodes": [{"args": [tensor], "kwargs": {}}],
    }
    config = {"name": "m", "layers": [layer], "input_layers": ["a", 0, 0], "output_layers": ["a", 0, 0]}
    assert "own output" in line_of(saved(tmp_path / "m.keras", {"class_name": "Functional", "config": config}))
    tensor["config"]["keras_history"][0] = "b"  # type: ignore[index]
    assert "refers to" in line_of(saved(tmp_path / "n.keras", {"class_name": "Functional", "config": config}))


def test_weights_and_code_stay_unread(tmp_path: Path) -> None:
    """Members that would fail to be read do no harm, and a lambda's code is never decoded."""
    code = {"class_name": "__lambda__", "config": {"code": "!!! not base64", "defaults": None, "closure": None}}
    layers = [
        {
            "module": "keras.layers",
            "class_name": "InputLayer",
            "config": {"batch_shape": [None, 3], "dtype": "float32", "name": "i"},
        },
        {"module": "keras.layers", "class_name": "Lambda", "config": {"name": "f", "function": code}},
    ]
    whole = {"module": "keras", "class_name": "Sequential", "config": {"name": "s", "layers": layers}}
    report = check_path(
        saved(tmp_path / "m.keras", whole, **{"model.weights.h5": b"junk", "../../evil": b"x"}), isolated=True
    )
    assert report.error is None
    assert not report.findings
    assert any("not read" in stop.reason for stop in report.stopped)
    assert [path.name for path in tmp_path.iterdir()] == ["m.keras"]


def test_the_command_line(tmp_path: Path) -> None:
    """`archcheck model.keras` and `summary model.keras`, in a process of their own; Keras is not imported."""
    good = saved(tmp_path / "m.keras", MODEL)
    bad = tmp_path / "b.keras"
    bad.write_bytes(b"PK")
    code = (
        "import sys; from archcheck.cli import main; status = main(sys.argv[1:]); "
        "assert 'keras' not in sys.modules; sys.exit(status)"
    )
    for command, path, status in (("check", good, 0), ("summary", good, 0), ("check", bad, 2)):
        done = subprocess.run(
            [sys.executable, "-c", code, command, str(path)], capture_output=True, text=True, cwd=HERE, check=False
        )
        assert done.returncode == status, done.stderr
    assert "AC902" in done.stdout
