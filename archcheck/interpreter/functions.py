"""Functions of the checked program: how arguments meet parameters, and what a call gives."""

from __future__ import annotations

import _ast

from archcheck.interpreter import limits
from archcheck.interpreter.scope import Scope
from archcheck.interpreter.state import Return
from archcheck.interpreter.values import Arguments, DictValue, ListValue, Raised, Unknown, Value, join

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from archcheck.graph.place import Source
    from archcheck.interpreter.machine import Interpreter

__all__ = ["FunctionValue", "make_function", "yields"]


class FunctionValue(Value):
    """A `def` or a lambda, with the scope that it closes over and its defaults.

    Attributes:
        owner: the class that it was defined in, for `super()`; None outside a class.
        attributes: what the program set on it.
    """

    __slots__ = ("attributes", "defaults", "is_generator", "keyword_defaults", "name", "node", "owner", "scope", "source")
    kind = "function"

    def __init__(self, node: Any, name: str, scope: Scope, source: Source, defaults: list[Any], keyword_defaults: dict[str, Any]) -> None:
        self.node = node
        self.name = name
        self.scope = scope
        self.source = source
        self.defaults = defaults
        self.keyword_defaults = keyword_defaults
        self.owner: Any = None
        self.attributes: dict[str, Any] = {}
        self.is_generator: bool | None = None

    def __repr__(self) -> str:
        return f"FunctionValue({self.name})"

    @property
    def parameters(self) -> list[str]:
        """The names of all parameters, in order, without stars."""
        args = self.node.args
        return [parameter.arg for parameter in (*args.posonlyargs, *args.args, *args.kwonlyargs)]

    @property
    def takes_keywords(self) -> bool:
        """Whether it has a `**kwargs`."""
        return self.node.args.kwarg is not None

    def attribute(self, run: Interpreter, name: str) -> Any:
        if name in self.attributes:
            return self.attributes[name]
        if name in ("__name__", "__qualname__"):
            return self.name
        return Unknown(f"the attribute {name} of a function")

    def set_attribute(self, run: Interpreter, name: str, value: Any) -> None:
        run.store(self.attributes, name, value)

    def join(self, other: Any) -> Any:
        return self if isinstance(other, FunctionValue) and other.node is self.node and other.scope is self.scope else NotImplemented

    def call(self, run: Interpreter, arguments: Arguments) -> Any:
        if run.depth >= limits.CALL_DEPTH:
            return run.limit_reached(f"{limits.CALL_DEPTH} calls inside one another", arguments.node)
        if run.speculation and run.active.count(self.node) > 2:
            return Unknown("a recursion whose end isn't known")
        scope = Scope(self.scope.module, self.scope)
        scope.function = self
        bind_parameters(run, self, arguments, scope)
        if arguments.positional:
            scope.receiver = arguments.positional[0]
        before = run.source, run.via, run.node
        if arguments.node is not None:
            run.via = run.place(arguments.node)
        run.source = self.source
        run.depth += 1
        run.entered.add(id(self.node))
        run.active.append(self.node)
        try:
            return self.run_body(run, scope)
        finally:
            run.active.pop()
            run.depth -= 1
            run.source, run.via, run.node = before

    def run_body(self, run: Interpreter, scope: Scope) -> Any:
        """Execute the body in a scope whose parameters are bound; gives what is returned."""
        if type(self.node) is _ast.Lambda:
            return run.evaluate(self.node.body, scope)
        if self.is_generator is None:
            self.is_generator = yields(self.node)
        if self.is_generator:
            scope.yields = []
        target = run.open_target("return")
        target.kinds = ("return", "function")
        raised: Raised | None = None
        ending: Any = None
        try:
            ending = run.execute(self.node.body, scope)
        except Raised as error:
            raised = error
        try:
            result = self._result(run, target, ending, raised)
        finally:
            run.close_target(target, discard=scope.names)
        if self.is_generator:
            return ListValue(scope.yields)
        return result

    def _result(self, run: Interpreter, target: Any, ending: Any, raised: Raised | None) -> Any:
        """What is true of every way in which the function returned."""
        if raised is not None:
            if not target.deferred:
                raise raised
            # The way that went on raises; the function returns only by those that left before.
            first, after = target.deferred.pop(0)
            run.resume(target, after)
            ending = first
        result = ending.value if isinstance(ending, Return) else None
        for other in run.join_deferred(target, ("return",)):
            result = join(result, other.value if isinstance(other, Return) else None)
        return result


def bind_parameters(run: Interpreter, function: FunctionValue, arguments: Arguments, scope: Scope) -> None:
    """Bind a call's arguments to the parameters of a function; what Python would refuse is unknown here."""
    args = function.node.args
    names = scope.names
    positional = arguments.positional
    keywords = dict(arguments.keywords)
    parameters = [*args.posonlyargs, *args.args]
    defaults = function.defaults
    first_default = len(parameters) - len(defaults)
    for index, parameter in enumerate(parameters):
        name = parameter.arg
        if index < len(positional):
            names[name] = positional[index]
        elif name in keywords:
            names[name] = keywords.pop(name)
        elif arguments.open is not None:
            names[name] = Unknown(arguments.open, hint=name)
        elif index >= first_default:
            names[name] = defaults[index - first_default]
        else:
            names[name] = run.python_error("TypeError", f"{function.name}() is missing its argument {name}")
    if args.vararg is not None:
        names[args.vararg.arg] = Unknown(arguments.open) if arguments.open and len(positional) >= len(parameters) else tuple(positional[len(parameters) :])
    for parameter in args.kwonlyargs:
        name = parameter.arg
        if name in keywords:
            names[name] = keywords.pop(name)
        elif arguments.open is not None:
            names[name] = Unknown(arguments.open, hint=name)
        elif name in function.keyword_defaults:
            names[name] = function.keyword_defaults[name]
        else:
            names[name] = run.python_error("TypeError", f"{function.name}() is missing its argument {name}")
    if args.kwarg is not None:
        names[args.kwarg.arg] = DictValue(dict(keywords), arguments.open)
    elif keywords and not arguments.open:
        run.python_error("TypeError", f"{function.name}() takes no argument {next(iter(keywords))}")


def make_function(run: Interpreter, node: Any, scope: Scope) -> FunctionValue:
    """The value of a `def` or lambda: defaults are evaluated now."""
    args = node.args
    defaults = [run.evaluate(default, scope) for default in args.defaults]
    keyword_defaults = {
        parameter.arg: run.evaluate(default, scope)
        for parameter, default in zip(args.kwonlyargs, args.kw_defaults)  # noqa: B905: the parser gives as many of both
        if default is not None
    }
    closed = scope
    while closed.is_class and closed.outer is not None:
        closed = closed.outer  # the names of a class body are not seen from its methods
    return FunctionValue(node, getattr(node, "name", "<lambda>"), closed, run.source, defaults, keyword_defaults)


_OWN_SCOPE = (_ast.FunctionDef, _ast.AsyncFunctionDef, _ast.Lambda, _ast.ClassDef)


def yields(node: Any) -> bool:
    """Whether a function is a generator: a yield stands in it, outside the functions in it."""
    pending: list[Any] = list(node.body)
    while pending:
        at = pending.pop()
        if isinstance(at, (_ast.Yield, _ast.YieldFrom)):
            return True
        if isinstance(at, _OWN_SCOPE):
            continue
        for field in at._fields:
            child = getattr(at, field, None)
            if isinstance(child, list):
                pending.extend(item for item in child if isinstance(item, _ast.AST))
            elif isinstance(child, _ast.AST):
                pending.append(child)
    return False
