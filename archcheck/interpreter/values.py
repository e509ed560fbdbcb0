"""The values that the interpreter computes with.

Immutable Python constants (None, bool, int, float, complex, str, bytes, Ellipsis, range, frozenset) and tuples of
values stand for themselves. Everything else is a `Value`: containers, functions, modules, what the libraries add, and
`Unknown`, which remembers why it is.
"""

from __future__ import annotations

from archcheck.shapes.size import Size, Symbol

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, TypeAlias

    from archcheck.interpreter.machine import Interpreter
    from archcheck.shapes.size import Dim

    Anything: TypeAlias = Any

__all__ = [
    "CONSTANTS",
    "Arguments",
    "Builtin",
    "BoundMethod",
    "DictValue",
    "ListValue",
    "Missing",
    "ModuleValue",
    "Raised",
    "SetValue",
    "Unknown",
    "Value",
    "as_dim",
    "from_dim",
    "is_constant",
    "join",
    "plain",
    "same",
    "type_name",
]

CONSTANTS = frozenset({type(None), bool, int, float, complex, str, bytes, type(...), range, frozenset, slice})


class Missing(Exception):
    """An attribute or a name that is certainly not there."""


class Raised(Exception):
    """The program raises here, on every run that comes this far.

    Attributes:
        kind: the name of the exception class ("ValueError"); "" where it isn't known.
        value: the exception as a value.
    """

    def __init__(self, kind: str, value: Anything = None, failure: Exception | None = None) -> None:
        super().__init__(kind)
        self.kind = kind
        self.value = value
        self.failure = failure


class Arguments:
    """What a call passes.

    Attributes:
        positional: the values in order, stars unpacked.
        keywords: the named ones, double stars unpacked.
        open: the reason why there may be more than these (a star over something unknown), or None.
    """

    __slots__ = ("keywords", "node", "open", "positional")

    def __init__(
        self, positional: list[Anything], keywords: dict[str, Anything] | None = None, node: Anything = None, open: str | None = None
    ) -> None:
        self.positional = positional
        self.keywords = {} if keywords is None else keywords
        self.node = node
        self.open = open

    def get(self, position: int, name: str, default: Anything = None) -> Anything:
        """The argument at a position or with a name; the default where the call has neither."""
        if position < len(self.positional):
            return self.positional[position]
        return self.keywords.get(name, default)

    def everything(self) -> list[Anything]:
        """All values that are passed, positional ones first."""
        return [*self.positional, *self.keywords.values()]


class Value:
    """Something that is no constant. What a subclass does not say is unknown, never an error."""

    __slots__ = ()
    kind = "object"

    def attribute(self, run: Interpreter, name: str) -> Anything:
        """The value of `self.name`. Raises Missing where it certainly has none."""
        return Unknown(f"the attribute {name} of a {self.kind} is not modelled")

    def set_attribute(self, run: Interpreter, name: str, value: Anything) -> None:
        """`self.name = value`."""

    def call(self, run: Interpreter, arguments: Arguments) -> Anything:
        """`self(...)`."""
        return Unknown(f"what calling a {self.kind} gives is not modelled")

    def item(self, run: Interpreter, key: Anything) -> Anything:
        """`self[key]`."""
        return Unknown(f"items of a {self.kind} are not modelled")

    def set_item(self, run: Interpreter, key: Anything, value: Anything) -> None:
        """`self[key] = value`."""

    def delete_item(self, run: Interpreter, key: Anything) -> None:
        """`del self[key]`."""

    def binary(self, run: Interpreter, operator: str, other: Anything, reflected: bool) -> Anything:
        """`self + other` (operator "+"), or `other + self` where reflected; comparisons too. NotImplemented if not known."""
        return NotImplemented

    def unary(self, run: Interpreter, operator: str) -> Anything:
        """`-self`, `+self`, `~self`; `not` is asked by `truth`."""
        return Unknown(f"{operator} of a {self.kind} is not modelled")

    def iterate(self, run: Interpreter) -> list[Anything] | None:
        """The values that a loop over this sees, or None where they aren't known."""
        return None

    def unpack(self, run: Interpreter, count: int, starred: bool) -> list[Anything] | None:
        """The values for `a, b = self` with `count` targets (one of them starred, or none)."""
        return self.iterate(run)

    def is_alike(self, other: Anything) -> bool:
        """Whether another value is as good as this one for all that comes after (asked of what changes in a loop)."""
        return self is other

    def element(self, run: Interpreter) -> Anything:
        """What a loop sees whose values aren't known one by one: something that stands for each of them."""
        return Unknown(f"the elements of this {self.kind} aren't known")

    def contains(self, run: Interpreter, other: Anything) -> bool | None:
        """`other in self`."""
        return None

    def truth(self, run: Interpreter) -> bool | None:
        """`bool(self)`; None where it isn't known."""
        return True

    def length(self, run: Interpreter) -> Anything:
        """`len(self)`, or None where it isn't known."""
        return None

    def join(self, other: Anything) -> Anything:
        """What is true of both, or NotImplemented: the value after a branch that gave either."""
        return NotImplemented

    def havoc(self, run: Interpreter, reason: str) -> None:
        """Forget what code that can't be followed may have changed."""


