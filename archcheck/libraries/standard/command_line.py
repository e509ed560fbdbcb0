"""`argparse`: a parser gives its defaults, converted as it would; what has none is decided by the command line."""

from __future__ import annotations

import argparse

from archcheck.interpreter.classes import ClassValue, Instance
from archcheck.interpreter.scope import Names
from archcheck.interpreter.values import (
    Arguments,
    Builtin,
    DictValue,
    ListValue,
    ModuleValue,
    Raised,
    Unknown,
    Value,
    is_constant,
    same,
    unknown_of,
)
from archcheck.libraries.standard import Inert, function

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from archcheck.interpreter.machine import Interpreter

__all__ = ["ParserValue", "module"]

DECIDED = "the command line decides"
SUPPRESS = argparse.SUPPRESS
_NAMESPACE = ClassValue("Namespace", [], Names(), None)
_GROUPS = ("add_argument_group", "add_mutually_exclusive_group")
_PARSING = ("parse_args", "parse_known_args", "parse_intermixed_args", "parse_known_intermixed_args")
_SILENT = frozenset({"print_help", "print_usage", "format_help", "format_usage", "convert_arg_line_to_args"})
_FLAGS = {"store_true": False, "store_false": True}
_WITHOUT_DEST = ("help", "version")


class ParserValue(Value):
    """An `ArgumentParser`, a group of one, or the parser of a subcommand.

    Attributes:
        defaults: what stands under each name where the command line says nothing; None where that has to be said.
        general: what stands for arguments without a default.
        main: the parser whose subcommand this parses; None for any other.
        prefixes: what options begin with.
    """

    __slots__ = ("defaults", "general", "main", "prefixes")
    kind = "ArgumentParser"

    def __init__(
        self, defaults: DictValue, general: Any = None, main: ParserValue | None = None, prefixes: str = "-"
    ) -> None:
        self.defaults = defaults
        self.general = general
        self.main = main
        self.prefixes = prefixes

    def attribute(self, run: Interpreter, name: str) -> Any:
        if name == "add_argument":
            return Builtin(name, self._add)
        if name == "set_defaults":
            return Builtin(name, self._set)
        if name == "get_default":
            return Builtin(name, self._get)
        if name in _PARSING:
            return Builtin(name, lambda run, arguments: self._parse(run, arguments, "known" in name))
        if name in _GROUPS:
            return Builtin(name, self._group)
        if name == "add_subparsers":
            return Builtin(name, self._subcommands)
        if name == "add_parser":
            return Builtin(name, self._subcommand)
        if name in ("error", "exit"):
            return Builtin(name, _ended)
        if name in _SILENT:
            return Builtin(name, lambda run, arguments: Unknown(f"what {name}() gives"))
        if not hasattr(argparse.ArgumentParser, name):
            return Unknown(f"the attribute {name} of a parser")
        return unknown_of(f"the method {name} of a parser is not modelled", self.defaults)

    def reachable(self) -> Iterable[Any]:
        return (self.defaults,) if self.main is None else (self.defaults, self.main.defaults)

    # Arguments

    def define(self, run: Interpreter, name: str, value: Any) -> None:
        """A name has this default, unless it has another one already."""
        if self.main is not None:
            self.main.defaults.set_item(run, name, Unknown("the subcommand decides"))
        known = self.defaults.items.get(name, value)
        if (known is None) != (value is None) or (known is not value and same(known, value) is not True):
            value = unknown_of("two arguments give this name a default", known, value)
        self.defaults.set_item(run, name, value)

    def _add(self, run: Interpreter, arguments: Arguments) -> Any:
        flags, keywords = arguments.positional, arguments.keywords
        action = keywords.get("action", "store")
        name = self._name(flags, keywords.get("dest"))
        if arguments.open_positional or name is None:
            run.forget(self, "an argument of a parser whose name isn't known")
        elif not (isinstance(action, str) and action in _WITHOUT_DEST):
            value = Unknown(arguments.open) if arguments.open else self._default(run, name, action, flags, keywords)
            if value != SUPPRESS or isinstance(value, Value):
                self.define(run, name, value)
            else:
                run.assign(self.defaults, "open", self.defaults.open or "only the command line sets an argument")
        return Unknown("what add_argument() gives")

    def _name(self, flags: list[Any], given: Any) -> str | None:
        """The name of the attribute that an argument becomes."""
        if given is not None or not flags:
            return given if isinstance(given, str) else None
        if not all(isinstance(flag, str) and flag for flag in flags):
            return None
        if flags[0][0] not in self.prefixes:
            return str(flags[0])
        first = next((flag for flag in flags if len(flag) > 1 and flag[1] in self.prefixes), flags[0])
        return str(first.lstrip(self.prefixes).replace("-", "_")) or None

    def _default(self, run: Interpreter, name: str, action: Any, flags: list[Any], keywords: dict[str, Any]) -> Any:
        """What an argument gives where the command line does not have it; None where the command line decides."""
        positional = bool(flags) and flags[0][0] not in self.prefixes
        required = keywords.get("required", False)
        if required is not False or (positional and keywords.get("nargs") not in ("?", "*")):
            return _decided(run, name, keywords.get("type"))
        if "default" in keywords:
            value = keywords["default"]
        else:
            value = self.general if self.general is not None or not isinstance(action, str) else _FLAGS.get(action)
            if isinstance(action, Value) and getattr(action, "name", "") != BOOLEAN:
                return Unknown("an action of the program's own")
        return _converted(run, value, keywords.get("type"))

    def _set(self, run: Interpreter, arguments: Arguments) -> None:
        if arguments.open:
            run.forget(self, arguments.open)
        for name, value in arguments.keywords.items():
            if self.main is not None:
                self.main.defaults.set_item(run, name, Unknown("the subcommand decides"))
            known = self.defaults.items.get(name)
            converted = isinstance(value, str) and name in self.defaults.items and not isinstance(known, str)
            self.defaults.set_item(run, name, Unknown("a default that its argument converts") if converted else value)

    def _get(self, run: Interpreter, arguments: Arguments) -> Any:
        name = arguments.get(0, "dest")
        value = self.defaults.items.get(name) if isinstance(name, str) else None
        return unknown_of("the default of an argument", value)

    # Groups and subcommands

    def _group(self, run: Interpreter, arguments: Arguments) -> ParserValue:
        return ParserValue(self.defaults, self.general, self.main, self.prefixes)

    def _subcommands(self, run: Interpreter, arguments: Arguments) -> ParserValue:
        name = arguments.keywords.get("dest")
        if isinstance(name, str):
            self.define(run, name, Unknown("the subcommand"))
        elif name is not None:
            run.forget(self, "the name of the subcommand isn't known")
        reason = "the subcommand decides which arguments there are"
        run.assign(self.defaults, "open", self.defaults.open or reason)
        return ParserValue(DictValue({}, reason), None, self, self.prefixes)

    def _subcommand(self, run: Interpreter, arguments: Arguments) -> Any:
        if self.main is None:
            return Unknown("a parser of something else")
        return ParserValue(DictValue(), None, self.main, self.prefixes)

    # Parsing

    def _parse(self, run: Interpreter, arguments: Arguments, with_rest: bool) -> Any:
        if run.handlers:
            run.may_raise()
        given = arguments.get(0, "args")
        listed = None if given is None else run.iterate(given)
        target = arguments.get(1, "namespace")
        if target is not None:
            run.unknown_call(Arguments([target]), "a parser sets its attributes")
            result: Any = unknown_of(DECIDED, target)
        else:
            result = self._namespace(run, given, listed)
        if not with_rest:
            return result
        return (result, ListValue([]) if listed == [] else ListValue(None, DECIDED))

    def _namespace(self, run: Interpreter, given: Any, listed: list[Any] | None) -> Instance:
        reason = DECIDED if listed is None else "the arguments that are given decide"
        result = Instance(_NAMESPACE)
        result.open = self.defaults.open
        for name, value in self.defaults.items.items():
            if given is not None and listed != []:
                value = unknown_of(reason, value)
            elif value is None and listed != []:
                value = Unknown(reason, hint=name)
            result.names[name] = value
        return result


