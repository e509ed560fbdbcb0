"""The arguments of compile: which losses, metrics and optimizer they name, and what Keras refuses of them."""

from __future__ import annotations

from archcheck.interpreter.classes import Instance
from archcheck.interpreter.values import CONSTANTS, DictValue, ListValue, Unknown, Value, plain
from archcheck.keras.api import load
from archcheck.keras.fitting.losses import CANONICAL as LOSSES
from archcheck.keras.fitting.losses import RULES as LOSS_RULES
from archcheck.keras.fitting.losses import Loss
from archcheck.keras.fitting.metrics import CANONICAL as METRICS
from archcheck.keras.fitting.metrics import Metric
from archcheck.keras.objects import KerasClass, KerasFunction, KerasObject
from archcheck.keras.training_failures import BadCompileArgument

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from archcheck.graph.place import Place
    from archcheck.interpreter.machine import Interpreter
    from archcheck.shapes.failures import Failure

__all__ = ["UNKNOWN", "Compiled", "read_compile"]


class _Unknown:
    """Stands for a loss or a metric that isn't known."""

    def __repr__(self) -> str:
        return "UNKNOWN"


UNKNOWN = _Unknown()


class Compiled:
    """What a model was compiled with.

    Attributes:
        loss: a structure of `Loss`, None and UNKNOWN.
        metrics, weighted_metrics: a structure of `Metric` and UNKNOWN.
        loss_weights: plain data, or UNKNOWN.
        late: what is wrong with the arguments and only shows at fit, or None.
        place: the call of compile.
        places: the expressions of its arguments.
        unknown: why nothing is known of it, or None.
    """

    __slots__ = ("eager", "late", "loss", "loss_weights", "metrics", "place", "places", "unknown", "weighted_metrics")

    def __init__(
        self, place: Place | None = None, places: dict[str, Place] | None = None, unknown: str | None = None
    ) -> None:
        self.loss: Any = None
        self.metrics: Any = None
        self.weighted_metrics: Any = None
        self.loss_weights: Any = None
        self.late: Failure | None = None
        self.place = place
        self.places = {} if places is None else places
        self.unknown = unknown
        self.eager = False


def read_compile(run: Interpreter, values: dict[str, Any], compiled: Compiled) -> None:
    """Read the arguments of compile into `compiled`.

    Raises:
        BadCompileArgument: Keras refuses them at once.
    Source: keras.src.trainers.trainer, Trainer.compile; losses and metrics are looked up at the first batch.
    """
    _check_optimizer(values.get("optimizer"))
    weights = structure(values.get("loss_weights"), lambda value: value if type(value) in CONSTANTS else UNKNOWN)
    compiled.loss_weights = weights
    if weights and not isinstance(weights, (list, tuple, dict, float, _Unknown)) and values.get("loss") is not None:
        raise BadCompileArgument(argument="loss_weights", value=weights, expected="a list, a dict or a float")
    for name in ("metrics", "weighted_metrics"):
        given = values.get(name)
        if isinstance(given, Unknown):
            setattr(compiled, name, UNKNOWN)
        elif _is_truthy(given) and not isinstance(given, (ListValue, DictValue, tuple)):
            if isinstance(given, (Value,)) and not isinstance(given, (KerasObject, KerasClass, KerasFunction)):
                setattr(compiled, name, UNKNOWN)
            else:
                raise BadCompileArgument(argument=name, value=_shown(given), expected="a list, a tuple or a dict")
        else:
            setattr(compiled, name, structure(given, lambda leaf: _metric(leaf, compiled)))
    compiled.loss = structure(values.get("loss"), lambda leaf: _loss(leaf, compiled))
    leaf_weights = _flat(weights)
    if compiled.late is None and compiled.loss is not None and any(isinstance(weight, str) for weight in leaf_weights):
        compiled.late = BadCompileArgument(
            argument="loss_weights", value=_first_text(leaf_weights), expected="numbers", compiled=compiled
        )
    compiled.eager = values.get("run_eagerly") is True


def _is_truthy(value: Any) -> bool:
    if isinstance(value, (ListValue, DictValue)):
        return True
    return bool(value) if not isinstance(value, Value) else True


def _flat(value: Any) -> list[Any]:
    if isinstance(value, (list, tuple)):
        return [leaf for item in value for leaf in _flat(item)]
    if isinstance(value, dict):
        return [leaf for item in value.values() for leaf in _flat(item)]
    return [value]


def _first_text(values: list[Any]) -> str:
    return next(value for value in values if isinstance(value, str))


