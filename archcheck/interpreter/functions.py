"""Functions of the checked program: how arguments meet parameters, and what a call gives."""

from __future__ import annotations

import _ast

from archcheck.interpreter import limits
from archcheck.interpreter.effects import effects_of, is_generator, locals_of
from archcheck.interpreter.iterators import IteratorValue
from archcheck.interpreter.scope import Scope
from archcheck.interpreter.state import Dead, Return
from archcheck.interpreter.values import Arguments, DictValue, Missing, Raised, Unknown, Value, join

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from archcheck.graph.place import Source
    from archcheck.interpreter.iterators import Visit
    from archcheck.interpreter.machine import Interpreter

__all__ = ["FunctionValue", "bind_parameters", "make_function"]


class FunctionValue(Value):
    """A `def` or a lambda, with the scope that it closes over and its defaults.

    Attributes:
        owner: the class that it was defined in, for `super()`; None outside a class.
        attributes: what the program set on it.
    """

    __slots__ = ("attributes", "defaults", "keyword_defaults", "name", "node", "owner", "scope", "source")
    kind = "function"
    may_be_chosen = True

    def __init__(
        self, node: Any, name: str, scope: Scope, source: Source, defaults: list[Any], keyword_defaults: dict[str, Any]
    ) -> None:
        self.node = node
        self.name = name
        self.scope = scope
        self.source = source
        self.defaults = defaults
        self.keyword_defaults = keyword_defaults
        self.owner: Any = None
        self.attributes: dict[str, Any] = {}

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
        if name.startswith("__"):
            return Unknown(f"the attribute {name} of a function")
        raise Missing(name)

    def set_attribute(self, run: Interpreter, name: str, value: Any) -> None:
        run.store(self.attributes, name, value)

    def join(self, other: Any) -> Any:
        return self if self.is_alike(other) else NotImplemented

    def is_alike(self, other: Any) -> bool:
        return (
            isinstance(other, FunctionValue)
            and other.node is self.node
            and other.scope is self.scope
            and not self.defaults
            and not self.keyword_defaults
        )

    def forget(self, run: Interpreter, reason: str) -> None:
        """It may be called from code that can't be followed: forget what it may change by that."""
        found = effects_of(self.node)
        for name in found.assigned:
            home = found.home(name, self.scope)
            if name in home:
                run.store(home, name, Unknown(reason))
        if self.node in run.forgetting:
            return
        run.forgetting.append(self.node)
        try:
            for name in found.changed:
                try:
                    value = run.lookup(name, self.scope)
                except Missing:
                    continue
                run.forget(value, reason)
        finally:
            run.forgetting.pop()

    # Calling

    def call(self, run: Interpreter, arguments: Arguments) -> Any:
        if run.depth >= limits.CALL_DEPTH:
            run.limit_reached(f"{limits.CALL_DEPTH} calls inside one another", arguments.node)
            return run.cut(self, arguments, "a recursion too deep to follow")
        if run.is_endless(self.node):
            return run.cut(self, arguments, "a recursion whose end isn't known")
        if run.hurried and run.depth > 1:
            return run.cut(self, arguments, "a computation too long to follow")
        scope = Scope(self.scope.module, self.scope)
        scope.function = self
        scope.locals = locals_of(self.node)
        bind_parameters(run, self, arguments, scope)
        if arguments.positional:
            scope.receiver = arguments.positional[0]
        node = arguments.node
        if is_generator(self.node):
            hidden = [value for value in arguments.everything() if isinstance(value, (Value, tuple))]
            bound = dict(scope.names)

            def source(run: Interpreter, visit: Visit) -> str | None:
                scope.names.clear()  # it may be run a second time, from the start
                scope.names.update(bound)
                return self.generate(run, scope, node, visit)

            return IteratorValue("generator", source, [*hidden, self])
        return self.enter(run, scope, node)

    def generate(self, run: Interpreter, scope: Scope, node: Any, visit: Visit) -> str | None:
        """Run the body of a generator: `visit` gets each value where it is made, as if from where the values are asked for."""
        targets = list(run.targets)
        handlers = list(run.handlers)
        source, via = run.source, run.via

        def outside(value: Any) -> None:
            inner = run.targets, run.handlers, run.source, run.via
            run.targets, run.handlers, run.source, run.via = list(targets), list(handlers), source, via
            try:
                visit(value)
            finally:
                run.targets, run.handlers, run.source, run.via = inner

        scope.visit = outside
        result = self.enter(run, scope, node)
        return result.reason if isinstance(result, Unknown) and result.reason == CUT else None

    def enter(self, run: Interpreter, scope: Scope, node: Any) -> Any:
        """Execute the body as a call from a syntax node."""
        before = run.source, run.via, run.node
        if node is not None:
            run.via = run.place(node)
        run.source = self.source
        run.depth += 1
        run.entered.add(id(self.node))
        run.active.append(scope)
        try:
            return self.run_body(run, scope)
        except Dead:
            if run.targets or run.journals:
                raise
            return Unknown("a call that never returns")
        finally:
            run.active.pop()
            run.depth -= 1
            run.source, run.via, run.node = before

    def run_body(self, run: Interpreter, scope: Scope) -> Any:
        """Execute the body in a scope whose parameters are bound; gives what is returned."""
        if type(self.node) is _ast.Lambda:
            return run.evaluate(self.node.body, scope)
        target = run.open_target("return", "function")
        ending: Any = None
        try:
            try:
                ending = run.execute(self.node.body, scope)
            except Raised as error:
                first = run.switch(target, error)
                if first is None:
                    raise
                ending = first.ending
            except Dead:
                if not target.deferred:
                    raise
                first = target.deferred.pop(0)
                run.resume(target, first.after)
                ending = first.ending
            result = ending.value if isinstance(ending, Return) else None
            for other in run.join_deferred(target, "return"):
                result = join(result, other.value if isinstance(other, Return) else None)
            return result
        finally:
            run.close_target(target, discard=scope.names)


