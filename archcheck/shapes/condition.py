"""For which numbers a condition on one open size holds, decided exactly.

Sizes are sums of multiples of the symbol and of floors of such sums divided by constants. Such a size f repeats
itself: with the period P, the least common multiple of the products of its divisors, f(s + P) = f(s) + c for every s.
Where c isn't 0, f is far from any number beyond some s; so a condition on such sizes is settled from there on, up to
the period, and it is enough to try the numbers before.
"""

from __future__ import annotations

from archcheck.shapes.size import evaluate, symbols

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from archcheck.shapes.size import Dim, Symbol

__all__ = ["Numbers", "numbers_where"]

_TRIED = 100_000
_NAMED = 6


class Numbers:
    """A set of numbers from `least` on that repeats itself from some number on.

    Attributes:
        least: the least number that was asked about.
        start: from here on, a number is in the set as soon as its rest by `period` is in `rests`.
        few: the members before `start`, in order.
    """

    __slots__ = ("few", "least", "period", "rests", "start")

    def __init__(self, least: int, start: int, few: Sequence[int], period: int, rests: Sequence[int]) -> None:
        while start > least and ((start - 1) % period in rests) == (start - 1 in few):
            start -= 1
        for divisor in range(1, period):
            if period % divisor == 0 and all((rest + divisor) % period in rests for rest in rests):
                rests, period = sorted({rest % divisor for rest in rests}), divisor
                break
        self.least = least
        self.start = start
        self.few = tuple(number for number in few if number < start)
        self.period = period
        self.rests = tuple(sorted(rests))

    def __contains__(self, number: int) -> bool:
        return number in self.few if number < self.start else number % self.period in self.rests

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Numbers) and (self.start, self.few, self.period, self.rests) == (
            other.start,
            other.few,
            other.period,
            other.rests,
        )

    def __hash__(self) -> int:
        return hash((self.start, self.few, self.period, self.rests))

    @property
    def is_all(self) -> bool:
        """Whether every number that was asked about is in it."""
        return self.period == 1 and self.rests == (0,) and self.start == self.least and not self.few

    @property
    def is_empty(self) -> bool:
        """Whether none is."""
        return not self.few and not self.rests

    @property
    def smallest(self) -> int | None:
        """The smallest member."""
        if self.few:
            return self.few[0]
        return min((self.start + (rest - self.start) % self.period for rest in self.rests), default=None)

    def text(self, lower: bool = True) -> str:
        """The set in words: "a multiple of 16", "at least 35", "64 or 65"; `lower`: with the least where it matters."""
        if self.is_empty:
            return "no size"
        if not self.rests:
            return _either(self.few)
        smallest = self.smallest
        assert smallest is not None
        if self.period == 1:
            main, first = f"at least {self.start}", self.start
        else:
            first = min(self.start + (rest - self.start) % self.period for rest in self.rests)
            if self.rests == (0,):
                main = f"a multiple of {self.period}" if self.period > 2 else "even"
            elif self.rests == (1,) and self.period == 2:
                main = "odd"
            elif len(self.rests) == 1 and self.rests[0] <= self.period // 2:
                main = f"{self.rests[0]} more than a multiple of {self.period}"
            elif len(self.rests) == 1:
                main = f"{self.period - self.rests[0]} less than a multiple of {self.period}"
            else:
                main = f"{_either(self.rests)} modulo {self.period}"
            natural = min(self.least + (rest - self.least) % self.period for rest in self.rests)
            missing = [
                number
                for number in range(self.least, first)
                if number % self.period in self.rests and number not in self.few
            ]
            if lower and first > natural and missing:
                main += f", at least {first}"
        return f"{_either(self.few)}, or {main}" if self.few else main


def numbers_where(test: Callable[[int], bool], sizes: Sequence[Dim], symbol: Symbol, least: int = 1) -> Numbers | None:
    """The numbers from `least` on for which a test holds; None where that can't be decided.

    Args:
        test: says of a number whether the condition holds; it may compare `sizes` with each other's constants (their
            differences must be among the sizes) and with nothing else.
        sizes: everything that the test compares with 0 or 1.
        symbol: the open size.
    """
    period = 1
    for size in sizes:
        own = _period(size, symbol)
        if own is None:
            return None
        period = _common_multiple(period, own)
        if period > _TRIED:
            return None
    rounds = 1
    for size in sizes:
        if isinstance(size, int):
            continue
        values = [evaluate(size, {symbol: number}) for number in range(least, least + period)]
        slope = evaluate(size, {symbol: least + period}) - values[0]
        if slope:
            farthest = max(abs(value) for value in values) + 2
            rounds = max(rounds, farthest // abs(slope) + 2)
    start = least + period * rounds
    if start + period > _TRIED:
        return None
    few = [number for number in range(least, start) if test(number)]
    rests = [number % period for number in range(start, start + period) if test(number)]
    return Numbers(least, start, few, period, rests)


def _period(size: Dim, symbol: Symbol) -> int | None:
    """After how many steps of the symbol a size has grown by a constant; None where it isn't such a size."""
    if isinstance(size, int):
        return 1
    if any(other is not symbol for other in symbols(size)):
        return None
    period = 1
    for product in size.terms:
        if len(product) != 1:
            return None
        atom = product[0]
        if atom is symbol:
            continue
        divisor = getattr(atom, "divisor", None)
        if type(divisor) is not int or divisor <= 0:
            return None
        inner = _period(atom.numerator, symbol)  # type: ignore[union-attr]
        if inner is None:
            return None
        period = _common_multiple(period, inner * divisor)
        if period > _TRIED:
            return None
    return period


def _common_multiple(a: int, b: int) -> int:
    x, y = a, b
    while y:
        x, y = y, x % y
    return a // x * b


def _either(numbers: Sequence[int]) -> str:
    if len(numbers) > _NAMED:
        shown = ", ".join(map(str, numbers[: _NAMED - 1]))
        return f"{shown}, ... or {numbers[-1]}"
    texts = list(map(str, numbers))
    return texts[0] if len(texts) == 1 else f"{', '.join(texts[:-1])} or {texts[-1]}"
