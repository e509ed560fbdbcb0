"""The formats for other programs: each is what its readers take, for every finding there can be."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ElementTree
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archcheck.finding import Edit, Finding, Fix, KerasSays, Note, Span
from archcheck.reading.source import Source
from archcheck.report import Report
from archcheck.reports import as_json, concise, github, gitlab, json_lines, junit, rdjson, statistics
from tests.reports.making import mismatch, report, written

if TYPE_CHECKING:
    from pathlib import Path

TEXT = st.text(max_size=8)
SPANS = st.builds(
    Span,
    st.sampled_from(["a.py", "b c%.py", "é\x1b,:.py", "n.ipynb"]),
    *[st.integers(1, 5)] * 4,
    st.none() | st.just(2),
)
FINDINGS: st.SearchStrategy[Finding] = st.builds(
    Finding,
    code=st.sampled_from(["AC201", "AC999"]),
    name=st.just("some-name"),
    severity=st.sampled_from(["error", "warning", "advice"]),
    message=TEXT,
    span=SPANS,
    notes=st.lists(st.builds(Note, TEXT, st.none() | SPANS, TEXT, st.booleans()), max_size=2),
    help=st.none() | TEXT,
    keras=st.none() | st.builds(KerasSays, TEXT, TEXT),
    fix=st.none()
    | st.builds(Fix, st.sampled_from(["safe", "display"]), TEXT, st.lists(st.builds(Edit, SPANS, TEXT), max_size=2)),
)
REPORTS = st.lists(st.builds(lambda findings: report(*findings), st.lists(FINDINGS, max_size=3)), max_size=3)


def test_json_is_as_the_interface_lays_it_down() -> None:
    """Every key of a finding is there, with rows and columns from 1."""
    (finding,) = json.loads(written(as_json.write, report(mismatch())))
    keys = "code name severity message filename cell location end_location notes help keras fix url"
    assert " ".join(finding) == keys
    assert finding["location"] == {"row": 6, "column": 5}
    assert finding["end_location"] == {"row": 6, "column": 40}
    assert finding["notes"][1]["location"] == {"row": 5, "column": 5}
    assert finding["notes"][3]["location"] is None
    assert finding["fix"]["edits"] == [
        {"content": ', padding="same"', "location": {"row": 5, "column": 34}, "end_location": {"row": 5, "column": 34}}
    ]
    empty = json.loads(written(as_json.write, report(mismatch(fix=None, keras=None, help=None, notes=[]))))[0]
    assert (empty["fix"], empty["keras"], empty["help"], empty["notes"]) == (None, None, None, [])


@given(REPORTS)
def test_json_and_json_lines_say_the_same(reports: list[Report]) -> None:
    """The lines are the items of the list."""
    lines = written(json_lines.write, *reports).splitlines()
    assert [json.loads(line) for line in lines] == json.loads(written(as_json.write, *reports))


@given(REPORTS)
def test_concise_has_a_line_for_each_finding(reports: list[Report]) -> None:
    """No text of a finding breaks its line."""
    out = written(concise.write, *reports)
    assert out.count("\n") == len(out.splitlines()) == sum(len(one.findings) for one in reports)


@given(REPORTS)
def test_github_has_a_command_for_each_finding(reports: list[Report]) -> None:
    """Line breaks, colons and commas are escaped, so each command is one line with the properties that are meant."""
    lines = written(github.write, *reports).splitlines()
    assert len(lines) == sum(len(one.findings) for one in reports)
    for line in lines:
        head, _, rest = line[2:].partition("::")
        kind, _, properties = head.partition(" ")
        assert line.startswith("::")
        assert kind in ("error", "warning", "notice")
        assert {pair.partition("=")[0] for pair in properties.split(",")} <= {
            "file",
            "line",
            "endLine",
            "col",
            "endColumn",
            "title",
        }
        assert rest.isprintable() or not rest.isascii()


def test_github_shows_the_reasons() -> None:
    """The annotation holds notes, help and what Keras would say."""
    out = written(github.write, report(mismatch()))
    assert out.startswith(
        "::error file=model.py,line=6,endLine=6,col=5,endColumn=40,title=AC201 concatenate-mismatch::the branches"
    )
    assert "%0Ac  (None, 31, 31, 8) (line 5): the odd one out%0A" in out


@given(REPORTS)
def test_gitlab_fingerprints_are_single(reports: list[Report]) -> None:
    """GitLab drops issues that share a fingerprint."""
    issues = json.loads(written(gitlab.write, *reports))
    assert len({issue["fingerprint"] for issue in issues}) == len(issues)
    for issue in issues:
        assert issue["severity"] in ("info", "minor", "major", "critical", "blocker")
        assert issue["location"]["positions"]["begin"]["line"] >= 1


def test_a_fingerprint_survives_a_move() -> None:
    """Rows that come above a finding leave its fingerprint as it is."""

    def fingerprint(before: str) -> str:
        source = Source("m.py", f"{before}x = f()\n")
        row = before.count("\n") + 1
        finding = Finding(code="AC201", name="n", severity="error", message="", span=Span("m.py", row, 1, row, 2))
        return str(json.loads(written(gitlab.write, Report("m.py", source, [finding])))[0]["fingerprint"])

    assert fingerprint("") == fingerprint("# one\n# two\n")


@given(REPORTS)
def test_junit_is_xml(reports: list[Report]) -> None:
    """Any text is well-formed XML; the counts are those of the cases."""
    root = ElementTree.fromstring(written(junit.write, *reports))
    suites = root.findall("testsuite")
    assert len(suites) == len(reports)
    assert len(root.findall("*/testcase")) == int(root.attrib["tests"])
    assert (
        len(root.findall("*/testcase/failure"))
        == int(root.attrib["failures"])
        == sum(len(one.findings) for one in reports)
    )


def test_junit_tells_an_internal_error() -> None:
    """A file that archcheck failed on is an error, not a pass."""
    failed = report()
    failed.error = "Traceback\nRuntimeError: <broken>"
    root = ElementTree.fromstring(written(junit.write, failed))
    error = root.find("*/testcase/error")
    assert error is not None
    assert error.attrib["message"] == "RuntimeError: <broken>"


@given(REPORTS)
def test_rdjson_has_what_reviewdog_needs(reports: list[Report]) -> None:
    """Each diagnostic has a message, a path and a range."""
    data = json.loads(written(rdjson.write, *reports))
    for diagnostic in data["diagnostics"]:
        assert diagnostic["severity"] in ("ERROR", "WARNING", "INFO")
        assert diagnostic["location"]["range"]["start"]["line"] >= 1
        assert diagnostic.get("suggestions") != []


def test_rdjson_counts_columns_in_bytes() -> None:
    """reviewdog's columns are those of UTF-8."""
    source = Source("m.py", "é = f()\n")
    finding = Finding(code="AC1", name="n", severity="error", message="", span=Span("m.py", 1, 5, 1, 8))
    data = json.loads(written(rdjson.write, Report("m.py", source, [finding])))
    assert data["diagnostics"][0]["location"]["range"]["start"] == {"line": 1, "column": 6}


def test_paths_count_from_the_working_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What runs in CI names files as the repository does, however they were given."""
    monkeypatch.chdir(tmp_path)
    data: Any = json.loads(
        written(gitlab.write, report(mismatch(span=Span(str(tmp_path / "sub" / "m.py"), 1, 1, 1, 2))))
    )
    assert data[0]["location"]["path"] == "sub/m.py"


def test_statistics_are_sorted_by_count() -> None:
    """The rule that reports most comes first."""
    out = written(statistics.write, report(mismatch(code="AC1"), mismatch(), mismatch(fix=None)))
    assert out == "2  AC201  concatenate-mismatch  (1 with a fix)\n1  AC1  concatenate-mismatch  (1 with a fix)\n"
