"""compile, fit, evaluate, predict and the batch methods: what they refuse, and what they give."""

from __future__ import annotations

import math

from archcheck.interpreter.functions import FunctionValue
from archcheck.interpreter.values import Arguments, DictValue, ListValue, Missing, Unknown
from archcheck.keras.api import load
from archcheck.keras.binding import bind, parameter_names
from archcheck.keras.failures import UnknownArgument
from archcheck.keras.fitting.compiled import Compiled, read_compile
from archcheck.keras.fitting.contract import Step, check_step, check_targets, outputs_of, run_model
from archcheck.keras.fitting.data import (
    Leaf,
    NotArray,
    Stream,
    UnknownData,
    batch_sizes,
    differing_sizes,
    leaves_of,
    read_data,
    sliced,
)
from archcheck.keras.fitting.inspection import inspect, withdraw
from archcheck.keras.fitting.suspicion import suspicious
from archcheck.keras.fitting.targets import Outputs
from archcheck.keras.refusal import Refusal
from archcheck.keras.renamed import TRAINING_ARGUMENTS
from archcheck.keras.session import session_of
from archcheck.keras.tensors import argument_places, map_structure, refuse
from archcheck.keras.training_failures import (
    BadCompileArgument,
    BadDataForm,
    CardinalityMismatch,
    NoLoss,
    NotCompiled,
    RemovedArgument,
    UnbatchedDataset,
)
from archcheck.libraries.arrays import ArrayValue, samples
from archcheck.shapes.failures import Failure, NotKnown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from archcheck.interpreter.machine import Interpreter

__all__ = ["METHODS", "compile", "fit"]

METHODS = frozenset({"fit", "evaluate", "predict", "train_on_batch", "test_on_batch", "predict_on_batch"})

_LEARNS = frozenset({"fit", "train_on_batch"})
_OWN_STEPS = {
    "fit": ("train_step", "compute_loss", "compute_metrics", "fit"),
    "train_on_batch": ("train_step", "compute_loss", "train_on_batch"),
    "evaluate": ("test_step", "compute_loss", "evaluate"),
    "test_on_batch": ("test_step", "compute_loss", "test_on_batch"),
    "predict": ("predict_step", "predict"),
    "predict_on_batch": ("predict_step", "predict_on_batch"),
}


def compile(run: Interpreter, model: Any, arguments: Arguments) -> None:
    """`model.compile(...)`: notes what it was compiled with, and reports what Keras refuses at once.

    Source: keras.src.trainers.trainer, Trainer.compile.
    """
    signature = load(3, "models").METHODS["Model"]["compile"]
    places = argument_places(run, arguments.node, parameter_names(signature))
    compiled = Compiled(run.place(arguments.node), places)
    try:
        values = bind("compile", signature, arguments.positional, arguments.keywords, is_open=bool(arguments.open))
        if arguments.open:
            compiled.unknown = arguments.open
        elif _has_own(run, model, ("compile",)):
            compiled.unknown = "the model has a compile of its own"
        else:
            read_compile(run, values, compiled)
    except Failure as failure:
        refuse(run, failure, "compile", arguments, places=places)
        compiled.unknown = "the call fails"
    run.assign(model, "compiled", compiled)
    if compiled.unknown is None:
        inspect(run, model, compiled)


def fit(run: Interpreter, model: Any, method: str, arguments: Arguments) -> Any:
    """`model.fit(...)` and its kin: reports what Keras refuses; gives what the program gets."""
    if session_of(run).version != 3:
        return _result(run, model, method, None)
    signature = load(3, "models").METHODS["Model"][method]
    names = parameter_names(signature)
    places = argument_places(run, arguments.node, names)
    x: Any = None
    try:
        try:
            values = bind(method, signature, arguments.positional, arguments.keywords, is_open=bool(arguments.open))
            if method == "evaluate":
                _check_further(values, names)
        except UnknownArgument as failure:
            raise _removed(method, failure) from None
        _check_compiled(run, model, method)
        if arguments.open:
            raise NotKnown(arguments.open)
        x = read_data(run, values.get("x"))
        _tell_open(run, [x, read_data(run, values.get("y"))], arguments)
        _check(run, model, method, values, x, arguments)
    except BadCompileArgument as failure:
        given = failure.compiled.places if failure.compiled is not None else places
        refuse(run, failure, "compile", arguments, places=given)
    except Failure as failure:
        refuse(run, failure, method, arguments, places=places)
    except NotKnown as unknown:
        run.stopped(arguments.node, unknown.reason)
    return _result(run, model, method, x)


