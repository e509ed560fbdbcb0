"""Checks that many layers share: sizes, choices, ranges, what Keras finds by a string, axes that need a size."""

from __future__ import annotations

from archcheck.interpreter.values import Unknown, Value
from archcheck.keras.api import load
from archcheck.keras.failures import AxisOutOfRange, InvalidValue, UndefinedSize, UnknownIdentifier
from archcheck.shapes.failures import NotKnown
from archcheck.shapes.size import at_least, is_undefined

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from archcheck.graph.tensor import Weight
    from archcheck.keras.config import Config
    from archcheck.shapes.shape import Shape
    from archcheck.shapes.size import Dim

__all__ = [
    "axes_of",
    "check_choice",
    "check_conversion",
    "check_data_format",
    "check_fraction",
    "check_identifier",
    "check_identifiers",
    "check_integer",
    "check_number",
    "check_padding",
    "check_positive_sizes",
    "check_seed",
    "data_format",
    "initialized",
    "known",
    "number",
    "remainder",
    "required_size",
    "size_of",
    "sizes_of",
    "spatial_rank",
]

_IDENTIFIERS = {
    "activation": "ACTIVATIONS",
    "initializer": "INITIALIZERS",
    "regularizer": "REGULARIZERS",
    "constraint": "CONSTRAINTS",
}
_FOR_MATRICES = ("identity", "Identity", "IdentityInitializer", "IdentityV2")
_FOR_SEVERAL_AXES = ("orthogonal", "Orthogonal", "OrthogonalInitializer", "OrthogonalV2")
_FURTHER_ACTIVATIONS = (
    "LeakyReLU", "PReLU", "ReLU", "Softmax", "ThresholdedReLU", "leaky_relu", "log_softmax", "relu6", "silu",
)  # fmt: skip
"""What Keras 2 finds by a name in its layers and in tf.nn beside its own functions."""
_DATA_FORMATS = ("channels_last", "channels_first")


# Reading


def spatial_rank(config: Config) -> int:
    """The number of spatial axes, which the class name ends with: 2 for Conv2D, 1 for Conv1DTranspose."""
    digits = [letter for letter in config.class_name if letter.isdigit()]
    return int(digits[-1])


def data_format(config: Config) -> str:
    """The argument `data_format` as Keras compares it: in lower case."""
    return str(config.data_format).lower()


def known(value: Any) -> bool:
    """Whether a value is a Python constant or container: no object, and nothing that isn't in the source."""
    return not isinstance(value, Value)


def number(value: Any) -> Dim | None:
    """A value as a size: an int (a bool counts), the symbol of a number that isn't known; None for anything else."""
    if isinstance(value, int):
        return int(value)
    if isinstance(value, Unknown) and value.is_number:
        return value.size
    return None


def remainder(size: Dim, by: Dim) -> Dim:
    """What is left of a size divided by another; a failure to divide is certain where this can't be 0."""
    return size - size // by * by


def size_of(config: Config, name: str) -> Dim:
    """An argument that Keras puts into a shape as it is: a whole number, not negative.

    Raises:
        InvalidValue: it is something else, which Keras finds out when it makes the shape.
    """
    value = config.values[name]
    if known(value) and not isinstance(value, int):
        raise InvalidValue(argument=name, value=value, expected="an integer")
    if not known(value) and not isinstance(value, Unknown):
        raise NotKnown(f"the argument {name} of {config.class_name} isn't a number of the source")
    size = config.size(name)
    if at_least(size, 0) is False:
        raise InvalidValue(argument=name, value=value, expected="a non-negative integer")
    return size


def sizes_of(config: Config, name: str, rank: int, *, floats: bool = False) -> tuple[Dim, ...]:
    """An argument with one size for each of `rank` axes, as Keras computes with it.

    Args:
        floats: Keras takes floats within a tuple too (it floors what it divides by them).

    Raises:
        InvalidValue: a float where Keras makes a shape of it.
    """
    value = config.values[name]
    if isinstance(value, (list, tuple)):
        for item in value:
            if isinstance(item, float):
                if not floats:
                    raise InvalidValue(argument=name, value=value, expected=f"an integer or a tuple of {rank} integers")
                if not item.is_integer():
                    raise NotKnown(f"the argument {name} of {config.class_name} has fractions")
            elif not known(item) and not isinstance(item, Unknown):
                raise NotKnown(f"the argument {name} of {config.class_name} isn't known")
    elif not known(value) and not isinstance(value, Unknown):
        raise NotKnown(f"the argument {name} of {config.class_name} isn't known")
    return config.sizes(name, rank)


