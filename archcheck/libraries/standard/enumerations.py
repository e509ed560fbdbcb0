"""`enum`: classes whose names are their only instances."""

from __future__ import annotations

from archcheck.interpreter.classes import ClassMethod, ClassValue, Instance, Property, StaticMethod
from archcheck.interpreter.containers import same
from archcheck.interpreter.functions import FunctionValue
from archcheck.interpreter.operators import binary, compare
from archcheck.interpreter.scope import Names
from archcheck.interpreter.values import (
    Arguments,
    Builtin,
    ListValue,
    Missing,
    ModuleValue,
    Unknown,
    Value,
    is_constant,
)
from archcheck.libraries.standard import Inert, function
from archcheck.libraries.standard.abstract import same_function

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from archcheck.interpreter.machine import Interpreter

__all__ = ["module"]


class EnumBase(Value):
    """`Enum` or one of its kin.

    Attributes:
        name: its name.
        mixes: whether its members work as their values (IntEnum, StrEnum).
    """

    __slots__ = ("mixes", "name")
    kind = "class"
    may_be_chosen = True

    def __init__(self, name: str, mixes: bool) -> None:
        self.name = name
        self.mixes = mixes

    def make_class(
        self, run: Interpreter, node: Any, names: dict[str, Any], bases: list[Any], keywords: dict[str, Any]
    ) -> Any:
        """A class that inherits from it."""
        return _made(run, node.name, names, [base for base in bases if base is not self], self, run.place(node))

    def call(self, run: Interpreter, arguments: Arguments) -> Any:
        return Unknown("an enum that is made by a call")


class EnumClass(ClassValue):
    """An enum of the program.

    Attributes:
        members: its members, in order.
    """

    __slots__ = ("members", "mixes")

    def __init__(self, name: str, bases: list[Any], names: dict[str, Any], place: Any, mixes: bool) -> None:
        super().__init__(name, bases, names, place)
        self.members: list[Member] = []
        self.mixes = mixes

    def make_class(
        self, run: Interpreter, node: Any, names: dict[str, Any], bases: list[Any], keywords: dict[str, Any]
    ) -> Any:
        """An enum without members gives its methods to those that inherit from it."""
        return _made(run, node.name, names, bases, self, run.place(node))

    def call(self, run: Interpreter, arguments: Arguments) -> Any:
        value = arguments.get(0, "value")
        for member in self.members:
            answer = True if value is member else same(value, member.value)
            if answer:
                return member
            if answer is None:
                return Unknown("which member of an enum it is isn't known")
        return (
            Unknown("a member that __missing__ gives")
            if self.find_own("_missing_")
            else run.python_error("ValueError", "no such member")
        )

    def item(self, run: Interpreter, key: Any) -> Any:
        if not isinstance(key, str):
            return Unknown("which member of an enum it is isn't known")
        return next((member for member in self.members if member.name == key), None) or run.python_error(
            "KeyError", "no such member"
        )

    def attribute(self, run: Interpreter, name: str) -> Any:
        if name == "__members__":
            from archcheck.interpreter.values import DictValue

            return DictValue({member.name: member for member in self.members})
        return super().attribute(run, name)

    def iterate(self, run: Interpreter) -> list[Any] | None:
        return list(self.members)

    def length(self, run: Interpreter) -> Any:
        return len(self.members)

    def contains(self, run: Interpreter, other: Any) -> bool | None:
        return True if any(other is member for member in self.members) else None


class Member(Instance):
    """A member of an enum."""

    __slots__ = ("name", "value")

    def __init__(self, cls: EnumClass, name: str, value: Any) -> None:
        super().__init__(cls)
        self.name = name
        self.value = value

    def attribute(self, run: Interpreter, name: str) -> Any:
        if name in ("name", "_name_"):
            return self.name
        if name in ("value", "_value_"):
            return self.value
        try:
            return super().attribute(run, name)
        except Missing:
            if self.cls.mixes and is_constant(self.value):  # type: ignore[attr-defined]
                return run.attribute(self.value, name)
            raise

    def binary(self, run: Interpreter, operator: str, other: Any, reflected: bool) -> Any:
        found = super().binary(run, operator, other, reflected)
        if found is not NotImplemented:
            return found
        if self.cls.mixes:  # type: ignore[attr-defined]
            theirs = other.value if isinstance(other, Member) else other
            left, right = (theirs, self.value) if reflected else (self.value, theirs)
            work = compare if operator in ("==", "!=", "<", "<=", ">", ">=") else binary
            return work(run, operator, left, right)
        if operator in ("==", "!="):
            equal = self is other
            return Unknown("whether it is this member") if isinstance(other, Unknown) else equal == (operator == "==")
        return NotImplemented

    def truth(self, run: Interpreter) -> bool | None:
        return run.truth(self.value) if self.cls.mixes else True  # type: ignore[attr-defined]

    def join(self, other: Any) -> Any:
        return NotImplemented

    def forget(self, run: Interpreter, reason: str) -> None:
        """Members do not change."""


class Auto(Value):
    """`auto()`."""

    __slots__ = ()
    kind = "auto"


def _made(run: Interpreter, name: str, names: dict[str, Any], bases: list[Any], base: Any, place: Any) -> Any:
    mixes = base.mixes or any(
        isinstance(other, Builtin) and other.type is not None and other.type is not object for other in bases
    )
    own: dict[str, Any] = Names()
    cls = EnumClass(name, [other for other in bases if isinstance(other, ClassValue)], own, place, mixes)
    last = 0
    texts = getattr(base, "name", "") == "StrEnum"
    doubles = getattr(base, "name", "") in ("Flag", "IntFlag")
    known: dict[Any, Member] = {}
    for key, value in names.items():
        if key.startswith("_") or isinstance(value, (FunctionValue, Property, StaticMethod, ClassMethod, ClassValue)):
            own[key] = value
            if isinstance(value, FunctionValue) and value.owner is None:
                value.owner = cls
            continue
        if isinstance(value, Auto):
            value = key.lower() if texts else (last * 2 or 1) if doubles else last + 1
        if type(value) is int:
            last = value
        if is_constant(value) and type(value) is not slice and value in known:
            own[key] = known[value]
            continue
        member = Member(cls, key, value)
        own[key] = member
        cls.members.append(member)
        if is_constant(value) and type(value) is not slice:
            known[value] = member
        if cls.find_own("__init__"):
            values = list(value) if type(value) is tuple else [value]
            run.call(cls.find_function(run, "__init__"), Arguments([member, *values], node=run.node))
    if cls.find_own("__new__") or "_generate_next_value_" in own:
        return Unknown("an enum with a __new__ of its own")
    return cls


def module(run: Interpreter, name: str) -> ModuleValue | None:
    """`enum`."""
    return ModuleValue(name, dict(_NAMES), lambda attribute: Inert(f"enum.{attribute}"))


_NAMES: list[tuple[str, Any]] = [
    ("Enum", EnumBase("Enum", mixes=False)),
    ("IntEnum", EnumBase("IntEnum", mixes=True)),
    ("StrEnum", EnumBase("StrEnum", mixes=True)),
    ("Flag", EnumBase("Flag", mixes=False)),
    ("IntFlag", EnumBase("IntFlag", mixes=True)),
    function("auto", lambda run, arguments: Auto()),
    function("unique", same_function),
]
listed = ListValue