class Unknown(Value):
    """A value that isn't known, with the reason; `size` is its number as a symbolic size where it is used as one."""

    __slots__ = ("_size", "hint", "reason")
    kind = "value that isn't known"

    def __init__(self, reason: str, size: Dim | None = None, hint: str | None = None) -> None:
        self.reason = reason
        self._size = size
        self.hint = hint

    @property
    def size(self) -> Dim:
        """This value, taken as the size of an axis; always the same symbol for the same value."""
        if self._size is None:
            self._size = Size.of(Symbol(self.hint, None, undefined=None))
        return self._size

    @property
    def is_number(self) -> bool:
        """Whether it is known to be a whole number."""
        return self._size is not None

    def __repr__(self) -> str:
        return f"Unknown({self.reason!r})"

    def attribute(self, run: Interpreter, name: str) -> Anything:
        return Unknown(self.reason)

    def call(self, run: Interpreter, arguments: Arguments) -> Anything:
        run.unknown_call(arguments, self.reason)
        return Unknown(self.reason)

    def item(self, run: Interpreter, key: Anything) -> Anything:
        return Unknown(self.reason)

    def binary(self, run: Interpreter, operator: str, other: Anything, reflected: bool) -> Anything:
        size = _arithmetic(operator, self, other, reflected)
        return Unknown(self.reason) if size is None else from_dim(size, self.reason)

    def unary(self, run: Interpreter, operator: str) -> Anything:
        return Unknown(self.reason)

    def element(self, run: Interpreter) -> Anything:
        return Unknown(self.reason)

    def truth(self, run: Interpreter) -> bool | None:
        return None


