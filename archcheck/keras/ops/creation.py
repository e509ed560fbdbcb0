"""Ops that make tensors: from a shape, from a range, from a window function."""

from __future__ import annotations

from archcheck.graph.tensor import Spec
from archcheck.interpreter.values import Unknown
from archcheck.keras.failures import InvalidValue
from archcheck.keras.ops.dtypes import result_type, standard, strong
from archcheck.keras.ops.operands import array_spec, check_rank, kind_of, raising, shape_of, size_of, sizes_of, tensor
from archcheck.keras.ops.registry import op
from archcheck.shapes.certainty import axis_index, below, broadcast_all
from archcheck.shapes.failures import IndexOutOfRange, NotKnown
from archcheck.shapes.shape import open_size

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from archcheck.keras.ops.registry import Call, Operand
    from archcheck.shapes.shape import Shape
    from archcheck.shapes.size import Dim

__all__ = ["made_shape"]


def made_shape(shape: Any) -> Shape:
    """The shape of a tensor that is to be made, one number for a vector.

    Raises:
        InvalidValue: it holds a negative size, or what is no size.
    """
    sizes = sizes_of(shape, "shape") if isinstance(shape, (list, tuple, Spec)) else (size_of(shape, "shape"),)
    if isinstance(shape, (list, tuple)) and any(item is None for item in shape):
        raise InvalidValue(argument="shape", value=shape, expected="a tuple of integers")
    if any(below(size, 0) for size in sizes):
        raise InvalidValue(argument="shape", value=shape, expected="sizes that aren't negative")
    return sizes


@op("zeros", "ones", "empty", "full")
def made(call: Call, shape: Any, dtype: Any = None) -> Spec:
    """A tensor of this shape, of the default float dtype unless another is said."""
    if call.name == "full" and call.symbolic and not isinstance(shape, (list, tuple, Spec, Unknown)):
        raise InvalidValue(argument="shape", value=shape, expected="a tuple of integers")
    return Spec(made_shape(shape), standard(dtype, call.floatx))


@op("eye", "identity", "tri")
def eye(call: Call, N: Any = None, M: Any = None, n: Any = None, dtype: Any = None) -> Spec:  # noqa: N803
    """A matrix with ones on, or up to, a diagonal. Source: Keras API, ops.eye."""
    rows = N if call.name != "identity" else n
    for size in (rows, M):
        if isinstance(size, float):
            raise raising(InvalidValue(argument="N", value=size, expected="an integer"), "TypeError")
    height = size_of(rows, "N")
    return Spec((height, height if M is None else size_of(M, "M")), standard(dtype, call.floatx))


@op("arange")
def arange(call: Call, start: Any, stop: Any = None, step: Any = None, dtype: Any = None) -> Spec:
    """Numbers from `start` on, before `stop`, `step` apart: ceil((stop - start) / step) of them.

    Raises:
        InvalidValue: a step of 0.
    Source: keras.src.backend.tensorflow.numpy, arange; Keras API, ops.arange.
    """
    kinds = [kind_of(bound, call) for bound in (start, stop, step) if bound is not None]
    name = result_type(*kinds, floatx=call.floatx) if dtype is None else standard(dtype, call.floatx)
    first, last = (0, start) if stop is None else (start, stop)
    stride = 1 if step is None else step
    if any(isinstance(bound, Spec) for bound in (first, last, stride)):
        if call.symbolic:
            raise raising(InvalidValue(argument="start", value=start, expected="a number"), "ValueError")
        return Spec((open_size(lower=0, undefined=True),), name)
    if stride == 0:
        raise InvalidValue(argument="step", value=step, expected="a step other than 0")
    if all(isinstance(bound, (int, float)) for bound in (first, last, stride)):
        if (last - first) * stride < 0:
            raise raising(
                InvalidValue(argument="stop", value=stop, expected="a stop on the step's side of the start"),
                "InvalidArgumentError",
            )
        return Spec((max(_ceil((last - first) / stride), 0),), name)
    if isinstance(stride, int) and stride > 0 and all(isinstance(bound, (int, Unknown)) for bound in (first, last)):
        length = (size_of(last, "stop") - size_of(first, "start") + stride - 1) // stride
        return Spec((length,), name)
    raise NotKnown("the bounds of the range aren't known")


