"""protobuf of Keras 2: written by `python tools/generate_api.py` from tf_keras 2.21.0."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from archcheck.keras.api import Signature

CLASSES: dict[str, Signature] = {
    "saved_metadata_pb2.SavedMetadata": ("*args", "**kwargs"),
    "saved_metadata_pb2.SavedObject": ("*args", "**kwargs"),
    "versions_pb2.VersionDef": ("*args", "**kwargs"),
}
FUNCTIONS: dict[str, Signature] = {}
ALIASES: dict[str, str] = {}
BASES: dict[str, tuple[str, ...]] = {}
METHODS: dict[str, dict[str, Signature]] = {}
PROPERTIES: dict[str, tuple[str, ...]] = {}
