# ruff: noqa: E501 -- a table reads better with one op in a row
"""Every op by name: calls that Keras takes or refuses on KerasTensors, and what archcheck says of them."""

from __future__ import annotations

from typing import Any

import pytest

from archcheck.keras.ops.families import FAMILIES
from tests.keras.ops.judge import T, archcheck_says, keras_says

X = T(None, 8, 3)
INTS = T(None, 8, 3, dtype="int32")
LONG = T(4, 3, dtype="int64")
BOOL = T(4, 3, dtype="bool")
IMAGE = T(None, 9, 8, 3)
SQUARE = T(None, 4, 4)
VECTOR = T(6)

Case = tuple[tuple[Any, ...], dict[str, Any]]


def _case(*args: Any, **keywords: Any) -> Case:
    return args, keywords


UNARY = [name for name, family in FAMILIES.items() if family == "elementwise"]
ELEMENTWISE_ODD = {
    "add", "allclose", "arctan2", "array", "bitwise_and", "bitwise_left_shift", "bitwise_or", "bitwise_right_shift",
    "bitwise_xor", "broadcast_to", "cast", "clip", "convert_to_tensor", "divide", "divide_no_nan", "empty_like", "equal",
    "floor_divide", "fmax", "fmin", "fmod", "full_like", "gcd", "greater", "greater_equal", "heaviside", "hypot", "isclose",
    "isin", "lcm", "ldexp", "left_shift", "less", "less_equal", "logaddexp", "logaddexp2", "logical_and", "logical_or",
    "logical_xor", "maximum", "minimum", "mod", "multiply", "nextafter", "not_equal", "ones_like", "power", "right_shift",
    "saturate_cast", "subtract", "true_divide", "where", "zeros_like",
}  # fmt: skip
LIKE = {"array", "convert_to_tensor", "empty_like", "ones_like", "zeros_like"}
APART = {"allclose", "broadcast_to", "cast", "clip", "full_like", "isin", "saturate_cast", "where"}
BINARY = sorted(ELEMENTWISE_ODD - LIKE - APART)
ACTIVATIONS = [
    "celu", "elu", "gelu", "hard_shrink", "hard_sigmoid", "hard_silu", "hard_tanh", "leaky_relu", "log_sigmoid", "relu", "relu6", "selu", "sigmoid", "silu", "soft_shrink", "softplus", "softsign", "sparse_plus", "sparse_sigmoid", "squareplus", "tanh_shrink", "log_softmax", "softmax", "sparsemax",
]  # fmt: skip
REDUCTIONS = [
    "all", "amax", "amin", "any", "argmax", "argmin", "max", "mean", "median", "min", "nanargmax", "nanargmin", "nanmax", "nanmean", "nanmedian", "nanmin", "nanprod", "nanstd", "nansum", "nanvar", "prod", "ptp", "std", "sum", "var", "logsumexp",
]  # fmt: skip

