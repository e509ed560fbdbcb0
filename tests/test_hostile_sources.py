"""Sources that would hurt a careless checker end in a report, quickly, whatever is in them."""

from __future__ import annotations

import time

import pytest

from archcheck.checker import check
from archcheck.reading.source import Source
from archcheck.report import Report
from archcheck.settings import Settings


def checked(text: str) -> Report:
    """The report of a text."""
    return check(Source("hostile.py", text), Settings())


HOSTILE = {
    "a number of a billion digits": "x = 10 ** 10 ** 9\n",
    "a string of a terabyte": "x = 'a' * 10 ** 12\n",
    "a list of a terabyte": "x = [0] * 10 ** 12\n",
    "a shift of a billion bits": "x = 1 << 10 ** 9\n",
    "a format of a terabyte": "x = '%1000000000000d' % 1\ny = f'{1:1000000000000}'\nz = '{:1000000000000}'.format(1)\n",
    "an endless loop": "while True:\n    x = 1\n",
    "an endless count": "n = 0\nwhile n >= 0:\n    n += 1\n",
    "an endless recursion": "def f(n):\n    return f(n + 1)\nf(0)\n",
    "a recursion that branches twice": "def f(n):\n    return f(n - 1) + f(n - 2)\nf(300)\n",
    "20,000 terms": "x = " + " + ".join(["1"] * 20_000) + "\n",
    "10,000 calls in a chain": "x = a" + ".b()" * 10_000 + "\n",
    "2,000 nested lists": "x = " + "[" * 2_000 + "]" * 2_000 + "\n",
    "90 nested lists": "x = " + "[" * 90 + "]" * 90 + "\n",
    "5,000 branches one in another": "".join(
        f"{'if' if not index else 'elif'} mystery == {index}:\n    x = {index}\n" for index in range(2_000)
    ),
    "a product of ranges": "x = [a for a in range(1000) for b in range(1000) for c in range(1000)]\n",
    "loops in loops": "for a in range(10000):\n    for b in range(10000):\n        for c in range(10000):\n            pass\n",
    "a class that inherits from itself": "class A(A):\n    pass\n",
    "a module that imports itself": "import hostile\nfrom hostile import *\n",
    "escape sequences": "x = '\\x1b[31m'\nimport keras\nkeras.layers.Dense('\\x1b[31mred\\x07')\n",
    "nothing": "",
    "a null byte": "x = 1\0\n",
    "a lone surrogate": "x = '\\ud800'\n",
    "deleted names": "import keras\ndel keras\nkeras.Input((3,))\n",
    "shapes that can't be": "import keras\nkeras.Input(shape=(10 ** 30, -1, 'a', None, 1.5))\nkeras.Input((2 ** 70,))\n",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_source_ends_in_a_report(name: str) -> None:
    """The check ends within seconds, with a report and no exception."""
    start = time.perf_counter()
    report = checked(HOSTILE[name])
    assert report.path == "hostile.py"
    assert time.perf_counter() - start < 30


def test_syntax_error_is_a_finding() -> None:
    """A file that Python can't parse gives AC901 where the parser stops."""
    (finding,) = checked("x = (1,\ny = 2\n").findings
    assert finding.code == "AC901"


def test_reaching_a_limit_is_said() -> None:
    """What a bound cut short is advice AC904, off until it is selected."""
    text = "x = 10 ** 10 ** 9\n"
    assert checked(text).findings == []
    report = check(Source("hostile.py", text), Settings(values={"extend_select": ("AC904",)}))
    assert [finding.code for finding in report.findings] == ["AC904"]
