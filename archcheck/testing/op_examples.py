# ruff: noqa: E501 -- a table reads better with one op in a row
"""Every op by name: calls that Keras takes or refuses on KerasTensors, for tests that say what comes of them."""

from __future__ import annotations

from typing import Any

from archcheck.keras.api import load
from archcheck.keras.ops.families import FAMILIES
from archcheck.testing.ops import T

__all__ = ["EXAMPLES"]

_X = T(None, 8, 3)
_INTS = T(None, 8, 3, dtype="int32")
_LONG = T(4, 3, dtype="int64")
_BOOL = T(4, 3, dtype="bool")
_IMAGE = T(None, 9, 8, 3)
_SQUARE = T(None, 4, 4)
_VECTOR = T(6)

_Case = tuple[tuple[Any, ...], dict[str, Any]]


def _case(*args: Any, **keywords: Any) -> _Case:
    return args, keywords


_UNARY = [name for name, family in FAMILIES.items() if family == "elementwise"]
_ELEMENTWISE_ODD = {
    "add", "allclose", "arctan2", "array", "bitwise_and", "bitwise_left_shift", "bitwise_or", "bitwise_right_shift",
    "bitwise_xor", "broadcast_to", "cast", "clip", "convert_to_tensor", "divide", "divide_no_nan", "empty_like", "equal",
    "floor_divide", "fmax", "fmin", "fmod", "full_like", "gcd", "greater", "greater_equal", "heaviside", "hypot", "isclose",
    "isin", "lcm", "ldexp", "left_shift", "less", "less_equal", "logaddexp", "logaddexp2", "logical_and", "logical_or",
    "logical_xor", "maximum", "minimum", "mod", "multiply", "nextafter", "not_equal", "ones_like", "power", "right_shift",
    "saturate_cast", "subtract", "true_divide", "where", "zeros_like",
}  # fmt: skip
_LIKE = {"array", "convert_to_tensor", "empty_like", "ones_like", "zeros_like"}
_APART = {"allclose", "broadcast_to", "cast", "clip", "full_like", "isin", "saturate_cast", "where"}
_BINARY = sorted(_ELEMENTWISE_ODD - _LIKE - _APART)
_ACTIVATIONS = [
    "celu", "elu", "gelu", "hard_shrink", "hard_sigmoid", "hard_silu", "hard_tanh", "leaky_relu", "log_sigmoid", "relu", "relu6", "selu", "sigmoid", "silu", "soft_shrink", "softplus", "softsign", "sparse_plus", "sparse_sigmoid", "squareplus", "tanh_shrink", "log_softmax", "softmax", "sparsemax",
]  # fmt: skip
_REDUCTIONS = [
    "all", "amax", "amin", "any", "argmax", "argmin", "max", "mean", "median", "min", "nanargmax", "nanargmin", "nanmax", "nanmean", "nanmedian", "nanmin", "nanprod", "nanstd", "nansum", "nanvar", "prod", "ptp", "std", "sum", "var", "logsumexp",
]  # fmt: skip

