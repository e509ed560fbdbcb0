"""The names in TensorFlow's public modules, and the signatures of what model code uses most."""

from __future__ import annotations

import inspect
from functools import reduce
from typing import Any

from api_tables.keras_tables import Table
from api_tables.namespace import Namespace
from api_tables.signatures import Signature, constructor, signature

PACKAGES = ("tensorflow._api.v2", "tensorflow")

# Listed as names, and not entered: Keras has tables of its own; the rest is old, generated, or no part of model code.
UNLISTED = (
    "compat",
    "dtensor",
    "initializers",
    "keras",
    "losses",
    "metrics",
    "optimizers",
    "raw_ops",
    "security",
    "tools",
)

# Module by module, the functions and classes whose arguments are worth checking.
DESCRIBED = {
    "": """
        GradientTape TensorShape TensorSpec Variable abs add argmax argmin argsort boolean_mask broadcast_to
        cast clip_by_norm clip_by_value complex concat cond constant constant_initializer convert_to_tensor cos
        cumsum custom_gradient device divide dynamic_partition edit_distance einsum ensure_shape equal exp expand_dims
        eye fill floor foldl function gather gather_nd gradients greater greater_equal group guarantee_const
        histogram_fixed_width identity less less_equal linspace logical_and logical_not logical_or map_fn
        matmul maximum meshgrid minimum multiply name_scope negative no_op norm not_equal numpy_function one_hot ones
        ones_like pad parallel_stack pow print py_function range rank realdiv recompute_grad reduce_all reduce_any
        reduce_logsumexp reduce_max reduce_mean reduce_min reduce_prod reduce_sum repeat reshape reverse
        reverse_sequence roll round saturate_cast scan scatter_nd searchsorted sequence_mask shape sigmoid sign sin
        size slice sort space_to_batch split sqrt square squeeze stack stop_gradient strided_slice subtract switch_case
        tan tanh tensor_scatter_nd_add tensor_scatter_nd_update tensordot tile timestamp transpose truediv unique
        unstack vectorized_map where while_loop zeros zeros_like
    """,
    "data": "TFRecordDataset TextLineDataset",
    "data.Dataset": """
        apply as_numpy_iterator batch bucket_by_sequence_length cache cardinality choose_from_datasets concatenate
        enumerate filter flat_map from_generator from_tensor_slices from_tensors group_by_window interleave list_files
        map options padded_batch prefetch ragged_batch random range rebatch reduce repeat sample_from_datasets scan
        shard shuffle skip sparse_batch take take_while unbatch unique window with_options zip
    """,
    "debugging": "assert_equal assert_rank assert_shapes check_numerics",
    "image": """
        adjust_brightness adjust_contrast adjust_hue adjust_saturation central_crop convert_image_dtype
        crop_and_resize crop_to_bounding_box decode_image decode_jpeg decode_png extract_patches flip_left_right
        flip_up_down grayscale_to_rgb non_max_suppression pad_to_bounding_box per_image_standardization psnr
        random_brightness random_contrast random_crop random_flip_left_right random_flip_up_down random_hue
        random_saturation resize resize_with_crop_or_pad resize_with_pad rgb_to_grayscale rot90 ssim total_variation
        transpose
    """,
    "io": """
        FixedLenFeature VarLenFeature decode_image decode_jpeg decode_png decode_raw parse_single_example
        parse_tensor read_file serialize_tensor write_file
    """,
    "linalg": """
        band_part det diag diag_part einsum expm eye inv l2_normalize matmul matrix_transpose norm pinv solve svd trace
    """,
    "math": """
        abs accumulate_n add add_n argmax argmin bincount ceil confusion_matrix cos count_nonzero cumprod cumsum divide
        divide_no_nan equal erf exp floor floormod greater in_top_k is_finite is_inf is_nan l2_normalize less log
        log1p log_sigmoid log_softmax logical_and logical_or maximum minimum mod multiply multiply_no_nan negative
        not_equal pow reciprocal reduce_all reduce_any reduce_euclidean_norm reduce_logsumexp reduce_max reduce_mean
        reduce_min reduce_prod reduce_std reduce_sum reduce_variance round rsqrt segment_mean segment_sum sigmoid sign
        sin softmax softplus sqrt square squared_difference subtract tan tanh top_k unsorted_segment_sum xlogy
    """,
    "nn": """
        atrous_conv2d avg_pool avg_pool1d avg_pool2d avg_pool3d batch_norm_with_global_normalization
        batch_normalization bias_add conv1d conv1d_transpose conv2d conv2d_transpose conv3d conv3d_transpose
        convolution crelu ctc_loss depth_to_space depthwise_conv2d dilation2d dropout elu embedding_lookup erosion2d
        gelu in_top_k l2_loss l2_normalize leaky_relu local_response_normalization log_softmax max_pool max_pool1d
        max_pool2d max_pool3d moments normalize_moments pool relu relu6 selu separable_conv2d sigmoid
        sigmoid_cross_entropy_with_logits silu softmax softmax_cross_entropy_with_logits softplus softsign
        space_to_batch space_to_depth sparse_softmax_cross_entropy_with_logits swish tanh top_k
        weighted_cross_entropy_with_logits with_space_to_batch
    """,
    "random": "categorical gamma normal set_seed shuffle stateless_normal stateless_uniform truncated_normal uniform",
    "signal": "fft fft2d frame hann_window inverse_stft rfft stft",
    "sparse": "from_dense reorder reshape sparse_dense_matmul to_dense",
    "strings": "join length lower regex_replace split strip substr to_number unicode_decode upper",
}


def tensorflow_tables(tensorflow: Any) -> dict[str, tuple[str, Table]]:
    """{table name: (its title, its constants)}."""
    space = Namespace(tensorflow, packages=PACKAGES, unlisted=frozenset(UNLISTED))
    modules = {path: space.names(path) for path in space.modules}
    return {
        "tensorflow": ("The names in TensorFlow", {"MODULES": modules, "UNLISTED": UNLISTED}),
        "tensorflow_signatures": ("Signatures in TensorFlow", {"SIGNATURES": described(tensorflow)}),
    }


def described(tensorflow: Any) -> dict[str, Signature]:
    """{path below tf: signature} of the functions, methods and classes in `DESCRIBED`."""
    found = {}
    for path, names in DESCRIBED.items():
        owner = reduce(getattr, filter(None, path.split(".")), tensorflow)
        for name in names.split():
            taken = member_signature(owner, name)
            if taken is not None:
                found[f"{path}.{name}" if path else name] = taken
    return dict(sorted(found.items()))


def member_signature(owner: Any, name: str) -> Signature | None:
    """The signature of a module's or a class's member as its user calls it."""
    value = getattr(owner, name, None)
    if value is None:
        print("MISSING", owner, name)
        return None
    if isinstance(value, type):
        return constructor(value)
    unbound = isinstance(owner, type) and inspect.isfunction(inspect.getattr_static(owner, name))
    return signature(value, bound=unbound)
