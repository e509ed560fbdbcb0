"""The index of ops: every public op of Keras is in it, and every function names parameters that Keras has."""

from __future__ import annotations

import importlib
from pathlib import Path

import pytest

from archcheck.keras.api import load
from archcheck.keras.ops import registry
from archcheck.keras.ops.engine import canonical, is_op
from archcheck.keras.ops.families import FAMILIES
from archcheck.keras.ops.operators import BINARY, UNARY


def _load_all() -> dict[str, object]:
    for module in set(FAMILIES.values()):
        importlib.import_module("archcheck.keras.ops." + module)
    return dict(registry._TABLES["op"])


def test_every_op_of_keras_is_known() -> None:
    """All public names of keras.ops, asked of Keras itself."""
    import keras

    names = [name for name in dir(keras.ops) if not name.startswith("_") and callable(getattr(keras.ops, name))]
    images = [f"image.{name}" for name in dir(keras.ops.image) if not name.startswith("_")]
    assert len(names) >= 337
    assert [name for name in (*names, *images) if not is_op(name)] == []


def test_every_activation_and_random_function_is_known() -> None:
    """keras.activations and keras.random, but for what handles configurations."""
    import keras

    activations = [f"activations.{name}" for name in load(3, "activations").FUNCTIONS]
    unknown = {name for name in activations if not is_op(name)}
    assert unknown == {"activations.deserialize", "activations.get", "activations.serialize"}
    functions = [name for name in dir(keras.random) if not name.startswith("_") and name.islower()]
    assert [name for name in functions if not is_op("random." + name)] == ["seed_generator"] * (
        "seed_generator" in functions
    )


def test_the_index_is_what_the_modules_register() -> None:
    """No row without a function, no function without a row."""
    assert set(_load_all()) == set(FAMILIES)


@pytest.mark.parametrize("aspect", ["op", "macs"])
def test_parameters_are_keras_own(aspect: str) -> None:
    """A function names only parameters that every op it speaks of, or one of them, has."""
    _load_all()
    signatures = {**load(3, "ops").SIGNATURES}
    signatures.update({f"random.{name}": signature for name, signature in load(3, "random").FUNCTIONS.items()})
    signatures.update({name: sig for name, sig in load(3, "activations").FUNCTIONS.items() if name not in signatures})
    by_function: dict[object, list[str]] = {}
    for name, function in registry._TABLES[aspect].items():
        by_function.setdefault(function, []).append(name)
    for function, names in by_function.items():
        code = function.__code__  # type: ignore[attr-defined]
        wanted = set(code.co_varnames[: code.co_argcount]) - {"call"}
        for name in names:
            accepted = {
                parameter.lstrip("*") if isinstance(parameter, str) else parameter[0] for parameter in signatures[name]
            }
            required = wanted - set(_optional(function))
            assert required <= accepted, (name, required - accepted)


def _optional(function: object) -> tuple[str, ...]:
    code, defaults = function.__code__, function.__defaults__ or ()  # type: ignore[attr-defined]
    return code.co_varnames[code.co_argcount - len(defaults) : code.co_argcount]


def test_operators_are_ops() -> None:
    """Every operator leads to an op."""
    assert [op for op in (*BINARY.values(), *UNARY.values()) if not is_op(op)] == []


def test_public_paths_lead_to_one_row() -> None:
    """A name under several modules is one row."""
    assert {canonical(path) for path in ("keras.ops.relu", "ops.nn.relu", "relu")} == {"relu"}
    assert canonical("keras.ops.image.resize") == "image.resize"
    assert canonical("keras.ops.linalg.det") == "det"


def test_families_are_small() -> None:
    """A module that outgrows 420 lines wants to be two."""
    folder = Path(registry.__file__).parent
    assert {path.name: size for path in folder.glob("*.py") if (size := len(path.read_text().splitlines())) > 420} == {}
