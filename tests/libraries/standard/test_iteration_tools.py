"""What is known of itertools is what Python makes of it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from agreeing import agree

IMPORTED = (
    "from itertools import accumulate, chain, combinations, combinations_with_replacement, compress, count, cycle, dropwhile, filterfalse, groupby\n"
    "from itertools import islice, pairwise, permutations, product, repeat, starmap, takewhile, tee, zip_longest\n"
)

KNOWN = [
    "list(chain([1], (2, 3), 'ab', range(2)))", "list(chain.from_iterable([[1, 2], [3]]))", "list(chain())", "list(product([1, 2], 'ab'))",
    "list(product([0, 1], repeat=3))", "len(list(product()))", "list(repeat(4, 3))", "list(repeat(4, -1))", "list(zip(repeat(1), [1, 2]))",
    "list(islice(count(), 4))", "list(islice(count(3, 2), 1, 6, 2))", "list(zip(count(1), 'abc'))", "[i for i in islice('abcdefg', 2, None, 3)]",
    "list(islice([1, 2, 3], 0))", "list(islice([1, 2, 3], None))", "list(zip_longest([1, 2, 3], 'a', fillvalue='-'))", "list(zip_longest([1], [2, 3]))",
    "list(accumulate([1, 2, 3]))", "list(accumulate([1, 2, 3], lambda a, b: a * b))", "list(accumulate([1, 2], initial=10))", "list(accumulate('ab'))",
    "list(combinations([1, 2, 3], 2))", "list(permutations('abc', 2))", "list(permutations([1, 2]))", "list(combinations_with_replacement([1, 2], 2))",
    "list(starmap(pow, [(2, 3), (3, 2)]))", "list(takewhile(lambda x: x < 3, [1, 2, 3, 1]))", "list(dropwhile(lambda x: x < 3, [1, 2, 3, 1]))",
    "list(filterfalse(lambda x: x % 2, range(5)))", "list(compress('abc', [1, 0, 1]))", "[(k, list(g)) for k, g in groupby('aabbbc')]",
    "[(k, len(list(g))) for k, g in groupby([1, 3, 2, 5], key=lambda x: x % 2)]", "list(pairwise([1, 2, 3]))", "list(zip(cycle([1, 2]), range(5)))",
    "list(islice(cycle('ab'), 5))", "[list(x) for x in tee((1, 2))]", "dict(zip('ab', count()))", "sum(chain([1, 2], [3]))", "next(chain([], [5]))",
    "max(accumulate([1, 5, -3]))", "list(chain((x for x in range(150)), [1]))",
]  # fmt: skip

PROGRAMS = [
    "it = iter([1, 2, 3, 4, 5])\na = list(islice(it, 2))\nb = list(it)",
    "it = iter([1, 2, 3, 4, 5])\na = list(takewhile(lambda x: x < 3, it))\nb = list(it)",
    "def g():\n    for i in range(5):\n        log.append(i)\n        yield i\nlog = []\na = list(islice(g(), 2))\nb = list(log)\nc = next(chain(g(), [7]))\nd = len(log)",
    "xs = [1]\nn = 0\nfor x in chain(xs, [9]):\n    n += 1\n    if len(xs) < 4:\n        xs.append(x)\nm = n",
    "groups = [g for k, g in groupby('aab')]\na = [list(g) for g in groups]",
    "it = groupby('aab')\nk, g = next(it)\na = list(g)\nk, g = next(it)\nb = list(g)",
    "it = groupby('aab')\nk, g = next(it)\nnext(it)\na = list(g)",
    "import os\nxs = [1, 2]\nif os.getpid() % 2:\n    xs.append(3)\na = list(chain(xs, [4]))\nb = list(product(xs, xs))\nfor c in islice(xs, 1):\n    pass\nd = list(accumulate(xs))",
    "log = []\ndef f(a, b):\n    log.append(a)\n    return b\nimport os\nxs = [1, 2]\nif os.getpid() % 2:\n    xs.append(3)\na = list(accumulate(xs, f))\nn = len(log)",
    "for i in count():\n    if i == 5:\n        break\nk1 = i",
    "c = count(10)\na = next(c)\nb = next(c)\nd = list(islice(c, 3))\ne = next(c)",
    "c = cycle('ab')\na = next(c)\nb = next(c)\nd = next(c)",
    "a, b = tee([1, 2, 3])\nx = next(a)\ny = list(b)\nz = list(a)",
    "xs = [[1]]\nfor (x,) in product(xs):\n    x.append(2)\nk1 = len(xs[0])",
    "it = iter([1, 2, 3])\nzs = list(zip_longest(it, it))",
    "log = []\nit = filterfalse(lambda x: log.append(x), [1, 2, 3])\na = next(it)\nn = len(log)",
]


@pytest.mark.parametrize("expression", KNOWN)
def test_is_known(expression: str) -> None:
    """These are known, and right."""
    names = agree(f"{IMPORTED}k1 = {expression}")
    assert getattr(names["k1"], "items", ()) is not None


@pytest.mark.parametrize("text", PROGRAMS)
def test_agrees(text: str) -> None:
    """Nothing that the interpreter says of these programs is wrong."""
    agree(IMPORTED + text)


@pytest.mark.parametrize("name", [
    "chain", "product", "repeat", "count", "cycle", "islice", "zip_longest", "accumulate", "combinations", "permutations", "starmap", "takewhile",
    "groupby", "tee", "pairwise", "batched", "compress", "filterfalse", "chain.from_iterable",
])  # fmt: skip
@pytest.mark.parametrize(
    "given",
    [
        "",
        "3",
        "None, None",
        "[1], -1",
        "*unknown",
        "[1], 'a', 3, 4, 5",
        "[1], key=3, initial=4, repeat=-1",
        "unknown, unknown",
    ],
)
def test_odd_arguments_do_no_harm(name: str, given: str) -> None:
    """A call that Python refuses leaves the interpreter standing."""
    from oracle import interpreted

    text = f"import itertools\nfrom mystery import unknown\ntry:\n    x = list(itertools.{name}({given}))\nexcept Exception:\n    pass\ny = list(itertools.{name}({given}))"
    interpreted(text)
