"""Python's builtin functions that go through values: `zip`, `map`, `sorted`, `sum`, `any`, `next`."""

from __future__ import annotations

from archcheck.interpreter import limits
from archcheck.interpreter.containers import holding, same
from archcheck.interpreter.iterators import Enough, IteratorValue, puller, sample_of, unknown_iterator, visit_all
from archcheck.interpreter.operators import binary, compare
from archcheck.interpreter.values import (
    Arguments,
    Builtin,
    DictValue,
    ListValue,
    SetValue,
    Unknown,
    Value,
    is_constant,
    unknown_of,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from archcheck.interpreter.iterators import Visit
    from archcheck.interpreter.machine import Interpreter

__all__ = ["ITERATION", "unordered"]


def unordered(run: Interpreter, value: Any) -> list[Any] | None:
    """The values of something whose order doesn't matter to who asks."""
    if isinstance(value, SetValue):
        return None if value.items is None else list(value.items)
    if isinstance(value, frozenset):
        return list(value)
    if isinstance(value, Shuffled) and value.bag is not None:
        return list(value.bag)
    return run.iterate(value)


class Shuffled(ListValue):
    """A list of known values in an order that differs from run to run: of a set of texts."""

    __slots__ = ("bag",)

    def __init__(self, bag: list[Any]) -> None:
        super().__init__(None, "the order of a set differs from run to run")
        self.bag: list[Any] | None = bag

    def length(self, run: Interpreter) -> Any:
        return None if self.bag is None else len(self.bag)

    def truth(self, run: Interpreter) -> bool | None:
        return None if self.bag is None else bool(self.bag)

    def forget(self, run: Interpreter, reason: str) -> None:
        super().forget(run, reason)
        run.assign(self, "bag", None)

    def augment(self, run: Interpreter, operator: str, other: Any) -> Any:
        run.assign(self, "bag", None)
        return super().augment(run, operator, other)

    def attribute(self, run: Interpreter, name: str) -> Any:
        if name == "sort" and self.bag is not None:
            return Builtin(name, self._sort)
        return super().attribute(run, name)

    def _sort(self, run: Interpreter, arguments: Arguments) -> None:
        ordered = _sorted(run, Arguments([self], arguments.keywords, arguments.node))
        run.assign(self, "bag", None)
        if isinstance(ordered, ListValue) and ordered.items is not None:
            run.replace(self, "items", list(ordered.items))

    def join(self, other: Any) -> Any:
        return NotImplemented

    def joined_state(self, key: str, a: Any, b: Any) -> Any:
        return None if key == "bag" else super().joined_state(key, a, b)

    def widened_state(self, key: str, current: Any) -> Any:
        return None if key == "bag" else super().widened_state(key, current)


def _list(run: Interpreter, arguments: Arguments) -> Any:
    if not arguments.positional:
        return ListValue(None, arguments.open) if arguments.open else ListValue([])
    value = arguments.positional[0]
    values = run.iterate(value)
    if values is not None:
        return ListValue(list(values))
    bag = unordered(run, value) if isinstance(value, (SetValue, frozenset, Shuffled)) else None
    if bag is not None:
        return Shuffled(bag)
    result = ListValue(None, value.reason if isinstance(value, Unknown) else "its items aren't known")
    result.hide([sample_of(value, run)])
    return holding(result, value) if isinstance(value, ListValue) else result


def _tuple(run: Interpreter, arguments: Arguments) -> Any:
    if not arguments.positional:
        return Unknown(arguments.open) if arguments.open else ()
    value = arguments.positional[0]
    values = run.iterate(value)
    return (
        unknown_of(value.reason if isinstance(value, Unknown) else "its items aren't known", value)
        if values is None
        else tuple(values)
    )


def _iter(run: Interpreter, arguments: Arguments) -> Any:
    value = arguments.positional[0]
    if len(arguments.positional) > 1:
        return _until(run, value, arguments.positional[1])
    value = run.iterator(value)
    if isinstance(value, (IteratorValue, Unknown)):
        return value
    return IteratorValue("iterator", lambda run, visit: visit_all(run, value, visit), [value])


def _until(run: Interpreter, function: Any, sentinel: Any) -> IteratorValue:
    """`iter(function, sentinel)`."""

    def source(run: Interpreter, visit: Visit) -> str | None:
        for _ in range(1_000):
            value = run.call(function, Arguments([], node=run.node))
            answer = same(value, sentinel)
            if answer:
                return None
            if answer is None:
                return "whether the sentinel is reached isn't known"
            visit(value)
        return "an iterator that isn't followed to its end"

    return IteratorValue("callable_iterator", source, [function])


def _zip(run: Interpreter, arguments: Arguments) -> Any:
    if arguments.open:
        return unknown_iterator("zip", "a zip over values that aren't known", *arguments.positional)
    values = [run.iterator(value) for value in arguments.positional]
    strict = run.truth(arguments.keywords.get("strict", False)) is not False

    def source(run: Interpreter, visit: Visit) -> str | None:
        pulls = [puller(run, value) for value in values]
        if any(pull is None for pull in pulls):
            visit_sample = tuple(sample_of(value, run) for value in values)
            result.sample = visit_sample
            return "a zip over values that aren't known"
        for _ in range(limits.ITEMS if pulls else 0):
            row = []
            for index, pull in enumerate(pulls):
                found = pull()  # type: ignore[misc]
                if found is None:
                    if any(getattr(value, "is_known", True) is False for value in values):
                        result.sample = tuple(sample_of(value, run) for value in values)
                        return "a list changes while a loop goes through it"
                    if strict and (index or any(other() is not None for other in pulls[1:])):  # type: ignore[misc]
                        run.python_error("ValueError", "the arguments of a strict zip differ in length")
                    return None
                row.append(found[0])
            if any(isinstance(value, IteratorValue) and value.left is None for value in values):
                result.sample = tuple(row)
                return "a zip over values that aren't known"
            visit(tuple(row))
        return "a zip that isn't followed to its end" if pulls else None

    result = IteratorValue("zip", source, values)
    return result


def _enumerate(run: Interpreter, arguments: Arguments) -> Any:
    value = run.iterator(arguments.get(0, "iterable"))
    start = arguments.get(1, "start", 0)

    def source(run: Interpreter, visit: Visit) -> str | None:
        index = start if type(start) is int else 0

        def numbered(item: Any) -> None:
            nonlocal index
            index += 1
            visit((index - 1 if type(start) is int else Unknown("an index that isn't known"), item))

        reason = visit_all(run, value, numbered)
        if reason is not None:
            result.sample = (_some_index(), sample_of(value, run))
        return reason

    result = IteratorValue("enumerate", source, [value])
    return result


def _some_index() -> Unknown:
    result = Unknown("an index that isn't known")
    result.integer = result.size is not None
    return result


def _map(run: Interpreter, arguments: Arguments) -> Any:
    if len(arguments.positional) < 2 or arguments.open:
        return unknown_iterator("map", "a map over values that aren't known", *arguments.positional)
    function, first, *others = arguments.positional
    node = arguments.node
    iterable = _zip(run, Arguments([first, *others])) if others else run.iterator(first)

    def source(run: Interpreter, visit: Visit) -> str | None:
        def apply(value: Any) -> Any:
            return run.call(function, Arguments(list(value) if others else [value], node=node))

        reason = visit_all(run, iterable, lambda value: visit(apply(value)))
        if reason is not None:
            sample = sample_of(iterable, run)
            known = type(sample) is tuple or not others
            result.sample = _perhaps(run, lambda: apply(sample)) if known else Unknown(reason)
        return reason

    result = IteratorValue("map", source, [iterable, function])
    return result


def _perhaps(run: Interpreter, action: Callable[[], Any]) -> Any:
    """Something that is done any number of times, by the value that stands for all of them."""
    from archcheck.interpreter.loops import repeat

    found: list[Any] = [Unknown("it may not be evaluated")]

    def once() -> None:
        found.append(action())

    repeat(run, once)
    return found[min(1, len(found) - 1)] if len(found) < 3 else unknown_of("it differs from time to time", *found)


def _filter(run: Interpreter, arguments: Arguments) -> Any:
    function, value = arguments.positional[:2]
    iterable = run.iterator(value)

    def source(run: Interpreter, visit: Visit) -> str | None:
        unknown = False

        def test(item: Any) -> None:
            nonlocal unknown
            truth = run.truth(item if function is None else run.call(function, Arguments([item], node=arguments.node)))
            if truth is None:
                unknown = True
            if truth is not False:
                visit(item)

        reason = visit_all(run, iterable, test)
        if reason is not None:
            result.sample = sample_of(iterable, run)
        return reason or ("a filter whose condition isn't known" if unknown else None)

    result = IteratorValue("filter", source, [iterable, function])
    return result


def _reversed(run: Interpreter, arguments: Arguments) -> Any:
    value = arguments.positional[0]
    values = run.iterate(value)
    if values is None:
        return unknown_iterator(
            "reversed", value.reason if isinstance(value, Unknown) else "its items aren't known", value
        )
    if not isinstance(value, ListValue):
        return IteratorValue.over("reversed", values[::-1])

    def source(run: Interpreter, visit: Visit) -> str | None:
        for index in range(len(value.items or ()) - 1, -1, -1):
            if value.items is None:
                return value.reason
            if index < len(value.items):
                visit(value.items[index])
        return None if value.items is not None else value.reason

    return IteratorValue("reversed", source, [value])


def _sorted(run: Interpreter, arguments: Arguments) -> Any:
    value = arguments.positional[0]
    key = arguments.keywords.get("key")
    values = unordered(run, value) if key is None else run.iterate(value)
    reverse = run.truth(arguments.keywords.get("reverse", False))
    if values is None:
        result = ListValue(None, value.reason if isinstance(value, Unknown) else "the order of a sort isn't known")
        result.hide([sample_of(value, run)])
        return result
    keys = values if key is None else [run.call(key, Arguments([item], node=arguments.node)) for item in values]
    if reverse is None or (len(values) > 1 and not all(map(is_constant, keys))):
        if run.handlers:
            run.may_raise()
        result = ListValue(None, "the order of a sort isn't known")
        result.hide(values)
        return result
    try:
        order = (
            sorted(range(len(values)), key=keys.__getitem__, reverse=reverse) if len(values) > 1 else [0] * len(values)
        )
    except TypeError:
        return run.python_error("TypeError", "these values have no order")
    return ListValue([values[index] for index in order])


def _sum(run: Interpreter, arguments: Arguments) -> Any:
    value = arguments.positional[0]
    total: Any = arguments.get(1, "start", 0)
    values = unordered(run, value)
    if values is None or (isinstance(value, (SetValue, frozenset)) and not all(type(item) is int for item in values)):
        return Unknown(value.reason if isinstance(value, Unknown) else "a sum of values that aren't known")
    run.charge(16 * len(values))
    for item in values:
        total = binary(run, "+", total, item)
    return total


def _extreme(name: str, wanted: str) -> Builtin:
    def call(run: Interpreter, arguments: Arguments) -> Any:
        positional = arguments.positional
        key = arguments.keywords.get("key")
        values = (unordered if key is None else run_iterate)(run, positional[0]) if len(positional) == 1 else positional
        if values is None or arguments.open:
            if run.handlers:
                run.may_raise()
            return unknown_of(f"{name}() of something that isn't known", *positional)
        if not values:
            return (
                arguments.keywords["default"]
                if "default" in arguments.keywords
                else run.python_error("ValueError", f"{name}() of nothing")
            )
        keys = values if key is None else [run.call(key, Arguments([item], node=arguments.node)) for item in values]
        best = 0
        for index in range(1, len(values)):
            better = run.truth(compare(run, wanted, keys[index], keys[best]))
            if better is None:
                if all(same(value, values[0]) for value in values):
                    return values[0]
                return unknown_of(f"{name}() of something that isn't known", *values)
            if better:
                best = index
        return values[best]

    return Builtin(name, call)


def run_iterate(run: Interpreter, value: Any) -> list[Any] | None:
    """`run.iterate(value)`."""
    return run.iterate(value)


def _quantifier(name: str, decisive: bool) -> Builtin:
    def call(run: Interpreter, arguments: Arguments) -> Any:
        unknown = False
        speculation, departures = run.speculation, run.departures
        value = arguments.positional[0]
        if isinstance(value, (SetValue, frozenset)):
            value = tuple(unordered(run, value) or ()) if unordered(run, value) is not None else value

        def test(item: Any) -> None:
            nonlocal unknown
            truth = run.truth(item)
            if truth is None or (
                truth is decisive and (unknown or run.speculation != speculation or run.departures != departures)
            ):
                unknown = True
            elif truth is decisive:
                raise Enough

        try:
            reason = visit_all(run, value, test)
        except Enough:
            if isinstance(value, IteratorValue):
                run.assign(value, "left", None)
            return decisive
        if unknown or reason is not None:
            return Unknown(f"{name}() of something that isn't known")
        return not decisive

    return Builtin(name, call)


def _next(run: Interpreter, arguments: Arguments) -> Any:
    value = arguments.positional[0]
    has_default = len(arguments.positional) > 1
    if isinstance(value, IteratorValue):
        found = value.next(run)
        if found is None:
            return arguments.positional[1] if has_default else run.python_error("StopIteration", "no more values")
        if value.left is None and has_default:
            return unknown_of("whether there is a next value isn't known", found[0], arguments.positional[1])
        return found[0]
    special = getattr(value, "special", None)
    if special is not None:
        return special(run, "__next__")
    if run.handlers:
        run.may_raise()
    if isinstance(value, Value):
        run.forget(value, "its next value is taken")
        return value.element(run)
    return run.python_error("TypeError", "this is no iterator")


def _dict(run: Interpreter, arguments: Arguments) -> Any:
    from archcheck.interpreter.expressions import extended, put

    result = DictValue()
    if arguments.positional:
        source = arguments.positional[0]
        if isinstance(source, DictValue):
            extended(result, source)
        else:
            pairs = run.iterate(source)
            if pairs is None:
                result.open = source.reason if isinstance(source, Unknown) else "the items aren't known"
                result.hide([sample_of(source, run)])
            for pair in pairs or ():
                items = run.iterate(pair)
                if items is not None and len(items) != 2:
                    run.python_error("ValueError", "an item of a dict has no two values")
                    items = None
                put(result, *(items or (Unknown("a key"), unknown_of("a value", pair))))
    if arguments.open:
        result.hide(result.items.values())
        result.items.clear()
        result.open = result.open or arguments.open
    result.items.update(arguments.keywords)
    return result


ITERATION: dict[str, Builtin] = {
    "all": _quantifier("all", False),
    "any": _quantifier("any", True),
    "dict": Builtin("dict", _dict, dict),
    "enumerate": Builtin("enumerate", _enumerate, enumerate),
    "filter": Builtin("filter", _filter, filter),
    "iter": Builtin("iter", _iter),
    "list": Builtin("list", _list, list),
    "map": Builtin("map", _map, map),
    "max": _extreme("max", ">"),
    "min": _extreme("min", "<"),
    "next": Builtin("next", _next),
    "reversed": Builtin("reversed", _reversed, reversed),
    "sorted": Builtin("sorted", _sorted),
    "sum": Builtin("sum", _sum),
    "tuple": Builtin("tuple", _tuple, tuple),
    "zip": Builtin("zip", _zip, zip),
}
