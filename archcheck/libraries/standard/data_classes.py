"""`dataclasses`: the `__init__` that the decorator writes, and what is asked of the fields."""

from __future__ import annotations

import _ast

from archcheck.interpreter.classes import ClassValue, Instance
from archcheck.interpreter.values import Arguments, Builtin, DictValue, ListValue, ModuleValue, Unknown, Value
from archcheck.libraries.standard import Inert, function

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from archcheck.interpreter.machine import Interpreter

__all__ = ["module"]


class Field(Value):
    """`field(...)`: how a field of a dataclass gets its value."""

    __slots__ = ("default", "factory", "in_init", "keyword_only")
    kind = "field"

    def __init__(self, arguments: Arguments) -> None:
        keywords = arguments.keywords
        self.default = keywords.get("default", _NONE)
        self.factory = keywords.get("default_factory")
        self.in_init = keywords.get("init", True) is not False
        self.keyword_only = keywords.get("kw_only", False) is True


_NONE = object()
_FIELDS = "__dataclass_fields__"


def module(run: Interpreter, name: str) -> ModuleValue | None:
    """`dataclasses`."""
    return ModuleValue(name, dict(_NAMES), lambda attribute: Inert(f"dataclasses.{attribute}"))


def _dataclass(run: Interpreter, arguments: Arguments) -> Any:
    if arguments.positional and arguments.positional[0] is not None:
        return _decorated(run, arguments.positional[0], arguments.keywords)
    return Builtin("dataclass", lambda run, inner: _decorated(run, inner.get(0, "cls"), arguments.keywords))


def _decorated(run: Interpreter, cls: Any, options: dict[str, Any]) -> Any:
    if not isinstance(cls, ClassValue):
        return cls
    fields: dict[str, Any] = {}
    for base in reversed(cls.mro[1:]):
        if isinstance(base, ClassValue):
            fields.update(base.names.get(_FIELDS, {}))
    annotations = cls.names.get("__annotations__", {})
    for name, annotation in (annotations if isinstance(annotations, dict) else {}).items():
        if not _is_class_variable(annotation):
            fields[name] = cls.names.get(name, _NONE)
    for name, value in fields.items():
        if isinstance(value, Field) and name in cls.names:
            if value.default is _NONE:
                run.delete(cls.names, name)
            else:
                run.store(cls.names, name, value.default)
    run.store(cls.names, _FIELDS, fields)
    everything_by_name = options.get("kw_only", False) is True
    if "__init__" not in cls.names and options.get("init", True) is not False:
        initialiser = Builtin(
            "__init__", lambda run, arguments: _initialise(run, cls, fields, everything_by_name, arguments)
        )
        run.store(cls.names, "__init__", Method(initialiser))
    if "__eq__" not in cls.names and options.get("eq", True) is not False:
        run.store(cls.names, "__eq__", Method(Builtin("__eq__", lambda run, arguments: _equal(run, fields, arguments))))
    run.store(
        cls.names,
        "__match_args__",
        tuple(name for name, value in fields.items() if not isinstance(value, Field) or value.in_init),
    )
    return cls


def _is_class_variable(annotation: Any) -> bool:
    while isinstance(annotation, _ast.Subscript):
        annotation = annotation.value
    name = getattr(annotation, "attr", getattr(annotation, "id", ""))
    return name in ("ClassVar", "KW_ONLY") or (
        isinstance(annotation, _ast.Constant) and "ClassVar" in str(annotation.value)
    )


class Method(Value):
    """A method that a decorator adds to a class."""

    __slots__ = ("function",)
    kind = "method"
    binds = True

    def __init__(self, function: Builtin) -> None:
        self.function = function

    def call(self, run: Interpreter, arguments: Arguments) -> Any:
        return self.function.call(run, arguments)


