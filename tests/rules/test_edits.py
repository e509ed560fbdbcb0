"""Edits of calls change the text that they are meant for and nothing else."""

from __future__ import annotations

import ast

import pytest

from archcheck.fixes.engine import edited
from archcheck.graph.place import Place
from archcheck.reading.source import Source
from archcheck.rules import edits


def call_in(text: str) -> Place:
    """The outermost call of a text."""
    source = Source("model.py", text)
    statement = ast.parse(text).body[0]
    assert isinstance(statement, (ast.Assign, ast.Expr))
    return Place(source, statement.value)


def applied(text: str, edit: object) -> str | None:
    """The text after an edit."""
    return edited(Source("model.py", text), [edit])  # type: ignore[list-item]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("f()", "f(padding=1)"),
        ("f(3)", "f(3, padding=1)"),
        ("f(3, )", "f(3, padding=1, )"),
        ("f((3))", "f((3), padding=1)"),
        ("f(g(3))", "f(g(3), padding=1)"),
        ("f(\n    3,  # (three)\n    k=4,\n)", "f(\n    3,  # (three)\n    k=4, padding=1,\n)"),
        ("f(3, padding=2)", "f(3, padding=1)"),
        ("f(3, padding=(2, 2))", "f(3, padding=1)"),
        ("f('ä', 3)", "f('ä', 3, padding=1)"),
    ],
)
def test_set_argument_adds_or_replaces(before: str, after: str) -> None:
    """An argument that is there gets other text, one that isn't stands behind the last."""
    edit = edits.set_argument(call_in(before), "padding", "1")
    assert edit is not None
    assert applied(before, edit) == after


def test_set_argument_finds_a_positional_one() -> None:
    """An argument that is given by its position is replaced there."""
    edit = edits.set_argument(call_in("f(8, 3, 2)"), "strides", "1", 2)
    assert edit is not None
    assert applied("f(8, 3, 2)", edit) == "f(8, 3, 1)"


@pytest.mark.parametrize("text", ["f(*given)", "f(**given)", "f(3, padding=choose())"])
def test_set_argument_gives_up_where_it_can_not_tell(text: str) -> None:
    """Stars may hold the argument already, and an expression is not thrown away."""
    assert edits.set_argument(call_in(text), "padding", "1", 0) is None


def test_set_argument_follows_a_name_to_the_call_of_the_helper() -> None:
    """`padding=padding` in a helper is changed where the helper is called."""
    text = "block(x, 16)"
    outer = call_in(text)
    inner = call_in("f(3, padding=padding)")
    edit = edits.set_argument(Place(inner.source, inner.node, outer), "padding", '"same"')
    assert edit is not None
    assert applied(text, edit) == 'block(x, 16, padding="same")'


def test_rename_argument_keeps_the_value() -> None:
    """Only the name of the keyword changes."""
    edit = edits.rename_argument(call_in("f(3, stride = 2)"), "stride", "strides")
    assert edit is not None
    assert applied("f(3, stride = 2)", edit) == "f(3, strides = 2)"


@pytest.mark.parametrize(
    ("text", "spelling"),
    [
        ("layers.Conv2D(3)", "layers.Dense"),
        ("tf.keras.layers.Conv2D(3)(x)", "tf.keras.layers.Dense"),
        ("Conv2D(3)", None),
        ("C(3)", None),
    ],
)
def test_spelling_learns_from_the_program(text: str, spelling: str | None) -> None:
    """A class is written as the program writes its neighbour, and not at all where its name may be missing."""
    assert edits.spelling(call_in(text).node, "Dense", "Conv2D") == spelling


def test_quotes_are_those_of_the_source() -> None:
    """New strings have the quotes that the call has."""
    assert edits.quoted("same", "f('relu')") == "'same'"
    assert edits.quoted("same", 'f("relu")') == '"same"'
