"""quantizers of Keras 3: written by `python tools/generate_api.py` from keras 3.15.1."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from archcheck.keras.api import Signature

CLASSES: dict[str, Signature] = {
    "AWQConfig": (
        ("dataset",),
        ("tokenizer",),
        "*",
        ("weight_bits", 4),
        ("num_samples", 128),
        ("sequence_length", 512),
        ("group_size", 128),
        ("num_grid_points", 20),
        ("quantization_layer_structure", None),
    ),
    "AbsMaxQuantizer": (("axis", None), ("value_range", (-127, 127)), ("epsilon", 1e-07), ("output_dtype", "int8")),
    "Float8QuantizationConfig": (),
    "GPTQConfig": (
        ("dataset",),
        ("tokenizer",),
        "*",
        ("weight_bits", 4),
        ("num_samples", 128),
        ("per_channel", True),
        ("sequence_length", 512),
        ("hessian_damping", 0.01),
        ("group_size", 128),
        ("symmetric", False),
        ("activation_order", False),
        ("quantization_layer_structure", None),
    ),
    "Int4QuantizationConfig": (("weight_quantizer", None), ("activation_quantizer", "default"), ("block_size", 128)),
    "Int8QuantizationConfig": (("weight_quantizer", None), ("activation_quantizer", "default")),
    "QuantizationConfig": (("weight_quantizer", None), ("activation_quantizer", None)),
    "Quantizer": (("output_dtype", "int8"),),
}
FUNCTIONS: dict[str, Signature] = {
    "abs_max_quantize": (
        ("inputs",),
        ("axis",),
        ("value_range", (-127, 127)),
        ("dtype", "int8"),
        ("epsilon", 1e-07),
        ("to_numpy", False),
    ),
    "abs_max_quantize_grouped_with_zero_point": (
        ("inputs",),
        ("block_size",),
        ("value_range", (-8, 7)),
        ("dtype", "int8"),
        ("epsilon", 1e-07),
        ("to_numpy", False),
    ),
    "compute_float8_amax_history": (("x",), ("amax_history",)),
    "compute_float8_scale": (("amax",), ("scale",), ("dtype_max",), ("margin", 0)),
    "deserialize": (("config",), ("custom_objects", None)),
    "fake_quant_with_min_max_vars": (
        ("inputs",),
        ("min_vals",),
        ("max_vals",),
        ("num_bits", 8),
        ("narrow_range", False),
        ("axis", None),
    ),
    "get": (("identifier",), "**kwargs"),
    "pack_int4": (("arr",), ("axis", 0), ("dtype", "int8")),
    "quantize_and_dequantize": (("inputs",), ("scale",), ("quantized_dtype",), ("compute_dtype",)),
    "serialize": (("initializer",),),
    "unpack_int4": (("packed",), ("orig_len",), ("axis", 0), ("dtype", "int8")),
}
ALIASES: dict[str, str] = {}
BASES: dict[str, tuple[str, ...]] = {
    "AWQConfig": ("QuantizationConfig",),
    "AbsMaxQuantizer": ("Quantizer",),
    "Float8QuantizationConfig": ("QuantizationConfig",),
    "GPTQConfig": ("QuantizationConfig",),
    "Int4QuantizationConfig": ("QuantizationConfig",),
    "Int8QuantizationConfig": ("QuantizationConfig",),
}
METHODS: dict[str, dict[str, Signature]] = {
    "AWQConfig": {"dtype_policy_string": ()},
    "AbsMaxQuantizer": {"__call__": (("x",), ("axis", None), ("to_numpy", False))},
    "GPTQConfig": {"dtype_policy_string": ()},
    "QuantizationConfig": {
        "activation_quantizer_or_default": (("config",), ("default",)),
        "from_config": (("config",),),
        "get_config": (),
        "weight_quantizer_or_default": (("config",), ("default",)),
    },
    "Quantizer": {"__call__": (("x",),), "from_config": (("config",),), "get_config": ()},
}
PROPERTIES: dict[str, tuple[str, ...]] = {"QuantizationConfig": ("mode",)}
