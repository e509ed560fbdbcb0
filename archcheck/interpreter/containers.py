"""Python's lists, dicts and sets as the interpreter holds them."""

from __future__ import annotations

from archcheck.interpreter.value import (
    Unknown,
    Value,
    births,
    is_constant,
    is_key,
    join,
    join_all,
    plain_slice,
    unknown_of,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Any

    from archcheck.interpreter.machine import Interpreter

__all__ = ["Container", "DictValue", "ListValue", "SetValue", "holding", "is_among", "plain", "same"]

CONTENTS_DEPEND = "a list whose contents depend on a condition that isn't known"
KEYS_DEPEND = "its keys depend on a condition that isn't known"


class Container(Value):
    """What holds other values that may change.

    Attributes:
        hidden: values that may be in it besides those that are seen; None where there's none.
    """

    __slots__ = ()
    hidden: list[Any] | None

    def hide(self, values: Iterable[Any]) -> None:
        """Note that these may be in it: who changes one of its items may change them."""
        for value in values:
            if (type(value) is tuple and not is_constant(value)) or (
                isinstance(value, Value) and (hasattr(value, "born") or value.reachable())
            ):
                if self.hidden is None:
                    self.hidden = []
                if len(self.hidden) < 1000 and not any(value is other for other in self.hidden):
                    self.hidden.append(value)


class ListValue(Container):
    """A list. `items` is None once its contents aren't known; `reason` then says why."""

    __slots__ = ("born", "hidden", "items", "links", "reason")
    kind = "list"

    def __init__(self, items: list[Any] | None, reason: str = "") -> None:
        self.items = items
        self.reason = reason
        self.links = None
        self.hidden = None
        births.count += 1
        self.born = births.count

    def __repr__(self) -> str:
        return f"ListValue({self.items!r})"

    @property
    def has_identity(self) -> bool:  # type: ignore[override]
        """Whether it isn't perhaps another list."""
        return not self.links

    def attribute(self, run: Interpreter, name: str) -> Any:
        return run.libraries.method(self, name)

    def item(self, run: Interpreter, key: Any) -> Any:
        if self.items is None:
            if run.handlers:
                run.may_raise()
            return holding(ListValue(None, self.reason), self) if type(key) is slice else unknown_of(self.reason, self)
        if type(key) is int or type(key) is bool:
            if -len(self.items) <= key < len(self.items):
                return self.items[key]
            return run.python_error("IndexError", "list index out of range")
        if type(key) is slice:
            if plain_slice(key):
                return ListValue(self.items[key])
            if run.handlers:
                run.may_raise()
            return holding(ListValue(None, "the bounds of a slice aren't known"), self)
        if run.handlers:
            run.may_raise()
        return join_all(self.items, "the index isn't known")

    def set_item(self, run: Interpreter, key: Any, value: Any) -> None:
        if self.items is None:
            run.forget_contents(self, self.reason, value)
            return
        if type(key) is bool:
            key = int(key)
        if type(key) is int and -len(self.items) <= key < len(self.items):
            run.mutable(self, "items")[key] = value
        elif (
            type(key) is slice
            and plain_slice(key)
            and (values := run.iterate(value)) is not None
            and self.items is not None
        ):
            try:
                run.mutable(self, "items")[key] = values
            except ValueError:
                run.python_error("ValueError", "a slice of another length is assigned")
        elif type(key) is int:
            run.python_error("IndexError", "list assignment index out of range")
        else:
            run.forget_contents(self, "an item is set at an index that isn't known")

    def delete_item(self, run: Interpreter, key: Any) -> None:
        if self.items is None:
            run.forget_contents(self, self.reason)
            return
        if type(key) is bool:
            key = int(key)
        if (type(key) is slice and plain_slice(key)) or (
            type(key) is int and -len(self.items) <= key < len(self.items)
        ):
            del run.mutable(self, "items")[key]
        elif type(key) is int:
            run.python_error("IndexError", "list assignment index out of range")
        else:
            run.forget_contents(self, "an item is deleted at an index that isn't known")

    def binary(self, run: Interpreter, operator: str, other: Any, reflected: bool) -> Any:
        if operator == "*" and (type(other) is int or type(other) is bool) and self.items is not None:
            if run.affordable(len(self.items) * other):
                return ListValue(self.items * other)
            return holding(ListValue(None, "a list too long to follow"), self)
        if operator == "+" and isinstance(other, ListValue):
            left, right = (other, self) if reflected else (self, other)
            if (
                left.items is not None
                and right.items is not None
                and run.affordable(len(left.items) + len(right.items))
            ):
                return ListValue(left.items + right.items)
            return holding(ListValue(None, left.reason or right.reason or "a list too long to follow"), left, right)
        if operator in ("<", ">", "<=", ">=") and isinstance(other, ListValue):
            a, b = plain(self), plain(other)
            return (
                _compared(operator, a, b)
                if a is not self and b is not other and _is_plain(a) and _is_plain(b)
                else NotImplemented
            )
        if operator in ("+", "*") and isinstance(other, Unknown):
            if run.handlers:
                run.may_raise()
            return unknown_of("a list of unknown length", self, other)
        return NotImplemented

    def augment(self, run: Interpreter, operator: str, other: Any) -> Any:
        if operator == "+":
            values = run.iterate(other)
            if values is None:
                run.forget_contents(self, "it is extended by values that aren't known", other)
            elif self.items is not None and run.affordable(len(self.items) + len(values)):
                run.mutable(self, "items").extend(list(values))
            else:
                run.forget_contents(self, self.reason or "a list too long to follow", *values)
            return self
        if operator == "*" and (type(other) is int or isinstance(other, Unknown)):
            if self.items is not None and type(other) is int and run.affordable(len(self.items) * other):
                run.replace(self, "items", self.items * other)
            else:
                run.forget_contents(self, "it is repeated a number of times that isn't known")
            return self
        return NotImplemented

    @property
    def is_known(self) -> bool:
        """Whether its items are known."""
        return self.items is not None

    def live(self) -> Iterator[Any]:
        """The items one after the other, each looked up when its turn comes, as a loop does."""
        index = 0
        while self.items is not None and index < len(self.items):
            yield self.items[index]
            index += 1

    def iterate(self, run: Interpreter) -> list[Any] | None:
        return self.items

    def element(self, run: Interpreter) -> Any:
        return (
            unknown_of(self.reason or "the items of a list aren't known", self)
            if self.items is None
            else join_all(self.items, "a list's items")
        )

    def contains(self, run: Interpreter, other: Any) -> bool | None:
        if self.items is None:
            return None
        if len(self.items) > 1_000:
            run.charge(4 * len(self.items))
        return is_among(other, self.items)

    def truth(self, run: Interpreter) -> bool | None:
        return None if self.items is None else bool(self.items)

    def length(self, run: Interpreter) -> Any:
        return None if self.items is None else len(self.items)

    def join(self, other: Any) -> Any:
        if not isinstance(other, ListValue) or type(self) is not type(other):
            return NotImplemented
        result = ListValue(
            self.joined_state("items", self.items, other.items), self.reason or other.reason or CONTENTS_DEPEND
        )
        link(result, self, other)
        return result

    def joined_state(self, key: str, a: Any, b: Any) -> Any:
        if key == "reason":
            return a or b
        if a is None or b is None or len(a) != len(b):
            self.hide([*(a or ()), *(b or ())])
            return None
        return [join(x, y) for x, y in zip(a, b, strict=True)]

    def widened_state(self, key: str, current: Any) -> Any:
        if key != "items":
            return current
        self.hide(current or ())
        self.reason = self.reason or "it changes in a loop whose length isn't known"
        return None

    def reachable(self) -> Iterable[Any]:
        return self.items or ()

    def forget(self, run: Interpreter, reason: str) -> None:
        self.hide(self.items or ())
        run.assign(self, "items", None)
        self.reason = reason


class DictValue(Container):
    """A dict. `items` maps constants to values, in order; `open` is the reason why other keys may be there, or None.

    What stands under a key in `items` is so in every run, even where `open` is set; only the order isn't known then.
    """

    __slots__ = ("born", "hidden", "items", "links", "open")
    kind = "dict"

    def __init__(self, items: dict[Any, Any] | None = None, open: str | None = None) -> None:
        self.items: dict[Any, Any] = {} if items is None else items
        self.open = open
        self.links = None
        self.hidden = None
        births.count += 1
        self.born = births.count

    def __repr__(self) -> str:
        return f"DictValue({self.items!r})"

    @property
    def has_identity(self) -> bool:  # type: ignore[override]
        """Whether it isn't perhaps another dict."""
        return not self.links

    def attribute(self, run: Interpreter, name: str) -> Any:
        return run.libraries.method(self, name)

    def item(self, run: Interpreter, key: Any) -> Any:
        if is_key(key):
            if key in self.items:
                return self.items[key]
            if not self.open:
                return self.missing(run, key)
        if run.handlers:
            run.may_raise()
        return unknown_of(self.open or "the key isn't known", self)

    def missing(self, run: Interpreter, key: Any) -> Any:
        """The value for a key that certainly isn't there."""
        return run.python_error("KeyError", f"the dict has no key {key!r}")

    def set_item(self, run: Interpreter, key: Any, value: Any) -> None:
        if is_key(key):
            run.mutable(self, "items")[key] = value
        else:
            run.forget_contents(self, "an item is set under a key that isn't known", key, value)

    def delete_item(self, run: Interpreter, key: Any) -> None:
        if is_key(key):
            if key in self.items:
                del run.mutable(self, "items")[key]
            elif not self.open:
                run.python_error("KeyError", f"the dict has no key {key!r}")
            elif run.handlers:
                run.may_raise()
        else:
            run.forget_contents(self, "an item is deleted under a key that isn't known")

    def binary(self, run: Interpreter, operator: str, other: Any, reflected: bool) -> Any:
        if operator == "|" and isinstance(other, DictValue):
            left, right = (other, self) if reflected else (self, other)
            return merged(left, right)
        return NotImplemented

    def augment(self, run: Interpreter, operator: str, other: Any) -> Any:
        if operator != "|":
            return NotImplemented
        if isinstance(other, DictValue):
            both = merged(self, other)
            run.replace(self, "items", both.items)
            run.assign(self, "open", both.open)
        else:
            run.forget_contents(self, "it is updated by values that aren't known", other)
        return self

    def iterate(self, run: Interpreter) -> list[Any] | None:
        return None if self.open else list(self.items)

    def element(self, run: Interpreter) -> Any:
        return Unknown(self.open or "the key isn't known")

    def contains(self, run: Interpreter, other: Any) -> bool | None:
        if is_key(other):
            return True if other in self.items else (None if self.open else False)
        return False if not self.items and not self.open else None

    def truth(self, run: Interpreter) -> bool | None:
        return True if self.items else (None if self.open else False)

    def length(self, run: Interpreter) -> Any:
        return None if self.open else len(self.items)

    def join(self, other: Any) -> Any:
        if type(other) is not type(self) or not isinstance(other, DictValue):
            return NotImplemented
        return self.joined_with(other, DictValue())

    def joined_with(self, other: DictValue, result: DictValue) -> DictValue:
        """Fill a new dict with what is true of both."""
        result.items = self.joined_state("items", self.items, other.items)
        result.open = self.open or other.open or (None if list(self.items) == list(other.items) else KEYS_DEPEND)
        link(result, self, other)
        return result

    def joined_state(self, key: str, a: Any, b: Any) -> Any:
        if key == "open":
            return a or b
        if key != "items":
            return NotImplemented
        if a.keys() != b.keys():
            self.hide([value for name, value in (*a.items(), *b.items()) if name not in a or name not in b])
        return {name: join(value, b[name]) for name, value in a.items() if name in b}

    def widened_state(self, key: str, current: Any) -> Any:
        if key == "items":
            self.hide(current.values())
        return {} if key == "items" else "it changes in a loop that isn't known" if key == "open" else NotImplemented

    def reachable(self) -> Iterable[Any]:
        return self.items.values()

    def forget(self, run: Interpreter, reason: str) -> None:
        self.hide(self.items.values())
        run.assign(self, "items", {})
        run.assign(self, "open", reason)


class SetValue(Value):
    """A set. `items` maps its constants to themselves, in the order in which they came; None once it isn't known."""

    __slots__ = ("born", "items", "links")
    kind = "set"

    def __init__(self, items: dict[Any, Any] | None) -> None:
        self.items = items
        self.links = None
        births.count += 1
        self.born = births.count

    def __repr__(self) -> str:
        return f"SetValue({None if self.items is None else list(self.items)!r})"

    @property
    def has_identity(self) -> bool:  # type: ignore[override]
        """Whether it isn't perhaps another set."""
        return not self.links

    def attribute(self, run: Interpreter, name: str) -> Any:
        return run.libraries.method(self, name)

    def binary(self, run: Interpreter, operator: str, other: Any, reflected: bool) -> Any:
        theirs = elements_of(other)
        if operator in ("|", "&", "-", "^") and (theirs is not None or isinstance(other, SetValue)):
            if self.items is None or theirs is None:
                return SetValue(None)
            left, right = (theirs, self.items) if reflected else (self.items, theirs)
            return SetValue(combined(operator, left, right))
        if operator in ("<", "<=", ">", ">=") and theirs is not None and self.items is not None:
            return _compared(operator, set(self.items), set(theirs))
        return NotImplemented

    def augment(self, run: Interpreter, operator: str, other: Any) -> Any:
        if operator not in ("|", "&", "-", "^"):
            return NotImplemented
        theirs = elements_of(other)
        run.replace(
            self, "items", None if self.items is None or theirs is None else combined(operator, self.items, theirs)
        )
        return self

    def iterate(self, run: Interpreter) -> list[Any] | None:
        """In Python's own order where that is the same in every run: of numbers; of texts it isn't."""
        if self.items is None:
            return None
        if len(self.items) < 2:
            return list(self.items)
        if all(type(item) is int or type(item) is bool for item in self.items):
            return list(set(self.items))
        return None

    def element(self, run: Interpreter) -> Any:
        return Unknown("the order of a set differs from run to run")

    def contains(self, run: Interpreter, other: Any) -> bool | None:
        return None if self.items is None or not is_key(other) else other in self.items

    def truth(self, run: Interpreter) -> bool | None:
        return None if self.items is None else bool(self.items)

    def length(self, run: Interpreter) -> Any:
        return None if self.items is None else len(self.items)

    def join(self, other: Any) -> Any:
        if not isinstance(other, SetValue):
            return NotImplemented
        result = SetValue(self.joined_state("items", self.items, other.items))
        link(result, self, other)
        return result

    def joined_state(self, key: str, a: Any, b: Any) -> Any:
        return a if a is not None and b is not None and a.keys() == b.keys() else None

    def widened_state(self, key: str, current: Any) -> Any:
        return None

    def forget(self, run: Interpreter, reason: str) -> None:
        run.assign(self, "items", None)


def link(result: Value, *origins: Value) -> None:
    """Note that a value may be the same object as each of these: a change of one is a change of the others."""
    result.links = list(origins)
    for origin in origins:
        if origin.links is None:
            origin.links = [result]
        else:
            origin.links.append(result)


def holding(result: ListValue, *sources: ListValue) -> ListValue:
    """A list whose contents aren't known, with those of other lists perhaps among them."""
    for source in sources:
        result.hide([*(source.items or ()), *(source.hidden or ())])
        if source.links:
            result.hide(source.links)
    return result


def merged(left: DictValue, right: DictValue) -> DictValue:
    """`left | right`: keys that the right one may hold unseen hide what the left one has."""
    result = DictValue({**({} if right.open else left.items), **right.items}, left.open or right.open)
    if right.open or left.open:
        result.hide([*left.items.values(), *right.items.values(), *(left.hidden or ()), *(right.hidden or ())])
    return result


def elements_of(value: Any) -> dict[Any, Any] | None:
    """The elements of a set or frozenset, where they are known."""
    if isinstance(value, SetValue):
        return value.items
    return dict.fromkeys(value) if type(value) is frozenset else None


def combined(operator: str, left: dict[Any, Any], right: dict[Any, Any]) -> dict[Any, Any]:
    """The elements of a union, intersection, difference or symmetric difference."""
    if operator == "|":
        return {**left, **{key: key for key in right if key not in left}}
    if operator == "&":
        return {key: key for key in left if key in right}
    if operator == "-":
        return {key: key for key in left if key not in right}
    return {key: key for key in (*left, *right) if (key in left) != (key in right)}


def _compared(operator: str, a: Any, b: Any) -> Any:
    try:
        return {"<": a.__lt__, "<=": a.__le__, ">": a.__gt__, ">=": a.__ge__}[operator](b)
    except TypeError:
        return NotImplemented


def plain(value: Any) -> Any:
    """A value as Python data where it is all known (lists, dicts, nested); what isn't stays as it is inside."""
    if isinstance(value, ListValue) and value.items is not None:
        return [plain(item) for item in value.items]
    if isinstance(value, DictValue) and not value.open:
        return {key: plain(item) for key, item in value.items.items()}
    if type(value) is tuple:
        return tuple(plain(item) for item in value)
    return value


def _is_plain(value: Any) -> bool:
    if type(value) in (list, tuple):
        return all(map(_is_plain, value))
    return is_constant(value)


def same(a: Any, b: Any, depth: int = 40) -> bool | None:
    """Whether two values are equal; None where it isn't known."""
    if a is b and not isinstance(a, Unknown):
        return True if not isinstance(a, float) or a == a else False
    if is_constant(a) and is_constant(b):
        return bool(a == b)
    if isinstance(a, Unknown) or isinstance(b, Unknown) or not depth:
        return None
    if isinstance(a, DictValue) and isinstance(b, DictValue):
        if a.open or b.open:
            return None
        if a.items.keys() != b.items.keys():
            return False
        return _all([same(value, b.items[key], depth - 1) for key, value in a.items.items()])
    if isinstance(a, SetValue) or isinstance(b, SetValue):
        left, right = elements_of(a), elements_of(b)
        if left is not None and right is not None:
            return left.keys() == right.keys()
        return None if type(a) in _SETS and type(b) in _SETS else _differ(a, b)
    left_items, right_items = _sequence(a), _sequence(b)
    if left_items is not None and right_items is not None:
        if isinstance(a, ListValue) != isinstance(b, ListValue) or len(left_items) != len(right_items):
            return False
        return _all([same(x, y, depth - 1) for x, y in zip(left_items, right_items, strict=True)])
    return _differ(a, b)


_SETS = (SetValue, frozenset)


def _differ(a: Any, b: Any) -> bool | None:
    """False where two values are of types that are never equal to each other."""
    kinds = {ListValue: 1, DictValue: 2, SetValue: 3, frozenset: 3, tuple: 4}
    if type(a) in kinds or is_constant(a):
        if type(b) in kinds or is_constant(b):
            return False if kinds.get(type(a)) != kinds.get(type(b)) else None
        return False if getattr(b, "kind", "") in ("module", "builtin function", "method", "function") else None
    return _differ(b, a) if type(b) in kinds or is_constant(b) else None


def _all(answers: list[bool | None]) -> bool | None:
    return False if False in answers else (None if None in answers else True)


def is_among(value: Any, items: list[Any]) -> bool | None:
    """Whether a value equals one of the items."""
    unknown = False
    for item in items:
        answer = same(value, item)
        if answer:
            return True
        unknown = unknown or answer is None
    return None if unknown else False


def _sequence(value: Any) -> list[Any] | tuple[Any, ...] | None:
    if type(value) is tuple:
        return value
    if isinstance(value, ListValue):
        return value.items
    return None
