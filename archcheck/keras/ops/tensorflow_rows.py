"""Functions of TensorFlow and of Keras 2's backend that are an op of Keras 3 under other names: tables, nothing else.

A row reads `function: rule op parameter>parameter ...`: its parameters as TensorFlow names them, each with the name
that the op has for it where that is another one; what isn't named is left out. The rule "=" says that the result has
the dtype of the first tensor (TensorFlow promotes nothing), "i" that it is int64, "f" that the op's own dtype holds.
"""

from __future__ import annotations

__all__ = ["BACKEND_ROWS", "TENSORFLOW_ROWS"]

_UNARY = """
    abs:absolute ceil cos cosh erf exp expm1 floor log log1p negative reciprocal round rsqrt sigmoid sign sin sinh sqrt
    square tan tanh identity:copy stop_gradient:copy acos:arccos asin:arcsin atan:arctan guarantee_const:copy"""
_BINARY = """
    add subtract multiply divide truediv:true_divide realdiv:true_divide maximum minimum pow:power floordiv:floor_divide
    floormod:mod mod divide_no_nan multiply_no_nan:multiply squared_difference:subtract atan2:arctan2 xlogy:multiply"""
_COMPARED = "equal not_equal greater greater_equal less less_equal logical_and logical_or logical_xor"
_FEATURES = "relu relu6 elu selu gelu softplus softsign silu swish leaky_relu"
_REDUCED = {"sum": "sum", "mean": "mean", "max": "max", "min": "min", "prod": "prod", "std": "std", "variance": "var"}


def _rows(text: str) -> dict[str, tuple[str, str, dict[str, str]]]:
    """{function: (dtype rule, op, {its parameter: the op's parameter})} from lines of a table."""
    rows: dict[str, tuple[str, str, dict[str, str]]] = {}
    for line in text.strip().splitlines():
        function, rule, op, *parameters = line.replace(":", " ").split()
        pairs = [parameter.partition(">") for parameter in parameters]
        rows[function] = (rule, op, {name: other or name for name, _, other in pairs})
    return rows


def _named(names: str, parameters: str, rule: str) -> dict[str, tuple[str, str, dict[str, str]]]:
    """Rows for functions that share their parameters; `name:op` where the op is called otherwise."""
    lines = []
    for name in names.split():
        function, _, op = name.partition(":")
        lines.append(f"{function}: {rule} {op or function} {parameters}")
    return _rows("\n".join(lines))


TENSORFLOW_ROWS: dict[str, tuple[str, str, dict[str, str]]] = {
    **_named(_UNARY, "x input>x t>x", "="),
    **_named("is_finite:isfinite is_inf:isinf is_nan:isnan logical_not", "x", "f"),
    **_named(_BINARY, "x>x1 y>x2", "="),
    **_named(_COMPARED, "x>x1 y>x2", "f"),
    **_named(_FEATURES, "features>x", "="),
    **_named("softmax log_softmax", "logits>x axis", "="),
    **_named("log_sigmoid", "x", "="),
    **_named(" ".join(f"reduce_{name}:{op}" for name, op in _REDUCED.items()), "input_tensor>x axis keepdims", "="),
    **_named("reduce_any:any reduce_all:all", "input_tensor>x axis keepdims", "f"),
    **_named("reduce_logsumexp:logsumexp", "input_tensor>x axis keepdims", "="),
    **_rows("""
        argmax: i argmax input>x axis
        argmin: i argmin input>x axis
        argsort: f argsort values>x axis
        broadcast_to: = broadcast_to input>x shape
        cast: f cast x dtype
        saturate_cast: f cast value>x dtype
        clip_by_value: = copy t>x
        clip_by_norm: = copy t>x
        concat: = concatenate values>xs axis
        cumsum: = cumsum x axis
        cumprod: = cumprod x axis
        einsum: = einsum equation>subscripts inputs>operands
        expand_dims: = expand_dims input>x axis
        linspace: = linspace start stop num axis
        norm: = norm tensor>x axis keepdims
        ones: f ones shape dtype
        ones_like: f ones_like input>x dtype
        pad: = pad tensor>x paddings>pad_width mode
        repeat: = repeat input>x repeats axis
        reshape: = reshape tensor>x shape>newshape
        reverse: = flip tensor>x axis
        roll: = roll input>x shift axis
        scatter_nd: = scatter indices updates>values shape
        searchsorted: f searchsorted sorted_sequence values
        shape: f shape input>x
        sort: = sort values>x axis
        squeeze: = squeeze input>x axis
        stack: = stack values>x axis
        tensor_scatter_nd_update: = scatter_update tensor>inputs
        tensor_scatter_nd_add: = scatter_update tensor>inputs
        tensordot: = tensordot a>x1 b>x2 axes
        tile: = tile input>x multiples>repeats
        transpose: = transpose a>x perm>axes
        zeros: f zeros shape dtype
        zeros_like: f zeros_like input>x dtype
        top_k: f top_k input>x k
        in_top_k: f in_top_k targets
        count_nonzero: i count_nonzero input>x axis
        segment_sum: = segment_sum data segment_ids
        unsorted_segment_sum: = segment_sum data segment_ids num_segments
        l2_normalize: = copy x
        linalg.norm: = norm tensor>x axis keepdims
        linalg.det: = det input>x
        linalg.inv: = inv input>x
        linalg.pinv: = pinv a>x
        linalg.solve: = solve matrix>a rhs>b
        linalg.trace: = trace x
        linalg.band_part: = copy input>x
        linalg.cholesky: = cholesky input>x
        nn.bias_add: = copy value>x
        nn.dropout: = copy x
        nn.local_response_normalization: = copy input>x
        nn.batch_normalization: = copy x
        nn.moments: f moments x axes keepdims
        nn.depth_to_space: = depth_to_space input>x block_size
        nn.space_to_depth: = space_to_depth input>x block_size
        nn.sigmoid_cross_entropy_with_logits: = copy logits>x
        image.rgb_to_grayscale: = image.rgb_to_grayscale images
        image.adjust_brightness: = copy image>x
        image.adjust_contrast: = copy images>x
        image.adjust_hue: = copy image>x
        image.adjust_saturation: = copy image>x
        image.flip_left_right: = copy image>x
        image.flip_up_down: = copy image>x
        image.random_flip_left_right: = copy image>x
        image.random_flip_up_down: = copy image>x
        image.random_brightness: = copy image>x
        image.random_contrast: = copy image>x
        image.random_hue: = copy image>x
        image.random_saturation: = copy image>x
        image.convert_image_dtype: f cast image>x dtype
        image.sobel_edges: = image.sobel_edges image>images
        random.normal: f random.normal shape dtype
        random.truncated_normal: f random.normal shape dtype
        random.uniform: f random.normal shape dtype
        random.stateless_normal: f random.normal shape dtype
        random.stateless_uniform: f random.normal shape dtype
        random.shuffle: = copy value>x
    """),
}
"""Functions below tf, below tf.math and tf.nn where those have them too, by their shortest name."""

