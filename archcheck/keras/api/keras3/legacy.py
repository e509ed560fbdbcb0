"""legacy of Keras 3: written by `python tools/generate_api.py` from keras 3.15.1."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from archcheck.keras.api import Signature

CLASSES: dict[str, Signature] = {}
FUNCTIONS: dict[str, Signature] = {
    "saving.deserialize_keras_object": (
        ("identifier",),
        ("module_objects", None),
        ("custom_objects", None),
        ("printable_module_name", "object"),
    ),
    "saving.serialize_keras_object": (("instance",),),
}
ALIASES: dict[str, str] = {}
BASES: dict[str, tuple[str, ...]] = {}
METHODS: dict[str, dict[str, Signature]] = {}
PROPERTIES: dict[str, tuple[str, ...]] = {}
