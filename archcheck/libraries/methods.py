"""Methods of lists, dicts, sets, iterators and of Python's constants."""

from __future__ import annotations

from archcheck.interpreter.containers import combined, elements_of, holding, same
from archcheck.interpreter.expressions import extended, set_of
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
    is_key,
    unknown_of,
)
from archcheck.libraries.constant_methods import constant_method, unbound
from archcheck.libraries.namespaces import NamespaceValue
from archcheck.libraries.views import ViewValue

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from archcheck.interpreter.machine import Interpreter

    Method = Callable[[Interpreter, Any, Arguments], Any]

__all__ = ["constant_method", "container_method", "type_attribute"]

_PYTHON: dict[type, type] = {
    ListValue: list, DictValue: dict, SetValue: set, ViewValue: type({}.items()), IteratorValue: type(iter([])),
}  # fmt: skip


def container_method(receiver: Value, name: str) -> Any:
    """A method of a list, dict, set, view or iterator, bound. Raises Missing."""
    for kind, python in _PYTHON.items():
        if isinstance(receiver, kind):
            method = _METHODS.get((kind, name))
            if method is not None:
                return Builtin(name, _bound(method, receiver))
            if hasattr(python, name) or name in ("send", "throw", "close"):
                return Builtin(name, lambda run, arguments: _not_modelled(run, receiver, name, arguments))
            raise Missing(name)
    return Unknown(f"the attribute {name} of a {receiver.kind}")


def _bound(method: Method, receiver: Value) -> Callable[[Interpreter, Arguments], Any]:
    return lambda run, arguments: method(run, receiver, arguments)


def _not_modelled(run: Interpreter, receiver: Value, name: str, arguments: Arguments) -> Any:
    reason = f"the method {name} of a {receiver.kind} is not modelled"
    run.unknown_call(arguments, reason)
    run.forget(receiver, reason)
    return unknown_of(reason, receiver)


def type_attribute(type: type, name: str) -> Any:
    """`str.join`, `dict.fromkeys`, `int.from_bytes`: unbound methods take the receiver first."""
    if name in ("__name__", "__qualname__"):
        return type.__name__
    if type is dict and name == "fromkeys":
        return Builtin(name, _fromkeys)
    if type is object:
        return _of_object(name)
    found = unbound(type, name)
    if found is not None:
        return found
    if not hasattr(type, name):
        raise Missing(name)

    def call(run: Interpreter, arguments: Arguments) -> Any:
        if not arguments.positional:
            return Unknown(f"{type.__name__}.{name}()")
        receiver, *rest = arguments.positional
        passed = Arguments(rest, arguments.keywords, arguments.node, arguments.open, arguments.open_positional)
        try:
            return run.call(run.attribute(receiver, name), passed)
        except Missing:
            return Unknown(f"{type.__name__}.{name} of another value")

    return Builtin(name, call)


def _of_object(name: str) -> Any:
    """`object.__setattr__` and its kin."""
    from archcheck.interpreter.classes import OF_OBJECT

    hook = OF_OBJECT.get(name)
    if hook is None:
        if not hasattr(object, name):
            raise Missing(name)
        return Unknown(f"object.{name}")

    def call(run: Interpreter, arguments: Arguments) -> Any:
        receiver, *rest = arguments.positional
        return hook(run, receiver, Arguments(arguments.positional if name == "__new__" else rest, node=arguments.node))

    return Builtin(name, call)


def _fromkeys(run: Interpreter, arguments: Arguments) -> Any:
    keys = run.iterate(arguments.get(0, "iterable"))
    value = arguments.get(1, "value")
    if keys is None or not all(map(is_key, keys)):
        return _hiding(DictValue(open="the keys aren't known"), value)
    return DictValue(dict.fromkeys(keys, value))


def _hiding(result: Any, *values: Any) -> Any:
    result.hide(values)
    return result


# Lists


def _append(run: Interpreter, receiver: ListValue, arguments: Arguments) -> None:
    value = arguments.get(0, "object")
    if receiver.items is not None:
        run.mutable(receiver, "items").append(value)
    else:
        run.forget_contents(receiver, receiver.reason, value)