CASES: dict[str, list[Case]] = {
    **{name: [_case(X), _case(INTS), _case(LONG), _case(BOOL)] for name in UNARY if name not in ELEMENTWISE_ODD},
    **{name: [_case(X), _case(INTS), _case(X, dtype="float16"), _case(X, dtype="flot")] for name in sorted(LIKE)},
    **{
        name: [_case(X, X), _case(X, T(3)), _case(X, T(4)), _case(X, INTS), _case(INTS, 2), _case(LONG, 1.5), _case(2, X)]
        for name in BINARY
    },
    **{name: [_case(X), _case(INTS)] for name in ACTIVATIONS},
    **{
        name: [_case(X), _case(INTS, axis=1), _case(X, axis=-1, keepdims=True), _case(X, axis=3), _case(BOOL, axis=0)]
        for name in REDUCTIONS
    },
    "sparsemax": [_case(X), _case(X, (0, 1)), _case(X, None), _case(X, 3)],
    "adaptive_average_pool": [_case(IMAGE, (2, 2)), _case(X, (2,)), _case(IMAGE, 2)],
    "adaptive_max_pool": [_case(IMAGE, (2, 2)), _case(X, (2,))],
    "allclose": [_case(X, X)],
    "append": [_case(VECTOR, VECTOR), _case(X, X), _case(T(2, 3), T(4, 3), axis=0), _case(X, X, axis=0)],
    "arange": [_case(10), _case(2, 11, 3), _case(0.0, 1.0, 0.3), _case(5, dtype="float16"), _case(5, 0), _case(0, 5, -1)],
    "arctan2": [_case(X, X), _case(X, T(4)), _case(INTS, 2), _case(X, None), _case(X, "a")],
    "argpartition": [_case(X, 2), _case(X, 2, axis=None), _case(X, 1.5)],
    "argsort": [_case(X), _case(X, axis=None), _case(X, axis=5)],
    "array_split": [_case(T(None, 7), 3, axis=1), _case(T(None, 7), 3), _case(X, 0), _case(X, [1])],
    "average": [_case(X), _case(X, axis=1), _case(X, axis=1, weights=T(8)), _case(X, axis=1, weights=T(7))],
    "average_pool": [_case(IMAGE, 2), _case(IMAGE, 2, strides=1, padding="same"), _case(X, 9), _case(IMAGE, (2, 2, 2))],
    "bartlett": [_case(5), _case(T(dtype="int32"))],
    "batch_normalization": [_case(X, T(3), T(3), -1), _case(X, T(3), T(8), -1), _case(X, T(3), T(3), -1, T(3), T(3))],
    "binary_crossentropy": [_case(X, X), _case(X, T(None, 8, 4)), _case(X, T(2, 8, 3))],
    "bincount": [_case(T(None, 5, dtype="int32"))],
    "blackman": [_case(5), _case(T(dtype="int32"))],
    "broadcast_to": [_case(T(1, 3), (2, 3)), _case(T(2, 3), (4, 3)), _case(X, (2, 8, 3))],
    "cast": [_case(X, "int32"), _case(X, "flot")],
    "categorical_crossentropy": [_case(X, X), _case(T(None, 8), X), _case(T(), T())],
    "cdist": [_case(X, T(None, 5, 3)), _case(X, T(None, 5, 4)), _case(VECTOR, VECTOR)],
    "cholesky": [_case(SQUARE), _case(X)],
    "cholesky_inverse": [_case(SQUARE), _case(X)],
    "clip": [_case(X, 0, 1), _case(BOOL, 0, 1)],
    "concatenate": [
        _case([X, T(None, 8, 5)], axis=-1), _case([X, T(None, 7, 5)], axis=-1), _case([X, INTS]), _case([X, X], axis=3), _case([X, T(3)]),
    ],
    "conv": [
        _case(IMAGE, T(3, 3, 3, 5)), _case(IMAGE, T(3, 3, 2, 5)), _case(X, T(3, 3, 5), strides=2, padding="same"),
        _case(X, T(9, 3, 5)), _case(IMAGE, T(3, 3, 5)), _case(X, T(3, 3, 5), dilation_rate=3),
    ],
    "conv_transpose": [_case(IMAGE, T(3, 3, 5, 3), strides=2), _case(IMAGE, T(3, 3, 5, 3), 2, "same"), _case(X, T(3, 5, 4))],
    "convert_to_numpy": [_case(X)],
    "corrcoef": [_case(T(4, 5))],
    "correlate": [_case(T(6), T(3)), _case(T(6), T(3), mode="full"), _case(X, X), _case(T(6), T(3), mode="x")],
    "count_nonzero": [_case(X), _case(X, axis=1), _case(X, axis=4)],
    "cross": [_case(X, X), _case(T(4, 2), T(4, 2)), _case(T(4, 5), T(4, 3))],
    "ctc_decode": [_case(T(None, 7, 5), T(None, dtype="int32")), _case(T(2, 7, 5), T(2), "beam_search", top_paths=2)],
    "ctc_loss": [_case(T(2, 4), T(2, 7, 5), T(2), T(2)), _case(T(2, 4), T(3, 7, 5), T(2), T(2))],
    "cumprod": [_case(X), _case(X, axis=1), _case(BOOL, axis=0), _case(X, axis=3)],
    "cumsum": [_case(X), _case(X, axis=1), _case(X, axis=1, dtype="int32"), _case(X, axis=-4)],
    "depth_to_space": [_case(T(None, 4, 4, 8), 2), _case(IMAGE, 2), _case(X, 2), _case(IMAGE, 1)],
    "depthwise_conv": [_case(IMAGE, T(3, 3, 3, 2)), _case(IMAGE, T(3, 3, 2, 2))],
    "det": [_case(SQUARE), _case(X)],
    "diag": [_case(VECTOR), _case(T(3, 4), 1), _case(T(None)), _case(X)],
    "diagflat": [_case(VECTOR, 1), _case(T(2, 3)), _case(X)],
    "diagonal": [_case(X), _case(T(3, 4), 1), _case(X, 0, 1, 1), _case(VECTOR)],
    "diff": [_case(X), _case(X, 2, 1), _case(VECTOR, 9), _case(X, 1, 5)],
    "digitize": [_case(X, T(3)), _case(X, T(3, 2))],
    "dot": [_case(X, T(3, 5)), _case(X, T(4, 5)), _case(VECTOR, T(5)), _case(X, 2), _case(X, T(3)), _case(X, T(None))],
    "dot_product_attention": [_case(T(2, 4, 2, 8), T(2, 6, 2, 8), T(2, 6, 2, 8)), _case(X, X, X, attn_logits_soft_cap=1.0)],
    "dsplit": [_case(IMAGE, 2), _case(VECTOR, 2), _case(X, [1])],
    "dstack": [_case([X, X]), _case([VECTOR, VECTOR]), _case([X, T(None, 7, 3)])],
    "dtype": [_case(X)],
    "eig": [_case(SQUARE), _case(X)],
    "eigh": [_case(SQUARE), _case(X)],
    "einsum": [
        _case("abc,acd->abd", X, T(None, 3, 5)), _case("abc,acd->abd", X, T(None, 4, 5)), _case("ab,bc", T(2, 3), T(3, 4)),
        _case("abc->ac", X), _case("ab->a", X), _case("BTC,CD->BTD", X, T(3, 5)), _case("ab, bc->ac", T(2, 3), T(3, 4)),
        _case("...ij,...jk->...ik", X, T(None, 3, 5)), _case("a,a->b", VECTOR, VECTOR), _case("a,b->ab", VECTOR),
    ],
    "empty": [_case((2, 3)), _case((2, 3), dtype="int32")],
    "expand_dims": [_case(X, 0), _case(X, -1), _case(X, (0, 2)), _case(X, 4), _case(X, -5), _case(X, None)],
    "extract_sequences": [_case(T(None, 16), 4, 2), _case(T(None, None), 4, 2), _case(T(None, 2), 8, 2)],
    "eye": [_case(3), _case(3, 4), _case(3.0)],
    "fft": [_case((X, X)), _case(X), _case((X, VECTOR)), _case((T(None), T(None)))],
    "fft2": [_case((X, X)), _case((VECTOR, VECTOR)), _case((T(2, None, 3), T(2, None, 3)))],
    "flip": [_case(X), _case(X, 1), _case(X, 3)],
    "fliplr": [_case(X), _case(VECTOR)],
    "flipud": [_case(X), _case(T())],
    "fold": [_case(T(None, 12, 9), 4, 2), _case(T(None, 13, 9), 4, 2), _case(IMAGE, 4, 2)],
    "fori_loop": [_case(0, 3, lambda i, x: x, X)],
    "full": [_case((2, 3), 1.0), _case((2, 3), T(), dtype="int32")],
    "full_like": [_case(X, 2), _case(X, 2, dtype="int32")],
    "geomspace": [_case(T(3), T(3)), _case(T(3), T(4)), _case(T(3), 5.0, axis=2)],
    "get_item": [
        _case(X, 0), _case(X, (slice(None), 1)), _case(X, (slice(None), 9)), _case(X, (..., -1)), _case(X, slice(1, 3)),
        _case(X, (slice(None), None, slice(0, 9, 2))), _case(X, (0, 0, 0, 0)), _case(X, (slice(None), [0])), _case(X, ...),
    ],
    "glu": [_case(T(None, 8)), _case(T(None, 7)), _case(X, axis=1), _case(X, axis=4)],
    "hamming": [_case(5), _case(T(dtype="int32"))],
    "hanning": [_case(5), _case(T(dtype="int32"))],
    "histogram": [_case(VECTOR), _case(VECTOR, bins=5), _case(VECTOR, bins=-1), _case(VECTOR, range=(2, 1))],
    "hsplit": [_case(X, 2), _case(X, 3), _case(VECTOR, 3), _case(T(), 1)],
    "hstack": [_case([X, X]), _case([VECTOR, VECTOR]), _case([X, T(None, 8, 4)])],
    "identity": [_case(3)],
    "ifft2": [_case((X, X)), _case(X)],
    "image.affine_transform": [_case(IMAGE, T(8)), _case(IMAGE, T(1, 1, 8)), _case(VECTOR, T(8))],
    "image.crop_images": [
        _case(IMAGE, 1, 1, 1, 1), _case(IMAGE, 1, 1, target_height=4, target_width=4), _case(IMAGE, 1), _case(IMAGE, 9, 1, 9, 1),
        _case(T(None, None, 8, 3), 1, 1, 1, 1), _case(IMAGE, -1, 0, 0, 0),
    ],
    "image.elastic_transform": [_case(IMAGE), _case(VECTOR)],
    "image.extract_patches": [_case(IMAGE, 3), _case(IMAGE, (2, 2), strides=1, padding="same"), _case(IMAGE, (2,)), _case(IMAGE, 10)],
    "image.extract_patches_3d": [_case(T(None, 6, 6, 6, 2), 3), _case(IMAGE, (2, 2, 2)), _case(VECTOR, 2)],
    "image.gaussian_blur": [_case(IMAGE), _case(VECTOR)],
    "image.hsv_to_rgb": [_case(IMAGE), _case(T(None, 8, 8, 4)), _case(T(8, 8, 3, dtype="int32"))],
    "image.map_coordinates": [_case(T(4, 5), T(2, 7), 1), _case(T(4, 5), T(3, 7), 1), _case(T(4, 5), T(2), 1)],
    "image.pad_images": [
        _case(IMAGE, 1, 1, 1, 1), _case(IMAGE, 1, 1, target_height=14, target_width=14), _case(IMAGE, 1),
        _case(IMAGE, 1, 1, target_height=4, target_width=4), _case(T(None, None, None, 3), 1, 1, 1, 1),
    ],
    "image.perspective_transform": [_case(IMAGE, T(4, 2), T(4, 2)), _case(IMAGE, T(3, 2), T(4, 2)), _case(IMAGE, T(4, 2), T(1, 4, 2))],
    "image.resize": [
        _case(IMAGE, (4, 5)), _case(IMAGE, 4), _case(IMAGE, (4,)), _case(IMAGE, (0, 4)), _case(X, (4, 5)), _case(VECTOR, (4, 5)),
        _case(IMAGE, (4, 5), crop_to_aspect_ratio=True, pad_to_aspect_ratio=True), _case(IMAGE, (4, 5), data_format="channels"),
    ],
    "image.rgb_to_grayscale": [_case(IMAGE), _case(T(None, 8, 8, 4)), _case(T(8, 8, 1)), _case(VECTOR)],
    "image.rgb_to_hsv": [_case(IMAGE), _case(T(8, 8, 3, dtype="uint8"))],
    "image.scale_and_translate": [_case(IMAGE, (2, 4, 5, 3), T(2), T(2), (1, 2), "linear")],
    "image.sobel_edges": [_case(IMAGE), _case(X)],
    "image.ssim": [_case(IMAGE, IMAGE), _case(X, X), _case(VECTOR, VECTOR)],
    "in_top_k": [_case(T(None, dtype="int32"), T(None, 5), 2)],
    "inner": [_case(X, T(5, 3)), _case(X, T(5, 4)), _case(X, 2)],
    "inv": [_case(SQUARE), _case(X), _case(VECTOR)],
    "irfft": [_case((X, X)), _case((X, X), fft_length=8), _case(X)],
    "is_tensor": [_case(X), _case(3)],
    "isin": [_case(X, T(3))],
    "istft": [_case((T(2, 5, 9), T(2, 5, 9)), 8, 4, 16), _case((T(2, 5, 9), T(2, 5, 9)), 8, 0, 16), _case(X, 8, 4, 16)],
    "kaiser": [_case(5, 1.0), _case(T(dtype="int32"), 1.0)],
    "kron": [_case(T(2, 3), T(4, 5)), _case(T(2, 3), T(4))],
    "layer_normalization": [_case(X), _case(X, T(3), T(3))],
    "linear": [],
    "linspace": [_case(T(3), T(3)), _case(T(3), 5.0, num=7, axis=-1), _case(T(3), T(4)), _case(T(3), T(3), retstep=True)],
    "logdet": [_case(SQUARE)],
    "logspace": [_case(T(3), T(3)), _case(T(3), T(4))],
    "lstsq": [_case(T(5, 3), T(5)), _case(T(5, 3), T(5, 2)), _case(T(5, 3), T(4)), _case(X, VECTOR)],
    "lu_factor": [_case(SQUARE), _case(T(3, 4)), _case(T(None, 4)), _case(VECTOR)],
    "matmul": [
        _case(X, T(3, 5)), _case(X, T(4, 5)), _case(X, T(3)), _case(VECTOR, VECTOR), _case(X, T(2, 4, 3, 5)), _case(X, 2),
        _case(X, T(None, 3, 5)), _case(T(2, 3, 4), T(5, 4, 6)), _case(T(2, 3, dtype="int8"), T(3, 2, dtype="int8")),
    ],
    "matrix_rank": [_case(X), _case(VECTOR)],
    "max_pool": [_case(IMAGE, 2), _case(IMAGE, (2, 3), strides=(1, 2)), _case(IMAGE, 9, padding="same"), _case(IMAGE, 10), _case(X, 2, padding="x")],
    "meshgrid": [_case(VECTOR, T(4)), _case(VECTOR, T(4), indexing="ij"), _case(VECTOR), _case(VECTOR, INTS)],
    "mish": [],
    "moments": [_case(X, [0]), _case(X, -1, keepdims=True), _case(X, [3])],
    "moveaxis": [_case(X, 0, -1), _case(X, (0, 1), (1, 0)), _case(X, 3, 0), _case(X, (0, 1), 0)],
    "multi_hot": [_case(T(None, 4, dtype="int32"), 7), _case(VECTOR, 7), _case(X, None), _case(X, 7, axis=4)],
    "nancumprod": [_case(X), _case(X, axis=1)],
    "nancumsum": [_case(X), _case(BOOL, axis=1)],
    "nanpercentile": [_case(X, 50), _case(INTS, [10, 50], axis=1)],
    "nanquantile": [_case(X, 0.5), _case(LONG, [0.1, 0.5], axis=1)],
    "ndim": [_case(X)],
    "nonzero": [_case(X)],
    "norm": [_case(X), _case(X, axis=-1), _case(X, ord="fro"), _case(X, ord="fro", axis=-1), _case(X, ord="x"), _case(INTS, ord=3, axis=(1, 2))],
    "normalize": [_case(X), _case(INTS), _case(X, axis=3)],
    "one_hot": [_case(INTS, 5), _case(INTS, 5, axis=1), _case(INTS, 5, axis=3), _case(INTS, 5, axis=-2), _case(INTS, 5, dtype="int32")],
    "ones": [_case((2, 3)), _case(4), _case((2, -3)), _case((2, 3), dtype="bool")],
    "outer": [_case(VECTOR, T(4)), _case(X, T(4)), _case(T(2, 3), 2)],
    "pad": [
        _case(X, 1), _case(X, (1, 2)), _case(X, ((0, 0), (1, 1), (0, 2))), _case(X, ((0, 0), (1, 1))), _case(X, ((1, 1),)),
        _case(VECTOR, ((1, 2),), mode="reflect"),
    ],
    "percentile": [_case(X, 50), _case(INTS, [10, 50], axis=1), _case(X, T(3), axis=0, keepdims=True)],
    "pinv": [_case(X), _case(VECTOR)],
    "polar": [_case(X, X)],
    "psnr": [_case(X, X, 1.0), _case(X, VECTOR, 1.0)],
    "qr": [_case(T(2, 4, 3)), _case(T(4, 3), mode="complete"), _case(X, mode="raw"), _case(T(None, 3)), _case(VECTOR)],
    "quantile": [_case(X, 0.5), _case(LONG, [0.1, 0.5], axis=1), _case(X, [0.5])],
    "ravel": [_case(X), _case(T(2, 3))],
    "rearrange": [_case(T(2, 6, 4), "b (h w) c -> b h w c", h=2), _case(T(2, 3, 4), "b h w -> b (h w)"), _case(X, "b h w -> b w h")],
    "repeat": [_case(X, 2), _case(X, 2, axis=1), _case(VECTOR, [1, 2]), _case(X, [1, 2, 3], axis=2), _case(X, 2, axis=3)],
    "reshape": [
        _case(X, (-1, 24)), _case(X, (-1, 5)), _case(T(2, 12), (5, 5)), _case(T(2, 12), (-1, 8)), _case(T(2, 12), (-1, 5)),
        _case(T(2, 12), (-1, -1)), _case(T(2, 12), -1), _case(T(2, 12), (24.0,)), _case(X, (None, 24)), _case(X, (-2, 3)),
    ],
    "rfft": [_case(X), _case(X, fft_length=8), _case(T())],
    "rms_normalization": [_case(X), _case(X, T(3))],
    "roll": [_case(X, 1), _case(X, 1, axis=1), _case(X, 1, axis=3)],
    "rot90": [_case(IMAGE), _case(IMAGE, axes=(1, 2)), _case(VECTOR), _case(X, axes=(1, 1)), _case(X, axes=(0, 5))],
    "saturate_cast": [_case(X, "uint8")],
    "scatter": [_case(T(2, 1, dtype="int32"), T(2), (5,))],
    "scatter_update": [_case(T(5), T(2, 1, dtype="int32"), T(2)), _case(T(5), T(2, 1, dtype="int32"), T(2), "sum")],
    "searchsorted": [_case(VECTOR, X), _case(T(None), X), _case(X, X)],
    "segment_max": [_case(T(6, 3), T(6, dtype="int32"), 4), _case(T(6, 3), T(5, dtype="int32")), _case(T(6, 3), T(6, 3))],
    "segment_min": [_case(T(6, 3), T(6, dtype="int32"), 4)],
    "segment_prod": [_case(T(6, 3), T(6, dtype="int32"))],
    "segment_sum": [_case(X, T(None, dtype="int32"), 4)],
    "select": [_case([BOOL, BOOL], [LONG, LONG]), _case([], []), _case(BOOL, [LONG])],
    "separable_conv": [_case(IMAGE, T(3, 3, 3, 1), T(1, 1, 3, 5)), _case(IMAGE, T(3, 3, 2, 1), T(1, 1, 2, 5))],
    "shape": [_case(T(4, 3))],
    "size": [_case(X)],
    "slice": [_case(T(4, 5), (0, 1), (2, 3)), _case(T(4, 5), (0, 1), (2, -1)), _case(T(4, 5), (0,), (2,)), _case(X, (0, 0, 0), (1, 2, 9))],
    "slice_update": [_case(T(4, 5), (0, 1), T(2, 3))],
    "slogdet": [_case(SQUARE)],
    "solve": [_case(SQUARE, T(None, 4, 2)), _case(SQUARE, T(None, 3, 2)), _case(X, X), _case(T(4, 4), T(4))],
    "solve_triangular": [_case(SQUARE, T(None, 4, 2)), _case(X, X)],
    "sort": [_case(X), _case(X, axis=None), _case(X, axis=3)],
    "space_to_depth": [_case(T(None, 4, 4, 8), 2), _case(IMAGE, 2), _case(X, 2)],
    "sparse_categorical_crossentropy": [_case(T(None, 8), X), _case(T(None, 8, 1), X), _case(T(None, 7), X), _case(T(None), T(None, 5))],
    "split": [
        _case(T(None, 6), 3, axis=1), _case(T(None, 6), 4, axis=1), _case(T(None, 6), [2, 5], axis=1), _case(T(None, 6), [2, 9], axis=1),
        _case(X, 2), _case(X, 2, axis=3), _case(T(None, 6), [4, 2], axis=1),
    ],
    "squeeze": [_case(T(None, 1, 3)), _case(T(None, 1, 3), 1), _case(X, 1), _case(X, 0), _case(X, 5), _case(T(1, 1), (0, 1))],
    "stack": [_case([X, X]), _case([X, X], axis=-1), _case([X, T(None, 8, 4)]), _case([X, X], axis=4), _case([X, INTS])],
    "stft": [_case(T(None, 64), 8, 4, 16), _case(T(None, 64), 8, 4, 16, center=False), _case(T(None, 64), 8, 0, 16), _case(T(None), 8, 4, 16)],
    "stop_gradient": [_case(X)],
    "svd": [_case(SQUARE.__class__(2, 4, 3)), _case(T(4, 3), False), _case(T(4, 3), compute_uv=False), _case(VECTOR), _case(T(None, 3))],
    "swapaxes": [_case(X, 0, 1), _case(X, 0, 3)],
    "swish": [],
    "hard_swish": [],
    "take": [_case(X, 0), _case(X, [0, 1], axis=1), _case(X, T(5, dtype="int32"), axis=-1), _case(X, 0, axis=3)],
    "take_along_axis": [_case(X, T(None, 8, 1, dtype="int32"), axis=2), _case(X, T(5, dtype="int32")), _case(X, T(4, dtype="int32"), axis=1)],
    "tensordot": [_case(X, T(3, 5), axes=1), _case(X, T(3, 5), axes=[[2], [0]]), _case(X, T(4, 5), axes=[[2], [0]]), _case(X, X, axes=0)],
    "threshold": [_case(X, 1.0, 0.0)],
    "tile": [_case(X, 2), _case(X, (2, 1, 1)), _case(X, (2, 1)), _case(VECTOR, (2, 3))],
    "top_k": [_case(X, 2), _case(T(), 2)],
    "trace": [_case(X), _case(T(3, 3, dtype="int8")), _case(VECTOR)],
    "transpose": [_case(X), _case(X, (0, 2, 1)), _case(X, (0, 2)), _case(X, (0, 0, 1)), _case(X, (0, 1, 3)), _case(X, 1)],
    "trapezoid": [_case(X), _case(INTS, axis=1)],
    "tri": [_case(3), _case(3, 4)],
    "tril": [_case(X), _case(X, 1)],
    "triu": [_case(X)],
    "unfold": [_case(T(None, 3, 8, 8), 2), _case(T(None, 3, 8, 8), (2, 3), padding=1, stride=2), _case(X, 2), _case(T(2, 3, None, 8), 2)],
    "unique": [_case(VECTOR), _case(X, axis=1), _case(VECTOR, return_counts=True, return_inverse=True), _case(VECTOR, size=3)],
    "unravel_index": [_case(T(5, dtype="int32"), (3, 4))],
    "unstack": [_case(X, axis=1), _case(X), _case(X, num=4), _case(X, axis=3)],
    "vander": [_case(VECTOR), _case(VECTOR, N=3), _case(X), _case(VECTOR, N=-1), _case(VECTOR, N=1.5)],
    "vdot": [_case(X, X), _case(X, INTS)],
    "view": [_case(T(2, 4), dtype="int32"), _case(T(2, 4), dtype="int16"), _case(T(2, 3), dtype="float64"), _case(T(), dtype="int16")],
    "view_as_complex": [_case(T(4, 2))],
    "view_as_real": [_case(T(4, dtype="complex64"))],
    "vsplit": [_case(T(4, 3), 2), _case(T(4, 3), 3), _case(VECTOR, 2)],
    "vstack": [_case([X, X]), _case([VECTOR, T(5)]), _case([T(2, 3), T(4, 3)]), _case([T(2, 3), T(4, 4)])],
    "where": [_case(BOOL, LONG, LONG), _case(BOOL, 1.0, 0.0), _case(BOOL, LONG, None), _case(BOOL), _case(BOOL, T(4, 5), 0.0)],
    "while_loop": [_case(lambda x: True, lambda x: x, X)],
    "zeros": [_case((2, 3)), _case((2, 3), dtype="int32")],
    "random.beta": [_case((2, 3), 1.0, 2.0)],
    "random.binomial": [_case((2, 3), 5.0, 0.5)],
    "random.categorical": [_case(X, 2), _case(T(4, 5), 2)],
    "random.dropout": [_case(X, 0.5)],
    "random.gamma": [_case((2, 3), 1.0)],
    "random.normal": [_case((2, 3)), _case((2, 3), dtype="float16"), _case((-2, 3))],
    "random.randint": [_case((2, 3), 0, 9), _case((2, 3), 0, 9, dtype="float32")],
    "random.shuffle": [_case(X)],
    "random.truncated_normal": [_case((2, 3))],
    "random.uniform": [_case((2, 3)), _case((2, 3), dtype="int32")],
    "activations.elu": [_case(X)],
    "activations.exponential": [_case(X), _case(INTS)],
    "activations.glu": [_case(T(None, 8)), _case(X)],
    "activations.hard_sigmoid": [_case(X)],
    "activations.leaky_relu": [_case(X)],
    "activations.linear": [_case(X)],
    "activations.log_softmax": [_case(X), _case(X, 3)],
    "activations.mish": [_case(X)],
    "activations.relu": [_case(X, 0.1, 6.0), _case(INTS)],
    "activations.relu6": [_case(X)],
    "activations.selu": [_case(X)],
    "activations.sigmoid": [_case(X)],
    "activations.silu": [_case(X)],
    "activations.softmax": [_case(X), _case(X, 1), _case(X, 3)],
    "activations.softplus": [_case(X)],
    "activations.tanh": [_case(X), _case(INTS)],
    "activations.threshold": [_case(X, 1.0, 0.0)],
}  # fmt: skip

