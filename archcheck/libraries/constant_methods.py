"""Attributes and methods of constants and tuples: Python itself computes them where all is known."""

from __future__ import annotations

from archcheck.interpreter import limits
from archcheck.interpreter.containers import same
from archcheck.interpreter.values import Arguments, Builtin, ListValue, Missing, SetValue, Unknown, Value, is_constant
from archcheck.libraries.texts import NotPlain, as_python, format_method

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from archcheck.interpreter.machine import Interpreter

__all__ = ["constant_method", "from_python", "unbound"]


def constant_method(receiver: Any, name: str) -> Any:
    """An attribute of a constant or a tuple: methods are computed by Python itself where their arguments are known."""
    if type(receiver) is tuple:
        if name in ("count", "index"):
            return Builtin(name, lambda run, arguments: _found(run, receiver, name, arguments))
        if not hasattr(tuple, name):
            raise Missing(name)
        return Unknown(f"the attribute {name} of a tuple")
    if not hasattr(receiver, name):
        raise Missing(name)
    if name.startswith("__"):
        return Unknown(f"the attribute {name} of a constant") if name != "__doc__" else None
    value = getattr(receiver, name)
    if not callable(value):
        return value
    return Builtin(name, lambda run, arguments: _computed(run, receiver, name, arguments))


def _found(run: Interpreter, items: tuple[Any, ...], name: str, arguments: Arguments) -> Any:
    answers = [same(item, arguments.get(0, "value")) for item in items]
    if name == "count":
        return Unknown("the count isn't known") if None in answers else answers.count(True)
    if len(arguments.positional) > 1 or None in answers[: answers.index(True) if True in answers else None]:
        return Unknown("the index isn't known")
    return answers.index(True) if True in answers else run.python_error("ValueError", "the value is not in the tuple")


_PADDING = frozenset({"center", "ljust", "rjust", "zfill", "expandtabs", "to_bytes"})


def _computed(run: Interpreter, receiver: Any, name: str, arguments: Arguments) -> Any:
    """A method of a constant, computed by Python where all arguments are known."""
    if name == "format" and isinstance(receiver, str):
        return format_method(run, receiver, arguments)
    if name == "join" and isinstance(receiver, (str, bytes)):
        return _joined(run, receiver, arguments)
    try:
        if arguments.open:
            raise NotPlain
        values = [as_python(value) for value in arguments.positional]
        keywords = {key: as_python(value) for key, value in arguments.keywords.items()}
    except NotPlain:
        if run.handlers:
            run.may_raise()
        return Unknown(f"the method {name} with arguments that aren't known")
    if name in _PADDING and any(isinstance(value, int) and value > limits.TEXT for value in values):
        return Unknown("a very long text")
    if (
        name == "replace"
        and len(values) > 1
        and len(receiver) * (len(values[1]) + 1 if hasattr(values[1], "__len__") else 1) > limits.TEXT * 4
    ):
        return Unknown("a very long text")
    try:
        result = getattr(receiver, name)(*values, **keywords)
    except Exception as error:  # noqa: BLE001: whatever Python raises here, the program would
        return run.python_error(type(error).__name__, str(error))
    return from_python(result)


def _joined(run: Interpreter, receiver: Any, arguments: Arguments) -> Any:
    values = run.iterate(arguments.get(0, "iterable"))
    if values is None or any(isinstance(value, Value) for value in values):
        if run.handlers:
            run.may_raise()
        return Unknown("a text with values in it that aren't known")
    try:
        if sum(map(len, values)) + len(receiver) * len(values) > limits.TEXT:
            return Unknown("a very long text")
        return receiver.join(values)
    except TypeError as error:
        return run.python_error("TypeError", str(error))


def from_python(result: Any) -> Any:
    """Python data as a value."""
    if is_constant(result):
        return result
    if isinstance(result, list):
        return ListValue([from_python(item) for item in result])
    if isinstance(result, tuple):
        return tuple(from_python(item) for item in result)
    if isinstance(result, set):
        return SetValue({item: item for item in result})
    if isinstance(result, dict):
        from archcheck.interpreter.values import DictValue

        return DictValue({key: from_python(item) for key, item in result.items()})
    return Unknown(f"a {type(result).__name__}")


_ON_TYPES = {(str, "maketrans"), (int, "from_bytes"), (float, "fromhex"), (bytes, "fromhex")}


def unbound(type: type, name: str) -> Builtin | None:
    """A function of a builtin type that takes no receiver (`str.maketrans`); None for a method."""
    if (type, name) not in _ON_TYPES:
        return None

    def call(run: Interpreter, arguments: Arguments) -> Any:
        try:
            values = [as_python(value) for value in arguments.positional]
            return from_python(
                getattr(type, name)(*values, **{key: as_python(value) for key, value in arguments.keywords.items()})
            )
        except NotPlain:
            return Unknown(f"{type.__name__}.{name}() of something that isn't known")
        except Exception as error:
            return run.python_error(error.__class__.__name__, str(error))

    return Builtin(name, call)
