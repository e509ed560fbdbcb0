"""The configuration of a live model, taken from its own `get_config`."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["configuration_of"]


def configuration_of(model: Any) -> dict[str, Any]:
    """The table that Keras would save of a model: class_name, module, config.

    Raises:
        TypeError: it isn't a model of Keras.
    """
    ancestors = {f"{cls.__module__}.{cls.__name__}" for cls in type(model).__mro__}
    if not any(name.rpartition(".")[2] == "Model" and "keras" in name for name in ancestors):
        raise TypeError(f"check_model takes a model of Keras, not a {type(model).__name__}")
    try:
        config = model.get_config()
    except Exception:  # a class of the user's own may do anything here
        config = {"name": getattr(model, "name", "model")}
    kind = type(model)
    whole: dict[str, Any] = {"class_name": kind.__name__, "module": kind.__module__, "config": config}
    shape = getattr(model, "_build_shapes_dict", None) or {}
    if isinstance(shape, dict) and "input_shape" in shape:
        whole["build_config"] = {"input_shape": shape["input_shape"]}
    version = next((name for name in ancestors if name.startswith("tf_keras")), None)
    if version is not None:
        whole["keras_version"] = "2"
    return whole
