"""`itertools`: iterators whose values are made when somebody asks for them."""

from __future__ import annotations

import itertools
import math

from archcheck.interpreter import limits
from archcheck.interpreter.iterators import IteratorValue, puller, sample_of, unknown_iterator, visit_all
from archcheck.interpreter.operators import binary, compare
from archcheck.interpreter.values import Arguments, Builtin, ModuleValue, Unknown, join_all, unknown_of
from archcheck.libraries.standard.function_tools import opaque

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any

    from archcheck.interpreter.iterators import Visit
    from archcheck.interpreter.machine import Interpreter

__all__ = ["module"]

MOST = 50_000
"""Combinations that are made one by one."""


class Lost(Exception):
    """The next value isn't known."""


def _pulled(run: Interpreter, value: Any) -> Iterator[Any]:
    """The values that a loop over something sees, each taken when it is asked for.

    Raises:
        Lost: they aren't known from here on.
    """
    pull = puller(run, value)
    if pull is None:
        raise Lost
    for _ in range(limits.LOOP):
        found = pull()
        if (isinstance(value, IteratorValue) and value.left is None) or getattr(value, "is_known", True) is False:
            raise Lost
        if found is None:
            return
        yield found[0]
    raise Lost


def _lazy(
    kind: str, inputs: list[Any], make: Callable[[Interpreter], Iterator[Any]], sample: Callable[[Interpreter], Any]
) -> IteratorValue:
    """An iterator over what `make` gives: it raises Lost where it can't tell; `sample` stands for each value then."""

    def source(run: Interpreter, visit: Visit) -> str | None:
        values = make(run)
        while True:
            try:
                value = next(values)
            except StopIteration:
                return None
            except Lost:
                result.sample = sample(run)
                return f"the values of {kind}() aren't known"
            visit(value)

    result = IteratorValue(kind, source, inputs)
    return result


def _samples(*values: Any) -> Callable[[Interpreter], Any]:
    return lambda run: unknown_of(
        "the values of an iterator aren't known", *(sample_of(value, run) for value in values)
    )


def _chained(kind: str, outer: Any) -> IteratorValue:
    def source(run: Interpreter, visit: Visit) -> str | None:
        lost: list[str] = []
        seen: list[Any] = []

        def through(value: Any) -> None:
            seen.append(value)
            reason = visit_all(run, value, visit)
            if reason is not None:
                lost.append(reason)

        reason = visit_all(run, outer, through)
        if reason is None and not lost:
            return None
        result.sample = unknown_of(
            "the values of chain() aren't known",
            sample_of(outer, run),
            *seen,
            *(sample_of(value, run) for value in seen),
        )
        return reason or lost[0]

    result = IteratorValue(kind, source, [outer])
    return result


def _chain(run: Interpreter, arguments: Arguments) -> Any:
    if arguments.open:
        return unknown_iterator("chain", arguments.open, *arguments.positional)
    return _chained("chain", tuple(run.iterator(value) for value in arguments.positional))


class _Chain(Builtin):
    """`chain`, which has a second way to be made."""

    __slots__ = ()

    def attribute(self, run: Interpreter, name: str) -> Any:
        if name == "from_iterable":
            return Builtin(
                name, lambda run, arguments: _chained("chain", run.iterator(arguments.get(0, "iterable", ())))
            )
        return super().attribute(run, name)


def _listed(run: Interpreter, values: list[Any]) -> list[list[Any]] | None:
    found = [run.iterate(value) for value in values]
    return None if any(items is None for items in found) else found  # type: ignore[return-value]


def _product(run: Interpreter, arguments: Arguments) -> Any:
    times = arguments.keywords.get("repeat", 1)
    found = _listed(run, arguments.positional)
    if (
        arguments.open
        or found is None
        or type(times) is not int
        or not 0 <= times < 20
        or math.prod(map(len, found)) ** times > MOST
    ):
        return unknown_iterator(
            "product",
            "the values of product() aren't known",
            *arguments.positional,
            *map(_sampled(run), arguments.positional),
        )
    run.charge(16 * math.prod(map(len, found)) ** times)
    return IteratorValue.over("product", list(itertools.product(*found, repeat=times)))


