"""The pytest plugin, run by real pytest in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parents[2]
BAD = "import keras\nx = keras.Input((64, 64, 3))\ny = keras.layers.Flatten(x)\n"
GOOD = BAD.replace("Flatten(x)", "Flatten()(x)")


def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run pytest in a folder with the plugin."""
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-p",
        "archcheck.pytest_plugin",
        "-p",
        "no:cacheprovider",
        "-q",
        *arguments,
    ]
    environment = {**os.environ, "PYTHONPATH": str(HERE), "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    return subprocess.run(command, capture_output=True, text=True, cwd=folder, env=environment, check=False)


def test_each_model_file_is_an_item(tmp_path: Path) -> None:
    """Files that build a model are checked, others and tests are not, and nothing is imported or run."""
    (tmp_path / "bad.py").write_text(BAD + "raise SystemExit('was run')\n")
    (tmp_path / "good.py").write_text(GOOD)
    (tmp_path / "other.py").write_text("raise SystemExit('was run')\n")
    (tmp_path / "test_one.py").write_text(
        "import keras_is_not_imported_here\n" if False else "def test_one():\n    assert True\n"
    )
    done = run(tmp_path, "--archcheck")
    assert done.returncode == 1, done.stderr
    assert "1 failed, 2 passed" in done.stdout
    assert "bad.py:3:5: error[AC101]" in done.stdout
    assert "Traceback" not in done.stdout
    assert run(tmp_path).stdout.count("passed") == 1
    assert "1 passed" in run(tmp_path).stdout


def test_the_fixture(tmp_path: Path) -> None:
    """A path, a text; `assert_clean` fails with the report."""
    (tmp_path / "bad.py").write_text(BAD)
    (tmp_path / "test_it.py").write_text(
        "def test_report(archcheck):\n    assert archcheck('bad.py').findings[0].code == 'AC101'\n"
        "def test_text(archcheck):\n    archcheck.assert_clean('import keras\\nkeras.Input((3,))\\n')\n"
        "def test_clean(archcheck):\n    archcheck.assert_clean('bad.py')\n"
    )
    done = run(tmp_path)
    assert "1 failed, 2 passed" in done.stdout
    assert "bad.py:3:5: error[AC101]" in done.stdout


def test_what_it_loads() -> None:
    """Unused, the plugin adds two modules to pytest's own, in less than 5 ms."""
    code = (
        "import sys, time, pytest\n"
        "before = set(sys.modules); start = time.perf_counter()\n"
        "import archcheck.pytest_plugin\n"
        "took = time.perf_counter() - start\n"
        "print(took, *sorted(set(sys.modules) - before))"
    )
    environment = {**os.environ, "PYTHONPATH": str(HERE)}
    times = []
    for _ in range(5):
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=environment, check=True)
        took, *modules = done.stdout.split()
        times.append(float(took))
        assert modules == ["archcheck", "archcheck.pytest_plugin"]
    assert min(times) < 0.005


def test_what_it_costs_when_installed(tmp_path: Path) -> None:
    """Installed and unused: pytest lists the distribution's files and imports the plugin, in less than 5 ms."""
    home = tmp_path / "keras_archcheck-0.1.dist-info"
    home.mkdir()
    (home / "METADATA").write_text("Metadata-Version: 2.1\nName: keras-archcheck\nVersion: 0.1\n")
    files = [str(path.relative_to(HERE)) for path in (HERE / "archcheck").rglob("*.py")]
    (home / "RECORD").write_text("".join(f"{name},,\n" for name in files))
    code = (
        "import importlib.metadata, time, pytest, _pytest.config\n"
        "found = importlib.metadata.distribution('keras-archcheck')\n"
        "start = time.perf_counter()\n"
        "list(_pytest.config._iter_rewritable_modules(str(file) for file in found.files))\n"
        "import archcheck.pytest_plugin\n"
        "print(time.perf_counter() - start)"
    )
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(tmp_path), str(HERE)])}
    times = [
        float(
            subprocess.run(
                [sys.executable, "-c", code], capture_output=True, text=True, env=environment, check=True
            ).stdout
        )
        for _ in range(8)
    ]
    print(f"the plugin adds {1000 * min(times):.1f} ms to pytest's start")
    assert min(times) < 0.005
