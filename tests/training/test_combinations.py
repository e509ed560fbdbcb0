"""The generated contract: archcheck's verdict on a training program is real Keras's, row for row.

A part of the programs that `python tests/training/combinations.py` compares, with the same kinds of mistakes.
"""

from __future__ import annotations

import random
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

import combinations as contract

QUICK = 80
"""So many programs are compared in every run of the tests."""


def programs() -> list[str]:
    """The programs of the quick profile: always the same."""
    rnd = random.Random(contract.SEED)
    return [contract.program(rnd) for _ in range(QUICK)]


@pytest.mark.parametrize("text", programs(), ids=lambda text: "")
def test_the_verdict_is_that_of_keras(text: str) -> None:
    """Fails or fits, and where."""
    assert contract.compare(text) is None, text
