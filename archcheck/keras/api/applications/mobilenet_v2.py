"""mobilenet_v2 of keras.applications: written by `python tools/generate_applications.py` from keras 3.15.1."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

CONFIGS: tuple[tuple[str, dict[str, Any]], ...] = (
    ('GlobalAveragePooling2D', {}),
    ('GlobalMaxPooling2D', {}),
    ('Dense', {'units': '<classes>', 'activation': '<classifier_activation>'}),
    ('Conv2D', {'filters': 32, 'kernel_size': (3, 3), 'strides': (2, 2), 'padding': 'same', 'use_bias': False}),
    ('BatchNormalization', {'momentum': 0.999}),
    ('ReLU', {'max_value': 6.0}),
    ('DepthwiseConv2D', {'kernel_size': (3, 3), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 16, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 96, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('ZeroPadding2D', {'padding': '<even 1>'}),
    ('DepthwiseConv2D', {'kernel_size': (3, 3), 'strides': (2, 2), 'use_bias': False}),
    ('Conv2D', {'filters': 24, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 144, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Add', {}),
    ('Conv2D', {'filters': 32, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 192, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 64, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 384, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 576, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 160, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 960, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 320, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 1280, 'kernel_size': (1, 1), 'use_bias': False}),
)

BUILDERS: dict[str, dict[str, Any]] = {
    "MobileNetV2": {
        "size": 224,
        "flat size": None,
        "least": 32,
        "flat avg": """\
- 0
""",
        "flat max": """\
- 1
""",
        "top": """\
- 0
predictions 2
""",
        "flat": "",
        "pre": "",
        "body": """\
Conv1 3
bn_Conv1 4
Conv1_relu 5
expanded_conv_depthwise 6
expanded_conv_depthwise_BN 4
expanded_conv_depthwise_relu 5
expanded_conv_project 7
expanded_conv_project_BN 4
block_1_expand 8
block_1_expand_BN 4
block_1_expand_relu 5
block_1_pad 9
block_1_depthwise 10
block_1_depthwise_BN 4
block_1_depthwise_relu 5
block_1_project 11
block_1_project_BN 4
block_2_expand 12
block_2_expand_BN 4
block_2_expand_relu 5
block_2_depthwise 6
block_2_depthwise_BN 4
block_2_depthwise_relu 5
block_2_project 11
block_2_project_BN 4
block_2_add 13 9,1
block_3_expand 12
block_3_expand_BN 4
block_3_expand_relu 5
block_3_pad 9
block_3_depthwise 10
block_3_depthwise_BN 4
block_3_depthwise_relu 5
block_3_project 14
block_3_project_BN 4
block_4_expand 15
block_4_expand_BN 4
block_4_expand_relu 5
block_4_depthwise 6
block_4_depthwise_BN 4
block_4_depthwise_relu 5
block_4_project 14
block_4_project_BN 4
block_4_add 13 9,1
block_5_expand 15
block_5_expand_BN 4
block_5_expand_relu 5
block_5_depthwise 6
block_5_depthwise_BN 4
block_5_depthwise_relu 5
block_5_project 14
block_5_project_BN 4
block_5_add 13 9,1
block_6_expand 15
block_6_expand_BN 4
block_6_expand_relu 5
block_6_pad 9
block_6_depthwise 10
block_6_depthwise_BN 4
block_6_depthwise_relu 5
block_6_project 16
block_6_project_BN 4
block_7_expand 17
block_7_expand_BN 4
block_7_expand_relu 5
block_7_depthwise 6
block_7_depthwise_BN 4
block_7_depthwise_relu 5
block_7_project 16
block_7_project_BN 4
block_7_add 13 9,1
block_8_expand 17
block_8_expand_BN 4
block_8_expand_relu 5
block_8_depthwise 6
block_8_depthwise_BN 4
block_8_depthwise_relu 5
block_8_project 16
block_8_project_BN 4
block_8_add 13 9,1
block_9_expand 17
block_9_expand_BN 4
block_9_expand_relu 5
block_9_depthwise 6
block_9_depthwise_BN 4
block_9_depthwise_relu 5
block_9_project 16
block_9_project_BN 4
block_9_add 13 9,1
block_10_expand 17
block_10_expand_BN 4
block_10_expand_relu 5
block_10_depthwise 6
block_10_depthwise_BN 4
block_10_depthwise_relu 5
block_10_project 8
block_10_project_BN 4
block_11_expand 18
block_11_expand_BN 4
block_11_expand_relu 5
block_11_depthwise 6
block_11_depthwise_BN 4
block_11_depthwise_relu 5
block_11_project 8
block_11_project_BN 4
block_11_add 13 9,1
block_12_expand 18
block_12_expand_BN 4
block_12_expand_relu 5
block_12_depthwise 6
block_12_depthwise_BN 4
block_12_depthwise_relu 5
block_12_project 8
block_12_project_BN 4
block_12_add 13 9,1
block_13_expand 18
block_13_expand_BN 4
block_13_expand_relu 5
block_13_pad 9
block_13_depthwise 10
block_13_depthwise_BN 4
block_13_depthwise_relu 5
block_13_project 19
block_13_project_BN 4
block_14_expand 20
block_14_expand_BN 4
block_14_expand_relu 5
block_14_depthwise 6
block_14_depthwise_BN 4
block_14_depthwise_relu 5
block_14_project 19
block_14_project_BN 4
block_14_add 13 9,1
block_15_expand 20
block_15_expand_BN 4
block_15_expand_relu 5
block_15_depthwise 6
block_15_depthwise_BN 4
block_15_depthwise_relu 5
block_15_project 19
block_15_project_BN 4
block_15_add 13 9,1
block_16_expand 20
block_16_expand_BN 4
block_16_expand_relu 5
block_16_depthwise 6
block_16_depthwise_BN 4
block_16_depthwise_relu 5
block_16_project 21
block_16_project_BN 4
Conv_1 22
Conv_1_bn 4
out_relu 5
""",
    },
}
