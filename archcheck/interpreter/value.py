"""What a value is to the interpreter: constants stand for themselves, everything else is a `Value`, and `Unknown` has a reason.

Immutable Python constants (None, bool, int, float, complex, str, bytes, Ellipsis, range, frozenset) and tuples of
values stand for themselves.
"""

from __future__ import annotations

from archcheck.shapes.size import Size, Symbol

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any, TypeAlias

    from archcheck.interpreter.machine import Interpreter
    from archcheck.shapes.size import Dim

    Anything: TypeAlias = Any

__all__ = [
    "CONSTANTS",
    "Arguments",
    "Choice",
    "Missing",
    "Raised",
    "Unknown",
    "Value",
    "as_dim",
    "births",
    "from_dim",
    "is_constant",
    "is_key",
    "join",
    "join_all",
    "plain_slice",
    "settling",
    "together",
    "type_name",
    "unknown_of",
]

CONSTANTS = frozenset({type(None), bool, int, float, complex, str, bytes, type(...), range, frozenset})

DEPENDS = "it depends on a condition that isn't known"
DEPTH = 40  # of tuples inside tuples, beyond which a value is not looked into
BREADTH = 1_000  # different pairs of values inside one join


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
        open_positional: whether there may be more positional ones than these.
    """

    __slots__ = ("keywords", "node", "open", "open_positional", "positional")

    def __init__(
        self,
        positional: list[Anything],
        keywords: dict[str, Anything] | None = None,
        node: Anything = None,
        open: str | None = None,
        open_positional: bool | None = None,
    ) -> None:
        self.positional = positional
        self.keywords = {} if keywords is None else keywords
        self.node = node
        self.open = open
        self.open_positional = open is not None if open_positional is None else open_positional

    def get(self, position: int, name: str, default: Anything = None) -> Anything:
        """The argument at a position or with a name; the default where the call has neither."""
        if position < len(self.positional):
            return self.positional[position]
        return self.keywords.get(name, default)

    def everything(self) -> list[Anything]:
        """All values that are passed, positional ones first."""
        return [*self.positional, *self.keywords.values()]

    def after(self, *first: Anything) -> Arguments:
        """The same arguments with others before them."""
        return Arguments([*first, *self.positional], self.keywords, self.node, self.open, self.open_positional)


class Value:
    """Something that is no constant. What a subclass does not say is unknown, never an error.

    Attributes:
        kind: what it is, in words.
        may_be_chosen: whether calling it after a branch that gave it or another such value is followed both ways.
        has_identity: whether `is` between it and another value is decided by their being one object here.
        links: other values that may be the same object, because a branch joined them; None where there's none.
    """

    __slots__ = ()
    kind = "object"
    may_be_chosen = False
    has_identity = True
    links: list[Value] | None = None

    def attribute(self, run: Interpreter, name: str) -> Anything:
        """The value of `self.name`. Raises Missing where it certainly has none."""
        return Unknown(f"the attribute {name} of a {self.kind} is not modelled")

    def set_attribute(self, run: Interpreter, name: str, value: Anything) -> None:
        """`self.name = value`."""

    def delete_attribute(self, run: Interpreter, name: str) -> None:
        """`del self.name`."""

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

    def augment(self, run: Interpreter, operator: str, other: Anything) -> Anything:
        """`self += other` where that changes the object itself; NotImplemented where it makes a new one."""
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

    def joined_state(self, key: str, a: Anything, b: Anything) -> Anything:
        """What is true of two contents of one of its own attributes; NotImplemented for the usual rule."""
        return NotImplemented

    def widened_state(self, key: str, current: Anything) -> Anything:
        """What an attribute of its own is after a loop that keeps changing it; NotImplemented for the usual rule."""
        return NotImplemented

    def reachable(self) -> Iterable[Anything]:
        """The values inside it that code which holds it can change."""
        return ()

    def forget(self, run: Interpreter, reason: str) -> None:
        """Take its own contents as changed in a way that isn't known."""

    def havoc(self, run: Interpreter, reason: str) -> None:
        """Forget what code that can't be followed may have changed, in it and in what it reaches."""
        run.forget(self, reason)


