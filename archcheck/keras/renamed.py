"""Names that older versions of Keras had, and what they are called today."""

from __future__ import annotations

from archcheck.keras.failures import UnknownArgument
from archcheck.keras.training_failures import RemovedArgument

TYPE_CHECKING = False
if TYPE_CHECKING:
    from archcheck.shapes.failures import Failure

__all__ = ["METHODS", "TRAINING_ARGUMENTS", "older_name", "removed_method"]

_OPTIMIZER_ARGUMENTS: dict[str, str | None] = {
    "lr": "learning_rate",
    "clip_norm": "clipnorm",
    "clip_value": "clipvalue",
}

TRAINING_ARGUMENTS: dict[str, str | None] = {
    "nb_epoch": "epochs",
    "nb_epochs": "epochs",
    "samples_per_epoch": "steps_per_epoch",
    "nb_val_samples": "validation_steps",
    "show_accuracy": None,
    "max_q_size": None,
    "nb_worker": None,
    "max_queue_size": None,
    "workers": None,
    "use_multiprocessing": None,
    "pickle_safe": None,
}
"""Arguments that fit and its kin had, and those that took their place."""

METHODS: dict[str, str | None] = {
    "fit_generator": "fit",
    "evaluate_generator": "evaluate",
    "predict_generator": "predict",
    "predict_classes": None,
    "predict_proba": "predict",
}
"""Methods that models had. Source: the release notes of TensorFlow 2.6 and Keras 3."""

_NOTES = {"predict_classes": ": np.argmax(model.predict(x), axis=-1) does the same"}


def older_name(path: str, failure: Failure) -> Failure:
    """The failure that says more, where an argument that isn't taken is one of an older version."""
    if (
        isinstance(failure, UnknownArgument)
        and failure.argument in _OPTIMIZER_ARGUMENTS
        and path.startswith("optimizers.")
    ):
        callee = path.rpartition(".")[2]
        removed = RemovedArgument(callee=callee, name=failure.argument, today=_OPTIMIZER_ARGUMENTS[failure.argument])
        removed.raises = failure.raises
        return removed
    return failure


def removed_method(model: str, name: str) -> RemovedArgument:
    """The failure of asking a model for a method that is gone."""
    failure = RemovedArgument(callee=model, name=name, today=METHODS[name], what="method", note=_NOTES.get(name, ""))
    failure.raises = "AttributeError"
    return failure
