"""What the interpreter knows of Python's standard library: one small module here per library, loaded when a program imports it."""

from __future__ import annotations

import sys

from archcheck.interpreter.values import Builtin, Missing, ModuleValue, Unknown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from archcheck.interpreter.machine import Interpreter
    from archcheck.interpreter.values import Arguments

__all__ = ["Inert", "function", "provide"]

_MODELLED = {
    "abc": "abstract", "argparse": "command_line", "builtins": "interpreter_names", "collections": "collecting", "contextlib": "contexts",
    "copy": "copying", "dataclasses": "data_classes", "enum": "enumerations", "functools": "function_tools", "itertools": "iteration_tools",
    "json": "texts_and_data", "operator": "operators", "os": "operating_system", "pathlib": "operating_system", "pytest": "tests",
    "random": "random_numbers", "re": "texts_and_data", "string": "texts_and_data", "sys": "interpreter_names", "types": "annotations",
    "typing": "annotations", "typing_extensions": "annotations", "unittest": "tests", "math": "numbers", "cmath": "numbers",
    "statistics": "numbers", "bisect": "numbers", "fractions": "numbers", "textwrap": "texts_and_data", "keyword": "texts_and_data",
    "struct": "texts_and_data", "base64": "texts_and_data", "warnings": "contexts", "heapq": "numbers", "__future__": "annotations",
    "numbers": "annotations",
}  # fmt: skip


class Inert(Unknown):
    """Something of a library that changes nothing in the program: a logger, a clock, a lock. What it gives isn't known.

    Attributes:
        name: its dotted name.
        may_fail: whether calling it may raise (it reads a file).
    """

    __slots__ = ("may_fail", "name")
    entered = None

    def __init__(self, name: str, may_fail: bool = False) -> None:
        super().__init__(f"what {name} gives isn't in the source")
        self.name = name
        self.may_fail = may_fail

    def attribute(self, run: Interpreter, name: str) -> Any:
        return Inert(f"{self.name}.{name}", self.may_fail)

    def call(self, run: Interpreter, arguments: Arguments) -> Any:
        if self.may_fail and run.handlers:
            run.may_raise()
        return Inert(f"{self.name}()", self.may_fail)

    def make_class(self, run: Interpreter, node: Any, names: Any, bases: list[Any], keywords: dict[str, Any]) -> Any:
        """A class that inherits from it is an ordinary one whose base isn't known."""
        return None


def function(name: str, body: Any, type: type | None = None) -> tuple[str, Builtin]:
    """An entry of a module's table of names."""
    return name, Builtin(name, body, type)


def inert_module(name: str, may_fail: bool = False) -> ModuleValue:
    """A module none of whose functions changes anything that a check looks at."""
    return ModuleValue(name, fallback=lambda attribute: Inert(f"{name}.{attribute}", may_fail))


def provide(run: Interpreter, name: str) -> Any:
    """The module of a dotted name."""
    top = name.partition(".")[0]
    file = _MODELLED.get(top)
    if file is None:
        return inert_module(name, may_fail=top not in _SAFE)
    dotted = f"archcheck.libraries.standard.{file}"
    if dotted not in sys.modules:
        try:
            __import__(dotted)
        except ModuleNotFoundError:
            return inert_module(name, may_fail=True)
    module = sys.modules[dotted].module(run, name)
    if module is None:
        raise Missing(name)
    return module


_SAFE = frozenset(
    {
        "gc",
        "logging",
        "platform",
        "pprint",
        "threading",
        "time",
        "timeit",
        "traceback",
        "weakref",
        "datetime",
        "calendar",
    }
)
