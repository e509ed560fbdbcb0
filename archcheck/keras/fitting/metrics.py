"""Metrics: which targets each takes for which outputs. `accuracy` is one of three, chosen by the shapes."""

from __future__ import annotations

from archcheck.keras.fitting.losses import CANONICAL as LOSS_NAMES
from archcheck.keras.fitting.losses import RULES as LOSS_RULES
from archcheck.keras.fitting.losses import Loss
from archcheck.keras.fitting.seen import Mismatch, broadcast, same_rank, without

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from archcheck.keras.fitting.seen import Seen

    Rule = Callable[["Metric", Seen, Seen], Seen]

__all__ = ["Metric", "chosen_accuracy", "chosen_crossentropy", "metric_values"]


class Metric:
    """One metric as the program gave it: its canonical name, how it is written, its arguments where they are known."""

    __slots__ = ("label", "name", "settings")

    def __init__(self, name: str, label: str | None = None, settings: dict[str, Any] | None = None) -> None:
        self.name = name
        self.label = label or name
        self.settings = {} if settings is None else settings

    def __repr__(self) -> str:
        return f"Metric({self.name!r})"


def _is_binary_or_sparse(target: Seen, output: Seen) -> tuple[bool, bool]:
    """Source: keras.src.trainers.compile_utils, is_binary_or_sparse_categorical."""
    if not target or not output:
        raise Mismatch("rank", "tuple index out of range", raises="IndexError")
    last = output[-1]
    sparse = len(target) < len(output) or (target[-1] == 1 and last is not None and last > 1)
    return last == 1, sparse


def chosen_accuracy(target: Seen, output: Seen) -> str:
    """Which metric the string "accuracy" stands for. Source: keras.src.trainers.compile_utils, get_metric."""
    binary, sparse = _is_binary_or_sparse(target, output)
    return "binary_accuracy" if binary else "sparse_categorical_accuracy" if sparse else "categorical_accuracy"


def chosen_crossentropy(target: Seen, output: Seen) -> str:
    """Which loss the string "crossentropy" stands for. Source: keras.src.trainers.compile_utils, get_loss."""
    binary, sparse = _is_binary_or_sparse(target, output)
    return (
        "binary_crossentropy" if binary else "sparse_categorical_crossentropy" if sparse else "categorical_crossentropy"
    )


def metric_values(metric: Metric, target: Seen, output: Seen) -> Seen:
    """The shape of the metric's values per sample.

    Raises:
        Mismatch: Keras or TensorFlow refuses these shapes.
        LookupError: the metric is not modelled.
    """
    name = metric.name
    if name == "accuracy":
        name = chosen_accuracy(target, output)
    if name == "crossentropy":
        name = chosen_crossentropy(target, output)
    rule = _RULES.get(name)
    if rule is not None:
        return rule(metric, target, output)
    loss = LOSS_RULES[name]
    if name in _SQUEEZED:
        target, output = same_rank(target, output)
    return loss(Loss(name, settings=metric.settings), target, output)


_SQUEEZED = frozenset(
    {
        "mean_squared_error",
        "mean_absolute_error",
        "mean_absolute_percentage_error",
        "mean_squared_logarithmic_error",
        "cosine_similarity",
        "huber",
        "log_cosh",
    }
)
"""Losses that, as metrics, drop or add a trailing axis of 1 themselves; as losses all do."""


def _equal(metric: Metric, target: Seen, output: Seen) -> Seen:
    """Compare elementwise. Source: keras.src.metrics.accuracy_metrics, binary_accuracy, accuracy."""
    target, output = same_rank(target, output)
    return broadcast(target, output)


def _categorical(metric: Metric, target: Seen, output: Seen) -> Seen:
    """Source: keras.src.metrics.accuracy_metrics, categorical_accuracy."""
    target = without(target, -1)
    squeezed = bool(target) and len(target) == len(output) and output != ()
    original = target
    if squeezed:
        target = _squeezed(target)
    result = broadcast(target, without(output, -1))
    return original if squeezed else result


def _squeezed(shape: Seen) -> Seen:
    if shape[-1] not in (1, None):
        raise Mismatch("broadcast", "Can not squeeze dim", -1, raises="InvalidArgumentError")
    return shape[:-1]


def _sparse(metric: Metric, target: Seen, output: Seen) -> Seen:
    """Source: keras.src.metrics.accuracy_metrics, sparse_categorical_accuracy."""
    original, squeezed = target, False
    if len(target) == len(output) and target and target[-1] == 1:
        target, squeezed = target[:-1], True
    result = broadcast(target, without(output, -1))
    if squeezed:
        result = original
    return result[:-1] if len(result) > 1 and result[-1] == 1 else result


