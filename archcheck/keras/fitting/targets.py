"""Which loss, which metrics and which targets belong to which output of a model."""

from __future__ import annotations

from archcheck.keras.training_failures import WrongOutputCount
from archcheck.shapes.failures import NotKnown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

__all__ = ["Outputs", "align_losses", "align_metrics", "align_targets", "leaves", "targets_of_metrics"]


class Outputs:
    """The outputs of a model.

    Attributes:
        form: "single", "list" or "dict"; "deep" where they are nested further.
        names: of the layers that make them, flat.
        keys: those of the dict, in sorted order.
    """

    __slots__ = ("form", "keys", "names")

    def __init__(self, form: str, names: Sequence[Any], keys: Sequence[Any] = ()) -> None:
        self.form = form
        self.names = tuple(names)
        self.keys = tuple(keys)

    @property
    def count(self) -> int:
        """How many there are."""
        return len(self.names)


def leaves(structure: Any) -> list[Any]:
    """The leaves of nested lists and dicts, those of a dict in the order of its sorted keys."""
    if isinstance(structure, (list, tuple)):
        return [leaf for item in structure for leaf in leaves(item)]
    if isinstance(structure, dict):
        return [leaf for key in sorted(structure, key=str) for leaf in leaves(structure[key])]
    return [structure]


def _is_flat(structure: Any) -> bool:
    items = structure.values() if isinstance(structure, dict) else structure
    return not any(isinstance(item, (list, tuple, dict)) for item in items)


def _wrong(method: str, what: str, outputs: Outputs, given: Any) -> WrongOutputCount:
    count = len(given) if isinstance(given, (list, tuple, dict)) else 1
    return WrongOutputCount(
        method=method, what=what, expected=outputs.count, given=count, names=outputs.names,
        given_names=tuple(given) if isinstance(given, dict) else (),
    )  # fmt: skip


def align_targets(method: str, outputs: Outputs, targets: Any, losses: Any) -> list[Any]:
    """The targets of each output, in the order of the outputs.

    Source: keras.src.trainers.compile_utils, CompileLoss.call.

    Raises:
        WrongOutputCount: the structures can't be brought together.
        NotKnown: Keras may still find a way.
    """
    if outputs.form == "deep":
        raise NotKnown("outputs nested more than once")
    if outputs.form == "single":
        if isinstance(targets, (list, tuple)):
            flat = leaves(targets)
            if len(flat) == 1:
                return flat
        elif not isinstance(targets, dict):
            return [targets]
        raise _wrong(method, "targets", outputs, targets)
    if isinstance(targets, (list, tuple, dict)) and not _is_flat(targets):
        raise NotKnown("targets nested more than once")
    if outputs.form == "dict":
        return _align_with_dict(method, outputs, targets, losses)
    if isinstance(targets, dict) and set(targets) == set(outputs.names):
        return [targets[name] for name in outputs.names]
    if isinstance(targets, (list, tuple)) and len(targets) == outputs.count:
        return list(targets)
    given = leaves(targets)
    if isinstance(losses, (list, tuple)) and not (isinstance(targets, dict) and len(given) == outputs.count):
        wanted = [index for index, loss in enumerate(losses) if loss is not None]
        if len(wanted) == len(given) and len(losses) <= outputs.count:
            by_output = dict(zip(wanted, given, strict=True))  # targets for those outputs alone that have a loss
            return [by_output.get(index) for index in range(outputs.count)]
    raise _wrong(method, "targets", outputs, targets)


def _align_with_dict(method: str, outputs: Outputs, targets: Any, losses: Any) -> list[Any]:
    """The targets of a dict of outputs, in the order of its sorted keys."""
    if isinstance(targets, dict) and set(targets) == set(outputs.keys):
        return [targets[key] for key in outputs.keys]
    if outputs.count == 1 and not isinstance(targets, dict) and len(leaves(targets)) == 1:
        return leaves(targets)
    given = [loss for loss in leaves(losses) if loss is not None]
    if isinstance(losses, (list, tuple, dict)) and len(leaves(targets)) in (len(given), outputs.count):
        raise NotKnown("targets in another structure than the outputs")
    raise _wrong(method, "targets", outputs, targets)


