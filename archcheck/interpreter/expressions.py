"""Expressions: one small function per kind of syntax node."""

from __future__ import annotations

import _ast

from archcheck.interpreter.classes import super_value
from archcheck.interpreter.functions import make_function
from archcheck.interpreter.operators import BINARY, COMPARISON, UNARY, binary, compare, unary
from archcheck.interpreter.targets import assign
from archcheck.interpreter.values import (
    CONSTANTS,
    Arguments,
    DictValue,
    ListValue,
    Missing,
    SetValue,
    Unknown,
    Value,
    is_constant,
    join,
    plain_slice,
    type_name,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any

    from archcheck.interpreter.machine import Interpreter
    from archcheck.interpreter.scope import Scope

__all__ = ["EXPRESSIONS", "arguments_of", "starred", "subscript"]


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
        return run.python_error("NameError", f"the name {identifier} is not defined in what could be read")


def attribute(run: Interpreter, node: Any, scope: Scope) -> Any:
    """`value.name`."""
    value = run.evaluate(node.value, scope)
    run.node = node
    try:
        return run.attribute(value, node.attr)
    except Missing:
        return run.python_error("AttributeError", f"a {type_name(value)} has no attribute {node.attr}")


def call(run: Interpreter, node: Any, scope: Scope) -> Any:
    """`function(...)`."""
    func = node.func
    if type(func) is _ast.Name and func.id == "super" and not node.args:
        return super_value(run, scope)
    function = run.evaluate(func, scope)
    passed = arguments_of(run, node, scope)
    run.node = node
    if isinstance(function, Value):
        return function.call(run, passed)
    return run.python_error("TypeError", f"a {type_name(function)} is not callable")


def arguments_of(run: Interpreter, node: Any, scope: Scope) -> Arguments:
    """The arguments of a call, stars unpacked."""
    reason: str | None = None
    positional: list[Any] = []
    for argument in node.args:
        if type(argument) is not _ast.Starred:
            positional.append(run.evaluate(argument, scope))
            continue
        values = run.iterate(run.evaluate(argument.value, scope))
        if values is None:
            reason = "a star over values that aren't known"
            break
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
    return Arguments(positional, keywords, node, reason)


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
    for operand in node.values:
        value = run.evaluate(operand, scope) if not possible else _guarded(run, operand, scope)
        truth = run.truth(value)
        if truth is stops_at:
            possible.append(value)
            break
        if truth is None or operand is node.values[-1]:
            possible.append(value)
    result = possible[0]
    for value in possible[1:]:
        result = join(result, value)
    return result


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
    result: Any = True
    for sign, operand in zip(node.ops, node.comparators):  # noqa: B905: the parser gives as many of both
        right = run.evaluate(operand, scope)
        run.node = node
        answer = compare(run, COMPARISON[type(sign)], left, right)
        if len(node.ops) == 1:
            return answer
        truth = run.truth(answer)
        if truth is False:
            return False
        if truth is None:
            result = Unknown("the comparison isn't known")
        left = right
    return result


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
    values, reason = _displayed(run, node.elts, scope)
    return tuple(values) if reason is None else Unknown(reason)


def list_display(run: Interpreter, node: Any, scope: Scope) -> Any:
    """`[a, *b]`."""
    values, reason = _displayed(run, node.elts, scope)
    return ListValue(values) if reason is None else ListValue(None, reason)


def set_display(run: Interpreter, node: Any, scope: Scope) -> Any:
    """`{a, *b}`."""
    values, reason = _displayed(run, node.elts, scope)
    return SetValue({value: value for value in values} if reason is None and all(map(is_constant, values)) else None)


def _displayed(run: Interpreter, elements: Sequence[Any], scope: Scope) -> tuple[list[Any], str | None]:
    values: list[Any] = []
    reason: str | None = None
    for element in elements:
        if type(element) is _ast.Starred:
            items = run.iterate(run.evaluate(element.value, scope))
            if items is None:
                reason = "a star over values that aren't known"
            else:
                values.extend(items)
        else:
            values.append(run.evaluate(element, scope))
    return values, reason


def dict_display(run: Interpreter, node: Any, scope: Scope) -> Any:
    """`{a: b, **c}`."""
    result = DictValue()
    for key_node, value_node in zip(node.keys, node.values):  # noqa: B905
        value = run.evaluate(value_node, scope)
        if key_node is None:
            if isinstance(value, DictValue):
                result.items.update(value.items)
                result.open = result.open or value.open
            else:
                result.open = "two stars over a value that isn't known"
            continue
        key = run.evaluate(key_node, scope)
        if is_constant(key):
            result.items[key] = value
        else:
            result.open = "a key isn't known"
    return result


def subscript(run: Interpreter, node: Any, scope: Scope) -> Any:
    """`value[key]`."""
    value = run.evaluate(node.value, scope)
    key = run.evaluate(node.slice, scope)
    run.node = node
    if isinstance(value, Value):
        return value.item(run, key)
    if type(value) is tuple:
        if type(key) is int or type(key) is bool:
            return value[key] if -len(value) <= key < len(value) else run.python_error("IndexError", "tuple index out of range")
        if isinstance(key, slice) and plain_slice(key):
            return value[key]
        return Unknown("the index isn't known")
    if type(value) in CONSTANTS and (is_constant(key) and (not isinstance(key, slice) or plain_slice(key))):
        try:
            return value[key]
        except (TypeError, IndexError, KeyError, ValueError) as error:
            return run.python_error(type(error).__name__, "no such item")
    return Unknown("the item isn't known")


def slice_expression(run: Interpreter, node: Any, scope: Scope) -> Any:
    """`a:b:c`; bounds that aren't known stay in the slice."""
    return slice(
        *(None if bound is None else run.evaluate(bound, scope) for bound in (node.lower, node.upper, node.step))  # noqa: C419
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
    text = run.libraries.text_of(value, "repr" if node.conversion == 114 else "str")
    if text is None or not isinstance(spec, str):
        return Unknown("a text with values in it that aren't known")
    if node.conversion != -1:
        value = text
    if not spec:
        return text
    try:
        return format(value, spec) if is_constant(value) and not any(part.isdecimal() and int(part) > 1000 for part in _runs(spec)) else Unknown("a formatted text")
    except (ValueError, TypeError) as error:
        return run.python_error(type(error).__name__, "this format does not fit")


def _runs(text: str) -> list[str]:
    return "".join(letter if letter.isdecimal() else " " for letter in text).split()


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
    values = run.iterate(run.evaluate(node.value, scope))
    return Unknown("a star over values that aren't known") if values is None else tuple(values)


def lambda_expression(run: Interpreter, node: Any, scope: Scope) -> Any:
    """`lambda x: ...`."""
    return make_function(run, node, scope)


def list_comprehension(run: Interpreter, node: Any, scope: Scope) -> Any:
    """`[... for ...]`."""
    values = _comprehended(run, node, scope, lambda inner: run.evaluate(node.elt, inner))
    return ListValue(values[0], values[1])


def set_comprehension(run: Interpreter, node: Any, scope: Scope) -> Any:
    """`{... for ...}`."""
    values, _ = _comprehended(run, node, scope, lambda inner: run.evaluate(node.elt, inner))
    return SetValue({value: value for value in values} if values is not None and all(map(is_constant, values)) else None)


def dict_comprehension(run: Interpreter, node: Any, scope: Scope) -> Any:
    """`{key: value for ...}`."""
    pairs, reason = _comprehended(run, node, scope, lambda inner: (run.evaluate(node.key, inner), run.evaluate(node.value, inner)))
    if pairs is None:
        return DictValue(open=reason)
    if not all(is_constant(key) for key, _ in pairs):
        return DictValue(open="a key isn't known")
    return DictValue(dict(pairs))


def _comprehended(run: Interpreter, node: Any, scope: Scope, produce: Callable[[Scope], Any]) -> tuple[list[Any] | None, str]:
    """All values that a comprehension gives, in order; None with a reason where they aren't known one by one."""
    inner = scope.inner()
    found: list[Any] = []
    reason = _generate(run, node.generators, 0, scope, inner, found, produce)
    return (found, "") if reason is None else (None, reason)


def _generate(
    run: Interpreter, generators: Sequence[Any], index: int, outer: Scope, inner: Scope, found: list[Any], produce: Callable[[Scope], Any]
) -> str | None:
    if index == len(generators):
        found.append(produce(inner))
        return None
    generator = generators[index]
    iterable = run.evaluate(generator.iter, outer if index == 0 else inner)
    values = run.iterate(iterable)
    reason: str | None = None
    if values is None:
        element = iterable.element(run) if isinstance(iterable, Value) else Unknown("the elements aren't known")
        values = [element]
        reason = iterable.reason if isinstance(iterable, Unknown) else "a comprehension over values that aren't known"
    for value in values:
        assign(run, generator.target, value, inner)
        truth: bool | None = True
        for condition in generator.ifs:
            answer = run.truth(run.evaluate(condition, inner))
            truth = False if answer is False else (None if answer is None or truth is None else True)
            if truth is False:
                break
        if truth is None:
            reason = "a condition in a comprehension isn't known"
        if truth is not False:
            reason = _generate(run, generators, index + 1, outer, inner, found, produce) or reason
    return reason


def yielded(run: Interpreter, node: Any, scope: Scope) -> Any:
    """`yield value`: generators run to their end and are lists to the rest."""
    value = None if node.value is None else run.evaluate(node.value, scope)
    _yield_into(scope, [value])
    return Unknown("what is sent to a generator")


def yielded_from(run: Interpreter, node: Any, scope: Scope) -> Any:
    """`yield from values`."""
    _yield_into(scope, run.iterate(run.evaluate(node.value, scope)))
    return None


def _yield_into(scope: Scope, values: list[Any] | None) -> None:
    at: Scope | None = scope
    while at is not None and at.yields is None:
        at = at.outer
    if at is not None and at.yields is not None:
        at.yields.extend([Unknown("a generator's value")] if values is None else values)


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
    _ast.GeneratorExp: list_comprehension,
    _ast.Yield: yielded,
    _ast.YieldFrom: yielded_from,
    _ast.Await: awaited,
}
