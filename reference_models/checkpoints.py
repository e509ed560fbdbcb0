"""Checkpoints: one file that holds all a training needs to go on as if nothing had happened."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

__all__ = ["Checkpoint", "CheckpointError", "load", "restore", "save"]


class CheckpointError(Exception):
    """A checkpoint cannot be read or does not fit the model; the text is one line for the user."""


@dataclass(frozen=True)
class Checkpoint:
    """A training after some epochs: settings, one record an epoch, all variables of model and optimizer in order."""

    settings: dict[str, object]
    records: list[dict[str, Any]]
    variables: list[NDArray[Any]]


def save(path: Path, checkpoint: Checkpoint) -> None:
    """Write a checkpoint so that whoever pulls the plug finds either the old file whole or the new one.

    Raises:
        OSError: the file cannot be written.
    """
    about = json.dumps({"settings": checkpoint.settings, "records": checkpoint.records})
    arrays = {f"variable_{number:04}": array for number, array in enumerate(checkpoint.variables)}
    beside = path.with_name(path.name + ".part")
    with beside.open("wb") as file:
        np.savez(file, allow_pickle=False, about=np.array(about), **arrays)
        file.flush()
        os.fsync(file.fileno())
    os.replace(beside, path)


def load(path: Path) -> Checkpoint:
    """Read a checkpoint; nothing in the file is run.

    Raises:
        CheckpointError: the file cannot be read, or is no checkpoint.
    """
    try:
        with np.load(path, allow_pickle=False) as file:
            about = json.loads(str(file["about"]))
            names = sorted(name for name in file.files if name.startswith("variable_"))
            return Checkpoint(dict(about["settings"]), list(about["records"]), [file[name] for name in names])
    except Exception as error:  # a damaged archive can fail in a dozen ways, all with the same remedy
        raise CheckpointError(
            f"{path} is not a checkpoint that can be read ({error}): --restart begins anew"
        ) from error


def restore(checkpoint: Checkpoint, variables: list[Any]) -> None:
    """Put the saved values into the variables of a model and its optimizer, in the order in which they were saved.

    Raises:
        CheckpointError: number or shapes differ; no variable has been changed.
    """
    shapes = [tuple(variable.shape) for variable in variables]
    if shapes != [array.shape for array in checkpoint.variables]:
        raise CheckpointError("the checkpoint was made from another model: --restart begins anew")
    for variable, array in zip(variables, checkpoint.variables, strict=True):
        variable.assign(array)
