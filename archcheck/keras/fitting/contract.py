"""The contract of one training step: data against model, targets and losses and metrics against outputs."""

from __future__ import annotations

from archcheck.graph.tensor import Spec
from archcheck.keras.fitting.compiled import UNKNOWN
from archcheck.keras.fitting.data import Leaf, UnknownData, leaves_of, seen
from archcheck.keras.fitting.forward import forward
from archcheck.keras.fitting.losses import Loss, loss_values
from archcheck.keras.fitting.metrics import Metric, chosen_crossentropy, metric_values
from archcheck.keras.fitting.seen import Mismatch, broadcast, same_rank
from archcheck.keras.fitting.targets import (
    Outputs,
    align_losses,
    align_metrics,
    align_targets,
    check_loss_weights,
    targets_of_metrics,
)
from archcheck.keras.training_failures import (
    DataMismatch,
    LabelEncoding,
    LabelOutOfRange,
    TargetMismatch,
    WrongOutputCount,
)
from archcheck.libraries.arrays import ArrayValue
from archcheck.shapes.failures import Failure, NotKnown
from archcheck.shapes.size import Size, equals, is_undefined, symbols

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from archcheck.graph.tensor import Tensor
    from archcheck.keras.fitting.compiled import Compiled
    from archcheck.keras.fitting.seen import Seen
    from archcheck.shapes.shape import Shape

__all__ = ["Step", "activation_of", "check_step", "check_targets", "outputs_of", "run_model"]


class Step:
    """What the checks of one step share.

    Attributes:
        method: "fit", "evaluate", ...
        role: "x", or "validation_data".
        model: the model's value.
        compiled: what it was compiled with.
        outputs: the form of its outputs.
        is_whole: whether the targets are one batch as they are, and not cut into batches.
    """

    __slots__ = ("compiled", "is_whole", "method", "model", "outputs", "role")

    def __init__(
        self, method: str, role: str, model: Any, compiled: Compiled | None, outputs: Outputs, is_whole: bool = False
    ) -> None:
        self.is_whole = is_whole
        self.method = method
        self.role = role
        self.model = model
        self.compiled = compiled
        self.outputs = outputs


def outputs_of(model: Any) -> Outputs:
    """The form of a model's outputs."""
    from archcheck.interpreter.values import DictValue, ListValue
    from archcheck.keras.tensors import KerasTensor

    structure = model.output_structure
    names = model.output_names
    if isinstance(structure, KerasTensor):
        return Outputs("single", names)
    items = structure.items if isinstance(structure, (ListValue, DictValue)) else structure
    if isinstance(items, dict):
        flat = all(isinstance(item, KerasTensor) for item in items.values())
        return Outputs("dict" if flat else "deep", names, sorted(items, key=str))
    if isinstance(items, (list, tuple)):
        if not all(isinstance(item, KerasTensor) for item in items):
            return Outputs("deep", names)
        return Outputs("single" if len(items) == 1 else "list", names)
    raise NotKnown("the outputs of the model aren't known")


# Data against the model


def run_model(step: Step, x: Any) -> list[Spec]:
    """The outputs for this data, in the symbols of the model's own batch.

    Raises:
        DataMismatch: the model or a layer in it refuses the data.
        NotKnown: the outputs can't be told.
    """
    model = step.model
    references: Sequence[Tensor] = model.inputs
    flat = _inputs(step, x)
    specs: list[Spec] = []
    for leaf, reference in zip(flat, references, strict=True):
        if isinstance(leaf, UnknownData) or leaf is None or leaf.shape is None or reference.shape is None:
            specs.append(Spec(reference.shape, reference.dtype))
            continue
        if leaf.dtype in ("str", "object") and reference.dtype not in (None, "string"):
            raise _data_mismatch(step, leaf, reference, "dtype", dtype=leaf.dtype)
        if not leaf.shape:
            raise _data_mismatch(step, leaf, reference, "rank")
        given: Shape = (reference.shape[0], *leaf.shape[1:])
        if model.kind != "Sequential" and model.stack is None:
            _check_sizes(step, leaf, reference, given, reference.shape)
        specs.append(Spec(_adjusted(step, leaf, reference, given, reference.shape), reference.dtype))
    try:
        results = forward(model.core, specs)
    except Failure as failure:
        leaf = flat[0]
        raise _data_mismatch(step, leaf, references[0], "layer", inner=failure) from None
    return results


