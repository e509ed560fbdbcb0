"""`typing`, `types`, `numbers`, `__future__`: annotations mean nothing to a check, but they may be called, indexed and inherited from."""

from __future__ import annotations

from archcheck.interpreter.classes import ClassValue, Instance
from archcheck.interpreter.scope import Names
from archcheck.interpreter.values import Arguments, Builtin, ModuleValue, Unknown, Value
from archcheck.libraries.standard import Inert, function
from archcheck.libraries.standard.abstract import same_function

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from archcheck.interpreter.machine import Interpreter

__all__ = ["Annotation", "module", "namespace"]


class Annotation(Value):
    """Something of `typing`: `Optional`, `List`, `Protocol`.

    Attributes:
        name: its name.
    """

    __slots__ = ("name",)
    kind = "annotation"
    may_be_chosen = True
    plain_bases = frozenset(
        {"Generic", "Protocol", "Hashable", "Sized", "SupportsInt", "SupportsFloat", "SupportsIndex"}
    )

    def __init__(self, name: str) -> None:
        self.name = name

    def attribute(self, run: Interpreter, name: str) -> Any:
        return self.name if name == "__name__" else Unknown(f"typing.{self.name}.{name}")

    def call(self, run: Interpreter, arguments: Arguments) -> Any:
        python = {"List": "list", "Dict": "dict", "Set": "set", "Tuple": "tuple", "OrderedDict": "dict"}.get(self.name)
        return Inert(f"typing.{self.name}()") if python is None else run.call(run.libraries.builtins[python], arguments)

    def item(self, run: Interpreter, key: Any) -> Any:
        return self

    def binary(self, run: Interpreter, operator: str, other: Any, reflected: bool) -> Any:
        return self if operator == "|" else NotImplemented

    def has_instance(self, value: Any) -> bool | None:
        """Whether a value is an instance of it isn't asked of most annotations."""
        return None

    def make_class(self, run: Interpreter, node: Any, names: Any, bases: list[Any], keywords: dict[str, Any]) -> Any:
        """A class that inherits from it."""
        if self.name == "NamedTuple":
            from archcheck.libraries.standard.collecting import named_tuple

            return named_tuple(run, node, names)
        if self.name == "TypedDict":
            return Builtin(node.name, lambda run, arguments: run.call(run.libraries.builtins["dict"], arguments), dict)
        if self.name in self.plain_bases:
            bases[:] = [base for base in bases if base is not self]
        return None


def module(run: Interpreter, name: str) -> ModuleValue | None:
    """One of the modules."""
    if name == "types":
        return ModuleValue(name, dict(_TYPES), lambda attribute: Inert(f"types.{attribute}"))
    if name == "__future__" or name == "numbers":
        return ModuleValue(name, {}, Annotation)
    return ModuleValue(name, dict(_TYPING), Annotation)


def _cast(run: Interpreter, arguments: Arguments) -> Any:
    return arguments.get(1, "val")


def _new_type(run: Interpreter, arguments: Arguments) -> Any:
    return Builtin("NewType", lambda run, inner: inner.get(0, "x"))


def _named_tuple(run: Interpreter, arguments: Arguments) -> Any:
    from archcheck.libraries.standard.collecting import made_named_tuple

    fields = run.iterate(arguments.get(1, "fields"))
    names = None if fields is None else [field[0] if type(field) is tuple and field else None for field in fields]
    return made_named_tuple(arguments.get(0, "typename"), names)


def _reveal(run: Interpreter, arguments: Arguments) -> Any:
    return arguments.get(0, "obj")


def namespace(names: dict[str, Any], open: str | None = None, cls: ClassValue | None = None) -> Instance:
    """An object with these attributes."""
    result = Instance(cls or ClassValue("SimpleNamespace", [], Names(), None))
    result.names.update(names)
    result.open = open
    return result


def _namespace(run: Interpreter, arguments: Arguments) -> Any:
    source = run.call(run.libraries.builtins["dict"], arguments)
    return namespace({str(key): item for key, item in source.items.items()}, source.open, _NAMESPACE)


_NAMESPACE = ClassValue("SimpleNamespace", [], Names(), None)


_TYPES = [
    function("SimpleNamespace", _namespace),
    function("MappingProxyType", _reveal),
    function("DynamicClassAttribute", same_function),
]
_TYPING = [
    ("TYPE_CHECKING", False),
    function("cast", _cast),
    function("NewType", _new_type),
    (
        "NamedTuple",
        type(
            "NamedTupleMaker",
            (Annotation,),
            {"__slots__": (), "call": lambda self, run, arguments: _named_tuple(run, arguments)},
        )("NamedTuple"),
    ),
    function("overload", same_function),
    function("final", same_function),
    function("runtime_checkable", same_function),
    function("no_type_check", same_function),
    function("override", same_function),
    function("reveal_type", _reveal),
    function("assert_type", _reveal),
    function("dataclass_transform", lambda run, arguments: Builtin("decorator", same_function)),
    ("Any", Annotation("Any")),
]
