"""initializers of Keras 2: written by `python tools/generate_api.py` from tf_keras 2.21.0."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from archcheck.keras.api import Signature

CLASSES: dict[str, Signature] = {
    "Constant": (("value", 0),),
    "GlorotNormal": (("seed", None),),
    "GlorotUniform": (("seed", None),),
    "HeNormal": (("seed", None),),
    "HeUniform": (("seed", None),),
    "Identity": (("gain", 1.0),),
    "Initializer": (),
    "LecunNormal": (("seed", None),),
    "LecunUniform": (("seed", None),),
    "Ones": (),
    "Orthogonal": (("gain", 1.0), ("seed", None)),
    "RandomNormal": (("mean", 0.0), ("stddev", 0.05), ("seed", None)),
    "RandomUniform": (("minval", -0.05), ("maxval", 0.05), ("seed", None)),
    "TruncatedNormal": (("mean", 0.0), ("stddev", 0.05), ("seed", None)),
    "VarianceScaling": (("scale", 1.0), ("mode", "fan_in"), ("distribution", "truncated_normal"), ("seed", None)),
    "Zeros": (),
}
FUNCTIONS: dict[str, Signature] = {
    "deserialize": (("config",), ("custom_objects", None), ("use_legacy_format", False)),
    "get": (("identifier",),),
    "serialize": (("initializer",), ("use_legacy_format", False)),
}
ALIASES: dict[str, str] = {
    "constant": "Constant",
    "glorot_normal": "GlorotNormal",
    "glorot_uniform": "GlorotUniform",
    "he_normal": "HeNormal",
    "he_uniform": "HeUniform",
    "identity": "Identity",
    "lecun_normal": "LecunNormal",
    "lecun_uniform": "LecunUniform",
    "ones": "Ones",
    "orthogonal": "Orthogonal",
    "random_normal": "RandomNormal",
    "random_uniform": "RandomUniform",
    "truncated_normal": "TruncatedNormal",
    "variance_scaling": "VarianceScaling",
    "zeros": "Zeros",
}
BASES: dict[str, tuple[str, ...]] = {
    "Constant": ("Initializer",),
    "GlorotNormal": ("VarianceScaling", "Initializer"),
    "GlorotUniform": ("VarianceScaling", "Initializer"),
    "HeNormal": ("VarianceScaling", "Initializer"),
    "HeUniform": ("VarianceScaling", "Initializer"),
    "Identity": ("Initializer",),
    "LecunNormal": ("VarianceScaling", "Initializer"),
    "LecunUniform": ("VarianceScaling", "Initializer"),
    "Ones": ("Initializer",),
    "Orthogonal": ("Initializer",),
    "RandomNormal": ("Initializer",),
    "RandomUniform": ("Initializer",),
    "TruncatedNormal": ("Initializer",),
    "VarianceScaling": ("Initializer",),
    "Zeros": ("Initializer",),
}
METHODS: dict[str, dict[str, Signature]] = {
    "Initializer": {
        "__call__": (("shape",), ("dtype", None), "**kwargs"),
        "from_config": (("config",),),
        "get_config": (),
    },
}
PROPERTIES: dict[str, tuple[str, ...]] = {}
