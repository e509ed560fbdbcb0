"""Rules about compile and the calls of fit: counts, order, names of older versions."""

from __future__ import annotations

from archcheck.finding import Note
from archcheck.rules import edits
from archcheck.rules.base import Remedy, Rule
from archcheck.rules.training_words import loss_note, output_note
from archcheck.rules.words import count, listing

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from archcheck.finding import Finding
    from archcheck.keras.refusal import Refusal
    from archcheck.keras.training_failures import NoLoss, NotCompiled, RemovedArgument, WrongOutputCount

__all__ = ["NoLossRule", "NotCompiledRule", "RemovedApi", "WrongOutputCountRule"]

_HEAD = "import keras\nimport numpy as np\nfrom keras import layers\n\n"
_TWO = (
    "inputs = keras.Input(shape=(8,))\n"
    'model = keras.Model(inputs, [layers.Dense(1, name="a")(inputs), layers.Dense(3, name="b")(inputs)])\n'
)
_SHOWN = 4
_DATA = "x, a, b = np.random.rand(32, 8), np.random.rand(32, 1), np.random.rand(32, 3)\n"


class RemovedApi(Rule):
    """A name that an older Keras had: an argument like `nb_epoch` or `lr`, a method like `fit_generator`.

    ## Why it is bad
    Python refuses it: "got an unexpected keyword argument 'nb_epoch'", "has no attribute 'fit_generator'".

    ## Fix safety
    Safe where today's name takes the same: `nb_epoch` becomes `epochs`, `lr` becomes `learning_rate`.

    ## Known limits
    Only the names that are found in many old programs are known; others are AC103 and AC107.

    ## References
    - <https://keras.io/guides/migrating_to_keras_3/>
    """

    code, name, since = "AC108", "removed-api", "0.1"
    failures = ("RemovedArgument",)
    fails = _HEAD + (
        "model = keras.Sequential([keras.Input(shape=(8,)), layers.Dense(1)])\n"
        'model.compile(optimizer="adam", loss="mse")\n'
        "model.fit(np.random.rand(32, 8), np.random.rand(32, 1), nb_epoch=2)\n"
    )
    builds = _HEAD + (
        "model = keras.Sequential([keras.Input(shape=(8,)), layers.Dense(1)])\n"
        'model.compile(optimizer="adam", loss="mse")\n'
        "model.fit(np.random.rand(32, 8), np.random.rand(32, 1), epochs=2)\n"
    )
    also = (
        (
            "import keras\n\noptimizer = keras.optimizers.Adam(lr=0.001)\n",
            "import keras\n\noptimizer = keras.optimizers.Adam(learning_rate=0.001)\n",
        ),
    )

    def explain(self, refusal: Refusal) -> Finding:
        failure: RemovedArgument = refusal.failure  # type: ignore[assignment]
        today = f": it is {failure.today} now" if failure.today else failure.note or ": nothing takes its place"
        if failure.what == "method":
            message = f"{failure.callee} has no method {failure.name} any more{today}"
            keras: str | None = f"has no attribute '{failure.name}'"
        else:
            message = f"{failure.callee} has no argument {failure.name} any more{today}"
            keras = "got an unexpected keyword argument" if failure.raises == "TypeError" else "not recognized"
        place = refusal.arguments.get(failure.name)
        notes = [Note("", place.span, label=failure.today or "gone")] if place is not None else []
        return self.finding(refusal, message, notes, keras=keras)

    def remedies(self, refusal: Refusal) -> Iterator[Remedy]:
        failure: RemovedArgument = refusal.failure  # type: ignore[assignment]
        if failure.today is None:
            return
        if failure.what == "argument":
            edit = edits.rename_argument(refusal.place, failure.name, failure.today)
            if edit is not None:
                yield Remedy("safe", failure.today, [edit])
            return
        text = refusal.place.text
        if text.endswith(f".{failure.name}"):
            yield Remedy(
                "unsafe", failure.today, [edits.replace(refusal.place, text[: -len(failure.name)] + failure.today)]
            )