class ListValue(Value):
    """A list. `items` is None once its contents aren't known; `reason` then says why."""

    __slots__ = ("items", "reason")
    kind = "list"

    def __init__(self, items: list[Anything] | None, reason: str = "") -> None:
        self.items = items
        self.reason = reason

    def __repr__(self) -> str:
        return f"ListValue({self.items!r})"

    def attribute(self, run: Interpreter, name: str) -> Anything:
        return run.libraries.method(self, name)

    def item(self, run: Interpreter, key: Anything) -> Anything:
        if self.items is None:
            return Unknown(self.reason)
        if type(key) is int or type(key) is bool:
            if -len(self.items) <= key < len(self.items):
                return self.items[key]
            return run.python_error("IndexError", "list index out of range")
        if isinstance(key, slice) and plain_slice(key):
            return ListValue(self.items[key])
        return join_all(self.items, "the index isn't known")

    def set_item(self, run: Interpreter, key: Anything, value: Anything) -> None:
        if self.items is None:
            return
        items = run.mutable(self, "items")
        if type(key) is int and -len(items) <= key < len(items):
            items[key] = value
        elif isinstance(key, slice) and plain_slice(key) and (values := run.iterate(value)) is not None:
            try:
                items[key] = values
            except ValueError:
                self.havoc(run, "a slice of another length is assigned")
        else:
            self.havoc(run, "an item is set at an index that isn't known")

    def delete_item(self, run: Interpreter, key: Anything) -> None:
        if self.items is None:
            return
        items = run.mutable(self, "items")
        try:
            del items[key]
        except (IndexError, TypeError):
            self.havoc(run, "an item is deleted at an index that isn't known")

    def binary(self, run: Interpreter, operator: str, other: Anything, reflected: bool) -> Anything:
        if operator == "*" and type(other) is int and self.items is not None:
            return ListValue(self.items * other) if run.affordable(len(self.items) * other) else ListValue(None, "a list too long to follow")
        if operator in ("+", "*"):
            if operator == "+" and isinstance(other, ListValue) and not reflected and self.items is not None and other.items is not None:
                return ListValue(self.items + other.items)
            return ListValue(None, "a list of unknown length")
        return NotImplemented

    def iterate(self, run: Interpreter) -> list[Anything] | None:
        return self.items

    def contains(self, run: Interpreter, other: Anything) -> bool | None:
        return None if self.items is None else is_among(other, self.items)

    def truth(self, run: Interpreter) -> bool | None:
        return None if self.items is None else bool(self.items)

    def length(self, run: Interpreter) -> Anything:
        return None if self.items is None else len(self.items)

    def join(self, other: Anything) -> Anything:
        if not isinstance(other, ListValue):
            return NotImplemented
        if self.items is None or other.items is None or len(self.items) != len(other.items):
            return ListValue(None, "a list whose contents depend on a condition that isn't known")
        return ListValue([join(a, b) for a, b in zip(self.items, other.items, strict=True)])

    def havoc(self, run: Interpreter, reason: str) -> None:
        run.assign(self, "items", None)
        self.reason = reason


class DictValue(Value):
    """A dict. `items` maps constants to values, in order; `open` is the reason why other keys may be there, or None.

    Where `open` is set, a key that is in `items` may have another value by now only if `items` was cleared with it.
    """

    __slots__ = ("items", "open")
    kind = "dict"

    def __init__(self, items: dict[Anything, Anything] | None = None, open: str | None = None) -> None:
        self.items: dict[Anything, Anything] = {} if items is None else items
        self.open = open

    def __repr__(self) -> str:
        return f"DictValue({self.items!r})"

    def attribute(self, run: Interpreter, name: str) -> Anything:
        return run.libraries.method(self, name)

    def item(self, run: Interpreter, key: Anything) -> Anything:
        if is_constant(key):
            if key in self.items:
                return self.items[key]
            return Unknown(self.open) if self.open else run.python_error("KeyError", f"the dict has no key {key!r}")
        return Unknown(self.open or "the key isn't known")

    def set_item(self, run: Interpreter, key: Anything, value: Anything) -> None:
        if is_constant(key):
            run.mutable(self, "items")[key] = value
        else:
            self.havoc(run, "an item is set under a key that isn't known")

    def delete_item(self, run: Interpreter, key: Anything) -> None:
        if is_constant(key) and key in self.items:
            del run.mutable(self, "items")[key]
        elif not is_constant(key):
            self.havoc(run, "an item is deleted under a key that isn't known")

    def binary(self, run: Interpreter, operator: str, other: Anything, reflected: bool) -> Anything:
        if operator == "|" and isinstance(other, DictValue) and not reflected:
            return DictValue({**self.items, **other.items}, self.open or other.open)
        return NotImplemented

    def iterate(self, run: Interpreter) -> list[Anything] | None:
        return None if self.open else list(self.items)

    def contains(self, run: Interpreter, other: Anything) -> bool | None:
        if is_constant(other):
            return True if other in self.items else (None if self.open else False)
        return None

    def truth(self, run: Interpreter) -> bool | None:
        return True if self.items else (None if self.open else False)

    def length(self, run: Interpreter) -> Anything:
        return None if self.open else len(self.items)

    def join(self, other: Anything) -> Anything:
        if not isinstance(other, DictValue):
            return NotImplemented
        shared = {key: join(value, other.items[key]) for key, value in self.items.items() if key in other.items}
        closed = len(shared) == len(self.items) == len(other.items)
        return DictValue(shared, self.open or other.open or (None if closed else "its keys depend on a condition that isn't known"))

    def havoc(self, run: Interpreter, reason: str) -> None:
        run.assign(self, "items", {})
        run.assign(self, "open", reason)