def _sampled(run: Interpreter) -> Callable[[Any], Any]:
    return lambda value: sample_of(value, run)


def _selection(name: str, count: Callable[[int, int], int]) -> Callable[[Interpreter, Arguments], Any]:
    """`combinations` and its kin."""

    def call(run: Interpreter, arguments: Arguments) -> Any:
        value = arguments.get(0, "iterable", ())
        found = run.iterate(value)
        size = arguments.get(1, "r")
        if size is None and name == "permutations" and found is not None:
            size = len(found)
        if (
            found is None
            or arguments.open
            or type(size) is not int
            or not 0 <= size < 1000
            or len(found) > 10_000
            or count(len(found), size) > MOST
        ):
            return unknown_iterator(name, f"the values of {name}() aren't known", value, sample_of(value, run))
        run.charge(16 * count(len(found), size))
        return IteratorValue.over(name, list(getattr(itertools, name)(found, size)))

    return call


def _repeat(run: Interpreter, arguments: Arguments) -> Any:
    value = arguments.get(0, "object")
    times = arguments.get(1, "times", _ENDLESS)
    if times is _ENDLESS and not arguments.open:
        return _lazy("repeat", [value], lambda run: _endless(lambda index: value), lambda run: value)
    if type(times) is not int or arguments.open or not run.affordable(times):
        return IteratorValue.over("repeat", None, "how often a value is repeated isn't known", value)
    return IteratorValue.over("repeat", [value] * max(times, 0))


_ENDLESS = object()


def _endless(value: Callable[[int], Any]) -> Iterator[Any]:
    for index in range(limits.LOOP):
        yield value(index)
    raise Lost


def _count(run: Interpreter, arguments: Arguments) -> Any:
    start, step = arguments.get(0, "start", 0), arguments.get(1, "step", 1)
    if type(start) is not int or type(step) is not int or arguments.open:
        return unknown_iterator("count", "a count whose numbers aren't known")
    return _lazy(
        "count",
        [],
        lambda run: _endless(lambda index: start + index * step),
        lambda run: Unknown("a count that goes on"),
    )


def _cycle(run: Interpreter, arguments: Arguments) -> Any:
    value = run.iterator(arguments.get(0, "iterable", ()))

    def make(run: Interpreter) -> Iterator[Any]:
        kept = []
        for item in _pulled(run, value):
            kept.append(item)
            yield item
        if kept:
            yield from _endless(lambda index: kept[index % len(kept)])

    return _lazy("cycle", [value], make, _samples(value))


def _islice(run: Interpreter, arguments: Arguments) -> Any:
    value, *bounds = arguments.positional or [()]
    value = run.iterator(value)
    if (
        not bounds
        or len(bounds) > 3
        or arguments.open
        or not all(bound is None or type(bound) is int for bound in bounds)
    ):
        return unknown_iterator("islice", "the bounds of islice() aren't known", value, sample_of(value, run))
    if any(bound is not None and bound < 0 for bound in bounds) or (len(bounds) == 3 and bounds[2] == 0):
        return run.python_error("ValueError", "indices for islice() must be None or whole numbers from 0")
    chosen = slice(*bounds)
    start, stop, step = chosen.start or 0, chosen.stop, chosen.step or 1

    def make(run: Interpreter) -> Iterator[Any]:
        if stop is not None and stop <= 0:
            return
        wanted = start
        for index, item in enumerate(_pulled(run, value)):
            if index == wanted and (stop is None or wanted < stop):
                yield item
                wanted += step
            # As in Python, what lies beyond the last value wanted is taken up to the stop.
            if stop is not None and index + 1 >= stop:
                return

    return _lazy("islice", [value], make, _samples(value))


