"""SARIF: valid by the published schema, with what code scanning shows."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given

from archcheck.finding import Edit, Fix, Span
from archcheck.report import Report
from archcheck.reports.sarif import sarif_data, write
from tests.reports.making import mismatch, report, written
from tests.reports.test_formats import REPORTS

SCHEMA = json.loads((Path(__file__).parent / "sarif-schema-2.1.0.json").read_text(encoding="utf-8"))


def assert_valid(reports: list[Report]) -> None:
    """Compare a log with the schema that OASIS publishes."""
    jsonschema = pytest.importorskip("jsonschema")
    jsonschema.Draft4Validator(SCHEMA).validate(json.loads(written(write, *reports)))


@given(REPORTS)
def test_any_log_is_valid(reports: list[Report]) -> None:
    """Whatever is found, the log follows the schema."""
    assert_valid(reports)


def test_rules_come_with_their_pages() -> None:
    """Each rule that reports is described: its page, its address, its level; results point to it."""
    (run,) = sarif_data([report(mismatch())])["runs"]
    (rule,) = run["tool"]["driver"]["rules"]
    assert (rule["id"], rule["name"]) == ("AC201", "ConcatenateMismatch")
    assert rule["defaultConfiguration"] == {"level": "error"}
    assert rule["helpUri"].endswith("/AC201/")
    assert "concatenation" in rule["fullDescription"]["text"]
    assert run["results"][0]["ruleIndex"] == 0


def test_a_fix_is_a_replacement() -> None:
    """The fix says what is deleted and inserted where; notes with places are related locations."""
    (run,) = sarif_data([report(mismatch())])["runs"]
    (result,) = run["results"]
    (change,) = result["fixes"][0]["artifactChanges"]
    assert change["replacements"][0]["insertedContent"] == {"text": ', padding="same"'}
    assert change["replacements"][0]["deletedRegion"]["startColumn"] == 34
    assert [related["physicalLocation"]["region"]["startLine"] for related in result["relatedLocations"]] == [4, 5, 6]


@pytest.mark.parametrize("edits", [[], [Edit(Span("n.ipynb", 1, 1, 1, 2, 3), "x")]])
def test_there_is_never_an_empty_change(edits: list[Edit]) -> None:
    """GitHub refuses a whole log for one empty list of changes: such a fix is left out."""
    (run,) = sarif_data([report(mismatch(fix=Fix("display", "read this", edits)))])["runs"]
    assert "fixes" not in run["results"][0]


def test_an_internal_error_is_a_notification() -> None:
    """A run in which archcheck failed is not called a success."""
    failed = report()
    failed.error = "Traceback\nRuntimeError: broken"
    assert_valid([failed])
    (run,) = sarif_data([failed])["runs"]
    assert run["invocations"][0]["executionSuccessful"] is False
