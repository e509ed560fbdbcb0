"""Which module of this package knows which op. A test holds it against what the modules register.

"random." stands before the functions of keras.random, "image." before those of keras.ops.image. A function of
keras.activations is the op of the same name; `linear` and `mish` are no ops, and "activations.exponential" is `exp`.
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
    "convolution": """
        adaptive_average_pool adaptive_max_pool average_pool conv conv_transpose depthwise_conv fold
        image.extract_patches image.extract_patches_3d max_pool separable_conv unfold""",
    "nn": """
        batch_normalization binary_crossentropy categorical_crossentropy celu ctc_decode ctc_loss depth_to_space
        dot_product_attention elu gelu glu hard_shrink hard_sigmoid hard_silu hard_swish hard_tanh layer_normalization
        leaky_relu linear log_sigmoid log_softmax mish multi_hot normalize one_hot polar psnr relu relu6
        rms_normalization selu sigmoid silu soft_shrink softmax softplus softsign space_to_depth
        sparse_categorical_crossentropy sparse_plus sparse_sigmoid sparsemax squareplus swish tanh_shrink threshold""",
    "linalg": """
        cholesky cholesky_inverse cross det dot eig eigh inner inv kron logdet lstsq lu_factor matmul matrix_rank
        norm outer pinv qr slogdet solve solve_triangular svd tensordot vdot""",
    "creation": """
        arange bartlett blackman convert_to_numpy dtype empty eye full geomspace hamming hanning identity is_tensor
        kaiser linspace logspace ndim ones shape size tri vander zeros""",
    "counting": """
        bincount cdist digitize histogram in_top_k nonzero searchsorted segment_max segment_min segment_prod segment_sum
        select unique""",
    "signal": """
        corrcoef correlate extract_sequences fft fft2 ifft2 irfft istft rfft stft view_as_complex view_as_real""",
    "image": """
        image.affine_transform image.crop_images image.elastic_transform image.gaussian_blur image.hsv_to_rgb
        image.map_coordinates image.pad_images image.perspective_transform image.resize image.rgb_to_grayscale
        image.rgb_to_hsv image.scale_and_translate image.sobel_edges image.ssim""",
    "random": """
        random.beta random.binomial random.categorical random.dropout random.gamma random.normal random.randint
        random.shuffle random.truncated_normal random.uniform""",
    "control": """
        associative_scan cond custom_gradient fori_loop jvp map scan switch vectorize vectorized_map while_loop""",
    "einops": "rearrange",
    "einsum": "einsum",
    "selecting": "get_item scatter scatter_update slice slice_update take take_along_axis",
}

FAMILIES: dict[str, str] = {name: module for module, names in _MODULES.items() for name in names.split()}
