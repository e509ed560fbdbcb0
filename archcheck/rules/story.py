"""The story of a size: which calls made it what it is, from what to what."""

from __future__ import annotations

from archcheck.finding import Note
from archcheck.rules.words import call_text
from archcheck.shapes.shape import show, show_dim

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from archcheck.graph.place import Place
    from archcheck.graph.tensor import Node, Tensor
    from archcheck.shapes.shape import Shape
    from archcheck.shapes.size import Dim

__all__ = ["Step", "changes", "place_of", "steps", "why"]

_FARTHEST = 5000
_SHOWN = 6
_STACKS = ("Sequential", "add", "build", "fit", "summary")
_CHOSEN = ("filters", "units", "output_dim", "num_heads")


class Step:
    """One call on the way of a size.

    Attributes:
        node: the call.
        before: the size that went in; None where the call itself decides it (an Input, the units of a Dense, a
        Flatten). after: the size that came out. axis: the axis of the output, the batch counted. shape: the
        shape that went in, if one did.
    """

    __slots__ = ("after", "axis", "before", "node", "shape")

    def __init__(self, node: Node, before: Dim | None, after: Dim, axis: int, shape: Shape | None) -> None:
        self.node = node
        self.before = before
        self.after = after
        self.axis = axis
        self.shape = shape

    @property
    def text(self) -> str:
        """The step as a person reads it: "64 -> 31 at AveragePooling2D(...)"."""
        call = call_text(self.node)
        if self.before is not None:
            return f"{show_dim(self.before)} -> {show_dim(self.after)} at {call}"
        if (
            len(self.node.inputs) == 1
            and self.shape is not None
            and len(self.shape) != self.rank
            and not _chooses(self.node, self.axis, self.rank)
        ):
            output = show(self.node.outputs[0].shape) if self.node.outputs else show_dim(self.after)
            return f"{show(self.shape)} -> {output} at {call}"
        if self.node.kind in ("Concatenate", "concatenate") and len(self.node.inputs) > 1:
            parts = [
                show_dim(tensor.shape[self.axis]) if tensor.shape and self.axis < len(tensor.shape) else "?"
                for tensor in self.node.inputs
            ]
            return f"{' + '.join(parts)} -> {show_dim(self.after)} at {call}"
        return f"{show_dim(self.after)} at {call}"

    @property
    def rank(self) -> int:
        """The number of axes of the output."""
        shape = self.node.outputs[0].shape if self.node.outputs else None
        return len(shape) if shape is not None else 0


def steps(tensor: Tensor, axis: int) -> list[Step]:
    """Every call that the size of an axis went through, the earliest first, back to where it was decided."""
    if tensor.shape is None:
        return []
    axis %= len(tensor.shape)
    walked: list[Step] = []
    for _ in range(_FARTHEST):
        node = tensor.node
        if node is None or tensor.shape is None or axis >= len(tensor.shape):
            break
        after = tensor.shape[axis]
        origin = _origin(node, tensor.shape, axis)
        if origin is None:
            walked.append(Step(node, None, after, axis, node.inputs[0].shape if node.inputs else None))
            break
        previous, previous_axis = origin
        assert previous.shape is not None
        walked.append(Step(node, previous.shape[previous_axis], after, axis, previous.shape))
        tensor, axis = previous, previous_axis
    walked.reverse()
    return walked


def changes(tensor: Tensor, axis: int) -> list[Step]:
    """The steps that changed the size, and the one that decided it first."""
    return [step for step in steps(tensor, axis) if step.before is None or step.before != step.after]


