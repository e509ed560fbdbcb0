"""Where layer knowledge is registered: a family module says by decorators which classes its functions speak of.

A family module holds, for each family, small pure functions side by side:

    @arguments("Conv2D", ...)    (config) -> None            what the constructor refuses (raises a Failure)
    @input_spec("Conv2D", ...)   (config, built) -> InputSpec   what the layer takes; `built` is the shape that it was
                                                             built with, or None on the first call
    @output("Conv2D", ...)       (config, x) -> shape        the output shape, or a list or dict of them; what the call refuses
    @dtype("Conv2D", ...)        (config, x) -> dtype        the output's dtype, where it isn't the compute dtype
    @weights("Conv2D", ...)      (config, x) -> [Weight]     in the order of `layer.weights`; x is the shape(s) it is built with
    @macs("Conv2D", ...)         (config, x, y) -> Dim       multiply-accumulates of one call for one sample

`x` is a shape (a tuple of sizes), or a list (dict) of shapes where the layer is called on a list (dict) of tensors. A
function that needs more of the call's arguments names them as Keras's `call` does (`initial_state`, `key`): tensors come as
shapes, anything else as plain data. Functions that only hold for one Keras version take `config.keras` into account.
Shapes with an unknown rank never get here. A function raises NotKnown where the answer isn't in the source.
"""

from __future__ import annotations

from archcheck.graph.tensor import Weight

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any, TypeVar

    from archcheck.shapes.size import Dim

    Function = TypeVar("Function", bound=Callable[..., Any])

__all__ = ["InputSpec", "Weight", "arguments", "dtype", "input_spec", "macs", "output", "registered", "weights"]


class InputSpec:
    """What a layer takes, in Keras's own terms.

    Attributes:
        ndim, min_ndim, max_ndim: the number of axes, batch included; None for no demand.
        axes: the size that an axis must have, by axis (negative ones count from the end).
    """

    __slots__ = ("axes", "max_ndim", "min_ndim", "ndim")

    def __init__(
        self,
        ndim: int | None = None,
        min_ndim: int | None = None,
        max_ndim: int | None = None,
        axes: Mapping[int, Dim] | None = None,
    ) -> None:
        self.ndim = ndim
        self.min_ndim = min_ndim
        self.max_ndim = max_ndim
        self.axes = {} if axes is None else axes


_TABLES: dict[str, dict[str, Callable[..., Any]]] = {
    aspect: {} for aspect in ("arguments", "input_spec", "output", "dtype", "weights", "macs")
}


def registered(aspect: str, class_name: str) -> Callable[..., Any] | None:
    """The function that says this ("output", "weights", ...) of a class, or None."""
    return _TABLES[aspect].get(class_name)


def _registrar(aspect: str) -> Callable[..., Callable[[Function], Function]]:
    def register(*class_names: str) -> Callable[[Function], Function]:
        def keep(function: Function) -> Function:
            for name in class_names:
                _TABLES[aspect][name] = function
            return function

        return keep

    return register


arguments = _registrar("arguments")
input_spec = _registrar("input_spec")
output = _registrar("output")
dtype = _registrar("dtype")
weights = _registrar("weights")
macs = _registrar("macs")
