"""Python's operators on constants, computed by Python itself within limits; on everything else, asked of the values."""

from __future__ import annotations

import _ast
import _operator as operator

from archcheck.interpreter import limits
from archcheck.interpreter.containers import Container
from archcheck.interpreter.values import CONSTANTS, Unknown, Value, is_among, is_constant, same, unknown_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from archcheck.interpreter.machine import Interpreter

__all__ = ["BINARY", "COMPARISON", "UNARY", "binary", "compare", "modest_format", "unary"]

BINARY: dict[type, str] = {
    _ast.Add: "+", _ast.Sub: "-", _ast.Mult: "*", _ast.Div: "/", _ast.FloorDiv: "//", _ast.Mod: "%", _ast.Pow: "**",
    _ast.MatMult: "@", _ast.BitAnd: "&", _ast.BitOr: "|", _ast.BitXor: "^", _ast.LShift: "<<", _ast.RShift: ">>",
}  # fmt: skip
COMPARISON: dict[type, str] = {
    _ast.Eq: "==", _ast.NotEq: "!=", _ast.Lt: "<", _ast.LtE: "<=", _ast.Gt: ">", _ast.GtE: ">=",
    _ast.Is: "is", _ast.IsNot: "is not", _ast.In: "in", _ast.NotIn: "not in",
}  # fmt: skip
UNARY: dict[type, str] = {_ast.USub: "-", _ast.UAdd: "+", _ast.Invert: "~", _ast.Not: "not"}

_FUNCTIONS: dict[str, Callable[[Any, Any], Any]] = {
    "+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv, "//": operator.floordiv, "%": operator.mod,
    "**": operator.pow, "@": operator.matmul, "&": operator.and_, "|": operator.or_, "^": operator.xor, "<<": operator.lshift,
    ">>": operator.rshift, "==": operator.eq, "!=": operator.ne, "<": operator.lt, "<=": operator.le, ">": operator.gt,
    ">=": operator.ge,
}  # fmt: skip
_NEGATED = {"!=": "==", "is not": "is", "not in": "in"}
_SWAPPED = {"<": ">", ">": "<", "<=": ">=", ">=": "<=", "==": "==", "!=": "!="}


def binary(run: Interpreter, sign: str, left: Any, right: Any) -> Any:
    """`left sign right`."""
    if type(left) in CONSTANTS and type(right) in CONSTANTS:
        return _computed(run, sign, left, right)
    if type(left) is tuple and type(right) is tuple and sign == "+":
        return left + right if run.affordable(len(left) + len(right)) else Unknown("a tuple too long to follow")
    if sign == "*" and (type(left) is tuple or type(right) is tuple):
        items, times = (left, right) if type(left) is tuple else (right, left)
        if type(times) is int and run.affordable(len(items) * times):
            return items * times
        if run.handlers:
            run.may_raise()
        return unknown_of("a tuple of unknown length", items)
    if sign == "%" and isinstance(left, str):
        return run.libraries.percent(run, left, right)
    # An Unknown on the left leaves the word to a right-hand value that knows more (a tensor).
    for value, other, reflected in ((left, right, False), (right, left, True)):
        if isinstance(value, Value) and not (
            isinstance(value, Unknown) and isinstance(other, Value) and not isinstance(other, Unknown)
        ):
            result = value.binary(run, sign, other, reflected)
            if result is not NotImplemented:
                return result
    if isinstance(left, (Container, tuple)) and (is_constant(right) or isinstance(right, Container)):
        return run.python_error("TypeError", f"unsupported operands for {sign}")
    if run.handlers:
        run.may_raise()
    return unknown_of(f"the result of {sign} on these values is not modelled", left, right)


def _computed(run: Interpreter, sign: str, left: Any, right: Any) -> Any:
    """An operator on two constants, where the result has a size that is worth having."""
    if not _is_small(sign, left, right):
        return run.limit_reached(f"{limits.TEXT:,} characters or {limits.NUMBER_BITS:,} bits in one value")
    try:
        return _FUNCTIONS[sign](left, right)
    except ZeroDivisionError:
        return run.python_error("ZeroDivisionError", "division by zero")
    except OverflowError:
        return run.python_error("OverflowError", "a number too large")
    except (TypeError, ValueError) as error:
        return run.python_error(type(error).__name__, f"Python can't compute this {sign}")


