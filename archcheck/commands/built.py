"""The models that files build, as the interpreter holds them: for commands that ask more than a report tells."""

from __future__ import annotations

import sys

from archcheck import checker
from archcheck.commands.check import unreadable
from archcheck.commands.targets import SAVED, SettingsByFolder, read, suffix, targets
from archcheck.options import UsageError
from archcheck.reading.source import UnreadableFile
from archcheck.report import Report
from archcheck.reports.escape import visible

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from archcheck.checker import Run
    from archcheck.settings import Settings

__all__ = ["name_of", "row_of", "runs"]


def runs(command: str, options: dict[str, Any], paths: list[str]) -> Iterator[tuple[str, Run | None]]:
    """Each file with its run; None for one that can't be read, which is told on stderr in a line.

    Raises:
        UsageError: no paths, or an entry that can't be evaluated.
    """
    if not paths:
        raise UsageError(f"which files? archcheck {command} PATH...")
    for path, settings in targets(paths, SettingsByFolder(options)):
        try:
            yield path, _run(path, settings, options)
        except (UnreadableFile, OSError) as error:
            message = str(error) if isinstance(error, UnreadableFile) else (error.strerror or str(error)).lower()
            [finding] = unreadable(path, message).findings
            sys.stderr.write(f"{visible(path)}: error[{finding.code}]: {visible(finding.message)}\n")
            yield path, None


def _run(path: str, settings: Settings, options: dict[str, Any]) -> Run:
    if suffix(path) in SAVED:
        from archcheck.formats.archive import read_configuration
        from archcheck.formats.reading import run_of

        return run_of(path, *read_configuration(path), target=settings.target_keras)
    source = read(path, options)
    report = Report(path, source)
    tree = checker.parse(source, report)
    if tree is None:
        raise UnreadableFile(report.findings[0].message)
    run = checker.interpret(source, tree, settings.target_keras, settings.entry)
    if run.bad_entry is not None:
        raise UsageError(run.bad_entry)
    return run


def name_of(model: Any) -> str:
    """A model's name."""
    return model.state.name if isinstance(model.state.name, str) else "model"


def row_of(model: Any) -> int:
    """The row where a model is made."""
    place = model.place
    return place.span.row if place is not None else 1
