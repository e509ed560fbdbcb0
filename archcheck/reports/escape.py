"""Text that is safe to print: control characters of file names and source text made visible."""

from __future__ import annotations

__all__ = ["visible", "width"]

# What moves the cursor, rings, recolours, hides or reorders text: C0, DEL, C1, Unicode's line and direction controls.
_CONTROLS = {code: f"\\x{code:02x}" for code in (*range(32), *range(127, 160))} | {
    code: f"\\u{code:04x}"
    for code in (0x061C, 0x200E, 0x200F, 0x2028, 0x2029, *range(0x202A, 0x202F), *range(0x2066, 0x206A), 0xFEFF)
}
_CONTROLS |= {code: f"\\u{code:04x}" for code in range(0xD800, 0xE000)} | {9: "\\t", 10: "\\n", 13: "\\r"}


def visible(text: str, keep_tabs: bool = False) -> str:
    r"""The text with each control character written as an escape: "\x1b" for the one that terminals obey."""
    if text.isascii() and text.isprintable():
        return text
    if keep_tabs:
        return "\t".join(piece.translate(_CONTROLS) for piece in text.split("\t"))
    return text.translate(_CONTROLS)


def width(text: str) -> int:
    """How many columns of a terminal a text takes."""
    if text.isascii():
        return len(text)
    import unicodedata

    return sum(
        0
        if unicodedata.combining(letter) or letter == "\u200d"
        else 2
        if unicodedata.east_asian_width(letter) in "WF"
        else 1
        for letter in text
    )
