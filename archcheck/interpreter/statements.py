"""Statements: one small function per kind of syntax node. Each gives None, or how the block ends early."""

from __future__ import annotations

import _ast

from archcheck.interpreter import limits
from archcheck.interpreter.classes import ClassMethod, ClassValue, Property, StaticMethod, make_class
from archcheck.interpreter.functions import make_function
from archcheck.interpreter.operators import BINARY, binary
from archcheck.interpreter.patterns import matches
from archcheck.interpreter.scope import Scope
from archcheck.interpreter.state import BREAK, CONTINUE, Exit, Return, snapshot
from archcheck.interpreter.targets import assign, delete
from archcheck.interpreter.values import Arguments, Missing, ModuleValue, Raised, Unknown, Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any

    from archcheck.interpreter.machine import Interpreter

__all__ = ["STATEMENTS", "run_block"]


def run_block(run: Interpreter, body: Sequence[Any], scope: Scope) -> Exit | None:
    """Statements in order."""
    for node in body:
        run.steps_left -= 1
        if run.steps_left < 0:
            raise limits.LimitReached(f"{limits.STEPS:,} steps")
        try:
            ending = STATEMENTS[type(node)](run, node, scope)
        except RecursionError:
            run.limit_reached("what fits into the interpreter's depth", node)
            _forget(run, node, scope)
            ending = None
        if ending is not None:
            return ending
    return None


def _forget(run: Interpreter, node: Any, scope: Scope) -> None:
    """What a statement that could not be followed would have bound is unknown."""
    for target in getattr(node, "targets", ()):
        if type(target) is _ast.Name:
            run.bind(target.id, Unknown("an expression nested too deeply"), scope)


def expression(run: Interpreter, node: Any, scope: Scope) -> None:
    """An expression on its own."""
    run.evaluate(node.value, scope)


def assignment(run: Interpreter, node: Any, scope: Scope) -> None:
    """`a = b = value`."""
    value = run.evaluate(node.value, scope)
    for target in node.targets:
        assign(run, target, value, scope)


def annotated(run: Interpreter, node: Any, scope: Scope) -> None:
    """`a: type = value`; in a class body the order of the annotated names is kept for dataclasses."""
    if node.value is not None:
        assign(run, node.target, run.evaluate(node.value, scope), scope)
    if scope.is_class and type(node.target) is _ast.Name:
        fields = scope.names.setdefault("__annotations__", {})
        if isinstance(fields, dict):
            fields[node.target.id] = node.annotation


def augmented(run: Interpreter, node: Any, scope: Scope) -> None:
    """`a += value`; a list is extended in place."""
    target = node.target
    loaded = _loaded(target)
    left = run.evaluate(loaded, scope)
    right = run.evaluate(node.value, scope)
    run.node = node
    sign = BINARY[type(node.op)]
    if sign == "+" and isinstance(left, Value) and left.kind == "list":
        run.call(run.attribute(left, "extend"), Arguments([right], node=node))
        return
    assign(run, target, binary(run, sign, left, right), scope)


def _loaded(target: Any) -> Any:
    """The expression that reads what a target would write."""
    if type(target) is _ast.Name:
        node: Any = _ast.Name(target.id, _ast.Load())
    elif type(target) is _ast.Attribute:
        node = _ast.Attribute(target.value, target.attr, _ast.Load())
    else:
        node = _ast.Subscript(target.value, target.slice, _ast.Load())
    for field in ("lineno", "col_offset", "end_lineno", "end_col_offset"):
        setattr(node, field, getattr(target, field))
    return node


def conditional(run: Interpreter, node: Any, scope: Scope) -> Exit | None:
    """`if`; both ways where the condition isn't known."""
    truth = run.truth(run.evaluate(node.test, scope))
    if truth is None:
        return run.branch([lambda: run_block(run, node.body, scope), lambda: run_block(run, node.orelse, scope)])
    return run_block(run, node.body if truth else node.orelse, scope)


