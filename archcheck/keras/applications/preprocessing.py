"""`preprocess_input` of each module of keras.applications: the same shape, computed as Keras computes it."""

from __future__ import annotations

from archcheck.interpreter.values import Arguments, Unknown, Value
from archcheck.keras.failures import InvalidValue
from archcheck.keras.session import session_of
from archcheck.keras.tensors import KerasTensor, argument_places, call_op, refuse
from archcheck.libraries.arrays import ArrayValue

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from archcheck.interpreter.machine import Interpreter

__all__ = ["Preprocessing", "preprocessing"]

_MODES = {
    **dict.fromkeys(("resnet", "resnet50", "vgg16", "vgg19", "imagenet_utils"), "caffe"),
    **dict.fromkeys(
        ("inception_resnet_v2", "inception_v3", "mobilenet", "mobilenet_v2", "nasnet", "resnet_v2", "xception"), "tf"
    ),
    "densenet": "torch",
    **dict.fromkeys(("convnext", "efficientnet", "efficientnet_v2", "mobilenet_v3", "regnet", "resnet_rs"), "none"),
}
"""What is done to images, by module. Source: keras.src.applications.imagenet_utils, preprocess_input."""


class Preprocessing(Value):
    """`preprocess_input` of one module."""

    __slots__ = ("mode", "name")
    kind = "function"
    may_be_chosen = True

    def __init__(self, module: str) -> None:
        self.name = "preprocess_input"
        self.mode = _MODES[module]

    def attribute(self, run: Interpreter, name: str) -> Any:
        return self.name if name in ("__name__", "__qualname__") else Unknown(f"the attribute {name} of a function")

    def call(self, run: Interpreter, arguments: Arguments) -> Any:
        x = arguments.get(0, "x")
        data_format = arguments.get(1, "data_format")
        mode = arguments.get(2, "mode", self.mode)
        if self.mode == "none":
            return x
        formats = ("channels_first", "channels_last")
        if isinstance(data_format, str) and data_format not in formats:
            failure = InvalidValue(
                argument="data_format", value=data_format, expected=" or ".join(map(repr, formats)), choices=formats
            )
            places = argument_places(run, arguments.node, ("x", "data_format", "mode"))
            return refuse(run, failure, self.name, arguments, places=places)
        if isinstance(x, ArrayValue):
            x.forget(run, "it is scaled in place")
            return x.like(x.shape, dtype=x.dtype if x.dtype in _FLOATS else "float32", contents=None, range=None)
        is_last = (data_format or session_of(run).data_format) == "channels_last"
        if not isinstance(x, KerasTensor) or not is_last or mode not in ("caffe", "tf", "torch") or not x.shape:
            run.uncertain_raises += 1
            return Unknown("preprocessed images of a kind that isn't followed")
        return self._computed(run, x, mode)

    def _computed(self, run: Interpreter, x: Any, mode: str) -> Any:
        """The ops that stand in the graph for it."""
        if mode == "tf":
            return self._operated(run, self._operated(run, x, "/", 127.5), "-", 1.0)
        if mode == "torch":
            x = self._operated(run, x, "/", 255.0)
            x = self._operated(run, x, "+", _per_channel(len(x.shape or ())))
            return self._operated(run, x, "/", ArrayValue((3,), "float32"))
        channels = [x.item(run, (..., channel)) for channel in (2, 1, 0)]
        x = call_op(run, "stack", Arguments([tuple(channels)], {"axis": -1}, run.node))
        return self._operated(run, x, "+", _per_channel(len(getattr(x, "shape", None) or ())))

    def _operated(self, run: Interpreter, x: Any, operator: str, other: Any) -> Any:
        return x.binary(run, operator, other, False) if isinstance(x, KerasTensor) else x


_FLOATS = frozenset({"float16", "float32", "float64"})


def _per_channel(rank: int) -> ArrayValue:
    return ArrayValue((1,) * (rank - 1) + (3,), "float32")


def preprocessing(path: str) -> Preprocessing | None:
    """The function at a path like "applications.vgg16.preprocess_input"; None for another path."""
    words = path.split(".")
    return (
        Preprocessing(words[1]) if len(words) == 3 and words[2] == "preprocess_input" and words[1] in _MODES else None
    )
