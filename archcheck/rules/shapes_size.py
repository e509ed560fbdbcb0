"""Rules about sizes that a layer or an op asks for."""

from __future__ import annotations

from archcheck.finding import Note
from archcheck.rules.base import Remedy, Rule
from archcheck.rules.resizing import setting_edit
from archcheck.rules.shapes_axes import tensor_notes
from archcheck.rules.story import changes, why
from archcheck.rules.words import line_of, listing
from archcheck.shapes.shape import show, show_dim

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from archcheck.finding import Finding
    from archcheck.graph.tensor import Tensor
    from archcheck.keras.failures import ContractionMismatch, FeatureSizeMismatch, UndefinedSize
    from archcheck.keras.refusal import Refusal
    from archcheck.shapes.size import Dim

__all__ = ["ContractionMismatchRule", "FeatureSizeMismatchRule", "UndefinedSizeRule"]


class FeatureSizeMismatchRule(Rule):
    """A layer that is built, or a model, meets a tensor of another width than the one that it was built for.

    One layer object has one set of weights: calling it a second time takes a tensor of the same width. A nested
    model takes what its Input says.

    ## Why it is bad
    Keras refuses it: "Input 0 of layer ... is incompatible with the layer: expected axis -1 of input shape to
    have value 128".

    ## Fix safety
    Unsafe: the width before the layer is changed where one argument decides it.

    ## Known limits
    Axes that the model's Input leaves open (None) are not compared.

    ## References
    - <https://keras.io/guides/functional_api/#shared-layers>
    """

    code, name, since = "AC206", "feature-size-mismatch", "0.1"
    failures = ("FeatureSizeMismatch",)
    fails = """
from keras import Input, Model, layers

shared = layers.Dense(32)
a = Input(shape=(64,))
b = Input(shape=(48,))
output = layers.concatenate([shared(a), shared(b)])
model = Model([a, b], output)
"""
    builds = """
from keras import Input, Model, layers

shared = layers.Dense(32)
a = Input(shape=(64,))
b = Input(shape=(64,))
output = layers.concatenate([shared(a), shared(b)])
model = Model([a, b], output)
"""
    also = (
        (
            "from keras import Input, Model, layers\n\n"
            "x = Input(shape=(16,))\nencoder = Model(x, layers.Dense(4)(x))\n\nz = Input(shape=(8,))\nencoder(z)\n",
            "from keras import Input, Model, layers\n\n"
            "x = Input(shape=(16,))\nencoder = Model(x, layers.Dense(4)(x))\n\nz = Input(shape=(16,))\nencoder(z)\n",
        ),
    )

    def explain(self, refusal: Refusal) -> Finding:
        failure: FeatureSizeMismatch = refusal.failure  # type: ignore[assignment]
        size = show_dim(failure.shape[failure.axis]) if failure.shape else "another size"
        is_model = failure.layer in ("Functional", "Sequential", "Model")
        what = "the model" if is_model else failure.layer
        axis = (
            f"axis {failure.axis}"
            if failure.axis >= 0
            else "the last axis"
            if failure.axis == -1
            else f"axis {failure.axis}"
        )
        notes = tensor_notes(refusal)
        tensor = _tensor_of(refusal, failure.shape)
        if tensor is not None:
            notes += why(tensor, failure.axis)
        built = "takes" if is_model else "was built for"
        words = (
            "expected shape="
            if is_model
            else f"expected axis {failure.axis} of input shape to have value {show_dim(failure.expected)}"
        )
        return self.finding(
            refusal,
            f"{what} {built} {show_dim(failure.expected)} in {axis}, and gets {size}: {show(failure.shape)}",
            notes,
            help=None
            if is_model
            else "a layer for each width, or one width for all: the weights of a layer have one shape",
            keras=f"Input 0 ... is incompatible with the layer: {words}",
            keras2=f"Input 0 ... is incompatible with the layer: {words}",
        )

    def remedies(self, refusal: Refusal) -> Iterator[Remedy]:
        failure: FeatureSizeMismatch = refusal.failure  # type: ignore[assignment]
        tensor = _tensor_of(refusal, failure.shape)
        if tensor is not None:
            yield from width_remedies(refusal, tensor, failure.axis, failure.expected)


