"""What is known of random is what Python makes of it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from agreeing import agree

PROGRAMS = [
    "import random\nrandom.seed(3)\na = random.random()\nb = random.randint(1, 1)\nk1 = random.choice([4, 4])\nc = random.choice([1, 2])\nd = random.choice('ab')",
    "import random\nxs = [1, 2, 3]\nrandom.shuffle(xs)\nk1 = len(xs)\na = xs[0]\nb = xs[0] - xs[1]\nc = xs[0] is xs[1]\nys = [[1], [2]]\nzs = ys\nrandom.shuffle(zs)\nd = ys[0]",
    "import random\nk1 = len(random.sample(range(10), 3))\na = random.sample([1, 2, 3], 3)\nk2 = len(random.choices([1, 2], k=5))\nk3 = random.choices([7], k=2)\nb = a[0] == a[1]",
    "import random\nxs = [[1], [2]]\nrandom.choice(xs).append(3)\na = len(xs[0])\nb = len(xs[1])",
    "import random\nxs = [[1], [2]]\nfor x in random.sample(xs, 2):\n    x.append(3)\na = xs[0]\nb = xs[1]",
    "import random\nr = random.Random(3)\na = r.randint(0, 9) - r.randint(0, 9)\nb = r.choice([1, 2])\nk1 = r.choice([5])\nxs = [1, 1]\nr.shuffle(xs)\nk2 = xs",
    "import random\ntry:\n    random.choice([])\n    k1 = 1\nexcept IndexError:\n    k1 = 2\ntry:\n    random.sample([1], 2)\n    k2 = 1\nexcept ValueError:\n    k2 = 2",
    "import random\nn = 0\nwhile random.random() < 0.5:\n    n += 1",
]


@pytest.mark.parametrize("text", PROGRAMS)
def test_agrees(text: str) -> None:
    """Nothing that the interpreter says of these programs is wrong, however the dice fall."""
    for _ in range(20):
        agree(text)
