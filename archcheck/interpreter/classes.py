"""Classes of the checked program and their instances: inheritance, `super()`, properties, special methods."""

from __future__ import annotations

from archcheck.interpreter.containers import link
from archcheck.interpreter.functions import FunctionValue
from archcheck.interpreter.iterators import IteratorValue
from archcheck.interpreter.joining import ABSENT, joined
from archcheck.interpreter.scope import Names
from archcheck.interpreter.value import births
from archcheck.interpreter.values import Arguments, BoundMethod, Builtin, Missing, Raised, Unknown, Value, unknown_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from archcheck.graph.place import Place
    from archcheck.interpreter.iterators import Visit
    from archcheck.interpreter.machine import Interpreter
    from archcheck.interpreter.scope import Scope

__all__ = [
    "OF_OBJECT",
    "ClassMethod",
    "ClassValue",
    "Instance",
    "NativeClass",
    "Property",
    "StaticMethod",
    "make_class",
    "super_value",
]


class NativeClass(Value):
    """A class that a library knows and programs may inherit from."""

    __slots__ = ()
    kind = "class"
    name = "object"
    may_be_chosen = True

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

    __slots__ = ("deleter", "getter", "setter")
    kind = "property"

    def __init__(self, getter: Any, setter: Value | None = None, deleter: Value | None = None) -> None:
        self.getter = getter
        self.setter = setter
        self.deleter = deleter

    def attribute(self, run: Interpreter, name: str) -> Any:
        if name == "fget":
            return self.getter
        if name not in ("getter", "setter", "deleter"):
            return super().attribute(run, name)

        def replace(_run: Interpreter, arguments: Arguments) -> Property:
            result = Property(self.getter, self.setter, self.deleter)
            setattr(result, name, arguments.get(0, f"f{name[:3]}"))
            return result

        return run.libraries.builtin(name, replace)

    def get(self, run: Interpreter, receiver: Any) -> Any:
        """The value of the attribute of an instance."""
        return run.call(self.getter, Arguments([receiver], node=run.node))


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

    __slots__ = ("bases", "mro", "name", "names", "native", "open", "place")
    kind = "class"
    may_be_chosen = True

    def __init__(self, name: str, bases: list[Any], names: dict[str, Any], place: Place | None) -> None:
        self.name = name
        self.bases = bases
        self.names = names
        self.place = place
        self.open: str | None = None
        for base in bases:
            if isinstance(base, (ClassValue, Unknown)):
                self.open = self.open or (base.open if isinstance(base, ClassValue) else base.reason)
            elif not isinstance(base, (NativeClass, Builtin)) or (isinstance(base, Builtin) and base.type is None):
                self.open = self.open or "a base class that isn't known"
        self.mro: list[Any] = [self, *_linearized(bases)]
        self.native: NativeClass | None = next((base for base in self.mro if isinstance(base, NativeClass)), None)

    def __repr__(self) -> str:
        return f"ClassValue({self.name})"

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
            elif isinstance(cls, Builtin):
                if hasattr(cls.type, name) and not hasattr(object, name):
                    return Unknown(f"what {cls.name}.{name} gives in a class that inherits from it")
        if self.open:
            return Unknown(self.open)
        raise Missing(name)

    def attribute(self, run: Interpreter, name: str) -> Any:
        if name in ("__name__", "__qualname__"):
            return self.name
        if name == "__mro__":
            return (*self.mro, run.libraries.builtins["object"])
        if name == "__dict__":
            return Unknown("the __dict__ of a class")
        if name == "__bases__":
            return tuple(self.bases) or (run.libraries.builtins["object"],)
        value = self.find(run, name)
        if isinstance(value, ClassMethod):
            return BoundMethod(self, value.function)
        if isinstance(value, Instance):
            return value.described(run, None, self)
        return value.function if isinstance(value, StaticMethod) else value

    def set_attribute(self, run: Interpreter, name: str, value: Any) -> None:
        run.store(self.names, name, value)

    def delete_attribute(self, run: Interpreter, name: str) -> None:
        run.delete(self.names, name)

    def call(self, run: Interpreter, arguments: Arguments) -> Any:
        maker = self.find_function(run, "__new__")
        if maker is not None:
            instance = run.call(maker, arguments.after(self))
            if not isinstance(instance, Instance) or instance.cls is not self:
                return instance
        else:
            instance = self.new_instance(run)
        try:
            initialiser = self.find(run, "__init__")
        except Missing:
            if (
                (arguments.positional or arguments.keywords)
                and maker is None
                and all(isinstance(cls, ClassValue) for cls in self.mro)
            ):
                run.python_error("TypeError", f"{self.name}() takes no arguments")
            return instance
        run.call(bound(initialiser, instance), arguments)
        return instance

    def new_instance(self, run: Interpreter) -> Instance:
        """An instance before its `__init__`."""
        return Instance(self) if self.native is None else self.native.new_instance(run, self)

    def find_function(self, run: Interpreter, name: str) -> Any:
        """A function of the program that stands under a name in the class; None where there's none."""
        for cls in self.mro:
            if isinstance(cls, ClassValue) and name in cls.names:
                value = cls.names[name]
                return value.function if isinstance(value, (StaticMethod, ClassMethod)) else value
        return None

    def find_own(self, name: str) -> bool:
        """Whether the program defines a name in this class or its bases."""
        return any(isinstance(cls, ClassValue) and name in cls.names for cls in self.mro)

    def item(self, run: Interpreter, key: Any) -> Any:
        hook = self.find_function(run, "__class_getitem__")
        if hook is not None:
            return run.call(hook, Arguments([self, key], node=run.node))
        # `Stack[int]` of a generic class works like the bare one.
        return self

    def binary(self, run: Interpreter, operator: str, other: Any, reflected: bool) -> Any:
        if operator == "|" and (other is None or (isinstance(other, Value) and other.may_be_chosen)):
            return (other, self) if reflected else (self, other)
        return NotImplemented

    def is_subclass(self, other: Any) -> bool | None:
        """`issubclass(self, other)`."""
        for cls in self.mro:
            if cls is other:
                return True
            if isinstance(cls, NativeClass) and cls.is_subclass(other):
                return True
            if (
                getattr(cls, "type", None) is not None
                and getattr(other, "type", None) is not None
                and issubclass(cls.type, other.type)
            ):
                return True
        if getattr(other, "type", None) is object:
            return True
        return None if self.open else False


