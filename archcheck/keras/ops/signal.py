"""Signals: sequences cut into frames, Fourier transforms, correlation."""

from __future__ import annotations

from archcheck.graph.tensor import Spec
from archcheck.keras.failures import InvalidValue, MergeMismatch, UndefinedSize
from archcheck.keras.ops.dtypes import result_type
from archcheck.keras.ops.nn import alike
from archcheck.keras.ops.operands import check_rank, kind_of, raising, shape_of, size_of, tensor
from archcheck.keras.ops.registry import op
from archcheck.shapes.certainty import below, undefined_size
from archcheck.shapes.failures import NotKnown, WindowTooLarge
from archcheck.shapes.size import is_undefined

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from archcheck.keras.ops.registry import Call, Operand
    from archcheck.shapes.shape import Shape
    from archcheck.shapes.size import Dim


def _parts(x: Any, call: Call, rank: int) -> tuple[Spec, Spec, Shape]:
    """The real and the imaginary part, of one shape.

    Raises:
        InvalidValue: these are not two tensors.
        MergeMismatch: of different shapes.
        RankMismatch: with too few axes.
    """
    if not isinstance(x, (list, tuple)) or len(x) != 2:
        raise InvalidValue(argument="x", value=x, expected="a tuple of two tensors: real and imaginary part")
    real, imaginary = tensor(x[0], call), tensor(x[1], call)
    shape = shape_of(real, call)
    if not alike(shape, shape_of(imaginary, call)):
        raise MergeMismatch(layer=call.name, shapes=(shape, shape_of(imaginary, call)))
    check_rank(call.name, shape, rank, None)
    return real, imaginary, shape


@op("fft", "fft2", "ifft2")
def fft(call: Call, x: Any) -> tuple[Spec, Spec]:
    """The same shape; the transformed axes have to be known. Source: keras.src.ops.math, FFT.

    Raises:
        UndefinedSize: one is None.
    """
    axes = (-1,) if call.name == "fft" else (-2, -1)
    real, imaginary, shape = _parts(x, call, len(axes))
    for axis in axes:
        if is_undefined(shape[axis]) and call.symbolic:
            raise UndefinedSize(layer=call.name, axis=axis, shape=shape)
    return Spec(shape, real.dtype), Spec(shape, imaginary.dtype)


