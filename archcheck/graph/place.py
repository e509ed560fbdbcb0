"""Where in the source something happens, with the calls that led there."""

from __future__ import annotations

from archcheck.finding import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Protocol

    class Source(Protocol):
        """A text that places point into (a file, or the code cells of a notebook one after the other)."""

        path: str

        def span(self, row: int, offset: int, end_row: int, end_offset: int) -> Span:
            """The span of a piece, given by rows from 1 and by offsets in UTF-8 bytes as Python's parser counts."""

        def text(self, span: Span) -> str:
            """The text of a span."""


__all__ = ["Place"]


class Place:
    """A piece of source: a syntax node (anything with lineno, col_offset and their ends) in a file.

    Attributes:
        source: the file's text.
        node: the syntax node.
        via: the call that led here, which has a `via` in turn; None at the top level of the file.
        row: where Python's traceback would point, if that is not where the node begins.
    """

    __slots__ = ("node", "row", "source", "via")

    def __init__(self, source: Source, node: Any, via: Place | None = None, row: int | None = None) -> None:
        self.source = source
        self.node = node
        self.via = via
        self.row = row

    @property
    def span(self) -> Span:
        """The place as rows and columns."""
        node = self.node
        if self.row is not None and self.row != node.lineno and self.row <= node.end_lineno:
            return self.source.span(self.row, 0, node.end_lineno, node.end_col_offset)
        return self.source.span(node.lineno, node.col_offset, node.end_lineno, node.end_col_offset)

    @property
    def text(self) -> str:
        """The source text that stands here."""
        return self.source.text(
            self.source.span(self.node.lineno, self.node.col_offset, self.node.end_lineno, self.node.end_col_offset)
        )
