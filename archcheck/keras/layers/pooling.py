"""Pooling: windows that slide over the spatial axes and leave the channels alone."""

from __future__ import annotations

from archcheck.keras.failures import InvalidValue, RankMismatch
from archcheck.keras.layers.checks import (
    check_choice,
    check_data_format,
    check_padding,
    check_positive_sizes,
    data_format,
    known,
    number,
    sizes_of,
    spatial_rank,
)
from archcheck.keras.layers.engine import compute_dtype
from archcheck.keras.layers.passing import data_dtype, float_dtype, number_dtype
from archcheck.keras.layers.registry import InputSpec, arguments, dtype, input_spec, output
from archcheck.shapes.failures import NotKnown
from archcheck.shapes.shape import join_channels, open_size, split_channels
from archcheck.shapes.size import at_least
from archcheck.shapes.window import slide_all

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from archcheck.keras.config import Config
    from archcheck.shapes.shape import Shape
    from archcheck.shapes.size import Dim

_WINDOWED = ("MaxPooling1D", "MaxPooling2D", "MaxPooling3D", "AveragePooling1D", "AveragePooling2D", "AveragePooling3D")
_GLOBAL = (
    "GlobalMaxPooling1D", "GlobalMaxPooling2D", "GlobalMaxPooling3D",
    "GlobalAveragePooling1D", "GlobalAveragePooling2D", "GlobalAveragePooling3D",
)  # fmt: skip
_ADAPTIVE = (
    "AdaptiveMaxPooling1D", "AdaptiveMaxPooling2D", "AdaptiveMaxPooling3D",
    "AdaptiveAveragePooling1D", "AdaptiveAveragePooling2D", "AdaptiveAveragePooling3D",
)  # fmt: skip
_PADDINGS = ("valid", "same")

dtype("MaxPooling1D", "MaxPooling2D", "GlobalMaxPooling1D", "GlobalMaxPooling2D", "GlobalMaxPooling3D")(number_dtype)
dtype("MaxPooling3D", "AveragePooling1D", "AveragePooling2D", "AveragePooling3D")(float_dtype)


@dtype("GlobalAveragePooling1D", "GlobalAveragePooling2D", "GlobalAveragePooling3D")
def global_average_dtype(config: Config, dtypes: Any) -> Any:
    """The compute dtype; in Keras 2, where the layer runs, whole numbers keep their dtype."""
    return compute_dtype(config) if dtypes == "bool" else data_dtype(config, dtypes)


@arguments(*_WINDOWED)
def pooling_arguments(config: Config) -> None:
    """pool_size is positive, strides too or zero; Keras 2 looks at padding here, Keras 3 when the layer is called."""
    rank = spatial_rank(config)
    check_positive_sizes(config, "pool_size", rank)
    check_positive_sizes(config, "strides", rank, optional=True, least=0)
    check_data_format(config)
    if config.keras == 2:
        check_padding(config, "valid", "same", "causal")


@arguments(*_GLOBAL)
def global_pooling_arguments(config: Config) -> None:
    """data_format is one of the two."""
    check_data_format(config)


@input_spec(*_WINDOWED, *_GLOBAL)
def pooling_input(config: Config, built: Shape | None) -> InputSpec:
    """One axis for the batch, one for the channels, and the spatial ones."""
    return InputSpec(ndim=spatial_rank(config) + 2)


@output(*_WINDOWED)
def pooling(config: Config, x: Shape) -> Shape:
    """(batch, *spatial, channels) -> (batch, *pooled, channels).

    pooled is floor((size - pool_size) / strides) + 1 with padding "valid", ceil(size / strides) with "same".

    Raises:
        WindowTooLarge: a pooled size would be zero or negative; carries the axis, the size and the window.
        InvalidValue: padding is neither "valid" nor "same" (in lower case, for Keras 3), or a stride is zero.
    Source: Keras API, MaxPooling2D, "Output shape"; keras.src.ops.operation_utils, compute_pooling_output_shape.
    """
    order = data_format(config)
    batch, spatial, channels = split_channels(x, order)
    windows = sizes_of(config, "pool_size", len(spatial), floats=True)
    strides = windows if config.values["strides"] is None else sizes_of(config, "strides", len(spatial), floats=True)
    check_choice(config, "padding", _PADDINGS, any_case=config.keras == 2)
    if any(at_least(0, stride) for stride in strides):
        raise InvalidValue(argument="strides", value=config.strides, expected="positive integers")
    first_axis = 2 if order == "channels_first" else 1
    pooled = slide_all(spatial, windows, strides, config.padding.lower(), first_axis=first_axis)
    return join_channels(batch, pooled, channels, order)


@output(*_GLOBAL)
def global_pooling(config: Config, x: Shape) -> Shape:
    """(batch, *spatial, channels) -> (batch, channels), the spatial axes kept as 1 with `keepdims`.

    Source: Keras API, GlobalMaxPooling2D, "Output shape".
    """
    order = data_format(config)
    batch, spatial, channels = split_channels(x, order)
    kept = (1,) * len(spatial) if config.get("keepdims") else ()
    return join_channels(batch, kept, channels, order)


@arguments(*_ADAPTIVE)
def adaptive_pooling_arguments(config: Config) -> None:
    """output_size is an int or a tuple with an item for each spatial axis; data_format is exactly one of the two.

    Source: keras.src.layers.pooling, adaptive_max_pooling1d to 3d and base_adaptive_pooling.
    """
    rank = spatial_rank(config)
    value = config.values["output_size"]
    if known(value) and not isinstance(value, int) and not (isinstance(value, (list, tuple)) and len(value) == rank):
        expected = "an integer" if rank == 1 else f"an integer or a tuple of {rank} integers"
        raises = "TypeError" if rank > 1 or not isinstance(value, (list, tuple)) else "ValueError"
        raise InvalidValue(argument="output_size", value=value, expected=expected, raises=raises)
    if config.values["data_format"]:
        check_choice(config, "data_format", ("channels_last", "channels_first"), any_case=False)


@output(*_ADAPTIVE)
def adaptive_pooling(config: Config, x: Shape) -> Shape:
    """(batch, *spatial, channels) -> (batch, *output_size, channels), whatever the spatial axes are.

    Keras does not check the rank of the input.

    Raises:
        InvalidValue: an output size is no whole number, or negative.
        RankMismatch: there is no axis for the channels.
    Source: keras.src.layers.pooling.base_adaptive_pooling, compute_output_shape.
    """
    rank = spatial_rank(config)
    value = config.values["output_size"]
    if not known(value) and number(value) is None:
        raise NotKnown("the output size isn't in the source")
    items = value if isinstance(value, (list, tuple)) else (value,) * rank
    sizes: list[Dim] = []
    for item in items:
        size = open_size(undefined=True) if item is None else number(item)
        if (size is None and known(item)) or (size is not None and item is not None and at_least(size, 0) is False):
            raise InvalidValue(argument="output_size", value=value, expected="non-negative integers")
        sizes.append(open_size(undefined=None) if size is None else size)
    order = config.data_format or "channels_last"
    if len(x) < (2 if order == "channels_first" else 1):
        raise RankMismatch(layer=config.class_name, expected=str(rank + 2), least=2, most=None, shape=x)
    channels = x[1] if order == "channels_first" else x[-1]
    return join_channels(x[0], tuple(sizes), channels, order)
