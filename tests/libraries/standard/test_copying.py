"""What is known of copy is what Python makes of it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from agreeing import agree

PROGRAMS = [
    """\
import copy
a = [1, [2, 3], {"x": [4]}]
b = copy.copy(a)
c = copy.deepcopy(a)
a[1].append(9)
a.append(5)
a[2]["x"].append(6)
k1 = (len(b), len(b[1]), len(c), len(c[1]))
k2 = c[2]["x"]
k3 = b[2]["x"]
k4 = copy.copy((1, 2))
k5 = copy.deepcopy(3)
s = copy.copy({1, 2})
s.add(3)
k6 = len(s)
""",
    """\
from copy import copy, deepcopy
class A:
    def __init__(self): self.x = [1]
a = A()
b = copy(a)
c = deepcopy(a)
a.x.append(2)
a.y = 3
k1 = (len(b.x), len(c.x), hasattr(b, "y"))
shared = [0]
p = deepcopy([shared, shared])
p[0].append(1)
k2 = len(p[1])
loop = [1]
loop.append(loop)
q = deepcopy(loop)
k3 = q[1][1][0]
same = q is loop
""",
    """\
from copy import copy, deepcopy
class A:
    n = 1
    def __deepcopy__(self, memo):
        r = A()
        r.n = 2
        return r
x = deepcopy(A()).n
z = A.n
class B(list):
    pass
b = copy(B([1]))
n = len(b)
import os
l = [[1], [2]]
if os.getpid() % 2:
    l.pop()
d = copy(l)
for i in d:
    i.append(3)
first = l[0]
def f(): pass
f2 = deepcopy(f) is f
""",
]

NOT_YET = [
    (
        "what __copy__ changes",
        """\
from copy import copy
class A:
    n = 1
    def __copy__(self):
        A.n = 5
        return self
y = copy(A())
z = A.n
""",
    ),
]
"""What is claimed wrongly so far, each with what is true."""


@pytest.mark.parametrize("text", PROGRAMS)
def test_python_agrees(text: str) -> None:
    """No claim is wrong, and what is called k... is known."""
    agree(text)


@pytest.mark.xfail(strict=False)
@pytest.mark.parametrize(("why", "text"), NOT_YET)
def test_claimed_wrongly(why: str, text: str) -> None:
    """A claim that has to become right, or unknown."""
    agree(text)