def _extend(run: Interpreter, receiver: ListValue, arguments: Arguments) -> None:
    receiver.augment(run, "+", arguments.get(0, "iterable"))


def _insert(run: Interpreter, receiver: ListValue, arguments: Arguments) -> None:
    index, value = arguments.get(0, "index"), arguments.get(1, "object")
    if type(index) is int and receiver.items is not None:
        run.mutable(receiver, "items").insert(index, value)
    else:
        run.forget_contents(receiver, "an item is inserted at an index that isn't known", value)


def _pop(run: Interpreter, receiver: ListValue, arguments: Arguments) -> Any:
    index = arguments.get(0, "index", -1)
    if receiver.items is None or type(index) is not int:
        if run.handlers:
            run.may_raise()
        run.forget_contents(receiver, receiver.reason or "an item is popped at an index that isn't known")
        return unknown_of(receiver.reason, receiver)
    if not -len(receiver.items) <= index < len(receiver.items):
        return run.python_error("IndexError", "pop from a list that is too short")
    return run.mutable(receiver, "items").pop(index)


def _remove(run: Interpreter, receiver: ListValue, arguments: Arguments) -> None:
    if receiver.items is None:
        if run.handlers:
            run.may_raise()
        return
    for index, item in enumerate(receiver.items):
        answer = same(item, arguments.get(0, "value"))
        if answer is None:
            if run.handlers:
                run.may_raise()
            run.forget_contents(receiver, "it isn't known which item is removed")
            return
        if answer:
            del run.mutable(receiver, "items")[index]
            return
    run.python_error("ValueError", "the value is not in the list")


def _clear(run: Interpreter, receiver: ListValue, arguments: Arguments) -> None:
    run.replace(receiver, "items", [])


def _list_copy(run: Interpreter, receiver: ListValue, arguments: Arguments) -> Any:
    return (
        holding(ListValue(None, receiver.reason), receiver)
        if receiver.items is None
        else ListValue(list(receiver.items))
    )


def _list_reverse(run: Interpreter, receiver: ListValue, arguments: Arguments) -> None:
    if receiver.items is not None:
        run.mutable(receiver, "items").reverse()


def _sort(run: Interpreter, receiver: ListValue, arguments: Arguments) -> None:
    ordered = run.call(run.libraries.builtins["sorted"], Arguments([receiver], arguments.keywords, arguments.node))
    if isinstance(ordered, ListValue) and ordered.items is not None:
        run.replace(receiver, "items", list(ordered.items))
    else:
        run.forget_contents(receiver, "the order of a sort isn't known")


def _index(run: Interpreter, receiver: ListValue, arguments: Arguments) -> Any:
    bounds = arguments.positional[1:]
    if receiver.items is None or not all(type(bound) is int for bound in bounds):
        if run.handlers:
            run.may_raise()
        return Unknown(receiver.reason or "the index isn't known")
    inside = (
        range(len(receiver.items))[slice(*bounds) if bounds else slice(None)]
        if len(bounds) != 1
        else range(len(receiver.items))[bounds[0] :]
    )
    for index in inside:
        answer = same(receiver.items[index], arguments.get(0, "value"))
        if answer is None:
            if run.handlers:
                run.may_raise()
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
    key, default = arguments.get(0, "key"), arguments.get(1, "default")
    if is_key(key):
        if key in receiver.items:
            return receiver.items[key]
        if not receiver.open:
            return default
    return unknown_of(receiver.open or "the key isn't known", receiver, default)


def _dict_pop(run: Interpreter, receiver: DictValue, arguments: Arguments) -> Any:
    key = arguments.get(0, "key")
    has_default = len(arguments.positional) > 1 or "default" in arguments.keywords
    if is_key(key):
        if key in receiver.items:
            value = run.mutable(receiver, "items").pop(key)
            _renamed(run, receiver)
            return value
        if not receiver.open:
            return (
                arguments.get(1, "default")
                if has_default
                else run.python_error("KeyError", f"the dict has no key {key!r}")
            )
    else:
        run.forget_contents(receiver, "a key that isn't known is popped")
    if run.handlers and not has_default:
        run.may_raise()
    return unknown_of(receiver.open or "the key isn't known", receiver, arguments.get(1, "default"))


