"""`pytest` and `unittest`: what tests are written with."""

from __future__ import annotations

from archcheck.interpreter.classes import ClassValue, Instance
from archcheck.interpreter.functions import FunctionValue
from archcheck.interpreter.values import (
    Arguments,
    Builtin,
    ListValue,
    Missing,
    ModuleValue,
    Raised,
    Unknown,
    Value,
    unknown_of,
)
from archcheck.libraries.standard import Inert
from archcheck.libraries.standard.contexts import Manager
from archcheck.libraries.standard.function_tools import opaque

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from archcheck.interpreter.machine import Interpreter

__all__ = ["module"]


def module(run: Interpreter, name: str) -> ModuleValue | None:
    """`pytest`, `unittest` and their parts."""
    if name == "pytest":
        return ModuleValue(name, dict(_PYTEST), lambda attribute: opaque(f"pytest.{attribute}"))
    if name == "unittest":
        return ModuleValue(name, {**_UNITTEST, **_cases()}, lambda attribute: _part(run, attribute))
    return ModuleValue(
        name, _cases() if name == "unittest.case" else {}, lambda attribute: opaque(f"{name}.{attribute}")
    )


def _part(run: Interpreter, attribute: str) -> Any:
    return (
        run.import_module(f"unittest.{attribute}") if attribute in ("mock", "case") else opaque(f"unittest.{attribute}")
    )


def _raises(name: str) -> Callable[[Interpreter, Arguments], Any]:
    """A context that an exception has to leave; or a call that has to raise it."""

    def call(run: Interpreter, arguments: Arguments) -> Any:
        expected = arguments.get(0, "expected_exception")
        others = arguments.positional[2:] if name == "assertRaisesRegex" else arguments.positional[1:]
        if others or arguments.open:
            run.unknown_call(arguments, f"whether it raises is left to {name}()")
            return Unknown("a call that has to raise")
        classes = _flat(expected)
        return Manager(Inert(f"{name}()"), tuple(run.libraries.exception_name(cls) for cls in classes) or ("",))

    return call


def _flat(value: Any) -> list[Any]:
    return [inner for item in value for inner in _flat(item)] if type(value) is tuple else [value]


def _warns(run: Interpreter, arguments: Arguments) -> Any:
    if len(arguments.positional) > 1:
        return opaque("warns").call(run, arguments)
    return Manager(Inert("warns()"))


def _is_decorated(value: Any) -> bool:
    return isinstance(value, (FunctionValue, ClassValue)) or (isinstance(value, Value) and value.may_be_chosen)


class Mark(Value):
    """A decorator that leaves what it decorates as it is, with or without arguments of its own."""

    __slots__ = ()
    kind = "mark"

    def attribute(self, run: Interpreter, name: str) -> Any:
        return (
            Unknown(f"the attribute {name} of a mark")
            if name in ("args", "kwargs", "name", "mark", "markname")
            else self
        )

    def call(self, run: Interpreter, arguments: Arguments) -> Any:
        if len(arguments.positional) == 1 and not arguments.keywords and _is_decorated(arguments.positional[0]):
            return arguments.positional[0]
        return self


_MARK = Mark()


def _stop(run: Interpreter, arguments: Arguments) -> Any:
    """`pytest.skip`, `pytest.fail`: they end the test by an exception that is no `Exception`."""
    raise Raised("BaseException", run.libraries.exception("BaseException", None))


def _import_or_skip(run: Interpreter, arguments: Arguments) -> Any:
    name = arguments.get(0, "modname")
    if type(name) is not str:
        return Unknown("a module whose name isn't known")
    try:
        return run.import_module(name)
    except Missing:
        return _stop(run, arguments)


_PYTEST: dict[str, Any] = {
    "raises": Builtin("raises", _raises("raises")),
    "warns": Builtin("warns", _warns),
    "deprecated_call": Builtin("deprecated_call", _warns),
    "fixture": _MARK,
    "mark": _MARK,
    "hookimpl": _MARK,
    "skip": Builtin("skip", _stop),
    "fail": Builtin("fail", _stop),
    "xfail": Builtin("xfail", _stop),
    "exit": Builtin("exit", _stop),
    "importorskip": Builtin("importorskip", _import_or_skip),
    "approx": Inert("pytest.approx"),
    "param": Builtin("param", lambda run, arguments: unknown_of("the parameters of a test", *arguments.everything())),
}

_UNITTEST: dict[str, Any] = {
    "skip": _MARK,
    "skipIf": Builtin("skipIf", lambda run, arguments: _MARK),
    "skipUnless": Builtin("skipUnless", lambda run, arguments: _MARK),
    "expectedFailure": _MARK,
}

_HOOKS = (
    "setUp",
    "tearDown",
    "setUpClass",
    "tearDownClass",
    "addCleanup",
    "assertEqual",
    "assertNotEqual",
    "assertTrue",
    "assertFalse",
    "assertIs",
    "assertIsNot",
    "assertIsNone",
    "assertIsNotNone",
    "assertIn",
    "assertNotIn",
    "assertIsInstance",
    "assertNotIsInstance",
    "assertGreater",
    "assertGreaterEqual",
    "assertLess",
    "assertLessEqual",
    "assertAlmostEqual",
    "assertNotAlmostEqual",
    "assertListEqual",
    "assertDictEqual",
    "assertTupleEqual",
    "assertSetEqual",
    "assertSequenceEqual",
    "assertRegex",
    "assertCountEqual",
)


def _checked(run: Interpreter, arguments: Arguments) -> None:
    """An assertion: what comes after it is only reached where it holds."""
    if run.handlers:
        run.may_raise()
    for value in arguments.everything():
        if isinstance(value, Value) and value.may_be_chosen:
            run.forget(value, "a test may call it")
        elif not isinstance(value, ListValue) and hasattr(value, "tail"):
            run.forget(value, "an assertion may go through it")


class _Initialiser(Value):
    """`TestCase.__init__`, which sets attributes of its own."""

    __slots__ = ()
    kind = "function"
    binds = True

    def call(self, run: Interpreter, arguments: Arguments) -> None:
        if arguments.positional and isinstance(arguments.positional[0], Instance):
            run.assign(arguments.positional[0], "open", "a unittest.TestCase has attributes that aren't modelled")


def _cases() -> dict[str, Any]:
    """The base classes of tests."""
    names: dict[str, Any] = {name: Builtin(name, _checked) for name in _HOOKS}
    for name in ("assertRaises", "assertRaisesRegex"):
        names[name] = Builtin(name, _raises(name))
    for name in ("assertWarns", "assertLogs", "subTest"):
        names[name] = Builtin(name, lambda run, arguments: Manager(Inert("a test's context")))
    for name in ("skipTest", "fail"):
        names[name] = Builtin(name, _stop)
    names["__init__"] = _Initialiser()
    case = ClassValue("TestCase", [], names, None)
    case.open = "a unittest.TestCase has more names than are modelled"
    asynchronous = ClassValue("IsolatedAsyncioTestCase", [case], {}, None)
    return {"TestCase": case, "IsolatedAsyncioTestCase": asynchronous}
