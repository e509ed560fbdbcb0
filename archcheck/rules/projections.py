"""The shortcut of a residual block, and the projection that gives it the shape of the block."""

from __future__ import annotations

from archcheck.rules import edits
from archcheck.rules.base import Remedy
from archcheck.rules.resizing import position_of
from archcheck.rules.story import changes
from archcheck.rules.words import data_format_of
from archcheck.shapes.shape import show, show_dim

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from archcheck.graph.tensor import Node, Tensor
    from archcheck.keras.refusal import Refusal
    from archcheck.shapes.shape import Shape

__all__ = ["projections", "spelling_of"]


def projections(refusal: Refusal, shapes: Sequence[Shape]) -> Iterator[Remedy]:
    """A projection on the shortcut: a pointwise convolution, or a Dense, that gives it the shape of the block.

    In a function that builds blocks, its arguments are those of the block's own layers: `Conv2D(filters, 1,
    strides=stride)`.
    """
    operands = refusal.operands
    if (
        len(operands) != 2
        or len(shapes) != 2
        or data_format_of(operand.tensor for operand in operands) != "channels_last"
    ):
        return
    for short, long, target in ((operands[0], operands[1], shapes[1]), (operands[1], operands[0], shapes[0])):
        if (
            short.tensor is None
            or long.tensor is None
            or short.place is None
            or not _leads_to(short.tensor, long.tensor)
        ):
            continue
        rank = len(target)
        stride = _stride(short.tensor.shape, target)
        if stride is None or rank not in (2, 3, 4) or not isinstance(target[-1], int):
            continue
        layer = {2: "Dense", 3: "Conv1D", 4: "Conv2D"}[rank]
        arguments = _argument(refusal, long.tensor, rank - 1, ("filters", "units"), show_dim(target[-1]))
        if rank > 2:
            arguments += ", 1"
        if stride > 1:
            arguments += f", strides={_argument(refusal, long.tensor, 1, ('strides',), str(stride))}"
        name = short.place.text if len(short.place.text) <= 30 else "the shortcut"
        message = f"a projection of the shortcut, {layer}({arguments})({name}), gives it the shape {show(target)}"
        written = spelling_of(long.tensor, layer)
        if written is None:
            yield Remedy("display", message)
        else:
            yield Remedy("unsafe", message, [edits.replace(short.place, f"{written}({arguments})({short.place.text})")])


def spelling_of(tensor: Tensor, layer: str) -> str | None:
    """How the program would write a layer class, learnt from the calls that made a tensor; None if not seen."""
    node = tensor.node
    for _ in range(100):
        if node is None:
            break
        if node.made is not None:
            written = edits.spelling(node.made.node, layer, node.kind)
            if written is not None:
                return written
        node = node.inputs[0].node if node.inputs else None
    return None


def _stride(given: Shape | None, target: Shape) -> int | None:
    """The one stride that takes all the spatial axes to those of the target; None where there is none."""
    if given is None or len(given) != len(target):
        return None
    found = {1}
    for before, after in zip(given[1:-1], target[1:-1], strict=True):
        if before == after:
            continue
        if not isinstance(before, int) or not isinstance(after, int) or not 0 < after < before:
            return None
        stride = -(-before // after)
        if -(-before // stride) != after:
            return None
        found.add(stride)
    if len(found) > 2 or (len(found) == 2 and any(a == b for a, b in zip(given[1:-1], target[1:-1], strict=True))):
        return None
    return max(found)


def _argument(refusal: Refusal, tensor: Tensor, axis: int, names: Sequence[str], otherwise: str) -> str:
    """The name that decides a size in the block, where it means the same at the merge; else the number."""
    told = [step.node for step in changes(tensor, axis) if step.node.made is not None]
    if not told:
        return otherwise
    deciding = told[-1] if names != ("strides",) else _only([node for node in told if _has_stride(node)])
    if (
        deciding is None
        or deciding.made is None
        or deciding.made.via is not refusal.place.via
        or refusal.place.via is None
    ):
        return otherwise
    for name in names:
        given = edits.argument_node(deciding.made.node, name, position_of(deciding.kind, name))
        if type(given).__name__ == "Name":
            return str(given.id)
    return otherwise


def _only(nodes: Sequence[Node]) -> Node | None:
    return nodes[0] if len(nodes) == 1 else None


def _has_stride(node: Node) -> bool:
    strides = node.config.values.get("strides") if node.config is not None else None
    return strides not in (None, 1, (1, 1), (1, 1, 1), [1, 1])


def _leads_to(start: Tensor, end: Tensor) -> bool:
    """Whether a tensor is one that another was computed from."""
    seen: set[int] = set()
    waiting = [end]
    while waiting and len(seen) < 500:
        tensor = waiting.pop()
        if tensor is start:
            return True
        if id(tensor) not in seen:
            seen.add(id(tensor))
            waiting.extend(tensor.node.inputs if tensor.node is not None else ())
    return False