def axes_of(config: Config, rank: int, name: str = "axis") -> list[int]:
    """An argument that is one axis or several of a tensor with `rank` axes, as it was given.

    Raises:
        AxisOutOfRange: the tensor has no such axis.
        InvalidValue: it is no integer.
    """
    value = getattr(config, name)
    axes = list(value) if isinstance(value, (list, tuple)) else [value]
    for axis in axes:
        if not known(axis):
            raise NotKnown(f"the argument {name} of {config.class_name} isn't known")
        if not isinstance(axis, int):
            raise InvalidValue(argument=name, value=value, expected="an integer or a tuple of integers")
        if not -rank <= axis < rank:
            raise AxisOutOfRange(axis=axis, rank=rank, argument=name)
    return axes


def required_size(config: Config, x: Shape, axis: int) -> Dim:
    """The size of an axis of the input, where Keras needs a number: to make weights, or to divide it into groups.

    Raises:
        UndefinedSize: the axis is None.
    """
    if is_undefined(x[axis]):
        raise UndefinedSize(layer=config.class_name, axis=axis % len(x), shape=x)
    return x[axis]


# Checks of a constructor


def check_positive_sizes(config: Config, name: str, rank: int, *, optional: bool = False, least: int = 1) -> None:
    """An argument is an int, or a tuple of `rank` numbers, none below `least`; None too where it is optional.

    Raises:
        InvalidValue: it isn't.
    Source: keras.src.utils.argument_validation, standardize_tuple (a float alone is refused, in a tuple it is not).
    """
    check_sizes(name, config.values[name], rank, optional=optional, least=least)


def check_sizes(name: str, value: Any, rank: int, *, optional: bool = False, least: int = 1) -> None:
    """`check_positive_sizes` for a value that is a part of an argument."""
    if not known(value) or (optional and value is None):
        return
    what = "positive" if least == 1 else "non-negative"
    expected = f"a {what} integer or a tuple of {rank} {what} integers"
    if isinstance(value, int):
        items: Sequence[Any] = (value,) * rank
    elif isinstance(value, (list, tuple)):
        items = value
    elif value is None or isinstance(value, (float, complex, str, bytes)):
        raise InvalidValue(argument=name, value=value, expected=expected)
    else:
        return
    if len(items) != rank:
        raise InvalidValue(argument=name, value=value, expected=expected)
    for item in items:
        size = number(item)
        if size is not None:
            wrong = at_least(size, least) is False
        else:
            wrong = known(item) and not (isinstance(item, float) and item >= least)
        if wrong:
            raise InvalidValue(argument=name, value=value, expected=expected)


def check_choice(
    config: Config, name: str, choices: Sequence[str], *, optional: bool = False, any_case: bool = True
) -> None:
    """An argument is one of a few strings, in any case unless said otherwise; None too where it is optional.

    Raises:
        InvalidValue: it isn't.
    """
    value = config.values[name]
    if not known(value) or (optional and value is None):
        return
    found = value.lower() if isinstance(value, str) and any_case else value
    if not isinstance(found, str) or found not in choices:
        expected = " or ".join(f'"{choice}"' for choice in choices)
        raise InvalidValue(argument=name, value=value, expected=expected, choices=tuple(choices))


def check_padding(config: Config, *choices: str) -> None:
    """`padding` is one of a few strings in any case, or a list, which is refused when the layer is called.

    Raises:
        InvalidValue: it isn't.
    Source: keras.src.utils.argument_validation, standardize_padding.
    """
    if not isinstance(config.values["padding"], (list, tuple)):
        check_choice(config, "padding", choices)


def check_data_format(config: Config) -> None:
    """`data_format` is "channels_last" or "channels_first", in any case.

    Raises:
        InvalidValue: it isn't.
    Source: keras.src.backend.config, standardize_data_format.
    """
    check_choice(config, "data_format", _DATA_FORMATS, optional=True)


def check_integer(
    config: Config, name: str, *, least: int = 1, booleans: bool = True, raises: str = "ValueError"
) -> None:
    """An argument is an int of at least `least`.

    Args:
        booleans: True and False count as 1 and 0.
        raises: the exception for another type.

    Raises:
        InvalidValue: it isn't.
    """
    value = config.values[name]
    expected = "a positive integer" if least == 1 else f"an integer of at least {least}"
    size = number(value)
    if isinstance(value, bool) and not booleans:
        size = None
    if size is None:
        if not known(value):
            return
        raise InvalidValue(argument=name, value=value, expected=expected, raises=raises)
    if at_least(size, least) is False:
        raise InvalidValue(argument=name, value=value, expected=expected)


