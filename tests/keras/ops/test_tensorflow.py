"""Functions of TensorFlow: what they give while a layer is traced, and that they refuse KerasTensors."""

from __future__ import annotations

import re
from typing import Any

import pytest

from archcheck.keras.failures import TensorFlowOnKerasTensor
from archcheck.keras.ops.engine import is_op
from archcheck.keras.ops.tensorflow import COUNTERPARTS, TAKES_KERAS_TENSORS, call_backend, call_tf
from tests.keras.ops.judge import T, archcheck_says, keras_says, tensorflow_says

X = T(None, 8, 3)
IMAGE = T(None, 9, 8, 3)

CASES: list[tuple[str, tuple[Any, ...], dict[str, Any]]] = [
    ("abs", (X,), {}),
    ("add", (X, 1.0), {}),
    ("add", (X, T(4)), {}),
    ("argmax", (X,), {"axis": 1}),
    ("boolean_mask", (T(4, 3), T(4, dtype="bool")), {}),
    ("broadcast_to", (T(1, 3), (2, 3)), {}),
    ("cast", (X, "int32"), {}),
    ("clip_by_value", (X, 0.0, 1.0), {}),
    ("concat", ([X, T(None, 8, 5)], -1), {}),
    ("concat", ([X, T(None, 7, 5)], -1), {}),
    ("cumsum", (X,), {"axis": 1}),
    ("einsum", ("abc,acd->abd", X, T(None, 3, 5)), {}),
    ("einsum", ("abc,acd->abd", X, T(None, 4, 5)), {}),
    ("equal", (X, 0.0), {}),
    ("expand_dims", (X, 1), {}),
    ("eye", (3,), {}),
    ("eye", (3,), {"batch_shape": [2]}),
    ("fill", ((2, 3), 1.0), {}),
    ("gather", (X, [0, 2]), {"axis": 1}),
    ("gather", (T(5, 8), T(5, 2, dtype="int32")), {"axis": 1, "batch_dims": 1}),
    ("gather_nd", (T(5, 8, 3), T(7, 2, dtype="int32")), {}),
    ("image.central_crop", (T(8, 8, 3), 1.0), {}),
    ("image.crop_to_bounding_box", (IMAGE, 0, 0, 4, 5), {}),
    ("image.flip_left_right", (IMAGE,), {}),
    ("image.grayscale_to_rgb", (T(None, 8, 8, 1),), {}),
    ("image.resize", (IMAGE, (4, 5)), {}),
    ("image.resize", (T(None, 9, 8, 3, dtype="uint8"), (4, 5)), {"method": "nearest"}),
    ("image.resize_with_crop_or_pad", (IMAGE, 4, 5), {}),
    ("image.resize_with_pad", (IMAGE, 4, 5), {}),
    ("image.rgb_to_grayscale", (IMAGE,), {}),
    ("linalg.band_part", (T(4, 4), 0, 1), {}),
    ("linalg.matmul", (X, T(None, 3, 5)), {}),
    ("linalg.norm", (X,), {"axis": 1}),
    ("logical_not", (T(3, dtype="bool"),), {}),
    ("math.divide_no_nan", (X, X), {}),
    ("math.exp", (X,), {}),
    ("math.l2_normalize", (X,), {"axis": 1}),
    ("math.log", (X,), {}),
    ("math.reduce_std", (X,), {"axis": 1}),
    ("math.reduce_variance", (X,), {"axis": 1}),
    ("math.squared_difference", (X, X), {}),
    ("math.top_k", (X, 2), {}),
    ("matmul", (X, T(3, 5)), {}),
    ("matmul", (X, T(4, 5)), {}),
    ("matmul", (X, X), {"transpose_b": True}),
    ("maximum", (X, 0.0), {}),
    ("nn.avg_pool2d", (IMAGE, 2, 2, "VALID"), {}),
    ("nn.avg_pool2d", (IMAGE, [1, 2, 2, 1], [1, 2, 2, 1], "SAME"), {}),
    ("nn.bias_add", (X, T(3)), {}),
    ("nn.conv1d", (X, T(3, 3, 4), 1, "SAME"), {}),
    ("nn.conv2d", (IMAGE, T(3, 3, 3, 4), 1, "SAME"), {}),
    ("nn.conv2d", (IMAGE, T(3, 3, 3, 4), [1, 2, 2, 1], "VALID"), {}),
    ("nn.conv2d", (IMAGE, T(3, 3, 2, 4), 1, "SAME"), {}),
    ("nn.depth_to_space", (T(None, 4, 4, 8), 2), {}),
    ("nn.depthwise_conv2d", (IMAGE, T(3, 3, 3, 2), [1, 1, 1, 1], "SAME"), {}),
    ("nn.dropout", (X, 0.5), {}),
    ("nn.embedding_lookup", (T(10, 4), T(None, 7, dtype="int32")), {}),
    ("nn.l2_loss", (X,), {}),
    ("nn.leaky_relu", (X,), {}),
    ("nn.max_pool1d", (X, 2, 2, "SAME"), {}),
    ("nn.max_pool2d", (IMAGE, 2, 2, "VALID"), {}),
    ("nn.moments", (X, [1]), {}),
    ("nn.relu", (X,), {}),
    ("nn.sigmoid_cross_entropy_with_logits", (X, X), {}),
    ("nn.softmax", (X,), {}),
    ("nn.softmax_cross_entropy_with_logits", (X, X), {}),
    ("nn.sparse_softmax_cross_entropy_with_logits", (T(None, 8, dtype="int32"), X), {}),
    ("nn.space_to_depth", (T(None, 4, 4, 8), 2), {}),
    ("one_hot", (T(None, 4, dtype="int32"), 7), {}),
    ("one_hot", (T(None, 4, dtype="int32"), 7), {"axis": 1}),
    ("ones", ((2, 3),), {}),
    ("ones_like", (X,), {}),
    ("pad", (X, [[0, 0], [1, 1], [0, 2]]), {}),
    ("pad", (X, [[0, 0], [1, 1]]), {}),
    ("pow", (X, 2.0), {}),
    ("random.normal", ((2, 3),), {}),
    ("random.uniform", ((2, 3),), {}),
    ("range", (10,), {}),
    ("range", (2, 10, 3), {}),
    ("reduce_all", (T(4, 3, dtype="bool"),), {"axis": 0}),
    ("reduce_max", (X,), {"axis": [1, 2]}),
    ("reduce_mean", (T(4, 3, dtype="int32"),), {}),
    ("reduce_mean", (X,), {"axis": -1, "keepdims": True}),
    ("reduce_mean", (X,), {"axis": 3}),
    ("reduce_sum", (X,), {}),
    ("repeat", (X, 2), {"axis": 1}),
    ("reshape", (X, (-1, 24)), {}),
    ("reshape", (T(2, 12), (5, 5)), {}),
    ("reverse", (X, [1]), {}),
    ("roll", (X, 1, 1), {}),
    ("sigmoid", (X,), {}),
    ("slice", (X, [0, 0, 0], [1, 2, 3]), {}),
    ("sort", (X,), {}),
    ("split", (T(None, 6), 3), {"axis": 1}),
    ("split", (T(None, 6), 4), {"axis": 1}),
    ("split", (T(None, 6), [2, 4]), {"axis": 1}),
    ("split", (T(None, 6), [2, -1]), {"axis": 1}),
    ("sqrt", (X,), {}),
    ("square", (X,), {}),
    ("squeeze", (T(None, 1, 3),), {"axis": 1}),
    ("squeeze", (X,), {"axis": 1}),
    ("stack", ([X, X],), {"axis": 1}),
    ("stop_gradient", (X,), {}),
    ("tanh", (X,), {}),
    ("tensordot", (X, T(3, 5), 1), {}),
    ("tile", (X, [1, 2, 1]), {}),
    ("transpose", (X,), {"perm": [0, 2, 1]}),
    ("transpose", (X,), {"perm": [0, 2]}),
    ("unstack", (X,), {"axis": 1}),
    ("where", (T(None, 8, 3, dtype="bool"), X, X), {}),
    ("where", (T(4, 3, dtype="bool"),), {}),
    ("zeros", ((2, 3),), {}),
    ("zeros_like", (X,), {}),
]


