"""Where the knowledge of ops is registered: a family module says by decorators of which ops its functions speak.

    @op("sum", "prod")    (call, x, axis, keepdims) -> Spec    what the op returns, what it refuses (raises a Failure)
    @macs("matmul")       (x1, x2) -> Dim                     multiply-accumulates for one sample

A function names the parameters of Keras that matter to it, and `call` if it has to know which op it is, or whether it
works on symbolic tensors. Tensors come as a `Spec`, everything else as plain data: numbers, strings, tuples, lists, and
an `Unknown` for what isn't in the source. A parameter that is annotated with `bool`, `int`, `str`, `float` or `Axis`
has to be known: the call is not known else, before the function sees it. One that is `Operand` or `Any` may be unknown.

It returns a `Spec`, a list or tuple of them, or plain data. It raises NotKnown where the answer isn't in the source.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, TypeAlias, TypeVar

    from archcheck.graph.tensor import Spec
    from archcheck.interpreter.values import Unknown

    Function = TypeVar("Function", bound=Callable[..., Any])
    Axis: TypeAlias = "int | tuple[int, ...] | list[int] | None"
    Operand: TypeAlias = "Spec | Unknown | bool | int | float | complex | list[Any] | tuple[Any, ...] | None"

__all__ = ["Call", "macs", "op", "registered"]


class Call:
    """One call of one op.

    Attributes:
        name: the op, as the index has it: "add", "image.resize", "random.normal", "activations.relu".
        symbolic: True for KerasTensors, of which Keras computes the spec; False for tensors of the backend, as in a
            layer's `call` or on plain arrays, where TensorFlow looks at the shapes itself.
        version: the version of Keras, 2 or 3.
        floatx, data_format: the settings of Keras at this point.
    """

    __slots__ = ("data_format", "floatx", "name", "symbolic", "version")

    def __init__(
        self,
        name: str,
        *,
        symbolic: bool,
        version: int = 3,
        floatx: str = "float32",
        data_format: str = "channels_last",
    ) -> None:
        self.name = name
        self.symbolic = symbolic
        self.version = version
        self.floatx = floatx
        self.data_format = data_format


_TABLES: dict[str, dict[str, Callable[..., Any]]] = {"op": {}, "macs": {}}


def registered(aspect: str, name: str) -> Callable[..., Any] | None:
    """The function that says this ("op", "macs") of an op, or None."""
    return _TABLES[aspect].get(name)


def _registrar(aspect: str) -> Callable[..., Callable[[Function], Function]]:
    def register(*names: str) -> Callable[[Function], Function]:
        def keep(function: Function) -> Function:
            for name in names:
                _TABLES[aspect][name] = function
            return function

        return keep

    return register


op = _registrar("op")
macs = _registrar("macs")
