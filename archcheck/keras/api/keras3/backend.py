"""backend of Keras 3: written by `python tools/generate_api.py` from keras 3.15.1."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from archcheck.keras.api import Signature

CLASSES: dict[str, Signature] = {}
FUNCTIONS: dict[str, Signature] = {
    "backend": (),
    "clear_session": (("free_memory", True),),
    "epsilon": (),
    "floatx": (),
    "get_uid": (("prefix", ""),),
    "image_data_format": (),
    "is_float_dtype": (("dtype",),),
    "is_int_dtype": (("dtype",),),
    "is_keras_tensor": (("x",),),
    "result_type": ("*dtypes",),
    "set_epsilon": (("value",),),
    "set_floatx": (("value",),),
    "set_image_data_format": (("data_format",),),
    "standardize_dtype": (("dtype",),),
}
ALIASES: dict[str, str] = {}
BASES: dict[str, tuple[str, ...]] = {}
METHODS: dict[str, dict[str, Signature]] = {}
PROPERTIES: dict[str, tuple[str, ...]] = {}
