"""Names and values of arguments: what was meant, and the fixes that hold."""

from __future__ import annotations

import pytest

from tests.rules.graphs import findings, fixed, only


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("x = layers.Conv2D(8, 3, stride=2)", "x = layers.Conv2D(8, 3, strides=2)"),
        ("x = layers.Conv2D(8, 3, subsample=2)", "x = layers.Conv2D(8, 3, strides=2)"),
        ("x = layers.Dense(8, activaton='relu')", "x = layers.Dense(8, activation='relu')"),
        ("x = layers.Conv2D(8, kernal_size=3)", "x = layers.Conv2D(8, kernel_size=3)"),
        ("x = layers.Dence(8)", "x = layers.Dense(8)"),
        ("x = layers.Conv2D(8, 3, padding='Same ')", "x = layers.Conv2D(8, 3, padding='same')"),
        ("x = layers.Dense(8, activation='rellu')", "x = layers.Dense(8, activation='relu')"),
        ("x = layers.Dropout(50)", "x = layers.Dropout(0.5)"),
        ("n = 64\nx = layers.Dense(n / 2)", "n = 64\nx = layers.Dense(n // 2)"),
        ("x = layers.Dense('64')", "x = layers.Dense(64)"),
    ],
)
def test_what_was_meant_is_offered(before: str, after: str) -> None:
    """The nearest name or value takes the place of the wrong one."""
    assert fixed(before) == after


def test_a_name_that_is_like_no_other_gets_no_guess() -> None:
    """Without a likely meaning, the names that there are stand in a note."""
    finding = only("x = layers.Dense(8, wibble=3)")
    assert finding.fix is None
    assert "did you mean" not in finding.message
    assert any("units" in note.message for note in finding.notes)


def test_one_argument_too_many_is_counted() -> None:
    """Arguments by position are counted, and those that there may be are named."""
    finding = only("x = layers.Flatten(None, 3)")
    assert finding.message == "Flatten is given 2 arguments by position, and takes 1"


def test_an_import_of_a_name_that_is_not_there() -> None:
    """Keras raises ImportError there, and the nearest name is suggested."""
    found = findings("from keras.layers import Conv2d")
    assert [finding.code for finding in found] == ["AC107"]
    assert found[0].keras is not None
    assert found[0].keras.raises == "ImportError"
    assert "did you mean Conv2D?" in found[0].message