class Instance(Value):
    """An object of a class of the program: what was set on it, then what its class has.

    Attributes:
        names: what was set on it.
        open: why other code may have set its attributes, or None.
    """

    __slots__ = ("born", "cls", "hidden", "links", "names", "open")
    may_be_chosen = True

    def __init__(self, cls: ClassValue) -> None:
        self.cls = cls
        self.names: dict[str, Any] = Names()
        self.open: str | None = None
        self.links = None
        self.hidden: list[Any] | None = None
        births.count += 1
        self.born = births.count

    @property
    def kind(self) -> str:  # type: ignore[override]
        """The name of its class."""
        return self.cls.name

    @property
    def has_identity(self) -> bool:  # type: ignore[override]
        """Whether it isn't perhaps another instance."""
        return not self.links

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
            return self._computed(run, value, name)
        if isinstance(value, Instance):
            return value.described(run, self, self.cls)
        if self.open and not isinstance(value, (FunctionValue, StaticMethod, ClassMethod)):
            return unknown_of(self.open, self)
        return bound(value, self)

    def _computed(self, run: Interpreter, value: Property, name: str) -> Any:
        """The value of a property; where it raises AttributeError, `__getattr__` is asked."""
        if self.cls.find_function(run, "__getattr__") is None:
            return value.get(run, self)
        try:
            return value.get(run, self)
        except Raised as error:
            if error.kind != "AttributeError":
                raise
            return self.missing_attribute(run, name)

    def described(self, run: Interpreter, receiver: Any, cls: ClassValue) -> Any:
        """What this gives as an attribute of a class: itself, or what its `__get__` says."""
        hook = self.cls.find_function(run, "__get__")
        return self if hook is None else run.call(hook, Arguments([self, receiver, cls], node=run.node))

    def missing_attribute(self, run: Interpreter, name: str) -> Any:
        """An attribute that neither it nor its class has: `__getattr__`, if there's one."""
        if self.open:
            return unknown_of(self.open, self)
        if name.startswith("__") and name.endswith("__"):
            if hasattr(object, name):
                return Unknown(f"the attribute {name} of an object")
            raise Missing(name)
        try:
            hook = self.cls.find(run, "__getattr__")
        except Missing:
            raise Missing(name) from None
        return run.call(bound(hook, self), Arguments([name], node=run.node))

    def set_attribute(self, run: Interpreter, name: str, value: Any) -> None:
        hook = self.cls.find_function(run, "__setattr__")
        if hook is not None:
            run.call(hook, Arguments([self, name, value], node=run.node))
            return
        try:
            described = self.cls.find(run, name)
        except Missing:
            described = None
        if isinstance(described, Property):
            if described.setter is not None:
                run.call(described.setter, Arguments([self, value], node=run.node))
            else:
                run.python_error("AttributeError", f"the property {name} of {self.kind} has no setter")
        elif isinstance(described, Instance) and (setter := described.cls.find_function(run, "__set__")) is not None:
            run.call(setter, Arguments([described, self, value], node=run.node))
        else:
            self.store(run, name, value)

    def store(self, run: Interpreter, name: str, value: Any) -> None:
        """Put a value under a name, as `object.__setattr__` does."""
        if self.links:
            run.touched(self)
        run.store(self.names, name, value)

    def delete_attribute(self, run: Interpreter, name: str) -> None:
        try:
            described = self.cls.find(run, name)
        except Missing:
            described = None
        if isinstance(described, Property) and described.deleter is not None:
            run.call(described.deleter, Arguments([self], node=run.node))
            return
        if self.links:
            run.touched(self)
        if name in self.names:
            run.delete(self.names, name)
        elif not self.open and not self.cls.open:
            run.python_error("AttributeError", f"a {self.kind} has no attribute {name}")
        elif run.handlers:
            run.may_raise()

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

    def delete_item(self, run: Interpreter, key: Any) -> None:
        try:
            self.special(run, "__delitem__", key)
        except Missing:
            pass

    def binary(self, run: Interpreter, operator: str, other: Any, reflected: bool) -> Any:
        name = _SPECIAL.get(operator)
        if name is None:
            return NotImplemented
        try:
            return self.special(
                run, f"__r{name}__" if reflected and operator not in _COMPARING else f"__{name}__", other
            )
        except Missing:
            return NotImplemented

    def augment(self, run: Interpreter, operator: str, other: Any) -> Any:
        name = _SPECIAL.get(operator)
        try:
            return self.special(run, f"__i{name}__", other)
        except Missing:
            return NotImplemented

    def unary(self, run: Interpreter, operator: str) -> Any:
        try:
            return self.special(run, {"-": "__neg__", "+": "__pos__", "~": "__invert__"}[operator])
        except Missing:
            return super().unary(run, operator)

    def iterate(self, run: Interpreter) -> list[Any] | None:
        iterator = self.iterator(run)
        return None if iterator is None else run.iterate(iterator)

    def iterator(self, run: Interpreter) -> Any:
        """What `iter(self)` gives; None where that isn't known."""
        try:
            iterator = self.special(run, "__iter__")
        except Missing:
            return None
        if not isinstance(iterator, Instance):
            return iterator
        return IteratorValue("iterator", lambda run, visit: _drive(run, iterator, visit), [iterator])

    def element(self, run: Interpreter) -> Any:
        return unknown_of("the elements of an object of the program", self)

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
        if (
            not isinstance(other, Instance)
            or other.cls is not self.cls
            or type(other) is not type(self)
            or type(self) is not Instance
        ):
            return NotImplemented
        result = Instance(self.cls)
        for name in {**self.names, **other.names}:
            result.names[name] = joined(None, name, self.names.get(name, ABSENT), other.names.get(name, ABSENT))
        result.open = self.open or other.open
        link(result, self, other)
        return result

    def joined_state(self, key: str, a: Any, b: Any) -> Any:
        return a or b if key == "open" else NotImplemented

    def reachable(self) -> Iterable[Any]:
        return self.names.values() if self.cls.native is None else ()

    def forget(self, run: Interpreter, reason: str) -> None:
        if self.cls.native is not None:
            return  # what a layer or model of Keras is made of isn't changed by code that is handed it
        for cls in self.cls.mro:
            for value in cls.names.values() if isinstance(cls, ClassValue) else ():
                for function in _functions_in(value, owned=True):
                    function.forget(run, reason)
                if isinstance(value, Unknown) and value.origins:
                    run.forget(value, reason)
        for name, value in list(self.names.items()):
            if not isinstance(value, (FunctionValue, BoundMethod)):
                run.store(self.names, name, unknown_of(reason, value))
        run.assign(self, "open", reason)


