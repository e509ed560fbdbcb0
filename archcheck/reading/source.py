"""The text of one Python file, and the way from what the parser counts (bytes) to what people count (columns)."""

from __future__ import annotations

from archcheck.finding import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["MAX_BYTES", "Source", "UnreadableFile", "decode", "read_bytes", "read_source"]

MAX_BYTES = 20_000_000
BOM = b"\xef\xbb\xbf"


class UnreadableFile(Exception):
    """A file that can't be read as what it claims to be; the message says why, in a few words.

    Attributes:
        row: the row where reading fails, from 1; 1 where no place can be given.
    """

    def __init__(self, message: str, row: int = 1) -> None:
        super().__init__(message)
        self.row = row


class Source:
    """One text that is checked.

    Attributes:
        path: the file as the user named it.
        content: the decoded text, line endings as they are in the file, without a byte order mark.
        lines: its rows without line endings, split where Python's parser splits them.
        encoding: how the file is encoded, for writing it back ("utf-8-sig" where it begins with a mark).
    """

    __slots__ = ("_is_ascii", "_starts", "content", "encoding", "lines", "path")

    def __init__(self, path: str, text: str, encoding: str = "utf-8") -> None:
        self.path = path
        self.content = text
        self.encoding = encoding
        self.lines: list[str] = split_lines(text)
        self._is_ascii = text.isascii()
        self._starts: list[int] | None = None

    def edited(self, content: str) -> Source:
        """The same file with another text."""
        return Source(self.path, content, self.encoding)

    @property
    def starts(self) -> Sequence[int]:
        """The index in `content` at which each row begins."""
        if self._starts is None:
            self._starts = line_starts(self.content)
        return self._starts

    def span(self, row: int, offset: int, end_row: int, end_offset: int) -> Span:
        """The span of a piece, given by rows from 1 and by offsets in UTF-8 bytes as Python's parser counts."""
        if self._is_ascii:
            return Span(self.path, row, offset + 1, end_row, end_offset + 1)
        return Span(self.path, row, self._column(row, offset), end_row, self._column(end_row, end_offset))

    def index(self, row: int, column: int, cell: int | None = None) -> int:
        """Where in `content` a row and column lie; places beyond the end of a row or of the text are its end."""
        if row > len(self.lines):
            return len(self.content)
        return self.starts[row - 1] + min(column - 1, len(self.lines[row - 1]))

    def text(self, span: Span) -> str:
        """The text of a span."""
        return self.content[
            self.index(span.row, span.column, span.cell) : self.index(span.end_row, span.end_column, span.cell)
        ]

    def row_text(self, row: int, cell: int | None = None) -> str | None:
        """One row without its line ending; None where the text has no such row."""
        return self.lines[row - 1] if 0 < row <= len(self.lines) else None

    def locate(self, row: int) -> tuple[int | None, int]:
        """The notebook cell and the row within it of a row of the text; (None, row) in a plain file."""
        return None, row

    def rows(self, cell: int | None) -> int:
        """How many rows the text (of a cell) has."""
        return len(self.lines)

    def _column(self, row: int, offset: int) -> int:
        if row > len(self.lines):
            return offset + 1
        line = self.lines[row - 1]
        return (
            offset + 1
            if line.isascii()
            else len(line.encode("utf-8", "surrogatepass")[:offset].decode("utf-8", "ignore")) + 1
        )


def read_source(path: str) -> Source:
    """Read a Python file as Python would: its mark or coding line decides, else UTF-8.

    Raises:
        OSError: the file isn't there or may not be read.
        UnreadableFile: its bytes aren't text in its encoding, or it holds a NUL byte.
    """
    text, encoding = decode(read_bytes(path))
    return Source(path, text, encoding)


def read_bytes(path: str) -> bytes:
    """All bytes of a file.

    Raises:
        OSError: the file isn't there or may not be read.
        UnreadableFile: it is larger than `MAX_BYTES`.
    """
    with open(path, "rb", buffering=0) as file:
        data = file.read(MAX_BYTES + 1)
        while data and len(data) <= MAX_BYTES and (more := file.read(MAX_BYTES + 1 - len(data))):
            data += more
    if len(data) > MAX_BYTES:
        raise UnreadableFile(f"larger than {MAX_BYTES // 1_000_000} MB")
    return data


def decode(data: bytes) -> tuple[str, str]:
    """The text of a Python file and the name of its encoding.

    Raises:
        UnreadableFile: the bytes aren't text in that encoding, or hold a NUL byte.
    """
    encoding = "utf-8"
    if data.startswith(BOM):
        data = data[3:]
        encoding = "utf-8-sig"
    declared = _declared_encoding(data)
    if declared is not None:
        if encoding == "utf-8-sig":
            raise UnreadableFile(f"begins with a UTF-8 byte order mark and declares the encoding {declared}")
        encoding = declared
    try:
        text = str(data, "utf-8" if encoding == "utf-8-sig" else encoding)
    except UnicodeDecodeError as error:
        row = data.count(b"\n", 0, error.start) + 1
        byte = data[error.start]
        raise UnreadableFile(
            f"byte 0x{byte:02x} on line {row} is not {encoding}; save it as UTF-8 or declare its encoding", row
        ) from None
    except (LookupError, ValueError):
        raise UnreadableFile(f"declares the unknown encoding {encoding}") from None
    if "\0" in text:
        row = text.count("\n", 0, text.index("\0")) + 1
        raise UnreadableFile(f"holds a NUL byte on line {row}: not Python source", row)
    return text, encoding


def split_lines(text: str) -> list[str]:
    r"""The rows of a text without their endings: split at \n, \r\n and \r alone, as Python's parser does."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text.split("\n")


def line_starts(text: str) -> list[int]:
    """The index at which each row of `split_lines` begins in the text."""
    starts = [0]
    for line in text.replace("\r\n", " \n").replace("\r", "\n").split("\n"):
        starts.append(starts[-1] + len(line) + 1)
    starts.pop()
    return starts


def _declared_encoding(data: bytes) -> str | None:
    """What a `# -*- coding: ... -*-` line says (PEP 263), None where there is none or it says UTF-8."""
    if b"coding" not in data[:400]:
        return None
    for line in data[:2000].replace(b"\r", b"\n").split(b"\n", 2)[:2]:
        line = line.lstrip(b" \t\f")
        if not line.startswith(b"#"):
            if line:
                return None
            continue
        _, found, rest = line.partition(b"coding")
        if found and rest[:1] in (b":", b"="):
            rest = rest[1:].lstrip(b" \t")
            end = 0
            while end < len(rest) and (rest[end : end + 1].isalnum() or rest[end] in b"-_."):
                end += 1
            name = rest[:end].decode("ascii", "replace")
            plain = name.lower().replace("_", "-")
            if not name or plain == "utf-8" or plain.startswith("utf-8-") or plain == "utf8":
                return None
            return name
    return None
