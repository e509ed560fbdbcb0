"""Findings and reports for the tests of reports."""

from __future__ import annotations

import io
from typing import Any

from archcheck.finding import Edit, Finding, Fix, KerasSays, Note, Span
from archcheck.reading.source import Source
from archcheck.report import Report

TEXT = """\
from keras import Input, Model, layers

x = Input((64, 64, 3))
a = layers.Conv2D(8, 1, strides=2)(x)
c = layers.Conv2D(8, 3, strides=2)(x)
y = layers.concatenate([a, c], axis=-1)
"""


def span_of(source: Source, row: int, text: str) -> Span:
    """Where a text stands in a row."""
    line = source.lines[row - 1]
    start = len(line[: line.index(text)].encode())
    return source.span(row, start, row, start + len(text.encode()))


def mismatch(source: Source | None = None, **changed: Any) -> Finding:
    """A finding with all that a finding can have."""
    source = source or Source("model.py", TEXT)
    call = span_of(source, 5, "layers.Conv2D(8, 3, strides=2)")
    fields: dict[str, Any] = {
        "code": "AC201",
        "name": "concatenate-mismatch",
        "severity": "error",
        "message": "the branches of this concatenate differ in height and width: 32, 31",
        "span": span_of(source, 6, "layers.concatenate([a, c], axis=-1)"),
        "notes": [
            Note("a  (None, 32, 32, 8)", span_of(source, 4, "layers.Conv2D")),
            Note("c  (None, 31, 31, 8)", call, is_odd=True),
            Note("", span_of(source, 6, "c]"), "(None, 31, 31, 8)", is_odd=True),
            Note("why 31: 64 -> 31 at Conv2D"),
        ],
        "help": 'padding="same" makes it 32 x 32',
        "keras": KerasSays("ValueError", "A `Concatenate` layer requires inputs with matching shapes\nmore"),
        "fix": Fix(
            "unsafe",
            'padding="same" makes it 32 x 32',
            [Edit(Span(source.path, 5, call.end_column - 1, 5, call.end_column - 1), ', padding="same"')],
        ),
    }
    return Finding(**{**fields, **changed})


def report(*findings: Finding, path: str = "model.py", text: str = TEXT) -> Report:
    """A report of a file with these findings."""
    return Report(path, Source(path, text), list(findings))


def written(write: Any, *reports: Report, **options: Any) -> str:
    """What a format writes."""
    stream = io.StringIO()
    write(list(reports), stream, **options)
    return stream.getvalue()
