"""Reshaping: layers that move, repeat, add or cut positions, and compute nothing."""

from __future__ import annotations

from archcheck.keras.failures import BadPermutation, CropTooLarge, InvalidValue, ReshapeSize
from archcheck.keras.layers.checks import (
    check_choice,
    check_conversion,
    check_data_format,
    check_integer,
    check_positive_sizes,
    check_sizes,
    data_format,
    known,
    number,
    size_of,
    sizes_of,
    spatial_rank,
)
from archcheck.keras.layers.passing import data_dtype, number_dtype, passed_dtype
from archcheck.keras.layers.registry import InputSpec, arguments, dtype, input_spec, output
from archcheck.keras.layers.target_shape import reshaped, target_of_keras_2
from archcheck.shapes.failures import NotKnown
from archcheck.shapes.shape import number_of_elements, open_size
from archcheck.shapes.size import at_least, is_undefined

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from archcheck.keras.config import Config
    from archcheck.shapes.shape import Shape
    from archcheck.shapes.size import Dim

_PADDING = ("ZeroPadding1D", "ZeroPadding2D", "ZeroPadding3D")
_CROPPING = ("Cropping1D", "Cropping2D", "Cropping3D")
_UPSAMPLING = ("UpSampling2D", "UpSampling3D")

_INTERPOLATIONS = ("bilinear", "nearest", "bicubic", "area", "lanczos3", "lanczos5", "gaussian", "mitchellcubic")

dtype("Flatten", "Reshape", "Permute")(passed_dtype)
dtype(*_PADDING, *_CROPPING, "UpSampling1D", "UpSampling3D", "RepeatVector")(data_dtype)


# Flatten


@arguments("Flatten")
def flatten_arguments(config: Config) -> None:
    """`data_format` is one of the two: `Flatten(x)` fails here."""
    check_data_format(config)


@input_spec("Flatten")
def flatten_input(config: Config, built: Shape | None) -> InputSpec:
    """At least the batch."""
    return InputSpec(min_ndim=1)


@output("Flatten")
def flatten(config: Config, x: Shape) -> Shape:
    """(batch, ...) -> (batch, product of the rest): 1 for (batch,), None where one of them is.

    Source: Keras API, Flatten.
    """
    return (x[0], number_of_elements(x[1:]))


# Reshape


@arguments("Reshape")
def reshape_arguments(config: Config) -> None:
    """`target_shape` is a sequence, and for Keras 3 with no int below -1 and at most one -1.

    Raises:
        InvalidValue: it is no sequence.
        ReshapeSize: two -1 ("unknowns"), or a size below ("negative").
    Source: keras.src.ops.operation_utils, validate_reshape_shape.
    """
    target = config.values["target_shape"]
    if target is None or isinstance(target, (int, float)):
        raise InvalidValue(argument="target_shape", value=target, expected="a tuple of integers", raises="TypeError")
    if not isinstance(target, (list, tuple)) or config.keras == 2:
        return
    if any(isinstance(item, int) and item < -1 for item in target):
        raise ReshapeSize(shape=(), target=tuple(target), reason="negative")
    if sum(1 for item in target if isinstance(item, int) and item == -1) > 1:
        raise ReshapeSize(shape=(), target=tuple(target), reason="unknowns")


@output("Reshape")
def reshape(config: Config, x: Shape) -> Shape:
    """(batch, ...) -> (batch, *target_shape), with -1 for what is left.

    Where an axis of the input or of the target is None, Keras compares no sizes and -1 becomes None. What is no int in
    the target (None, a float) is None too.

    Raises:
        ReshapeSize: the number of elements differs, or -1 can't make it right.
    Source: keras.src.ops.operation_utils, compute_reshape_output_shape.
    """
    value = config.values["target_shape"]
    if isinstance(value, str):
        value = (None,) * len(value)  # a sequence of letters, none of them an int
    if not isinstance(value, (list, tuple)):
        raise NotKnown("the target shape isn't in the source")
    if config.keras == 2:
        value = target_of_keras_2(x, value)
    return (x[0], *reshaped(x, value))


# Permute and RepeatVector


@arguments("Permute")
def permute_arguments(config: Config) -> None:
    """`dims` are the numbers from 1 on, in some order.

    Raises:
        BadPermutation: they aren't.
    Source: keras.src.layers.reshaping.permute, Permute.__init__.
    """
    dims = config.values["dims"]
    if not isinstance(dims, (list, tuple)):
        if isinstance(dims, str):
            raise BadPermutation(axes=tuple(dims), rank=len(dims) + 1)
        if known(dims) and (dims is None or isinstance(dims, (int, float))):
            raise InvalidValue(argument="dims", value=dims, expected="a tuple of integers", raises="TypeError")
        return
    if not all(known(item) for item in dims):
        return
    if not all(isinstance(item, (int, float)) for item in dims) or sorted(dims) != list(range(1, len(dims) + 1)):
        raise BadPermutation(axes=tuple(dims), rank=len(dims) + 1)


