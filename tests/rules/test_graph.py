"""Models and their graphs: what is said of them, and the fixes that hold."""

from __future__ import annotations

from tests.rules.graphs import fixed, messages, only


def test_the_input_that_is_missing_is_added() -> None:
    """A single input becomes a list, a list gets one more."""
    program = "a = Input((4,))\nb = Input((4,))\nm = Model(a, layers.add([a, b]))"
    assert fixed(program) == program.replace("Model(a,", "Model([a, b],")
    program = "a = Input((4,))\nb = Input((4,))\nm = Model([a], layers.add([a, b]))"
    assert fixed(program) == program.replace("Model([a],", "Model([a, b],")


def test_a_name_that_is_there_twice_gets_a_number() -> None:
    """The second layer of that name is renamed, and both are in notes."""
    program = "x = Input((4,))\ny = layers.Dense(4, name='a')(layers.Dense(4, name='a')(x))\nm = Model(x, y)"
    finding = only(program)
    assert [message for message in messages(finding) if message.startswith("Dense")] == ["Dense 'a'", "Dense 'a'"]
    assert fixed(program).count("name='a_2'") == 1


def test_states_that_were_not_unpacked() -> None:
    """A recurrent layer with return_state gives a list; the help says what is in it."""
    finding = only("y = layers.LSTM(4, return_state=True)(Input((5, 3)))\nz = layers.Dense(1)(y)")
    assert finding.message == "Dense takes 1 tensor, and gets 3"
    assert finding.help is not None
    assert "2 states" in finding.help


def test_a_function_that_returns_nothing() -> None:
    """None among the outputs: the function that was called is named."""
    finding = only("def head(x):\n    layers.Dense(1)(x)\nx = Input((4,))\nm = Model(x, head(x))")
    assert finding.code == "AC302"
    assert finding.help == "head returns nothing: is a return missing?"


def test_the_call_that_led_there_is_a_note() -> None:
    """A finding within a function tells which call of it was at fault."""
    finding = only("def head(x, n):\n    return layers.Dense(n)(x)\nx = Input((4,))\ny = head(x, 3)\nz = head(x, 0)")
    assert [
        (note.message, note.span.row) for note in finding.notes if note.span and note.message.startswith("called")
    ] == [("called by head(x, 0)", 6)]
