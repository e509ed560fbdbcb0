"""Whole random programs: what archcheck says of one is what real Keras does with it."""

from __future__ import annotations

from random import Random

import pytest

from archcheck.testing.programs import write_program
from tests.program_oracle import disagreement

QUICK = 120
"""How many programs every run compares; `python tools/differential.py --count 10000` compares more."""


@pytest.mark.parametrize("block", range(6))
def test_random_programs_agree_with_keras(block: int) -> None:
    """Verdict, row, shapes, dtypes, parameters and the rows of the summary agree on every program drawn."""
    size = QUICK // 6
    for seed in range(50_000 + block * size, 50_000 + (block + 1) * size):
        text = write_program(Random(seed))
        found = disagreement(text)
        if found is not None and found.startswith("unknown shape"):
            continue  # not knowing is allowed; `tools/differential.py` counts it
        assert found is None, f"seed {seed}: {found}\n{text}"
