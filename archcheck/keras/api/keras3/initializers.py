"""initializers of Keras 3: written by `python tools/generate_api.py` from keras 3.15.1."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from archcheck.keras.api import Signature

CLASSES: dict[str, Signature] = {
    "Constant": (("value", 0.0),),
    "GlorotNormal": (("seed", None), ("input_axes", None), ("output_axes", None)),
    "GlorotUniform": (("seed", None), ("input_axes", None), ("output_axes", None)),
    "HeNormal": (("seed", None), ("input_axes", None), ("output_axes", None)),
    "HeUniform": (("seed", None), ("input_axes", None), ("output_axes", None)),
    "Identity": (("gain", 1.0),),
    "Initializer": (),
    "LecunNormal": (("seed", None), ("input_axes", None), ("output_axes", None)),
    "LecunUniform": (("seed", None), ("input_axes", None), ("output_axes", None)),
    "Ones": (),
    "Orthogonal": (("gain", 1.0), ("seed", None)),
    "RandomNormal": (("mean", 0.0), ("stddev", 0.05), ("seed", None)),
    "RandomUniform": (("minval", -0.05), ("maxval", 0.05), ("seed", None)),
    "STFT": (("side", "real"), ("window", "hann"), ("scaling", "density"), ("periodic", False)),
    "TruncatedNormal": (("mean", 0.0), ("stddev", 0.05), ("seed", None)),
    "VarianceScaling": (
        ("scale", 1.0),
        ("mode", "fan_in"),
        ("distribution", "truncated_normal"),
        ("seed", None),
        ("input_axes", None),
        ("output_axes", None),
    ),
    "Zeros": (),
}
FUNCTIONS: dict[str, Signature] = {
    "deserialize": (("config",), ("custom_objects", None)),
    "get": (("identifier",),),
    "serialize": (("initializer",),),
}
ALIASES: dict[str, str] = {
    "IdentityInitializer": "Identity",
    "OrthogonalInitializer": "Orthogonal",
    "STFTInitializer": "STFT",
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
    "stft": "STFT",
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
    "STFT": ("Initializer",),
    "TruncatedNormal": ("Initializer",),
    "VarianceScaling": ("Initializer",),
    "Zeros": ("Initializer",),
}
METHODS: dict[str, dict[str, Signature]] = {
    "Initializer": {
        "__call__": (("shape",), ("dtype", None)),
        "clone": (),
        "from_config": (("config",),),
        "get_config": (),
    },
}
PROPERTIES: dict[str, tuple[str, ...]] = {}
