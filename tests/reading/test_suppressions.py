"""Comments that silence findings, and what is said of those that silence nothing."""

from __future__ import annotations

import pytest

from archcheck.finding import Finding
from archcheck.fixes.apply import apply_edits
from archcheck.reading.source import Source
from archcheck.reading.suppressions import comments, suppress
from archcheck.settings import Settings


def findings(source: Source, *rows: int, code: str = "AC201", name: str = "concatenate-mismatch") -> list[Finding]:
    """A finding on each of these rows."""
    return [
        Finding(code=code, name=name, severity="error", message="", span=source.span(row, 0, row, 1)) for row in rows
    ]


def left(text: str, *rows: int) -> list[tuple[str, int]]:
    """(code, row) of what is left of an AC201 on each of these rows."""
    source = Source("m.py", text)
    return [(finding.code, finding.span.row) for finding in suppress(source, findings(source, *rows), Settings())]


@pytest.mark.parametrize(
    ("text", "rows", "expected"),
    [
        ("x  # archcheck: ignore[AC201]\ny", (1, 2), [("AC201", 2)]),
        ("x  # archcheck: ignore[concatenate-mismatch]\n", (1,), []),
        ("x  # archcheck: ignore\n", (1,), []),
        ("x  # archcheck:ignore[AC201,AC202]\n", (1,), [("AC903", 1)]),
        ("x  # archcheck: ignore[AC202]\n", (1,), [("AC201", 1), ("AC903", 1)]),
        ("f(\n  x,  # archcheck: ignore[AC201]\n)\n", (1, 3), []),
        ("# archcheck: ignore-file[AC201]\nx\ny\n", (2, 3), []),
        ("x\n# archcheck: ignore-file\n", (1,), []),
        ("x  # noqa  # archcheck: ignore[AC201]  # why\n", (1,), []),
        ("x = '# archcheck: ignore[AC201]'\n", (1,), [("AC201", 1)]),
        ("x  # archcheck: ignored[AC201]\n", (1,), [("AC201", 1)]),
        ("x  # archcheck: shape (None, 3)  ignore\n", (1,), [("AC201", 1)]),
    ],
)
def test_a_comment_silences_its_line(text: str, rows: tuple[int, ...], expected: list[tuple[str, int]]) -> None:
    """A code or a name on the line, or on any row of the logical line, silences what is found there, no more."""
    assert left(text, *rows) == expected


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("x = 1  # archcheck: ignore[AC202]\ny\n", "x = 1\ny\n"),
        ("x = 1  # noqa  # archcheck: ignore[AC202]\n", "x = 1  # noqa\n"),
        ("x = 1  # archcheck: ignore[AC202]  # why\n", "x = 1  # why\n"),
        ("# archcheck: ignore-file[AC202]\nx\n", "x\n"),
        ("x = 1  # archcheck: ignore[AC202, AC201, AC203]\n", "x = 1  # archcheck: ignore[AC201]\n"),
        ("x  # archcheck: ignore[AC202]\r\ny\r\n", "x\r\ny\r\n"),
    ],
)
def test_the_fix_of_an_unused_comment_removes_it(text: str, after: str) -> None:
    """What silences nothing is a finding whose safe fix takes it out and leaves the rest of the line."""
    source = Source("m.py", text)
    row = [row for row, line in enumerate(source.lines, 1) if line][-1]
    unused = [one for one in suppress(source, findings(source, row), Settings()) if one.code == "AC903"]
    assert [one.severity for one in unused] == ["warning"]
    (fix,) = [one.fix for one in unused]
    assert fix is not None
    assert fix.applicability == "safe"
    assert apply_edits(source, fix.edits) == after


def test_a_comment_for_a_rule_that_is_off_is_not_called_unused() -> None:
    """Whether AC904 would report is not known while it is off."""
    source = Source("m.py", "x  # archcheck: ignore[AC904]\n")
    assert suppress(source, [], Settings()) == []
    assert [one.code for one in suppress(source, [], Settings(values={"select": ("ALL",)}))] == ["AC903"]


def test_what_cannot_be_read_cannot_be_silenced() -> None:
    """A syntax error is reported whatever the comments say, and nothing is said of them."""
    source = Source("m.py", "# archcheck: ignore-file\nx = (\n")
    found = findings(source, 2, code="AC901", name="syntax-error")
    assert suppress(source, found, Settings()) == found


def test_a_text_without_the_sign_is_not_scanned(monkeypatch: pytest.MonkeyPatch) -> None:
    """Files without such comments cost one search."""
    import archcheck.reading.scan

    monkeypatch.setattr(archcheck.reading.scan, "scan", None)
    source = Source("m.py", "x  # a comment\n")
    assert len(suppress(source, findings(source, 1), Settings())) == 1


def test_every_comment_is_found_with_its_place() -> None:
    """Columns are those of the comment and of each name in it."""
    (comment,) = comments(Source("m.py", "x  # archcheck: ignore[AC201,  AC202]"))
    assert (comment.row, comment.column) == (1, 4)
    assert comment.names == [("AC201", 24, 29), ("AC202", 32, 37)]
