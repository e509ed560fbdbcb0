"""Programs whose real run must agree with all that the interpreter claims of them."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2] / "interpreter"))

from oracle import executed, false_claims, interpreted

from archcheck.interpreter.values import Unknown


def agree(text: str) -> dict[str, Any]:
    """The names of a program as the interpreter knows them, once it is sure that none of them is wrong.

    What the program calls k..., it has to know.
    """
    real = executed(text)
    assert real is not None, "the program raises"
    names, _ = interpreted(text)
    assert not false_claims(names, real), text
    assert names is not None
    unknown = {name: value for name, value in names.items() if name.startswith("k") and isinstance(value, Unknown)}
    assert not unknown, text
    return names