def why(tensor: Tensor, axis: int) -> list[Note]:
    """Notes that tell the story, each step with its place: "why 29: 64 -> 31 at AveragePooling2D(...)" and so on."""
    told = changes(tensor, axis)
    if len(told) > 1 and not told[0].node.inputs:
        told = told[1:]  # that an Input has the size that the next step starts from goes without saying
    if not told or tensor.shape is None or (told[-1].node is tensor.node and not told[-1].node.inputs):
        return []  # nothing but an Input: its shape says it all
    start = f"why {show_dim(tensor.shape[axis])}: "
    notes: list[Note] = []
    left_out = len(told) - _SHOWN
    for number, step in enumerate(told[-_SHOWN:]):
        text = step.text
        if number == 0 and left_out > 0:
            text = f"... -> {text}"
        place = place_of(step.node)
        lead = start if number == 0 else " " * len(start)
        notes.append(Note(lead + text, place.span if place is not None else None))
    return notes


def place_of(node: Node) -> Place | None:
    """Where to send a reader for a call: where it stands, or, for a layer of a Sequential, where the layer was made."""
    if node.made is None or node.place is None:
        return node.place
    function = getattr(node.place.node, "func", None)
    name = getattr(function, "attr", None) or getattr(function, "id", None)
    return node.made if name in _STACKS else node.place


def why_all(tensor: Tensor, axes: Sequence[int]) -> list[Note]:
    """`why` for several axes; one that tells what another told is left out."""
    notes: list[Note] = []
    told: set[tuple[str, ...]] = set()
    for axis in axes:
        story = why(tensor, axis)
        key = tuple(note.message for note in story)
        if key not in told:
            told.add(key)
            notes.extend(story)
    return notes


def _origin(node: Node, shape: Shape, axis: int) -> tuple[Tensor, int] | None:
    """The input tensor and its axis that this axis of the output comes from; None where the call itself decides."""
    inputs = [tensor for tensor in node.inputs if tensor.shape is not None]
    if not inputs or _chooses(node, axis, len(shape)):
        return None
    first = inputs[0]
    assert first.shape is not None
    if node.kind in ("Concatenate", "concatenate") and len(inputs) > 1:
        differs = [
            tensor
            for tensor in inputs
            if tensor.shape is not None and len(tensor.shape) == len(shape) and tensor.shape[axis] != shape[axis]
        ]
        return None if differs or len(first.shape) != len(shape) else (first, axis)
    if node.kind == "Permute" and node.config is not None and axis > 0:
        dims = node.config.values.get("dims")
        if (
            isinstance(dims, (tuple, list))
            and axis <= len(dims)
            and isinstance(dims[axis - 1], int)
            and dims[axis - 1] < len(first.shape)
        ):
            return first, dims[axis - 1]
        return None
    if node.kind in ("transpose", "swapaxes", "moveaxis", "Dot", "dot", "matmul", "einsum", "EinsumDense"):
        return None
    if len(inputs) > 1:
        for tensor in inputs:  # elementwise: the operand that has this size decides it
            at = axis - len(shape) + len(tensor.shape or ())
            if tensor.shape is not None and at >= 0 and tensor.shape[at] == shape[axis]:
                return tensor, at
        return None
    if len(first.shape) == len(shape):
        if node.kind in ("Reshape", "reshape") and first.shape[axis] != shape[axis]:
            return None
        return first, axis
    if node.kind in ("Flatten", "Reshape", "reshape"):
        return None
    if axis == len(shape) - 1 and first.shape[-1] == shape[-1]:
        return first, len(first.shape) - 1
    if axis < len(first.shape) and first.shape[axis] == shape[axis] and axis == 0:
        return first, 0
    if node.kind == "RepeatVector":
        return (first, 1) if axis == 2 else None
    if node.kind == "Embedding" and axis < len(first.shape):
        return first, axis
    return None


def _chooses(node: Node, axis: int, rank: int) -> bool:
    """Whether an argument of the layer is the size of this axis: filters, units, output_dim."""
    values = node.config.values if node.config is not None else {}
    if not any(isinstance(values.get(name), int) for name in _CHOSEN) or node.kind == "MultiHeadAttention":
        return False
    channels = 1 if values.get("data_format") == "channels_first" and rank > 2 else rank - 1
    return axis == channels
