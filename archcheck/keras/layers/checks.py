"""Checks that many constructors share: sizes, choices, ranges, and the objects that Keras finds by a string."""

from __future__ import annotations

from archcheck.interpreter.values import Unknown
from archcheck.keras.failures import InvalidValue
from archcheck.shapes.failures import NotKnown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from archcheck.keras.config import Config

__all__ = ["check_choice", "check_positive_sizes", "spatial_rank"]


def spatial_rank(config: Config) -> int:
    """The number of spatial axes, which the class name ends with: 2 for Conv2D, 3 for MaxPooling3D, 1 for Conv1DTranspose."""
    digits = [letter for letter in config.class_name if letter.isdigit()]
    return int(digits[-1])


def check_positive_sizes(config: Config, name: str, rank: int, *, optional: bool = False, least: int = 1) -> None:
    """An argument is an int, or a tuple of `rank` ints, none below `least`; None too where it is optional.

    Raises:
        InvalidValue: it isn't.
    Source: keras.src.utils.argument_validation, standardize_tuple.
    """
    value = config.values[name]
    if isinstance(value, Unknown) or (optional and value is None):
        return
    what = "positive" if least == 1 else "non-negative"
    expected = f"a {what} integer or a tuple of {rank} {what} integers"
    items = value if isinstance(value, (list, tuple)) else (value,) * rank
    if len(items) != rank:
        raise InvalidValue(argument=name, value=value, expected=expected)
    for item in items:
        if isinstance(item, Unknown):
            continue
        if isinstance(item, float) and item.is_integer():
            item = int(item)  # Keras takes int(item) and compares nothing
        if not isinstance(item, int) or item < least:
            raise InvalidValue(argument=name, value=value, expected=expected)


def check_choice(config: Config, name: str, choices: Sequence[str], *, optional: bool = False, any_case: bool = True) -> None:
    """An argument is one of a few strings, in any case unless said otherwise; None too where it is optional.

    Raises:
        InvalidValue: it isn't.
    """
    try:
        value = getattr(config, name)
    except NotKnown:
        return
    if optional and value is None:
        return
    found = value.lower() if isinstance(value, str) and any_case else value
    if not isinstance(found, str) or found not in choices:
        raise InvalidValue(argument=name, value=value, expected=" or ".join(f'"{choice}"' for choice in choices), choices=tuple(choices))