def _zip_longest(run: Interpreter, arguments: Arguments) -> Any:
    values = [run.iterator(value) for value in arguments.positional]
    fill = arguments.keywords.get("fillvalue")
    if arguments.open:
        return unknown_iterator("zip_longest", arguments.open, *values, fill)

    def make(run: Interpreter) -> Iterator[Any]:
        sources: list[Any] = [_pulled(run, value) for value in values]
        while sources:
            row, alive = [], False
            for position, source in enumerate(sources):
                found = [fill]
                if source is not None:
                    for item in source:
                        found = [item]
                        alive = True
                        break
                    else:
                        sources[position] = None
                row.extend(found)
            if not alive:
                return
            yield tuple(row)

    return _lazy(
        "zip_longest",
        [*values, fill],
        make,
        lambda run: tuple(unknown_of("a value of zip_longest()", sample_of(value, run), fill) for value in values),
    )


def _accumulate(run: Interpreter, arguments: Arguments) -> Any:
    value, function = run.iterator(arguments.get(0, "iterable", ())), arguments.get(1, "func")
    first = arguments.keywords.get("initial")

    def make(run: Interpreter) -> Iterator[Any]:
        if arguments.open:
            raise Lost
        totals = []
        if first is not None:
            totals = [first]
            yield first
        for item in _pulled(run, value):
            if not totals:
                totals = [item]
            elif function is None:
                totals = [binary(run, "+", totals[0], item)]
            else:
                totals = [run.call(function, Arguments([totals[0], item], node=arguments.node))]
            yield totals[0]

    return _lazy("accumulate", [value, function, first], make, _called_sample(function, value, first))


def _called_sample(function: Any, *values: Any) -> Callable[[Interpreter], Any]:
    """What stands for the results of a function that is called any number of times."""

    def sample(run: Interpreter) -> Any:
        items = [sample_of(value, run) for value in values]
        run.unknown_call(Arguments([function, *items]), "how often it is called isn't known")
        return unknown_of("the values of an iterator aren't known", function, *items, *values)

    return sample


def _starmap(run: Interpreter, arguments: Arguments) -> Any:
    function, value = arguments.get(0, "function"), run.iterator(arguments.get(1, "iterable", ()))

    def make(run: Interpreter) -> Iterator[Any]:
        for item in _pulled(run, value):
            given = run.iterate(item)
            if given is None:
                raise Lost
            yield run.call(function, Arguments(list(given), node=arguments.node))

    return _lazy("starmap", [function, value], make, _called_sample(function, value))


def _tested(name: str) -> Callable[[Interpreter, Arguments], Any]:
    """`takewhile`, `dropwhile`, `filterfalse`."""

    def call(run: Interpreter, arguments: Arguments) -> Any:
        function, value = arguments.get(0, "predicate"), run.iterator(arguments.get(1, "iterable", ()))

        def test(run: Interpreter, item: Any) -> bool:
            truth = run.truth(item if function is None else run.call(function, Arguments([item], node=arguments.node)))
            if truth is None:
                raise Lost
            return truth

        def make(run: Interpreter) -> Iterator[Any]:
            dropping = name == "dropwhile"
            for item in _pulled(run, value):
                if name == "filterfalse":
                    if not test(run, item):
                        yield item
                elif name == "takewhile":
                    if not test(run, item):
                        return
                    yield item
                else:
                    dropping = dropping and test(run, item)
                    if not dropping:
                        yield item

        return _lazy(name, [function, value], make, _called_sample(function, value))

    return call


def _compress(run: Interpreter, arguments: Arguments) -> Any:
    value, chosen = (run.iterator(arguments.get(index, name, ())) for index, name in enumerate(("data", "selectors")))

    def make(run: Interpreter) -> Iterator[Any]:
        selectors = _pulled(run, chosen)
        for item in _pulled(run, value):
            for selector in selectors:
                truth = run.truth(selector)
                break
            else:
                return
            if truth is None:
                raise Lost
            if truth:
                yield item

    return _lazy("compress", [value, chosen], make, _samples(value))


def _pairwise(run: Interpreter, arguments: Arguments) -> Any:
    value = run.iterator(arguments.get(0, "iterable", ()))

    def make(run: Interpreter) -> Iterator[Any]:
        before: list[Any] = []
        for item in _pulled(run, value):
            if before:
                yield (before[0], item)
            before = [item]

    return _lazy("pairwise", [value], make, lambda run: (sample_of(value, run), sample_of(value, run)))