BOOLEAN = "argparse.BooleanOptionalAction"


def _decided(run: Interpreter, name: str, type: Any) -> Unknown:
    """What the command line has to say."""
    result = Unknown(DECIDED, hint=name)
    if isinstance(type, Builtin) and type.type is int:
        result.integer = result.size is not None
    return result


def _converted(run: Interpreter, value: Any, type: Any) -> Any:
    """A default as the parser converts it: texts are, other values stay as they are."""
    if isinstance(value, Unknown) and type is not None:
        return Unknown(value.reason)
    if not isinstance(value, str) or value == SUPPRESS or type is None:
        return value
    if isinstance(type, Builtin) and type.type in (int, float, str, bool, complex):
        try:
            return type.type(value)
        except ValueError:
            return Unknown("a default that its type refuses")
    run.unknown_call(Arguments([]), "a type of the program's own converts a default")
    run.forget(type, "it converts a default")
    return Unknown("what a type of the program's own makes of a default")


def _ended(run: Interpreter, arguments: Arguments) -> Any:
    """`parser.error()` and `parser.exit()`."""
    raise Raised("SystemExit")


def _parser(run: Interpreter, arguments: Arguments) -> Any:
    keywords = arguments.keywords
    prefixes = keywords.get("prefix_chars", "-")
    parser = ParserValue(DictValue(), keywords.get("argument_default"))
    if isinstance(prefixes, str):
        parser.prefixes = prefixes
    if arguments.open or not isinstance(prefixes, str):
        run.assign(parser.defaults, "open", "a parser with options that aren't known")
        parser.general = Unknown("the default of all arguments isn't known")
    parents = run.iterate(keywords["parents"]) if "parents" in keywords else []
    for parent in [Unknown("the parents of a parser")] if parents is None else parents:
        if isinstance(parent, ParserValue):
            parser.defaults.items.update(parent.defaults.items)
            parser.defaults.open = parser.defaults.open or parent.defaults.open
        else:
            parser.defaults.open = "the parents of a parser aren't known"
    return parser


def _namespace(run: Interpreter, arguments: Arguments) -> Any:
    result = Instance(_NAMESPACE)
    result.open = arguments.open
    result.names.update(arguments.keywords)
    return result


def _other(attribute: str) -> Any:
    value = getattr(argparse, attribute, None)
    return value if isinstance(value, str) and is_constant(value) else Inert(f"argparse.{attribute}")


_NAMES = [function("ArgumentParser", _parser), function("Namespace", _namespace)]


def module(run: Interpreter, name: str) -> ModuleValue | None:
    """`argparse`."""
    return ModuleValue(name, dict(_NAMES), _other) if name == "argparse" else None
