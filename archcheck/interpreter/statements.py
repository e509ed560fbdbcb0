"""Statements: one small function per kind of syntax node. Each gives None, or how the block ends early."""

from __future__ import annotations

import _ast

from archcheck.interpreter.classes import ClassMethod, ClassValue, Property, StaticMethod, make_class
from archcheck.interpreter.expressions import displayed, item_of
from archcheck.interpreter.functions import make_function
from archcheck.interpreter.loops import for_loop, while_loop
from archcheck.interpreter.operators import BINARY, binary
from archcheck.interpreter.patterns import matches
from archcheck.interpreter.scope import Names, Scope
from archcheck.interpreter.state import BREAK, CONTINUE, Exit, Return
from archcheck.interpreter.targets import assign, delete, set_item
from archcheck.interpreter.trying import raised, tried, with_block
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
            run.tick()
        ending = STATEMENTS[type(node)](run, node, scope)
        if ending is not None:
            return ending
    return None


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
    """`a += value`; an object that can is changed in place."""
    target = node.target
    if type(target) is _ast.Name:
        left = run.evaluate(_ast.Name(target.id, _LOAD), scope)
        run.bind(target.id, value := _augmented(run, node, left, scope), scope)
        if isinstance(value, Value) and not isinstance(value, Unknown):
            run.listener.assigned(run, target, target.id, value)
        return
    owner = run.evaluate(target.value, scope)
    run.node = target
    if type(target) is _ast.Attribute:
        try:
            left = run.attribute(owner, target.attr)
        except Missing:
            left = run.python_error("AttributeError", f"no attribute {target.attr}")
        value = _augmented(run, node, left, scope)
        run.node = target
        if isinstance(owner, Value):
            owner.set_attribute(run, target.attr, value)
        return
    key = run.evaluate(target.slice, scope)
    run.node = target
    left = item_of(run, owner, key)
    value = _augmented(run, node, left, scope)
    run.node = target
    set_item(run, owner, key, value)


_LOAD = _ast.Load()


def _augmented(run: Interpreter, node: Any, left: Any, scope: Scope) -> Any:
    right = run.evaluate(node.value, scope)
    run.node = node
    sign = BINARY[type(node.op)]
    if isinstance(left, Value):
        result = left.augment(run, sign, right)
        if result is not NotImplemented:
            return result
    return binary(run, sign, left, right)


def conditional(run: Interpreter, node: Any, scope: Scope) -> Exit | None:
    """`if`; both ways where the condition isn't known."""
    truth = run.truth(run.evaluate(node.test, scope))
    if truth is None:
        return run.branch([lambda: run_block(run, node.body, scope), lambda: run_block(run, node.orelse, scope)])
    return run_block(run, node.body if truth else node.orelse, scope)


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


_DECORATORS: dict[str, Callable[[Any], Any]] = {
    "property": Property,
    "staticmethod": StaticMethod,
    "classmethod": ClassMethod,
}


def class_definition(run: Interpreter, node: Any, scope: Scope) -> None:
    """`class`."""
    bases, _ = displayed(run, node.bases, scope)
    inner = Scope(scope.module, scope, Names())
    inner.is_class = True
    keywords = {keyword.arg: run.evaluate(keyword.value, scope) for keyword in node.keywords}
    run_block(run, node.body, inner)
    run.node = node
    made = run.libraries.made_class(run, node, inner.names, bases, keywords)
    if made is None:
        known = [base for base in bases if not run.libraries.is_object(base)]
        made = cls = make_class(run, node, scope, inner.names, known)
        meta = keywords.pop("metaclass", None)
        if meta is not None and not run.libraries.is_plain_metaclass(meta):
            cls.open = cls.open or "a metaclass that isn't known"
        hook = _initialiser(cls)
        if hook is not None:
            run.call(hook, Arguments([cls], keywords, node))
    run.bind(node.name, _decorated(run, node, made, scope), scope)


def _initialiser(cls: ClassValue) -> Any:
    """`__init_subclass__` of the bases of a class, if the program defines one."""
    for base in cls.mro[1:]:
        if isinstance(base, ClassValue) and "__init_subclass__" in base.names:
            value = base.names["__init_subclass__"]
            return value.function if isinstance(value, (ClassMethod, StaticMethod)) else value
    return None


def returned(run: Interpreter, node: Any, scope: Scope) -> Exit:
    """`return`."""
    return Return(None if node.value is None else run.evaluate(node.value, scope))


def deleted(run: Interpreter, node: Any, scope: Scope) -> None:
    """`del`."""
    for target in node.targets:
        delete(run, target, scope)


def asserted(run: Interpreter, node: Any, scope: Scope) -> None:
    """`assert`."""
    truth = run.truth(run.evaluate(node.test, scope))
    if truth is False:
        raise Raised("AssertionError")
    if truth is None and run.handlers:
        run.may_raise()


def matched(run: Interpreter, node: Any, scope: Scope) -> Exit | None:
    """`match`."""
    subject = run.evaluate(node.subject, scope)
    return _match_from(run, node.cases, 0, subject, scope)


def _match_from(run: Interpreter, cases: Sequence[Any], index: int, subject: Any, scope: Scope) -> Exit | None:
    """Go on with the first case that fits; where that isn't known, both with it and without it."""
    while index < len(cases):
        case = cases[index]
        captured: dict[str, Any] = {}
        answer = matches(run, case.pattern, subject, scope, captured)
        index += 1
        if answer is False:
            continue
        rest = index

        def fits(
            case: Any = case, captured: dict[str, Any] = captured, answer: bool | None = answer, rest: int = rest
        ) -> Exit | None:
            for name, value in captured.items():
                run.bind(name, value, scope)
            guard = True if case.guard is None else run.truth(run.evaluate(case.guard, scope))
            if guard is False:
                return _match_from(run, cases, rest, subject, scope)
            if guard is None:
                return run.branch(
                    [lambda: run_block(run, case.body, scope), lambda: _match_from(run, cases, rest, subject, scope)]
                )
            return run_block(run, case.body, scope)

        if answer:
            return fits()
        return run.branch([fits, lambda rest=rest: _match_from(run, cases, rest, subject, scope)])  # type: ignore[misc]
    return None


def imported(run: Interpreter, node: Any, scope: Scope) -> None:
    """`import a.b as c`."""
    for alias in node.names:
        run.node = node
        try:
            module = _module(run, alias.name)
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
        module: Any = _module(run, name)
    except Missing:
        module = run.python_error("ModuleNotFoundError", f"there is no module {name}")
    for alias in node.names:
        if alias.name == "*":
            run.node = node
            run.libraries.import_star(run, module, scope)
            continue
        run.node = alias
        run.bind(alias.asname or alias.name, _member(run, module, name, alias.name), scope)


def _module(run: Interpreter, name: str) -> Any:
    module = run.import_module(name)
    if run.handlers and run.libraries.may_be_absent(module):
        run.may_raise()
    return module


def _member(run: Interpreter, module: Any, module_name: str, name: str) -> Any:
    if not isinstance(module, ModuleValue):
        return Unknown(module.reason if isinstance(module, Unknown) else "an import that isn't known")
    try:
        return module.attribute(run, name)
    except Missing:
        if getattr(module.fallback, "missing", None) is not None:
            return run.libraries.missing_import(run, module, name)
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
