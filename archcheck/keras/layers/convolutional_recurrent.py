"""ConvLSTM: an LSTM whose products are convolutions, so that its states are images."""

from __future__ import annotations

from archcheck.keras.failures import ConflictingArguments, InvalidValue, RankMismatch, UndefinedSize
from archcheck.keras.layers.checks import (
    check_choice,
    check_data_format,
    check_identifiers,
    check_positive_sizes,
    data_format,
    required_size,
    size_of,
    sizes_of,
    spatial_rank,
)
from archcheck.keras.layers.recurrent import check_dropouts, one_tensor
from archcheck.keras.layers.registry import InputSpec, Weight, arguments, input_spec, macs, output, weights
from archcheck.shapes.failures import NotKnown
from archcheck.shapes.shape import join_channels, number_of_elements, split_channels
from archcheck.shapes.size import is_undefined
from archcheck.shapes.window import slide_all

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from archcheck.keras.config import Config
    from archcheck.shapes.shape import Shape
    from archcheck.shapes.size import Dim

__all__: list[str] = []

_LAYERS = ("ConvLSTM1D", "ConvLSTM2D", "ConvLSTM3D")


@arguments(*_LAYERS)
def conv_lstm_arguments(config: Config) -> None:
    """Windows are positive, strides may be 0; strides > 1 goes with dilation_rate 1 only. `filters` may be anything."""
    rank = spatial_rank(config)
    check_positive_sizes(config, "kernel_size", rank)
    check_positive_sizes(config, "strides", rank, least=0)
    check_choice(config, "padding", ("valid", "same"))
    check_data_format(config)
    check_positive_sizes(config, "dilation_rate", rank)
    if _exceeds_one(config, "strides") and _exceeds_one(config, "dilation_rate"):
        raise ConflictingArguments(
            arguments=("strides", "dilation_rate"),
            values=(config.values["strides"], config.values["dilation_rate"]),
            conflict="strides > 1 with dilation_rate > 1",
        )
    check_identifiers(config)
    check_dropouts(config)


def _exceeds_one(config: Config, name: str) -> bool:
    """Whether one of the sizes is certainly greater than 1."""
    value = config.values[name]
    items = value if isinstance(value, (list, tuple)) else (value,)
    return any(isinstance(item, (int, float)) and item > 1 for item in items)


@input_spec(*_LAYERS)
def conv_lstm_input(config: Config, built: Shape | None) -> InputSpec | None:
    """(batch, time, *spatial, channels). Keras 2 takes states in the list of inputs too."""
    return InputSpec(ndim=spatial_rank(config) + 3) if config.keras == 3 else None


def _images(config: Config, x: Any) -> Shape:
    """The shape of the sequences of images.

    Raises:
        WrongInputCount, RankMismatch: Keras 2 finds them here, Keras 3 by the input spec.
    """
    shape = one_tensor(config, x)
    rank = spatial_rank(config) + 3
    if len(shape) != rank:
        raise RankMismatch(layer=config.class_name, expected=str(rank), least=rank, most=rank, shape=shape)
    return shape


@output(*_LAYERS)
def conv_lstm(config: Config, x: Any, initial_state: Any = None) -> Any:
    """(batch, time, *spatial, channels) -> (batch, *convolved, filters), with the time at axis 1 with return_sequences.

    convolved is what a convolution of one time step gives. With return_state, a list of that and the two states, each
    of the shape of one step.

    Raises:
        WindowTooLarge: a convolved size would be zero or negative.
    Source: keras.src.layers.rnn.conv_lstm, ConvLSTM.compute_output_shape.
    """
    if config.keras == 2 and (initial_state or (isinstance(x, list) and len(x) > 1)):
        raise NotKnown("the states of a ConvLSTM that are given are not modelled for Keras 2")
    x = _images(config, x)
    step = _convolved(config, x)
    result = (x[0], x[1], *step[1:]) if config.return_sequences else step
    return [result, step, step] if config.return_state else result


def _convolved(config: Config, x: Shape) -> Shape:
    order = data_format(config)
    batch, spatial, _ = split_channels((x[0], *x[2:]), order)
    rank = len(spatial)
    strides = sizes_of(config, "strides", rank, floats=True)
    if 0 in strides:
        raise InvalidValue(argument="strides", value=config.strides, expected="positive integers")
    windows, dilations = sizes_of(config, "kernel_size", rank), sizes_of(config, "dilation_rate", rank, floats=True)
    first_axis = 3 if order == "channels_first" else 2
    sizes = slide_all(spatial, windows, strides, config.padding.lower(), dilations, first_axis)
    return join_channels(batch, sizes, size_of(config, "filters"), order)


@weights(*_LAYERS)
def conv_lstm_weights(config: Config, x: Shape) -> list[Weight]:
    """kernel (*kernel_size, channels, 4 * filters), recurrent_kernel (*kernel_size, filters, 4 * filters), bias.

    Raises:
        UndefinedSize: a spatial size or the channels are None; or the layer is stateful and the batch is None.
        InvalidValue: filters is no whole number, or below 0.
    """
    x = _images(config, x)
    order = data_format(config)
    _, spatial, channels = split_channels((x[0], *x[2:]), order)
    for axis in range(2, len(x)):
        if config.keras == 3 or axis == (2 if order == "channels_first" else len(x) - 1):
            required_size(config, x, axis)  # Keras 2 needs the channels alone
    filters = size_of(config, "filters")
    if config.keras == 2 and filters == 0:
        raise InvalidValue(argument="filters", value=0, expected="a positive integer")
    window = sizes_of(config, "kernel_size", len(spatial))
    made = [
        Weight("kernel", (*window, channels, filters * 4)),
        Weight("recurrent_kernel", (*window, filters, filters * 4)),
    ]
    if config.use_bias:
        made.append(Weight("bias", (filters * 4,)))
    if config.is_known("stateful") and config.stateful and is_undefined(x[0]):
        raise UndefinedSize(layer=config.class_name, axis=0, shape=x)
    return made


@macs(*_LAYERS)
def conv_lstm_macs(config: Config, x: Shape, y: Any) -> Dim:
    """time * positions * kernel positions * (channels + filters) * 4 * filters; positions of one step's output."""
    order = data_format(config)
    _, spatial, channels = split_channels((x[0], *x[2:]), order)
    _, convolved, filters = split_channels(_convolved(config, x), order)
    window = number_of_elements(sizes_of(config, "kernel_size", len(spatial)))
    return x[1] * number_of_elements(convolved) * window * (channels + filters) * 4 * filters