def _data_mismatch(step: Step, leaf: Any, reference: Tensor, reason: str, **more: Any) -> DataMismatch:
    node = reference.node
    return DataMismatch(
        method=step.method,
        role=step.role,
        name=getattr(node.operation, "name", None) if node is not None else None,
        expected=reference.shape,
        given=getattr(leaf, "shape", None),
        reason=reason,
        source=getattr(leaf, "array", None),
        model=step.model,
        **more,
    )


def _inputs(step: Step, x: Any) -> list[Any]:
    """The leaves of x in the order of the model's inputs.

    Source: keras.src.models.functional, Functional._standardize_inputs; keras.src.layers.input_spec.
    """
    model = step.model
    references = model.inputs
    names = model.input_names
    if isinstance(x, dict):
        from archcheck.interpreter.values import DictValue

        structure = model.input_structure
        wanted = sorted(structure.items, key=str) if isinstance(structure, DictValue) else names
        if all(isinstance(name, str) for name in wanted):
            missing = [name for name in wanted if name not in x]
            if missing and not (len(wanted) == 1 and len(x) == 1):
                raise DataMismatch(
                    method=step.method, role=step.role, name=missing[0], expected=None, given=None, reason="names",
                    count=(len(wanted), len(x)), model=model,
                )  # fmt: skip
            if not missing:
                return [x[name] for name in wanted]
        raise NotKnown("which input each array is for isn't known")
    flat = list(leaves_of(x))
    if len(flat) != len(references):
        if any(isinstance(leaf, UnknownData) for leaf in flat) and not isinstance(x, (list, tuple)):
            raise NotKnown(next(leaf.reason for leaf in flat if isinstance(leaf, UnknownData)))
        if model.stack is not None and len(flat) > len(references):
            return flat[: len(references)]
        raise DataMismatch(
            method=step.method,
            role=step.role,
            name=None,
            expected=None,
            given=None,
            reason="count",
            count=(len(references), len(flat)),
            model=model,
        )
    return flat


def _check_sizes(step: Step, leaf: Leaf, reference: Tensor, given: Shape, wanted: Shape) -> None:
    """The sizes against the input's, trailing axes of 1 left out.

    Source: keras.src.layers.input_spec, assert_input_compatibility.
    """
    shape, spec = given, wanted
    if equals(shape[-1], 1) and len(shape) > 1:
        shape = shape[:-1]
    if equals(spec[-1], 1) and len(spec) > 1:
        spec = spec[:-1]
    for axis in range(1, min(len(shape), len(spec))):
        if (
            is_undefined(spec[axis]) is False
            and is_undefined(shape[axis]) is False
            and equals(shape[axis], spec[axis]) is False
        ):
            raise _data_mismatch(step, leaf, reference, "size" if len(given) == len(wanted) else "rank", axis=axis)


def _adjusted(step: Step, leaf: Leaf, reference: Tensor, given: Shape, wanted: Shape) -> Shape:
    """The shape after a trailing axis of 1 was added or dropped.

    Source: keras.src.models.functional, _adjust_input_rank.
    """
    if len(given) == len(wanted):
        return given
    if len(given) == len(wanted) + 1:
        last = equals(given[-1], 1)
        if last:
            return given[:-1]
        if last is None and not isinstance(given[-1], int):
            raise NotKnown("whether the last axis is 1 isn't known")
    if len(given) == len(wanted) - 1:
        last = equals(wanted[-1], 1)
        if last and is_undefined(wanted[-1]) is False:
            return (*given, 1)
    raise _data_mismatch(step, leaf, reference, "rank")


# Targets against outputs


def check_step(step: Step, x: Any, y: Any, weights: Any, batch: int | None) -> None:
    """Everything that Keras checks in a step on a batch of this size. Raises Failure and NotKnown."""
    outputs = run_model(step, x)
    if step.compiled is not None:
        check_targets(step, outputs, y, weights, batch)


def check_targets(step: Step, outputs: Sequence[Spec], y: Any, weights: Any, batch: int | None) -> None:
    """Losses, then metrics, of each output, in Keras's order. Raises Failure and NotKnown."""
    compiled = step.compiled
    assert compiled is not None
    shapes = [_output_seen(step, spec, batch) for spec in outputs]
    postponed: NotKnown | None = None
    if compiled.loss is not UNKNOWN and compiled.loss is not None:
        try:
            _check_losses(step, shapes, y, weights, batch)
        except WrongOutputCount as failure:
            raise _with_outputs(step, failure) from None
        except NotKnown as unknown:
            postponed = unknown
    if compiled.metrics is not UNKNOWN:
        try:
            _check_metrics(step, shapes, y, batch, compiled.metrics)
        except WrongOutputCount as failure:
            raise _with_outputs(step, failure) from None
        except NotKnown as unknown:
            postponed = unknown
    if postponed is not None:
        raise postponed


