"""`math` and other modules of functions over numbers."""

from __future__ import annotations

import sys

from archcheck.interpreter.values import Arguments, ListValue, ModuleValue, Unknown, as_dim, from_dim, is_constant
from archcheck.libraries.standard import Inert, function, inert_module
from archcheck.libraries.standard.pure import pure, pure_module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from archcheck.interpreter.machine import Interpreter

__all__ = ["module"]


def _small(*values: Any) -> bool:
    return all(not isinstance(value, int) or abs(value) < 2_000 for value in values)


_MODEST: dict[str, Callable[..., bool]] = {
    "factorial": _small, "comb": _small, "perm": _small, "pow": lambda *values: True, "prod": lambda values, **_: len(values) < 10_000,
    "lcm": lambda *values: all(abs(value) < 10**12 for value in values) and len(values) < 100,
    "isqrt": lambda value: value.bit_length() < 10_000, "ldexp": lambda *values: True,
}  # fmt: skip


def module(run: Interpreter, name: str) -> ModuleValue | None:
    """`math`, `cmath`, `statistics`, `bisect`, `heapq`."""
    if name not in sys.modules:
        __import__(name)
    real = sys.modules[name]
    if name == "math":
        return pure_module(
            name, real, {"prod": dict([function("prod", _product)])["prod"], **dict(_rounding(real))}, _MODEST
        )
    if name == "cmath":
        return pure_module(name, real)
    if name == "bisect":
        return pure_module(
            name,
            real,
            {
                "insort": Inert("bisect.insort"),
                "insort_left": Inert("bisect.insort"),
                "insort_right": Inert("bisect.insort"),
            },
        )
    if name == "statistics":
        names = ("mean", "median", "fmean", "mode", "pstdev", "stdev", "variance", "pvariance")
        return ModuleValue(
            name,
            {each: pure(f"statistics.{each}", getattr(real, each)) for each in names},
            lambda attribute: Inert(f"statistics.{attribute}"),
        )
    if name == "heapq":
        return ModuleValue(name, {}, _heap)
    return inert_module(name)


def _heap(attribute: str) -> Any:
    """Functions that change the list that they are given."""
    from archcheck.interpreter.values import Builtin

    def call(run: Interpreter, arguments: Arguments) -> Any:
        for value in arguments.positional:
            run.forget(value, f"heapq.{attribute} is not followed")
        return Unknown(f"heapq.{attribute} is not followed")

    return Builtin(attribute, call)


def _rounding(real: Any) -> list[tuple[str, Any]]:
    """`ceil`, `floor` and `trunc` of a size that isn't known give that size."""

    def rounded(name: str) -> Callable[[Interpreter, Arguments], Any]:
        computed = pure(f"math.{name}", getattr(real, name))

        def call(run: Interpreter, arguments: Arguments) -> Any:
            value = arguments.get(0, "x")
            if isinstance(value, Unknown):
                if value.integer:
                    return from_dim(as_dim(value), value.reason)  # type: ignore[arg-type]
                result = Unknown(value.reason, hint=value.hint)
                result.integer = result.size is not None
                return result
            return computed.call(run, arguments)

        return call

    return [function(name, rounded(name)) for name in ("ceil", "floor", "trunc")]


def _product(run: Interpreter, arguments: Arguments) -> Any:
    from archcheck.interpreter.operators import binary

    values = run.iterate(arguments.get(0, "iterable"))
    if values is None:
        return Unknown("a product of values that aren't known")
    total = arguments.keywords.get("start", 1)
    for value in values:
        if value is None and run.handlers and is_constant(value):
            return run.python_error("TypeError", "a product with None")
        total = binary(run, "*", total, value)
    return total


listed = ListValue
