"""Libraries that draw: nothing that they do changes what they are given, and what they give does not matter."""

from __future__ import annotations

from archcheck.interpreter.values import Arguments, ModuleValue, Unknown, Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from archcheck.interpreter.machine import Interpreter

__all__ = ["provide"]


class Drawing(Value):
    """A figure, an axis, or a function that draws."""

    __slots__ = ()
    kind = "drawing"

    def attribute(self, run: Interpreter, name: str) -> Any:
        return self

    def call(self, run: Interpreter, arguments: Arguments) -> Any:
        return self

    def item(self, run: Interpreter, key: Any) -> Any:
        return self

    def element(self, run: Interpreter) -> Any:
        return self

    def unpack(self, run: Interpreter, count: int, starred: bool) -> list[Any] | None:
        return None if starred else [self] * count

    def binary(self, run: Interpreter, operator: str, other: Any, reflected: bool) -> Any:
        return Unknown("a drawing")

    def truth(self, run: Interpreter) -> bool | None:
        return None

    def is_alike(self, other: Any) -> bool:
        return isinstance(other, Drawing)

    def join(self, other: Any) -> Any:
        return self if isinstance(other, Drawing) else NotImplemented


_DRAWING = Drawing()


def provide(run: Interpreter, name: str) -> ModuleValue:
    """matplotlib, seaborn, plotly."""
    return ModuleValue(name, fallback=lambda attribute: _DRAWING)
