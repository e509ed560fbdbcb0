"""The one training that several tests compare theirs with."""

from __future__ import annotations

import pytest

from tests.reference_models.runs import SMALL, Run, run_trainer


@pytest.fixture(scope="session")
def baseline(tmp_path_factory: pytest.TempPathFactory) -> Run:
    """Train a little in one piece, on one device, with the default form: what the others are compared with."""
    run = run_trainer(tmp_path_factory.mktemp("baseline"), *SMALL)
    assert run.status == 1, run.errors  # trained, and too short to converge
    return run
