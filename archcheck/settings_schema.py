"""The JSON schema of `[tool.archcheck]`, made from the table of settings."""

from __future__ import annotations

from archcheck.options import FORMATS
from archcheck.settings import KEYS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from archcheck.settings import Key

__all__ = ["schema"]

_RULE = {
    "type": "string",
    "pattern": "^(ALL|AC[0-9]{0,3}|[a-z][a-z0-9]*(-[a-z0-9]+)+)$",
    "description": "A code, a name, a prefix such as AC2, or ALL.",
}
_TEXTS = {"type": "array", "items": {"type": "string"}}
_RULES = {"type": "array", "items": _RULE}
_FORMAT = {"type": "string", "pattern": f"^({'|'.join(FORMATS)})(:.*)?$"}
_KINDS: dict[str, dict[str, Any]] = {
    "bool": {"type": "boolean"},
    "int": {"type": "integer", "minimum": 0},
    "2|3": {"enum": [2, 3, "2", "3"]},
    "text": {"type": "string"},
    "strings": _TEXTS,
    "globs": _TEXTS,
    "rules": _RULES,
    "rules by glob": {"type": "object", "additionalProperties": _RULES},
    "formats": {"anyOf": [_FORMAT, {"type": "array", "items": _FORMAT}]},
}


def schema() -> dict[str, Any]:
    """The schema, in the 2020-12 draft of JSON Schema."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Settings of archcheck, [tool.archcheck] in pyproject.toml",
        "type": "object",
        "additionalProperties": False,
        "properties": {name: _property(key) for name, key in KEYS.items()},
    }


def _property(key: Key) -> dict[str, Any]:
    default = list(key.default) if isinstance(key.default, tuple) else key.default
    return {"description": key.doc, **_KINDS[key.kind], **({} if default is None else {"default": default})}


if __name__ == "__main__":
    import json
    import sys

    sys.stdout.write(json.dumps(schema(), indent=2) + "\n")
