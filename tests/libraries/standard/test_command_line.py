"""What is known of argparse is what Python makes of it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from agreeing import agree

PROGRAMS = [
    """\
import argparse
p = argparse.ArgumentParser(description="x")
p.add_argument("--batch-size", type=int, default=32)
p.add_argument("-e", "--epochs", type=int, default="7")
p.add_argument("-r", type=float, default=1)
p.add_argument("--no-cuda", action="store_true")
p.add_argument("--cache", action="store_false", dest="cached")
p.add_argument("--name", default="a", choices=["a", "b"])
p.add_argument("--out")
p.add_argument("--sizes", type=int, nargs="+", default=[1, 2])
args = p.parse_args([])
k1 = (args.batch_size, args.epochs, args.r, args.no_cuda, args.cached, args.name, args.out)
k2 = args.sizes
k3 = vars(args)["epochs"]
k4 = getattr(args, "nothing", 3)
""",
    """\
import argparse
p = argparse.ArgumentParser()
g = p.add_argument_group("g")
g.add_argument("--a", type=int, default=1)
m = p.add_mutually_exclusive_group()
m.add_argument("--b", default=2)
p.set_defaults(a=5, c=6)
args, rest = p.parse_known_args([])
k1 = (args.a, args.b, args.c)
k2 = rest
""",
    """\
import argparse
p = argparse.ArgumentParser()
p.add_argument("path", nargs="?", default="here")
p.add_argument("--cuda", dest="cuda", action="store_true")
p.add_argument("--no-cuda", dest="cuda", action="store_false")
p.add_argument("--x", type=int, default=3)
p.add_argument("--hidden", default=argparse.SUPPRESS)
args = p.parse_args(["--x", "4", "--cuda", "there"])
x, path, cuda = args.x, args.path, args.cuda
has = hasattr(args, "hidden")
""",
    """\
import argparse, os
p = argparse.ArgumentParser(argument_default=argparse.SUPPRESS)
p.add_argument("--x", type=int)
p.add_argument("--y", action="store_true")
if os.getpid() % 2:
    p.add_argument("--z", default=1)
else:
    p.add_argument("--z", default=2)
args = p.parse_args([])
x, y, z = hasattr(args, "x"), hasattr(args, "y"), args.z
""",
    """\
import argparse
p = argparse.ArgumentParser()
p.add_argument("--x", type=int, default=3)
s = p.add_subparsers(dest="command")
q = s.add_parser("train")
q.add_argument("--x", type=int, default=9)
q.add_argument("--y", type=int, default=10)
args = p.parse_args(["train"])
x, y, command = args.x, getattr(args, "y", 0), args.command
""",
    """\
import argparse
base = argparse.ArgumentParser(add_help=False)
base.add_argument("--x", default=1)
p = argparse.ArgumentParser(parents=[base])
p.add_argument("--y", default=2, type=str)
p.add_argument("--t", type=lambda text: text.split(","), default="a,b")
p.add_argument("--flag", action=argparse.BooleanOptionalAction, default=True)
p.add_argument("-v", "--verbose", action="count", default=0)
p.add_argument("--version", action="version", version="1")
args = p.parse_args([])
k1 = (args.x, args.y, args.flag, args.verbose)
t = args.t
ns = argparse.Namespace(a=1, b="x")
k2 = (ns.a, ns.b)
ns.a = 4
k3 = ns.a
""",
    """\
import argparse
p = argparse.ArgumentParser()
caught = False
try:
    p.parse_args(["--nothing"])
except SystemExit:
    caught = True
try:
    p.error("x")
    k1 = 1
except SystemExit:
    k1 = 2
""",
]


@pytest.mark.parametrize("text", PROGRAMS)
def test_python_agrees(text: str) -> None:
    """No claim is wrong, and what is called k... is known."""
    agree(text)
