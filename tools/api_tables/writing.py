"""Python source of tables: literals only, laid out as `ruff format` lays them out at 120 columns."""

from __future__ import annotations

WIDTH = 120
INDENT = "    "

ANNOTATIONS = {
    "dict[str, Signature]": {"INIT", "CALL", "CLASSES", "FUNCTIONS", "SIGNATURES", "EXTRA_CLASSES", "EXTRA_FUNCTIONS"},
    "dict[str, dict[str, Signature]]": {"METHODS", "EXTRA_METHODS"},
    "dict[str, tuple[str, ...]]": {"MODULES", "EXTRA_MODULES", "SUBMODULES", "BASES", "PROPERTIES", "KEYWORDS"},
    "dict[str, str]": {"ALIASES", "PATHS", "EXTRA_PATHS"},
    "str": {"VERSION"},
}
ANNOTATION_OF = {name: annotation for annotation, names in ANNOTATIONS.items() for name in names}

TYPES = """TYPE_CHECKING = False
if TYPE_CHECKING:
    from archcheck.keras.api import Signature
"""


def source(title: str, origin: str, constants: dict[str, object]) -> str:
    """A module that holds these constants; `origin` says what they were read from."""
    head = f'"""{title}: written by `python tools/generate_api.py` from {origin}."""'
    annotations = {name: ANNOTATION_OF.get(name, "tuple[str, ...]") for name in constants}
    parts = [head, "from __future__ import annotations"]
    if any("Signature" in annotation for annotation in annotations.values()):
        parts.append(TYPES.rstrip())
    body = "\n\n".join(parts) + "\n\n"
    for name, value in constants.items():
        body += _laid_out(value, 0, prefix=f"{name}: {annotations[name]} = ") + "\n"
    return body


def _laid_out(value: object, depth: int, *, prefix: str = "", suffix: str = "") -> str:
    """One value on one line if it fits, else its items on lines of their own, and so on inwards."""
    start = INDENT * depth + prefix
    flat = start + _flat(value) + suffix
    if len(flat) <= WIDTH or not isinstance(value, dict | tuple) or not value:
        return flat
    lines = [start + ("{" if isinstance(value, dict) else "(")]
    if isinstance(value, dict):
        lines += [_laid_out(item, depth + 1, prefix=f"{_flat(key)}: ", suffix=",") for key, item in value.items()]
    else:
        lines += [_laid_out(item, depth + 1, suffix=",") for item in value]
    lines.append(INDENT * depth + ("}" if isinstance(value, dict) else ")") + suffix)
    return "\n".join(lines)


def _flat(value: object) -> str:
    if isinstance(value, tuple):
        return f"({', '.join(map(_flat, value))}{',' if len(value) == 1 else ''})"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{_flat(key)}: {_flat(item)}" for key, item in value.items()) + "}"
    if isinstance(value, str):
        return _quoted(value)
    return "..." if value is ... else repr(value)


def _quoted(text: str) -> str:
    """A string literal in double quotes, in single ones where that spares escapes."""
    plain = repr(text)
    if plain.startswith("'") and '"' not in text:
        return f'"{plain[1:-1]}"'
    return plain
