"""Normalization: layers that shift and scale values by statistics, and keep the shape."""

from __future__ import annotations

from archcheck.keras.failures import AxisOutOfRange, InvalidValue, NotDivisible, RankMismatch
from archcheck.keras.layers.checks import (
    axes_of,
    check_identifiers,
    initialized,
    known,
    number,
    remainder,
    required_size,
)
from archcheck.keras.layers.passing import float_dtype
from archcheck.keras.layers.registry import InputSpec, Weight, arguments, dtype, input_spec, output, weights
from archcheck.shapes.failures import NotKnown
from archcheck.shapes.size import at_least, equals

TYPE_CHECKING = False
if TYPE_CHECKING:
    from archcheck.keras.config import Config
    from archcheck.shapes.shape import Shape

_SCALED = ("LayerNormalization", "RMSNormalization")


dtype("GroupNormalization")(float_dtype)

# BatchNormalization


@arguments("BatchNormalization")
def batch_arguments(config: Config) -> None:
    """`axis` is what int() takes, `momentum` and `epsilon` what float() takes; the limits of `renorm_clipping` fit.

    In Keras 2 `axis` is an int, a list or a tuple, and the rest is not looked at.

    Source: keras.src.layers.normalization.batch_normalization, BatchNormalization.__init__.
    """
    if config.keras == 2:
        layer_arguments(config)
        return
    for name, kind in (("axis", int), ("momentum", float), ("epsilon", float)):
        value = config.values[name]
        try:
            if known(value):
                kind(value)
        except (TypeError, ValueError) as error:
            expected = "an integer" if kind is int else "a number"
            raise InvalidValue(argument=name, value=value, expected=expected, raises=type(error).__name__) from None
    check_identifiers(config)
    if config.values["renorm"] is True:
        _check_clipping(config)


def _check_clipping(config: Config) -> None:
    clipping = config.values["renorm_clipping"] or {}
    if not isinstance(clipping, dict) or not all(known(limit) for limit in clipping.values()):
        return
    least, most, shift = (clipping.get(key) for key in ("rmin", "rmax", "dmax"))
    unknown = set(clipping) - {"rmin", "rmax", "dmax"}
    crossed = most is not None and least is not None and most < least
    if unknown or crossed or (shift is not None and shift < 0):
        raise InvalidValue(
            argument="renorm_clipping",
            value=clipping,
            expected='"rmin" up to "rmax", and a "dmax" that is not negative',
        )


@input_spec("BatchNormalization")
def batch_input(config: Config, built: Shape | None) -> InputSpec | None:
    """Once built, the same rank and the same size of `axis`."""
    if built is None:
        return None
    return InputSpec(ndim=len(built), axes={axis: built[axis] for axis in _batch_axes(config, built)})


@output("BatchNormalization")
def batch(config: Config, x: Shape) -> Shape:
    """The input's shape.

    Raises:
        AxisOutOfRange: the input has no such axis.
        UndefinedSize: the axis is None.
    """
    for axis in _batch_axes(config, x):
        required_size(config, x, axis)
    return x


@weights("BatchNormalization")
def batch_weights(config: Config, x: Shape) -> list[Weight]:
    """gamma, beta, moving_mean, moving_variance and with `renorm` three more, each (size of axis,).

    For several axes, which Keras 2 takes, the input's shape with 1 for the others.

    Source: keras.src.layers.normalization.batch_normalization, BatchNormalization.build.
    """
    axes = _batch_axes(config, x)
    sizes = {axis % len(x): required_size(config, x, axis) for axis in axes}
    shape = tuple(sizes.values()) if len(axes) == 1 else tuple(sizes.get(axis, 1) for axis in range(len(x)))
    trained = [name for name, wanted in (("gamma", config.scale), ("beta", config.center)) if wanted]
    kept = ["moving_mean", "moving_variance"]
    if config.get("renorm"):
        kept += ["moving_stddev", "renorm_mean", "renorm_stddev"]
    made = [Weight(name, shape) for name in trained] + [Weight(name, shape, trainable=False) for name in kept]
    return initialized(config, made)


def _batch_axes(config: Config, x: Shape) -> list[int]:
    if config.keras == 2:
        return _different_axes(config, x)
    value = config.axis
    if not known(value):
        raise NotKnown("the axis isn't in the source")
    axis = int(value)
    if not -len(x) <= axis < len(x):
        raise AxisOutOfRange(axis=axis, rank=len(x))
    return [axis]


def _different_axes(config: Config, x: Shape) -> list[int]:
    """The axes that Keras 2 takes: in range, and none twice. Source: tf_keras.src.utils.tf_utils, validate_axis."""
    axes = axes_of(config, len(x))
    if len({axis % len(x) for axis in axes}) < len(axes):
        raise InvalidValue(argument="axis", value=config.axis, expected="different axes")
    return axes


