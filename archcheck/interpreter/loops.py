"""Loops: unrolled over values that are known, else looked at until nothing changes any more."""

from __future__ import annotations

import _ast

from archcheck.interpreter import limits
from archcheck.interpreter.containers import DictValue, ListValue, SetValue
from archcheck.interpreter.effects import has_jump
from archcheck.interpreter.iterators import Enough, IteratorValue, sample_of
from archcheck.interpreter.state import BREAK, CONTINUE, Dead, snapshot
from archcheck.interpreter.targets import assign
from archcheck.interpreter.value import Raised, Unknown, Value, births

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any

    from archcheck.interpreter.machine import Interpreter
    from archcheck.interpreter.scope import Scope
    from archcheck.interpreter.state import Departure, Exit, Target

__all__ = ["for_loop", "repeat", "while_loop"]

LOOKS = 4
"""How often the body of an open loop is looked at before all that it writes is given up."""


def for_loop(run: Interpreter, node: Any, scope: Scope) -> Exit | None:
    """`for`; unrolled over values that are known, else looked at until nothing changes any more."""
    iterable = run.iterator(run.evaluate(node.iter, scope))
    run.node = node.iter
    if isinstance(iterable, IteratorValue) and not isinstance(iterable.left, list):
        return _driven_loop(run, node, iterable, scope)
    values = _values(run, iterable)
    if values is None:
        element = sample_of(iterable, run)
        return _looped(
            run, node, scope, lambda: _open(run, node, scope, lambda: assign(run, node.target, element, scope))
        )
    return _looped(run, node, scope, lambda: _unrolled(run, node, scope, iterable, values))


def _values(run: Interpreter, iterable: Any) -> Iterator[Any] | None:
    """The values of a loop one after the other; those of a list are looked up when their turn comes."""
    live = getattr(iterable, "live", None)
    if live is not None:
        return live() if iterable.is_known else None  # type: ignore[no-any-return]
    if type(iterable) is range:
        return iter(iterable)
    values = run.iterate(iterable)
    return None if values is None else iter(values)


def _unrolled(run: Interpreter, node: Any, scope: Scope, iterable: Any, values: Iterator[Any]) -> Exit | None:
    """One iteration after the other, as long as that is worth its cost."""
    body = node.body
    continues = has_jump(node, _ast.Continue)
    events, used = run.events, run.used
    target = node.target
    for count, value in enumerate(values):
        if type(target) is _ast.Name and not isinstance(value, Value):
            run.bind(target.id, value, scope)
        else:
            assign(run, target, value, scope)
        ending = _iteration(run, body, scope) if continues else run.execute(body, scope)
        if ending is not None:
            return ending
        if run.hurried or (count > limits.UNROLLED and run.used - used > limits.IDLE_LOOP):
            if run.events == events:
                element = sample_of(iterable, run) if isinstance(iterable, Value) else _number_in(iterable)
                return _open(run, node, scope, lambda element=element: assign(run, target, element, scope))
            events, used = run.events, run.used
    if getattr(iterable, "is_known", True) is False:
        # The body has made the list itself unknown: it may go on.
        element = sample_of(iterable, run)
        return _open(run, node, scope, lambda: assign(run, target, element, scope))
    return None


def _number_in(iterable: Any) -> Any:
    """Something that stands for each value of a range."""
    result = Unknown("it changes with every iteration of a long loop")
    if type(iterable) is range:
        result.integer = result.size is not None
    return result


def while_loop(run: Interpreter, node: Any, scope: Scope) -> Exit | None:
    """`while`; followed as long as the condition is known."""
    return _looped(run, node, scope, lambda: _while(run, node, scope))


def _while(run: Interpreter, node: Any, scope: Scope) -> Exit | None:
    continues = has_jump(node, _ast.Continue)
    events, used = run.events, run.used
    endless = type(node.test) is _ast.Constant
    departures = run.departures
    count = 0
    while True:
        truth = run.truth(run.evaluate(node.test, scope))
        if truth is False:
            return None
        hopeless = count > limits.UNROLLED and run.used - used > limits.IDLE_LOOP and run.events == events
        ended = run.departures != departures and count > (0 if endless else 50)
        if truth is None or hopeless or ended or run.hurried or count > limits.LOOP:
            # On some way the loop has ended already, or it may never end: how often it still runs isn't known.
            return _open(run, node, scope, lambda: None, endless)
        if run.events != events:
            events, used = run.events, run.used
        ending = _iteration(run, node.body, scope) if continues else run.execute(node.body, scope)
        if ending is not None:
            return ending
        count += 1


def _looped(run: Interpreter, node: Any, scope: Scope, loop: Callable[[], Exit | None]) -> Exit | None:
    """Run a loop, and what comes after it: `else` on the way that did not break, then what is true of all ways."""
    if not has_jump(node, _ast.Break):
        ending = loop()
        return run.execute(node.orelse, scope) if ending is None and node.orelse else ending
    target = run.open_target("break")
    try:
        ending = loop()
        if ending is None and node.orelse:
            ending = run.execute(node.orelse, scope)
        return _after(run, target, ending, BREAK)
    except Raised as error:
        return _after(run, target, error, BREAK)
    except Dead:
        return _revived(run, target)
    finally:
        run.close_target(target)


def _after(run: Interpreter, target: Target, ending: Exit | Raised | None, jump: Exit) -> Exit | None:
    """Go on where a loop or an iteration ends: the way at hand, and those that left for here."""
    if ending is not None and ending is not jump and run.switch(target, ending) is None:
        if isinstance(ending, Raised):
            raise ending
        return ending
    run.join_deferred(target, jump.kind)
    return None


