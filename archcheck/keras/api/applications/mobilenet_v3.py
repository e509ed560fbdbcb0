"""mobilenet_v3 of keras.applications: written by `python tools/generate_applications.py` from keras 3.15.1."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

CONFIGS: tuple[tuple[str, dict[str, Any]], ...] = (
    ('GlobalAveragePooling2D', {}),
    ('GlobalMaxPooling2D', {}),
    ('GlobalAveragePooling2D', {'keepdims': True}),
    ('Conv2D', {'filters': 1280, 'kernel_size': (1, 1), 'padding': 'same'}),
    ('Activation', {'activation': 'hard_silu'}),
    ('Dropout', {'rate': '<dropout>'}),
    ('Conv2D', {'filters': '<classes>', 'kernel_size': (1, 1), 'padding': 'same'}),
    ('Flatten', {}),
    ('Activation', {'activation': '<classifier_activation>'}),
    ('Rescaling', {'scale': 0.00784313725490196, 'offset': -1.0}),
    ('Conv2D', {'filters': 16, 'kernel_size': (3, 3), 'strides': (2, 2), 'padding': 'same', 'use_bias': False}),
    ('BatchNormalization', {'momentum': 0.999}),
    ('DepthwiseConv2D', {'kernel_size': (3, 3), 'padding': 'same', 'use_bias': False}),
    ('ReLU', {}),
    ('Conv2D', {'filters': 16, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Add', {}),
    ('Conv2D', {'filters': 64, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('ZeroPadding2D', {'padding': '<even 1>'}),
    ('DepthwiseConv2D', {'kernel_size': (3, 3), 'strides': (2, 2), 'use_bias': False}),
    ('Conv2D', {'filters': 24, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 72, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('ZeroPadding2D', {'padding': '<even 2>'}),
    ('DepthwiseConv2D', {'kernel_size': (5, 5), 'strides': (2, 2), 'use_bias': False}),
    ('Conv2D', {'filters': 24, 'kernel_size': (1, 1), 'padding': 'same'}),
    ('Conv2D', {'filters': 72, 'kernel_size': (1, 1), 'padding': 'same'}),
    ('ops', {'op': 'add', 'operands': (None, 3.0)}),
    ('ReLU', {'max_value': 6.0}),
    ('ops', {'op': 'multiply', 'operands': (None, 0.16666666666666666)}),
    ('Multiply', {}),
    ('Conv2D', {'filters': 40, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 120, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('DepthwiseConv2D', {'kernel_size': (5, 5), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 32, 'kernel_size': (1, 1), 'padding': 'same'}),
    ('Conv2D', {'filters': 120, 'kernel_size': (1, 1), 'padding': 'same'}),
    ('Conv2D', {'filters': 240, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 80, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 200, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 184, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 480, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 480, 'kernel_size': (1, 1), 'padding': 'same'}),
    ('Conv2D', {'filters': 112, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 672, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 168, 'kernel_size': (1, 1), 'padding': 'same'}),
    ('Conv2D', {'filters': 672, 'kernel_size': (1, 1), 'padding': 'same'}),
    ('Conv2D', {'filters': 160, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 960, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 240, 'kernel_size': (1, 1), 'padding': 'same'}),
    ('Conv2D', {'filters': 960, 'kernel_size': (1, 1), 'padding': 'same'}),
    ('Conv2D', {'filters': 1024, 'kernel_size': (1, 1), 'padding': 'same'}),
    ('Conv2D', {'filters': 8, 'kernel_size': (1, 1), 'padding': 'same'}),
    ('Conv2D', {'filters': 16, 'kernel_size': (1, 1), 'padding': 'same'}),
    ('Conv2D', {'filters': 88, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 96, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 96, 'kernel_size': (1, 1), 'padding': 'same'}),
    ('Conv2D', {'filters': 64, 'kernel_size': (1, 1), 'padding': 'same'}),
    ('Conv2D', {'filters': 48, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 144, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 40, 'kernel_size': (1, 1), 'padding': 'same'}),
    ('Conv2D', {'filters': 144, 'kernel_size': (1, 1), 'padding': 'same'}),
    ('Conv2D', {'filters': 288, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 288, 'kernel_size': (1, 1), 'padding': 'same'}),
    ('Conv2D', {'filters': 576, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 576, 'kernel_size': (1, 1), 'padding': 'same'}),
)

BUILDERS: dict[str, dict[str, Any]] = {
    "MobileNetV3Large": {
        "size": None,
        "flat size": None,
        "least": 32,
        "flat avg": """\
