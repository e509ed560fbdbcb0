"""Classes of the checked program and their instances: inheritance, `super()`, properties, special methods."""

from __future__ import annotations

from archcheck.interpreter.functions import FunctionValue
from archcheck.interpreter.values import Arguments, BoundMethod, Missing, Unknown, Value, join

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from archcheck.graph.place import Place
    from archcheck.interpreter.machine import Interpreter
    from archcheck.interpreter.scope import Scope

__all__ = ["ClassMethod", "ClassValue", "Instance", "NativeClass", "Property", "StaticMethod", "make_class", "super_value"]


class NativeClass(Value):
    """A class that a library knows and programs may inherit from."""

    __slots__ = ()
    kind = "class"
    name = "object"

    def new_instance(self, run: Interpreter, cls: ClassValue) -> Instance:
        """An instance of a class of the program that inherits from this one, before its `__init__`."""
        return Instance(cls)

    def class_attribute(self, run: Interpreter, name: str) -> Any:
        """What stands under a name in this class or its bases, unbound. Raises Missing."""
        raise Missing(name)

    def is_subclass(self, other: Any) -> bool | None:
        """`issubclass(self, other)`."""
        return True if self is other else None


class Property(Value):
    """A computed attribute: functions that take the instance."""

    __slots__ = ("getter", "setter")
    kind = "property"

    def __init__(self, getter: Value, setter: Value | None = None) -> None:
        self.getter = getter
        self.setter = setter

    def attribute(self, run: Interpreter, name: str) -> Any:
        if name in ("setter", "getter", "deleter"):
            return run.libraries.builtin(name, lambda _run, arguments: Property(self.getter, arguments.get(0, "fset") if name == "setter" else self.setter))
        return super().attribute(run, name)


class StaticMethod(Value):
    """A function in a class that takes no instance."""

    __slots__ = ("function",)
    kind = "staticmethod"

    def __init__(self, function: Value) -> None:
        self.function = function

    def call(self, run: Interpreter, arguments: Arguments) -> Any:
        return run.call(self.function, arguments)


class ClassMethod(Value):
    """A function in a class that takes the class."""

    __slots__ = ("function",)
    kind = "classmethod"

    def __init__(self, function: Value) -> None:
        self.function = function


class ClassValue(Value):
    """A `class` statement's value.

    Attributes:
        bases: the values of the base classes.
        mro: this class, then its bases in the order in which names are looked up; native ones stand where they come.
        names: what its body bound.
        open: why there may be names that aren't seen (a base that isn't known), or None.
    """

    __slots__ = ("bases", "mro", "name", "names", "open", "place")
    kind = "class"

    def __init__(self, name: str, bases: list[Any], names: dict[str, Any], place: Place | None) -> None:
        self.name = name
        self.bases = bases
        self.names = names
        self.place = place
        self.open = next((base.reason for base in bases if isinstance(base, Unknown)), None)
        for base in bases:
            if isinstance(base, ClassValue):
                self.open = self.open or base.open
        self.mro: list[Any] = [self, *_linearized(bases)]

    def __repr__(self) -> str:
        return f"ClassValue({self.name})"

    @property
    def native(self) -> NativeClass | None:
        """The first class of a library among the bases."""
        return next((base for base in self.mro if isinstance(base, NativeClass)), None)

    def find(self, run: Interpreter, name: str, after: Any = None) -> Any:
        """What stands under a name in the class or its bases, unbound; only in those that follow `after`, if given.

        Raises:
            Missing: there is none.
        """
        skip = after is not None
        for cls in self.mro:
            if skip:
                skip = cls is not after
                continue
            if isinstance(cls, ClassValue):
                if name in cls.names:
                    return cls.names[name]
            elif isinstance(cls, NativeClass):
                try:
                    return cls.class_attribute(run, name)
                except Missing:
                    continue
        if self.open:
            return Unknown(self.open)
        raise Missing(name)

    def attribute(self, run: Interpreter, name: str) -> Any:
        if name in ("__name__", "__qualname__"):
            return self.name
        if name == "__mro__":
            return tuple(self.mro)
        value = self.find(run, name)
        if isinstance(value, ClassMethod):
            return BoundMethod(self, value.function)
        return value.function if isinstance(value, StaticMethod) else value

    def set_attribute(self, run: Interpreter, name: str, value: Any) -> None:
        run.store(self.names, name, value)

    def call(self, run: Interpreter, arguments: Arguments) -> Any:
        native = self.native
        instance = Instance(self) if native is None else native.new_instance(run, self)
        try:
            initialiser = self.find(run, "__init__")
        except Missing:
            return instance
        run.call(bound(initialiser, instance), arguments)
        return instance

    def is_subclass(self, other: Any) -> bool | None:
        """`issubclass(self, other)`."""
        for cls in self.mro:
            if cls is other:
                return True
            if isinstance(cls, NativeClass) and cls.is_subclass(other):
                return True
        return None if self.open else False


