"""mixed_precision of Keras 3: written by `python tools/generate_api.py` from keras 3.15.1."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from archcheck.keras.api import Signature

CLASSES: dict[str, Signature] = {
    "DTypePolicy": (("name", None),),
    "LossScaleOptimizer": (
        ("inner_optimizer",),
        ("initial_scale", 32768.0),
        ("dynamic_growth_steps", 2000),
        ("name", None),
        "**kwargs",
    ),
}
FUNCTIONS: dict[str, Signature] = {
    "dtype_policy": (),
    "global_policy": (),
    "set_dtype_policy": (("policy",),),
    "set_global_policy": (("policy",),),
}
ALIASES: dict[str, str] = {"Policy": "DTypePolicy"}
BASES: dict[str, tuple[str, ...]] = {}
METHODS: dict[str, dict[str, Signature]] = {
    "DTypePolicy": {
        "convert_input": (("x",), ("autocast",), ("dtype",)),
        "from_config": (("config",),),
        "get_config": (),
    },
    "LossScaleOptimizer": {
        "add_optimizer_variables": (("trainable_variables",), ("name",), ("initializer", "zeros")),
        "add_variable": (
            ("shape",),
            ("initializer", "zeros"),
            ("dtype", None),
            ("aggregation", "none"),
            ("layout", None),
            ("name", None),
        ),
        "add_variable_from_reference": (("reference_variable",), ("name", None), ("initializer", "zeros")),
        "apply": (("grads",), ("trainable_variables", None)),
        "apply_gradients": (("grads_and_vars",),),
        "assign": (("variable",), ("value",)),
        "assign_add": (("variable",), ("value",)),
        "assign_sub": (("variable",), ("value",)),
        "build": (("var_list",),),
        "check_finite": (("grads",),),
        "exclude_from_weight_decay": (("var_list", None), ("var_names", None)),
        "finalize_variable_values": (("var_list",),),
        "from_config": (("config",), ("custom_objects", None)),
        "get_config": (),
        "load_own_variables": (("store",),),
        "save_own_variables": (("store",),),
        "scale_loss": (("loss",),),
        "set_weights": (("weights",),),
        "stateless_apply": (("optimizer_variables",), ("grads",), ("trainable_variables",)),
        "update_step": (("gradient",), ("variable",), ("learning_rate",)),
    },
}
PROPERTIES: dict[str, tuple[str, ...]] = {
    "DTypePolicy": ("compute_dtype", "name", "quantization_mode", "variable_dtype"),
    "LossScaleOptimizer": ("iterations", "learning_rate", "variables"),
}
