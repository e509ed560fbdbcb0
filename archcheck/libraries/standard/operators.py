"""`operator`: the operators as functions."""

from __future__ import annotations

from archcheck.interpreter.expressions import item_of
from archcheck.interpreter.operators import binary, compare, unary
from archcheck.interpreter.values import Arguments, Builtin, Missing, ModuleValue, Unknown
from archcheck.libraries.standard import Inert, function

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from archcheck.interpreter.machine import Interpreter

__all__ = ["module"]

_BINARY = {
    "add": "+", "sub": "-", "mul": "*", "truediv": "/", "floordiv": "//", "mod": "%", "pow": "**", "matmul": "@", "and_": "&",
    "or_": "|", "xor": "^", "lshift": "<<", "rshift": ">>", "concat": "+",
}  # fmt: skip
_COMPARISONS = {"eq": "==", "ne": "!=", "lt": "<", "le": "<=", "gt": ">", "ge": ">=", "is_": "is", "is_not": "is not"}
_UNARY = {"neg": "-", "pos": "+", "invert": "~", "not_": "not"}


def module(run: Interpreter, name: str) -> ModuleValue | None:
    """`operator`."""
    return ModuleValue(name, dict(_NAMES), lambda attribute: Inert(f"operator.{attribute}"))


def _of_two(work: Callable[..., Any], sign: str) -> Callable[[Interpreter, Arguments], Any]:
    return lambda run, arguments: work(run, sign, arguments.get(0, "a"), arguments.get(1, "b"))


def _of_one(sign: str) -> Callable[[Interpreter, Arguments], Any]:
    return lambda run, arguments: unary(run, sign, arguments.get(0, "a"))


def _item_getter(run: Interpreter, arguments: Arguments) -> Any:
    keys = arguments.positional

    def get(run: Interpreter, given: Arguments) -> Any:
        found = tuple(item_of(run, given.get(0, "obj"), key) for key in keys)
        return found[0] if len(found) == 1 else found

    return Builtin("itemgetter", get)


def _attribute(run: Interpreter, value: Any, path: Any) -> Any:
    for name in path.split(".") if isinstance(path, str) else ():
        try:
            value = run.attribute(value, name)
        except Missing:
            return run.python_error("AttributeError", f"no attribute {name}")
    return value if isinstance(path, str) else Unknown("the attribute's name isn't known")


def _attribute_getter(run: Interpreter, arguments: Arguments) -> Any:
    paths = arguments.positional

    def get(run: Interpreter, given: Arguments) -> Any:
        found = tuple(_attribute(run, given.get(0, "obj"), path) for path in paths)
        return found[0] if len(found) == 1 else found

    return Builtin("attrgetter", get)


def _method_caller(run: Interpreter, arguments: Arguments) -> Any:
    name, *values = arguments.positional
    return Builtin(
        "methodcaller",
        lambda run, given: run.call(
            _attribute(run, given.get(0, "obj"), name), Arguments(list(values), arguments.keywords)
        ),
    )


def _get_item(run: Interpreter, arguments: Arguments) -> Any:
    return item_of(run, arguments.get(0, "a"), arguments.get(1, "b"))


def _contains(run: Interpreter, arguments: Arguments) -> Any:
    return compare(run, "in", arguments.get(1, "b"), arguments.get(0, "a"))


def _truth(run: Interpreter, arguments: Arguments) -> Any:
    answer = run.truth(arguments.get(0, "a"))
    return Unknown("a truth that isn't known") if answer is None else answer


_NAMES = [
    *[function(name, _of_two(binary, sign)) for name, sign in _BINARY.items()],
    *[function(name, _of_two(compare, sign)) for name, sign in _COMPARISONS.items()],
    *[function(name, _of_one(sign)) for name, sign in _UNARY.items()],
    function("itemgetter", _item_getter),
    function("attrgetter", _attribute_getter),
    function("methodcaller", _method_caller),
    function("getitem", _get_item),
    function("contains", _contains),
    function("truth", _truth),
]