def _initialise(run: Interpreter, cls: ClassValue, fields: dict[str, Any], by_name: bool, arguments: Arguments) -> None:
    """The `__init__` of a dataclass."""
    receiver, *positional = arguments.positional
    if not isinstance(receiver, Instance):
        return
    keywords = dict(arguments.keywords)
    taken = [
        name
        for name, value in fields.items()
        if not isinstance(value, Field) or (value.in_init and not value.keyword_only)
    ]
    places = {} if by_name else dict(zip(taken, positional))  # noqa: B905
    if len(positional) > (0 if by_name else len(taken)):
        run.python_error("TypeError", f"{cls.name}() takes {len(taken)} arguments but {len(positional)} were given")
    for name, value in fields.items():
        if name in places:
            given = places[name]
        elif name in keywords and (not isinstance(value, Field) or value.in_init):
            given = keywords.pop(name)
        elif arguments.open and (not isinstance(value, Field) or value.in_init):
            given = Unknown(arguments.open, hint=name)
        elif isinstance(value, Field) and value.factory is not None:
            given = run.call(value.factory, Arguments([], node=run.node))
        elif isinstance(value, Field) and value.default is not _NONE:
            given = value.default
        elif value is not _NONE and not isinstance(value, Field):
            given = value
        elif isinstance(value, Field) and not value.in_init:
            continue
        else:
            given = run.python_error("TypeError", f"{cls.name}() is missing its argument {name}")
        receiver.store(run, name, given)
    if keywords and not arguments.open:
        run.python_error("TypeError", f"{cls.name}() takes no argument {next(iter(keywords))}")
    after = receiver.cls.find_function(run, "__post_init__")
    if after is not None:
        run.call(after, Arguments([receiver], node=run.node))


def _equal(run: Interpreter, fields: dict[str, Any], arguments: Arguments) -> Any:
    from archcheck.interpreter.containers import same

    a, b = arguments.positional[:2]
    if not isinstance(a, Instance) or not isinstance(b, Instance) or a.cls is not b.cls:
        return Unknown("whether two objects are equal") if isinstance(b, Unknown) else False
    answers = [same(a.names.get(name, Unknown("")), b.names.get(name, Unknown(""))) for name in fields]
    return False if False in answers else Unknown("whether two objects are equal") if None in answers else True


def _fields_of(value: Any) -> list[str] | None:
    cls = value.cls if isinstance(value, Instance) else value
    found: dict[str, Any] = {}
    if not isinstance(cls, ClassValue):
        return None
    for base in reversed(cls.mro):
        if isinstance(base, ClassValue):
            found.update(base.names.get(_FIELDS, {}))
    return list(found)


def _plain(run: Interpreter, value: Any, as_tuple: bool) -> Any:
    """`asdict` and `astuple`, which go into dataclasses, lists, tuples and dicts."""
    from archcheck.libraries.standard.copying import copied

    names = _fields_of(value) if isinstance(value, Instance) else None
    if names:
        values = [
            _plain(run, value.names.get(name, Unknown(value.open or "a field that isn't set")), as_tuple)
            for name in names
        ]
        return tuple(values) if as_tuple else DictValue(dict(zip(names, values, strict=True)))
    if type(value) is ListValue and value.items is not None:
        return ListValue([_plain(run, item, as_tuple) for item in value.items])
    if type(value) is tuple:
        return tuple(_plain(run, item, as_tuple) for item in value)
    if type(value) is DictValue and not value.open:
        return DictValue({key: _plain(run, item, as_tuple) for key, item in value.items.items()})
    return copied(value, deep=True)


def _replace(run: Interpreter, arguments: Arguments) -> Any:
    value = arguments.get(0, "obj")
    names = _fields_of(value)
    if not names or not isinstance(value, Instance) or arguments.open:
        return Unknown("a changed copy of a dataclass")
    given = {name: value.names.get(name, Unknown(value.open or "a field")) for name in names}
    return run.call(value.cls, Arguments([], {**given, **arguments.keywords}, arguments.node))


def _fields(run: Interpreter, arguments: Arguments) -> Any:
    from archcheck.libraries.standard.annotations import namespace

    names = _fields_of(arguments.get(0, "class_or_instance"))
    return (
        Unknown("the fields of a dataclass")
        if names is None
        else tuple(namespace({"name": name}, "more of a field") for name in names)
    )


def _is_dataclass(run: Interpreter, arguments: Arguments) -> Any:
    value = arguments.get(0, "obj")
    cls = value.cls if isinstance(value, Instance) else value
    return (
        cls.find_own(_FIELDS)
        if isinstance(cls, ClassValue)
        else Unknown("whether it is a dataclass")
        if isinstance(value, Unknown)
        else False
    )


_NAMES = [
    function("dataclass", _dataclass),
    function("field", lambda run, arguments: Field(arguments)),
    function("asdict", lambda run, arguments: _plain(run, arguments.get(0, "obj"), as_tuple=False)),
    function("astuple", lambda run, arguments: _plain(run, arguments.get(0, "obj"), as_tuple=True)),
    function("replace", _replace),
    function("fields", _fields),
    function("is_dataclass", _is_dataclass),
]