@input_spec("Permute")
def permute_input(config: Config, built: Shape | None) -> InputSpec | None:
    """The batch and an axis for each of `dims`."""
    dims = config.values["dims"]
    return InputSpec(ndim=len(dims) + 1) if isinstance(dims, (list, tuple)) else None


@output("Permute")
def permute(config: Config, x: Shape) -> Shape:
    """(batch, ...) -> (batch, the axes in the order of `dims`); `dims` counts the batch as 0.

    Source: Keras API, Permute, "Output shape".
    """
    if any(isinstance(axis, float) for axis in config.dims):
        raise InvalidValue(argument="dims", value=config.dims, expected="a tuple of integers")
    return (x[0], *(x[axis] for axis in config.dims))


@arguments("RepeatVector")
def repeat_arguments(config: Config) -> None:
    """`n` is a positive int, and no bool; in Keras 2 any int."""
    if config.keras == 3:
        check_integer(config, "n", booleans=False, raises="TypeError")
    elif known(config.values["n"]) and not isinstance(config.values["n"], int):
        raise InvalidValue(argument="n", value=config.values["n"], expected="an integer", raises="TypeError")


@input_spec("RepeatVector")
def repeat_input(config: Config, built: Shape | None) -> InputSpec:
    """(batch, features)."""
    return InputSpec(ndim=2)


@output("RepeatVector")
def repeat(config: Config, x: Shape) -> Shape:
    """(batch, features) -> (batch, n, features).

    Source: Keras API, RepeatVector, "Output shape".
    """
    if at_least(config.size("n"), 0) is False:
        raise NotKnown("a negative number of repetitions")
    return (x[0], config.size("n"), x[1])


# Padding and cropping


@arguments(*_PADDING, *_CROPPING)
def border_arguments(config: Config) -> None:
    """An int, or for each spatial axis an int or a pair; in one dimension a pair. Cropping takes no negative int.

    Source: keras.src.layers.reshaping, zero_padding2d and cropping2d: __init__.
    """
    rank, name = spatial_rank(config), _border(config)
    value = config.values[name]
    if "data_format" in config.values:
        check_data_format(config)
    if rank == 1:
        check_positive_sizes(config, name, 2, least=0)
        return
    if not known(value):
        return
    expected = f"an integer or a tuple of {rank} integers or pairs of them"
    if isinstance(value, int):
        if value < 0 and name == "cropping" and config.keras == 3:
            raise InvalidValue(argument=name, value=value, expected=expected)
    elif isinstance(value, (list, tuple)) and len(value) == rank:
        for item in value:
            check_sizes(name, item, 2, least=0)
    elif not isinstance(value, dict):
        raise InvalidValue(argument=name, value=value, expected=expected)


@input_spec(*_PADDING, *_CROPPING, *_UPSAMPLING, "UpSampling1D")
def border_input(config: Config, built: Shape | None) -> InputSpec | None:
    """One axis for the batch, one for the channels, and the spatial ones; UpSampling3D of Keras 2 forgets to look."""
    if config.keras == 2 and config.class_name == "UpSampling3D":
        return None
    return InputSpec(ndim=spatial_rank(config) + 2)


@output(*_PADDING)
def zero_padding(config: Config, x: Shape) -> Shape:
    """Each spatial size grows by what is put before and after it.

    Raises:
        CropTooLarge: a negative padding, which ZeroPadding2D and 3D take as an int, leaves less than nothing.
        InvalidValue: a negative padding in Keras 2.
    Source: Keras API, ZeroPadding2D, "Output shape".
    """
    first, result = _first_spatial_axis(config), list(x)
    for axis, (before, after) in enumerate(_pairs(config), first):
        result[axis] = x[axis] + before + after
        if config.keras == 2 and at_least(before, 0) is False:
            raise InvalidValue(argument="padding", value=config.padding, expected="non-negative integers")
        if is_undefined(x[axis]) is False and at_least(result[axis], 0) is False:
            raise CropTooLarge(axis=axis, size=x[axis], removed=-(before + after), shape=x)
    return tuple(result)