def for_loop(run: Interpreter, node: Any, scope: Scope) -> Exit | None:
    """`for`; unrolled over values that are known, else looked at once and widened."""
    iterable = run.evaluate(node.iter, scope)
    run.node = node.iter
    values = run.iterate(iterable)

    def bind(value: Any) -> None:
        assign(run, node.target, value, scope)

    if values is None or len(values) > limits.LOOP:
        element = iterable.element(run) if isinstance(iterable, Value) else Unknown("the elements aren't known")
        return _open_loop(run, node, scope, lambda: bind(element))
    target = run.open_target("break", "loop")
    ending: Exit | None = None
    broke = False
    try:
        for value in list(values):
            bind(value)
            ending = _iteration(run, node.body, scope)
            if ending is BREAK:
                broke = True
                break
            if ending is not None:
                return ending
        deferred = bool(target.deferred)
        if not broke and node.orelse and not deferred:
            ending = run_block(run, node.orelse, scope)
        run.join_deferred(target, ("break",))
    finally:
        run.close_target(target)
    return None if broke else ending


def while_loop(run: Interpreter, node: Any, scope: Scope) -> Exit | None:
    """`while`; followed as long as the condition is known."""
    target = run.open_target("break", "loop")
    try:
        for _ in range(limits.LOOP):
            truth = run.truth(run.evaluate(node.test, scope))
            if truth is None:
                ending = _open_loop(run, node, scope, lambda: None)
                run.join_deferred(target, ("break",))
                return ending
            if not truth:
                ending = run_block(run, node.orelse, scope) if node.orelse and not target.deferred else None
                run.join_deferred(target, ("break",))
                return ending
            ending = _iteration(run, node.body, scope)
            if ending is BREAK:
                run.join_deferred(target, ("break",))
                return None
            if ending is not None:
                return ending
            if target.deferred:
                # On some way the loop has ended already: how often it still runs isn't known.
                ending = _open_loop(run, node, scope, lambda: None)
                run.join_deferred(target, ("break",))
                return ending
        raise limits.LimitReached(f"{limits.LOOP:,} iterations of one loop")
    finally:
        run.close_target(target)


def _iteration(run: Interpreter, body: Sequence[Any], scope: Scope) -> Exit | None:
    """One run of a loop's body: `continue` ends here."""
    target = run.open_target("continue")
    try:
        ending = run_block(run, body, scope)
        if ending is None or ending is CONTINUE:
            run.join_deferred(target, ("continue",))
            return None
        if target.deferred:
            # One way continues and the other leaves: the loop goes on with the former, the latter waits for its target.
            journal = target.journal
            run.defer(ending, snapshot(journal))
            first, after = target.deferred.pop(0)
            run.resume(target, after)
            run.join_deferred(target, ("continue",))
            return None
        return ending
    finally:
        run.close_target(target)


def _open_loop(run: Interpreter, node: Any, scope: Scope, bind: Callable[[], None]) -> None:
    """A loop that runs an unknown number of times: the body once, then again unheard to see what keeps changing."""
    target = run.open_target("break", "loop")
    raised_before = run.uncertain_raises

    def body() -> None:
        bind()
        _swallow(run, _iteration, node.body, scope)

    try:
        run.branch([body, lambda: None])
        before = snapshot(target.journal)
        run.silent += 1
        try:
            run.branch([body, lambda: None])
        finally:
            run.silent -= 1
        for location, (owner, key, value) in snapshot(target.journal).items():
            earlier = before.get(location)
            if earlier is None or not _alike(earlier[2], value):
                _widen(run, owner, key)
        run.join_deferred(target, ("break",))
    finally:
        run.close_target(target)
        run.uncertain_raises = raised_before


