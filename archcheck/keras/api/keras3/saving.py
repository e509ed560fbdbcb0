"""saving of Keras 3: written by `python tools/generate_api.py` from keras 3.15.1."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from archcheck.keras.api import Signature

CLASSES: dict[str, Signature] = {"CustomObjectScope": (("custom_objects",),), "KerasFileEditor": (("filepath",),)}
FUNCTIONS: dict[str, Signature] = {
    "deserialize_keras_object": (("config",), ("custom_objects", None), ("safe_mode", True), "**kwargs"),
    "get_custom_objects": (),
    "get_registered_name": (("obj",),),
    "get_registered_object": (("name",), ("custom_objects", None), ("module_objects", None)),
    "load_model": (("filepath",), ("custom_objects", None), ("compile", True), ("safe_mode", True)),
    "load_weights": (("model",), ("filepath",), ("skip_mismatch", False), "**kwargs"),
    "register_keras_serializable": (("package", "Custom"), ("name", None)),
    "save_model": (("model",), ("filepath",), ("overwrite", True), ("zipped", None), "**kwargs"),
    "save_weights": (("model",), ("filepath",), ("overwrite", True), ("max_shard_size", None), "**kwargs"),
    "serialize_keras_object": (("obj",),),
}
ALIASES: dict[str, str] = {"custom_object_scope": "CustomObjectScope"}
BASES: dict[str, tuple[str, ...]] = {}
METHODS: dict[str, dict[str, Signature]] = {
    "KerasFileEditor": {
        "add_object": (("object_path",), ("weights",)),
        "add_weights": (("object_name",), ("weights",)),
        "compare": (("reference_model",),),
        "delete_object": (("object_name",),),
        "delete_weight": (("object_name",), ("weight_name",)),
        "rename_object": (("object_name",), ("new_name",)),
        "resave_weights": (("filepath",),),
        "save": (("filepath",),),
        "summary": (),
    },
}
PROPERTIES: dict[str, tuple[str, ...]] = {}
