"""Regularization: layers that drop or disturb values while training, and keep the shape."""

from __future__ import annotations

from archcheck.keras.failures import InvalidValue
from archcheck.keras.layers.checks import (
    check_choice,
    check_data_format,
    check_fraction,
    check_identifiers,
    check_number,
    check_seed,
    known,
    number,
    spatial_rank,
)
from archcheck.keras.layers.passing import data_dtype
from archcheck.keras.layers.registry import InputSpec, arguments, dtype, input_spec, output
from archcheck.shapes.size import at_least

TYPE_CHECKING = False
if TYPE_CHECKING:
    from archcheck.keras.config import Config
    from archcheck.shapes.shape import Shape

_PLAIN = ("Dropout", "GaussianDropout", "AlphaDropout", "GaussianNoise")
_UNCHECKED = ("GaussianDropout", "AlphaDropout")
_SPATIAL = ("SpatialDropout1D", "SpatialDropout2D", "SpatialDropout3D")


dtype(*_PLAIN, *_SPATIAL)(data_dtype)


@arguments(*_PLAIN, *_SPATIAL)
def noise_arguments(config: Config) -> None:
    """`rate` (`stddev` of GaussianNoise) is from 0 to 1; `seed` is an int, unless the rate is 0.

    Keras 2 looks only at the rate of Dropout and its spatial kin, if it is a number.

    Source: keras.src.layers.regularization, dropout and its neighbours: __init__.
    """
    name = "stddev" if config.class_name == "GaussianNoise" else "rate"
    check_identifiers(config)
    if config.keras == 2:
        if (
            "Dropout" in config.class_name
            and config.class_name not in _UNCHECKED
            and isinstance(config.values[name], (int, float))
        ):
            check_fraction(config, name)
        if "data_format" in config.values:
            check_choice(config, "data_format", ("channels_last", "channels_first"), any_case=False)
        return
    check_fraction(config, name)
    if config.class_name == "Dropout":
        _check_noise_shape(config)
    rate = config.values[name]
    if known(rate) and rate > 0:
        check_seed(config)
    if "data_format" in config.values:
        check_data_format(config)


def _check_noise_shape(config: Config) -> None:
    """A sequence of positive ints and Nones, or None.

    Source: keras.src.layers.regularization.dropout, Dropout._validate_noise_shape.
    """
    value = config.values["noise_shape"]
    if value is None or not known(value):
        return
    wrong = isinstance(value, (str, int, float))
    for item in value if isinstance(value, (list, tuple)) else ():
        size = number(item)
        if item is not None and (known(item) if size is None else at_least(0, size) is True):
            wrong = True
    if wrong:
        raise InvalidValue(argument="noise_shape", value=value, expected="a tuple of positive integers and None")


@input_spec(*_SPATIAL)
def spatial_input(config: Config, built: Shape | None) -> InputSpec:
    """One axis for the batch, one for the channels, and the spatial ones."""
    return InputSpec(ndim=spatial_rank(config) + 2)


@output(*_PLAIN, *_SPATIAL)
def noise(config: Config, x: Shape) -> Shape:
    """The input's shape.

    Raises:
        InvalidValue: in Keras 2, a rate that can't be compared with 0.
    """
    if config.keras == 2 and config.class_name in _UNCHECKED and known(config.values["rate"]):
        check_number(config, "rate")
    return x
