"""A model called on data of another shape: every layer of its graph checks what it gets, then computes."""

from __future__ import annotations

from archcheck.graph.tensor import Spec
from archcheck.keras.failures import FeatureSizeMismatch
from archcheck.keras.layer import is_layer_like
from archcheck.keras.layers.engine import layer_weights
from archcheck.keras.models import adjusted, check_model_input
from archcheck.shapes.failures import Failure, NotKnown
from archcheck.shapes.size import equals

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["forward"]

_MERGING = frozenset({"Add", "Average", "Concatenate", "Dot", "Maximum", "Minimum", "Multiply", "Subtract"})


def forward(core: Any, specs: list[Spec]) -> list[Spec]:
    """The outputs of a model's graph for these inputs.

    Raises:
        Failure: a layer refuses what reaches it.
        NotKnown: something can't be computed again for another shape.
    """
    if all(new.shape == old.shape for new, old in zip(specs, core.inputs, strict=True)):
        return [Spec(tensor.shape, tensor.dtype) for tensor in core.outputs]
    found: dict[int, Spec] = {id(old): new for old, new in zip(core.inputs, specs, strict=True)}
    for node in core.network.nodes:
        if not node.inputs or all(id(output) in found for output in node.outputs):
            continue
        if any(id(tensor) not in found for tensor in node.inputs):
            raise NotKnown(f"{node.kind} can't be computed again for another shape")
        results = _called(node.operation, node.kind, [found[id(tensor)] for tensor in node.inputs])
        for output, spec in zip(node.outputs, results, strict=False):
            found[id(output)] = spec
    if any(id(tensor) not in found for tensor in core.outputs):
        raise NotKnown("an output can't be computed again for another shape")
    return [found[id(tensor)] for tensor in core.outputs]


def _called(operation: Any, kind: str, inputs: list[Spec]) -> list[Spec]:
    """One call of a layer, an op or a model."""
    inner = getattr(operation, "core", None)
    if inner is not None:
        if operation.stack is None:
            check_model_input(operation, inputs)
        return forward(inner, adjusted(inputs, inner.inputs))
    replay = getattr(operation, "replay", None)
    if replay is None:
        raise NotKnown(f"{kind} can't be computed again for another shape")
    if is_layer_like(operation) and getattr(operation, "is_builtin", False):
        shapes = [spec.shape for spec in inputs]
        if any(shape is None for shape in shapes):
            raise NotKnown("a shape isn't known")
        x = shapes[0] if len(shapes) == 1 and kind not in _MERGING else shapes
        operation.check_input(operation.state.built, x)
        _check_weights(operation, x)
    return _flat(replay(inputs))


def _check_weights(layer: Any, x: Any) -> None:
    """The weights must be those that the layer would make for this input: some only see it as they compute."""
    own = layer.state.weights
    if not own or layer.state.built is None:
        return
    try:
        wanted = layer_weights(layer.config, {"inputs": x})
    except Failure:
        return
    for old, new in zip(own, wanted, strict=False):
        for axis, (a, b) in enumerate(zip(old.shape, new.shape, strict=False)):
            if equals(a, b) is False:
                shape = x if isinstance(x, tuple) else x[0]
                raise FeatureSizeMismatch(layer=layer.kind, axis=-1, expected=old.shape[axis], shape=shape)


def _flat(result: Any) -> list[Spec]:
    if isinstance(result, (list, tuple)):
        return [spec for item in result for spec in _flat(item)]
    if isinstance(result, dict):
        return [spec for key in sorted(result, key=str) for spec in _flat(result[key])]
    return [result]
