"""What is missing where a layer gets too many or too few axes: a channel axis, steps, a Flatten, or another layer."""

from __future__ import annotations

from archcheck.finding import Edit
from archcheck.rules import edits
from archcheck.rules.base import Remedy
from archcheck.rules.resizing import setting_edit
from archcheck.rules.words import article, line_of
from archcheck.shapes.shape import number_of_elements, show, show_dim

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from archcheck.graph.place import Place
    from archcheck.graph.tensor import Node, Tensor
    from archcheck.keras.failures import RankMismatch
    from archcheck.keras.refusal import Refusal
    from archcheck.shapes.shape import Shape

__all__ = ["rank_help", "rank_remedies"]

_RECURRENT = ("LSTM", "GRU", "SimpleRNN", "RNN", "Bidirectional", "ConvLSTM1D", "ConvLSTM2D", "ConvLSTM3D")
_CHANGELESS = (
    "Dropout",
    "BatchNormalization",
    "LayerNormalization",
    "Activation",
    "ReLU",
    "LeakyReLU",
    "GaussianNoise",
    "SpatialDropout1D",
)


def rank_help(refusal: Refusal, failure: RankMismatch) -> str | None:
    """What most likely is missing, in words; the remedies say it better where they hold."""
    rank, least, most = len(failure.shape), failure.least, failure.most
    before = _maker(refusal)
    if before is not None and before.kind in _RECURRENT and least == 3 and rank == 2:
        return f"return_sequences=True in the {before.kind} before it keeps the steps"
    if before is not None and before.kind == "Flatten" and rank == 2 and least > 2:
        return f"Flatten leaves (batch, features): put {failure.layer} before it, or leave Flatten out"
    if rank == least - 1 and least >= 4:
        return "the channel axis is missing: an image in gray has one channel, (height, width, 1)"
    if rank == 2 and least == 3:
        return f"{article(failure.layer)} reads a sequence, (steps, features): a Reshape or an Embedding makes one"
    if most is not None and rank == most + 1 and most >= 3:
        return "the shape of an Input has no batch axis; for a sequence of images, wrap the layer in TimeDistributed"
    if most is not None and rank > most:
        return "Flatten or a global pooling leaves (batch, features)" if most == 2 else f"a Reshape to {most} axes"
    return None


def rank_remedies(refusal: Refusal, failure: RankMismatch) -> Iterator[Remedy]:
    """Changes after which the layer gets as many axes as it takes, the likeliest first."""
    rank, least, most = len(failure.shape), failure.least, failure.most
    operand = refusal.operands[0] if refusal.operands else None
    tensor = operand.tensor if operand is not None else None
    before = _maker(refusal)
    if before is not None and before.kind in _RECURRENT and before.made is not None:
        wanted = "True" if rank == least - 1 else "False" if most is not None and rank == most + 1 else None
        if wanted is not None and (before.kind != "Bidirectional"):
            edit = setting_edit(before, "return_sequences", wanted)
            if edit is not None:
                what = "keeps the steps" if wanted == "True" else "leaves the last step"
                yield Remedy(
                    "unsafe",
                    f"return_sequences={wanted} in {before.kind} on {line_of(before.made, refusal.place)} {what}",
                    [edit],
                )
    if tensor is None or tensor.shape is None:
        return
    yield from _other_rank(refusal, failure)
    if before is not None and before.kind == "InputLayer":
        yield from _input_remedies(refusal, failure, before)
    if operand is not None and operand.place is not None and not _is_in_stack(refusal):
        shape = _reshaped(failure.shape, least, most)
        if shape is not None:
            yield from _wrapped(
                refusal, tensor, operand.place, "Reshape", show(shape), f"Reshape({show(shape)}) {_gives(shape)}"
            )
        if most == 2 and rank > 2:
            yield from _wrapped(refusal, tensor, operand.place, "Flatten", "", "Flatten() leaves (batch, features)")
    if (
        most is not None
        and rank == most + 1
        and least >= 3
        and refusal.made is not None
        and failure.layer not in _RECURRENT
    ):
        written = edits.spelling(refusal.made.node, "TimeDistributed", failure.layer)
        if written is not None:
            edit = edits.replace(refusal.made, f"{written}({refusal.made.text})")
            yield Remedy(
                "unsafe",
                f"TimeDistributed({failure.layer}(...)) applies it to each of the {show_dim(failure.shape[1])} steps",
                [edit],
            )


def _is_in_stack(refusal: Refusal) -> bool:
    """Whether the layer is one of a Sequential's, whose tensors have no expression of their own."""
    function = getattr(refusal.place.node, "func", None)
    return (getattr(function, "attr", None) or getattr(function, "id", None)) in ("Sequential", "add", "build")


