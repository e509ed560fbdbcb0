"""Methods of lists, dicts, sets and of Python's constants."""

from __future__ import annotations

from archcheck.interpreter.values import (
    Arguments,
    Builtin,
    DictValue,
    ListValue,
    Missing,
    SetValue,
    Unknown,
    Value,
    is_constant,
    same,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from archcheck.interpreter.machine import Interpreter

    Method = Callable[[Interpreter, Any, Arguments], Any]

__all__ = ["constant_method", "container_method", "type_attribute"]


def container_method(receiver: Value, name: str) -> Any:
    """A method of a list, dict or set, bound. Raises Missing."""
    method = _CONTAINER_METHODS.get((type(receiver), name))
    if method is None:
        if name.startswith("__"):
            return Unknown(f"the attribute {name}")
        if hasattr({ListValue: list, DictValue: dict, SetValue: set}.get(type(receiver), object), name):
            return Builtin(name, lambda run, arguments: _not_modelled(run, receiver, name, arguments))
        raise Missing(name)
    return Builtin(name, lambda run, arguments: method(run, receiver, arguments))


def _not_modelled(run: Interpreter, receiver: Value, name: str, arguments: Arguments) -> Any:
    reason = f"the method {name} of a {receiver.kind} is not modelled"
    receiver.havoc(run, reason)
    return Unknown(reason)


def constant_method(receiver: Any, name: str) -> Any:
    """An attribute of a constant or a tuple: methods are computed by Python itself where their arguments are known."""
    if type(receiver) is tuple and name in ("count", "index"):
        items = list(receiver)
        return Builtin(name, lambda run, arguments: _LIST[name](run, ListValue(items), arguments))
    if not hasattr(receiver, name):
        raise Missing(name)
    value = getattr(receiver, name)
    if not callable(value):
        return value
    return Builtin(name, lambda run, arguments: _computed(run, receiver, name, arguments))


_GROWING = frozenset({"center", "ljust", "rjust", "zfill", "expandtabs", "format", "format_map", "to_bytes", "replace"})


def _computed(run: Interpreter, receiver: Any, name: str, arguments: Arguments) -> Any:
    """A method of a constant, computed by Python where all arguments are constants (lists of constants too)."""
    if name == "format" and isinstance(receiver, str):
        return _format(run, receiver, arguments)
    values = [_python(value) for value in arguments.positional]
    keywords = {key: _python(value) for key, value in arguments.keywords.items()}
    if arguments.open or _UNKNOWN in values or _UNKNOWN in keywords.values():
        return Unknown(f"the method {name} with arguments that aren't known")
    if name in _GROWING and any(isinstance(value, int) and value > 100_000 for value in values):
        return Unknown("a very long text")
    try:
        result = getattr(receiver, name)(*values, **keywords)
    except Exception as error:  # noqa: BLE001: whatever Python raises here, the program would
        return run.python_error(type(error).__name__, str(error))
    return ListValue(list(result)) if isinstance(result, list) else result if is_constant(result) else Unknown(f"what {name} gives")


_UNKNOWN = object()


def _python(value: Any) -> Any:
    if isinstance(value, ListValue) and value.items is not None and all(map(is_constant, value.items)):
        return value.items
    return value if is_constant(value) else _UNKNOWN


def _format(run: Interpreter, receiver: str, arguments: Arguments) -> Any:
    if arguments.open or not all(map(is_constant, arguments.everything())) or any(len(digits) > 4 for digits in "".join(c if c.isdecimal() else " " for c in receiver).split()):
        return Unknown("a text with values in it that aren't known")
    if "." in receiver.replace("{:.", "") and "{" in receiver and "__" in receiver:
        return Unknown("a format that reads attributes")
    try:
        return receiver.format(*arguments.positional, **arguments.keywords)
    except Exception as error:  # noqa: BLE001
        return run.python_error(type(error).__name__, str(error))


def type_attribute(type: type, name: str) -> Any:
    """`str.join`, `dict.fromkeys`, `int.from_bytes`: unbound methods take the receiver first."""
    if name == "__name__":
        return type.__name__
    if type is dict and name == "fromkeys":
        return Builtin(name, _fromkeys)
    if not hasattr(type, name):
        raise Missing(name)

    def call(run: Interpreter, arguments: Arguments) -> Any:
        if not arguments.positional:
            return Unknown(f"{type.__name__}.{name}()")
        receiver, *rest = arguments.positional
        return run.call(run.attribute(receiver, name), Arguments(rest, arguments.keywords, arguments.node, arguments.open))

    return Builtin(name, call)


def _fromkeys(run: Interpreter, arguments: Arguments) -> Any:
    keys = run.iterate(arguments.get(0, "iterable"))
    value = arguments.get(1, "value")
    if keys is None or not all(map(is_constant, keys)):
        return DictValue(open="the keys aren't known")
    return DictValue(dict.fromkeys(keys, value))


# Lists


def _append(run: Interpreter, receiver: ListValue, arguments: Arguments) -> None:
    if receiver.items is not None:
        run.mutable(receiver, "items").append(arguments.get(0, "object"))


def _extend(run: Interpreter, receiver: ListValue, arguments: Arguments) -> None:
    values = run.iterate(arguments.get(0, "iterable"))
    if values is None:
        receiver.havoc(run, "it is extended by values that aren't known")
    elif receiver.items is not None:
        run.mutable(receiver, "items").extend(values)


def _insert(run: Interpreter, receiver: ListValue, arguments: Arguments) -> None:
    index = arguments.get(0, "index")
    if type(index) is not int:
        receiver.havoc(run, "an item is inserted at an index that isn't known")
    elif receiver.items is not None:
        run.mutable(receiver, "items").insert(index, arguments.get(1, "object"))


def _pop(run: Interpreter, receiver: ListValue, arguments: Arguments) -> Any:
    index = arguments.get(0, "index", -1)
    if receiver.items is None:
        return Unknown(receiver.reason)
    if type(index) is not int:
        receiver.havoc(run, "an item is popped at an index that isn't known")
        return Unknown("the index isn't known")
    if not -len(receiver.items) <= index < len(receiver.items):
        return run.python_error("IndexError", "pop from a list that is too short")
    return run.mutable(receiver, "items").pop(index)


def _remove(run: Interpreter, receiver: ListValue, arguments: Arguments) -> None:
    if receiver.items is None:
        return
    answers = [same(item, arguments.get(0, "value")) for item in receiver.items]
    for index, answer in enumerate(answers):
        if answer is None:
            receiver.havoc(run, "it isn't known which item is removed")
            return
        if answer:
            del run.mutable(receiver, "items")[index]
            return
    run.python_error("ValueError", "the value is not in the list")


def _clear(run: Interpreter, receiver: ListValue, arguments: Arguments) -> None:
    run.assign(receiver, "items", [])


def _list_copy(run: Interpreter, receiver: ListValue, arguments: Arguments) -> Any:
    return ListValue(None if receiver.items is None else list(receiver.items), receiver.reason)


def _list_reverse(run: Interpreter, receiver: ListValue, arguments: Arguments) -> None:
    if receiver.items is not None:
        run.mutable(receiver, "items").reverse()


def _sort(run: Interpreter, receiver: ListValue, arguments: Arguments) -> None:
    ordered = run.call(run.libraries.builtins["sorted"], Arguments([receiver], arguments.keywords, arguments.node))
    run.assign(receiver, "items", ordered.items if isinstance(ordered, ListValue) else None)


def _index(run: Interpreter, receiver: ListValue, arguments: Arguments) -> Any:
    if receiver.items is None:
        return Unknown(receiver.reason)
    for index, item in enumerate(receiver.items):
        answer = same(item, arguments.get(0, "value"))
        if answer is None:
            return Unknown("the index isn't known")
        if answer:
            return index
    return run.python_error("ValueError", "the value is not in the list")


def _count(run: Interpreter, receiver: ListValue, arguments: Arguments) -> Any:
    if receiver.items is None:
        return Unknown(receiver.reason)
    answers = [same(item, arguments.get(0, "value")) for item in receiver.items]
    return Unknown("the count isn't known") if None in answers else answers.count(True)


# Dicts


def _get(run: Interpreter, receiver: DictValue, arguments: Arguments) -> Any:
    key = arguments.get(0, "key")
    if is_constant(key) and key in receiver.items:
        return receiver.items[key]
    if not is_constant(key):
        return Unknown("the key isn't known")
    return Unknown(receiver.open) if receiver.open else arguments.get(1, "default")


def _dict_pop(run: Interpreter, receiver: DictValue, arguments: Arguments) -> Any:
    key = arguments.get(0, "key")
    if not is_constant(key):
        receiver.havoc(run, "a key that isn't known is popped")
        return Unknown("the key isn't known")
    if key in receiver.items:
        return run.mutable(receiver, "items").pop(key)
    if receiver.open:
        return Unknown(receiver.open)
    if len(arguments.positional) > 1 or "default" in arguments.keywords:
        return arguments.get(1, "default")
    return run.python_error("KeyError", f"the dict has no key {key!r}")


def _setdefault(run: Interpreter, receiver: DictValue, arguments: Arguments) -> Any:
    key = arguments.get(0, "key")
    if is_constant(key) and key in receiver.items:
        return receiver.items[key]
    if receiver.open or not is_constant(key):
        return Unknown(receiver.open or "the key isn't known")
    value = arguments.get(1, "default")
    run.mutable(receiver, "items")[key] = value
    return value


def _update(run: Interpreter, receiver: DictValue, arguments: Arguments) -> None:
    added = run.call(run.libraries.builtins["dict"], arguments)
    if isinstance(added, DictValue):
        run.mutable(receiver, "items").update(added.items)
        if added.open:
            receiver.havoc(run, added.open)


def _keys(run: Interpreter, receiver: DictValue, arguments: Arguments) -> Any:
    return ListValue(None if receiver.open else list(receiver.items), receiver.open or "")


def _values(run: Interpreter, receiver: DictValue, arguments: Arguments) -> Any:
    return ListValue(None if receiver.open else list(receiver.items.values()), receiver.open or "")


def _items(run: Interpreter, receiver: DictValue, arguments: Arguments) -> Any:
    return ListValue(None if receiver.open else list(receiver.items.items()), receiver.open or "")


def _dict_copy(run: Interpreter, receiver: DictValue, arguments: Arguments) -> Any:
    return DictValue(dict(receiver.items), receiver.open)


def _dict_clear(run: Interpreter, receiver: DictValue, arguments: Arguments) -> None:
    run.assign(receiver, "items", {})
    run.assign(receiver, "open", None)


# Sets


def _add(run: Interpreter, receiver: SetValue, arguments: Arguments) -> None:
    value = arguments.get(0, "element")
    if receiver.items is None:
        return
    if is_constant(value):
        run.mutable(receiver, "items")[value] = value
    else:
        receiver.havoc(run, "an element that isn't known is added")


def _combined(sign: str) -> Method:
    def call(run: Interpreter, receiver: SetValue, arguments: Arguments) -> Any:
        other = run.call(run.libraries.builtins["set"], Arguments(arguments.positional[:1], node=arguments.node))
        return receiver.binary(run, sign, other, False)

    return call


_LIST: dict[str, Method] = {
    "append": _append, "extend": _extend, "insert": _insert, "pop": _pop, "remove": _remove, "clear": _clear, "copy": _list_copy,
    "reverse": _list_reverse, "sort": _sort, "index": _index, "count": _count,
}  # fmt: skip
_DICT: dict[str, Method] = {
    "get": _get, "pop": _dict_pop, "setdefault": _setdefault, "update": _update, "keys": _keys, "values": _values, "items": _items,
    "copy": _dict_copy, "clear": _dict_clear,
}  # fmt: skip
_SET: dict[str, Method] = {
    "add": _add, "union": _combined("|"), "intersection": _combined("&"), "difference": _combined("-"),
}  # fmt: skip
_CONTAINER_METHODS: dict[tuple[type, str], Method] = {
    **{(ListValue, name): method for name, method in _LIST.items()},
    **{(DictValue, name): method for name, method in _DICT.items()},
    **{(SetValue, name): method for name, method in _SET.items()},
}

