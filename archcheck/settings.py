"""The settings of a check: defaults, then `[tool.archcheck]` of the nearest pyproject.toml, then the command line."""

from __future__ import annotations

import os
import sys

from archcheck.options import FORMATS, UsageError, nearest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from archcheck.finding import Finding, Severity

__all__ = ["DEFAULT_EXCLUDE", "KEYS", "Key", "Settings", "find_pyproject", "load", "without_entries"]

DEFAULT_EXCLUDE = (
    ".archcheck_cache",
    ".bzr",
    ".direnv",
    ".eggs",
    ".git",
    ".hg",
    ".ipynb_checkpoints",
    ".mypy_cache",
    ".nox",
    ".pytest_cache",
    ".ruff_cache",
    ".svn",
    ".tox",
    ".venv",
    ".vscode",
    "__pycache__",
    "__pypackages__",
    "_build",
    "build",
    "dist",
    "node_modules",
    "site-packages",
    "venv",
)

_ALWAYS_ON = ("AC901", "AC902")  # a file that can't be read is never passed over in silence


class Key:
    """One setting: its kind, its default, and a sentence for people."""

    __slots__ = ("default", "doc", "kind", "name")

    def __init__(self, name: str, kind: str, default: Any, doc: str) -> None:
        self.name = name
        self.kind = kind
        self.default = default
        self.doc = doc


KEYS: dict[str, Key] = {
    key.name: key
    for key in (
        Key(
            "select",
            "rules",
            None,
            "The rules that are on: codes, names, prefixes or ALL. Without it: errors and warnings.",
        ),
        Key(
            "ignore",
            "rules",
            (),
            "The rules that are off. Where select names a rule more exactly, it is on all the same.",
        ),
        Key("extend-select", "rules", (), "Rules that are on beside those of select."),
        Key("per-file-ignores", "rules by glob", {}, "Rules that are off in the files that a glob matches."),
        Key("target-keras", "2|3", 3, "The version of Keras that the code is for."),
        Key(
            "entry", "strings", (), "Calls that are evaluated in every file that can, such as build_model((64, 64, 3))."
        ),
        Key("exclude", "globs", DEFAULT_EXCLUDE, "Files and folders that are left out, as in a .gitignore."),
        Key("extend-exclude", "globs", (), "Files and folders that are left out too."),
        Key("force-exclude", "bool", False, "Leave these out also where they are named on the command line."),
        Key("respect-gitignore", "bool", True, "Leave out what git ignores."),
        Key("fix", "bool", False, "Apply the fixes that keep the meaning."),
        Key("unsafe-fixes", "bool", False, "With fix: also those that change the model."),
        Key(
            "output-format",
            "formats",
            ("full",),
            f"How findings are printed: {', '.join(FORMATS)}; `sarif:FILE` writes a file.",
        ),
        Key("baseline", "text", None, "A file of counts: only what goes beyond them is reported."),
        Key("jobs", "int", 0, "Processes for many files; 0: as many as there are cores."),
        Key("cache", "bool", True, "Keep results in cache-dir."),
        Key("cache-dir", "text", ".archcheck_cache", "Where results are kept, from the folder of the settings file."),
    )
}


