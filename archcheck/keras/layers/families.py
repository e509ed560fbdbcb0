"""Which module of this package knows which class of keras.layers. A test holds it against what the modules register."""

from __future__ import annotations

__all__ = ["FAMILIES"]

_MODULES: dict[str, str] = {
    "pooling": """
        AveragePooling1D AveragePooling2D AveragePooling3D MaxPooling1D MaxPooling2D MaxPooling3D
        GlobalAveragePooling1D GlobalAveragePooling2D GlobalAveragePooling3D
        GlobalMaxPooling1D GlobalMaxPooling2D GlobalMaxPooling3D""",
}

FAMILIES: dict[str, str] = {name: module for module, names in _MODULES.items() for name in names.split()}
