"""`archcheck completion SHELL`: a script that completes commands, options and values, from the table of options."""

from __future__ import annotations

import sys

from archcheck.options import COMMANDS, FORMATS, OPTIONS, Option, UsageError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["run"]


def run(command: str, options: dict[str, Any], paths: list[str]) -> int:
    """Print the script of one shell."""
    shells = {"bash": _bash, "zsh": _zsh, "fish": _fish}
    if len(paths) != 1 or paths[0] not in shells:
        raise UsageError("which shell? archcheck completion bash, zsh or fish")
    sys.stdout.write(shells[paths[0]]())
    return 0


def _options() -> list[Option]:
    return [option for _, options in OPTIONS for option in options]


def _values(option: Option) -> str:
    """The values that an option takes, where they are few; "file" for a path."""
    if option.name == "--output-format":
        return " ".join(FORMATS)
    if option.metavar == "FILE":
        return "file"
    return option.kind.replace("|", " ") if "|" in option.kind else ""


def _bash() -> str:
    cases = []
    for option in _options():
        values = _values(option)
        if option.kind != "flag":
            names = "|".join(filter(None, (option.name, option.short)))
            action = (
                'COMPREPLY=($(compgen -f -- "$current"))'
                if values == "file"
                else f'COMPREPLY=($(compgen -W "{values}" -- "$current"))'
            )
            cases.append(f"        {names}) {action}; return ;;")
    names = " ".join(option.name for option in _options())
    return f"""\
_archcheck() {{
    local current="${{COMP_WORDS[COMP_CWORD]}}" previous="${{COMP_WORDS[COMP_CWORD-1]}}"
    case "$previous" in
{chr(10).join(cases)}
    esac
    if [[ $current == -* ]]; then
        COMPREPLY=($(compgen -W "{names}" -- "$current"))
    else
        COMPREPLY=($(compgen -f -- "$current"))
        [[ $COMP_CWORD -eq 1 ]] && COMPREPLY+=($(compgen -W "{" ".join(COMMANDS)}" -- "$current"))
    fi
}}
complete -o filenames -F _archcheck archcheck
"""


def _zsh() -> str:
    rows = []
    for option in _options():
        help = option.help.replace("'", "").replace("[", "(").replace("]", ")").replace(":", " -")
        value = ""
        if option.kind != "flag":
            values = _values(option)
            action = "_files" if values == "file" else f"({values})"
            value = f":{option.metavar.lower().replace(':', ' ').replace('[', '').replace(']', '')}:{action}"
        rows.append(f"    '{option.name}[{help}]{value}' \\")
    commands = (
        " ".join(f"'{name}:{does}'" for name, (_, does, _) in COMMANDS.items()).replace("[", "(").replace("]", ")")
    )
    return f"""\
#compdef archcheck
_archcheck_first() {{
    local -a commands=({commands})
    _describe command commands
    _files
}}
_arguments -s \\
{chr(10).join(rows)}
    '1: :_archcheck_first' \\
    '*:file:_files'
"""


def _fish() -> str:
    lines = [
        f"complete -c archcheck -n __fish_use_subcommand -a {name} -d {_quoted(does)}"
        for name, (_, does, _) in COMMANDS.items()
    ]
    for option in _options():
        line = f"complete -c archcheck -l {option.name[2:]}"
        line += f" -s {option.short[1:]}" if option.short else ""
        if option.kind != "flag":
            values = _values(option)
            line += " -r -F" if values == "file" else f" -x -a {_quoted(values)}" if values else " -x"
        lines.append(f"{line} -d {_quoted(option.help)}")
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"
