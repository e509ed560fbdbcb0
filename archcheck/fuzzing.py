"""Which arguments of a builder fail: each case is checked statically, in a millisecond or a few."""

from __future__ import annotations

from itertools import islice, product
from random import Random
from time import perf_counter

from archcheck import checker, rules
from archcheck.report import Report

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from archcheck.keras.refusal import Refusal
    from archcheck.reading.source import Source

__all__ = ["Builder", "smallest_failure"]

EXHAUSTIVE = 3000
SAMPLED = 1000
SECONDS = 120.0


class Builder:
    """A function of a file that builds a model.

    Attributes:
        source: the file.
        name: the function's name.
        fixed: arguments that every call has, as text: "depth=3".
        version: of Keras.

    Raises:
        ValueError: the file is no Python, or has no such function.
    """

    def __init__(self, source: Source, name: str, fixed: str = "", version: int = 3) -> None:
        self.source = source
        self.name = name
        self.fixed = fixed.strip().rstrip(",")
        self.version = version
        report = Report(source.path, source)
        self._tree = checker.parse(source, report)
        if self._tree is None:
            raise ValueError(f"{source.path}: {report.findings[0].message}")
        self._own = {_key(refusal) for refusal in checker.interpret(source, self._tree, version, ("None",)).refusals}

    def call(self, arguments: Mapping[str, Any]) -> str:
        """The call with these arguments, as text."""
        pieces = [self.fixed] if self.fixed else []
        return f"{self.name}({', '.join([*pieces, *(f'{name}={value!r}' for name, value in arguments.items())])})"

    def refusals(self, arguments: Mapping[str, Any]) -> list[Refusal]:
        """What Keras refuses in this call, and not in the rest of the file.

        Raises:
            ValueError: the call can't be evaluated.
        """
        run = checker.interpret(self.source, self._tree, self.version, (self.call(arguments),))
        if run.bad_entry is not None:
            raise ValueError(run.bad_entry)
        return [refusal for refusal in run.refusals if _key(refusal) not in self._own and _is_error(refusal)]

    def fails(self, arguments: Mapping[str, Any]) -> bool:
        """Whether this call certainly fails."""
        return bool(self.refusals(arguments))

    def report(self, arguments: Mapping[str, Any]) -> Report:
        """The report of a call that fails: what is refused in it."""
        from archcheck.explain import explain

        return Report(self.source.path, self.source, explain(self.refusals(arguments), self.source))


def smallest_failure(builder: Builder, choices: Mapping[str, Sequence[Any]]) -> tuple[dict[str, Any] | None, int, int]:
    """The smallest arguments that fail (None if none does), how many cases were tried, how many fail.

    Few cases are all tried. Of many, some hundred are drawn, always the same ones, and the first that fails is made
    smaller one argument at a time. What is smaller stands earlier in its choices.
    """
    names = list(choices)
    total = 1
    for values in choices.values():
        total *= len(values)
    start = perf_counter()
    if total <= EXHAUSTIVE:
        ranks = sorted(product(*(range(len(choices[name])) for name in names)), key=lambda rank: (sum(rank), rank))
    else:
        ranks = list(islice(_drawn([len(choices[name]) for name in names]), SAMPLED))
    found: tuple[int, ...] | None = None
    tried = failing = 0
    for rank in ranks:
        if perf_counter() - start > SECONDS:
            break
        tried += 1
        if builder.fails(_arguments(names, choices, rank)):
            failing += 1
            if found is None or (sum(rank), rank) < (sum(found), found):
                found = rank
    if found is not None and total > EXHAUSTIVE:
        found = _shrunk(builder, names, choices, found)
    return (None if found is None else _arguments(names, choices, found)), tried, failing


def _drawn(lengths: list[int]) -> Any:
    """Ranks of cases: both ends first, then at random."""
    random = Random(0)
    yield tuple(0 for _ in lengths)
    yield tuple(length - 1 for length in lengths)
    while True:
        yield tuple(random.randrange(length) for length in lengths)


def _shrunk(
    builder: Builder, names: list[str], choices: Mapping[str, Sequence[Any]], rank: tuple[int, ...]
) -> tuple[int, ...]:
    """A case that fails and does so with no smaller value of any one argument, of the first 400 of it."""
    changed = True
    while changed:
        changed = False
        for position in range(len(rank)):
            for smaller in range(min(rank[position], 400)):
                other = (*rank[:position], smaller, *rank[position + 1 :])
                if builder.fails(_arguments(names, choices, other)):
                    rank, changed = other, True
                    break
    return rank


def _arguments(names: list[str], choices: Mapping[str, Sequence[Any]], rank: tuple[int, ...]) -> dict[str, Any]:
    return {name: choices[name][index] for name, index in zip(names, rank, strict=True)}


def _key(refusal: Refusal) -> tuple[str, int, int]:
    return type(refusal.failure).__name__, refusal.place.node.lineno, refusal.place.node.col_offset


def _is_error(refusal: Refusal) -> bool:
    try:
        return rules.find(refusal.failure).severity == "error"
    except LookupError:
        return False
