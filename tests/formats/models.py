"""One model for every layer class of Keras 3, and how a real model's summary compares with a report."""

from __future__ import annotations

from typing import Any

from archcheck.shapes.size import Size

IMAGE, SEQUENCE, VECTOR = (8, 9, 3), (6, 5), (7,)
FEW, TEN = {"units": 3}, {"seed": 1}

# class -> (constructor arguments, input shapes without the batch: one, or a list of several)
ONE_OF_EACH: dict[str, tuple[dict[str, Any], Any]] = {
    "Activation": ({"activation": "relu"}, VECTOR),
    "ActivityRegularization": ({"l1": 0.1}, VECTOR),
    "Add": ({}, [VECTOR, VECTOR]),
    "AdditiveAttention": ({}, [SEQUENCE, SEQUENCE]),
    "AlphaDropout": ({"rate": 0.1}, VECTOR),
    "Attention": ({"use_scale": True}, [SEQUENCE, SEQUENCE]),
    "Average": ({}, [VECTOR, VECTOR]),
    "AveragePooling1D": ({"pool_size": 2}, SEQUENCE),
    "AveragePooling2D": ({"pool_size": (3, 2), "padding": "same"}, IMAGE),
    "AveragePooling3D": ({"pool_size": 2}, (4, 4, 4, 2)),
    "BatchNormalization": ({"momentum": 0.9}, IMAGE),
    "CategoryEncoding": ({"num_tokens": 4}, VECTOR),
    "CenterCrop": ({"height": 4, "width": 5}, IMAGE),
    "Concatenate": ({"axis": 1}, [SEQUENCE, (2, 5)]),
    "Conv1D": ({"filters": 4, "kernel_size": 3, "padding": "causal", "dilation_rate": 2}, SEQUENCE),
    "Conv1DTranspose": ({"filters": 4, "kernel_size": 3, "strides": 2}, SEQUENCE),
    "Conv2D": ({"filters": 4, "kernel_size": (3, 2), "strides": 2, "activation": "relu"}, IMAGE),
    "Conv2DTranspose": ({"filters": 4, "kernel_size": 3, "strides": 2, "padding": "same"}, IMAGE),
    "Conv3D": ({"filters": 4, "kernel_size": 2, "use_bias": False}, (4, 4, 4, 2)),
    "Conv3DTranspose": ({"filters": 4, "kernel_size": 2}, (4, 4, 4, 2)),
    "ConvLSTM1D": ({"filters": 2, "kernel_size": 3}, (3, 6, 2)),
    "ConvLSTM2D": ({"filters": 2, "kernel_size": 3, "return_sequences": True}, (3, 6, 6, 2)),
    "ConvLSTM3D": ({"filters": 2, "kernel_size": 2}, (3, 4, 4, 4, 1)),
    "Cropping1D": ({"cropping": (1, 2)}, SEQUENCE),
    "Cropping2D": ({"cropping": ((1, 2), (0, 1))}, IMAGE),
    "Cropping3D": ({}, (4, 4, 4, 2)),
    "Dense": ({"units": 5, "activation": "softmax", "kernel_regularizer": "l2"}, VECTOR),
    "DepthwiseConv1D": ({"kernel_size": 3, "depth_multiplier": 2}, SEQUENCE),
    "DepthwiseConv2D": ({"kernel_size": 3}, IMAGE),
    "Discretization": ({"bin_boundaries": [0.0, 1.0]}, VECTOR),
    "Dot": ({"axes": 2}, [SEQUENCE, SEQUENCE]),
    "Dropout": ({"rate": 0.5}, VECTOR),
    "ELU": ({"alpha": 0.5}, VECTOR),
    "EinsumDense": ({"equation": "abc,cd->abd", "output_shape": (None, 4), "bias_axes": "d"}, SEQUENCE),
    "Embedding": ({"input_dim": 10, "output_dim": 4, "mask_zero": True}, VECTOR),
    "Flatten": ({}, IMAGE),
    "GRU": ({"units": 3, "return_sequences": True}, SEQUENCE),
    "GaussianDropout": ({"rate": 0.1}, VECTOR),
    "GaussianNoise": ({"stddev": 0.1}, VECTOR),
    "GlobalAveragePooling1D": ({}, SEQUENCE),
    "GlobalAveragePooling2D": ({"keepdims": True}, IMAGE),
    "GlobalAveragePooling3D": ({}, (4, 4, 4, 2)),
    "GlobalMaxPooling1D": ({}, SEQUENCE),
    "GlobalMaxPooling2D": ({}, IMAGE),
    "GlobalMaxPooling3D": ({}, (4, 4, 4, 2)),
    "GroupNormalization": ({"groups": 1}, IMAGE),
    "GroupQueryAttention": ({"head_dim": 4, "num_query_heads": 4, "num_key_value_heads": 2}, "query"),
    "Identity": ({}, VECTOR),
    "LSTM": ({"units": 3, "recurrent_dropout": 0.1}, SEQUENCE),
    "LayerNormalization": ({"axis": [1, 2]}, SEQUENCE),
    "LeakyReLU": ({"negative_slope": 0.2}, VECTOR),
    "Masking": ({}, SEQUENCE),
    "MaxPooling1D": ({}, SEQUENCE),
    "MaxPooling2D": ({"strides": 1}, IMAGE),
    "MaxPooling3D": ({}, (4, 4, 4, 2)),
    "Maximum": ({}, [VECTOR, VECTOR]),
    "Minimum": ({}, [VECTOR, VECTOR]),
    "MultiHeadAttention": ({"num_heads": 2, "key_dim": 3, "output_shape": 4}, "query"),
    "Multiply": ({}, [IMAGE, (1, 1, 3)]),
    "Normalization": ({"mean": 1.0, "variance": 2.0}, VECTOR),
    "PReLU": ({"shared_axes": [1, 2]}, IMAGE),
    "Permute": ({"dims": (2, 1)}, SEQUENCE),
    "RMSNormalization": ({}, VECTOR),
    "RNN": ({"cell": "cells"}, SEQUENCE),
    "RandomBrightness": ({"factor": 0.1}, IMAGE),
    "RandomContrast": ({"factor": (0.1, 0.2)}, IMAGE),
    "RandomCrop": ({"height": 4, "width": 4}, IMAGE),
    "RandomFlip": ({"mode": "horizontal"}, IMAGE),
    "RandomRotation": ({"factor": (-0.2, 0.3)}, IMAGE),
    "RandomTranslation": ({"height_factor": 0.1, "width_factor": 0.2}, IMAGE),
    "RandomZoom": ({"height_factor": 0.1}, IMAGE),
    "ReLU": ({"max_value": 6.0}, VECTOR),
    "RepeatVector": ({"n": 3}, VECTOR),
    "Rescaling": ({"scale": 1 / 255, "offset": -0.5}, IMAGE),
    "Reshape": ({"target_shape": (-1, 9)}, IMAGE),
    "Resizing": ({"height": 4, "width": 4}, IMAGE),
    "SeparableConv1D": ({"filters": 4, "kernel_size": 3}, SEQUENCE),
    "SeparableConv2D": ({"filters": 4, "kernel_size": 3, "depth_multiplier": 2}, IMAGE),
    "SimpleRNN": ({"units": 3, "go_backwards": True}, SEQUENCE),
    "Softmax": ({"axis": 1}, SEQUENCE),
    "SpatialDropout1D": ({"rate": 0.1}, SEQUENCE),
    "SpatialDropout2D": ({"rate": 0.1}, IMAGE),
    "SpatialDropout3D": ({"rate": 0.1}, (4, 4, 4, 2)),
    "SpectralNormalization": ({"layer": "dense"}, VECTOR),
    "Subtract": ({}, [VECTOR, VECTOR]),
    "TimeDistributed": ({"layer": "dense"}, SEQUENCE),
    "UnitNormalization": ({}, VECTOR),
    "UpSampling1D": ({}, SEQUENCE),
    "UpSampling2D": ({"size": (2, 3)}, IMAGE),
    "UpSampling3D": ({}, (4, 4, 4, 2)),
    "ZeroPadding1D": ({"padding": (1, 0)}, SEQUENCE),
    "ZeroPadding2D": ({"padding": ((1, 0), (2, 2))}, IMAGE),
    "ZeroPadding3D": ({}, (4, 4, 4, 2)),
    "Bidirectional": ({"layer": "lstm", "merge_mode": "sum"}, SEQUENCE),
}