def _tell_open(run: Interpreter, data: Any, arguments: Arguments) -> None:
    """Say where data is given whose sizes aren't in the source, and why they are not."""
    for leaf in leaves_of(data):
        if isinstance(leaf, Leaf) and (leaf.shape is None or not all(isinstance(size, int) for size in leaf.shape[1:])):
            reason = getattr(leaf.array, "reason", None)
            run.stopped(arguments.node, reason or "the shape of this array isn't in the source")


def _check_further(values: dict[str, Any], names: tuple[str, ...]) -> None:
    further = [name for name in values if name not in names]
    if further:
        raise UnknownArgument(callee="evaluate", argument=further[0], accepted=names, given=0)


def _removed(method: str, failure: UnknownArgument) -> Failure:
    if failure.argument in TRAINING_ARGUMENTS:
        removed = RemovedArgument(callee=method, name=failure.argument, today=TRAINING_ARGUMENTS[failure.argument])
        removed.raises = failure.raises
        return removed
    return failure


def _check_compiled(run: Interpreter, model: Any, method: str) -> None:
    if method in ("predict", "predict_on_batch"):
        return
    if model.compiled is None and model.unknown is None and _is_reached(run):
        raise NotCompiled(method=method, model=str(model.state.name))


def _is_reached(run: Interpreter) -> bool:
    """Whether the program itself leads here: a function that was only entered to be checked may come after others."""
    via, calls = run.via, 0
    while via is not None:
        via, calls = via.via, calls + 1
    return calls >= run.depth


def _has_own(run: Interpreter, model: Any, names: tuple[str, ...]) -> bool:
    """Whether the program's class of the model has one of these methods itself."""
    cls = getattr(model, "cls", None)
    if cls is None or not hasattr(cls, "find"):
        return False
    for name in names:
        try:
            found = cls.find(run, name)
        except Missing:
            continue
        if isinstance(found, FunctionValue):
            return True
    return False


# Checking


def _check(run: Interpreter, model: Any, method: str, values: dict[str, Any], x: Any, arguments: Arguments) -> None:
    """All of one call. Raises Failure and NotKnown."""
    y, weights = read_data(run, values.get("y")), read_data(run, values.get("sample_weight"))
    class_weight = values.get("class_weight")
    if method.endswith("_on_batch"):
        _check_class_weight(method, class_weight, weights, y)
        _checked_parts(run, model, method, "x", x, y, weights, [None], arguments, on_batch=True)
        return
    _check_form(method, x, y, weights, class_weight)
    epochs = values.get("epochs", 1)
    if method == "fit" and (
        epochs == 0
        or (type(epochs) is int and type(values.get("initial_epoch")) is int and values["initial_epoch"] >= epochs)
    ):
        sizes = None if isinstance(x, Stream) else differing_sizes((("x", x), ("y", y), ("sample_weight", weights)))
        if sizes is not None and not values.get("validation_split"):
            raise CardinalityMismatch(method=method, sizes=sizes)
        raise NotKnown("no epoch is trained")
    if isinstance(x, Stream):
        split = values.get("validation_split", 0.0)
        if type(split) is float and split and values.get("validation_data") is None:
            raise BadDataForm(method=method, kind="split of a dataset", argument="validation_split", value=x.form)
        _check_stream(run, model, method, "x", x, arguments)
        _check_validation(run, model, method, values, arguments)
        return
    validation: tuple[Any, Any, Any] | None = None
    split = values.get("validation_split", 0.0)
    if isinstance(split, Unknown):
        raise NotKnown(split.reason)
    if type(split) in (int, float) and split and values.get("validation_data") is None:
        (x, y, weights), validation = _split(method, x, y, weights, split)
    postponed: NotKnown | None = None
    try:
        _check_arrays(run, model, method, "x", x, y, weights, values, values.get("batch_size"), arguments)
    except NotKnown as unknown:
        postponed = unknown
    size = values.get("validation_batch_size") or values.get("batch_size")
    if validation is not None:
        _check_arrays(run, model, method, "validation_split", *validation, values, size, arguments, validating=True)
    else:
        _check_validation(run, model, method, values, arguments)
    if postponed is not None:
        raise postponed


