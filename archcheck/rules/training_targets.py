"""Rules about the targets: their shape, how labels are written, and the loss and last activation that go with them."""

from __future__ import annotations

from archcheck.finding import Note
from archcheck.rules import edits
from archcheck.rules.base import Remedy, Rule
from archcheck.rules.story import place_of
from archcheck.rules.training_words import (
    argument_note,
    data_argument,
    flatten_before,
    loss_note,
    loss_remedy,
    numpy_name,
    output_note,
    shape_text,
    units_remedy,
    utils_name,
    wrapped,
)
from archcheck.rules.words import call_text
from archcheck.shapes.shape import show, show_dim

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from archcheck.finding import Finding
    from archcheck.keras.refusal import Refusal
    from archcheck.keras.training_failures import (
        LabelEncoding,
        LabelOutOfRange,
        LastDenseKeepsAxes,
        LossOutputMismatch,
        SoftmaxOverOne,
        TargetMismatch,
    )

__all__ = [
    "LabelOutOfRangeRule",
    "LastDenseKeepsAxesRule",
    "LossLabelEncoding",
    "OutputLossMismatch",
    "SoftmaxOverOneRule",
    "TargetShapeMismatch",
]

_HEAD = "import keras\nimport numpy as np\nfrom keras import layers\n\n"


def _target_notes(refusal: Refusal, failure: TargetMismatch) -> list[Note]:
    """Targets, output, loss: the three that have to fit."""
    argument = "y" if failure.role in ("x", "validation_split") else failure.role
    notes = argument_note(refusal, argument, failure.given, failure.source) if failure.given is not None else []
    notes += output_note(failure.node, failure.output, failure.produced)
    return notes + loss_note(failure.compiled, "metrics" if failure.metric else "loss")


def _fitting(refusal: Refusal) -> Any:
    """The expression of the targets, where they are given as `y` itself."""
    return data_argument(refusal, "y")


