"""Classes and functions of Keras that are neither layers nor models: their arguments are checked, what they do is not followed."""

from __future__ import annotations

from archcheck.interpreter.classes import NativeClass
from archcheck.interpreter.values import Builtin, Missing, Unknown, Value
from archcheck.keras.api import load
from archcheck.keras.binding import bind, parameter_names
from archcheck.keras.renamed import older_name
from archcheck.keras.session import session_of
from archcheck.keras.tensors import argument_places, refuse
from archcheck.shapes.failures import Failure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from archcheck.graph.place import Place
    from archcheck.interpreter.machine import Interpreter
    from archcheck.interpreter.values import Arguments
    from archcheck.keras.api import Signature

__all__ = ["KerasClass", "KerasFunction", "KerasObject"]


class KerasObject(Value):
    """An instance of a class of Keras that is no layer: a loss, an optimizer, a callback.

    Attributes:
        path: where the class stands: "losses.BinaryCrossentropy".
        config: its arguments by name, with defaults; `...` for a default that is no literal.
        given: the names of those that the program gave.
        made: where it was constructed.
    """

    __slots__ = ("config", "given", "made", "names", "path")

    def __init__(self, path: str, config: dict[str, Any], given: frozenset[str], made: Place | None) -> None:
        self.path = path
        self.config = config
        self.given = given
        self.made = made
        self.names: dict[str, Any] = {}

    @property
    def kind(self) -> str:  # type: ignore[override]
        """The name of its class."""
        return self.path.rpartition(".")[2]

    def attribute(self, run: Interpreter, name: str) -> Any:
        if name in self.names:
            return self.names[name]
        if name in self.config and self.config[name] is not ...:
            return self.config[name]
        return Unknown(f"the attribute {name} of a {self.kind}")

    def set_attribute(self, run: Interpreter, name: str, value: Any) -> None:
        run.store(self.names, name, value)


class KerasClass(NativeClass):
    """Such a class. Programs may inherit from it; what the base does is then unknown, never missing."""

    __slots__ = ("path", "signature")
    kind = "class"

    def __init__(self, path: str, signature: Signature | None) -> None:
        self.path = path
        self.signature = signature

    @property
    def name(self) -> str:  # type: ignore[override]
        """Its own name."""
        return self.path.rpartition(".")[2]

    def __repr__(self) -> str:
        return f"KerasClass({self.path})"

    def call(self, run: Interpreter, arguments: Arguments) -> Any:
        if self.signature is None:
            return Unknown(f"{self.path} is not modelled")
        try:
            values = bind(
                self.name,
                self.signature,
                arguments.positional,
                arguments.keywords,
                further=self._further(run),
                is_open=bool(arguments.open),
            )
        except Failure as failure:
            return refuse(run, older_name(self.path, failure), self.name, arguments)
        names = parameter_names(self.signature)
        given = frozenset([*names[: len(arguments.positional)], *arguments.keywords])
        return KerasObject(self.path, values, given, run.place(arguments.node))

    def _further(self, run: Interpreter) -> tuple[str, ...]:
        """What the `**kwargs` of an optimizer take. Source: keras.src.optimizers.base_optimizer, BaseOptimizer."""
        if not self.path.startswith("optimizers.") or session_of(run).version != 3:
            return ()
        found: tuple[str, ...] = load(3, "optimizers").KEYWORDS.get(self.path.partition(".")[2], ())
        return found

    def attribute(self, run: Interpreter, name: str) -> Any:
        if name in ("__name__", "__qualname__"):
            return self.name
        return Unknown(f"{self.path}.{name} is not modelled")

    def class_attribute(self, run: Interpreter, name: str) -> Any:
        if name == "__init__":
            return Builtin(name, lambda run, arguments: None)
        if name.startswith("__"):
            raise Missing(name)
        return Unknown(f"{self.path}.{name} is not modelled")

    def has_instance(self, value: Any) -> bool | None:
        """`isinstance(value, self)`."""
        if isinstance(value, KerasObject):
            return True if value.path == self.path else None
        return None if isinstance(value, Value) else False


class KerasFunction(Value):
    """A function of Keras that is not followed further than its arguments."""

    __slots__ = ("path", "signature")
    kind = "function"

    def __init__(self, path: str, signature: Signature | None) -> None:
        self.path = path
        self.signature = signature

    def __repr__(self) -> str:
        return f"KerasFunction({self.path})"

    def attribute(self, run: Interpreter, name: str) -> Any:
        return self.path.rpartition(".")[2] if name == "__name__" else Unknown(f"{self.path}.{name}")

    def call(self, run: Interpreter, arguments: Arguments) -> Any:
        if self.signature is not None:
            try:
                bind(
                    self.path.rpartition(".")[2],
                    self.signature,
                    arguments.positional,
                    arguments.keywords,
                    is_open=bool(arguments.open),
                )
            except Failure as failure:
                return refuse(
                    run,
                    failure,
                    self.path,
                    arguments,
                    places=argument_places(run, arguments.node, parameter_names(self.signature)),
                )
        run.uncertain_raises += 1
        return Unknown(f"what {self.path} gives is not modelled")
