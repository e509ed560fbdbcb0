"""activations of Keras 2: written by `python tools/generate_api.py` from tf_keras 2.21.0."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from archcheck.keras.api import Signature

CLASSES: dict[str, Signature] = {}
FUNCTIONS: dict[str, Signature] = {
    "deserialize": (("name",), ("custom_objects", None), ("use_legacy_format", False)),
    "elu": (("x",), ("alpha", 1.0)),
    "exponential": (("x",),),
    "gelu": (("x",), ("approximate", False)),
    "get": (("identifier",),),
    "hard_sigmoid": (("x",),),
    "linear": (("x",),),
    "mish": (("x",),),
    "relu": (("x",), ("alpha", 0.0), ("max_value", None), ("threshold", 0.0)),
    "selu": (("x",),),
    "serialize": (("activation",), ("use_legacy_format", False)),
    "sigmoid": (("x",),),
    "softmax": (("x",), ("axis", -1)),
    "softplus": (("x",),),
    "softsign": (("x",),),
    "swish": (("x",),),
    "tanh": (("x",),),
}
ALIASES: dict[str, str] = {}
BASES: dict[str, tuple[str, ...]] = {}
METHODS: dict[str, dict[str, Signature]] = {}
PROPERTIES: dict[str, tuple[str, ...]] = {}
