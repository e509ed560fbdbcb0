"""Pooling: windows that slide over the spatial axes and leave the channels alone."""

from __future__ import annotations

from archcheck.keras.layers.checks import check_choice, check_positive_sizes, spatial_rank
from archcheck.keras.layers.registry import InputSpec, arguments, input_spec, output
from archcheck.shapes.shape import join_channels, split_channels
from archcheck.shapes.window import slide_all

TYPE_CHECKING = False
if TYPE_CHECKING:
    from archcheck.keras.config import Config
    from archcheck.shapes.shape import Shape

_WINDOWED = ("MaxPooling1D", "MaxPooling2D", "MaxPooling3D", "AveragePooling1D", "AveragePooling2D", "AveragePooling3D")
_GLOBAL = (
    "GlobalMaxPooling1D", "GlobalMaxPooling2D", "GlobalMaxPooling3D",
    "GlobalAveragePooling1D", "GlobalAveragePooling2D", "GlobalAveragePooling3D",
)  # fmt: skip


@arguments(*_WINDOWED)
def pooling_arguments(config: Config) -> None:
    """pool_size and strides are positive, padding is "valid" or "same" (in any case)."""
    rank = spatial_rank(config)
    check_positive_sizes(config, "pool_size", rank)
    check_positive_sizes(config, "strides", rank, optional=True)
    check_choice(config, "padding", ("valid", "same"))
    check_choice(config, "data_format", ("channels_last", "channels_first"), optional=True)


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
    Source: Keras API, MaxPooling2D, "Output shape".
    """
    batch, spatial, channels = split_channels(x, config.data_format)
    windows = config.sizes("pool_size", len(spatial))
    strides = config.sizes("strides", len(spatial)) if config.strides is not None else windows
    first_axis = 2 if config.data_format == "channels_first" else 1
    pooled = slide_all(spatial, windows, strides, config.padding.lower(), first_axis=first_axis)
    return join_channels(batch, pooled, channels, config.data_format)


@output(*_GLOBAL)
def global_pooling(config: Config, x: Shape) -> Shape:
    """(batch, *spatial, channels) -> (batch, channels), the spatial axes kept as 1 with `keepdims`.

    Source: Keras API, GlobalMaxPooling2D, "Output shape".
    """
    batch, spatial, channels = split_channels(x, config.data_format)
    kept = (1,) * len(spatial) if config.keepdims else ()
    return join_channels(batch, kept, channels, config.data_format)
