"""Rules about what is handed to a layer: states, weights, numbers of another kind."""

from __future__ import annotations

from archcheck.finding import Note
from archcheck.rules.base import Rule
from archcheck.rules.shapes_axes import tensor_notes
from archcheck.rules.words import count, listing, value_text
from archcheck.shapes.shape import show

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from archcheck.finding import Finding
    from archcheck.keras.failures import StateMismatch, WeightsMismatch, WrongDtype
    from archcheck.keras.refusal import Refusal

__all__ = ["StateMismatchRule", "WeightsMismatchRule", "WrongDtypeRule"]


class StateMismatchRule(Rule):
    """States are given to a recurrent layer in another number or shape than it has.

    ## Why it is bad
    Keras raises when the model runs, from deep within the backend.

    ## Fix safety
    There is no fix.

    ## Known limits
    Keras 3 raises nothing when the layer is called, only at fit or predict.

    ## References
    - <https://keras.io/guides/working_with_rnns/#rnn-state-reuse>
    """

    code, name, since = "AC213", "state-mismatch", "0.1"
    failures = ("StateMismatch",)
    fails = """
import numpy as np
from keras import Input, Model, layers

x = Input(shape=(7, 5))
state = Input(shape=(8,))
y = layers.GRU(4)(x, initial_state=state)
Model([x, state], y).predict([np.zeros((1, 7, 5)), np.zeros((1, 8))], verbose=0)
"""
    builds = """
import numpy as np
from keras import Input, Model, layers

x = Input(shape=(7, 5))
state = Input(shape=(4,))
y = layers.GRU(4)(x, initial_state=state)
Model([x, state], y).predict([np.zeros((1, 7, 5)), np.zeros((1, 4))], verbose=0)
"""

    def explain(self, refusal: Refusal) -> Finding:
        failure: StateMismatch = refusal.failure  # type: ignore[assignment]
        if isinstance(failure.expected, int):
            message = f"{failure.layer} gives {count(failure.expected, 'tensor')}, and {count(failure.given, 'name')} take them"
            words = "too many values to unpack" if failure.expected > failure.given else "not enough values to unpack"
            return self.finding(refusal, message, tensor_notes(refusal), keras=words)
        return self.finding(
            refusal,
            f"{failure.layer} has states {_states(failure.expected)}, and is given {_states(failure.given)}",
            tensor_notes(refusal),
        )


class WeightsMismatchRule(Rule):
    """Weights are set that have other shapes than the layer's own.

    ## Why it is bad
    Keras refuses it: "Layer dense weight shape (10, 3) is not compatible with provided weight shape (3, 3)."

    ## Fix safety
    There is no fix.

    ## Known limits
    Checked where the shapes of the arrays are in the source.

    ## References
    - <https://keras.io/api/layers/base_layer/#setweights-method>
    """

    code, name, since = "AC214", "weights-mismatch", "0.1"
    failures = ("WeightsMismatch",)
    fails = """
import numpy as np
from keras import layers

layer = layers.Dense(3)
layer.build((None, 10))
layer.set_weights([np.zeros((3, 10)), np.zeros(3)])
"""
    builds = """
import numpy as np
from keras import layers

layer = layers.Dense(3)
layer.build((None, 10))
layer.set_weights([np.zeros((10, 3)), np.zeros(3)])
"""

    def explain(self, refusal: Refusal) -> Finding:
        failure: WeightsMismatch = refusal.failure  # type: ignore[assignment]
        if len(failure.expected) != len(failure.given):
            message = f"{failure.layer} has {count(len(failure.expected), 'weight')}, and is given {len(failure.given)}"
            words = "You called `set_weights(weights)` on layer"
        else:
            wrong = [(a, b) for a, b in zip(failure.expected, failure.given, strict=True) if a != b]
            a, b = wrong[0] if wrong else (failure.expected[0], failure.given[0])
            message = f"a weight of {failure.layer} is {show(a)}, and is given as {show(b)}"
            words = "is not compatible with provided weight shape"
        notes = [
            Note(f"{failure.layer} has {listing(map(show, failure.expected))}"),
            Note(f"given are {listing(map(show, failure.given))}"),
        ]
        return self.finding(refusal, message, notes, keras=words)


class WrongDtypeRule(Rule):
    """A layer of Keras 2 gets numbers of a kind that it does not compute with: whole numbers where it takes floats.

    ## Why it is bad
    TensorFlow refuses it, from within the layer: "Value passed to parameter 'x' has DataType int32 not in list of
    allowed values". Keras 3 casts such an input, and raises nothing.

    ## Fix safety
    There is no fix: a cast, an Embedding or another Input may be meant.

    ## Known limits
    Reported for Keras 2 alone.

    ## References
    - <https://keras.io/api/layers/base_layer/>
    """

    code, name, since = "AC218", "wrong-dtype", "0.1"
    failures = ("WrongDtype",)
    target = 2
    fails = """
from tf_keras import Input, layers

tokens = Input(shape=(20, 3), dtype="int32")
x = layers.Masking()(tokens)
"""
    builds = """
from tf_keras import Input, layers

tokens = Input(shape=(20, 3), dtype="float32")
x = layers.Masking()(tokens)
"""

    def explain(self, refusal: Refusal) -> Finding:
        failure: WrongDtype = refusal.failure  # type: ignore[assignment]
        return self.finding(
            refusal,
            f"{failure.layer} gets {failure.dtype}, and computes with {failure.expected}",
            tensor_notes(refusal),
            help=f"an Input of dtype {failure.expected}, or a cast before the layer",
        )


def _states(value: Any) -> str:
    if isinstance(value, tuple) and value and all(isinstance(item, tuple) for item in value):
        return listing(show(item) for item in value)
    return value_text(value)