BACKEND_ROWS: dict[str, tuple[str, str, dict[str, str]]] = {
    **_named(
        "abs:absolute sqrt square exp log sign round sin cos elu hard_sigmoid relu sigmoid softplus softsign tanh",
        "x",
        "=",
    ),
    **_named("maximum minimum", "x>x1 y>x2", "="),
    **_named("equal not_equal greater greater_equal less less_equal", "x>x1 y>x2", "f"),
    **_named("sum prod max min", "x axis keepdims", "="),
    **_named("mean std var any all", "x axis keepdims", "f"),
    **_named("cumsum cumprod", "x axis", "="),
    **_named(
        "zeros ones random_normal:random.normal random_uniform:random.normal truncated_normal:random.normal",
        "shape dtype",
        "f",
    ),
    **_named("zeros_like ones_like", "x dtype", "f"),
    **_rows("""
        pow: = power x>x1 a>x2
        clip: = copy x
        l2_normalize: = copy x
        dropout: = copy x
        bias_add: = copy x
        batch_normalization: = copy x
        stop_gradient: = copy variables>x
        argmax: i argmax x axis
        argmin: i argmin x axis
        arange: f arange start stop step dtype
        cast: f cast x dtype
        concatenate: = concatenate tensors>xs axis
        stack: = stack x axis
        dot: = dot x>x1 y>x2
        expand_dims: = expand_dims x axis
        squeeze: = squeeze x axis
        flatten: = ravel x
        gather: = take reference>x indices
        one_hot: f one_hot indices>x num_classes
        permute_dimensions: = transpose x pattern>axes
        transpose: = transpose x
        repeat_elements: = repeat x rep>repeats axis
        reshape: = reshape x shape>newshape
        reverse: = flip x axes>axis
        softmax: = softmax x axis
        tile: = tile x n>repeats
        shape: f shape x
        int_shape: f shape x
        dtype: f dtype x
        conv1d: = conv x>inputs kernel strides padding data_format dilation_rate
        conv2d: = conv x>inputs kernel strides padding data_format dilation_rate
        conv3d: = conv x>inputs kernel strides padding data_format dilation_rate
        depthwise_conv2d: = depthwise_conv x>inputs depthwise_kernel>kernel strides padding data_format dilation_rate
        binary_crossentropy: = copy output>x
        categorical_crossentropy: = categorical_crossentropy target output axis
        in_top_k: f in_top_k targets
    """),
}
"""Functions of keras.backend in Keras 2, and of tf.keras.backend."""
