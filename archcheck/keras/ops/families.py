"""Which module of this package knows which op. A test holds it against what the modules register.

"activations." and "random." stand before the functions of keras.activations and keras.random that have a signature of
their own; everything else is a name of keras.ops.
"""

from __future__ import annotations

__all__ = ["FAMILIES"]

_MODULES: dict[str, str] = {
    "elementwise": """
        abs absolute add allclose angle arccos arccosh arcsin arcsinh arctan arctan2 arctanh array bitwise_and
        bitwise_invert bitwise_left_shift bitwise_not bitwise_or bitwise_right_shift bitwise_xor broadcast_to cast cbrt
        ceil clip conj conjugate convert_to_tensor copy cos cosh deg2rad divide divide_no_nan empty_like equal erf erfc
        erfinv exp exp2 expm1 fabs floor floor_divide fmax fmin fmod full_like gcd greater greater_equal heaviside hypot
        i0 imag isclose isfinite isin isinf isnan isneginf isposinf isreal lcm ldexp left_shift less less_equal log
        log10 log1p log2 logaddexp logaddexp2 logical_and logical_not logical_or logical_xor maximum minimum mod
        multiply nan_to_num negative nextafter not_equal ones_like power rad2deg real reciprocal right_shift round rsqrt
        saturate_cast sign signbit sin sinc sinh sqrt square stop_gradient subtract tan tanh tril triu true_divide trunc
        where zeros_like""",
    "reduction": """
        all amax amin any argmax argmin argpartition argsort average count_nonzero cumprod cumsum diff logsumexp max
        mean median min moments nanargmax nanargmin nancumprod nancumsum nanmax nanmean nanmedian nanmin nanpercentile
        nanprod nanquantile nanstd nansum nanvar percentile prod ptp quantile sort std sum top_k trapezoid var""",
    "shaping": """
        diag diagflat diagonal expand_dims flip fliplr flipud moveaxis pad ravel repeat reshape roll rot90 squeeze
        swapaxes tile trace transpose unravel_index view""",
    "joining": """
        append array_split concatenate dsplit dstack hsplit hstack meshgrid split stack unstack vsplit vstack""",
    "selecting": "get_item scatter scatter_update slice slice_update take take_along_axis",
}

FAMILIES: dict[str, str] = {name: module for module, names in _MODULES.items() for name in names.split()}