@pytest.mark.parametrize(("path", "args", "keywords"), CASES, ids=[f"{case[0]}-{n}" for n, case in enumerate(CASES)])
def test_what_a_function_gives(path: str, args: tuple[Any, ...], keywords: dict[str, Any]) -> None:
    """Shapes, dtypes and refusals are those of TensorFlow; not knowing is allowed where it is listed."""
    expected = tensorflow_says(path, args, **keywords)
    found = archcheck_says(path, args, symbolic=False, compute=call_tf, **keywords)
    if found.unknown is not None:
        assert path in ("image.central_crop",), found
    else:
        assert found.agrees(expected), f"TensorFlow {expected}, archcheck {found}"


@pytest.mark.parametrize("path", ["reduce_mean", "math.exp", "nn.relu", "shape", "stop_gradient"])
def test_a_keras_tensor_is_refused(path: str) -> None:
    """TensorFlow refuses a KerasTensor of Keras 3; its counterpart in keras.ops is named."""
    import keras
    import tensorflow as tf

    function: Any = tf
    for part in path.split("."):
        function = getattr(function, part)
    with pytest.raises(ValueError, match=re.escape("A KerasTensor cannot be used as input to a TensorFlow function")):
        function(keras.Input((8, 3)))
    refusal = archcheck_says(path, (X,), symbolic=True, compute=call_tf).refusal
    assert isinstance(refusal, TensorFlowOnKerasTensor)


