"""The changing state of an interpretation: what was written since when, so that a branch can be taken back and joined.

Every write to a scope, an attribute or a container is recorded with the old value in the innermost journal. A condition
that isn't known runs both ways: each way under a journal of its own that is rolled back after it; then what both wrote
is joined. A way that leaves (return, break, continue, raise) is put aside with the state it left in, and joined in where
its target ends.
"""

from __future__ import annotations

from archcheck.interpreter.joining import (
    ABSENT,
    detached,
    folded,
    joined,
    keys_differ,
    read,
    rollback,
    snapshot,
    widened,
)
from archcheck.interpreter.value import Raised, Value, births, is_constant, settling, together, unknown_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any

    from archcheck.interpreter.joining import Location, Writes

__all__ = ["ABSENT", "BREAK", "CONTINUE", "Dead", "Departure", "Exit", "Return", "State", "Target", "snapshot"]

KEPT = 6
"""Ways that leave for one target with one kind of exit, beyond which they are joined on the way."""

RAISES = 3
"""Places of one `try` body whose exception is followed with the exact state; after these, what the body writes isn't known."""


class Exit:
    """How a block ends early: `break`, `continue`, or a `Return`."""

    __slots__ = ("kind",)

    def __init__(self, kind: str) -> None:
        self.kind = kind


BREAK = Exit("break")
CONTINUE = Exit("continue")


class Return(Exit):
    """`return value`."""

    __slots__ = ("value",)

    def __init__(self, value: Any) -> None:
        super().__init__("return")
        self.value = value


class Dead(Exception):
    """No way goes on from here: all of them were put aside for targets further out."""


class Departure:
    """A way that has left.

    Attributes:
        ending: how it left.
        after: what it had written since its target was opened.
        began, ended: the number of the last object made before the way parted from the others, and when it left.
    """

    __slots__ = ("after", "began", "ended", "ending")

    def __init__(self, ending: Exit | Raised, after: Writes, began: int, ended: int) -> None:
        self.ending = ending
        self.after = after
        self.began = began
        self.ended = ended

    @property
    def kind(self) -> str:
        """What kind of target it leads to."""
        return "raise" if isinstance(self.ending, Raised) else self.ending.kind


class Target:
    """Where an early exit leads to: a function, a loop, one iteration, a try. Knows the ways that have left for it.

    Attributes:
        kinds: the kinds of exits that lead here.
        journal: what was written since it was opened.
        deferred: the ways that have left for it.
        raises: how often something in it may have raised, `writes` how much was written when it last did.
        lost: the locations that were written when something may have raised and the state was not kept.
    """

    __slots__ = ("deferred", "journal", "kinds", "lost", "raises", "writes")

    def __init__(self, kinds: tuple[str, ...], journal: Writes) -> None:
        self.kinds = kinds
        self.journal = journal
        self.deferred: list[Departure] = []
        self.raises = 0
        self.writes = -1
        self.lost: Writes | None = None


