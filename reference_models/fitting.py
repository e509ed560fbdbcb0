"""One training with Keras, from the built model to its last epoch; every epoch leaves a checkpoint to go on from."""

from __future__ import annotations

import math
import sys
import time
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray

from reference_models import checkpoints
from reference_models.forms import FORMS, with_logits, with_probabilities
from reference_models.images import CLASSES, Samples, make_samples, minmax, standardize
from reference_models.settings import JIT, Settings

__all__ = ["Training"]

Array = NDArray[np.float32]

_PREPARE: dict[str, Callable[[Any], Array]] = {
    "raw": lambda images: np.asarray(images, np.float32),
    "minmax": minmax,
    "standard": standardize,
}


class Batches(keras.utils.PyDataset):  # type: ignore[misc]
    """Samples in batches: images (batch, 64, 64, 3) float32, labels (batch, 10) one-hot; the last batch may be smaller.

    The order of an epoch depends on the seed and the epoch's number alone, so a resumed training sees what an
    uninterrupted one would have seen. The images stay bytes until their batch is due: a quarter of the memory.
    """

    def __init__(self, samples: Samples, settings: Settings) -> None:
        super().__init__()
        self._samples = samples
        self._batch = settings.batch
        self._seed = settings.seed
        self._prepare = _PREPARE[settings.inputs]
        self._order = np.arange(len(samples))

    def __len__(self) -> int:
        return -(-len(self._samples) // self._batch)

    def __getitem__(self, number: int) -> tuple[Array, Array]:
        chosen = self._order[number * self._batch : (number + 1) * self._batch]
        images = self._prepare(self._samples.images[chosen])
        return images, np.eye(CLASSES, dtype=np.float32)[self._samples.labels[chosen]]

    def shuffle(self, epoch: int) -> None:
        """Put the samples into the order of one epoch, counted from 0."""
        stream = np.random.SeedSequence(self._seed, spawn_key=(2, epoch))
        self._order = np.random.default_rng(stream).permutation(len(self._samples))


class Training:
    """A compiled model, its data and its records; build it inside the device scope of `machine.scope`."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.records: list[dict[str, Any]] = []
        """One an epoch: epoch (from 1), loss, accuracy, unseen_loss, unseen_accuracy, seconds, ms_per_step."""
        self.model = with_logits(FORMS[settings.form]())
        optimizer = keras.optimizers.get(
            {"class_name": settings.optimizer, "config": {"learning_rate": settings.learning_rate}}
        )
        self.model.compile(
            optimizer=optimizer,
            loss=keras.losses.CategoricalCrossentropy(from_logits=True),
            metrics=[keras.metrics.CategoricalAccuracy(name="accuracy")],
            jit_compile=JIT[settings.jit],
        )
        optimizer.build(self.model.trainable_variables)  # so that there are variables to restore before the first step

    @property
    def finished(self) -> bool:
        """Whether no epoch is left to train, because all are done or the loss is lost."""
        diverged = bool(self.records) and not math.isfinite(self.records[-1]["loss"])
        return len(self.records) >= self.settings.epochs or diverged

    def resume(self, checkpoint: checkpoints.Checkpoint) -> None:
        """Take over weights, optimizer and records of an earlier run.

        Raises:
            CheckpointError: the checkpoint is of another model.
        """
        checkpoints.restore(checkpoint, self._variables())
        self.records = list(checkpoint.records)

    def run(self, path: Path) -> None:
        """Train the epochs that are left, and write a checkpoint to `path` after each.

        Raises:
            OSError: the checkpoint cannot be written.
        """
        if self.finished:
            return
        settings = self.settings
        batches = Batches(make_samples(settings.data, settings.samples, seed=settings.seed), settings)
        unseen = Batches(make_samples(settings.data, settings.unseen, seed=settings.seed, split="test"), settings)
        terminal = sys.stdout.isatty()
        self.model.fit(
            batches,
            validation_data=unseen,
            initial_epoch=len(self.records),
            epochs=settings.epochs,
            shuffle=False,  # the batches bring their own order
            verbose=1 if terminal else 0,
            callbacks=[_Epochs(self, batches, path, quiet=terminal)],
        )

    def save_model(self, path: Path) -> None:
        """Write the trained model as `.keras`: images in the form of the `inputs` setting -> ten probabilities.

        Raises:
            OSError: the file cannot be written.
        """
        beside = path.with_name("part-" + path.name)  # Keras insists on the suffix
        with_probabilities(self.model).save(beside)
        beside.replace(path)

    def save_checkpoint(self, path: Path) -> None:
        """Write all that a later run needs to go on."""
        values = [keras.ops.convert_to_numpy(variable) for variable in self._variables()]
        checkpoints.save(path, checkpoints.Checkpoint(asdict(self.settings), self.records, values))

    def _variables(self) -> list[Any]:
        return [*self.model.variables, *self.model.optimizer.variables]


class _Epochs(keras.callbacks.Callback):  # type: ignore[misc]
    """Shuffles and sets the learning rate before each epoch; records it, saves it and says one line after it."""

    def __init__(self, training: Training, batches: Batches, path: Path, *, quiet: bool) -> None:
        super().__init__()
        self._training = training
        self._batches = batches
        self._path = path
        self._quiet = quiet
        self._started = 0.0
        self._trained = 0.0

    def on_epoch_begin(self, epoch: int, logs: Any = None) -> None:
        self._batches.shuffle(epoch)
        self.model.optimizer.learning_rate = self._training.settings.learning_rate_of(epoch)
        self._started = time.perf_counter()

    def on_test_begin(self, logs: Any = None) -> None:
        """Stop the clock when the last step is done: JAX returns from a step before the device has finished it."""
        keras.ops.convert_to_numpy(self.model.trainable_variables[-1])
        self._trained = time.perf_counter()

    def on_epoch_end(self, epoch: int, logs: dict[str, Any] | None = None) -> None:
        seconds = self._trained - self._started
        figures = {name.replace("val_", "unseen_"): float(value) for name, value in (logs or {}).items()}
        settings, records = self._training.settings, self._training.records
        records.append(
            {"epoch": epoch + 1}
            | {name: figures[name] for name in ("loss", "accuracy", "unseen_loss", "unseen_accuracy")}
            | {"seconds": round(seconds, 2), "ms_per_step": round(seconds / settings.steps * 1000, 1)}
        )
        if not self._quiet:
            print(line(settings, records[-1]), flush=True)
        if not math.isfinite(figures["loss"]):
            self.model.stop_training = True
        self._training.save_checkpoint(self._path)


def line(settings: Settings, record: dict[str, Any]) -> str:
    """Return one epoch in words."""
    return (
        f"epoch {record['epoch']}/{settings.epochs}: loss {record['loss']:.4f}, accuracy {record['accuracy']:.4f}; "
        f"unseen: loss {record['unseen_loss']:.4f}, accuracy {record['unseen_accuracy']:.4f}; "
        f"{record['ms_per_step']:.0f} ms a step"
    )
