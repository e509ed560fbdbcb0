"""The functions that other programs call: text, a file or a live model in, a Report out."""

from __future__ import annotations

import os

from archcheck.commands.check import check_one, failed
from archcheck.settings import Settings, load

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from archcheck.report import Report

__all__ = ["check_model", "check_path", "check_source"]


def check_source(
    text: str,
    path: str = "<string>",
    *,
    target_keras: int = 3,
    entries: Sequence[str] = (),
    select: Sequence[str] | None = None,
    ignore: Sequence[str] = (),
) -> Report:
    '''Check the text of a Python program. It is neither run nor imported.

    Args:
        text: the source.
        path: the name that findings carry; modules that the text imports are looked for beside it.
        target_keras: the version of Keras that the text is written for, 2 or 3.
        entries: calls to evaluate beside the text's own code: "build_model((64, 64, 3))".
        select: the rules that are on (codes, names, prefixes such as "AC2", "ALL"); by default errors and warnings.
        ignore: the rules that are off.

    Returns:
        The report: `findings` sorted by place (rows and columns count from 1), `models` with the shape of every layer's
        output (the batch first, None where Keras has None), parameters (values, not bytes) and multiply-accumulates for
        one sample, and `exit_code`. A text that isn't Python is a finding, AC901.

    Raises:
        ValueError: an entry that this text can't evaluate, a rule that there isn't.

    >>> report = check_source("""
    ... import keras
    ... x = keras.Input((64, 64, 3))
    ... y = keras.layers.Flatten(x)
    ... """)
    >>> [(finding.code, finding.span.row) for finding in report.findings]
    [('AC101', 4)]
    '''
    from archcheck.options import UsageError
    from archcheck.reading.source import Source

    options: dict[str, Any] = {"isolated": True, "target_keras": target_keras, "ignore": list(ignore)}
    if select is not None:
        options["select"] = list(select)
    try:
        settings = load("", options)
    except UsageError as error:
        raise ValueError(str(error)) from None
    source = Source(path, text)
    try:
        from archcheck.checker import check

        return check(source, settings, tuple(entries))
    except ValueError as error:
        if str(error).startswith("--entry"):
            raise
        return failed(path, source)
    except Exception:
        return failed(path, source)


def check_path(path: str | os.PathLike[str], *, entries: Sequence[str] = (), isolated: bool = False) -> Report:
    """Check one file: a program (.py), a notebook (.ipynb) or a saved model (.keras, .json, .h5).

    Args:
        path: the file.
        entries: calls to evaluate beside the file's own code: "build_model((64, 64, 3))".
        isolated: read no pyproject.toml; without it, the settings that hold for the file's folder decide.

    Returns:
        The report, as `check_source` describes it. A file that can't be read is a finding, AC902, with `exit_code` 2; a
        mistake of archcheck itself is `error`, with `exit_code` 101.

    Raises:
        ValueError: an entry that this file can't evaluate, or settings that can't be read.
    """
    from archcheck.options import UsageError

    path = os.fspath(path)
    options: dict[str, Any] = {"no_cache": True}
    if isolated:
        options["isolated"] = True
    if entries:
        options["entry"] = list(entries)
    try:
        return check_one(path, load(os.path.dirname(path), options), options)
    except UsageError as error:
        raise ValueError(str(error)) from None


def check_model(model: Any) -> Report:
    """Check a live model of Keras (2 or 3) by its configuration, with no call of it and without its weights' values.

    Args:
        model: a keras.Model; Functional, Sequential, or one that holds such models. Of a class of your own only what
            its `get_config` tells is known.

    Returns:
        The report. Rows count in the program that would build this model: `report.source.content`.

    Raises:
        TypeError: it isn't a model.
    """
    from archcheck.formats.live import configuration_of
    from archcheck.formats.reading import report_on

    configuration = configuration_of(model)
    return report_on(f"<{getattr(model, 'name', 'model')}>", configuration, Settings())
