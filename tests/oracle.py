"""Real Keras as the judge of one layer call: what it says, and what archcheck says, in the same words."""

from __future__ import annotations

import logging
import os
import warnings
from itertools import count
from typing import Any

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
os.environ.setdefault("TF_ENABLE_ONEDNN_OPTS", "0")
logging.getLogger("tensorflow").setLevel(logging.ERROR)

from hypothesis import HealthCheck, settings  # noqa: E402

from archcheck.keras.failures import Failure, NotKnown  # noqa: E402
from archcheck.keras.layers import engine  # noqa: E402
from archcheck.shapes.size import Size, Symbol, is_undefined  # noqa: E402

few = settings(
    max_examples=max(settings().max_examples // 4, 1),
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
"""For a test that runs once for each class of a family: a quarter of the examples of the profile."""

_CALLS_BETWEEN_SESSIONS = 5000  # clear_session takes a quarter of a second, a layer some milliseconds
_calls = count(1)


class Verdict:
    """What became of a call: shapes, dtypes and weights, or the refusal.

    Attributes:
        accepted: whether the layer was built and called.
        shapes: the output shapes (None for an open size), nested as the layer returns them.
        dtypes: the output dtypes, flat.
        weights: the shape of each weight and whether it is trained, in the order of `layer.weights`.
        parameters: the number of parameters after the call.
        refusal: the exception, where it was not accepted.
        stage: where it was raised: "constructor" or "call".
        unknown: why archcheck does not know; None where it does.
    """

    def __init__(
        self,
        accepted: bool,
        shapes: Any = None,
        dtypes: Any = None,
        weights: Any = None,
        refusal: Exception | None = None,
        stage: str | None = None,
        unknown: str | None = None,
    ) -> None:
        self.accepted = accepted
        self.shapes = shapes
        self.dtypes = dtypes
        self.weights = weights
        self.refusal = refusal
        self.stage = stage
        self.unknown = unknown

    @property
    def parameters(self) -> int | None:
        """The number of parameters; None where there are no weights to count."""
        return None if self.weights is None else sum(_product(shape) for shape, _ in self.weights)

    def __repr__(self) -> str:
        if self.unknown:
            return f"unknown: {self.unknown}"
        if not self.accepted:
            return f"refused by the {self.stage}: {self.refusal!r}"
        return f"accepted: {self.shapes} {self.dtypes}, {self.parameters} parameters in {self.weights}"

    def agrees(self, other: Verdict) -> bool:
        """Whether two verdicts are the same: both refuse at the same place, or all that is made is equal."""
        if not self.accepted or not other.accepted:
            return self.accepted == other.accepted and self.stage == other.stage
        return (self.shapes, self.dtypes, self.weights) == (other.shapes, other.dtypes, other.weights)


def keras_verdict(
    class_name: str, arguments: dict[str, Any], inputs: Any, dtypes: Any = "float32", version: int = 3, **call: Any
) -> Verdict:
    """What real Keras does with `Class(**arguments)(inputs)`.

    Inputs are shapes with the batch (tuples), nested in lists or dicts. A callable among the arguments' values is
    called to make the value (for a layer or a cell inside a wrapper).
    """
    if version == 3:
        import keras
    else:
        import tf_keras as keras
    if next(_calls) % _CALLS_BETWEEN_SESSIONS == 0:
        keras.backend.clear_session()
    dtype = dtypes if isinstance(dtypes, str) else "float32"

    def tensor(shape: tuple[int | None, ...], dtype: str = dtype) -> Any:
        if version == 3:
            return keras.Input(batch_shape=shape, dtype=dtype)
        return keras.Input(shape=shape[1:], batch_size=shape[0], dtype=dtype)

    def mask(shape: tuple[int | None, ...]) -> Any:
        return tensor(shape, "bool")

    stage = "constructor"
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        values = {name: value() if callable(value) else value for name, value in arguments.items()}
        x = _spread(inputs, tensor)
        more = {name: _spread(value, mask if name == "mask" else tensor) for name, value in call.items()}
        try:
            layer = getattr(keras.layers, class_name)(**values)
            stage = "call"
            y = layer(x, **more)
        except Exception as refusal:  # whatever Keras raises is its refusal
            return Verdict(False, refusal=refusal, stage=stage)
    trained = {id(weight) for weight in layer.trainable_weights}
    weights = [(tuple(weight.shape), id(weight) in trained) for weight in layer.weights if hasattr(weight, "shape")]
    return Verdict(True, _shapes_of(y), _dtypes_of(y), weights)


def archcheck_verdict(
    class_name: str, arguments: dict[str, Any], inputs: Any, dtypes: Any = "float32", version: int = 3, **call: Any
) -> Verdict:
    """The same by archcheck's layer knowledge alone, without any source text."""
    stage = "constructor"
    try:
        config = engine.configure(class_name, [], dict(arguments), version=version)
        stage = "call"
        x = _spread(inputs, _symbolic)
        passed = {"inputs": x, **{name: _spread(value, _symbolic) for name, value in call.items()}}
        engine.check_input(config, None, x)
        weights = engine.layer_weights(config, passed)
        engine.check_input(config, x, x)
        shapes = engine.layer_output(config, passed)
        dtype = _common(engine.flatten(engine.layer_dtype(config, _spread(inputs, lambda _: dtypes))))
    except Failure as failure:
        return Verdict(False, refusal=failure, stage=stage)
    except NotKnown as unknown:
        return Verdict(True, unknown=unknown.reason)
    return Verdict(
        True, _spread(shapes, _concrete), dtype, [(_concrete(weight.shape), weight.trainable) for weight in weights]
    )


def _spread(structure: Any, function: Any) -> Any:
    """A structure with a function applied to each shape in it; what is no shape stays."""
    if isinstance(structure, list):
        return [_spread(item, function) for item in structure]
    if isinstance(structure, dict):
        return {key: _spread(item, function) for key, item in structure.items()}
    return function(structure) if isinstance(structure, tuple) else structure


def _symbolic(shape: tuple[int | None, ...]) -> tuple[Any, ...]:
    return tuple(Size.of(Symbol(None, 0)) if size is None else size for size in shape)


def _concrete(shape: tuple[Any, ...]) -> tuple[Any, ...]:
    return tuple(None if is_undefined(size) else size for size in shape)


def _shapes_of(y: Any) -> Any:
    if isinstance(y, (list, tuple)):
        return [_shapes_of(item) for item in y]
    if isinstance(y, dict):
        return {key: _shapes_of(item) for key, item in y.items()}
    return tuple(y.shape)


def _dtypes_of(y: Any) -> Any:
    return _common(engine.flatten(_listed(y)))


def _listed(y: Any) -> Any:
    return [_listed(item) for item in y] if isinstance(y, (list, tuple)) else y


def _common(tensors: list[Any]) -> Any:
    """The dtype of them all, or the list of their dtypes where they differ."""
    dtypes = [getattr(tensor, "dtype", tensor) for tensor in tensors]
    names = [dtype if isinstance(dtype, str) else dtype.name for dtype in dtypes]
    return names[0] if len(set(names)) == 1 else names


def _product(shape: tuple[int, ...]) -> int:
    total = 1
    for size in shape:
        total *= size or 0  # the weights of a layer that is not adapted may have an open size
    return total
