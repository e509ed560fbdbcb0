"""`keras.models.clone_model`: the same layers again, with weights and calls of their own."""

from __future__ import annotations

from archcheck.graph.tensor import Node, Tensor
from archcheck.interpreter.values import Arguments, Unknown
from archcheck.keras.layer import LayerState, LayerValue
from archcheck.keras.models import ModelValue, functional_core, make_sequential_step, rebuild
from archcheck.keras.session import session_of
from archcheck.keras.tensors import KerasTensor, OpCall, lift, map_structure
from archcheck.shapes.failures import NotKnown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from archcheck.interpreter.machine import Interpreter

__all__ = ["clone_model"]


def clone_model(run: Interpreter, arguments: Arguments) -> Any:
    """A copy of a Functional or Sequential model that is known; something unknown for any other call.

    Source: keras.src.models.cloning, clone_model.
    """
    model = arguments.get(0, "model")
    if len(arguments.positional) > 1 or arguments.open or arguments.keywords.keys() - {"model"}:
        run.uncertain_raises += 1
        return Unknown("a model that is cloned with changes")
    if not isinstance(model, ModelValue) or model.unknown:
        return Unknown(getattr(model, "unknown", None) or "the clone of a model that isn't known")
    try:
        return _Cloning(run, arguments).model(model)
    except NotKnown as unknown:
        return Unknown(unknown.reason)


class _Cloning:
    """One call of it."""

    def __init__(self, run: Interpreter, arguments: Arguments) -> None:
        self.run = run
        self.place = run.place(arguments.node)
        self.arguments = Arguments([], node=arguments.node)
        self.layers: dict[int, Any] = {}

    def model(self, model: ModelValue) -> ModelValue:
        """The copy of a model."""
        copy = ModelValue(LayerState(model.state.name, self.place), self.place, model.version)
        copy.state.trainable = model.state.trainable
        if model.stack is not None:
            copy.stack = []
            for layer in model.stack:
                if not make_sequential_step(self.run, copy, self.layer(layer), self.arguments):
                    raise NotKnown("a layer of the model can't be cloned")
            if copy.stack and copy.stack[0].kind == "InputLayer":
                self._entry(copy.stack[0])
            rebuild(self.run, copy, self.arguments)
        elif model.core is not None:
            self._functional(model, copy)
        else:
            raise NotKnown("the model is not built")
        self.run.events += 1
        session_of(self.run).models.append(copy)
        return copy

    def _functional(self, model: ModelValue, copy: ModelValue) -> None:
        assert model.core is not None
        tensors: dict[int, KerasTensor] = {}
        for old in model.core.network.nodes:
            node = Node(
                self.layer(old.operation), old.kind, [self._known(tensors, tensor) for tensor in old.inputs],
                config=old.config, macs=old.macs, place=self.place, made=self.place,
            )  # fmt: skip
            if old.kind == "InputLayer":
                node.operation.state.name = Unknown("the name that Keras gives the Input of a clone")
            node.outputs = tuple(Tensor(tensor.shape, tensor.dtype, node, tensor.reason) for tensor in old.outputs)
            for tensor, new in zip(old.outputs, node.outputs, strict=True):
                tensors[id(tensor)] = KerasTensor(new)
            if isinstance(node.operation, (LayerValue, ModelValue)):
                made = [tensors[id(tensor)] for tensor in old.outputs]
                given = [KerasTensor(tensor) for tensor in node.inputs] or made
                call = tuple(
                    lift(values[0] if len(values) == 1 else values) for values in (_plain(given), _plain(made))
                )
                node.operation.state.calls.append((call[0], call[1]))
        structures = []
        for structure in (model.core.input_structure, model.core.output_structure):
            structures.append(lift(map_structure(lambda leaf: self._known(tensors, leaf.tensor), structure)))
        if not functional_core(self.run, copy, Arguments(structures, node=self.arguments.node)):
            raise NotKnown("the model can't be cloned")

    def _known(self, tensors: dict[int, KerasTensor], tensor: Tensor) -> Tensor:
        found = tensors.get(id(tensor))
        if found is None:
            raise NotKnown("a tensor of the model isn't known")
        return found.tensor

    def layer(self, layer: Any) -> Any:
        """The copy of a layer; the same one each time it is asked for."""
        found = self.layers.get(id(layer))
        if found is None:
            found = self.layers[id(layer)] = self._copied(layer)
        return found

    def _copied(self, layer: Any) -> Any:
        if isinstance(layer, OpCall):
            return OpCall(layer.op, layer.name, layer.replay)
        if isinstance(layer, ModelValue):
            return _Cloning(self.run, self.arguments).nested(layer)
        if type(layer) is not LayerValue:
            raise NotKnown("a layer of the program's own is cloned")
        state = LayerState(layer.state.name, self.place)
        state.trainable, state.built = layer.state.trainable, layer.state.built
        state.weights = None if layer.state.weights is None else list(layer.state.weights)
        state.input_shape = layer.state.input_shape
        return LayerValue(layer.cls, layer.config, state)

    def nested(self, model: ModelValue) -> ModelValue:
        """The copy of a model inside another."""
        copy = self.model(model)
        session_of(self.run).models.pop()
        return copy

    def _entry(self, layer: Any) -> None:
        """Give the InputLayer of a Sequential its tensor."""
        shape, dtype = layer.config.values["batch_shape"], layer.config.values["dtype"]
        node = Node(layer, "InputLayer", (), config=layer.config, place=self.place, made=self.place)
        tensor = Tensor(shape, dtype, node)
        node.outputs = (tensor,)
        layer.state.calls.append((KerasTensor(tensor), KerasTensor(tensor)))


def _plain(values: list[KerasTensor]) -> list[Tensor]:
    return [value.tensor for value in values]
