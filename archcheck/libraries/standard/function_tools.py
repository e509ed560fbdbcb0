"""`functools`: functions that are made of functions."""

from __future__ import annotations

from archcheck.interpreter.classes import ClassValue, Instance, Property
from archcheck.interpreter.functions import FunctionValue
from archcheck.interpreter.iterators import sample_of, visit_all
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

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from archcheck.interpreter.machine import Interpreter

__all__ = ["module", "opaque"]


def opaque(name: str) -> Builtin:
    """A function that isn't followed: what it is given may be changed by it, and later by what it gives."""

    def call(run: Interpreter, arguments: Arguments) -> Unknown:
        reason = f"{name}() is not followed"
        run.unknown_call(arguments, reason)
        return unknown_of(reason, *arguments.everything())

    return Builtin(name.rpartition(".")[2], call)


class Partial(Value):
    """`functools.partial`."""

    __slots__ = ("function", "given")
    kind = "functools.partial"
    may_be_chosen = True

    def __init__(self, function: Any, given: Arguments) -> None:
        self.function = function
        self.given = given

    def call(self, run: Interpreter, arguments: Arguments) -> Any:
        given = self.given
        if given.open:
            run.unknown_call(Arguments([self.function, *given.everything(), *arguments.everything()]), given.open)
            return unknown_of(given.open, self.function, *given.everything(), *arguments.everything())
        positional = [*given.positional, *arguments.positional]
        keywords = {**given.keywords, **arguments.keywords}
        if arguments.open:
            # A mapping that isn't known may replace what was given by name.
            keywords = {
                name: value if name in arguments.keywords else unknown_of(arguments.open, value)
                for name, value in keywords.items()
            }
        return run.call(
            self.function, Arguments(positional, keywords, arguments.node, arguments.open, arguments.open_positional)
        )

    def attribute(self, run: Interpreter, name: str) -> Any:
        if name == "func":
            return self.function
        if name == "args" and not self.given.open:
            return tuple(self.given.positional)
        if name == "keywords" and not self.given.open:
            return DictValue(dict(self.given.keywords), "the keywords of a partial function may be changed")
        return unknown_of(f"the attribute {name} of a partial function", self)

    def reachable(self) -> Iterable[Any]:
        return (self.function, *self.given.everything())


def _partial(run: Interpreter, arguments: Arguments) -> Any:
    if not arguments.positional:
        return Unknown("partial() of something that isn't known")
    function, *rest = arguments.positional
    return Partial(function, Arguments(rest, dict(arguments.keywords), None, arguments.open, arguments.open_positional))


def _reduce(run: Interpreter, arguments: Arguments) -> Any:
    if arguments.open or len(arguments.positional) < 2:
        return opaque("functools.reduce").call(run, arguments)
    function, values = arguments.positional[:2]
    results: list[Any] = arguments.positional[2:3] or (
        [arguments.keywords["initial"]] if "initial" in arguments.keywords else []
    )
    speculation, departures = run.speculation, run.departures
    uncertain = False

    def visit(value: Any) -> None:
        nonlocal uncertain
        if run.speculation != speculation or run.departures != departures:
            uncertain = True
        results[:] = [run.call(function, Arguments([results[0], value], node=arguments.node)) if results else value]

    reason = visit_all(run, values, visit)
    if reason is not None or uncertain or run.departures != departures:
        reason = reason or "how many values there are depends on a condition that isn't known"
        run.unknown_call(Arguments([function, values, *results]), reason)
        return unknown_of(reason, sample_of(values, run), *results)
    return results[0] if results else run.python_error("TypeError", "reduce() of no values without an initial one")


# Decorators


def _wraps(run: Interpreter, arguments: Arguments) -> Any:
    wrapped = arguments.get(0, "wrapped")
    usual = len(arguments.positional) + len(arguments.keywords) == 1 and not arguments.open
    return Builtin("wraps", lambda run, given: _updated(run, given.get(0, "wrapper"), wrapped, usual))


def _update_wrapper(run: Interpreter, arguments: Arguments) -> Any:
    usual = len(arguments.positional) + len(arguments.keywords) == 2 and not arguments.open
    return _updated(run, arguments.get(0, "wrapper"), arguments.get(1, "wrapped"), usual)


def _updated(run: Interpreter, wrapper: Any, wrapped: Any, usual: bool) -> Any:
    """A function that stands for another one: it gets its name and what the program has set on it."""
    if not isinstance(wrapper, (FunctionValue, ClassValue, Instance)) or type(wrapped) is Unknown or not usual:
        return unknown_of("a function that takes the attributes of another", wrapper, wrapped)
    for name in ("__name__", "__qualname__"):
        try:
            wrapper.set_attribute(run, name, run.attribute(wrapped, name))
        except Missing:
            continue
    if isinstance(wrapped, FunctionValue):
        for name, value in list(wrapped.attributes.items()):
            wrapper.set_attribute(run, name, value)
    wrapper.set_attribute(run, "__wrapped__", wrapped)
    return wrapper


