"""How long a training step and a forward pass of the reference model take, form beside form.

    pytest tests/benchmarks --benchmark-only

Whether oneDNN is used is settled when TensorFlow is imported, and the form as written crashes with it on a CPU. So each
case has a process of its own that does one step on request, and the clock is held here; a request takes some
50 microseconds.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("pytest_benchmark")
if not find_spec("keras"):  # imported only by the processes that need it
    pytest.skip("the timings need Keras", allow_module_level=True)

from reference_models.timings import Case

ROOT = Path(__file__).parents[2]
BACKENDS = [backend for backend in ("tensorflow", "jax", "torch") if find_spec(backend)]

CASES = [
    Case(form, "float32", "off" if backend != "jax" else "on", backend, 128)
    for backend in BACKENDS
    for form in ("seed", "equivalent")
]

GPU_CASES = [
    Case(form, precision, jit, backend, batch)
    for backend in BACKENDS
    for batch in (128, 1024)
    for precision in ("float32", "mixed_bfloat16")
    for jit in ("off", "on")
    for form in ("seed", "equivalent")
]


def name(case: Case) -> str:
    """Return a case as the name of a test."""
    return "-".join(str(value) for value in asdict(case).values())


@contextmanager
def worker(case: Case) -> Iterator[tuple[str, Callable[[str], None]]]:
    """Give the names of the devices a case runs on, and what does one `step` or `forward` and waits for its end."""
    request = json.dumps({"measure": "serve", **asdict(case)})
    line = [sys.executable, "-m", "reference_models.timings", request]
    with subprocess.Popen(
        line, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, cwd=ROOT
    ) as process:
        assert process.stdin
        assert process.stdout
        answers, requests = process.stdout, process.stdin

        def ask(work: str) -> None:
            requests.write(f"{work}\n")
            requests.flush()
            assert answers.readline() == "done\n", f"the process ended with status {process.wait()}"

        devices = answers.readline()
        assert devices.startswith("ready "), f"the process ended with status {process.wait()}"
        yield devices.removeprefix("ready ").strip(), ask


@pytest.mark.parametrize("work", ["step", "forward"])
@pytest.mark.parametrize("case", CASES, ids=name)
def test_time_of_the_model(benchmark: Any, case: Case, work: str) -> None:
    """A batch of 128 on whatever device there is."""
    with worker(case) as (devices, ask):
        benchmark.extra_info.update(asdict(case), devices=devices)
        benchmark.pedantic(ask, (work,), rounds=5, warmup_rounds=2)


@pytest.mark.parametrize("case", GPU_CASES, ids=name)
def test_time_of_a_step_on_a_gpu(benchmark: Any, case: Case) -> None:
    """Precision, compilation and batch make a difference on a GPU; without one there is nothing to measure."""
    if not list(Path("/dev").glob("nvidia[0-9]*")):
        pytest.skip("no GPU on this machine")
    with worker(case) as (devices, ask):
        if "cpu" in devices.lower():
            pytest.skip(f"{case.backend} as installed here does not use the GPU")
        benchmark.extra_info.update(asdict(case), devices=devices)
        benchmark.pedantic(ask, ("step",), rounds=30, warmup_rounds=5)
