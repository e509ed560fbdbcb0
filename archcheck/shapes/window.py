"""Windows that slide over an axis: convolutions, pooling, and their transposes. Written once, for numbers and symbols."""

from __future__ import annotations

from archcheck.shapes.failures import WindowTooLarge
from archcheck.shapes.shape import open_size
from archcheck.shapes.size import at_least, is_undefined

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from archcheck.shapes.shape import Shape
    from archcheck.shapes.size import Dim

__all__ = ["ceil_div", "extent", "slide", "slide_all", "slide_back"]


def ceil_div(size: Dim, by: Dim) -> Dim:
    """size / by, rounded up."""
    return (size + by - 1) // by


def extent(window: Dim, dilation: Dim = 1) -> Dim:
    """How many positions a window covers when its taps stand `dilation` apart."""
    return (window - 1) * dilation + 1


def slide(size: Dim, window: Dim, stride: Dim, padding: str, dilation: Dim = 1) -> Dim:
    """The number of places that a window has on an axis.

    "valid": floor((size - extent) / stride) + 1; "same" and "causal": ceil(size / stride).

    Raises:
        WindowTooLarge: the result would be zero or negative, whatever the symbols are.
    Source: Keras API, Conv2D and MaxPooling2D, "Output shape".
    """
    covered = extent(window, dilation)
    if padding == "valid":
        if at_least(size, covered) is False:
            raise WindowTooLarge(size=size, window=covered)
        return (size - covered) // stride + 1
    if at_least(size, 1) is False:
        raise WindowTooLarge(size=size, window=covered)
    return ceil_div(size, stride)


def slide_all(
    spatial: Shape,
    windows: Sequence[Dim],
    strides: Sequence[Dim],
    padding: str,
    dilations: Sequence[Dim] | None = None,
    first_axis: int = 1,
) -> Shape:
    """`slide` along every spatial axis; a failure names its axis, counted with the batch from `first_axis`."""
    result: list[Dim] = []
    for position, size in enumerate(spatial):
        dilation = dilations[position] if dilations is not None else 1
        try:
            result.append(slide(size, windows[position], strides[position], padding, dilation))
        except WindowTooLarge as failure:
            raise WindowTooLarge(size=failure.size, window=failure.window, axis=first_axis + position) from None
    return tuple(result)


def slide_back(
    size: Dim, window: Dim, stride: Dim, padding: str, dilation: Dim = 1, output_padding: Dim | None = None
) -> Dim:
    """The size that a transposed convolution gives.

    Without output_padding: "valid" size * stride + max(extent - stride, 0), "same" size * stride. With it:
    (size - 1) * stride + extent - 2 * pad + output_padding, where pad is 0 for "valid" and extent // 2 for "same".

    Source: keras.src.backend.common.backend_utils, compute_conv_transpose_output_shape.
    """
    covered = extent(window, dilation)
    if output_padding is None:
        if padding == "same":
            return size * stride
        overlap = covered - stride
        fits = at_least(0, overlap)
        if fits is None:  # the greater of two sizes of which it isn't known which it is
            return open_size(undefined=is_undefined(size) or None)
        return size * stride + (0 if fits else overlap)
    pad = 0 if padding == "valid" else covered // 2
    return (size - 1) * stride + covered - 2 * pad + output_padding
