"""`collections`: named tuples, counters, dicts with defaults, deques."""

from __future__ import annotations

from archcheck.interpreter.classes import ClassValue, Instance
from archcheck.interpreter.containers import ListValue
from archcheck.interpreter.functions import FunctionValue
from archcheck.interpreter.scope import Names
from archcheck.interpreter.values import (
    Arguments,
    Builtin,
    DictValue,
    Missing,
    ModuleValue,
    Unknown,
    Value,
    is_key,
    unknown_of,
)
from archcheck.libraries.standard import Inert, function
from archcheck.libraries.types import python_type

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from archcheck.interpreter.machine import Interpreter

__all__ = ["made_named_tuple", "module", "named_tuple"]


class DefaultDict(DictValue):
    """A `defaultdict` or a `Counter`: a missing key has the value that its factory makes."""

    __slots__ = ("factory", "keeps")

    def __init__(self, factory: Any, keeps: bool = True) -> None:
        super().__init__()
        self.factory = factory
        self.keeps = keeps

    def missing(self, run: Interpreter, key: Any) -> Any:
        if self.factory is None:
            return super().missing(run, key)
        value = (
            run.call(self.factory, Arguments([], node=run.node)) if isinstance(self.factory, Value) else self.factory
        )
        if self.keeps:
            run.mutable(self, "items")[key] = value
        return value

    def item(self, run: Interpreter, key: Any) -> Any:
        if self.keeps and not (is_key(key) and key in self.items) and (self.open or not is_key(key)):
            result = super().item(run, key)
            run.forget_contents(self, "a key that isn't known is looked up, and made", result)
            return result
        return super().item(run, key)

    def join(self, other: Any) -> Any:
        if not isinstance(other, DefaultDict) or other.factory is not self.factory:
            return NotImplemented
        return self.joined_with(other, DefaultDict(self.factory, self.keeps))

    def attribute(self, run: Interpreter, name: str) -> Any:
        if not self.keeps and name in ("most_common", "elements", "subtract", "total", "update"):
            return Builtin(name, lambda run, arguments: self._counted(run, name, arguments))
        if name == "move_to_end":
            return Builtin(name, lambda run, arguments: run.forget_contents(self, "its order changes"))
        return super().attribute(run, name)

    def _counted(self, run: Interpreter, name: str, arguments: Arguments) -> Any:
        """A method of a Counter."""
        if name == "update" and arguments.positional:
            return _count_into(run, self, arguments.positional[0])
        values = None if self.open or not all(type(count) is int for count in self.items.values()) else self.items
        if name == "total":
            return Unknown("a total of counts") if values is None else sum(values.values())
        if name == "most_common":
            most = arguments.get(0, "n")
            if values is None or (most is not None and type(most) is not int):
                return ListValue(None, "counts that aren't known")
            ordered = sorted(values.items(), key=lambda item: -item[1])
            return ListValue(ordered if most is None else ordered[:most])
        run.forget_contents(self, f"Counter.{name} is not followed")
        return Unknown(f"Counter.{name} is not followed")


def _default_dict(run: Interpreter, arguments: Arguments) -> Any:
    factory, *rest = arguments.positional or [None]
    result = DefaultDict(factory)
    source = run.call(
        run.libraries.builtins["dict"], Arguments(rest, arguments.keywords, arguments.node, arguments.open)
    )
    result.items.update(source.items)
    result.open = source.open
    return result


def _counter(run: Interpreter, arguments: Arguments) -> Any:
    result = DefaultDict(0, keeps=False)
    for value in arguments.positional:
        _count_into(run, result, value)
    result.items.update(arguments.keywords)
    return result


def _count_into(run: Interpreter, counter: DefaultDict, value: Any) -> None:
    if isinstance(value, DictValue):
        counts = (
            {**value.items} if not value.open and all(type(count) is int for count in value.items.values()) else None
        )
    else:
        found = run.iterate(value)
        counts = None
        if found is not None and all(map(is_key, found)):
            counts = {}
            for item in found:
                counts[item] = counts.get(item, 0) + 1
    if counts is None or not all(type(count) is int for count in counter.items.values()):
        run.forget_contents(counter, "it counts values that aren't known")
        return
    items = run.mutable(counter, "items")
    for key, count in counts.items():
        items[key] = items.get(key, 0) + count


