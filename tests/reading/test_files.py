"""Which files a path stands for, as git sees it."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from archcheck.reading.files import find
from archcheck.settings import Settings

if TYPE_CHECKING:
    from pathlib import Path


def tree(root: Path, *names: str) -> None:
    """Make files with these names."""
    for name in names:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text("")


def found(root: Path, *paths: str, **values: object) -> list[str]:
    """The files of paths below a root, relative to it."""
    settings = Settings(str(root), None, values)
    return [path.removeprefix(f"{root}/") for path in find([str(root / path) for path in paths], lambda _: settings)]


def test_a_folder_gives_its_python_and_notebooks_in_order(tmp_path: Path) -> None:
    """Other files are left out, and so are the folders of tools and environments."""
    tree(
        tmp_path,
        "b.py",
        "a.py",
        "c.ipynb",
        "d.txt",
        "e.json",
        "sub/a.py",
        ".venv/x.py",
        "build/x.py",
        "sub/__pycache__/y.py",
    )
    assert found(tmp_path, "") == ["a.py", "b.py", "c.ipynb", "sub/a.py"]


def test_a_file_that_is_named_is_taken_whatever_it_is(tmp_path: Path) -> None:
    """Names win over endings and excludes, unless force-exclude is set."""
    tree(tmp_path, "build/x.py", "model.keras", "notes.txt")
    assert found(tmp_path, "build/x.py", "model.keras", "notes.txt") == ["build/x.py", "model.keras", "notes.txt"]
    assert found(tmp_path, "build/x.py", "model.keras", **{"force-exclude": True}) == ["model.keras"]


def test_each_file_comes_once(tmp_path: Path) -> None:
    """A file that two paths stand for is checked once."""
    tree(tmp_path, "a.py", "b.py")
    assert found(tmp_path, "b.py", "", "a.py") == ["b.py", "a.py"]


@pytest.mark.parametrize(
    ("patterns", "left"),
    [
        (("sub",), ["a.py", "other/sub.py"]),
        (("*.py",), []),
        (("sub/*",), ["a.py", "other/sub.py"]),
        (("/a.py",), ["other/sub.py", "sub/a.py", "sub/b.py"]),
        (("**/a.py",), ["other/sub.py", "sub/b.py"]),
        (("sub/b.py",), ["a.py", "other/sub.py", "sub/a.py"]),
    ],
)
def test_exclude_takes_patterns_of_a_gitignore(tmp_path: Path, patterns: tuple[str, ...], left: list[str]) -> None:
    """A name holds at any depth, a path from the folder of the settings."""
    tree(tmp_path, "a.py", "sub/a.py", "sub/b.py", "other/sub.py")
    assert found(tmp_path, "", **{"extend-exclude": patterns}) == left


LINES = st.sampled_from(
    ["a.py", "*.py", "!a.py", "sub/", "/sub", "sub/*", "!sub/b.py", "**/deep", "# note", "", "b.*", "!b.py", "[ab].py"]
)


@given(top=st.lists(LINES, max_size=4), inner=st.lists(LINES, max_size=3))
@settings(max_examples=25, deadline=None)
def test_what_git_ignores_is_left_out(
    tmp_path_factory: pytest.TempPathFactory, top: list[str], inner: list[str]
) -> None:
    """A walk finds the files that `git ls-files` calls neither tracked nor ignored: git itself is the judge."""
    root = tmp_path_factory.mktemp("repository")
    tree(root, "a.py", "b.py", "sub/a.py", "sub/b.py", "sub/deep/c.py", "other/a.py")
    (root / ".gitignore").write_text("\n".join(top) + "\n")
    (root / "sub" / ".gitignore").write_text("\n".join(inner) + "\n")
    subprocess.run(["git", "init", "-q", str(root)], check=True)
    command = ["git", "-C", str(root), "ls-files", "--others", "--exclude-standard", "*.py"]
    expected = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
    assert sorted(found(root, "")) == sorted(expected)
    every = ["a.py", "b.py", "other/a.py", "sub/a.py", "sub/b.py", "sub/deep/c.py"]
    assert sorted(found(root, "", **{"respect-gitignore": False})) == every


def test_an_ignored_folder_that_is_named_is_walked(tmp_path: Path) -> None:
    """What the user names is meant."""
    tree(tmp_path, "made/a.py")
    (tmp_path / ".gitignore").write_text("made/\n")
    subprocess.run(["git", "init", "-q", str(tmp_path)], check=True)
    assert found(tmp_path, "") == []
    assert found(tmp_path, "made") == ["made/a.py"]


def test_links_in_circles_end(tmp_path: Path) -> None:
    """A link to a folder is not followed."""
    tree(tmp_path, "sub/a.py")
    (tmp_path / "sub" / "again").symlink_to(tmp_path)
    assert found(tmp_path, "") == ["sub/a.py"]
