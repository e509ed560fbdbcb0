"""What archcheck says of the layers of Keras 2 where they differ from those of Keras 3, held against tf_keras."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from archcheck.testing.layers import layer_calls, layers_of
from tests.oracle import archcheck_verdict, few, keras_verdict

FAMILIES = (
    "pooling", "convolution", "convolution_transpose", "core", "einsum", "reshaping", "merging", "normalization",
    "activation", "regularization", "locally_connected",
)  # fmt: skip
IMAGE = (None, 8, 8, 3)
CASES: dict[str, tuple[str, dict[str, Any], Any]] = {
    "pooling looks at padding in the constructor": ("MaxPooling2D", {"padding": "full"}, IMAGE),
    "pooling takes padding in capitals": ("MaxPooling2D", {"padding": "SAME"}, IMAGE),
    "global pooling keeps axes": ("GlobalAveragePooling1D", {"keepdims": True}, (None, 4, 3)),
    "a float of filters is cut off": ("Conv2D", {"filters": 4.7, "kernel_size": 3}, IMAGE),
    "no groups are one": ("Conv2D", {"filters": 4, "kernel_size": 3, "groups": None}, IMAGE),
    "axes in front are batches": ("Conv2D", {"filters": 4, "kernel_size": 3}, (None, 5, 8, 8, 3)),
    "axes in front, channels first": (
        "Conv1D",
        {"filters": 4, "kernel_size": 3, "data_format": "channels_first"},
        (None, 5, 3, 8),
    ),
    "a separable convolution is causal": (
        "SeparableConv1D",
        {"filters": 4, "kernel_size": 3, "padding": "causal"},
        (None, 8, 3),
    ),
    "a depthwise convolution takes no strides with dilation": (
        "DepthwiseConv2D",
        {"kernel_size": 3, "strides": 2, "dilation_rate": 2},
        IMAGE,
    ),
    "the third transposed convolution forgets dilation": (
        "Conv3DTranspose",
        {"filters": 4, "kernel_size": 3, "dilation_rate": 2, "data_format": "channels_last"},
        (None, 4, 4, 4, 3),
    ),
    "units as text": ("Dense", {"units": "4"}, (None, 3)),
    "no units": ("Dense", {"units": 0}, (None, 3)),
    "units of None": ("Dense", {"units": None}, (None, 3)),
    "a layer as an activation": ("Dense", {"units": 4, "activation": "LeakyReLU"}, (None, 3)),
    "a function of tf.nn as an activation": ("Dense", {"units": 4, "activation": "log_softmax"}, (None, 3)),
    "an unknown activation": ("Dense", {"units": 4, "activation": "Relu"}, (None, 3)),
    "an unknown regularizer": ("Dense", {"units": 4, "kernel_regularizer": "l3"}, (None, 3)),
    "softmax of a vector": ("Activation", {"activation": "softmax"}, (None,)),
    "einsum needs the rank": ("EinsumDense", {"equation": "ab,bc->ac", "output_shape": 4}, (None, 5, 3)),
    "einsum infers what the output leaves open": (
        "EinsumDense",
        {"equation": "abc,cd->abd", "output_shape": (None, 4)},
        (None, 5, 3),
    ),
    "reshape takes any negative size for the rest": ("Reshape", {"target_shape": (-2, 3)}, (None, 6)),
    "reshape with two open sizes is refused by the call": ("Reshape", {"target_shape": (-1, -1)}, (None, 6)),
    "reshape to None": ("Reshape", {"target_shape": (None, 3)}, (None, 6)),
    "repeat nothing": ("RepeatVector", {"n": 0}, (None, 6)),
    "cropping in three dimensions leaves nothing": ("Cropping3D", {"cropping": 2}, (None, 4, 4, 5, 1)),
    "upsampling by text": ("UpSampling1D", {"size": "2"}, (None, 4, 3)),
    "one open axis opens the other": ("UpSampling2D", {}, (None, None, 4, 3)),
    "an unknown interpolation": ("UpSampling2D", {"interpolation": "cubical"}, IMAGE),
    "a size stands for None in a sum": ("Add", {}, [(None, None, 3), (None, 5, 3)]),
    "a size stands for None beside the axis": ("Concatenate", {}, [(None, None, 3), (None, 5, 3)]),
    "dot over the batch": ("Dot", {"axes": 0}, [(2, 3), (2, 5)]),
    "normalization over two axes": ("BatchNormalization", {"axis": [1, 2]}, (None, 4, 3)),
    "normalization over an axis twice": ("LayerNormalization", {"axis": [1, -2]}, (None, 4, 3)),
    "a negative slope": ("LeakyReLU", {"alpha": -0.2}, (None, 4)),
    "a slope of None": ("LeakyReLU", {"alpha": None}, (None, 4)),
    "a threshold below zero": ("ThresholdedReLU", {"theta": -1}, (None, 4)),
    "softmax along an axis that isn't there": ("Softmax", {"axis": 3}, (None, 4)),
    "a rate in percent": ("Dropout", {"rate": 50}, (None, 4)),
    "a rate that GaussianDropout does not look at": ("GaussianDropout", {"rate": 50}, (None, 4)),
    "a layout in capitals": ("SpatialDropout2D", {"rate": 0.5, "data_format": "Channels_First"}, IMAGE),
    "locally connected": ("LocallyConnected2D", {"filters": 4, "kernel_size": 3, "strides": 2}, IMAGE),
    "locally connected, the other kernel": (
        "LocallyConnected1D",
        {"filters": 4, "kernel_size": 3, "implementation": 2, "padding": "same"},
        (None, 8, 3),
    ),
    "locally connected over an open axis": ("LocallyConnected1D", {"filters": 4, "kernel_size": 3}, (None, None, 3)),
}


@pytest.mark.parametrize("case", CASES)
def test_named_case(case: str) -> None:
    """What is stated here about a layer, accepted or refused and where, is what Keras 2 does."""
    class_name, arguments, inputs = CASES[case]
    expected = keras_verdict(class_name, arguments, inputs, version=2)
    assert expected.agrees(archcheck_verdict(class_name, arguments, inputs, version=2)), expected


@pytest.mark.parametrize("dtype", ["int32", "float16"])
@pytest.mark.parametrize(
    ("class_name", "arguments"),
    [
        ("Conv1D", {"filters": 4, "kernel_size": 2}),
        ("MaxPooling1D", {}),
        ("AveragePooling1D", {}),
        ("GlobalAveragePooling1D", {}),
        ("Dense", {"units": 4}),
        ("Dropout", {"rate": 0.5}),
        ("Flatten", {}),
        ("Activation", {"activation": "relu"}),
        ("Activation", {"activation": "tanh"}),
        ("BatchNormalization", {}),
        ("LeakyReLU", {}),
        ("ELU", {}),
        ("Masking", {}),
        ("ZeroPadding1D", {}),
    ],
)
def test_the_input_s_dtype_matters(class_name: str, arguments: dict[str, Any], dtype: str) -> None:
    """Keras 2 runs a layer to know its output, so the dtype is that of the result, or the call is refused."""
    call: dict[str, Any] = {"class_name": class_name, "arguments": arguments, "inputs": (None, 6, 3), "dtypes": dtype}
    expected = keras_verdict(**call, version=2)
    assert expected.agrees(archcheck_verdict(**call, version=2)), expected


@pytest.mark.parametrize("family", FAMILIES)
@settings(few, derandomize=True)  # in its corners Keras 2 does what TensorFlow happens to do
@given(data=st.data())
def test_agrees_with_keras(family: str, data: st.DataObject) -> None:
    """Shapes, dtypes, weights, or the refusal and its place are the same, where anything is said."""
    call = data.draw(st.sampled_from(layers_of(family, 2)).flatmap(lambda name: layer_calls(name, 2)))
    found = archcheck_verdict(**call)
    if not found.unknown:
        expected = keras_verdict(**call)
        assert expected.agrees(found), expected