def targets_of_metrics(method: str, outputs: Outputs, targets: Any) -> list[Any]:
    """The targets that the metrics of each output see, in order; there may be fewer.

    Source: keras.src.trainers.compile_utils, CompileMetrics._flatten_y.

    Raises:
        WrongOutputCount: a dict lacks one.
    """
    if isinstance(targets, dict) and outputs.count > 1 and outputs.form != "deep":
        names = outputs.keys if outputs.form == "dict" and set(outputs.names) != set(outputs.keys) else outputs.names
        if not set(names) <= set(targets):
            failure = _wrong(method, "targets", outputs, targets)
            failure.raises = "KeyError"
            raise failure
        return [targets[name] for name in names]
    return leaves(targets)


def align_losses(method: str, outputs: Outputs, losses: Any) -> list[list[Any]]:
    """The losses of each output.

    Source: keras.src.trainers.compile_utils, CompileLoss.build and _build_nested.

    Raises:
        WrongOutputCount, NotKnown: as above.
    """
    if outputs.form == "deep":
        raise NotKnown("outputs nested more than once")
    if not isinstance(losses, (list, tuple, dict)):
        return [[losses]] * outputs.count
    if isinstance(losses, dict) and outputs.form != "dict":
        if set(losses) != set(outputs.names):
            raise _wrong(method, "loss", outputs, losses)
        losses = [losses[name] for name in outputs.names]
    if outputs.form == "single":
        if None in losses:
            raise _wrong(method, "loss", outputs, losses)
        return [leaves(losses)]
    if isinstance(losses, dict):
        if not set(losses) <= set(outputs.keys):
            raise _wrong(method, "loss", outputs, losses)
        return [_each(losses.get(key)) for key in outputs.keys]
    if len(losses) > outputs.count or (outputs.form == "dict" and len(losses) != outputs.count):
        raise _wrong(method, "loss", outputs, losses)
    padded = [*losses, *([None] * (outputs.count - len(losses)))]
    return [_each(loss) for loss in padded]


def _each(loss: Any) -> list[Any]:
    if isinstance(loss, dict):
        raise NotKnown("losses nested more than once")
    items = list(loss) if isinstance(loss, (list, tuple)) else [loss]
    return [item for item in items if item is not None]


def check_loss_weights(method: str, outputs: Outputs, losses: Any, weights: Any) -> None:
    """As many weights as losses, or WrongOutputCount. Source: keras.src.trainers.compile_utils, CompileLoss."""
    if weights is None:
        return
    count = len(leaves(losses))
    given = len(leaves(weights))
    if count != given:
        raise WrongOutputCount(
            method=method, what="loss_weights", expected=count, given=given, names=outputs.names,
            given_names=tuple(weights) if isinstance(weights, dict) else (),
        )  # fmt: skip


def align_metrics(method: str, outputs: Outputs, metrics: Any) -> list[list[Any]]:
    """The metrics of each output.

    Source: keras.src.trainers.compile_utils, CompileMetrics._build_metrics_set.

    Raises:
        WrongOutputCount, NotKnown: as above.
    """
    if not metrics:
        return [[]] * outputs.count
    if outputs.count == 1:
        return [leaves(metrics)]
    if outputs.form == "deep":
        raise NotKnown("outputs nested more than once")
    if isinstance(metrics, dict):
        names = outputs.keys if outputs.form == "dict" and set(outputs.names) != set(outputs.keys) else outputs.names
        if not set(metrics) <= set(names):
            raise _wrong(method, "metrics", outputs, metrics)
        return [_metrics_of(metrics.get(name)) for name in names]
    if len(metrics) == outputs.count:
        return [_metrics_of(metric) for metric in metrics]
    raise _wrong(method, "metrics", outputs, metrics)


def _metrics_of(value: Any) -> list[Any]:
    if value is None:
        return []
    return list(value) if isinstance(value, (list, tuple)) else [value]
