"""tree of Keras 3: written by `python tools/generate_api.py` from keras 3.15.1."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from archcheck.keras.api import Signature

CLASSES: dict[str, Signature] = {"MAP_TO_NONE": ()}
FUNCTIONS: dict[str, Signature] = {
    "assert_same_paths": (("a",), ("b",)),
    "assert_same_structure": (("a",), ("b",), ("check_types", None)),
    "flatten": (("structure",),),
    "flatten_with_path": (("structure",),),
    "is_nested": (("structure",),),
    "lists_to_tuples": (("structure",),),
    "map_shape_structure": (("func",), ("structure",)),
    "map_structure": (("func",), "*structures", ("none_is_leaf", True)),
    "map_structure_up_to": (("shallow_structure",), ("func",), "*structures"),
    "pack_sequence_as": (("structure",), ("flat_sequence",)),
    "traverse": (("func",), ("structure",), ("top_down", True)),
}
ALIASES: dict[str, str] = {}
BASES: dict[str, tuple[str, ...]] = {}
METHODS: dict[str, dict[str, Signature]] = {}
PROPERTIES: dict[str, tuple[str, ...]] = {}
