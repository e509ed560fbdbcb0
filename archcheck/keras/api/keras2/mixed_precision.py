"""mixed_precision of Keras 2: written by `python tools/generate_api.py` from tf_keras 2.21.0."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from archcheck.keras.api import Signature

CLASSES: dict[str, Signature] = {"LossScaleOptimizer": (), "Policy": (("name",),)}
FUNCTIONS: dict[str, Signature] = {"global_policy": (), "set_global_policy": (("policy",),)}
ALIASES: dict[str, str] = {}
BASES: dict[str, tuple[str, ...]] = {}
METHODS: dict[str, dict[str, Signature]] = {
    "LossScaleOptimizer": {"get_scaled_loss": (("loss",),), "get_unscaled_gradients": (("grads",),)},
    "Policy": {"from_config": (("config",), ("custom_objects", None)), "get_config": ()},
}
PROPERTIES: dict[str, tuple[str, ...]] = {
    "LossScaleOptimizer": (
        "dynamic",
        "dynamic_counter",
        "dynamic_growth_steps",
        "initial_scale",
        "inner_optimizer",
        "loss_scale",
    ),
    "Policy": ("compute_dtype", "name", "variable_dtype"),
}
