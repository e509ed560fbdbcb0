"""The story of a size names every call that changed it, in order."""

from __future__ import annotations

from tests.rules.graphs import messages, only

INCEPTION = """
x = Input(shape=(64, 64, 3))
branch_a = layers.Conv2D(128, 1, strides=2)(x)
branch_b = layers.Conv2D(128, 1, strides=2)(x)
branch_c = layers.AveragePooling2D(3, strides=2)(x)
branch_c = layers.Conv2D(128, 3)(branch_c)
output = layers.concatenate([branch_a, branch_b, branch_c])
"""


def test_the_odd_branch_is_told_step_by_step() -> None:
    """The steps of the odd branch are notes with places, aligned behind "why"."""
    finding = only(INCEPTION)
    assert messages(finding)[-2:] == [
        'why 29: 64 -> 31 at AveragePooling2D(3, strides=2, padding="valid")',
        '        31 -> 29 at Conv2D(128, 3, padding="valid")',
    ]
    assert [note.span.row for note in finding.notes[-2:] if note.span is not None] == [6, 7]


def test_a_flatten_decides_a_size_from_a_whole_shape() -> None:
    """Where axes are joined, the step shows the shape that they came from."""
    finding = only("""
x = Input(shape=(8, 8, 16))
y = layers.Flatten()(x)
z = layers.Dense(10)(x)
w = layers.Dot(axes=1)([y, Input(shape=(5,))])
""")
    assert "why 1024: (None, 8, 8, 16) -> (None, 1024) at Flatten()" in messages(finding)


def test_a_permute_is_followed_to_the_axis_that_it_moved() -> None:
    """The size of an axis behind a Permute is told along the axis that it was before."""
    finding = only("""
x = Input(shape=(40, 7))
x = layers.Conv1D(7, 5)(x)
x = layers.Permute((2, 1))(x)
y = layers.Dot(axes=2)([x, Input(shape=(3, 5))])
""")
    assert 'why 36: 40 -> 36 at Conv1D(7, 5, padding="valid")' in messages(finding)


def test_channels_that_were_concatenated_are_a_sum() -> None:
    """The size along a concatenation's axis is told as the sum that it is."""
    finding = only("""
a = Input(shape=(8,))
x = layers.concatenate([a, layers.Dense(4)(a)])
y = layers.Dot(axes=1)([x, Input(shape=(5,))])
""")
    assert "why 12: 8 + 4 -> 12 at Concatenate()" in messages(finding)


def test_a_long_story_shows_its_last_steps() -> None:
    """Of many changes the last ones are told, and that there were more."""
    finding = only("""
x = inputs = Input(shape=(64, 64, 3))
for _ in range(9):
    x = layers.Conv2D(8, 3)(x)
y = layers.Add()([x, inputs])
""")
    told = [message for message in messages(finding) if " -> " in message]
    assert len(told) == 6
    assert told[0].startswith("why 46: ... -> 58 -> 56 at")
