"""What a training leaves behind: its history as JSON, its curves as a picture, and the verdict."""

from __future__ import annotations

import json
import math
import os
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median
from typing import Any

from reference_models.settings import Settings

__all__ = ["CRITERIA", "Verdict", "draw_curves", "judge", "median_step", "write_history"]

CRITERIA = {
    "noise": ("accuracy", 0.99, "accuracy on the training samples"),
    "patterns": ("unseen_accuracy", 0.95, "accuracy on unseen samples"),
}
"""For each kind of data the figure that decides, what it has to reach in the last epoch, and its name in words.

Noise has nothing in it that would carry over to other samples: the seed's own figure, 0.9963 after ten epochs, is how
well the training samples are known by heart. For patterns only samples that were never trained on count.
"""


@dataclass(frozen=True)
class Verdict:
    """Whether a training has converged, and the comparison that says so."""

    converged: bool
    criterion: str
    reached: float
    asked: float

    def __str__(self) -> str:
        word, relation = ("converged", "at least") if self.converged else ("NOT converged", "below")
        return f"{word}: {self.criterion} {self.reached:.4f}, {relation} the {self.asked} asked for"


def judge(settings: Settings, records: Sequence[Mapping[str, Any]]) -> Verdict:
    """Return the verdict on the last epoch; a loss that is not a number has not converged whatever the accuracy."""
    key, asked, criterion = CRITERIA[settings.data]
    last = records[-1]
    reached = float(last[key])
    return Verdict(reached >= asked and math.isfinite(last["loss"]), criterion, reached, asked)


def write_history(
    path: Path, settings: Settings, machine: Mapping[str, str], records: Sequence[Mapping[str, Any]], verdict: Verdict
) -> None:
    """Write settings, machine, epochs and verdict as JSON; times are milliseconds a step and seconds an epoch.

    Raises:
        OSError: the file cannot be written.
    """
    summary = {"parameters": 5_297_546, "ms_per_step": median_step(records)}
    history = {
        "settings": asdict(settings),
        "machine": dict(machine),
        "summary": summary,
        "epochs": [{name: _plain(value) for name, value in record.items()} for record in records],
        "verdict": {name: _plain(value) for name, value in asdict(verdict).items()},
    }
    beside = path.with_name(path.name + ".part")
    beside.write_text(json.dumps(history, indent=2) + "\n", encoding="utf-8")
    os.replace(beside, path)


def median_step(records: Sequence[Mapping[str, Any]]) -> float:
    """Return the median over the epochs of the milliseconds a step took, without the first, which also compiles."""
    times = [float(record["ms_per_step"]) for record in records]
    return round(median(times[1:] or times), 1)


def draw_curves(path: Path, settings: Settings, records: Sequence[Mapping[str, Any]], verdict: Verdict) -> None:
    """Write a PNG with the losses and the accuracies over the epochs, the criterion as a line.

    Raises:
        OSError: the file cannot be written.
    """
    import matplotlib

    matplotlib.use("Agg")  # no window, and none needed
    from matplotlib import pyplot
    from matplotlib.ticker import MaxNLocator

    epochs = [record["epoch"] for record in records]
    figure, (left, right) = pyplot.subplots(1, 2, figsize=(11, 4.2), layout="constrained")
    for prefix, label, colour in (("", "training samples", "tab:blue"), ("unseen_", "unseen samples", "tab:orange")):
        left.plot(epochs, [record[f"{prefix}loss"] for record in records], "o-", color=colour, label=label)
        right.plot(epochs, [record[f"{prefix}accuracy"] for record in records], "o-", color=colour, label=label)
    left.set(title="loss (cross-entropy)", xlabel="epoch", yscale="log")
    right.set(title="accuracy", xlabel="epoch", ylim=(-0.02, 1.03))
    right.axhline(verdict.asked, color="grey", linestyle="--", label=f"asked for, {verdict.criterion}")
    right.axhline(0.1, color="lightgrey", linestyle=":", label="chance")
    for axes in (left, right):
        axes.grid(alpha=0.3)
        axes.legend(fontsize=8)
        axes.xaxis.set_major_locator(MaxNLocator(integer=True))
    figure.suptitle(
        f"{settings.data}, {settings.samples} samples, batch {settings.batch}, {settings.optimizer}, "
        f"{settings.backend}, "
        f"{median_step(records):.0f} ms a step\n{verdict}",
        fontsize=10,
    )
    figure.savefig(path, dpi=110, format="png")
    pyplot.close(figure)


def _plain(value: Any) -> Any:
    """Return a value that JSON knows: not-a-number and infinity have no place there, so they are written as words."""
    return str(value) if isinstance(value, float) and not math.isfinite(value) else value
