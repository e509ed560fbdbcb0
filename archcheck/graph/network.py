"""The part of a graph between a model's inputs and outputs: its nodes and operations in Keras's own order."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Any

    from archcheck.graph.tensor import Node, Tensor

__all__ = ["Network", "between"]


class Network:
    """What lies between inputs and outputs.

    Attributes:
        nodes: the calls, in an order in which each comes after those it needs.
        operations: the layers and ops, ordered as `model.layers` orders them.
        missing: the first tensor without a way from the inputs, with the node that needs it; None if all is connected.
        is_complete: False where the origin of a tensor isn't known, so that nothing can be said of what is missing.
    """

    __slots__ = ("is_complete", "missing", "nodes", "operations")

    def __init__(self) -> None:
        self.nodes: list[Node] = []
        self.operations: list[Any] = []
        self.missing: tuple[Tensor, Node | None] | None = None
        self.is_complete = True


def between(inputs: Sequence[Tensor], outputs: Sequence[Tensor]) -> Network:
    """The network of these inputs and outputs.

    Operations are ordered by depth (the longest way to an output), then by when a walk back from the outputs first meets
    them. Source: keras.src.ops.function, map_graph.
    """
    network = Network()
    given = {id(tensor) for tensor in inputs}
    first_seen: dict[int, int] = {}
    operations: dict[int, Any] = {}
    finished: set[int] = set()
    for output in outputs:
        _walk(output, given, network, first_seen, operations, finished)
    depths = _depths(network.nodes)
    for tensor in inputs:
        node = tensor.node
        if node is not None and not node.inputs and id(node.operation) not in operations:
            operations[id(node.operation)] = node.operation
            first_seen[id(node.operation)] = -1
            depths[id(node.operation)] = 0
            network.nodes.insert(0, node)
    order = sorted(operations, key=lambda key: (-depths.get(key, 0), first_seen[key]))
    network.operations = [operations[key] for key in order]
    network.missing = _missing(network.nodes, given, outputs) if network.is_complete else None
    return network


def _walk(
    output: Tensor,
    given: set[int],
    network: Network,
    first_seen: dict[int, int],
    operations: dict[int, Any],
    finished: set[int],
) -> None:
    """Depth first from an output towards the inputs, on a stack of its own: a chain of 10,000 layers is no problem."""
    stack: list[tuple[Tensor, bool]] = [(output, False)]
    while stack:
        tensor, is_done = stack.pop()
        node = tensor.node
        if node is None:
            network.is_complete = False
            continue
        if is_done:
            network.nodes.append(node)
            continue
        if id(node) in finished:
            continue
        finished.add(id(node))
        if node.inputs and id(tensor) in given:
            continue
        if not node.inputs and node.kind != "InputLayer":
            network.is_complete = False  # what went into this call isn't known
        key = id(node.operation)
        if key not in first_seen:
            first_seen[key] = len(first_seen)
            operations[key] = node.operation
        stack.append((tensor, True))
        stack.extend((source, False) for source in reversed(node.inputs))


def _depths(nodes: Iterable[Node]) -> dict[int, int]:
    """The depth of every operation, by identity."""
    inside = list(nodes)
    present = {id(node) for node in inside}
    node_depths: dict[int, int] = {}
    operation_depths: dict[int, int] = {}
    for node in reversed(inside):
        depth = max(node_depths.get(id(node), 0), operation_depths.get(id(node.operation), 0))
        operation_depths[id(node.operation)] = depth
        node_depths[id(node)] = depth
        for source in node.inputs:
            parent = source.node
            if parent is not None and id(parent) in present:
                node_depths[id(parent)] = max(depth + 1, node_depths.get(id(parent), 0))
    return operation_depths


def _missing(nodes: Iterable[Node], given: set[int], outputs: Sequence[Tensor]) -> tuple[Tensor, Node | None] | None:
    """The first tensor that can't be computed from the inputs."""
    computable = set(given)
    for node in nodes:
        if not node.inputs and not any(id(tensor) in given for tensor in node.outputs):
            return node.outputs[0], _user(nodes, node) if node.outputs else None
        for tensor in node.inputs:
            if id(tensor) not in computable:
                return tensor, node
        computable.update(id(tensor) for tensor in node.outputs)
    for tensor in outputs:
        if id(tensor) not in computable:
            return tensor, tensor.node
    return None


def _user(nodes: Iterable[Node], source: Node) -> Node | None:
    """A node that reads what another gives."""
    wanted = {id(tensor) for tensor in source.outputs}
    return next((node for node in nodes if any(id(tensor) in wanted for tensor in node.inputs)), None)
