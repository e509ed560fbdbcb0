"""Verdicts of real Keras and of archcheck on calls whose arguments may hold layers."""

from __future__ import annotations

from typing import Any

from archcheck.keras.failures import Failure
from archcheck.shapes.size import Size, is_undefined
from archcheck.testing.recurrent import known, made
from tests.oracle import Verdict, archcheck_verdict, keras_verdict

__all__ = ["disagreement", "verdicts"]


def verdicts(call: dict[str, Any], version: int = 3) -> tuple[Verdict, Verdict]:
    """What Keras says of a call as the strategies draw it, and what archcheck says."""
    rest = {name: value for name, value in call.items() if name != "arguments"}
    try:
        makers = {name: lambda value=value: made(value, version) for name, value in call["arguments"].items()}
        expected = keras_verdict(arguments=makers, version=version, **rest)
    except Exception as refusal:  # of a layer inside
        expected = Verdict(False, refusal=refusal, stage="constructor")
    try:
        found = archcheck_verdict(arguments=known(call["arguments"], version), version=version, **rest)
    except Failure as failure:
        found = Verdict(False, refusal=failure, stage="constructor")
    return expected, found


def disagreement(call: dict[str, Any], version: int = 3) -> str | None:
    """How the two differ; None where they agree, or where archcheck says that it does not know."""
    expected, found = verdicts(call, version)
    if found.unknown or expected.agrees(found):
        return None
    if expected.accepted and found.accepted:
        found.shapes = _filled(found.shapes, expected.shapes)
        if expected.agrees(found):
            return None
    return f"Keras: {expected}\narchcheck: {found}"


def _filled(shape: Any, like: Any) -> Any:
    """The shape with Keras's sizes where archcheck leaves one open."""
    if not isinstance(shape, tuple) or not isinstance(like, tuple) or len(shape) != len(like):
        return shape
    return tuple(b if isinstance(a, Size) and is_undefined(a) is None else a for a, b in zip(shape, like, strict=True))
