"""regularizers of Keras 2: written by `python tools/generate_api.py` from tf_keras 2.21.0."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from archcheck.keras.api import Signature

CLASSES: dict[str, Signature] = {
    "L1": (("l1", 0.01), "**kwargs"),
    "L1L2": (("l1", 0.0), ("l2", 0.0)),
    "L2": (("l2", 0.01), "**kwargs"),
    "OrthogonalRegularizer": (("factor", 0.01), ("mode", "rows")),
    "Regularizer": (),
}
FUNCTIONS: dict[str, Signature] = {
    "deserialize": (("config",), ("custom_objects", None), ("use_legacy_format", False)),
    "get": (("identifier",),),
    "l1_l2": (("l1", 0.01), ("l2", 0.01)),
    "serialize": (("regularizer",), ("use_legacy_format", False)),
}
ALIASES: dict[str, str] = {"l1": "L1", "l2": "L2", "orthogonal_regularizer": "OrthogonalRegularizer"}
BASES: dict[str, tuple[str, ...]] = {
    "L1": ("Regularizer",),
    "L1L2": ("Regularizer",),
    "L2": ("Regularizer",),
    "OrthogonalRegularizer": ("Regularizer",),
}
METHODS: dict[str, dict[str, Signature]] = {
    "OrthogonalRegularizer": {"__call__": (("inputs",),)},
    "Regularizer": {"__call__": (("x",),), "from_config": (("config",),), "get_config": ()},
}
PROPERTIES: dict[str, tuple[str, ...]] = {}
KEYWORDS: dict[str, tuple[str, ...]] = {"L1": ("l",), "L2": ("l",)}