class SetValue(Value):
    """A set. `items` maps its constants to themselves, in the order in which they came; None once it isn't known."""

    __slots__ = ("items",)
    kind = "set"

    def __init__(self, items: dict[Anything, Anything] | None) -> None:
        self.items = items

    def attribute(self, run: Interpreter, name: str) -> Anything:
        return run.libraries.method(self, name)

    def binary(self, run: Interpreter, operator: str, other: Anything, reflected: bool) -> Anything:
        if isinstance(other, SetValue) and operator in ("|", "&", "-", "^"):
            if self.items is None or other.items is None:
                return SetValue(None)
            left, right = (other.items, self.items) if reflected else (self.items, other.items)
            found = {"|": {**left, **right}, "&": {k: k for k in left if k in right}, "-": {k: k for k in left if k not in right}}
            return SetValue(found.get(operator, {k: k for k in (*left, *right) if (k in left) != (k in right)}))
        return NotImplemented

    def iterate(self, run: Interpreter) -> list[Anything] | None:
        return None if self.items is None else list(self.items)

    def contains(self, run: Interpreter, other: Anything) -> bool | None:
        return None if self.items is None or not is_constant(other) else other in self.items

    def truth(self, run: Interpreter) -> bool | None:
        return None if self.items is None else bool(self.items)

    def length(self, run: Interpreter) -> Anything:
        return None if self.items is None else len(self.items)

    def havoc(self, run: Interpreter, reason: str) -> None:
        run.assign(self, "items", None)


class Builtin(Value):
    """A function that archcheck knows: `function(run, arguments)` gives its result."""

    __slots__ = ("function", "name", "type")
    kind = "builtin function"

    def __init__(self, name: str, function: Callable[[Interpreter, Arguments], Anything], type: type | None = None) -> None:
        self.name = name
        self.function = function
        self.type = type

    def call(self, run: Interpreter, arguments: Arguments) -> Anything:
        return self.function(run, arguments)

    def attribute(self, run: Interpreter, name: str) -> Anything:
        if name in ("__name__", "__qualname__"):
            return self.name
        if self.type is not None:
            return run.libraries.type_attribute(self.type, name)
        return Unknown(f"the attribute {name} of {self.name} is not modelled")

    def __repr__(self) -> str:
        return f"Builtin({self.name})"


class BoundMethod(Value):
    """A function with its first argument in place."""

    __slots__ = ("function", "receiver")
    kind = "method"

    def __init__(self, receiver: Anything, function: Value) -> None:
        self.receiver = receiver
        self.function = function

    def call(self, run: Interpreter, arguments: Arguments) -> Anything:
        return self.function.call(
            run, Arguments([self.receiver, *arguments.positional], arguments.keywords, arguments.node, arguments.open)
        )

    def attribute(self, run: Interpreter, name: str) -> Anything:
        if name == "__self__":
            return self.receiver
        if name == "__func__":
            return self.function
        return self.function.attribute(run, name)


class ModuleValue(Value):
    """A module: `names` are those it has so far, `fallback(name)` gives the others (and raises Missing if there's none)."""

    __slots__ = ("fallback", "name", "names")
    kind = "module"

    def __init__(self, name: str, names: dict[str, Anything] | None = None, fallback: Callable[[str], Anything] | None = None) -> None:
        self.name = name
        self.names: dict[str, Anything] = {} if names is None else names
        self.fallback = fallback

    def attribute(self, run: Interpreter, name: str) -> Anything:
        if name in self.names:
            return self.names[name]
        if name == "__name__":
            return self.name
        if self.fallback is None:
            raise Missing(name)
        value = self.names[name] = self.fallback(name)
        return value

    def set_attribute(self, run: Interpreter, name: str, value: Anything) -> None:
        run.store(self.names, name, value)

    def __repr__(self) -> str:
        return f"ModuleValue({self.name})"


def is_constant(value: Anything) -> bool:
    """Whether a value is fully known and immutable: a constant, or a tuple of such."""
    return type(value) in CONSTANTS or (type(value) is tuple and all(is_constant(item) for item in value))