def _drive(run: Interpreter, iterator: Instance, visit: Visit) -> str | None:
    """Call `__next__` until it raises StopIteration."""
    for _ in range(1_000):
        target = run.open_target("raise")
        run.handlers.append(("StopIteration",))
        try:
            value = iterator.special(run, "__next__")
        except Missing:
            return "an iterator without __next__"
        except Raised as error:
            if error.kind != "StopIteration":
                raise
            return None
        finally:
            run.handlers.pop()
            uncertain = bool(target.deferred) or target.lost is not None
            run.close_target(target)
        if uncertain:
            break
        visit(value)
    run.forget(iterator, "how often an iterator is asked isn't known")
    return "an iterator that isn't followed to its end"


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
            hook = OF_OBJECT.get(name)
            if hook is None:
                raise
            receiver = self.receiver
            return run.libraries.builtin(name, lambda run, arguments: hook(run, receiver, arguments))
        if name == "__new__":
            return value.function if isinstance(value, StaticMethod) else value
        if isinstance(value, Property):
            return value.get(run, self.receiver)
        return bound(value, self.receiver)


def _set_on_object(run: Interpreter, receiver: Any, arguments: Arguments) -> None:
    """`object.__setattr__`."""
    name, value = arguments.positional[:2]
    if isinstance(receiver, Instance) and isinstance(name, str):
        receiver.store(run, name, value)
    elif isinstance(receiver, Value):
        run.forget(receiver, "an attribute is set whose name isn't known")


