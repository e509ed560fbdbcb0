"""The dtype of layers that hand their input on as it comes."""

from __future__ import annotations

from archcheck.keras.layers.engine import compute_dtype

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from archcheck.keras.config import Config

__all__ = ["passed_dtype"]

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
