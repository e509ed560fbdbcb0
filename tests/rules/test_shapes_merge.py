"""Branches that meet: what is said of them, and the fixes that hold."""

from __future__ import annotations

from tests.rules.graphs import fixed, messages, only


def test_three_equal_branches_make_the_fourth_the_odd_one() -> None:
    """The branch that differs from most others is marked, and the sizes come first."""
    finding = only("""
x = Input(shape=(32, 32, 3))
a = layers.Conv2D(8, 1)(x)
b = layers.Conv2D(8, 3, padding="same")(x)
c = layers.Conv2D(8, 5)(x)
y = layers.concatenate([a, b, c])
""")
    assert finding.message == "the branches of this concatenate differ in height and width: 32, 32, 28"
    assert [note.message for note in finding.notes if note.is_odd and note.message] == ["c  (None, 28, 28, 8)"]


def test_two_branches_have_a_story_each_and_none_is_odd() -> None:
    """Of two, neither is at fault more than the other."""
    finding = only("""
x = Input(shape=(32, 32, 3))
a = layers.MaxPooling2D(2)(x)
b = layers.Conv2D(8, 3)(x)
y = layers.concatenate([a, b])
""")
    assert not any(note.is_odd for note in finding.notes)
    assert [message for message in messages(finding) if message.startswith("why")] == [
        'why 16: 32 -> 16 at MaxPooling2D(2, padding="valid")',
        'why 30: 32 -> 30 at Conv2D(8, 3, padding="valid")',
    ]


def test_a_helper_is_changed_where_it_is_called() -> None:
    """`padding=padding` in a helper: the call that was meant gets the argument."""
    program = """
def block(x, padding="valid"):
    return layers.Conv2D(8, 3, padding=padding)(x)
x = Input(shape=(32, 32, 3))
y = layers.concatenate([block(x, padding="same"), block(x, padding="same"), block(x)])
"""
    assert fixed(program) == program.replace("block(x)])", 'block(x, padding="same")])')


def test_a_stride_that_one_branch_lacks_is_given_to_it() -> None:
    """Where the others halve the image, the odd one gets their stride."""
    program = """
x = Input(shape=(32, 32, 3))
a = layers.Conv2D(8, 1, strides=2)(x)
b = layers.MaxPooling2D(2)(x)
c = layers.Conv2D(8, 3, padding="same")(x)
y = layers.concatenate([a, b, c])
"""
    assert fixed(program) == program.replace('8, 3, padding="same"', '8, 3, padding="same", strides=2')


def test_code_for_channels_first_gets_the_last_axis() -> None:
    """Branches that differ in channels only, joined along axis 1."""
    program = """
x = Input(shape=(32, 32, 3))
y = layers.concatenate([layers.Conv2D(8, 1)(x), layers.Conv2D(16, 1)(x)], axis=1)
"""
    assert fixed(program) == program.replace("axis=1", "axis=-1")


def test_a_residual_block_gets_a_projection_in_its_own_words() -> None:
    """In a function that builds blocks, the projection has the block's own arguments."""
    program = """
def block(x, filters, stride):
    y = layers.Conv2D(filters, 3, strides=stride, padding="same")(x)
    return layers.add([x, y])
x = Input(shape=(32, 32, 16))
x = block(x, 16, 1)
x = block(x, 32, 2)
x = block(x, 64, 2)
"""
    assert "layers.add([layers.Conv2D(filters, 1, strides=stride)(x), y])" in fixed(program)


def test_branches_of_different_rank_are_flattened() -> None:
    """A map and a vector: the map is flattened."""
    program = """
x = Input(shape=(8, 8, 3))
a = layers.Conv2D(4, 1)(x)
y = layers.concatenate([a, Input(shape=(5,))])
"""
    assert fixed(program) == program.replace("[a,", "[layers.Flatten()(a),")


def test_an_odd_size_after_upsampling_is_padded() -> None:
    """A U-Net over 90 pixels: 44 meets 45, and a row of zeros makes up for it."""
    program = """
x = Input(shape=(90, 90, 3))
down = layers.MaxPooling2D()(x)
up = layers.UpSampling2D()(layers.MaxPooling2D()(down))
y = layers.concatenate([up, down])
"""
    assert "layers.ZeroPadding2D(((0, 1), (0, 1)))(up)" in fixed(program)


def test_all_branches_at_once() -> None:
    """No single change makes three kernels meet; padding in all of them does."""
    program = """
x = Input(shape=(32, 32, 3))
y = layers.concatenate([layers.Conv2D(8, k)(x) for k in (1, 3, 5)])
"""
    assert fixed(program) == program.replace("(8, k)", '(8, k, padding="same")')


def test_a_fix_in_a_class_is_made_where_the_layer_is_made() -> None:
    """The layer is made in `__init__`, and that is where its padding is changed."""
    program = """
class Block(layers.Layer):
    def __init__(self):
        super().__init__()
        self.a = layers.Conv2D(8, 3)
        self.b = layers.Conv2D(8, 1)
    def call(self, x):
        return layers.concatenate([self.a(x), self.b(x)])
y = Block()(Input(shape=(32, 32, 3)))
"""
    assert fixed(program) == program.replace("(8, 3)", '(8, 3, padding="same")')
