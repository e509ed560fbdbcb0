"""One source in, one report out: parse, interpret, explain what is refused, and say what was built."""

from __future__ import annotations

import _ast
import sys

from archcheck.interpreter.classes import ClassValue
from archcheck.interpreter.functions import FunctionValue
from archcheck.interpreter.limits import LimitReached
from archcheck.interpreter.machine import Interpreter
from archcheck.interpreter.values import Arguments, ModuleValue, Raised, Unknown
from archcheck.keras.liveness import dead_branches, suspicious
from archcheck.keras.session import Session
from archcheck.keras.tensors import KerasTensor, tensors_in
from archcheck.libraries.core import MODULES, Libraries
from archcheck.report import Coverage, Report, Stop
from archcheck.report import Value as Assignment

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from archcheck.finding import Finding
    from archcheck.graph.place import Place
    from archcheck.keras.refusal import Refusal
    from archcheck.reading.source import Source
    from archcheck.settings import Settings

__all__ = ["Run", "check", "check_saved", "interpret", "parse", "tell"]

PROVIDERS = {
    **MODULES,
    "keras": "archcheck.keras.namespace",
    "tf_keras": "archcheck.keras.namespace",
    "tensorflow": "archcheck.keras.tensorflow",
}
_ONLY_AST = 0x400  # ast.PyCF_ONLY_AST, without importing ast