avg_pool 0
""",
        "flat max": """\
max_pool 1
""",
        "top": """\
- 2
conv_2 3
- 4
- 5
logits 6
- 7
predictions 8
""",
        "top undropped": """\
- 2
conv_2 3
- 4
logits 6
- 7
predictions 8
""",
        "flat": "",
        "pre": """\
- 9
""",
        "pre without": "",
        "body": """\
conv 10
conv_bn 11
- 4
expanded_conv_depthwise 12
expanded_conv_depthwise_bn 11
- 13
expanded_conv_project 14
expanded_conv_project_bn 11
expanded_conv_add 15 6,1
expanded_conv_1_expand 16
expanded_conv_1_expand_bn 11
- 13
expanded_conv_1_depthwise_pad 17
expanded_conv_1_depthwise 18
expanded_conv_1_depthwise_bn 11
- 13
expanded_conv_1_project 19
expanded_conv_1_project_bn 11
expanded_conv_2_expand 20
expanded_conv_2_expand_bn 11
- 13
expanded_conv_2_depthwise 12
expanded_conv_2_depthwise_bn 11
- 13
expanded_conv_2_project 19
expanded_conv_2_project_bn 11
expanded_conv_2_add 15 9,1
expanded_conv_3_expand 20
expanded_conv_3_expand_bn 11
- 13
expanded_conv_3_depthwise_pad 21
expanded_conv_3_depthwise 22
expanded_conv_3_depthwise_bn 11
- 13
expanded_conv_3_squeeze_excite_avg_pool 2
expanded_conv_3_squeeze_excite_conv 23
expanded_conv_3_squeeze_excite_relu 13
expanded_conv_3_squeeze_excite_conv_1 24
- 25
- 26
- 27
expanded_conv_3_squeeze_excite_mul 28 8,1
expanded_conv_3_project 29
expanded_conv_3_project_bn 11
expanded_conv_4_expand 30
expanded_conv_4_expand_bn 11
- 13
expanded_conv_4_depthwise 31
expanded_conv_4_depthwise_bn 11
- 13
expanded_conv_4_squeeze_excite_avg_pool 2
expanded_conv_4_squeeze_excite_conv 32
expanded_conv_4_squeeze_excite_relu 13
expanded_conv_4_squeeze_excite_conv_1 33
- 25
- 26
- 27
expanded_conv_4_squeeze_excite_mul 28 8,1
expanded_conv_4_project 29
expanded_conv_4_project_bn 11
expanded_conv_4_add 15 17,1
expanded_conv_5_expand 30
expanded_conv_5_expand_bn 11
- 13
expanded_conv_5_depthwise 31
expanded_conv_5_depthwise_bn 11
- 13
expanded_conv_5_squeeze_excite_avg_pool 2
expanded_conv_5_squeeze_excite_conv 32
expanded_conv_5_squeeze_excite_relu 13
expanded_conv_5_squeeze_excite_conv_1 33
- 25
- 26
- 27
expanded_conv_5_squeeze_excite_mul 28 8,1
expanded_conv_5_project 29
expanded_conv_5_project_bn 11
expanded_conv_5_add 15 17,1
expanded_conv_6_expand 34
expanded_conv_6_expand_bn 11
- 4
expanded_conv_6_depthwise_pad 17
expanded_conv_6_depthwise 18
expanded_conv_6_depthwise_bn 11
- 4
expanded_conv_6_project 35
expanded_conv_6_project_bn 11
expanded_conv_7_expand 36
expanded_conv_7_expand_bn 11
- 4
expanded_conv_7_depthwise 12
expanded_conv_7_depthwise_bn 11
- 4
expanded_conv_7_project 35
expanded_conv_7_project_bn 11
expanded_conv_7_add 15 9,1
expanded_conv_8_expand 37
expanded_conv_8_expand_bn 11
- 4
expanded_conv_8_depthwise 12
expanded_conv_8_depthwise_bn 11
- 4
expanded_conv_8_project 35
expanded_conv_8_project_bn 11
expanded_conv_8_add 15 9,1
expanded_conv_9_expand 37
expanded_conv_9_expand_bn 11
- 4
expanded_conv_9_depthwise 12
expanded_conv_9_depthwise_bn 11
- 4
expanded_conv_9_project 35
expanded_conv_9_project_bn 11
expanded_conv_9_add 15 9,1
expanded_conv_10_expand 38
expanded_conv_10_expand_bn 11
- 4
expanded_conv_10_depthwise 12
expanded_conv_10_depthwise_bn 11
- 4
expanded_conv_10_squeeze_excite_avg_pool 2
expanded_conv_10_squeeze_excite_conv 33
expanded_conv_10_squeeze_excite_relu 13
expanded_conv_10_squeeze_excite_conv_1 39
- 25
- 26
- 27
expanded_conv_10_squeeze_excite_mul 28 8,1
expanded_conv_10_project 40
expanded_conv_10_project_bn 11
expanded_conv_11_expand 41
expanded_conv_11_expand_bn 11
- 4
expanded_conv_11_depthwise 12
expanded_conv_11_depthwise_bn 11
- 4
expanded_conv_11_squeeze_excite_avg_pool 2
expanded_conv_11_squeeze_excite_conv 42
expanded_conv_11_squeeze_excite_relu 13
expanded_conv_11_squeeze_excite_conv_1 43
- 25
- 26
- 27
expanded_conv_11_squeeze_excite_mul 28 8,1
expanded_conv_11_project 40
expanded_conv_11_project_bn 11
expanded_conv_11_add 15 17,1
expanded_conv_12_expand 41
expanded_conv_12_expand_bn 11
- 4
expanded_conv_12_depthwise_pad 21
expanded_conv_12_depthwise 22
expanded_conv_12_depthwise_bn 11
- 4
expanded_conv_12_squeeze_excite_avg_pool 2
expanded_conv_12_squeeze_excite_conv 42
expanded_conv_12_squeeze_excite_relu 13
expanded_conv_12_squeeze_excite_conv_1 43
- 25
- 26
- 27
expanded_conv_12_squeeze_excite_mul 28 8,1
expanded_conv_12_project 44
expanded_conv_12_project_bn 11
expanded_conv_13_expand 45
expanded_conv_13_expand_bn 11
- 4
expanded_conv_13_depthwise 31
expanded_conv_13_depthwise_bn 11
- 4
expanded_conv_13_squeeze_excite_avg_pool 2
expanded_conv_13_squeeze_excite_conv 46
expanded_conv_13_squeeze_excite_relu 13
expanded_conv_13_squeeze_excite_conv_1 47
- 25
- 26
- 27
expanded_conv_13_squeeze_excite_mul 28 8,1
expanded_conv_13_project 44
expanded_conv_13_project_bn 11
expanded_conv_13_add 15 17,1
expanded_conv_14_expand 45
expanded_conv_14_expand_bn 11
- 4
expanded_conv_14_depthwise 31
expanded_conv_14_depthwise_bn 11
- 4
expanded_conv_14_squeeze_excite_avg_pool 2
expanded_conv_14_squeeze_excite_conv 46
expanded_conv_14_squeeze_excite_relu 13
expanded_conv_14_squeeze_excite_conv_1 47
- 25
- 26
- 27
expanded_conv_14_squeeze_excite_mul 28 8,1
expanded_conv_14_project 44
expanded_conv_14_project_bn 11
expanded_conv_14_add 15 17,1
conv_1 45
conv_1_bn 11
- 4
""",
        "body minimalistic": """\
