"""activations of Keras 3: written by `python tools/generate_api.py` from keras 3.15.1."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from archcheck.keras.api import Signature

CLASSES: dict[str, Signature] = {}
FUNCTIONS: dict[str, Signature] = {
    "celu": (("x",), ("alpha", 1.0)),
    "deserialize": (("config",), ("custom_objects", None)),
    "elu": (("x",), ("alpha", 1.0)),
    "exponential": (("x",),),
    "gelu": (("x",), ("approximate", False)),
    "get": (("identifier",),),
    "glu": (("x",), ("axis", -1)),
    "hard_shrink": (("x",), ("threshold", 0.5)),
    "hard_sigmoid": (("x",),),
    "hard_silu": (("x",),),
    "hard_swish": (("x",),),
    "hard_tanh": (("x",),),
    "leaky_relu": (("x",), ("negative_slope", 0.2)),
    "linear": (("x",),),
    "log_sigmoid": (("x",),),
    "log_softmax": (("x",), ("axis", -1)),
    "mish": (("x",),),
    "relu": (("x",), ("negative_slope", 0.0), ("max_value", None), ("threshold", 0.0)),
    "relu6": (("x",),),
    "selu": (("x",),),
    "serialize": (("activation",),),
    "sigmoid": (("x",),),
    "silu": (("x",),),
    "soft_shrink": (("x",), ("threshold", 0.5)),
    "softmax": (("x",), ("axis", -1)),
    "softplus": (("x",),),
    "softsign": (("x",),),
    "sparse_plus": (("x",),),
    "sparse_sigmoid": (("x",),),
    "sparsemax": (("x",), ("axis", -1)),
    "squareplus": (("x",), ("b", 4)),
    "swish": (("x",),),
    "tanh": (("x",),),
    "tanh_shrink": (("x",),),
    "threshold": (("x",), ("threshold",), ("default_value",)),
}
ALIASES: dict[str, str] = {}
BASES: dict[str, tuple[str, ...]] = {}
METHODS: dict[str, dict[str, Signature]] = {}
PROPERTIES: dict[str, tuple[str, ...]] = {}
