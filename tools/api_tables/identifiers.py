"""The strings that Keras takes in place of activations, losses and the like: those that its own `get` accepts."""

from __future__ import annotations

import importlib
import re
import sys
from collections.abc import Callable, Iterator
from typing import Any

KINDS = ("activations", "constraints", "initializers", "losses", "metrics", "optimizers", "regularizers")

# Functions of the same modules that Keras 2 would find by name as well.
TOOLS = {"deserialize", "get", "serialize"}

# Names that compile() turns into the metric that fits the targets, in one Keras or the other.
FITTED_METRICS = ("acc", "accuracy", "ce", "crossentropy")


def identifier_tables(version: int, keras: Any) -> dict[str, object]:
    """One sorted tuple per kind; names of optimizers in lower case, as Keras takes them in any."""
    tables: dict[str, object] = {}
    for kind in KINDS:
        module = getattr(keras, kind)
        accepted = {name for name in candidates(module) if is_accepted(module.get, name)}
        if kind == "optimizers":
            accepted = {name.lower() for name in accepted}
        if kind == "metrics":
            fitted = tuple(name for name in FITTED_METRICS if is_accepted(compile_metric(version, keras), name))
            tables["FITTED_METRICS"] = fitted
            accepted.update(fitted)
        tables[kind.upper()] = tuple(sorted(accepted))
    return dict(sorted(tables.items()))


def candidates(module: Any) -> set[str]:
    """Every public name of a module and every key of the tables behind its `get`, in the usual spellings."""
    names = {name for name in dir(module) if not name.startswith("_")} - TOOLS
    for table in tables_behind(module.get):
        names.update(key for key in table if isinstance(key, str))
    spelled = {spelling(name) for name in names for spelling in (snake_case, str.lower, str.upper)}
    return {name for name in names | spelled if name.isidentifier()}


def tables_behind(get: Callable[..., Any]) -> Iterator[dict[Any, Any]]:
    """The dicts at module level where `get` is defined; Keras 2 keeps that of the initializers in a thread-local."""
    scope = vars(sys.modules[get.__module__])
    local = getattr(scope.get("LOCAL"), "ALL_OBJECTS", None)
    yield from (value for value in (*scope.values(), local) if isinstance(value, dict))


def is_accepted(get: Callable[[str], Any], name: str) -> bool:
    """Whether `get` gives something for this name; every kind of error is a refusal."""
    try:
        found = get(name)
    except Exception:
        return False
    # In some places Keras 2 hands an unknown name back, to fail on it later.
    return found is not None and not isinstance(found, str)


def compile_metric(version: int, keras: Any) -> Callable[[str], Any]:
    """What compile() makes of a metric's name, for one-hot targets of three classes."""
    if version == 3:
        utils = importlib.import_module("keras.src.trainers.compile_utils")
        one_hot = keras.ops.eye(3)
        return lambda name: utils.get_metric(name, one_hot, one_hot)
    utils = importlib.import_module("tf_keras.src.engine.compile_utils")
    one_hot = importlib.import_module("tensorflow").eye(3)
    return lambda name: utils.MetricsContainer([])._get_metric_object(name, one_hot, one_hot)


def snake_case(name: str) -> str:
    """Keras's own spelling of a class name with underscores."""
    parted = re.sub(r"\W+", "", re.sub("(.)([A-Z][a-z0-9]+)", r"\1_\2", name))
    return re.sub("([a-z])([A-Z])", r"\1_\2", parted).lower()
