"""The options of the command line as one table, and the small parser that reads arguments by it.

argparse takes 8 ms to import, as long as Python itself takes to start.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

__all__ = ["COMMANDS", "FORMATS", "OPTIONS", "Option", "UsageError", "nearest", "parse"]

FORMATS = ("full", "concise", "json", "json-lines", "sarif", "github", "gitlab", "junit", "rdjson")

# name -> (arguments, what it does, the module that does it)
COMMANDS: dict[str, tuple[str, str, str]] = {
    "check": ("PATH...", "check files, folders and saved models (this is what happens without a command)", "check"),
    "summary": ("PATH...", "what model.summary() would print, for every model a file builds", "summary"),
    "shapes": ("PATH...", "the source with the shape of every tensor beside its line", "shapes"),
    "sizes": ("PATH...", "the input sizes that each model accepts", "sizes"),
    "fuzz": ("PATH::CALL", "the smallest arguments for which a builder fails", "fuzz"),
    "verify": ("PATH...", "rebuild the models in real Keras and compare (needs Keras)", "verify"),
    "rule": ("CODE", "explain a rule, by code or name", "rules"),
    "rules": ("", "list all rules", "rules"),
    "completion": ("bash|zsh|fish", "print the completion script of a shell", "completion"),
}


class UsageError(Exception):
    """Arguments or settings that can't be understood; the message is one line for the user."""


class Option:
    """One option.

    Attributes:
        name: "--select".
        kind: "flag"; "text" (the last one wins); "list" (comma-separated, may be repeated); "many" (may be repeated,
            commas belong to the value); "number"; or choices, "2|3".
        metavar: how its value is called in the help.
        commands: the commands that take it; empty for all.
    """

    __slots__ = ("commands", "help", "kind", "metavar", "name", "short")

    def __init__(self, name: str, kind: str, metavar: str, help: str, commands: str = "", short: str = "") -> None:
        self.name = name
        self.kind = kind
        self.metavar = metavar
        self.help = help
        self.commands = commands.split()
        self.short = short

    @property
    def key(self) -> str:
        """The name as an identifier: "extend_select"."""
        return self.name[2:].replace("-", "_")


_READING = "check summary shapes sizes verify"
_TABLES = "check summary shapes sizes verify rules rule"

OPTIONS: tuple[tuple[str, tuple[Option, ...]], ...] = (
    (
        "Which rules",
        (
            Option("--select", "list", "RULES", "only these: codes, names, prefixes (AC2) or ALL", "check"),
            Option("--ignore", "list", "RULES", "all but these", "check"),
            Option("--extend-select", "list", "RULES", "these too, beside the ones that are on", "check"),
            Option("--per-file-ignores", "list", "GLOB:RULE", "ignore a rule in the files that match", "check"),
            Option("--target-keras", "2|3", "2|3", "the version of Keras that the code is for (3)", _READING),
        ),
    ),
    (
        "Fixes",
        (
            Option("--fix", "flag", "", "apply the fixes that keep the meaning", "check"),
            Option("--unsafe-fixes", "flag", "", "with --fix or --diff: also those that change the model", "check"),
            Option("--diff", "flag", "", "show what --fix would change, and change nothing", "check"),
        ),
    ),
    (
        "Output",
        (
            Option("--output-format", "list", "FORMAT[:FILE]", ", ".join(FORMATS), _TABLES),
            Option("--output-file", "text", "FILE", "write the report there, not to stdout", _TABLES, "-o"),
            Option("--statistics", "flag", "", "count the findings of each rule", "check"),
            Option("--baseline", "text", "FILE", "report only what goes beyond the counts in this file", "check"),
            Option("--update-baseline", "flag", "", "write what is found now into the baseline", "check"),
            Option("--exit-zero", "flag", "", "exit with 0 even if something is found", "check"),
            Option("--color", "auto|always|never", "WHEN", "auto (on a terminal), always or never"),
            Option("--quiet", "flag", "", "findings only, no closing line", "", "-q"),
            Option("--verbose", "flag", "", "also how much was understood, and where inference stopped", "", "-v"),
            Option("--write", "flag", "", "put the shapes into the source as comments", "shapes"),
        ),
    ),
    (
        "Which files",
        (
            Option("--entry", "many", "CALL", 'also evaluate this call: "build_model((64, 64, 3))"', _READING),
            Option("--exclude", "list", "GLOBS", "leave out the files and folders that match", _READING),
            Option("--extend-exclude", "list", "GLOBS", "leave these out too", _READING),
            Option("--force-exclude", "flag", "", "leave them out also where they are named as PATH", _READING),
            Option("--no-respect-gitignore", "flag", "", "check files that git ignores", _READING),
            Option("--stdin-filename", "text", "FILE", "the name of what is read from stdin (PATH is -)", _READING),
            Option("--config", "text", "FILE", "read the settings from this pyproject.toml", _READING),
            Option("--isolated", "flag", "", "read no settings file", _READING),
            Option("--show-settings", "flag", "", "print the settings in force, and where they come from", _READING),
            Option("--show-files", "flag", "", "print the files that would be checked", _READING),
        ),
    ),
    (
        "Running",
        (
            Option("--jobs", "number", "N", "processes for many files (as many as there are cores)", "check", "-j"),
            Option("--no-cache", "flag", "", "neither read nor write .archcheck_cache", "check"),
            Option("--watch", "flag", "", "check again whenever a file changes", "check", "-w"),
            Option("--vary", "many", "NAME=A..B", "the arguments to try", "fuzz"),
            Option("--help", "flag", "", "print this, or the help of a command", "", "-h"),
            Option("--version", "flag", "", "print the version", "", "-V"),
        ),
    ),
)


