"""The changing state of an interpretation: what was written since when, so that a branch can be taken back and joined.

Every write to a scope, an attribute or a container is recorded with the old value in the innermost journal. A condition
that isn't known runs both ways: each way under a journal of its own that is rolled back after it; then what both wrote
is joined. A way that leaves (return, break, continue, raise) is put aside with the state it left in, and joined in where
its target ends.
"""

from __future__ import annotations

from archcheck.interpreter.values import Raised, Unknown, join

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any, TypeAlias

    Location: TypeAlias = tuple[int, Any]
    Entry: TypeAlias = tuple[Any, Any, Any]  # the object, the key or attribute, a value
    Writes: TypeAlias = dict[Location, Entry]

__all__ = ["ABSENT", "BREAK", "CONTINUE", "Exit", "Return", "State", "Target"]


class _Absent:
    """Stands for the value of a name or key that isn't there."""

    def __repr__(self) -> str:
        return "ABSENT"


ABSENT = _Absent()


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


class Target:
    """Where an early exit leads to: a function, a loop, one iteration, a try. Knows the ways that have left for it."""

    __slots__ = ("deferred", "journal", "kinds")

    def __init__(self, kinds: tuple[str, ...], journal: Writes) -> None:
        self.kinds = kinds
        self.journal = journal
        self.deferred: list[tuple[Exit | Raised, Writes]] = []


class State:
    """The journals and targets that are open."""

    def __init__(self) -> None:
        self.journals: list[Writes] = []
        self.targets: list[Target] = []
        self.speculation = 0

    # Writing

    def store(self, names: dict[Any, Any], key: Any, value: Any) -> None:
        """`names[key] = value`, recorded."""
        if self.journals:
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
            location = (id(owner), attribute)
            journal = self.journals[-1]
            if location not in journal:
                journal[location] = (owner, attribute, getattr(owner, attribute))
        setattr(owner, attribute, value)

    def mutable(self, owner: Any, attribute: str) -> Any:
        """The container `owner.attribute`, to be changed in place: copied first where the old contents may be needed again."""
        value = getattr(owner, attribute)
        if self.journals and (id(owner), attribute) not in self.journals[-1]:
            self.assign(owner, attribute, value.copy())
            value = getattr(owner, attribute)
        return value

    # Branching

    def branch(self, ways: Sequence[Callable[[], Exit | None]]) -> Exit | None:
        """Run every way from the present state and go on with what is true after all that go on.

        Returns:
            None where some way goes on; else how the last one ends.

        Raises:
            Raised: every way raises.
        """
        outcomes: list[tuple[Exit | Raised | None, Writes]] = []
        self.speculation += 1
        try:
            for way in ways:
                journal: Writes = {}
                self.journals.append(journal)
                depth = len(self.journals)
                ending: Exit | Raised | None
                try:
                    ending = way()
                except Raised as raised:
                    ending = raised
                finally:
                    del self.journals[depth:]
                    after = snapshot(journal)
                    self.journals.pop()
                    rollback(journal)
                outcomes.append((ending, after))
        finally:
            self.speculation -= 1
        going = [after for ending, after in outcomes if ending is None]
        leaving = [(ending, after) for ending, after in outcomes if ending is not None]
        main: tuple[Exit | Raised, Writes] | None = None
        if not going:
            exits = [outcome for outcome in leaving if isinstance(outcome[0], Exit)]
            main = exits[-1] if exits else leaving[-1]
        for ending, after in leaving:
            if main is None or ending is not main[0]:
                self.defer(ending, after)
        if main is not None:
            ending, after = main
            self.apply(after)
            if isinstance(ending, Raised):
                raise ending
            return ending
        self.merge(going)
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
                if entry[0] is not discard:
                    outer.setdefault(location, entry)

    def defer(self, ending: Exit | Raised, after: Writes) -> None:
        """Put a way that left aside, with the state it left in, for the innermost target that it leads to."""
        kind = "raise" if isinstance(ending, Raised) else ending.kind
        for target in reversed(self.targets):
            if kind in target.kinds:
                full: Writes = {}
                inside = False
                for journal in self.journals:
                    inside = inside or journal is target.journal
                    if inside:
                        full.update(snapshot(journal))
                full.update(after)
                target.deferred.append((ending, _detached(full)))
                return
            if kind == "return" and "function" in target.kinds:
                return

    def join_deferred(self, target: Target, kinds: tuple[str, ...]) -> list[Exit | Raised]:
        """Join the states of the ways that left for the target into the present one; gives how they ended."""
        taken = [(ending, after) for ending, after in target.deferred if _kind(ending) in kinds]
        target.deferred = [(ending, after) for ending, after in target.deferred if _kind(ending) not in kinds]
        for _, after in taken:
            for location in {**target.journal, **after}:
                owner, key, value = after.get(location) or target.journal[location]
                self.join_into(owner, key, [read(owner, key), value])
        return [ending for ending, _ in taken]

    def resume(self, target: Target, after: Writes) -> None:
        """Go back to the state in which a way left for the target."""
        for location, (owner, key, old) in list(target.journal.items()):
            if location not in after:
                self.write(owner, key, old)
        self.apply(after)

    # Joining

    def merge(self, ways: list[Writes]) -> None:
        """Make the present state what is true after every way (each given by what it wrote)."""
        if len(ways) == 1:
            self.apply(ways[0])
            return
        touched: Writes = {}
        for way in ways:
            touched.update(way)
        for location, (owner, key, _) in touched.items():
            current = read(owner, key)
            self.join_into(owner, key, [way[location][2] if location in way else current for way in ways])

    def join_into(self, owner: Any, key: Any, values: list[Any]) -> None:
        """Write what is true of all these values; the keys of a dict that differ make it open."""
        result = values[0]
        for value in values[1:]:
            if isinstance(result, dict) and isinstance(value, dict) and result.keys() != value.keys() and hasattr(owner, "open"):
                self.assign(owner, "open", owner.open or "its keys depend on a condition that isn't known")
            result = _joined(result, value)
        self.write(owner, key, result)

    def apply(self, writes: Writes) -> None:
        """Make these writes."""
        for owner, key, value in writes.values():
            self.write(owner, key, value)

    def write(self, owner: Any, key: Any, value: Any) -> None:
        """Write to a dict's key or an object's attribute, recorded; ABSENT deletes."""
        if not isinstance(owner, dict):
            self.assign(owner, key, value)
        elif value is ABSENT:
            self.delete(owner, key)
        else:
            self.store(owner, key, value)


