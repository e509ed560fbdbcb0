"""export of Keras 3: written by `python tools/generate_api.py` from keras 3.15.1."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from archcheck.keras.api import Signature

CLASSES: dict[str, Signature] = {"ExportArchive": (("format", "saved_model"), "**kwargs")}
FUNCTIONS: dict[str, Signature] = {}
ALIASES: dict[str, str] = {}
BASES: dict[str, tuple[str, ...]] = {}
METHODS: dict[str, dict[str, Signature]] = {
    "ExportArchive": {
        "add_endpoint": (("name",), ("fn",), ("input_signature", None), "**kwargs"),
        "add_variable_collection": (("name",), ("variables",)),
        "track": (("resource",),),
        "track_and_add_endpoint": (("name",), ("resource",), ("input_signature",), "**kwargs"),
        "write_out": (("filepath",), ("options", None), ("verbose", True)),
    },
}
PROPERTIES: dict[str, tuple[str, ...]] = {}
