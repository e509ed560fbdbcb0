"""The trainer: converges, repeats itself, survives a kill, shares its work, and never crashes."""

from __future__ import annotations

import subprocess
from pathlib import Path
from types import SimpleNamespace

import pytest

from reference_models.settings import PRESETS
from tests.reference_models.runs import INSTALLED, ROOT, SMALL, Run, command, environment, run_trainer

needs_a_backend = pytest.mark.skipif(not INSTALLED, reason="training needs Keras with TensorFlow, JAX or PyTorch")
WITH_DEVICES = [backend for backend in ("tensorflow", "jax") if backend in INSTALLED]


@needs_a_backend
def test_the_quick_preset_converges(tmp_path: Path) -> None:
    """After four epochs of 2,000 textures at least 95 of 100 textures that were never trained on are recognized."""
    run = run_trainer(tmp_path, "--preset", "quick")
    assert run.status == 0, run.output + run.errors
    verdict = run.history["verdict"]
    assert verdict["converged"]
    assert verdict["reached"] >= 0.95
    assert run.output.splitlines()[-1].startswith("converged: accuracy on unseen samples")


def test_a_run_that_learns_too_little_says_so(baseline: Run) -> None:
    """The verdict names the criterion and the figures, and the exit status is 1."""
    assert baseline.status == 1
    assert "NOT converged: accuracy on unseen samples" in baseline.output
    assert not baseline.history["verdict"]["converged"]


def test_results_are_complete(baseline: Run) -> None:
    """A run leaves its history, its curves, a checkpoint and the model behind, and no half-written files."""
    assert {path.name for path in baseline.out.iterdir()} >= {"history.json", "checkpoint.npz", "model.keras"}
    assert not [path for path in baseline.out.iterdir() if "part" in path.name]
    if (baseline.out / "curves.png").exists():
        assert (baseline.out / "curves.png").read_bytes().startswith(b"\x89PNG")
    history = baseline.history
    assert [record["epoch"] for record in history["epochs"]] == [1, 2, 3]
    assert history["settings"]["samples"] == 48
    assert {"python", "keras", "backend", "system", "devices"} == set(history["machine"])


def test_outside_a_terminal_an_epoch_is_one_line(baseline: Run) -> None:
    """No progress bar and no control characters reach a log file."""
    lines = baseline.output.splitlines()
    assert [line.split(":")[0] for line in lines if line.startswith("epoch")] == ["epoch 1/3", "epoch 2/3", "epoch 3/3"]
    assert "\x1b" not in baseline.output
    assert "\b" not in baseline.output


def test_the_saved_model_predicts_probabilities(baseline: Run) -> None:
    """model.keras loads without any code of this project, and its ten outputs add up to 1."""
    keras = pytest.importorskip("keras")
    import numpy as np

    model = keras.saving.load_model(baseline.out / "model.keras")
    assert model.count_params() == 5_297_546
    outputs = np.asarray(model.predict(np.ones((2, 64, 64, 3), np.float32), verbose=0))
    assert outputs.shape == (2, 10)
    np.testing.assert_allclose(outputs.sum(axis=1), 1, rtol=1e-5)


@needs_a_backend
def test_the_same_seed_gives_the_same_losses_after_a_kill_and_without(baseline: Run, tmp_path: Path) -> None:
    """A run killed in its second epoch and resumed ends with exactly the losses of one that was left alone."""
    line = [*command(*SMALL), "--out", str(tmp_path)]
    with subprocess.Popen(line, stdout=subprocess.PIPE, text=True, cwd=ROOT, env=environment()) as process:
        assert process.stdout is not None
        for said in process.stdout:
            if said.startswith("epoch 1/3"):
                break
        # The line is said before the checkpoint is written: whether the kill comes before or after must not matter.
        process.kill()
    if (tmp_path / "checkpoint.npz").exists():
        refused = run_trainer(tmp_path, *SMALL)
        assert refused.status == 2
        assert "stopped after epoch 1 of 3: --resume or --restart?" in refused.errors
    resumed = run_trainer(tmp_path, *SMALL, "--resume")
    assert resumed.losses == baseline.losses


@needs_a_backend
def test_resuming_needs_the_same_settings(baseline: Run) -> None:
    """Other settings would be another training; the difference is named, in one line."""
    run = run_trainer(baseline.out, *SMALL, "--resume", "--seed", "5")
    assert run.status == 2
    assert run.errors.splitlines()[-1].endswith("--seed was 0, is 5")


def test_a_longer_run_goes_on_from_a_finished_one(baseline: Run, tmp_path: Path) -> None:
    """--resume with more epochs trains only those that are missing."""
    (tmp_path / "checkpoint.npz").write_bytes((baseline.out / "checkpoint.npz").read_bytes())
    run = run_trainer(tmp_path, *SMALL, "--epochs", "4", "--resume")
    assert "resumed after epoch 3" in run.output
    assert run.losses[:3] == baseline.losses
    assert len(run.losses) == 4


@needs_a_backend
def test_the_form_as_written_computes_the_same_losses(baseline: Run, tmp_path: Path) -> None:
    """Both forms are one function: losses agree, and the form that crashes oneDNN trains with oneDNN off."""
    run = run_trainer(tmp_path, *SMALL, "--form", "seed")
    assert run.status == 1, run.errors
    for mine, theirs in zip(run.losses, baseline.losses, strict=True):
        assert mine == pytest.approx(theirs, rel=2e-3, abs=0.07)  # one of 16 samples may fall to the other side
    assert [loss for loss, *_ in run.losses] == pytest.approx([loss for loss, *_ in baseline.losses], rel=2e-3)
    if INSTALLED[0] != "jax":
        assert "oneDNN switched off" in run.output


