"""Runs the trainer as a user does, in a process of its own, and reads what it leaves behind."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]

INSTALLED = [backend for backend in ("tensorflow", "jax", "torch") if find_spec(backend)]

SMALL = ("--samples", "48", "--unseen", "16", "--batch", "16", "--epochs", "3")
"""Three steps an epoch: enough to see whether two runs agree, not enough to learn."""


@dataclass(frozen=True)
class Run:
    """A finished process of the trainer and the folder of its results."""

    status: int
    output: str
    errors: str
    out: Path

    @property
    def history(self) -> dict[str, Any]:
        """What the run wrote into history.json."""
        history: dict[str, Any] = json.loads((self.out / "history.json").read_text(encoding="utf-8"))
        return history

    @property
    def losses(self) -> list[tuple[float, ...]]:
        """The figures of each epoch that depend on the weights, not on the clock."""
        names = ("loss", "accuracy", "unseen_loss", "unseen_accuracy")
        return [tuple(record[name] for name in names) for record in self.history["epochs"]]


def command(*arguments: str, backend: str = "") -> list[str]:
    """Return the command line of the trainer, on the first backend that is installed unless one is named."""
    return [sys.executable, "-m", "reference_models.train", "--backend", backend or INSTALLED[0], *arguments]


def environment() -> dict[str, str]:
    """Return the environment without the choices that this test process made for itself."""
    chosen = {"KERAS_BACKEND", "TF_ENABLE_ONEDNN_OPTS", "XLA_FLAGS", "JAX_NUM_CPU_DEVICES"}
    return {name: value for name, value in os.environ.items() if name not in chosen}


def run_trainer(out: Path, *arguments: str, backend: str = "") -> Run:
    """Run the trainer to its end."""
    if not INSTALLED:
        pytest.skip("training needs Keras with TensorFlow, JAX or PyTorch")
    line = [*command(*arguments, backend=backend), "--out", str(out)]
    done = subprocess.run(line, capture_output=True, text=True, cwd=ROOT, env=environment(), timeout=600, check=False)
    return Run(done.returncode, done.stdout, done.stderr, out)