class State:
    """The journals and targets that are open."""

    def __init__(self) -> None:
        self.journals: list[Writes] = []
        self.targets: list[Target] = []
        self.handlers: list[tuple[str, ...]] = []
        self.speculation = 0
        self.writes = 0
        self.departures = 0
        self.forgotten: set[int] | None = None

    # Writing

    def store(self, names: dict[Any, Any], key: Any, value: Any) -> None:
        """`names[key] = value`, recorded."""
        if self.journals:
            self.writes += 1
            location = (id(names), key)
            journal = self.journals[-1]
            if location not in journal:
                journal[location] = (names, key, names.get(key, ABSENT))
        names[key] = value

    def delete(self, names: dict[Any, Any], key: Any) -> None:
        """`del names[key]`, recorded; nothing if it isn't there."""
        if key in names:
            self.store(names, key, ABSENT)
            del names[key]

    def assign(self, owner: Any, attribute: str, value: Any) -> None:
        """`owner.attribute = value` on one of the interpreter's own objects, recorded."""
        if self.journals:
            self.writes += 1
            location = (id(owner), attribute)
            journal = self.journals[-1]
            if location not in journal:
                journal[location] = (owner, attribute, getattr(owner, attribute))
        setattr(owner, attribute, value)

    def replace(self, owner: Any, attribute: str, value: Any) -> None:
        """The same for the contents of a container, as the program changes them: its possible aliases forget theirs."""
        if getattr(owner, "links", None):
            self.touched(owner)
        self.assign(owner, attribute, value)

    def mutable(self, owner: Any, attribute: str) -> Any:
        """The container `owner.attribute`, to be changed in place: copied first where the old contents may be needed again."""
        if getattr(owner, "links", None):
            self.touched(owner)
        value = getattr(owner, attribute)
        if self.journals:
            self.writes += 1
            if (id(owner), attribute) not in self.journals[-1]:
                if len(value) > 1_000:
                    self.charge(len(value))
                self.assign(owner, attribute, value.copy())
                value = getattr(owner, attribute)
        return value

    # Forgetting

    def touched(self, owner: Value, reason: str = "it may be another name of an object that changes") -> None:
        """An object changes: all that may be the same object forget their contents."""
        seen = {id(owner)}
        pending = list(owner.links or ())
        while pending:
            other = pending.pop()
            if id(other) not in seen:
                seen.add(id(other))
                other.forget(self, reason)  # type: ignore[arg-type]
                pending.extend(other.links or ())

    def forget_contents(self, owner: Value, reason: str, *added: Any) -> None:
        """A container changes in a way that isn't known; its items stay as they are, and `added` may be among them."""
        if self.handlers:
            self.may_raise()
        if owner.links:
            self.touched(owner)
        hide = getattr(owner, "hide", None)
        if hide is not None:
            hide(added)
        owner.forget(self, reason)  # type: ignore[arg-type]

    def forget(self, value: Any, reason: str) -> None:
        """A value is handed to code that can't be followed: it and all that it reaches may change."""
        if self.forgotten is not None:  # inside another one: what that has seen is done
            self._forget_all(value, reason, self.forgotten)
            return
        self.forgotten = set()
        try:
            self._forget_all(value, reason, self.forgotten)
        finally:
            self.forgotten = None

    def _forget_all(self, value: Any, reason: str, seen: set[int]) -> None:
        pending = [value]
        while pending:
            at = pending.pop()
            if type(at) is tuple:
                if id(at) not in seen:
                    seen.add(id(at))
                    pending.extend(at)
                continue
            if not isinstance(at, Value) or id(at) in seen:
                continue
            seen.add(id(at))
            pending.extend(at.reachable())
            pending.extend(at.links or ())
            pending.extend(getattr(at, "hidden", None) or ())
            if type(at).havoc is Value.havoc:
                at.forget(self, reason)  # type: ignore[arg-type]
            else:
                at.havoc(self, reason)  # type: ignore[arg-type]

    def forget_iterators(self, value: Value) -> None:
        """A loop goes through something unknown: iterators that it may be are used up."""
        seen: set[int] = set()
        pending = [value]
        while pending:
            at = pending.pop()
            if id(at) in seen:
                continue
            seen.add(id(at))
            if hasattr(at, "tail"):
                at.forget(self, "a loop may have gone through it")  # type: ignore[arg-type]
            elif type(at) is type(value):
                pending.extend(at.reachable())

    # Branching

    def branch(self, ways: Sequence[Callable[[], Exit | None]]) -> Exit | None:
        """Run every way from the present state and go on with what is true after all that go on.

        Returns:
            None where some way goes on; else how the last one ends.

        Raises:
            Raised: every way raises.
            Dead: every way has left for targets further out.
        """
        outcomes: list[tuple[Exit | Raised | Dead | None, Writes, int, int]] = []
        start = births.count
        self.speculation += 1
        try:
            for way in ways:
                journal: Writes = {}
                self.journals.append(journal)
                depth = len(self.journals)
                ending: Exit | Raised | Dead | None
                began = births.count
                try:
                    ending = way()
                except (Raised, Dead) as left:
                    ending = left
                finally:
                    del self.journals[depth:]
                    after = snapshot(journal)
                    self.journals.pop()
                    rollback(journal)
                outcomes.append((ending, after, began, births.count))
        finally:
            self.speculation -= 1
        self.charge(sum(len(outcome[1]) for outcome in outcomes) << 2)
        going = [outcome[1] for outcome in outcomes if outcome[0] is None]
        leaving = [outcome for outcome in outcomes if outcome[0] is not None and not isinstance(outcome[0], Dead)]
        main = None
        if not going:
            if not leaving:
                raise Dead
            exits = [outcome for outcome in leaving if isinstance(outcome[0], Exit)]
            main = exits[-1] if exits else leaving[-1]
        for outcome in leaving:
            if outcome is not main:
                self.defer(*outcome)  # type: ignore[arg-type]
        if main is not None:
            self.apply(main[1])
            if isinstance(main[0], Raised):
                raise main[0]
            return main[0]  # type: ignore[return-value]
        self.merge(going, start)
        return None

    def open_target(self, *kinds: str) -> Target:
        """A new place that exits of these kinds lead to; to be closed by `close_target`."""
        journal: Writes = {}
        target = Target(kinds, journal)
        self.journals.append(journal)
        self.targets.append(target)
        return target

    def close_target(self, target: Target, discard: dict[Any, Any] | None = None) -> None:
        """Close it: its writes become those of the journal around it, but for the names in `discard` that nobody sees."""
        while self.targets.pop() is not target:
            pass
        while self.journals.pop() is not target.journal:
            pass
        if self.journals:
            outer = self.journals[-1]
            for location, entry in target.journal.items():
                if location not in outer and entry[0] is not discard:
                    outer[location] = entry

    def defer(self, ending: Exit | Raised, after: Writes, began: int, ended: int) -> None:
        """Put a way that left aside, with the state it left in, for the innermost target that it leads to."""
        kind = "raise" if isinstance(ending, Raised) else ending.kind
        self.departures += kind != "raise"
        for target in reversed(self.targets):
            if kind in target.kinds:
                full: Writes = {}
                for journal in self._journals_of(target):
                    full.update(snapshot(journal))
                full.update(after)
                self.charge(len(full) << 2)
                self._add(target, Departure(ending, detached(full), began, ended))
                return
            if kind == "return" and "function" in target.kinds:
                return
        if isinstance(ending, Raised) and ending.failure is not None:
            self.report(ending.failure)

    def charge(self, items: int) -> None:
        """Count the cost of copying so many items."""
        raise NotImplementedError

    def report(self, refusal: Any) -> None:
        """Something fails, and nothing in the program catches it."""
        raise NotImplementedError

    def may_raise(self) -> None:
        """Something here may raise an exception that isn't known: a `try` around it may go on from this state."""
        target = next((target for target in reversed(self.targets) if "raise" in target.kinds), None)
        if target is None or target.writes == self.writes:
            return
        target.writes = self.writes
        target.raises += 1
        if target.raises <= RAISES:
            self.defer(Raised(""), {}, births.count, births.count)
            return
        if target.lost is None:
            target.lost = {}
        for journal in self._journals_of(target)[1:]:  # its own journal is asked when it ends
            target.lost.update(journal)

    def lose(self, target: Target) -> None:
        """Go on as if something in a target had raised at a place whose state was not kept."""
        for owner, key, _ in [*target.journal.values(), *(target.lost or {}).values()]:
            self.widen(owner, key)
        raise Raised("")

    def _journals_of(self, target: Target) -> list[Writes]:
        """The journals since a target was opened, outermost first."""
        index = len(self.journals) - 1
        while self.journals[index] is not target.journal:
            index -= 1
        return self.journals[index:]

    def _add(self, target: Target, departure: Departure) -> None:
        """Note a way that left; the many of one kind are joined to one."""
        alike = [other for other in target.deferred if other.kind == departure.kind]
        if len(alike) < KEPT:
            target.deferred.append(departure)
            return
        last = alike[-1]
        last.ending = _joined_endings(last.ending, departure.ending)
        last.after = together(lambda: self._folded(target, last.after, departure.after))
        last.began = min(last.began, departure.began)
        last.ended = max(last.ended, departure.ended)

    def _folded(self, target: Target, one: Writes, other: Writes) -> Writes:
        result: Writes = {}
        journals = self._journals_of(target)
        for location, (owner, key, _) in {**one, **other}.items():
            values = [
                writes[location][2] if location in writes else _base(journals, location, owner, key)
                for writes in (one, other)
            ]
            result[location] = (owner, key, folded(owner, key, *values))
            if values[0] is not values[1] and key == "items" and hasattr(owner, "open"):
                result[id(owner), "open"] = (owner, "open", "its keys depend on a condition that isn't known")
        return result

    def take(self, target: Target, *kinds: str) -> list[Departure]:
        """The ways that left for a target with exits of these kinds; they are its no more."""
        taken = [departure for departure in target.deferred if departure.kind in kinds]
        target.deferred = [departure for departure in target.deferred if departure.kind not in kinds]
        return taken

    def join_deferred(self, target: Target, *kinds: str) -> list[Exit | Raised]:
        """Join the states of the ways that left for the target into the present one; gives how they ended."""
        taken = self.take(target, *kinds)
        for departure in taken:
            together(lambda departure=departure: self._join_departure(target, departure))  # type: ignore[misc]
        return [departure.ending for departure in taken]

    def _join_departure(self, target: Target, departure: Departure) -> None:
        after = departure.after

        def join_one(location: Location, entry: tuple[Any, Any, Any]) -> None:
            owner, key, old = entry
            born = getattr(owner, "born", 0)
            if location in after:
                value = after[location][2]
                if departure.began < born <= departure.ended:
                    self.write(owner, key, value)
                    return
            elif born > departure.ended:
                return
            else:
                value = old
            self.join_into(owner, key, [read(owner, key), value])

        self._join_each({**target.journal, **after}, join_one)

    def _join_each(self, writes: Writes, join_one: Callable[[Location, tuple[Any, Any, Any]], None]) -> None:
        """Join location by location; the contents of an object before any value that is joined with it."""
        pending: dict[int, dict[Location, tuple[Any, Any, Any]]] = {}
        for location, entry in contents_last(writes):
            pending.setdefault(location[0], {})[location] = entry

        def settle(value: Any) -> None:
            for owner in (id(value), id(getattr(value, "names", None)) if hasattr(value, "cls") else 0):
                for location, entry in pending.pop(owner, {}).items():
                    join_one(location, entry)

        settling.append(settle)
        try:
            while pending:
                owner = next(iter(pending))
                for location, entry in pending.pop(owner).items():
                    join_one(location, entry)
        finally:
            settling.pop()

    def switch(self, target: Target, ending: Exit | Raised) -> Departure | None:
        """The way at hand leaves while others have left for the target: it is put aside, and one of those goes on."""
        if not target.deferred:
            return None
        self.defer(ending, snapshot(target.journal), births.count, births.count)
        first = target.deferred.pop(0)
        self.resume(target, first.after)
        return first

    def resume(self, target: Target, after: Writes) -> None:
        """Go back to the state in which a way left for the target."""
        for location, (owner, key, old) in list(target.journal.items()):
            if location not in after:
                self.write(owner, key, old)
        self.apply(after)

    # Joining

    def merge(self, ways: list[Writes], start: int) -> None:
        """Make the present state what is true after every way (each given by what it wrote)."""
        if len(ways) == 1:
            self.apply(ways[0])
            return
        touched: Writes = {}
        for way in ways:
            touched.update(way)

        def merge_one(location: Location, entry: tuple[Any, Any, Any]) -> None:
            owner, key, value = entry
            if getattr(owner, "born", 0) > start:  # made by one way alone
                self.write(owner, key, value)
                return
            current = read(owner, key)
            self.join_into(owner, key, [way[location][2] if location in way else current for way in ways])

        together(lambda: self._join_each(touched, merge_one))

    def join_into(self, owner: Any, key: Any, values: list[Any]) -> None:
        """Write what is true of all these values; the keys of a dict that differ make it open."""
        result = values[0]
        for value in values[1:]:
            if keys_differ(owner, key, result, value):
                self.write(owner, "open", owner.open or "its keys depend on a condition that isn't known")
            result = joined(owner, key, result, value)
        self.write(owner, key, result)

    def widen(self, owner: Any, key: Any) -> None:
        """What is written in a way that isn't followed to its end isn't known."""
        if key == "items" and hasattr(owner, "open"):
            self.write(owner, "open", "it changes in a loop that isn't known")
        self.write(owner, key, widened(owner, key, read(owner, key)))

    def apply(self, writes: Writes) -> None:
        """Make these writes."""
        for owner, key, value in writes.values():
            self.write(owner, key, value)

    def write(self, owner: Any, key: Any, value: Any) -> None:
        """Write to a dict's key or an object's attribute, recorded; ABSENT deletes.

        Contents are copied: they may be changed in place from now on, and others may hold them as an older state.
        """
        if not isinstance(owner, dict):
            self.assign(owner, key, value.copy() if type(value) is list or type(value) is dict else value)
        elif value is ABSENT:
            self.delete(owner, key)
        else:
            self.store(owner, key, value)


def contents_last(writes: Writes) -> list[tuple[Location, tuple[Any, Any, Any]]]:
    """The writes in an order in which a dict's items come after its openness, which they may change."""
    return sorted(writes.items(), key=lambda entry: entry[1][1] == "items")


def _base(journals: list[Writes], location: Location, owner: Any, key: Any) -> Any:
    """What stood at a location when the first of these journals was opened."""
    for journal in journals:
        if location in journal:
            return journal[location][2]
    return read(owner, key)


def _joined_endings(a: Exit | Raised, b: Exit | Raised) -> Exit | Raised:
    if isinstance(a, Return) and isinstance(b, Return):
        alike = a.value is b.value or (is_constant(a.value) and type(a.value) is type(b.value) and a.value == b.value)
        return a if alike else Return(unknown_of("it depends on a condition that isn't known", a.value, b.value))
    if isinstance(a, Raised) and isinstance(b, Raised) and (a.kind != b.kind or a.failure is not b.failure):
        return Raised("")
    return a
