"""estimator of Keras 2: written by `python tools/generate_api.py` from tf_keras 2.21.0."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from archcheck.keras.api import Signature

CLASSES: dict[str, Signature] = {}
FUNCTIONS: dict[str, Signature] = {
    "model_to_estimator": (
        ("keras_model", None),
        ("keras_model_path", None),
        ("custom_objects", None),
        ("model_dir", None),
        ("config", None),
        ("checkpoint_format", "checkpoint"),
        ("metric_names_map", None),
        ("export_outputs", None),
    ),
}
ALIASES: dict[str, str] = {}
BASES: dict[str, tuple[str, ...]] = {}
METHODS: dict[str, dict[str, Signature]] = {}
PROPERTIES: dict[str, tuple[str, ...]] = {}
