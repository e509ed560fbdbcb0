"""What is known of collections is what Python makes of it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from agreeing import agree

PROGRAMS = [
    """\
from collections import namedtuple
P = namedtuple("P", "x y")
p = P(1, y=2)
k1 = (p.x, p.y, p[0], p[-1], len(p), list(p), P._fields)
a, b = p
k2 = (a, b)
q = p._replace(x=5)
k3 = (q.x, p.x)
k4 = p._asdict()
k5 = P._make([3, 4]).y
eq = p == (1, 2)
order = p < (1, 3)
joined = p + (3,)
del p, P, q
""",
    """\
from collections import namedtuple
P = namedtuple("P", ["x", "y", "z"], defaults=[2, 3])
k1 = (P(1).z, P(1, 5).y)
class Q(P):
    def total(self): return self.x + self.y + self.z
q = Q(1)
k2 = q.total()
k3 = q.x
changed = False
try:
    q.x = 3
except AttributeError:
    changed = True
del q, P, Q
""",
    """\
from collections import OrderedDict
d = OrderedDict([("a", 1), ("b", 2)])
d["c"] = 3
k1 = list(d)
d.move_to_end("a")
order = list(d)
first = d.popitem(last=False)
left = list(d.items())
text = str(OrderedDict(a=1))
""",
    """\
from collections import defaultdict
d = defaultdict(list)
d["a"].append(1)
d["a"].append(2)
d["b"]
k1 = d["a"]
k2 = len(d)
k3 = "c" in d
got = d.get("c")
n = len(d)
m = len(d | {"q": 1})
text = str(d)
""",
    """\
from collections import defaultdict
import os
d = defaultdict(int)
d[os.getpid()] += 1
n = len(d)
x = d["a"]
has = "a" in d
keys = list(d)
""",
    """\
from collections import Counter
c = Counter("abracadabra")
k1 = c["a"]
k2 = c["z"]
k3 = c.most_common(2)
c.update("zz")
k4 = c["z"]
k5 = "q" in c
s = c + Counter(a=1)
t = s["a"]
c.subtract("a")
a = c["a"]
el = list(Counter(a=2).elements())
u = Counter(a=3)
u.update(a=2)
ua = u["a"]
u -= Counter(a=10)
ub = u["a"]
text = str(u)
""",
    """\
from collections import deque
d = deque([1, 2, 3])
d.appendleft(0)
d.append(4)
k1 = d.popleft()
k2 = d.pop()
k3 = list(d)
k4 = len(d)
d.rotate(1)
turned = list(d)
isl = isinstance(d, list)
del d
""",
    """\
from collections import ChainMap
from collections.abc import Mapping, Callable, Sequence, Iterable
m = ChainMap({"a": 1}, {"a": 2, "b": 3})
a, b = m["a"], m["b"]
i1 = isinstance({}, Mapping)
i2 = isinstance(len, Callable)
i3 = isinstance([1], Sequence)
i4 = isinstance("x", Iterable)
class A:
    def __iter__(self): return iter([])
i5 = isinstance(A(), Iterable)
class B:
    def __call__(self): return 1
i6 = isinstance(B(), Callable)
i7 = isinstance(3, Iterable)
""",
]

NOT_YET = [
    (
        "a named tuple is a tuple",
        """\
from collections import namedtuple
x = isinstance(namedtuple("P", "a")(1), tuple)
""",
    ),
    (
        "the order of two OrderedDicts counts",
        """\
from collections import OrderedDict
x = OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1)
""",
    ),
    (
        "a copy of a defaultdict keeps its factory",
        """\
from collections import defaultdict
c = defaultdict(list).copy()
try:
    c["z"].append(1)
    x = 1
except KeyError:
    x = 2
del c
""",
    ),
    (
        "a Counter counts what it lacks as 0",
        """\
from collections import Counter
x = Counter(a=0) == Counter()
""",
    ),
    (
        "a deque equals no list",
        """\
from collections import deque
x = deque([1]) == [1]
""",
    ),
    (
        "a deque is no list as a text",
        """\
from collections import deque
x = str(deque([1]))
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
