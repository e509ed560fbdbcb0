"""What the formats for other programs share: a finding in plain words, paths as they want them, fingerprints."""

from __future__ import annotations

import os

TYPE_CHECKING = False
if TYPE_CHECKING:
    from archcheck.finding import Finding
    from archcheck.reading.source import Source

__all__ = ["details", "fingerprints", "project_path"]


def details(finding: Finding) -> str:
    """The message with its notes, the help and what Keras would say, a line each."""
    lines = [finding.message if finding.span.cell is None else f"cell {finding.span.cell}: {finding.message}"]
    for note in finding.notes:
        if note.message:
            place = (
                f" (line {note.span.row})"
                if note.span is not None and f"line {note.span.row}" not in note.message
                else ""
            )
            odd = ": the odd one out" if note.is_odd else ""
            lines.append(f"{note.message}{place}{odd}")
    if finding.help:
        lines.append(f"help: {finding.help}")
    if finding.keras is not None:
        lines.append(f"Keras would say: {finding.keras.raises}: {finding.keras.message}")
    return "\n".join(lines)


def project_path(path: str) -> str:
    """A path from the working directory, with slashes; as it is where it lies elsewhere."""
    absolute = os.path.abspath(path)
    here = os.path.join(os.getcwd(), "")
    return (absolute[len(here) :] if absolute.startswith(here) else absolute).replace(os.sep, "/")


def fingerprints(findings: list[tuple[Finding, Source | None]]) -> list[str]:
    """A name for each finding that is no other's and stays when lines above come and go: rule, file, text, count."""
    from hashlib import sha256

    seen: dict[str, int] = {}
    names = []
    for finding, source in findings:
        span = finding.span
        line = None if source is None else source.row_text(span.row, span.cell)
        text = "\0".join((finding.code, project_path(span.path), (line or "").strip()))
        seen[text] = seen.get(text, 0) + 1
        names.append(sha256(f"{text}\0{seen[text]}".encode("utf-8", "surrogatepass")).hexdigest())
    return names
