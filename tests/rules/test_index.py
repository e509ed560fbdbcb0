"""The index of rules is what the classes say, and every rule has a whole page."""

from __future__ import annotations

import subprocess
import sys

import pytest

from archcheck import rules
from archcheck.keras import failures, training_failures

HEADINGS = ["Why it is bad", "Fix safety", "Known limits", "References"]


def test_the_index_holds_every_rule_as_its_class_has_it() -> None:
    """Code, name, severity and module in the index are those of the class."""
    for code, (name, severity, module) in rules.RULES.items():
        rule = rules.lookup(code)
        assert (rule.code, rule.name, rule.severity) == (code, name, severity)
        assert rule.__module__ == f"archcheck.rules.{module}"


def test_codes_are_in_order_and_names_are_different() -> None:
    """The index is sorted by code, and no two rules share a name."""
    assert list(rules.RULES) == sorted(rules.RULES)
    assert len({name for name, _, _ in rules.RULES.values()}) == len(rules.RULES)


def test_every_failure_has_a_rule() -> None:
    """Each class of failure is explained by the rule that the index names, and that rule lists it."""
    for name in failures.__all__:
        failure = getattr(failures, name)
        if name in ("Failure", "NotKnown"):
            continue
        rule = rules.find(failure)
        if name in rules.FAILURES:
            assert name in rule.failures
    for name in rules.FAILURES:
        assert hasattr(failures, name) or hasattr(training_failures, name), name


def test_a_rule_is_found_by_code_and_by_name_in_any_case() -> None:
    """`AC201`, `ac201` and `concatenate-mismatch` are one rule."""
    assert rules.lookup("ac201") is rules.lookup("AC201") is rules.lookup("Concatenate-Mismatch")
    with pytest.raises(LookupError):
        rules.lookup("AC999")


@pytest.mark.parametrize("rule", rules.all_rules(), ids=lambda rule: rule.code)
def test_every_rule_has_a_whole_page(rule: type[rules.Rule]) -> None:  # type: ignore[name-defined]
    """A page has its four headings in order, each with text, and a first paragraph."""
    page = rule.__doc__ or ""
    headings = [line.strip().removeprefix("## ") for line in page.splitlines() if line.strip().startswith("## ")]
    assert headings == HEADINGS
    assert not page.strip().startswith("#")
    for piece in page.split("## ")[1:]:
        assert piece.partition("\n")[2].strip()


def test_no_rule_module_is_loaded_before_it_is_asked_for() -> None:
    """Importing the package of rules imports none of its modules."""
    program = "import sys, archcheck.rules; print([name for name in sys.modules if 'archcheck.rules.' in name])"
    assert (
        subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.strip()
        == "[]"
    )
