"""Rules about axes: their numbers, their order, and what is taken from them."""

from __future__ import annotations

from archcheck.finding import Note
from archcheck.rules import edits
from archcheck.rules.base import Remedy, Rule
from archcheck.rules.story import place_of, why
from archcheck.rules.words import argument_place, axes_of, operand_names, ordinal, value_text
from archcheck.shapes.shape import show, show_dim

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from archcheck.finding import Finding
    from archcheck.keras.failures import AxisOutOfRange, BadPermutation, IndexOutOfRange
    from archcheck.keras.refusal import Refusal

__all__ = ["AxisOutOfRangeRule", "BadPermutationRule", "IndexErrorRule"]


class AxisOutOfRangeRule(Rule):
    """An axis is named that the tensor does not have. The batch is axis 0, and -1 is the last.

    ## Why it is bad
    Keras refuses it, in words that depend on the layer: "axis 4 is out of bounds for an array with dimension
    4", or only "list index out of range".

    ## Fix safety
    Unsafe: `axis=-1`, the last axis, is offered where it makes the call hold.

    ## Known limits
    `Softmax(axis=...)` is refused by Keras when the model runs, not when it is built.

    ## References
    - <https://keras.io/api/layers/>
    """

    code, name, since = "AC209", "axis-out-of-range", "0.1"
    failures = ("AxisOutOfRange",)
    fails = """
from keras import Input, layers

a = Input(shape=(32, 32, 3))
b = Input(shape=(32, 32, 3))
x = layers.concatenate([a, b], axis=4)
"""
    builds = """
from keras import Input, layers

a = Input(shape=(32, 32, 3))
b = Input(shape=(32, 32, 3))
x = layers.concatenate([a, b], axis=3)
"""

    def explain(self, refusal: Refusal) -> Finding:
        failure: AxisOutOfRange = refusal.failure  # type: ignore[assignment]
        last = failure.rank - 1
        words = {
            "Concatenate": "list index out of range", "concatenate": "list index out of range",
            "BatchNormalization": "tuple index out of range",
            "LayerNormalization": "tuple index out of range", "Normalization": "All `axis` values must be in the range",
        }.get(refusal.callee)  # fmt: skip
        if words is None and refusal.callee[:1].islower() and failure.argument == "axis":
            words = f"axis {failure.axis} is out of bounds for an array with dimension {failure.rank}"
        return self.finding(
            refusal,
            f"{failure.argument} is {failure.axis}, and the tensor has {axes_of(failure.rank)}, 0 to {last}",
            tensor_notes(refusal),
            help=f"axes count from 0, the batch, to {last}; -1 is the last",
            keras=words,
            raises="IndexError" if words is not None and "index out of range" in words else None,
        )

    def remedies(self, refusal: Refusal) -> Iterator[Remedy]:
        failure: AxisOutOfRange = refusal.failure  # type: ignore[assignment]
        place = argument_place(refusal, failure.argument)
        if place is not None and type(place.node).__name__ == "Constant" and failure.axis > 0 and failure.rank > 1:
            yield Remedy("unsafe", f"{failure.argument}=-1, the last axis", [edits.replace(place, "-1")])


class BadPermutationRule(Rule):
    """The axes of a Permute or transpose are no permutation of those that the tensor has.

    Permute leaves the batch where it is and counts from 1: `Permute((2, 1))` swaps the two axes after the
    batch. `ops.transpose` counts the batch as axis 0.

    ## Why it is bad
    Keras refuses it: "Invalid permutation argument `dims` for Permute Layer".

    ## Fix safety
    Unsafe: where all axes are one too low, for the batch was counted, those that Permute counts are offered.

    ## Known limits
    None that are known.

    ## References
    - <https://keras.io/api/layers/reshaping_layers/permute/>
    """

    code, name, since = "AC212", "bad-permutation", "0.1"
    failures = ("BadPermutation",)
    fails = """
from keras import Input, layers

x = Input(shape=(10, 64))
x = layers.Permute((1, 0))(x)
"""
    builds = """
from keras import Input, layers

x = Input(shape=(10, 64))
x = layers.Permute((2, 1))(x)
"""

    def explain(self, refusal: Refusal) -> Finding:
        failure: BadPermutation = refusal.failure  # type: ignore[assignment]
        axes = value_text(tuple(failure.axes))
        if refusal.callee == "Permute":
            wanted = ", ".join(str(number) for number in range(1, len(failure.axes) + 1))
            message = f"{axes} is no permutation of {wanted}: Permute leaves the batch where it is, and counts from 1"
            words: str | None = "Invalid permutation argument `dims` for Permute Layer"
        else:
            message = f"{axes} is no permutation of the {failure.rank} axes, 0 to {failure.rank - 1}"
            words = (
                "axis must be a list of the same length as the input shape"
                if len(failure.axes) != failure.rank and refusal.callee == "transpose"
                else None
            )
        return self.finding(
            refusal, message, tensor_notes(refusal), keras=words, keras2=words if refusal.callee == "Permute" else None
        )

    def remedies(self, refusal: Refusal) -> Iterator[Remedy]:
        failure: BadPermutation = refusal.failure  # type: ignore[assignment]
        place = argument_place(refusal, "dims")
        axes = failure.axes
        if (
            refusal.callee == "Permute"
            and place is not None
            and all(isinstance(axis, int) for axis in axes)
            and sorted(axes) == list(range(len(axes)))
        ):
            shifted = (
                tuple(axis for axis in axes if axis != 0) if axes[:1] == (0,) else tuple(axis + 1 for axis in axes)
            )
            if len(shifted) == len(axes) or axes[:1] == (0,):
                yield Remedy(
                    "unsafe", f"{value_text(shifted)}, counted from 1", [edits.replace(place, value_text(shifted))]
                )


