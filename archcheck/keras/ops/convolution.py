"""Convolutions and pooling as ops: the kernel is a tensor, whose shape says its size, channels and filters."""

from __future__ import annotations

from archcheck.graph.tensor import Spec
from archcheck.keras.failures import FeatureSizeMismatch, InvalidValue, RankMismatch
from archcheck.keras.ops.nn import layout_of
from archcheck.keras.ops.operands import check_rank, pair, raising, shape_of, size_of, sizes_of, tensor
from archcheck.keras.ops.registry import macs, op
from archcheck.shapes.certainty import differ, is_indivisible, undefined_size
from archcheck.shapes.failures import IndexOutOfRange, NotKnown, WindowTooLarge
from archcheck.shapes.shape import join_channels, number_of_elements, split_channels
from archcheck.shapes.size import is_undefined
from archcheck.shapes.window import slide_all, slide_back

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from archcheck.keras.ops.registry import Call, Operand
    from archcheck.shapes.shape import Shape
    from archcheck.shapes.size import Dim

__all__ = ["padding_of", "slid"]


def padding_of(padding: Any, choices: tuple[str, ...] = ("valid", "same")) -> str:
    """The padding in lower case. Raises InvalidValue for one that there isn't."""
    name = padding.lower() if isinstance(padding, str) else padding
    if name not in choices:
        expected = " or ".join(f'"{choice}"' for choice in choices)
        raise InvalidValue(argument="padding", value=padding, expected=expected, choices=choices)
    return str(name)


def slid(spatial: Shape, windows: Any, strides: Any, padding: str, dilation: Any, layout: str) -> Shape:
    """The places of a window on every spatial axis, from arguments that are one number or one for each axis.

    Raises:
        WindowTooLarge: it does not fit.
        InvalidValue: another number of sizes.
    """
    rank = len(spatial)
    if rank == 1 and any(isinstance(given, (list, tuple)) and len(given) > 1 for given in (windows, strides, dilation)):
        raise NotKnown("one axis, and sizes for several: NumPy makes several axes of it")
    sizes = pair(windows, rank, "pool_size")
    steps = pair(strides, rank, "strides")
    spread = pair(dilation, rank, "dilation_rate")
    if any(step == 0 for step in steps):
        raise InvalidValue(argument="strides", value=strides, expected="positive integers")
    return slide_all(spatial, sizes, steps, padding, spread, first_axis=2 if layout == "channels_first" else 1)


@op("max_pool", "average_pool")
def pool(
    call: Call,
    inputs: Operand,
    pool_size: Any,
    strides: Any = None,
    padding: str = "valid",
    data_format: Any = None,
) -> Spec:
    """(batch, *spatial, channels) -> (batch, *pooled, channels).

    Raises:
        WindowTooLarge: a pooled size would be zero or negative.
        InvalidValue: paddings or numbers of sizes that there aren't.
    Source: keras.src.ops.operation_utils, compute_pooling_output_shape.
    """
    layout = layout_of(data_format, call)
    name = padding_of(padding)
    inputs = tensor(inputs, call, "inputs")
    shape = shape_of(inputs, call)
    check_rank(call.name, shape, 2 if call.symbolic else 3, None if call.symbolic else 5)
    batch, spatial, channels = split_channels(shape, layout)
    pooled = slid(spatial, pool_size, pool_size if strides is None else strides, name, 1, layout)
    return Spec(join_channels(batch, pooled, channels, layout), inputs.dtype)


@op("adaptive_max_pool", "adaptive_average_pool")
def adaptive_pool(call: Call, inputs: Operand, output_size: Any, data_format: Any = None) -> Spec:
    """Pooled to a given size. Source: keras.src.ops.nn, AdaptiveMaxPool."""
    inputs = tensor(inputs, call, "inputs")
    shape = shape_of(inputs, call)
    if call.symbolic and not isinstance(output_size, tuple):
        raise raising(
            InvalidValue(argument="output_size", value=output_size, expected="a tuple of integers"), "TypeError"
        )
    sizes = pair(
        output_size, len(output_size) if isinstance(output_size, (list, tuple)) else len(shape) - 2, "output_size"
    )
    layout = data_format if isinstance(data_format, str) else call.data_format
    if layout == "channels_last":
        return Spec(
            (*shape[: -len(sizes)], *sizes, shape[-1]) if call.symbolic else (shape[0], *sizes, shape[-1]), inputs.dtype
        )
    return Spec((shape[0], shape[1], *sizes), inputs.dtype)


def _check_channels(call: Call, inputs: Shape, layout: str, expected: Dim) -> None:
    """The input's channels have to be those of the kernel. Raises FeatureSizeMismatch."""
    axis = len(inputs) - 1 if layout == "channels_last" else 1
    if len(inputs) <= axis or axis < 0:
        raise RankMismatch(layer=call.name, expected="at least 3", least=3, most=None, shape=inputs)
    if differ(inputs[axis], expected) if call.symbolic else is_indivisible(inputs[axis], expected):
        raise FeatureSizeMismatch(layer=call.name, axis=axis, expected=expected, shape=inputs)


