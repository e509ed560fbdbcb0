"""Locations of the state (a name in a scope, an attribute of a value): how they are read, copied, joined and widened."""

from __future__ import annotations

from archcheck.interpreter.value import Unknown, Value, is_constant, join, unknown_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, TypeAlias

    Location: TypeAlias = tuple[int, Any]
    Entry: TypeAlias = tuple[Any, Any, Any]  # the object, the key or attribute, a value
    Writes: TypeAlias = dict[Location, Entry]

__all__ = ["ABSENT", "detached", "folded", "joined", "keys_differ", "read", "rollback", "snapshot", "widened"]


class _Absent:
    """Stands for the value of a name or key that isn't there."""

    def __repr__(self) -> str:
        return "ABSENT"


ABSENT = _Absent()


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


def detached(writes: Writes) -> Writes:
    """The writes with containers copied, so that later changes in place don't reach them."""
    return {
        location: (owner, key, value.copy() if type(value) is list or type(value) is dict else value)
        for location, (owner, key, value) in writes.items()
    }


def keys_differ(owner: Any, key: Any, a: Any, b: Any) -> bool:
    """Whether these are the contents of a dict under other keys, or in another order."""
    return (
        key == "items" and isinstance(a, dict) and isinstance(b, dict) and hasattr(owner, "open") and list(a) != list(b)
    )


def joined(owner: Any, key: Any, a: Any, b: Any) -> Any:
    """The join of two values at one location, also of the interpreter's own data (lists of items, dicts, flags)."""
    if a is b:
        return a
    if isinstance(owner, Value):
        result = owner.joined_state(key, a, b)
        if result is not NotImplemented:
            return result
    if a is ABSENT or b is ABSENT:
        return unknown_of("it is only set on a condition that isn't known", b if a is ABSENT else a)
    if isinstance(a, list) and isinstance(b, list):
        return [join(x, y) for x, y in zip(a, b, strict=True)] if len(a) == len(b) else None
    if isinstance(a, dict) and isinstance(b, dict):
        return {name: join(value, b[name]) for name, value in a.items() if name in b}
    if not isinstance(owner, dict) and owner is not None and (_is_foreign(a) or _is_foreign(b)):
        return a if type(a) is type(b) and a == b else None
    if a is None or b is None:
        return None if (isinstance(a, list) or isinstance(b, list)) else join(a, b)
    return join(a, b)


def folded(owner: Any, key: Any, a: Any, b: Any) -> Any:
    """The join of two values of which the contents can't be read now, because the state is another one."""
    if a is b or (is_constant(a) and type(a) is type(b) and type(a) is not tuple and a == b):
        return a
    if isinstance(owner, dict):
        return unknown_of(
            "it depends on a condition that isn't known", *(value for value in (a, b) if value is not ABSENT)
        )
    hide = getattr(owner, "hide", None)
    if hide is not None:
        for value in (a, b):
            hide(value if isinstance(value, list) else value.values() if isinstance(value, dict) else ())
    return widened(owner, key, a)


def widened(owner: Any, key: Any, current: Any) -> Any:
    """What stands at a location after a loop that isn't known and changes it with every iteration."""
    if isinstance(owner, Value):
        result = owner.widened_state(key, current)
        if result is not NotImplemented:
            return result
    if isinstance(current, list):
        return None
    if isinstance(current, dict):
        return {}
    if isinstance(owner, dict):
        return unknown_of("it changes in a loop whose length isn't known", current)
    return None if _is_foreign(current) else Unknown("it changes in a loop whose length isn't known")


def _is_foreign(value: Any) -> bool:
    """Whether this is a library's own data, which means nothing to the program: what isn't known of it is None."""
    return not isinstance(value, Value) and not is_constant(value) and type(value) is not tuple