EXAMPLES: dict[str, list[_Case]] = {
    **{name: [_case(_X), _case(_INTS), _case(_LONG), _case(_BOOL)] for name in _UNARY if name not in _ELEMENTWISE_ODD},
    **{name: [_case(_X), _case(_INTS), _case(_X, dtype="float16"), _case(_X, dtype="flot")] for name in sorted(_LIKE)},
    **{
        name: [_case(_X, _X), _case(_X, T(3)), _case(_X, T(4)), _case(_X, _INTS), _case(_INTS, 2), _case(_LONG, 1.5), _case(2, _X)]
        for name in _BINARY
    },
    **{name: [_case(_X), _case(_INTS)] for name in _ACTIVATIONS},
    **{
        name: [_case(_X), _case(_INTS, axis=1), _case(_X, axis=-1, keepdims=True), _case(_X, axis=3), _case(_BOOL, axis=0)]
        for name in _REDUCTIONS
    },
    "sparsemax": [_case(_X), _case(_X, (0, 1)), _case(_X, None), _case(_X, 3)],
    "adaptive_average_pool": [_case(_IMAGE, (2, 2)), _case(_X, (2,)), _case(_IMAGE, 2)],
    "adaptive_max_pool": [_case(_IMAGE, (2, 2)), _case(_X, (2,))],
    "allclose": [_case(_X, _X)],
    "append": [_case(_VECTOR, _VECTOR), _case(_X, _X), _case(T(2, 3), T(4, 3), axis=0), _case(_X, _X, axis=0)],
    "arange": [_case(10), _case(2, 11, 3), _case(0.0, 1.0, 0.3), _case(5, dtype="float16"), _case(5, 0), _case(0, 5, -1)],
    "arctan2": [_case(_X, _X), _case(_X, T(4)), _case(_INTS, 2), _case(_X, None), _case(_X, "a")],
    "argpartition": [_case(_X, 2), _case(_X, 2, axis=None), _case(_X, 1.5)],
    "argsort": [_case(_X), _case(_X, axis=None), _case(_X, axis=5)],
    "array_split": [_case(T(None, 7), 3, axis=1), _case(T(None, 7), 3), _case(_X, 0), _case(_X, [1])],
    "average": [_case(_X), _case(_X, axis=1), _case(_X, axis=1, weights=T(8)), _case(_X, axis=1, weights=T(7))],
    "average_pool": [_case(_IMAGE, 2), _case(_IMAGE, 2, strides=1, padding="same"), _case(_X, 9), _case(_IMAGE, (2, 2, 2))],
    "bartlett": [_case(5), _case(T(dtype="int32"))],
    "batch_normalization": [_case(_X, T(3), T(3), -1), _case(_X, T(3), T(8), -1), _case(_X, T(3), T(3), -1, T(3), T(3))],
    "binary_crossentropy": [_case(_X, _X), _case(_X, T(None, 8, 4)), _case(_X, T(2, 8, 3))],
    "bincount": [_case(T(None, 5, dtype="int32"))],
    "blackman": [_case(5), _case(T(dtype="int32"))],
    "broadcast_to": [_case(T(1, 3), (2, 3)), _case(T(2, 3), (4, 3)), _case(_X, (2, 8, 3))],
    "cast": [_case(_X, "int32"), _case(_X, "flot")],
    "categorical_crossentropy": [_case(_X, _X), _case(T(None, 8), _X), _case(T(), T())],
    "cdist": [_case(_X, T(None, 5, 3)), _case(_X, T(None, 5, 4)), _case(_VECTOR, _VECTOR)],
    "cholesky": [_case(_SQUARE), _case(_X)],
    "cholesky_inverse": [_case(_SQUARE), _case(_X)],
    "clip": [_case(_X, 0, 1), _case(_BOOL, 0, 1)],
    "concatenate": [
        _case([_X, T(None, 8, 5)], axis=-1), _case([_X, T(None, 7, 5)], axis=-1), _case([_X, _INTS]), _case([_X, _X], axis=3), _case([_X, T(3)]),
    ],
    "conv": [
        _case(_IMAGE, T(3, 3, 3, 5)), _case(_IMAGE, T(3, 3, 2, 5)), _case(_X, T(3, 3, 5), strides=2, padding="same"),
        _case(_X, T(9, 3, 5)), _case(_IMAGE, T(3, 3, 5)), _case(_X, T(3, 3, 5), dilation_rate=3), _case(_IMAGE, T(None, 3, 3, 5)),
    ],
    "conv_transpose": [
        _case(_IMAGE, T(3, 3, 5, 3), strides=2), _case(_IMAGE, T(3, 3, 5, 3), 2, "same"), _case(_X, T(3, 5, 4)),
        _case(_IMAGE, T(3, None, 5, 3)), _case(_IMAGE, T(3, 3, 3, 5, 3), strides=2), _case(_IMAGE, T(1, 3, None, 5, 3)),
    ],
    "convert_to_numpy": [_case(_X)],
    "corrcoef": [_case(T(4, 5))],
    "correlate": [_case(T(6), T(3)), _case(T(6), T(3), mode="full"), _case(_X, _X), _case(T(6), T(3), mode="x")],
    "count_nonzero": [_case(_X), _case(_X, axis=1), _case(_X, axis=4)],
    "cross": [_case(_X, _X), _case(T(4, 2), T(4, 2)), _case(T(4, 5), T(4, 3))],
    "ctc_decode": [_case(T(None, 7, 5), T(None, dtype="int32")), _case(T(2, 7, 5), T(2), "beam_search", top_paths=2)],
    "ctc_loss": [_case(T(2, 4), T(2, 7, 5), T(2), T(2)), _case(T(2, 4), T(3, 7, 5), T(2), T(2))],
    "cumprod": [_case(_X), _case(_X, axis=1), _case(_BOOL, axis=0), _case(_X, axis=3)],
    "cumsum": [_case(_X), _case(_X, axis=1), _case(_X, axis=1, dtype="int32"), _case(_X, axis=-4)],
    "depth_to_space": [_case(T(None, 4, 4, 8), 2), _case(_IMAGE, 2), _case(_X, 2), _case(_IMAGE, 1)],
    "depthwise_conv": [_case(_IMAGE, T(3, 3, 3, 2)), _case(_IMAGE, T(3, 3, 2, 2)), _case(_IMAGE, T(3, None, 3, 2)), _case(_IMAGE, T(3, 3, None, 2))],
    "det": [_case(_SQUARE), _case(_X)],
    "diag": [_case(_VECTOR), _case(T(3, 4), 1), _case(T(None)), _case(_X)],
    "diagflat": [_case(_VECTOR, 1), _case(T(2, 3)), _case(_X)],
    "diagonal": [_case(_X), _case(T(3, 4), 1), _case(_X, 0, 1, 1), _case(_VECTOR)],
    "diff": [_case(_X), _case(_X, 2, 1), _case(_VECTOR, 9), _case(_X, 1, 5)],
    "digitize": [_case(_X, T(3)), _case(_X, T(3, 2))],
    "dot": [_case(_X, T(3, 5)), _case(_X, T(4, 5)), _case(_VECTOR, T(5)), _case(_X, 2), _case(_X, T(3)), _case(_X, T(None))],
    "dot_product_attention": [_case(T(2, 4, 2, 8), T(2, 6, 2, 8), T(2, 6, 2, 8)), _case(_X, _X, _X, attn_logits_soft_cap=1.0)],
    "dsplit": [_case(_IMAGE, 2), _case(_VECTOR, 2), _case(_X, [1])],
    "dstack": [_case([_X, _X]), _case([_VECTOR, _VECTOR]), _case([_X, T(None, 7, 3)])],
    "dtype": [_case(_X)],
    "eig": [_case(_SQUARE), _case(_X)],
    "eigh": [_case(_SQUARE), _case(_X)],
    "einsum": [
        _case("abc,acd->abd", _X, T(None, 3, 5)), _case("abc,acd->abd", _X, T(None, 4, 5)), _case("ab,bc", T(2, 3), T(3, 4)),
        _case("abc->ac", _X), _case("ab->a", _X), _case("BTC,CD->BTD", _X, T(3, 5)), _case("ab, bc->ac", T(2, 3), T(3, 4)),
        _case("...ij,...jk->...ik", _X, T(None, 3, 5)), _case("a,a->b", _VECTOR, _VECTOR), _case("a,b->ab", _VECTOR),
    ],
    "empty": [_case((2, 3)), _case((2, 3), dtype="int32")],
    "expand_dims": [_case(_X, 0), _case(_X, -1), _case(_X, (0, 2)), _case(_X, 4), _case(_X, -5), _case(_X, None)],
    "extract_sequences": [_case(T(None, 16), 4, 2), _case(T(None, None), 4, 2), _case(T(None, 2), 8, 2)],
    "eye": [_case(3), _case(3, 4), _case(3.0)],
    "fft": [_case((_X, _X)), _case(_X), _case((_X, _VECTOR)), _case((T(None), T(None)))],
    "fft2": [_case((_X, _X)), _case((_VECTOR, _VECTOR)), _case((T(2, None, 3), T(2, None, 3)))],
    "flip": [_case(_X), _case(_X, 1), _case(_X, 3)],
    "fliplr": [_case(_X), _case(_VECTOR)],
    "flipud": [_case(_X), _case(T())],
    "fold": [_case(T(None, 12, 9), 4, 2), _case(T(None, 13, 9), 4, 2), _case(_IMAGE, 4, 2)],
    "fori_loop": [_case(0, 3, lambda i, x: x, _X)],
    "full": [_case((2, 3), 1.0), _case((2, 3), T(), dtype="int32")],
    "full_like": [_case(_X, 2), _case(_X, 2, dtype="int32")],
    "geomspace": [_case(T(3), T(3)), _case(T(3), T(4)), _case(T(3), 5.0, axis=2)],
    "get_item": [
        _case(_X, 0), _case(_X, (slice(None), 1)), _case(_X, (slice(None), 9)), _case(_X, (..., -1)), _case(_X, slice(1, 3)),
        _case(_X, (slice(None), None, slice(0, 9, 2))), _case(_X, (0, 0, 0, 0)), _case(_X, (slice(None), [0])), _case(_X, ...),
    ],
    "glu": [_case(T(None, 8)), _case(T(None, 7)), _case(_X, axis=1), _case(_X, axis=4)],
    "hamming": [_case(5), _case(T(dtype="int32"))],
    "hanning": [_case(5), _case(T(dtype="int32"))],
    "histogram": [_case(_VECTOR), _case(_VECTOR, bins=5), _case(_VECTOR, bins=-1), _case(_VECTOR, range=(2, 1))],
    "hsplit": [_case(_X, 2), _case(_X, 3), _case(_VECTOR, 3), _case(T(), 1)],
    "hstack": [_case([_X, _X]), _case([_VECTOR, _VECTOR]), _case([_X, T(None, 8, 4)])],
    "identity": [_case(3)],
    "ifft2": [_case((_X, _X)), _case(_X)],
    "image.affine_transform": [_case(_IMAGE, T(8)), _case(_IMAGE, T(1, 1, 8)), _case(_VECTOR, T(8))],
    "image.crop_images": [
        _case(_IMAGE, 1, 1, 1, 1), _case(_IMAGE, 1, 1, target_height=4, target_width=4), _case(_IMAGE, 1), _case(_IMAGE, 9, 1, 9, 1),
        _case(T(None, None, 8, 3), 1, 1, 1, 1), _case(_IMAGE, -1, 0, 0, 0),
    ],
    "image.elastic_transform": [_case(_IMAGE), _case(_VECTOR)],
    "image.extract_patches": [_case(_IMAGE, 3), _case(_IMAGE, (2, 2), strides=1, padding="same"), _case(_IMAGE, (2,)), _case(_IMAGE, 10)],
    "image.extract_patches_3d": [_case(T(None, 6, 6, 6, 2), 3), _case(_IMAGE, (2, 2, 2)), _case(_VECTOR, 2)],
    "image.gaussian_blur": [_case(_IMAGE), _case(_VECTOR)],
    "image.hsv_to_rgb": [_case(_IMAGE), _case(T(None, 8, 8, 4)), _case(T(8, 8, 3, dtype="int32"))],
    "image.map_coordinates": [_case(T(4, 5), T(2, 7), 1), _case(T(4, 5), T(3, 7), 1), _case(T(4, 5), T(2), 1)],
    "image.pad_images": [
        _case(_IMAGE, 1, 1, 1, 1), _case(_IMAGE, 1, 1, target_height=14, target_width=14), _case(_IMAGE, 1),
        _case(_IMAGE, 1, 1, target_height=4, target_width=4), _case(T(None, None, None, 3), 1, 1, 1, 1),
    ],
    "image.perspective_transform": [_case(_IMAGE, T(4, 2), T(4, 2)), _case(_IMAGE, T(3, 2), T(4, 2)), _case(_IMAGE, T(4, 2), T(1, 4, 2))],
    "image.resize": [
        _case(_IMAGE, (4, 5)), _case(_IMAGE, 4), _case(_IMAGE, (4,)), _case(_IMAGE, (0, 4)), _case(_X, (4, 5)), _case(_VECTOR, (4, 5)),
        _case(_IMAGE, (4, 5), crop_to_aspect_ratio=True, pad_to_aspect_ratio=True), _case(_IMAGE, (4, 5), data_format="channels"),
    ],
    "image.rgb_to_grayscale": [_case(_IMAGE), _case(T(None, 8, 8, 4)), _case(T(8, 8, 1)), _case(_VECTOR)],
    "image.rgb_to_hsv": [_case(_IMAGE), _case(T(8, 8, 3, dtype="uint8"))],
    "image.scale_and_translate": [_case(_IMAGE, (2, 4, 5, 3), T(2), T(2), (1, 2), "linear")],
    "image.sobel_edges": [_case(_IMAGE), _case(_X)],
    "image.ssim": [_case(_IMAGE, _IMAGE), _case(_X, _X), _case(_VECTOR, _VECTOR)],
    "in_top_k": [_case(T(None, dtype="int32"), T(None, 5), 2)],
    "inner": [_case(_X, T(5, 3)), _case(_X, T(5, 4)), _case(_X, 2)],
    "inv": [_case(_SQUARE), _case(_X), _case(_VECTOR)],
    "irfft": [_case((_X, _X)), _case((_X, _X), fft_length=8), _case(_X)],
    "is_tensor": [_case(_X), _case(3)],
    "isin": [_case(_X, T(3))],
    "istft": [_case((T(2, 5, 9), T(2, 5, 9)), 8, 4, 16), _case((T(2, 5, 9), T(2, 5, 9)), 8, 0, 16), _case(_X, 8, 4, 16)],
    "kaiser": [_case(5, 1.0), _case(T(dtype="int32"), 1.0)],
    "kron": [_case(T(2, 3), T(4, 5)), _case(T(2, 3), T(4))],
    "layer_normalization": [_case(_X), _case(_X, T(3), T(3))],
    "linear": [],
    "linspace": [_case(T(3), T(3)), _case(T(3), 5.0, num=7, axis=-1), _case(T(3), T(4)), _case(T(3), T(3), retstep=True)],
    "logdet": [_case(_SQUARE)],
    "logspace": [_case(T(3), T(3)), _case(T(3), T(4))],
    "lstsq": [_case(T(5, 3), T(5)), _case(T(5, 3), T(5, 2)), _case(T(5, 3), T(4)), _case(_X, _VECTOR)],
    "lu_factor": [_case(_SQUARE), _case(T(3, 4)), _case(T(None, 4)), _case(_VECTOR)],
    "matmul": [
        _case(_X, T(3, 5)), _case(_X, T(4, 5)), _case(_X, T(3)), _case(_VECTOR, _VECTOR), _case(_X, T(2, 4, 3, 5)), _case(_X, 2),
        _case(_X, T(None, 3, 5)), _case(T(2, 3, 4), T(5, 4, 6)), _case(T(2, 3, dtype="int8"), T(3, 2, dtype="int8")),
    ],
    "matrix_rank": [_case(_X), _case(_VECTOR)],
    "max_pool": [_case(_IMAGE, 2), _case(_IMAGE, (2, 3), strides=(1, 2)), _case(_IMAGE, 9, padding="same"), _case(_IMAGE, 10), _case(_X, 2, padding="x")],
    "meshgrid": [_case(_VECTOR, T(4)), _case(_VECTOR, T(4), indexing="ij"), _case(_VECTOR), _case(_VECTOR, _INTS)],
    "mish": [],
    "moments": [_case(_X, [0]), _case(_X, -1, keepdims=True), _case(_X, [3])],
    "moveaxis": [_case(_X, 0, -1), _case(_X, (0, 1), (1, 0)), _case(_X, 3, 0), _case(_X, (0, 1), 0)],
    "multi_hot": [_case(T(None, 4, dtype="int32"), 7), _case(_VECTOR, 7), _case(_X, None), _case(_X, 7, axis=4)],
    "nancumprod": [_case(_X), _case(_X, axis=1)],
    "nancumsum": [_case(_X), _case(_BOOL, axis=1)],
    "nanpercentile": [_case(_X, 50), _case(_INTS, [10, 50], axis=1)],
    "nanquantile": [_case(_X, 0.5), _case(_LONG, [0.1, 0.5], axis=1)],
    "ndim": [_case(_X)],
    "nonzero": [_case(_X)],
    "norm": [_case(_X), _case(_X, axis=-1), _case(_X, ord="fro"), _case(_X, ord="fro", axis=-1), _case(_X, ord="x"), _case(_INTS, ord=3, axis=(1, 2))],
    "normalize": [_case(_X), _case(_INTS), _case(_X, axis=3)],
    "one_hot": [_case(_INTS, 5), _case(_INTS, 5, axis=1), _case(_INTS, 5, axis=3), _case(_INTS, 5, axis=-2), _case(_INTS, 5, dtype="int32")],
    "ones": [_case((2, 3)), _case(4), _case((2, -3)), _case((2, 3), dtype="bool")],
    "outer": [_case(_VECTOR, T(4)), _case(_X, T(4)), _case(T(2, 3), 2)],
    "pad": [
        _case(_X, 1), _case(_X, (1, 2)), _case(_X, ((0, 0), (1, 1), (0, 2))), _case(_X, ((0, 0), (1, 1))), _case(_X, ((1, 1),)),
        _case(_VECTOR, ((1, 2),), mode="reflect"),
    ],
    "percentile": [_case(_X, 50), _case(_INTS, [10, 50], axis=1), _case(_X, T(3), axis=0, keepdims=True)],
    "pinv": [_case(_X), _case(_VECTOR)],
    "polar": [_case(_X, _X)],
    "psnr": [_case(_X, _X, 1.0), _case(_X, _VECTOR, 1.0)],
    "qr": [_case(T(2, 4, 3)), _case(T(4, 3), mode="complete"), _case(_X, mode="raw"), _case(T(None, 3)), _case(_VECTOR)],
    "quantile": [_case(_X, 0.5), _case(_LONG, [0.1, 0.5], axis=1), _case(_X, [0.5])],
    "ravel": [_case(_X), _case(T(2, 3))],
    "rearrange": [_case(T(2, 6, 4), "b (h w) c -> b h w c", h=2), _case(T(2, 3, 4), "b h w -> b (h w)"), _case(_X, "b h w -> b w h")],
    "repeat": [_case(_X, 2), _case(_X, 2, axis=1), _case(_VECTOR, [1, 2]), _case(_X, [1, 2, 3], axis=2), _case(_X, 2, axis=3)],
    "reshape": [
        _case(_X, (-1, 24)), _case(_X, (-1, 5)), _case(T(2, 12), (5, 5)), _case(T(2, 12), (-1, 8)), _case(T(2, 12), (-1, 5)),
        _case(T(2, 12), (-1, -1)), _case(T(2, 12), -1), _case(T(2, 12), (24.0,)), _case(_X, (None, 24)), _case(_X, (-2, 3)),
    ],
    "rfft": [_case(_X), _case(_X, fft_length=8), _case(T())],
    "rms_normalization": [_case(_X), _case(_X, T(3))],
    "roll": [_case(_X, 1), _case(_X, 1, axis=1), _case(_X, 1, axis=3)],
    "rot90": [_case(_IMAGE), _case(_IMAGE, axes=(1, 2)), _case(_VECTOR), _case(_X, axes=(1, 1)), _case(_X, axes=(0, 5))],
    "saturate_cast": [_case(_X, "uint8")],
    "scatter": [_case(T(2, 1, dtype="int32"), T(2), (5,))],
    "scatter_update": [_case(T(5), T(2, 1, dtype="int32"), T(2)), _case(T(5), T(2, 1, dtype="int32"), T(2), "sum")],
    "searchsorted": [_case(_VECTOR, _X), _case(T(None), _X), _case(_X, _X)],
    "segment_max": [_case(T(6, 3), T(6, dtype="int32"), 4), _case(T(6, 3), T(5, dtype="int32")), _case(T(6, 3), T(6, 3))],
    "segment_min": [_case(T(6, 3), T(6, dtype="int32"), 4)],
    "segment_prod": [_case(T(6, 3), T(6, dtype="int32"))],
    "segment_sum": [_case(_X, T(None, dtype="int32"), 4)],
    "select": [_case([_BOOL, _BOOL], [_LONG, _LONG]), _case([], []), _case(_BOOL, [_LONG])],
    "separable_conv": [_case(_IMAGE, T(3, 3, 3, 1), T(1, 1, 3, 5)), _case(_IMAGE, T(3, 3, 2, 1), T(1, 1, 2, 5))],
    "shape": [_case(T(4, 3))],
    "size": [_case(_X)],
    "slice": [_case(T(4, 5), (0, 1), (2, 3)), _case(T(4, 5), (0, 1), (2, -1)), _case(T(4, 5), (0,), (2,)), _case(_X, (0, 0, 0), (1, 2, 9))],
    "slice_update": [_case(T(4, 5), (0, 1), T(2, 3))],
    "slogdet": [_case(_SQUARE)],
    "solve": [_case(_SQUARE, T(None, 4, 2)), _case(_SQUARE, T(None, 3, 2)), _case(_X, _X), _case(T(4, 4), T(4))],
    "solve_triangular": [_case(_SQUARE, T(None, 4, 2)), _case(_X, _X)],
    "sort": [_case(_X), _case(_X, axis=None), _case(_X, axis=3)],
    "space_to_depth": [_case(T(None, 4, 4, 8), 2), _case(_IMAGE, 2), _case(_X, 2)],
    "sparse_categorical_crossentropy": [_case(T(None, 8), _X), _case(T(None, 8, 1), _X), _case(T(None, 7), _X), _case(T(None), T(None, 5))],
    "split": [
        _case(T(None, 6), 3, axis=1), _case(T(None, 6), 4, axis=1), _case(T(None, 6), [2, 5], axis=1), _case(T(None, 6), [2, 9], axis=1),
        _case(_X, 2), _case(_X, 2, axis=3), _case(T(None, 6), [4, 2], axis=1),
    ],
    "squeeze": [_case(T(None, 1, 3)), _case(T(None, 1, 3), 1), _case(_X, 1), _case(_X, 0), _case(_X, 5), _case(T(1, 1), (0, 1))],
    "stack": [_case([_X, _X]), _case([_X, _X], axis=-1), _case([_X, T(None, 8, 4)]), _case([_X, _X], axis=4), _case([_X, _INTS])],
    "stft": [_case(T(None, 64), 8, 4, 16), _case(T(None, 64), 8, 4, 16, center=False), _case(T(None, 64), 8, 0, 16), _case(T(None), 8, 4, 16)],
    "stop_gradient": [_case(_X)],
    "svd": [_case(_SQUARE.__class__(2, 4, 3)), _case(T(4, 3), False), _case(T(4, 3), compute_uv=False), _case(_VECTOR), _case(T(None, 3))],
    "swapaxes": [_case(_X, 0, 1), _case(_X, 0, 3)],
    "swish": [_case(_X), _case(_INTS)],
    "hard_swish": [_case(_X), _case(_INTS)],
    "take": [_case(_X, 0), _case(_X, [0, 1], axis=1), _case(_X, T(5, dtype="int32"), axis=-1), _case(_X, 0, axis=3)],
    "take_along_axis": [_case(_X, T(None, 8, 1, dtype="int32"), axis=2), _case(_X, T(5, dtype="int32")), _case(_X, T(4, dtype="int32"), axis=1)],
    "tensordot": [_case(_X, T(3, 5), axes=1), _case(_X, T(3, 5), axes=[[2], [0]]), _case(_X, T(4, 5), axes=[[2], [0]]), _case(_X, _X, axes=0)],
    "threshold": [_case(_X, 1.0, 0.0)],
    "tile": [_case(_X, 2), _case(_X, (2, 1, 1)), _case(_X, (2, 1)), _case(_VECTOR, (2, 3))],
    "top_k": [_case(_X, 2), _case(T(), 2)],
    "trace": [_case(_X), _case(T(3, 3, dtype="int8")), _case(_VECTOR)],
    "transpose": [_case(_X), _case(_X, (0, 2, 1)), _case(_X, (0, 2)), _case(_X, (0, 0, 1)), _case(_X, (0, 1, 3)), _case(_X, 1)],
    "trapezoid": [_case(_X), _case(_INTS, axis=1)],
    "tri": [_case(3), _case(3, 4)],
    "tril": [_case(_X), _case(_X, 1)],
    "triu": [_case(_X)],
    "unfold": [_case(T(None, 3, 8, 8), 2), _case(T(None, 3, 8, 8), (2, 3), padding=1, stride=2), _case(_X, 2), _case(T(2, 3, None, 8), 2)],
    "unique": [_case(_VECTOR), _case(_X, axis=1), _case(_VECTOR, return_counts=True, return_inverse=True), _case(_VECTOR, size=3)],
    "unravel_index": [_case(T(5, dtype="int32"), (3, 4))],
    "unstack": [_case(_X, axis=1), _case(_X), _case(_X, num=4), _case(_X, axis=3)],
    "vander": [_case(_VECTOR), _case(_VECTOR, N=3), _case(_X), _case(_VECTOR, N=-1), _case(_VECTOR, N=1.5)],
    "vdot": [_case(_X, _X), _case(_X, _INTS)],
    "view": [_case(T(2, 4), dtype="int32"), _case(T(2, 4), dtype="int16"), _case(T(2, 3), dtype="float64"), _case(T(), dtype="int16")],
    "view_as_complex": [_case(T(4, 2))],
    "view_as_real": [_case(T(4, dtype="complex64"))],
    "vsplit": [_case(T(4, 3), 2), _case(T(4, 3), 3), _case(_VECTOR, 2)],
    "vstack": [_case([_X, _X]), _case([_VECTOR, T(5)]), _case([T(2, 3), T(4, 3)]), _case([T(2, 3), T(4, 4)])],
    "where": [_case(_BOOL, _LONG, _LONG), _case(_BOOL, 1.0, 0.0), _case(_BOOL, _LONG, None), _case(_BOOL), _case(_BOOL, T(4, 5), 0.0)],
    "while_loop": [_case(lambda x: True, lambda x: x, _X)],
    "zeros": [_case((2, 3)), _case((2, 3), dtype="int32")],
    "random.beta": [_case((2, 3), 1.0, 2.0)],
    "random.binomial": [_case((2, 3), 5.0, 0.5)],
    "random.categorical": [_case(_X, 2), _case(T(4, 5), 2)],
    "random.dropout": [_case(_X, 0.5)],
    "random.gamma": [_case((2, 3), 1.0)],
    "random.normal": [_case((2, 3)), _case((2, 3), dtype="float16"), _case((-2, 3))],
    "random.randint": [_case((2, 3), 0, 9), _case((2, 3), 0, 9, dtype="float32")],
    "random.shuffle": [_case(_X)],
    "random.truncated_normal": [_case((2, 3))],
    "random.uniform": [_case((2, 3)), _case((2, 3), dtype="int32")],
    "activations.elu": [_case(_X)],
    "activations.exponential": [_case(_X), _case(_INTS)],
    "activations.glu": [_case(T(None, 8)), _case(_X)],
    "activations.hard_sigmoid": [_case(_X)],
    "activations.leaky_relu": [_case(_X)],
    "activations.linear": [_case(_X)],
    "activations.log_softmax": [_case(_X), _case(_X, 3)],
    "activations.mish": [_case(_X)],
    "activations.relu": [_case(_X, 0.1, 6.0), _case(_INTS)],
    "activations.relu6": [_case(_X)],
    "activations.selu": [_case(_X)],
    "activations.sigmoid": [_case(_X)],
    "activations.silu": [_case(_X)],
    "activations.softmax": [_case(_X), _case(_X, 1), _case(_X, 3)],
    "activations.softplus": [_case(_X)],
    "activations.tanh": [_case(_X), _case(_INTS)],
    "activations.threshold": [_case(_X, 1.0, 0.0)],
}  # fmt: skip
EXAMPLES.update(
    {
        f"activations.{name}": [_case(_X), _case(_INTS)]
        for name in load(3, "activations").FUNCTIONS
        if name not in ("deserialize", "get", "serialize") and f"activations.{name}" not in EXAMPLES
    }
)