def _swallow(run: Interpreter, iteration: Callable[..., Exit | None], body: Sequence[Any], scope: Scope) -> None:
    """One iteration of a loop that may not run at all: however it leaves, the loop may also go on."""
    ending = iteration(run, body, scope)
    if ending is not None:
        run.defer(ending, snapshot(run.journals[-1]))


def _alike(a: Any, b: Any) -> bool:
    """Whether a value has not changed in a way that matters between two looks at a loop."""
    if a is b or (isinstance(a, Unknown) and isinstance(b, Unknown)):
        return True
    if isinstance(a, list) and isinstance(b, list):
        return len(a) == len(b) and all(map(_alike, a, b))
    if isinstance(a, dict) and isinstance(b, dict):
        return a.keys() == b.keys() and all(_alike(a[key], b[key]) for key in a)
    try:
        return type(a) is type(b) and bool(a.is_alike(b) if isinstance(a, Value) else a == b)
    except AttributeError:
        return False


def _widen(run: Interpreter, owner: Any, key: Any) -> None:
    """Something that changes with every iteration of a loop that isn't known is unknown after it."""
    current = owner.get(key) if isinstance(owner, dict) else getattr(owner, key)
    if isinstance(current, list) or (not isinstance(owner, dict) and key == "items" and not isinstance(current, dict)):
        run.write(owner, key, None)
    elif isinstance(current, dict):
        run.write(owner, key, {})
        if hasattr(owner, "open"):
            run.assign(owner, "open", "it changes in a loop that isn't known")
    elif isinstance(owner, dict):
        run.write(owner, key, Unknown("it changes in a loop whose length isn't known"))


def function_definition(run: Interpreter, node: Any, scope: Scope) -> None:
    """`def`."""
    run.bind(node.name, _decorated(run, node, make_function(run, node, scope), scope), scope)


def _decorated(run: Interpreter, node: Any, value: Any, scope: Scope) -> Any:
    for decorator in reversed(node.decorator_list):
        if type(decorator) is _ast.Name and decorator.id in _DECORATORS:
            value = _DECORATORS[decorator.id](value)
            continue
        function = run.evaluate(decorator, scope)
        run.node = decorator
        if isinstance(function, Unknown):
            # What a decorator that isn't known makes of a function isn't known; most give it back in the end.
            value = value if isinstance(value, ClassValue) else Unknown(function.reason)
        else:
            value = run.call(function, Arguments([value], node=decorator))
    return value


_DECORATORS: dict[str, Callable[[Any], Any]] = {"property": Property, "staticmethod": StaticMethod, "classmethod": ClassMethod}


def class_definition(run: Interpreter, node: Any, scope: Scope) -> None:
    """`class`."""
    bases = [run.evaluate(base, scope) for base in node.bases]
    inner = Scope(scope.module, scope)
    inner.is_class = True
    run_block(run, node.body, inner)
    cls = make_class(run, node, scope, inner.names, [base for base in bases if not run.libraries.is_object(base)])
    run.bind(node.name, _decorated(run, node, cls, scope), scope)


def returned(run: Interpreter, node: Any, scope: Scope) -> Exit:
    """`return`."""
    return Return(None if node.value is None else run.evaluate(node.value, scope))


def deleted(run: Interpreter, node: Any, scope: Scope) -> None:
    """`del`."""
    for target in node.targets:
        delete(run, target, scope)


def raised(run: Interpreter, node: Any, scope: Scope) -> None:
    """`raise`: this way ends."""
    if node.exc is None:
        current = scope.names.get("__exception__")
        raise current if isinstance(current, Raised) else Raised("")
    value = run.evaluate(node.exc, scope)
    raise Raised(run.libraries.exception_name(value), value)


def asserted(run: Interpreter, node: Any, scope: Scope) -> None:
    """`assert`."""
    truth = run.truth(run.evaluate(node.test, scope))
    if truth is False:
        raise Raised("AssertionError")


