"""What is known of pytest and unittest is what Python makes of it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from agreeing import agree

PROGRAMS = [
    "import pytest\nk1 = 0\nwith pytest.raises(ValueError):\n    k1 = 1\n    int('x')\n    k1 = 2",
    "import pytest\nk1 = 0\nwith pytest.raises((ValueError, KeyError), match='x') as info:\n    raise KeyError('x')\nk1 = 1\na = info.value",
    "import pytest\ntry:\n    with pytest.raises(ValueError):\n        raise KeyError\n    k1 = 1\nexcept KeyError:\n    k1 = 2",
    "import pytest\nlog = []\ndef f(x):\n    log.append(x)\n    raise ValueError\npytest.raises(ValueError, f, 3)\na = len(log)",
    "import pytest\n@pytest.mark.skipif(False, reason='x')\ndef f(): return 1\n@pytest.mark.parametrize('x', [1, 2])\ndef g(x): return x\nk1 = f()\nk2 = g(5)\n@pytest.mark.skipif(True, reason='x')\nclass A:\n    x = 3\nk3 = A.x",
    "import pytest\n@pytest.fixture\ndef f(): return 1\n@pytest.fixture(scope='module')\ndef g(): return 1\nk1 = 3",
    "import pytest\ntry:\n    pytest.skip('x')\n    k1 = 1\nexcept Exception:\n    k1 = 2\nexcept BaseException:\n    k1 = 3",
    "import unittest\nclass T(unittest.TestCase):\n    def setUp(self):\n        self.x = 3\n    def test_a(self):\n        with self.assertRaises(ValueError):\n            raise ValueError\n"
    "        self.assertEqual(self.x, 3)\n        return 5\nt = T('test_a')\nt.setUp()\nk1 = t.test_a()\na = t.x",
    "import unittest\nlog = []\nclass T(unittest.TestCase):\n    def test_a(self):\n        self.assertRaises(ValueError, lambda: log.append(int('x')))\n        self.assertTrue(True)\n"
    "t = T('test_a')\nt.test_a()\nn = len(log)",
    "import unittest\n@unittest.skip('x')\nclass A:\n    y = 1\n@unittest.skipIf(False, 'x')\ndef f(): return 1\nk1 = A.y\nk2 = f()",
    "from unittest import mock, TestCase\nm = mock.Mock(return_value=3)\na = m(4)",
]


@pytest.mark.parametrize("text", PROGRAMS)
def test_agrees(text: str) -> None:
    """Nothing that the interpreter says of these programs is wrong."""
    agree(text)


@pytest.mark.parametrize(
    "call",
    [
        "raises()",
        "raises(3)",
        "raises(*x)",
        "fixture(3)",
        "warns()",
        "mark()",
        "importorskip()",
        "importorskip(3)",
        "skip()",
    ],
)
def test_odd_arguments_do_no_harm(call: str) -> None:
    """A call that pytest refuses leaves the interpreter standing."""
    from oracle import interpreted

    interpreted(
        f"import pytest\nfrom mystery import x\ntry:\n    y = pytest.{call}\nexcept Exception:\n    pass\nwith pytest.{call} as z:\n    pass"
    )
