"""Expressions: one small function per kind of syntax node."""

from __future__ import annotations

import _ast

from archcheck.interpreter import limits
from archcheck.interpreter.classes import super_value
from archcheck.interpreter.functions import make_function
from archcheck.interpreter.iterators import sample_of
from archcheck.interpreter.loops import repeat
from archcheck.interpreter.operators import BINARY, COMPARISON, UNARY, binary, compare, unary
from archcheck.interpreter.targets import assign
from archcheck.interpreter.values import (
    Arguments,
    Builtin,
    DictValue,
    IteratorValue,
    ListValue,
    Missing,
    SetValue,
    Unknown,
    Value,
    is_constant,
    is_key,
    join,
    join_all,
    type_name,
    unknown_of,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any

    from archcheck.interpreter.iterators import Visit
    from archcheck.interpreter.machine import Interpreter
    from archcheck.interpreter.scope import Scope

__all__ = ["EXPRESSIONS", "arguments_of", "displayed", "extended", "item_of", "put", "set_of"]


def constant(run: Interpreter, node: Any, scope: Scope) -> Any:
    """A literal."""
    return node.value


def name(run: Interpreter, node: Any, scope: Scope) -> Any:
    """A name: the innermost scope that binds it."""
    names = scope.names
    identifier = node.id
    if identifier in names and scope.globals is None:
        return names[identifier]
    try:
        return run.lookup(identifier, scope)
    except Missing:
        kind = "UnboundLocalError" if identifier in scope.locals else "NameError"
        return run.python_error(kind, f"the name {identifier} is not defined in what could be read")


def attribute(run: Interpreter, node: Any, scope: Scope) -> Any:
    """`value.name`."""
    value = run.evaluate(node.value, scope)
    run.node = node
    try:
        return run.attribute(value, node.attr)
    except Missing:
        return run.libraries.missing_attribute(run, value, node.attr)


def call(run: Interpreter, node: Any, scope: Scope) -> Any:
    """`function(...)`; a long chain of calls (`a.b().c()`) is walked along its spine without recursion."""
    func = node.func
    kind = type(func)
    if kind is _ast.Attribute and type(func.value) is _ast.Call:
        return _chain(run, node, scope)
    if kind is _ast.Name and func.id == "super" and not node.args:
        return super_value(run, scope)
    return _called(run, node, run.evaluate(func, scope), scope)


def _called(run: Interpreter, node: Any, function: Any, scope: Scope) -> Any:
    passed = arguments_of(run, node, scope)
    run.node = node
    if isinstance(function, Value):
        if type(function) is Builtin:
            run.scope = scope
        return function.call(run, passed)
    return run.python_error("TypeError", f"a {type_name(function)} is not callable")


def _chain(run: Interpreter, node: Any, scope: Scope) -> Any:
    spine = [node]
    inner = node.func.value
    while type(inner.func) is _ast.Attribute and type(inner.func.value) is _ast.Call:
        spine.append(inner)
        inner = inner.func.value
    value = run.evaluate(inner, scope)
    for at in reversed(spine):
        run.steps_left -= 2
        if run.steps_left < 0:
            run.tick()
        run.node = at.func
        try:
            function = run.attribute(value, at.func.attr)
        except Missing:
            function = run.libraries.missing_attribute(run, value, at.func.attr)
        value = _called(run, at, function, scope)
    return value


def arguments_of(run: Interpreter, node: Any, scope: Scope) -> Arguments:
    """The arguments of a call, stars unpacked."""
    reason: str | None = None
    positional: list[Any] = []
    cut = False
    for argument in node.args:
        if type(argument) is not _ast.Starred:
            value = run.evaluate(argument, scope)
            if cut:
                run.forget(value, "it is passed at a place that isn't known")
            else:
                positional.append(value)
            continue
        iterable = run.evaluate(argument.value, scope)
        values = run.iterate(iterable)
        if values is None or cut:
            reason = "a star over values that aren't known"
            run.forget(iterable, reason)
            cut = True
        else:
            positional.extend(values)
    keywords: dict[str, Any] = {}
    for keyword in node.keywords:
        value = run.evaluate(keyword.value, scope)
        if keyword.arg is not None:
            keywords[keyword.arg] = value
        elif isinstance(value, DictValue):
            keywords.update({key: item for key, item in value.items.items() if isinstance(key, str)})
            reason = reason or value.open
        else:
            reason = reason or "two stars over values that aren't known"
            run.forget(value, reason)
    return Arguments(positional, keywords, node, reason, cut)


def binary_operation(run: Interpreter, node: Any, scope: Scope) -> Any:
    """`a + b`; a long chain is walked along its left spine without recursion."""
    spine = [node]
    left = node.left
    while type(left) is _ast.BinOp:
        spine.append(left)
        left = left.left
    value = run.evaluate(left, scope)
    for operation in reversed(spine):
        right = run.evaluate(operation.right, scope)
        run.node = operation
        value = binary(run, BINARY[type(operation.op)], value, right)
    return value


def unary_operation(run: Interpreter, node: Any, scope: Scope) -> Any:
    """`-a`, `not a`."""
    value = run.evaluate(node.operand, scope)
    run.node = node
    return unary(run, UNARY[type(node.op)], value)


def boolean_operation(run: Interpreter, node: Any, scope: Scope) -> Any:
    """`a and b`, `a or b`: the first operand that decides; where one isn't known, what is true of all that may be the result."""
    stops_at = type(node.op) is _ast.Or
    possible: list[Any] = []
    decided = False
    for operand in node.values:
        value = run.evaluate(operand, scope) if not possible else _guarded(run, operand, scope)
        truth = run.truth(value)
        if truth is stops_at:
            possible.append(value)
            decided = True
            break
        if truth is None or operand is node.values[-1]:
            possible.append(value)
    result = possible[0]
    for value in possible[1:]:
        result = join(result, value)
    if decided and isinstance(result, Unknown):
        return _Decided(result, stops_at)
    return result


class _Decided(Unknown):
    """A value that isn't known, but for whether it is true: `unknown and False` is false whichever of the two it is."""

    __slots__ = ("decision",)

    def __init__(self, value: Unknown, decision: bool) -> None:
        super().__init__(value.reason, origins=value.origins)
        self.decision = decision

    def truth(self, run: Interpreter) -> bool | None:
        return self.decision


def _guarded(run: Interpreter, node: Any, scope: Scope) -> Any:
    """An expression that may not be evaluated at all, because an operand before it isn't known."""
    found: list[Any] = [Unknown("it may not be evaluated")]

    def way() -> None:
        found[0] = run.evaluate(node, scope)

    run.branch([way, lambda: None])
    return found[0]


def comparison(run: Interpreter, node: Any, scope: Scope) -> Any:
    """`a < b <= c`."""
    left = run.evaluate(node.left, scope)
    if len(node.ops) == 1:
        right = run.evaluate(node.comparators[0], scope)
        run.node = node
        return compare(run, COMPARISON[type(node.ops[0])], left, right)
    unknown = False
    answer: Any = True
    for sign, operand in zip(node.ops, node.comparators):  # noqa: B905: the parser gives as many of both
        right = _guarded(run, operand, scope) if unknown else run.evaluate(operand, scope)
        run.node = node
        answer = compare(run, COMPARISON[type(sign)], left, right)
        truth = run.truth(answer)
        if truth is False:
            return Unknown("the comparison isn't known") if unknown and answer is not False else answer
        unknown = unknown or truth is None
        left = right
    return Unknown("the comparison isn't known") if unknown else answer


def conditional(run: Interpreter, node: Any, scope: Scope) -> Any:
    """`a if condition else b`."""
    truth = run.truth(run.evaluate(node.test, scope))
    if truth is not None:
        return run.evaluate(node.body if truth else node.orelse, scope)
    found: list[Any] = []

    def way(expression: Any) -> Callable[[], None]:
        def run_it() -> None:
            found.append(run.evaluate(expression, scope))

        return run_it

    run.branch([way(node.body), way(node.orelse)])
    return found[0] if len(found) == 1 else join(found[0], found[1])


def tuple_display(run: Interpreter, node: Any, scope: Scope) -> Any:
    """`(a, *b)`."""
    values, reason = displayed(run, node.elts, scope)
    return tuple(values) if reason is None else unknown_of(reason, tuple(values))


def list_display(run: Interpreter, node: Any, scope: Scope) -> Any:
    """`[a, *b]`."""
    values, reason = displayed(run, node.elts, scope)
    if reason is None:
        return ListValue(values)
    result = ListValue(None, reason)
    result.hide(values)
    return result


def set_display(run: Interpreter, node: Any, scope: Scope) -> Any:
    """`{a, *b}`."""
    values, reason = displayed(run, node.elts, scope)
    return set_of(values if reason is None else None)


def set_of(values: list[Any] | None) -> SetValue:
    """The set of some values; not known where one of them isn't a constant."""
    if values is None or not all(map(is_key, values)):
        return SetValue(None)
    items: dict[Any, Any] = {}
    for value in values:
        items.setdefault(value, value)
    return SetValue(items)


def displayed(run: Interpreter, elements: Sequence[Any], scope: Scope) -> tuple[list[Any], str | None]:
    """The values of a display, stars unpacked, and the reason why there may be others."""
    values: list[Any] = []
    reason: str | None = None
    for element in elements:
        if type(element) is _ast.Starred:
            iterable = run.evaluate(element.value, scope)
            items = run.iterate(iterable)
            if items is None:
                reason = "a star over values that aren't known"
                values.append(unknown_of(reason, iterable))
            else:
                values.extend(items)
        else:
            values.append(run.evaluate(element, scope))
    return values, reason


def dict_display(run: Interpreter, node: Any, scope: Scope) -> Any:
    """`{a: b, **c}`."""
    result = DictValue()
    for key_node, value_node in zip(node.keys, node.values):  # noqa: B905
        if key_node is None:
            value = run.evaluate(value_node, scope)
            if isinstance(value, DictValue):
                extended(result, value)
            else:
                result.hide([*result.items.values(), unknown_of("the values of a mapping", value)])
                result.items.clear()
                result.open = "two stars over a value that isn't known"
            continue
        key = run.evaluate(key_node, scope)
        put(result, key, run.evaluate(value_node, scope))
    return result


def put(result: DictValue, key: Any, value: Any) -> None:
    """Put an item into a new dict; one under a key that isn't known may replace any other."""
    if is_key(key):
        result.items[key] = value
    else:
        result.hide([value, *result.items.values()])
        result.items.clear()
        result.open = "a key isn't known"


def extended(result: DictValue, other: DictValue) -> None:
    """Update a new dict by another."""
    if other.open:
        result.hide([*result.items.values(), *(other.hidden or ())])
        result.items.clear()
        result.open = other.open
    result.items.update(other.items)


def subscript(run: Interpreter, node: Any, scope: Scope) -> Any:
    """`value[key]`."""
    value = run.evaluate(node.value, scope)
    key = run.evaluate(node.slice, scope)
    run.node = node
    return value.item(run, key) if isinstance(value, Value) else item_of(run, value, key)


def item_of(run: Interpreter, value: Any, key: Any) -> Any:
    """`value[key]` of any value."""
    if isinstance(value, Value):
        return value.item(run, key)
    if type(value) is tuple and (type(key) is int or type(key) is bool):
        return (
            value[key]
            if -len(value) <= key < len(value)
            else run.python_error("IndexError", "tuple index out of range")
        )
    if is_constant(key):
        try:
            return value[key]
        except (TypeError, IndexError, KeyError, ValueError) as error:
            return run.python_error(type(error).__name__, "no such item")
    if run.handlers:
        run.may_raise()
    return (
        join_all(list(value), "the index isn't known")
        if type(value) is tuple and type(key) is not slice
        else unknown_of("the item isn't known", value)
    )


def slice_expression(run: Interpreter, node: Any, scope: Scope) -> Any:
    """`a:b:c`; bounds that aren't known stay in the slice."""
    return slice(
        *(None if bound is None else run.evaluate(bound, scope) for bound in (node.lower, node.upper, node.step))
    )


def joined_string(run: Interpreter, node: Any, scope: Scope) -> Any:
    """`f"..."`; unknown as a whole where a piece is."""
    pieces: list[str] = []
    unknown = False
    for piece in node.values:
        value = run.evaluate(piece, scope)
        if isinstance(value, str):
            pieces.append(value)
        else:
            unknown = True
    return Unknown("a text with values in it that aren't known") if unknown else "".join(pieces)


def formatted_value(run: Interpreter, node: Any, scope: Scope) -> Any:
    """`{value!r:spec}` in an f-string."""
    value = run.evaluate(node.value, scope)
    spec = "" if node.format_spec is None else run.evaluate(node.format_spec, scope)
    return run.libraries.formatted(run, value, node.conversion, spec)


def named_expression(run: Interpreter, node: Any, scope: Scope) -> Any:
    """`name := value`; it binds in the scope around a comprehension."""
    value = run.evaluate(node.value, scope)
    at = scope
    while at.outer is not None and at.is_comprehension:
        at = at.outer
    run.bind(node.target.id, value, at)
    return value


def starred(run: Interpreter, node: Any, scope: Scope) -> Any:
    """`*value` where it stands alone (in a subscript): the values as a tuple."""
    iterable = run.evaluate(node.value, scope)
    values = run.iterate(iterable)
    return unknown_of("a star over values that aren't known", iterable) if values is None else tuple(values)


def lambda_expression(run: Interpreter, node: Any, scope: Scope) -> Any:
    """`lambda x: ...`."""
    return make_function(run, node, scope)


def list_comprehension(run: Interpreter, node: Any, scope: Scope) -> Any:
    """`[... for ...]`."""
    values, reason = _comprehended(run, node, scope, lambda inner: run.evaluate(node.elt, inner))
    if reason is None:
        return ListValue(values)
    result = ListValue(None, reason)
    result.hide(values)
    return result


def generator_expression(run: Interpreter, node: Any, scope: Scope) -> Any:
    """`(... for ...)`: the first iterable is evaluated now, the rest when the values are asked for."""
    inner = scope.inner()
    first = run.iterator(run.evaluate(node.generators[0].iter, scope))

    def source(run: Interpreter, visit: Visit) -> str | None:
        return _generate(run, node.generators, 0, inner, lambda: visit(run.evaluate(node.elt, inner)), first)

    return IteratorValue(
        "generator",
        source,
        [value for value in scope.names.values() if isinstance(value, Value) and hasattr(value, "born")],
    )


def set_comprehension(run: Interpreter, node: Any, scope: Scope) -> Any:
    """`{... for ...}`."""
    values, reason = _comprehended(run, node, scope, lambda inner: run.evaluate(node.elt, inner))
    return set_of(values if reason is None else None)


def dict_comprehension(run: Interpreter, node: Any, scope: Scope) -> Any:
    """`{key: value for ...}`."""
    pairs, reason = _comprehended(
        run, node, scope, lambda inner: (run.evaluate(node.key, inner), run.evaluate(node.value, inner))
    )
    result = DictValue()
    for key, value in pairs:
        put(result, key, value)
    if reason is not None:
        result.hide(result.items.values())
        result.items = {}
        result.open = reason
    return result


def _comprehended(
    run: Interpreter, node: Any, scope: Scope, produce: Callable[[Scope], Any]
) -> tuple[list[Any], str | None]:
    """The values that a comprehension gives, in order, and the reason where they aren't all of them, one by one."""
    inner = scope.inner()
    found: list[Any] = []
    uncertain = False
    first = run.iterator(run.evaluate(node.generators[0].iter, scope))
    speculation, departures = run.speculation, run.departures

    def keep() -> None:
        nonlocal uncertain
        found.append(produce(inner))
        uncertain = uncertain or run.speculation != speculation

    reason = _generate(run, node.generators, 0, inner, keep, first)
    uncertain = uncertain or (run.departures != departures and isinstance(first, IteratorValue))
    return found, reason or ("a condition in a comprehension isn't known" if uncertain else None)


def _generate(
    run: Interpreter, generators: Sequence[Any], index: int, inner: Scope, produce: Callable[[], None], iterable: Any
) -> str | None:
    """Run the loops of a comprehension from the one at `index` on, over its iterable; gives why that isn't all, if so."""
    generator = generators[index]
    reasons: list[str] = []

    def body(value: Any, conditions: Sequence[Any]) -> None:
        for position, condition in enumerate(conditions):
            truth = run.truth(run.evaluate(condition, inner))
            if truth is False:
                return
            if truth is None:
                reasons.append("a condition in a comprehension isn't known")
                rest = conditions[position + 1 :]
                run.branch([lambda: body(value, rest), lambda: None])
                return
        if index + 1 == len(generators):
            produce()
            return
        following = run.iterator(run.evaluate(generators[index + 1].iter, inner))
        reason = _generate(run, generators, index + 1, inner, produce, following)
        if reason is not None:
            reasons.append(reason)

    def visit(value: Any) -> None:
        assign(run, generator.target, value, inner)
        body(value, generator.ifs)

    if isinstance(iterable, IteratorValue):
        reason = iterable.each(run, visit)
    else:
        values = run.iterate(iterable)
        reason = _long(run, values, visit) if values is not None else ""
    if reason is not None:
        reason = reason or (
            iterable.reason if isinstance(iterable, Unknown) else "a comprehension over values that aren't known"
        )
        element = sample_of(iterable, run)
        repeat(run, lambda: visit(element))
        return reason
    return reasons[0] if reasons else None


def _long(run: Interpreter, values: list[Any], visit: Callable[[Any], None]) -> str | None:
    """All iterations of a comprehension, as long as they are worth their cost."""
    events, used = run.events, run.used
    for count, value in enumerate(values):
        visit(value)
        if run.hurried or (count > limits.UNROLLED and run.used - used > limits.IDLE_COMPREHENSION):
            if run.events == events:
                return None if count + 1 == len(values) else "a comprehension too long to follow"
            events, used = run.events, run.used
    return None


def yielded(run: Interpreter, node: Any, scope: Scope) -> Any:
    """`yield value`: who asked for the values goes on with it."""
    value = None if node.value is None else run.evaluate(node.value, scope)
    at: Scope | None = scope
    while at is not None and at.visit is None:
        at = at.outer
    if at is not None and at.visit is not None:
        at.visit(value)
    return Unknown("what is sent to a generator")


def yielded_from(run: Interpreter, node: Any, scope: Scope) -> Any:
    """`yield from values`."""
    values = run.iterator(run.evaluate(node.value, scope))
    at: Scope | None = scope
    while at is not None and at.visit is None:
        at = at.outer
    if at is None or at.visit is None:
        return Unknown("a yield outside a generator")
    visit = at.visit
    if isinstance(values, IteratorValue):
        reason = values.each(run, visit)
    else:
        items = run.iterate(values)
        reason = None if items is not None else "the values aren't known"
        for item in items or ():
            visit(item)
    if reason is not None:
        element = sample_of(values, run)
        repeat(run, lambda: visit(element))
    return Unknown("what a generator returns")


def awaited(run: Interpreter, node: Any, scope: Scope) -> Any:
    """`await value`."""
    run.evaluate(node.value, scope)
    return Unknown("the result of an await")


EXPRESSIONS: dict[type, Callable[[Interpreter, Any, Scope], Any]] = {
    _ast.Constant: constant,
    _ast.Name: name,
    _ast.Attribute: attribute,
    _ast.Call: call,
    _ast.BinOp: binary_operation,
    _ast.UnaryOp: unary_operation,
    _ast.BoolOp: boolean_operation,
    _ast.Compare: comparison,
    _ast.IfExp: conditional,
    _ast.Tuple: tuple_display,
    _ast.List: list_display,
    _ast.Set: set_display,
    _ast.Dict: dict_display,
    _ast.Subscript: subscript,
    _ast.Slice: slice_expression,
    _ast.JoinedStr: joined_string,
    _ast.FormattedValue: formatted_value,
    _ast.NamedExpr: named_expression,
    _ast.Starred: starred,
    _ast.Lambda: lambda_expression,
    _ast.ListComp: list_comprehension,
    _ast.SetComp: set_comprehension,
    _ast.DictComp: dict_comprehension,
    _ast.GeneratorExp: generator_expression,
    _ast.Yield: yielded,
    _ast.YieldFrom: yielded_from,
    _ast.Await: awaited,
}