def _check_form(method: str, x: Any, y: Any, weights: Any, class_weight: Any) -> None:
    """Which adapter takes the data, if any. Source: keras.src.trainers.data_adapters, get_data_adapter."""
    for argument, part in (("x", x), ("y", y), ("sample_weight", weights)):
        if isinstance(part, Stream) and argument != "x":
            if not any(isinstance(leaf, UnknownData) for leaf in leaves_of(x)) or isinstance(x, Stream):
                raise BadDataForm(method=method, kind="not arrays", argument=argument, value=part.form)
            return
    if isinstance(x, Stream):
        for argument, part in (("y", y), ("sample_weight", weights)):
            if part is not None and not isinstance(part, UnknownData):
                raise BadDataForm(method=method, kind="y with a dataset", argument=argument, value=x.form)
        if class_weight is not None and x.form == "generator" and not isinstance(class_weight, Unknown):
            raise BadDataForm(
                method=method, kind="class_weight with a generator", argument="class_weight", value=x.form
            )
        return
    for argument, part in (("x", x), ("y", y), ("sample_weight", weights)):
        stray = next((leaf for leaf in leaves_of(part) if isinstance(leaf, NotArray)), None)
        if stray is not None:
            raise BadDataForm(method=method, kind="not arrays", argument=argument, value=stray.kind, given=part)
    if x is None and y is None and weights is None:
        raise BadDataForm(method=method, kind="no data", argument="x", value="None")
    _check_class_weight(method, class_weight, weights, y)


def _check_class_weight(method: str, class_weight: Any, weights: Any, y: Any) -> None:
    if class_weight is None or isinstance(class_weight, Unknown):
        return
    if weights is not None and not isinstance(weights, UnknownData):
        raise BadDataForm(method=method, kind="class_weight with sample_weight", argument="class_weight", value="")
    if isinstance(y, (list, tuple, dict)):
        raise BadDataForm(method=method, kind="class_weight with several outputs", argument="class_weight", value="")
    if isinstance(class_weight, DictValue) and isinstance(y, Leaf) and y.shape is not None and len(y.shape) > 2:
        failure = BadDataForm(
            method=method, kind="class_weight with maps", argument="class_weight", value="", given=y.shape
        )
        failure.raises = "TypeError"
        raise failure
    if isinstance(class_weight, (ArrayValue, ListValue, str, tuple)) and isinstance(y, Leaf):
        kind = (
            "an array"
            if isinstance(class_weight, ArrayValue)
            else f"a {getattr(class_weight, 'kind', type(class_weight).__name__)}"
        )
        failure = BadDataForm(method=method, kind="class_weight is no dict", argument="class_weight", value=kind)
        failure.raises = "AttributeError"
        raise failure


def _split(
    method: str, x: Any, y: Any, weights: Any, split: float
) -> tuple[tuple[Any, Any, Any], tuple[Any, Any, Any]]:
    """Training and validation data. Source: keras.src.trainers.data_adapters.array_slicing, train_validation_split."""
    first = next((leaf for leaf in leaves_of([x, y, weights])), None)
    count = first.count if isinstance(first, Leaf) else None
    if not isinstance(count, int):
        return (x, y, weights), (x, y, weights)
    at = math.floor(count * (1.0 - split))
    if at in (0, count):
        raise BadDataForm(
            method=method, kind="split too small", argument="validation_split", value=str(count), given=split
        )
    training = (sliced(x, 0, at), sliced(y, 0, at), sliced(weights, 0, at))
    return training, (sliced(x, at, count), sliced(y, at, count), sliced(weights, at, count))


def _check_arrays(
    run: Interpreter,
    model: Any,
    method: str,
    role: str,
    x: Any,
    y: Any,
    weights: Any,
    values: dict[str, Any],
    batch_size: Any,
    arguments: Arguments,
    validating: bool = False,
) -> None:
    """Arrays: the numbers of samples, then every size of batch that an epoch has."""
    sizes = differing_sizes((("x", x), ("y", y), ("sample_weight", weights)))
    if sizes is not None:
        raise CardinalityMismatch(method=method, sizes=sizes, role=role)
    steps = values.get("validation_steps" if validating else "steps_per_epoch", values.get("steps"))
    count = next(
        (leaf.count for leaf in leaves_of([x, y, weights]) if isinstance(leaf, Leaf) and leaf.count is not None), None
    )
    size: int | None = batch_size if type(batch_size) is int and batch_size > 0 else None
    if batch_size is None:
        if steps is None:
            size = 32
        elif type(steps) is int and steps > 0 and isinstance(count, int):
            size = math.ceil(count / steps)
    limit = steps if type(steps) is int else None
    _checked_parts(
        run,
        model,
        method,
        role,
        x,
        y,
        weights,
        batch_sizes(count, size, 1 if isinstance(steps, Unknown) else limit),
        arguments,
    )