class ContractionMismatchRule(Rule):
    """Two axes that are multiplied and summed over, in matmul, dot, einsum, Dot or attention, have different sizes.

    ## Why it is bad
    Keras refuses it: "Inner dimensions must be equal", "Incompatible input shapes: axis values 10 (at axis 1)
    != 5 (at axis 1)".

    ## Fix safety
    Unsafe: another width makes another model.

    ## Known limits
    `ops.einsum` itself compares no sizes in Keras when the model is built.

    ## References
    - <https://keras.io/api/ops/numpy/#matmul-function>
    """

    code, name, since = "AC208", "contraction-mismatch", "0.1"
    failures = ("ContractionMismatch",)
    fails = """
from keras import Input, layers

query = layers.Dense(64)(Input(shape=(100,)))
key = layers.Dense(32)(Input(shape=(100,)))
score = layers.Dot(axes=1)([query, key])
"""
    builds = """
from keras import Input, layers

query = layers.Dense(64)(Input(shape=(100,)))
key = layers.Dense(64)(Input(shape=(100,)))
score = layers.Dot(axes=1)([query, key])
"""
    also = (
        (
            "from keras import Input, ops\n\nx = Input(shape=(7, 5))\ny = ops.matmul(x, x)\n",
            "from keras import Input, ops\n\nx = Input(shape=(7, 5))\ny = ops.matmul(x, ops.transpose(x, (0, 2, 1)))\n",
        ),
    )

    def explain(self, refusal: Refusal) -> Finding:
        failure: ContractionMismatch = refusal.failure  # type: ignore[assignment]
        words = {
            "matmul": "Inner dimensions (`x1.shape[-1]` and `x2.shape[-2]`) must be equal",
            "Dot": "Incompatible input shapes: axis values",
            "dot": "Shape must match on the last axis of `x1` and second last axis of `x2`",
        }.get(failure.operation)
        shapes = failure.shapes
        told: list[Note] = []
        met: list[str] = []
        if len(shapes) == 2 and len(failure.axes) == 2:
            for index, (shape, axis) in enumerate(zip(shapes, failure.axes, strict=True)):
                if -len(shape) <= axis < len(shape):
                    met.append(f"{show_dim(shape[axis])} (axis {axis} of {show(shape)})")
                    tensor = _tensor_of(refusal, shape, index)
                    told += why(tensor, axis) if tensor is not None else []
        message = (
            f"{failure.operation} sums over axes of different size: {listing(met)}"
            if len(met) == 2
            else f"{failure.operation} can't bring together {listing(map(show, shapes))}"
        )
        return self.finding(refusal, message, [*tensor_notes(refusal), *told], keras=words)

    def remedies(self, refusal: Refusal) -> Iterator[Remedy]:
        failure: ContractionMismatch = refusal.failure  # type: ignore[assignment]
        if len(failure.shapes) != 2 or len(failure.axes) != 2:
            return
        for index in (1, 0):
            shape, other = failure.shapes[index], failure.shapes[1 - index]
            axis, other_axis = failure.axes[index], failure.axes[1 - index]
            tensor = _tensor_of(refusal, shape, index)
            if tensor is not None and -len(shape) <= axis < len(shape) and -len(other) <= other_axis < len(other):
                yield from width_remedies(refusal, tensor, axis, other[other_axis])


class UndefinedSizeRule(Rule):
    """A layer needs the size of an axis that is open (None): its weights have that size.

    ## Why it is bad
    Keras refuses to make the weights: "Shapes used to initialize variables must be fully-defined (no `None`
    dimensions)".

    ## Fix safety
    There is no fix: the size is not in the source. A global pooling in the place of Flatten needs none.

    ## Known limits
    None that are known.

    ## References
    - <https://github.com/keras-team/keras/issues/3850>
    """

    code, name, since = "AC210", "undefined-size", "0.1"
    failures = ("UndefinedSize",)
    fails = """
from keras import Input, Model, layers

inputs = Input(shape=(None, None, 3))
x = layers.Conv2D(16, 3)(inputs)
x = layers.Flatten()(x)
model = Model(inputs, layers.Dense(10)(x))
"""
    builds = """
from keras import Input, Model, layers

inputs = Input(shape=(None, None, 3))
x = layers.Conv2D(16, 3)(inputs)
x = layers.GlobalAveragePooling2D()(x)
model = Model(inputs, layers.Dense(10)(x))
"""

    def explain(self, refusal: Refusal) -> Finding:
        failure: UndefinedSize = refusal.failure  # type: ignore[assignment]
        tensor = _tensor_of(refusal, failure.shape)
        notes = tensor_notes(refusal)
        help = "give the Input this size"
        node = tensor.node if tensor is not None else None
        while node is not None and node.kind in ("Dropout", "Activation", "BatchNormalization") and node.inputs:
            node = node.inputs[0].node
        if node is not None and node.kind == "Flatten" and node.inputs and node.inputs[0].shape is not None:
            notes.append(
                Note(f"Flatten of {show(node.inputs[0].shape)}", node.place.span if node.place is not None else None)
            )
            if len(node.inputs[0].shape) == 4:
                help = "GlobalAveragePooling2D() for Flatten() works with any size of image; or give the Input its size"
        which = "the last axis" if failure.axis == len(failure.shape) - 1 else f"axis {failure.axis}"
        dense = failure.layer == "Dense" or failure.layer.startswith(("LSTM", "GRU"))
        return self.finding(
            refusal,
            f"{failure.layer} needs the size of {which}, which is None: {show(failure.shape)}",
            notes,
            help=help,
            keras="Shapes used to initialize variables must be fully-defined" if dense else None,
            keras2="The last dimension of the inputs to a Dense layer should be defined"
            if failure.layer == "Dense"
            else None,
            raises="ValueError" if dense else None,
        )


def width_remedies(refusal: Refusal, tensor: Tensor, axis: int, wanted: Dim) -> Iterator[Remedy]:
    """The units or filters that decide a width, set to the wanted one."""
    if tensor.shape is None or not isinstance(wanted, int):
        return
    told = changes(tensor, axis)
    node = told[0].node if told and told[0].before is None else None
    if node is None or node.config is None or len([step for step in told if step.before is not None]):
        return
    for name in ("units", "filters", "output_dim"):
        if isinstance(node.config.values.get(name), int):
            edit = setting_edit(node, name, str(wanted))
            if edit is not None:
                yield Remedy(
                    "unsafe",
                    f"{name}={wanted} in {node.kind} on {line_of(node.made or node.place, refusal.place)}",
                    [edit],
                )
            return


def _tensor_of(refusal: Refusal, shape: Any, index: int = 0) -> Tensor | None:
    """The operand that has this shape, the one at `index` first."""
    tensors = [operand.tensor for operand in refusal.operands]
    for tensor in [*tensors[index : index + 1], *tensors]:
        if tensor is not None and tensor.shape is not None and tensor.shape == shape:
            return tensor
    return None
