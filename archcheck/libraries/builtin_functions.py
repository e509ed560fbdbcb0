"""Python's builtin functions and types over values of which some are unknown."""

from __future__ import annotations

import builtins

from archcheck.interpreter.classes import ClassValue, Instance, NativeClass
from archcheck.interpreter.values import (
    Arguments,
    Builtin,
    DictValue,
    ListValue,
    Missing,
    SetValue,
    Unknown,
    Value,
    from_dim,
    is_constant,

    same,
    type_name,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from archcheck.interpreter.machine import Interpreter

__all__ = ["BUILTINS", "computed"]


def computed(run: Interpreter, function: Callable[..., Any], arguments: Arguments, reason: str) -> Any:
    """A pure function of Python on constants, computed by Python; unknown where an argument is."""
    if arguments.open or not all(map(is_constant, arguments.everything())):
        return Unknown(reason)
    try:
        return function(*arguments.positional, **arguments.keywords)
    except (TypeError, ValueError, ArithmeticError, LookupError) as error:
        return run.python_error(type(error).__name__, str(error))


def _pure(name: str, function: Callable[..., Any], type: type | None = None) -> Builtin:
    return Builtin(name, lambda run, arguments: computed(run, function, arguments, f"{name}() of something that isn't known"), type)


def _range(run: Interpreter, arguments: Arguments) -> Any:
    if all(type(bound) is int for bound in arguments.positional):
        return computed(run, range, arguments, "a range")
    # Keras-free Python: range(2.0) raises; a size that isn't known gives a range that isn't.
    return Unknown("a range whose bounds aren't known")


def _len(run: Interpreter, arguments: Arguments) -> Any:
    value = arguments.get(0, "obj")
    if isinstance(value, Value):
        length = value.length(run)
        return Unknown("the length isn't known") if length is None else from_dim(length) if not isinstance(length, Value) else length
    try:
        return len(value)
    except TypeError:
        return run.python_error("TypeError", f"a {type_name(value)} has no len()")


def _listed(run: Interpreter, value: Any) -> tuple[list[Any] | None, str]:
    values = run.iterate(value)
    return values, (value.reason if isinstance(value, Unknown) else "its items aren't known")


def _list(run: Interpreter, arguments: Arguments) -> Any:
    if not arguments.positional:
        return ListValue([])
    values, reason = _listed(run, arguments.positional[0])
    return ListValue(None if values is None else list(values), reason)


def _tuple(run: Interpreter, arguments: Arguments) -> Any:
    if not arguments.positional:
        return ()
    values, reason = _listed(run, arguments.positional[0])
    return Unknown(reason) if values is None else tuple(values)


def _set(run: Interpreter, arguments: Arguments) -> Any:
    values = [] if not arguments.positional else _listed(run, arguments.positional[0])[0]
    return SetValue({value: value for value in values} if values is not None and all(map(is_constant, values)) else None)


def _dict(run: Interpreter, arguments: Arguments) -> Any:
    result = DictValue(open=arguments.open)
    if arguments.positional:
        source = arguments.positional[0]
        if isinstance(source, DictValue):
            result.items.update(source.items)
            result.open = result.open or source.open
        else:
            pairs = run.iterate(source)
            for pair in pairs or []:
                key_value = run.iterate(pair) if isinstance(pair, (Value, tuple)) else None
                if key_value is not None and len(key_value) == 2 and is_constant(key_value[0]):
                    result.items[key_value[0]] = key_value[1]
                else:
                    result.open = "a key isn't known"
            if pairs is None:
                result.open = "the items aren't known"
    result.items.update(arguments.keywords)
    return result


def _zip(run: Interpreter, arguments: Arguments) -> Any:
    rows = [run.iterate(value) for value in arguments.positional]
    known = [row for row in rows if row is not None]
    if len(known) < len(rows) or arguments.open:
        return Unknown("a zip over values that aren't known")
    return ListValue(list(zip(*known)))  # noqa: B905


def _enumerate(run: Interpreter, arguments: Arguments) -> Any:
    values = run.iterate(arguments.get(0, "iterable"))
    start = arguments.get(1, "start", 0)
    if values is None or type(start) is not int:
        return ListValue(None, "an enumerate over values that aren't known")
    return ListValue([(start + index, value) for index, value in enumerate(values)])


def _map(run: Interpreter, arguments: Arguments) -> Any:
    function, *iterables = arguments.positional
    rows = [run.iterate(value) for value in iterables]
    if any(row is None for row in rows):
        return ListValue(None, "a map over values that aren't known")
    return ListValue([run.call(function, Arguments(list(values), node=arguments.node)) for values in zip(*rows)])  # type: ignore[arg-type]  # noqa: B905


def _filter(run: Interpreter, arguments: Arguments) -> Any:
    function, iterable = arguments.positional
    values = run.iterate(iterable)
    if values is None:
        return ListValue(None, "a filter over values that aren't known")
    kept: list[Any] = []
    for value in values:
        truth = run.truth(value if function is None else run.call(function, Arguments([value], node=arguments.node)))
        if truth is None:
            return ListValue(None, "a filter whose condition isn't known")
        if truth:
            kept.append(value)
    return ListValue(kept)


def _reversed(run: Interpreter, arguments: Arguments) -> Any:
    values, reason = _listed(run, arguments.positional[0])
    return ListValue(None if values is None else values[::-1], reason)


def _sorted(run: Interpreter, arguments: Arguments) -> Any:
    values, reason = _listed(run, arguments.positional[0])
    key = arguments.keywords.get("key")
    if values is None:
        return ListValue(None, reason)
    keys = values if key is None else [run.call(key, Arguments([value], node=arguments.node)) for value in values]
    reverse = arguments.keywords.get("reverse", False)
    if not all(map(is_constant, keys)) or not isinstance(reverse, (bool, int)):
        return ListValue(None, "the order of a sort isn't known")
    try:
        order = sorted(range(len(values)), key=keys.__getitem__, reverse=bool(reverse))
    except TypeError:
        return run.python_error("TypeError", "these values have no order")
    return ListValue([values[index] for index in order])


def _sum(run: Interpreter, arguments: Arguments) -> Any:
    from archcheck.interpreter.operators import binary

    values, reason = _listed(run, arguments.positional[0])
    if values is None:
        return Unknown(reason)
    total = arguments.get(1, "start", 0)
    for value in values:
        total = binary(run, "+", total, value)
    return total


def _extreme(name: str, function: Callable[..., Any]) -> Builtin:
    def call(run: Interpreter, arguments: Arguments) -> Any:
        positional = arguments.positional
        values = run.iterate(positional[0]) if len(positional) == 1 else positional
        if values is None or "key" in arguments.keywords or not all(map(is_constant, values)):
            if values and all(same(value, values[0]) for value in values):
                return values[0]
            return Unknown(f"{name}() of something that isn't known")
        if not values and "default" in arguments.keywords:
            return arguments.keywords["default"]
        try:
            return function(values)
        except (TypeError, ValueError) as error:
            return run.python_error(type(error).__name__, str(error))

    return Builtin(name, call)


def _quantifier(name: str, decisive: bool) -> Builtin:
    def call(run: Interpreter, arguments: Arguments) -> Any:
        values = run.iterate(arguments.positional[0])
        if values is None:
            return Unknown(f"{name}() of something that isn't known")
        answers = [run.truth(value) for value in values]
        if decisive in answers:
            return decisive
        return Unknown(f"{name}() of something that isn't known") if None in answers else not decisive

    return Builtin(name, call)


def _isinstance(run: Interpreter, arguments: Arguments) -> Any:
    value, cls = arguments.positional[:2]
    answer = is_instance(value, cls)
    return Unknown("whether it is an instance isn't known") if answer is None else answer


_CONTAINERS: dict[type, type] = {ListValue: list, DictValue: dict, SetValue: set}


def is_instance(value: Any, cls: Any) -> bool | None:
    """`isinstance(value, cls)`, where it is known."""
    if type(cls) is tuple:
        answers = [is_instance(value, one) for one in cls]
        return True if True in answers else (None if None in answers else False)
    if isinstance(value, Unknown) or isinstance(cls, Unknown):
        return None
    if isinstance(value, Instance):
        return value.cls.is_subclass(cls)
    if isinstance(cls, Builtin) and cls.type is not None:
        if isinstance(value, Value):
            python_type = _CONTAINERS.get(type(value))
            return None if python_type is None and not _is_plainly_other(value) else issubclass(python_type or object, cls.type)
        return isinstance(value, cls.type)
    if isinstance(cls, ClassValue):
        return False if not isinstance(value, NativeClass) else None
    if isinstance(cls, NativeClass):
        checked = getattr(cls, "has_instance", None)
        return checked(value) if checked is not None else (False if not isinstance(value, Value) else None)
    return None


def _is_plainly_other(value: Value) -> bool:
    """A value of archcheck that is certainly no builtin container or number: a layer, a tensor, a function."""
    return not hasattr(value, "python_type")


def _issubclass(run: Interpreter, arguments: Arguments) -> Any:
    cls, other = arguments.positional[:2]
    if isinstance(cls, (ClassValue, NativeClass)):
        answer = cls.is_subclass(other)
        if answer is not None:
            return answer
    return Unknown("whether it is a subclass isn't known")


def _type(run: Interpreter, arguments: Arguments) -> Any:
    value = arguments.positional[0]
    if isinstance(value, Instance):
        return value.cls
    if not isinstance(value, Value):
        return BUILTINS.get(type(value).__name__, Unknown("a type"))
    python_type = _CONTAINERS.get(type(value))
    return BUILTINS[python_type.__name__] if python_type else Unknown("a type")


def _getattr(run: Interpreter, arguments: Arguments) -> Any:
    value, name = arguments.positional[:2]
    if not isinstance(name, str):
        return Unknown("the attribute's name isn't known")
    try:
        return run.attribute(value, name)
    except Missing:
        if len(arguments.positional) > 2:
            return arguments.positional[2]
        return run.python_error("AttributeError", f"no attribute {name}")


def _hasattr(run: Interpreter, arguments: Arguments) -> Any:
    value, name = arguments.positional[:2]
    if not isinstance(name, str):
        return Unknown("the attribute's name isn't known")
    try:
        found = run.attribute(value, name)
    except Missing:
        return False
    return found if isinstance(found, Unknown) else True


def _setattr(run: Interpreter, arguments: Arguments) -> Any:
    value, name, new = arguments.positional[:3]
    if isinstance(value, Value) and isinstance(name, str):
        value.set_attribute(run, name, new)
    return None


def _print(run: Interpreter, arguments: Arguments) -> Any:
    return None


def _next(run: Interpreter, arguments: Arguments) -> Any:
    values = arguments.positional[0]
    if isinstance(values, ListValue) and values.items:
        return run.mutable(values, "items").pop(0)
    if isinstance(values, ListValue) and values.items is not None and len(arguments.positional) > 1:
        return arguments.positional[1]
    return values.element(run) if isinstance(values, Value) else Unknown("the next value isn't known")


def _round(run: Interpreter, arguments: Arguments) -> Any:
    return computed(run, round, arguments, "round() of something that isn't known")


def _int(run: Interpreter, arguments: Arguments) -> Any:
    value = arguments.get(0, "x", 0)
    if isinstance(value, Unknown):
        return Unknown(value.reason, value.size) if value.is_number else Unknown(value.reason, hint=value.hint)
    if isinstance(value, str) and len(value) > 1000:
        return Unknown("a long number")
    return computed(run, int, arguments, "int() of something that isn't known")


def _super(run: Interpreter, arguments: Arguments) -> Any:
    from archcheck.interpreter.classes import SuperValue

    cls, receiver = (*arguments.positional, None, None)[:2]
    return SuperValue(cls, receiver) if isinstance(cls, ClassValue) and receiver is not None else Unknown("super() with these arguments")


def _id(run: Interpreter, arguments: Arguments) -> Any:
    return Unknown("an identity differs from run to run")


def _unknown(name: str) -> Builtin:
    def call(run: Interpreter, arguments: Arguments) -> Any:
        run.unknown_call(arguments, f"{name}() is not followed")
        return Unknown(f"what {name}() gives isn't in the source")

    return Builtin(name, call)


def _str(run: Interpreter, arguments: Arguments) -> Any:
    value = arguments.get(0, "object", "")
    text = run.libraries.text_of(value, "str")  # type: ignore[attr-defined]
    return Unknown("the text of a value that isn't known") if text is None else text


def _exception(name: str, type: type) -> Builtin:
    return Builtin(name, lambda run, arguments: ExceptionValue(name, arguments.positional), type)


class ExceptionValue(Value):
    """An exception object."""

    __slots__ = ("arguments", "exception")
    kind = "exception"

    def __init__(self, exception: str, arguments: list[Any]) -> None:
        self.exception = exception
        self.arguments = arguments

    def attribute(self, run: Interpreter, name: str) -> Any:
        return tuple(self.arguments) if name == "args" else Unknown(f"the attribute {name} of an exception")


BUILTINS: dict[str, Any] = {
    "range": Builtin("range", _range, range),
    "len": Builtin("len", _len),
    "list": Builtin("list", _list, list),
    "tuple": Builtin("tuple", _tuple, tuple),
    "set": Builtin("set", _set, set),
    "frozenset": Builtin("frozenset", _set, frozenset),
    "dict": Builtin("dict", _dict, dict),
    "zip": Builtin("zip", _zip),
    "enumerate": Builtin("enumerate", _enumerate),
    "map": Builtin("map", _map),
    "filter": Builtin("filter", _filter),
    "reversed": Builtin("reversed", _reversed),
    "sorted": Builtin("sorted", _sorted),
    "sum": Builtin("sum", _sum),
    "min": _extreme("min", min),
    "max": _extreme("max", max),
    "any": _quantifier("any", True),
    "all": _quantifier("all", False),
    "isinstance": Builtin("isinstance", _isinstance),
    "issubclass": Builtin("issubclass", _issubclass),
    "type": Builtin("type", _type, type),
    "object": Builtin("object", lambda run, arguments: Unknown("an object"), object),
    "getattr": Builtin("getattr", _getattr),
    "hasattr": Builtin("hasattr", _hasattr),
    "setattr": Builtin("setattr", _setattr),
    "print": Builtin("print", _print),
    "iter": Builtin("iter", _list),
    "next": Builtin("next", _next),
    "callable": Builtin("callable", lambda run, arguments: Unknown("whether it is callable") if isinstance(arguments.get(0, "obj"), Unknown) else hasattr(arguments.get(0, "obj"), "call")),
    "round": Builtin("round", _round),
    "int": Builtin("int", _int, int),
    "str": Builtin("str", _str, str),
    "super": Builtin("super", _super),
    "id": Builtin("id", _id),
    "float": _pure("float", float, float),
    "bool": Builtin("bool", lambda run, arguments: Unknown("a truth that isn't known") if (truth := run.truth(arguments.get(0, "x", False))) is None else truth, bool),
    "complex": _pure("complex", complex, complex),
    "bytes": Builtin("bytes", lambda run, arguments: Unknown("bytes"), bytes),
    "bytearray": Builtin("bytearray", lambda run, arguments: Unknown("bytes"), bytearray),
    "slice": _pure("slice", slice, slice),
    "abs": _pure("abs", abs),
    "divmod": _pure("divmod", divmod),
    "pow": Builtin("pow", lambda run, arguments: _power(run, arguments)),
    "ord": _pure("ord", ord),
    "chr": _pure("chr", chr),
    "bin": _pure("bin", bin),
    "hex": _pure("hex", hex),
    "oct": _pure("oct", oct),
    "repr": Builtin("repr", lambda run, arguments: text if (text := run.libraries.text_of(arguments.get(0, "obj"), "repr")) is not None else Unknown("a text")),  # type: ignore[attr-defined]
    "hash": Builtin("hash", _id),
    "NotImplemented": Unknown("NotImplemented"),
    "Ellipsis": ...,
    "__name__": "__main__",
    "__file__": Unknown("the file's own path"),
    "__doc__": None,
    "__debug__": True,
    **{name: _unknown(name) for name in ("open", "input", "eval", "exec", "compile", "globals", "locals", "vars", "dir", "format", "ascii", "memoryview", "__import__", "breakpoint", "exit", "quit", "delattr", "aiter", "anext")},
    **{name: _exception(name, value) for name, value in vars(builtins).items() if isinstance(value, type) and issubclass(value, BaseException)},
}  # fmt: skip


def _power(run: Interpreter, arguments: Arguments) -> Any:
    from archcheck.interpreter.operators import binary

    if len(arguments.positional) != 2:
        return Unknown("pow() of three values")
    return binary(run, "**", arguments.positional[0], arguments.positional[1])


