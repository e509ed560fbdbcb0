"""Real Keras as the judge of one layer call: what it says, and what archcheck says, in the same words."""

from __future__ import annotations

import os

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
os.environ.setdefault("TF_ENABLE_ONEDNN_OPTS", "0")

from typing import Any

from archcheck.keras.failures import Failure, NotKnown
from archcheck.keras.layers import engine
from archcheck.shapes.size import Size, Symbol, is_undefined


class Verdict:
    """What became of a call: shapes and the parameter count, or the refusal.

    Attributes:
        accepted: whether the layer was built and called.
        shapes: the output shapes (None for an open size), nested as the layer returns them.
        dtypes: the output dtypes, flat.
        parameters: the number of parameters after the call.
        refusal: the exception, where it was not accepted.
        unknown: why archcheck does not know; None where it does.
    """

    def __init__(self, accepted: bool, shapes: Any = None, dtypes: Any = None, parameters: int | None = None, refusal: Exception | None = None, unknown: str | None = None) -> None:
        self.accepted = accepted
        self.shapes = shapes
        self.dtypes = dtypes
        self.parameters = parameters
        self.refusal = refusal
        self.unknown = unknown

    def __repr__(self) -> str:
        if self.unknown:
            return f"unknown: {self.unknown}"
        if not self.accepted:
            return f"refused: {self.refusal!r}"
        return f"accepted: {self.shapes} {self.dtypes}, {self.parameters} parameters"

    def agrees(self, other: Verdict) -> bool:
        """Whether two verdicts are the same: both refuse, or shapes, dtypes and parameters are equal."""
        if not self.accepted or not other.accepted:
            return self.accepted == other.accepted
        return (self.shapes, self.dtypes, self.parameters) == (other.shapes, other.dtypes, other.parameters)


def keras_verdict(class_name: str, arguments: dict[str, Any], inputs: Any, dtypes: Any = "float32", version: int = 3, **call: Any) -> Verdict:
    """What real Keras does with `Class(**arguments)(inputs)`; inputs are shapes with the batch (tuples), nested in lists or dicts.

    A callable among the arguments' values is called to make the value (for a layer or a cell inside a wrapper).
    """
    if version == 3:
        import keras
    else:
        import tf_keras as keras
    keras.backend.clear_session()

    def tensor(shape: Any, dtype: str) -> Any:
        return keras.Input(batch_shape=shape, dtype=dtype) if version == 3 else keras.Input(shape=shape[1:], batch_size=shape[0], dtype=dtype)

    def spread(shape: Any) -> Any:
        if isinstance(shape, list):
            return [spread(item) for item in shape]
        if isinstance(shape, dict):
            return {key: spread(item) for key, item in shape.items()}
        if isinstance(shape, tuple):
            return tensor(shape, dtypes if isinstance(dtypes, str) else "float32")
        return shape

    values = {name: value() if callable(value) else value for name, value in arguments.items()}
    x = spread(inputs)
    more = {name: spread(value) for name, value in call.items()}
    try:
        layer = getattr(keras.layers, class_name)(**values)
        y = layer(x, **more)
    except Exception as refusal:  # noqa: BLE001: whatever Keras raises is its refusal
        return Verdict(False, refusal=refusal)

    def shape_of(y: Any) -> Any:
        if isinstance(y, (list, tuple)):
            return [shape_of(item) for item in y]
        if isinstance(y, dict):
            return {key: shape_of(item) for key, item in y.items()}
        return tuple(y.shape)

    def dtype_of(y: Any) -> Any:
        items = list(y) if isinstance(y, (list, tuple)) else list(y.values()) if isinstance(y, dict) else [y]
        names = [item.dtype if isinstance(item.dtype, str) else item.dtype.name for item in items]
        return names[0] if len(set(names)) == 1 else names

    return Verdict(True, shape_of(y), dtype_of(y), layer.count_params())


def archcheck_verdict(class_name: str, arguments: dict[str, Any], inputs: Any, dtypes: Any = "float32", version: int = 3, **call: Any) -> Verdict:
    """The same by archcheck's layer knowledge alone, without any source text."""

    def spread(shape: Any) -> Any:
        if isinstance(shape, list):
            return [spread(item) for item in shape]
        if isinstance(shape, dict):
            return {key: spread(item) for key, item in shape.items()}
        if isinstance(shape, tuple):
            return tuple(Size.of(Symbol(None, 0)) if size is None else size for size in shape)
        return shape

    def dtype_spread(shape: Any) -> Any:
        if isinstance(shape, list):
            return [dtype_spread(item) for item in shape]
        if isinstance(shape, dict):
            return {key: dtype_spread(item) for key, item in shape.items()}
        return dtypes

    def concrete(shape: Any) -> Any:
        if isinstance(shape, list):
            return [concrete(item) for item in shape]
        if isinstance(shape, dict):
            return {key: concrete(item) for key, item in shape.items()}
        return tuple(None if is_undefined(size) else size for size in shape)

    try:
        config = engine.configure(class_name, [], dict(arguments), version=version)
        x = spread(inputs)
        passed = {"inputs": x, **{name: spread(value) for name, value in call.items()}}
        engine.check_input(config, None, x)
        weights = engine.layer_weights(config, passed)
        engine.check_input(config, x, x)
        shapes = engine.layer_output(config, passed)
        dtype = engine.layer_dtype(config, dtype_spread(inputs))
    except Failure as failure:
        return Verdict(False, refusal=failure)
    except NotKnown as unknown:
        return Verdict(True, unknown=unknown.reason)
    total = 0
    for weight in weights:
        count = 1
        for size in weight.shape:
            count *= size
        total += count
    return Verdict(True, concrete(shapes), dtype, total)