def parse(arguments: Sequence[str]) -> tuple[str, dict[str, Any], list[str]]:
    """The command, its options by key, and its paths.

    Raises:
        UsageError: an option that there isn't, or a value that it does not take.
    """
    command = "check"
    given: dict[str, Any] = {}
    paths: list[str] = []
    waiting = list(reversed(arguments))
    named = False
    while waiting:
        word = waiting.pop()
        if word == "--":
            paths += reversed(waiting)
            break
        if word[:1] != "-" or word == "-":
            if not named and not paths and word in COMMANDS:
                command, named = word, True
            else:
                paths.append(word)
            continue
        if word[:2] != "--" and len(word) > 2 and "=" not in word:
            option = _find(word[:2])
            if option.kind == "flag":
                waiting.append("-" + word[2:])  # -qv is -q -v
                word = word[:2]
            else:
                waiting.append(word[2:])  # -j4 is -j 4
                word = word[:2]
        name, equals, value = word.partition("=")
        option = _find(name)
        if option.kind == "flag":
            if equals:
                raise UsageError(f"{name} takes no value")
            given[option.key] = True
            continue
        if not equals:
            if not waiting:
                raise UsageError(f"{name} needs a value: {name} {option.metavar}")
            value = waiting.pop()
        _take(option, value, given)
    _check_command(command, given, named)
    return command, given, paths


def _take(option: Option, value: str, given: dict[str, Any]) -> None:
    if option.kind == "list":
        given.setdefault(option.key, []).extend(piece for part in value.split(",") if (piece := part.strip()))
    elif option.kind == "many":
        given.setdefault(option.key, []).append(value)
    elif option.kind == "number":
        if not value.isdecimal() or not int(value):
            raise UsageError(f"{option.name} takes a number from 1, not {value!r}")
        given[option.key] = int(value)
    elif option.kind == "text" or value in option.kind.split("|"):
        given[option.key] = value
    else:
        raise UsageError(f"{option.name} takes {' or '.join(option.kind.split('|'))}, not {value!r}")


def _find(name: str) -> Option:
    for _, options in OPTIONS:
        for option in options:
            if name in (option.name, option.short) and name:
                return option
    known = [option.name for _, options in OPTIONS for option in options]
    near = nearest(name, known)
    raise UsageError(f"there is no option {name}" + (f"; did you mean {near}?" if near else ""))


def _check_command(command: str, given: dict[str, Any], named: bool) -> None:
    for _, options in OPTIONS:
        for option in options:
            if option.key in given and option.commands and command not in option.commands:
                where = f"archcheck {command}" if named else "a check"
                raise UsageError(f"{where} has no option {option.name}; it belongs to {', '.join(option.commands)}")


def nearest(name: str, known: Sequence[str]) -> str | None:
    """The known name that a misspelled one is closest to, if it is close."""
    from difflib import get_close_matches

    found = get_close_matches(name, known, 1, 0.7)
    return found[0] if found else None