conv 10
conv_bn 11
- 13
expanded_conv_depthwise 12
expanded_conv_depthwise_bn 11
- 13
expanded_conv_project 14
expanded_conv_project_bn 11
expanded_conv_add 15 6,1
expanded_conv_1_expand 16
expanded_conv_1_expand_bn 11
- 13
expanded_conv_1_depthwise_pad 17
expanded_conv_1_depthwise 18
expanded_conv_1_depthwise_bn 11
- 13
expanded_conv_1_project 19
expanded_conv_1_project_bn 11
expanded_conv_2_expand 20
expanded_conv_2_expand_bn 11
- 13
expanded_conv_2_depthwise 12
expanded_conv_2_depthwise_bn 11
- 13
expanded_conv_2_project 19
expanded_conv_2_project_bn 11
expanded_conv_2_add 15 9,1
expanded_conv_3_expand 20
expanded_conv_3_expand_bn 11
- 13
expanded_conv_3_depthwise_pad 17
expanded_conv_3_depthwise 18
expanded_conv_3_depthwise_bn 11
- 13
expanded_conv_3_project 29
expanded_conv_3_project_bn 11
expanded_conv_4_expand 30
expanded_conv_4_expand_bn 11
- 13
expanded_conv_4_depthwise 12
expanded_conv_4_depthwise_bn 11
- 13
expanded_conv_4_project 29
expanded_conv_4_project_bn 11
expanded_conv_4_add 15 9,1
expanded_conv_5_expand 30
expanded_conv_5_expand_bn 11
- 13
expanded_conv_5_depthwise 12
expanded_conv_5_depthwise_bn 11
- 13
expanded_conv_5_project 29
expanded_conv_5_project_bn 11
expanded_conv_5_add 15 9,1
expanded_conv_6_expand 34
expanded_conv_6_expand_bn 11
- 13
expanded_conv_6_depthwise_pad 17
expanded_conv_6_depthwise 18
expanded_conv_6_depthwise_bn 11
- 13
expanded_conv_6_project 35
expanded_conv_6_project_bn 11
expanded_conv_7_expand 36
expanded_conv_7_expand_bn 11
- 13
expanded_conv_7_depthwise 12
expanded_conv_7_depthwise_bn 11
- 13
expanded_conv_7_project 35
expanded_conv_7_project_bn 11
expanded_conv_7_add 15 9,1
expanded_conv_8_expand 37
expanded_conv_8_expand_bn 11
- 13
expanded_conv_8_depthwise 12
expanded_conv_8_depthwise_bn 11
- 13
expanded_conv_8_project 35
expanded_conv_8_project_bn 11
expanded_conv_8_add 15 9,1
expanded_conv_9_expand 37
expanded_conv_9_expand_bn 11
- 13
expanded_conv_9_depthwise 12
expanded_conv_9_depthwise_bn 11
- 13
expanded_conv_9_project 35
expanded_conv_9_project_bn 11
expanded_conv_9_add 15 9,1
expanded_conv_10_expand 38
expanded_conv_10_expand_bn 11
- 13
expanded_conv_10_depthwise 12
expanded_conv_10_depthwise_bn 11
- 13
expanded_conv_10_project 40
expanded_conv_10_project_bn 11
expanded_conv_11_expand 41
expanded_conv_11_expand_bn 11
- 13
expanded_conv_11_depthwise 12
expanded_conv_11_depthwise_bn 11
- 13
expanded_conv_11_project 40
expanded_conv_11_project_bn 11
expanded_conv_11_add 15 9,1
expanded_conv_12_expand 41
expanded_conv_12_expand_bn 11
- 13
expanded_conv_12_depthwise_pad 17
expanded_conv_12_depthwise 18
expanded_conv_12_depthwise_bn 11
- 13
expanded_conv_12_project 44
expanded_conv_12_project_bn 11
expanded_conv_13_expand 45
expanded_conv_13_expand_bn 11
- 13
expanded_conv_13_depthwise 12
expanded_conv_13_depthwise_bn 11
- 13
expanded_conv_13_project 44
expanded_conv_13_project_bn 11
expanded_conv_13_add 15 9,1
expanded_conv_14_expand 45
expanded_conv_14_expand_bn 11
- 13
expanded_conv_14_depthwise 12
expanded_conv_14_depthwise_bn 11
- 13
expanded_conv_14_project 44
expanded_conv_14_project_bn 11
expanded_conv_14_add 15 9,1
conv_1 45
conv_1_bn 11
- 13
""",
        "top minimalistic": """\
