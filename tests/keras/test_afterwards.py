"""Warnings that need the whole graph: AC215, AC216, AC111, and where there are none."""

from __future__ import annotations

import pytest

from archcheck import check_source

UNET = """
from keras import Input, Model, layers
def unet(height, depth={depth}, pool={pool}):
    x = inputs = Input((height, 32 if {pool} == 2 else 81, 3))
    skips = []
    for level in range(depth):
        x = layers.Conv2D(2, 3, padding="same")(x)
        skips.append(x)
        x = layers.MaxPooling2D(pool, padding="{padding}")(x)
    for skip in reversed(skips):
        x = layers.{join}()([layers.UpSampling2D(pool)(x), skip])
    return Model(inputs, x)
model = unet({height})
"""


def warned(text: str) -> list[tuple[str, int, str]]:
    """Code, row and message of all that is found."""
    return [(finding.code, finding.span.row, finding.message) for finding in check_source(text).findings]


@pytest.mark.parametrize(
    ("join", "depth", "pool", "padding", "numbers"),
    [
        ("Concatenate", 1, 2, "valid", "even"),
        ("Concatenate", 3, 2, "same", "a multiple of 8"),
        ("Concatenate", 2, 3, "valid", "a multiple of 9"),
        ("Add", 1, 2, "valid", "even"),
        ("Add", 2, 3, "valid", "a multiple of 9"),
    ],
)
def test_a_unet_meets_for_exactly_these_sizes(join: str, depth: int, pool: int, padding: str, numbers: str) -> None:
    """The condition of AC215 is that under which real Keras builds the model for a height that it knows."""
    keras = pytest.importorskip("keras")
    text = UNET.format(depth=depth, pool=pool, padding=padding, join=join, height=None)
    [(code, row, message)] = warned(text)
    assert (code, row) == ("AC215", 11)
    assert message == f"the branches of this {join} meet only when H is {numbers}"
    factor = 2 if numbers == "even" else int(numbers.split()[-1])
    names: dict[str, object] = {}
    exec(compile(text, "unet.py", "exec"), names)  # with None, Keras builds it
    for height in range(pool**depth, 3 * factor + 2):
        keras.backend.clear_session()
        try:
            names["unet"](height)  # type: ignore[operator]
            built = True
        except ValueError:
            built = False
        assert built == (height % factor == 0), height


def test_sizes_that_are_always_alike_are_not_warned_of() -> None:
    """The same layers in both branches, two Inputs that are meant to agree, a residual block, a size that is known."""
    text = """
from keras import Input, Model, layers
x = Input((None, None, 3))
a = layers.Conv2D(4, 3, strides=2, padding="same")(x)
b = layers.MaxPooling2D(3, strides=2, padding="same")(x)
c = layers.AveragePooling2D(2, padding="same")(x)
y = layers.Concatenate()([a, b, c])
z = layers.Add()([y, layers.Conv2D(10, 3, padding="same")(y)]) + layers.Dense(10)(y)
p, q = Input((None, 5)), Input((None, 5))
model = Model([x, p, q], [z, layers.Add()([p, q]), p * 2 + 1])
"""
    assert warned(text) == []  # ceil(H / 2) three times
    assert len(warned(text.replace('AveragePooling2D(2, padding="same")', "AveragePooling2D(2)"))) == 1


def test_the_warnings_can_be_ignored_and_do_not_stop_the_check() -> None:
    """The merge's output stays known: what fails after it is still found."""
    text = (
        UNET.format(depth=1, pool=2, padding="valid", join="Concatenate", height=None)
        + "layers.Dense(2)(model.output).no_such\nlayers.Flatten(model.output)\n"
    )
    assert [code for code, _, _ in warned(text)] == ["AC215", "AC101"]


def test_joining_images_along_their_height() -> None:
    """AC216 for different layers over one image; not for channels_first, one layer twice, or other shapes."""
    text = """
from keras import Input, Model, layers
x = Input((32, 32, 3))
a = layers.ReLU()(layers.Conv2D(8, 3, padding="same")(x))
b = layers.Conv2D(8, 5, padding="same")(x)
y = layers.concatenate([a, b], axis=1)
model = Model(x, y)
"""
    assert [(code, row) for code, row, _ in warned(text)] == [("AC216", 6)]
    for old, new in [
        ("axis=1", "axis=-1"),
        ("axis=1", "axis=2"),
        ('(8, 5, padding="same")', '(8, 5, padding="same", strides=1, data_format="channels_first")'),
        (
            'b = layers.Conv2D(8, 5, padding="same")(x)',
            'b = layers.Conv2D(8, 5, padding="same")(layers.Permute((2, 1, 3))(x))[:, :16]',
        ),
    ]:
        assert [code for code, _, _ in warned(text.replace(old, new)) if code == "AC216"] == []
    twice = text.replace(
        'a = layers.ReLU()(layers.Conv2D(8, 3, padding="same")(x))', 'c = layers.Conv2D(8, 3, padding="same")\na = c(x)'
    ).replace('b = layers.Conv2D(8, 5, padding="same")(x)', "b = c(layers.RandomFlip()(x))")
    assert warned(twice) == []


@pytest.mark.parametrize(
    ("call", "found"),
    [
        ("Conv2D(32, 3, 3)", True),
        ("Conv2D(32, 5, 5, activation='relu')", True),
        ("SeparableConv2D(32, 3, 3)", True),
        ("Conv2D(32, 3, strides=3)", False),
        ("Conv2D(32, 3, 2)", False),
        ("Conv2D(32, 2, 2)", False),
        ("Conv2D(32, 4, 4)", False),
        ("Conv2D(32, 16, 16)", False),
        ("Conv2D(32, size, size)", False),
        ("Conv2D(32, (3, 3), (3, 3))", False),
        ("Conv2D(32, 1, 1)", False),
        ("MaxPooling2D(3, 3)", False),
    ],
)
def test_a_stride_by_position(call: str, found: bool) -> None:
    """AC111 for what looks like Keras 1, at the constructor, once; not for strides that are meant."""
    text = (
        f"from keras import Input, Model, layers\nsize = 3\nx = Input((64, 64, 3))\nlayer = layers.{call}\n"
        "model = Model(x, [layer(x), layer(x)])\n"
    )
    assert [(code, row) for code, row, _ in warned(text)] == ([("AC111", 4)] if found else [])
