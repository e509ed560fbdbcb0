"""Locally connected layers of Keras 2: convolutions with a kernel of its own for each place."""

from __future__ import annotations

from archcheck.keras.failures import InvalidValue
from archcheck.keras.layers.checks import (
    check_data_format,
    check_identifiers,
    check_padding,
    check_positive_sizes,
    data_format,
    initialized,
    known,
    required_size,
    size_of,
    sizes_of,
    spatial_rank,
)
from archcheck.keras.layers.passing import float_dtype
from archcheck.keras.layers.registry import InputSpec, Weight, arguments, dtype, input_spec, macs, output, weights
from archcheck.shapes.failures import NotKnown
from archcheck.shapes.shape import join_channels, number_of_elements, split_channels
from archcheck.shapes.size import at_least
from archcheck.shapes.window import slide_all

TYPE_CHECKING = False
if TYPE_CHECKING:
    from archcheck.keras.config import Config
    from archcheck.shapes.shape import Shape
    from archcheck.shapes.size import Dim

_LOCAL = ("LocallyConnected1D", "LocallyConnected2D")

dtype(*_LOCAL)(float_dtype)


@arguments(*_LOCAL)
def local_arguments(config: Config) -> None:
    """Positive sizes, strides of zero too; padding "valid" unless `implementation` is 2 or 3.

    Source: tf_keras.src.layers.locally_connected.locally_connected2d, LocallyConnected2D.__init__.
    """
    rank = spatial_rank(config)
    check_positive_sizes(config, "kernel_size", rank)
    check_positive_sizes(config, "strides", rank, least=0)
    check_padding(config, "valid", "same", "causal")
    padding = config.values["padding"]
    if config.values["implementation"] == 1 and known(padding) and str(padding).lower() != "valid":
        raise InvalidValue(argument="padding", value=padding, expected='"valid"', choices=("valid",))
    check_data_format(config)
    check_identifiers(config)


@input_spec(*_LOCAL)
def local_input(config: Config, built: Shape | None) -> InputSpec:
    """One axis for the batch, one for the channels, and the spatial ones; once built, the same number of channels."""
    rank = spatial_rank(config) + 2
    axis = 1 if data_format(config) == "channels_first" else -1
    return InputSpec(ndim=rank, axes={} if built is None else {axis: built[axis]})


@output(*_LOCAL)
def local(config: Config, x: Shape) -> Shape:
    """(batch, *spatial, channels) -> (batch, *slid, filters), slid as for a convolution.

    Raises:
        UndefinedSize: an axis other than the batch is None.
        WindowTooLarge: the kernel does not fit.
    Source: tf_keras.src.layers.locally_connected.locally_connected2d, build and compute_output_shape.
    """
    order = data_format(config)
    batch, spatial, _ = split_channels(x, order)
    first = 2 if order == "channels_first" else 1
    for axis in range(1, len(x)):
        required_size(config, x, axis)
    strides = sizes_of(config, "strides", len(spatial))
    if any(at_least(0, stride) for stride in strides):
        raise InvalidValue(argument="strides", value=config.strides, expected="positive integers")
    kernel = sizes_of(config, "kernel_size", len(spatial))
    slid = slide_all(spatial, kernel, strides, str(config.padding).lower(), first_axis=first)
    return join_channels(batch, slid, size_of(config, "filters"), order)


@weights(*_LOCAL)
def local_weights(config: Config, x: Shape) -> list[Weight]:
    """kernel: (places, kernel_size * channels, filters), or with `implementation` 2 the axes of input and output.

    bias: (*slid, filters).

    Source: tf_keras.src.layers.locally_connected.locally_connected2d, build.
    """
    order = data_format(config)
    places = split_channels(local(config, x), order)[1]
    channels, filters = split_channels(x, order)[2], size_of(config, "filters")
    if config.implementation == 1:
        taps = number_of_elements(sizes_of(config, "kernel_size", len(places)))
        kernel: Shape = (number_of_elements(places), taps * channels, filters)
    elif config.implementation == 2:
        kernel = (*x[1:], *((filters, *places) if order == "channels_first" else (*places, filters)))
    else:
        raise NotKnown("the number of connections isn't modelled")
    bias = [Weight("bias", (*places, filters))] if config.use_bias else []
    return initialized(config, [Weight("kernel", kernel), *bias])


@macs(*_LOCAL)
def local_macs(config: Config, x: Shape, y: Shape) -> Dim:
    """For each output value, one for each tap and channel: y * kernel_size * channels."""
    taps = number_of_elements(sizes_of(config, "kernel_size", spatial_rank(config)))
    return number_of_elements(y[1:]) * taps * split_channels(x, data_format(config))[2]