def read(owner: Any, key: Any) -> Any:
    """The value at a location."""
    return owner.get(key, ABSENT) if isinstance(owner, dict) else getattr(owner, key)


def snapshot(journal: Writes) -> Writes:
    """The present values at every location that the journal knows."""
    return {location: (owner, key, read(owner, key)) for location, (owner, key, _) in journal.items()}


def rollback(journal: Writes) -> None:
    """Put every old value back."""
    for owner, key, old in journal.values():
        if not isinstance(owner, dict):
            setattr(owner, key, old)
        elif old is ABSENT:
            owner.pop(key, None)
        else:
            owner[key] = old


def _detached(writes: Writes) -> Writes:
    """The writes with containers copied, so that later changes in place don't reach them."""
    return {
        location: (owner, key, value.copy() if isinstance(value, (list, dict)) else value)
        for location, (owner, key, value) in writes.items()
    }


def _kind(ending: Exit | Raised) -> str:
    return "raise" if isinstance(ending, Raised) else ending.kind


def _joined(a: Any, b: Any) -> Any:
    """The join of two values at one location, also of the interpreter's own data (lists of items, dicts, flags)."""
    if a is b:
        return a
    if a is ABSENT or b is ABSENT:
        return Unknown("it is only set on a condition that isn't known")
    if isinstance(a, list) and isinstance(b, list):
        return [join(x, y) for x, y in zip(a, b, strict=True)] if len(a) == len(b) else None
    if isinstance(a, dict) and isinstance(b, dict):
        return {key: join(value, b[key]) for key, value in a.items() if key in b}
    if a is None or b is None:
        return None if (isinstance(a, list) or isinstance(b, list)) else join(a, b)
    return join(a, b)

