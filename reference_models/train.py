"""Train the reference Inception model from one command, and say whether it has converged.

    python -m reference_models.train                         a minute or two, textures, accuracy on unseen samples
    python -m reference_models.train --preset seed           the seed's experiment: 10,000 random images learnt by heart
    python -m reference_models.train --preset seed --resume  go on where an interrupted run stopped

Writes history.json, curves.png, checkpoint.npz and model.keras into the folder of `--out`.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from reference_models import checkpoints, machine, results
from reference_models.settings import Command, parse

__all__ = ["main"]

CONVERGED, NOT_CONVERGED, CANNOT, MODEL_REFUSED, INTERRUPTED = 0, 1, 2, 3, 130

EPILOG = """\
exit status:
  0  converged: noise learnt by heart (training accuracy at least 0.99), or patterns understood (unseen samples, 0.95)
  1  trained, but not converged
  2  wrong usage, a backend or device that is not there, or a file that cannot be read or written
  3  archcheck found an error in the model; nothing was trained
  130  interrupted; --resume goes on after the last complete epoch
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one training; return the exit status."""
    command = parse(arguments, EPILOG)
    try:
        return _train(command)
    except (machine.MachineError, checkpoints.CheckpointError) as error:
        return _refuse(str(error))
    except OSError as error:
        return _refuse(f"{error.filename or command.out}: {error.strerror or error}")
    except KeyboardInterrupt:
        print("interrupted: --resume goes on after the last complete epoch", file=sys.stderr)
        return INTERRUPTED


def check_own_model() -> tuple[list[str], str]:
    """Return what archcheck has to say against the files that define the model, one line a finding, and a summary."""
    try:
        from archcheck import check_path
    except ImportError as error:
        return [], f"archcheck: not there, the model goes unchecked ({error})"
    folder = Path(__file__).parent
    findings = []
    for name in ("inception.py", "forms.py"):
        report = check_path(str(folder / name))
        if report.exit_code not in (0, 1):
            return [], f"archcheck: gave up on {name} with status {report.exit_code}, the model goes unchecked"
        for found in report.findings if report.exit_code else ():
            findings.append(f"{name}:{found.span.row}:{found.span.column}: {found.code}: {found.message}")
    return findings, "archcheck: nothing found in the model" if not findings else "archcheck: the model is refused"


def _train(command: Command) -> int:
    settings, out = command.settings, command.out
    for note in machine.configure(settings):
        print(note)
    findings, summary = check_own_model()
    print(summary)
    if findings:
        print("\n".join(findings), file=sys.stderr)
        return MODEL_REFUSED
    earlier = _earlier(command)
    out.mkdir(parents=True, exist_ok=True)
    machine.connect(settings)
    with machine.scope(settings) as devices:
        from reference_models.fitting import Training  # imports Keras, which must find the machine set up

        about = machine.describe(settings, devices)
        print(f"Keras {about['keras']} with {about['backend']} on {about['devices']}")
        training = Training(settings)
        if earlier:
            training.resume(earlier)
            print(f"resumed after epoch {len(training.records)}")
        print(
            f"{settings.data}: {settings.samples} samples, {settings.epochs} epochs of {settings.steps} steps, "
            f"batch {settings.batch}, {settings.optimizer}, {settings.schedule} rate {settings.learning_rate}, "
            f"inputs {settings.inputs}, {settings.precision}",
            flush=True,
        )
        training.run(out / "checkpoint.npz")
        training.save_model(out / "model.keras")
    verdict = results.judge(settings, training.records)
    results.write_history(out / "history.json", settings, about, training.records, verdict)
    _draw(lambda: results.draw_curves(out / "curves.png", settings, training.records, verdict))
    print(f"results in {out}")
    print(verdict)
    return CONVERGED if verdict.converged else NOT_CONVERGED


def _earlier(command: Command) -> checkpoints.Checkpoint | None:
    """Return the run to go on with, or None to begin at the beginning.

    Raises:
        CheckpointError: there is an unfinished run that nobody said what to do with, or one with other settings.
    """
    path = command.out / "checkpoint.npz"
    if command.restart or not path.exists():
        return None
    checkpoint = checkpoints.load(path)
    done, planned = len(checkpoint.records), checkpoint.settings.get("epochs")
    if not command.resume:
        if done == planned:
            return None
        raise checkpoints.CheckpointError(
            f"{command.out} holds a run stopped after epoch {done} of {planned}: --resume or --restart?"
        )
    if differences := command.settings.differences(checkpoint.settings):
        raise checkpoints.CheckpointError(f"cannot resume the run in {command.out}: {'; '.join(differences)}")
    return checkpoint


def _draw(draw: Callable[[], None]) -> None:
    """Draw the curves where matplotlib is installed; a training is not lost for want of a picture."""
    try:
        draw()
    except ImportError:
        print("no curves.png: it needs the package matplotlib", file=sys.stderr)


def _refuse(reason: str) -> int:
    print(f"train: {reason}", file=sys.stderr)
    return CANNOT


if __name__ == "__main__":
    sys.exit(main())