def tried(run: Interpreter, node: Any, scope: Scope) -> Exit | None:
    """`try`: handlers run for what is certainly raised, and beside the body where something may be."""
    if not node.finalbody:
        return _try_body(run, node, scope)
    try:
        ending = _try_body(run, node, scope)
    except Raised:
        last = run_block(run, node.finalbody, scope)
        if last is not None:
            return last
        raise
    return run_block(run, node.finalbody, scope) or ending


def _try_body(run: Interpreter, node: Any, scope: Scope) -> Exit | None:
    caught = tuple(name for handler in node.handlers for name in _caught_names(run, handler, scope))
    target = run.open_target("raise")
    uncertain = run.uncertain_raises
    ending: Exit | None = None
    error: Raised | None = None
    run.handlers.append(caught)
    try:
        ending = run_block(run, node.body, scope)
    except Raised as raised_here:
        error = raised_here
    finally:
        run.handlers.pop()
    try:
        if error is not None:
            return _handle(run, node, scope, error)
        deferred, target.deferred = target.deferred, []
        may_raise = bool(deferred) or run.uncertain_raises > uncertain
        if may_raise and node.handlers:
            reason = deferred[0][0] if deferred and isinstance(deferred[0][0], Raised) else Raised("")

            def handled() -> Exit | None:
                return _handle(run, node, scope, reason, certain=False)

            def went_on() -> Exit | None:
                return ending or run_block(run, node.orelse, scope)

            return run.branch([handled, went_on])
    finally:
        run.close_target(target)
    return ending or run_block(run, node.orelse, scope)


def _caught_names(run: Interpreter, handler: Any, scope: Scope) -> list[str]:
    """The names of the exceptions that a handler catches; "" for all."""
    if handler.type is None:
        return [""]
    value = run.evaluate(handler.type, scope)
    return [run.libraries.exception_name(item) for item in (value if type(value) is tuple else (value,))]


def _handle(run: Interpreter, node: Any, scope: Scope, error: Raised, certain: bool = True) -> Exit | None:
    """Run the handler that catches an exception; every one of them where it isn't known which."""
    if error.kind:
        for handler in node.handlers:
            if run.libraries.is_caught(error.kind, tuple(_caught_names(run, handler, scope))):
                return _run_handler(run, handler, scope, error)
        if certain:
            raise error
        return None
    ways = [lambda handler=handler: _run_handler(run, handler, scope, error) for handler in node.handlers]
    if not ways:
        raise error
    return run.branch(ways)


def _run_handler(run: Interpreter, handler: Any, scope: Scope, error: Raised) -> Exit | None:
    if handler.name:
        run.bind(handler.name, Unknown("an exception") if error.value is None else error.value, scope)
    before = scope.names.get("__exception__")
    scope.names["__exception__"] = error
    try:
        return run_block(run, handler.body, scope)
    finally:
        scope.names["__exception__"] = before


def with_block(run: Interpreter, node: Any, scope: Scope) -> Exit | None:
    """`with`: what `__enter__` gives is bound; managers that swallow exceptions are those that the libraries name."""
    swallowed: list[str] = []
    for item in node.items:
        manager = run.evaluate(item.context_expr, scope)
        run.node = item.context_expr
        value, catches = run.libraries.entered(run, manager)
        swallowed.extend(catches)
        if item.optional_vars is not None:
            assign(run, item.optional_vars, value, scope)
    if not swallowed:
        return run_block(run, node.body, scope)
    run.handlers.append(tuple(swallowed))
    try:
        return run_block(run, node.body, scope)
    except Raised as error:
        if run.libraries.is_caught(error.kind, tuple(swallowed)):
            return None
        raise
    finally:
        run.handlers.pop()


def matched(run: Interpreter, node: Any, scope: Scope) -> Exit | None:
    """`match`."""
    subject = run.evaluate(node.subject, scope)
    return _match_from(run, node.cases, 0, subject, scope)


