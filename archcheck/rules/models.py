"""Rules about models as a whole: what they are made of, and what can be asked of them."""

from __future__ import annotations

from archcheck.finding import Note
from archcheck.rules import edits
from archcheck.rules.base import Remedy, Rule
from archcheck.rules.shapes_axes import tensor_notes
from archcheck.rules.words import named

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from archcheck.finding import Finding
    from archcheck.keras.failures import MixedKeras, NotBuilt, NotSequential, TensorFlowOnKerasTensor
    from archcheck.keras.refusal import Refusal

__all__ = ["MixedKerasRule", "ModelNotBuilt", "NotSequentialRule", "TensorFlowOnKerasTensorRule"]


class TensorFlowOnKerasTensorRule(Rule):
    """A function of TensorFlow is called on a symbolic tensor of Keras 3; `keras.ops` has nearly all of them.

    ## Why it is bad
    Keras 3 refuses it: "A KerasTensor cannot be used as input to a TensorFlow function". In Keras 2 such calls
    became layers.

    ## Fix safety
    There is no fix that is applied: the arguments of the counterpart may have other names. The help names it.

    ## Known limits
    Inside the `call` of a layer, and in a Lambda, TensorFlow functions are fine and not reported.

    ## References
    - <https://keras.io/api/ops/>
    """

    code, name, since = "AC305", "tf-function-on-keras-tensor", "0.1"
    failures = ("TensorFlowOnKerasTensor",)
    fails = """
import tensorflow as tf
from keras import Input, Model, layers

inputs = Input(shape=(8, 8, 3))
x = tf.reduce_mean(inputs, axis=[1, 2])
model = Model(inputs, layers.Dense(1)(x))
"""
    builds = """
from keras import Input, Model, layers, ops

inputs = Input(shape=(8, 8, 3))
x = ops.mean(inputs, axis=[1, 2])
model = Model(inputs, layers.Dense(1)(x))
"""

    def explain(self, refusal: Refusal) -> Finding:
        failure: TensorFlowOnKerasTensor = refusal.failure  # type: ignore[assignment]
        if failure.counterpart:
            other = (
                failure.counterpart if failure.counterpart.startswith("keras.") else f"keras.ops.{failure.counterpart}"
            )
            help = f"{other} does the same on a Keras tensor"
        else:
            help = f"a layer whose call uses {failure.function}, for example layers.Lambda"
        return self.finding(
            refusal,
            f"{failure.function} is called on a symbolic tensor, and Keras 3 takes it for no layer",
            tensor_notes(refusal)[:2],
            help=help,
            keras="A KerasTensor cannot be used as input to a TensorFlow function",
            raises="ValueError",
        )


class MixedKerasRule(Rule):
    """Layers or tensors of two packages, `keras` and `tf_keras`, meet in one model.

    ## Why it is bad
    They are different classes: the one package takes the layers of the other for no layers at all.

    ## Fix safety
    There is no fix: which package is meant is not in the source.

    ## Known limits
    `tf.keras` is `keras` where TensorFlow 2.16 or later is installed and TF_USE_LEGACY_KERAS is not set; the
    two mix freely then.

    ## References
    - <https://keras.io/getting_started/#tensorflow--keras-2-backwards-compatibility>
    """

    code, name, since = "AC306", "mixed-keras", "0.1"
    failures = ("MixedKeras",)
    fails = """
import keras
import tf_keras

model = keras.Sequential([keras.layers.Dense(8), tf_keras.layers.Dense(1)])
"""
    builds = """
import keras

model = keras.Sequential([keras.layers.Dense(8), keras.layers.Dense(1)])
"""

    def explain(self, refusal: Refusal) -> Finding:
        failure: MixedKeras = refusal.failure  # type: ignore[assignment]
        return self.finding(
            refusal,
            f"{failure.value} of {failure.other} is used with {failure.own}: the two packages do not mix",
            help=f"import everything from {failure.own}, or everything from {failure.other}",
        )


