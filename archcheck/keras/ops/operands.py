"""What goes into an op, read: the shape and dtype of an operand, sizes, axes."""

from __future__ import annotations

from archcheck.graph.tensor import Spec
from archcheck.interpreter.values import ListValue, Unknown, Value
from archcheck.keras.failures import InvalidValue, RankMismatch
from archcheck.shapes.failures import NotKnown
from archcheck.shapes.shape import open_size
from archcheck.shapes.size import Size

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from archcheck.keras.ops.registry import Call
    from archcheck.shapes.failures import Failure
    from archcheck.shapes.shape import Shape
    from archcheck.shapes.size import Dim

__all__ = [
    "array_spec",
    "check_rank",
    "items",
    "kind_of",
    "pair",
    "raising",
    "shape_of",
    "size_of",
    "sizes_of",
    "tensor",
]


def raising(failure: Failure, exception: str) -> Failure:
    """The failure, where Keras raises another exception than it mostly does for it."""
    failure.__dict__["raises"] = exception
    return failure


def tensor(x: Any, call: Call, argument: str = "x") -> Spec:
    """An operand as a tensor of known rank; in the backend's hands, numbers and lists of numbers are tensors too.

    Raises:
        NotKnown: it isn't known, or its rank isn't.
        InvalidValue: it is no tensor.
    """
    if isinstance(x, Unknown):
        raise NotKnown(x.reason)
    if isinstance(x, Spec):
        if x.shape is None:
            raise NotKnown(getattr(x, "reason", None) or "the rank of a tensor isn't known")
        return x
    if isinstance(x, Value):
        raise NotKnown(f"a {x.kind} stands for a tensor")
    if call.symbolic or x is None or isinstance(x, str):
        raise raising(
            InvalidValue(argument=argument, value=x, expected="a tensor"),
            "AttributeError" if call.symbolic else "ValueError",
        )
    return array_spec(x, call.floatx)


def shape_of(x: Any, call: Call) -> Shape:
    """The shape of an operand of arithmetic: () for a number, and on symbolic tensors for all that has no shape.

    Source: keras.src.ops.numpy, `getattr(x1, "shape", [])`.
    """
    if isinstance(x, Spec):
        if x.shape is None:
            raise NotKnown(getattr(x, "reason", None) or "the rank of a tensor isn't known")
        return x.shape
    if isinstance(x, Unknown) and not x.is_number:
        raise NotKnown(x.reason)
    if isinstance(x, (list, tuple)) and not call.symbolic:
        return array_spec(x, call.floatx).shape or ()
    return ()


def kind_of(x: Any, call: Call, argument: str = "x") -> str | None:
    """The dtype of an operand, "int" and "float" for Python numbers; None where it isn't known.

    Raises:
        InvalidValue: it is nothing that has a dtype.
    Source: keras.src.ops.numpy, `getattr(x1, "dtype", type(x1))`.
    """
    if isinstance(x, Spec):
        return x.dtype
    if isinstance(x, Unknown):
        return "int" if x.is_number else None
    if isinstance(x, (bool, int, float, complex)):
        return {bool: "bool", int: "int", float: "float", complex: "complex128"}[type(x)]
    if isinstance(x, Value):
        raise NotKnown(f"a {x.kind} stands for a tensor")
    if isinstance(x, (list, tuple)) and not call.symbolic:
        return array_spec(x, call.floatx).dtype
    raise InvalidValue(argument=argument, value=x, expected="a tensor or a number")


