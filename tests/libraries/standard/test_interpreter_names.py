"""What is known of sys and builtins is what Python makes of it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from agreeing import agree

PROGRAMS = [
    "import sys\nk1 = sys.version_info[0] >= 3\nk2 = sys.version_info >= (3,)\nk3 = sys.version_info < (3,)\nk4 = sys.version_info.major == 3\nk5 = sys.version_info > (2, 7)\n"
    "k6 = (3,) > sys.version_info\nk7 = sys.version_info < (4, 1)\na = sys.version_info >= (3, 8)\nb = sys.version_info[:2] >= (3, 6)\nc = sys.version_info[1]\n"
    "k8 = sys.version_info == (3, 2)[:1]\nd = sys.version_info.minor\ne = sys.version_info == (3, 11, 0, 'final', 0)\nk9 = sys.version_info >= (3, 0)\nf = (3, 8) <= sys.version_info",
    "import sys\nmajor, minor, *rest = sys.version_info\nk1 = major\nn = len(sys.version_info)",
    "import sys\na = sys.platform\nb = sys.argv\nsys.path.append('x')\nsys.path.insert(0, 'y')\nk1 = sys.maxsize\nc = len(sys.argv) > 1\nsys.stdout.write('')\nsys.setrecursionlimit(5000)",
    "import sys\nk1 = 0\ntry:\n    sys.exit(1)\n    k1 = 1\nexcept Exception:\n    k1 = 2\nexcept SystemExit:\n    k1 = 3",
    "import sys\ndef main():\n    if len(sys.argv) > 100:\n        sys.exit(1)\n    return 4\nk1 = main()",
    "import builtins\nk1 = builtins.len([1, 2])\nk2 = builtins.max(3, 4)\nbuiltins.extra = 3\nk3 = builtins.extra",
]


@pytest.mark.parametrize("text", PROGRAMS)
def test_agrees(text: str) -> None:
    """Nothing that the interpreter says of these programs is wrong."""
    agree(text)


def test_exit_ends_the_program() -> None:
    """What comes after it isn't reached."""
    from oracle import interpreted

    assert interpreted("import sys\nsys.exit()\nx = 1")[0] is None
