"""Rules about branches that meet: concatenation, merging layers, broadcasting."""

from __future__ import annotations

from archcheck.finding import Note
from archcheck.rules.base import Rule
from archcheck.rules.branches import differences, differing_axes, meeting_notes
from archcheck.rules.meeting import axis_remedy, flattened, meeting_remedies, other_axis
from archcheck.rules.projections import projections
from archcheck.rules.words import axis_name, listing
from archcheck.shapes.shape import show, show_dim

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from archcheck.finding import Finding
    from archcheck.keras.failures import BranchesDiffer, JoinsSpace, MergeMismatch, NotBroadcastable
    from archcheck.keras.refusal import Refusal
    from archcheck.rules.base import Remedy

__all__ = ["BroadcastMismatch", "ConcatenateMismatch", "ConcatenateOnSpatialAxis", "MergeSizesDiffer"]


_WORDS = {
    "Concatenate": "A `Concatenate` layer requires inputs with matching shapes",
    "stack": "Every value in `x` must have the same shape",
}


class ConcatenateMismatch(Rule):
    """Branches that meet in a concatenation differ in a dimension other than the one they are joined along.

    The branch at fault is the one that differs from the others, and the layer at fault is the one that made it
    so: mostly a convolution or a pooling without `padding="same"`, whose window takes a pixel or two off the
    border, or a stride that the other branches have and this one has not.

    ## Why it is bad
    Keras refuses to build the model: "A `Concatenate` layer requires inputs with matching shapes except for the
    concatenation axis". It prints all shapes and says neither which branch is the odd one nor what made it so.

    ## Fix safety
    Unsafe: another padding or stride makes another model, though most often the one that was meant.

    ## Known limits
    Sizes that Keras itself does not know when the model is built (None) are not compared here; see AC215.

    ## References
    - <https://keras.io/api/layers/merging_layers/concatenate/>
    - <https://github.com/keras-team/keras/issues/12975>
    """

    code, name, since = "AC201", "concatenate-mismatch", "0.1"
    failures = ("BranchesDiffer",)
    fails = """
from keras import Input, Model, layers

x = Input(shape=(64, 64, 3))
branch_a = layers.Conv2D(128, 1, strides=2)(x)
branch_b = layers.MaxPooling2D(2)(x)
branch_c = layers.AveragePooling2D(3, strides=2)(x)
branch_c = layers.Conv2D(128, 3)(branch_c)
output = layers.concatenate([branch_a, branch_b, branch_c], axis=-1)
model = Model(x, output)
"""
    builds = """
from keras import Input, Model, layers

x = Input(shape=(64, 64, 3))
branch_a = layers.Conv2D(128, 1, strides=2)(x)
branch_b = layers.MaxPooling2D(2)(x)
branch_c = layers.AveragePooling2D(3, strides=2, padding="same")(x)
branch_c = layers.Conv2D(128, 3, padding="same")(branch_c)
output = layers.concatenate([branch_a, branch_b, branch_c], axis=-1)
model = Model(x, output)
"""
    also = (
        (
            "from keras import Input, ops\n\nx = ops.concatenate([Input((10, 8)), Input(shape=(9, 8))], axis=-1)\n",
            "from keras import Input, ops\n\nx = ops.concatenate([Input((10, 8)), Input(shape=(9, 8))], axis=1)\n",
        ),
        (
            "from keras import Input, ops\n\nx = ops.stack([Input(shape=(10, 8)), Input(shape=(9, 8))])\n",
            "from keras import Input, ops\n\nx = ops.stack([Input(shape=(9, 8)), Input(shape=(9, 8))])\n",
        ),
    )

    def explain(self, refusal: Refusal) -> Finding:
        failure: BranchesDiffer = refusal.failure  # type: ignore[assignment]
        what = "this concatenate" if refusal.callee.lower() == "concatenate" else refusal.callee
        words = _WORDS.get(refusal.callee, "Every value in `xs` must have the same shape except on the `axis` dim")
        ranks = {len(shape) for shape in failure.shapes}
        if len(ranks) > 1:
            return self.finding(
                refusal,
                f"the branches of {what} differ in rank: {listing(show(shape) for shape in failure.shapes)}",
                meeting_notes(refusal, failure.shapes, ()),
                help="bring all branches to one rank, with Flatten or a global pooling or Reshape",
                keras=words,
                keras2=words,
            )
        return self.finding(
            refusal,
            f"the branches of {what} differ in {differences(refusal, failure.shapes, failure.axes)}",
            meeting_notes(refusal, failure.shapes, failure.axes),
            keras=words,
            keras2=words,
        )

    def remedies(self, refusal: Refusal) -> Iterator[Remedy]:
        failure: BranchesDiffer = refusal.failure  # type: ignore[assignment]
        if len({len(shape) for shape in failure.shapes}) > 1:
            yield from flattened(refusal, failure.shapes)
            return
        yield from other_axis(refusal, failure)
        yield from meeting_remedies(refusal, failure.shapes, failure.axes)


