"""Convolutions: kernels that slide over the spatial axes and mix the channels, wholly, by groups, or not at all."""

from __future__ import annotations

from archcheck.keras.failures import ConflictingArguments, InvalidValue, NotDivisible, RankMismatch
from archcheck.keras.layers.checks import (
    check_data_format,
    check_identifiers,
    check_padding,
    check_positive_sizes,
    data_format,
    initialized,
    known,
    number,
    remainder,
    required_size,
    size_of,
    sizes_of,
    spatial_rank,
)
from archcheck.keras.layers.low_rank import with_low_rank
from archcheck.keras.layers.passing import float_dtype
from archcheck.keras.layers.registry import InputSpec, Weight, arguments, dtype, input_spec, macs, output, weights
from archcheck.shapes.shape import join_channels, number_of_elements, open_size, split_channels
from archcheck.shapes.size import at_least, equals, is_undefined
from archcheck.shapes.window import slide_all

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from archcheck.keras.config import Config
    from archcheck.shapes.shape import Shape
    from archcheck.shapes.size import Dim

__all__ = [
    "channel_axis",
    "check_convolution",
    "check_count",
    "check_strides_against_dilation",
    "convolution_input",
    "convolution_padding",
    "filters_of",
]

_CONVOLUTIONS = ("Conv1D", "Conv2D", "Conv3D")
_DEPTHWISE = ("DepthwiseConv1D", "DepthwiseConv2D")
_SEPARABLE = ("SeparableConv1D", "SeparableConv2D")


dtype(*_CONVOLUTIONS, *_DEPTHWISE, *_SEPARABLE)(float_dtype)

# What the constructors refuse


@arguments(*_CONVOLUTIONS)
def convolution_arguments(config: Config) -> None:
    """Positive sizes and counts; filters a multiple of groups; not both strides and dilation beyond 1.

    Raises:
        InvalidValue, ConflictingArguments.
    Source: keras.src.layers.convolutional.base_conv, BaseConv.__init__.
    """
    check_convolution(config, causal=config.class_name == "Conv1D")
    check_count(config, "filters", optional=True)
    if config.keras == 3 or isinstance(config.values["groups"], (str, list, tuple)):
        check_count(config, "groups")
    filters, groups = (_number(config.values[name]) for name in ("filters", "groups"))
    if config.keras == 2:
        filters, groups = int(filters) if isinstance(filters, float) else filters, groups or 1
    if filters is not None and groups is not None and _leaves_rest(filters, groups):
        raise ConflictingArguments(
            arguments=("filters", "groups"), values=(filters, groups), conflict="filters that groups do not divide"
        )
    check_strides_against_dilation(config)


@arguments(*_DEPTHWISE, *_SEPARABLE)
def depthwise_arguments(config: Config) -> None:
    """Positive sizes and counts; in Keras 2 as for a convolution, and depth_multiplier is not looked at.

    Source: keras.src.layers.convolutional, base_depthwise_conv and base_separable_conv.
    """
    check_convolution(config, causal=config.keras == 2 and config.class_name == "SeparableConv1D")
    if config.keras == 3:
        check_count(config, "depth_multiplier", optional=True)
    else:
        check_strides_against_dilation(config)
    if config.class_name in _SEPARABLE:
        check_count(config, "filters", optional=True)


def check_convolution(config: Config, *, causal: bool = False) -> None:
    """What all convolutions check: kernel_size, strides, dilation_rate, padding, data_format, and the named objects."""
    rank = spatial_rank(config)
    for name in ("kernel_size", "strides", "dilation_rate"):
        check_positive_sizes(config, name, rank)
    check_padding(config, *(("valid", "same", "causal") if causal else ("valid", "same")))
    check_data_format(config)
    check_identifiers(config)


def check_count(config: Config, name: str, *, optional: bool = False) -> None:
    """A number above zero, which Keras compares with zero and takes for an int only when it makes weights."""
    value = config.values[name]
    if not known(value) and number(value) is None:
        return
    if optional and value is None:
        return
    size = number(value)
    positive = value > 0 if isinstance(value, float) else size is not None and at_least(0, size) is not True
    if not positive:
        raise InvalidValue(argument=name, value=value, expected="a positive integer")


def _number(value: Any) -> Any:
    return value if isinstance(value, float) else number(value)


def _leaves_rest(a: Any, b: Any) -> bool:
    """Whether a % b is certainly not 0; Keras computes it of floats too."""
    return bool(a % b) if isinstance(a, float) or isinstance(b, float) else equals(remainder(a, b), 0) is False


