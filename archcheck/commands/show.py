"""`--show-settings` and `--show-files`: what a check would go by, and what it would check."""

from __future__ import annotations

import sys

from archcheck.commands.targets import SettingsByFolder, targets
from archcheck.reports.escape import visible
from archcheck.settings import KEYS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from archcheck.settings import Settings

__all__ = ["show"]


def show(options: dict[str, Any], paths: list[str]) -> int:
    """Print the files, or the settings that hold for the first path, as TOML."""
    settings = SettingsByFolder(options)
    if "show_files" in options:
        for path, _ in targets(paths or ["."], settings):
            sys.stdout.write(visible(path) + "\n")
        return 0
    import os

    first = paths[0] if paths else ""
    _write(settings.of(os.path.join(first, "") if os.path.isdir(first) else first))
    return 0


def _write(settings: Settings) -> None:
    where = "no settings file: defaults and the command line" if settings.file is None else visible(settings.file)
    lines = [f"# {where}", "[tool.archcheck]"]
    tables = []
    for key in KEYS.values():
        value = getattr(settings, key.name.replace("-", "_"))
        if isinstance(value, dict):
            tables += [
                "",
                f"[tool.archcheck.{key.name}]",
                *(f"{_toml(glob)} = {_toml(rules)}" for glob, rules in value.items()),
            ]
        elif value is None:
            lines.append(f"# {key.name}: not set")
        else:
            lines.append(f"{key.name} = {_toml(value)}")
    sys.stdout.write("\n".join([*lines, *tables]) + "\n")


def _toml(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, (list, tuple)):
        return "[" + ", ".join(map(_toml, value)) + "]"
    if isinstance(value, int):
        return str(value)
    escaped = value.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + "".join(letter if letter.isprintable() else f"\\U{ord(letter):08x}" for letter in escaped) + '"'