class MergeSizesDiffer(Rule):
    """Tensors that are added, multiplied or averaged by a merging layer have shapes that can't be brought together.

    A residual block is the usual place: the block halves the image or changes the number of channels, and the
    shortcut around it does neither.

    ## Why it is bad
    Keras refuses to build the model: "Inputs have incompatible shapes".

    ## Fix safety
    Unsafe: a projection on the shortcut, or another padding or stride, makes another model.

    ## Known limits
    Sizes of 1 broadcast, as in Keras, and are not reported.

    ## References
    - <https://keras.io/api/layers/merging_layers/>
    - He et al., Deep Residual Learning for Image Recognition, section 3.3 (projection shortcuts)
    """

    code, name, since = "AC202", "merge-mismatch", "0.1"
    failures = ("MergeMismatch",)
    fails = """
from keras import Input, Model, layers

x = Input(shape=(32, 32, 64))
y = layers.Conv2D(128, 3, strides=2, padding="same", activation="relu")(x)
y = layers.Conv2D(128, 3, padding="same")(y)
output = layers.Add()([x, y])
model = Model(x, output)
"""
    builds = """
from keras import Input, Model, layers

x = Input(shape=(32, 32, 64))
y = layers.Conv2D(128, 3, strides=2, padding="same", activation="relu")(x)
y = layers.Conv2D(128, 3, padding="same")(y)
shortcut = layers.Conv2D(128, 1, strides=2)(x)
output = layers.Add()([shortcut, y])
model = Model(x, output)
"""

    def explain(self, refusal: Refusal) -> Finding:
        failure: MergeMismatch = refusal.failure  # type: ignore[assignment]
        axes = differing_axes(failure.shapes)
        if axes is None:
            difference = f"rank: {listing(show(shape) for shape in failure.shapes)}"
        else:
            difference = differences(refusal, failure.shapes, axes)
        words = (
            "Cannot merge tensors with different batch sizes"
            if axes and 0 in axes
            else "Inputs have incompatible shapes"
        )
        return self.finding(
            refusal,
            f"the inputs of {failure.layer} differ in {difference}",
            meeting_notes(refusal, failure.shapes, axes or ()),
            help=next((remedy.message for remedy in projections(refusal, failure.shapes)), None),
            keras=words,
            keras2=words,
        )

    def remedies(self, refusal: Refusal) -> Iterator[Remedy]:
        failure: MergeMismatch = refusal.failure  # type: ignore[assignment]
        axes = differing_axes(failure.shapes)
        if axes:
            yield from projections(refusal, failure.shapes)
            yield from meeting_remedies(refusal, failure.shapes, axes)


