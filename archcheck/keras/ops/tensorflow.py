"""What functions of TensorFlow and of Keras 2's backend give, told by the ops of Keras 3.

On a KerasTensor of Keras 3 nearly every function of TensorFlow raises; inside a layer, and in Keras 2, it computes.
"""

from __future__ import annotations

from archcheck.graph.tensor import Spec
from archcheck.interpreter.values import Unknown, Value, plain
from archcheck.keras.api import load, tensorflow_signatures
from archcheck.keras.binding import bind
from archcheck.keras.failures import TensorFlowOnKerasTensor
from archcheck.keras.ops import tensorflow_functions
from archcheck.keras.ops.engine import call_op
from archcheck.keras.ops.registry import Call
from archcheck.keras.ops.tensorflow_rows import BACKEND_ROWS, TENSORFLOW_ROWS
from archcheck.shapes.failures import NotKnown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

__all__ = ["COUNTERPARTS", "TAKES_KERAS_TENSORS", "call_backend", "call_tf", "shortest"]

TAKES_KERAS_TENSORS = frozenset(
    {
        "is_tensor", "print", "debugging.assert_equal", "nn.batch_normalization", "control_dependencies", "group",
        "tuple", "get_static_value", "TensorShape", "no_op",
    }
)  # fmt: skip
"""The functions of TensorFlow that take a KerasTensor of Keras 3; so do all below tf.nest and tf.keras."""

_ELSEWHERE = {
    "gather": "take", "gather_nd": "take", "slice": "slice", "split": "split", "unstack": "unstack",
    "matmul": "matmul", "one_hot": "one_hot", "where": "where", "range": "arange", "fill": "full", "eye": "eye",
    "rank": "ndim", "size": "size", "boolean_mask": "where", "meshgrid": "meshgrid", "map_fn": "map",
    "while_loop": "while_loop", "cond": "cond", "vectorized_map": "vectorized_map", "scan": "scan",
    "unique": "unique", "convert_to_tensor": "convert_to_tensor", "constant": "convert_to_tensor",
    "clip_by_value": "clip", "identity": "copy", "random.uniform": "random.uniform",
    "random.truncated_normal": "random.truncated_normal", "random.shuffle": "random.shuffle",
    "nn.dropout": "random.dropout", "l2_normalize": "normalize", "linalg.l2_normalize": "normalize",
    "nn.bias_add": "add", "squared_difference": "square", "nn.conv1d": "conv", "nn.conv2d": "conv",
    "nn.conv3d": "conv", "nn.convolution": "conv", "nn.depthwise_conv2d": "depthwise_conv",
    "nn.separable_conv2d": "separable_conv", "nn.conv2d_transpose": "conv_transpose", "nn.max_pool": "max_pool",
    "nn.max_pool1d": "max_pool", "nn.max_pool2d": "max_pool", "nn.max_pool3d": "max_pool",
    "nn.avg_pool": "average_pool", "nn.avg_pool1d": "average_pool", "nn.avg_pool2d": "average_pool",
    "nn.avg_pool3d": "average_pool", "nn.batch_normalization": "batch_normalization", "nn.embedding_lookup": "take",
    "nn.sigmoid_cross_entropy_with_logits": "binary_crossentropy",
    "nn.softmax_cross_entropy_with_logits": "categorical_crossentropy",
    "nn.sparse_softmax_cross_entropy_with_logits": "sparse_categorical_crossentropy",
    "image.resize": "image.resize", "image.rgb_to_hsv": "image.rgb_to_hsv", "image.hsv_to_rgb": "image.hsv_to_rgb",
    "image.ssim": "image.ssim", "image.psnr": "psnr", "image.extract_patches": "image.extract_patches",
    "image.crop_to_bounding_box": "image.crop_images", "image.pad_to_bounding_box": "image.pad_images",
    "image.flip_left_right": "flip", "image.flip_up_down": "flip", "image.rot90": "rot90", "signal.fft": "fft",
    "signal.rfft": "rfft", "signal.stft": "stft", "signal.inverse_stft": "istft", "linalg.svd": "svd",
    "linalg.diag": "diag", "linalg.diag_part": "diagonal", "linalg.matmul": "matmul",
    "linalg.normalize": "normalize", "linalg.einsum": "einsum", "linalg.band_part": "tril",
    "strided_slice": "slice", "complex": "view_as_complex", "math.real": "real", "math.imag": "imag",
    "math.angle": "angle", "tan": "tan", "bincount": "bincount", "nn.l2_loss": "sum", "nn.crelu": "relu",
    "nn.pool": "max_pool",
}  # fmt: skip

COUNTERPARTS: dict[str, str] = {
    **{name: op for name, (_, op, _) in TENSORFLOW_ROWS.items() if op != "copy"},
    **_ELSEWHERE,
}
"""Which op of keras.ops ("random." of keras.random) does what a function of TensorFlow does, by its shortest name."""


def shortest(path: str) -> str:
    """The shortest name of a function below tf: "add" for "math.add" and "tf.math.add", "relu" for "nn.relu"."""
    path = path.removeprefix("tf.").removeprefix("tensorflow.").removeprefix("compat.v1.").removeprefix("compat.v2.")
    module, _, name = path.rpartition(".")
    if module not in ("math", "nn", "linalg", "dtypes") or path in TENSORFLOW_ROWS:
        return path
    special = module in ("math", "linalg") and name in tensorflow_functions.FUNCTIONS
    return name if special or name in TENSORFLOW_ROWS else path