class Cached(Value):
    """A function whose results are kept.

    Attributes:
        entries: the arguments of the calls so far -> what they gave; None once that isn't known.
        most: how many results are kept; None where all are.
    """

    __slots__ = ("entries", "function", "most")
    kind = "function"
    binds = True
    may_be_chosen = True

    def __init__(self, function: Any, most: int | None) -> None:
        self.function = function
        self.most = most
        self.entries: dict[Any, Any] | None = {}

    def call(self, run: Interpreter, arguments: Arguments) -> Any:
        if self.most == 0:
            return run.call(self.function, arguments)
        key = None if arguments.open else _key(arguments)
        entries = self.entries
        if key is not None and entries is not None and key in entries:
            return entries[key][1]
        if (
            entries is None
            or (key is None and entries)
            or (key is not None and any(_may_equal(key, other) for other in entries))
        ):
            return self._unknown(run, arguments)
        result = run.call(self.function, arguments)
        entries = self.entries
        if key is None or entries is None or (self.most is not None and len(entries) >= self.most):
            self._keep(run, arguments, result)
        else:
            run.assign(self, "entries", {**entries, key: (arguments.everything(), result)})
        return result

    def _keep(self, run: Interpreter, arguments: Arguments, result: Any) -> None:
        """From here on which results are kept isn't known."""
        entries = self.entries or {}
        run.assign(self, "entries", None)
        self.function = _Remembering(self.function, [*(value for _, value in entries.values()), result])

    def _unknown(self, run: Interpreter, arguments: Arguments) -> Any:
        reason = "whether a result is kept from an earlier call isn't known"
        run.unknown_call(Arguments([self, *arguments.everything()]), reason)
        return unknown_of(reason, *self.reachable())

    def attribute(self, run: Interpreter, name: str) -> Any:
        if name == "cache_clear":
            return Builtin(name, lambda run, arguments: run.assign(self, "entries", {}))
        if name == "__wrapped__":
            return _bare(self.function)
        if name == "cache_info":
            return Builtin(name, lambda run, arguments: Unknown("how often results were kept"))
        return run.attribute(_bare(self.function), name)

    def joined_state(self, key: str, a: Any, b: Any) -> Any:
        if key != "entries" or a is None or b is None:
            return None
        return a if a.keys() == b.keys() and all(a[name][1] is b[name][1] for name in a) else None

    def widened_state(self, key: str, current: Any) -> Any:
        return None

    def reachable(self) -> Iterable[Any]:
        kept = [value for _, value in self.entries.values()] if self.entries else []
        return [
            _bare(self.function),
            *kept,
            *(self.function.results if isinstance(self.function, _Remembering) else []),
        ]

    def forget(self, run: Interpreter, reason: str) -> None:
        entries = self.entries
        if entries:
            self.function = _Remembering(self.function, [value for _, value in entries.values()])
        run.assign(self, "entries", None)


class _Remembering(Value):
    """A function with results that it has given."""

    __slots__ = ("function", "results")

    def __init__(self, function: Any, results: list[Any]) -> None:
        self.function = _bare(function)
        self.results: list[Any] = [*(function.results if isinstance(function, _Remembering) else []), *results][:1000]

    def call(self, run: Interpreter, arguments: Arguments) -> Any:
        return run.call(self.function, arguments)


def _bare(function: Any) -> Any:
    return function.function if isinstance(function, _Remembering) else function


def _key(arguments: Arguments) -> Any:
    """What stands for the arguments of a call; None where that isn't known."""
    parts: list[Any] = []
    for value in arguments.everything():
        if is_key(value) and not (isinstance(value, float) and value != value):
            parts.append(("value", repr(type(value)), value, repr(value)))
        elif isinstance(value, FunctionValue) or _is_its_own_key(value):
            parts.append(("object", "", id(value), ""))
        else:
            return None
    return (len(arguments.positional), *arguments.keywords, *parts)


def _is_its_own_key(value: Any) -> bool:
    """Whether an object of the program is equal to itself alone."""
    if not isinstance(value, Instance) or not value.has_identity or value.cls.open:
        return False
    return not (value.cls.find_own("__eq__") or value.cls.find_own("__hash__"))


def _may_equal(key: Any, other: Any) -> bool:
    """Whether Python may take two calls for the same, which differ in the types of what they pass (1 and 1.0)."""
    if len(key) != len(other):
        return False
    return all(
        a == b or (type(a) is tuple and type(b) is tuple and a[0] == b[0] and a[2] == b[2])
        for a, b in zip(key, other, strict=True)
    )


def _cache(run: Interpreter, arguments: Arguments) -> Any:
    return Cached(arguments.get(0, "user_function"), None)