class Settings:
    """Everything a check is told.

    Attributes:
        root: the folder of the settings file, else the working directory; globs and relative paths count from it.
        file: the settings file; None where there is none.
        target_keras: 2 or 3.
        entry: calls to evaluate beside the file's own code.
        The others: as `KEYS` says.
    """

    __slots__ = (
        "baseline",
        "cache",
        "cache_dir",
        "entry",
        "exclude",
        "extend_exclude",
        "extend_select",
        "file",
        "fix",
        "force_exclude",
        "ignore",
        "jobs",
        "output_format",
        "per_file_ignores",
        "respect_gitignore",
        "root",
        "select",
        "target_keras",
        "unsafe_fixes",
    )

    def __init__(self, root: str = "", file: str | None = None, values: Mapping[str, Any] | None = None) -> None:
        self.root = root or os.getcwd()
        self.file = file
        self.select: tuple[str, ...] | None = None
        self.ignore: tuple[str, ...] = ()
        self.extend_select: tuple[str, ...] = ()
        self.per_file_ignores: dict[str, tuple[str, ...]] = {}
        self.target_keras = 3
        self.entry: tuple[str, ...] = ()
        self.exclude: tuple[str, ...] = KEYS["exclude"].default
        self.extend_exclude: tuple[str, ...] = ()
        self.force_exclude = False
        self.respect_gitignore = True
        self.fix = False
        self.unsafe_fixes = False
        self.output_format: tuple[str, ...] = ("full",)
        self.baseline: str | None = None
        self.jobs = 0
        self.cache = True
        self.cache_dir = ".archcheck_cache"
        for name, value in (values or {}).items():
            setattr(self, name.replace("-", "_"), value)

    def selects(self, code: str, name: str, severity: Severity) -> bool:
        """Whether a rule is on. The selector that names it most exactly decides; of two alike, `ignore`."""
        on = max((_rank(selector, code, name) for selector in self.extend_select), default=0)
        if self.select is None:
            on = max(on, 1 if severity != "advice" else 0)
        else:
            on = max([on, *(_rank(selector, code, name) for selector in self.select)])
        if code in _ALWAYS_ON:
            on = max(on, 1)
        return on > max((_rank(selector, code, name) for selector in self.ignore), default=0)

    def wants(self, finding: Finding) -> bool:
        """Whether a finding's rule is on, and on in its file."""
        if not self.selects(finding.code, finding.name, finding.severity):
            return False
        if not self.per_file_ignores:
            return True
        ignored = self.ignored_in(finding.span.path)
        return not any(_rank(selector, finding.code, finding.name) for selector in ignored)

    def ignored_in(self, path: str) -> list[str]:
        """The selectors that per-file-ignores names for a file."""
        if not self.per_file_ignores:
            return []
        from archcheck.reading.globs import matches

        return [
            selector
            for glob, selectors in self.per_file_ignores.items()
            if matches(glob[1:] if glob[:1] == "!" else glob, path, self.root) != (glob[:1] == "!")
            for selector in selectors
        ]

    def key(self) -> tuple[object, ...]:
        """What the findings of a file depend on."""
        return (
            self.target_keras,
            self.entry,
            self.select,
            self.ignore,
            self.extend_select,
            tuple(self.per_file_ignores.items()),
            self.root if self.per_file_ignores else "",
        )


def without_entries(settings: Settings) -> Settings:
    """The same settings, with no calls to evaluate."""
    other = Settings(settings.root, settings.file)
    for name in Settings.__slots__:
        setattr(other, name, getattr(settings, name))
    other.entry = ()
    return other


def load(folder: str, options: Mapping[str, Any] | None = None) -> Settings:
    """The settings for the files of a folder, under the options of the command line (keys of `options.parse`).

    Raises:
        UsageError: a setting that there isn't or a bad value, or a settings file that can't be read.
    """
    options = options or {}
    file = None
    values: dict[str, Any] = {}
    if "config" in options:
        file = os.path.abspath(options["config"])
        values = _read(file, _bytes(file))
    elif "isolated" not in options:
        found = find_pyproject(folder)
        if found is not None:
            file, data = found
            values = _read(file, data)
    values.update(_from_options(options, values))
    return Settings(os.path.dirname(file) if file else "", file, values)


def find_pyproject(folder: str) -> tuple[str, bytes] | None:
    """The nearest pyproject.toml upward that has settings for archcheck, and its bytes."""
    folder = os.path.abspath(folder)
    while True:
        path = os.path.join(folder, "pyproject.toml")
        try:
            with open(path, "rb", buffering=0) as file:
                data = file.read()
        except OSError:
            data = b""
        if data and b"tool.archcheck" in data:
            return path, data
        parent = os.path.dirname(folder)
        if parent == folder:
            return None
        folder = parent


def _bytes(path: str) -> bytes:
    try:
        with open(path, "rb") as file:
            return file.read()
    except OSError as error:
        raise UsageError(f"{path}: {error.strerror or error}") from None


def _read(path: str, data: bytes) -> dict[str, Any]:
    """The checked values of `[tool.archcheck]`."""
    if sys.version_info >= (3, 11):
        import tomllib
    else:
        import tomli as tomllib
    try:
        document = tomllib.loads(data.decode())
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise UsageError(f"{path}: not TOML: {error}") from None
    tool = document.get("tool", {})
    table = tool.get("archcheck", {}) if isinstance(tool, dict) else {}
    if not isinstance(table, dict):
        raise UsageError(f"{path}: tool.archcheck is no table")
    values = {}
    for name, value in table.items():
        key = KEYS.get(name) or KEYS.get(name.replace("_", "-"))
        if key is None:
            near = nearest(name, tuple(KEYS))
            raise UsageError(f"{path}: there is no setting {name}" + (f"; did you mean {near}?" if near else ""))
        values[key.name] = check_value(key, value, f"{path}: {name}")
    return values


