"""Other sizes for a tensor: the paddings and strides along its way that give it the size it should have.

The sizes that a change would give are computed along the branch's story first, so that only changes that fit
are offered.
"""

from __future__ import annotations

from archcheck.keras.api import load
from archcheck.keras.binding import parameter_names
from archcheck.rules import edits
from archcheck.rules.base import Remedy
from archcheck.rules.story import steps
from archcheck.rules.words import line_of, listing, sizes
from archcheck.shapes.failures import WindowTooLarge
from archcheck.shapes.size import equals
from archcheck.shapes.window import slide, slide_back

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any, TypeAlias

    from archcheck.finding import Edit
    from archcheck.graph.place import Place
    from archcheck.graph.tensor import Node, Tensor
    from archcheck.rules.story import Step
    from archcheck.shapes.size import Dim

    Change: TypeAlias = "dict[int, dict[str, Any]]"

__all__ = ["all_same", "position_of", "resizings", "setting_edit", "subsets"]

_STRIDES = (1, 2, 3, 4)


def resizings(tensor: Tensor, wanted: Mapping[int, Dim], here: Place) -> Iterator[Remedy]:
    """Changes to the windows that a tensor went through, after which its axes have the wanted sizes.

    Args:
        tensor: the branch.
        wanted: the size that each axis (counted with the batch) should have.
        here: where the tensors meet, for naming lines.
    """
    trails = {axis: steps(tensor, axis) for axis in wanted}
    if not trails or any(not trail for trail in trails.values()):
        return
    nodes = _shared_nodes(list(trails.values()))
    makes = f"makes it {sizes(wanted.values())}"
    for change in _changes(nodes):
        if all(_fits(trail, change, wanted[axis]) for axis, trail in trails.items()):
            made = [_edits(nodes[number], settings) for number, settings in change.items()]
            if all(piece is not None for piece in made):
                flat = [edit for piece in made if piece is not None for edit in piece]
                yield Remedy("unsafe", f"{_words(nodes, change, here)} {makes}", flat)


def all_same(tensors: Sequence[Tensor], axes: Sequence[int]) -> Remedy | None:
    """`padding="same"` in every layer of every branch that takes from the border, if that makes them meet."""
    return _all_same(tensors, axes, with_tiles=False) or _all_same(tensors, axes, with_tiles=True)


def _all_same(tensors: Sequence[Tensor], axes: Sequence[int], with_tiles: bool) -> Remedy | None:
    results: set[tuple[Dim, ...]] = set()
    changed: list[Node] = []
    made: list[Edit] = []
    for tensor in tensors:
        trails = [steps(tensor, axis) for axis in axes]
        if not trails or any(not trail for trail in trails):
            return None
        nodes = _shared_nodes(trails)
        valid = [number for number, node in nodes.items() if _is_narrowing(node) and (with_tiles or not _tiles(node))]
        change: Change = {number: {"padding": "same"} for number in valid}
        result = [_replayed(trail, change) for trail in trails]
        if any(size is None for size in result):
            return None
        results.add(tuple(size for size in result if size is not None))
        for number in valid:
            edit = _edits(nodes[number], change[number])
            if edit is None:
                return None
            changed.append(nodes[number])
            made.extend(edit)
    if len(results) != 1 or not made:
        return None
    lines = sorted({place.span.row for node in changed if (place := node.made or node.place) is not None})
    where = (
        f"on lines {listing(map(str, lines))}"
        if len(lines) > 1
        else f"on line {lines[0]}"
        if lines
        else "in all of them"
    )
    return Remedy("unsafe", f'padding="same" {where} makes all of them {sizes(results.pop())}', made)


def setting_edit(node: Node, name: str, content: str) -> Edit | None:
    """Give an argument of a layer's constructor other text; None where that can't be done in the text."""
    if node.made is None:
        return None
    return edits.set_argument(node.made, name, content, position_of(node.kind, name))


def position_of(layer: str, name: str) -> int | None:
    """The position of a constructor's parameter, or None."""
    names = parameter_names(load(3, "layers").INIT.get(layer, ()))
    return names.index(name) if name in names else None


def subsets(items: Sequence[int]) -> Iterator[tuple[int, ...]]:
    """The subsets of a few items: all of them by size, or of many the single ones, the pairs and the whole."""
    if len(items) > 4:
        yield from ((item,) for item in items)
        yield tuple(items)
        return
    from itertools import combinations

    for number in range(1, len(items) + 1):
        yield from combinations(items, number)


def _changes(nodes: dict[int, Node]) -> Iterator[Change]:
    """Settings to try, by the identity of the node: paddings first, then one stride, alone or with paddings."""
    windows = [number for number, node in nodes.items() if _is_window(node)]
    valid = [number for number in windows if _is_narrowing(nodes[number])]
    same = [number for number in windows if _padding(nodes[number]) == "same" and _extent(nodes[number]) > 1]
    overlapping = [number for number in valid if not _tiles(nodes[number])]
    tried: set[tuple[int, ...]] = set()
    for chosen in (*subsets(overlapping[-6:]), *subsets(valid[-6:])):
        if chosen not in tried:
            tried.add(chosen)
            yield {number: {"padding": "same"} for number in chosen}
    for number in windows[-6:]:
        for stride in _STRIDES:
            if stride != _stride(nodes[number]):
                yield {number: {"strides": stride}}
                if valid:
                    change: Change = {other: {"padding": "same"} for other in valid}
                    change[number] = {**change.get(number, {}), "strides": stride}
                    yield change
    for chosen in subsets(same[-4:]):
        yield {number: {"padding": "valid"} for number in chosen}


