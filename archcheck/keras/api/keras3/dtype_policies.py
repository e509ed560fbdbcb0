"""dtype_policies of Keras 3: written by `python tools/generate_api.py` from keras 3.15.1."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from archcheck.keras.api import Signature

CLASSES: dict[str, Signature] = {
    "AWQDTypePolicy": (("mode",), ("source_name", None)),
    "DTypePolicy": (("name", None),),
    "DTypePolicyMap": (("default_policy", None), ("policy_map", None)),
    "FloatDTypePolicy": (("name", None),),
    "GPTQDTypePolicy": (("mode",), ("source_name", None)),
    "Int4DTypePolicy": (("mode",), ("source_name", None)),
    "QuantizedDTypePolicy": (("mode",), ("source_name", None)),
    "QuantizedFloat8DTypePolicy": (("mode",), ("source_name", None), ("amax_history_length", 1024)),
}
FUNCTIONS: dict[str, Signature] = {
    "deserialize": (("config",), ("custom_objects", None)),
    "get": (("identifier",),),
    "serialize": (("dtype_policy",),),
}
ALIASES: dict[str, str] = {}
BASES: dict[str, tuple[str, ...]] = {
    "AWQDTypePolicy": ("QuantizedDTypePolicy", "DTypePolicy"),
    "DTypePolicyMap": ("DTypePolicy",),
    "FloatDTypePolicy": ("DTypePolicy",),
    "GPTQDTypePolicy": ("QuantizedDTypePolicy", "DTypePolicy"),
    "Int4DTypePolicy": ("QuantizedDTypePolicy", "DTypePolicy"),
    "QuantizedDTypePolicy": ("DTypePolicy",),
    "QuantizedFloat8DTypePolicy": ("QuantizedDTypePolicy", "DTypePolicy"),
}
METHODS: dict[str, dict[str, Signature]] = {
    "DTypePolicy": {
        "convert_input": (("x",), ("autocast",), ("dtype",)),
        "from_config": (("config",),),
        "get_config": (),
    },
    "DTypePolicyMap": {"from_config": (("config",), ("custom_objects", None))},
}
PROPERTIES: dict[str, tuple[str, ...]] = {
    "DTypePolicy": ("compute_dtype", "name", "quantization_mode", "variable_dtype"),
    "DTypePolicyMap": ("default_policy",),
    "QuantizedFloat8DTypePolicy": ("amax_history_length",),
}