- 2
conv_2 3
- 13
- 5
logits 6
- 7
predictions 8
""",
    },
    "MobileNetV3Small": {
        "size": None,
        "flat size": None,
        "least": 32,
        "flat avg": """\
avg_pool 0
""",
        "flat max": """\
max_pool 1
""",
        "top": """\
- 2
conv_2 48
- 4
- 5
logits 6
- 7
predictions 8
""",
        "top undropped": """\
- 2
conv_2 48
- 4
logits 6
- 7
predictions 8
""",
        "flat": "",
        "pre": """\
- 9
""",
        "pre without": "",
        "body": """\
conv 10
conv_bn 11
- 4
expanded_conv_depthwise_pad 17
expanded_conv_depthwise 18
expanded_conv_depthwise_bn 11
- 13
expanded_conv_squeeze_excite_avg_pool 2
expanded_conv_squeeze_excite_conv 49
expanded_conv_squeeze_excite_relu 13
expanded_conv_squeeze_excite_conv_1 50
- 25
- 26
- 27
expanded_conv_squeeze_excite_mul 28 8,1
expanded_conv_project 14
expanded_conv_project_bn 11
expanded_conv_1_expand 20
expanded_conv_1_expand_bn 11
- 13
expanded_conv_1_depthwise_pad 17
expanded_conv_1_depthwise 18
expanded_conv_1_depthwise_bn 11
- 13
expanded_conv_1_project 19
expanded_conv_1_project_bn 11
expanded_conv_2_expand 51
expanded_conv_2_expand_bn 11
- 13
expanded_conv_2_depthwise 12
expanded_conv_2_depthwise_bn 11
- 13
expanded_conv_2_project 19
expanded_conv_2_project_bn 11
expanded_conv_2_add 15 9,1
expanded_conv_3_expand 52
expanded_conv_3_expand_bn 11
- 4
expanded_conv_3_depthwise_pad 21
expanded_conv_3_depthwise 22
expanded_conv_3_depthwise_bn 11
- 4
expanded_conv_3_squeeze_excite_avg_pool 2
expanded_conv_3_squeeze_excite_conv 23
expanded_conv_3_squeeze_excite_relu 13
expanded_conv_3_squeeze_excite_conv_1 53
- 25
- 26
- 27
expanded_conv_3_squeeze_excite_mul 28 8,1
expanded_conv_3_project 29
expanded_conv_3_project_bn 11
expanded_conv_4_expand 34
expanded_conv_4_expand_bn 11
- 4
expanded_conv_4_depthwise 31
expanded_conv_4_depthwise_bn 11
- 4
expanded_conv_4_squeeze_excite_avg_pool 2
expanded_conv_4_squeeze_excite_conv 54
expanded_conv_4_squeeze_excite_relu 13
expanded_conv_4_squeeze_excite_conv_1 46
- 25
- 26
- 27
expanded_conv_4_squeeze_excite_mul 28 8,1
expanded_conv_4_project 29
expanded_conv_4_project_bn 11
expanded_conv_4_add 15 17,1
expanded_conv_5_expand 34
expanded_conv_5_expand_bn 11
- 4
expanded_conv_5_depthwise 31
expanded_conv_5_depthwise_bn 11
- 4
expanded_conv_5_squeeze_excite_avg_pool 2
expanded_conv_5_squeeze_excite_conv 54
expanded_conv_5_squeeze_excite_relu 13
expanded_conv_5_squeeze_excite_conv_1 46
- 25
- 26
- 27
expanded_conv_5_squeeze_excite_mul 28 8,1
expanded_conv_5_project 29
expanded_conv_5_project_bn 11
expanded_conv_5_add 15 17,1
expanded_conv_6_expand 30
expanded_conv_6_expand_bn 11
- 4
expanded_conv_6_depthwise 31
expanded_conv_6_depthwise_bn 11
- 4
expanded_conv_6_squeeze_excite_avg_pool 2
expanded_conv_6_squeeze_excite_conv 32
expanded_conv_6_squeeze_excite_relu 13
expanded_conv_6_squeeze_excite_conv_1 33
- 25
- 26
- 27
expanded_conv_6_squeeze_excite_mul 28 8,1
expanded_conv_6_project 55
expanded_conv_6_project_bn 11
expanded_conv_7_expand 56
expanded_conv_7_expand_bn 11
- 4
expanded_conv_7_depthwise 31
expanded_conv_7_depthwise_bn 11
- 4
expanded_conv_7_squeeze_excite_avg_pool 2
expanded_conv_7_squeeze_excite_conv 57
expanded_conv_7_squeeze_excite_relu 13
expanded_conv_7_squeeze_excite_conv_1 58
- 25
- 26
- 27
expanded_conv_7_squeeze_excite_mul 28 8,1
expanded_conv_7_project 55
expanded_conv_7_project_bn 11
expanded_conv_7_add 15 17,1
expanded_conv_8_expand 59
expanded_conv_8_expand_bn 11
- 4
expanded_conv_8_depthwise_pad 21
expanded_conv_8_depthwise 22
expanded_conv_8_depthwise_bn 11
- 4
expanded_conv_8_squeeze_excite_avg_pool 2
expanded_conv_8_squeeze_excite_conv 24
expanded_conv_8_squeeze_excite_relu 13
expanded_conv_8_squeeze_excite_conv_1 60
- 25
- 26
- 27
expanded_conv_8_squeeze_excite_mul 28 8,1
expanded_conv_8_project 52
expanded_conv_8_project_bn 11
expanded_conv_9_expand 61
expanded_conv_9_expand_bn 11
- 4
expanded_conv_9_depthwise 31
expanded_conv_9_depthwise_bn 11
- 4
expanded_conv_9_squeeze_excite_avg_pool 2
expanded_conv_9_squeeze_excite_conv 58
expanded_conv_9_squeeze_excite_relu 13
expanded_conv_9_squeeze_excite_conv_1 62
- 25
- 26
- 27
expanded_conv_9_squeeze_excite_mul 28 8,1
expanded_conv_9_project 52
expanded_conv_9_project_bn 11
expanded_conv_9_add 15 17,1
expanded_conv_10_expand 61
expanded_conv_10_expand_bn 11
- 4
expanded_conv_10_depthwise 31
expanded_conv_10_depthwise_bn 11
- 4
expanded_conv_10_squeeze_excite_avg_pool 2
expanded_conv_10_squeeze_excite_conv 58
expanded_conv_10_squeeze_excite_relu 13
expanded_conv_10_squeeze_excite_conv_1 62
- 25
- 26
- 27
expanded_conv_10_squeeze_excite_mul 28 8,1
expanded_conv_10_project 52
expanded_conv_10_project_bn 11
expanded_conv_10_add 15 17,1
conv_1 61
conv_1_bn 11
- 4
""",
        "body minimalistic": """\
