"""constraints of Keras 3: written by `python tools/generate_api.py` from keras 3.15.1."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from archcheck.keras.api import Signature

CLASSES: dict[str, Signature] = {
    "Constraint": (),
    "MaxNorm": (("max_value", 2), ("axis", 0)),
    "MinMaxNorm": (("min_value", 0.0), ("max_value", 1.0), ("rate", 1.0), ("axis", 0)),
    "NonNeg": (),
    "UnitNorm": (("axis", 0),),
}
FUNCTIONS: dict[str, Signature] = {
    "deserialize": (("config",), ("custom_objects", None)),
    "get": (("identifier",),),
    "serialize": (("constraint",),),
}
ALIASES: dict[str, str] = {
    "max_norm": "MaxNorm",
    "min_max_norm": "MinMaxNorm",
    "non_neg": "NonNeg",
    "unit_norm": "UnitNorm",
}
BASES: dict[str, tuple[str, ...]] = {
    "MaxNorm": ("Constraint",),
    "MinMaxNorm": ("Constraint",),
    "NonNeg": ("Constraint",),
    "UnitNorm": ("Constraint",),
}
METHODS: dict[str, dict[str, Signature]] = {
    "Constraint": {"__call__": (("w",),), "from_config": (("config",),), "get_config": ()},
}
PROPERTIES: dict[str, tuple[str, ...]] = {}