@pytest.mark.parametrize("backend", WITH_DEVICES)
def test_two_devices_compute_the_same_losses_as_one(backend: str, tmp_path: Path, baseline: Run) -> None:
    """Data-parallel training differs by rounding alone."""
    one = baseline if backend == INSTALLED[0] else run_trainer(tmp_path / "one", *SMALL, backend=backend)
    two = run_trainer(tmp_path / "two", *SMALL, "--devices", "2", backend=backend)
    assert two.status == 1, two.errors
    assert len(two.history["machine"]["devices"].split(", ")) == 2
    assert [loss for loss, *_ in two.losses] == pytest.approx([loss for loss, *_ in one.losses], rel=2e-3)


@pytest.mark.parametrize("backend", INSTALLED)
def test_every_backend_trains_in_half_the_bits(backend: str, tmp_path: Path) -> None:
    """mixed_bfloat16 trains without a crash, and the loss falls."""
    run = run_trainer(tmp_path, *SMALL, "--precision", "mixed_bfloat16", backend=backend)
    assert run.status == 1, run.errors
    assert run.losses[-1][0] < run.losses[0][0]


@pytest.mark.parametrize("backend", INSTALLED[1:])
def test_backends_start_alike(backend: str, tmp_path: Path, baseline: Run) -> None:
    """From the same data each backend learns: no loss is clipped, none is lost."""
    run = run_trainer(tmp_path, *SMALL, backend=backend)
    assert run.status == 1, run.errors
    assert run.losses[-1][0] < run.losses[0][0]


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["--samples", "0"], "--samples must be at least 1, not 0"),
        (["--learning-rate", "nan"], "--learning-rate must be a positive number, not nan"),
        (["--seed", "-1"], "--seed must be between 0 and 4294967295, not -1"),
        (["--devices", "3"], "a batch of 40 samples cannot be shared out evenly among 3 devices"),
        (["--devices", "2", "--backend", "torch"], "not with torch"),
        (["--resume", "--restart"], "not allowed with"),
    ],
)
def test_wrong_usage_is_one_line_and_status_2(
    arguments: list[str], reason: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Bad input never reaches Keras."""
    from reference_models.train import main

    with pytest.raises(SystemExit) as leaving:
        main(arguments)
    assert leaving.value.code == 2
    assert reason in capsys.readouterr().err.splitlines()[-1]


@needs_a_backend
def test_a_damaged_checkpoint_is_refused(tmp_path: Path) -> None:
    """Half a file is not resumed from, and the way out is named."""
    (tmp_path / "checkpoint.npz").write_bytes(b"PK\x03\x04 and then nothing")
    run = run_trainer(tmp_path, *SMALL, "--resume")
    assert run.status == 2
    assert "--restart begins anew" in run.errors.splitlines()[-1]


@needs_a_backend
def test_a_folder_that_cannot_be_made_is_refused(tmp_path: Path) -> None:
    """The reason is one line, and comes before the training, not after it."""
    (tmp_path / "file").write_text("in the way")
    run = run_trainer(tmp_path / "file" / "results", *SMALL)
    assert run.status == 2
    assert "Not a directory" in run.errors.splitlines()[-1]


@pytest.mark.skipif("torch" in INSTALLED, reason="every backend may be installed here")
def test_a_missing_backend_is_named(tmp_path: Path) -> None:
    """A backend that is not installed is one line, not a traceback."""
    run = run_trainer(tmp_path, *SMALL, backend="torch")
    assert run.status == 2
    assert "Traceback" not in run.errors
    assert run.errors.splitlines()[-1].startswith("train: Keras cannot start with torch")


def test_a_model_that_archcheck_refuses_is_not_trained(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A finding against the model's own files ends the run before Keras is imported, with status 3."""
    from reference_models import machine, train

    monkeypatch.setattr(machine, "configure", lambda _: [])
    monkeypatch.setattr(train, "check_own_model", lambda: (["forms.py:35:14: AC201: the branches differ"], "refused"))
    assert train.main(["--out", str(tmp_path / "results")]) == 3
    assert "AC201" in capsys.readouterr().err
    assert not (tmp_path / "results").exists()


class _Report:
    """What archcheck returns, as far as the trainer looks at it."""

    def __init__(self, exit_code: int) -> None:
        self.exit_code = exit_code
        place = SimpleNamespace(row=3, column=7)
        self.findings = [SimpleNamespace(span=place, code="AC201", message="the branches differ")] * bool(exit_code)


@pytest.mark.parametrize(
    ("exit_code", "count", "summary"),
    [(0, 0, "nothing found"), (1, 2, "refused"), (101, 0, "status 101, the model goes unchecked")],
)
def test_the_summary_says_what_the_check_was_worth(
    exit_code: int, count: int, summary: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Findings refuse the model; a bug in the checker does not stop a training, and is not called a pass either."""
    import archcheck
    from reference_models.train import check_own_model

    monkeypatch.setattr(archcheck, "check_path", lambda _: _Report(exit_code), raising=False)
    findings, said = check_own_model()
    assert len(findings) == count
    assert summary in said
    assert all(finding.endswith(":3:7: AC201: the branches differ") for finding in findings)


def test_the_learning_rate_falls_with_the_cosine() -> None:
    """Full in the first epoch, half in the middle, nearly nothing in the last; a constant rate stays."""
    seed, quick = PRESETS["seed"], PRESETS["quick"]
    rates = [seed.learning_rate_of(epoch) for epoch in range(10)]
    assert rates == sorted(rates, reverse=True)
    assert rates[0] == seed.learning_rate
    assert rates[5] == pytest.approx(seed.learning_rate / 2)
    assert 0 < rates[9] < 0.03 * seed.learning_rate
    assert {quick.learning_rate_of(epoch) for epoch in range(4)} == {quick.learning_rate}
