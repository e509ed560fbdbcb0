"""Colours for terminals: which streams want them, and the few that are used."""

from __future__ import annotations

import os

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, TextIO

__all__ = ["PLAIN", "Style", "style_for"]


class Style:
    """What is written before and after a piece of text, by what the piece is; all empty where there are no colours."""

    __slots__ = ("advice", "bold", "error", "faint", "good", "help", "line", "note", "odd", "off", "warning")

    def __init__(self, colors: bool) -> None:
        self.error = "\x1b[1;31m" if colors else ""
        self.warning = "\x1b[1;33m" if colors else ""
        self.advice = "\x1b[1;36m" if colors else ""
        self.note = "\x1b[1;34m" if colors else ""
        self.help = "\x1b[1;32m" if colors else ""
        self.good = "\x1b[32m" if colors else ""
        self.odd = "\x1b[1;31m" if colors else ""
        self.line = "\x1b[34m" if colors else ""
        self.bold = "\x1b[1m" if colors else ""
        self.faint = "\x1b[2m" if colors else ""
        self.off = "\x1b[0m" if colors else ""

    def of(self, severity: str) -> str:
        """The colour of a severity."""
        return {"error": self.error, "warning": self.warning}.get(severity, self.advice)


PLAIN = Style(False)


def style_for(stream: TextIO | Any, when: str = "auto") -> Style:
    """Colours if `when` says so; "auto": on a terminal. FORCE_COLOR and NO_COLOR have their say before that."""
    if when == "auto":
        environment = os.environ
        if environment.get("NO_COLOR"):
            return PLAIN
        if environment.get("FORCE_COLOR"):
            return Style(environment["FORCE_COLOR"] != "0")
        return Style(stream.isatty() and environment.get("TERM") != "dumb")
    return Style(when == "always")
