"""What can be gone through once: generators, maps, zips. Their values are made when somebody asks for them, as in Python."""

from __future__ import annotations

from archcheck.interpreter.joining import rollback
from archcheck.interpreter.state import Dead
from archcheck.interpreter.value import Raised, Unknown, Value, births, join_all, unknown_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any, TypeAlias

    from archcheck.interpreter.machine import Interpreter
    from archcheck.interpreter.state import Target

    Visit: TypeAlias = Callable[[Any], None]
    Source: TypeAlias = Callable[[Interpreter, Visit], str | None]

__all__ = ["FRESH", "Enough", "IteratorValue", "collect", "puller", "sample_of", "unknown_iterator", "visit_all"]

AHEAD = 100
"""Values of a generator that are made when one is asked for."""

CAP = 200_000
"""Values of one iterator that are followed one by one."""


class Enough(Exception):
    """No more values are needed."""


class _Fresh:
    def __repr__(self) -> str:
        return "FRESH"


FRESH = _Fresh()


class IteratorValue(Value):
    """An iterator.

    Attributes:
        source: calls its second argument with one value after the other; gives None at the end, or the reason why what
            it gave is not the whole list of values.
        left: FRESH before the first value was taken; then the values that were made and not taken; None where those
            aren't known.
        tail: whether there may be more after those in `left`.
        reason: why the values aren't known, where they aren't.
        effects: where else making its values changes something.
        sample: something that stands for each value, where they aren't known one by one.
    """

    __slots__ = ("born", "effects", "hidden", "kind", "left", "links", "reason", "sample", "source", "tail")
    has_identity = False

    def __init__(self, kind: str, source: Source, hidden: Iterable[Any] = ()) -> None:
        self.kind = kind
        self.source = source
        self.left: Any = FRESH
        self.tail = False
        self.reason = ""
        self.sample: Any = None
        self.effects: list[tuple[Any, Any]] = []
        self.links = None
        self.hidden = list(hidden)
        births.count += 1
        self.born = births.count

    def __repr__(self) -> str:
        return f"IteratorValue({self.kind}, {self.left!r})"

    @staticmethod
    def over(kind: str, values: list[Any] | None, reason: str = "", sample: Any = None) -> IteratorValue:
        """An iterator over values that are there already; over some that aren't known, where they are None."""
        result = IteratorValue(kind, lambda run, visit: reason)
        result.left = None if values is None else list(values)
        result.reason = reason
        result.sample = sample
        if sample is not None:
            result.hidden = [sample]
        return result

    def each(self, run: Interpreter, visit: Visit) -> str | None:
        """Call `visit` with every value that is left, in order, each when it is made; gives None, or why that isn't all."""
        left = self.left
        if left is FRESH:
            run.assign(self, "left", [])
            return self.source(run, visit)
        if self.tail or left is None:
            self._go_on(run)
        if left is None:
            return self.reason or "the values of an iterator aren't known"
        run.assign(self, "left", None if self.tail else [])
        for value in left:
            visit(value)
        return "an iterator that isn't followed to its end" if self.tail else None

    def iterate(self, run: Interpreter) -> list[Any] | None:
        found, reason = collect(run, self.each)
        if reason is not None:
            run.assign(self, "left", None)
            self.reason = self.reason or reason
            self._keep(found)
            return None
        return found

    def _keep(self, found: list[Any]) -> None:
        if found:
            self.sample = join_all(found, self.reason)
            self.hidden.extend(found[:100])

    def next(self, run: Interpreter) -> tuple[Any] | None:
        """The next value, in a tuple; None at the end."""
        if self.left is FRESH:
            self._advance(run)
        if self.left is None:
            if run.handlers:
                run.may_raise()
            self._go_on(run)
            return (self.element(run),)
        if not self.left:
            if not self.tail:
                return None
            self._go_on(run)
            run.assign(self, "left", None)
            return (self.element(run),)
        value = self.left[0]
        run.assign(self, "left", self.left[1:])
        return (value,)

    def _advance(self, run: Interpreter, limit: int = AHEAD) -> None:
        """Make the first values, to be handed out one by one; only the first, if making them changes something else."""
        target = run.open_target()
        failed = False
        try:
            try:
                found, reason = collect(run, self.each, limit)
            except Raised:
                found, reason, failed = [], WAITING, True
            self.effects = self._effects(target)
            if self.effects or failed:
                rollback(target.journal)
                found, reason = self._first(run, target)
        finally:
            run.close_target(target)
        if reason is not None and reason != WAITING:
            self.reason = reason
            self._keep(found)
            run.assign(self, "left", None)
        else:
            run.assign(self, "left", found)
            run.assign(self, "tail", reason is not None)

    def _first(self, run: Interpreter, target: Target) -> tuple[list[Any], str | None]:
        """Make the first value alone; where it isn't certain that there is one, what making it changes isn't known."""
        found, reason = collect(run, self.each, 1)
        if reason is None and not found:
            return found, reason
        if reason != WAITING:
            for owner, key in self._effects(target):
                run.widen(owner, key)
        return found, reason

    def _effects(self, target: Target) -> list[tuple[Any, Any]]:
        """What making the values has changed besides the iterator and what was made with it."""
        return [
            (owner, key)
            for owner, key, _ in target.journal.values()
            if owner is not self and getattr(owner, "born", 0) < self.born
        ]

    def _go_on(self, run: Interpreter) -> None:
        """More values are made than were followed: what that changes isn't known."""
        for owner, key in self.effects:
            run.widen(owner, key)

    def element(self, run: Interpreter) -> Any:
        if self.left is FRESH:
            self._advance(run, 3)
        if isinstance(self.left, list):
            self._keep(self.left)
            run.assign(self, "left", None)
        return (
            self.sample
            if self.sample is not None
            else unknown_of(self.reason or "the values of an iterator aren't known", self)
        )

    def attribute(self, run: Interpreter, name: str) -> Any:
        return run.libraries.method(self, name)

    def contains(self, run: Interpreter, other: Any) -> bool | None:
        self.forget(run, "a search goes through an iterator as far as it has to")
        return None

    def joined_state(self, key: str, a: Any, b: Any) -> Any:
        if key == "tail":
            return a or b
        return None if key == "left" else NotImplemented

    def widened_state(self, key: str, current: Any) -> Any:
        return True if key == "tail" else None if key == "left" else NotImplemented

    def reachable(self) -> Iterable[Any]:
        return [*self.hidden, *(self.left or ())] if isinstance(self.left, list) else self.hidden

    def forget(self, run: Interpreter, reason: str) -> None:
        if self.left is FRESH:
            self._advance(run, 3)
        self._go_on(run)
        if isinstance(self.left, list):
            self.hidden.extend(self.left[:100])
        run.assign(self, "left", None)
        self.reason = self.reason or reason


