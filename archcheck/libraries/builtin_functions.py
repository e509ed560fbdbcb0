"""Python's builtin functions and types over values of which some are unknown."""

from __future__ import annotations

import builtins

from archcheck.interpreter.classes import (
    ClassMethod,
    ClassValue,
    Instance,
    NativeClass,
    Property,
    StaticMethod,
    SuperValue,
)
from archcheck.interpreter.expressions import set_of
from archcheck.interpreter.functions import FunctionValue
from archcheck.interpreter.operators import binary
from archcheck.interpreter.values import (
    Arguments,
    Builtin,
    DictValue,
    ListValue,
    Missing,
    ModuleValue,
    SetValue,
    Unknown,
    Value,
    from_dim,
    is_constant,
    type_name,
    unknown_of,
)
from archcheck.libraries.builtin_iteration import ITERATION, unordered
from archcheck.libraries.exceptions import EXCEPTIONS
from archcheck.libraries.namespaces import GlobalsValue, forget_globals
from archcheck.libraries.texts import NotPlain, as_python, format_text, user_text
from archcheck.libraries.types import CONTAINERS, is_instance, is_subclass

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from archcheck.interpreter.machine import Interpreter

__all__ = ["BUILTINS", "computed"]


def computed(run: Interpreter, function: Callable[..., Any], arguments: Arguments, reason: str) -> Any:
    """A pure function of Python on constants, computed by Python; unknown where an argument is."""
    if arguments.open or not all(map(is_constant, arguments.everything())):
        if run.handlers:
            run.may_raise()
        return Unknown(reason)
    try:
        return function(*arguments.positional, **arguments.keywords)
    except (TypeError, ValueError, ArithmeticError, LookupError) as error:
        return run.python_error(type(error).__name__, str(error))


def _pure(name: str, function: Callable[..., Any], type: type | None = None) -> Builtin:
    return Builtin(
        name, lambda run, arguments: computed(run, function, arguments, f"{name}() of something that isn't known"), type
    )


def _float(run: Interpreter, arguments: Arguments) -> Any:
    number = getattr(arguments.get(0, "x"), "number", None)  # one out of an array
    if isinstance(number, (int, float)):
        return float(number)
    return computed(run, float, arguments, "float() of something that isn't known")


def _range(run: Interpreter, arguments: Arguments) -> Any:
    return computed(run, range, arguments, "a range whose bounds aren't known")


def _len(run: Interpreter, arguments: Arguments) -> Any:
    value = arguments.get(0, "obj")
    if isinstance(value, Value):
        if isinstance(value, Unknown) and run.handlers:
            run.may_raise()
        length = value.length(run)
        if length is None:
            result = Unknown("the length isn't known")
            result.integer = result.size is not None
            return result
        return length if isinstance(length, Value) else from_dim(length)
    try:
        return len(value)
    except TypeError:
        return run.python_error("TypeError", f"a {type_name(value)} has no len()")
    except OverflowError:
        return run.python_error("OverflowError", "a length too large")


def _set(run: Interpreter, arguments: Arguments) -> Any:
    return set_of(unordered(run, arguments.positional[0]) if arguments.positional else None if arguments.open else [])


def _frozenset(run: Interpreter, arguments: Arguments) -> Any:
    items = _set(run, arguments).items
    return Unknown("a frozenset whose elements aren't known") if items is None else frozenset(items)


def _isinstance(run: Interpreter, arguments: Arguments) -> Any:
    answer = is_instance(*arguments.positional[:2])
    return Unknown("whether it is an instance isn't known") if answer is None else answer


def _issubclass(run: Interpreter, arguments: Arguments) -> Any:
    answer = is_subclass(*arguments.positional[:2])
    return Unknown("whether it is a subclass isn't known") if answer is None else answer


