"""Subclassed models seen through one call: Keras traces them on the data that they are first fitted to."""

from __future__ import annotations

from archcheck.graph.network import Network
from archcheck.graph.tensor import Tensor
from archcheck.interpreter.values import Arguments, DictValue, ListValue, Unknown
from archcheck.keras.fitting.data import Leaf
from archcheck.keras.models import Core
from archcheck.keras.tensors import KerasTensor, tensors_in
from archcheck.shapes.failures import NotKnown
from archcheck.shapes.shape import open_size

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from archcheck.interpreter.machine import Interpreter

__all__ = ["Traced", "traced"]


class Traced:
    """A subclassed model as the graph of one call: what a training step asks of a model.

    Attributes:
        model: the model itself.
        core: the graph, whose only node is the call.
    """

    kind = "Model"
    stack = None
    unknown = None
    version = 3

    def __init__(self, model: Any, core: Core) -> None:
        self.model = model
        self.core = core
        self.inputs = core.inputs
        self.outputs = core.outputs
        self.input_structure = core.input_structure
        self.output_structure = core.output_structure
        self.input_names = core.names(core.inputs)
        self.output_names = [None] * len(core.outputs)

    def __getattr__(self, name: str) -> Any:
        return getattr(self.model, name)


def traced(run: Interpreter, model: Any, x: Any, arguments: Arguments) -> Traced:
    """Call a subclassed model on symbols for this data. Raises NotKnown where what it gives can't be told.

    Source: keras.src.trainers.trainer, Trainer._symbolic_build.
    """
    given = _symbols(x)
    result = model.call(run, Arguments([given], node=arguments.node))
    tensors = list(tensors_in(result))
    if not tensors or any(tensor.tensor.shape is None for tensor in tensors):
        reasons = [tensor.tensor.reason for tensor in tensors if tensor.tensor.reason]
        reason = result.reason if isinstance(result, Unknown) else next(iter(reasons), None)
        raise NotKnown(reason or "what the model gives for the data isn't known")
    network = Network()
    network.nodes = [node for node in [tensors[0].tensor.node] if node is not None]
    return Traced(model, Core(given, result, network))


def _symbols(x: Any) -> Any:
    """A symbolic tensor for every array of the data. Raises NotKnown."""
    if isinstance(x, Leaf) and x.shape:
        return KerasTensor(Tensor((open_size(undefined=True), *x.shape[1:]), x.dtype))
    if isinstance(x, list):
        return ListValue([_symbols(item) for item in x])
    if isinstance(x, tuple):
        return tuple(_symbols(item) for item in x)
    if isinstance(x, dict):
        return DictValue({key: _symbols(item) for key, item in x.items()})
    raise NotKnown(getattr(x, "reason", None) or "the shape of the data isn't known")
