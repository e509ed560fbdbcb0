"""The dtypes that layers give: their own, or that of what comes in."""

from __future__ import annotations

from archcheck.keras.failures import WrongDtype
from archcheck.keras.layers.engine import compute_dtype

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from archcheck.keras.config import Config

__all__ = ["data_dtype", "float_dtype", "merged_dtype", "number_dtype", "passed_dtype"]

_FLOATS = ("float16", "bfloat16", "float32", "float64")


def passed_dtype(config: Config, dtypes: Any) -> Any:
    """The input's dtype: any layer casts floats to its compute dtype first, and leaves other dtypes alone.

    Source: keras.src.dtype_policies.dtype_policy, DTypePolicy.convert_input.
    """
    if isinstance(dtypes, list):
        return [passed_dtype(config, item) for item in dtypes]
    if isinstance(dtypes, dict):
        return {key: passed_dtype(config, item) for key, item in dtypes.items()}
    if dtypes in _FLOATS and config.get("autocast", True):
        return compute_dtype(config)
    return dtypes


def data_dtype(config: Config, dtypes: Any) -> Any:
    """The compute dtype; in Keras 2, where the layer runs, the dtype of the input."""
    return compute_dtype(config) if config.keras == 3 else passed_dtype(config, dtypes)


def number_dtype(config: Config, dtypes: Any) -> Any:
    """The compute dtype; in Keras 2, where the layer runs, the dtype of the input, and that is not bool.

    Raises:
        WrongDtype: it is.
    """
    if config.keras == 2 and dtypes == "bool":
        raise WrongDtype(layer=config.class_name, dtype=dtypes, expected="float32")
    return data_dtype(config, dtypes)


def float_dtype(config: Config, dtypes: Any) -> Any:
    """The compute dtype; in Keras 2, where the layer runs, the input has to be of floats.

    Raises:
        WrongDtype: it is not.
    """
    if config.keras == 2 and isinstance(dtypes, str) and dtypes not in _FLOATS:
        raise WrongDtype(layer=config.class_name, dtype=dtypes, expected="float32")
    return compute_dtype(config)


def merged_dtype(config: Config, dtypes: Any) -> Any:
    """The compute dtype; in Keras 2, where the layer runs, the one dtype that all inputs have.

    Raises:
        WrongDtype: some are numbers of another kind than others.
    """
    if config.keras == 3:
        return compute_dtype(config)
    passed = [passed_dtype(config, item) for item in (dtypes if isinstance(dtypes, list) else [dtypes])]
    if None in passed:
        return None
    for other in passed[1:]:
        if other != passed[0] or (other == "bool" and config.class_name != "Concatenate"):
            raise WrongDtype(layer=config.class_name, dtype=other, expected=passed[0])
    if config.class_name == "Average" and passed[0] not in _FLOATS:
        if passed[0] == "bool":
            raise WrongDtype(layer=config.class_name, dtype=passed[0], expected="float32")
        return "float64"
    return passed[0]