def _batched(run: Interpreter, arguments: Arguments) -> Any:
    value, size = run.iterator(arguments.get(0, "iterable", ())), arguments.get(1, "n")
    if type(size) is not int or size < 1 or arguments.open or set(arguments.keywords) - {"iterable", "n"}:
        return unknown_iterator("batched", "the values of batched() aren't known", value, sample_of(value, run))

    def make(run: Interpreter) -> Iterator[Any]:
        batch: list[Any] = []
        for item in _pulled(run, value):
            batch.append(item)
            if len(batch) == size:
                yield tuple(batch)
                batch = []
        if batch:
            yield tuple(batch)

    return _lazy("batched", [value], make, _samples(value))


def _groupby(run: Interpreter, arguments: Arguments) -> Any:
    value, function = run.iterator(arguments.get(0, "iterable", ())), arguments.get(1, "key")

    def source(run: Interpreter, visit: Visit) -> str | None:
        items = run.iterate(value)
        keys = [
            item if function is None else run.call(function, Arguments([item], node=arguments.node))
            for item in items or ()
        ]
        equal = [run.truth(compare(run, "==", a, b)) for a, b in itertools.pairwise(keys)]
        if items is None or arguments.open or None in equal:
            if function is not None:
                run.unknown_call(Arguments([function, value]), "how often it is called isn't known")
            members = unknown_of(
                "the members of a group aren't known", value, sample_of(value, run), *(items or ())[:64]
            )
            result.sample = (unknown_of("the key of a group isn't known", *keys[:64], members), members)
            return "the groups aren't known"
        start = 0
        for end in range(1, len(items) + 1):
            if end < len(items) and equal[end - 1]:
                continue
            group = IteratorValue.over(
                "_grouper",
                items[start:end],
                "a group is over when the next one begins",
                join_all(items[start:end], "a group"),
            )
            visit((keys[start], group))
            run.assign(group, "left", None)  # it shares its values with the groups that follow
            start = end
        return None

    result = IteratorValue("groupby", source, [value, function])
    return result


def _tee(run: Interpreter, arguments: Arguments) -> Any:
    value, count = arguments.get(0, "iterable", ()), arguments.get(1, "n", 2)
    if type(count) is not int or not 0 <= count < 1000 or arguments.open:
        return opaque("itertools.tee").call(run, arguments)
    if isinstance(value, (tuple, range, str)) and (values := run.iterate(value)) is not None:
        return tuple(IteratorValue.over("_tee", values) for _ in range(count))
    sample = sample_of(value, run)
    if isinstance(value, IteratorValue):
        run.forget(value, "tee() goes through it")
    return tuple(unknown_iterator("_tee", "the values of tee() aren't known", value, sample) for _ in range(count))


def _combinations_count(items: int, size: int) -> int:
    return math.comb(items, size)


def _permutations_count(items: int, size: int) -> int:
    return math.perm(items, size)


def _with_replacement_count(items: int, size: int) -> int:
    return math.comb(items + size - 1, size) if items else int(not size)


_ITERTOOLS: dict[str, Any] = {
    "chain": _Chain("chain", _chain),
    **{
        name: Builtin(name, _selection(name, count))
        for name, count in {
            "combinations": _combinations_count,
            "combinations_with_replacement": _with_replacement_count,
            "permutations": _permutations_count,
        }.items()
    },
    **{name: Builtin(name, _tested(name)) for name in ("takewhile", "dropwhile", "filterfalse")},
    **{
        name: Builtin(name, function)
        for name, function in {
            "product": _product,
            "repeat": _repeat,
            "count": _count,
            "cycle": _cycle,
            "islice": _islice,
            "zip_longest": _zip_longest,
            "accumulate": _accumulate,
            "starmap": _starmap,
            "compress": _compress,
            "pairwise": _pairwise,
            "batched": _batched,
            "groupby": _groupby,
            "tee": _tee,
        }.items()
    },
}  # fmt: skip


def module(run: Interpreter, name: str) -> ModuleValue | None:
    """`itertools`."""
    return (
        ModuleValue(name, dict(_ITERTOOLS), lambda attribute: opaque(f"itertools.{attribute}"))
        if name == "itertools"
        else None
    )