def _flat_count(shape: Seen) -> int | None:
    total = 1
    for size in shape:
        if size is None:
            return None
        total *= size
    return total


def _top_k(metric: Metric, target: Seen, output: Seen) -> Seen:
    """Source: keras.src.metrics.accuracy_metrics, top_k_categorical_accuracy."""
    return _in_top_k(without(target, -1), output)


def _sparse_top_k(metric: Metric, target: Seen, output: Seen) -> Seen:
    """Source: keras.src.metrics.accuracy_metrics, sparse_top_k_categorical_accuracy."""
    return _in_top_k(target, output)


def _in_top_k(target: Seen, output: Seen) -> Seen:
    """As many class numbers as rows of predictions. Source: tf.nn.in_top_k."""
    if len(output) < 2 or not target:
        raise Mismatch("form", "Shape must be rank", detail="class numbers and scores")
    rows, labels = _flat_count(output[:-1]), _flat_count(target)
    if rows is not None and labels is not None and rows != labels:
        raise Mismatch("sizes", "First dimension of predictions", raises="InvalidArgumentError")
    return target


def _confusion(metric: Metric, target: Seen, output: Seen) -> Seen:
    """Precision, Recall, AUC: as many targets as outputs.

    Source: keras.src.metrics.metrics_utils, update_confusion_matrix_variables.
    """
    output, target = same_rank(output, target)
    if metric.settings.get("class_id") is not None:
        if len(output) == 1:
            raise Mismatch("form", "When class_id is provided, y_pred must be a 2D array", detail="2 axes")
        return ()
    if metric.name == "auc" and metric.settings.get("multi_label"):
        return ()
    outputs, targets = _flat_count(output), _flat_count(target)
    if outputs is not None and targets is not None and outputs != targets and 1 not in (outputs, targets):
        raise Mismatch("sizes", "Incompatible shapes", raises="InvalidArgumentError")
    return ()


def _two_axes(words: str) -> Rule:
    """F-scores and R2: two axes each. Source: keras.src.metrics.f_score_metrics, FBetaScore._build."""

    def values(metric: Metric, target: Seen, output: Seen) -> Seen:
        if words.startswith("R2"):
            target, output = same_rank(target, output)
        if len(output) != 2 or len(target) != 2:
            raise Mismatch("form", f"{words} expects 2D inputs with shape (batch_size, output_dim).", detail="2 axes")
        result = broadcast(target, output)
        if result[-1] is not None and output[-1] is not None and result[-1] != output[-1]:
            raise Mismatch("sizes", "Shapes must be equal", -1)
        return result[:-1]

    return values


def _rmse(metric: Metric, target: Seen, output: Seen) -> Seen:
    """Source: keras.src.metrics.regression_metrics, RootMeanSquaredError."""
    target, output = same_rank(target, output)
    return broadcast(target, output)


_RULES: dict[str, Rule] = {
    "binary_accuracy": _equal,
    "equal_accuracy": _equal,
    "categorical_accuracy": _categorical,
    "sparse_categorical_accuracy": _sparse,
    "top_k_categorical_accuracy": _top_k,
    "sparse_top_k_categorical_accuracy": _sparse_top_k,
    **dict.fromkeys(
        ("auc", "precision", "recall", "true_positives", "true_negatives", "false_positives", "false_negatives"),
        _confusion,
    ),
    "f1_score": _two_axes("FBetaScore"),
    "f_beta_score": _two_axes("FBetaScore"),
    "r2_score": _two_axes("R2Score"),
    "root_mean_squared_error": _rmse,
}

CANONICAL: dict[str, str] = {
    **LOSS_NAMES,
    "acc": "accuracy",
    "accuracy": "accuracy",
    "Acc": "accuracy",
    "ACC": "accuracy",
    "Accuracy": "accuracy",
    "ce": "crossentropy",
    "BinaryAccuracy": "binary_accuracy",
    "CategoricalAccuracy": "categorical_accuracy",
    "SparseCategoricalAccuracy": "sparse_categorical_accuracy",
    "TopKCategoricalAccuracy": "top_k_categorical_accuracy",
    "SparseTopKCategoricalAccuracy": "sparse_top_k_categorical_accuracy",
    "AUC": "auc",
    "Precision": "precision",
    "Recall": "recall",
    "TruePositives": "true_positives",
    "TrueNegatives": "true_negatives",
    "FalsePositives": "false_positives",
    "FalseNegatives": "false_negatives",
    "F1Score": "f1_score",
    "FBetaScore": "f_beta_score",
    "R2Score": "r2_score",
    "RootMeanSquaredError": "root_mean_squared_error",
    "LogCoshError": "log_cosh",
    "log_cosh_error": "log_cosh",
}
"""Other names of a metric -> the name that `metric_values` takes."""
