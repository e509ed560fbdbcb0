"""Arguments, as the table of options reads them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archcheck.options import COMMANDS, OPTIONS, UsageError, parse

EVERY = [option for _, options in OPTIONS for option in options]


@pytest.mark.parametrize(
    ("arguments", "command", "options", "paths"),
    [
        ("a.py b.py", "check", {}, ["a.py", "b.py"]),
        ("check a.py", "check", {}, ["a.py"]),
        ("summary a.py", "summary", {}, ["a.py"]),
        ("a.py summary", "check", {}, ["a.py", "summary"]),
        ("-- --fix", "check", {}, ["--fix"]),
        ("- --stdin-filename m.py", "check", {"stdin_filename": "m.py"}, ["-"]),
        ("--fix a.py --unsafe-fixes", "check", {"fix": True, "unsafe_fixes": True}, ["a.py"]),
        ("--select AC1,AC2 --select=AC3 a.py", "check", {"select": ["AC1", "AC2", "AC3"]}, ["a.py"]),
        ("--select AC1, a.py", "check", {"select": ["AC1"]}, ["a.py"]),
        ("-j4 -qv a.py", "check", {"jobs": 4, "quiet": True, "verbose": True}, ["a.py"]),
        ("-j 4 a.py", "check", {"jobs": 4}, ["a.py"]),
        ("-o out.txt a.py", "check", {"output_file": "out.txt"}, ["a.py"]),
        ("--color=never a.py", "check", {"color": "never"}, ["a.py"]),
        ("--output-format sarif:out.sarif,full a", "check", {"output_format": ["sarif:out.sarif", "full"]}, ["a"]),
        ("--entry f(1,2) --entry g() a", "check", {"entry": ["f(1,2)", "g()"]}, ["a"]),
        ("fuzz m.py::f --vary n=1..9", "fuzz", {"vary": ["n=1..9"]}, ["m.py::f"]),
    ],
)
def test_arguments_are_read(arguments: str, command: str, options: dict[str, object], paths: list[str]) -> None:
    """Long and short options, values behind a blank or "=", lists, flags in one word, commands only in front."""
    assert parse(arguments.split()) == (command, options, paths)


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ("--selct AC1 a", "there is no option --selct; did you mean --select?"),
        ("-x a", "there is no option -x"),
        ("--zzzzzz a", "there is no option --zzzzzz"),
        ("a --select", "--select needs a value: --select RULES"),
        ("--fix=yes a", "--fix takes no value"),
        ("--jobs 0 a", "--jobs takes a number from 1, not '0'"),
        ("--jobs many a", "--jobs takes a number from 1, not 'many'"),
        ("--color red a", "--color takes auto or always or never, not 'red'"),
        ("--target-keras 4 a", "--target-keras takes 2 or 3, not '4'"),
        ("summary --fix a", "archcheck summary has no option --fix; it belongs to check"),
        ("--write a", "a check has no option --write; it belongs to shapes"),
    ],
)
def test_a_mistake_is_told_in_one_line(arguments: str, says: str) -> None:
    """What there isn't, and what an option does not take, is said with what was meant."""
    with pytest.raises(UsageError) as caught:
        parse(arguments.split())
    assert str(caught.value) == says


@given(
    st.lists(
        st.sampled_from(
            [option.name for option in EVERY] + ["-", "--", "-q", "-j3", "a.py", "check", "=", "-=", "--=x", "", "-qx"]
        ),
        max_size=6,
    )
)
def test_any_arguments_are_read_or_refused(arguments: list[str]) -> None:
    """No arguments end in another exception."""
    try:
        command, _, _ = parse(arguments)
    except UsageError:
        return
    assert command in COMMANDS


def test_the_table_is_sound() -> None:
    """Names are single, every option has a help, those with a value say what it is called, commands exist."""
    names = [name for option in EVERY for name in (option.name, option.short) if name]
    assert len(names) == len(set(names))
    for option in EVERY:
        assert option.help
        assert bool(option.metavar) == (option.kind != "flag")
        assert set(option.commands) <= set(COMMANDS)
