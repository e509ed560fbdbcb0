"""`try` and `with`: what may be raised, where the program goes on then, and what is done on every way out."""

from __future__ import annotations

from archcheck.interpreter.classes import Instance
from archcheck.interpreter.effects import may_return_something
from archcheck.interpreter.iterators import IteratorValue
from archcheck.interpreter.state import Dead
from archcheck.interpreter.targets import assign
from archcheck.interpreter.value import Arguments, Choice, Missing, Raised, Unknown, births

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from archcheck.interpreter.machine import Interpreter
    from archcheck.interpreter.scope import Scope
    from archcheck.interpreter.state import Departure, Exit, Target

    Way = Callable[[], Exit | None]

__all__ = ["raised", "tried", "with_block"]


def tried(run: Interpreter, node: Any, scope: Scope) -> Exit | None:
    """`try`: handlers run for what is certainly raised, and beside the body where something may be."""
    if not node.finalbody:
        return _handled(run, node, scope)
    return finally_do(run, lambda: _handled(run, node, scope), lambda _: run.execute(node.finalbody, scope))


def finally_do(run: Interpreter, body: Way, last: Callable[[Exit | Raised | None], Exit | None]) -> Exit | None:
    """Do something on every way out of a body; `last` is told how it left, and an early exit of its own replaces that."""
    target = run.open_target("raise", "return", "break", "continue")
    try:
        main = _outcome(body)
        departures = run.take(target, *target.kinds)
        target.kinds = ()

        def leave(ending: Exit | Raised | None) -> Exit | None:
            ending = last(ending) or ending
            if isinstance(ending, Raised):
                raise ending
            return None if ending is SWALLOWED else ending

        def departed(way: Departure) -> Exit | None:
            run.resume(target, way.after)
            return leave(way.ending)

        ways: list[Way] = [lambda way=way: departed(way) for way in departures]  # type: ignore[misc]
        if target.lost is not None:
            ways.append(lambda: _lost(run, target, leave))
        if not isinstance(main, Dead):
            ways.append(lambda: leave(main))
        return _follow(run, ways)
    finally:
        run.close_target(target)


class _Swallowed:
    """Stands for the end of an exception that a context manager swallows."""


SWALLOWED: Any = _Swallowed()


def _outcome(body: Way) -> Exit | Raised | Dead | None:
    try:
        return body()
    except (Raised, Dead) as left:
        return left


def _lost(run: Interpreter, target: Target, leave: Callable[[Any], Exit | None]) -> Exit | None:
    try:
        run.lose(target)
    except Raised as error:
        return leave(error)
    return None


def _follow(run: Interpreter, ways: list[Way]) -> Exit | None:
    if not ways:
        raise Dead
    return ways[0]() if len(ways) == 1 else run.branch(ways)


def _handled(run: Interpreter, node: Any, scope: Scope) -> Exit | None:
    """The body of a `try` with its handlers and its `else`."""
    if not node.handlers:
        return run.execute(node.body, scope)
    caught = tuple(name for handler in node.handlers for name in _caught_names(run, handler, scope))
    target = run.open_target("raise")
    run.handlers.append(caught)
    depth = len(run.handlers)
    try:
        try:
            main = _outcome(lambda: run.execute(node.body, scope))
        finally:
            del run.handlers[depth - 1 :]
        departures = run.take(target, "raise")
        target.kinds = ()

        def departed(way: Departure) -> Exit | None:
            run.resume(target, way.after)
            return _handle(run, node, scope, way.ending)  # type: ignore[arg-type]

        ways: list[Way] = [lambda way=way: departed(way) for way in departures]  # type: ignore[misc]
        if target.lost is not None:
            ways.append(lambda: _lost(run, target, lambda error: _handle(run, node, scope, error)))
        if isinstance(main, Raised):
            ways.append(lambda: _handle(run, node, scope, main))
        elif not isinstance(main, Dead):
            ways.append(lambda: run.execute(node.orelse, scope) if main is None and node.orelse else main)
        return _follow(run, ways)
    finally:
        run.close_target(target)