class Instance(Value):
    """An object of a class of the program: what was set on it, then what its class has."""

    __slots__ = ("cls", "names")

    def __init__(self, cls: ClassValue) -> None:
        self.cls = cls
        self.names: dict[str, Any] = {}

    @property
    def kind(self) -> str:  # type: ignore[override]
        """The name of its class."""
        return self.cls.name

    def __repr__(self) -> str:
        return f"Instance({self.cls.name})"

    def attribute(self, run: Interpreter, name: str) -> Any:
        if name in self.names:
            return self.names[name]
        if name == "__class__":
            return self.cls
        if name == "__dict__":
            return run.libraries.names_of(self)
        try:
            value = self.cls.find(run, name)
        except Missing:
            return self.missing_attribute(run, name)
        if isinstance(value, Property):
            return run.call(value.getter, Arguments([self], node=run.node))
        return bound(value, self)

    def missing_attribute(self, run: Interpreter, name: str) -> Any:
        """An attribute that neither it nor its class has: `__getattr__`, if there's one."""
        if name.startswith("__"):
            raise Missing(name)
        try:
            hook = self.cls.find(run, "__getattr__")
        except Missing:
            raise Missing(name) from None
        return run.call(bound(hook, self), Arguments([name], node=run.node))

    def set_attribute(self, run: Interpreter, name: str, value: Any) -> None:
        try:
            described = self.cls.find(run, name)
        except Missing:
            described = None
        if isinstance(described, Property) and described.setter is not None:
            run.call(described.setter, Arguments([self, value], node=run.node))
        else:
            run.store(self.names, name, value)

    def special(self, run: Interpreter, name: str, *values: Any) -> Any:
        """Call a special method (`__len__`). Raises Missing where the class has none."""
        method = self.cls.find(run, name)
        return run.call(bound(method, self), Arguments(list(values), node=run.node))

    def call(self, run: Interpreter, arguments: Arguments) -> Any:
        try:
            method = self.cls.find(run, "__call__")
        except Missing:
            return run.python_error("TypeError", f"a {self.kind} is not callable")
        return run.call(bound(method, self), arguments)

    def item(self, run: Interpreter, key: Any) -> Any:
        try:
            return self.special(run, "__getitem__", key)
        except Missing:
            return super().item(run, key)

    def set_item(self, run: Interpreter, key: Any, value: Any) -> None:
        try:
            self.special(run, "__setitem__", key, value)
        except Missing:
            pass

    def binary(self, run: Interpreter, operator: str, other: Any, reflected: bool) -> Any:
        name = _SPECIAL.get(operator)
        if name is None:
            return NotImplemented
        try:
            return self.special(run, f"__r{name}__" if reflected else f"__{name}__", other)
        except Missing:
            return NotImplemented

    def iterate(self, run: Interpreter) -> list[Any] | None:
        try:
            return run.iterate(self.special(run, "__iter__"))
        except Missing:
            pass
        return None

    def truth(self, run: Interpreter) -> bool | None:
        for name in ("__bool__", "__len__"):
            try:
                return run.truth(self.special(run, name))
            except Missing:
                continue
        return True

    def length(self, run: Interpreter) -> Any:
        try:
            return self.special(run, "__len__")
        except Missing:
            return None

    def contains(self, run: Interpreter, other: Any) -> bool | None:
        try:
            return run.truth(self.special(run, "__contains__", other))
        except Missing:
            return None

    def join(self, other: Any) -> Any:
        if not isinstance(other, Instance) or other.cls is not self.cls or type(other) is not type(self) or type(self) is not Instance:
            return NotImplemented
        result = Instance(self.cls)
        result.names = {name: join(value, other.names[name]) for name, value in self.names.items() if name in other.names}
        return result


