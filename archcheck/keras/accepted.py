"""The input sizes that a model accepts: those for which branches meet, windows fit and weights stay as they are."""

from __future__ import annotations

from archcheck.graph.tensor import Spec
from archcheck.keras.afterwards import JOINING
from archcheck.keras.layers.registry import registered
from archcheck.keras.models import _flat_specs
from archcheck.shapes.condition import numbers_where
from archcheck.shapes.failures import Failure, NotKnown
from archcheck.shapes.size import Size, Symbol, evaluate, symbol_of, symbols

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from archcheck.graph.tensor import Node
    from archcheck.shapes.condition import Numbers
    from archcheck.shapes.shape import Shape
    from archcheck.shapes.size import Dim

__all__ = ["Axis", "accepted"]

_JOINING = JOINING | {"concatenate", "add", "subtract", "multiply", "divide", "true_divide", "maximum", "minimum"}
_NAMES = {2: "F", 3: "TF", 4: "HWC", 5: "DHWC"}


class Axis:
    """One axis of one input.

    Attributes:
        input: the position of the input.
        axis: counted with the batch, from 1.
        name: what it is called: "H".
        size: the size that the model was built for; None where it is open.
        numbers: the sizes that the model accepts, all others left as they are; None where that can't be told.
        reason: why it can't.
    """

    __slots__ = ("axis", "input", "name", "numbers", "reason", "size")

    def __init__(self, input: int, axis: int, name: str, size: int | None) -> None:
        self.input = input
        self.axis = axis
        self.name = name
        self.size = size
        self.numbers: Numbers | None = None
        self.reason = ""


def accepted(model: Any) -> list[Axis]:
    """Every axis of every input of a built model, but for the batch."""
    found = []
    for position, tensor in enumerate(model.inputs):
        for axis, size in enumerate(tensor.shape or ()):
            if axis:
                found.append(_axis(model, position, axis, tensor.shape, size))
    return found


def _axis(model: Any, position: int, axis: int, shape: Shape, size: Dim) -> Axis:
    symbol = symbol_of(size)
    name = symbol.name if symbol is not None and symbol.name else _name(len(shape), axis)
    result = Axis(position, axis, name, size if isinstance(size, int) else None)
    if symbol is None:
        if not isinstance(size, int):
            result.reason = "its size isn't in the source"
            return result
        symbol = Symbol(name, 1, undefined=False)
    opened = {id(tensor): Spec(tensor.shape, tensor.dtype) for tensor in model.inputs}
    entry = model.inputs[position]
    opened[id(entry)] = Spec((*shape[:axis], Size.of(symbol), *shape[axis + 1 :]), entry.dtype)
    conditions = _Conditions(symbol)
    try:
        _replay(model.core.network.nodes, opened, conditions)
    except Failure as failure:
        result.reason = f"it can't be opened: {type(failure).__name__}"
        return result
    except NotKnown as unknown:
        result.reason = unknown.reason
        return result
    result.numbers = conditions.solved()
    if result.numbers is None:
        result.reason = "the condition is not about one size alone"
    return result


def _name(rank: int, axis: int) -> str:
    names = _NAMES.get(rank, "")
    return names[axis - 1] if axis - 1 < len(names) else f"axis {axis}"


class _Conditions:
    """What must hold of one open size."""

    def __init__(self, symbol: Symbol) -> None:
        self.symbol = symbol
        self.equal: list[tuple[Dim, Dim, bool]] = []
        self.positive: list[Dim] = []

    def is_about(self, size: Dim) -> bool:
        """Whether a size depends on the symbol."""
        return not isinstance(size, int) and any(symbol is self.symbol for symbol in symbols(size))

    def equals(self, a: Dim, b: Dim, broadcasts: bool = False) -> None:
        """Two sizes have to be the same, or one of them 1 where they broadcast."""
        if (self.is_about(a) or self.is_about(b)) and a != b:
            self.equal.append((a, b, broadcasts))

    def exists(self, size: Dim) -> None:
        """A size has to be at least 1."""
        if self.is_about(size):
            self.positive.append(size)

    def solved(self) -> Numbers | None:
        """The numbers for which all of it holds."""
        compared = [*self.positive]
        for a, b, _ in self.equal:
            compared += [a - b, a, b]

        def holds(number: int) -> bool:
            values = {self.symbol: number}
            for size in self.positive:
                if evaluate(size, values) < 1:
                    return False
            for a, b, broadcasts in self.equal:
                left, right = evaluate(a, values), evaluate(b, values)
                if left != right and not (broadcasts and 1 in (left, right)):
                    return False
            return True

        return numbers_where(holds, list(dict.fromkeys(compared)), self.symbol)


def _replay(nodes: list[Node], found: dict[int, Spec], conditions: _Conditions) -> None:
    """Compute every call again with the open size, and note what each demands of it. Raises Failure and NotKnown."""
    for node in nodes:
        if not node.inputs:
            for output in node.outputs:
                found.setdefault(id(output), Spec(output.shape, output.dtype))
            continue
        given = [
            found[id(tensor)] if id(tensor) in found else Spec(tensor.shape, tensor.dtype) for tensor in node.inputs
        ]
        touched = any(conditions.is_about(size) for spec in given for size in spec.shape or ())
        if not touched:
            for output in node.outputs:
                found.setdefault(id(output), Spec(output.shape, output.dtype))
            continue
        _demands(node, given, conditions)
        replay = getattr(node.operation, "replay", None)
        if replay is None:
            raise NotKnown(f"what {node.kind} gives for another size isn't known")
        for output, spec in zip(node.outputs, _flat_specs(replay(given)), strict=False):
            found[id(output)] = spec
            if spec.shape is None:
                raise NotKnown(f"what {node.kind} gives for another size isn't known")
            for size in spec.shape[1:]:
                conditions.exists(size)


def _demands(node: Node, given: list[Spec], conditions: _Conditions) -> None:
    shapes = [spec.shape for spec in given if spec.shape is not None]
    if node.kind in _JOINING and len(shapes) > 1:
        rank = max(map(len, shapes))
        joined = None
        if node.kind in ("Concatenate", "concatenate"):
            axis = node.config.values.get("axis") if node.config is not None else None
            if type(axis) is not int:
                raise NotKnown("the axis of a concatenation isn't known")
            joined = axis % rank
        for position in range(1, rank):
            sizes = [shape[position - rank + len(shape)] for shape in shapes if position >= rank - len(shape)]
            for other in sizes[1:] if position != joined else ():
                conditions.equals(sizes[0], other, joined is None)
        return
    state = getattr(node.operation, "state", None)
    if getattr(node.operation, "core", None) is not None:
        for spec, tensor in zip(given, node.operation.core.inputs, strict=False):
            for size, known in zip(spec.shape or (), tensor.shape or (), strict=False):
                if isinstance(known, int):
                    conditions.equals(size, known)
        return
    function = registered("input_spec", node.kind)
    if function is None or state is None or node.config is None or state.built is None:
        return
    specs = function(node.config, state.built)
    for shape, spec in zip(shapes, specs if isinstance(specs, list) else [specs], strict=False):
        for axis, size in (spec.axes if spec is not None else {}).items():
            conditions.equals(shape[axis], size)