# LayerNormalization and RMSNormalization


@arguments("LayerNormalization", "UnitNormalization")
def layer_arguments(config: Config) -> None:
    """`axis` is an int, a list or a tuple.

    Source: keras.src.layers.normalization.layer_normalization, LayerNormalization.__init__.
    """
    value = config.values["axis"]
    if known(value) and not isinstance(value, (int, list, tuple)):
        raise InvalidValue(
            argument="axis", value=value, expected="an integer or a tuple of integers", raises="TypeError"
        )
    check_identifiers(config)


@output(*_SCALED)
def layer(config: Config, x: Shape) -> Shape:
    """The input's shape.

    Raises:
        AxisOutOfRange: the input has no such axis.
        UndefinedSize: an axis is None, and there are weights along it.
    """
    layer_weights(config, x)
    return x


@weights(*_SCALED)
def layer_weights(config: Config, x: Shape) -> list[Weight]:
    """Gamma and beta, or with rms_scaling gamma alone, or in RMSNormalization scale: the sizes of the axes, sorted.

    Source: keras.src.layers.normalization, layer_normalization and rms_normalization: build.
    """
    axes = sorted(axes_of(config, len(x))) if config.keras == 3 else _different_axes(config, x)
    if config.class_name == "RMSNormalization":
        names = ["scale"]
    else:
        root_mean_square = config.get("rms_scaling")
        wanted = {"gamma": config.scale or root_mean_square, "beta": config.center and not root_mean_square}
        names = [name for name, needed in wanted.items() if needed]
    if not names:
        return []
    shape = tuple(required_size(config, x, axis) for axis in axes)
    return initialized(config, [Weight(name, shape) for name in names])


@output("UnitNormalization")
def unit(config: Config, x: Shape) -> Shape:
    """The input's shape.

    Raises:
        AxisOutOfRange: the input has no such axis.
    """
    if config.keras == 2:
        _different_axes(config, x)
        return x
    axes = config.axis if isinstance(config.axis, (list, tuple)) else [config.axis]
    if not all(isinstance(axis, float) and -len(x) <= axis < len(x) for axis in axes):  # a float fails when it computes
        axes_of(config, len(x))
    return x


# GroupNormalization


@arguments("GroupNormalization")
def group_arguments(config: Config) -> None:
    """`groups` is a positive int, or -1 for as many as there are channels; Keras 2 looks at it in the call.

    Source: keras.src.layers.normalization.group_normalization, GroupNormalization.__init__.
    """
    value = config.values["groups"]
    groups = number(value)
    if config.keras == 3 and known(value) and (groups is None or (groups != -1 and at_least(0, groups))):
        raise InvalidValue(argument="groups", value=value, expected="a positive integer or -1")
    check_identifiers(config)


@input_spec("GroupNormalization")
def group_input(config: Config, built: Shape | None) -> InputSpec | None:
    """Once built, the same rank and the same size of `axis`."""
    if built is None:
        return None
    axis = _group_axis(config, built)
    return InputSpec(ndim=len(built), axes={axis: built[axis]})


@output("GroupNormalization")
def group(config: Config, x: Shape) -> Shape:
    """The input's shape.

    Raises:
        AxisOutOfRange: the input has no such axis.
        UndefinedSize: the axis is None.
        NotDivisible: its size is no multiple of groups.
    """
    axis = _group_axis(config, x)
    if config.keras == 2 and len(x) < 2:
        raise RankMismatch(layer=config.class_name, expected="at least 2", least=2, most=None, shape=x)
    size, groups = required_size(config, x, axis), config.size("groups")
    if groups == 0:
        raise InvalidValue(argument="groups", value=groups, expected="a positive integer or -1")
    if groups != -1 and at_least(groups, 0) is False:
        raise NotKnown("a negative number of groups")
    if groups != -1 and (at_least(size, groups) is False or equals(remainder(size, groups), 0) is False):
        raise NotDivisible(layer=config.class_name, argument="groups", divisor=groups, axis=axis % len(x), shape=x)
    return x


@weights("GroupNormalization")
def group_weights(config: Config, x: Shape) -> list[Weight]:
    """Gamma and beta, each (size of axis,)."""
    shape = (required_size(config, x, _group_axis(config, x)),)
    wanted = (("gamma", config.scale), ("beta", config.center))
    return initialized(config, [Weight(name, shape) for name, needed in wanted if needed])


def _group_axis(config: Config, x: Shape) -> int:
    if isinstance(config.axis, (list, tuple)):
        raise InvalidValue(argument="axis", value=config.axis, expected="an integer")
    return axes_of(config, len(x))[0]