class Unknown(Value):
    """A value that isn't known, with the reason.

    Attributes:
        size: its number as a symbolic size, where it is used as one.
        origins: the values that it may be, or be part of: where the program changes it, they change.
    """

    __slots__ = ("_size", "hint", "integer", "origins", "reason")
    kind = "value that isn't known"
    has_identity = False

    def __init__(
        self, reason: str, size: Dim | None = None, hint: str | None = None, origins: tuple[Anything, ...] = ()
    ) -> None:
        self.reason = reason
        self._size = size
        self.hint = hint
        self.integer = size is not None
        self.origins = origins

    @property
    def size(self) -> Dim:
        """This value, taken as the size of an axis; always the same symbol for the same value."""
        if self._size is None:
            self._size = Size.of(Symbol(self.hint, None, undefined=None))
        return self._size

    @property
    def is_number(self) -> bool:
        """Whether it was made or used as a whole number; `integer` says whether it certainly is one."""
        return self._size is not None

    def __repr__(self) -> str:
        return f"Unknown({self.reason!r})"

    def derived(self) -> Unknown:
        """Something that was got from it: not known for the same reason, and part of the same objects."""
        return Unknown(self.reason, None, None, self.origins)

    def attribute(self, run: Interpreter, name: str) -> Anything:
        if run.handlers:
            run.may_raise()
        return Unknown(self.reason, None, None, self.origins)

    def set_attribute(self, run: Interpreter, name: str, value: Anything) -> None:
        self._changed(run, "it may be an object of which an attribute is set")

    def delete_attribute(self, run: Interpreter, name: str) -> None:
        self._changed(run, "it may be an object of which an attribute is deleted")

    def call(self, run: Interpreter, arguments: Arguments) -> Anything:
        run.unknown_call(arguments, self.reason)
        if self.origins:
            run.forget(self, self.reason)
        return Unknown(self.reason, None, None, self.origins)

    def item(self, run: Interpreter, key: Anything) -> Anything:
        if run.handlers:
            run.may_raise()
        return Unknown(self.reason, None, None, self.origins)

    def set_item(self, run: Interpreter, key: Anything, value: Anything) -> None:
        self._changed(run, "it may be a container of which an item is set")

    def delete_item(self, run: Interpreter, key: Anything) -> None:
        self._changed(run, "it may be a container of which an item is deleted")

    def _changed(self, run: Interpreter, reason: str) -> None:
        if run.handlers:
            run.may_raise()
        if self.origins:
            run.forget(self, reason)

    def binary(self, run: Interpreter, operator: str, other: Anything, reflected: bool) -> Anything:
        if run.handlers:
            run.may_raise()
        size = _arithmetic(operator, self, other, reflected)
        if size is None:
            return Unknown(self.reason, None, None, self.origins)
        # What was only used as a number may be a float, and then no difference is surely zero.
        integer = self.integer and (type(other) is int or (isinstance(other, Unknown) and other.integer))
        if isinstance(size, int):
            return size if integer else Unknown(self.reason)
        result = Unknown(self.reason, size)
        result.integer = integer
        return result

    def augment(self, run: Interpreter, operator: str, other: Anything) -> Anything:
        self._changed(run, f"it may be an object that {operator}= changes")
        return NotImplemented

    def unary(self, run: Interpreter, operator: str) -> Anything:
        if run.handlers:
            run.may_raise()
        return Unknown(self.reason)

    def iterate(self, run: Interpreter) -> list[Anything] | None:
        if run.handlers:
            run.may_raise()
        if self.origins:
            run.forget_iterators(self)
        return None

    def element(self, run: Interpreter) -> Anything:
        return Unknown(self.reason, None, None, self.origins)

    def contains(self, run: Interpreter, other: Anything) -> bool | None:
        if run.handlers:
            run.may_raise()
        return None

    def truth(self, run: Interpreter) -> bool | None:
        if run.handlers:
            run.may_raise()
        return None

    def reachable(self) -> Iterable[Anything]:
        return self.origins


