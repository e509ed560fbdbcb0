"""The pages in docs/rules are what the rules say."""

from __future__ import annotations

import os
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))


def test_the_pages_are_up_to_date() -> None:
    """`python tools/generate_docs.py --check` finds nothing to write."""
    command = [sys.executable, os.path.join(ROOT, "tools", "generate_docs.py"), "--check"]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr
