"""pre-commit, the real one, in a scratch repository."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("pre_commit")

HERE = Path(__file__).resolve().parents[1]
HOOKS = HERE / ".pre-commit-hooks.yaml"
GOOD = "from keras import Input, layers\n\ny = layers.Dense(1)(Input((4,)))\n"
BAD = "from keras import Input, layers\n\ny = layers.Flatten(Input((4, 4)))\n"


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A git repository whose commits go through the hook as it is published, run from this checkout."""
    import yaml

    (hook,) = yaml.safe_load(HOOKS.read_text())
    hook["language"] = "system"  # the published one installs archcheck, which needs a network
    hook["entry"] = hook["entry"].replace("archcheck", f"{sys.executable} -m archcheck", 1)
    del hook["minimum_pre_commit_version"]
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("PYTHONPATH", str(HERE))
    monkeypatch.setenv("PRE_COMMIT_HOME", str(tmp_path / "home"))
    folder = tmp_path / "repository"
    folder.mkdir()
    (folder / ".pre-commit-config.yaml").write_text(yaml.safe_dump({"repos": [{"repo": "local", "hooks": [hook]}]}))
    (folder / ".gitignore").write_text(".archcheck_cache/\n")
    for arguments in ("init -q", "config user.email a@b.c", "config user.name a", "add ."):
        subprocess.run(["git", *arguments.split()], cwd=folder, check=True)
    subprocess.run([sys.executable, "-m", "pre_commit", "install"], cwd=folder, check=True, capture_output=True)
    return folder


def commit(repository: Path, **files: str) -> subprocess.CompletedProcess[str]:
    """Write files and commit them."""
    for name, text in files.items():
        (repository / f"{name}.py").write_text(text)
    subprocess.run(["git", "add", *(f"{name}.py" for name in files)], cwd=repository, check=True)
    return subprocess.run(["git", "commit", "-qm", "change"], cwd=repository, capture_output=True, text=True)


def test_a_bad_model_blocks_the_commit(repository: Path) -> None:
    """The message says what is wrong; once it is repaired the commit passes."""
    refused = commit(repository, model=BAD)
    assert refused.returncode == 1
    assert "model.py:3:5: error[AC101]" in refused.stdout + refused.stderr
    assert commit(repository, model=GOOD).returncode == 0


def test_only_what_is_committed_is_checked(repository: Path) -> None:
    """A bad file that is not part of the commit is left alone, and so is one that the settings exclude."""
    (repository / "other.py").write_text(BAD)
    assert commit(repository, model=GOOD).returncode == 0
    (repository / "pyproject.toml").write_text("[tool.archcheck]\nextend-exclude = ['old.py']\n")
    assert commit(repository, old=BAD).returncode == 0


def test_the_manifest_is_valid() -> None:
    """pre-commit accepts what is published."""
    subprocess.run([sys.executable, "-m", "pre_commit", "validate-manifest", str(HOOKS)], check=True)
