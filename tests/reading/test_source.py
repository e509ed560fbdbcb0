"""Sources: decoding as Python does it, rows and columns as people count them."""

from __future__ import annotations

import ast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archcheck.finding import Span
from archcheck.reading.source import Source, UnreadableFile, decode, line_starts, read_source, split_lines

TEXTS = st.text(alphabet=st.sampled_from("ab(é中😀\n\r\t\f\x0b\u2028 #"), max_size=40)


@given(TEXTS)
def test_rows_begin_where_the_lines_say(text: str) -> None:
    """Each row of the text begins at its start and is its line, whatever the line endings are."""
    lines, starts = split_lines(text), line_starts(text)
    assert len(lines) == len(starts)
    assert [text[start : start + len(line)] for start, line in zip(starts, lines, strict=True)] == lines


@given(
    st.lists(st.text(alphabet="xé中😀_", min_size=1, max_size=5), min_size=1, max_size=5),
    st.sampled_from(["\n", "\r\n", "\r"]),
)
def test_a_span_of_the_parser_is_the_text_that_it_parsed(names: list[str], newline: str) -> None:
    """The text of a node's span is what the node was parsed from, with any letters and line endings."""
    text = newline.join(f'"{name}" + f(b"é" if 0 else "{name}", z)'.replace('b"é"', '"é"') for name in names) + newline
    source = Source("m.py", text)
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.expr):
            span = source.span(node.lineno, node.col_offset, node.end_lineno or 0, node.end_col_offset or 0)
            assert source.text(span) == ast.get_source_segment(text.replace("\r\n", "\n").replace("\r", "\n"), node)


def test_columns_count_characters_from_one() -> None:
    """A letter of several bytes is one column."""
    source = Source("m.py", 'é = "中"; y = 1')
    assert source.span(1, 12, 1, 13) == Span("m.py", 1, 10, 1, 11)


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"x = 1\n", "x = 1\n"),
        ("é = 1\n".encode(), "é = 1\n"),
        (b"\xef\xbb\xbfx = 1\n", "x = 1\n"),
        ("# -*- coding: latin-1 -*-\nx = 'é'\n".encode("latin-1"), "# -*- coding: latin-1 -*-\nx = 'é'\n"),
        ("#!/usr/bin/python\n# vim: set fileencoding=cp1252 :\nx = '€'\n".encode("cp1252"), None),
        (b"# coding: utf8\n# coding: latin-1\n", "# coding: utf8\n# coding: latin-1\n"),
        ("x = 1\n# coding: latin-1\ny = 'é'\n".encode(), "x = 1\n# coding: latin-1\ny = 'é'\n"),
        (b"", ""),
    ],
)
def test_text_is_decoded_as_python_decodes_it(data: bytes, text: str | None) -> None:
    """A mark or a coding line in the first two rows decides, else it is UTF-8; the tokenizer of Python agrees."""
    import io
    import tokenize

    encoding, _ = tokenize.detect_encoding(io.BytesIO(data).readline)
    assert decode(data)[0] == data.decode(encoding)
    if text is not None:
        assert decode(data)[0] == text


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"x = '\xff'\n", "byte 0xff on line 1 is not utf-8"),
        (b"x = 1\n\ny\0 = 2\n", "NUL byte on line 3"),
        (b"# coding: klingon\n", "unknown encoding klingon"),
        (b"# coding: rot13\n", "unknown encoding rot13"),
        (b"\xef\xbb\xbf# coding: latin-1\n", "byte order mark"),
    ],
)
def test_what_is_no_text_is_refused_in_one_clear_line(data: bytes, says: str) -> None:
    """Bytes that are no text in their encoding, NUL bytes and unknown encodings end in UnreadableFile."""
    with pytest.raises(UnreadableFile, match=says) as caught:
        decode(data)
    assert "\n" not in str(caught.value)


@given(st.binary(max_size=60))
def test_any_bytes_are_text_or_refused(data: bytes) -> None:
    """No bytes make decoding fail in another way."""
    try:
        text, encoding = decode(data)
    except UnreadableFile:
        return
    assert "\0" not in text
    assert text.encode(encoding).removeprefix(b"\xef\xbb\xbf") == data.removeprefix(b"\xef\xbb\xbf")


def test_an_endless_file_is_refused() -> None:
    """Reading stops at the limit of size."""
    with pytest.raises(UnreadableFile, match="larger than"):
        read_source("/dev/zero")


def test_places_beyond_the_text_are_its_end() -> None:
    """An index never lies outside of the text."""
    source = Source("m.py", "ab\ncd")
    assert (source.index(1, 99), source.index(9, 1), source.index(2, 3)) == (2, 5, 5)
    assert source.row_text(3) is None
