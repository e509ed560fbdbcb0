"""`sys` and `builtins`."""

from __future__ import annotations

from archcheck.interpreter.values import Arguments, Builtin, Missing, ModuleValue, Raised, Unknown, Value, is_constant
from archcheck.libraries.standard import Inert
from archcheck.libraries.standard.function_tools import opaque

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from archcheck.interpreter.machine import Interpreter

__all__ = ["module"]

FINER = "which version of Python 3 it runs on"


class VersionInfo(Value):
    """`sys.version_info`: that it is Python 3 is all that is known."""

    __slots__ = ()
    kind = "sys.version_info"

    def attribute(self, run: Interpreter, name: str) -> Any:
        return 3 if name == "major" else Unknown(FINER)

    def item(self, run: Interpreter, key: Any) -> Any:
        if type(key) is int:
            return 3 if key in (0, -5) else Unknown(FINER)
        if key in (slice(None, 1), slice(0, 1)):
            return (3,)
        return (3, Unknown(FINER)) if key in (slice(None, 2), slice(0, 2)) else Unknown(FINER)

    def length(self, run: Interpreter) -> int:
        return 5

    def unpack(self, run: Interpreter, count: int, starred: bool) -> list[Any] | None:
        return self.iterate(run)

    def iterate(self, run: Interpreter) -> list[Any]:
        return [3, *(Unknown(FINER) for _ in range(4))]

    def binary(self, run: Interpreter, operator: str, other: Any, reflected: bool) -> Any:
        sign = _sign(other)
        if sign is None or operator not in _ANSWERS:
            return Unknown(FINER)
        return _ANSWERS[operator](sign)


def _sign(other: Any) -> int | None:
    """Whether every Python 3 is greater than a tuple (1) or less (-1)."""
    if type(other) is not tuple or not is_constant(other) or not all(type(item) is int for item in other[:1]):
        return None
    if not other or other[0] < 3 or other == (3,) or other == (3, 0):
        return 1
    return -1 if other[0] > 3 else None


_ANSWERS: dict[str, Callable[[int], bool]] = {
    "<": lambda sign: sign < 0, "<=": lambda sign: sign < 0, ">": lambda sign: sign > 0, ">=": lambda sign: sign > 0,
    "==": lambda sign: False, "!=": lambda sign: True,
}  # fmt: skip


def _exit(run: Interpreter, arguments: Arguments) -> Any:
    raise Raised("SystemExit", run.libraries.exception("SystemExit", None))


_SYS: dict[str, Any] = {
    "version_info": VersionInfo(),
    "exit": Builtin("exit", _exit),
    "maxsize": 2**63 - 1,
    **{
        name: Unknown(f"sys.{name} isn't in the source")
        for name in ("argv", "platform", "version", "modules", "executable", "byteorder", "prefix", "flags")
    },
    **{name: opaque(f"sys.{name}") for name in ("settrace", "setprofile", "_getframe", "addaudithook")},
}


def module(run: Interpreter, name: str) -> ModuleValue | None:
    """`sys` or `builtins`."""
    if name == "builtins":
        return ModuleValue(name, dict(run.libraries.builtins), _no_builtin)
    return ModuleValue(name, dict(_SYS), lambda attribute: Inert(f"sys.{attribute}")) if name == "sys" else None


def _no_builtin(name: str) -> Any:
    raise Missing(name)
