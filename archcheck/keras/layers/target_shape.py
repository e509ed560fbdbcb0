"""What a target shape makes of a tensor: sizes that are given, sizes that are left, sizes that Keras can't know."""

from __future__ import annotations

from archcheck.keras.failures import InvalidValue, ReshapeSize
from archcheck.keras.layers.checks import known, number, remainder
from archcheck.shapes.shape import number_of_elements, open_size
from archcheck.shapes.size import at_least, equals, is_undefined

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from archcheck.shapes.shape import Shape
    from archcheck.shapes.size import Dim

__all__ = ["reshaped", "target_of_keras_2"]


def reshaped(x: Shape, target: Sequence[Any]) -> Shape:
    """The sizes behind the batch that `target` gives; x is the shape with the batch.

    Where an axis of the input or of the target is None, Keras compares no sizes and -1 becomes None. What is no int in
    the target (None, a float) is None too.

    Raises:
        ReshapeSize: the number of elements differs, or -1 can't make it right.
    Source: keras.src.ops.operation_utils, compute_reshape_output_shape.
    """
    sizes = [number(item) if known(item) else _open(item) for item in target]
    if any(size is None for size in sizes):
        return tuple(open_size(undefined=True) if size is None or size == -1 else size for size in sizes)
    wanted = [size for size in sizes if size is not None]
    rest = [position for position, size in enumerate(wanted) if not isinstance(size, int) or size == -1]
    total = number_of_elements(x[1:])
    given = number_of_elements(tuple(size for position, size in enumerate(wanted) if position not in rest))
    compared = all(is_undefined(size) is False for size in x[1:])
    left = remainder(total, given) if given != 0 else 1
    fits = equals(total, given) if not rest else equals(left, 0) if len(rest) == 1 else None
    if compared and fits is False:
        raise ReshapeSize(shape=x, target=tuple(target))
    undefined = any(is_undefined(size) for size in x[1:])
    if len(rest) == 1 and given != 0 and (wanted[rest[0]] == -1 or not undefined):
        wanted[rest[0]] = total // given
        return tuple(wanted)
    return tuple(_settled(size, undefined) if position in rest else size for position, size in enumerate(wanted))


def target_of_keras_2(x: Shape, target: Sequence[Any]) -> list[Any]:
    """The target with -1 for each negative size, which Keras 2 takes it for.

    Raises:
        InvalidValue: something is no int.
        ReshapeSize: two sizes are negative, or one below -1 meets an axis that is None.
    Source: tf_keras.src.layers.reshaping.reshape, Reshape._fix_unknown_dimension.
    """
    if any(known(item) and not isinstance(item, int) for item in target):
        raise InvalidValue(argument="target_shape", value=tuple(target), expected="a tuple of integers")
    negative = [item for item in target if isinstance(item, int) and item < 0]
    undefined = any(is_undefined(size) for size in x[1:])
    if (len(negative) > 1 and not undefined) or (undefined and any(item < -1 for item in negative)):
        raise ReshapeSize(shape=x, target=tuple(target), reason="unknowns" if len(negative) > 1 else "negative")
    return [-1 if isinstance(item, int) and item < 0 else item for item in target]


def _open(item: object) -> Dim:
    """A target size that isn't known, or is an object: it may be -1 or None."""
    size = number(item)
    return open_size(undefined=None) if size is None else size


def _settled(size: Dim, undefined: bool) -> Dim:
    """A size of the target that is -1 or may turn out to be, where the input does not tell what is left for it."""
    if isinstance(size, int):
        return open_size(undefined=True if undefined else None)
    return size if at_least(size, 0) else open_size(undefined=None)
