"""The help of the command line, written from the table of options."""

from __future__ import annotations

from archcheck.options import COMMANDS, OPTIONS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TextIO

__all__ = ["write_help"]

INTRODUCTION = """\
archcheck reads Keras model code without running it and says what Keras would say, at the line at fault.

Usage: archcheck [COMMAND] PATH... [OPTIONS]
"""

EXAMPLES = """\
Examples:
  archcheck model.py                                    check a file
  archcheck --fix src/                                  check a folder, apply the safe fixes
  archcheck summary model.py --entry "build(64, 64)"    the summary table of what build(64, 64) returns
  archcheck rule AC201                                  what a rule is about

Exit status: 0 nothing found, 1 findings, 2 wrong usage or unreadable input, 101 an internal error.
"""


def write_help(stream: TextIO, command: str | None = None) -> None:
    """Print the help, of one command or of all."""
    if command is None:
        stream.write(INTRODUCTION + "\nCommands:\n")
        width = max(len(f"{name} {takes}") for name, (takes, _, _) in COMMANDS.items())
        for name, (takes, does, _) in COMMANDS.items():
            stream.write(f"  {f'{name} {takes}':<{width}}  {does}\n")
    else:
        takes, does, _ = COMMANDS[command]
        stream.write(
            f"archcheck {command}: {does}\n\nUsage: archcheck {command} {takes} [OPTIONS]\n".replace("  ", " ")
        )
    for title, options in OPTIONS:
        rows = []
        for option in options:
            if command is None or not option.commands or command in option.commands:
                short = f"{option.short}, " if option.short else "    "
                value = f" {option.metavar}" if option.metavar else ""
                note = f"  [{', '.join(option.commands)}]" if command is None and _is_special(option.commands) else ""
                rows.append((f"{short}{option.name}{value}", option.help + note))
        if rows:
            stream.write(f"\n{title}:\n")
            for left, right in rows:
                stream.write(f"  {left:<34}  {right}\n")
    stream.write("\n" + EXAMPLES if command is None else "")


def _is_special(commands: list[str]) -> bool:
    return bool(commands) and "check" not in commands
