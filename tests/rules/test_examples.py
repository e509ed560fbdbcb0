"""Every rule's examples: real Keras refuses the one and builds the other, and archcheck says so."""

from __future__ import annotations

import os

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import contextlib
import io
from typing import TYPE_CHECKING

import pytest

from archcheck.checker import check
from archcheck.reading.source import Source
from archcheck.rules import all_rules
from archcheck.settings import Settings

if TYPE_CHECKING:
    from archcheck.finding import Finding
    from archcheck.rules.base import Rule

EXAMPLES = [
    pytest.param(rule, fails, builds, id=f"{rule.code}-{number}")
    for rule in all_rules()
    for number, (fails, builds) in enumerate([(rule.fails, rule.builds), *rule.also])
    if fails
]
NOT_YET_FOUND = {
    "AC111": "nothing looks at strides by position yet",
    "AC213": "Keras refuses states when the model runs, and calls of predict aren't followed yet",
    "AC214": "set_weights isn't followed yet",
    "AC216": "nothing looks at the axis of a concatenation that works yet",
    "AC305": "functions of TensorFlow aren't told when a symbolic tensor comes in yet",
    "AC306": "nothing tells the two packages apart yet",
    "AC308": "nothing looks for what no model reaches yet",
    "AC905": "where inference stopped is in the report, not yet a finding",
}


def run(program: str) -> tuple[BaseException | None, int | None]:
    """Run a program; gives what it raises, and the innermost of its own rows in the traceback."""
    with contextlib.redirect_stdout(io.StringIO()):
        try:
            exec(compile(program, "model.py", "exec"), {"__name__": "__main__"})
        except Exception as error:
            rows = []
            traceback = error.__traceback__
            while traceback is not None:
                if traceback.tb_frame.f_code.co_filename == "model.py":
                    rows.append(traceback.tb_lineno)
                traceback = traceback.tb_next
            return error, rows[-1] if rows else getattr(error, "lineno", None)
    return None, None


def findings(program: str, target: int = 3) -> list[Finding]:
    """What archcheck finds, advice too."""
    settings = Settings()
    settings.target_keras = target
    settings.select = ("ALL",)
    return check(Source("model.py", program), settings).findings


@pytest.mark.parametrize(("rule", "fails", "builds"), EXAMPLES)
def test_keras_refuses_the_bad_example(rule: type[Rule], fails: str, builds: str) -> None:
    """The program that a rule calls wrong raises in real Keras, unless the rule says that nothing does."""
    error, _ = run(fails)
    assert (error is not None) == rule.raises, error


@pytest.mark.parametrize(("rule", "fails", "builds"), EXAMPLES)
def test_keras_builds_the_good_example(rule: type[Rule], fails: str, builds: str) -> None:
    """The program that a rule calls right runs in real Keras."""
    error, _ = run(builds)
    assert error is None


@pytest.mark.parametrize(("rule", "fails", "builds"), EXAMPLES)
def test_archcheck_finds_the_rule_where_keras_raises(rule: type[Rule], fails: str, builds: str) -> None:
    """The bad example has this one finding, on the row where Keras raises, with the words that Keras prints."""
    found = findings(fails, rule.target)
    if rule.code in NOT_YET_FOUND and not found:
        pytest.xfail(NOT_YET_FOUND[rule.code])
    assert [finding.code for finding in found] == [rule.code]
    error, row = run(fails)
    if error is None:
        return
    finding = found[0]
    assert finding.span.row == row
    if finding.keras is not None:
        assert finding.keras.raises == type(error).__name__
        text, at = str(error), 0
        for piece in finding.keras.message.split("..."):
            assert piece.strip() in text[at:]
            at = text.index(piece.strip(), at)


@pytest.mark.parametrize(("rule", "fails", "builds"), EXAMPLES)
def test_archcheck_finds_nothing_in_the_good_example(rule: type[Rule], fails: str, builds: str) -> None:
    """The good example has no error, and no finding of the rule."""
    assert [
        finding for finding in findings(builds, rule.target) if finding.severity == "error" or finding.code == rule.code
    ] == []


@pytest.mark.parametrize(("rule", "fails", "builds"), EXAMPLES)
def test_a_fix_that_is_offered_builds_in_keras(rule: type[Rule], fails: str, builds: str) -> None:
    """What a fix makes of the bad example runs in real Keras."""
    from archcheck.fixes.engine import edited

    for finding in findings(fails, rule.target):
        if finding.fix is not None and finding.fix.applicability != "display":
            text = edited(Source("model.py", fails), finding.fix.edits)
            assert text is not None
            error, _ = run(text)
            assert error is None, text