@output(*_CROPPING)
def cropping(config: Config, x: Shape) -> Shape:
    """Each spatial size shrinks by what is cut off before and after it.

    Raises:
        CropTooLarge: nothing would be left of an axis; Keras 2 does not look in three dimensions.
    Source: Keras API, Cropping2D, "Output shape".
    """
    rank = spatial_rank(config)
    first, result = _first_spatial_axis(config), list(x)
    for axis, (before, after) in enumerate(_pairs(config), first):
        result[axis] = x[axis] - before - after
        if at_least(before, 0) is False:
            raise NotKnown("a negative cropping")
        if config.keras == 2 and rank == 3:
            result[axis] = result[axis] if at_least(result[axis], 0) is not False else 0
        elif is_undefined(x[axis]) is False and at_least(result[axis], 1) is False:
            raise CropTooLarge(axis=axis, size=x[axis], removed=before + after, shape=x)
    return tuple(result)


def _border(config: Config) -> str:
    return "padding" if config.class_name in _PADDING else "cropping"


def _first_spatial_axis(config: Config) -> int:
    return 2 if "data_format" in config.values and data_format(config) == "channels_first" else 1


def _pairs(config: Config) -> list[tuple[Dim, Dim]]:
    """What stands before and after each spatial axis.

    Raises:
        InvalidValue: a float, which the constructor takes within a pair.
    """
    rank, name = spatial_rank(config), _border(config)
    value = config.values[name]
    items = (value,) if rank == 1 else value if isinstance(value, (list, tuple)) else (value,) * rank
    pairs: list[tuple[Dim, Dim]] = []
    for item in items:
        before, after = (number(part) for part in (item if isinstance(item, (list, tuple)) else (item, item)))
        if before is None or after is None:
            if isinstance(item, (list, tuple)) and any(isinstance(part, float) for part in item):
                raise InvalidValue(argument=name, value=value, expected="integers")
            raise NotKnown(f"the argument {name} of {config.class_name} isn't in the source")
        pairs.append((before, after))
    return pairs


# Upsampling


@arguments("UpSampling1D")
def upsampling_arguments(config: Config) -> None:
    """`size` is a positive int, and no bool; in Keras 2 what int() takes."""
    if config.keras == 2:
        check_conversion(config, "size")
    else:
        check_integer(config, "size", booleans=False, raises="TypeError")


@output("UpSampling1D")
def upsampling(config: Config, x: Shape) -> Shape:
    """(batch, steps, features) -> (batch, steps * size, features)."""
    size = int(config.values["size"]) if config.keras == 2 and known(config.values["size"]) else size_of(config, "size")
    if at_least(size, 1) is False:
        if is_undefined(x[1]):
            raise NotKnown("what repeating an open axis zero times gives")
        raise InvalidValue(argument="size", value=config.values["size"], expected="a positive integer")
    return (x[0], x[1] * size, x[2])


@arguments(*_UPSAMPLING)
def spatial_upsampling_arguments(config: Config) -> None:
    """`size` is positive; `interpolation` is a string, for Keras 3 any: it is not looked at before the layer computes.

    Source: keras.src.layers.reshaping.up_sampling2d, UpSampling2D.__init__.
    """
    check_data_format(config)
    check_positive_sizes(config, "size", spatial_rank(config))
    interpolation = config.values.get("interpolation", "nearest")
    if known(interpolation) and not isinstance(interpolation, str):
        raise InvalidValue(
            argument="interpolation", value=interpolation, expected='"nearest" or "bilinear"', raises="AttributeError"
        )
    if config.keras == 2 and "interpolation" in config.values:
        check_choice(config, "interpolation", _INTERPOLATIONS)


@dtype("UpSampling2D")
def spatial_upsampling_dtype(config: Config, dtypes: Any) -> Any:
    """In Keras 2 all interpolations but the nearest compute floats."""
    found = number_dtype(config, dtypes)
    return "float32" if config.keras == 2 and str(config.interpolation).lower() != "nearest" else found


@output(*_UPSAMPLING)
def spatial_upsampling(config: Config, x: Shape) -> Shape:
    """Each spatial size times `size`; in Keras 2 both are None where one is.

    Source: Keras API, UpSampling2D, "Output shape".
    """
    if len(x) != spatial_rank(config) + 2:
        raise NotKnown("what UpSampling3D makes of another rank")
    first, result, given = _first_spatial_axis(config), list(x), config.values["size"]
    for position, factor in enumerate(sizes_of(config, "size", spatial_rank(config), floats=True)):
        size = x[first + position]
        if isinstance(given, (list, tuple)) and isinstance(given[position], float) and not is_undefined(size):
            raise InvalidValue(argument="size", value=given, expected="integers")
        result[first + position] = size * factor
    if config.keras == 2 and config.class_name == "UpSampling2D":
        for axis in (first, first + 1):
            if is_undefined(x[2 * first + 1 - axis]) and isinstance(result[axis], int):
                result[axis] = open_size(undefined=True)
    return tuple(result)
