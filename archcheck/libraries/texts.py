"""Texts that are made of values: `str`, `repr`, f-strings, `format`, `%`."""

from __future__ import annotations

from archcheck.interpreter.classes import Instance
from archcheck.interpreter.containers import plain
from archcheck.interpreter.operators import modest_format
from archcheck.interpreter.values import Arguments, DictValue, ListValue, Missing, SetValue, Unknown, Value, is_constant

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from archcheck.interpreter.machine import Interpreter

__all__ = ["as_python", "format_text", "formatted", "percent", "text_of"]

UNKNOWN_TEXT = "a text with values in it that aren't known"
LONGEST = 10_000


class NotPlain(Exception):
    """A value that isn't all known."""


def as_python(value: Any) -> Any:
    """A value as Python data where it is all known (lists, dicts and sets too).

    Raises:
        NotPlain: something in it isn't known, or it is an object that has no counterpart.
    """
    if is_constant(value):
        return value
    if isinstance(value, (ListValue, tuple)):
        items = value.items if isinstance(value, ListValue) else value
        if items is None or len(items) > LONGEST:
            raise NotPlain
        found = [as_python(item) for item in items]
        return found if isinstance(value, ListValue) else tuple(found)
    if isinstance(value, DictValue) and not value.open and type(value) is DictValue:
        return {key: as_python(item) for key, item in value.items.items()}
    if (
        isinstance(value, SetValue)
        and value.items is not None
        and (len(value.items) < 2 or all(type(item) is int for item in value.items))
    ):
        return set(value.items)
    raise NotPlain


def text_of(value: Any, how: str) -> str | None:
    """`str(value)` or `repr(value)`; None where it isn't known."""
    if type(value) is str and how == "str":
        return value
    try:
        known = as_python(value)
        if isinstance(known, frozenset) and len(known) > 1:
            return None
        text = repr(known) if how == "repr" else str(known)
    except (NotPlain, RecursionError, ValueError):
        return None
    return text if len(text) <= LONGEST else None


def user_text(run: Interpreter, value: Any, how: str) -> Any:
    """The text of any value: an object of the program is asked."""
    if isinstance(value, Instance):
        for name in ("__str__", "__repr__") if how == "str" else ("__repr__",):
            try:
                return value.special(run, name)
            except Missing:
                continue
    if run.handlers and isinstance(value, Value):
        run.may_raise()
    text = text_of(value, how)
    return Unknown("the text of a value that isn't known") if text is None else text


def formatted(run: Interpreter, value: Any, conversion: int, spec: Any) -> Any:
    """`{value!r:spec}` in an f-string."""
    if conversion == -1 and type(value) is str and not spec:
        return value
    if conversion != -1 or not spec:
        if isinstance(value, Instance) and conversion == -1 and value.cls.find_function(run, "__format__") is not None:
            return value.special(run, "__format__", spec)
        value = user_text(run, value, "repr" if conversion in (114, 97) else "str")
        if conversion == 97 and isinstance(value, str):
            value = ascii(value)[1:-1] if False else value.encode("ascii", "backslashreplace").decode()
    if not isinstance(value, str) and not is_constant(value):
        if isinstance(value, Instance) and value.cls.find_function(run, "__format__") is not None:
            return value.special(run, "__format__", spec)
        if run.handlers:
            run.may_raise()
        return Unknown(UNKNOWN_TEXT)
    return format_text(run, value, spec) if spec else value


def format_text(run: Interpreter, value: Any, spec: Any) -> Any:
    """`format(value, spec)`."""
    if not isinstance(spec, str) or not is_constant(value) or not modest_format(spec):
        return Unknown(UNKNOWN_TEXT)
    try:
        return format(value, spec)
    except (ValueError, TypeError, OverflowError) as error:
        return run.python_error(type(error).__name__, "this format does not fit")


def percent(run: Interpreter, text: str, values: Any) -> Any:
    """`text % values`."""
    if not modest_format(text):
        return Unknown(UNKNOWN_TEXT)
    try:
        return text % as_python(values)
    except NotPlain:
        if run.handlers:
            run.may_raise()
        return Unknown(UNKNOWN_TEXT)
    except Exception as error:  # noqa: BLE001: whatever Python raises here, the program would
        return run.python_error(type(error).__name__, "these values don't fit the text")


def format_method(run: Interpreter, text: str, arguments: Arguments) -> Any:
    """`text.format(...)`."""
    if arguments.open or not modest_format(text) or "__" in text:
        return Unknown(UNKNOWN_TEXT)
    try:
        positional = [as_python(value) for value in arguments.positional]
        keywords = {name: as_python(value) for name, value in arguments.keywords.items()}
        return text.format(*positional, **keywords)
    except NotPlain:
        if run.handlers:
            run.may_raise()
        return Unknown(UNKNOWN_TEXT)
    except Exception as error:
        return run.python_error(type(error).__name__, str(error))


def plain_or_none(value: Any) -> Any:
    """Kept for callers that want plain data: the value itself where it isn't all known."""
    return plain(value)
