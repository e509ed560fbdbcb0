"""Rules about the number of axes, and about their product."""

from __future__ import annotations

from archcheck.finding import Edit
from archcheck.rules.base import Remedy, Rule
from archcheck.rules.ranks import rank_help, rank_remedies
from archcheck.rules.resizing import setting_edit
from archcheck.rules.shapes_axes import tensor_notes
from archcheck.rules.story import why
from archcheck.rules.words import argument_place, axes_of, line_of, sizes, value_text
from archcheck.shapes.shape import number_of_elements, show, show_dim

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from archcheck.finding import Finding
    from archcheck.graph.tensor import Node
    from archcheck.keras.failures import RankMismatch, ReshapeSize
    from archcheck.keras.refusal import Refusal
    from archcheck.shapes.shape import Shape

__all__ = ["RankMismatchRule", "ReshapeSizeRule"]

_ORDERS = {
    3: "(batch, steps, features)",
    4: "(batch, height, width, channels)",
    5: "(batch, depth, height, width, channels)",
}


class RankMismatchRule(Rule):
    """A layer gets a tensor with more or fewer axes than it takes: an image without channels, a vector for a sequence.

    ## Why it is bad
    Keras refuses it: "Input 0 of layer ... is incompatible with the layer: expected min_ndim=4, found ndim=3".

    ## Fix safety
    Unsafe: a Reshape, `return_sequences=True`, another Input or the layer's sibling for another rank make
    another model. What is offered was checked again.

    ## Known limits
    Keras adds or drops a last axis of 1 when a model is called; that is not reported.

    ## References
    - <https://github.com/keras-team/keras/issues/12622>
    """

    code, name, since = "AC203", "rank-mismatch", "0.1"
    failures = ("RankMismatch",)
    fails = """
from keras import Input, Model, layers

inputs = Input(shape=(100, 8))
x = layers.LSTM(32)(inputs)
x = layers.LSTM(16)(x)
model = Model(inputs, x)
"""
    builds = """
from keras import Input, Model, layers

inputs = Input(shape=(100, 8))
x = layers.LSTM(32, return_sequences=True)(inputs)
x = layers.LSTM(16)(x)
model = Model(inputs, x)
"""
    also = (
        (
            "from keras import Input, layers\n\nx = Input(shape=(28, 28))\nx = layers.Conv2D(8, 3)(x)\n",
            "from keras import Input, layers\n\nx = Input(shape=(28, 28, 1))\nx = layers.Conv2D(8, 3)(x)\n",
        ),
    )

    def explain(self, refusal: Refusal) -> Finding:
        failure: RankMismatch = refusal.failure  # type: ignore[assignment]
        rank = len(failure.shape)
        wanted = failure.expected
        order = _ORDERS.get(failure.least) if failure.most == failure.least or "Conv" in failure.layer else None
        given = axes_of(rank)
        what = "the model" if failure.layer in ("Functional", "Sequential", "Model") else failure.layer
        spec = "max_ndim" if wanted.startswith("at most") else "min_ndim" if wanted.startswith("at least") else "ndim"
        number = failure.most if spec == "max_ndim" else failure.least
        if failure.layer == "TimeDistributed":
            words: str | None = "`TimeDistributed` Layer should be passed an `input_shape` with at least 3 dimensions"
        elif failure.layer in ("Functional", "Sequential", "Model"):
            words = "Input 0 ... is incompatible with the layer: expected shape="
        else:
            words = f"Input 0 ... is incompatible with the layer: expected {spec}={number}, found ndim={rank}"
        return self.finding(
            refusal,
            f"{what} takes {wanted} axes"
            + (f", {order}," if order else "")
            + f" and gets {given}: {show(failure.shape)}",
            [note for note in tensor_notes(refusal) if note.message][:3],
            help=rank_help(refusal, failure),
            keras=words,
            keras2=words if failure.layer not in ("Functional", "Sequential", "Model", "TimeDistributed") else None,
        )

    def remedies(self, refusal: Refusal) -> Iterator[Remedy]:
        failure: RankMismatch = refusal.failure  # type: ignore[assignment]
        yield from rank_remedies(refusal, failure)