def _check_kernel(call: Call, sizes: Shape) -> None:
    """Keras computes with the kernel's sizes as they are. Raises InvalidValue for one that is None."""
    if call.symbolic and any(is_undefined(size) for size in sizes):
        raise raising(InvalidValue(argument="kernel", value=None, expected="a kernel of known sizes"), "TypeError")


@op("conv", "depthwise_conv")
def conv(
    call: Call,
    inputs: Operand,
    kernel: Operand,
    strides: Any = 1,
    padding: str = "valid",
    data_format: Any = None,
    dilation_rate: Any = 1,
) -> Spec:
    """(batch, *spatial, channels) with a kernel (*sizes, channels, filters) -> (batch, *slid, filters).

    A depthwise convolution gives channels * filters.

    Raises:
        FeatureSizeMismatch: the input has other channels than the kernel.
        RankMismatch: another number of axes than the kernel.
        WindowTooLarge: the kernel does not fit.
    Source: keras.src.ops.operation_utils, compute_conv_output_shape.
    """
    layout = layout_of(data_format, call)
    inputs, kernel = tensor(inputs, call, "inputs"), tensor(kernel, call, "kernel")
    shape, weights = shape_of(inputs, call), shape_of(kernel, call)
    check_rank(call.name, weights, 2, None)
    _check_channels(call, shape, layout, weights[-2])
    if len(shape) != len(weights):
        raise RankMismatch(
            layer=call.name, expected=str(len(weights)), least=len(weights), most=len(weights), shape=shape
        )
    name = padding_of(padding, ("valid", "same", "causal") if call.symbolic else ("valid", "same"))
    _check_kernel(call, (*(weights[:-2] if name == "valid" else ()), *(() if call.name == "conv" else weights[-2:])))
    batch, spatial, _ = split_channels(shape, layout)
    result = slid(spatial, weights[:-2], strides, name, dilation_rate, layout)
    filters = weights[-1] * weights[-2] if call.name == "depthwise_conv" else weights[-1]
    return Spec(join_channels(batch, result, filters, layout), inputs.dtype)


@op("separable_conv")
def separable_conv(
    call: Call,
    inputs: Operand,
    depthwise_kernel: Operand,
    pointwise_kernel: Operand,
    strides: Any = 1,
    padding: str = "valid",
    data_format: Any = None,
    dilation_rate: Any = 1,
) -> Spec:
    """A depthwise convolution, then one that mixes the channels. Source: keras.src.ops.nn, SeparableConv."""
    layout = layout_of(data_format, call)
    depth = conv(call, inputs, depthwise_kernel, strides, padding, data_format, dilation_rate)
    batch, spatial, _ = split_channels(depth.shape or (), layout)
    filters = shape_of(tensor(pointwise_kernel, call, "pointwise_kernel"), call)[-1]
    return Spec(join_channels(batch, spatial, filters, layout), depth.dtype)


@op("conv_transpose")
def conv_transpose(
    call: Call,
    inputs: Operand,
    kernel: Operand,
    strides: Any = 1,
    padding: str = "valid",
    output_padding: Any = None,
    data_format: Any = None,
    dilation_rate: Any = 1,
) -> Spec:
    """(batch, *spatial, channels) with a kernel (*sizes, filters, channels) -> (batch, *slid back, filters).

    Raises:
        FeatureSizeMismatch: the input has other channels than the kernel.
    Source: keras.src.backend.common.backend_utils, compute_conv_transpose_output_shape.
    """
    layout = layout_of(data_format, call)
    name = padding_of(padding)
    inputs, kernel = tensor(inputs, call, "inputs"), tensor(kernel, call, "kernel")
    shape, weights = shape_of(inputs, call), shape_of(kernel, call)
    check_rank(call.name, weights, 2, None)
    _check_channels(call, shape, layout, weights[-1])
    if len(shape) != len(weights) and not (call.symbolic and len(shape) < len(weights)):  # Keras zips the two
        raise RankMismatch(
            layer=call.name, expected=str(len(weights)), least=len(weights), most=len(weights), shape=shape
        )
    batch, spatial, _ = split_channels(shape, layout)
    rank = len(spatial)
    _check_kernel(call, weights[:rank])
    steps = _first(strides, rank, "strides")
    spread = _first(dilation_rate, rank, "dilation_rate")
    extra = (None,) * rank if output_padding is None else _first(output_padding, rank, "output_padding")
    result = tuple(
        slide_back(size, weights[axis], steps[axis], name, spread[axis], extra[axis])
        for axis, size in enumerate(spatial)
    )
    return Spec(join_channels(batch, result, weights[-2], layout), inputs.dtype)


