"""The fix engine offers what holds, and nothing else."""

from __future__ import annotations

from archcheck.finding import Edit, Finding, Span
from archcheck.fixes.engine import choose, edited
from archcheck.reading.source import Source
from archcheck.rules.base import Remedy

SOURCE = Source("model.py", "a = 1\nb = 2\n")


def finding(row: int, code: str = "AC201") -> Finding:
    """A finding of an error on a row."""
    return Finding(code=code, name="n", severity="error", message="m", span=Span("model.py", row, 1, row, 2))


def remedy(content: str, applicability: str = "unsafe", row: int = 1, **more: bool) -> Remedy:
    """A remedy that writes another number on a row."""
    return Remedy(applicability, f"{content} instead", [Edit(Span("model.py", row, 5, row, 6), content)], **more)  # type: ignore[arg-type]


def test_the_first_remedy_that_holds_is_the_fix() -> None:
    """Remedies after which the finding is still there are passed over."""
    bad = finding(1)
    held = choose(bad, [remedy("3"), remedy("4")], SOURCE, [bad], lambda text: [] if "4" in text else [finding(1)])
    assert held
    assert bad.fix is not None
    assert bad.fix.message == bad.help == "4 instead"


def test_a_remedy_that_brings_another_error_is_no_fix() -> None:
    """The finding is gone and another error is before it: not offered."""
    bad = finding(2)
    assert not choose(bad, [remedy("3")], SOURCE, [bad], lambda _: [finding(1, "AC204")])
    assert bad.fix is None


def test_a_remedy_that_lays_open_the_next_error_says_so() -> None:
    """Errors behind the finding may have been there before: the fix is offered with a word about the first."""
    bad = finding(1)
    assert choose(bad, [remedy("3")], SOURCE, [bad], lambda _: [finding(2, "AC204")])
    assert bad.help == "3 instead; AC204 on line 2 is next"


def test_a_safe_remedy_may_lay_open_what_lies_behind() -> None:
    """What could not be seen before the fix does not speak against a fix that keeps the meaning."""
    bad = finding(1)
    assert choose(bad, [remedy("3", "safe")], SOURCE, [bad], lambda _: [finding(2, "AC204")])


def test_a_second_way_is_named_and_the_first_is_applied() -> None:
    """Two remedies that hold are both in the help; the fix is the first."""
    bad = finding(1)
    choose(bad, [remedy("3"), remedy("4"), remedy("5")], SOURCE, [bad], lambda _: [])
    assert bad.help == "3 instead; or 4 instead"
    assert bad.fix is not None
    assert bad.fix.message == "3 instead"


def test_a_last_resort_is_named_only_alone() -> None:
    """Where something better holds, a last resort is not worth a word."""
    bad = finding(1)
    choose(bad, [remedy("3"), remedy("4", is_last_resort=True)], SOURCE, [bad], lambda _: [])
    assert bad.help == "3 instead"


def test_no_more_than_a_few_remedies_are_tried() -> None:
    """Every try is a check of the file, so there is an end to it."""
    bad = finding(1)
    tried: list[str] = []

    def recheck(text: str) -> list[Finding]:
        tried.append(text)
        return [finding(1)]

    choose(bad, [remedy(str(number)) for number in range(9)], SOURCE, [bad], recheck, tries=4)
    assert len(tried) == 4


def test_edits_apply_together_and_never_overlap() -> None:
    """Edits are made from the end of the text; two that overlap, or one for another file, make none."""
    first, second = remedy("3").edits[0], remedy("4", row=2).edits[0]
    assert edited(SOURCE, [first, second]) == "a = 3\nb = 4\n"
    assert edited(SOURCE, [first, Edit(Span("model.py", 1, 1, 1, 6), "c")]) is None
    assert edited(SOURCE, [Edit(Span("other.py", 1, 1, 1, 2), "c")]) is None