def _ceil(value: float) -> int:
    """The least integer that is not below a number."""
    return -int(-value // 1)


@op("linspace", "logspace", "geomspace")
def linspace(
    call: Call,
    start: Operand,
    stop: Operand,
    num: Any = 50,
    dtype: Any = None,
    axis: int = 0,
    retstep: bool = False,
) -> Any:
    """So many numbers between two, on a new axis.

    Raises:
        AxisOutOfRange: there is no such axis.
        NotBroadcastable: bounds of different shapes.
    Source: keras.src.ops.numpy, Linspace.
    """
    shape = broadcast_all(shape_of(start, call), shape_of(stop, call))
    number: Dim = size_of(num, "num")
    if below(number, 0):
        raise InvalidValue(argument="num", value=num, expected="a number that isn't negative")
    place = axis_index(axis, len(shape) + 1)
    name = None if dtype is None else standard(dtype, call.floatx)
    if call.symbolic:
        name = result_type(strong(kind_of(start, call)) if dtype is None else name, "float", floatx=call.floatx)
    elif dtype is None:
        name = result_type(kind_of(start, call), kind_of(stop, call), "float", floatx=call.floatx)
    result = Spec((*shape[:place], number, *shape[place:]), name)
    if not retstep:
        return result
    if call.symbolic:  # Keras returns None for the step, and does not take None for an output
        raise InvalidValue(argument="retstep", value=True, expected="False on symbolic tensors")
    return result, Spec(shape, name)


@op("bartlett", "blackman", "hamming", "hanning", "kaiser")
def window(call: Call, x: Any) -> Spec:
    """A window of so many points; a KerasTensor for the number is refused. Source: keras.src.ops.numpy, Bartlett."""
    if isinstance(x, Spec):
        if call.symbolic:
            raise raising(InvalidValue(argument="x", value=x, expected="an integer"), "TypeError")
        return Spec((open_size(lower=0, undefined=True),), call.floatx)
    return Spec((size_of(x, "x"),), call.floatx)


@op("vander")
def vander(call: Call, x: Operand, N: Any = None, increasing: Any = False) -> Spec:  # noqa: N803
    """The powers of a vector as columns.

    Raises:
        RankMismatch: it is no vector.
        InvalidValue: a number of columns that is none.
    Source: keras.src.ops.numpy, Vander.
    """
    x = tensor(x, call)
    shape = shape_of(x, call)
    check_rank("vander", shape, 1, 1)
    if isinstance(N, float) or not isinstance(increasing, (bool, Unknown)):
        raise raising(InvalidValue(argument="N", value=N, expected="an integer"), "TypeError")
    columns = shape[0] if N is None else size_of(N, "N")
    if below(columns, 0):
        raise InvalidValue(argument="N", value=N, expected="a number that isn't negative")
    return Spec((shape[0], columns), x.dtype)


@op("convert_to_numpy")
def convert_to_numpy(call: Call, x: Operand) -> Spec:
    """An array of this shape; a KerasTensor has no values. Source: keras.src.ops.core, convert_to_numpy."""
    if call.symbolic:
        raise IndexOutOfRange(axis=0, index=0, size=0, shape=shape_of(x, call), operation="convert_to_numpy")
    return x if isinstance(x, Spec) else array_spec(x, call.floatx)


@op("shape")
def shape(call: Call, x: Operand) -> tuple[Dim, ...]:
    """The sizes of a tensor: ints, and symbols for what Keras does not know."""
    return shape_of(tensor(x, call), call)


@op("dtype")
def dtype(call: Call, x: Operand) -> str:
    """The name of the dtype."""
    name = tensor(x, call).dtype
    if name is None:
        raise NotKnown("the dtype of a tensor isn't known")
    return name


@op("is_tensor")
def is_tensor(call: Call, x: Any) -> bool:
    """Whether it is a tensor of the backend; a KerasTensor is none."""
    if isinstance(x, Unknown):
        raise NotKnown(x.reason)
    return isinstance(x, Spec) and not call.symbolic


@op("ndim")
def ndim(call: Call, x: Operand) -> Any:
    """The number of axes. On a KerasTensor Keras gives a tensor of so many zeros. Source: keras.src.ops.numpy, Ndim."""
    rank = len(shape_of(tensor(x, call), call))
    return Spec((rank,), call.floatx) if call.symbolic else Spec((), "int32")


@op("size")
def size() -> Spec:
    """The number of elements, as a scalar. Source: keras.src.ops.numpy, Size."""
    return Spec((), "int32")
