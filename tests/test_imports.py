"""What a plain check imports: each module costs a quarter of a millisecond on every save, so the set is fixed here."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parents[1]
CODE = """
import sys
before = set(sys.modules)
from archcheck.cli import main
status = main(sys.argv[1:])
print(status, *sorted(set(sys.modules) - before))
"""
SHELL = {
    "archcheck",
    "archcheck.cli",
    "archcheck.commands",
    "archcheck.commands.check",
    "archcheck.commands.targets",
    "archcheck.finding",
    "archcheck.options",
    "archcheck.reading",
    "archcheck.reading.source",
    "archcheck.report",
    "archcheck.settings",
}
# What the checker adds for the reference model; a package stands for all in it. To be narrowed with the checker.
CHECKER = ("checker", "graph", "interpreter", "keras", "libraries", "shapes")
STANDARD = {"__future__", "_ast", "_operator", "operator"}


@pytest.mark.parametrize(
    ("arguments", "allowed"),
    [
        (["--version"], {"archcheck", "archcheck.cli", "archcheck._version"}),
        (["--no-cache", "reference_models/inception.py"], SHELL),
    ],
)
def test_the_set_of_modules_is_fixed(arguments: list[str], allowed: set[str]) -> None:
    """Of the standard library next to nothing, of archcheck the shell and what the checker needs for this."""
    environment = {**os.environ, "PYTHONPATH": str(HERE)}
    command = [sys.executable, "-c", CODE, *arguments]
    done = subprocess.run(command, capture_output=True, text=True, cwd=HERE, env=environment, check=True)
    status, *modules = done.stdout.splitlines()[-1].split()
    assert status == "0"
    mine = {name for name in modules if name.partition(".")[0] == "archcheck"}
    assert set(modules) - mine <= STANDARD
    assert {name for name in mine if name.split(".")[1:2] == [] or name.split(".")[1] not in CHECKER} == allowed