def test_is_tensor_takes_a_keras_tensor() -> None:
    """A few functions of TensorFlow take a KerasTensor: they are never refused."""
    import keras
    import tensorflow as tf

    assert tf.is_tensor(keras.Input((3,))) is False
    for path in TAKES_KERAS_TENSORS:
        assert archcheck_says(path, (X,), symbolic=True, compute=call_tf).refusal is None


def test_counterparts_are_ops() -> None:
    """Every counterpart is an op that there is."""
    assert {op for op in COUNTERPARTS.values() if not is_op(op)} == set()


BACKEND_CASES: list[tuple[str, tuple[Any, ...], dict[str, Any]]] = [
    ("batch_dot", (T(4, 5, 6), T(4, 6, 7)), {}),
    ("batch_dot", (T(4, 6), T(4, 6)), {"axes": 1}),
    ("batch_flatten", (X,), {}),
    ("concatenate", ([X, X],), {}),
    ("concatenate", ([X, T(None, 7, 3)],), {}),
    ("dot", (X, T(3, 5)), {}),
    ("expand_dims", (X,), {}),
    ("flatten", (X,), {}),
    ("l2_normalize", (X,), {"axis": 1}),
    ("mean", (X,), {"axis": 1}),
    ("one_hot", (T(None, 4, dtype="int32"), 7), {}),
    ("permute_dimensions", (X, (0, 2, 1)), {}),
    ("pool2d", (IMAGE, (2, 2)), {}),
    ("repeat", (T(None, 5), 3), {}),
    ("repeat_elements", (X, 2, 1), {}),
    ("reshape", (X, (-1, 24)), {}),
    ("softmax", (X,), {}),
    ("sqrt", (X,), {}),
    ("squeeze", (T(None, 1, 3), 1), {}),
    ("stack", ([X, X],), {}),
    ("std", (X,), {"axis": -1}),
    ("sum", (X,), {"axis": -1, "keepdims": True}),
    ("tile", (X, [1, 2, 1]), {}),
    ("zeros_like", (X,), {}),
]


@pytest.mark.parametrize(
    ("name", "args", "keywords"), BACKEND_CASES, ids=[f"{case[0]}-{n}" for n, case in enumerate(BACKEND_CASES)]
)
def test_what_a_function_of_the_backend_gives(name: str, args: tuple[Any, ...], keywords: dict[str, Any]) -> None:
    """K.mean and its kin: shapes, dtypes and refusals are those of tf.keras.backend."""
    expected = tensorflow_says(f"keras.backend.{name}", args, **keywords)
    found = archcheck_says(name, args, symbolic=False, compute=call_backend, **keywords)
    assert found.agrees(expected), f"Keras {expected}, archcheck {found}"


def test_the_ops_agree_inside_layers_too() -> None:
    """`ops.reshape` with None is refused by TensorFlow, and taken on a KerasTensor."""
    for symbolic in (True, False):
        expected = keras_says("reshape", (X, (None, -1)), symbolic)
        assert archcheck_says("reshape", (X, (None, -1)), symbolic).agrees(expected)


BACKEND_TAKES: list[tuple[str, tuple[Any, ...], dict[str, Any]]] = [
    ("argmax", (T(),), {"axis": 0}),
    ("concatenate", ([T(6, 2)],), {"axis": -3}),
    ("cross", (T(2), T(2)), {"axis": -1}),
    ("cumsum", (T(6, 1),), {"axis": 2}),
    ("dot", (T(5, None, 2), T(8, 4)), {}),
    ("expand_dims", (T(2), (0, 1, 1)), {}),
    ("extract_sequences", (T(5, 1), 8, 3), {}),
    ("fold", (T(None, 16, 4), 4, (2, 3)), {}),
    ("logdet", (T(None, 3),), {}),
    ("matmul", (T(None, 2), T(3)), {}),
    ("matmul", (T(1, None, 5), T(6, 1)), {}),
    ("moveaxis", (T(6, 4, 1, 2), (2, 1), (-3, -3)), {}),
    ("normalize", (T(),), {"axis": 0}),
    ("roll", (T(8, 6), 1), {"axis": 3}),
    ("slice", (T(2), (1,), (2,)), {}),
    ("sum", (T(4, 1),), {"axis": [-1, 1]}),
    ("vsplit", (T(1), 1), {}),
]


@pytest.mark.parametrize(
    ("name", "args", "keywords"), BACKEND_TAKES, ids=[f"{case[0]}-{n}" for n, case in enumerate(BACKEND_TAKES)]
)
def test_what_tensorflow_lets_pass_while_it_traces(name: str, args: tuple[Any, ...], keywords: dict[str, Any]) -> None:
    """What is found only when it runs, or never, is not refused at the call."""
    assert keras_says(name, args, symbolic=False, **keywords).refusal is None
    assert archcheck_says(name, args, symbolic=False, **keywords).refusal is None
