"""A saved model in, a Report out: its configuration is written as a program, and that is checked like any other."""

from __future__ import annotations

from archcheck import checker
from archcheck.formats.archive import check_depth, read_configuration
from archcheck.formats.configuration import version_of
from archcheck.formats.foreign import ForeignClass
from archcheck.formats.listing import Listing
from archcheck.interpreter.values import Unknown
from archcheck.keras.tensors import OpCall
from archcheck.reading.source import Source, UnreadableFile
from archcheck.report import Report

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from archcheck.checker import Run
    from archcheck.settings import Settings

__all__ = ["check_saved", "report_on", "run_of"]


def check_saved(path: str, settings: Settings) -> Report:
    """The report of a saved model. Its rows count in the program that would build the model, which is its source.

    Raises:
        OSError: the file isn't there or may not be read.
        UnreadableFile: it isn't a saved model, or goes beyond a limit; the message is one line.
    """
    configuration, version = read_configuration(path)
    return report_on(path, configuration, settings, version)


def report_on(path: str, configuration: dict[str, Any], settings: Settings, version: str = "") -> Report:
    """The report of a configuration.

    Args:
        configuration: a table with class_name and config.
        version: of Keras, as the file tells it.
    """
    run = run_of(path, configuration, version, settings.target_keras)
    report = Report(path, run.source)
    checker.tell(run, report, settings)
    return report


def run_of(path: str, configuration: dict[str, Any], version: str = "", target: int = 3) -> Run:
    """The model of a configuration, built by the interpreter."""
    check_depth(configuration, "the configuration")
    major = version_of(configuration, version, target)
    try:
        listing = Listing(configuration, major)
    except RecursionError:
        raise UnreadableFile("its configuration is nested too deeply") from None
    except (AttributeError, KeyError, TypeError, ValueError, IndexError):
        raise UnreadableFile("its configuration is not of the form that Keras writes") from None
    source = Source(path, listing.text)
    tree = checker.parse(source, Report(path, source))
    if tree is None:
        raise UnreadableFile("its configuration can't be written as a program")
    run = checker.Run(source, major)
    for name, reason in listing.foreign.items():
        is_model = f"\nmodel = {name}(name=" in source.content
        run.module.names[name] = (
            ForeignClass(name, reason, listing.stated, is_model) if name in listing.classes else Unknown(reason)
        )
    run.execute(tree)
    for model in run.session.models:
        if model.core is not None:
            for node in model.core.network.nodes:
                if isinstance(node.operation, OpCall) and node.place is not None:
                    node.operation.name = listing.names.get(node.place.node.lineno, node.operation.name)
    return run
