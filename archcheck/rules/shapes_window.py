"""Rules about windows and crops that leave nothing of an axis."""

from __future__ import annotations

from archcheck.finding import Note
from archcheck.rules.base import Remedy, Rule
from archcheck.rules.edits import quoted
from archcheck.rules.resizing import setting_edit
from archcheck.rules.story import changes, place_of, why
from archcheck.rules.words import axis_name, call_text, data_format_of, line_of, operand_names
from archcheck.shapes.shape import show, show_dim

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from archcheck.finding import Finding
    from archcheck.keras.failures import CropTooLarge, WindowTooLarge
    from archcheck.keras.refusal import Refusal

__all__ = ["CropTooLargeRule", "WindowDoesNotFit"]


class WindowDoesNotFit(Rule):
    """The window of a convolution or a pooling is larger than what is left of the image: the output would be empty.

    ## Why it is bad
    Keras refuses to build the model: "Computed output size would be zero or negative". It does not say which of
    the layers before has made the image so small.

    ## Fix safety
    Unsafe: `padding="same"` makes another model. The help names the layers that shrank the image.

    ## Known limits
    A size that is open (None) is checked only as far as its least value is known.

    ## References
    - <https://github.com/keras-team/keras/issues/12951>
    """

    code, name, since = "AC204", "window-too-large", "0.1"
    failures = ("WindowTooLarge",)
    fails = """
from keras import Input, Model, layers

inputs = Input(shape=(28, 28, 1))
x = layers.Conv2D(32, 5, strides=2)(inputs)
x = layers.MaxPooling2D(3)(x)
x = layers.Conv2D(64, 5)(x)
model = Model(inputs, x)
"""
    builds = """
from keras import Input, Model, layers

inputs = Input(shape=(28, 28, 1))
x = layers.Conv2D(32, 5, strides=2)(inputs)
x = layers.MaxPooling2D(3)(x)
x = layers.Conv2D(64, 5, padding="same")(x)
model = Model(inputs, x)
"""

    def explain(self, refusal: Refusal) -> Finding:
        failure: WindowTooLarge = refusal.failure  # type: ignore[assignment]
        tensor = refusal.operands[0].tensor if refusal.operands else None
        shape = tensor.shape if tensor is not None else None
        axis = failure.axis
        where = "size"
        notes: list[Note] = []
        if tensor is not None and shape is not None and axis is not None and axis < len(shape):
            where = axis_name(axis, len(shape), data_format_of([tensor]))
            made = place_of(tensor.node) if tensor.node is not None else None
            name = operand_names(refusal.operands[:1])[0]
            notes = [Note(f"{name}  {show(shape)}", made.span if made is not None else None), *why(tensor, axis)]
        into = f"the {where} of {show_dim(failure.size)}"
        return self.finding(
            refusal,
            f"the window of {show_dim(failure.window)} of {refusal.callee} does not fit into {into}",
            notes,
            help='padding="same" here, or less shrinking before'
            if refusal.config is not None and "padding" in refusal.config.values
            else None,
            keras="Computed output size would be zero or negative",
        )

    def remedies(self, refusal: Refusal) -> Iterator[Remedy]:
        failure: WindowTooLarge = refusal.failure  # type: ignore[assignment]
        made, config = refusal.made, refusal.config
        if made is not None and config is not None and config.values.get("padding") == "valid":
            from archcheck.graph.tensor import Node

            layer = Node(None, refusal.callee, (), config=config, made=made)
            edit = setting_edit(layer, "padding", quoted("same", made.text))
            if edit is not None:
                yield Remedy("unsafe", f'padding="same" in this {refusal.callee}', [edit])
        tensor = refusal.operands[0].tensor if refusal.operands else None
        if tensor is None or tensor.shape is None or failure.axis is None:
            return
        shrinking = [
            step for step in changes(tensor, failure.axis)
            if step.before is not None
            and step.node.config is not None
            and step.node.config.values.get("padding") == "valid"
        ]  # fmt: skip
        for step in reversed(shrinking[-4:]):
            if step.node.made is None:
                continue
            edit = setting_edit(step.node, "padding", quoted("same", step.node.made.text))
            if edit is not None:
                line = line_of(step.node.made, refusal.place)
                yield Remedy("unsafe", f'padding="same" in {step.node.kind} on {line}', [edit])
        if shrinking:
            last = shrinking[-1]
            sizes = f"{show_dim(last.before or 0)} to {show_dim(last.after)}"
            yield Remedy("display", f"less shrinking before: {call_text(last.node)} takes {sizes}")


class CropTooLargeRule(Rule):
    """A crop takes away all of an axis, or more.

    ## Why it is bad
    Keras refuses it: "Values in `cropping` argument should be smaller than the corresponding spatial dimension
    of the input".

    ## Fix safety
    There is no fix: how much should be left is not in the source.

    ## Known limits
    Slices that leave nothing give an axis of size 0, which Keras accepts.

    ## References
    - <https://keras.io/api/layers/reshaping_layers/cropping2d/>
    """

    code, name, since = "AC211", "crop-too-large", "0.1"
    failures = ("CropTooLarge",)
    fails = """
from keras import Input, layers

x = Input(shape=(32, 32, 3))
x = layers.MaxPooling2D(4)(x)
x = layers.Cropping2D(4)(x)
"""
    builds = """
from keras import Input, layers

x = Input(shape=(32, 32, 3))
x = layers.MaxPooling2D(4)(x)
x = layers.Cropping2D(2)(x)
"""

    def explain(self, refusal: Refusal) -> Finding:
        failure: CropTooLarge = refusal.failure  # type: ignore[assignment]
        tensor = refusal.operands[0].tensor if refusal.operands else None
        where = axis_name(failure.axis, len(failure.shape), data_format_of([tensor]))
        notes = []
        if tensor is not None and tensor.shape is not None and failure.axis < len(tensor.shape):
            made = place_of(tensor.node) if tensor.node is not None else None
            name = operand_names(refusal.operands[:1])[0]
            notes = [
                Note(f"{name}  {show(tensor.shape)}", made.span if made is not None else None),
                *why(tensor, failure.axis),
            ]
        size = show_dim(failure.size)
        words = {
            "Cropping1D": "`cropping` parameter of `Cropping1D` layer must be smaller than the input length",
            "Cropping2D": "Values in `cropping` argument should be smaller than the corresponding spatial dimension",
            "Cropping3D": "Values in `cropping` argument should be smaller than the corresponding spatial dimension",
        }.get(refusal.callee)
        return self.finding(
            refusal,
            f"{refusal.callee} takes {show_dim(failure.removed)} off the {where} of {size}: nothing is left",
            notes,
            keras=words,
        )
