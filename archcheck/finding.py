"""What archcheck reports: findings with their spans, notes and fixes. Plain frozen-by-convention data, no logic of rules."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    Severity: TypeAlias = Literal["error", "warning", "advice"]
    Applicability: TypeAlias = Literal["safe", "unsafe", "display"]

__all__ = ["ADVICE", "ERROR", "WARNING", "Edit", "Finding", "Fix", "KerasSays", "Note", "Span"]

ERROR: Severity = "error"
WARNING: Severity = "warning"
ADVICE: Severity = "advice"


class Span:
    """A piece of a file: rows and columns count from 1, columns in characters, the end is exclusive.

    Attributes:
        path: the file as the user named it.
        cell: the code cell of a notebook, counted from 1; None in a plain file. Rows then count within the cell.
    """

    __slots__ = ("cell", "column", "end_column", "end_row", "path", "row")

    def __init__(
        self, path: str, row: int, column: int, end_row: int, end_column: int, cell: int | None = None
    ) -> None:
        self.path = path
        self.row = row
        self.column = column
        self.end_row = end_row
        self.end_column = end_column
        self.cell = cell

    @property
    def key(self) -> tuple[str, int, int, int, int, int]:
        """What findings are sorted by."""
        return (self.path, self.cell or 0, self.row, self.column, self.end_row, self.end_column)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Span) and self.key == other.key

    def __hash__(self) -> int:
        return hash(self.key)

    def __repr__(self) -> str:
        return f"Span({self.path}:{self.row}:{self.column}-{self.end_row}:{self.end_column})"


class Note:
    """Context of a finding: a sentence, and the place that it speaks of if there is one.

    Attributes:
        label: a few words that stand under that place in the source ("(None, 29, 29, 128)"); "" for none.
        is_odd: whether this is the one at fault among several (the odd branch).
    """

    __slots__ = ("is_odd", "label", "message", "span")

    def __init__(self, message: str, span: Span | None = None, label: str = "", is_odd: bool = False) -> None:
        self.message = message
        self.span = span
        self.label = label
        self.is_odd = is_odd


class Edit:
    """Replace the text of a span by `content`."""

    __slots__ = ("content", "span")

    def __init__(self, span: Span, content: str) -> None:
        self.span = span
        self.content = content


class Fix:
    """Edits that were applied in memory and checked again before they are offered.

    Attributes:
        applicability: "safe" keeps the meaning, "unsafe" changes the model, "display" is for reading only.
        message: what the fix does, as "help" shows it: 'padding="same" in both'.
    """

    __slots__ = ("applicability", "edits", "message")

    def __init__(self, applicability: Applicability, message: str, edits: list[Edit]) -> None:
        self.applicability: Applicability = applicability
        self.message = message
        self.edits = edits


class KerasSays:
    """What Keras itself raises here: the name of the exception, and how its message begins."""

    __slots__ = ("message", "raises")

    def __init__(self, raises: str, message: str) -> None:
        self.raises = raises
        self.message = message


class Finding:
    """One thing that is wrong, at one place.

    Attributes:
        code, name: the rule's.
        severity: "error", "warning" or "advice".
        message: one sentence, lower case, numbers first, blaming no one.
        span: where Keras would raise in the user's own code.
        notes: context, in the order in which it is to be read.
        help: what to do about it; None where nothing can be said.
        keras: what Keras would say; None where it says nothing.
        fix: a change that makes the finding go away; None where there is none that was checked.
    """

    __slots__ = ("code", "fix", "help", "keras", "message", "name", "notes", "severity", "span")

    def __init__(
        self,
        *,
        code: str,
        name: str,
        severity: Severity,
        message: str,
        span: Span,
        notes: list[Note] | None = None,
        help: str | None = None,
        keras: KerasSays | None = None,
        fix: Fix | None = None,
    ) -> None:
        self.code = code
        self.name = name
        self.severity: Severity = severity
        self.message = message
        self.span = span
        self.notes = [] if notes is None else notes
        self.help = help
        self.keras = keras
        self.fix = fix

    @property
    def url(self) -> str:
        """The page of the rule, in the project's documentation."""
        return f"https://archcheck.readthedocs.io/rules/{self.code}/"

    def __repr__(self) -> str:
        return f"Finding({self.code}, {self.span!r}, {self.message!r})"
