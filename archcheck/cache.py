"""Results of earlier runs, one small file per checked file, in a folder that git ignores.

An entry holds all that its result depends on (the version, the settings, the bytes of the file and of the others that
were read) and counts only if all of it is still so. The form is a few lines of netstrings, read without an import and
without trust: a cache may come from anywhere, so a damaged or forged entry is worth no more than a missing one.
"""

from __future__ import annotations

import os

from archcheck._version import VERSION

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from archcheck.finding import Finding, Span
    from archcheck.report import Report
    from archcheck.settings import Settings

__all__ = ["Cache", "decode_report", "digest", "encode_report"]

FORMAT = "archcheck cache 1"
_PRIME = 2**127 - 1
_TAG = "Signature: 8a477f597d28d172789f06886806bc55\n# archcheck's cache; it may be removed at any time.\n"


class Cache:
    """The results of one project."""

    __slots__ = ("_folder", "_key")

    def __init__(self, settings: Settings) -> None:
        self._folder = os.path.join(settings.root, settings.cache_dir)
        self._key = f"{FORMAT} {VERSION} {_stamp()} {settings.key()!r}"

    def get(self, path: str, data: bytes) -> Report | None:
        """The report of a file whose bytes are `data`; None where there is none that still holds."""
        try:
            with open(self._entry(path), "rb", buffering=0) as file:
                content = file.read()
            checksum, _, body = content.partition(b"\n")
            if digest(body).encode() != checksum:
                return None
            key, name, own, others, report = _unpack(body.decode())
            if key != self._key or name != os.path.abspath(path) or own != digest(data):
                return None
            if any(_digest_of(other) != known for other, known in others):
                return None
            return decode_report(report)
        except (OSError, ValueError, TypeError, IndexError, RecursionError):
            return None

    def put(self, path: str, data: bytes, report: Report) -> None:
        """Keep a report, unless the run failed; where the folder can't be written, do without."""
        if report.error is not None:
            return
        others = [[other, _digest_of(other)] for other in report.depends_on]
        body = _pack([self._key, os.path.abspath(path), digest(data), others, encode_report(report)])
        raw = body.encode("utf-8", "surrogatepass")
        entry = self._entry(path)
        try:
            if not os.path.isdir(self._folder):
                _make(self._folder)
            scratch = f"{entry}.{os.getpid()}"
            with open(scratch, "wb") as file:
                file.write(digest(raw).encode() + b"\n" + raw)
            os.replace(scratch, entry)
        except OSError:
            pass

    def _entry(self, path: str) -> str:
        return os.path.join(self._folder, digest(f"{os.path.abspath(path)}\0{path}".encode("utf-8", "surrogateescape")))


def digest(data: bytes) -> str:
    """A name for some bytes: their length, and their value modulo a prime. hashlib takes longer to import."""
    return f"{len(data)}-{int.from_bytes(data, 'little') % _PRIME:x}"


def encode_report(report: Report) -> list[Any]:
    """What a check found, as lists of texts and numbers."""
    return [
        report.path,
        [_finding(finding) for finding in report.findings],
        [report.coverage.layer_calls, report.coverage.known],
        [[stop.row, stop.column, stop.reason, stop.cell] for stop in report.stopped],
        report.error,
    ]


def decode_report(data: list[Any]) -> Report:
    """The report that `encode_report` wrote; models and values are not kept.

    Raises:
        ValueError, TypeError, IndexError: it wasn't written by `encode_report`.
    """
    from archcheck.report import Coverage, Report, Stop

    path, findings, coverage, stopped, error = data
    report = Report(path, None, [_read_finding(finding) for finding in findings] if findings else [])
    report.coverage = Coverage(*coverage)
    report.stopped = [Stop(*stop) for stop in stopped]
    report.error = error
    return report


def _finding(finding: Finding) -> list[Any]:
    fix = finding.fix
    return [
        finding.code,
        finding.name,
        finding.severity,
        finding.message,
        _span(finding.span),
        [[note.message, note.span and _span(note.span), note.label, int(note.is_odd)] for note in finding.notes],
        finding.help,
        finding.keras and [finding.keras.raises, finding.keras.message],
        fix and [fix.applicability, fix.message, [[_span(edit.span), edit.content] for edit in fix.edits]],
    ]


def _read_finding(data: list[Any]) -> Finding:
    from archcheck.finding import Edit, Finding, Fix, KerasSays, Note, Span

    code, name, severity, message, span, notes, help, keras, fix = data
    return Finding(
        code=code,
        name=name,
        severity=severity,
        message=message,
        span=Span(*span),
        notes=[Note(text, place and Span(*place), label, bool(odd)) for text, place, label, odd in notes],
        help=help,
        keras=keras and KerasSays(*keras),
        fix=fix and Fix(fix[0], fix[1], [Edit(Span(*place), content) for place, content in fix[2]]),
    )


def _span(span: Span) -> list[Any]:
    return [span.path, span.row, span.column, span.end_row, span.end_column, span.cell]


def _pack(value: Any) -> str:
    """Nested lists of texts, whole numbers and None, each with its length in front."""
    if value is None:
        return "n"
    if isinstance(value, str):
        return f"s{len(value)}:{value}"
    if isinstance(value, int):
        return f"i{value}:"
    return f"l{len(value)}:" + "".join(map(_pack, value))


def _unpack(text: str) -> Any:
    value, end = _unpack_at(text, 0)
    if end != len(text):
        raise ValueError("more than one value")
    return value


def _unpack_at(text: str, at: int) -> tuple[Any, int]:
    kind = text[at]
    if kind == "n":
        return None, at + 1
    colon = text.index(":", at)
    number = int(text[at + 1 : colon])
    at = colon + 1
    if kind == "i":
        return number, at
    if kind == "s":
        if at + number > len(text) or number < 0:
            raise ValueError("cut short")
        return text[at : at + number], at + number
    values = []
    for _ in range(number):
        value, at = _unpack_at(text, at)
        values.append(value)
    return values, at


def _digest_of(path: str) -> str | None:
    """The digest of a file; None where there is none."""
    try:
        with open(path, "rb", buffering=0) as file:
            return digest(file.read())
    except OSError:
        return None


def _make(folder: str) -> None:
    os.makedirs(folder, exist_ok=True)
    for name, text in ((".gitignore", "*\n"), ("CACHEDIR.TAG", _TAG)):
        with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
            file.write(text)


def _stamp() -> int:
    """When the code of archcheck last changed, where this is a source checkout; 0 where it is installed."""
    package = os.path.dirname(os.path.abspath(__file__))
    if not os.path.exists(os.path.join(os.path.dirname(package), "pyproject.toml")):
        return 0
    newest = 0
    folders = [package]
    while folders:
        for entry in os.scandir(folders.pop()):
            if entry.name == "__pycache__":
                continue
            if entry.is_dir():
                folders.append(entry.path)
            elif (changed := entry.stat().st_mtime_ns) > newest:
                newest = changed
    return newest
