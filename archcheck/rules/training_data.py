"""Rules about the data that a model is trained on: its shape, its form, its number of samples."""

from __future__ import annotations

from archcheck.finding import Note
from archcheck.rules import edits
from archcheck.rules.base import Remedy, Rule
from archcheck.rules.story import place_of
from archcheck.rules.training_words import argument_note, numpy_name, shape_text, wrapped
from archcheck.rules.words import axes_of, axis_name, count
from archcheck.shapes.shape import number_of_elements, show, show_dim
from archcheck.shapes.size import equals

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from archcheck.finding import Finding
    from archcheck.keras.refusal import Refusal
    from archcheck.keras.training_failures import BadDataForm, CardinalityMismatch, DataMismatch, UnbatchedDataset

__all__ = ["BadDataFormRule", "CardinalityMismatchRule", "DataShapeMismatch", "UnbatchedDatasetRule"]


class DataShapeMismatch(Rule):
    """The data given to fit, evaluate or predict does not have the shape that the model's input has.

    Shapes are known from NumPy, keras.datasets, reshape, slicing, train_test_split, tf.data and the like.

    ## Why it is bad
    Keras raises at the first batch, after the data was loaded and the model built: "expected shape=(None, 784),
    found shape=(None, 28, 28)".

    ## Fix safety
    Unsafe: the data is reshaped or given a batch axis where it is passed, or the Input gets the shape of the data.

    ## Known limits
    Data that is read from files has no shape in the source; a model that accepts any size is not checked in that axis.

    ## References
    - <https://keras.io/api/models/model_training_apis/>
    - <https://github.com/keras-team/keras/issues/19367>
    """

    code, name, since = "AC401", "data-shape-mismatch", "0.1"
    failures = ("DataMismatch",)
    fails = """
import keras
import numpy as np
from keras import layers

x = np.random.rand(100, 28, 28)
y = np.random.randint(0, 10, size=(100,))
model = keras.Sequential([keras.Input(shape=(784,)), layers.Dense(10, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
model.fit(x, y)
"""
    builds = """
import keras
import numpy as np
from keras import layers

x = np.random.rand(100, 28, 28).reshape(100, 784)
y = np.random.randint(0, 10, size=(100,))
model = keras.Sequential([keras.Input(shape=(784,)), layers.Dense(10, activation="softmax")])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
model.fit(x, y)
"""
    also = (
        (
            "import keras\nimport numpy as np\nfrom keras import layers\n\nx = np.random.rand(50, 32, 32, 3)\n"
            "model = keras.Sequential([keras.Input((32, 32, 3)), layers.Flatten(), layers.Dense(1)])\n"
            "model.predict(x[0])\n",
            "import keras\nimport numpy as np\nfrom keras import layers\n\nx = np.random.rand(50, 32, 32, 3)\n"
            "model = keras.Sequential([keras.Input((32, 32, 3)), layers.Flatten(), layers.Dense(1)])\n"
            "model.predict(x[:1])\n",
        ),
    )

    def explain(self, refusal: Refusal) -> Finding:
        failure: DataMismatch = refusal.failure  # type: ignore[assignment]
        what = "x" if failure.role == "x" else failure.role
        if failure.reason in ("count", "names"):
            return self._count(refusal, failure)
        notes = argument_note(refusal, what, failure.given, failure.source)
        expected = failure.expected
        model = failure.model
        reference = (
            next((tensor for tensor in model.inputs if tensor.shape is expected), None) if model is not None else None
        )
        if reference is not None and reference.node is not None:
            place = place_of(reference.node)
            notes.append(
                Note(f"the input of the model  {show(expected)}", place.span if place else None, label=show(expected))
            )
        inner = failure.inner
        if failure.reason == "dtype":
            kind = "texts" if failure.dtype == "str" else "lists of different lengths or other objects"
            message = f"{what} holds {kind}, the model's input takes numbers"
            words = (
                "Cast string to float is not supported"
                if failure.dtype == "str"
                else "Failed to convert a NumPy array to a Tensor"
            )
            return self.finding(refusal, message, notes, help=_object_help(failure), keras=words, raises="ValueError")
        if inner is not None:
            told = self._of_layer(failure)
            message = f"{what} is {shape_text(failure.given)}, the model takes {show(expected)}: {told}"
            return self.finding(refusal, message, notes, keras=_words_of(inner), raises=inner.raises)
        assert expected is not None
        given = failure.given or ()
        if failure.reason == "rank":
            has = f"{what} has {axes_of(len(given))}, {shape_text(failure.given)}"
            message = f"{has}; the model takes {axes_of(len(expected))}, {show(expected)}"
        else:
            axis = failure.axis or 1
            size = show_dim(given[axis]) if axis < len(given) else "?"
            message = (
                f"{what} has {axis_name(axis, len(given))} {size}, {shape_text(failure.given)}; the model takes "
                f"{show_dim(expected[axis])}, {show(expected)}"
            )
        words = "Invalid input shape for input" if failure.reason == "rank" and model.stack is not None else "Input 0"
        return self.finding(
            refusal, message, notes, help=_batch_help(failure), keras=words if words != "Input 0" else "expected shape="
        )

    def _count(self, refusal: Refusal, failure: DataMismatch) -> Finding:
        expected, given = failure.count or (0, 0)
        names = [str(name) for name in failure.model.input_names] if failure.model is not None else []
        if failure.reason == "names":
            message = f"x has no array for the input {failure.name}; the model's inputs are {', '.join(names)}"
            return self.finding(refusal, message, self._inputs(failure), keras="Missing data for input")
        message = f"the model takes {count(expected, 'input')}, x is {count(given, 'array')}"
        return self.finding(refusal, message, self._inputs(failure), keras="expects")

    def _inputs(self, failure: DataMismatch) -> list[Note]:
        """A note for each input of the model."""
        notes = []
        for tensor in failure.model.inputs[:4] if failure.model is not None else ():
            place = place_of(tensor.node) if tensor.node is not None else None
            shape = show(tensor.shape)
            notes.append(Note(f"input  {shape}", place.span if place is not None else None, label=shape))
        return notes

    def _of_layer(self, failure: DataMismatch) -> str:
        inner: Any = failure.inner
        layer = getattr(inner, "layer", None) or getattr(inner, "operation", None)
        if (
            hasattr(inner, "expected")
            and hasattr(inner, "shape")
            and hasattr(inner, "axis")
            and inner.shape is not None
        ):
            return f"{layer} gets {show(inner.shape)} and was built for {show_dim(inner.expected)}"
        return f"{layer or 'a layer'} refuses what reaches it"

    def remedies(self, refusal: Refusal) -> Iterator[Remedy]:
        failure: DataMismatch = refusal.failure  # type: ignore[assignment]
        place = refusal.arguments.get("x")
        given, expected = failure.given, failure.expected
        if place is None or given is None or expected is None or failure.role != "x":
            return
        numpy = numpy_name(place)
        alike = len(given) == len(expected) - 1 and all(
            equals(a, b) is not False for a, b in zip(given, expected[1:], strict=True)
        )
        if alike and numpy is not None:
            yield from wrapped(place, f"{numpy}.expand_dims(", ", 0)", "a batch of one sample: np.expand_dims(..., 0)")
        rest = expected[1:]
        if all(isinstance(size, int) for size in (*given[1:], *rest)) and len(given) > 1:
            if (
                number_of_elements(given[1:]) == number_of_elements(rest)
                and place.text.replace("_", "").replace(".", "").isalnum()
            ):
                sizes = ", ".join(str(size) for size in rest)
                yield from wrapped(
                    place, "", f".reshape(-1, {sizes})", f"x in the shape of the input: reshape(-1, {sizes})"
                )
            yield from self._input_shape(failure, given)

    def _input_shape(self, failure: DataMismatch, given: Any) -> Iterator[Remedy]:
        """The Input gets the shape of the data."""
        reference = failure.model.inputs[0] if failure.model is not None and len(failure.model.inputs) == 1 else None
        node = reference.node if reference is not None else None
        text = f"({given[1]},)" if len(given) == 2 else f"({', '.join(str(size) for size in given[1:])})"
        stack = getattr(failure.model, "stack", None)
        first = stack[1] if stack and len(stack) > 1 else None
        if first is not None and first.state.made_arguments.get("input_shape") is not None:
            yield Remedy(
                "unsafe", f"input_shape={text}", [edits.replace(first.state.made_arguments["input_shape"], text)]
            )
        elif node is not None and node.made is not None and "Input" in node.made.text.partition("(")[0]:
            edit = edits.set_argument(node.made, "shape", text, 0)
            if edit is not None:
                yield Remedy("unsafe", f"an Input of the shape of the data: {text}", [edit])


