"""A call that Keras refuses, with everything that a rule needs to explain it."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from archcheck.graph.place import Place
    from archcheck.graph.tensor import Tensor
    from archcheck.keras.config import Config
    from archcheck.shapes.failures import Failure

__all__ = ["Operand", "Refusal"]


class Operand:
    """One tensor that went into the call: the tensor, and the expression that it was passed as (None if there's none)."""

    __slots__ = ("place", "tensor")

    def __init__(self, tensor: Tensor | None, place: Place | None = None) -> None:
        self.tensor = tensor
        self.place = place


class Refusal:
    """One failure at one place.

    Attributes:
        failure: the fact.
        place: the call expression where Keras would raise.
        callee: what is called: a class or function name of Keras ("Conv2D", "concatenate", "Model").
        operands: the tensors that go in, in order, with the expressions that they stand in.
        arguments: the expression of each argument of the refused call by parameter name (by position as "0", "1" where the
            parameter isn't known).
        config: the layer's configuration, where there is a layer.
        made: where the layer was constructed, where that is another place.
        made_arguments: the expressions of the constructor's arguments by name.
    """

    __slots__ = ("arguments", "callee", "config", "failure", "made", "made_arguments", "operands", "place", "version")

    def __init__(
        self,
        failure: Failure,
        place: Place,
        callee: str,
        *,
        operands: Sequence[Operand] = (),
        arguments: Mapping[str, Place] | None = None,
        config: Config | None = None,
        made: Place | None = None,
        made_arguments: Mapping[str, Place] | None = None,
        version: int = 3,
    ) -> None:
        self.failure = failure
        self.place = place
        self.callee = callee
        self.operands = tuple(operands)
        self.arguments = {} if arguments is None else arguments
        self.config = config
        self.made = made
        self.made_arguments = {} if made_arguments is None else made_arguments
        self.version = version