class Deque(ListValue):
    """A `deque`: a list with two ends.

    Attributes:
        most: how many items it keeps; None for all.
    """

    __slots__ = ("most",)
    python_type = object

    def __init__(self, items: list[Any] | None, most: Any = None) -> None:
        super().__init__(items, "" if items is not None else "its items aren't known")
        self.most = most

    def attribute(self, run: Interpreter, name: str) -> Any:
        if name == "maxlen":
            return self.most
        if name in ("appendleft", "popleft", "extendleft", "rotate"):
            return Builtin(name, lambda run, arguments: self._at_left(run, name, arguments))
        if name in ("append", "extend") and self.most is not None:
            return Builtin(
                name, lambda run, arguments: run.forget_contents(self, "a deque with a bound", *arguments.positional)
            )
        return super().attribute(run, name)

    def _at_left(self, run: Interpreter, name: str, arguments: Arguments) -> Any:
        if self.items is None or (self.most is not None and name != "popleft"):
            run.forget_contents(self, "a deque whose items aren't known", *arguments.positional)
            return unknown_of(self.reason, self)
        if name == "popleft":
            return (
                run.mutable(self, "items").pop(0)
                if self.items
                else run.python_error("IndexError", "pop from an empty deque")
            )
        if name == "appendleft":
            return run.mutable(self, "items").insert(0, arguments.get(0, "x"))
        values = run.iterate(arguments.get(0, "iterable")) if name == "extendleft" else None
        if values is None:
            return run.forget_contents(self, f"deque.{name} is not followed")
        return run.replace(self, "items", [*reversed(values), *self.items])

    def join(self, other: Any) -> Any:
        return NotImplemented


def _deque(run: Interpreter, arguments: Arguments) -> Any:
    values = run.iterate(arguments.get(0, "iterable", ()))
    most = arguments.get(1, "maxlen")
    if values is not None and type(most) is int:
        values = values[-most:] if most else []
    return Deque(None if values is None else list(values), most)


def _ordered(run: Interpreter, arguments: Arguments) -> Any:
    source = run.call(run.libraries.builtins["dict"], arguments)
    result = DefaultDict(None)
    result.items, result.open = source.items, source.open
    return result


class TupleInstance(Instance):
    """An instance of a named tuple: its fields by name and by place."""

    __slots__ = ("fields",)

    def __init__(self, cls: ClassValue, fields: list[str]) -> None:
        super().__init__(cls)
        self.fields = fields

    def values(self) -> list[Any]:
        """The fields in order."""
        return [self.names.get(name, Unknown("a field that isn't set")) for name in self.fields]

    def attribute(self, run: Interpreter, name: str) -> Any:
        if name == "_fields":
            return tuple(self.fields)
        if name == "_asdict":
            return Builtin(name, lambda run, arguments: DictValue(dict(zip(self.fields, self.values(), strict=True))))
        if name == "_replace":
            return Builtin(name, lambda run, arguments: self._replaced(arguments))
        return super().attribute(run, name)

    def _replaced(self, arguments: Arguments) -> Any:
        result = TupleInstance(self.cls, self.fields)
        result.names.update({**self.names, **arguments.keywords})
        return Unknown(arguments.open) if arguments.open else result

    def set_attribute(self, run: Interpreter, name: str, value: Any) -> None:
        run.python_error("AttributeError", "can't set attribute")

    def item(self, run: Interpreter, key: Any) -> Any:
        from archcheck.interpreter.expressions import item_of

        return item_of(run, tuple(self.values()), key)

    def iterate(self, run: Interpreter) -> list[Any] | None:
        return self.values()

    def iterator(self, run: Interpreter) -> Any:
        return None

    def length(self, run: Interpreter) -> Any:
        return len(self.fields)

    def truth(self, run: Interpreter) -> bool | None:
        return bool(self.fields)

    def contains(self, run: Interpreter, other: Any) -> bool | None:
        from archcheck.interpreter.containers import is_among

        return is_among(other, self.values())

    def join(self, other: Any) -> Any:
        return NotImplemented

    def forget(self, run: Interpreter, reason: str) -> None:
        """Its fields can't be set."""