def _batch_help(failure: DataMismatch) -> str | None:
    given, expected = failure.given or (), failure.expected or ()
    if len(given) == len(expected) - 1:
        return "add the missing axis: the batch in front of one sample, or the channels behind"
    return None


def _object_help(failure: DataMismatch) -> str:
    if failure.dtype == "str":
        return "turn the texts into numbers first, with TextVectorization for example"
    return "bring all to one length first, with keras.utils.pad_sequences(x, maxlen=...) for example"


def _words_of(inner: Any) -> str:
    name = type(inner).__name__
    if name == "RankMismatch":
        return "is incompatible with the layer"
    return "Exception encountered when calling"


class CardinalityMismatchRule(Rule):
    """Arrays that belong together have different numbers of samples.

    ## Why it is bad
    Keras refuses them: "Data cardinality is ambiguous. Make sure all arrays contain the same number of samples."

    ## Fix safety
    There is no fix: which samples belong together is not in the source.

    ## Known limits
    Numbers of samples that are not in the source are only compared where they come from one source.

    ## References
    - <https://keras.io/api/models/model_training_apis/#fit-method>
    """

    code, name, since = "AC405", "cardinality-mismatch", "0.1"
    failures = ("CardinalityMismatch",)
    fails = """
import keras
import numpy as np
from keras import layers

x = np.random.rand(100, 8)
y = np.random.rand(90, 1)
model = keras.Sequential([keras.Input(shape=(8,)), layers.Dense(1)])
model.compile(optimizer="adam", loss="mse")
model.fit(x, y)
"""
    builds = """
import keras
import numpy as np
from keras import layers

x = np.random.rand(100, 8)
y = np.random.rand(100, 1)
model = keras.Sequential([keras.Input(shape=(8,)), layers.Dense(1)])
model.compile(optimizer="adam", loss="mse")
model.fit(x, y)
"""

    def explain(self, refusal: Refusal) -> Finding:
        failure: CardinalityMismatch = refusal.failure  # type: ignore[assignment]
        told = [f"{label} has {show_dim(size)}" for label, size in failure.sizes]
        where = "" if failure.role == "x" else f" in {failure.role}"
        notes = []
        for label, size in failure.sizes:
            place = refusal.arguments.get(label)
            if place is not None and failure.role == "x":
                notes.append(Note(f"{label}  {show_dim(size)} samples", place.span, label=show_dim(size)))
        if failure.role != "x" and (place := refusal.arguments.get(failure.role)) is not None:
            notes.append(Note("", place.span, label=", ".join(told)))
        message = f"different numbers of samples{where}: {', '.join(told)}"
        return self.finding(refusal, message, notes, keras="Data cardinality is ambiguous.")