class Run:
    """One interpretation of one source, and all that was heard of it."""

    def __init__(self, source: Source, version: int, entries: tuple[str, ...] = ()) -> None:
        self.source = source
        self.refusals: list[Refusal] = []
        self.values: list[Assignment] = []
        self.stops: dict[tuple[int, int], str] = {}
        self.module = ModuleValue("__main__")
        self.session = Session(version)
        self.entries = entries
        self.bad_entry: str | None = None
        self.limit: tuple[str, Place | None] | None = None
        self.interpreter = Interpreter(Libraries(PROVIDERS, _project(source.path)), self)
        self.interpreter.settings["keras"] = self.session
        self.interpreter.source = source
        self._seen: set[tuple[Any, ...]] = set()

    # What the interpreter tells

    def refused(self, refusal: Refusal) -> None:
        """A call that certainly fails. It is placed at the innermost row of the checked file that leads to it."""
        place: Place | None = refusal.place
        while place is not None and place.source is not self.source:
            place = place.via
        if place is None:
            return
        if place is not refusal.place:
            refusal.place = place
        failure = refusal.failure
        key = (type(failure).__name__, place.node.lineno, place.node.col_offset)
        if key not in self._seen:
            self._seen.add(key)
            self.refusals.append(refusal)

    def assigned(self, run: Interpreter, node: Any, name: str, value: Any) -> None:
        """A name was bound."""
        if isinstance(value, KerasTensor):
            tensor = value.tensor
            if tensor.label is None:
                tensor.label = name
            if run.source is self.source and not run.silent:
                span = self.source.span(node.lineno, node.col_offset, node.end_lineno, node.end_col_offset)
                self.values.append(Assignment(name, span.row, span.column, tensor.shape, tensor.dtype, span.cell))

    def stopped(self, place: Place, reason: str) -> None:
        """A value became unknown."""
        if place.source is self.source and reason != "the call fails":
            self.stops.setdefault((place.node.lineno, place.node.col_offset), reason)

    # Running

    def execute(self, tree: Any) -> None:
        """Run the file, then the functions and classes that nothing in it has used, then the entries asked for."""
        run = self.interpreter
        if "from ." in self.source.content and run.libraries.project is not None:
            run.libraries.project(run, "")  # relative imports ask for the package that the file is in
        try:
            self._guarded(lambda: run.run_module(tree, self.source, self.module))
            if self.entries:
                for entry in self.entries:
                    self._enter_expression(entry)
            else:
                self._enter_unused(tree)
        except LimitReached as limit:
            self.limit = (limit.limit, None)
        except RecursionError:
            self.limit = ("the interpreter's depth", None)
        if self.session.models and self.limit is None and not self.refusals:
            for refusal in dead_branches(self.session):
                self.refused(refusal)
        if self.limit is None and suspicious(self.session.nodes):
            from archcheck.keras.afterwards import warnings

            for refusal in warnings(self.session.nodes):
                self.refused(refusal)
        if self.limit is None and run.limits_reached:
            self.limit = next(iter(run.limits_reached.items()))

    def _guarded(self, action: Any) -> Any:
        """Run something to its end or to where the program raises; a refusal that was raised on and never caught counts."""
        run = self.interpreter
        try:
            return action()
        except Raised as raised:
            if raised.failure is not None:
                self.refused(raised.failure)  # type: ignore[arg-type]
            return None
        finally:
            del run.journals[:], run.targets[:], run.handlers[:], run.active[:]
            run.speculation = run.depth = self.session.tracing = 0
            run.via = None
            run.source = self.source

    def _enter_expression(self, entry: str) -> None:
        """Evaluate a call that the user asks for, in the file's own names."""
        from archcheck.interpreter.scope import Scope
        from archcheck.reading.source import Source as Text

        try:
            tree = compile(entry, "<entry>", "eval", _ONLY_AST)
        except (SyntaxError, ValueError) as error:
            self.bad_entry = f"--entry {entry!r}: {error}"
            return
        name = entry.partition("(")[0].strip()
        if name.isidentifier() and name not in self.module.names and name not in self.interpreter.libraries.builtins:
            self.bad_entry = f"--entry {entry!r}: {self.source.path} has no {name}"
            return
        run = self.interpreter
        body = tree.body

        def evaluate() -> None:
            run.source = Text("<entry>", entry)
            run.evaluate(body, Scope(self.module, names=self.module.names))

        self._guarded(evaluate)

    def _enter_unused(self, tree: Any) -> None:
        """Enter each function and class of the module that nothing in the file has called, once, with its defaults.

        Those come first that no other one mentions: what they call is then known with real arguments.
        """
        entered = self.interpreter.entered
        definitions = [
            statement for statement in tree.body if hasattr(statement, "name") and hasattr(statement, "decorator_list")
        ]
        definitions = [
            statement for statement in definitions if not _was_entered(self.module.names.get(statement.name), entered)
        ]
        if not definitions:
            return
        mentions = {statement.name: _names_in(statement) for statement in definitions}
        called = {name for owner, names in mentions.items() for name in names if name in mentions and name != owner}
        uids = dict(self.session.uids)
        self.interpreter.settings["unused"] = True
        for statement in sorted(definitions, key=lambda statement: statement.name in called):
            value = self.module.names.get(statement.name)
            if isinstance(value, (FunctionValue, ClassValue)) and not _was_entered(value, entered):
                self.session.uids = dict(
                    uids
                )  # each entry is a program of its own, with names given out from the start
                if isinstance(value, ClassValue):
                    self._guarded(lambda value=value, statement=statement: self._enter_class(value, statement))
                elif value.node is statement:
                    self._guarded(lambda value=value: self._enter(value))

    def _enter(self, function: FunctionValue, receiver: tuple[Any, ...] = ()) -> Any:
        positional, keywords = _defaults(function, len(receiver))
        result = function.call(self.interpreter, Arguments([*receiver, *positional], keywords))
        for tensor in tensors_in(result):
            tensor.tensor.is_read = True  # whoever calls it gets them
        return result

    def _enter_class(self, cls: ClassValue, statement: Any) -> None:
        """Make an instance with unknown arguments where the class was never used, and enter its methods."""
        entered = self.interpreter.entered
        methods = [value for value in cls.names.values() if isinstance(value, FunctionValue)]
        initialiser = cls.names.get("__init__")
        run = self.interpreter
        run.node = statement
        if isinstance(initialiser, FunctionValue):
            positional, keywords = _defaults(initialiser, 1)
            instance = cls.call(run, Arguments(positional, keywords, None))
        else:
            instance = cls.call(run, Arguments([], {}, None, "nothing in the file says what it is made with"))
        for method in methods:
            if method.name.startswith("__") or id(method.node) in entered:
                continue
            self._guarded(lambda method=method: self._enter_method(method, instance))

    def _enter_method(self, method: FunctionValue, instance: Any) -> None:
        """Enter a method; in a layer or model it may run inside a call, where tensors are the backend's."""
        if getattr(instance, "state", None) is not None:
            self.session.tracing = 1
        self._enter(method, (instance,))


def _was_entered(value: Any, entered: set[int]) -> bool:
    """Whether a function was called, or a method of a class."""
    if isinstance(value, ClassValue):
        methods = [method for method in value.names.values() if isinstance(method, FunctionValue)]
        return not methods or any(id(method.node) in entered for method in methods)
    return isinstance(value, FunctionValue) and id(value.node) in entered


def _names_in(node: Any) -> set[str]:
    """Every name that is read somewhere in a piece of syntax."""
    names: set[str] = set()
    pending = [node]
    while pending:
        at = pending.pop()
        if isinstance(at, _ast.Name):
            names.add(at.id)
            continue
        for field in at._fields:
            child = getattr(at, field, None)
            if isinstance(child, list):
                pending.extend(item for item in child if isinstance(item, _ast.AST))
            elif isinstance(child, _ast.AST):
                pending.append(child)
    return names


