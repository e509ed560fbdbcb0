"""Making a layer and calling it: what is said of it, and the fixes that hold."""

from __future__ import annotations

import pytest

from tests.rules.graphs import HEAD, fixed, only


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("x = layers.Flatten(Input((4, 4)))", "x = layers.Flatten()(Input((4, 4)))"),
        (
            "x = layers.GlobalAveragePooling2D(\n    Input((4, 4, 3)),\n)",
            "x = layers.GlobalAveragePooling2D()(\n    Input((4, 4, 3)),\n)",
        ),
        ("a = Input((4,))\nx = layers.Add()(a, a)", "a = Input((4,))\nx = layers.Add()([a, a])"),
        ("x = Input(shape=784)", "x = Input(shape=(784,))"),
        ("x = Input((784))", "x = Input((784,))"),
        ("x = Input(784)", "x = Input((784,))"),
        ("n = 8\nx = Input(shape=(n / 2, 3))", "n = 8\nx = Input(shape=(n // 2, 3))"),
        ("x = layers.Dense(64.0)", "x = layers.Dense(64)"),
    ],
)
def test_a_safe_fix_keeps_what_was_meant(before: str, after: str) -> None:
    """The fix is the smallest change that makes the call right."""
    assert fixed(before) == after
    fix = only(before).fix
    assert fix is not None
    assert fix.applicability == "safe"


def test_a_layer_that_needs_settings_is_shown_how_to_be_called() -> None:
    """Dense needs its units: nothing is changed, and the help says where they go."""
    finding = only("x = layers.Dense(Input((4,)))")
    assert finding.fix is None
    assert finding.help is not None
    assert finding.help.startswith("Dense(...)(Input((4,)))")


def test_a_layer_that_was_not_called_is_named_with_its_row() -> None:
    """The row where the layer was made is where the call is missing."""
    finding = only("x = layers.Conv2D(16, 3)\ny = layers.MaxPooling2D(2)(x)")
    assert finding.span.row == HEAD.count("\n") + 2
    assert "the Conv2D, made on line 2, was never called" in finding.message


def test_a_layer_as_an_output_is_called_on_the_only_tensor_there_is() -> None:
    """`Model(x, head)` becomes `Model(x, head(x))`."""
    program = "x = Input((4,))\nhead = layers.Dense(1)\nm = Model(x, head)"
    assert fixed(program) == program.replace("x, head)", "x, head(x))")


def test_tensors_that_a_function_takes_for_its_axis_are_put_into_a_list() -> None:
    """`concatenate(a, b)` takes b for the axis: a list is offered, as a change that is not for certain."""
    program = "a = Input((4,))\nx = layers.concatenate(a, a)"
    assert fixed(program) == program.replace("(a, a)", "([a, a])")
