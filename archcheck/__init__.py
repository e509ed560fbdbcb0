"""archcheck reads Keras model code without running it and says what Keras would say, at the line at fault.

    from archcheck import check_source

    report = check_source(open("model.py").read(), "model.py")
    for finding in report.findings:
        print(finding.span.row, finding.code, finding.message)

Importing archcheck costs nothing: each name loads what it needs when it is first used. Neither Keras nor the code
that is checked is ever imported.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from archcheck.finding import Edit, Finding, Fix, KerasSays, Note, Span
    from archcheck.public import check_model, check_path, check_source
    from archcheck.report import LayerRow, Model, Report

__all__ = [
    "Edit",
    "Finding",
    "Fix",
    "KerasSays",
    "LayerRow",
    "Model",
    "Note",
    "Report",
    "Span",
    "check_model",
    "check_path",
    "check_source",
]

_HOMES = {
    "check_model": "archcheck.public",
    "check_path": "archcheck.public",
    "check_source": "archcheck.public",
    "LayerRow": "archcheck.report",
    "Model": "archcheck.report",
    "Report": "archcheck.report",
}


def __getattr__(name: str) -> object:
    if name == "__version__":
        from archcheck._version import VERSION

        return VERSION
    if name not in __all__:
        raise AttributeError(f"module 'archcheck' has no attribute {name!r}")
    import sys

    home = _HOMES.get(name, "archcheck.finding")
    __import__(home)
    value: object = getattr(sys.modules[home], name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return [*__all__, "__version__"]
