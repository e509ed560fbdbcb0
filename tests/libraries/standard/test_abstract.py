"""What is known of abc is what Python makes of it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from agreeing import agree

PROGRAMS = [
    """\
from abc import ABC, ABCMeta, abstractmethod
class Shape(ABC):
    sides = 0
    @abstractmethod
    def area(self): ...
    @property
    @abstractmethod
    def name(self): ...
    def twice(self): return 2 * self.area()
class Square(Shape):
    sides = 4
    def __init__(self, a): self.a = a
    def area(self): return self.a ** 2
    @property
    def name(self): return "square"
s = Square(3)
k1 = (s.area(), s.twice(), s.sides, s.name)
k2 = isinstance(s, Shape)
class M(metaclass=ABCMeta):
    x = 3
k3 = M().x
k4 = issubclass(Square, Shape)
abc_ = isinstance(s, ABC)
""",
]

NOT_YET = [
    (
        "not everything is an ABC",
        """\
from abc import ABC
x = isinstance(3, ABC)
""",
    ),
    (
        "no object is made of an abstract class",
        """\
from abc import ABC, abstractmethod
class S(ABC):
    @abstractmethod
    def f(self): ...
try:
    S()
    x = 1
except TypeError:
    x = 2
""",
    ),
    (
        "a class may be registered as a subclass",
        """\
from abc import ABC
class S(ABC):
    pass
class T:
    pass
S.register(T)
x = isinstance(T(), S)
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