def _shared_nodes(trails: Sequence[Sequence[Step]]) -> dict[int, Node]:
    """The layers that every one of the axes went through, in order."""
    return {
        id(step.node): step.node
        for step in trails[0]
        if all(any(other.node is step.node for other in trail) for trail in trails[1:]) and step.node.config is not None
    }


def _fits(trail: Sequence[Step], change: Change, wanted: Dim) -> bool:
    """Whether the trail gives the wanted size with these settings."""
    size = _replayed(trail, change)
    return size is not None and equals(size, wanted) is True


def _replayed(trail: Sequence[Step], change: Change) -> Dim | None:
    """The size that the trail gives with these settings; None where it isn't known or nothing would be left."""
    first = trail[0]
    size: Dim | None = first.after if first.before is None else first.before
    for step in trail:
        if step.before is not None and size is not None:
            try:
                size = _resized(step, size, change.get(id(step.node), {}))
            except WindowTooLarge:
                return None
    return size


def _resized(step: Step, size: Dim, settings: Mapping[str, Any]) -> Dim | None:
    """The size that a step gives for another size or with other settings; None where that isn't known."""
    node = step.node
    if size == step.before and not settings:
        return step.after
    values = node.config.values if node.config is not None else {}
    if "kernel_size" in values or "pool_size" in values:
        rank = len(step.shape or ())
        at = step.axis - (2 if values.get("data_format") == "channels_first" else 1)
        if not 0 <= at < rank - 2:
            return step.after if step.before == step.after else None
        window = _item(values.get("kernel_size", values.get("pool_size")), at)
        stride = settings.get("strides") or _item(values.get("strides"), at) or window
        dilation = _item(values.get("dilation_rate"), at) or 1
        padding = settings.get("padding") or _padding(node)
        if not isinstance(window, int) or not isinstance(stride, int) or padding is None:
            return None
        if node.kind.endswith("Transpose"):
            output_padding = _item(values.get("output_padding"), at)
            return slide_back(size, window, stride, padding, dilation, output_padding)
        return slide(size, window, stride, padding, dilation)
    if step.before == step.after:
        return size
    if node.kind.startswith("UpSampling"):
        at = step.axis - (2 if values.get("data_format") == "channels_first" else 1)
        factor = _item(values.get("size"), at)
        return size * factor if isinstance(factor, int) else None
    if node.kind.startswith(("ZeroPadding", "Cropping")) and step.before is not None:
        return size + (step.after - step.before)
    return None


def _edits(node: Node, settings: Mapping[str, Any]) -> list[Edit] | None:
    made: list[Edit] = []
    for name, value in settings.items():
        text = node.made.text if node.made is not None else ""
        content = edits.quoted(value, text) if isinstance(value, str) else str(value)
        edit = setting_edit(node, name, content)
        if edit is None:
            return None
        made.append(edit)
    return made


def _words(nodes: Mapping[int, Node], change: Change, here: Place) -> str:
    """What a change is, in words: 'padding="same" in both', 'strides=2 in Conv2D on line 9'."""
    groups: dict[str, list[Node]] = {}
    for number, settings in change.items():
        for name, value in settings.items():
            text = f'{name}="{value}"' if isinstance(value, str) else f"{name}={value}"
            groups.setdefault(text, []).append(nodes[number])
    windows = [node for node in nodes.values() if _is_window(node) and _extent(node) > 1]
    pieces = []
    for text, changed in groups.items():
        if len(changed) == 1:
            line = line_of(changed[0].made or changed[0].place, here)
            pieces.append(f"{text} in {changed[0].kind}" + (f" on {line}" if line else ""))
        elif len(changed) == 2 and len(windows) == 2:
            pieces.append(f"{text} in both")
        else:
            lines = sorted({place.span.row for node in changed if (place := node.made or node.place) is not None})
            where = f"on lines {listing(map(str, lines))}" if len(lines) > 1 else f"in all {len(changed)}"
            pieces.append(f"{text} {where}")
    return listing(pieces)


def _is_window(node: Node) -> bool:
    values = node.config.values if node.config is not None else {}
    return "padding" in values and ("kernel_size" in values or "pool_size" in values)


def _is_narrowing(node: Node) -> bool:
    """Whether a window leaves out the border, for want of padding; a pooling that tiles the axis does not."""
    if not _is_window(node) or _padding(node) != "valid" or node.kind.endswith("Transpose"):
        return False
    return _extent(node) > 1


def _tiles(node: Node) -> bool:
    """Whether its windows stand side by side, as a pooling's mostly do: padding matters for odd sizes only."""
    stride = _stride(node)
    return isinstance(stride, int) and _extent(node) <= stride


def _padding(node: Node) -> str | None:
    value = node.config.values.get("padding")
    return value.lower() if isinstance(value, str) else None


def _extent(node: Node) -> int:
    window = node.config.values.get("kernel_size", node.config.values.get("pool_size"))
    items = window if isinstance(window, (tuple, list)) else (window,)
    return max((item for item in items if isinstance(item, int)), default=0)


def _stride(node: Node) -> Any:
    value = node.config.values.get("strides")
    return _item(value, 0) if value is not None else _item(node.config.values.get("pool_size"), 0)


def _item(value: Any, at: int) -> Any:
    if isinstance(value, (tuple, list)):
        return value[at] if at < len(value) else None
    return value