conv 10
conv_bn 11
- 13
expanded_conv_depthwise_pad 17
expanded_conv_depthwise 18
expanded_conv_depthwise_bn 11
- 13
expanded_conv_project 14
expanded_conv_project_bn 11
expanded_conv_1_expand 20
expanded_conv_1_expand_bn 11
- 13
expanded_conv_1_depthwise_pad 17
expanded_conv_1_depthwise 18
expanded_conv_1_depthwise_bn 11
- 13
expanded_conv_1_project 19
expanded_conv_1_project_bn 11
expanded_conv_2_expand 51
expanded_conv_2_expand_bn 11
- 13
expanded_conv_2_depthwise 12
expanded_conv_2_depthwise_bn 11
- 13
expanded_conv_2_project 19
expanded_conv_2_project_bn 11
expanded_conv_2_add 15 9,1
expanded_conv_3_expand 52
expanded_conv_3_expand_bn 11
- 13
expanded_conv_3_depthwise_pad 17
expanded_conv_3_depthwise 18
expanded_conv_3_depthwise_bn 11
- 13
expanded_conv_3_project 29
expanded_conv_3_project_bn 11
expanded_conv_4_expand 34
expanded_conv_4_expand_bn 11
- 13
expanded_conv_4_depthwise 12
expanded_conv_4_depthwise_bn 11
- 13
expanded_conv_4_project 29
expanded_conv_4_project_bn 11
expanded_conv_4_add 15 9,1
expanded_conv_5_expand 34
expanded_conv_5_expand_bn 11
- 13
expanded_conv_5_depthwise 12
expanded_conv_5_depthwise_bn 11
- 13
expanded_conv_5_project 29
expanded_conv_5_project_bn 11
expanded_conv_5_add 15 9,1
expanded_conv_6_expand 30
expanded_conv_6_expand_bn 11
- 13
expanded_conv_6_depthwise 12
expanded_conv_6_depthwise_bn 11
- 13
expanded_conv_6_project 55
expanded_conv_6_project_bn 11
expanded_conv_7_expand 56
expanded_conv_7_expand_bn 11
- 13
expanded_conv_7_depthwise 12
expanded_conv_7_depthwise_bn 11
- 13
expanded_conv_7_project 55
expanded_conv_7_project_bn 11
expanded_conv_7_add 15 9,1
expanded_conv_8_expand 59
expanded_conv_8_expand_bn 11
- 13
expanded_conv_8_depthwise_pad 17
expanded_conv_8_depthwise 18
expanded_conv_8_depthwise_bn 11
- 13
expanded_conv_8_project 52
expanded_conv_8_project_bn 11
expanded_conv_9_expand 61
expanded_conv_9_expand_bn 11
- 13
expanded_conv_9_depthwise 12
expanded_conv_9_depthwise_bn 11
- 13
expanded_conv_9_project 52
expanded_conv_9_project_bn 11
expanded_conv_9_add 15 9,1
expanded_conv_10_expand 61
expanded_conv_10_expand_bn 11
- 13
expanded_conv_10_depthwise 12
expanded_conv_10_depthwise_bn 11
- 13
expanded_conv_10_project 52
expanded_conv_10_project_bn 11
expanded_conv_10_add 15 9,1
conv_1 61
conv_1_bn 11
- 13
""",
        "top minimalistic": """\
- 2
conv_2 48
- 13
- 5
logits 6
- 7
predictions 8
""",
    },
}
