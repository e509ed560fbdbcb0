"""Transposed convolutions: every input position spreads a kernel, so the spatial axes grow."""

from __future__ import annotations

from archcheck.keras.failures import ConflictingArguments, InvalidValue, RankMismatch
from archcheck.keras.layers.checks import (
    check_positive_sizes,
    data_format,
    initialized,
    number,
    required_size,
    sizes_of,
    spatial_rank,
)
from archcheck.keras.layers.convolution import (
    channel_axis,
    check_convolution,
    check_count,
    check_strides_against_dilation,
    convolution_input,
    convolution_padding,
    filters_of,
)
from archcheck.keras.layers.passing import float_dtype
from archcheck.keras.layers.registry import Weight, arguments, dtype, input_spec, macs, output, weights
from archcheck.shapes.shape import join_channels, number_of_elements, split_channels
from archcheck.shapes.size import at_least
from archcheck.shapes.window import slide_back

TYPE_CHECKING = False
if TYPE_CHECKING:
    from archcheck.keras.config import Config
    from archcheck.shapes.shape import Shape
    from archcheck.shapes.size import Dim

_TRANSPOSED = ("Conv1DTranspose", "Conv2DTranspose", "Conv3DTranspose")

input_spec(*_TRANSPOSED)(convolution_input)
dtype(*_TRANSPOSED)(float_dtype)


@arguments(*_TRANSPOSED)
def transposed_arguments(config: Config) -> None:
    """Positive sizes; output_padding below strides; not both strides and dilation beyond 1.

    Raises:
        InvalidValue, ConflictingArguments.
    Source: keras.src.layers.convolutional.base_conv_transpose, BaseConvTranspose.__init__.
    """
    rank = spatial_rank(config)
    check_convolution(config, causal=config.keras == 2 and rank == 1)  # refused by the call there
    check_positive_sizes(config, "output_padding", rank, optional=True, least=0)
    check_count(config, "filters", optional=True)
    padding, strides = config.values["output_padding"], config.values["strides"]
    if padding is not None:
        for added, stride in zip(_each(padding, rank), _each(strides, rank), strict=False):
            if added is not None and stride is not None and at_least(added, stride):
                raise ConflictingArguments(
                    arguments=("output_padding", "strides"),
                    values=(padding, strides),
                    conflict="output_padding that is not below strides",
                )
    check_strides_against_dilation(config)


def _each(value: object, rank: int) -> list[Dim | None]:
    """The sizes that an argument has for each axis, None for one that isn't known."""
    items = value if isinstance(value, (list, tuple)) else (value,) * rank
    return [int(item) if isinstance(item, float) else number(item) for item in items]


@output(*_TRANSPOSED)
def transposed_convolution(config: Config, x: Shape) -> Shape:
    """(batch, *spatial, channels) -> (batch, *grown, filters).

    grown is size * strides with padding "same", size * strides + max(extent - strides, 0) with "valid", and with
    output_padding (size - 1) * strides + extent - 2 * pad + output_padding; extent counts the dilation in.

    Raises:
        UndefinedSize: the channels are None.
        RankMismatch: too many axes.
    Source: Keras API, Conv2DTranspose, "Output shape".
    """
    order, rank = data_format(config), spatial_rank(config)
    batch, spatial, _ = split_channels(x, order)
    if len(spatial) != rank:
        raise RankMismatch(layer=config.class_name, expected=str(rank + 2), least=rank + 2, most=rank + 2, shape=x)
    required_size(config, x, channel_axis(config))
    windows, strides, dilation = (sizes_of(config, name, rank) for name in ("kernel_size", "strides", "dilation_rate"))
    if config.keras == 2 and rank == 3:
        dilation = (1, 1, 1)  # Keras 2 forgets it
    added = (None,) * rank if config.values["output_padding"] is None else sizes_of(config, "output_padding", rank)
    padding = convolution_padding(config)
    if padding == "causal":
        raise InvalidValue(argument="padding", value=padding, expected='"valid" or "same"', choices=("valid", "same"))
    grown = tuple(
        slide_back(size, windows[axis], strides[axis], padding, dilation[axis], added[axis])
        for axis, size in enumerate(spatial)
    )
    return join_channels(batch, grown, filters_of(config), order)


@weights(*_TRANSPOSED)
def transposed_weights(config: Config, x: Shape) -> list[Weight]:
    """Kernel (*kernel_size, filters, channels), bias (filters,).

    Source: keras.src.layers.convolutional.base_conv_transpose, BaseConvTranspose.build.
    """
    channels, filters = required_size(config, x, channel_axis(config)), filters_of(config)
    kernel = (*sizes_of(config, "kernel_size", spatial_rank(config)), filters, channels)
    bias = [Weight("bias", (filters,))] if config.use_bias else []
    return initialized(config, [Weight("kernel", kernel), *bias])


@macs(*_TRANSPOSED)
def transposed_macs(config: Config, x: Shape, y: Shape) -> Dim:
    """For each input value, one for each tap and filter: x * kernel_size * filters."""
    taps = number_of_elements(sizes_of(config, "kernel_size", spatial_rank(config)))
    return number_of_elements(x[1:]) * taps * filters_of(config)
