"""A model of the program as the rows that `model.summary()` would print."""

from __future__ import annotations

from archcheck.keras.layer import count_parameters, is_layer_like
from archcheck.report import LayerRow, Model

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from archcheck.graph.place import Place
    from archcheck.graph.tensor import Node
    from archcheck.reading.source import Source
    from archcheck.shapes.size import Dim

__all__ = ["summarised"]


def summarised(model: Any, source: Source) -> Model | None:
    """The rows of a model; None for one that was made outside of the source or of which nothing is known."""
    row, cell = _row(model.place, source)
    if row is None or model.unknown == "the call fails":
        return None
    layers = [layer for layer in _operations(model)]
    nodes = {} if model.core is None else _first_nodes(model.core.network.nodes)
    rows = [_layer_row(layer, nodes.get(id(layer)), source) for layer in layers]
    total, trainable = (None, None) if model.unknown else count_parameters([model])
    if model.core is None:
        kind = "Sequential" if model.stack is not None else "Model"
    else:
        kind = "Sequential" if model.stack is not None else "Functional"
    macs: Dim | None = 0
    for layer_row in rows:
        macs = None if macs is None or layer_row.macs is None else macs + layer_row.macs
    return Model(
        name=model.state.name if isinstance(model.state.name, str) else "model",
        row=row,
        kind=kind,
        inputs=[tensor.shape for tensor in model.inputs],
        outputs=[tensor.shape for tensor in model.outputs],
        total_params=total,
        trainable_params=trainable,
        macs=macs,
        layers=rows,
        cell=cell,
    )


def _operations(model: Any) -> list[Any]:
    if model.core is not None and model.stack is None:
        return list(model.core.network.operations)
    layers = list(model.sublayers())
    return layers[1:] if layers and layers[0].kind == "InputLayer" and model.stack is not None else layers


def _first_nodes(nodes: list[Node]) -> dict[int, list[Node]]:
    found: dict[int, list[Node]] = {}
    for node in nodes:
        found.setdefault(id(node.operation), []).append(node)
    return found


def _layer_row(layer: Any, nodes: list[Node] | None, source: Source) -> LayerRow:
    is_layer = is_layer_like(layer)
    name = layer.name if isinstance(layer.name, str) else "?"
    kind = layer.kind if is_layer else _class_of_op(layer.op)
    shape: Any = None
    macs: Dim | None = 0
    row = cell = None
    if nodes:
        outputs = nodes[0].outputs
        shape = outputs[0].shape if len(outputs) == 1 else [output.shape for output in outputs]
        place = nodes[0].place
        row, cell = _row(place, source) if place is not None else (None, None)
        macs = sum((node.macs for node in nodes), 0)
    elif is_layer:
        row, cell = _row(layer.state.made, source) if layer.state.made is not None else (None, None)
    params = count_parameters([layer])[0] if is_layer else 0
    return LayerRow(name, kind, row, shape, params, macs, cell)


def _class_of_op(op: str) -> str:
    """The class that Keras shows for an op: "GetItem" for "get_item"."""
    return "".join(part.capitalize() for part in op.rpartition(".")[2].split("_"))


def _row(place: Place | None, source: Source) -> tuple[int | None, int | None]:
    """The row (and notebook cell) of a place in the source that was checked, or of the call there that led to it."""
    at = place
    while at is not None and at.source is not source:
        at = at.via
    if at is None:
        if place is not None and place.source.path == "<entry>":
            return 1, None
        outermost = place
        while outermost is not None and outermost.via is not None:
            outermost = outermost.via
        return (1, None) if outermost is not None and outermost.source.path == "<entry>" else (None, None)
    span = at.span
    return span.row, span.cell
