"""export of Keras 2: written by `python tools/generate_api.py` from tf_keras 2.21.0."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from archcheck.keras.api import Signature

CLASSES: dict[str, Signature] = {"ExportArchive": ()}
FUNCTIONS: dict[str, Signature] = {}
ALIASES: dict[str, str] = {}
BASES: dict[str, tuple[str, ...]] = {}
METHODS: dict[str, dict[str, Signature]] = {
    "ExportArchive": {
        "add_endpoint": (("name",), ("fn",), ("input_signature", None)),
        "add_variable_collection": (("name",), ("variables",)),
        "track": (("resource",),),
        "write_out": (("filepath",), ("options", None)),
    },
}
PROPERTIES: dict[str, tuple[str, ...]] = {}
