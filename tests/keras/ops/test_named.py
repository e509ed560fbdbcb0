"""Every op by name: what archcheck says of the examples that Keras takes or refuses on KerasTensors."""

from __future__ import annotations

import pytest

from archcheck.keras.ops.families import FAMILIES
from archcheck.testing.op_examples import EXAMPLES
from tests.keras.ops.judge import T, archcheck_says, keras_says

FUNCTIONAL = {
    "associative_scan",
    "cond",
    "custom_gradient",
    "jvp",
    "map",
    "scan",
    "switch",
    "vectorize",
    "vectorized_map",
}


def test_every_op_has_a_case() -> None:
    """No op is left out; those that apply a function of the program are the interpreter's."""
    assert set(FAMILIES) - set(EXAMPLES) == FUNCTIONAL


@pytest.mark.parametrize("name", sorted(EXAMPLES))
def test_what_an_op_gives(name: str) -> None:
    """Shapes, dtypes and refusals on KerasTensors are Keras's."""
    for args, keywords in EXAMPLES[name]:
        symbolic = any("T(" in repr(value) for value in (*args, *keywords.values()))
        expected = keras_says(name, args, symbolic, **keywords)
        found = archcheck_says(name, args, symbolic, **keywords)
        assert found.agrees(expected), f"{name}{args} {keywords}: Keras {expected}, archcheck {found}"


@pytest.mark.parametrize("name", ["cond", "map", "scan", "vectorized_map"])
def test_functions_of_the_program_are_not_known(name: str) -> None:
    """What an op gives that applies a function is for the interpreter to find out."""
    x = T(None, 8, 3)
    parameters = {"cond": (True, len, len), "map": (len, x), "scan": (len, x), "vectorized_map": (len, x)}
    assert archcheck_says(name, parameters[name]).unknown is not None