def call_tf(
    path: str,
    positional: Sequence[Any],
    keywords: dict[str, Any],
    version: int = 3,
    *,
    symbolic: bool = False,
    is_open: bool = False,
    floatx: str = "float32",
    data_format: str = "channels_last",
) -> Any:
    """The result of `tf.path(*positional, **keywords)`, as `call_op` gives it.

    Args:
        path: "reshape", "math.reduce_sum", "nn.conv2d".
        positional: tensors as Specs, everything else as values of the interpreter.
        keywords: those that are named.
        version: the version of Keras whose tensors go in.
        symbolic: whether a KerasTensor is among the arguments.
        is_open: more arguments may be given than are seen.
        floatx: the default float dtype.
        data_format: the default layout of images.

    Raises:
        TensorFlowOnKerasTensor: a symbolic tensor of Keras 3 goes in.
        Failure: what TensorFlow refuses.
        NotKnown: the function is not modelled, or the result isn't in the source.
    """
    name = shortest(path)
    if symbolic and version == 3:
        if path in TAKES_KERAS_TENSORS or path.startswith(("nest.", "keras.")):
            raise NotKnown(f"tf.{path} is not modelled")
        raise TensorFlowOnKerasTensor(function=f"tf.{path}", counterpart=COUNTERPARTS.get(name))
    signatures = tensorflow_signatures.SIGNATURES
    signature = (
        signatures.get(path) or signatures.get(name) or signatures.get(f"math.{name}") or signatures.get(f"nn.{name}")
    )
    special = tensorflow_functions.FUNCTIONS.get(name)
    if signature is None or (special is None and name not in TENSORFLOW_ROWS):
        raise NotKnown(f"tf.{path} is not modelled")
    values = bind(f"tf.{path}", signature, positional, keywords, is_open=is_open)
    call = Call(name, symbolic=False, version=version, floatx=floatx, data_format=data_format)
    return _applied(values, special, TENSORFLOW_ROWS.get(name), call)


def call_backend(
    name: str,
    positional: Sequence[Any],
    keywords: dict[str, Any],
    version: int = 2,
    *,
    symbolic: bool = False,
    is_open: bool = False,
    floatx: str = "float32",
    data_format: str = "channels_last",
) -> Any:
    """The result of `K.name(...)`, K being keras.backend of Keras 2 or tf.keras.backend; arguments as for `call_tf`.

    Raises:
        TensorFlowOnKerasTensor: a symbolic tensor of Keras 3 goes in.
        Failure: what Keras refuses.
        NotKnown: the function is not modelled, or the result isn't in the source.
    """
    row = BACKEND_ROWS.get(name)
    if symbolic and version == 3 and name not in ("int_shape", "is_keras_tensor"):
        op = row[1] if row is not None and row[1] != "copy" else None
        raise TensorFlowOnKerasTensor(function=f"keras.backend.{name}", counterpart=op)
    special = tensorflow_functions.BACKEND_FUNCTIONS.get(name)
    signature = load(2, "backend").FUNCTIONS.get(name)
    if signature is None or (special is None and row is None):
        raise NotKnown(f"keras.backend.{name} is not modelled")
    values = bind(f"keras.backend.{name}", signature, positional, keywords, is_open=is_open)
    call = Call(name, symbolic=False, version=version, floatx=floatx, data_format=data_format)
    return _applied(values, special, row, call)


def _applied(values: dict[str, Any], special: Any, row: Any, call: Call) -> Any:
    """The function that knows a name, or the op of its row, on bound arguments."""
    values = {name: plain(value) for name, value in values.items() if value is not ...}
    if special is not None:
        try:
            return special(call, values)
        except (AttributeError, IndexError, KeyError, TypeError, ValueError, ZeroDivisionError) as error:
            raise NotKnown(f"arguments of an unexpected kind: {error}") from error
    rule, op, names = row
    arguments = {other: values[name] for name, other in names.items() if name in values}
    if "operands" in arguments:
        operands = arguments.pop("operands")
        result = call_op(op, [arguments.pop("subscripts"), *operands], {}, symbolic=False, floatx=call.floatx)
    else:
        result = call_op(op, [], arguments, symbolic=False, floatx=call.floatx, data_format=call.data_format)
    return _with_dtype(result, rule, values)


def _with_dtype(result: Any, rule: str, values: dict[str, Any]) -> Any:
    """The result with the dtype that the row's rule says."""
    if rule == "f" or not isinstance(result, Spec):
        return result
    if rule == "i":
        return Spec(result.shape, "int64")
    first = _first_tensor(list(values.values()))
    return result if first is None else Spec(result.shape, first.dtype)


def _first_tensor(values: list[Any]) -> Spec | None:
    """The first tensor among values and in their lists."""
    for value in values:
        if isinstance(value, Spec):
            return value
        if isinstance(value, (list, tuple)) and not isinstance(value, (Unknown, Value)):
            found = _first_tensor(list(value))
            if found is not None:
                return found
    return None