def _first(value: Any, rank: int, argument: str) -> tuple[Dim, ...]:
    """A size for each axis; Keras does not look at what there is too many of."""
    return pair(value[:rank] if isinstance(value, (list, tuple)) else value, rank, argument)


@macs("conv", "depthwise_conv")
def conv_macs(
    call: Call,
    inputs: Operand,
    kernel: Operand,
    strides: Any = 1,
    padding: str = "valid",
    data_format: Any = None,
    dilation_rate: Any = 1,
) -> Dim:
    """The kernel's weights at every place. Source: the definition of the convolution."""
    result = conv(call, inputs, kernel, strides, padding, data_format, dilation_rate)
    places = split_channels(result.shape or (), layout_of(data_format, call))[1]
    return number_of_elements(places) * number_of_elements(shape_of(kernel, call))


@op("unfold")
def unfold(call: Call, x: Operand, kernel_size: Any, dilation: Any = 1, padding: Any = 0, stride: Any = 1) -> Spec:
    """(batch, channels, height, width) -> (batch, channels * window, places).

    Raises:
        RankMismatch: it is no batch of images.
        IndexOutOfRange: Keras computes with a height, width or channels of None.
    Source: keras.src.ops.nn, Unfold.
    """
    x = tensor(x, call)
    shape = shape_of(x, call)
    check_rank("unfold", shape, 4, 4)
    windows, spread = pair(kernel_size, 2, "kernel_size"), pair(dilation, 2, "dilation")
    border, steps = pair(padding, 2, "padding"), pair(stride, 2, "stride")
    if call.symbolic and any(is_undefined(size) for size in shape[1:]):
        raise raising(IndexOutOfRange(axis=2, index=0, size=shape[2], shape=shape, operation="unfold"), "TypeError")
    places: Dim = 1
    for size, window, wide, pad, step in zip(shape[2:], windows, spread, border, steps, strict=True):
        places = places * ((size + 2 * pad - wide * (window - 1) - 1) // step + 1)
    if isinstance(places, int) and places < 0:
        raise WindowTooLarge(size=shape[2], window=windows[0], axis=2)
    return Spec((shape[0], shape[1] * windows[0] * windows[1], places), x.dtype)


@op("fold")
def fold(call: Call, x: Operand, output_size: Any, kernel_size: Any) -> Spec:
    """(batch, channels * window, places) -> (batch, channels, height, width). Source: keras.src.ops.nn, Fold.

    Raises:
        RankMismatch: it has not three axes.
        IndexOutOfRange: the second does not divide by the window.
    """
    x = tensor(x, call)
    shape = shape_of(x, call)
    check_rank("fold", shape, 3, 3)
    windows, target = pair(kernel_size, 2, "kernel_size"), pair(output_size, 2, "output_size")
    window = windows[0] * windows[1]
    if call.symbolic and is_indivisible(shape[1], window):
        raise IndexOutOfRange(axis=1, index=0, size=shape[1], shape=shape, operation="split")
    return Spec((shape[0], undefined_size(shape[1], exact=shape[1] // window), *target), x.dtype)


@op("image.extract_patches", "image.extract_patches_3d")
def extract_patches(
    call: Call,
    size: Any,
    images: Operand = None,
    volumes: Operand = None,
    strides: Any = None,
    dilation_rate: Any = 1,
    padding: str = "valid",
    data_format: Any = None,
) -> Spec:
    """Windows of an image as vectors in the channels; one image without the batch axis too.

    Raises:
        InvalidValue: a size of neither two nor three numbers.
        WindowTooLarge: the window does not fit.
        IndexOutOfRange: Keras multiplies with channels of None.
    Source: keras.src.ops.image, ExtractPatches.
    """
    solid = call.name.endswith("3d") or (isinstance(size, (list, tuple)) and len(size) == 3)
    if isinstance(size, (list, tuple)) and len(size) not in (2, 3):
        raise InvalidValue(argument="size", value=size, expected="an integer, or two or three")
    rank = 3 if solid else 2
    window = (size_of(size, "size"),) * rank if not isinstance(size, (list, tuple)) else sizes_of(size, "size")
    layout = layout_of(data_format, call)
    x = tensor(images if volumes is None else volumes, call, "images")
    shape = shape_of(x, call)
    single = len(shape) == rank + 1
    check_rank(call.name, shape, rank + 1, rank + 2)
    full = (1, *shape) if single else shape
    batch, spatial, channels = split_channels(full, layout)
    if is_undefined(channels):
        raise raising(
            IndexOutOfRange(axis=-1, index=0, size=channels, shape=shape, operation="extract_patches"), "TypeError"
        )
    steps = window if strides is None else strides
    name = padding_of(padding, ("valid", "same", "causal"))
    places = slid(spatial, window, steps, name, dilation_rate, layout)
    result = join_channels(batch, places, number_of_elements(window) * channels, layout)
    return Spec(result[1:] if single else result, x.dtype)
