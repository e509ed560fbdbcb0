"""What is known of dataclasses is what Python makes of it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from agreeing import agree

PROGRAMS = [
    """\
from dataclasses import dataclass, field, asdict, astuple, replace
@dataclass
class C:
    units: int
    rate: float = 0.5
    sizes: list = field(default_factory=lambda: [1, 2])
c = C(4)
k1 = (c.units, c.rate)
k2 = c.sizes
c.sizes.append(3)
k3 = C(1).sizes
d = C(units=5, rate=1.0)
k4 = (d.units, d.rate)
eq = C(1) == C(1)
ne = C(1) == C(2)
k5 = asdict(c)["units"]
k6 = astuple(C(1, 2))[1]
bare = C.rate
has = hasattr(C, "sizes")
text = str(C(1))
""",
    """\
from dataclasses import dataclass, field
@dataclass
class A:
    x: int = 1
@dataclass
class B(A):
    y: int = 2
    x: int = 7
    def __post_init__(self):
        self.z = self.x + self.y
b = B()
k1 = (b.x, b.y, b.z)
c = B(10, 20)
k2 = (c.x, c.y, c.z)
names = B.__match_args__
""",
    """\
from dataclasses import dataclass, FrozenInstanceError, replace
@dataclass(frozen=True)
class F:
    x: int
    y: int = 2
f = F(1)
g = replace(f, x=5)
k1 = (g.x, g.y)
k2 = f.x
""",
    """\
from dataclasses import dataclass, fields, is_dataclass
@dataclass(kw_only=True)
class A:
    x: int = 1
    y: int
a = A(y=3)
k1 = (a.x, a.y)
k2 = is_dataclass(A)
n = [f.name for f in fields(A)]
""",
    """\
from dataclasses import dataclass
@dataclass(order=True)
class V:
    n: int
lt = V(1) < V(2)
srt = [v.n for v in sorted([V(3), V(1)])]
@dataclass
class R:
    n: int = 1
    def __repr__(self): return "R!"
k1 = str(R())
""",
    """\
from dataclasses import dataclass, field
@dataclass
class B:
    x: int = 0
    def __init__(self, z):
        self.x = z
k1 = B(6).x
@dataclass
class C:
    opt: "int | None" = None
    name: str = field(default="n", repr=False, metadata={"a": 1})
k2 = (C().opt, C().name)
try:
    C(1, 2, 3)
    many = False
except TypeError:
    many = True
@dataclass(eq=False)
class D:
    x: int = 1
same = D() == D()
""",
]

NOT_YET = [
    (
        "no attribute of a frozen one is set",
        """\
from dataclasses import dataclass
@dataclass(frozen=True)
class F:
    x: int
f = F(1)
try:
    f.x = 3
except AttributeError:
    pass
x = f.x
""",
    ),
    (
        "fields of a base that are given by name stay so",
        """\
from dataclasses import dataclass
@dataclass(kw_only=True)
class A:
    a: int = 1
@dataclass
class B(A):
    b: int = 2
b = B(5)
x, y = b.a, b.b
""",
    ),
    (
        "its own text hides that of a base",
        """\
from dataclasses import dataclass
class Base:
    def __repr__(self): return "base"
@dataclass
class S(Base):
    n: int = 1
text = str(S())
""",
    ),
    (
        "a list is no default",
        """\
from dataclasses import dataclass
x = 0
try:
    @dataclass
    class A:
        a: list = []
    x = 1
except ValueError:
    x = 2
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
