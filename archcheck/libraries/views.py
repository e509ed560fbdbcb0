"""The views of a dict: its keys, values and items, as they are when they are looked at."""

from __future__ import annotations

from archcheck.interpreter.containers import DictValue, SetValue, combined, elements_of, is_among
from archcheck.interpreter.values import Unknown, Value, is_key, join_all, unknown_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Any

    from archcheck.interpreter.machine import Interpreter

__all__ = ["ViewValue"]


class ViewValue(Value):
    """`d.keys()`, `d.values()` or `d.items()`.

    Attributes:
        owner: the dict.
        which: "keys", "values" or "items".
    """

    __slots__ = ("owner", "which")
    has_identity = False

    def __init__(self, owner: DictValue, which: str) -> None:
        self.owner = owner
        self.which = which

    @property
    def kind(self) -> str:  # type: ignore[override]
        """Its type, as Python calls it."""
        return f"dict_{self.which}"

    @property
    def is_known(self) -> bool:
        """Whether the keys of the dict are known."""
        return not self.owner.open

    @property
    def born(self) -> int:
        """That of the dict."""
        return self.owner.born

    def attribute(self, run: Interpreter, name: str) -> Any:
        return run.libraries.method(self, name)

    def _shown(self, key: Any) -> Any:
        value = self.owner.items.get(key, _GONE)
        if value is _GONE:
            value = unknown_of("the dict changes while a loop goes through it", self.owner)
        return key if self.which == "keys" else value if self.which == "values" else (key, value)

    def live(self) -> Iterator[Any]:
        """The entries one after the other, each looked up when its turn comes."""
        for key in list(self.owner.items):
            if self.owner.open:
                return
            yield self._shown(key)

    def iterate(self, run: Interpreter) -> list[Any] | None:
        return None if self.owner.open else [self._shown(key) for key in self.owner.items]

    def element(self, run: Interpreter) -> Any:
        key = Unknown(self.owner.open or "the key isn't known")
        if self.which == "keys":
            return key
        value = (
            unknown_of(self.owner.open, self.owner)
            if self.owner.open
            else join_all(list(self.owner.items.values()), "the key isn't known")
        )
        return value if self.which == "values" else (key, value)

    def length(self, run: Interpreter) -> Any:
        return self.owner.length(run)

    def truth(self, run: Interpreter) -> bool | None:
        return self.owner.truth(run)

    def contains(self, run: Interpreter, other: Any) -> bool | None:
        if self.which == "keys":
            return self.owner.contains(run, other)
        values = self.iterate(run)
        return None if values is None else is_among(other, values)

    def binary(self, run: Interpreter, operator: str, other: Any, reflected: bool) -> Any:
        mine = self._as_set()
        theirs = other._as_set() if isinstance(other, ViewValue) else elements_of(other)
        if operator in ("|", "&", "-", "^"):
            if mine is None or theirs is None:
                return SetValue(None)
            left, right = (theirs, mine) if reflected else (mine, theirs)
            return SetValue(combined(operator, left, right))
        if operator in ("==", "!=") and (isinstance(other, ViewValue) or theirs is not None):
            if self.which == "values" or mine is None or theirs is None:
                return Unknown("whether these are equal isn't known")
            return (mine.keys() == theirs.keys()) == (operator == "==")
        return NotImplemented

    def _as_set(self) -> dict[Any, Any] | None:
        if self.owner.open or self.which == "values":
            return None
        entries = [self._shown(key) for key in self.owner.items]
        return dict.fromkeys(entries) if all(map(is_key, entries)) else None

    def is_alike(self, other: Any) -> bool:
        return isinstance(other, ViewValue) and other.owner is self.owner and other.which == self.which

    def reachable(self) -> Iterable[Any]:
        return (self.owner,)


_GONE = object()