class TargetShapeMismatch(Rule):
    """The targets do not have the shape that an output and its loss, or a metric, need.

    ## Why it is bad
    Keras raises at the first batch: "Arguments `target` and `output` must have the same shape", or TensorFlow with
    the sizes that it can't bring together.

    ## Fix safety
    Unsafe: another number of units in the last layer, a Flatten in front of it, or another loss.

    ## Known limits
    Losses written in the program are not checked. A mean squared error of shapes that broadcast raises nothing.

    ## References
    - <https://keras.io/api/losses/>
    - <https://github.com/keras-team/keras/issues/16228>
    """

    code, name, since = "AC402", "target-shape-mismatch", "0.1"
    failures = ("TargetMismatch",)
    fails = _HEAD + (
        "x = np.random.rand(100, 8)\ny = np.random.rand(100, 4)\n"
        "model = keras.Sequential([keras.Input(shape=(8,)), layers.Dense(3)])\n"
        'model.compile(optimizer="adam", loss="mse")\nmodel.fit(x, y)\n'
    )
    builds = _HEAD + (
        "x = np.random.rand(100, 8)\ny = np.random.rand(100, 4)\n"
        "model = keras.Sequential([keras.Input(shape=(8,)), layers.Dense(4)])\n"
        'model.compile(optimizer="adam", loss="mse")\nmodel.fit(x, y)\n'
    )
    also = (
        (
            _HEAD + "x = np.random.rand(64, 8, 8, 3)\ny = np.random.randint(0, 2, size=(64,))\n"
            'model = keras.Sequential([keras.Input((8, 8, 3)), layers.Conv2D(4, 3), layers.Dense(1, "sigmoid")])\n'
            'model.compile(optimizer="adam", loss="binary_crossentropy")\nmodel.fit(x, y)\n',
            _HEAD + "x = np.random.rand(64, 8, 8, 3)\ny = np.random.randint(0, 2, size=(64,))\n"
            "model = keras.Sequential(\n"
            '    [keras.Input((8, 8, 3)), layers.Conv2D(4, 3), layers.Flatten(), layers.Dense(1, "sigmoid")]\n)\n'
            'model.compile(optimizer="adam", loss="binary_crossentropy")\nmodel.fit(x, y)\n',
        ),
    )

    def explain(self, refusal: Refusal) -> Finding:
        failure: TargetMismatch = refusal.failure  # type: ignore[assignment]
        label = getattr(failure.loss, "label", "the loss")
        thing = f"the metric {label}" if failure.metric else label
        who = "y" if failure.role in ("x", "validation_split") else f"y in {failure.role}"
        notes = _target_notes(refusal, failure)
        if failure.reason == "missing":
            message = f"no targets are given, and {thing} compares the output with some"
            return self.finding(refusal, message, notes, help="pass y, or targets in the data set", keras=failure.words)
        if failure.reason == "dtype":
            return self.finding(
                refusal,
                f"{who} holds texts or objects; {thing} takes numbers",
                notes,
                help="turn the labels into numbers first",
                keras=failure.words,
            )
        if failure.detail == "sample_weight":
            loss = f"the loss per sample of {show(failure.produced)}"
            message = f"sample_weight is {shape_text(failure.given)}, which does not fit {loss}"
            return self.finding(refusal, message, notes, keras=failure.words)
        given, produced = failure.given or (), failure.produced or ()
        if failure.reason == "form":
            takes = f"{thing} takes {failure.detail or 'other shapes'}"
            message = f"{takes}: {who} is {shape_text(given)}, the output {show(produced)}"
            return self.finding(refusal, message, notes, keras=failure.words)
        message = f"{who} is {shape_text(given)}, the output {show(produced)}: {thing} needs {self._need(failure)}"
        return self.finding(refusal, message, notes, help=self._help(failure), keras=failure.words)

    def _need(self, failure: TargetMismatch) -> str:
        name = getattr(failure.loss, "name", "")
        if name == "sparse_categorical_crossentropy":
            return "one class number for each position of the output"
        return "the same shape" if name in _STRICT else "shapes that go together"

    def _help(self, failure: TargetMismatch) -> str | None:
        given, produced = failure.given or (), failure.produced or ()
        if len(produced) > 2 and len(given) <= 2:
            return "the last layer gives a prediction for each position of a map: Flatten or pool in front of it"
        return None

    def remedies(self, refusal: Refusal) -> Iterator[Remedy]:
        failure: TargetMismatch = refusal.failure  # type: ignore[assignment]
        given, produced = failure.given or (), failure.produced or ()
        name = getattr(failure.loss, "name", "")
        if failure.metric or failure.reason in ("missing", "dtype", "form") or not given or not produced:
            return
        if len(produced) > len(given) and len(produced) > 2 and len(given) <= 2:
            yield from flatten_before(failure.node)
        width = given[-1] if len(given) == len(produced) and len(given) > 1 else None
        if isinstance(width, int) and width != produced[-1]:
            yield from units_remedy(failure.node, width)
        if name == "binary_crossentropy" and produced[-1] != 1 and len(given) in (len(produced) - 1, len(produced)):
            yield from loss_remedy(failure.compiled, name, "sparse_categorical_crossentropy")


_STRICT = frozenset({"categorical_crossentropy", "binary_crossentropy", "binary_focal_crossentropy"})