def plain_slice(key: slice) -> bool:
    """Whether the bounds of a slice are known."""
    return all(type(bound) is int or bound is None or type(bound) is bool for bound in (key.start, key.stop, key.step)) and key.step != 0


def plain(value: Anything) -> Anything:
    """A value as Python data where it is all known (lists, dicts, nested); what isn't stays as it is inside."""
    if isinstance(value, ListValue) and value.items is not None:
        return [plain(item) for item in value.items]
    if isinstance(value, DictValue) and not value.open:
        return {key: plain(item) for key, item in value.items.items()}
    if type(value) is tuple:
        return tuple(plain(item) for item in value)
    return value


def same(a: Anything, b: Anything) -> bool | None:
    """Whether two values are equal; None where it isn't known."""
    if a is b and not isinstance(a, Unknown):
        return True
    if is_constant(a) and is_constant(b):
        return bool(a == b)
    if isinstance(a, Unknown) or isinstance(b, Unknown):
        return None
    left, right = _sequence(a), _sequence(b)
    if left is not None and right is not None:
        if type(a) is not type(b) or len(left) != len(right):
            return False
        answers = [same(x, y) for x, y in zip(left, right, strict=True)]
        return False if False in answers else (None if None in answers else True)
    if is_constant(a) or is_constant(b):
        other = b if is_constant(a) else a
        return False if isinstance(other, (ListValue, DictValue, SetValue, ModuleValue, Builtin, BoundMethod)) else None
    return None


def is_among(value: Anything, items: list[Anything]) -> bool | None:
    """Whether a value equals one of the items."""
    answers = [same(value, item) for item in items]
    return True if True in answers else (None if None in answers else False)


def join(a: Anything, b: Anything) -> Anything:
    """The value after a branch that gave either: the common one, else what is true of both."""
    if a is b:
        return a
    if type(a) in CONSTANTS and type(a) is type(b) and a == b:
        return a
    if type(a) is tuple and type(b) is tuple and len(a) == len(b):
        return tuple(join(x, y) for x, y in zip(a, b, strict=True))
    for one, other in ((a, b), (b, a)):
        if isinstance(one, Unknown):
            return Unknown(one.reason)
        if isinstance(one, Value):
            joined = one.join(other)
            if joined is not NotImplemented:
                return joined
    return Unknown("it depends on a condition that isn't known")


def join_all(items: list[Anything], reason: str) -> Anything:
    """What is true of every one of the items; unknown if there is none."""
    if not items or len(items) > 64:
        return Unknown(reason)
    result = items[0]
    for item in items[1:]:
        result = join(result, item)
    return result


def as_dim(value: Anything) -> Dim | None:
    """A value taken as a size: an int, or the symbol of a value that isn't known; None where it can't be a size."""
    if type(value) is int:
        return value
    if isinstance(value, Unknown):
        return value.size
    return None


def from_dim(size: Dim, reason: str = "its size isn't in the source") -> Anything:
    """A size as a value: an int, or an unknown number that remembers its expression."""
    return size if isinstance(size, int) else Unknown(reason, size)


def type_name(value: Anything) -> str:
    """The name of a value's type as Python prints it."""
    if isinstance(value, Value):
        return value.kind
    return type(value).__name__


def _sequence(value: Anything) -> list[Anything] | tuple[Anything, ...] | None:
    if type(value) is tuple:
        return value
    if isinstance(value, ListValue):
        return value.items
    return None


def _arithmetic(operator: str, value: Unknown, other: Anything, reflected: bool) -> Dim | None:
    """The result of + - * // on unknown numbers, as a size; None where it isn't one.

    An unknown value that has not been used as a number yet may be anything (a string, a list), so only those that are
    known to be numbers take part, and at least one side has to be.
    """
    if operator not in ("+", "-", "*", "//", "%"):
        return None
    if not value.is_number and not (isinstance(other, Unknown) and other.is_number) and operator in ("+", "*", "%"):
        return None
    right = as_dim(other)
    if right is None:
        return None
    left: Dim = value.size
    if reflected:
        left, right = right, left
    if operator == "+":
        return left + right
    if operator == "-":
        return left - right
    if operator == "*":
        return left * right
    if right == 0:
        return None
    return left // right if operator == "//" else left % right
