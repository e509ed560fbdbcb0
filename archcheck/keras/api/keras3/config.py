"""config of Keras 3: written by `python tools/generate_api.py` from keras 3.15.1."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from archcheck.keras.api import Signature

CLASSES: dict[str, Signature] = {}
FUNCTIONS: dict[str, Signature] = {
    "backend": (),
    "disable_flash_attention": (),
    "disable_interactive_logging": (),
    "disable_traceback_filtering": (),
    "dtype_policy": (),
    "enable_flash_attention": (),
    "enable_interactive_logging": (),
    "enable_traceback_filtering": (),
    "enable_unsafe_deserialization": (),
    "epsilon": (),
    "floatx": (),
    "image_data_format": (),
    "is_flash_attention_enabled": (),
    "is_interactive_logging_enabled": (),
    "is_nnx_enabled": (),
    "is_traceback_filtering_enabled": (),
    "max_epochs": (),
    "max_steps_per_epoch": (),
    "set_backend": (("backend",),),
    "set_dtype_policy": (("policy",),),
    "set_epsilon": (("value",),),
    "set_floatx": (("value",),),
    "set_image_data_format": (("data_format",),),
    "set_max_epochs": (("max_epochs",),),
    "set_max_steps_per_epoch": (("max_steps_per_epoch",),),
}
ALIASES: dict[str, str] = {}
BASES: dict[str, tuple[str, ...]] = {}
METHODS: dict[str, dict[str, Signature]] = {}
PROPERTIES: dict[str, tuple[str, ...]] = {}