def made_named_tuple(
    name: Any,
    fields: list[Any] | None,
    defaults: dict[str, Any] | None = None,
    methods: dict[str, Any] | None = None,
    place: Any = None,
) -> Any:
    """The class of a named tuple with these fields."""
    if not isinstance(name, str) or fields is None or not all(isinstance(field, str) for field in fields):
        return Unknown("a named tuple whose fields aren't known")
    names: dict[str, Any] = Names()
    names.update(methods or {})
    names["_fields"] = tuple(fields)
    cls = ClassValue(name, [], names, place)

    def new(run: Interpreter, arguments: Arguments) -> Any:
        made = (
            arguments.positional[0] if arguments.positional and isinstance(arguments.positional[0], ClassValue) else cls
        )
        return _instance(run, made, fields, defaults or {}, arguments)

    def make(run: Interpreter, arguments: Arguments) -> Any:
        values = run.iterate(arguments.positional[-1])
        return (
            Unknown("a named tuple") if values is None else _instance(run, cls, fields, {}, Arguments([cls, *values]))
        )

    names["__new__"] = Builtin("__new__", new)
    names["__match_args__"] = tuple(fields)
    names["_make"] = Builtin("_make", make)
    for value in names.values():
        if isinstance(value, FunctionValue) and value.owner is None:
            value.owner = cls
    return cls


def _instance(
    run: Interpreter, cls: ClassValue, fields: list[str], defaults: dict[str, Any], arguments: Arguments
) -> Any:
    result = TupleInstance(cls, fields)
    positional = arguments.positional[1:]
    if len(positional) > len(fields):
        return run.python_error("TypeError", f"{cls.name}() takes {len(fields)} arguments")
    for index, name in enumerate(fields):
        if index < len(positional):
            result.names[name] = positional[index]
        elif name in arguments.keywords:
            result.names[name] = arguments.keywords[name]
        elif arguments.open:
            result.names[name] = Unknown(arguments.open)
        elif name in defaults:
            result.names[name] = defaults[name]
        else:
            result.names[name] = run.python_error("TypeError", f"{cls.name}() is missing its argument {name}")
    return result


def named_tuple(run: Interpreter, node: Any, names: dict[str, Any]) -> Any:
    """`class Point(NamedTuple): x: int = 0`."""
    annotations = names.get("__annotations__", {})
    fields = list(annotations) if isinstance(annotations, dict) else []
    methods = {name: value for name, value in names.items() if name not in fields and name != "__annotations__"}
    return made_named_tuple(
        node.name, fields, {name: names[name] for name in fields if name in names}, methods, run.place(node)
    )


def _named(run: Interpreter, arguments: Arguments) -> Any:
    fields = arguments.get(1, "field_names")
    if isinstance(fields, str):
        listed: list[Any] | None = fields.replace(",", " ").split()
    else:
        listed = run.iterate(fields)
    defaults = (
        run.iterate(arguments.keywords.get("defaults", ())) if arguments.keywords.get("defaults") is not None else []
    )
    if listed is None or defaults is None or "rename" in arguments.keywords:
        return Unknown("a named tuple whose fields aren't known")
    named = dict(zip(listed[len(listed) - len(defaults) :], defaults, strict=True)) if defaults else {}
    return made_named_tuple(arguments.get(0, "typename"), listed, named)


class AbstractCollection(Value):
    """A class of `collections.abc`."""

    __slots__ = ("name", "real")
    kind = "class"

    def __init__(self, name: str) -> None:
        import collections.abc

        self.name = name
        self.real = getattr(collections.abc, name, None)
        if self.real is None:
            raise Missing(name)

    def has_instance(self, value: Any) -> bool | None:
        """`isinstance(value, Mapping)`."""
        if isinstance(value, (FunctionValue, ClassValue)):
            return (
                self.name == "Callable"
                or (self.name == "Hashable")
                or (None if isinstance(value, ClassValue) else False)
            )
        kind = python_type(value) if isinstance(value, Value) else type(value)
        return None if kind is None else issubclass(kind, self.real)

    def item(self, run: Interpreter, key: Any) -> Any:
        return self

    def call(self, run: Interpreter, arguments: Arguments) -> Any:
        return Inert(f"collections.abc.{self.name}()")


def module(run: Interpreter, name: str) -> ModuleValue | None:
    """`collections` or `collections.abc`."""
    if name == "collections.abc":
        return ModuleValue(name, {}, AbstractCollection)
    if name != "collections":
        return None
    names = dict(_NAMES)
    names["abc"] = ModuleValue("collections.abc", {}, AbstractCollection)
    return ModuleValue(name, names, lambda attribute: Inert(f"collections.{attribute}"))


_NAMES: list[tuple[str, Any]] = [
    function("namedtuple", _named),
    function("OrderedDict", _ordered, dict),
    function("defaultdict", _default_dict, dict),
    function("Counter", _counter, dict),
    function("deque", _deque),
]
