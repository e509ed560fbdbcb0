"""One measurement in a process of its own: a crash ends nothing else, and every case finds the same fresh machine.

python -m reference_models.timings '{"measure": "model", "form": "equivalent", ...}'    prints one line of JSON
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from statistics import median, quantiles
from typing import Any

import numpy as np

from reference_models import machine
from reference_models.settings import JIT, PRESETS, Settings

__all__ = ["Case", "Ready", "Timing", "clock", "measure_ceilings", "measure_model", "ready", "serve"]

Figures = dict[str, Any]


@dataclass(frozen=True)
class Case:
    """What to measure: one form of the model with one batch size, in one precision, on one backend, compiled or not."""

    form: str
    precision: str
    jit: str
    backend: str
    batch: int

    def settings(self) -> Settings:
        """Return the settings of a training that takes such steps."""
        return replace(PRESETS["seed"], samples=self.batch, **asdict(self))


@dataclass(frozen=True)
class Ready:
    """A compiled model with its batch on the device, and the two calls whose time is of interest."""

    about: dict[str, str]
    model: Any
    step: Callable[[], object]
    forward: Callable[[], object]


@dataclass(frozen=True)
class Timing:
    """How long something took, in milliseconds: the median of several times, and the quartiles around it."""

    median: float
    lower: float
    upper: float
    times: int


def clock(work: Callable[[], object], seconds: float, *, warm_up: int = 2, at_least: int = 5) -> Timing:
    """Return how long `work` takes, repeated for about so many seconds; it must wait for its own result."""
    for _ in range(warm_up):
        work()
    taken: list[float] = []
    end = time.perf_counter() + seconds
    while len(taken) < at_least or time.perf_counter() < end:
        start = time.perf_counter()
        work()
        taken.append(1000 * (time.perf_counter() - start))
    lower, _, upper = quantiles(taken, n=4)
    return Timing(median(taken), lower, upper, len(taken))


@contextmanager
def ready(case: Case) -> Iterator[Ready]:
    """Give a case's model on its device, with a training step and a forward pass to call.

    The batch is on the device already, and each step's loss, each pass's output, is fetched before the call returns.

    Raises:
        MachineError: the backend is not there.
    """
    settings = case.settings()
    machine.configure(settings)
    machine.connect(settings, repeatable=False)
    with machine.scope(settings) as devices:
        import keras

        from reference_models.forms import FORMS, with_logits

        model = with_logits(FORMS[case.form]())
        model.compile("rmsprop", keras.losses.CategoricalCrossentropy(from_logits=True), jit_compile=JIT[case.jit])
        rng = np.random.default_rng(0)
        images = keras.ops.convert_to_tensor(rng.integers(1, 100, (case.batch, 64, 64, 3)).astype(np.float32))
        targets = keras.ops.convert_to_tensor(np.eye(10, dtype=np.float32)[rng.integers(0, 10, case.batch)])
        yield Ready(
            about=machine.describe(settings, devices),
            model=model,
            step=lambda: model.train_on_batch(images, targets),
            forward=lambda: model.predict_on_batch(images),
        )


def measure_model(case: Case, seconds: float) -> Figures:
    """Return a case's training step and forward pass, in milliseconds, and what they have to cost at least.

    Raises:
        MachineError: the backend is not there.
    """
    with ready(case) as prepared:
        from reference_models import costs  # imports Keras, which must find the machine set up

        value_bytes = 2 if case.precision == "mixed_bfloat16" else 4
        return {
            "machine": prepared.about,
            "step": asdict(clock(prepared.step, seconds)),
            "forward": asdict(clock(prepared.forward, seconds / 2)),
            "step_cost": asdict(costs.training_cost(prepared.model, case.batch, value_bytes)),
            "forward_cost": asdict(costs.forward_cost(prepared.model, case.batch, value_bytes)),
        }


def serve(case: Case, requests: Iterable[str]) -> None:
    """Do one training step or forward pass for each line that says `step` or `forward`, and answer when it is done.

    So another process can hold the clock. The first answer, before any request, names the devices.

    Raises:
        MachineError: the backend is not there.
    """
    with ready(case) as prepared:
        work = {"step": prepared.step, "forward": prepared.forward}
        print(f"ready {prepared.about['devices']}", flush=True)
        for request in requests:
            work[request.strip()]()
            print("done", flush=True)


def measure_ceilings(backend: str, precision: str, seconds: float) -> Figures:
    """Return what the device reaches at best: operations a second in a matrix product, bytes a second in a copy.

    Raises:
        MachineError: the backend is not there.
    """
    settings = replace(PRESETS["seed"], backend=backend, precision=precision)
    machine.configure(settings)
    machine.connect(settings, repeatable=False)
    with machine.scope(settings) as devices:
        import keras

        dtype = "bfloat16" if precision == "mixed_bfloat16" else "float32"
        accelerated = "cpu" not in devices[0].lower()
        side, length = (8192, 2**28) if accelerated else (2048, 2**26)
        matrix = keras.ops.cast(keras.random.normal((side, side), seed=0), dtype)
        values = keras.ops.zeros((length,), "float32")

        # Fetching one element waits for the whole result, and moves next to nothing.
        product = clock(lambda: keras.ops.convert_to_numpy(keras.ops.matmul(matrix, matrix)[0, :1]), seconds)
        copy = clock(lambda: keras.ops.convert_to_numpy((values + 1.0)[:1]), seconds)
    return {
        "operations_per_second": 2 * side**3 / (product.median / 1000),
        "bytes_per_second": 2 * 4 * length / (copy.median / 1000),
    }


def main(argument: str) -> int:
    """Do what the JSON asks for: measure and print the figures as JSON, or serve; status 2 where the machine cannot."""
    request = json.loads(argument)
    measure, seconds = request.pop("measure"), request.pop("seconds", 0)
    try:
        if measure == "serve":
            serve(Case(**request), sys.stdin)
        elif measure == "ceilings":
            print(json.dumps(measure_ceilings(request["backend"], request["precision"], seconds)))
        else:
            print(json.dumps(measure_model(Case(**request), seconds)))
    except machine.MachineError as error:
        print(error, file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
