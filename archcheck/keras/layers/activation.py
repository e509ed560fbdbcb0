"""Activations as layers: elementwise functions that keep the shape, one of them with weights."""

from __future__ import annotations

from archcheck.keras.failures import AxisOutOfRange, InvalidValue
from archcheck.keras.layers.checks import check_identifiers, check_number, initialized, known, required_size
from archcheck.keras.layers.registry import InputSpec, Weight, arguments, input_spec, output, weights
from archcheck.shapes.failures import NotKnown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from archcheck.keras.config import Config
    from archcheck.shapes.shape import Shape

_ELEMENTWISE = ("ELU", "LeakyReLU", "ReLU", "Softmax")


@arguments("ELU", "Softmax")
def activation_arguments(config: Config) -> None:
    """Keras looks at nothing here: a Softmax along an axis that isn't there fails when the model computes."""
    check_identifiers(config)


@arguments("LeakyReLU")
def leaky_relu_arguments(config: Config) -> None:
    """`negative_slope`, or `alpha` as Keras 2 called it, is not negative.

    Source: keras.src.layers.activations.leaky_relu, LeakyReLU.__init__.
    """
    check_number(config, "alpha" if "alpha" in config.values else "negative_slope", least=0)
    check_identifiers(config)


@arguments("ReLU")
def relu_arguments(config: Config) -> None:
    """None of the three numbers is negative; `max_value` may be None.

    Source: keras.src.layers.activations.relu, ReLU.__init__.
    """
    check_number(config, "max_value", least=0, optional=True)
    check_number(config, "negative_slope", least=0)
    check_number(config, "threshold", least=0)
    check_identifiers(config)


@output(*_ELEMENTWISE)
def elementwise(config: Config, x: Shape) -> Shape:
    """The input's shape."""
    return x


# PReLU


@arguments("PReLU")
def prelu_arguments(config: Config) -> None:
    """The named objects; the axes are looked at when the layer is called."""
    check_identifiers(config)


@input_spec("PReLU")
def prelu_input(config: Config, built: Shape | None) -> InputSpec | None:
    """Once built, the same rank, and with `shared_axes` the same sizes of the others."""
    if built is None:
        return None
    shared = _shared_axes(config)
    axes = {axis: built[axis] for axis in range(1, len(built)) if axis not in shared} if shared else {}
    return InputSpec(ndim=len(built), axes=axes)


@output("PReLU")
def prelu(config: Config, x: Shape) -> Shape:
    """The input's shape.

    Raises:
        UndefinedSize: an axis that isn't shared is None.
        AxisOutOfRange: a shared axis isn't there.
    """
    prelu_weights(config, x)
    return x


@weights("PReLU")
def prelu_weights(config: Config, x: Shape) -> list[Weight]:
    """alpha: the input's sizes behind the batch, 1 for a shared axis (0 is the last one here).

    Source: keras.src.layers.activations.prelu, PReLU.build.
    """
    shared = set()
    for axis in _shared_axes(config):
        if not 2 - len(x) <= axis < len(x):
            raise AxisOutOfRange(axis=axis, rank=len(x), argument="shared_axes")
        shared.add(axis if axis > 0 else axis + len(x) - 1)
    shape = tuple(1 if axis in shared else required_size(config, x, axis) for axis in range(1, len(x)))
    return initialized(config, [Weight("alpha", shape)])


def _shared_axes(config: Config) -> list[int]:
    value = config.shared_axes
    axes = [] if value is None else list(value) if isinstance(value, (list, tuple)) else [value]
    for axis in axes:
        if not known(axis):
            raise NotKnown("the shared axes aren't in the source")
        if not isinstance(axis, int):
            raise InvalidValue(argument="shared_axes", value=value, expected="integers")
    return axes