class ReshapeSizeRule(Rule):
    """A reshape to another number of elements, or with two open axes.

    ## Why it is bad
    Keras refuses it: "The total size of the tensor must be unchanged."

    ## Fix safety
    Unsafe: -1 in the place of one size, or another number of units before, makes another model.

    ## Known limits
    Where a size is open (None), Keras compares nothing when the model is built, and neither does archcheck.

    ## References
    - <https://keras.io/api/layers/reshaping_layers/reshape/>
    """

    code, name, since = "AC205", "reshape-size", "0.1"
    failures = ("ReshapeSize",)
    fails = """
from keras import Input, Model, layers

noise = Input(shape=(100,))
x = layers.Dense(7 * 7 * 256)(noise)
x = layers.Reshape((7, 7, 128))(x)
model = Model(noise, x)
"""
    builds = """
from keras import Input, Model, layers

noise = Input(shape=(100,))
x = layers.Dense(7 * 7 * 256)(noise)
x = layers.Reshape((7, 7, 256))(x)
model = Model(noise, x)
"""
    also = (
        (
            "from keras import layers\n\nlayer = layers.Reshape((-1, -1))\n",
            "from keras import layers\n\nlayer = layers.Reshape((-1, 4))\n",
        ),
    )

    def explain(self, refusal: Refusal) -> Finding:
        failure: ReshapeSize = refusal.failure  # type: ignore[assignment]
        target = value_text(tuple(failure.target))
        if failure.reason in ("unknowns", "open axes"):
            return self.finding(
                refusal,
                f"{target} has {list(failure.target).count(-1)} sizes of -1: only one can follow from the others",
                help="keep one -1, and write the other sizes",
                keras="There must be at most one unknown dimension (-1)",
                keras2=None,
            )
        if failure.reason == "negative":
            return self.finding(
                refusal,
                f"{target} has a size below -1",
                help="sizes are positive, or -1 for the one that follows from the others",
            )
        shape = self._inside(refusal, failure)
        total = number_of_elements(shape)
        known = [size for size in failure.target if isinstance(size, int) and size != -1]
        product = number_of_elements(tuple(known))
        if -1 in failure.target:
            message = f"{show_dim(total)} values, {show(shape)}, do not divide by {sizes(known)} = {show_dim(product)}"
            words = "The total size of the tensor must be unchanged, however, the input size cannot by divided"
        else:
            message = f"{show_dim(total)} values, {show(shape)}, do not fit into {sizes(known)} = {show_dim(product)}"
            words = "The total size of the tensor must be unchanged"
        tensor = refusal.operands[0].tensor if refusal.operands else None
        story = why(tensor, -1)[:6] if tensor is not None and tensor.shape is not None else []
        return self.finding(
            refusal,
            message,
            [*tensor_notes(refusal), *story],
            keras=words if refusal.callee == "Reshape" else None,
            keras2=None,
        )

    def remedies(self, refusal: Refusal) -> Iterator[Remedy]:
        failure: ReshapeSize = refusal.failure  # type: ignore[assignment]
        shape = self._inside(refusal, failure)
        total = number_of_elements(shape)
        place = argument_place(refusal, "target_shape") or argument_place(refusal, "newshape")
        target = failure.target
        if failure.reason != "size" or not isinstance(total, int) or not all(isinstance(size, int) for size in target):
            return
        whole = [size for size in target if isinstance(size, int)]
        is_written_out = place is not None and type(place.node).__name__ in ("Tuple", "List")
        if place is not None and is_written_out and len(place.node.elts) == len(target) and -1 not in target:
            for position in reversed(range(len(whole))):
                others = _product([*whole[:position], *whole[position + 1 :]])
                if others and total % others == 0 and total >= others:
                    item = place.node.elts[position]
                    span = place.source.span(item.lineno, item.col_offset, item.end_lineno, item.end_col_offset)
                    size = total // others
                    shown = value_text((*target[:position], size, *target[position + 1 :]))
                    is_first = position == len(whole) - 1
                    edit = Edit(span, str(size))
                    yield Remedy("unsafe", f"{shown} holds the {total} values", [edit], is_last_resort=not is_first)
        tensor = refusal.operands[0].tensor if refusal.operands else None
        node = tensor.node if tensor is not None else None
        for _ in range(6):  # a Dense made for this reshape, perhaps with a normalization and an activation between
            if node is None or node.kind == "Dense" or len(node.inputs) != 1:
                break
            node = node.inputs[0].node if node.inputs[0].shape == shape_with_batch(node) else None
        product = _product(whole)
        if node is not None and node.kind == "Dense" and -1 not in target and product > 0:
            units = setting_edit(node, "units", str(product))
            if units is not None:
                yield Remedy("unsafe", f"units={product} in Dense on {line_of(node.made, refusal.place)}", [units])

    @staticmethod
    def _inside(refusal: Refusal, failure: ReshapeSize) -> Shape:
        """The shape whose elements count: without the batch for the layer, whole for the op."""
        return failure.shape[1:] if refusal.callee == "Reshape" else failure.shape


def _product(sizes: list[int]) -> int:
    total = 1
    for size in sizes:
        total *= size
    return total


def shape_with_batch(node: Node) -> Shape | None:
    """The shape that a node puts out."""
    return node.outputs[0].shape if node.outputs else None