class Choice(Unknown):
    """One of a few functions, classes or objects, by a condition that isn't known: what is done with it is done with each."""

    __slots__ = ("alternatives",)
    kind = "value that depends on a condition"

    def __init__(self, alternatives: tuple[Value, ...]) -> None:
        super().__init__(DEPENDS, origins=alternatives)
        self.alternatives = alternatives

    def _each(self, run: Interpreter, action: Callable[[Value], Anything]) -> Anything:
        """What is true of all that an action gives, done with one alternative or the other."""
        node = run.node
        results: list[Anything] = []
        missing: list[Missing] = []

        def way(alternative: Value) -> Callable[[], None]:
            def act() -> None:
                run.node = node
                try:
                    results.append(action(alternative))
                except Missing as absent:
                    missing.append(absent)

            return act

        run.branch([way(alternative) for alternative in self.alternatives])
        if not missing:
            return join_all(results, DEPENDS)
        if not results:
            raise missing[0]
        if run.handlers:
            run.may_raise()
        return unknown_of(DEPENDS, *results)

    def call(self, run: Interpreter, arguments: Arguments) -> Anything:
        return self._each(run, lambda value: value.call(run, arguments))

    def attribute(self, run: Interpreter, name: str) -> Anything:
        return self._each(run, lambda value: value.attribute(run, name))

    def set_attribute(self, run: Interpreter, name: str, value: Anything) -> None:
        self._each(run, lambda owner: owner.set_attribute(run, name, value))

    def delete_attribute(self, run: Interpreter, name: str) -> None:
        self._each(run, lambda owner: owner.delete_attribute(run, name))

    def item(self, run: Interpreter, key: Anything) -> Anything:
        return self._each(run, lambda value: value.item(run, key))

    def set_item(self, run: Interpreter, key: Anything, value: Anything) -> None:
        self._each(run, lambda owner: owner.set_item(run, key, value))

    def delete_item(self, run: Interpreter, key: Anything) -> None:
        self._each(run, lambda owner: owner.delete_item(run, key))

    def binary(self, run: Interpreter, operator: str, other: Anything, reflected: bool) -> Anything:
        def operate(value: Value) -> Anything:
            result = value.binary(run, operator, other, reflected)
            return unknown_of(DEPENDS, value, other) if result is NotImplemented else result

        return self._each(run, operate)

    def augment(self, run: Interpreter, operator: str, other: Anything) -> Anything:
        def operate(value: Value) -> Anything:
            result = value.augment(run, operator, other)
            if result is NotImplemented:
                result = value.binary(run, operator, other, False)
            return unknown_of(DEPENDS, value, other) if result is NotImplemented else result

        return self._each(run, operate)

    def length(self, run: Interpreter) -> Anything:
        return self._each(run, lambda value: value.length(run))

    def contains(self, run: Interpreter, other: Anything) -> bool | None:
        answer = self._each(run, lambda value: value.contains(run, other))
        return answer if isinstance(answer, bool) else None

    def iterate(self, run: Interpreter) -> list[Anything] | None:
        run.forget(self, "it is gone through")
        return None

    def truth(self, run: Interpreter) -> bool | None:
        answer = self._each(run, lambda value: value.truth(run))
        return answer if isinstance(answer, bool) else None

    def join(self, other: Anything) -> Anything:
        return choice(self, other)


def choice(a: Anything, b: Anything) -> Anything:
    """One of two values that can be called; NotImplemented where one of them can't, or where they are too many."""
    found: dict[int, Value] = {}
    for value in (a, b):
        for alternative in value.alternatives if isinstance(value, Choice) else (value,):
            if not isinstance(alternative, Value) or not alternative.may_be_chosen:
                return NotImplemented
            found[id(alternative)] = alternative
    return Choice(tuple(found.values())) if len(found) <= 4 else NotImplemented


class _Births:
    """Numbers values that can change in the order in which they are made, so that a branch knows which are its own."""

    __slots__ = ("count",)

    def __init__(self) -> None:
        self.count = 0

    def next(self) -> int:
        """The number of a new value."""
        self.count += 1
        return self.count


