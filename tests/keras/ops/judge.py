"""Real Keras as the judge of one op: what it says, and what archcheck says, in the same words."""

from __future__ import annotations

import os

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

from typing import Any

from archcheck.graph.tensor import Spec
from archcheck.keras.failures import Failure, NotKnown
from archcheck.keras.ops.engine import call_op
from archcheck.shapes.shape import open_size
from archcheck.shapes.size import is_undefined
from archcheck.testing.ops import T

__all__ = ["Said", "T", "archcheck_says", "keras_says", "tensorflow_says"]


class Said:
    """What is said of a call: the result with tensors as (shape, dtype), a refusal, or that it isn't known."""

    def __init__(self, result: Any = None, refusal: BaseException | None = None, unknown: str | None = None) -> None:
        self.result = result
        self.refusal = refusal
        self.unknown = unknown

    def __repr__(self) -> str:
        if self.unknown is not None:
            return f"unknown: {self.unknown}"
        return f"{self.result}" if self.refusal is None else f"refused: {self.refusal!r}"

    def agrees(self, other: Said) -> bool:
        """Whether both refuse, or both give the same."""
        if self.refusal is not None or other.refusal is not None:
            return self.refusal is not None and other.refusal is not None
        return self.unknown is None and other.unknown is None and repr(self.result) == repr(other.result)


def replaced(value: Any, make: Any) -> Any:
    """The value with every T in it replaced."""
    if isinstance(value, T):
        return make(value)
    if isinstance(value, (list, tuple)):
        return type(value)(replaced(item, make) for item in value)
    if isinstance(value, dict):
        return {key: replaced(item, make) for key, item in value.items()}
    return value


def _function(name: str) -> Any:
    import keras

    found: Any = keras if name.startswith(("random.", "activations.")) else keras.ops
    for part in name.split("."):
        found = getattr(found, part)
    return found


def _described(value: Any) -> Any:
    """A result of Keras with tensors as (shape, dtype)."""
    if isinstance(value, (list, tuple)):
        return [_described(item) for item in value]
    if hasattr(value, "shape") and hasattr(value, "dtype"):
        shape = value.shape
        dtype = value.dtype if isinstance(value.dtype, str) else value.dtype.name
        return (None if getattr(shape, "rank", 0) is None else tuple(shape), dtype)
    return value


def keras_says(name: str, args: tuple[Any, ...] = (), symbolic: bool = True, **keywords: Any) -> Said:
    """What real Keras does: on KerasTensors, or on TensorFlow's own tensors while it traces a function."""
    import keras

    function = _function(name)
    try:
        if symbolic:
            args, keywords = replaced((args, keywords), lambda t: keras.KerasTensor(t.shape, t.dtype))
            return Said(_described(function(*args, **keywords)))
        return Said(_described(_traced(function, args, keywords)))
    except Exception as refusal:
        return Said(refusal=refusal)


def _traced(function: Any, args: tuple[Any, ...], keywords: dict[str, Any]) -> Any:
    """What a function gives while TensorFlow traces it; without a tensor among its arguments it is just called."""
    import keras
    from keras.src import backend

    tensors: list[T] = []
    replaced((args, keywords), tensors.append)
    if not tensors:
        return function(*args, **keywords)

    def traced(*given: Any) -> Any:
        rest = iter(given)
        inner, named = replaced((args, keywords), lambda _: next(rest))
        return function(*inner, **named)

    return backend.compute_output_spec(traced, *(keras.KerasTensor(t.shape, t.dtype) for t in tensors))


def tensorflow_says(path: str, args: tuple[Any, ...] = (), **keywords: Any) -> Said:
    """What `tf.path` does while TensorFlow traces a function."""
    import tensorflow as tf

    function: Any = tf
    for part in path.split("."):
        function = getattr(function, part)
    try:
        return Said(_described(_traced(function, args, keywords)))
    except Exception as refusal:
        return Said(refusal=refusal)


def archcheck_says(
    name: str, args: tuple[Any, ...] = (), symbolic: bool = True, compute: Any = call_op, **keywords: Any
) -> Said:
    """The same by archcheck's knowledge of ops; `compute` is `call_op`, or its like for TensorFlow."""

    def spec(t: T) -> Spec:
        return Spec(tuple(open_size(lower=0, undefined=True) if size is None else size for size in t.shape), t.dtype)

    def described(value: Any) -> Any:
        if isinstance(value, (list, tuple)):
            return [described(item) for item in value]
        if isinstance(value, Spec):
            shape = value.shape
            return (
                None if shape is None else tuple(None if is_undefined(size) else size for size in shape),
                value.dtype,
            )
        return value

    args, keywords = replaced((args, keywords), spec)
    try:
        return Said(described(compute(name, args, keywords, symbolic=symbolic)))
    except Failure as refusal:
        return Said(refusal=refusal)
    except NotKnown as unknown:
        return Said(unknown=unknown.reason)