def _type(run: Interpreter, arguments: Arguments) -> Any:
    if len(arguments.positional) == 3:
        return _made_type(run, *arguments.positional)
    value = arguments.positional[0]
    if isinstance(value, Instance):
        return value.cls
    if not isinstance(value, Value):
        name = type(value).__name__
        return (
            BUILTINS.get(name, Unknown("a type"))
            if value is not None
            else Builtin("NoneType", lambda run, arguments: None, type(None))
        )
    python_type = CONTAINERS.get(type(value))
    if python_type:
        return BUILTINS[python_type.__name__]
    if getattr(value, "exception_type", None) is not None:
        return BUILTINS[value.exception_type.__name__]  # type: ignore[attr-defined]
    cls = getattr(value, "cls", None)
    return cls if isinstance(cls, Value) else unknown_of("a type", value)


def _made_type(run: Interpreter, name: Any, bases: Any, names: Any) -> Any:
    """`type(name, bases, names)`."""
    if not isinstance(name, str) or type(bases) is not tuple or not isinstance(names, DictValue) or names.open:
        return Unknown("a class that is made while the program runs")
    return ClassValue(
        name, [base for base in bases if not run.libraries.is_object(base)], dict(names.items), run.place(run.node)
    )


def _getattr(run: Interpreter, arguments: Arguments) -> Any:
    value, name = arguments.positional[:2]
    has_default = len(arguments.positional) > 2
    if not isinstance(name, str):
        if run.handlers:
            run.may_raise()
        return unknown_of("the attribute's name isn't known", value, *arguments.positional[2:])
    try:
        found = run.attribute(value, name)
    except Missing:
        return arguments.positional[2] if has_default else run.python_error("AttributeError", f"no attribute {name}")
    return unknown_of(found.reason, found, arguments.positional[2]) if has_default and type(found) is Unknown else found


def _hasattr(run: Interpreter, arguments: Arguments) -> Any:
    value, name = arguments.positional[:2]
    if not isinstance(name, str):
        return Unknown("the attribute's name isn't known")
    try:
        found = run.attribute(value, name)
    except Missing:
        return False
    known = isinstance(value, Instance) and name in value.names
    return found if isinstance(found, Unknown) and not known else True


def _setattr(run: Interpreter, arguments: Arguments) -> None:
    value, name, new = arguments.positional[:3]
    if isinstance(value, Value) and isinstance(name, str):
        value.set_attribute(run, name, new)
    elif isinstance(value, Value):
        run.forget(value, "an attribute is set whose name isn't known")


def _delattr(run: Interpreter, arguments: Arguments) -> None:
    value, name = arguments.positional[:2]
    if isinstance(value, Value) and isinstance(name, str):
        value.delete_attribute(run, name)
    elif isinstance(value, Value):
        run.forget(value, "an attribute is deleted whose name isn't known")


def _print(run: Interpreter, arguments: Arguments) -> None:
    """What is printed isn't looked at; an unknown object may raise while its text is made."""


def _int(run: Interpreter, arguments: Arguments) -> Any:
    value = arguments.get(0, "x", 0)
    if type(value) is Unknown or (isinstance(value, Unknown) and not is_constant(value)):
        if value.integer:
            return Unknown(value.reason, value.size)
        if run.handlers:
            run.may_raise()
        result = Unknown(value.reason, hint=value.hint)
        result.integer = result.size is not None
        return result
    if isinstance(value, str) and len(value) > 1000:
        return Unknown("a long number")
    if isinstance(value, Instance):
        return value.special(run, "__int__")
    return computed(run, int, arguments, "int() of something that isn't known")


def _super(run: Interpreter, arguments: Arguments) -> Any:
    cls, receiver = (*arguments.positional, None, None)[:2]
    return (
        SuperValue(cls, receiver)
        if isinstance(cls, ClassValue) and receiver is not None
        else Unknown("super() with these arguments")
    )


def _id(run: Interpreter, arguments: Arguments) -> Any:
    return Unknown("an identity differs from run to run")


def _unknown(name: str) -> Builtin:
    def call(run: Interpreter, arguments: Arguments) -> Any:
        run.unknown_call(arguments, f"{name}() is not followed")
        return Unknown(f"what {name}() gives isn't in the source")

    return Builtin(name, call)


def _str(run: Interpreter, arguments: Arguments) -> Any:
    if len(arguments.positional) > 1 or "encoding" in arguments.keywords:
        return computed(run, str, arguments, "a text that isn't known")
    return user_text(run, arguments.get(0, "object", ""), "str")