def _with_outputs(step: Step, failure: WrongOutputCount) -> WrongOutputCount:
    """The failure, with what a rule needs to show the outputs and what compile was given for them."""
    failure.compiled = step.compiled
    failure.tensors = tuple(step.model.outputs)
    return failure


def _output_seen(step: Step, spec: Spec, batch: int | None) -> Seen | None:
    if spec.shape is None:
        return None
    own = [
        symbol
        for tensor in step.model.inputs
        if tensor.shape and isinstance(tensor.shape[0], Size)
        for symbol in symbols(tensor.shape[0])
    ]
    first = (
        bool(spec.shape)
        and isinstance(spec.shape[0], Size)
        and set(symbols(spec.shape[0])) <= set(own)
        and len(spec.shape[0].terms) == 1
    )
    if first and batch is not None:
        first = False
    return seen(spec.shape, batch, own, first=first)


def _check_losses(step: Step, shapes: list[Seen | None], y: Any, weights: Any, batch: int | None) -> None:
    compiled = step.compiled
    assert compiled is not None
    if compiled.loss_weights is not UNKNOWN and not _has_unknown_part(compiled.loss):
        check_loss_weights(step.method, step.outputs, compiled.loss, compiled.loss_weights)
    losses = align_losses(step.method, step.outputs, compiled.loss)
    if y is None:
        _missing(step, losses, shapes)
        return
    if isinstance(y, UnknownData):
        raise NotKnown(y.reason)
    targets = align_targets(step.method, step.outputs, y, compiled.loss)
    for position, (target, own) in enumerate(zip(targets, losses, strict=True)):
        shape = shapes[position]
        if not isinstance(target, Leaf) or target.shape is None or shape is None:
            if target is None and any(isinstance(loss, Loss) for loss in own):
                _missing(step, losses, shapes)
            continue
        for loss in own:
            if isinstance(loss, Loss):
                _check_loss(step, position, loss, target, shape, _weight_of(weights, position, step), batch)


def _has_unknown_part(structure: Any) -> bool:
    return any(leaf is UNKNOWN for leaf in leaves_of(structure))


def _missing(step: Step, losses: list[list[Any]], shapes: list[Seen | None]) -> None:
    """No targets, and a loss that takes some."""
    for position, own in enumerate(losses):
        for loss in own:
            if isinstance(loss, Loss):
                raise _target_mismatch(
                    step, position, None, shapes[position], loss, Mismatch("missing", "None values not supported.")
                )


def _weight_of(weights: Any, position: int, step: Step) -> Any:
    if isinstance(weights, (list, tuple)):
        return weights[position] if position < len(weights) else None
    if isinstance(weights, dict):
        return None
    return weights


def _check_loss(
    step: Step, position: int, loss: Loss, target: Leaf, output: Seen, weight: Any, batch: int | None
) -> None:
    assert target.shape is not None
    given = _target_seen(step, target.shape, batch)
    if target.dtype in ("str", "object", "bytes"):
        raise _target_mismatch(
            step, position, target, output, loss, Mismatch("dtype", "Cast string to float is not supported")
        )
    if loss.name == "crossentropy":
        loss = Loss(chosen_crossentropy(given, output), loss.label)
    try:
        values = loss_values(loss, given, output)
    except LookupError:
        return
    except Mismatch as mismatch:
        raise _target_mismatch(step, position, target, output, loss, mismatch) from None
    if loss.name == "sparse_categorical_crossentropy" and loss.settings.get("ignore_class") is None:
        _check_labels(step, position, loss, target, output)
    if isinstance(weight, Leaf) and weight.shape:
        try:
            broadcast(*same_rank(values, _target_seen(step, weight.shape, batch)))
        except Mismatch as mismatch:
            mismatch.detail = "sample_weight"
            raise _target_mismatch(step, position, weight, output, loss, mismatch) from None


def _target_seen(step: Step, shape: Shape, batch: int | None) -> Seen:
    """A batch of the targets; the first axis is the batch."""
    if shape and step.is_whole and isinstance(shape[0], int):
        batch = shape[0]
    return seen(shape, batch) if shape else ()


