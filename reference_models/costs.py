"""What a training step has to cost at least: operations and bytes, counted from the layers' shapes.

Counted are the layers with weights, which do nearly all the work, as multiply-accumulates (two operations each), and
the bytes that every layer reads and writes if each tensor goes to memory once. Fused layers and caches can do better
on bytes, nothing can do better on operations short of another algorithm.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import prod

from keras import Layer, Model, layers

__all__ = ["Cost", "forward_cost", "macs", "training_cost"]

_WEIGHT_BYTES = 4  # weights stay float32 under mixed precision
_IDLE = (layers.InputLayer, layers.Flatten)  # give another name to the same bytes


@dataclass(frozen=True)
class Cost:
    """Operations (a multiplication or an addition each) and bytes read or written."""

    operations: int
    bytes: int

    def seconds(self, operations_per_second: float, bytes_per_second: float) -> float:
        """Return the shortest time on a machine with these ceilings, computing and moving at the same time."""
        return max(self.operations / operations_per_second, self.bytes / bytes_per_second)


def macs(layer: Layer) -> int:
    """Return the multiply-accumulates of one layer for one sample; 0 for a layer without weights.

    Raises:
        ValueError: the layer has weights, and is neither a Conv2D nor a Dense.
    """
    if not layer.weights:
        return 0
    if not isinstance(layer, (layers.Conv2D, layers.Dense)):
        raise ValueError(f"no cost is known for {type(layer).__name__}")
    # Each weight of the kernel works once at every place of the output; a Dense has one place.
    places = prod(layer.output.shape[1:-1])
    return int(prod(layer.kernel.shape) * places)


def forward_cost(model: Model, batch: int, value_bytes: int = 4) -> Cost:
    """Return the cost of one forward pass over a batch; `value_bytes` is 4 for float32 and 2 for bfloat16."""
    operations = 2 * batch * sum(macs(layer) for layer in model.layers)
    return Cost(operations, batch * value_bytes * _values_moved(model) + _WEIGHT_BYTES * model.count_params())


def training_cost(model: Model, batch: int, value_bytes: int = 4) -> Cost:
    """Return the cost of one training step over a batch: forward, backward, and an optimizer with one slot a weight.

    Backward, a layer with weights computes two gradients, each as dear as its forward pass: for its weights, and for
    its input unless nothing before it learns. The values moved forward are moved about twice more: read again, and as
    gradients.
    """
    operations = sum(2 * batch * macs(layer) * (3 if _learns_before(layer) else 2) for layer in model.layers)
    # Weights: read forward and backward, gradient written and read, weight and slot read and written.
    moved = 3 * batch * value_bytes * _values_moved(model) + 8 * _WEIGHT_BYTES * model.count_params()
    return Cost(operations, moved)


def _values_moved(model: Model) -> int:
    """Return how many values the layers read and write for one sample."""
    return sum(_inputs(layer) + prod(layer.output.shape[1:]) for layer in model.layers if not isinstance(layer, _IDLE))


def _inputs(layer: Layer) -> int:
    given = layer.input if isinstance(layer.input, list) else [layer.input]
    return sum(prod(tensor.shape[1:]) for tensor in given)


def _learns_before(layer: Layer) -> bool:
    """Return whether a layer with weights stands anywhere before this one."""
    waiting = [node.operation for node in layer._inbound_nodes[0].parent_nodes]
    seen = set()
    while waiting:
        before = waiting.pop()
        if id(before) in seen:
            continue
        seen.add(id(before))
        if before.weights:
            return True
        waiting += [node.operation for node in before._inbound_nodes[0].parent_nodes]
    return False