def check_value(key: Key, value: Any, where: str) -> Any:
    """A value of a settings file as `Settings` keeps it.

    Raises:
        UsageError: it isn't of the kind that the setting takes.
    """
    if key.kind == "bool":
        if not isinstance(value, bool):
            raise UsageError(f"{where} is true or false, not {value!r}")
        return value
    if key.kind in ("int", "2|3"):
        if isinstance(value, str) and value.isdecimal() and key.kind == "2|3":
            value = int(value)
        if type(value) is not int or value < 0 or (key.kind == "2|3" and value not in (2, 3)):
            raise UsageError(f"{where} is {'2 or 3' if key.kind == '2|3' else 'a number from 0'}, not {value!r}")
        return value
    if key.kind == "text":
        if not isinstance(value, str):
            raise UsageError(f"{where} is a text, not {value!r}")
        return value
    if key.kind == "rules by glob":
        if not isinstance(value, dict):
            raise UsageError(f"{where} is a table of globs, not {value!r}")
        return {glob: tuple(_rules(_texts(rules, f"{where}, {glob!r},"), where)) for glob, rules in value.items()}
    texts = _texts([value] if key.kind == "formats" and isinstance(value, str) else value, where)
    if key.kind == "rules":
        _rules(texts, where)
    if key.kind == "formats":
        _formats(texts, where)
    return tuple(texts)


def _texts(value: Any, where: str) -> list[str]:
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise UsageError(f"{where} is a list of texts, not {value!r}")
    return value


def _formats(formats: list[str], where: str) -> list[str]:
    for text in formats:
        name = text.partition(":")[0]
        if name not in FORMATS:
            near = nearest(name, FORMATS)
            hint = f"did you mean {near}?" if near else f"there are {', '.join(FORMATS)}"
            raise UsageError(f"{where}: there is no format {name}; {hint}")
    return formats


def _rules(selectors: list[str], where: str) -> list[str]:
    """The selectors, if each names a rule or could be the prefix of one."""
    for selector in selectors:
        digits = selector[2:]
        if selector == "ALL" or (selector[:2] == "AC" and (not digits or (digits.isdecimal() and len(digits) <= 3))):
            continue
        from archcheck.rules import RULES

        names = [name for name, _, _ in RULES.values()]
        if selector not in names:
            near = nearest(selector, [*names, *RULES])
            raise UsageError(f"{where}: there is no rule {selector}" + (f"; did you mean {near}?" if near else ""))
    return selectors


def _from_options(options: Mapping[str, Any], values: Mapping[str, Any]) -> dict[str, Any]:
    """What the command line changes. Its --select replaces all that the file says of selecting and ignoring."""
    changed: dict[str, Any] = {}
    if "select" in options:
        changed = {"select": tuple(_rules(options["select"], "--select")), "ignore": (), "extend-select": ()}
    for name in ("ignore", "extend-select"):
        if (given := options.get(name.replace("-", "_"))) is not None:
            changed[name] = (*changed.get(name, values.get(name, ())), *_rules(given, f"--{name}"))
    if "per_file_ignores" in options:
        table = dict(values.get("per-file-ignores", {}))
        for pair in options["per_file_ignores"]:
            glob, colon, rule = pair.rpartition(":")
            if not colon:
                raise UsageError(f"--per-file-ignores takes GLOB:RULE, not {pair!r}")
            table[glob] = (*table.get(glob, ()), *_rules([rule], "--per-file-ignores"))
        changed["per-file-ignores"] = table
    if "target_keras" in options:
        changed["target-keras"] = int(options["target_keras"])
    if "output_format" in options:
        changed["output-format"] = tuple(_formats(options["output_format"], "--output-format"))
    for name in ("exclude", "extend-exclude", "entry"):
        if (given := options.get(name.replace("-", "_"))) is not None:
            changed[name] = (*values.get(name, ()), *given) if name == "extend-exclude" else tuple(given)
    for name in ("fix", "unsafe-fixes", "force-exclude", "jobs", "baseline"):
        if (given := options.get(name.replace("-", "_"))) is not None:
            changed[name] = os.path.abspath(given) if name == "baseline" else given
    if "no_cache" in options:
        changed["cache"] = False
    if "no_respect_gitignore" in options:
        changed["respect-gitignore"] = False
    return changed


def _rank(selector: str, code: str, name: str) -> int:
    """How exactly a selector names a rule: 0 not at all, 1 for ALL, more for longer prefixes, most for code or name."""
    if selector == "ALL":
        return 1
    if selector in (code, name):
        return 99
    return 1 + len(selector) if selector[:2] == "AC" and code.startswith(selector) else 0