def check_strides_against_dilation(config: Config) -> None:
    """Strides beyond 1 exclude a dilation beyond 1, in whichever axes."""
    strides, dilation = config.values["strides"], config.values["dilation_rate"]
    if _beyond_one(strides) and _beyond_one(dilation):
        raise ConflictingArguments(
            arguments=("strides", "dilation_rate"),
            values=(strides, dilation),
            conflict="strides > 1 with dilation_rate > 1",
        )


def _beyond_one(value: object) -> bool:
    """Whether the greatest of these is certainly above 1."""
    items = value if isinstance(value, (list, tuple)) else (value,)
    for item in items:
        size = number(item)
        if (size is not None and at_least(size, 2)) or (isinstance(item, float) and item > 1):
            return True
    return False


# Shapes


@input_spec(*_CONVOLUTIONS, *_DEPTHWISE, *_SEPARABLE)
def convolution_input(config: Config, built: Shape | None) -> InputSpec:
    """At least a batch, the spatial axes and channels; once built, the same number of channels.

    The call itself refuses more axes than that.
    """
    least = spatial_rank(config) + 2
    if built is None:
        return InputSpec(min_ndim=least)
    axis = channel_axis(config)
    return InputSpec(min_ndim=least, axes={axis: built[axis]})


def channel_axis(config: Config) -> int:
    """The axis of the channels; Keras 2 counts it from the end, for it takes more than one axis in front."""
    if data_format(config) == "channels_last":
        return -1
    return 1 if config.keras == 3 else -1 - spatial_rank(config)


def filters_of(config: Config) -> Dim:
    """The number of filters; Keras 2 cuts a float off."""
    value = config.values["filters"]
    return int(value) if config.keras == 2 and isinstance(value, float) else size_of(config, "filters")


def _multiplier(config: Config) -> Dim:
    """The depth multiplier; Keras 2 looks at it in the call, and a depthwise convolution of it may give no channels.

    Raises:
        InvalidValue: it is no positive int.
    """
    multiplier = size_of(config, "depth_multiplier")
    if at_least(multiplier, 1) is False and config.class_name in _SEPARABLE:
        raise InvalidValue(argument="depth_multiplier", value=multiplier, expected="a positive integer")
    return multiplier


def _groups(config: Config) -> Dim:
    return 1 if config.keras == 2 and config.values["groups"] in (None, 0) else config.size("groups")


@output(*_CONVOLUTIONS)
def convolution(config: Config, x: Shape) -> Shape:
    """(batch, *spatial, channels) -> (batch, *slid, filters).

    slid is floor((size - extent) / strides) + 1 with padding "valid" where extent is (kernel_size - 1) * dilation_rate
    + 1, and ceil(size / strides) with "same" and "causal".

    Raises:
        UndefinedSize: the channels are None.
        NotDivisible: the channels are no multiple of groups.
        WindowTooLarge: the kernel does not fit.
        RankMismatch: too many axes; in Keras 2 those in front are batches too.
    Source: Keras API, Conv2D, "Output shape"; keras.src.ops.operation_utils, compute_conv_output_shape.
    """
    _check_groups(config, x)
    lead = len(x) - spatial_rank(config) - 2 if config.keras == 2 else 0
    return (*x[:lead], *_slid(config, x[lead:], filters_of(config)))


@output(*_SEPARABLE)
def separable_convolution(config: Config, x: Shape) -> Shape:
    """(batch, *spatial, channels) -> (batch, *slid, filters), as for a convolution.

    Source: Keras API, SeparableConv2D, "Output shape".
    """
    required_size(config, x, channel_axis(config))
    return _forgotten(config, x, _slid(config, x, filters_of(config)))


@output(*_DEPTHWISE)
def depthwise_convolution(config: Config, x: Shape) -> Shape:
    """(batch, *spatial, channels) -> (batch, *slid, channels * depth_multiplier).

    Source: Keras API, DepthwiseConv2D, "Output shape".
    """
    channels = required_size(config, x, channel_axis(config)) * _multiplier(config)
    return _forgotten(config, x, _slid(config, x, channels))


def _forgotten(config: Config, x: Shape, y: Shape) -> Shape:
    """The output as TensorFlow infers it for Keras 2: with dilation, no spatial size is known where one is None."""
    dilation = sizes_of(config, "dilation_rate", spatial_rank(config), floats=True)
    if config.keras == 3 or not any(at_least(rate, 2) for rate in dilation):
        return y
    order = data_format(config)
    batch, spatial, channels = split_channels(y, order)
    if any(is_undefined(size) for size in split_channels(x, order)[1]):
        spatial = tuple(size if is_undefined(size) else open_size(undefined=True) for size in spatial)
    return join_channels(batch, spatial, channels, order)


