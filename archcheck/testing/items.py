"""What the pytest plugin does once it is used: model files as items, and the fixture `archcheck`."""

from __future__ import annotations

import io
import os
from fnmatch import fnmatch
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from archcheck.report import Report

__all__ = ["Checker", "ModelFile", "ModelItem", "Refused", "collected"]


class Refused(Exception):
    """Findings in a model file; the message is the report as `archcheck` prints it."""


def collected(path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """The collector of a file that builds a model with Keras; None for other files, and for files of tests."""
    if path.name == "conftest.py" or any(
        fnmatch(path.name, pattern) for pattern in parent.config.getini("python_files")
    ):
        return None
    if path.suffix != ".keras" and b"keras" not in path.read_bytes():
        return None
    return ModelFile.from_parent(parent, path=path)


class ModelFile(pytest.File):
    """A file that builds a model."""

    def collect(self) -> Iterable[pytest.Item]:
        """One item."""
        yield ModelItem.from_parent(self, name="archcheck")


class ModelItem(pytest.Item):
    """The check of one file, with the settings of its folder."""

    def runtest(self) -> None:
        """Check the file.

        Raises:
            Refused: something is found in it.
        """
        from archcheck.public import check_path

        report = check_path(self.path)
        if report.exit_code:
            raise Refused(text_of(report))

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """The report alone, without a traceback of archcheck."""
        if isinstance(excinfo.value, Refused):
            return str(excinfo.value)
        return super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[os.PathLike[str], int | None, str]:
        """Where the item stands."""
        return self.path, None, f"archcheck {self.path.name}"


class Checker:
    """The fixture `archcheck`."""

    def __call__(self, target: Any, **options: Any) -> Report:
        """The report of a file (a path), of a program's text (with a line break in it), or of a live model.

        Args:
            target: what is checked.
            options: keywords of `check_path` or `check_source`.
        """
        from archcheck.public import check_model, check_path, check_source

        if isinstance(target, str) and "\n" in target:
            return check_source(target, **options)
        if isinstance(target, (str, os.PathLike)):
            return check_path(target, **options)
        return check_model(target)

    def assert_clean(self, target: Any, **options: Any) -> Report:
        """The same; the test fails with archcheck's report if anything is found."""
        __tracebackhide__ = True
        report = self(target, **options)
        if report.exit_code:
            pytest.fail(text_of(report), pytrace=False)
        return report


def text_of(report: Report) -> str:
    """A report as the command line prints it."""
    from archcheck.reports.full import write
    from archcheck.reports.style import style_for

    if report.error is not None:
        return f"archcheck itself failed:\n{report.error}"
    stream = io.StringIO()
    write([report], stream, style_for(stream, "never"), 120)
    return stream.getvalue()