def _defaults(function: FunctionValue, skip: int) -> tuple[list[Any], dict[str, Any]]:
    """Arguments for a function that nobody calls: its defaults, and unknown values for the rest.

    A default of None mostly stands for something that the function works out, so it counts as unknown.
    """
    args = function.node.args
    parameters = [*args.posonlyargs, *args.args]
    first = len(parameters) - len(function.defaults)
    positional = []
    for index, parameter in enumerate(parameters[skip:], start=skip):
        default = function.defaults[index - first] if index >= first else None
        reason = f"nothing in the file says what {parameter.arg} is"
        positional.append(Unknown(reason, hint=parameter.arg) if default is None else default)
    keywords = {}
    for parameter in args.kwonlyargs:
        default = function.keyword_defaults.get(parameter.arg)
        keywords[parameter.arg] = (
            Unknown(f"nothing in the file says what {parameter.arg} is", hint=parameter.arg)
            if default is None
            else default
        )
    return positional, keywords


def check(source: Source, settings: Settings, entries: tuple[str, ...] = ()) -> Report:
    """Everything that archcheck has to say of one source.

    Raises:
        ValueError: an entry that can't be evaluated in this file.
    """
    version = int(getattr(settings, "target_keras", 3) or 3)
    report = Report(source.path, source)
    tree = parse(source, report)
    if tree is None:
        return report
    run = interpret(source, tree, version, entries)
    if run.bad_entry is not None:
        raise ValueError(run.bad_entry)
    tell(run, report, settings, lambda text: _recheck(source.edited(text), version, entries))
    return report


def tell(run: Run, report: Report, settings: Settings, recheck: Callable[[str], list[Finding]] | None = None) -> None:
    """Put what a run has found into a report; `recheck` gives the findings of a changed text, for fixes."""
    source = run.source
    report.values = run.values
    report.depends_on = list(getattr(run.interpreter.settings.get("project"), "read", ()))
    report.coverage = Coverage(run.session.layer_calls, run.session.known_calls)
    for (row, offset), reason in sorted(run.stops.items()):
        span = source.span(row, offset, row, offset)
        report.stopped.append(Stop(span.row, span.column, reason, span.cell))
    if run.session.models:
        from archcheck.keras.summary import summarised

        report.models = [made for model in run.session.models if (made := summarised(model, source)) is not None]
    if run.refusals or run.limit is not None:
        from archcheck.explain import explain, limit_reached

        report.findings = explain(run.refusals, source, recheck)
        if run.limit is not None:
            report.findings.append(limit_reached(*run.limit, source))
    if "archcheck:" in source.content:
        from archcheck.reading.suppressions import suppress

        report.findings = suppress(source, report.findings, settings)
    report.findings = sorted(
        (finding for finding in report.findings if settings.wants(finding)), key=lambda finding: finding.span.key
    )


def check_saved(path: str, settings: Settings) -> Report:
    """Everything that archcheck has to say of a saved model.

    Raises:
        OSError, UnreadableFile: it can't be read.
    """
    from archcheck.formats.reading import check_saved as read_and_check

    return read_and_check(path, settings)


def interpret(source: Source, tree: Any, version: int, entries: tuple[str, ...] = ()) -> Run:
    """Run a parsed source."""
    run = Run(source, version, entries)
    run.execute(tree)
    return run


def _recheck(changed: Source, version: int, entries: tuple[str, ...]) -> list[Finding]:
    """The findings of a changed source, without fixes of their own."""
    from archcheck.explain import explain

    report = Report(changed.path, changed)
    tree = parse(changed, report)
    return report.findings if tree is None else explain(interpret(changed, tree, version, entries).refusals, changed)


def parse(source: Source, report: Report) -> Any:
    """The syntax tree, or None with a finding in the report."""
    failure: tuple[str, int, int] | None = None
    if sys.getrecursionlimit() < 12_000:
        sys.setrecursionlimit(12_000)
    try:
        return compile(source.content, source.path, "exec", _ONLY_AST)
    except SyntaxError as error:
        failure = (error.msg or "invalid syntax", error.lineno or 1, error.offset or 1)
    except (ValueError, OverflowError) as error:
        failure = (str(error), 1, 1)
    except (RecursionError, MemoryError):
        failure = ("the code is nested more deeply than Python's parser allows", 1, 1)
    from archcheck.explain import syntax_error

    report.findings = [syntax_error(source, *failure)]
    return None


def _project(path: str) -> Any:
    """How modules of the checked project are found; what does so is loaded when one may be needed."""
    found: list[Any] = []

    def find(run: Interpreter, name: str) -> Any:
        top = name.partition(".")[0]
        if top in PROVIDERS and top not in path:
            return None
        if not found:
            from archcheck.libraries.project import Project

            project = Project(path, lambda top: top in PROVIDERS)
            found.append(project)
            run.settings["project"] = project
            run.settings.setdefault("packages", {})["__main__"] = project.package
        return found[0](run, name) if name else None

    return find
