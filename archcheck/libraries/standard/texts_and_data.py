"""`json`, `re`, `string`, `textwrap` and their like: computed by Python where all is known and small."""

from __future__ import annotations

import builtins
import re
import sys
import warnings

from archcheck.interpreter.values import Arguments, Builtin, Missing, ModuleValue, Unknown, Value, unknown_of
from archcheck.libraries.constant_methods import from_python
from archcheck.libraries.standard import Inert, inert_module
from archcheck.libraries.standard.pure import pure_module
from archcheck.libraries.texts import NotPlain, as_python

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any

    from archcheck.interpreter.machine import Interpreter

__all__ = ["module"]

LONGEST = 1_000
"""Characters of a text in which a pattern is looked for."""

LONGEST_JSON = 100_000


def module(run: Interpreter, name: str) -> ModuleValue | None:
    """One of the libraries of texts."""
    if name == "re":
        return ModuleValue(name, {**_FLAGS, **_FUNCTIONS}, lambda attribute: Inert(f"re.{attribute}", True))
    if name == "json":
        return ModuleValue(name, dict(_JSON), lambda attribute: Inert(f"json.{attribute}", True))
    if name in ("string", "textwrap", "keyword"):
        if name not in sys.modules:
            __import__(name)
        return pure_module(name, sys.modules[name])
    return inert_module(name, may_fail=True)


def _computed(name: str, function: Callable[..., Any], modest: Callable[..., bool]) -> Builtin:
    """A function of plain data; functions that it is given may be called by it."""

    def call(run: Interpreter, arguments: Arguments) -> Any:
        reason = f"{name}() of something that isn't known"
        if any(isinstance(value, Value) and value.may_be_chosen for value in arguments.everything()):
            run.unknown_call(arguments, reason)
            return unknown_of(reason, *arguments.everything())
        try:
            if arguments.open:
                raise NotPlain
            positional = [as_python(value) for value in arguments.positional]
            keywords = {key: as_python(value) for key, value in arguments.keywords.items()}
            if not modest(*positional, **keywords):
                raise NotPlain
        except (NotPlain, TypeError, RecursionError):
            if run.handlers:
                run.may_raise()
            return Unknown(reason)
        return _outcome(run, lambda: function(*positional, **keywords))

    return Builtin(name, call)


def _outcome(run: Interpreter, compute: Callable[[], Any]) -> Any:
    """What Python makes of it; an error is told as the builtin class that it is one of."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return _as_value(compute())
    except RecursionError:
        return Unknown("a computation too deep to follow")
    except Exception as error:  # whatever Python raises here, the program would
        kind = next(base.__name__ for base in type(error).__mro__ if getattr(builtins, base.__name__, None) is base)
        return run.python_error(kind, str(error))


def _as_value(result: Any) -> Any:
    if isinstance(result, re.Pattern):
        return PatternValue(result)
    return MatchValue(result) if isinstance(result, re.Match) else from_python(result)


# json


def _loads(text: Any, **options: Any) -> Any:
    import json

    return json.loads(text, **options)


def _dumps(value: Any, **options: Any) -> str:
    import json

    return json.dumps(value, **options)


def _short(text: Any, **options: Any) -> bool:
    return not hasattr(text, "__len__") or len(text) <= LONGEST_JSON


def _modest_indent(value: Any, indent: Any = None, **options: Any) -> bool:
    return (
        indent is None or (isinstance(indent, int) and indent < 100) or (isinstance(indent, str) and len(indent) < 100)
    )


_JSON: dict[str, Any] = {
    "loads": _computed("json.loads", _loads, _short),
    "dumps": _computed("json.dumps", _dumps, _modest_indent),
}


# re


class Flag(Value):
    """A flag of `re`."""

    __slots__ = ("value",)
    kind = "RegexFlag"
    has_identity = False

    def __init__(self, value: int) -> None:
        self.value = value

    def binary(self, run: Interpreter, operator: str, other: Any, reflected: bool) -> Any:
        return (
            Flag(self.value | other.value)
            if operator == "|" and isinstance(other, Flag)
            else Unknown("flags of a pattern")
        )

    def truth(self, run: Interpreter) -> bool:
        return bool(self.value)


_FLAGS: dict[str, Any] = {
    name: Flag(int(getattr(re, name)))
    for name in ("I", "IGNORECASE", "M", "MULTILINE", "S", "DOTALL", "X", "VERBOSE", "A", "ASCII", "U", "UNICODE")
}


class PatternValue(Value):
    """A compiled pattern."""

    __slots__ = ("pattern",)
    kind = "Pattern"
    has_identity = False

    def __init__(self, pattern: re.Pattern[Any]) -> None:
        self.pattern = pattern

    def attribute(self, run: Interpreter, name: str) -> Any:
        if not hasattr(self.pattern, name):
            raise Missing(name)
        if name in ("pattern", "groups"):
            return getattr(self.pattern, name)
        if name not in _METHODS:
            return Unknown(f"the attribute {name} of a pattern")
        return Builtin(name, lambda run, arguments: _applied(run, name, self.pattern, arguments))


class MatchValue(Value):
    """What a pattern has found."""

    __slots__ = ("match",)
    kind = "Match"
    has_identity = False

    def __init__(self, match: re.Match[Any]) -> None:
        self.match = match

    def attribute(self, run: Interpreter, name: str) -> Any:
        if not hasattr(self.match, name):
            raise Missing(name)
        if name in ("string", "pos", "endpos", "lastindex", "lastgroup"):
            return getattr(self.match, name)
        if name == "re":
            return PatternValue(self.match.re)
        if name not in ("group", "groups", "groupdict", "start", "end", "span"):
            return Unknown(f"the attribute {name} of a match")
        return _computed(f"Match.{name}", getattr(self.match, name), lambda *given, **options: True)

    def item(self, run: Interpreter, key: Any) -> Any:
        return _computed("Match.group", self.match.__getitem__, lambda key: True).call(run, Arguments([key]))


_METHODS = ("match", "search", "fullmatch", "findall", "finditer", "sub", "subn", "split")


def _applied(run: Interpreter, name: str, pattern: re.Pattern[Any], arguments: Arguments) -> Any:
    """A method of a pattern on texts that are known and short."""

    def function(*given: Any, **options: Any) -> Any:
        return getattr(pattern, name)(*given, **options)

    def modest(*given: Any, **options: Any) -> bool:
        texts = [value for value in (*given, *options.values()) if isinstance(value, (str, bytes))]
        return _affordable(pattern, max(map(len, texts), default=0))

    if name == "finditer":
        from archcheck.interpreter.values import IteratorValue

        found = _computed(
            "re.finditer", lambda *given, **options: tuple(map(MatchValue, pattern.finditer(*given, **options))), modest
        ).call(run, arguments)
        return IteratorValue.over("callable_iterator", list(found)) if type(found) is tuple else found
    return _computed(f"re.{name}", function, modest).call(run, arguments)


def _compiled(run: Interpreter, pattern: Any, flags: Any) -> Any:
    """A pattern, given its text; unknown where that isn't known."""
    if isinstance(pattern, PatternValue):
        return pattern
    number = flags.value if isinstance(flags, Flag) else flags
    if not isinstance(pattern, (str, bytes)) or len(pattern) > LONGEST or type(number) is not int:
        if run.handlers:
            run.may_raise()
        return Inert("a pattern", True)
    return _outcome(run, lambda: re.compile(pattern, number))