births = _Births()


def is_constant(value: Anything, depth: int = DEPTH) -> bool:
    """Whether a value is fully known and immutable: a constant, or a tuple or slice of such."""
    kind = type(value)
    if kind in CONSTANTS:
        return True
    if kind is tuple:
        return depth > 0 and all(is_constant(item, depth - 1) for item in value)
    if kind is slice:
        return depth > 0 and all(is_constant(bound, 1) for bound in (value.start, value.stop, value.step))
    return False


def is_key(value: Anything) -> bool:
    """Whether a value is a constant that a dict or a set can hold."""
    kind = type(value)
    if kind is tuple:
        return is_constant(value) and all(is_key(item) for item in value)
    return kind in CONSTANTS


def plain_slice(key: slice) -> bool:
    """Whether the bounds of a slice are known."""
    return (
        all(type(bound) is int or bound is None or type(bound) is bool for bound in (key.start, key.stop, key.step))
        and key.step != 0
    )


def unknown_of(reason: str, *values: Anything) -> Unknown:
    """Something unknown that may be one of these values, or part of them."""
    origins: list[Anything] = []
    for value in values:
        if isinstance(value, Unknown) and type(value) is not Choice:
            origins.extend(value.origins if len(value.origins) <= 8 else (value,))
        elif isinstance(value, Value) or (type(value) is tuple and not is_constant(value)):
            origins.append(value)
    return Unknown(reason, None, None, tuple({id(value): value for value in origins}.values()))


settling: list[Callable[[Any], None]] = []
"""Who still has to join the contents of values before these are read; the innermost join is last."""
_pairs: dict[tuple[int, int], Anything] = {}
_nesting = [0]


def join(a: Anything, b: Anything) -> Anything:
    """The value after a branch that gave either: the common one, else what is true of both.

    Within one join the same two values give the same value, so that what was one object in both ways is one object
    after them, and values that contain themselves end.
    """
    if a is b:
        return a
    kind = type(a)
    if kind is type(b) and kind in CONSTANTS:
        return a if a == b and kind is not frozenset and (kind is not float or str(a) == str(b)) else Unknown(DEPENDS)
    if kind is tuple and not a and type(b) is tuple and not b:
        return a
    return together(lambda: _join(a, b))


def together(action: Callable[[], Anything]) -> Anything:
    """Run something that makes several joins of which equal pairs give the same value."""
    _nesting[0] += 1
    try:
        return action()
    finally:
        _nesting[0] -= 1
        if not _nesting[0]:
            _pairs.clear()


def _join(a: Anything, b: Anything) -> Anything:
    pair = (id(a), id(b))
    found = _pairs.get(pair)
    if found is not None:
        return found[0]
    if len(_pairs) > BREADTH or _nesting[0] > DEPTH:
        return unknown_of(DEPENDS, a, b)
    if settling:
        settling[-1](a)
        settling[-1](b)
    # The pair is kept alive with its result: ids are only good while their objects live.
    _pairs[pair] = (unknown_of(DEPENDS, a, b), a, b)
    result: Anything = NotImplemented
    if type(a) is tuple and type(b) is tuple:
        if len(a) == len(b):
            result = tuple(join(x, y) for x, y in zip(a, b, strict=True))
    else:
        for one, other in ((a, b), (b, a)):
            if isinstance(one, Value):
                result = one.join(other)
                if result is not NotImplemented:
                    break
        if result is NotImplemented:
            result = choice(a, b)
    if result is NotImplemented:
        result = unknown_of(
            a.reason if isinstance(a, Unknown) else b.reason if isinstance(b, Unknown) else DEPENDS, a, b
        )
    _pairs[pair] = (result, a, b)
    return result


def join_all(items: list[Anything], reason: str) -> Anything:
    """What is true of every one of the items; unknown if there is none."""
    if not items or len(items) > 64:
        return unknown_of(reason, *items[:64], tuple(items[64:]))
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
    if right == 0 or (isinstance(left, int) and not isinstance(right, int)):
        return None
    return left // right if operator == "//" else left % right
