"""The tables of one Keras: its modules, and the signatures of what is in them."""

from __future__ import annotations

import importlib
import inspect
from collections import defaultdict
from collections.abc import Iterable
from typing import Any, TypeAlias

from api_tables.identifiers import identifier_tables
from api_tables.keywords import PROBED, keyword_table
from api_tables.namespace import Namespace
from api_tables.signatures import Signature, constructor, own_methods, own_properties, signature

Table: TypeAlias = dict[str, Any]

# Where the same object is public in several modules, its home is not one of these if it can be another.
SECOND_HOMES = ("backend", "legacy", "mixed_precision", "preprocessing")

# Every functional model is one, yet its name is public nowhere.
FUNCTIONAL = {3: "keras.src.models.functional", 2: "tf_keras.src.engine.functional"}


def keras_tables(version: int, keras: Any) -> tuple[dict[str, tuple[str, Table]], Namespace]:
    """{table name: (its title, its constants)} of an imported Keras, and the names that it was read from."""
    space = Namespace(keras)
    contents: dict[str, dict[str, object]] = defaultdict(dict)
    for path, value in space.walk():
        top, _, rest = path.partition(".")
        if rest:
            contents[top][rest] = value
        else:
            contents["toplevel"][path] = value
    contents["models"]["Functional"] = importlib.import_module(FUNCTIONAL[version]).Functional

    name = f"Keras {version}"
    tables: dict[str, tuple[str, Table]] = {
        "__init__": (
            f"The modules of {name}",
            {"VERSION": keras.__version__, "MODULES": {path: space.names(path) for path in space.modules}},
        ),
        "paths": (f"Second paths in {name}, and where they lead", {"PATHS": paths(space.walk())}),
        "identifiers": (f"The strings that {name} takes for objects", identifier_tables(version, keras)),
    }
    for module, members in sorted(contents.items()):
        if module == "layers":
            table = layers_table(members)
        elif module == "ops":
            table = ops_table(members, space)
        else:
            table = module_table(members)
        if module in PROBED:
            classes = split_aliases(members)[0]
            table["KEYWORDS"] = keyword_table(keras, classes, table["INIT" if module == "layers" else "CLASSES"])
        if any(table.values()):
            tables[module] = (f"{module} of {name}", table)
    return tables, space


def module_table(members: dict[str, object], root: str = "") -> Table:
    """Classes and functions, those of submodules under dotted names, without overrides of the root's methods."""
    classes, aliases = split_aliases(members)
    bases = {name: ancestors(cls, classes) for name, cls in classes.items()}
    functions = {name: signature(value) for name, value in members.items() if is_function(value)}
    own = {name: own_methods(cls, bases[name]) for name, cls in classes.items()}
    for name in classes.keys() - {root} if root else ():
        own[name] = {method: taken for method, taken in own[name].items() if method not in own[root]}
    properties = {name: own_properties(cls, bases[name]) for name, cls in classes.items()}
    return {
        "CLASSES": {name: taken for name, cls in classes.items() if (taken := constructor(cls)) is not None},
        "FUNCTIONS": {name: taken for name, taken in sorted(functions.items()) if taken is not None},
        "ALIASES": aliases,
        "BASES": {name: tuple(found) for name, found in bases.items() if found},
        "METHODS": {name: found for name, found in own.items() if found},
        "PROPERTIES": {name: found for name, found in properties.items() if found},
    }


def layers_table(members: dict[str, object]) -> Table:
    """A module's table, with the signature of every layer's `call`."""
    classes: dict[str, Any] = split_aliases(members)[0]
    calls = {name: signature(cls.call, bound=True) for name, cls in classes.items() if hasattr(cls, "call")}
    table = module_table(members, root="Layer")
    return {
        "INIT": table.pop("CLASSES"),
        "CALL": {name: taken for name, taken in calls.items() if taken is not None},
        **table,
    }


def ops_table(members: dict[str, object], space: Namespace) -> Table:
    """Every op once; the submodules of ops are names for the same ops."""
    signatures: dict[str, Signature | None] = {}
    for name, value in sorted(members.items()):
        last = name.rpartition(".")[2]
        if is_function(value) and (last == name or members.get(last) is not value):
            signatures[name] = signature(value)
    inner = [path for path in space.modules if path.startswith("ops.")]
    return {
        "SIGNATURES": {name: taken for name, taken in signatures.items() if taken is not None},
        "SUBMODULES": {path.removeprefix("ops."): space.names(path) for path in inner},
    }


def paths(members: Iterable[tuple[str, object]]) -> dict[str, str]:
    """{further path of a class or function: the path that the tables use}."""
    known: dict[int, list[str]] = defaultdict(list)
    names: dict[int, str] = {}
    for path, value in members:
        if isinstance(value, type) or is_function(value):
            known[id(value)].append(path)
            names[id(value)] = getattr(value, "__name__", "")
    found: dict[str, str] = {}
    for key, same in known.items():
        home = min(same, key=lambda path: _distance(path, names[key]))
        found.update({path: home for path in same if path != home})
    return dict(sorted(found.items()))


def _distance(path: str, name: str) -> tuple[bool, bool, bool, int, str]:
    """How far a path is from being an object's home: a top-level path is a convenience, an alias a second name."""
    top, _, rest = path.partition(".")
    return not rest, top in SECOND_HOMES, path.rpartition(".")[2] != name, path.count("."), path


def split_aliases(members: dict[str, object]) -> tuple[dict[str, type], dict[str, str]]:
    """The classes of a module under one name each, their own if it is public, and {other name: that name}."""
    names: dict[int, list[str]] = defaultdict(list)
    for name, value in members.items():
        if isinstance(value, type):
            names[id(value)].append(name)
    classes: dict[str, type] = {}
    aliases = {}
    for same in names.values():
        cls: Any = members[same[0]]
        home = min(same, key=lambda name: (name.rpartition(".")[2] != cls.__name__, name.count("."), name))
        classes[home] = cls
        aliases.update({name: home for name in same if name != home})
    return dict(sorted(classes.items())), dict(sorted(aliases.items()))


def ancestors(cls: type, classes: dict[str, type]) -> dict[str, type]:
    """The ancestors of a class that are in the same table, nearest first."""
    names = {known: name for name, known in classes.items()}
    return {names[base]: base for base in cls.__mro__[1:] if base in names}


def is_function(value: object) -> bool:
    """Whether it is called by users as a function is: decorated functions and ufunc-like objects too."""
    return callable(value) and not inspect.isclass(value) and hasattr(value, "__name__")