class LossLabelEncoding(Rule):
    """A categorical loss with class numbers, or a sparse one with one-hot vectors.

    ## Why it is bad
    Keras raises at the first batch: "Arguments `target` and `output` must have the same rank (ndim)".

    ## Fix safety
    Unsafe: the loss that suits the labels, or `to_categorical`. Both do; the labels stay as they are with the first.

    ## Known limits
    Labels that are read from files are not checked.

    ## References
    - <https://keras.io/api/losses/probabilistic_losses/>
    """

    code, name, since = "AC403", "loss-label-encoding", "0.1"
    failures = ("LabelEncoding",)
    fails = _HEAD + (
        "x = np.random.rand(100, 8)\ny = np.random.randint(0, 10, size=(100,))\n"
        'model = keras.Sequential([keras.Input(shape=(8,)), layers.Dense(10, "softmax")])\n'
        'model.compile(optimizer="adam", loss="categorical_crossentropy")\nmodel.fit(x, y)\n'
    )
    builds = _HEAD + (
        "x = np.random.rand(100, 8)\ny = np.random.randint(0, 10, size=(100,))\n"
        'model = keras.Sequential([keras.Input(shape=(8,)), layers.Dense(10, "softmax")])\n'
        'model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")\nmodel.fit(x, y)\n'
    )
    also = (
        (
            _HEAD + "x = np.random.rand(100, 8)\ny = np.eye(4)[np.arange(100) % 4]\n"
            'model = keras.Sequential([keras.Input(shape=(8,)), layers.Dense(4, activation="softmax")])\n'
            'model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")\nmodel.fit(x, y)\n',
            _HEAD + "x = np.random.rand(100, 8)\ny = np.eye(4)[np.arange(100) % 4]\n"
            'model = keras.Sequential([keras.Input(shape=(8,)), layers.Dense(4, activation="softmax")])\n'
            'model.compile(optimizer="adam", loss="categorical_crossentropy")\nmodel.fit(x, y)\n',
        ),
    )

    def explain(self, refusal: Refusal) -> Finding:
        failure: LabelEncoding = refusal.failure  # type: ignore[assignment]
        label = getattr(failure.loss, "label", "the loss")
        produced = failure.produced or ()
        units = show_dim(produced[-1]) if produced else "?"
        who = "y" if failure.role in ("x", "validation_split") else f"y in {failure.role}"
        if failure.wanted == "one-hot":
            message = f"{label} takes vectors of {units}, and {who} is {shape_text(failure.given)}: class numbers"
        else:
            message = f"{label} takes class numbers, and {who} is {shape_text(failure.given)}: vectors of {units}"
        return self.finding(refusal, message, _target_notes(refusal, failure), keras=failure.words)

    def remedies(self, refusal: Refusal) -> Iterator[Remedy]:
        failure: LabelEncoding = refusal.failure  # type: ignore[assignment]
        name = getattr(failure.loss, "name", "")
        place = _fitting(refusal)
        if failure.wanted == "one-hot":
            yield from loss_remedy(failure.compiled, name, "sparse_categorical_crossentropy")
            function = None if place is None else utils_name(place, "to_categorical")
            units = failure.produced[-1] if failure.produced else None
            if function is not None and isinstance(units, int):
                yield from wrapped(place, f"{function}(", f", {units})", f"{function}(y, {units})")
            return
        yield from loss_remedy(failure.compiled, name, "categorical_crossentropy")
        numpy = None if place is None else numpy_name(place)
        if numpy is not None:
            yield from wrapped(place, f"{numpy}.argmax(", ", axis=-1)", f"{numpy}.argmax(y, axis=-1)")


class OutputLossMismatch(Rule):
    """A loss and a last activation that don't belong together.

    binary_crossentropy on a softmax, from_logits=True behind an activation, a loss on probabilities behind none.

    ## Why it is bad
    Nothing raises. The model trains on other numbers than the loss is made for, slowly, wrongly or not at all.

    ## Fix safety
    Unsafe: the loss or the activation changes.

    ## Known limits
    Activations that the program defines are not known.

    ## References
    - <https://keras.io/api/losses/probabilistic_losses/>
    - <https://github.com/keras-team/keras/issues/17388>
    """

    code, name, severity, since = "AC404", "output-loss-mismatch", "warning", "0.1"
    failures = ("LossOutputMismatch",)
    raises = False
    fails = _HEAD + (
        "x = np.random.rand(100, 8)\ny = np.random.randint(0, 10, size=(100,))\n"
        "model = keras.Sequential([keras.Input(shape=(8,)), layers.Dense(10)])\n"
        'model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")\nmodel.fit(x, y)\n'
    )
    builds = _HEAD + (
        "x = np.random.rand(100, 8)\ny = np.random.randint(0, 10, size=(100,))\n"
        'model = keras.Sequential([keras.Input(shape=(8,)), layers.Dense(10, "softmax")])\n'
        'model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")\nmodel.fit(x, y)\n'
    )

    def explain(self, refusal: Refusal) -> Finding:
        failure: LossOutputMismatch = refusal.failure  # type: ignore[assignment]
        label = getattr(failure.loss, "label", "the loss")
        labels = f", the labels {shape_text(failure.given)}" if failure.given is not None else ""
        units = show_dim(failure.produced[-1]) if failure.produced else "?"
        message = _WORDS[failure.kind].format(loss=label, activation=failure.activation, units=units) + labels
        notes = output_note(failure.node, failure.output, failure.produced) + loss_note(failure.compiled)
        return self.finding(refusal, message, notes)

    def remedies(self, refusal: Refusal) -> Iterator[Remedy]:
        failure: LossOutputMismatch = refusal.failure  # type: ignore[assignment]
        name = getattr(failure.loss, "name", "")
        node = failure.node
        place = None if failure.compiled is None else failure.compiled.places.get("loss")
        if failure.kind == "logits expected" and node is not None and node.made is not None and node.kind == "Dense":
            activation = "sigmoid" if name.startswith("binary") else "softmax"
            text = edits.quoted(activation, getattr(node.made.source, "content", ""))
            edit = edits.set_argument(node.made, "activation", text, 1)
            if edit is not None:
                yield Remedy("unsafe", f"activation={text} in the last layer", [edit])
        if failure.kind == "logits activated" and place is not None:
            edit = edits.set_argument(place, "from_logits", "False", 0)
            if edit is not None:
                yield Remedy("unsafe", "from_logits=False", [edit])
        if failure.kind == "softmax binary":
            yield from loss_remedy(failure.compiled, name, "categorical_crossentropy")