def _compile(run: Interpreter, arguments: Arguments) -> Any:
    return (
        Inert("a pattern", True)
        if arguments.open
        else _compiled(run, arguments.get(0, "pattern"), arguments.get(1, "flags", 0))
    )


_FLAGS_AT = {"match": 2, "search": 2, "fullmatch": 2, "findall": 2, "finditer": 2, "sub": 4, "subn": 4, "split": 3}


def _by_text(name: str) -> Builtin:
    def call(run: Interpreter, arguments: Arguments) -> Any:
        at = _FLAGS_AT[name]
        keywords = {key: value for key, value in arguments.keywords.items() if key not in ("pattern", "flags")}
        pattern = _compiled(run, arguments.get(0, "pattern"), arguments.get(at, "flags", 0))
        given = Arguments(arguments.positional[1:at], keywords, arguments.node, arguments.open)
        if not isinstance(pattern, PatternValue):
            run.unknown_call(arguments, "a pattern that isn't known")
            return unknown_of(f"re.{name}() with a pattern that isn't known", *arguments.everything())
        return _applied(run, name, pattern.pattern, given)

    return Builtin(name, call)


_FUNCTIONS: dict[str, Any] = {
    "compile": Builtin("compile", _compile),
    "escape": _computed("re.escape", re.escape, lambda pattern: True),
    "purge": Builtin("purge", lambda run, arguments: None),
    **{name: _by_text(name) for name in _METHODS},
}

_parser: Any = getattr(re, "_parser", None) or __import__("sre_parse")


def _affordable(pattern: re.Pattern[Any], length: int) -> bool:
    """Whether looking for a pattern in a text of so many characters certainly takes little time.

    A repetition that tries every length multiplies the work by the length of the text, one inside another without a
    bound: such are not looked for at all.
    """
    if length > LONGEST:
        return False
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            repeats, choices = _repetitions(_parser.parse(pattern.pattern, pattern.flags), False)
    except (_TooHard, RecursionError, re.error, ValueError):
        return False
    return choices <= 10 and (length + 1) ** (repeats + 1) * 2**choices <= 10_000_000


class _TooHard(Exception):
    """A pattern that may take very long."""


def _repetitions(items: Iterable[Any], inside: bool) -> tuple[int, int]:
    """How many repetitions a parsed pattern has, and how many choices of two."""
    repeats = choices = 0
    for code, argument in items:
        name = str(code)
        if "REPEAT" in name:
            least, most, body = argument
            few = int(most) - int(least) <= 1 and int(most) <= 1
            if inside or (int(least) > 100):
                raise _TooHard
            within = _repetitions(body, not few)
            repeats += within[0] + (not few)
            choices += within[1] + few
        elif name == "BRANCH":
            if inside:
                raise _TooHard
            for body in argument[1]:
                within = _repetitions(body, inside)
                repeats, choices = repeats + within[0], choices + within[1]
            choices += len(argument[1]) - 1
        elif name == "SUBPATTERN":
            within = _repetitions(argument[-1], inside)
            repeats, choices = repeats + within[0], choices + within[1]
        elif name not in ("LITERAL", "NOT_LITERAL", "ANY", "IN", "AT"):
            raise _TooHard
    return repeats, choices