def _caught_names(run: Interpreter, handler: Any, scope: Scope) -> list[str]:
    """The names of the exceptions that a handler catches; "" for all that aren't known."""
    if handler.type is None:
        return ["BaseException"]
    value = run.evaluate(handler.type, scope)
    return [run.libraries.exception_name(item) for item in (value if type(value) is tuple else (value,))]


def _handle(run: Interpreter, node: Any, scope: Scope, error: Raised) -> Exit | None:
    """Run the handler that catches an exception; every one of them where it isn't known which."""
    ways: list[Way] = []
    for handler in node.handlers:
        answer = run.libraries.catches(error.kind, tuple(_caught_names(run, handler, scope)))
        if answer is False:
            continue
        ways.append(lambda handler=handler: _run_handler(run, handler, scope, error))  # type: ignore[misc]
        if answer:
            return _follow(run, ways)

    def passed_on() -> Exit | None:
        raise error

    ways.append(passed_on)
    return _follow(run, ways)


def _run_handler(run: Interpreter, handler: Any, scope: Scope, error: Raised) -> Exit | None:
    if not handler.name:
        return _in_handler(run, handler, scope, error)
    run.bind(handler.name, Unknown("an exception") if error.value is None else error.value, scope)
    ending = _in_handler(run, handler, scope, error)
    run.delete(scope.home(handler.name), handler.name)
    return ending


def _in_handler(run: Interpreter, handler: Any, scope: Scope, error: Raised) -> Exit | None:
    run.handling.append(error)
    try:
        return run.execute(handler.body, scope)
    finally:
        run.handling.pop()


def raised(run: Interpreter, node: Any, scope: Scope) -> None:
    """`raise`: this way ends."""
    if node.exc is None:
        raise run.handling[-1] if run.handling else Raised("RuntimeError")
    value = run.evaluate(node.exc, scope)
    if getattr(value, "kind", "") == "class":
        value = run.call(value, Arguments([], node=node))
    kind = run.libraries.exception_name(value)
    again = next((error for error in reversed(run.handling) if error.value is value and value is not None), None)
    raise again or Raised(kind, value)


def with_block(run: Interpreter, node: Any, scope: Scope) -> Exit | None:
    """`with`: one manager inside the other."""
    return _with(run, node, 0, scope)


def _with(run: Interpreter, node: Any, index: int, scope: Scope) -> Exit | None:
    if index == len(node.items):
        return run.execute(node.body, scope)
    item = node.items[index]
    manager = run.evaluate(item.context_expr, scope)
    run.node = item.context_expr

    def body(value: Any) -> Exit | None:
        if item.optional_vars is not None:
            assign(run, item.optional_vars, value, scope)
        return _with(run, node, index + 1, scope)

    return _managed(run, manager, item, body)


def _managed(run: Interpreter, manager: Any, item: Any, body: Callable[[Any], Exit | None]) -> Exit | None:
    """A block inside one manager."""
    if isinstance(manager, Choice):
        ways: list[Way] = [lambda one=one: _managed(run, one, item, body) for one in manager.alternatives]  # type: ignore[misc]
        return run.branch(ways)
    if isinstance(manager, Instance) and (hook := manager.cls.find_function(run, "__exit__")) is not None:
        try:
            value = manager.special(run, "__enter__")
        except Missing:
            value = Unknown("a context manager without __enter__")
        return finally_do(
            run,
            lambda: _caught(run, hook, lambda: body(value)),
            lambda ending: _exit(run, manager, hook, ending, item),
        )
    generator = getattr(manager, "generator", None)
    if isinstance(generator, IteratorValue):
        return _from_generator(run, generator, body)
    value, swallows = run.libraries.entered(run, manager)
    if isinstance(manager, Unknown):
        return _perhaps_swallowed(run, manager, lambda: body(value))
    if not swallows:
        return body(value)
    return _swallowing(run, swallows, lambda: body(value))