_WORDS = {
    "softmax binary": "{loss} treats {units} outputs as {units} yes-or-no answers, and a softmax makes them one choice",
    "logits activated": "{loss} takes logits (from_logits=True), and the last layer applies {activation}",
    "logits expected": "{loss} takes probabilities, and the last layer has no activation",
    "one unit": "{loss} on a softmax over one unit: the output is always 1",
    "one unit sparse": "{loss} on one unit: there is one class to choose from",
}


class SoftmaxOverOneRule(Rule):
    """A softmax over an axis of size 1: its output is always 1.

    ## Why it is bad
    Nothing raises, and nothing is learned: whatever the input, the output is 1.

    ## Fix safety
    Unsafe: sigmoid in place of softmax.

    ## Known limits
    A size that is not in the source is not checked.

    ## References
    - <https://keras.io/api/layers/activations/#softmax-function>
    """

    code, name, since = "AC601", "softmax-over-one", "0.1"
    failures = ("SoftmaxOverOne",)
    raises = False
    fails = "import keras\nfrom keras import layers\n\n" + (
        'model = keras.Sequential([keras.Input(shape=(8,)), layers.Dense(1, activation="softmax")])\n'
        'model.compile(optimizer="adam", loss="binary_crossentropy")\n'
    )
    builds = "import keras\nfrom keras import layers\n\n" + (
        'model = keras.Sequential([keras.Input(shape=(8,)), layers.Dense(1, "sigmoid")])\n'
        'model.compile(optimizer="adam", loss="binary_crossentropy")\n'
    )

    def explain(self, refusal: Refusal) -> Finding:
        failure: SoftmaxOverOne = refusal.failure  # type: ignore[assignment]
        message = f"softmax over one value is always 1: {failure.layer} gives {show(failure.shape)}"
        made = refusal.made
        notes = [Note(f"{failure.layer}  {show(failure.shape)}", made.span, label="1 unit")] if made is not None else []
        return self.finding(
            refusal, message, notes, help="sigmoid gives one probability; softmax needs a unit for each class"
        )

    def remedies(self, refusal: Refusal) -> Iterator[Remedy]:
        place = refusal.made_arguments.get("activation")
        if place is not None and type(place.node).__name__ == "Constant":
            yield Remedy(
                "unsafe", "sigmoid in place of softmax", [edits.replace(place, edits.quoted("sigmoid", place.text))]
            )


