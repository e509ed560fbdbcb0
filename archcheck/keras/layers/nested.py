"""Layers that are arguments of other layers: the cell of an RNN, the layer inside a wrapper."""

from __future__ import annotations

from archcheck.interpreter.values import CONSTANTS, Builtin, ModuleValue, Unknown
from archcheck.keras.failures import InvalidValue
from archcheck.shapes.failures import NotKnown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Protocol

    from archcheck.keras.config import Config
    from archcheck.keras.layers.registry import Weight

    class Layer(Protocol):
        """What a layer inside another one can be asked; the same as the functions of `engine`."""

        config: Config
        is_builtin: bool

        def output(self, call: Mapping[str, Any]) -> Any: ...
        def weights(self, call: Mapping[str, Any]) -> list[Weight]: ...
        def check_input(self, built: Any, x: Any) -> None: ...
        def dtype(self, dtypes: Any) -> Any: ...
        def macs(self, x: Any, y: Any) -> Any: ...


__all__ = ["is_layer", "layer_argument", "setting"]


def is_layer(value: Any) -> bool | None:
    """Whether a value is a layer instance; None where it may be one that isn't modelled."""
    if hasattr(value, "is_builtin") and hasattr(value, "weights"):
        return True
    if type(value) in CONSTANTS or isinstance(value, (list, tuple, dict, Builtin, ModuleValue)):
        return False
    kind = getattr(value, "kind", "")
    return False if "class" in kind or "function" in kind or "method" in kind else None


def layer_argument(config: Config, name: str = "layer", *, expected: str = "a layer instance") -> Layer:
    """The layer that an argument holds.

    Raises:
        InvalidValue: it certainly isn't a layer instance.
        NotKnown: it isn't known which one it is.
    """
    value = getattr(config, name)
    answer = is_layer(value)
    if answer is False:
        raise InvalidValue(argument=name, value=value, expected=expected)
    if answer is None:
        raise NotKnown(f"the {name} of this {config.class_name} is not modelled")
    layer: Layer = value
    return layer


def setting(layer: Layer, name: str) -> Any:
    """An attribute that the constructor of a layer sets: `return_sequences`, or `state_size` of a user's own cell.

    A layer value may offer `setting(name)`, which gives what an instance of a user's class holds under that name.

    Raises:
        NotKnown: it isn't known.
    """
    if layer.is_builtin and name in layer.config.values:
        return getattr(layer.config, name)
    ask = getattr(layer, "setting", None)
    value = Unknown("") if ask is None else ask(name)
    if isinstance(value, Unknown):
        raise NotKnown(value.reason or f"the attribute {name} of {layer.config.class_name} isn't known")
    return value