def _checked_parts(
    run: Interpreter,
    model: Any,
    method: str,
    role: str,
    x: Any,
    y: Any,
    weights: Any,
    batches: list[int | None],
    arguments: Arguments,
    on_batch: bool = False,
) -> None:
    """A step for each size of batch. Raises Failure and NotKnown."""
    if on_batch:
        first = next((leaf for leaf in leaves_of(x) if isinstance(leaf, Leaf)), None)
        batches = [first.count if first is not None and isinstance(first.count, int) else None]
    compiled = None if method.startswith("predict") else model.compiled
    if _has_own(run, model, _OWN_STEPS[method]):
        raise NotKnown("the model has steps of its own")
    if isinstance(compiled, Unknown) or (compiled is not None and compiled.unknown):
        compiled = None
    if compiled is not None and compiled.late is not None:
        raise _late(compiled)
    if model.core is None:
        model = _build(run, model, x, arguments)
        if compiled is not None:
            inspect(run, model, compiled)
    if any(isinstance(leaf, Leaf) and leaf.shape is not None for leaf in leaves_of(y)):
        withdraw(run, model)
    step = Step(method, role, model, compiled, outputs_of(model), on_batch)
    reason: NotKnown | None = None
    for batch in batches:
        try:
            if isinstance(x, UnknownData):
                if compiled is not None and y is not None:
                    check_targets(step, model.outputs, y, weights, batch)
                raise NotKnown(x.reason)
            check_step(step, x, y, weights, batch)
        except NotKnown as unknown:
            reason = unknown
    if compiled is not None and role == "x":
        _warn(run, step, y, arguments)
    unknown_data = next((leaf for leaf in leaves_of([x, y, weights]) if isinstance(leaf, UnknownData)), None)
    if compiled is not None and compiled.loss is None and unknown_data is None and _has_no_other_loss(model):
        raise NoLoss(method=method, compiled=compiled)
    if reason is not None:
        raise reason


def _warn(run: Interpreter, step: Step, y: Any, arguments: Arguments) -> None:
    """Report losses and last activations that don't belong together; nothing raises there."""
    if step.compiled is None or step.compiled.unknown or step.compiled.unknown == "" or run.silent:
        return
    for failure in suspicious(step, y):
        run.report(
            Refusal(
                failure,
                run.place(arguments.node),
                step.method,
                arguments=argument_places(run, arguments.node),
                version=3,
            )
        )


def _late(compiled: Compiled) -> Failure:
    assert compiled.late is not None
    return compiled.late


def _has_no_other_loss(model: Any) -> bool:
    """Whether no layer adds a loss of its own: a regularizer, or `add_loss` in a layer of the program."""
    pending = list(model.sublayers())
    while pending:
        layer = pending.pop()
        config = getattr(layer, "config", None)
        if not getattr(layer, "is_builtin", False):
            return False
        if getattr(layer, "is_model", False):
            pending.extend(layer.sublayers())
            continue
        values = getattr(config, "values", {})
        if (
            any(name.endswith("_regularizer") and value is not None for name, value in values.items())
            or layer.kind == "ActivityRegularization"
        ):
            return False
        if any(name in values for name in ("layer", "cell", "forward_layer")):
            return False
    return not getattr(model, "names", {})


def _build(run: Interpreter, model: Any, x: Any, arguments: Arguments) -> Any:
    """The model built for the data: a Sequential that had no input shape, or a subclassed one. Raises NotKnown."""
    from archcheck.keras.models import build_sequential

    if model.unknown is not None:
        raise NotKnown(model.unknown)
    if model.stack is None:
        from archcheck.keras.traced import traced

        return traced(run, model, x, arguments)
    flat = list(leaves_of(x))
    if len(flat) != 1 or not isinstance(flat[0], Leaf) or not flat[0].shape:
        raise NotKnown("the model is not built, and the shape of the data isn't known")
    from archcheck.shapes.shape import open_size

    build_sequential(run, model, (open_size(undefined=True), *flat[0].shape[1:]), arguments)
    if model.core is None:
        raise NotKnown(model.unknown or "the model can't be built for this data")
    return model


