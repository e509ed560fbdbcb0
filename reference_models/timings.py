"""One measurement in a process of its own: a crash ends nothing else, and every case finds the same fresh machine.

python -m reference_models.timings '{"measure": "model", "form": "equivalent", ...}'    prints one line of JSON
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from statistics import median, quantiles
from typing import Any

import numpy as np

from reference_models import machine
from reference_models.settings import JIT, PRESETS, Settings

__all__ = ["Case", "Timing", "clock", "measure_ceilings", "measure_model"]

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


def measure_model(case: Case, seconds: float) -> Figures:
    """Return a case's training step and forward pass, in milliseconds, and what they have to cost at least.

    The batch is on the device before the clock starts, and each step's loss, each pass's output, is fetched before it
    stops.

    Raises:
        MachineError: the backend is not there.
    """
    settings = case.settings()
    machine.configure(settings)
    machine.connect(settings, repeatable=False)
    with machine.scope(settings) as devices:
        import keras

        from reference_models import costs
        from reference_models.forms import FORMS, with_logits

        model = with_logits(FORMS[case.form]())
        model.compile("rmsprop", keras.losses.CategoricalCrossentropy(from_logits=True), jit_compile=JIT[case.jit])
        rng = np.random.default_rng(0)
        images = keras.ops.convert_to_tensor(rng.integers(1, 100, (case.batch, 64, 64, 3)).astype(np.float32))
        targets = keras.ops.convert_to_tensor(np.eye(10, dtype=np.float32)[rng.integers(0, 10, case.batch)])
        value_bytes = 2 if case.precision == "mixed_bfloat16" else 4
        return {
            "machine": machine.describe(settings, devices),
            "step": asdict(clock(lambda: model.train_on_batch(images, targets), seconds)),
            "forward": asdict(clock(lambda: model.predict_on_batch(images), seconds / 2)),
            "step_cost": asdict(costs.training_cost(model, case.batch, value_bytes)),
            "forward_cost": asdict(costs.forward_cost(model, case.batch, value_bytes)),
        }


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
    """Measure what the JSON asks for and print the figures as JSON; status 2 where the machine cannot."""
    request = json.loads(argument)
    seconds = request.pop("seconds")
    try:
        if request.pop("measure") == "ceilings":
            figures = measure_ceilings(request["backend"], request["precision"], seconds)
        else:
            figures = measure_model(Case(**request), seconds)
    except machine.MachineError as error:
        print(error, file=sys.stderr)
        return 2
    print(json.dumps(figures))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
