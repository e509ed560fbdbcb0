"""The pytest plugin: `pytest --archcheck` checks model files, the fixture `archcheck` checks from within a test.

pytest loads this module at every start, so it imports nothing; what it does is in `archcheck.testing.items`.
"""

from __future__ import annotations

import pytest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pathlib import Path

    from archcheck.testing.items import Checker

__all__ = ["archcheck", "pytest_addoption", "pytest_collect_file"]


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add `--archcheck`."""
    group = parser.getgroup("archcheck", "static checks of Keras models")
    group.addoption(
        "--archcheck", action="store_true", help="check every file that builds a Keras model, each as a test of its own"
    )


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """An item for a file that builds a model, or is one."""
    if file_path.suffix not in (".py", ".ipynb", ".keras") or not parent.config.getoption("archcheck"):
        return None
    from archcheck.testing.items import collected

    return collected(file_path, parent)


@pytest.fixture(scope="session")
def archcheck() -> Checker:
    """Check a file, a text or a live model: `archcheck("model.py")`, `archcheck.assert_clean(model)`."""
    from archcheck.testing.items import Checker

    return Checker()