def _slid(config: Config, x: Shape, filters: Dim) -> Shape:
    order = data_format(config)
    batch, spatial, _ = split_channels(x, order)
    rank = spatial_rank(config)
    if len(spatial) != rank:
        raise RankMismatch(layer=config.class_name, expected=str(rank + 2), least=rank + 2, most=rank + 2, shape=x)
    padding = convolution_padding(config)
    slid = slide_all(
        spatial,
        sizes_of(config, "kernel_size", rank),
        sizes_of(config, "strides", rank, floats=True),
        padding,
        sizes_of(config, "dilation_rate", rank, floats=True),
        first_axis=2 if order == "channels_first" else 1,
    )
    return join_channels(batch, slid, filters, order)


def convolution_padding(config: Config) -> str:
    """The padding in lower case; a list, which the constructor takes, is refused here."""
    value = config.values["padding"]
    if isinstance(value, (list, tuple)):
        raise InvalidValue(argument="padding", value=value, expected='"valid" or "same"', choices=("valid", "same"))
    return str(config.padding).lower()


def _check_groups(config: Config, x: Shape) -> None:
    axis = channel_axis(config)
    channels, groups = required_size(config, x, axis), _groups(config)
    if equals(remainder(channels, groups), 0) is False or at_least(0, groups):
        raise NotDivisible(layer=config.class_name, argument="groups", divisor=groups, axis=axis % len(x), shape=x)


# Weights and cost


@weights(*_CONVOLUTIONS)
def convolution_weights(config: Config, x: Shape) -> list[Weight]:
    """Kernel (*kernel_size, channels / groups, filters), bias (filters,).

    Source: keras.src.layers.convolutional.base_conv, BaseConv.build.
    """
    _check_groups(config, x)
    filters = filters_of(config)
    kernel = (*_kernel(config), x[channel_axis(config)] // _groups(config), filters)
    return with_low_rank(config, initialized(config, [Weight("kernel", kernel), *_bias(config, filters)]))


@weights(*_DEPTHWISE)
def depthwise_weights(config: Config, x: Shape) -> list[Weight]:
    """Kernel (*kernel_size, channels, depth_multiplier), bias (channels * depth_multiplier,).

    Source: keras.src.layers.convolutional.base_depthwise_conv, BaseDepthwiseConv.build.
    """
    channels, multiplier = required_size(config, x, channel_axis(config)), _multiplier(config)
    name = "kernel" if config.keras == 3 else "depthwise_kernel"
    kernel = Weight(name, (*_kernel(config), channels, multiplier))
    return initialized(config, [kernel, *_bias(config, channels * multiplier)])


@weights(*_SEPARABLE)
def separable_weights(config: Config, x: Shape) -> list[Weight]:
    """depthwise_kernel (*kernel_size, channels, depth_multiplier), pointwise_kernel (*1, that product, filters), bias.

    Source: keras.src.layers.convolutional.base_separable_conv, BaseSeparableConv.build.
    """
    channels, multiplier = required_size(config, x, channel_axis(config)), _multiplier(config)
    filters = filters_of(config)
    depthwise = Weight("depthwise_kernel", (*_kernel(config), channels, multiplier))
    pointwise = Weight("pointwise_kernel", (*(1,) * spatial_rank(config), channels * multiplier, filters))
    return initialized(config, [depthwise, pointwise, *_bias(config, filters)])


def _kernel(config: Config) -> Shape:
    return sizes_of(config, "kernel_size", spatial_rank(config))


def _bias(config: Config, filters: Dim) -> list[Weight]:
    return [Weight("bias", (filters,))] if config.use_bias else []


@macs(*_CONVOLUTIONS)
def convolution_macs(config: Config, x: Shape, y: Shape) -> Dim:
    """For each output value, one for each tap and channel of its group: y * kernel_size * channels / groups."""
    channels = x[channel_axis(config)] // _groups(config)
    return number_of_elements(y[1:]) * number_of_elements(_kernel(config)) * channels


@macs(*_DEPTHWISE)
def depthwise_macs(config: Config, x: Shape, y: Shape) -> Dim:
    """For each output position and channel, one for each tap: y * kernel_size."""
    return number_of_elements(y[1:]) * number_of_elements(_kernel(config))


@macs(*_SEPARABLE)
def separable_macs(config: Config, x: Shape, y: Shape) -> Dim:
    """The depthwise and the pointwise step: positions * channels * depth_multiplier * (kernel_size + filters)."""
    order = data_format(config)
    positions = number_of_elements(split_channels(y, order)[1])
    between = split_channels(x, order)[2] * config.size("depth_multiplier")
    return positions * between * (number_of_elements(_kernel(config)) + filters_of(config))