def model_of(class_name: str) -> Any:
    """A real model with one layer of a class."""
    import keras

    arguments, shapes = ONE_OF_EACH[class_name]
    inner = {"dense": lambda: keras.layers.Dense(4), "lstm": lambda: keras.layers.LSTM(4), "cells": _cells}
    arguments = {
        name: inner[value]() if isinstance(value, str) and value in inner else value
        for name, value in arguments.items()
    }
    layer = getattr(keras.layers, class_name)(**arguments)
    if shapes == "query":
        query, value = keras.Input((6, 8)), keras.Input((4, 8))
        return keras.Model([query, value], layer(query, value=value))
    inputs = [keras.Input(shape) for shape in shapes] if isinstance(shapes, list) else keras.Input(shapes)
    return keras.Model(inputs, layer(inputs))


def _cells() -> Any:
    import keras

    return keras.layers.StackedRNNCells([keras.layers.LSTMCell(3), keras.layers.GRUCell(2)])


def real_rows(model: Any) -> list[tuple[str, int, Any]]:
    """The name, the parameters and the first output's shape of every row of `model.summary()`."""
    import keras

    functional = isinstance(model, keras.src.models.functional.Functional) and not isinstance(model, keras.Sequential)
    rows = []
    for item in model._operations if functional else model.layers:
        output = keras.tree.flatten(item._inbound_nodes[0].output_tensors)[0]
        rows.append((item.name, item.count_params() if hasattr(item, "count_params") else 0, tuple(output.shape)))
    return rows


def reported_rows(model: Any) -> list[tuple[str, Any, Any]]:
    """The same of a model in a report."""
    return [
        (row.name, row.params, plain(row.output_shape[0] if isinstance(row.output_shape, list) else row.output_shape))
        for row in model.layers
    ]


def plain(shape: Any) -> Any:
    """A shape with None for open sizes."""
    return None if shape is None else tuple(None if isinstance(size, Size) else size for size in shape)