class BroadcastMismatch(Rule):
    """An operator or an elementwise op meets tensors whose shapes do not broadcast.

    ## Why it is bad
    Keras refuses it: "Cannot broadcast shape, the failure dim has value 64, which cannot be broadcasted to 32".

    ## Fix safety
    Unsafe: another padding, stride or number of channels makes another model.

    ## Known limits
    Sizes that Keras does not know when the model is built (None) are not compared; it may fail at fit.

    ## References
    - <https://numpy.org/doc/stable/user/basics.broadcasting.html>
    """

    code, name, since = "AC207", "broadcast-mismatch", "0.1"
    failures = ("NotBroadcastable",)
    fails = """
from keras import Input, Model, layers

x = Input(shape=(32, 32, 16))
y = layers.Conv2D(16, 3)(x)
model = Model(x, x + y)
"""
    builds = """
from keras import Input, Model, layers

x = Input(shape=(32, 32, 16))
y = layers.Conv2D(16, 3, padding="same")(x)
model = Model(x, x + y)
"""

    def explain(self, refusal: Refusal) -> Finding:
        failure: NotBroadcastable = refusal.failure  # type: ignore[assignment]
        axes = differing_axes(failure.shapes)
        shapes = listing(show(shape) for shape in failure.shapes)
        difference = f"; they differ in {differences(refusal, failure.shapes, axes)}" if axes else ""
        return self.finding(
            refusal,
            f"{shapes} do not broadcast{difference}",
            meeting_notes(refusal, failure.shapes, axes or ()),
            keras="Cannot broadcast shape, the failure dim has value",
        )

    def remedies(self, refusal: Refusal) -> Iterator[Remedy]:
        failure: NotBroadcastable = refusal.failure  # type: ignore[assignment]
        axes = differing_axes(failure.shapes)
        if axes:
            yield from projections(refusal, failure.shapes)
            yield from meeting_remedies(refusal, failure.shapes, axes)


class ConcatenateOnSpatialAxis(Rule):
    """Images in channels_last are concatenated along axis 1, their height, which works only because all sizes agree.

    Code that was written for channels_first joins branches along axis 1. In channels_last, what Keras uses by
    default, axis 1 is the height: the branches are stacked on top of each other instead of side by side in
    depth.

    ## Why it is bad
    Keras raises nothing. The model builds, trains, and is not the one that was meant: a pixel no longer sees
    what the other branches found at its place.

    ## Fix safety
    Unsafe: `axis=-1` makes another model.

    ## Known limits
    Reported only where all inputs have the same shape and all come from different layers over one image.

    ## References
    - <https://github.com/keras-team/keras/issues/11195>
    """

    code, name, severity, since = "AC216", "concatenate-on-spatial-axis", "warning", "0.1"
    failures = ("JoinsSpace",)
    raises = False
    fails = """
from keras import Input, Model, layers

x = Input(shape=(32, 32, 3))
tower_1 = layers.Conv2D(64, 3, padding="same")(x)
tower_2 = layers.Conv2D(64, 5, padding="same")(x)
output = layers.concatenate([tower_1, tower_2], axis=1)
model = Model(x, output)
"""
    builds = """
from keras import Input, Model, layers

x = Input(shape=(32, 32, 3))
tower_1 = layers.Conv2D(64, 3, padding="same")(x)
tower_2 = layers.Conv2D(64, 5, padding="same")(x)
output = layers.concatenate([tower_1, tower_2], axis=-1)
model = Model(x, output)
"""

    def explain(self, refusal: Refusal) -> Finding:
        failure: JoinsSpace = refusal.failure  # type: ignore[assignment]
        shape = failure.shapes[0]
        axis = failure.axis % len(shape)
        what = axis_name(axis, len(shape))
        total = sum((other[axis] for other in failure.shapes[1:]), shape[axis])
        return self.finding(
            refusal,
            f"axis {failure.axis} is the {what} of these images: {len(failure.shapes)} of {show(shape)} "
            f"give {show((*shape[:axis], total, *shape[axis + 1 :]))}, stacked in {what}",
            [Note(f"channels_last, the default, has the channels in the last axis: {show_dim(shape[-1])}")],
            help="axis=-1 joins the channels",
        )

    def remedies(self, refusal: Refusal) -> Iterator[Remedy]:
        yield from axis_remedy(refusal, "axis=-1 joins the channels")