class WrongOutputCountRule(Rule):
    """Losses, metrics, loss weights or targets in another number, or under other names, than the model has outputs.

    ## Why it is bad
    Keras raises at the first batch, mostly about structures that differ.

    ## Fix safety
    There is no fix: which belongs to which output is not in the source.

    ## Known limits
    Outputs that are nested more than once are not checked.

    ## References
    - <https://keras.io/api/models/model_training_apis/#compile-method>
    - <https://github.com/keras-team/keras/issues/21675>
    """

    code, name, since = "AC406", "wrong-output-count", "0.1"
    failures = ("WrongOutputCount",)
    fails = (
        _HEAD + _TWO + _DATA + 'model.compile(optimizer="adam", loss="mse", metrics=["mae"])\nmodel.fit(x, [a, b])\n'
    )
    builds = (
        _HEAD
        + _TWO
        + _DATA
        + 'model.compile(optimizer="adam", loss="mse", metrics=[["mae"], ["mae"]])\nmodel.fit(x, [a, b])\n'
    )
    also = (
        (
            _HEAD + _TWO + _DATA + 'model.compile(optimizer="adam", loss="mse")\nmodel.fit(x, a)\n',
            _HEAD + _TWO + _DATA + 'model.compile(optimizer="adam", loss="mse")\nmodel.fit(x, [a, b])\n',
        ),
    )

    def explain(self, refusal: Refusal) -> Finding:
        failure: WrongOutputCount = refusal.failure  # type: ignore[assignment]
        names = [str(name) for name in failure.names]
        outputs = f"the model has {count(len(names), 'output')}" + (
            f" ({listing(names)})" if 1 < len(names) <= 6 else ""
        )
        if failure.what == "loss_weights":
            losses = "1 loss" if failure.expected == 1 else f"{failure.expected} losses"
            message = f"{count(failure.given, 'loss weight')} for {losses}"
        elif failure.given_names:
            given = listing(str(name) for name in failure.given_names)
            message = f"{outputs}, and {failure.what} {'is' if failure.what == 'loss' else 'are'} for {given}"
        else:
            message = (
                f"{outputs}, and {failure.what} {'are' if failure.what != 'loss' else 'is'} given for {failure.given}"
            )
        notes = loss_note(failure.compiled, failure.what) if failure.what != "targets" else []
        for tensor in failure.tensors[:_SHOWN]:
            notes += output_note(tensor.node, None, tensor.shape)
        place = refusal.arguments.get("y")
        if failure.what == "targets" and place is not None:
            notes.append(Note("", place.span, label=count(failure.given, "array")))
        return self.finding(refusal, message, notes)


class NotCompiledRule(Rule):
    """fit, evaluate or a batch method before compile.

    ## Why it is bad
    Keras refuses it: "You must call `compile()` before using the model."

    ## Fix safety
    There is no fix: the loss is not in the source.

    ## Known limits
    A model that is passed to code that can't be followed may have been compiled there, so nothing is said of it.

    ## References
    - <https://keras.io/api/models/model_training_apis/>
    """

    code, name, since = "AC407", "not-compiled", "0.1"
    failures = ("NotCompiled",)
    fails = _HEAD + (
        "model = keras.Sequential([keras.Input(shape=(8,)), layers.Dense(1)])\n"
        "model.fit(np.random.rand(32, 8), np.random.rand(32, 1))\n"
    )
    builds = _HEAD + (
        "model = keras.Sequential([keras.Input(shape=(8,)), layers.Dense(1)])\n"
        'model.compile(optimizer="adam", loss="mse")\n'
        "model.fit(np.random.rand(32, 8), np.random.rand(32, 1))\n"
    )

    def explain(self, refusal: Refusal) -> Finding:
        failure: NotCompiled = refusal.failure  # type: ignore[assignment]
        return self.finding(
            refusal,
            f"{failure.method} is called before compile",
            help="call model.compile(optimizer=..., loss=...) first",
            keras="You must call `compile()` before",
        )


class NoLossRule(Rule):
    """fit or evaluate of a model that was compiled without a loss, and of which no layer adds one.

    ## Why it is bad
    Keras raises at the first batch: "No loss to compute. Provide a `loss` argument in `compile()`."

    ## Fix safety
    There is no fix: the loss is not in the source.

    ## Known limits
    A model with regularizers or layers of the program's own is not checked: they may add a loss.

    ## References
    - <https://keras.io/api/models/model_training_apis/#compile-method>
    """

    code, name, since = "AC412", "no-loss", "0.1"
    failures = ("NoLoss",)
    fails = _HEAD + (
        "model = keras.Sequential([keras.Input(shape=(8,)), layers.Dense(1)])\n"
        'model.compile(optimizer="adam")\n'
        "model.fit(np.random.rand(32, 8), np.random.rand(32, 1))\n"
    )
    builds = NotCompiledRule.builds

    def explain(self, refusal: Refusal) -> Finding:
        failure: NoLoss = refusal.failure  # type: ignore[assignment]
        place = failure.compiled.place if failure.compiled is not None else None
        notes = [Note("compiled without a loss here", place.span)] if place is not None else []
        return self.finding(refusal, f"{failure.method} has no loss to compute", notes, keras="No loss to compute.")
