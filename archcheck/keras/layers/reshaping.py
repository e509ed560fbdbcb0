"""Reshaping: layers that move, repeat, add or cut positions, and compute nothing."""

from __future__ import annotations

from archcheck.keras.failures import BadPermutation, CropTooLarge, InvalidValue, ReshapeSize
from archcheck.keras.layers.checks import (
    check_data_format,
    check_integer,
    check_positive_sizes,
    check_sizes,
    data_format,
    known,
    number,
    remainder,
    sizes_of,
    spatial_rank,
)
from archcheck.keras.layers.passing import passed_dtype
from archcheck.keras.layers.registry import InputSpec, arguments, dtype, input_spec, output
from archcheck.shapes.failures import NotKnown
from archcheck.shapes.shape import number_of_elements, open_size
from archcheck.shapes.size import at_least, equals, is_undefined

TYPE_CHECKING = False
if TYPE_CHECKING:
    from archcheck.keras.config import Config
    from archcheck.shapes.shape import Shape
    from archcheck.shapes.size import Dim

_PADDING = ("ZeroPadding1D", "ZeroPadding2D", "ZeroPadding3D")
_CROPPING = ("Cropping1D", "Cropping2D", "Cropping3D")
_UPSAMPLING = ("UpSampling2D", "UpSampling3D")

dtype("Flatten", "Reshape", "Permute")(passed_dtype)


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
    """`target_shape` is a sequence with no int below -1 and at most one -1.

    Raises:
        InvalidValue: it is no sequence.
        ReshapeSize: two -1 ("unknowns"), or a size below ("negative").
    Source: keras.src.ops.operation_utils, validate_reshape_shape.
    """
    target = config.values["target_shape"]
    if target is None or isinstance(target, (int, float)):
        raise InvalidValue(argument="target_shape", value=target, expected="a tuple of integers", raises="TypeError")
    if not isinstance(target, (list, tuple)):
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
    total = number_of_elements(x[1:])
    undefined = any(is_undefined(size) for size in x[1:])
    target = [number(item) if known(item) else _open(item) for item in value]
    if any(item is None for item in target):
        return (x[0], *(open_size(undefined=True) if item is None or item == -1 else item for item in target))
    certain = [item for item in target if isinstance(item, int) and item != -1]
    rest = [position for position, item in enumerate(target) if not isinstance(item, int) or item == -1]
    product = number_of_elements(tuple(certain))
    if not rest:
        if not any(is_undefined(size) is not False for size in x[1:]) and equals(total, product) is False:
            raise ReshapeSize(shape=x, target=tuple(value))
    elif len(rest) == 1:
        whole = isinstance(total, int) or not any(is_undefined(size) is not False for size in x[1:])
        if whole and (product == 0 or equals(remainder(total, product), 0) is False):
            raise ReshapeSize(shape=x, target=tuple(value))
        if target[rest[0]] == -1 or not undefined:
            target[rest[0]] = open_size(undefined=True) if product == 0 else total // product
        elif undefined:
            target[rest[0]] = _defined_or_not(target[rest[0]])
    else:
        for position in rest:
            target[position] = _defined_or_not(target[position])
    return (x[0], *(size for size in target if size is not None))


def _open(item: object) -> Dim:
    """A target size that isn't known, or is an object: it may be -1 or None."""
    size = number(item)
    return open_size(undefined=None) if size is None else size


def _defined_or_not(size: Dim | None) -> Dim:
    """A size of the target that may turn out to be -1, among others that leave it open."""
    if size is None or (isinstance(size, int) and size == -1):
        return open_size(undefined=None)
    return size if at_least(size, 0) else open_size(undefined=None)


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
    """`n` is a positive int, and no bool."""
    check_integer(config, "n", booleans=False, raises="TypeError")


@input_spec("RepeatVector")
def repeat_input(config: Config, built: Shape | None) -> InputSpec:
    """(batch, features)."""
    return InputSpec(ndim=2)


@output("RepeatVector")
def repeat(config: Config, x: Shape) -> Shape:
    """(batch, features) -> (batch, n, features).

    Source: Keras API, RepeatVector, "Output shape".
    """
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
        if value < 0 and name == "cropping":
            raise InvalidValue(argument=name, value=value, expected=expected)
    elif isinstance(value, (list, tuple)) and len(value) == rank:
        for item in value:
            check_sizes(name, item, 2, least=0)
    elif not isinstance(value, dict):
        raise InvalidValue(argument=name, value=value, expected=expected)


@input_spec(*_PADDING, *_CROPPING, *_UPSAMPLING, "UpSampling1D")
def border_input(config: Config, built: Shape | None) -> InputSpec:
    """One axis for the batch, one for the channels, and the spatial ones."""
    return InputSpec(ndim=spatial_rank(config) + 2)


@output(*_PADDING)
def zero_padding(config: Config, x: Shape) -> Shape:
    """Each spatial size grows by what is put before and after it.

    Raises:
        CropTooLarge: a negative padding, which ZeroPadding2D and 3D take as an int, leaves less than nothing.
    Source: Keras API, ZeroPadding2D, "Output shape".
    """
    first, result = _first_spatial_axis(config), list(x)
    for axis, (before, after) in enumerate(_pairs(config), first):
        result[axis] = x[axis] + before + after
        if is_undefined(x[axis]) is False and at_least(result[axis], 0) is False:
            raise CropTooLarge(axis=axis, size=x[axis], removed=-(before + after), shape=x)
    return tuple(result)


@output(*_CROPPING)
def cropping(config: Config, x: Shape) -> Shape:
    """Each spatial size shrinks by what is cut off before and after it.

    Raises:
        CropTooLarge: nothing would be left of an axis.
    Source: Keras API, Cropping2D, "Output shape".
    """
    first, result = _first_spatial_axis(config), list(x)
    for axis, (before, after) in enumerate(_pairs(config), first):
        result[axis] = x[axis] - before - after
        if is_undefined(x[axis]) is False and at_least(result[axis], 1) is False:
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
    """`size` is a positive int, and no bool."""
    check_integer(config, "size", booleans=False, raises="TypeError")


@output("UpSampling1D")
def upsampling(config: Config, x: Shape) -> Shape:
    """(batch, steps, features) -> (batch, steps * size, features)."""
    return (x[0], x[1] * config.size("size"), x[2])


@arguments(*_UPSAMPLING)
def spatial_upsampling_arguments(config: Config) -> None:
    """`size` is positive; `interpolation` is a string, any: it is not looked at before the layer computes.

    Source: keras.src.layers.reshaping.up_sampling2d, UpSampling2D.__init__.
    """
    check_data_format(config)
    check_positive_sizes(config, "size", spatial_rank(config))
    interpolation = config.values.get("interpolation", "nearest")
    if known(interpolation) and not isinstance(interpolation, str):
        raise InvalidValue(
            argument="interpolation", value=interpolation, expected='"nearest" or "bilinear"', raises="AttributeError"
        )


@output(*_UPSAMPLING)
def spatial_upsampling(config: Config, x: Shape) -> Shape:
    """Each spatial size times `size`.

    Source: Keras API, UpSampling2D, "Output shape".
    """
    first, result, given = _first_spatial_axis(config), list(x), config.values["size"]
    for position, factor in enumerate(sizes_of(config, "size", spatial_rank(config), floats=True)):
        size = x[first + position]
        if isinstance(given, (list, tuple)) and isinstance(given[position], float) and not is_undefined(size):
            raise InvalidValue(argument="size", value=given, expected="integers")
        result[first + position] = size * factor
    return tuple(result)
