"""The cache gives back what was found, as long as nothing that it depends on has changed."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archcheck import cache as module
from archcheck.cache import Cache, decode_report, encode_report
from archcheck.finding import Edit, Finding, Fix, KerasSays, Note, Span
from archcheck.report import Coverage, Report, Stop
from archcheck.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

TEXT = st.text(max_size=8)
SPANS = st.builds(Span, TEXT, *[st.integers(1, 99)] * 4, st.none() | st.integers(1, 3))
FINDINGS = st.builds(
    Finding,
    code=TEXT,
    name=TEXT,
    severity=st.sampled_from(["error", "warning", "advice"]),
    message=TEXT,
    span=SPANS,
    notes=st.lists(st.builds(Note, TEXT, st.none() | SPANS, TEXT, st.booleans()), max_size=2),
    help=st.none() | TEXT,
    keras=st.none() | st.builds(KerasSays, TEXT, TEXT),
    fix=st.none() | st.builds(Fix, st.just("safe"), TEXT, st.lists(st.builds(Edit, SPANS, TEXT), max_size=2)),
)


def plain(value: Any) -> Any:
    """A value with its objects as dicts, to be compared."""
    if isinstance(value, list):
        return [plain(item) for item in value]
    if hasattr(value, "__slots__") and not isinstance(value, Span):
        return {name: plain(getattr(value, name)) for name in value.__slots__}
    return value


@given(st.lists(FINDINGS, max_size=3), st.lists(st.builds(Stop, st.integers(1), st.integers(1), TEXT), max_size=2))
def test_what_is_packed_is_unpacked(findings: list[Finding], stops: list[Stop]) -> None:
    """A report comes out as it went in, whatever its texts are."""
    report = Report("m.py", None, findings)
    report.stopped = stops
    report.coverage = Coverage(5, 3)
    again = decode_report(module._unpack(module._pack(encode_report(report))))
    assert plain(again) == plain(report)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Settings whose cache lies in an empty folder."""
    return Settings(str(tmp_path))


def stored(settings: Settings, path: str = "m.py", data: bytes = b"x = 1", **of: Any) -> Report:
    """Put a report of a file into the cache."""
    report = Report(path)
    report.coverage = Coverage(7, 7)
    for name, value in of.items():
        setattr(report, name, value)
    Cache(settings).put(path, data, report)
    return report


def test_a_result_holds_while_nothing_changes(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    """Other bytes, another file, other settings and another version of archcheck find nothing."""
    stored(settings)
    found = Cache(settings).get("m.py", b"x = 1")
    assert found is not None
    assert found.coverage.known == 7
    assert Cache(settings).get("m.py", b"x = 2") is None
    assert Cache(settings).get("n.py", b"x = 1") is None
    assert Cache(Settings(settings.root, values={"target-keras": 2})).get("m.py", b"x = 1") is None
    monkeypatch.setattr(module, "VERSION", "99")
    assert Cache(settings).get("m.py", b"x = 1") is None


def test_a_result_is_as_old_as_the_files_it_depends_on(settings: Settings, tmp_path: Path) -> None:
    """A change of an imported file, its removal, and a file that appears where none was, make it worthless."""
    other = tmp_path / "other.py"
    changes: list[tuple[str | None, Callable[[], object]]] = [
        ("a", lambda: other.write_text("b")),
        ("a", other.unlink),
        (None, lambda: other.write_text("a")),
    ]
    for before, change in changes:
        other.unlink(missing_ok=True)
        if before is not None:
            other.write_text(before)
        stored(settings, depends_on=[str(other)])
        assert Cache(settings).get("m.py", b"x = 1") is not None
        change()
        assert Cache(settings).get("m.py", b"x = 1") is None


def test_a_damaged_entry_is_a_missing_one(settings: Settings) -> None:
    """Cut, changed or foreign bytes are never believed and never raise."""
    stored(settings)
    folder = os.path.join(settings.root, ".archcheck_cache")
    (name,) = [name for name in os.listdir(folder) if name[0].isdigit()]
    with open(os.path.join(folder, name), "rb") as file:
        good = file.read()
    for bad in (
        b"",
        good[:-1],
        good[: len(good) // 2],
        good.replace(b"i7:", b"i8:"),
        b"\x80\x04.",
        b"l9999999:" * 9,
        b"l1:" * 20_000,
    ):
        for data in (bad, module.digest(bad).encode() + b"\n" + bad):
            with open(os.path.join(folder, name), "wb") as file:
                file.write(data)
            assert Cache(settings).get("m.py", b"x = 1") is None


def test_git_ignores_the_folder(settings: Settings) -> None:
    """The folder carries its own .gitignore and the tag that tells backups to leave it out."""
    stored(settings)
    folder = os.path.join(settings.root, ".archcheck_cache")
    with open(os.path.join(folder, ".gitignore"), encoding="utf-8") as file:
        assert file.read() == "*\n"
    assert os.path.exists(os.path.join(folder, "CACHEDIR.TAG"))


def test_a_failed_check_is_not_kept(settings: Settings) -> None:
    """A bug may be gone the next time."""
    stored(settings, error="Traceback")
    assert Cache(settings).get("m.py", b"x = 1") is None


def test_a_folder_that_cannot_be_made_is_done_without(tmp_path: Path) -> None:
    """Where a file is in the way, checks run without a cache."""
    (tmp_path / ".archcheck_cache").write_text("")
    settings = Settings(str(tmp_path))
    stored(settings)
    assert Cache(settings).get("m.py", b"x = 1") is None