CUT = "a computation too long to follow"


def bind_parameters(run: Interpreter, function: FunctionValue, arguments: Arguments, scope: Scope) -> None:
    """Bind a call's arguments to the parameters of a function; what Python would refuse is unknown here."""
    args = function.node.args
    names = scope.names
    positional = arguments.positional
    keywords = dict(arguments.keywords) if arguments.keywords else {}
    parameters = [*args.posonlyargs, *args.args] if args.posonlyargs else args.args
    defaults = function.defaults
    first_default = len(parameters) - len(defaults)
    is_open = arguments.open is not None
    if is_open and run.handlers:
        run.may_raise()
    for index, parameter in enumerate(parameters):
        name = parameter.arg
        if index < len(positional):
            names[name] = positional[index]
            if name in keywords and index >= len(args.posonlyargs):
                keywords.pop(name)
                run.python_error("TypeError", f"{function.name}() got multiple values for its argument {name}")
        elif name in keywords and index >= len(args.posonlyargs):
            names[name] = keywords.pop(name)
        elif is_open:
            names[name] = Unknown(arguments.open or "", hint=name)
        elif index >= first_default:
            names[name] = defaults[index - first_default]
        else:
            names[name] = run.python_error("TypeError", f"{function.name}() is missing its argument {name}")
    if args.vararg is not None:
        rest = tuple(positional[len(parameters) :])
        names[args.vararg.arg] = Unknown(arguments.open or "", origins=rest) if arguments.open_positional else rest
    elif len(positional) > len(parameters):
        run.python_error(
            "TypeError",
            f"{function.name}() takes {len(parameters)} positional arguments but {len(positional)} were given",
        )
    _bind_keywords(run, function, arguments, keywords, names)


def _bind_keywords(
    run: Interpreter, function: FunctionValue, arguments: Arguments, keywords: dict[str, Any], names: dict[str, Any]
) -> None:
    """Bind the parameters that are passed by name alone, and `**kwargs`."""
    args = function.node.args
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
        names[args.kwarg.arg] = DictValue(keywords, arguments.open)
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
