"""random of Keras 3: written by `python tools/generate_api.py` from keras 3.15.1."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from archcheck.keras.api import Signature

CLASSES: dict[str, Signature] = {"SeedGenerator": (("seed", None), ("name", None), "**kwargs")}
FUNCTIONS: dict[str, Signature] = {
    "beta": (("shape",), ("alpha",), ("beta",), ("dtype", None), ("seed", None)),
    "binomial": (("shape",), ("counts",), ("probabilities",), ("dtype", None), ("seed", None)),
    "categorical": (("logits",), ("num_samples",), ("dtype", "int32"), ("seed", None)),
    "dropout": (("inputs",), ("rate",), ("noise_shape", None), ("seed", None)),
    "gamma": (("shape",), ("alpha",), ("dtype", None), ("seed", None)),
    "normal": (("shape",), ("mean", 0.0), ("stddev", 1.0), ("dtype", None), ("seed", None)),
    "randint": (("shape",), ("minval",), ("maxval",), ("dtype", "int32"), ("seed", None)),
    "shuffle": (("x",), ("axis", 0), ("seed", None)),
    "truncated_normal": (("shape",), ("mean", 0.0), ("stddev", 1.0), ("dtype", None), ("seed", None)),
    "uniform": (("shape",), ("minval", 0.0), ("maxval", 1.0), ("dtype", None), ("seed", None)),
}
ALIASES: dict[str, str] = {}
BASES: dict[str, tuple[str, ...]] = {}
METHODS: dict[str, dict[str, Signature]] = {
    "SeedGenerator": {"from_config": (("config",),), "get_config": (), "next": (("ordered", True),)},
}
PROPERTIES: dict[str, tuple[str, ...]] = {}