class UnbatchedDatasetRule(Rule):
    """A tf.data.Dataset of single samples is given to fit: every sample is taken for a batch.

    ## Why it is bad
    What Keras says of it speaks of shapes that have an axis too few, and not of the batch that is missing.

    ## Fix safety
    Unsafe: `.batch(32)` is put behind the data set.

    ## Known limits
    A data set whose elements aren't known is not checked.

    ## References
    - <https://www.tensorflow.org/api_docs/python/tf/data/Dataset#batch>
    - <https://github.com/huggingface/tokenizers/issues/253>
    """

    code, name, since = "AC409", "unbatched-dataset", "0.1"
    failures = ("UnbatchedDataset",)
    fails = """
import keras
import numpy as np
import tensorflow as tf
from keras import layers

data = tf.data.Dataset.from_tensor_slices((np.random.rand(100, 8), np.random.rand(100, 1)))
model = keras.Sequential([keras.Input(shape=(8,)), layers.Dense(1)])
model.compile(optimizer="adam", loss="mse")
model.fit(data)
"""
    builds = """
import keras
import numpy as np
import tensorflow as tf
from keras import layers

data = tf.data.Dataset.from_tensor_slices((np.random.rand(100, 8), np.random.rand(100, 1))).batch(32)
model = keras.Sequential([keras.Input(shape=(8,)), layers.Dense(1)])
model.compile(optimizer="adam", loss="mse")
model.fit(data)
"""

    def explain(self, refusal: Refusal) -> Finding:
        failure: UnbatchedDataset = refusal.failure  # type: ignore[assignment]
        shapes = ", ".join(show(shape) for shape in failure.shapes)
        message = f"the data set gives single samples, {shapes}: each is taken for a batch"
        place = refusal.arguments.get("x")
        notes = (
            [Note("no .batch(...) in the making of this data set", place.span, label="single samples")] if place else []
        )
        return self.finding(refusal, message, notes, help="put .batch(32) behind the data set")

    def remedies(self, refusal: Refusal) -> Iterator[Remedy]:
        place = refusal.arguments.get("x")
        if place is not None and "\n" not in place.text:
            yield Remedy("unsafe", ".batch(32) behind the data set", [edits.insert_after(place, ".batch(32)")])


