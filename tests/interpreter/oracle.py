"""What real Python makes of a program, and whether what the interpreter claims about it is so."""

from __future__ import annotations

import math
import random
import sys
import types
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from archcheck.interpreter.classes import ClassValue, Instance
from archcheck.interpreter.limits import LimitReached
from archcheck.interpreter.machine import Interpreter
from archcheck.interpreter.values import (
    DictValue,
    ListValue,
    ModuleValue,
    Raised,
    SetValue,
    Unknown,
    Value,
    is_constant,
)
from archcheck.libraries.core import MODULES, Libraries
from archcheck.reading.source import Source

if TYPE_CHECKING:
    from collections.abc import Iterator

LINES = 20_000


class Silent:
    """A listener that is told everything and keeps what was refused."""

    def __init__(self) -> None:
        self.refusals: list[Any] = []

    def refused(self, refusal: Any) -> None:
        """Keep it."""
        self.refusals.append(refusal)

    def assigned(self, run: Any, node: Any, name: str, value: Any) -> None:
        """Not looked at."""

    def stopped(self, place: Any, reason: str) -> None:
        """Not looked at."""


class TooLong(BaseException):
    """The program runs for too long to be an example."""


def interpreted(text: str, modules: Any = MODULES) -> tuple[dict[str, Any] | None, Interpreter]:
    """The names that the interpreter knows at the end; None where it says that the program never gets there."""
    tree = compile(text, "program.py", "exec", 0x400)
    run = Interpreter(Libraries(modules), Silent())
    module = ModuleValue("__main__")
    try:
        run.run_module(tree, Source("program.py", text), module)
    except Raised:
        return None, run
    except LimitReached:
        return None, run
    return module.names, run


@contextmanager
def _limited() -> Iterator[None]:
    lines = 0

    def trace(frame: Any, event: str, argument: Any) -> Any:
        nonlocal lines
        lines += 1
        if lines > LINES:
            raise TooLong
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        yield
    finally:
        sys.settrace(before)


def executed(text: str, mystery: Any = None) -> dict[str, Any] | None:
    """The names at the end of a real run; None where it ends with an exception or takes too long."""
    names: dict[str, Any] = {"__name__": "__main__"}
    before = sys.modules.get("mystery")
    if mystery is not None:
        sys.modules["mystery"] = mystery
    try:
        with _limited():
            exec(compile(text, "program.py", "exec"), names)
    except TooLong:
        return None
    except Exception:  # noqa: BLE001: programs raise what they like
        return None
    finally:
        if before is not None:
            sys.modules["mystery"] = before
        else:
            sys.modules.pop("mystery", None)
    return names


def mystery(seed: int) -> types.ModuleType:
    """A module of which the interpreter knows nothing, with other contents for every seed."""
    source = random.Random(seed)
    module = types.ModuleType("mystery")

    def change(*lists: Any) -> Any:
        for value in lists:
            if isinstance(value, list) and source.random() < 0.7:
                inner = [item for item in value if isinstance(item, list)]
                (source.choice(inner) if inner and source.random() < 0.5 else value).append([8] if inner else 8)
        return source.randrange(3)

    def fail() -> None:
        if source.random() < 0.5:
            raise source.choice([ValueError, IndexError, KeyError, TypeError])

    def change_object(value: Any) -> None:
        if source.random() < 0.7:
            value.value = 77

    def apply(function: Any) -> None:
        for _ in range(source.randrange(3)):
            function()

    def same(value: Any) -> Any:
        fail() if source.random() < 0.2 else None
        return value + source.randrange(2)

    module.__dict__.update(
        b0=source.random() < 0.5, b1=source.random() < 0.5, b2=source.random() < 0.5, i0=source.randrange(4), i1=source.randrange(-1, 3),
        l0=[source.randrange(4) for _ in range(source.randrange(4))], d0={"a": source.randrange(3)} if source.random() < 0.7 else {},
        s0=source.choice("abcz"), name=source.choice(["value", "other", "shared"]), change=change, fail=fail, change_object=change_object,
        apply=apply, same=same, nothing=lambda *values: None, kept=lambda value: value, one=lambda *values: source.choice(values),
    )  # fmt: skip
    return module


def false_claim(value: Any, real: Any, where: str = "", depth: int = 12) -> str | None:
    """What is wrong in what the interpreter says of a value, given the real one; None where all of it holds."""
    if isinstance(value, Unknown) or not depth:
        return None
    if isinstance(value, float) and isinstance(real, float) and math.isnan(value) and math.isnan(real):
        return None
    if is_constant(value) and type(value) is not tuple:
        return None if type(value) is type(real) and value == real else f"{where} is {real!r}, not {value!r}"
    if type(value) is tuple:
        if type(real) is not tuple or len(real) != len(value):
            return f"{where} is {real!r}, not {value!r}"
        return _first(
            false_claim(a, b, f"{where}[{i}]", depth - 1) for i, (a, b) in enumerate(zip(value, real, strict=True))
        )
    if isinstance(value, ListValue):
        if type(real) is not list or (value.items is not None and len(value.items) != len(real)):
            return f"{where} is {real!r}, not {value!r}"
        return _first(
            false_claim(a, b, f"{where}[{i}]", depth - 1) for i, (a, b) in enumerate(zip(value.items or (), real))
        )
    if isinstance(value, DictValue):
        if (
            not isinstance(real, dict)
            or any(key not in real for key in value.items)
            or (not value.open and list(value.items) != list(real))
        ):
            return f"{where} is {real!r}, not {value!r}"
        return _first(false_claim(item, real[key], f"{where}[{key!r}]", depth - 1) for key, item in value.items.items())
    if isinstance(value, SetValue):
        return (
            None
            if type(real) is set and (value.items is None or set(value.items) == real)
            else f"{where} is {real!r}, not {value!r}"
        )
    if isinstance(value, Instance):
        return _false_instance(value, real, where, depth)
    if isinstance(value, ClassValue):
        return None if isinstance(real, type) and real.__name__ == value.name else f"{where} is {real!r}, not {value!r}"
    return None


def _false_instance(value: Instance, real: Any, where: str, depth: int) -> str | None:
    if type(real).__name__ != value.cls.name:
        return f"{where} is {real!r}, not {value!r}"
    for name, item in value.names.items():
        if isinstance(item, Value) and not isinstance(item, (ListValue, DictValue, SetValue, Instance)):
            continue
        if name not in real.__dict__:
            return f"{where} has no {name}"
        wrong = false_claim(item, real.__dict__[name], f"{where}.{name}", depth - 1)
        if wrong is not None:
            return wrong
    if not value.open and set(real.__dict__) - set(value.names):
        return f"{where} has {set(real.__dict__) - set(value.names)}, which isn't known"
    return None


def _first(wrongs: Any) -> str | None:
    return next((wrong for wrong in wrongs if wrong is not None), None)


def false_claims(names: dict[str, Any] | None, real: dict[str, Any] | None) -> list[str]:
    """All that is wrong in what the interpreter says of a program, given how a real run ends."""
    if real is None:
        return []
    if names is None:
        return ["the program ends, and the interpreter says that it never does"]
    found = []
    for name, value in names.items():
        if name.startswith("__") or isinstance(value, (Unknown, ModuleValue)):
            continue
        if name not in real:
            found.append(f"{name} is not there, and is said to be {value!r}")
            continue
        wrong = false_claim(value, real[name], name)
        if wrong is not None:
            found.append(wrong)
    found.extend(
        f"{name} is there, and isn't known" for name in real if name not in names and not name.startswith("__")
    )
    return found