def _new_object(run: Interpreter, receiver: Any, arguments: Arguments) -> Any:
    """`object.__new__`."""
    cls = arguments.get(0, "cls")
    return cls.new_instance(run) if isinstance(cls, ClassValue) else Unknown("an object of a class that isn't known")


def _nothing(run: Interpreter, receiver: Any, arguments: Arguments) -> None:
    """`object.__init__`."""


OF_OBJECT = {"__init__": _nothing, "__init_subclass__": _nothing, "__setattr__": _set_on_object, "__new__": _new_object}


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
    for name, value in list(names.items()):
        if isinstance(value, Instance) and (hook := value.cls.find_function(run, "__set_name__")) is not None:
            run.call(hook, Arguments([value, cls, name], node=node))
        for function in _functions_in(value):
            function.owner = cls
    return cls


def _functions_in(value: Any, owned: bool = False) -> list[FunctionValue]:
    if isinstance(value, FunctionValue):
        return [value] if owned or value.owner is None else []
    if isinstance(value, (StaticMethod, ClassMethod)):
        return _functions_in(value.function, owned)
    if isinstance(value, Property):
        return [*_functions_in(value.getter, owned), *_functions_in(value.setter, owned)]
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
_COMPARING = frozenset({"==", "!=", "<", "<=", ">", ">="})
