"""Layers and functions that a configuration names and does not show: their outputs are what the file tells of them."""

from __future__ import annotations

from archcheck.graph.tensor import Node, Tensor
from archcheck.interpreter.classes import NativeClass
from archcheck.interpreter.values import Arguments, ListValue
from archcheck.keras.config import Config
from archcheck.keras.layer import LayerState, LayerValue
from archcheck.keras.models import ModelValue
from archcheck.keras.session import session_of
from archcheck.keras.shape_arguments import shape_of
from archcheck.keras.tensors import KerasTensor, call_place, tensors_in

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from archcheck.interpreter.machine import Interpreter

__all__ = ["ForeignClass", "ForeignLayer", "ForeignModel"]


class ForeignClass(NativeClass):
    """A class of the program that wrote the file.

    Attributes:
        stated: row -> the shapes and dtypes that the file tells of the outputs of the call there.
    """

    __slots__ = ("is_model_class", "name", "reason", "stated")
    kind = "layer class"

    def __init__(self, name: str, reason: str, stated: dict[int, list[Any]], is_model_class: bool = False) -> None:
        self.name = name
        self.reason = reason
        self.stated = stated
        self.is_model_class = is_model_class

    def call(self, run: Interpreter, arguments: Arguments) -> Any:
        state = LayerState(arguments.keywords.get("name"), run.place(arguments.node))
        if self.name == "Lambda":  # it has no weights, whatever its function does
            state.built = True
        else:
            state.weights = None
        if self.is_model_class:
            model = ForeignModel(state, run.place(arguments.node), session_of(run).version)
            model.unknown = self.reason
            session_of(run).models.append(model)
            run.stopped(arguments.node, self.reason)
            return model
        config = Config(self.name, {"name": state.name})
        return ForeignLayer(self, config, state)  # type: ignore[arg-type]


class ForeignModel(ModelValue):
    """A model of such a class, of which nothing is known but its name."""

    __slots__ = ()


class ForeignLayer(LayerValue):
    """A layer of such a class."""

    __slots__ = ()

    def call(self, run: Interpreter, arguments: Arguments) -> Any:
        cls: Any = self.cls
        told = cls.stated.get(arguments.node.lineno)
        inputs = [tensor.tensor for value in arguments.everything() for tensor in tensors_in(value)]
        if told is None or any(shape is None for shape, _ in told):
            return self.unknown_output(run, arguments, cls.reason, inputs)
        session = session_of(run)
        session.layer_calls += 1
        node = Node(
            self, self.kind, inputs, config=self.config, place=call_place(run, arguments.node), made=self.state.made
        )
        node.outputs = tuple(Tensor(shape_of(shape), dtype, node) for shape, dtype in told)
        values = [KerasTensor(tensor) for tensor in node.outputs]
        result = values[0] if len(values) == 1 else ListValue(list(values))
        run.mutable(self.state, "calls").append((arguments.positional[0] if arguments.positional else None, result))
        run.stopped(arguments.node, cls.reason)
        run.events += 1
        return result