class SuperValue(Value):
    """What `super()` gives: the attributes of the classes after one of them, bound to an instance."""

    __slots__ = ("after", "receiver")
    kind = "super"

    def __init__(self, after: ClassValue, receiver: Any) -> None:
        self.after = after
        self.receiver = receiver

    def attribute(self, run: Interpreter, name: str) -> Any:
        cls = self.receiver.cls if isinstance(self.receiver, Instance) else self.receiver
        if not isinstance(cls, ClassValue):
            return Unknown("super() of something that isn't known")
        try:
            value = cls.find(run, name, self.after)
        except Missing:
            if name in ("__init__", "__init_subclass__", "__setattr__"):
                return run.libraries.builtin(name, lambda _run, _arguments: None)
            raise
        if isinstance(value, Property):
            return run.call(value.getter, Arguments([self.receiver], node=run.node))
        return bound(value, self.receiver)


def bound(value: Any, receiver: Any) -> Any:
    """What an attribute of a class gives when it is read from an instance."""
    if isinstance(value, StaticMethod):
        return value.function
    if isinstance(value, ClassMethod):
        return BoundMethod(receiver.cls if isinstance(receiver, Instance) else receiver, value.function)
    if isinstance(value, FunctionValue) or getattr(value, "binds", False):
        return BoundMethod(receiver, value)
    return value


def super_value(run: Interpreter, scope: Scope) -> Any:
    """`super()` in a method."""
    at: Scope | None = scope
    while at is not None and (at.function is None or at.function.owner is None):
        at = at.outer
    if at is None or at.receiver is None:
        return Unknown("super() outside a method")
    return SuperValue(at.function.owner, at.receiver)


def make_class(run: Interpreter, node: Any, scope: Scope, names: dict[str, Any], bases: list[Any]) -> ClassValue:
    """The class whose body bound these names."""
    cls = ClassValue(node.name, bases, names, run.place(node))
    for value in names.values():
        for function in _functions_in(value):
            function.owner = cls
    return cls


def _functions_in(value: Any) -> list[FunctionValue]:
    if isinstance(value, FunctionValue):
        return [value] if value.owner is None else []
    if isinstance(value, (StaticMethod, ClassMethod)):
        return _functions_in(value.function)
    if isinstance(value, Property):
        return [*_functions_in(value.getter), *_functions_in(value.setter)]
    return []


def _linearized(bases: list[Any]) -> list[Any]:
    """The method resolution order after the class itself. Source: the C3 rule of Python's own documentation."""
    rows = [list(base.mro) if isinstance(base, ClassValue) else [base] for base in bases]
    rows.append(list(bases))
    result: list[Any] = []
    while any(rows):
        rows = [row for row in rows if row]
        head = next((row[0] for row in rows if not any(row[0] in other[1:] for other in rows)), rows[0][0])
        result.append(head)
        rows = [[cls for cls in row if cls is not head] for row in rows]
    return result


_SPECIAL = {
    "+": "add", "-": "sub", "*": "mul", "/": "truediv", "//": "floordiv", "%": "mod", "**": "pow", "@": "matmul", "&": "and",
    "|": "or", "^": "xor", "<<": "lshift", ">>": "rshift", "==": "eq", "!=": "ne", "<": "lt", "<=": "le", ">": "gt", ">=": "ge",
}  # fmt: skip