def _check_labels(step: Step, position: int, loss: Loss, target: Leaf, output: Seen) -> None:
    """Class numbers have to be below the number of units.

    Source: tf.nn.sparse_softmax_cross_entropy_with_logits, on a CPU.
    """
    array, units = target.array, output[-1]
    if not isinstance(array, ArrayValue) or units is None:
        return
    high, low = array.highest, array.lowest
    if high is None and array.reaches(units):
        high = array.range.highest if array.range is not None else None
    if (high is not None and int(high) >= units) or (low is not None and int(low) < 0):
        raise LabelOutOfRange(
            method=step.method,
            role=step.role,
            output=_name(step, position),
            units=units,
            lowest=low,
            highest=high,
            loss=loss,
            node=_node(step, position),
            source=array,
        )


def _check_metrics(step: Step, shapes: list[Seen | None], y: Any, batch: int | None, metrics: Any) -> None:
    if not metrics:
        return
    try:
        own = align_metrics(step.method, step.outputs, metrics)
    except WrongOutputCount:
        if _is_partly_unknown(metrics):
            raise NotKnown("metrics that aren't known") from None
        raise
    if y is None or isinstance(y, UnknownData):
        return
    targets = targets_of_metrics(step.method, step.outputs, y)
    for position, (target, chosen) in enumerate(zip(targets, own, strict=False)):
        output = shapes[position]
        if not isinstance(target, Leaf) or target.shape is None or output is None:
            continue
        for metric in chosen:
            if not isinstance(metric, Metric):
                continue
            try:
                metric_values(metric, _target_seen(step, target.shape, batch), output)
            except LookupError:
                continue
            except Mismatch as mismatch:
                failure = _target_mismatch(step, position, target, output, metric, mismatch, metric=True)
                raise failure from None


def _is_partly_unknown(structure: Any) -> bool:
    return structure is UNKNOWN or (
        isinstance(structure, (list, tuple)) and any(_is_partly_unknown(item) for item in structure)
    )


def _name(step: Step, position: int) -> Any:
    return step.outputs.names[position] if position < len(step.outputs.names) else None


def _node(step: Step, position: int) -> Any:
    tensors = step.model.outputs
    return tensors[position].node if position < len(tensors) else None


def _target_mismatch(
    step: Step,
    position: int,
    target: Leaf | None,
    output: Seen | None,
    loss: Any,
    mismatch: Mismatch,
    metric: bool = False,
) -> TargetMismatch:
    """The failure, with all that a rule needs to explain it."""
    node = _node(step, position)
    tensors = step.model.outputs
    facts: dict[str, Any] = {
        "method": step.method,
        "role": step.role,
        "output": _name(step, position),
        "produced": tensors[position].shape if position < len(tensors) else None,
        "given": None if target is None else target.shape,
        "loss": loss,
        "reason": mismatch.reason,
        "words": mismatch.words,
        "axis": mismatch.axis,
        "metric": metric,
        "activation": activation_of(node),
        "node": node,
        "source": None if target is None else target.array,
        "compiled": step.compiled,
        "detail": mismatch.detail,
    }
    wanted = (
        None
        if metric or target is None or output is None or target.shape is None
        else _wanted_encoding(loss, target.shape, output)
    )
    failure = TargetMismatch(**facts) if wanted is None else LabelEncoding(wanted=wanted, **facts)
    failure.raises = mismatch.raises
    return failure


def _wanted_encoding(loss: Any, target: Shape, output: Seen) -> str | None:
    """What the loss takes where the targets are the other thing: "one-hot" or "class numbers"; None where they fit."""
    if not output or output[-1] is None or output[-1] < 2:
        return None
    rank = len(output)
    are_numbers = len(target) == rank - 1 or (len(target) == rank and target[-1] == 1)
    if loss.name in ("categorical_crossentropy", "categorical_focal_crossentropy") and are_numbers:
        return "one-hot"
    if loss.name == "sparse_categorical_crossentropy" and len(target) == rank and target[-1] == output[-1]:
        return "class numbers"
    return None


def activation_of(node: Any) -> str | None:
    """The last activation of the layer that made an output: its name, "linear" for none; None where it isn't known."""
    if node is None:
        return None
    if node.kind in ("Softmax", "ReLU", "LeakyReLU", "Sigmoid"):
        return str(node.kind).lower()
    if node.kind == "Activation" or node.config is not None:
        try:
            value = node.config.get("activation", "linear")
        except NotKnown:
            return None
        if value is None or value == "linear":
            return "linear"
        if isinstance(value, str):
            return value
        path = getattr(value, "path", None) or getattr(value, "op", None) or getattr(value, "name", None)
        return path.rpartition(".")[2] if isinstance(path, str) else None
    return str(node.kind) if node.kind in ("softmax", "sigmoid", "relu") else None