def _lru_cache(run: Interpreter, arguments: Arguments) -> Any:
    most = arguments.get(0, "maxsize", 128)
    if isinstance(most, Value) and most.may_be_chosen:
        return Cached(most, 128)
    if arguments.open or (most is not None and type(most) is not int):
        return opaque("functools.lru_cache").call(run, arguments)
    return Builtin(
        "lru_cache", lambda run, given: Cached(given.get(0, "user_function"), None if most is None else max(most, 0))
    )


class CachedProperty(Property):
    """`functools.cached_property`: computed once, then an attribute of the object like any other."""

    __slots__ = ()

    def __init__(self, getter: Any) -> None:
        super().__init__(getter, Builtin("cached_property", self._set), Builtin("cached_property", self._delete))

    def get(self, run: Interpreter, receiver: Any) -> Any:
        value = super().get(run, receiver)
        self._set(run, Arguments([receiver, value]))
        return value

    def _name(self, receiver: Any) -> str | None:
        for cls in receiver.cls.mro if isinstance(receiver, Instance) else ():
            for name, value in cls.names.items() if isinstance(cls, ClassValue) else ():
                if value is self:
                    return str(name)
        return None

    def _set(self, run: Interpreter, arguments: Arguments) -> None:
        receiver, value = arguments.positional[:2]
        name = self._name(receiver)
        if name is not None:
            receiver.store(run, name, value)
        else:
            run.forget(receiver, "a cached property whose name isn't known")

    def _delete(self, run: Interpreter, arguments: Arguments) -> None:
        receiver = arguments.positional[0]
        name = self._name(receiver)
        if name is not None and name in receiver.names:
            run.delete(receiver.names, name)
        elif name is not None and not receiver.open:
            run.python_error("AttributeError", f"{name} was not computed yet")


class _Derived(Value):
    """A comparison that `total_ordering` makes of another one."""

    __slots__ = ("connective", "negated", "root")
    kind = "function"
    binds = True

    def __init__(self, root: str, negated: bool, connective: str) -> None:
        self.root = root
        self.negated = negated
        self.connective = connective

    def call(self, run: Interpreter, arguments: Arguments) -> Any:
        from archcheck.interpreter.operators import compare

        receiver, other = arguments.positional[:2]
        reason = "a comparison that total_ordering makes"
        answer = run.truth(run.call(run.attribute(receiver, self.root), Arguments([other], node=arguments.node)))
        if answer is None:
            return Unknown(reason)
        answer = answer is not self.negated
        if self.connective and answer is (self.connective == "and !="):
            equal = run.truth(compare(run, self.connective[-2:], receiver, other))
            return Unknown(reason) if equal is None else equal
        return answer


_ORDERINGS = {
    "__lt__": {"__gt__": (True, "and !="), "__le__": (False, "or =="), "__ge__": (True, "")},
    "__le__": {"__ge__": (True, "or =="), "__lt__": (False, "and !="), "__gt__": (True, "")},
    "__gt__": {"__lt__": (True, "and !="), "__ge__": (False, "or =="), "__le__": (True, "")},
    "__ge__": {"__le__": (True, "or =="), "__gt__": (False, "and !="), "__lt__": (True, "")},
}


def _total_ordering(run: Interpreter, arguments: Arguments) -> Any:
    cls = arguments.get(0, "cls")
    if not isinstance(cls, ClassValue) or cls.open:
        return unknown_of("total_ordering of a class that isn't known", cls)
    root = next((name for name in _ORDERINGS if cls.find_own(name)), None)
    if root is None:
        return run.python_error("ValueError", "must define at least one ordering operation: < > <= >=")
    for name, (negated, connective) in _ORDERINGS[root].items():
        if not cls.find_own(name):
            cls.set_attribute(run, name, _Derived(root, negated, connective))
    return cls


_FUNCTOOLS: dict[str, Any] = {
    "partial": Builtin("partial", _partial),
    "reduce": Builtin("reduce", _reduce),
    "wraps": Builtin("wraps", _wraps),
    "update_wrapper": Builtin("update_wrapper", _update_wrapper),
    "cache": Builtin("cache", _cache),
    "lru_cache": Builtin("lru_cache", _lru_cache),
    "cached_property": Builtin("cached_property", lambda run, arguments: CachedProperty(arguments.get(0, "func"))),
    "total_ordering": Builtin("total_ordering", _total_ordering),
    "WRAPPER_ASSIGNMENTS": Unknown("the names that a wrapper takes over"),
    "WRAPPER_UPDATES": ("__dict__",),
}


def module(run: Interpreter, name: str) -> ModuleValue | None:
    """`functools`."""
    return (
        ModuleValue(name, dict(_FUNCTOOLS), lambda attribute: opaque(f"functools.{attribute}"))
        if name == "functools"
        else None
    )
