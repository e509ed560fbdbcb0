"""What the syntax of a function or loop says about its effects, read once per syntax node."""

from __future__ import annotations

import _ast

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from archcheck.interpreter.scope import Scope

__all__ = ["Effects", "effects_of", "has_jump", "is_generator", "locals_of", "may_return_something"]

_FUNCTIONS = (_ast.FunctionDef, _ast.AsyncFunctionDef, _ast.Lambda)
_OWN_SCOPE = (*_FUNCTIONS, _ast.ClassDef)
_LOOPS = (_ast.For, _ast.AsyncFor, _ast.While)


class Effects:
    """What calling a function may change outside it.

    Attributes:
        assigned: the names that it binds as global or nonlocal ones.
        changed: names that it does not bind whose objects it may change, and functions that it may call.
    """

    __slots__ = ("assigned", "changed", "is_global")

    def __init__(self) -> None:
        self.assigned: set[str] = set()
        self.is_global: set[str] = set()
        self.changed: set[str] = set()

    def home(self, name: str, scope: Scope) -> dict[str, Any]:
        """The names among which the function binds a global or nonlocal one, given the scope around the function."""
        if name in self.is_global:
            return scope.module.names
        at: Scope | None = scope
        while at is not None and (at.is_class or name not in at.names):
            at = at.outer
        return scope.module.names if at is None else at.names


def effects_of(node: Any) -> Effects:
    """The effects of calling a function, given its syntax node."""
    found: Effects | None = getattr(node, "_effects", None)
    if found is None:
        found = node._effects = _read_effects(node)
    return found


def _read_effects(node: Any) -> Effects:
    effects = Effects()
    args = node.args
    own = {
        parameter.arg
        for parameter in (*args.posonlyargs, *args.args, *args.kwonlyargs, args.vararg, args.kwarg)
        if parameter
    }
    body = node.body if isinstance(node.body, list) else [node.body]
    for at in _walk(body):
        kind = type(at)
        if kind is _ast.Global:
            effects.assigned.update(at.names)
            effects.is_global.update(at.names)
        elif kind is _ast.Nonlocal:
            effects.assigned.update(at.names)
        elif kind is _ast.Name and type(at.ctx) is not _ast.Load:
            own.add(at.id)
        elif kind is _ast.Attribute or kind is _ast.Subscript:
            if type(at.ctx) is not _ast.Load:
                _note(effects, at.value)
        elif kind is _ast.Call:
            _note(effects, at.func)
            for argument in at.args:
                _note(effects, argument.value if type(argument) is _ast.Starred else argument)
            for keyword in at.keywords:
                _note(effects, keyword.value)
        elif kind is _ast.AugAssign:
            _note(effects, at.target)
        elif kind is _ast.For or kind is _ast.comprehension:
            _note(effects, at.iter)
    effects.changed -= own - effects.assigned
    return effects


def _note(effects: Effects, node: Any) -> None:
    """The object of this expression may change."""
    while isinstance(node, (_ast.Attribute, _ast.Subscript)):
        node = node.value
    if type(node) is _ast.Name:
        effects.changed.add(node.id)


def locals_of(node: Any) -> frozenset[str]:
    """The names that belong to a function because it binds them somewhere."""
    found: frozenset[str] | None = getattr(node, "_locals", None)
    if found is None:
        bound: set[str] = set()
        elsewhere: set[str] = set()
        _bind_names(node.body if isinstance(node.body, list) else [], bound, elsewhere)
        found = node._locals = frozenset(bound - elsewhere)
    return found


def _bind_names(body: list[Any], bound: set[str], elsewhere: set[str]) -> None:
    pending: list[Any] = list(body)
    while pending:
        at = pending.pop()
        kind = type(at)
        if kind is _ast.Name:
            if type(at.ctx) is not _ast.Load:
                bound.add(at.id)
            continue
        if kind in _NAMED and at.name:
            bound.add(at.name)
        elif kind is _ast.MatchMapping and at.rest:
            bound.add(at.rest)
        elif kind is _ast.Global or kind is _ast.Nonlocal:
            elsewhere.update(at.names)
        elif kind is _ast.alias:
            bound.add(at.asname or at.name.partition(".")[0])
        elif kind in _COMPREHENSIONS:  # its own targets are its own; what `:=` binds in it isn't
            bound.update(inner.target.id for inner in _walk([at]) if type(inner) is _ast.NamedExpr)
            continue
        if isinstance(at, _OWN_SCOPE):
            pending.extend(getattr(at, "decorator_list", ()))
            continue
        for field in at._fields:
            child = getattr(at, field, None)
            if isinstance(child, list):
                pending.extend(item for item in child if isinstance(item, _ast.AST))
            elif isinstance(child, _ast.AST):
                pending.append(child)


_NAMED = (_ast.FunctionDef, _ast.AsyncFunctionDef, _ast.ClassDef, _ast.ExceptHandler, _ast.MatchAs, _ast.MatchStar)
_COMPREHENSIONS = (_ast.ListComp, _ast.SetComp, _ast.DictComp, _ast.GeneratorExp)


def may_return_something(node: Any) -> bool:
    """Whether a function may give something else than None or False, as far as its syntax says; True for an unknown one."""
    if not isinstance(getattr(node, "body", None), list):
        return True
    returns = (at.value for at in _walk(node.body, into_functions=False) if type(at) is _ast.Return)
    return any(not (value is None or (type(value) is _ast.Constant and not value.value)) for value in returns)


def is_generator(node: Any) -> bool:
    """Whether a function is a generator: a yield stands in it, outside the functions in it."""
    found: bool | None = getattr(node, "_is_generator", None)
    if found is None:
        body = node.body if isinstance(node.body, list) else []
        found = node._is_generator = any(
            isinstance(at, (_ast.Yield, _ast.YieldFrom)) for at in _walk(body, into_functions=False)
        )
    return found


def has_jump(loop: Any, kind: type) -> bool:
    """Whether a `break` (or `continue`) of this loop stands in its body."""
    name = f"_has_{kind.__name__.lower()}"
    found: bool | None = getattr(loop, name, None)
    if found is None:
        found = _jumps(loop.body, kind)
        setattr(loop, name, found)
    return found


def _jumps(body: list[Any], kind: type) -> bool:
    pending = list(body)
    while pending:
        at = pending.pop()
        if type(at) is kind:
            return True
        if isinstance(at, _OWN_SCOPE) or not isinstance(at, (_ast.stmt, _ast.ExceptHandler, _ast.match_case)):
            continue
        if isinstance(at, _LOOPS):
            pending.extend(at.orelse)
            continue
        for field in ("body", "orelse", "finalbody", "handlers", "cases"):
            children = getattr(at, field, None)
            if isinstance(children, list):
                pending.extend(children)
    return False


def _walk(body: list[Any], into_functions: bool = True) -> Iterator[Any]:
    """All syntax nodes in some statements, without recursion."""
    pending: list[Any] = list(body)
    while pending:
        at = pending.pop()
        yield at
        if not into_functions and isinstance(at, _OWN_SCOPE):
            continue
        for field in at._fields:
            child = getattr(at, field, None)
            if isinstance(child, list):
                pending.extend(item for item in child if isinstance(item, _ast.AST))
            elif isinstance(child, _ast.AST):
                pending.append(child)