def _is_small(sign: str, left: Any, right: Any) -> bool:
    if sign == "**" and isinstance(left, int) and isinstance(right, int):
        return abs(right) * left.bit_length() <= limits.NUMBER_BITS
    if sign == "*":
        if type(left) is int and type(right) is int and left < 1_000_000_000 and right < 1_000_000_000:
            return True
        if isinstance(left, int) and isinstance(right, int):
            return left.bit_length() + right.bit_length() <= limits.NUMBER_BITS
        for text, times in ((left, right), (right, left)):
            if isinstance(text, (str, bytes)) and isinstance(times, int):
                return len(text) * times <= limits.TEXT
    if sign == "<<" and isinstance(left, int) and isinstance(right, int):
        return left.bit_length() + right <= limits.NUMBER_BITS
    if sign == "+" and isinstance(left, (str, bytes)) and isinstance(right, (str, bytes)):
        return len(left) + len(right) <= limits.TEXT
    if sign == "%" and isinstance(left, (str, bytes)):
        return modest_format(left)
    return True


def modest_format(text: str | bytes) -> bool:
    """Whether a format asks for no width that could mean gigabytes."""
    if isinstance(text, bytes):
        text = text.decode("latin-1")
    runs = "".join(letter if letter.isdecimal() else " " for letter in text).split()
    return len(text) <= 10_000 and "*" not in text and all(len(digits) < 4 for digits in runs)


def unary(run: Interpreter, sign: str, value: Any) -> Any:
    """`-value`, `+value`, `~value`, `not value`."""
    if sign == "not":
        truth = run.truth(value)
        return Unknown("the condition isn't known") if truth is None else not truth
    if isinstance(value, Value):
        return value.unary(run, sign)
    try:
        return -value if sign == "-" else +value if sign == "+" else ~value
    except TypeError:
        return run.python_error("TypeError", f"bad operand for {sign}")


def compare(run: Interpreter, sign: str, left: Any, right: Any) -> Any:
    """`left sign right` for a comparison, as a value (True, False, unknown, or what the operands make of it)."""
    if sign in _NEGATED:
        if sign == "!=" and (isinstance(left, Value) or isinstance(right, Value)):
            answer = _asked(run, "!=", left, right)
            if answer is not NotImplemented:
                return answer
        answer = compare(run, _NEGATED[sign], left, right)
        return answer if isinstance(answer, Value) else not answer
    if sign == "is":
        return _identity(left, right)
    if sign == "in":
        return _membership(run, left, right)
    if type(left) in CONSTANTS and type(right) in CONSTANTS:
        try:
            return _FUNCTIONS[sign](left, right)
        except TypeError:
            return run.python_error("TypeError", f"{sign} between these types")
    answer = _asked(run, sign, left, right)
    if answer is not NotImplemented:
        return answer
    if sign == "==":
        equal = same(left, right)
        return Unknown("whether these are equal isn't known") if equal is None else equal
    if is_constant(left) and is_constant(right):
        try:
            return _FUNCTIONS[sign](left, right)
        except TypeError:
            return run.python_error("TypeError", f"{sign} between these types")
    if run.handlers:
        run.may_raise()
    return Unknown("the comparison isn't known")


def _asked(run: Interpreter, sign: str, left: Any, right: Any) -> Any:
    """What the operands themselves say of a comparison."""
    if isinstance(left, Value):
        answer = left.binary(run, sign, right, False)
        if answer is not NotImplemented and not (
            isinstance(answer, Unknown) and isinstance(right, Value) and isinstance(left, Unknown)
        ):
            return answer
    if isinstance(right, Value):
        return right.binary(run, _SWAPPED.get(sign, sign), left, False)
    return NotImplemented


_SINGLE = (type(None), bool, type(...))


def _identity(left: Any, right: Any) -> Any:
    """`left is right`: decided for None, True, False and for objects; whether equal numbers are one object isn't."""
    if left is right and (isinstance(left, Value) or type(left) in _SINGLE) and not isinstance(left, Unknown):
        return True
    if isinstance(left, Unknown) or isinstance(right, Unknown):
        return Unknown("whether these are the same isn't known")
    if type(left) in _SINGLE or type(right) in _SINGLE or isinstance(left, Value) is not isinstance(right, Value):
        return False
    if isinstance(left, Value):
        if left.has_identity and right.has_identity:
            return False
    elif type(left) is not type(right) or same(left, right) is False:
        return False
    return Unknown("whether these are the same isn't known")


def _membership(run: Interpreter, left: Any, right: Any) -> Any:
    if isinstance(right, Value):
        answer = right.contains(run, left)
    elif type(right) is tuple:
        answer = is_among(left, list(right))
    elif not is_constant(left):
        if run.handlers:
            run.may_raise()
        answer = None
    else:
        try:
            answer = left in right
        except TypeError:
            return run.python_error("TypeError", "in between these types")
    return Unknown("whether it is among them isn't known") if answer is None else answer
