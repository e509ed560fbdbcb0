"""Assignment: to names, attributes, items, and to tuples of such."""

from __future__ import annotations

import _ast

from archcheck.interpreter.values import ListValue, Unknown, Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from archcheck.interpreter.machine import Interpreter
    from archcheck.interpreter.scope import Scope

__all__ = ["assign", "delete", "set_item"]


def assign(run: Interpreter, target: Any, value: Any, scope: Scope) -> None:
    """`target = value`."""
    kind = type(target)
    if kind is _ast.Name:
        run.bind(target.id, value, scope)
        if isinstance(value, Value) and not isinstance(value, Unknown):
            run.listener.assigned(run, target, target.id, value)
    elif kind is _ast.Attribute:
        owner = run.evaluate(target.value, scope)
        run.node = target
        if isinstance(owner, Value):
            owner.set_attribute(run, target.attr, value)
    elif kind is _ast.Subscript:
        owner = run.evaluate(target.value, scope)
        key = run.evaluate(target.slice, scope)
        run.node = target
        set_item(run, owner, key, value)
    elif kind is _ast.Starred:
        assign(run, target.value, value, scope)
    else:
        _unpack(run, target, value, scope)


def set_item(run: Interpreter, owner: Any, key: Any, value: Any) -> None:
    """`owner[key] = value`."""
    if isinstance(owner, Value):
        owner.set_item(run, key, value)
    else:
        run.python_error("TypeError", f"a {type(owner).__name__} does not support item assignment")


def _unpack(run: Interpreter, target: Any, value: Any, scope: Scope) -> None:
    """`a, *b, c = value`; names get something unknown where the values aren't known one by one."""
    targets = target.elts
    run.node = target
    star = next((index for index, element in enumerate(targets) if type(element) is _ast.Starred), None)
    values = value.unpack(run, len(targets), star is not None) if isinstance(value, Value) else run.iterate(value)
    if values is not None:
        if star is None and len(values) != len(targets):
            run.python_error("ValueError", f"{len(values)} values for {len(targets)} names")
            values = None
        elif star is not None and len(values) < len(targets) - 1:
            run.python_error("ValueError", "not enough values to unpack")
            values = None
    elif run.handlers:
        run.may_raise()
    if values is None:
        for element in targets:
            piece = value.element(run) if isinstance(value, Value) else Unknown("the values to unpack don't fit")
            if type(element) is _ast.Starred:
                rest = ListValue(None, "a star over values that aren't known")
                rest.hide([piece])
                piece = rest
            assign(run, element, piece, scope)
        return
    if star is not None:
        after = len(targets) - star - 1
        middle = ListValue(list(values[star : len(values) - after]))
        values = [*values[:star], middle, *values[len(values) - after :]]
    for element, piece in zip(targets, values):  # noqa: B905: the lengths were made equal
        assign(run, element, piece, scope)


def delete(run: Interpreter, target: Any, scope: Scope) -> None:
    """`del target`."""
    if type(target) is _ast.Name:
        home = scope.home(target.id)
        if target.id not in home:
            run.python_error("NameError", f"the name {target.id} is not defined")
        run.delete(home, target.id)
    elif type(target) is _ast.Attribute:
        owner = run.evaluate(target.value, scope)
        run.node = target
        if isinstance(owner, Value):
            owner.delete_attribute(run, target.attr)
    elif type(target) is _ast.Subscript:
        owner = run.evaluate(target.value, scope)
        key = run.evaluate(target.slice, scope)
        if isinstance(owner, Value):
            owner.delete_item(run, key)
    elif type(target) in (_ast.Tuple, _ast.List):
        for element in target.elts:
            delete(run, element, scope)