def _popitem(run: Interpreter, receiver: DictValue, arguments: Arguments) -> Any:
    if receiver.open:
        run.forget_contents(receiver, receiver.open)
        return unknown_of(receiver.open or "", receiver)
    if not receiver.items:
        return run.python_error("KeyError", "popitem(): dictionary is empty")
    item = run.mutable(receiver, "items").popitem()
    _renamed(run, receiver)
    return item


def _setdefault(run: Interpreter, receiver: DictValue, arguments: Arguments) -> Any:
    key, value = arguments.get(0, "key"), arguments.get(1, "default")
    if is_key(key):
        if key in receiver.items:
            return receiver.items[key]
        if not receiver.open:
            receiver.set_item(run, key, value)
            return value
        run.mutable(receiver, "items")[key] = result = unknown_of(receiver.open, receiver, value)
        return result
    run.forget_contents(receiver, "the key isn't known", value)
    return unknown_of("the key isn't known", receiver, value)


def _update(run: Interpreter, receiver: DictValue, arguments: Arguments) -> None:
    added = run.call(run.libraries.builtins["dict"], arguments)
    if not isinstance(added, DictValue):
        run.forget_contents(receiver, "it is updated by values that aren't known", added)
    elif isinstance(receiver, NamespaceValue):
        receiver.update(run, added)
    else:
        receiver.augment(run, "|", added)


def _view(which: str) -> Method:
    return lambda run, receiver, arguments: ViewValue(receiver, which)


def _dict_copy(run: Interpreter, receiver: DictValue, arguments: Arguments) -> Any:
    return _hiding(DictValue(dict(receiver.items), receiver.open), *(receiver.hidden or ()))


def _dict_clear(run: Interpreter, receiver: DictValue, arguments: Arguments) -> None:
    run.replace(receiver, "items", {})
    run.assign(receiver, "open", None)
    _renamed(run, receiver)


def _renamed(run: Interpreter, receiver: DictValue) -> None:
    """Names were taken out of a dict that shows those of something else."""
    if isinstance(receiver, NamespaceValue):
        receiver.forget_names(run, "its names are changed through its dict")


# Sets


def _add(run: Interpreter, receiver: SetValue, arguments: Arguments) -> None:
    value = arguments.get(0, "element")
    if receiver.items is None:
        return
    if is_key(value):
        if value not in receiver.items:
            run.mutable(receiver, "items")[value] = value
    else:
        run.forget_contents(receiver, "an element that isn't known is added")


def _discard(required: bool) -> Method:
    def call(run: Interpreter, receiver: SetValue, arguments: Arguments) -> None:
        value = arguments.get(0, "element")
        if receiver.items is None or not is_key(value):
            if run.handlers and required:
                run.may_raise()
            run.forget_contents(receiver, "an element that isn't known is removed")
        elif value in receiver.items:
            del run.mutable(receiver, "items")[value]
        elif required:
            run.python_error("KeyError", "the element is not in the set")

    return call


def _set_pop(run: Interpreter, receiver: SetValue, arguments: Arguments) -> Any:
    if receiver.items is not None and len(receiver.items) == 1:
        return run.mutable(receiver, "items").popitem()[0]
    if receiver.items is not None and not receiver.items:
        return run.python_error("KeyError", "pop from an empty set")
    run.forget_contents(receiver, "which element a set gives differs from run to run")
    return Unknown("which element a set gives differs from run to run")


def _set_copy(run: Interpreter, receiver: SetValue, arguments: Arguments) -> Any:
    return SetValue(None if receiver.items is None else dict(receiver.items))


def _set_clear(run: Interpreter, receiver: SetValue, arguments: Arguments) -> None:
    run.replace(receiver, "items", {})


def _elements(run: Interpreter, value: Any) -> dict[Any, Any] | None:
    found = elements_of(value)
    return found if found is not None or isinstance(value, SetValue) else set_of(run.iterate(value)).items


