"""What is known of typing and types is what Python makes of it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from agreeing import agree

PROGRAMS = [
    """\
from __future__ import annotations
from typing import TYPE_CHECKING, Optional, List, Dict
from typing import cast, NewType, TypeVar, Generic, Union, Callable, Any, final
if TYPE_CHECKING:
    k0 = 1
else:
    k0 = 2
T = TypeVar("T")
Vector = List[float]
Maybe = Optional[Union[int, str]]
UserId = NewType("UserId", int)
k1 = cast(int, "x")
k2 = UserId(3)
class Stack(Generic[T]):
    def __init__(self, n: int) -> None: self.n = n
    def get(self) -> T: return self.n
k3 = Stack[int](4).get()
def f(x: Optional[int] = None, *a: Any) -> Dict[str, List[int]]: return {"a": [1]}
k4 = f()["a"]
@final
class Q: z = 1
k5 = Q().z
""",
    """\
from typing import NamedTuple, TypedDict, Protocol, runtime_checkable, ClassVar
class P(NamedTuple):
    x: int
    y: int = 2
    def s(self): return self.x + self.y
p = P(1)
k1 = (p.x, p.y, p.s(), p[1])
a, b = p
k2 = (a, b)
class D(TypedDict, total=False):
    u: int
d = D(u=3)
k3 = d["u"]
@runtime_checkable
class HasN(Protocol):
    def n(self): ...
class Has:
    def n(self): return 1
class Not: pass
i2 = isinstance(Not(), HasN)
F = NamedTuple("F", [("q", int)])
k4 = F(7).q
del p, P, F
""",
    """\
import types, numbers, collections.abc
n = types.SimpleNamespace(a=1, b=[2])
n.c = 3
k1 = (n.a, n.c, n.b[0])
i1 = isinstance(3, numbers.Number)
i2 = isinstance(3.0, numbers.Integral)
i3 = isinstance("x", numbers.Number)
def f(): pass
i4 = isinstance(f, types.FunctionType)
i5 = isinstance(len, types.FunctionType)
m = types.MappingProxyType({"a": 1})
ma = m["a"]
class A: v = 4
def g(self): return self.v
k2 = None
bm = types.MethodType(g, A())()
eq = types.SimpleNamespace(a=1) == types.SimpleNamespace(a=1)
del m
""",
    """\
import typing
from typing import Hashable, Sized, Iterable
class A:
    def __len__(self): return 1
i1 = isinstance(A(), Sized)
i3 = isinstance([], Hashable)
i4 = isinstance([], typing.List)
class B(typing.Sized):
    def __len__(self): return 2
    x = 5
k1 = B().x
i5 = isinstance(B(), Sized)
x = typing.get_type_hints(A)
@typing.overload
def f(a: int) -> int: ...
@typing.overload
def f(a: str) -> str: ...
def f(a): return a
k2 = f(3)
@typing.no_type_check
def h(): return 1
k3 = h()
V = typing.Annotated[int, 3]
W = typing.Literal["a"] | None
""",
]

NOT_YET = [
    (
        "what has the methods of a protocol is one",
        """\
from typing import Protocol, runtime_checkable
@runtime_checkable
class N(Protocol):
    def n(self): ...
class A:
    def n(self): return 1
x = isinstance(A(), N)
""",
    ),
    (
        "a class with __len__ is Sized",
        """\
from typing import Sized
class A:
    def __len__(self): return 1
x = issubclass(A, Sized)
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
