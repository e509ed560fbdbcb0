"""Patterns of `match`: whether one fits a value, and what it binds."""

from __future__ import annotations

import _ast

from archcheck.interpreter.values import (
    Builtin,
    DictValue,
    IteratorValue,
    ListValue,
    Missing,
    ModuleValue,
    SetValue,
    Unknown,
    Value,
    is_constant,
    is_key,
    same,
    unknown_of,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from archcheck.interpreter.machine import Interpreter
    from archcheck.interpreter.scope import Scope

__all__ = ["matches"]


def matches(run: Interpreter, pattern: Any, subject: Any, scope: Scope, captured: dict[str, Any]) -> bool | None:
    """Whether a pattern fits; None where it isn't known. What it captures is put into `captured`."""
    kind = type(pattern)
    if kind is _ast.MatchValue:
        return same(run.evaluate(pattern.value, scope), subject)
    if kind is _ast.MatchSingleton:
        return None if isinstance(subject, Unknown) else subject is pattern.value
    if kind is _ast.MatchAs:
        answer = True if pattern.pattern is None else matches(run, pattern.pattern, subject, scope, captured)
        if pattern.name and answer is not False:
            captured[pattern.name] = subject
        return answer
    if kind is _ast.MatchOr:
        return _alternatives(run, pattern.patterns, subject, scope, captured)
    if kind is _ast.MatchSequence:
        return _sequence(run, pattern, subject, scope, captured)
    if kind is _ast.MatchMapping:
        return _mapping(run, pattern, subject, scope, captured)
    if kind is _ast.MatchClass:
        return _class(run, pattern, subject, scope, captured)
    return None


def _alternatives(
    run: Interpreter, patterns: list[Any], subject: Any, scope: Scope, captured: dict[str, Any]
) -> bool | None:
    """`a | b`: what an alternative captures is known where no other one before it may fit."""
    unknown = False
    for alternative in patterns:
        own: dict[str, Any] = {}
        answer = matches(run, alternative, subject, scope, own)
        for name, value in own.items():
            if answer is not False:
                captured[name] = (
                    unknown_of("which alternative fits isn't known", value) if unknown or answer is None else value
                )
        if answer:
            return None if unknown else True
        unknown = unknown or answer is None
    return None if unknown else False


def _all(answers: list[bool | None]) -> bool | None:
    return False if False in answers else (None if None in answers else True)


def _sequence(run: Interpreter, pattern: Any, subject: Any, scope: Scope, captured: dict[str, Any]) -> bool | None:
    known = list(subject) if type(subject) is tuple else subject.items if isinstance(subject, ListValue) else None
    if known is None and type(subject) is range:
        known = run.iterate(subject)
    if known is None:
        if is_constant(subject) or isinstance(subject, (DictValue, SetValue, IteratorValue, ModuleValue, Builtin)):
            return False
        for inner in pattern.patterns:
            matches(run, inner, unknown_of("an item of a value that isn't known", subject), scope, captured)
        return None
    star = next((index for index, inner in enumerate(pattern.patterns) if type(inner) is _ast.MatchStar), None)
    if star is None:
        if len(known) != len(pattern.patterns):
            return False
        return _all([matches(run, inner, value, scope, captured) for inner, value in zip(pattern.patterns, known)])  # noqa: B905
    after = len(pattern.patterns) - star - 1
    if len(known) < star + after:
        return False
    if pattern.patterns[star].name:
        captured[pattern.patterns[star].name] = ListValue(known[star : len(known) - after])
    fixed = [*pattern.patterns[:star], *pattern.patterns[star + 1 :]]
    kept = [*known[:star], *known[len(known) - after :]]
    return _all([matches(run, inner, value, scope, captured) for inner, value in zip(fixed, kept)])  # noqa: B905


def _mapping(run: Interpreter, pattern: Any, subject: Any, scope: Scope, captured: dict[str, Any]) -> bool | None:
    if not isinstance(subject, DictValue):
        if is_constant(subject) or isinstance(
            subject, (ListValue, SetValue, IteratorValue, ModuleValue, Builtin, tuple)
        ):
            return False
        for inner in pattern.patterns:
            matches(run, inner, unknown_of("an item of a value that isn't known", subject), scope, captured)
        if pattern.rest:
            captured[pattern.rest] = unknown_of("the rest of a value that isn't known", subject)
        return None
    answers: list[bool | None] = []
    keys = [run.evaluate(key, scope) for key in pattern.keys]
    for key, inner in zip(keys, pattern.patterns):  # noqa: B905
        if is_key(key) and key in subject.items:
            answers.append(matches(run, inner, subject.items[key], scope, captured))
        elif subject.open:
            matches(run, inner, unknown_of(subject.open, subject), scope, captured)
            answers.append(None)
        else:
            return False
    if pattern.rest:
        captured[pattern.rest] = DictValue(
            {key: value for key, value in subject.items.items() if key not in keys}, subject.open
        )
    return _all(answers)


_ITSELF = frozenset({"bool", "bytearray", "bytes", "dict", "float", "frozenset", "int", "list", "set", "str", "tuple"})


def _class(run: Interpreter, pattern: Any, subject: Any, scope: Scope, captured: dict[str, Any]) -> bool | None:
    cls = run.evaluate(pattern.cls, scope)
    answers: list[bool | None] = [run.libraries.is_instance(run, subject, cls)]
    if answers[0] is False:
        return False
    names: Any = None
    if pattern.patterns and isinstance(cls, Value) and not (isinstance(cls, Builtin) and cls.name in _ITSELF):
        try:
            names = cls.attribute(run, "__match_args__")
        except Missing:
            names = ()
    for index, inner in enumerate(pattern.patterns):
        value: Any = subject
        if isinstance(cls, Builtin) and cls.name in _ITSELF:
            pass
        elif type(names) is tuple and index < len(names) and isinstance(names[index], str):
            value = _attribute(run, subject, names[index])
        else:
            value = unknown_of("a positional pattern", subject)
        answers.append(False if value is _ABSENT else matches(run, inner, value, scope, captured))
    for name, inner in zip(pattern.kwd_attrs, pattern.kwd_patterns):  # noqa: B905
        value = _attribute(run, subject, name)
        answers.append(False if value is _ABSENT else matches(run, inner, value, scope, captured))
    return _all(answers)


_ABSENT = object()


def _attribute(run: Interpreter, subject: Any, name: str) -> Any:
    try:
        return run.attribute(subject, name)
    except Missing:
        return _ABSENT
