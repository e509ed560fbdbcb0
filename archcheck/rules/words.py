"""Words for sizes, axes, values and calls, the same in every rule's message."""

from __future__ import annotations

from archcheck.interpreter.values import Unknown
from archcheck.shapes.shape import show_dim

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Any

    from archcheck.graph.place import Place
    from archcheck.graph.tensor import Node, Tensor
    from archcheck.keras.refusal import Operand, Refusal
    from archcheck.shapes.shape import Shape

__all__ = [
    "article",
    "axes_of",
    "axis_name",
    "call_text",
    "closest",
    "count",
    "data_format_of",
    "is_name",
    "line_of",
    "listing",
    "named",
    "operand_names",
    "ordinal",
    "sizes",
    "value_text",
]

_LEADING = (
    "filters", "units", "input_dim", "output_dim", "kernel_size", "pool_size", "size", "cropping", "target_shape",
    "dims", "n",
    "height", "width", "num_heads", "key_dim", "output_size",
)  # fmt: skip
_LONGEST = 48
_SHORT = 20


def listing(items: Iterable[str], last: str = "and") -> str:
    """Join words: "a", "a and b", "a, b and c"."""
    words = list(items)
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} {last} {words[-1]}"


def count(number: int, noun: str) -> str:
    """A number with its noun: "1 input", "2 inputs"."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def axes_of(rank: int) -> str:
    """A number of axes: "1 axis", "2 axes"."""
    return "1 axis" if rank == 1 else f"{rank} axes"


def article(word: str) -> str:
    """The word with "a" or "an" before it, by how it is said: "an LSTM", "a Dense"."""
    spoken_vowel = word[:1].lower() in "aeio" or (
        word.startswith(("LSTM", "Up", "Un")) and not word.startswith(("Uni", "Use"))
    )
    return f"an {word}" if spoken_vowel else f"a {word}"


def named(value: str) -> str:
    """A word for a value with the article that it needs: "an int" for "a int"."""
    return article(value[2:]) if value.startswith("a ") else value


def ordinal(number: int) -> str:
    """The word for a position: "first" for 1."""
    words = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth")
    return words[number - 1] if 0 < number <= len(words) else f"{number}th"


def sizes(shape: Iterable[Any]) -> str:
    """Sizes joined as people say them: "32 x 32"."""
    return " x ".join(show_dim(size) for size in shape)


def value_text(value: Any) -> str:
    """A value as it would be written in the source, short enough for a message."""
    if isinstance(value, Unknown):
        return "..."
    if isinstance(value, str):
        text = '"' + value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'
    elif isinstance(value, tuple):
        text = f"({value_text(value[0])},)" if len(value) == 1 else f"({', '.join(map(value_text, value))})"
    elif isinstance(value, list):
        text = f"[{', '.join(map(value_text, value))}]"
    elif value is None or isinstance(value, (bool, int, float)):
        text = repr(value)
    else:
        text = repr(value)
        kind = getattr(value, "kind", None)
        if text.startswith("<") and isinstance(kind, str):
            text = article(kind)
    return text if len(text) <= _LONGEST else text[: _LONGEST - 3] + "..."


def closest(word: str, choices: Iterable[str], cutoff: float = 0.6) -> str | None:
    """The choice that was most likely meant, or None; other case, spaces and underscores count little."""
    known = list(choices)
    plain = word.strip().lower().replace("_", "").replace("-", "").replace(" ", "")
    for choice in known:
        if choice.lower().replace("_", "") == plain:
            return choice
    from difflib import get_close_matches  # 5 ms, only where something was misspelt

    found = get_close_matches(word.strip().lower(), [choice.lower() for choice in known], 1, cutoff)
    return next((choice for choice in known if choice.lower() == found[0]), None) if found else None


def line_of(place: Place | None, here: Place | None = None) -> str:
    """Where a place is: "line 9", or "file.py:9" where that is another file than `here`; "" where there is no place."""
    if place is None:
        return ""
    span = place.span
    if here is not None and here.source.path != place.source.path:
        return f"{span.path}:{span.row}"
    return (
        f"line {span.row}"
        if span.cell is None or (here is not None and here.span.cell == span.cell)
        else f"cell {span.cell}, line {span.row}"
    )


def is_name(text: str) -> bool:
    """Whether an expression is a name, an attribute or a simple item: something to call a branch by."""
    plain = text.replace(".", "").replace("_", "").replace("[", "").replace("]", "").replace("-", "")
    return plain.isalnum() and len(text) <= 30 and not text[:1].isdigit()


def operand_names(operands: Sequence[Operand]) -> list[str]:
    """What to call each tensor of a call: the expression if it is short, else its label, else its layer."""
    names = [_operand_name(operand) for operand in operands]
    return [
        f"{name} ({ordinal(names[: position + 1].count(name))})" if names.count(name) > 1 else name
        for position, name in enumerate(names)
    ]


def _operand_name(operand: Operand) -> str:
    text = operand.place.text if operand.place is not None else ""
    if text and (is_name(text) or (len(text) <= _SHORT and "\n" not in text)):
        return text
    tensor = operand.tensor
    if tensor is None:
        return "(unknown)"
    if tensor.node is not None and tensor.node.kind == "InputLayer" and not tensor.label:
        return "the input"
    if tensor.label:
        return tensor.label
    return (
        "the input"
        if tensor.node is None
        else f"{tensor.node.kind} output"
        if tensor.node.kind[:1].isupper()
        else tensor.node.kind
    )


def axis_name(axis: int, rank: int, data_format: str = "channels_last") -> str:
    """What an axis is called, counted with the batch from 0: "height" of an image, "features" of a vector."""
    if axis == 0:
        return "batch size"
    channels = 1 if data_format == "channels_first" else rank - 1
    if rank == 4:
        if axis == channels:
            return "channels"
        return "height" if axis == (2 if channels == 1 else 1) else "width"
    if rank == 5:
        return "channels" if axis == channels else f"axis {axis}"
    if rank == 3:
        return "steps (axis 1)" if axis == 1 else "features (axis 2)"
    return "features" if rank == 2 else f"axis {axis}"


def data_format_of(tensors: Iterable[Tensor | None]) -> str:
    """The data_format of the nearest layer before these tensors that has one."""
    for tensor in tensors:
        for _ in range(50):
            node = tensor.node if tensor is not None else None
            if node is None:
                break
            found = node.config.values.get("data_format") if node.config is not None else None
            if isinstance(found, str):
                return found
            tensor = node.inputs[0] if node.inputs else None
    return "channels_last"


def call_text(node: Node) -> str:
    """A call of a layer as its class with the arguments that decide over sizes: 'Conv2D(128, 3, padding="valid")'."""
    config = node.config
    if config is None or not node.kind[:1].isupper():
        if node.place is None:
            return node.kind
        text = " ".join(node.place.text.split())
        return text if len(text) <= _LONGEST else text[: _LONGEST - 3] + "..."
    values = config.values
    if node.kind in ("InputLayer", "Input"):
        return "Input"
    shown = [_argument_text(values[name]) for name in _LEADING if name in values and values[name] is not None]
    if "kernel_size" in values or "pool_size" in values:
        for name in ("strides", "padding", "dilation_rate", "output_padding"):
            value = _argument_text(values.get(name))
            if value != "None" and (name == "padding" or value != "1"):
                shown.append(f"{name}={value}")
    elif "padding" in values and not shown:
        shown.append(_argument_text(values["padding"]))
    return f"{node.kind}({', '.join(shown)})"


def _argument_text(value: Any) -> str:
    if (
        isinstance(value, (tuple, list))
        and value
        and all(item == value[0] for item in value)
        and not isinstance(value[0], Unknown)
    ):
        return _argument_text(value[0]) if len(value) > 1 else value_text(value[0])
    return value_text(tuple(value) if isinstance(value, list) else value)


def shape_of(operand: Operand) -> Shape | None:
    """The shape of an operand; None where it isn't known."""
    return None if operand.tensor is None else operand.tensor.shape


def argument_place(refusal: Refusal, name: str) -> Place | None:
    """Where an argument stands, in the refused call or in the constructor's."""
    return refusal.arguments.get(name) or refusal.made_arguments.get(name)
