"""What is known of enum is what Python makes of it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from agreeing import agree

PROGRAMS = [
    """\
from enum import Enum, IntEnum, auto, unique
class Color(Enum):
    RED = 1
    GREEN = 2
    CRIMSON = 1
k1 = (Color.RED.name, Color.RED.value, Color.CRIMSON.name)
k2 = [c.name for c in Color]
k3 = len(Color)
k4 = Color(2).name
k5 = Color["GREEN"].value
k6 = Color.RED is Color.CRIMSON
k7 = Color.RED == Color.GREEN
k8 = Color.RED == 1
alias = Color["CRIMSON"].value
text = str(Color.RED)
inst = isinstance(Color.RED, Color)
ins = Color.RED in Color
try:
    Color(9)
    found = True
except ValueError:
    found = False
try:
    Color["NO"]
    named = True
except KeyError:
    named = False
""",
    """\
from enum import IntEnum, Enum, auto
class S(IntEnum):
    A = 4
    B = 8
k1 = S.A + 1
k2 = S.A < S.B
k3 = S.A == 4
k4 = [0] * S.A.value
neg = S.A != 4
rng = len(list(range(S.A)))
class T(Enum):
    X = auto()
    Y = auto()
    Z = 10
    W = auto()
k5 = (T.X.value, T.Y.value, T.W.value)
txt = f"{S.A}"
big = max(S.A, S.B).value
""",
    """\
from enum import Enum
class Mode(str, Enum):
    TRAIN = "train"
    TEST = "test"
k1 = Mode.TRAIN == "train"
k2 = Mode("test").name
k3 = Mode.TRAIN.value.upper()
up = Mode.TRAIN.upper()
up2 = Mode.TRAIN + "x"
inn = Mode.TRAIN in ("train", "test")
d = {"train": 1}.get(Mode.TRAIN)
txt = str(Mode.TRAIN)
ln = len(Mode.TRAIN)
hash_ = {Mode.TRAIN: 1}[Mode.TRAIN]
""",
    """\
from enum import Enum
class Planet(Enum):
    EARTH = (1, 2)
    MARS = (3, 4)
    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius
    @property
    def both(self):
        return self.mass + self.radius
    @classmethod
    def first(cls):
        return list(cls)[0]
    def act(self):
        return self.value[0]
k1 = (Planet.MARS.mass, Planet.EARTH.both, Planet.first().name, Planet.MARS.act())
class Missing(Enum):
    A = "a"
    @classmethod
    def _missing_(cls, value):
        return cls.A
m = Missing("zzz").name
fam = Planet.EARTH is Planet.MARS
""",
    """\
from enum import Flag, IntFlag, auto, Enum
class P(Flag):
    R = auto()
    W = auto()
    X = auto()
v = (P.R.value, P.W.value, P.X.value)
rw = P.R | P.W
both = rw.value
has = P.R in rw
t = bool(P.R & P.W)
class B(Enum):
    def hello(self): return self.name
class D(B):
    A = 1
    C = 2
k1 = D.C.hello()
class E(Enum):
    A = 3
    B = 1
    C = 2.5
e = [x.value for x in E]
u = E(2.5).name
un = E(True).name
class L(Enum):
    A = 0
tr = bool(L.A)
""",
]

NOT_YET = [
    (
        "__members__ has the other names too",
        """\
from enum import Enum
class C(Enum):
    A = 1
    B = 1
x = list(C.__members__)
""",
    ),
    (
        "a member of an enum of texts is a text",
        """\
from enum import Enum
class C(str, Enum):
    A = "a"
x = isinstance(C.A, str)
""",
    ),
    (
        "a name with one underscore is a member",
        """\
from enum import Enum
class C(Enum):
    _p = 3
    q = 4
x = [m.name for m in C]
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
