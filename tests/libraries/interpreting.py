"""Runs a program over archcheck's values, without a checker around it."""

from __future__ import annotations

from typing import Any

from archcheck.interpreter.machine import Interpreter
from archcheck.interpreter.values import ModuleValue
from archcheck.libraries.core import MODULES, Libraries
from archcheck.reading.source import Source


class Interpreted:
    """What became of a program: the names that it bound, and the errors that Python or a library would raise in it."""

    def __init__(self, text: str) -> None:
        self.errors: list[tuple[str, str]] = []
        self.refusals: list[Any] = []
        interpreter = Interpreter(Libraries({"numpy": "archcheck.libraries.numpy", **MODULES}), self)
        original = interpreter.python_error

        def noted(kind: str, message: str) -> Any:
            self.errors.append((kind, message))
            return original(kind, message)

        interpreter.python_error = noted  # type: ignore[method-assign]
        module = ModuleValue("__main__")
        interpreter.run_module(compile(text, "program.py", "exec", 0x400), Source("program.py", text), module)
        self.names = module.names

    def refused(self, refusal: Any) -> None:
        """A call that Keras refuses."""
        self.refusals.append(refusal)

    def assigned(self, *_: Any) -> None:
        """A name was bound."""

    def stopped(self, *_: Any) -> None:
        """A value became unknown."""
