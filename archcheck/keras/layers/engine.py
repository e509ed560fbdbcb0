"""What a layer does, from its family's functions: construction, the check of its inputs, output, weights."""

from __future__ import annotations

import sys

from archcheck.keras.api import load
from archcheck.keras.binding import bind
from archcheck.keras.config import Config
from archcheck.keras.failures import FeatureSizeMismatch, RankMismatch, WrongInputCount
from archcheck.keras.layers.families import FAMILIES
from archcheck.keras.layers.registry import InputSpec, registered
from archcheck.shapes.failures import NotKnown
from archcheck.shapes.size import equals, is_undefined

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any

    from archcheck.keras.layers.registry import Weight
    from archcheck.shapes.shape import Shape

__all__ = [
    "BASE_ARGUMENTS",
    "LayerKnowledge",
    "check_input",
    "configure",
    "expected_input",
    "family",
    "flatten",
    "layer_dtype",
    "layer_macs",
    "layer_output",
    "layer_weights",
]

BASE_ARGUMENTS = {
    3: ("activity_regularizer", "trainable", "dtype", "autocast", "name", "input_dim", "input_shape"),
    2: (
        "trainable", "name", "dtype", "dynamic", "input_dim", "input_shape", "batch_input_shape", "batch_size", "weights",
        "activity_regularizer", "autocast", "implementation",
    ),
}  # fmt: skip
"""What Layer.__init__ itself takes, by Keras version. Source: keras.src.layers.layer.Layer, tf_keras.engine.base_layer.Layer."""


def family(class_name: str) -> bool:
    """Load the module that knows a class; False if there is none."""
    module = FAMILIES.get(class_name)
    if module is None:
        return False
    name = "archcheck.keras.layers." + module
    if name not in sys.modules:
        __import__(name)
    return True


def configure(
    class_name: str,
    positional: Sequence[Any],
    keywords: dict[str, Any],
    *,
    version: int = 3,
    is_open: bool = False,
    data_format: str = "channels_last",
    floatx: str = "float32",
) -> Config:
    """The configuration that a constructor call gives.

    Args:
        class_name: the canonical name, a key of the generated table.
        is_open: more arguments may be given than are seen (a star over something unknown).
        data_format, floatx: the settings of Keras at this point, used where the call leaves them open.

    Raises:
        Failure: what Keras refuses.
    """
    table = load(version, "layers")
    further = table.KEYWORDS.get(class_name, ())  # none: the class takes any
    values = bind(class_name, table.INIT[class_name], positional, keywords, further=further, is_open=is_open)
    if values.get("data_format", ...) is None:
        values["data_format"] = data_format
    values.setdefault("dtype", None)
    if values["dtype"] is None or values["dtype"] is ...:
        values["dtype"] = floatx
    config = Config(class_name, values)
    config.keras = version
    if family(class_name) and not is_open:
        check = registered("arguments", class_name)
        if check is not None:
            check(config)
    return config


def flatten(structure: Any) -> list[Any]:
    """The leaves of nested lists and dicts; a tuple is a shape, so it is a leaf."""
    if isinstance(structure, list):
        return [leaf for item in structure for leaf in flatten(item)]
    if isinstance(structure, dict):
        return [leaf for key in sorted(structure) for leaf in flatten(structure[key])]
    return [structure]


def check_input(config: Config, built: Any, x: Any) -> None:
    """What `Layer.__call__` checks before the layer's own code: ranks and sizes against the input spec.

    Raises:
        WrongInputCount: another number of tensors than the spec is for.
        RankMismatch, FeatureSizeMismatch: an input that the spec refuses.
    """
    function = registered("input_spec", config.class_name)
    if function is None:
        return
    specs = function(config, built)
    if specs is None:
        return
    specs = specs if isinstance(specs, list) else [specs]
    shapes = flatten(x)
    if len(shapes) != len(specs):
        raise WrongInputCount(layer=config.class_name, expected=len(specs), given=len(shapes))
    for shape, spec in zip(shapes, specs, strict=True):
        if isinstance(shape, tuple) and spec is not None:
            check_spec(config.class_name, spec, shape)


