"""A checker for tests of the shell around it: names of calls in the text say what it finds there."""

from __future__ import annotations

import sys
import types
from typing import TYPE_CHECKING, Any

from archcheck.finding import Edit, Finding, Fix, KerasSays, Note, Span
from archcheck.reading.suppressions import suppress
from archcheck.report import Coverage, LayerRow, Model, Report, Stop, Value

if TYPE_CHECKING:
    from archcheck.reading.source import Source
    from archcheck.settings import Settings

# call -> (code, name, severity, how its fix applies, what the fix writes)
CALLS: dict[str, tuple[str, str, Any, Any, str]] = {
    "boom": ("AC201", "concatenate-mismatch", "error", "safe", "calm"),
    "bang": ("AC202", "merge-mismatch", "error", "unsafe", "calm"),
    "fail": ("AC204", "window-too-large", "error", None, ""),
    "warn": ("AC215", "size-dependent-mismatch", "warning", None, ""),
    "hint": ("AC502", "bias-before-normalization", "advice", None, ""),
    "again": ("AC103", "unknown-argument", "error", "safe", "boom"),
}


def check(source: Source, settings: Settings, entries: tuple[str, ...] = ()) -> Report:
    """A report of the calls that stand in the text; `crash(` raises, `model(` builds a model."""
    report = Report(source.path, source)
    for entry in entries:
        if f"def {entry.partition('(')[0]}" not in source.content:
            raise ValueError(f"--entry {entry!r}: {source.path} has no such thing")
    for row, line in enumerate(source.lines, 1):
        if "crash(" in line:
            raise RuntimeError("the checker broke")
        if "model(" in line:
            report.models.append(_model(row))
            report.values.append(Value("x", row, 1, (1, 2), "float32"))
            report.coverage = Coverage(2, 1)
            report.stopped.append(Stop(row, 1, "read_csv: the file's columns are not in the source"))
        for call, rule in CALLS.items():
            at = line.find(f"{call}(")
            if at >= 0:
                start, end = len(line[:at].encode()), len(line[:at].encode()) + len(call)
                report.findings.append(_finding(source.span(row, start, row, end), *rule))
    findings = suppress(source, report.findings, settings)
    report.findings = sorted(filter(settings.wants, findings), key=lambda finding: finding.span.key)
    return report


def install(monkeypatch: Any) -> None:
    """Put it in the place of the real one."""
    module = types.ModuleType("archcheck.checker")
    module.check = check  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "archcheck.checker", module)
    monkeypatch.setattr(sys.modules["archcheck"], "checker", module, raising=False)


def _finding(span: Span, code: str, name: str, severity: Any, applicability: Any, content: str) -> Finding:
    fix = Fix(applicability, f"{content} instead", [Edit(span, content)]) if applicability else None
    return Finding(
        code=code,
        name=name,
        severity=severity,
        message=f"{name} here",
        span=span,
        notes=[Note("branch_a  (None, 4)", span), Note("branch_b  (None, 5)", span, "(None, 5)", is_odd=True)],
        help="do something else",
        keras=KerasSays("ValueError", "Inputs have incompatible shapes"),
        fix=fix,
    )


def _model(row: int) -> Model:
    return Model(
        name="m",
        row=row,
        kind="Functional",
        inputs=[(1, 2)],
        outputs=[(1, 3)],
        total_params=9,
        trainable_params=6,
        macs=6,
        layers=[LayerRow("dense", "Dense", row, (1, 3), 9, 6)],
    )
