"""Ways to make branches meet: other windows, another number of channels, a projection, a crop, another axis."""

from __future__ import annotations

from archcheck.rules import edits
from archcheck.rules.base import Remedy
from archcheck.rules.branches import odd_ones
from archcheck.rules.resizing import resizings, setting_edit
from archcheck.rules.story import changes, steps
from archcheck.rules.words import call_text, data_format_of, line_of, listing, sizes
from archcheck.shapes.shape import show, show_dim

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from archcheck.graph.tensor import Tensor
    from archcheck.keras.failures import BranchesDiffer
    from archcheck.keras.refusal import Operand, Refusal
    from archcheck.shapes.shape import Shape
    from archcheck.shapes.size import Dim

__all__ = ["axis_remedy", "meeting_remedies", "other_axis", "projections"]


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
        yield from _cropped(refusal, operands[odd[0]], wanted)
        return
    if len(operands) == 2 and len(shapes) == 2:
        order = sorted((0, 1), key=lambda position: not _has_valid_window(operands[position].tensor))
        for position in order:
            other = shapes[1 - position]
            if all(axis < len(other) for axis in axes):
                yield from _sized(refusal, operands[position], {axis: other[axis] for axis in axes})
        for position in order:
            yield from _cropped(refusal, operands[position], {axis: shapes[1 - position][axis] for axis in axes})


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


def projections(refusal: Refusal, shapes: Sequence[Shape], axes: Sequence[int]) -> Iterator[Remedy]:
    """A projection on the shortcut of a residual block: a pointwise convolution (Dense) that gives it the block's shape."""
    if (
        len(refusal.operands) != 2
        or len(shapes) != 2
        or data_format_of(operand.tensor for operand in refusal.operands) != "channels_last"
    ):
        return
    first, second = refusal.operands
    for short, long, target in ((first, second, shapes[1]), (second, first, shapes[0])):
        if (
            short.tensor is None
            or long.tensor is None
            or short.place is None
            or not _leads_to(short.tensor, long.tensor)
        ):
            continue
        source_shape = short.tensor.shape
        rank = len(target)
        if source_shape is None or rank not in (2, 3, 4) or not isinstance(target[-1], int):
            continue
        ratios = set()
        for axis in range(1, rank - 1):
            a, b = source_shape[axis], target[axis]
            if a == b:
                ratios.add(1)
            elif isinstance(a, int) and isinstance(b, int) and b and -(-a // b) >= 1 and -(-a // -(-a // b)) == b:
                ratios.add(-(-a // b))
            else:
                ratios.add(0)
        if len(ratios) > 1 or 0 in ratios:
            continue
        stride = ratios.pop() if ratios else 1
        layer = {2: "Dense", 3: "Conv1D", 4: "Conv2D"}[rank]
        written = _spelling(long.tensor, layer)
        arguments = (
            f"{show_dim(target[-1])}"
            if rank == 2
            else f"{show_dim(target[-1])}, 1" + (f", strides={stride}" if stride > 1 else "")
        )
        name = short.place.text if len(short.place.text) <= 30 else "the shortcut"
        message = f"a projection of the shortcut, {layer}({arguments})({name}), gives it the shape {show(target)}"
        if written is None:
            yield Remedy("display", message)
        else:
            yield Remedy("unsafe", message, [edits.replace(short.place, f"{written}({arguments})({short.place.text})")])


def _cropped(refusal: Refusal, operand: Operand, wanted: Mapping[int, Dim]) -> Iterator[Remedy]:
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
    written = _spelling(tensor, layer)
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


def axis_remedy(refusal: Refusal, message: str) -> Iterator[Remedy]:
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


def _spelling(tensor: Tensor, layer: str) -> str | None:
    """How the program would write a layer class, learnt from the calls that made a tensor; None where that isn't seen."""
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
