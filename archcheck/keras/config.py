"""The configuration of one layer: its constructor's arguments with defaults filled in, read by name."""

from __future__ import annotations

from archcheck.interpreter.values import Unknown, plain
from archcheck.keras.failures import InvalidValue
from archcheck.shapes.failures import NotKnown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from archcheck.shapes.size import Dim

__all__ = ["Config"]


class Config:
    """A layer's arguments as attributes: `config.strides`. Lists and dicts are plain Python here.

    Attributes:
        class_name: the canonical name of the layer's class.
        keras: the version of Keras, 2 or 3.
        values: everything that was given or has a default, by name, as plain data; what isn't known is an `Unknown`.

    Reading an attribute raises NotKnown where the value isn't in the source, and AttributeError where the class has no
    such argument.
    """

    def __init__(self, class_name: str, values: Mapping[str, Any]) -> None:
        self.class_name = class_name
        self.keras = 3
        self.values = {name: plain(value) for name, value in values.items()}

    def __getattr__(self, name: str) -> Any:
        try:
            value = self.values[name]
        except KeyError:
            raise AttributeError(f"{self.class_name} has no argument {name}") from None
        if isinstance(value, Unknown):
            raise NotKnown(f"the argument {name} of {self.class_name} isn't known: {value.reason}")
        if isinstance(value, (list, tuple)) and any(isinstance(item, Unknown) for item in value):
            raise NotKnown(f"the argument {name} of {self.class_name} isn't known")
        return value

    def get(self, name: str, default: Any = None) -> Any:
        """Like the attribute, with a default where the class has no such argument."""
        return getattr(self, name) if name in self.values else default

    def is_known(self, name: str) -> bool:
        """Whether the whole value of an argument is in the source."""
        try:
            getattr(self, name)
        except NotKnown:
            return False
        return True

    def size(self, name: str) -> Dim:
        """An argument that is a size: an int, or the symbol of a value that isn't known."""
        return _dim(self.values[name], name)

    def sizes(self, name: str, rank: int) -> tuple[Dim, ...]:
        """An argument that is a size for each of `rank` axes, given as one for all or as a sequence.

        Raises:
            InvalidValue: it is a sequence of another length, or holds what is no whole number.
            NotKnown: it isn't known whether it is a sequence.
        """
        value = self.values[name]
        if isinstance(value, Unknown):
            if value.is_number:
                return (value.size,) * rank
            raise NotKnown(f"the argument {name} of {self.class_name} isn't known: {value.reason}")
        if isinstance(value, (list, tuple)):
            if len(value) != rank:
                raise InvalidValue(argument=name, value=value, expected=f"an integer or a tuple of {rank} integers")
            return tuple(_dim(item, name) for item in value)
        return (_dim(value, name),) * rank


def _dim(value: Any, name: str) -> Dim:
    if isinstance(value, Unknown):
        return value.size
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, int):
        return int(value)
    raise InvalidValue(argument=name, value=value, expected="an integer")
