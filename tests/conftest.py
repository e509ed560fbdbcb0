"""What the tests of several folders share."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

# A busy machine says nothing of the code, and a run of CI judges a change and not the draw: the same cases every time.
# `pytest --hypothesis-profile=anew` draws others.
settings.register_profile("archcheck", deadline=None, derandomize=True)
settings.register_profile("anew", deadline=None, max_examples=1000)
settings.load_profile("archcheck")


@pytest.fixture
def shell(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> Callable[..., tuple[int, str, str]]:
    """The command line in an empty folder, with the checker of `tests.fake_checker`: status, stdout, stderr."""
    from archcheck.cli import main
    from tests import fake_checker

    fake_checker.install(monkeypatch)
    monkeypatch.chdir(tmp_path)
    for name in ("NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)

    def run(*arguments: str) -> tuple[int, str, str]:
        status = main(list(arguments))
        captured = capsys.readouterr()
        return status, captured.out, captured.err

    return run
