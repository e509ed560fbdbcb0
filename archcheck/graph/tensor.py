"""Tensors and the calls that made them: the nodes and edges of the graph that a program builds."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from archcheck.graph.place import Place
    from archcheck.shapes.shape import Shape
    from archcheck.shapes.size import Dim

__all__ = ["Node", "Spec", "Tensor", "Weight"]


class Spec:
    """A shape and a dtype: what an op needs to know of a tensor. A shape of unknown rank is None, so is an unknown dtype."""

    __slots__ = ("dtype", "shape")

    def __init__(self, shape: Shape | None, dtype: str | None = "float32") -> None:
        self.shape = shape
        self.dtype = dtype

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.shape!r}, {self.dtype!r})"


class Tensor(Spec):
    """One output of one call.

    Attributes:
        node: the call; None for a tensor whose origin isn't known (it came out of a branch both of whose ways are possible).
        reason: why the shape isn't known, where it isn't.
        label: the name that the program gives it, for messages ("branch_c"); None if it has none.
        is_read: whether the program asked something of it (its shape, say), or gave it to code that isn't followed.
    """

    __slots__ = ("is_read", "label", "node", "reason")

    def __init__(
        self, shape: Shape | None, dtype: str | None, node: Node | None = None, reason: str | None = None
    ) -> None:
        super().__init__(shape, dtype)
        self.node = node
        self.reason = reason
        self.label: str | None = None
        self.is_read = False


class Weight:
    """One variable of a layer: its name, its shape, and whether the layer trains it."""

    __slots__ = ("dtype", "name", "shape", "trainable")

    def __init__(self, name: str, shape: Shape, trainable: bool = True, dtype: str | None = None) -> None:
        self.name = name
        self.shape = shape
        self.trainable = trainable
        self.dtype = dtype

    def __repr__(self) -> str:
        return f"Weight({self.name!r}, {self.shape!r}, trainable={self.trainable})"


class Node:
    """One call of one layer or op.

    Attributes:
        operation: the layer, model or op that was called; calls of one shared layer have the same one.
        kind: its class name ("Conv2D"), or the name of the op ("add").
        config: its complete configuration (a `Config`, read by attribute); None for an op.
        inputs: the tensors that go in, in order.
        outputs: the tensors that come out, in order.
        macs: multiply-accumulates for one sample.
        place: the call in the source.
        made: where the layer was constructed; None for an op.
        is_symbolic: whether its outputs are certainly symbolic: an Input is among its ancestors.
    """

    __slots__ = ("config", "inputs", "is_symbolic", "kind", "macs", "made", "operation", "outputs", "place")

    def __init__(
        self,
        operation: Any,
        kind: str,
        inputs: Sequence[Tensor],
        *,
        config: Any = None,
        macs: Dim = 0,
        place: Place | None = None,
        made: Place | None = None,
    ) -> None:
        self.operation = operation
        self.kind = kind
        self.config = config
        self.inputs = tuple(inputs)
        self.outputs: tuple[Tensor, ...] = ()
        self.macs = macs
        self.place = place
        self.made = made
        self.is_symbolic: bool = kind == "InputLayer" or any(
            tensor.node is not None and tensor.node.is_symbolic for tensor in self.inputs
        )