class IndexErrorRule(Rule):
    """A tensor is indexed, unpacked, split or squeezed beyond its shape.

    ## Why it is bad
    Keras refuses it: "Array has shape (None, 7, 5) but out-of-bounds index (0, 9) was requested."

    ## Fix safety
    There is no fix: which element is meant is not in the source.

    ## Known limits
    Axes of open size (None) are not checked.

    ## References
    - <https://keras.io/api/ops/>
    """

    code, name, since = "AC217", "index-error", "0.1"
    failures = ("IndexOutOfRange",)
    fails = """
from keras import Input, layers

x = Input(shape=(7, 5))
last = x[:, 7]
"""
    builds = """
from keras import Input, layers

x = Input(shape=(7, 5))
last = x[:, 6]
"""
    also = (
        (
            "from keras import Input, ops\n\nx = Input(shape=(64, 8))\nparts = ops.split(x, 5, axis=1)\n",
            "from keras import Input, ops\n\nx = Input(shape=(64, 8))\nparts = ops.split(x, 4, axis=1)\n",
        ),
    )

    def explain(self, refusal: Refusal) -> Finding:
        failure: IndexOutOfRange = refusal.failure  # type: ignore[assignment]
        size = show_dim(failure.size)
        words: str | None = None
        story: list[Note] = []
        tensor = refusal.operands[0].tensor if refusal.operands else None
        if tensor is not None and tensor.shape is not None and failure.axis < len(tensor.shape):
            story = why(tensor, failure.axis)
        if failure.operation == "index":
            message = f"index {failure.index} is beyond axis {failure.axis}, which has {size}"
            words = "Array has shape"
        elif failure.operation == "indices":
            message = f"{failure.index} indices, and the tensor has {axes_of(len(failure.shape))}"
            words = "Array has shape"
            story = []
        elif failure.operation == "split":
            message = f"an axis of {size} does not split into {failure.index} equal parts"
            words = "`x` size on given `axis` must be divisible by `indices_or_sections`"
        elif failure.operation == "squeeze":
            message = f"axis {failure.axis} has {size}, and only an axis of size 1 can be squeezed out"
            words = f"Cannot squeeze axis {failure.axis}, because the dimension is not 1"
        elif failure.operation == "unpack":
            message = (
                f"a symbolic tensor {show(failure.shape)} can't be unpacked, and {failure.index} names take it apart"
            )
            words = "Iterating over a symbolic KerasTensor is not supported"
            story = []
        else:
            which = f"the {ordinal(failure.axis + 1)} axis has {size}"
            message = f"{failure.operation} of {show(failure.shape)}: {which}, and {failure.index} does not fit"
        return self.finding(refusal, message, [*tensor_notes(refusal), *story], keras=words)


def tensor_notes(refusal: Refusal) -> list[Note]:
    """Each tensor of the call with its shape and where it was made."""
    notes = []
    names = operand_names(refusal.operands[:4])
    width = max((len(name) for name in names), default=0)
    for operand, name in zip(refusal.operands, names, strict=False):
        if operand.tensor is not None and operand.tensor.shape is not None:
            made = place_of(operand.tensor.node) if operand.tensor.node is not None else None
            notes.append(
                Note(f"{name:<{width}}  {show(operand.tensor.shape)}", made.span if made is not None else None)
            )
    return notes
