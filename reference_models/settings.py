"""What a training is asked to do: the presets, the command line, and the checks that need no Keras."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from math import cos, pi
from pathlib import Path

from reference_models.images import KINDS

__all__ = ["BACKENDS", "INPUTS", "OPTIMIZERS", "PRECISIONS", "PRESETS", "SCHEDULES", "Command", "Settings", "parse"]

BACKENDS = ("tensorflow", "jax", "torch")
INPUTS = ("raw", "minmax", "standard")
OPTIMIZERS = ("rmsprop", "adam", "sgd")
SCHEDULES = ("constant", "cosine")
PRECISIONS = ("float32", "mixed_bfloat16")
FORM_NAMES = ("seed", "equivalent")
JIT = {"auto": "auto", "on": True, "off": False}


@dataclass(frozen=True)
class Settings:
    """Everything that decides the losses of a training; two runs with equal settings give the same."""

    data: str
    samples: int
    unseen: int
    epochs: int
    batch: int
    optimizer: str
    learning_rate: float
    inputs: str
    schedule: str = "constant"
    form: str = "equivalent"
    precision: str = "float32"
    backend: str = "tensorflow"
    devices: int = 1
    jit: str = "auto"
    seed: int = 0

    def __post_init__(self) -> None:
        """Check what does not depend on the machine.

        Raises:
            ValueError: a value is out of range, or the batches cannot be shared out evenly among the devices.
        """
        for name in ("samples", "unseen", "epochs", "batch", "devices"):
            if getattr(self, name) < 1:
                raise ValueError(f"--{name} must be at least 1, not {getattr(self, name)}")
        if not 0 <= self.seed < 2**32:
            raise ValueError(f"--seed must be between 0 and {2**32 - 1}, not {self.seed}")
        if not 0 < self.learning_rate < float("inf"):
            raise ValueError(f"--learning-rate must be a positive number, not {self.learning_rate}")
        if self.devices > 1 and self.backend == "torch":
            raise ValueError("--devices: Keras trains on several devices with tensorflow and jax, not with torch")
        # Keras weighs the devices equally, so an uneven share would change the loss (TensorFlow) or be refused (JAX).
        for count, what in ((self.samples, "samples"), (self.unseen, "unseen samples")):
            for size in {min(self.batch, count), count % self.batch}:
                if size % self.devices:
                    raise ValueError(
                        f"a batch of {size} {what} cannot be shared out evenly among {self.devices} devices"
                    )

    def learning_rate_of(self, epoch: int) -> float:
        """Return the learning rate of one epoch, counted from 0; the cosine falls from the full rate almost to 0."""
        if self.schedule == "constant":
            return self.learning_rate
        return self.learning_rate * (1 + cos(pi * epoch / self.epochs)) / 2

    @property
    def steps(self) -> int:
        """Training steps an epoch; the last batch may be smaller."""
        return -(-self.samples // self.batch)

    def differences(self, other: dict[str, object]) -> list[str]:
        """Return the options in which saved settings differ from these, epochs aside: a run may be made longer."""
        mine = asdict(self)
        names = [name for name in {**mine, **other} if name != "epochs" and mine.get(name) != other.get(name)]
        return [f"--{name.replace('_', '-')} was {other.get(name)}, is {mine.get(name)}" for name in names]


PRESETS = {
    "seed": Settings(
        data="noise",
        samples=10_000,
        unseen=100,
        epochs=10,
        batch=128,
        optimizer="rmsprop",
        learning_rate=0.001,
        inputs="raw",
        # On raw pixels rmsprop's steps stay large while the loss falls, and undo what others have learnt: at a
        # constant rate the accuracy swings between 0.97 and 0.99 to the end, and where it stops is luck.
        schedule="cosine",
    ),
    "quick": Settings(
        data="patterns",
        samples=2_000,
        unseen=500,
        epochs=4,
        batch=40,
        optimizer="adam",
        learning_rate=0.0005,
        inputs="standard",
    ),
}
"""`seed` is the seed's experiment with all its figures and a falling learning rate; `quick` takes a minute or two."""


@dataclass(frozen=True)
class Command:
    """One call of the trainer: the settings, the folder for the results, and what to do with an earlier run there."""

    preset: str
    settings: Settings
    out: Path
    resume: bool
    restart: bool


def parse(arguments: Sequence[str] | None, epilog: str) -> Command:
    """Return the command that the arguments ask for; wrong usage ends the program with one line and exit status 2."""
    parser = argparse.ArgumentParser(
        prog="python -m reference_models.train",
        description="Train the reference Inception model, and say whether it has converged.",
        epilog=epilog,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "--preset", choices=PRESETS, default="quick", help="where the other settings start (default: quick)"
    )
    parser.add_argument("--data", choices=KINDS, help="noise can only be learnt by heart, patterns can be understood")
    parser.add_argument("--samples", type=int, help="number of training samples")
    parser.add_argument("--unseen", type=int, help="number of samples that are never trained on, for the test accuracy")
    parser.add_argument("--epochs", type=int, help="passes over the samples")
    parser.add_argument("--batch", type=int, help="samples a step, over all devices together")
    parser.add_argument("--optimizer", choices=OPTIMIZERS)
    parser.add_argument("--learning-rate", type=float)
    parser.add_argument("--schedule", choices=SCHEDULES, help="whether the learning rate falls from epoch to epoch")
    parser.add_argument("--inputs", choices=INPUTS, help="pixels as they are, or each image normalized")
    parser.add_argument(
        "--form", choices=FORM_NAMES, help="the model as the seed wrote it, or the faster equal (default)"
    )
    parser.add_argument("--precision", choices=PRECISIONS)
    parser.add_argument("--backend", choices=BACKENDS, help="what Keras computes with (default: tensorflow)")
    parser.add_argument("--devices", type=int, help="train data-parallel on so many devices (default: 1)")
    parser.add_argument("--jit", choices=JIT, help="compile with XLA or torch.compile; auto leaves it to the trainer")
    parser.add_argument("--seed", type=int, help="the random seed (default: 0)")
    parser.add_argument("--out", type=Path, help="folder for the results (default: runs/PRESET)")
    earlier = parser.add_mutually_exclusive_group()
    earlier.add_argument(
        "--resume", action="store_true", help="continue the interrupted run in the folder, if there is one"
    )
    earlier.add_argument(
        "--restart", action="store_true", help="give up the interrupted run in the folder, and begin anew"
    )
    options = vars(parser.parse_args(arguments))
    preset = options.pop("preset")
    out = options.pop("out") or Path("runs") / preset
    resume, restart = options.pop("resume"), options.pop("restart")
    try:
        settings = replace(PRESETS[preset], **{name: value for name, value in options.items() if value is not None})
    except ValueError as error:
        parser.error(str(error))
    return Command(preset, settings, out, resume, restart)