def array_spec(value: Any, floatx: str = "float32") -> Spec:
    """What a number, or nested lists of numbers and tensors, are as a tensor of the backend.

    Raises:
        NotKnown: something in it isn't known.
        InvalidValue: lists of different lengths, or what is no number.
    Source: keras.src.backend.tensorflow.core, convert_to_tensor.
    """
    if isinstance(value, Spec):
        return value
    if isinstance(value, bool):
        return Spec((), "bool")
    if isinstance(value, int):
        return Spec((), "int32")
    if isinstance(value, float):
        return Spec((), floatx)
    if isinstance(value, complex):
        return Spec((), "complex128")
    if isinstance(value, str):
        return Spec((), "string")
    if isinstance(value, Unknown) and value.is_number:
        return Spec((), "int32")
    if isinstance(value, Value):
        raise NotKnown(getattr(value, "reason", None) or f"a {value.kind} stands for a tensor")
    if isinstance(value, range):
        return Spec((len(value),), "int32")
    if not isinstance(value, (list, tuple)):
        raise InvalidValue(argument="x", value=value, expected="a tensor, a number, or lists of numbers")
    if not value:
        return Spec((0,), floatx)
    inside = [array_spec(item, floatx) for item in value]
    shapes = [item.shape for item in inside]
    if any(shape is None for shape in shapes):
        raise NotKnown("the rank of a tensor isn't known")
    if any(len(shape or ()) != len(shapes[0] or ()) for shape in shapes):
        raise InvalidValue(argument="x", value=value, expected="lists of equal length")
    dtypes = {item.dtype for item in inside}
    order = ("complex128", floatx, "float32", "float64", "int32", "bool")
    dtype = dtypes.pop() if len(dtypes) == 1 else next((name for name in order if name in dtypes), None)
    return Spec((len(value), *(shapes[0] or ())), dtype)


def size_of(value: Any, argument: str) -> Dim:
    """An argument that is one size.

    Raises:
        NotKnown: it isn't known to be a number.
        InvalidValue: it is no whole number.
    """
    if isinstance(value, (int, Size)):
        return int(value) if isinstance(value, int) else value
    if isinstance(value, Unknown):
        return value.size
    if isinstance(value, Spec):
        return open_size(lower=0, undefined=True)
    if isinstance(value, Value):
        raise NotKnown(f"the argument {argument} is a {value.kind}")
    raise InvalidValue(argument=argument, value=value, expected="an integer")


def sizes_of(value: Any, argument: str) -> tuple[Dim, ...]:
    """An argument that is a shape: ints, and symbols for what the source leaves open.

    Raises:
        NotKnown: its length isn't known.
        InvalidValue: it holds what is no size.
    """
    if isinstance(value, Unknown):
        raise NotKnown(f"the argument {argument} isn't known: {value.reason}")
    if isinstance(value, Spec):
        rank = value.shape[0] if value.shape else None
        if not isinstance(rank, int):
            raise NotKnown(f"the argument {argument} is a tensor")
        return tuple(open_size(lower=0, undefined=True) for _ in range(rank))
    if isinstance(value, (ListValue, Value)):
        raise NotKnown(f"the argument {argument} isn't known")
    if isinstance(value, (list, tuple, range)):
        return tuple(open_size(lower=0, undefined=True) if item is None else size_of(item, argument) for item in value)
    raise InvalidValue(argument=argument, value=value, expected="a tuple of integers")


def items(value: Any, argument: str) -> list[Any]:
    """An argument that is a list of tensors.

    Raises:
        NotKnown: its items aren't known.
        InvalidValue: it is no list, or empty.
    """
    if isinstance(value, Unknown):
        raise NotKnown(value.reason)
    if isinstance(value, Value):
        raise NotKnown(f"a {value.kind} stands for a list of tensors")
    if not isinstance(value, (list, tuple)) or not value:
        raise InvalidValue(argument=argument, value=value, expected="a list of tensors")
    return list(value)


def pair(value: Any, rank: int, argument: str) -> tuple[Dim, ...]:
    """A size for each of `rank` axes, given as one for all or as a sequence.

    Raises:
        InvalidValue: a sequence of another length.
        NotKnown: it isn't known.
    """
    if isinstance(value, (list, tuple)):
        sizes = sizes_of(value, argument)
        if len(sizes) != rank:
            raise InvalidValue(argument=argument, value=value, expected=f"an integer or {rank} integers")
        return sizes
    if isinstance(value, Unknown) and not value.is_number:
        raise NotKnown(f"the argument {argument} isn't known: {value.reason}")
    return (size_of(value, argument),) * rank


def check_rank(op: str, shape: Shape, least: int, most: int | None) -> None:
    """Raise RankMismatch where a tensor has fewer axes than `least` or more than `most`."""
    if least <= len(shape) and (most is None or len(shape) <= most):
        return
    expected = str(least) if least == most else f"at least {least}" if most is None else f"{least} to {most}"
    raise RankMismatch(layer=op, expected=expected, least=least, most=most, shape=shape)
