"""What `tf.keras` has in Keras 3's days that `keras` has not: the names that were kept for old programs."""

from __future__ import annotations

import importlib

from api_tables.keras_tables import Table, is_function, module_table, paths
from api_tables.namespace import Namespace, join

TREE = "keras._tf_keras.keras"


def tf_namespace_table(keras: Namespace) -> Table:
    """The modules, functions and classes of `tf.keras` that are missing in `keras`, under their paths."""
    space = Namespace(importlib.import_module(TREE))
    modules = {}
    members: dict[str, object] = {}
    for path in space.modules:
        known = set(keras.names(path)) if path in keras.modules else set()
        extra = tuple(name for name in space.names(path) if name not in known)
        if extra:
            modules[path] = extra
        values = space.members(path)
        members |= {join(path, name): values[name] for name in extra if name in values}
    # An extra name may well be a new place for something that keras has elsewhere.
    same = paths([*keras.walk(), *members.items()])
    table = module_table(members)
    return {
        "EXTRA_MODULES": modules,
        "EXTRA_CLASSES": table["CLASSES"],
        "EXTRA_FUNCTIONS": table["FUNCTIONS"],
        "EXTRA_METHODS": table["METHODS"],
        "EXTRA_PATHS": {path: home for path, home in same.items() if path in members and _is_listed(members[path])},
    }


def _is_listed(value: object) -> bool:
    return isinstance(value, type) or is_function(value)
