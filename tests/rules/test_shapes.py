"""Ranks, windows, reshapes and widths: what is said of them, and the fixes that hold."""

from __future__ import annotations

import pytest

from tests.rules.graphs import fixed, only


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "x = layers.LSTM(8)(layers.LSTM(4)(Input((5, 3))))",
            "x = layers.LSTM(8)(layers.LSTM(4, return_sequences=True)(Input((5, 3))))",
        ),
        ("x = layers.Conv2D(8, 3)(Input((28, 28)))", "x = layers.Conv2D(8, 3)(Input((28, 28, 1)))"),
        ("x = layers.Conv2D(8, 3)(Input((32, 28, 28, 3)))", "x = layers.Conv2D(8, 3)(Input((28, 28, 3)))"),
        (
            "x = layers.RepeatVector(3)(layers.Conv1D(4, 3)(Input((9, 3))))",
            "x = layers.RepeatVector(3)(layers.Flatten()(layers.Conv1D(4, 3)(Input((9, 3)))))",
        ),
        (
            "x = layers.MaxPooling2D()(layers.Conv1D(8, 3)(Input((20, 4))))",
            "x = layers.MaxPooling1D()(layers.Conv1D(8, 3)(Input((20, 4))))",
        ),
        (
            "x = layers.LSTM(4)(layers.Dense(8)(Input((5,))))",
            "x = layers.LSTM(4)(layers.Reshape((8, 1))(layers.Dense(8)(Input((5,)))))",
        ),
        (
            "x = layers.LSTM(4)(layers.Conv2D(8, 3)(Input((5, 6, 3))))",
            "x = layers.LSTM(4)(layers.Reshape((12, 8))(layers.Conv2D(8, 3)(Input((5, 6, 3)))))",
        ),
    ],
)
def test_a_rank_is_mended(before: str, after: str) -> None:
    """The first remedy that holds is the one that people would take."""
    assert fixed(before) == after


def test_a_rank_is_told_with_the_order_of_the_axes() -> None:
    """The message says what is there, what is needed, and how the axes are called."""
    assert (
        only("x = layers.Conv2D(8, 3)(Input((28, 28)))").message
        == "Conv2D takes at least 4 axes, (batch, height, width, channels), and gets 3 axes: (None, 28, 28)"
    )


def test_a_layer_of_a_sequential_is_named_by_its_own_row() -> None:
    """The finding stands where Keras raises; a note says which of the layers it is."""
    finding = only(
        "from keras import Sequential\nm = Sequential([\n  Input((5, 3)),\n  layers.LSTM(4),\n  layers.LSTM(8),\n])"
    )
    assert finding.span.row == 3
    assert [note.span.row for note in finding.notes if note.message == "this LSTM was made here" and note.span] == [6]


def test_a_window_that_does_not_fit_names_height_and_size() -> None:
    """The window, the axis and what is left of it."""
    finding = only("x = layers.Conv2D(8, 5)(layers.MaxPooling2D(8)(Input((32, 32, 3))))")
    assert finding.message == "the window of 5 of Conv2D does not fit into the height of 4"
    assert (
        fixed("x = layers.Conv2D(8, 5)(Input((4, 4, 3)))")
        == 'x = layers.Conv2D(8, 5, padding="same")(Input((4, 4, 3)))'
    )


def test_a_reshape_gets_the_size_that_fits() -> None:
    """The last size is the one that is changed, and a Dense before is the other way."""
    program = "x = layers.Reshape((7, 7, 128))(layers.Dense(7 * 7 * 256)(Input((100,))))"
    assert only(program).message == "12544 values, (12544,), do not fit into 7 x 7 x 128 = 6272"
    assert fixed(program) == program.replace("128", "256")
    assert "units=6272 in Dense on line 2" in str(only(f"\n{program}").help).replace("line 3", "line 2")


def test_a_width_is_mended_where_it_is_decided() -> None:
    """Of two Dense layers whose outputs are multiplied, the second gets the width of the first."""
    program = "q = layers.Dense(64)(Input((9,)))\nk = layers.Dense(32)(Input((9,)))\ns = layers.Dot(axes=1)([q, k])"
    assert fixed(program) == program.replace("32", "64")
