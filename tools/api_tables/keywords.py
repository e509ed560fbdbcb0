"""What the `**kwargs` of a constructor lets through, found by calling it."""

from __future__ import annotations

import inspect
import re
from collections.abc import Mapping
from functools import cache
from typing import Any

from api_tables.signatures import Signature

# Modules whose classes do nothing but remember their arguments when they are made.
PROBED = ("callbacks", "layers", "optimizers", "regularizers")

# Keywords that Keras looks for in other places than a constructor's own source, or that old programs use.
ELSEWHERE = frozenset(
    {
        "alpha",
        "batch_input_shape",
        "batch_shape",
        "batch_size",
        "clipnorm",
        "clipvalue",
        "decay",
        "dynamic",
        "global_clipnorm",
        "input_dtype",
        "input_length",
        "is_legacy_optimizer",
        "lr",
        "period",
        "theta",
        "time_major",
        "unroll",
        "weights",
        "write_grads",
    }
)

# One of these is a value for any keyword that is taken.
VALUES = (None, 1, True, (1,), (None, 1), "int64", "string")

UNKNOWN = "no_such_keyword"


def keyword_table(
    keras: Any, classes: Mapping[str, type], signatures: Mapping[str, Signature]
) -> dict[str, tuple[str, ...]]:
    """{class: keywords that its `**kwargs` takes}; no entry for one that takes anything, or could not be made here."""
    samples = sample_arguments(keras)
    found: dict[str, tuple[str, ...]] = {}
    for name, cls in classes.items():
        taken = signatures.get(name, ())
        if not any(isinstance(parameter, str) and parameter.startswith("**") for parameter in taken):
            continue
        own = {parameter[0]: parameter for parameter in taken if isinstance(parameter, tuple)}
        required = [key for key, parameter in own.items() if len(parameter) == 1]
        arguments = {key: samples[key] for key in required if key in samples} | SPECIAL.get(name, {})
        refusal = error_of(cls, arguments | {UNKNOWN: None})
        if refusal is not None and error_of(cls, arguments) is None:
            names = candidates(cls) - own.keys()
            found[name] = tuple(sorted(key for key in names if is_taken(cls, arguments, key, refusal)))
    return found


def candidates(cls: type) -> frozenset[str]:
    """Every name that the constructors of a class and its ancestors have as a parameter or mention in quotes."""
    return ELSEWHERE.union(*map(mentioned, cls.__mro__))


@cache
def mentioned(cls: type) -> frozenset[str]:
    """The parameters of one constructor, and the identifiers in quotes in its source."""
    constructor = vars(cls).get("__init__")
    if not inspect.isroutine(constructor):
        return frozenset()
    try:
        quoted = re.findall(r"""["']([A-Za-z]\w*)["']""", inspect.getsource(constructor))
    except (OSError, TypeError):  # built in, or made at run time
        return frozenset()
    return frozenset(quoted).union(inspect.signature(constructor).parameters) - {"self", "args", "kwargs"}


def is_taken(cls: type, arguments: dict[str, Any], keyword: str, refusal: str) -> bool:
    """Whether the class can be made with this keyword; one that is refused as an unknown one is needs no second try."""
    for value in VALUES:
        error = error_of(cls, arguments | {keyword: value})
        if error is None:
            return True
        if error == refusal.replace(UNKNOWN, keyword):
            return False
    return False


def error_of(cls: type, arguments: dict[str, Any]) -> str | None:
    """What is wrong with making the class so; None if nothing is."""
    try:
        cls(**arguments)
    except Exception as error:
        return str(error) or type(error).__name__
    return None


# Arguments that a class wants though it has defaults, or wants otherwise than the rest.
SPECIAL: dict[str, dict[str, Any]] = {"CategoryEncoding": {"num_tokens": 2}, "RandomPosterization": {"factor": 1}}


def sample_arguments(keras: Any) -> dict[str, Any]:
    """{required parameter: a value that suits every class that has it}."""
    cell = keras.layers.SimpleRNNCell(1)
    counts = """
        axes filters head_dim height input_dim kernel_size key_dim max_number n num_bins num_heads num_key_value_heads
        num_query_heads output_dim output_shape output_size pool_size units width
    """
    fractions = "factor height_factor rate scale stddev width_factor"
    return {
        **dict.fromkeys(counts.split(), 1),
        **dict.fromkeys(fractions.split(), 0.1),
        "activation": "relu",
        "cell": cell,
        "cells": [cell],
        "dims": (1,),
        "equation": "ab,bc->ac",
        "filepath": "model.keras",
        "function": abs,
        "inner_optimizer": keras.optimizers.SGD(),
        "layer": keras.layers.SimpleRNN(1),
        "name": "name",
        "target_shape": (1,),
    }
