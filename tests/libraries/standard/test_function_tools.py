"""What is known of functools is what Python makes of it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from agreeing import agree

PROGRAMS = [
    "from functools import partial\ndef f(a, b, c=3, **d):\n    return (a, b, c, len(d))\nk1 = partial(f, 1)(2)\nk2 = partial(f, 1, c=5)(2, c=6)\n"
    "k3 = partial(partial(f, 1), 2)(x=1)\ng = partial(f, 1)\nk4 = g.func(1, 2)\nk5 = g.args",
    "from functools import partial\nlog = []\nadd = partial(log.append)\nadd(1)\nadd(2)\nk1 = len(log)",
    "from functools import partial\nclass A:\n    f = partial(lambda x: x, 4)\nk1 = A().f()",
    "import functools\nk1 = functools.reduce(lambda a, b: a * b, [1, 2, 3, 4])\nk2 = functools.reduce(lambda a, b: a + b, [], 7)\n"
    "k3 = functools.reduce(lambda a, b: [*a, b], range(4), [])\nk4 = functools.reduce(max, (x for x in (3, 9, 4)))",
    "from functools import wraps\ndef d(f):\n    @wraps(f)\n    def inner(*a, **k):\n        return f(*a, **k) + 1\n    return inner\n@d\ndef g(x):\n    return x\n"
    "k1 = g(1)\nk2 = g.__name__\nk3 = g.__wrapped__(1)",
    "from functools import wraps\ndef f(): pass\nf.tag = 'x'\n@wraps(f)\ndef g(): return 2\nk1 = g.tag\nk2 = hasattr(g, 'tog')\nk3 = g()",
    "from functools import lru_cache\nlog = []\n@lru_cache\ndef f(x):\n    log.append(x)\n    return [x]\na = f(1)\na.append(2)\nb = f(1)\nk1 = len(b)\nk2 = len(log)\n"
    "c = f(2)\nk3 = len(log)\nd = f(1.0)\ne = f(True)",
    "from functools import lru_cache\n@lru_cache(maxsize=None)\ndef fib(n):\n    return n if n < 2 else fib(n - 1) + fib(n - 2)\nk1 = fib(30)",
    "from functools import cache\n@cache\ndef f(*, units=3):\n    return units * 2\nk1 = f()\nk2 = f(units=4)\nf.cache_clear()\nk3 = f()",
    "from functools import lru_cache\nimport random\ncount = [0]\n@lru_cache(maxsize=2)\ndef f(x):\n    count[0] += 1\n    return x\nfor i in [1, 2, 3, 1, 3]:\n    f(i)\nn = count[0]",
    "from functools import lru_cache\nimport os\ncount = [0]\n@lru_cache(None)\ndef f(x):\n    count[0] += 1\n    return [x]\nif os.getpid() % 2:\n    f(1)\nf(1)\nn = count[0]\n"
    "for i in range(os.getpid() % 3 + 1):\n    f(i + 1).append(1)\nx = f(1)\ny = len(x)",
    "from functools import lru_cache\nclass A:\n    def __init__(self, n): self.n = n\n    @lru_cache(maxsize=None)\n    def size(self, k): return self.n * k\n"
    "k1 = A(3).size(2)\nk2 = A(4).size(2)",
    "from functools import cached_property\nclass A:\n    made = 0\n    @cached_property\n    def parts(self):\n        A.made += 1\n        return [1]\na = A()\n"
    "a.parts.append(2)\nk1 = len(a.parts)\nk2 = A.made\na.parts = (1,)\nk3 = a.parts\ndel a.parts\nk4 = len(a.parts)",
    "from functools import total_ordering\n@total_ordering\nclass A:\n    def __init__(self, x): self.x = x\n    def __eq__(self, o): return self.x == o.x\n"
    "    def __lt__(self, o): return self.x < o.x\na, b = A(1), A(2)\nk1 = [a < b, a <= b, a > b, a >= b, a <= A(1), a >= A(1), a > A(1)]",
    "from functools import total_ordering\n@total_ordering\nclass A:\n    def __init__(self, x): self.x = x\n    def __ge__(self, o): return self.x >= o.x\n"
    "a, b = A(1), A(1)\nk1 = [a >= b, a < b]\nc = [a <= b, a > b]",
    "from functools import singledispatch\nlog = []\n@singledispatch\ndef f(x):\n    log.append(x)\n@f.register(int)\ndef _(x):\n    log.append(0)\nf(3)\nn = len(log)",
    "from functools import cmp_to_key\nx = sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a))",
]


@pytest.mark.parametrize("text", PROGRAMS)
def test_agrees(text: str) -> None:
    """Nothing that the interpreter says of these programs is wrong."""
    agree(text)


@pytest.mark.parametrize(
    "call",
    [
        "partial()",
        "reduce()",
        "reduce(1)",
        "wraps()(3)",
        "lru_cache('x')",
        "lru_cache(3)(4)",
        "total_ordering(3)",
        "cached_property()",
        "cache()",
    ],
)
def test_odd_arguments_do_no_harm(call: str) -> None:
    """A call that Python refuses leaves the interpreter standing."""
    from oracle import interpreted

    interpreted(f"from functools import *\ntry:\n    x = {call}\nexcept Exception:\n    pass\ny = {call}")