FUNCTIONAL = {
    "associative_scan",
    "cond",
    "custom_gradient",
    "jvp",
    "map",
    "scan",
    "switch",
    "vectorize",
    "vectorized_map",
}


def test_every_op_has_a_case() -> None:
    """No op is left out; those that apply a function of the program are the interpreter's."""
    assert set(FAMILIES) - set(CASES) == FUNCTIONAL


@pytest.mark.parametrize("name", sorted(CASES))
def test_what_an_op_gives(name: str) -> None:
    """Shapes, dtypes and refusals on KerasTensors are Keras's."""
    for args, keywords in CASES[name]:
        symbolic = any("T(" in repr(value) for value in (*args, *keywords.values()))
        expected = keras_says(name, args, symbolic, **keywords)
        found = archcheck_says(name, args, symbolic, **keywords)
        assert found.agrees(expected), f"{name}{args} {keywords}: Keras {expected}, archcheck {found}"


@pytest.mark.parametrize("name", ["cond", "map", "scan", "vectorized_map"])
def test_functions_of_the_program_are_not_known(name: str) -> None:
    """What an op gives that applies a function is for the interpreter to find out."""
    parameters = {"cond": (True, len, len), "map": (len, X), "scan": (len, X), "vectorized_map": (len, X)}
    assert archcheck_says(name, parameters[name]).unknown is not None
