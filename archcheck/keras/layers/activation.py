"""Activations as layers: elementwise functions that keep the shape, one of them with weights."""

from __future__ import annotations

from archcheck.keras.failures import AxisOutOfRange, InvalidValue, RankMismatch
from archcheck.keras.layers.checks import axes_of, check_identifiers, check_number, initialized, known, required_size
from archcheck.keras.layers.engine import compute_dtype
from archcheck.keras.layers.passing import float_dtype, number_dtype
from archcheck.keras.layers.registry import InputSpec, Weight, arguments, dtype, input_spec, output, weights
from archcheck.shapes.failures import NotKnown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from archcheck.keras.config import Config
    from archcheck.shapes.shape import Shape

_ELEMENTWISE = ("ELU", "LeakyReLU", "ReLU", "ThresholdedReLU")

dtype("ELU", "PReLU", "Softmax", "ThresholdedReLU")(float_dtype)


@arguments("Softmax")
def softmax_arguments(config: Config) -> None:
    """The axis is not looked at here."""
    check_identifiers(config)


@arguments("ELU")
def elu_arguments(config: Config) -> None:
    """`alpha` can be anything; not None in Keras 2."""
    if config.keras == 2 and config.values["alpha"] is None:
        raise InvalidValue(argument="alpha", value=None, expected="a number")
    check_identifiers(config)


@arguments("ThresholdedReLU")
def thresholded_relu_arguments(config: Config) -> None:
    """`theta` is not negative.

    Source: tf_keras.src.layers.activation.thresholded_relu, ThresholdedReLU.__init__.
    """
    check_number(config, "theta", least=0)
    check_identifiers(config)


@arguments("LeakyReLU")
def leaky_relu_arguments(config: Config) -> None:
    """`negative_slope`, or `alpha` as Keras 2 called it, is not negative; Keras 2 refuses only None.

    Source: keras.src.layers.activations.leaky_relu, LeakyReLU.__init__.
    """
    if config.keras == 2:
        elu_arguments(config)
        return
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


@dtype("ReLU", "LeakyReLU")
def relu_dtype(config: Config, dtypes: Any) -> Any:
    """The compute dtype; in Keras 2, where the layer runs, whole numbers keep their dtype unless there is a slope."""
    slope = config.get("negative_slope") if config.class_name == "ReLU" or config.keras == 3 else config.alpha
    found = number_dtype(config, dtypes)
    return compute_dtype(config) if slope else found


@output(*_ELEMENTWISE)
def elementwise(config: Config, x: Shape) -> Shape:
    """The input's shape."""
    return x


@output("Softmax")
def softmax(config: Config, x: Shape) -> Shape:
    """The input's shape. In Keras 3 an axis that isn't there fails when the model computes.

    Raises:
        RankMismatch: in Keras 2, a tensor with one axis.
        AxisOutOfRange: in Keras 2, there is no such axis.
    """
    if config.keras == 2:
        if len(x) < 2 and not isinstance(config.axis, (list, tuple)):
            raise RankMismatch(layer="Softmax", expected="at least 2", least=2, most=None, shape=x)
        axes_of(config, len(x))
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