def _combined(sign: str, in_place: bool = False) -> Method:
    def call(run: Interpreter, receiver: SetValue, arguments: Arguments) -> Any:
        items = receiver.items
        for value in arguments.positional:
            theirs = _elements(run, value)
            items = None if items is None or theirs is None else combined(sign, items, theirs)
        if arguments.open:
            items = None
        if not in_place:
            return SetValue(None if items is None else dict(items))
        run.replace(receiver, "items", items)
        return None

    return call


def _compared(test: Callable[[set[Any], set[Any]], bool]) -> Method:
    def call(run: Interpreter, receiver: SetValue, arguments: Arguments) -> Any:
        theirs = _elements(run, arguments.get(0, "other"))
        if receiver.items is None or theirs is None:
            return Unknown("the elements of a set aren't known")
        return test(set(receiver.items), set(theirs))

    return call


# Iterators


def _next_method(run: Interpreter, receiver: IteratorValue, arguments: Arguments) -> Any:
    found = receiver.next(run)
    return run.python_error("StopIteration", "no more values") if found is None else found[0]


def _closed(run: Interpreter, receiver: IteratorValue, arguments: Arguments) -> None:
    run.assign(receiver, "left", [])
    run.assign(receiver, "tail", False)


def _self(run: Interpreter, receiver: Any, arguments: Arguments) -> Any:
    return receiver


def _special(name: str) -> Method:
    """`x.__len__()` and its kin, as the function or the operator that calls them."""

    def call(run: Interpreter, receiver: Any, arguments: Arguments) -> Any:
        if name == "__contains__":
            answer = receiver.contains(run, arguments.get(0, "key"))
            return Unknown("whether it is among them isn't known") if answer is None else answer
        if name == "__getitem__":
            return receiver.item(run, arguments.get(0, "key"))
        if name == "__setitem__":
            return receiver.set_item(run, *arguments.positional[:2])
        if name == "__delitem__":
            return receiver.delete_item(run, arguments.get(0, "key"))
        return run.call(run.libraries.builtins[name.strip("_")], Arguments([receiver], node=arguments.node))

    return call


_LIST: dict[str, Method] = {
    "append": _append, "extend": _extend, "insert": _insert, "pop": _pop, "remove": _remove, "clear": _clear, "copy": _list_copy,
    "reverse": _list_reverse, "sort": _sort, "index": _index, "count": _count,
    **{name: _special(name) for name in ("__len__", "__getitem__", "__setitem__", "__delitem__", "__contains__", "__iter__")},
}  # fmt: skip
_DICT: dict[str, Method] = {
    "get": _get, "pop": _dict_pop, "popitem": _popitem, "setdefault": _setdefault, "update": _update, "keys": _view("keys"),
    "values": _view("values"), "items": _view("items"), "copy": _dict_copy, "clear": _dict_clear,
    **{name: _special(name) for name in ("__len__", "__getitem__", "__setitem__", "__delitem__", "__contains__", "__iter__")},
}  # fmt: skip
_SET: dict[str, Method] = {
    "add": _add, "remove": _discard(True), "discard": _discard(False), "pop": _set_pop, "copy": _set_copy, "clear": _set_clear,
    "union": _combined("|"), "intersection": _combined("&"), "difference": _combined("-"), "symmetric_difference": _combined("^"),
    "update": _combined("|", True), "intersection_update": _combined("&", True), "difference_update": _combined("-", True),
    "symmetric_difference_update": _combined("^", True), "issubset": _compared(set.issubset),
    "issuperset": _compared(set.issuperset), "isdisjoint": _compared(set.isdisjoint),
}  # fmt: skip
_ITERATOR: dict[str, Method] = {"__next__": _next_method, "__iter__": _self, "close": _closed}
_METHODS: dict[tuple[type, str], Method] = {
    **{(ListValue, name): method for name, method in _LIST.items()},
    **{(DictValue, name): method for name, method in _DICT.items()},
    **{(SetValue, name): method for name, method in _SET.items()},
    **{(IteratorValue, name): method for name, method in _ITERATOR.items()},
}

extended_dict = extended