@op("rfft")
def rfft(call: Call, x: Operand, fft_length: Any = None) -> tuple[Spec, Spec]:
    """Half of the last axis and one more. Source: keras.src.ops.math, RFFT."""
    x = tensor(x, call)
    shape = shape_of(x, call)
    check_rank("rfft", shape, 1, None)
    length = shape[-1] if fft_length is None else size_of(fft_length, "fft_length")
    result = (*shape[:-1], length // 2 + 1)
    return Spec(result, x.dtype), Spec(result, x.dtype)


@op("irfft")
def irfft(call: Call, x: Any, fft_length: Any = None) -> Spec:
    """Twice the last axis less one. Source: keras.src.ops.math, IRFFT."""
    real, _, shape = _parts(x, call, 1)
    length = 2 * (shape[-1] - 1) if fft_length is None else size_of(fft_length, "fft_length")
    if below(length, 0):
        raise WindowTooLarge(size=shape[-1], window=1, axis=len(shape) - 1)
    return Spec((*shape[:-1], length), real.dtype)


@op("extract_sequences")
def extract_sequences(call: Call, x: Operand, sequence_length: int, sequence_stride: int) -> Spec:
    """Frames of the last axis. Source: keras.src.ops.math, ExtractSequences."""
    x = tensor(x, call)
    shape = shape_of(x, call)
    check_rank(call.name, shape, 1, None)
    return Spec((*shape[:-1], _frames(call, shape, 0, sequence_length, sequence_stride), sequence_length), x.dtype)


def _frames(call: Call, shape: Shape, padded: int, length: int, stride: int) -> Dim:
    """1 + (size + padded - length) // stride. Raises WindowTooLarge where that is negative; TensorFlow says 0."""
    number = 1 + (shape[-1] + padded - length) // stride
    if not call.symbolic and isinstance(number, int):
        return max(number, 0)
    if below(number, 0):
        raise WindowTooLarge(size=shape[-1], window=length, axis=len(shape) - 1)
    return undefined_size(shape[-1], exact=number)


def _check_stride(stride: int) -> None:
    if not isinstance(stride, int) or stride <= 0:
        raise InvalidValue(argument="sequence_stride", value=stride, expected="a positive integer")


@op("stft")
def stft(call: Call, x: Operand, sequence_stride: int, fft_length: int, center: bool = True) -> tuple[Spec, Spec]:
    """Frames, each transformed. Raises InvalidValue. Source: keras.src.ops.math, STFT."""
    _check_stride(sequence_stride)
    x = tensor(x, call)
    shape = shape_of(x, call)
    if not shape:
        raise raising(UndefinedSize(layer="stft", axis=-1, shape=shape), "IndexError")
    padded = fft_length // 2 * 2 if center else 0
    result = (*shape[:-1], _frames(call, shape, padded, fft_length, sequence_stride), fft_length // 2 + 1)
    return Spec(result, x.dtype), Spec(result, x.dtype)


@op("istft")
def istft(
    call: Call,
    x: Any,
    sequence_stride: int,
    fft_length: int,
    length: Any = None,
    center: bool = True,
) -> Spec:
    """The sequence that frames came from. Raises InvalidValue, MergeMismatch. Source: keras.src.ops.math, ISTFT."""
    _check_stride(sequence_stride)
    real, _, shape = _parts(x, call, 2)
    size = (shape[-2] - 1) * sequence_stride + fft_length - (fft_length // 2 * 2 if center else 0)
    if length is not None:
        size = size_of(length, "length")
    elif below(size, 0):
        raise WindowTooLarge(size=shape[-2], window=1, axis=len(shape) - 2)
    return Spec((*shape[:-2], size), real.dtype)


@op("correlate")
def correlate(call: Call, x1: Operand, x2: Operand, mode: str = "valid") -> Spec:
    """The correlation of two vectors.

    Raises:
        RankMismatch: they are none.
        UndefinedSize: one is None.
        InvalidValue: there is no such mode.
    Source: keras.src.ops.numpy, Correlate.
    """
    a, b = shape_of(x1, call), shape_of(x2, call)
    if not call.symbolic and not len(a) == len(b) == 1:
        raise NotKnown("TensorFlow correlates other tensors than vectors")
    for shape in (a, b):
        check_rank("correlate", shape, 1, 1)
        if is_undefined(shape[0]) and call.symbolic:
            raise raising(UndefinedSize(layer="correlate", axis=0, shape=shape), "TypeError")
    if mode not in ("valid", "same", "full"):
        raise InvalidValue(
            argument="mode", value=mode, expected='"valid", "same" or "full"', choices=("valid", "same", "full")
        )
    dtype = result_type(kind_of(x1, call), kind_of(x2, call), floatx=call.floatx)
    if dtype == "int64":
        dtype = "float64"
    elif dtype not in ("bfloat16", "float16", "float64"):
        dtype = "float32"
    if mode == "full":
        return Spec((a[0] + b[0] - 1,), dtype)
    if not isinstance(a[0], int) or not isinstance(b[0], int):
        return Spec((undefined_size(a[0], b[0]),), dtype)
    longer, shorter = max(a[0], b[0]), min(a[0], b[0])
    return Spec((longer if mode == "same" else longer - shorter + 1,), dtype)


@op("corrcoef")
def corrcoef(call: Call, x: Operand) -> Spec:
    """How rows go together; symbolic Keras gives the shape of the input. Source: keras.src.ops.numpy, Corrcoef."""
    x = tensor(x, call)
    shape = shape_of(x, call)
    dtype = "float64" if x.dtype == "int64" else result_type(x.dtype, "float", floatx=call.floatx)
    return Spec(shape if call.symbolic or len(shape) != 2 else (shape[0], shape[0]), dtype)


@op("view_as_complex")
def view_as_complex(call: Call, x: Operand) -> Spec:
    """Pairs on the last axis as complex numbers. Source: keras.src.ops.math, ViewAsComplex."""
    return Spec(shape_of(tensor(x, call), call)[:-1], "complex64")


@op("view_as_real")
def view_as_real(call: Call, x: Operand) -> Spec:
    """Complex numbers as pairs on a last axis. Source: keras.src.ops.math, ViewAsReal."""
    return Spec((*shape_of(tensor(x, call), call), 2), "float32")