def _repr(run: Interpreter, arguments: Arguments) -> Any:
    return user_text(run, arguments.get(0, "obj"), "repr")


def _format(run: Interpreter, arguments: Arguments) -> Any:
    return format_text(run, arguments.get(0, "value"), arguments.get(1, "format_spec", ""))


def _bool(run: Interpreter, arguments: Arguments) -> Any:
    truth = run.truth(arguments.get(0, "x", False))
    return Unknown("a truth that isn't known") if truth is None else truth


def _bytes(run: Interpreter, arguments: Arguments) -> Any:
    value = arguments.get(0, "source", b"")
    if type(value) is int and value > 100_000:
        return Unknown("bytes")
    try:
        return bytes(*[as_python(item) for item in arguments.positional])
    except NotPlain:
        return Unknown("bytes")
    except (TypeError, ValueError) as error:
        return run.python_error(type(error).__name__, str(error))


def _object(run: Interpreter, arguments: Arguments) -> Any:
    return Instance(_OBJECT_CLASS)


_OBJECT_CLASS = ClassValue("object", [], {}, None)


def _callable(run: Interpreter, arguments: Arguments) -> Any:
    value = arguments.get(0, "obj")
    if isinstance(value, (FunctionValue, ClassValue, NativeClass, Builtin)) or getattr(value, "may_be_chosen", False):
        return True
    if isinstance(value, Instance):
        return (
            True
            if value.cls.find_own("__call__")
            else (Unknown("whether it is callable") if value.cls.open or value.cls.native else False)
        )
    if not isinstance(value, Value) or isinstance(value, (ListValue, DictValue, SetValue, ModuleValue)):
        return False
    return Unknown("whether it is callable")


def _globals(run: Interpreter, arguments: Arguments) -> Any:
    return GlobalsValue(run.scope.module)


def _locals(run: Interpreter, arguments: Arguments) -> Any:
    if run.scope.outer is None:
        return GlobalsValue(run.scope.module)
    return DictValue(dict(run.scope.names), "names of a function that may not be seen")


def _vars(run: Interpreter, arguments: Arguments) -> Any:
    if not arguments.positional:
        return _locals(run, arguments)
    try:
        return run.attribute(arguments.positional[0], "__dict__")
    except Missing:
        return Unknown("the names of an object")


def _dir(run: Interpreter, arguments: Arguments) -> Any:
    return Unknown("what dir() lists isn't in the source")


def _exec(name: str) -> Builtin:
    def call(run: Interpreter, arguments: Arguments) -> Any:
        reason = f"{name}() may change any name"
        run.unknown_call(arguments, reason)
        forget_globals(run, run.scope.module, reason)
        return Unknown(f"what {name}() gives isn't in the source")

    return Builtin(name, call)


def _eval(run: Interpreter, arguments: Arguments) -> Any:
    """A text that is known is evaluated where the call stands."""
    text = arguments.get(0, "source")
    if not isinstance(text, str) or len(arguments.positional) > 1 or arguments.keywords or len(text) > 1_000:
        return EXECUTED.call(run, arguments)
    from archcheck.reading.source import Source

    try:
        tree: Any = compile(text.strip(), "<eval>", "eval", 0x400)  # ast.PyCF_ONLY_AST: nothing is executed
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return run.python_error("SyntaxError", "this text is no expression")
    before = run.source, run.via, run.scope
    run.via = run.place(arguments.node) if arguments.node is not None else run.via
    run.source = Source("<eval>", text.strip())
    try:
        return run.evaluate(tree.body, run.scope)
    finally:
        run.source, run.via, run.scope = before


EXECUTED = _exec("eval")


def _power(run: Interpreter, arguments: Arguments) -> Any:
    base, exponent = arguments.get(0, "base"), arguments.get(1, "exp")
    if len(arguments.positional) > 2 or "mod" in arguments.keywords:
        modulus = arguments.get(2, "mod")
        if not all(type(value) is int and value.bit_length() < 2_000 for value in (base, exponent, modulus)):
            return Unknown("pow() of three values")
        return computed(run, pow, arguments, "pow() of three values")
    return binary(run, "**", base, exponent)