def expected_input(config: Config, built: Any) -> InputSpec | None:
    """What the layer takes, if that is one tensor; `built` is the shape that it was built with, or None."""
    if not family(config.class_name):
        return None
    function = registered("input_spec", config.class_name)
    spec = None if function is None else function(config, built)
    return spec if isinstance(spec, InputSpec) else None


def check_spec(layer: str, spec: InputSpec, shape: Shape) -> None:
    """One tensor against one input spec. Source: keras.src.layers.input_spec, assert_input_compatibility."""
    rank = len(shape)
    if spec.ndim is not None and rank != spec.ndim:
        raise RankMismatch(layer=layer, expected=str(spec.ndim), least=spec.ndim, most=spec.ndim, shape=shape)
    if spec.max_ndim is not None and rank > spec.max_ndim:
        raise RankMismatch(layer=layer, expected=f"at most {spec.max_ndim}", least=0, most=spec.max_ndim, shape=shape)
    if spec.min_ndim is not None and rank < spec.min_ndim:
        raise RankMismatch(
            layer=layer, expected=f"at least {spec.min_ndim}", least=spec.min_ndim, most=None, shape=shape
        )
    for axis, size in spec.axes.items():
        if is_undefined(shape[axis]) is False and equals(shape[axis], size) is False:
            raise FeatureSizeMismatch(layer=layer, axis=axis, expected=size, shape=shape)


def layer_output(config: Config, call: Mapping[str, Any]) -> Any:
    """The output shape: a shape, or a list or dict of shapes; `call` maps the parameters of `call` to shapes and data.

    Raises:
        Failure: what Keras refuses.
        NotKnown: the shape isn't in the source, or the class is not modelled.
    """
    function = registered("output", config.class_name)
    if function is None:
        raise NotKnown(f"{config.class_name} is not modelled")
    return _apply(function, config, call)


def layer_weights(config: Config, call: Mapping[str, Any]) -> list[Weight]:
    """The variables that the layer makes when it is first called with these shapes."""
    function = registered("weights", config.class_name)
    return [] if function is None else _apply(function, config, call)


def layer_dtype(config: Config, dtypes: Any) -> Any:
    """The dtype of the output (one for all, or a list), from those of the first argument's tensors."""
    function = registered("dtype", config.class_name)
    if function is not None:
        return function(config, dtypes)
    return compute_dtype(config)


def compute_dtype(config: Config) -> str:
    """The dtype that the layer computes in. A policy "mixed_float16" computes in float16."""
    policy = config.dtype
    if not isinstance(policy, str):
        raise NotKnown("the dtype policy isn't known")
    return policy.removeprefix("mixed_")


def layer_macs(config: Config, x: Any, y: Any) -> Any:
    """Multiply-accumulates of one call for one sample; 0 for a family that has none registered."""
    function = registered("macs", config.class_name)
    return 0 if function is None else function(config, x, y)


def _apply(function: Callable[..., Any], config: Config, call: Mapping[str, Any]) -> Any:
    """Call a family's function with the layer's first argument, and the others that it names."""
    names = function.__code__.co_varnames[1 : function.__code__.co_argcount]
    values = iter(call.values())
    first = next(values, None)
    more = {name: call[name] for name in names[1:] if name in call}
    return function(config, first, **more)


class LayerKnowledge:
    """A built-in layer as an argument of another layer (a cell, a wrapped layer), by its configuration alone.

    Raises what the functions of this module raise.
    """

    is_builtin = True

    def __init__(self, config: Config) -> None:
        self.config = config

    def output(self, call: Mapping[str, Any]) -> Any:
        """`layer_output`."""
        return layer_output(self.config, call)

    def weights(self, call: Mapping[str, Any]) -> list[Weight]:
        """`layer_weights`."""
        return layer_weights(self.config, call)

    def check_input(self, built: Any, x: Any) -> None:
        """`check_input`."""
        check_input(self.config, built, x)

    def dtype(self, dtypes: Any) -> Any:
        """`layer_dtype`."""
        return layer_dtype(self.config, dtypes)

    def macs(self, x: Any, y: Any) -> Any:
        """`layer_macs`."""
        return layer_macs(self.config, x, y)
