"""Layers that are arguments of other layers: the cell of an RNN, the layer inside a wrapper."""

from __future__ import annotations

from archcheck.interpreter.values import CONSTANTS, Builtin, ListValue, ModuleValue, Unknown, plain
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

        config: Config | None
        is_builtin: bool

        def output(self, call: Mapping[str, Any]) -> Any: ...
        def weights(self, call: Mapping[str, Any]) -> list[Weight]: ...
        def check_input(self, built: Any, x: Any) -> None: ...
        def dtype(self, dtypes: Any) -> Any: ...
        def macs(self, x: Any, y: Any) -> Any: ...


__all__ = ["has_setting", "is_layer", "layer_argument", "name_of", "setting"]


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


def name_of(layer: Layer) -> str:
    """The class of a layer, for messages."""
    return str(getattr(layer, "kind", "layer")) if layer.config is None else layer.config.class_name


def has_setting(layer: Layer, name: str) -> bool:
    """Whether a layer of Keras takes an argument of this name; False for a class of the program."""
    return layer.is_builtin and layer.config is not None and name in layer.config.values


def setting(layer: Layer, name: str) -> Any:
    """What a layer has been given or has set: `return_sequences`, or `state_size` of a cell of the program.

    Raises:
        NotKnown: it isn't known.
    """
    names = getattr(layer, "names", {})
    if not layer.is_builtin and name in names:
        value = plain(names[name])
    elif layer.config is not None and name in layer.config.values:
        return getattr(layer.config, name)
    else:
        value = Unknown(f"the attribute {name} of {name_of(layer)} isn't known")
    if isinstance(value, (Unknown, ListValue)):
        raise NotKnown(value.reason)
    return value
