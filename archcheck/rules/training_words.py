"""What the rules about training have in common: notes on data, outputs and losses, and edits of them."""

from __future__ import annotations

from archcheck.finding import Edit, Note
from archcheck.rules import edits
from archcheck.rules.base import Remedy
from archcheck.rules.story import place_of
from archcheck.rules.words import call_text
from archcheck.shapes.shape import show, show_dim

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from archcheck.graph.place import Place
    from archcheck.graph.tensor import Node
    from archcheck.keras.refusal import Refusal
    from archcheck.shapes.shape import Shape

__all__ = [
    "argument_note",
    "data_argument",
    "flatten_before",
    "loss_note",
    "loss_remedy",
    "numpy_name",
    "output_note",
    "shape_text",
    "units_remedy",
    "utils_name",
    "wrapped",
]

_ROLES = {"x": "x", "validation_data": "validation_data", "validation_split": "x"}


def shape_text(shape: Shape | None) -> str:
    """A shape as NumPy writes it; sizes that aren't known by their name, or "n" for the samples."""
    if shape is None:
        return "(...)"
    sizes = [show_dim(size) for size in shape]
    if sizes and sizes[0] == "None":
        sizes[0] = "n"
    return f"({sizes[0]},)" if len(sizes) == 1 else f"({', '.join(sizes)})"


def data_argument(refusal: Refusal, name: str) -> Place | None:
    """The expression that is given as x or y."""
    return refusal.arguments.get(name)


def argument_note(refusal: Refusal, name: str, shape: Shape | None, source: Any = None) -> list[Note]:
    """A note on an array that is given: its expression and its shape."""
    place = refusal.arguments.get(name)
    origin = getattr(source, "origin", None)
    text = place.text if place is not None and "\n" not in place.text and len(place.text) <= 40 else name
    words = f"{text}  {shape_text(shape)}" + (f"   {origin}" if origin else "")
    return [Note(words, place.span if place is not None else None, label=shape_text(shape))]


def output_note(node: Node | None, name: Any, shape: Shape | None) -> list[Note]:
    """A note on an output: the layer that makes it, and where it stands."""
    if node is None:
        return [] if shape is None else [Note(f"output  {show(shape)}")]
    place = place_of(node)
    return [
        Note(
            f"output  {show(shape)}   made by {call_text(node)}",
            place.span if place is not None else None,
            label=show(shape),
        )
    ]


def loss_note(compiled: Any, name: str = "loss") -> list[Note]:
    """A note on the loss or the metrics that compile was given."""
    if compiled is None:
        return []
    place = compiled.places.get(name)
    if place is None:
        return []
    text = place.text if "\n" not in place.text and len(place.text) <= 60 else "..."
    return [Note(f"{name}={text}", place.span)]


# Edits


def loss_remedy(compiled: Any, old: str, new: str) -> Iterator[Remedy]:
    """Another loss in compile, where it is a plain string or a class called without arguments that speak of labels."""
    place = None if compiled is None else compiled.places.get("loss")
    if place is None:
        return
    kind = type(place.node).__name__
    if kind == "Constant" and isinstance(place.node.value, str):
        yield Remedy("unsafe", f'loss="{new}"', [edits.replace(place, edits.quoted(new, place.text))])
        return
    camel = {
        "categorical_crossentropy": "CategoricalCrossentropy",
        "sparse_categorical_crossentropy": "SparseCategoricalCrossentropy",
        "binary_crossentropy": "BinaryCrossentropy",
    }
    text = place.text
    for before, after in ((camel.get(old, ""), camel.get(new, "")), (old, new)):
        if (
            before
            and after
            and text.count(before) == 1
            and "label_smoothing" not in text
            and not _is_part(text, before)
        ):
            yield Remedy(
                "unsafe", f"loss={text.replace(before, after)}", [edits.replace(place, text.replace(before, after))]
            )
            return


def _is_part(text: str, word: str) -> bool:
    at = text.index(word)
    before, after = text[at - 1 : at], text[at + len(word) : at + len(word) + 1]
    return before.isalnum() or before == "_" or after.isalnum() or after == "_"


def units_remedy(node: Node | None, units: int) -> Iterator[Remedy]:
    """Another number of units in the layer that makes an output."""
    if node is None or node.made is None or node.kind not in ("Dense", "Conv2D", "Conv1D"):
        return
    name = "units" if node.kind == "Dense" else "filters"
    edit = edits.set_argument(node.made, name, str(units), 0)
    if edit is not None:
        yield Remedy("unsafe", f"{units} {name} in the last layer", [edit])


def flatten_before(node: Node | None, layer: str = "Flatten()") -> Iterator[Remedy]:
    """A layer put in front of the one that makes an output."""
    if node is None or node.made is None or node.place is None:
        return
    class_name = edits.spelling(node.made.node, layer.partition("(")[0], node.kind)
    if class_name is None:
        return
    call = class_name + layer[layer.index("(") :]
    made = node.made
    span = made.source.span(made.node.lineno, made.node.col_offset, made.node.end_lineno, made.node.end_col_offset)
    outer = node.place.node
    function = getattr(getattr(outer, "func", None), "attr", getattr(getattr(outer, "func", None), "id", None))
    if function == "Sequential":
        yield Remedy("unsafe", f"{call} in front of the last {node.kind}", [Edit(span, f"{call}, {made.text}")])
    elif function == "add":
        text = node.place.text
        owner = text[: text.index(".add(")]
        indent = " " * (node.place.span.column - 1)
        yield Remedy(
            "unsafe",
            f"{call} in front of the last {node.kind}",
            [edits.replace(node.place, f"{owner}.add({call})\n{indent}{text}")],
        )
    elif type(getattr(outer, "func", None)).__name__ == "Call" and len(outer.args) == 1:
        inner = outer.args[0]
        at = node.place.source.span(inner.lineno, inner.col_offset, inner.end_lineno, inner.end_col_offset)
        yield Remedy(
            "unsafe", f"{call} in front of the last {node.kind}", [Edit(at, f"{call}({node.place.source.text(at)})")]
        )


def wrapped(place: Place | None, before: str, after: str, message: str) -> Iterator[Remedy]:
    """An argument's expression wrapped in a call."""
    if place is not None and "\n" not in place.text:
        yield Remedy("unsafe", message, [edits.replace(place, f"{before}{place.text}{after}")])


def numpy_name(place: Place) -> str | None:
    """How the source names NumPy; None where it does not import it."""
    text = getattr(place.source, "content", "")
    for line in text.split("\n"):
        words = line.split()
        if words[:2] == ["import", "numpy"]:
            return words[3] if words[2:3] == ["as"] else "numpy"
    return None


def utils_name(place: Place, function: str) -> str | None:
    """How the source can call a function of keras.utils; None where nothing of the kind is imported."""
    text = getattr(place.source, "content", "")
    for line in text.split("\n"):
        words = line.replace(",", " ").split()
        if words[:1] == ["from"] and function in words[3:] and "as" not in words:
            return function
        if words == ["import", "keras"] or words == ["from", "tensorflow", "import", "keras"]:
            return f"keras.utils.{function}"
        if words[:2] == ["import", "tensorflow"]:
            return f"{words[3] if words[2:3] == ['as'] else 'tensorflow'}.keras.utils.{function}"
        if words[:1] == ["from"] and words[1:2] and words[1] in ("keras", "tensorflow.keras") and "utils" in words[3:]:
            return f"utils.{function}"
    return None