def _match_from(run: Interpreter, cases: Sequence[Any], index: int, subject: Any, scope: Scope) -> Exit | None:
    while index < len(cases):
        case = cases[index]
        answer = matches(run, case.pattern, subject, scope)
        if answer is not False and case.guard is not None:
            guard = run.truth(run.evaluate(case.guard, scope))
            answer = False if guard is False else (answer if guard else None)
        if answer:
            return run_block(run, case.body, scope)
        if answer is None:
            rest = index + 1
            return run.branch([lambda: run_block(run, case.body, scope), lambda: _match_from(run, cases, rest, subject, scope)])
        index += 1
    return None


def imported(run: Interpreter, node: Any, scope: Scope) -> None:
    """`import a.b as c`."""
    for alias in node.names:
        run.node = node
        try:
            module = run.import_module(alias.name)
        except Missing:
            module = run.python_error("ModuleNotFoundError", f"there is no module {alias.name}")
        if alias.asname:
            run.bind(alias.asname, module, scope)
            continue
        top = alias.name.partition(".")[0]
        try:
            run.bind(top, run.import_module(top), scope)
        except Missing:
            run.bind(top, module, scope)


def imported_from(run: Interpreter, node: Any, scope: Scope) -> None:
    """`from a import b as c`."""
    run.node = node
    name = run.libraries.absolute_name(run, node.module or "", node.level, scope.module)
    try:
        module: Any = run.import_module(name)
    except Missing:
        module = run.python_error("ModuleNotFoundError", f"there is no module {name}")
    for alias in node.names:
        if alias.name == "*":
            run.libraries.import_star(run, module, scope)
            continue
        run.node = alias
        run.bind(alias.asname or alias.name, _member(run, module, name, alias.name), scope)


def _member(run: Interpreter, module: Any, module_name: str, name: str) -> Any:
    if not isinstance(module, ModuleValue):
        return Unknown(module.reason if isinstance(module, Unknown) else "an import that isn't known")
    try:
        return module.attribute(run, name)
    except Missing:
        pass
    try:
        return run.import_module(f"{module_name}.{name}")
    except Missing:
        return run.libraries.missing_import(run, module, name)


def declared_global(run: Interpreter, node: Any, scope: Scope) -> None:
    """`global`."""
    scope.globals = (scope.globals or set()) | set(node.names)


def declared_nonlocal(run: Interpreter, node: Any, scope: Scope) -> None:
    """`nonlocal`."""
    scope.nonlocals = (scope.nonlocals or set()) | set(node.names)


def nothing(run: Interpreter, node: Any, scope: Scope) -> None:
    """`pass`, and statements that archcheck steps over."""


STATEMENTS: dict[type, Callable[[Interpreter, Any, Scope], Exit | None]] = {
    _ast.Expr: expression,
    _ast.Assign: assignment,
    _ast.AnnAssign: annotated,
    _ast.AugAssign: augmented,
    _ast.If: conditional,
    _ast.For: for_loop,
    _ast.AsyncFor: for_loop,
    _ast.While: while_loop,
    _ast.FunctionDef: function_definition,
    _ast.AsyncFunctionDef: function_definition,
    _ast.ClassDef: class_definition,
    _ast.Return: returned,
    _ast.Delete: deleted,
    _ast.Raise: raised,
    _ast.Assert: asserted,
    _ast.Try: tried,
    _ast.With: with_block,
    _ast.AsyncWith: with_block,
    _ast.Match: matched,
    _ast.Import: imported,
    _ast.ImportFrom: imported_from,
    _ast.Global: declared_global,
    _ast.Nonlocal: declared_nonlocal,
    _ast.Pass: nothing,
    _ast.Break: lambda run, node, scope: BREAK,
    _ast.Continue: lambda run, node, scope: CONTINUE,
}
for _later in ("TryStar", "TypeAlias"):  # Python 3.11 and 3.12
    if hasattr(_ast, _later):
        STATEMENTS[getattr(_ast, _later)] = tried if _later == "TryStar" else nothing

