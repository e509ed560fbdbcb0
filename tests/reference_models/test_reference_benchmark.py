"""The benchmark measures what it says, and a case that fails or crashes costs one row, not the table."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from reference_models import benchmark
from reference_models.timings import Case, clock
from tests.reference_models.runs import INSTALLED

CASE = Case("equivalent", "float32", "off", "tensorflow", 4)

TIMING = {"median": 4.0, "lower": 3.5, "upper": 5.0, "times": 9}

FIGURES = {
    "machine": {"python": "3", "keras": "3.15", "backend": "tensorflow 2.21", "system": "Linux", "devices": "CPU:0"},
    "step": TIMING,
    "forward": {"median": 1234.0, "lower": 1000.0, "upper": 1500.0, "times": 9},
    "step_cost": {"operations": 2_000_000, "bytes": 1_000_000},
    "forward_cost": {"operations": 700_000, "bytes": 400_000},
}

CEILINGS = {"operations_per_second": 1e9, "bytes_per_second": 1e9}


def answers(monkeypatch: pytest.MonkeyPatch, model: dict[str, Any]) -> None:
    """Let every measured process answer with these figures."""

    def ask(request: dict[str, Any], *_: float) -> dict[str, Any]:
        return CEILINGS if request["measure"] == "ceilings" else model

    monkeypatch.setattr(benchmark, "_ask", ask)


def test_the_clock_gives_median_and_quartiles() -> None:
    """Work of two milliseconds is timed as such, at least as often as asked, and warm-up is not counted."""
    calls = []

    def work() -> None:
        calls.append("call")
        time.sleep(0.002)

    timing = clock(work, 0.0, warm_up=3, at_least=6)
    assert timing.times == 6
    assert len(calls) == 9
    assert 2 <= timing.lower <= timing.median <= timing.upper


def test_bound_and_share_come_from_cost_and_ceilings(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two million operations at a thousand million a second take 2 ms at least: half of the 4 ms that were measured."""
    answers(monkeypatch, FIGURES)
    (row,) = benchmark.measure([CASE], 1, 1)
    assert row["bound_ms"] == pytest.approx(2)
    assert row["share"] == pytest.approx(0.5)
    shown = benchmark.table([row])
    assert (
        "| tensorflow | equivalent | float32 | off | 4 | 4 (3.5 to 5) | 1000 | 1234 (1000 to 1500) | 2 | 50% |" in shown
    )
    assert shown.startswith("Linux; CPU:0; Keras 3.15, tensorflow 2.21")


def test_a_case_that_fails_is_a_row_and_status_1(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """The reason stands in the table, and in the JSON, and the picture is drawn without it."""
    pytest.importorskip("matplotlib")
    answers(monkeypatch, {"failed": "crashed: SIGSEGV"})
    assert benchmark.main(["--json", str(tmp_path / "rows.json"), "--png", str(tmp_path / "rows.png")]) == 1
    assert capsys.readouterr().out.count("crashed: SIGSEGV") == 2  # one for each form
    assert [row["failed"] for row in json.loads((tmp_path / "rows.json").read_text())] == ["crashed: SIGSEGV"] * 2
    assert (tmp_path / "rows.png").read_bytes().startswith(b"\x89PNG")


@pytest.mark.skipif(sys.platform == "win32", reason="signals are named on POSIX")
def test_a_crash_is_named_by_its_signal(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A process that dies of a segmentation fault is reported as such, and one that takes too long as given up."""
    for code, limit, failed in (
        ("import os; os.kill(os.getpid(), 11)", 20, "crashed: SIGSEGV"),
        ("import time; time.sleep(9)", 0.2, "given up after 0 s"),
        ("import sys; sys.exit('no such backend')", 20, "no such backend"),
    ):
        script = tmp_path / "python"
        script.write_text(f'#!/bin/sh\nexec {sys.executable} -c "{code}"\n')
        script.chmod(0o755)
        with monkeypatch.context() as patched:
            patched.setattr(sys, "executable", str(script))
            assert benchmark._ask({}, 1, limit) == {"failed": failed}


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [(["--batch", "0"], "--batch must be at least 1"), (["--seconds", "nan"], "--seconds must be more than 0")],
)
def test_wrong_usage_is_one_line(arguments: list[str], reason: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Bad input starts no process, and leaves with status 2."""
    with pytest.raises(SystemExit) as leaving:
        benchmark.main(arguments)
    assert leaving.value.code == 2
    assert reason in capsys.readouterr().err.splitlines()[-1]


@pytest.mark.skipif(not INSTALLED, reason="the benchmark needs Keras with TensorFlow, JAX or PyTorch")
def test_a_small_case_is_measured(tmp_path: Path) -> None:
    """From the command line to the JSON, with a real model: the figures are there, and they are plausible."""
    backend = INSTALLED[0]
    arguments = ["--form", "equivalent", "--batch", "4", "--seconds", "0.2", "--backend", backend]
    assert benchmark.main([*arguments, "--json", str(tmp_path / "rows.json")]) == 0
    (row,) = json.loads((tmp_path / "rows.json").read_text())
    assert row["step"]["times"] >= 5
    assert row["step"]["lower"] <= row["step"]["median"] <= row["step"]["upper"]
    assert 0 < row["share"] < 1.2
    assert row["ceilings"]["operations_per_second"] > 1e9