def check_conversion(config: Config, name: str, *, least: int | None = None) -> None:
    """An argument is what int() takes, and then not below `least`.

    Raises:
        InvalidValue: it isn't.
    """
    value = config.values[name]
    if not known(value):
        return
    try:
        size = int(value)
    except (TypeError, ValueError) as error:
        raise InvalidValue(argument=name, value=value, expected="an integer", raises=type(error).__name__) from None
    if least is not None and size < least:
        raise InvalidValue(argument=name, value=value, expected=f"an integer of at least {least}")


def check_number(
    config: Config, name: str, *, least: float | None = None, most: float | None = None, optional: bool = False
) -> None:
    """An argument is a number between `least` and `most`, both included; None too where it is optional.

    Raises:
        InvalidValue: it isn't.
    """
    value = config.values[name]
    if not known(value) or (optional and value is None):
        return
    expected = "a number" if least is None else f"a number of at least {least}"
    if most is not None:
        expected = f"a number between {least} and {most}"
    if not isinstance(value, (int, float)):
        raise InvalidValue(argument=name, value=value, expected=expected)
    if (least is not None and not value >= least) or (most is not None and not value <= most):
        raise InvalidValue(argument=name, value=value, expected=expected)


def check_fraction(config: Config, name: str) -> None:
    """An argument is a number from 0 to 1.

    Raises:
        InvalidValue: it isn't.
    """
    check_number(config, name, least=0, most=1)


def check_seed(config: Config) -> None:
    """`seed` is an int and no bool, or None.

    Raises:
        InvalidValue: it isn't.
    Source: keras.src.random.seed_generator, SeedGenerator.
    """
    value = config.values["seed"]
    if known(value) and value is not None and (not isinstance(value, int) or isinstance(value, bool)):
        raise InvalidValue(argument="seed", value=value, expected="an integer")


def check_identifier(config: Config, name: str, kind: str) -> None:
    """An argument that stands for an object is a name that Keras knows, an object, or None.

    Args:
        kind: "activation", "initializer", "regularizer" or "constraint".

    Raises:
        UnknownIdentifier: a string that Keras knows no object by, or a number or a list.
    Keras 2 takes any string for a regularizer until it is called.

    Source: keras.src.activations, initializers, regularizers, constraints: get.
    """
    value = config.values.get(name)
    if value is None or value is ... or not known(value) or isinstance(value, dict):
        return
    if isinstance(value, str):
        names = getattr(load(config.keras, "identifiers"), _IDENTIFIERS[kind])
        if config.keras == 2 and (kind == "regularizer" or (kind == "activation" and value in _FURTHER_ACTIVATIONS)):
            return
        if value in names or ">" in value:  # "package>name" is one that the program registered
            return
        raise UnknownIdentifier(
            argument=name, value=value, expected=f"the name of a Keras {kind}", choices=names, kind=kind
        )
    if isinstance(value, (int, float, complex, bytes, list, tuple)):
        raise UnknownIdentifier(
            argument=name,
            value=value,
            expected=f"a Keras {kind} or its name",
            kind=kind,
            raises="TypeError" if config.keras == 2 and kind == "activation" else "ValueError",
        )


def check_identifiers(config: Config, *names: str) -> None:
    """`check_identifier` for arguments whose name ends with the kind: "activation", "kernel_initializer", ...

    Without names, for all of them that the layer has, in the order of its signature.
    """
    for name in names or config.values:
        kind = name[name.rfind("_") + 1 :]
        if kind in _IDENTIFIERS:
            check_identifier(config, name, kind)


# Checks of a call


def initialized(config: Config, weights: list[Weight]) -> list[Weight]:
    """The weights, if the initializers that the layer names can fill their shapes.

    The argument for a weight is its name with "_initializer", or without its own last word: "depthwise_kernel" is
    filled by `depthwise_initializer`, and so is the kernel of a depthwise convolution.

    Raises:
        InvalidValue: "identity" for a weight that is no matrix, or "orthogonal" for one with less than two axes.
    Source: keras.src.initializers, IdentityInitializer and Orthogonal: __call__.
    """
    for weight in weights:
        name = _initializer(config, weight.name)
        value = config.values.get(name)
        if not isinstance(value, str):
            continue
        if value in _FOR_MATRICES and len(weight.shape) != 2:
            raise InvalidValue(argument=name, value=value, expected=f"an initializer for {len(weight.shape)} axes")
        if value in _FOR_SEVERAL_AXES and len(weight.shape) < 2:
            raise InvalidValue(argument=name, value=value, expected=f"an initializer for {len(weight.shape)} axes")
    return weights


def _initializer(config: Config, weight: str) -> str:
    name = f"{weight}_initializer"
    if name in config.values or weight.startswith("lora"):
        return name
    if weight == "kernel":
        return "depthwise_initializer"
    first, _, rest = weight.partition("_")
    return f"{rest}_initializer" if first == "reverse" else f"{first}_initializer"