class BadDataFormRule(Rule):
    """Data in a form that fit does not take: Python lists, targets beside a data set, a class_weight that is no dict.

    ## Why it is bad
    Keras refuses it: "Unrecognized data type", "When providing `x` as a tf.data.Dataset, `y` should not be passed".

    ## Fix safety
    Unsafe: a list becomes a NumPy array, an array of class weights a dict.

    ## Known limits
    Objects that are not in the source are not checked.

    ## References
    - <https://keras.io/api/models/model_training_apis/#fit-method>
    """

    code, name, since = "AC411", "bad-data-form", "0.1"
    failures = ("BadDataForm",)
    fails = """
import keras
import numpy as np
from keras import layers

x = np.random.rand(4, 8)
y = [0, 1, 1, 0]
model = keras.Sequential([keras.Input(shape=(8,)), layers.Dense(1, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy")
model.fit(x, y)
"""
    builds = """
import keras
import numpy as np
from keras import layers

x = np.random.rand(4, 8)
y = np.array([0, 1, 1, 0])
model = keras.Sequential([keras.Input(shape=(8,)), layers.Dense(1, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy")
model.fit(x, y)
"""

    def explain(self, refusal: Refusal) -> Finding:
        failure: BadDataForm = refusal.failure  # type: ignore[assignment]
        message, words, help = _FORMS[failure.kind]
        place = refusal.arguments.get(failure.argument)
        notes = [Note("", place.span, label=failure.argument)] if place is not None else []
        text = message.format(argument=failure.argument, value=failure.value, given=failure.given)
        return self.finding(refusal, text, notes, help=help.format(argument=failure.argument) or None, keras=words)

    def remedies(self, refusal: Refusal) -> Iterator[Remedy]:
        failure: BadDataForm = refusal.failure  # type: ignore[assignment]
        place = refusal.arguments.get(failure.argument)
        if place is None:
            return
        numpy = numpy_name(place)
        if failure.kind == "not arrays" and numpy is not None and failure.value != "tf.data.Dataset":
            yield from wrapped(
                place, f"{numpy}.array(", ")", f"{failure.argument} as an array: {numpy}.array({place.text})"
            )
        if failure.kind == "class_weight is no dict":
            yield from wrapped(place, "dict(enumerate(", "))", "a dict from class to weight: dict(enumerate(...))")


_FORMS: dict[str, tuple[str, str | None, str]] = {
    "not arrays": (
        "{argument} is no array: there is a Python {value} in it",
        "Unrecognized data type",
        "make it a NumPy array: np.array({argument})",
    ),
    "y with a dataset": (
        "{argument} is given beside a {value}, which has to hold it itself",
        "When providing `x` as a",
        "leave {argument} out",
    ),
    "class_weight with sample_weight": (
        "class_weight and sample_weight are given together",
        "You cannot `class_weight` and `sample_weight`",
        "leave one of them out",
    ),
    "class_weight with several outputs": (
        "class_weight is given for a model with several outputs",
        "`class_weight` is only supported for Models with a single output.",
        "",
    ),
    "class_weight with maps": (
        "class_weight is given for targets with more than one label per sample, {given}",
        None,
        "use sample_weight instead",
    ),
    "class_weight with a generator": (
        "class_weight is given beside a generator",
        "Argument `class_weight` is not supported for Python generator inputs.",
        "yield sample weights as a third array",
    ),
    "class_weight is no dict": (
        "class_weight is {value}, where Keras needs a dict from class to weight",
        None,
        "dict(enumerate({argument})) makes it one",
    ),
    "split of a dataset": (
        "validation_split is given for a {value}, which can't be split",
        "Argument `validation_split` is only supported for tensors or NumPy arrays",
        "split it with take and skip, and pass validation_data",
    ),
    "split too small": (
        "validation_split={given} of {value} samples leaves none on one side",
        "Training data contains",
        "",
    ),
    "no tuple": (
        "the {value} does not give (x, y) tuples",
        None,
        "yield (inputs, targets)",
    ),
    "no data": ("there is no data", None, ""),
}