# Streams


def _check_stream(run: Interpreter, model: Any, method: str, role: str, stream: Stream, arguments: Arguments) -> None:
    """Data that comes in batches of its own."""
    if stream.problem is not None:
        raise BadDataForm(method=method, kind=stream.problem, argument=role, value=stream.form)
    if stream.parts is None:
        raise NotKnown(stream.reason or f"what the {stream.form} gives isn't known")
    x, y, weights = stream.parts
    first = next((leaf for leaf in leaves_of(x) if isinstance(leaf, Leaf) and leaf.shape is not None), None)
    batch = first.count if first is not None and isinstance(first.count, int) else None
    try:
        _checked_parts(run, model, method, role, x, y, weights, [batch], arguments, on_batch=True)
    except Failure as failure:
        if stream.form == "tf.data.Dataset" and stream.is_batched is False and not isinstance(failure, NoLoss):
            shapes = tuple(
                leaf.shape for leaf in leaves_of([x, y]) if isinstance(leaf, Leaf) and leaf.shape is not None
            )
            unbatched = UnbatchedDataset(method=method, shapes=shapes, inner=failure)
            unbatched.raises = failure.raises
            raise unbatched from None
        raise


def _check_validation(run: Interpreter, model: Any, method: str, values: dict[str, Any], arguments: Arguments) -> None:
    """`validation_data`. Source: keras.src.trainers.data_adapters.data_adapter_utils, unpack_x_y_sample_weight."""
    given = values.get("validation_data")
    if method != "fit" or given is None:
        return
    frequency = values.get("validation_freq", 1)
    if frequency != 1:
        raise NotKnown("when the validation runs isn't known")
    data = read_data(run, given)
    if isinstance(data, UnknownData):
        raise NotKnown(data.reason)
    if isinstance(data, Stream):
        _check_stream(run, model, method, "validation_data", data, arguments)
        return
    x, y, weights = data, None, None
    if isinstance(data, list):
        if not 1 <= len(data) <= 3:
            raise BadDataForm(method=method, kind="no tuple", argument="validation_data", value=f"{len(data)} items")
        x, y, weights = (*data, None, None)[:3]
    _check_form("fit", x, y, weights, None)
    if isinstance(x, Stream):
        _check_stream(run, model, method, "validation_data", x, arguments)
        return
    size = values.get("validation_batch_size") or values.get("batch_size")
    _check_arrays(run, model, method, "validation_data", x, y, weights, values, size, arguments, validating=True)


# Results


def _result(run: Interpreter, model: Any, method: str, x: Any) -> Any:
    """What the program gets: arrays of predictions, else something that isn't known."""
    if method == "fit":
        from archcheck.keras.objects import KerasObject

        return KerasObject("callbacks.History", {}, frozenset(), None)
    if not method.startswith("predict"):
        return Unknown(f"what {method} measures isn't in the source")
    if model.core is None or model.output_structure is None:
        return Unknown("the shape of the predictions isn't known")
    count = (
        next((leaf.count for leaf in leaves_of(x) if isinstance(leaf, Leaf)), None)
        if not isinstance(x, Stream)
        else None
    )
    step = Step(method, "x", model, None, Outputs("single", ()))
    try:
        outputs = (
            run_model(step, x) if x is not None and not isinstance(x, (Stream, UnknownData)) else list(model.outputs)
        )
    except (Failure, NotKnown):
        outputs = list(model.outputs)
    rows = samples() if count is None else count
    arrays = iter(
        [
            ArrayValue(None if spec.shape is None else (rows, *spec.shape[1:]), spec.dtype, origin="predictions")
            for spec in outputs
        ]
    )
    plain_result = map_structure(lambda leaf: next(arrays), model.output_structure)
    return _as_value(plain_result)


def _as_value(structure: Any) -> Any:
    if isinstance(structure, list):
        return ListValue([_as_value(item) for item in structure]) if len(structure) != 1 else structure[0]
    return (
        DictValue({key: _as_value(item) for key, item in structure.items()})
        if isinstance(structure, dict)
        else structure
    )