class ModelNotBuilt(Rule):
    """Weights, outputs or the number of parameters are asked of a model or layer that has no shapes yet.

    A Sequential without an Input is built when it is first called.

    ## Why it is bad
    Keras refuses it: "The layer sequential has never been called and thus has no defined output", "You tried to
    call `count_params` on layer 'sequential', but the layer isn't built".

    ## Fix safety
    There is no fix: the size of the input is not in the source.

    ## Known limits
    `summary()` of such a model prints a table without shapes, and raises nothing.

    ## References
    - <https://keras.io/guides/sequential_model/#specifying-the-input-shape-in-advance>
    """

    code, name, since = "AC307", "model-not-built", "0.1"
    failures = ("NotBuilt",)
    fails = """
from keras import Sequential, layers

model = Sequential([layers.Dense(8), layers.Dense(1)])
print(model.count_params())
"""
    builds = """
from keras import Input, Sequential, layers

model = Sequential([Input(shape=(4,)), layers.Dense(8), layers.Dense(1)])
print(model.count_params())
"""

    def explain(self, refusal: Refusal) -> Finding:
        failure: NotBuilt = refusal.failure  # type: ignore[assignment]
        words = {
            "count_params": "You tried to call `count_params` on layer",
            "output": "has never been called and thus has no defined output",
            "input": "has never been called and thus has no defined input",
            "inputs": "has no defined inputs yet",
            "outputs": "has no defined outputs yet",
            "kernel": "You must build the layer before accessing `kernel`",
        }.get(failure.wanted)
        return self.finding(
            refusal,
            f"{failure.wanted} of {failure.model}: the model has no shapes yet, because nothing says what goes in",
            help="Input(shape=...) as the first of its layers, or model.build((None, ...))",
            keras=words,
        )


class NotSequentialRule(Rule):
    """A Sequential is given something that can't be one of its layers: a tensor, a number, a class, a second Input.

    ## Why it is bad
    Keras refuses it: "Only instances of `keras.Layer` can be added to a Sequential model."

    ## Fix safety
    Safe where a layer class is given without its parentheses and needs no argument; none otherwise.

    ## Known limits
    A layer with several inputs or outputs in a Sequential is reported where it is called.

    ## References
    - <https://keras.io/guides/sequential_model/>
    """

    code, name, since = "AC309", "not-sequential", "0.1"
    failures = ("NotSequential",)
    fails = """
from keras import Sequential, layers

model = Sequential()
model.add(layers.Flatten)
model.add(layers.Dense(1))
"""
    builds = """
from keras import Sequential, layers

model = Sequential()
model.add(layers.Flatten())
model.add(layers.Dense(1))
"""

    def explain(self, refusal: Refusal) -> Finding:
        failure: NotSequential = refusal.failure  # type: ignore[assignment]
        if failure.reason == "a second Input":
            return self.finding(
                refusal,
                "the Sequential has an Input already, and is given another one",
                help="one Input, as the first of the layers; for several inputs, a Functional model",
                keras="has already been configured to use input shape",
            )
        if failure.reason == "not a list":
            return self.finding(
                refusal,
                f"the layers of a Sequential are a list, and this is {named(failure.value)}",
                help="square brackets around the layers",
            )
        return self.finding(
            refusal,
            f"{named(failure.value)} is added to a Sequential, whose parts are layers",
            [Note(f"{failure.reason}")] if failure.reason not in ("not a layer",) else [],
            help="a tensor comes from calling a layer: add the layer itself" if "tensor" in failure.value else None,
            keras="Only instances of `keras.Layer` can be added to a Sequential model",
        )

    def remedies(self, refusal: Refusal) -> Iterator[Remedy]:
        failure: NotSequential = refusal.failure  # type: ignore[assignment]
        place = refusal.arguments.get("0") or refusal.arguments.get("layer")
        if place is not None and "class" in failure.value and type(place.node).__name__ in ("Name", "Attribute"):
            yield Remedy("safe", f"{place.text}()", [edits.insert_after(place, "()")])
