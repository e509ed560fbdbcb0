"""Ways to make branches meet: other windows, another number of channels, a projection, a crop, another axis."""

from __future__ import annotations

from archcheck.rules import edits
from archcheck.rules.base import Remedy
from archcheck.rules.branches import odd_ones
from archcheck.rules.projections import spelling_of
from archcheck.rules.resizing import all_same, resizings, setting_edit
from archcheck.rules.story import changes, steps
from archcheck.rules.words import call_text, data_format_of, line_of, listing, sizes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from archcheck.graph.tensor import Tensor
    from archcheck.keras.failures import BranchesDiffer
    from archcheck.keras.refusal import Operand, Refusal
    from archcheck.shapes.shape import Shape
    from archcheck.shapes.size import Dim

__all__ = ["axis_remedy", "flattened", "meeting_remedies", "other_axis"]


def meeting_remedies(refusal: Refusal, shapes: Sequence[Shape], axes: Sequence[int]) -> Iterator[Remedy]:
    """Changes that make the branches meet: on the odd ones if there are any, else on either of two."""
    odd, common = odd_ones(shapes, axes)
    operands = refusal.operands
    if odd and common is not None:
        wanted = dict(zip(axes, common, strict=True))
        if len(odd) == 1:
            yield from _sized(refusal, operands[odd[0]], wanted)
        else:
            firsts = [next(_sized(refusal, operands[position], wanted), None) for position in odd]
            if all(first is not None for first in firsts):
                chosen = [first for first in firsts if first is not None]
                yield Remedy(
                    "unsafe",
                    listing(dict.fromkeys(remedy.message for remedy in chosen)),
                    [edit for remedy in chosen for edit in remedy.edits],
                )
        yield from _everywhere(refusal, axes)
        yield from _cropped(operands[odd[0]], wanted)
        return
    if len(operands) == 2 and len(shapes) == 2:
        order = sorted((0, 1), key=lambda position: not _has_valid_window(operands[position].tensor))
        for position in order:
            other = shapes[1 - position]
            if all(axis < len(other) for axis in axes):
                yield from _sized(refusal, operands[position], {axis: other[axis] for axis in axes})
        yield from _everywhere(refusal, axes)
        for position in order:
            yield from _cropped(operands[position], {axis: shapes[1 - position][axis] for axis in axes})
    else:
        yield from _everywhere(refusal, axes)


def _everywhere(refusal: Refusal, axes: Sequence[int]) -> Iterator[Remedy]:
    """`padding="same"` in all the branches at once."""
    tensors = [operand.tensor for operand in refusal.operands if operand.tensor is not None]
    if len(tensors) == len(refusal.operands) and all(tensor.shape is not None for tensor in tensors):
        remedy = all_same(tensors, axes)
        if remedy is not None:
            yield remedy


def _sized(refusal: Refusal, operand: Operand, wanted: Mapping[int, Dim]) -> Iterator[Remedy]:
    """Other windows for the spatial axes that differ, another number of filters or units for the channels."""
    tensor = operand.tensor
    if tensor is None or tensor.shape is None or 0 in wanted:
        return
    chosen = {}
    for axis in wanted:
        trail = changes(tensor, axis)
        if trail and trail[-1].before is None and trail[-1].node.inputs:
            chosen[axis] = trail[-1].node
    windowed = {axis: size for axis, size in wanted.items() if axis not in chosen}
    settings: list[Remedy] = []
    for axis, node in chosen.items():
        for name in ("filters", "units", "output_dim"):
            if (
                node.config is not None
                and isinstance(node.config.values.get(name), int)
                and isinstance(wanted[axis], int)
            ):
                edit = setting_edit(node, name, str(wanted[axis]))
                if edit is None:
                    return
                line = line_of(node.made or node.place, refusal.place)
                settings.append(
                    Remedy("unsafe", f"{name}={wanted[axis]} in {node.kind}" + (f" on {line}" if line else ""), [edit])
                )
                break
        else:
            return
    if not windowed:
        for remedy in settings[:1]:
            yield remedy
        return
    for remedy in resizings(tensor, windowed, refusal.place):
        extra = [edit for setting in settings for edit in setting.edits]
        yield Remedy(
            "unsafe", listing([remedy.message, *(setting.message for setting in settings)]), [*remedy.edits, *extra]
        )


def _cropped(operand: Operand, wanted: Mapping[int, Dim]) -> Iterator[Remedy]:
    """A crop of a branch that is a few rows too large, or zeros around one that is a few too small."""
    tensor = operand.tensor
    if (
        tensor is None
        or tensor.shape is None
        or operand.place is None
        or len(tensor.shape) != 4
        or any(axis not in (1, 2) for axis in wanted)
    ):
        return
    if data_format_of([tensor]) != "channels_last":
        return
    differences = []
    for axis in (1, 2):
        difference = tensor.shape[axis] - wanted.get(axis, tensor.shape[axis])
        if not isinstance(difference, int):
            return
        differences.append(difference)
    if not any(differences) or max(map(abs, differences)) > 8 or min(differences) < 0 < max(differences):
        return
    layer = "Cropping2D" if max(differences) > 0 else "ZeroPadding2D"
    pairs = ", ".join(f"({abs(number) // 2}, {abs(number) - abs(number) // 2})" for number in differences)
    name = operand.place.text if len(operand.place.text) <= 30 else "the branch"
    message = f"{layer}(({pairs}))({name}) makes it {sizes(wanted.values())}"
    written = spelling_of(tensor, layer)
    if written is None:
        yield Remedy("display", message)
    else:
        edit = edits.replace(operand.place, f"{written}(({pairs}))({operand.place.text})")
        yield Remedy("unsafe", message, [edit], is_last_resort=True)


def other_axis(refusal: Refusal, failure: BranchesDiffer) -> Iterator[Remedy]:
    """The last axis, where the branches agree in everything but that: code for channels_first over channels_last."""
    rank = len(failure.shapes[0])
    if (
        failure.axis % rank != rank - 1
        and failure.axes == (rank - 1,)
        and data_format_of(o.tensor for o in refusal.operands) == "channels_last"
    ):
        yield from axis_remedy(refusal, "axis=-1 joins the channels, where the branches differ")


def flattened(refusal: Refusal, shapes: Sequence[Shape]) -> Iterator[Remedy]:
    """Flatten around the branches that have more axes than a vector, where another one is a vector."""
    if min(len(shape) for shape in shapes) != 2 or len(shapes) != len(refusal.operands):
        return
    changed = []
    for operand, shape in zip(refusal.operands, shapes, strict=True):
        if len(shape) > 2:
            written = spelling_of(operand.tensor, "Flatten") if operand.tensor is not None else None
            if operand.place is None or written is None:
                return
            changed.append(edits.replace(operand.place, f"{written}()({operand.place.text})"))
    yield Remedy("unsafe", "Flatten() leaves (batch, features) of each", changed)


def axis_remedy(refusal: Refusal, message: str) -> Iterator[Remedy]:
    """The last axis in the place of the one that is given."""
    given = refusal.arguments.get("axis")
    made = refusal.made_arguments.get("axis")
    place = given or made
    if place is not None:
        yield Remedy("unsafe", message, [edits.replace(place, "-1")])


def _has_valid_window(tensor: Tensor | None) -> bool:
    if tensor is None or tensor.shape is None or len(tensor.shape) < 3:
        return False
    return any(
        step.before != step.after and 'padding="valid"' in call_text(step.node)
        for step in steps(tensor, 1)
        if step.before is not None
    )