def _maker(refusal: Refusal) -> Node | None:
    """The call that gave the tensor its axes: layers that change no shape are passed over."""
    tensor: Tensor | None = refusal.operands[0].tensor if refusal.operands else None
    node = tensor.node if tensor is not None else None
    for _ in range(10):
        if node is None or node.kind not in _CHANGELESS or not node.inputs:
            break
        node = node.inputs[0].node
    return node


def _other_rank(refusal: Refusal, failure: RankMismatch) -> Iterator[Remedy]:
    """The sibling of the layer for this number of axes: MaxPooling1D for MaxPooling2D behind a Conv1D."""
    digits = [index for index, letter in enumerate(failure.layer) if letter.isdigit()]
    made = refusal.made
    before = _maker(refusal)
    if not digits or made is None or before is None or before.kind == "InputLayer":
        return
    spatial = len(failure.shape) - 2
    other = f"{failure.layer[: digits[-1]]}{spatial}{failure.layer[digits[-1] + 1 :]}"
    if spatial not in (1, 2, 3) or (f"{spatial}D" not in before.kind and before.kind not in ("Embedding", *_RECURRENT)):
        return
    function: Any = getattr(made.node, "func", None)
    if type(function).__name__ != "Attribute" or function.attr != failure.layer:
        return
    span = made.source.span(function.lineno, function.col_offset, function.end_lineno, function.end_col_offset)
    text = made.source.text(span)
    yield Remedy(
        "unsafe",
        f"{other}, the layer for {spatial} spatial {'axis' if spatial == 1 else 'axes'}",
        [Edit(span, text[: -len(failure.layer)] + other)],
    )


def _input_remedies(refusal: Refusal, failure: RankMismatch, node: Node) -> Iterator[Remedy]:
    """Another shape of the Input: with a channel axis, or without the batch."""
    place = node.place
    call = place.node if place is not None else None
    argument = refusal.made_arguments.get("input_shape")
    if (
        argument is not None and refusal.made is not None
    ):  # a Sequential's first layer: Conv2D(8, 3, input_shape=(28, 28))
        place, call = refusal.made, refusal.made.node
    shape: Any = (
        edits.argument_node(call, "shape" if argument is None else "input_shape", 0 if argument is None else None)
        if call is not None and type(call).__name__ == "Call"
        else None
    )
    if place is None or type(shape).__name__ not in ("Tuple", "List") or not shape.elts:
        return
    span = place.source.span(shape.lineno, shape.col_offset, shape.end_lineno, shape.end_col_offset)
    first, last = shape.elts[0], shape.elts[-1]
    rank, most = len(failure.shape), failure.most
    what = "shape" if argument is None else "input_shape"
    if rank == failure.least - 1 and failure.least >= 4:
        inside = place.source.text(
            place.source.span(first.lineno, first.col_offset, last.end_lineno, last.end_col_offset)
        )
        opening, closing = ("[", "]") if type(shape).__name__ == "List" else ("(", ")")
        text = f"{opening}{inside}, 1{closing}"
        yield Remedy("unsafe", f"{what}={text} on {line_of(place, refusal.place)}: one channel", [Edit(span, text)])
    if most is not None and rank == most + 1 and len(shape.elts) > 1:
        second = shape.elts[1]
        inside = place.source.text(
            place.source.span(second.lineno, second.col_offset, last.end_lineno, last.end_col_offset)
        )
        text = f"({inside},)" if len(shape.elts) == 2 else f"({inside})"
        yield Remedy(
            "unsafe",
            f"{what}={text} on {line_of(place, refusal.place)}: the batch is not part of it",
            [Edit(span, text)],
        )


def _reshaped(shape: Shape, least: int, most: int | None) -> Shape | None:
    """The target of a Reshape that gives the layer its axes, if there is one that is plain to see."""
    inside = shape[1:]
    if not all(isinstance(size, int) for size in inside):
        return None
    if len(shape) == least - 1:
        return (*inside, 1)
    if most == 3 and len(shape) > 3:
        return (number_of_elements(inside[:-1]), inside[-1])
    return None


def _gives(shape: Shape) -> str:
    if len(shape) == 2:
        return f"gives {show_dim(shape[0])} steps of {show_dim(shape[1])}"
    return f"gives {show((*shape,))}" if shape[-1] != 1 else "gives one channel"


def _wrapped(
    refusal: Refusal, tensor: Tensor, place: Place, layer: str, arguments: str, message: str
) -> Iterator[Remedy]:
    """A layer around the argument, written as the program writes its layers; for reading only where that isn't seen."""
    written = edits.spelling(refusal.made.node, layer, refusal.callee) if refusal.made is not None else None
    node = tensor.node
    while written is None and node is not None:
        written = edits.spelling(node.made.node, layer, node.kind) if node.made is not None else None
        node = node.inputs[0].node if node.inputs else None
    if written is None:
        yield Remedy("display", message)
    else:
        yield Remedy(
            "unsafe",
            message,
            is_last_resort=True,
            edits=[edits.replace(place, f"{written}({arguments})({place.text})")],
        )