def _caught(run: Interpreter, hook: Any, body: Way) -> Exit | None:
    """The block of a manager whose `__exit__` may give something true: what is raised in it may end here."""
    if not may_return_something(getattr(hook, "node", None)):
        return body()
    run.handlers.append(("",))
    depth = len(run.handlers)
    try:
        return body()
    finally:
        del run.handlers[depth - 1 :]


def _exit(run: Interpreter, manager: Instance, hook: Any, ending: Exit | Raised | None, item: Any) -> Exit | None:
    """`__exit__`: an exception is over where it gives something true."""
    failed = isinstance(ending, Raised)
    details: list[Any] = [Unknown("an exception")] * 3 if failed else [None] * 3
    if isinstance(ending, Raised) and ending.value is not None:
        details[1] = ending.value
    answer = run.truth(run.call(hook, Arguments([manager, *details], node=item.context_expr)))
    if not failed or answer is False:
        return None
    if answer is None:
        # Perhaps it is over: both ways are followed.
        run.defer(ending, {}, births.count, births.count)  # type: ignore[arg-type]
    return SWALLOWED  # type: ignore[no-any-return]


def _perhaps_swallowed(run: Interpreter, manager: Unknown, body: Way) -> Exit | None:
    """A manager that isn't known may swallow what is certainly raised: the program may go on."""
    if manager.origins:  # it may be an object of the program
        run.forget(manager, "it is entered as a context manager")

        def left(ending: Exit | Raised | None) -> Exit | None:
            run.forget(manager, "it is left as a context manager")
            return None

        return finally_do(run, lambda: _swallowing(run, ("",), body), left)
    try:
        return body()
    except Raised as error:
        run.defer(error, {}, births.count, births.count)
        return None


def _swallowing(run: Interpreter, swallows: tuple[str, ...], body: Way) -> Exit | None:
    """`with suppress(...)`: like a `try` whose handler does nothing."""
    target = run.open_target("raise")
    run.handlers.append(swallows)
    depth = len(run.handlers)
    try:
        try:
            main = _outcome(body)
        finally:
            del run.handlers[depth - 1 :]
        departures = run.take(target, "raise")
        target.kinds = ()

        def swallow(error: Raised) -> Exit | None:
            answer = run.libraries.catches(error.kind, swallows)
            if answer:
                return None

            def passed_on() -> Exit | None:
                raise error

            return _follow(run, [passed_on] if answer is False else [passed_on, lambda: None])

        def departed(way: Departure) -> Exit | None:
            run.resume(target, way.after)
            return swallow(way.ending)  # type: ignore[arg-type]

        ways: list[Way] = [lambda way=way: departed(way) for way in departures]  # type: ignore[misc]
        if target.lost is not None:
            ways.append(lambda: _lost(run, target, swallow))
        if isinstance(main, Raised):
            ways.append(lambda: swallow(main))
        elif not isinstance(main, Dead):
            ways.append(lambda: main)
        return _follow(run, ways)
    finally:
        run.close_target(target)


def _from_generator(run: Interpreter, generator: IteratorValue, body: Callable[[Any], Exit | None]) -> Exit | None:
    """`with` over a generator function that `contextmanager` decorates: the block runs where the generator yields."""
    target = run.open_target("break", "continue", "return")
    speculation = run.speculation
    main: Exit | None = None
    visits = 0

    def visit(value: Any) -> None:
        nonlocal visits, main
        visits += 1
        ending = body(value) if visits == 1 else None
        if ending is not None and run.speculation == speculation:
            main = ending  # the generator cleans up first
        elif ending is not None:
            run.defer(ending, {}, births.count, births.count)
            raise Dead

    try:
        alive = True
        try:
            generator.each(run, visit)
        except Dead:
            alive = False
        departures = run.take(target, *target.kinds)
        target.kinds = ()

        def departed(way: Departure) -> Exit | None:
            run.resume(target, way.after)
            return way.ending  # type: ignore[return-value]

        ways: list[Way] = [lambda way=way: departed(way) for way in departures]  # type: ignore[misc]
        if alive:
            ways.append(lambda: main)
        return _follow(run, ways)
    finally:
        run.close_target(target)