def _hash(run: Interpreter, arguments: Arguments) -> Any:
    value = arguments.get(0, "obj")
    return hash(value) if type(value) in (int, bool) else Unknown("a hash differs from run to run")


def _exit(run: Interpreter, arguments: Arguments) -> Any:
    from archcheck.interpreter.values import Raised

    raise Raised("SystemExit")


def _descriptor(cls: Callable[[Any], Any]) -> Callable[[Interpreter, Arguments], Any]:
    return lambda run, arguments: cls(arguments.positional[0])


def _property(run: Interpreter, arguments: Arguments) -> Any:
    return Property(arguments.get(0, "fget"), arguments.get(1, "fset"), arguments.get(2, "fdel"))


BUILTINS: dict[str, Any] = {
    **ITERATION,
    "range": Builtin("range", _range, range),
    "len": Builtin("len", _len),
    "set": Builtin("set", _set, set),
    "frozenset": Builtin("frozenset", _frozenset, frozenset),
    "isinstance": Builtin("isinstance", _isinstance),
    "issubclass": Builtin("issubclass", _issubclass),
    "type": Builtin("type", _type, type),
    "object": Builtin("object", _object, object),
    "getattr": Builtin("getattr", _getattr),
    "hasattr": Builtin("hasattr", _hasattr),
    "setattr": Builtin("setattr", _setattr),
    "delattr": Builtin("delattr", _delattr),
    "print": Builtin("print", _print),
    "callable": Builtin("callable", _callable),
    "round": _pure("round", round),
    "int": Builtin("int", _int, int),
    "str": Builtin("str", _str, str),
    "super": Builtin("super", _super),
    "id": Builtin("id", _id),
    "float": Builtin("float", _float, float),
    "bool": Builtin("bool", _bool, bool),
    "complex": _pure("complex", complex, complex),
    "bytes": Builtin("bytes", _bytes, bytes),
    "bytearray": Builtin("bytearray", lambda run, arguments: Unknown("a bytearray"), bytearray),
    "slice": _pure("slice", slice, slice),
    "abs": _pure("abs", abs),
    "divmod": _pure("divmod", divmod),
    "pow": Builtin("pow", _power),
    "ord": _pure("ord", ord),
    "chr": _pure("chr", chr),
    "bin": _pure("bin", bin),
    "hex": _pure("hex", hex),
    "oct": _pure("oct", oct),
    "ascii": _pure("ascii", ascii),
    "repr": Builtin("repr", _repr),
    "format": Builtin("format", _format),
    "hash": Builtin("hash", _hash),
    "globals": Builtin("globals", _globals),
    "locals": Builtin("locals", _locals),
    "vars": Builtin("vars", _vars),
    "dir": Builtin("dir", _dir),
    "exec": _exec("exec"),
    "eval": Builtin("eval", _eval),
    "exit": Builtin("exit", _exit),
    "quit": Builtin("quit", _exit),
    "property": Builtin("property", _property, property),
    "staticmethod": Builtin("staticmethod", _descriptor(StaticMethod), staticmethod),
    "classmethod": Builtin("classmethod", _descriptor(ClassMethod), classmethod),
    "NotImplemented": Unknown("NotImplemented"),
    "Ellipsis": ...,
    "__name__": "__main__",
    "__file__": Unknown("the file's own path"),
    "__doc__": Unknown("the text that a module begins with"),
    "__debug__": True,
    "__builtins__": Unknown("the builtins"),
    "__spec__": Unknown("how a module was found"),
    "__package__": Unknown("the package of a module"),
    "__loader__": Unknown("how a module was loaded"),
    **{name: _unknown(name) for name in ("open", "input", "compile", "memoryview", "__import__", "breakpoint", "aiter", "anext", "copyright", "credits", "license", "help", "display", "get_ipython")},
    **EXCEPTIONS,
}  # fmt: skip
for _name in vars(builtins):
    BUILTINS.setdefault(_name, Unknown(f"{_name} is not modelled"))