WAITING = "the next values of an iterator aren't made yet"


def collect(run: Interpreter, each: Callable[..., str | None], limit: int = CAP) -> tuple[list[Any], str | None]:
    """The values that an iterator gives, and None or why they aren't its values one by one."""
    found: list[Any] = []
    speculation, departures = run.speculation, run.departures
    uncertain = False

    def visit(value: Any) -> None:
        nonlocal uncertain
        run.steps_left -= 1
        if run.steps_left < 0:
            run.tick()
        if run.speculation != speculation or run.departures != departures:
            uncertain = True
        if len(found) < limit:
            found.append(value)
        if len(found) >= limit and not uncertain:
            raise Enough

    try:
        reason = each(run, visit)
    except Enough:
        reason = WAITING if limit <= AHEAD else f"more than {CAP:,} values of an iterator"
    except Raised as error:
        if not uncertain or limit > AHEAD:
            raise
        run.defer(error, {}, births.count, births.count)  # perhaps it isn't asked for so many values
        return found, "whether there is a next value isn't known"
    except Dead:
        reason = "a generator that never ends"
    if uncertain or run.departures != departures:
        reason = "how many values a generator gives depends on a condition that isn't known"
    return found, reason


def visit_all(run: Interpreter, value: Any, visit: Visit) -> str | None:
    """Call `visit` with every value that a loop over something sees; gives None, or why that isn't all."""
    value = run.iterator(value)
    if isinstance(value, IteratorValue):
        return value.each(run, visit)
    live = getattr(value, "live", None)
    values = run.iterate(value) if live is None else live()
    if values is None:
        return value.reason if isinstance(value, Unknown) else "its items aren't known"
    for item in values:
        visit(item)
    return "it changes while a loop goes through it" if live is not None and not value.is_known else None


def puller(run: Interpreter, value: Any) -> Callable[[], tuple[Any] | None] | None:
    """A function that gives the next value, in a tuple, and None at the end; None where the values aren't known."""
    value = run.iterator(value)
    if isinstance(value, IteratorValue):
        return lambda: value.next(run)
    live = getattr(value, "live", None)
    values = run.iterate(value) if live is None else (live() if value.is_known else None)
    if values is None:
        return None
    iterator = iter(values)

    def pull() -> tuple[Any] | None:
        for item in iterator:
            return (item,)
        return None

    return pull


def unknown_iterator(kind: str, reason: str, *hidden: Any) -> IteratorValue:
    """An iterator whose values aren't known."""
    result = IteratorValue.over(kind, None, reason)
    result.hidden = list(hidden)
    return result


def sample_of(value: Any, run: Interpreter) -> Any:
    """Something that stands for each item of a value whose items aren't known one by one."""
    return value.element(run) if isinstance(value, Value) else Unknown("the items aren't known")
