"""Patterns of `match`: whether one fits a value, and what it binds."""

from __future__ import annotations

import _ast

from archcheck.interpreter.values import DictValue, ListValue, Missing, Unknown, is_constant, same

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from archcheck.interpreter.machine import Interpreter
    from archcheck.interpreter.scope import Scope

__all__ = ["matches"]


def matches(run: Interpreter, pattern: Any, subject: Any, scope: Scope) -> bool | None:
    """Whether a pattern fits; None where it isn't known. Names that it captures are bound."""
    kind = type(pattern)
    if kind is _ast.MatchValue:
        return same(run.evaluate(pattern.value, scope), subject)
    if kind is _ast.MatchSingleton:
        return None if isinstance(subject, Unknown) else subject is pattern.value
    if kind is _ast.MatchAs:
        answer = True if pattern.pattern is None else matches(run, pattern.pattern, subject, scope)
        if pattern.name and answer is not False:
            run.bind(pattern.name, subject, scope)
        return answer
    if kind is _ast.MatchOr:
        answers = []
        for alternative in pattern.patterns:
            answers.append(matches(run, alternative, subject, scope))
            if answers[-1]:
                return True
        return None if None in answers else False
    if kind is _ast.MatchSequence:
        return _sequence(run, pattern, subject, scope)
    if kind is _ast.MatchMapping:
        return _mapping(run, pattern, subject, scope)
    if kind is _ast.MatchClass:
        return _class(run, pattern, subject, scope)
    return None


def _all(answers: list[bool | None]) -> bool | None:
    return False if False in answers else (None if None in answers else True)


def _sequence(run: Interpreter, pattern: Any, subject: Any, scope: Scope) -> bool | None:
    if isinstance(subject, Unknown) or (isinstance(subject, ListValue) and subject.items is None):
        for inner in pattern.patterns:
            matches(run, inner, Unknown("an item of a value that isn't known"), scope)
        return None
    values = list(subject) if type(subject) is tuple else subject.items if isinstance(subject, ListValue) else None
    if values is None:
        return False
    star = next((index for index, inner in enumerate(pattern.patterns) if type(inner) is _ast.MatchStar), None)
    if star is None:
        if len(values) != len(pattern.patterns):
            return False
        return _all([matches(run, inner, value, scope) for inner, value in zip(pattern.patterns, values)])  # noqa: B905
    after = len(pattern.patterns) - star - 1
    if len(values) < star + after:
        return False
    if pattern.patterns[star].name:
        run.bind(pattern.patterns[star].name, ListValue(values[star : len(values) - after]), scope)
    fixed = [*pattern.patterns[:star], *pattern.patterns[star + 1 :]]
    kept = [*values[:star], *values[len(values) - after :]]
    return _all([matches(run, inner, value, scope) for inner, value in zip(fixed, kept)])  # noqa: B905


def _mapping(run: Interpreter, pattern: Any, subject: Any, scope: Scope) -> bool | None:
    if isinstance(subject, Unknown):
        return None
    if not isinstance(subject, DictValue):
        return False
    answers: list[bool | None] = []
    for key_node, inner in zip(pattern.keys, pattern.patterns):  # noqa: B905
        key = run.evaluate(key_node, scope)
        if is_constant(key) and key in subject.items:
            answers.append(matches(run, inner, subject.items[key], scope))
        else:
            answers.append(None if subject.open else False)
    if pattern.rest:
        run.bind(pattern.rest, DictValue(dict(subject.items), subject.open), scope)
    return _all(answers)


def _class(run: Interpreter, pattern: Any, subject: Any, scope: Scope) -> bool | None:
    answers: list[bool | None] = [run.libraries.is_instance(run, subject, run.evaluate(pattern.cls, scope))]
    if answers[0] is False:
        return False
    for inner in pattern.patterns:
        answers.append(matches(run, inner, subject if is_constant(subject) else Unknown("a positional pattern"), scope))
    for name, inner in zip(pattern.kwd_attrs, pattern.kwd_patterns):  # noqa: B905
        try:
            answers.append(matches(run, inner, run.attribute(subject, name), scope))
        except Missing:
            return False
    return _all(answers)