def _revived(run: Interpreter, target: Target) -> None:
    """No way came here by itself; those that left for here go on."""
    if not target.deferred:
        raise Dead
    first = target.deferred.pop(0)
    run.resume(target, first.after)
    run.join_deferred(target, *target.kinds)


def _iteration(run: Interpreter, body: list[Any], scope: Scope) -> Exit | None:
    """One run of a loop's body: `continue` ends here."""
    target = run.open_target("continue")
    try:
        return _after(run, target, run.execute(body, scope), CONTINUE)
    except Raised as error:
        return _after(run, target, error, CONTINUE)
    except Dead:
        _revived(run, target)
        return None
    finally:
        run.close_target(target)


def _driven_loop(run: Interpreter, node: Any, iterator: IteratorValue, scope: Scope) -> Exit | None:
    """A loop over a generator or the like: its body runs where each value is made."""
    target = run.open_target("break", "return", "raise")
    visits = 0
    incomplete = False

    def visit(value: Any) -> None:
        nonlocal visits
        visits += 1
        ending: Exit | Raised | None
        try:
            assign(run, node.target, value, scope)
            ending = _iteration(run, node.body, scope)
        except Raised as error:
            ending = error
        if ending is not None:
            run.defer(ending, {}, births.count, births.count)
            raise Dead
        if visits > limits.UNROLLED and run.hurried:
            raise Enough

    try:
        alive = True
        try:
            incomplete = iterator.each(run, visit) is not None
        except Enough:
            incomplete = True
        except Dead:
            alive = False
        if target.deferred:
            run.assign(iterator, "left", None)
        departures = run.take(target, "break", "return", "raise")
        target.kinds = ()
        ways: list[Callable[[], Exit | None]] = [lambda way=way: _departed(run, target, way) for way in departures]  # type: ignore[misc]
        if target.lost is not None:
            ways.append(lambda: run.lose(target))
        if alive:
            ways.append(lambda: _rest(run, node, iterator, scope, incomplete))
        if not ways:
            raise Dead
        return ways[0]() if len(ways) == 1 else run.branch(ways)
    finally:
        run.close_target(target)


def _departed(run: Interpreter, target: Target, way: Departure) -> Exit | None:
    run.resume(target, way.after)
    if isinstance(way.ending, Raised):
        raise way.ending
    return None if way.ending is BREAK else way.ending


def _rest(run: Interpreter, node: Any, iterator: IteratorValue, scope: Scope, incomplete: bool) -> Exit | None:
    """What comes after the values that a loop has seen: perhaps others that aren't known, then its `else`."""
    if incomplete:
        element = iterator.element(run)
        return _looped(
            run, node, scope, lambda: _open(run, node, scope, lambda: assign(run, node.target, element, scope))
        )
    return run.execute(node.orelse, scope) if node.orelse else None


def _open(run: Interpreter, node: Any, scope: Scope, bind: Callable[[], None], endless: bool = False) -> Exit | None:
    """A loop that runs an unknown number of times."""

    def body() -> Exit | None:
        bind()
        ending = _iteration(run, node.body, scope)
        if ending is None and type(node) is _ast.While:
            run.evaluate(node.test, scope)
        return ending

    return repeat(run, body, endless)


def repeat(run: Interpreter, body: Callable[[], Exit | None], endless: bool = False) -> Exit | None:
    """Something that is done an unknown number of times: once, then again unheard until nothing changes any more.

    Args:
        body: does it once.
        endless: whether it only ends where it leaves by itself.
    """
    target = run.open_target()
    looks = 1 if run.silent else LOOKS  # inside the look at another loop, one is enough: their numbers multiply
    try:
        run.branch([body, lambda: None])
        run.silent += 1
        try:
            for look in range(looks):
                before = snapshot(target.journal)
                start = births.count
                run.branch([body, lambda: None])
                changed = [
                    (owner, key)
                    for location, (owner, key, value) in snapshot(target.journal).items()
                    if getattr(owner, "born", 0) <= start
                    and (not (location in before and _alike(before[location][2], value)) or look == looks - 1)
                ]
                if not changed:
                    break
                if look or looks == 1:  # what was joined once may be true of all iterations already
                    for owner, key in changed:
                        run.widen(owner, key)
        finally:
            run.silent -= 1
    finally:
        run.close_target(target)
    if endless:
        raise Dead
    return None


def _alike(a: Any, b: Any, depth: int = 20) -> bool:
    """Whether a value has not changed in a way that matters between two looks at a loop."""
    if a is b:
        return True
    if type(a) is not type(b) or not depth:
        return False
    if type(a) is Unknown:
        known = {id(origin) for origin in a.origins}
        return all(id(origin) in known for origin in b.origins)
    if isinstance(a, (list, tuple)):
        return len(a) == len(b) and all(_alike(x, y, depth - 1) for x, y in zip(a, b, strict=True))
    if isinstance(a, dict):
        return list(a) == list(b) and all(_alike(a[key], b[key], depth - 1) for key in a)
    if isinstance(a, (ListValue, DictValue, SetValue)):
        return getattr(a, "open", None) == getattr(b, "open", None) and _alike(a.items, b.items, depth - 1)
    if isinstance(a, Value):
        return a.is_alike(b)
    try:
        return bool(a == b)
    except AttributeError:
        return False
