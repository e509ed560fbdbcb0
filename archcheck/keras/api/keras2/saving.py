"""saving of Keras 2: written by `python tools/generate_api.py` from tf_keras 2.21.0."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from archcheck.keras.api import Signature

CLASSES: dict[str, Signature] = {"custom_object_scope": ("*args",)}
FUNCTIONS: dict[str, Signature] = {
    "deserialize_keras_object": (("config",), ("custom_objects", None), ("safe_mode", True), "**kwargs"),
    "get_custom_objects": (),
    "get_registered_name": (("obj",),),
    "get_registered_object": (("name",), ("custom_objects", None), ("module_objects", None)),
    "load_model": (("filepath",), ("custom_objects", None), ("compile", True), ("safe_mode", True), "**kwargs"),
    "register_keras_serializable": (("package", "Custom"), ("name", None)),
    "save_model": (("model",), ("filepath",), ("overwrite", True), ("save_format", None), "**kwargs"),
    "serialize_keras_object": (("obj",),),
}
ALIASES: dict[str, str] = {}
BASES: dict[str, tuple[str, ...]] = {}
METHODS: dict[str, dict[str, Signature]] = {}
PROPERTIES: dict[str, tuple[str, ...]] = {}
