"""What preprocessing layers have in common: they take arrays and plain data as well as tensors."""

from __future__ import annotations

from archcheck.keras.failures import InvalidValue, WrongInputCount
from archcheck.keras.layers.checks import data_format
from archcheck.keras.layers.engine import compute_dtype
from archcheck.shapes.failures import NotKnown
from archcheck.shapes.shape import open_size
from archcheck.shapes.size import Size

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from archcheck.keras.config import Config
    from archcheck.shapes.shape import Shape
    from archcheck.shapes.size import Dim

__all__ = [
    "compute_dtype",
    "default_float",
    "image_format",
    "is_shape",
    "kept_dtype",
    "nested_shapes",
    "one_array",
    "side",
]


def is_shape(value: Any) -> bool:
    """Whether a value is the shape of a tensor, rather than plain data."""
    return isinstance(value, tuple) and all(isinstance(size, (int, Size)) for size in value)


def one_array(config: Config, x: Any) -> Shape:
    """The shape of the one tensor or array that a layer is called on.

    Raises:
        WrongInputCount: it is called on a list or dict of tensors.
        NotKnown: it is called on plain data.
    """
    if is_shape(x):
        shape: Shape = x
        return shape
    leaves = x if isinstance(x, list) else list(x.values()) if isinstance(x, dict) else [None]
    if leaves and all(is_shape(leaf) for leaf in leaves) and not isinstance(x, dict):
        raise WrongInputCount(layer=config.class_name, expected=1, given=len(leaves))
    raise NotKnown(f"{config.class_name} on plain data is not modelled")


def nested_shapes(config: Config, x: Any) -> Any:
    """The shapes that a layer is called on, nested as they come.

    Raises:
        NotKnown: there is plain data among them.
    """
    if isinstance(x, list):
        return [nested_shapes(config, item) for item in x]
    if isinstance(x, dict):
        return {key: nested_shapes(config, item) for key, item in x.items()}
    if not is_shape(x):
        raise NotKnown(f"{config.class_name} on plain data is not modelled")
    return x


def image_format(config: Config) -> str:
    """`data_format` of a layer on images; those of Keras 2 have channels last alone."""
    return data_format(config) if "data_format" in config.values else "channels_last"


def side(config: Config, name: str) -> Dim:
    """An argument that becomes a size of the output as it is; None is an open size.

    Raises:
        InvalidValue: it is no whole number, or below 0: Keras finds out when it makes the shape.
    """
    value = config.values[name]
    if config.keras == 2 and isinstance(value, int) and value < 0:
        raise NotKnown(f"{config.class_name} with a negative {name} is not modelled for Keras 2")
    if value is None:
        return open_size(lower=0, undefined=True)
    if isinstance(value, (float, str, list, tuple, dict)) or (isinstance(value, int) and value < 0):
        raise InvalidValue(argument=name, value=value, expected="a non-negative integer")
    return config.size(name)


def default_float(config: Config) -> str:
    """The dtype that `backend.floatx()` is: the layer's own default where no other was given."""
    name = config.dtype
    return name if isinstance(name, str) and name in ("float16", "bfloat16", "float32", "float64") else "float32"


def kept_dtype(config: Config, dtypes: Any) -> Any:
    """The dtype of a tensor that a layer hands on: floats are cast to the compute dtype on the way in."""
    if isinstance(dtypes, list):
        return [kept_dtype(config, item) for item in dtypes]
    if isinstance(dtypes, dict):
        return {key: kept_dtype(config, item) for key, item in dtypes.items()}
    if not isinstance(dtypes, str):
        return dtypes
    casts = config.get("autocast", True)
    return compute_dtype(config) if casts and "float" in dtypes else dtypes