def structure(value: Any, read: Callable[[Any], Any]) -> Any:
    """Nested lists and dicts of the program with their leaves read; UNKNOWN for what isn't known."""
    if isinstance(value, Unknown):
        return UNKNOWN
    if isinstance(value, ListValue):
        return UNKNOWN if value.items is None else [structure(item, read) for item in value.items]
    if type(value) is tuple:
        return [structure(item, read) for item in value]
    if isinstance(value, DictValue):
        return UNKNOWN if value.open else {key: structure(item, read) for key, item in value.items.items()}
    return read(value)


def _check_optimizer(value: Any) -> None:
    """Source: keras.src.optimizers, get."""
    if isinstance(value, str):
        known = load(3, "identifiers").OPTIMIZERS
        if value.lower() not in {name.lower() for name in known}:
            raise BadCompileArgument(
                argument="optimizer", value=value, expected="the name of an optimizer", choices=tuple(known)
            )
    elif isinstance(value, KerasClass) and value.path.startswith("optimizers."):
        raise BadCompileArgument(argument="optimizer", value=_shown(value), expected="an optimizer, not its class")
    elif isinstance(value, KerasObject) and not value.path.startswith(("optimizers.", "mixed_precision.", "legacy.")):
        raise BadCompileArgument(argument="optimizer", value=_shown(value), expected="an optimizer")
    elif type(value) in (int, float, bool):
        raise BadCompileArgument(argument="optimizer", value=value, expected="an optimizer")


def _shown(value: Any) -> Any:
    if isinstance(value, (KerasClass, KerasObject, KerasFunction)):
        return value.path.rpartition(".")[2]
    return value


def _loss(value: Any, compiled: Compiled) -> Any:
    """One loss. A wrong one is noted in `compiled.late`. Source: keras.src.losses, get."""
    if value is None:
        return None
    if isinstance(value, str):
        if value.lower() in ("crossentropy", "ce"):
            return Loss("crossentropy", value)
        choices = load(3, "identifiers").LOSSES
        if value not in choices:
            compiled.late = compiled.late or BadCompileArgument(
                argument="loss", value=value, expected="the name of a loss", choices=tuple(choices), compiled=compiled
            )
            return UNKNOWN
        return _modelled(LOSSES.get(value, value), value, {})
    found = _keras_thing(value, ("losses.", "metrics."))
    if found is not None:
        path, settings = found
        name = path.rpartition(".")[2]
        return _modelled(LOSSES.get(name, name), name, settings) if settings is not None else UNKNOWN
    if type(value) in (int, float, bool):
        compiled.late = compiled.late or BadCompileArgument(
            argument="loss", value=value, expected="a loss", compiled=compiled
        )
    return UNKNOWN


def _modelled(name: str, label: str, settings: dict[str, Any]) -> Any:
    return Loss(name, label, settings) if name in LOSS_RULES else UNKNOWN


def _keras_thing(value: Any, modules: tuple[str, ...]) -> tuple[str, dict[str, Any] | None] | None:
    """(path, settings) of an instance, class or function of these modules; settings None where one isn't known."""
    if isinstance(value, KerasObject) and value.path.startswith(modules):
        settings = {key: plain(item) for key, item in value.config.items() if key in value.given}
        if any(
            isinstance(item, Value)
            for key, item in settings.items()
            if key in ("axis", "from_logits", "reduction", "ignore_class")
        ):
            return value.path, None
        return value.path, settings
    if isinstance(value, (KerasClass, KerasFunction)) and value.path.startswith(modules):
        return value.path, {}
    return None


def _metric(value: Any, compiled: Compiled) -> Any:
    """One metric. Source: keras.src.metrics, get; keras.src.trainers.compile_utils, get_metric."""
    if isinstance(value, str):
        if value.lower() in ("accuracy", "acc"):
            return Metric("accuracy", value)
        choices = load(3, "identifiers").METRICS
        if value not in choices:
            compiled.late = compiled.late or BadCompileArgument(
                argument="metrics",
                value=value,
                expected="the name of a metric",
                choices=tuple(choices),
                compiled=compiled,
            )
            return UNKNOWN
        return Metric(METRICS.get(value, value), value)
    if value is None:
        return None
    found = _keras_thing(value, ("losses.", "metrics."))
    if found is not None:
        path, settings = found
        name = path.rpartition(".")[2]
        if settings is None:
            return UNKNOWN
        return Metric("equal_accuracy" if name == "Accuracy" else METRICS.get(name, name), name, settings)
    if type(value) in (int, float, bool):
        compiled.late = compiled.late or BadCompileArgument(
            argument="metrics", value=value, expected="a metric", compiled=compiled
        )
    return UNKNOWN


def is_program_object(value: Any) -> bool:
    """Whether a value is of a class of the program."""
    return isinstance(value, Instance)