class LabelOutOfRangeRule(Rule):
    """Class numbers beyond the units of the output, or beyond `num_classes` of to_categorical.

    ## Why it is bad
    TensorFlow raises on a CPU: "Received a label value of 3 which is outside the valid range of [0, 3)". On a GPU the
    loss is NaN.

    ## Fix safety
    Unsafe: as many units as there are classes.

    ## Known limits
    Labels are known from the data sets of Keras and scikit-learn, from literals and from random integers.

    ## References
    - <https://github.com/keras-team/keras/issues/11441>
    """

    code, name, since = "AC408", "label-out-of-range", "0.1"
    failures = ("LabelOutOfRange",)
    fails = _HEAD + (
        "x = np.random.rand(100, 8)\ny = np.arange(100) % 10\n"
        'model = keras.Sequential([keras.Input(shape=(8,)), layers.Dense(9, activation="softmax")])\n'
        'model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")\nmodel.fit(x, y)\n'
    )
    builds = _HEAD + (
        "x = np.random.rand(100, 8)\ny = np.arange(100) % 10\n"
        'model = keras.Sequential([keras.Input(shape=(8,)), layers.Dense(10, "softmax")])\n'
        'model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")\nmodel.fit(x, y)\n'
    )

    def explain(self, refusal: Refusal) -> Finding:
        failure: LabelOutOfRange = refusal.failure  # type: ignore[assignment]
        low, high = failure.lowest, failure.highest
        told = (
            f"labels go up to {high:g}" if high is not None and high >= failure.units else f"labels go down to {low:g}"
        )
        what = f"num_classes is {failure.units}" if failure.loss is None else f"the output has {failure.units} units"
        notes = argument_note(
            refusal, "y" if failure.loss is not None else "x", getattr(failure.source, "shape", None), failure.source
        )
        if failure.node is not None:
            notes += output_note(
                failure.node, failure.output, failure.node.outputs[0].shape if failure.node.outputs else None
            )
        keras = "is out of bounds for axis 1" if failure.loss is None else "Received a label value of"
        return self.finding(refusal, f"{told}, and {what}: 0 to {failure.units - 1}", notes, keras=keras)

    def remedies(self, refusal: Refusal) -> Iterator[Remedy]:
        failure: LabelOutOfRange = refusal.failure  # type: ignore[assignment]
        if failure.highest is None or failure.highest < failure.units:
            return
        classes = int(failure.highest) + 1
        if failure.loss is not None:
            yield from units_remedy(failure.node, classes)
            return
        place = refusal.arguments.get("num_classes")
        if place is not None:
            yield Remedy("unsafe", f"num_classes={classes}", [edits.replace(place, str(classes))])


class LastDenseKeepsAxesRule(Rule):
    """The last Dense works on a map that was not flattened: it gives a prediction for each pixel.

    ## Why it is bad
    Nothing raises until labels and loss meet a prediction per pixel; with them known it is AC402.

    ## Fix safety
    Unsafe: a Flatten in front of the last layer.

    ## Known limits
    A model that means to give a prediction per pixel with a Dense looks the same; a 1 x 1 convolution says it plainly.

    ## References
    - <https://github.com/keras-team/keras/issues/2724>
    """

    code, name, severity, since = "AC410", "last-dense-keeps-axes", "warning", "0.1"
    failures = ("LastDenseKeepsAxes",)
    raises = False
    fails = "import keras\nfrom keras import layers\n\n" + (
        'model = keras.Sequential([keras.Input((8, 8, 3)), layers.Conv2D(4, 3), layers.Dense(10, "softmax")])\n'
        'model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")\n'
    )
    builds = "import keras\nfrom keras import layers\n\n" + (
        "model = keras.Sequential(\n"
        '    [keras.Input((8, 8, 3)), layers.Conv2D(4, 3), layers.Flatten(), layers.Dense(10, "softmax")]\n)\n'
        'model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")\n'
    )

    def explain(self, refusal: Refusal) -> Finding:
        failure: LastDenseKeepsAxes = refusal.failure  # type: ignore[assignment]
        message = f"the last Dense gives {show(failure.produced)}: a prediction for each pixel of the map before it"
        notes = []
        if failure.node is not None and failure.node.inputs:
            before = failure.node.inputs[0]
            place = place_of(before.node) if before.node is not None else None
            text = call_text(before.node) if before.node is not None else "the input"
            notes.append(Note(f"before it  {show(before.shape)}   {text}", place.span if place is not None else None))
        return self.finding(refusal, message, notes, help="Flatten or pool in front of it for one prediction per image")

    def remedies(self, refusal: Refusal) -> Iterator[Remedy]:
        failure: LastDenseKeepsAxes = refusal.failure  # type: ignore[assignment]
        yield from flatten_before(failure.node)
