"""nasnet of keras.applications: written by `python tools/generate_applications.py` from keras 3.15.1."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

CONFIGS: tuple[tuple[str, dict[str, Any]], ...] = (
    ('GlobalAveragePooling2D', {}),
    ('GlobalMaxPooling2D', {}),
    ('Dense', {'units': '<classes>', 'activation': '<classifier_activation>'}),
    ('Conv2D', {'filters': 96, 'kernel_size': (3, 3), 'strides': (2, 2), 'use_bias': False}),
    ('BatchNormalization', {'momentum': 0.9997}),
    ('Activation', {'activation': 'relu'}),
    ('Conv2D', {'filters': 42, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('ZeroPadding2D', {'padding': '<even 1>'}),
    ('ZeroPadding2D', {'padding': '<even 2>'}),
    ('SeparableConv2D', {'filters': 42, 'kernel_size': (5, 5), 'strides': (2, 2), 'use_bias': False}),
    ('SeparableConv2D', {'filters': 42, 'kernel_size': (5, 5), 'padding': 'same', 'use_bias': False}),
    ('ZeroPadding2D', {'padding': '<even 3>'}),
    ('SeparableConv2D', {'filters': 42, 'kernel_size': (7, 7), 'strides': (2, 2), 'use_bias': False}),
    ('SeparableConv2D', {'filters': 42, 'kernel_size': (7, 7), 'padding': 'same', 'use_bias': False}),
    ('Add', {}),
    ('MaxPooling2D', {'pool_size': (3, 3), 'strides': (2, 2)}),
    ('AveragePooling2D', {'pool_size': (3, 3), 'strides': (2, 2)}),
    ('AveragePooling2D', {'pool_size': (3, 3), 'strides': (1, 1), 'padding': 'same'}),
    ('SeparableConv2D', {'filters': 42, 'kernel_size': (3, 3), 'padding': 'same', 'use_bias': False}),
    ('Concatenate', {}),
    ('AveragePooling2D', {'pool_size': (1, 1), 'strides': (2, 2)}),
    ('ZeroPadding2D', {'padding': ((0, 1), (0, 1))}),
    ('Cropping2D', {'cropping': ((1, 0), (1, 0))}),
    ('Conv2D', {'filters': 84, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('SeparableConv2D', {'filters': 84, 'kernel_size': (5, 5), 'strides': (2, 2), 'use_bias': False}),
    ('SeparableConv2D', {'filters': 84, 'kernel_size': (5, 5), 'padding': 'same', 'use_bias': False}),
    ('SeparableConv2D', {'filters': 84, 'kernel_size': (7, 7), 'strides': (2, 2), 'use_bias': False}),
    ('SeparableConv2D', {'filters': 84, 'kernel_size': (7, 7), 'padding': 'same', 'use_bias': False}),
    ('SeparableConv2D', {'filters': 84, 'kernel_size': (3, 3), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 168, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('SeparableConv2D', {'filters': 168, 'kernel_size': (5, 5), 'padding': 'same', 'use_bias': False}),
    ('SeparableConv2D', {'filters': 168, 'kernel_size': (3, 3), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 336, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('SeparableConv2D', {'filters': 336, 'kernel_size': (5, 5), 'strides': (2, 2), 'use_bias': False}),
    ('SeparableConv2D', {'filters': 336, 'kernel_size': (5, 5), 'padding': 'same', 'use_bias': False}),
    ('SeparableConv2D', {'filters': 336, 'kernel_size': (7, 7), 'strides': (2, 2), 'use_bias': False}),
    ('SeparableConv2D', {'filters': 336, 'kernel_size': (7, 7), 'padding': 'same', 'use_bias': False}),
    ('SeparableConv2D', {'filters': 336, 'kernel_size': (3, 3), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 672, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('SeparableConv2D', {'filters': 672, 'kernel_size': (5, 5), 'strides': (2, 2), 'use_bias': False}),
    ('SeparableConv2D', {'filters': 672, 'kernel_size': (5, 5), 'padding': 'same', 'use_bias': False}),
    ('SeparableConv2D', {'filters': 672, 'kernel_size': (7, 7), 'strides': (2, 2), 'use_bias': False}),
    ('SeparableConv2D', {'filters': 672, 'kernel_size': (7, 7), 'padding': 'same', 'use_bias': False}),
    ('SeparableConv2D', {'filters': 672, 'kernel_size': (3, 3), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 32, 'kernel_size': (3, 3), 'strides': (2, 2), 'use_bias': False}),
    ('Conv2D', {'filters': 11, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('SeparableConv2D', {'filters': 11, 'kernel_size': (5, 5), 'strides': (2, 2), 'use_bias': False}),
    ('SeparableConv2D', {'filters': 11, 'kernel_size': (5, 5), 'padding': 'same', 'use_bias': False}),
    ('SeparableConv2D', {'filters': 11, 'kernel_size': (7, 7), 'strides': (2, 2), 'use_bias': False}),
    ('SeparableConv2D', {'filters': 11, 'kernel_size': (7, 7), 'padding': 'same', 'use_bias': False}),
    ('SeparableConv2D', {'filters': 11, 'kernel_size': (3, 3), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 22, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('SeparableConv2D', {'filters': 22, 'kernel_size': (5, 5), 'strides': (2, 2), 'use_bias': False}),
    ('SeparableConv2D', {'filters': 22, 'kernel_size': (5, 5), 'padding': 'same', 'use_bias': False}),
    ('SeparableConv2D', {'filters': 22, 'kernel_size': (7, 7), 'strides': (2, 2), 'use_bias': False}),
    ('SeparableConv2D', {'filters': 22, 'kernel_size': (7, 7), 'padding': 'same', 'use_bias': False}),
    ('SeparableConv2D', {'filters': 22, 'kernel_size': (3, 3), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 44, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('SeparableConv2D', {'filters': 44, 'kernel_size': (5, 5), 'padding': 'same', 'use_bias': False}),
    ('SeparableConv2D', {'filters': 44, 'kernel_size': (3, 3), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 88, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('SeparableConv2D', {'filters': 88, 'kernel_size': (5, 5), 'strides': (2, 2), 'use_bias': False}),
    ('SeparableConv2D', {'filters': 88, 'kernel_size': (5, 5), 'padding': 'same', 'use_bias': False}),
    ('SeparableConv2D', {'filters': 88, 'kernel_size': (7, 7), 'strides': (2, 2), 'use_bias': False}),
    ('SeparableConv2D', {'filters': 88, 'kernel_size': (7, 7), 'padding': 'same', 'use_bias': False}),
    ('SeparableConv2D', {'filters': 88, 'kernel_size': (3, 3), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 176, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('SeparableConv2D', {'filters': 176, 'kernel_size': (5, 5), 'strides': (2, 2), 'use_bias': False}),
    ('SeparableConv2D', {'filters': 176, 'kernel_size': (5, 5), 'padding': 'same', 'use_bias': False}),
    ('SeparableConv2D', {'filters': 176, 'kernel_size': (7, 7), 'strides': (2, 2), 'use_bias': False}),
    ('SeparableConv2D', {'filters': 176, 'kernel_size': (7, 7), 'padding': 'same', 'use_bias': False}),
    ('SeparableConv2D', {'filters': 176, 'kernel_size': (3, 3), 'padding': 'same', 'use_bias': False}),
)

BUILDERS: dict[str, dict[str, Any]] = {
    "NASNetLarge": {
        "size": 331,
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
stem_conv1 3
stem_bn1 4
- 5
reduction_conv_1_stem_1 6
reduction_bn_1_stem_1 4
reduction_pad_1_stem_1 7
- 5 2
separable_conv_1_pad_reduction_left1_stem_1 8
separable_conv_1_reduction_left1_stem_1 9
separable_conv_1_bn_reduction_left1_stem_1 4
- 5
separable_conv_2_reduction_left1_stem_1 10
separable_conv_2_bn_reduction_left1_stem_1 4
- 5 12
separable_conv_1_pad_reduction_right1_stem_1 11
separable_conv_1_reduction_right1_stem_1 12
separable_conv_1_bn_reduction_right1_stem_1 4
- 5
separable_conv_2_reduction_right1_stem_1 13
separable_conv_2_bn_reduction_right1_stem_1 4
reduction_add_1_stem_1 14 8,1
reduction_left2_stem_1 15 16
- 5 21
separable_conv_1_pad_reduction_right2_stem_1 11
separable_conv_1_reduction_right2_stem_1 12
separable_conv_1_bn_reduction_right2_stem_1 4
- 5
separable_conv_2_reduction_right2_stem_1 13
separable_conv_2_bn_reduction_right2_stem_1 4
reduction_add_2_stem_1 14 8,1
reduction_left3_stem_1 16 25
- 5 30
separable_conv_1_pad_reduction_right3_stem_1 8
separable_conv_1_reduction_right3_stem_1 9
separable_conv_1_bn_reduction_right3_stem_1 4
- 5
separable_conv_2_reduction_right3_stem_1 10
separable_conv_2_bn_reduction_right3_stem_1 4
reduction_add3_stem_1 14 8,1
reduction_left4_stem_1 17 19
- 14 11,1
- 5 21
separable_conv_1_reduction_left4_stem_1 18
separable_conv_1_bn_reduction_left4_stem_1 4
- 5
separable_conv_2_reduction_left4_stem_1 18
separable_conv_2_bn_reduction_left4_stem_1 4
reduction_right5_stem_1 15 42
reduction_add4_stem_1 14 2,1
reduction_concat_stem_1 19 20,11,9,1
adjust_relu_1_stem_2 5 49
adjust_avg_pool_1_stem_2 20
adjust_conv_1_stem_2 6
- 21 3
- 22
adjust_avg_pool_2_stem_2 20
adjust_conv_2_stem_2 6
- 19 5,1
adjust_bn_stem_2 4
- 5 10
reduction_conv_1_stem_2 23
reduction_bn_1_stem_2 4
reduction_pad_1_stem_2 7
- 5 2
separable_conv_1_pad_reduction_left1_stem_2 8
separable_conv_1_reduction_left1_stem_2 24
separable_conv_1_bn_reduction_left1_stem_2 4
- 5
separable_conv_2_reduction_left1_stem_2 25
separable_conv_2_bn_reduction_left1_stem_2 4
- 5 12
separable_conv_1_pad_reduction_right1_stem_2 11
separable_conv_1_reduction_right1_stem_2 26
separable_conv_1_bn_reduction_right1_stem_2 4
- 5
separable_conv_2_reduction_right1_stem_2 27
separable_conv_2_bn_reduction_right1_stem_2 4
reduction_add_1_stem_2 14 8,1
reduction_left2_stem_2 15 16
- 5 21
separable_conv_1_pad_reduction_right2_stem_2 11
separable_conv_1_reduction_right2_stem_2 26
separable_conv_1_bn_reduction_right2_stem_2 4
- 5
separable_conv_2_reduction_right2_stem_2 27
separable_conv_2_bn_reduction_right2_stem_2 4
reduction_add_2_stem_2 14 8,1
reduction_left3_stem_2 16 25
- 5 30
separable_conv_1_pad_reduction_right3_stem_2 8
separable_conv_1_reduction_right3_stem_2 24
separable_conv_1_bn_reduction_right3_stem_2 4
- 5
separable_conv_2_reduction_right3_stem_2 25
separable_conv_2_bn_reduction_right3_stem_2 4
reduction_add3_stem_2 14 8,1
reduction_left4_stem_2 17 19
- 14 11,1
- 5 21
separable_conv_1_reduction_left4_stem_2 28
separable_conv_1_bn_reduction_left4_stem_2 4
- 5
separable_conv_2_reduction_left4_stem_2 28
separable_conv_2_bn_reduction_left4_stem_2 4
reduction_right5_stem_2 15 42
reduction_add4_stem_2 14 2,1
reduction_concat_stem_2 19 20,11,9,1
adjust_relu_1_0 5 58
adjust_avg_pool_1_0 20
adjust_conv_1_0 23
- 21 3
- 22
adjust_avg_pool_2_0 20
adjust_conv_2_0 23
- 19 5,1
adjust_bn_0 4
- 5 10
normal_conv_1_0 29
normal_bn_1_0 4
- 5
separable_conv_1_normal_left1_0 30
separable_conv_1_bn_normal_left1_0 4
- 5
separable_conv_2_normal_left1_0 30
separable_conv_2_bn_normal_left1_0 4
- 5 10
separable_conv_1_normal_right1_0 31
separable_conv_1_bn_normal_right1_0 4
- 5
separable_conv_2_normal_right1_0 31
separable_conv_2_bn_normal_right1_0 4
normal_add_1_0 14 7,1
- 5 17
separable_conv_1_normal_left2_0 30
separable_conv_1_bn_normal_left2_0 4
- 5
separable_conv_2_normal_left2_0 30
separable_conv_2_bn_normal_left2_0 4
- 5 23
separable_conv_1_normal_right2_0 31
separable_conv_1_bn_normal_right2_0 4
- 5
separable_conv_2_normal_right2_0 31
separable_conv_2_bn_normal_right2_0 4
normal_add_2_0 14 7,1
normal_left3_0 17 27
normal_add_3_0 14 1,31
normal_left4_0 17 32
normal_right4_0 17 33
normal_add_4_0 14 2,1
- 5 32
separable_conv_1_normal_left5_0 31
separable_conv_1_bn_normal_left5_0 4
- 5
separable_conv_2_normal_left5_0 31
separable_conv_2_bn_normal_left5_0 4
normal_add_5_0 14 1,38
normal_concat_0 19 42,26,13,11,8,1
- 5 52
adjust_conv_projection_1 29
adjust_bn_1 4
- 5 4
normal_conv_1_1 29
normal_bn_1_1 4
- 5
separable_conv_1_normal_left1_1 30
separable_conv_1_bn_normal_left1_1 4
- 5
separable_conv_2_normal_left1_1 30
separable_conv_2_bn_normal_left1_1 4
- 5 10
separable_conv_1_normal_right1_1 31
separable_conv_1_bn_normal_right1_1 4
- 5
separable_conv_2_normal_right1_1 31
separable_conv_2_bn_normal_right1_1 4
normal_add_1_1 14 7,1
- 5 17
separable_conv_1_normal_left2_1 30
separable_conv_1_bn_normal_left2_1 4
- 5
separable_conv_2_normal_left2_1 30
separable_conv_2_bn_normal_left2_1 4
- 5 23
separable_conv_1_normal_right2_1 31
separable_conv_1_bn_normal_right2_1 4
- 5
separable_conv_2_normal_right2_1 31
separable_conv_2_bn_normal_right2_1 4
normal_add_2_1 14 7,1
normal_left3_1 17 27
normal_add_3_1 14 1,31
normal_left4_1 17 32
normal_right4_1 17 33
normal_add_4_1 14 2,1
- 5 32
separable_conv_1_normal_left5_1 31
separable_conv_1_bn_normal_left5_1 4
- 5
separable_conv_2_normal_left5_1 31
separable_conv_2_bn_normal_left5_1 4
normal_add_5_1 14 1,38
normal_concat_1 19 42,26,13,11,8,1
- 5 46
adjust_conv_projection_2 29
adjust_bn_2 4
- 5 4
normal_conv_1_2 29
normal_bn_1_2 4
- 5
separable_conv_1_normal_left1_2 30
separable_conv_1_bn_normal_left1_2 4
- 5
separable_conv_2_normal_left1_2 30
separable_conv_2_bn_normal_left1_2 4
- 5 10
separable_conv_1_normal_right1_2 31
separable_conv_1_bn_normal_right1_2 4
- 5
separable_conv_2_normal_right1_2 31
separable_conv_2_bn_normal_right1_2 4
normal_add_1_2 14 7,1
- 5 17
separable_conv_1_normal_left2_2 30
separable_conv_1_bn_normal_left2_2 4
- 5
separable_conv_2_normal_left2_2 30
separable_conv_2_bn_normal_left2_2 4
- 5 23
separable_conv_1_normal_right2_2 31
separable_conv_1_bn_normal_right2_2 4
- 5
separable_conv_2_normal_right2_2 31
separable_conv_2_bn_normal_right2_2 4
normal_add_2_2 14 7,1
normal_left3_2 17 27
normal_add_3_2 14 1,31
normal_left4_2 17 32
normal_right4_2 17 33
normal_add_4_2 14 2,1
- 5 32
separable_conv_1_normal_left5_2 31
separable_conv_1_bn_normal_left5_2 4
- 5
separable_conv_2_normal_left5_2 31
separable_conv_2_bn_normal_left5_2 4
normal_add_5_2 14 1,38
normal_concat_2 19 42,26,13,11,8,1
- 5 46
adjust_conv_projection_3 29
adjust_bn_3 4
- 5 4
normal_conv_1_3 29
normal_bn_1_3 4
- 5
separable_conv_1_normal_left1_3 30
separable_conv_1_bn_normal_left1_3 4
- 5
separable_conv_2_normal_left1_3 30
separable_conv_2_bn_normal_left1_3 4
- 5 10
separable_conv_1_normal_right1_3 31
separable_conv_1_bn_normal_right1_3 4
- 5
separable_conv_2_normal_right1_3 31
separable_conv_2_bn_normal_right1_3 4
normal_add_1_3 14 7,1
- 5 17
separable_conv_1_normal_left2_3 30
separable_conv_1_bn_normal_left2_3 4
- 5
separable_conv_2_normal_left2_3 30
separable_conv_2_bn_normal_left2_3 4
- 5 23
separable_conv_1_normal_right2_3 31
separable_conv_1_bn_normal_right2_3 4
- 5
separable_conv_2_normal_right2_3 31
separable_conv_2_bn_normal_right2_3 4
normal_add_2_3 14 7,1
normal_left3_3 17 27
normal_add_3_3 14 1,31
normal_left4_3 17 32
normal_right4_3 17 33
normal_add_4_3 14 2,1
- 5 32
separable_conv_1_normal_left5_3 31
separable_conv_1_bn_normal_left5_3 4
- 5
separable_conv_2_normal_left5_3 31
separable_conv_2_bn_normal_left5_3 4
normal_add_5_3 14 1,38
normal_concat_3 19 42,26,13,11,8,1
- 5 46
adjust_conv_projection_4 29
adjust_bn_4 4
- 5 4
normal_conv_1_4 29
normal_bn_1_4 4
- 5
separable_conv_1_normal_left1_4 30
separable_conv_1_bn_normal_left1_4 4
- 5
separable_conv_2_normal_left1_4 30
separable_conv_2_bn_normal_left1_4 4
- 5 10
separable_conv_1_normal_right1_4 31
separable_conv_1_bn_normal_right1_4 4
- 5
separable_conv_2_normal_right1_4 31
separable_conv_2_bn_normal_right1_4 4
normal_add_1_4 14 7,1
- 5 17
separable_conv_1_normal_left2_4 30
separable_conv_1_bn_normal_left2_4 4
- 5
separable_conv_2_normal_left2_4 30
separable_conv_2_bn_normal_left2_4 4
- 5 23
separable_conv_1_normal_right2_4 31
separable_conv_1_bn_normal_right2_4 4
- 5
separable_conv_2_normal_right2_4 31
separable_conv_2_bn_normal_right2_4 4
normal_add_2_4 14 7,1
normal_left3_4 17 27
normal_add_3_4 14 1,31
normal_left4_4 17 32
normal_right4_4 17 33
normal_add_4_4 14 2,1
- 5 32
separable_conv_1_normal_left5_4 31
separable_conv_1_bn_normal_left5_4 4
- 5
separable_conv_2_normal_left5_4 31
separable_conv_2_bn_normal_left5_4 4
normal_add_5_4 14 1,38
normal_concat_4 19 42,26,13,11,8,1
- 5 46
adjust_conv_projection_5 29
adjust_bn_5 4
- 5 4
normal_conv_1_5 29
normal_bn_1_5 4
- 5
separable_conv_1_normal_left1_5 30
separable_conv_1_bn_normal_left1_5 4
- 5
separable_conv_2_normal_left1_5 30
separable_conv_2_bn_normal_left1_5 4
- 5 10
separable_conv_1_normal_right1_5 31
separable_conv_1_bn_normal_right1_5 4
- 5
separable_conv_2_normal_right1_5 31
separable_conv_2_bn_normal_right1_5 4
normal_add_1_5 14 7,1
- 5 17
separable_conv_1_normal_left2_5 30
separable_conv_1_bn_normal_left2_5 4
- 5
separable_conv_2_normal_left2_5 30
separable_conv_2_bn_normal_left2_5 4
- 5 23
separable_conv_1_normal_right2_5 31
separable_conv_1_bn_normal_right2_5 4
- 5
separable_conv_2_normal_right2_5 31
separable_conv_2_bn_normal_right2_5 4
normal_add_2_5 14 7,1
normal_left3_5 17 27
normal_add_3_5 14 1,31
normal_left4_5 17 32
normal_right4_5 17 33
normal_add_4_5 14 2,1
- 5 32
separable_conv_1_normal_left5_5 31
separable_conv_1_bn_normal_left5_5 4
- 5
separable_conv_2_normal_left5_5 31
separable_conv_2_bn_normal_left5_5 4
normal_add_5_5 14 1,38
normal_concat_5 19 42,26,13,11,8,1
- 5 46
adjust_conv_projection_reduce_6 32
adjust_bn_reduce_6 4
- 5 4
reduction_conv_1_reduce_6 32
reduction_bn_1_reduce_6 4
reduction_pad_1_reduce_6 7
- 5 2
separable_conv_1_pad_reduction_left1_reduce_6 8
separable_conv_1_reduction_left1_reduce_6 33
separable_conv_1_bn_reduction_left1_reduce_6 4
- 5
separable_conv_2_reduction_left1_reduce_6 34
separable_conv_2_bn_reduction_left1_reduce_6 4
- 5 12
separable_conv_1_pad_reduction_right1_reduce_6 11
separable_conv_1_reduction_right1_reduce_6 35
separable_conv_1_bn_reduction_right1_reduce_6 4
- 5
separable_conv_2_reduction_right1_reduce_6 36
separable_conv_2_bn_reduction_right1_reduce_6 4
reduction_add_1_reduce_6 14 8,1
reduction_left2_reduce_6 15 16
- 5 21
separable_conv_1_pad_reduction_right2_reduce_6 11
separable_conv_1_reduction_right2_reduce_6 35
separable_conv_1_bn_reduction_right2_reduce_6 4
- 5
separable_conv_2_reduction_right2_reduce_6 36
separable_conv_2_bn_reduction_right2_reduce_6 4
reduction_add_2_reduce_6 14 8,1
reduction_left3_reduce_6 16 25
- 5 30
separable_conv_1_pad_reduction_right3_reduce_6 8
separable_conv_1_reduction_right3_reduce_6 33
separable_conv_1_bn_reduction_right3_reduce_6 4
- 5
separable_conv_2_reduction_right3_reduce_6 34
separable_conv_2_bn_reduction_right3_reduce_6 4
reduction_add3_reduce_6 14 8,1
reduction_left4_reduce_6 17 19
- 14 11,1
- 5 21
separable_conv_1_reduction_left4_reduce_6 37
separable_conv_1_bn_reduction_left4_reduce_6 4
- 5
separable_conv_2_reduction_left4_reduce_6 37
separable_conv_2_bn_reduction_left4_reduce_6 4
reduction_right5_reduce_6 15 42
reduction_add4_reduce_6 14 2,1
reduction_concat_reduce_6 19 20,11,9,1
adjust_relu_1_7 5 97
adjust_avg_pool_1_7 20
adjust_conv_1_7 29
- 21 3
- 22
adjust_avg_pool_2_7 20
adjust_conv_2_7 29
- 19 5,1
adjust_bn_7 4
- 5 10
normal_conv_1_7 32
normal_bn_1_7 4
- 5
separable_conv_1_normal_left1_7 34
separable_conv_1_bn_normal_left1_7 4
- 5
separable_conv_2_normal_left1_7 34
separable_conv_2_bn_normal_left1_7 4
- 5 10
separable_conv_1_normal_right1_7 37
separable_conv_1_bn_normal_right1_7 4
- 5
separable_conv_2_normal_right1_7 37
separable_conv_2_bn_normal_right1_7 4
normal_add_1_7 14 7,1
- 5 17
separable_conv_1_normal_left2_7 34
separable_conv_1_bn_normal_left2_7 4
- 5
separable_conv_2_normal_left2_7 34
separable_conv_2_bn_normal_left2_7 4
- 5 23
separable_conv_1_normal_right2_7 37
separable_conv_1_bn_normal_right2_7 4
- 5
separable_conv_2_normal_right2_7 37
separable_conv_2_bn_normal_right2_7 4
normal_add_2_7 14 7,1
normal_left3_7 17 27
normal_add_3_7 14 1,31
normal_left4_7 17 32
normal_right4_7 17 33
normal_add_4_7 14 2,1
- 5 32
separable_conv_1_normal_left5_7 37
separable_conv_1_bn_normal_left5_7 4
- 5
separable_conv_2_normal_left5_7 37
separable_conv_2_bn_normal_left5_7 4
normal_add_5_7 14 1,38
normal_concat_7 19 42,26,13,11,8,1
- 5 52
adjust_conv_projection_8 32
adjust_bn_8 4
- 5 4
normal_conv_1_8 32
normal_bn_1_8 4
- 5
separable_conv_1_normal_left1_8 34
separable_conv_1_bn_normal_left1_8 4
- 5
separable_conv_2_normal_left1_8 34
separable_conv_2_bn_normal_left1_8 4
- 5 10
separable_conv_1_normal_right1_8 37
separable_conv_1_bn_normal_right1_8 4
- 5
separable_conv_2_normal_right1_8 37
separable_conv_2_bn_normal_right1_8 4
normal_add_1_8 14 7,1
- 5 17
separable_conv_1_normal_left2_8 34
separable_conv_1_bn_normal_left2_8 4
- 5
separable_conv_2_normal_left2_8 34
separable_conv_2_bn_normal_left2_8 4
- 5 23
separable_conv_1_normal_right2_8 37
separable_conv_1_bn_normal_right2_8 4
- 5
separable_conv_2_normal_right2_8 37
separable_conv_2_bn_normal_right2_8 4
normal_add_2_8 14 7,1
normal_left3_8 17 27
normal_add_3_8 14 1,31
normal_left4_8 17 32
normal_right4_8 17 33
normal_add_4_8 14 2,1
- 5 32
separable_conv_1_normal_left5_8 37
separable_conv_1_bn_normal_left5_8 4
- 5
separable_conv_2_normal_left5_8 37
separable_conv_2_bn_normal_left5_8 4
normal_add_5_8 14 1,38
normal_concat_8 19 42,26,13,11,8,1
- 5 46
adjust_conv_projection_9 32
adjust_bn_9 4
- 5 4
normal_conv_1_9 32
normal_bn_1_9 4
- 5
separable_conv_1_normal_left1_9 34
separable_conv_1_bn_normal_left1_9 4
- 5
separable_conv_2_normal_left1_9 34
separable_conv_2_bn_normal_left1_9 4
- 5 10
separable_conv_1_normal_right1_9 37
separable_conv_1_bn_normal_right1_9 4
- 5
separable_conv_2_normal_right1_9 37
separable_conv_2_bn_normal_right1_9 4
normal_add_1_9 14 7,1
- 5 17
separable_conv_1_normal_left2_9 34
separable_conv_1_bn_normal_left2_9 4
- 5
separable_conv_2_normal_left2_9 34
separable_conv_2_bn_normal_left2_9 4
- 5 23
separable_conv_1_normal_right2_9 37
separable_conv_1_bn_normal_right2_9 4
- 5
separable_conv_2_normal_right2_9 37
separable_conv_2_bn_normal_right2_9 4
normal_add_2_9 14 7,1
normal_left3_9 17 27
normal_add_3_9 14 1,31
normal_left4_9 17 32
normal_right4_9 17 33
normal_add_4_9 14 2,1
- 5 32
separable_conv_1_normal_left5_9 37
separable_conv_1_bn_normal_left5_9 4
- 5
separable_conv_2_normal_left5_9 37
separable_conv_2_bn_normal_left5_9 4
normal_add_5_9 14 1,38
normal_concat_9 19 42,26,13,11,8,1
- 5 46
adjust_conv_projection_10 32
adjust_bn_10 4
- 5 4
normal_conv_1_10 32
normal_bn_1_10 4
- 5
separable_conv_1_normal_left1_10 34
separable_conv_1_bn_normal_left1_10 4
- 5
separable_conv_2_normal_left1_10 34
separable_conv_2_bn_normal_left1_10 4
- 5 10
separable_conv_1_normal_right1_10 37
separable_conv_1_bn_normal_right1_10 4
- 5
separable_conv_2_normal_right1_10 37
separable_conv_2_bn_normal_right1_10 4
normal_add_1_10 14 7,1
- 5 17
separable_conv_1_normal_left2_10 34
separable_conv_1_bn_normal_left2_10 4
- 5
separable_conv_2_normal_left2_10 34
separable_conv_2_bn_normal_left2_10 4
- 5 23
separable_conv_1_normal_right2_10 37
separable_conv_1_bn_normal_right2_10 4
- 5
separable_conv_2_normal_right2_10 37
separable_conv_2_bn_normal_right2_10 4
normal_add_2_10 14 7,1
normal_left3_10 17 27
normal_add_3_10 14 1,31
normal_left4_10 17 32
normal_right4_10 17 33
normal_add_4_10 14 2,1
- 5 32
separable_conv_1_normal_left5_10 37
separable_conv_1_bn_normal_left5_10 4
- 5
separable_conv_2_normal_left5_10 37
separable_conv_2_bn_normal_left5_10 4
normal_add_5_10 14 1,38
normal_concat_10 19 42,26,13,11,8,1
- 5 46
adjust_conv_projection_11 32
adjust_bn_11 4
- 5 4
normal_conv_1_11 32
normal_bn_1_11 4
- 5
separable_conv_1_normal_left1_11 34
separable_conv_1_bn_normal_left1_11 4
- 5
separable_conv_2_normal_left1_11 34
separable_conv_2_bn_normal_left1_11 4
- 5 10
separable_conv_1_normal_right1_11 37
separable_conv_1_bn_normal_right1_11 4
- 5
separable_conv_2_normal_right1_11 37
separable_conv_2_bn_normal_right1_11 4
normal_add_1_11 14 7,1
- 5 17
separable_conv_1_normal_left2_11 34
separable_conv_1_bn_normal_left2_11 4
- 5
separable_conv_2_normal_left2_11 34
separable_conv_2_bn_normal_left2_11 4
- 5 23
separable_conv_1_normal_right2_11 37
separable_conv_1_bn_normal_right2_11 4
- 5
separable_conv_2_normal_right2_11 37
separable_conv_2_bn_normal_right2_11 4
normal_add_2_11 14 7,1
normal_left3_11 17 27
normal_add_3_11 14 1,31
normal_left4_11 17 32
normal_right4_11 17 33
normal_add_4_11 14 2,1
- 5 32
separable_conv_1_normal_left5_11 37
separable_conv_1_bn_normal_left5_11 4
- 5
separable_conv_2_normal_left5_11 37
separable_conv_2_bn_normal_left5_11 4
normal_add_5_11 14 1,38
normal_concat_11 19 42,26,13,11,8,1
- 5 46
adjust_conv_projection_12 32
adjust_bn_12 4
- 5 4
normal_conv_1_12 32
normal_bn_1_12 4
- 5
separable_conv_1_normal_left1_12 34
separable_conv_1_bn_normal_left1_12 4
- 5
separable_conv_2_normal_left1_12 34
separable_conv_2_bn_normal_left1_12 4
- 5 10
separable_conv_1_normal_right1_12 37
separable_conv_1_bn_normal_right1_12 4
- 5
separable_conv_2_normal_right1_12 37
separable_conv_2_bn_normal_right1_12 4
normal_add_1_12 14 7,1
- 5 17
separable_conv_1_normal_left2_12 34
separable_conv_1_bn_normal_left2_12 4
- 5
separable_conv_2_normal_left2_12 34
separable_conv_2_bn_normal_left2_12 4
- 5 23
separable_conv_1_normal_right2_12 37
separable_conv_1_bn_normal_right2_12 4
- 5
separable_conv_2_normal_right2_12 37
separable_conv_2_bn_normal_right2_12 4
normal_add_2_12 14 7,1
normal_left3_12 17 27
normal_add_3_12 14 1,31
normal_left4_12 17 32
normal_right4_12 17 33
normal_add_4_12 14 2,1
- 5 32
separable_conv_1_normal_left5_12 37
separable_conv_1_bn_normal_left5_12 4
- 5
separable_conv_2_normal_left5_12 37
separable_conv_2_bn_normal_left5_12 4
normal_add_5_12 14 1,38
normal_concat_12 19 42,26,13,11,8,1
- 5 46
adjust_conv_projection_reduce_12 38
adjust_bn_reduce_12 4
- 5 4
reduction_conv_1_reduce_12 38
reduction_bn_1_reduce_12 4
reduction_pad_1_reduce_12 7
- 5 2
separable_conv_1_pad_reduction_left1_reduce_12 8
separable_conv_1_reduction_left1_reduce_12 39
separable_conv_1_bn_reduction_left1_reduce_12 4
- 5
separable_conv_2_reduction_left1_reduce_12 40
separable_conv_2_bn_reduction_left1_reduce_12 4
- 5 12
separable_conv_1_pad_reduction_right1_reduce_12 11
separable_conv_1_reduction_right1_reduce_12 41
separable_conv_1_bn_reduction_right1_reduce_12 4
- 5
separable_conv_2_reduction_right1_reduce_12 42
separable_conv_2_bn_reduction_right1_reduce_12 4
reduction_add_1_reduce_12 14 8,1
reduction_left2_reduce_12 15 16
- 5 21
separable_conv_1_pad_reduction_right2_reduce_12 11
separable_conv_1_reduction_right2_reduce_12 41
separable_conv_1_bn_reduction_right2_reduce_12 4
- 5
separable_conv_2_reduction_right2_reduce_12 42
separable_conv_2_bn_reduction_right2_reduce_12 4
reduction_add_2_reduce_12 14 8,1
reduction_left3_reduce_12 16 25
- 5 30
separable_conv_1_pad_reduction_right3_reduce_12 8
separable_conv_1_reduction_right3_reduce_12 39
separable_conv_1_bn_reduction_right3_reduce_12 4
- 5
separable_conv_2_reduction_right3_reduce_12 40
separable_conv_2_bn_reduction_right3_reduce_12 4
reduction_add3_reduce_12 14 8,1
reduction_left4_reduce_12 17 19
- 14 11,1
- 5 21
separable_conv_1_reduction_left4_reduce_12 43
separable_conv_1_bn_reduction_left4_reduce_12 4
- 5
separable_conv_2_reduction_left4_reduce_12 43
separable_conv_2_bn_reduction_left4_reduce_12 4
reduction_right5_reduce_12 15 42
reduction_add4_reduce_12 14 2,1
reduction_concat_reduce_12 19 20,11,9,1
adjust_relu_1_13 5 97
adjust_avg_pool_1_13 20
adjust_conv_1_13 32
- 21 3
- 22
adjust_avg_pool_2_13 20
adjust_conv_2_13 32
- 19 5,1
adjust_bn_13 4
- 5 10
normal_conv_1_13 38
normal_bn_1_13 4
- 5
separable_conv_1_normal_left1_13 40
separable_conv_1_bn_normal_left1_13 4
- 5
separable_conv_2_normal_left1_13 40
separable_conv_2_bn_normal_left1_13 4
- 5 10
separable_conv_1_normal_right1_13 43
separable_conv_1_bn_normal_right1_13 4
- 5
separable_conv_2_normal_right1_13 43
separable_conv_2_bn_normal_right1_13 4
normal_add_1_13 14 7,1
- 5 17
separable_conv_1_normal_left2_13 40
separable_conv_1_bn_normal_left2_13 4
- 5
separable_conv_2_normal_left2_13 40
separable_conv_2_bn_normal_left2_13 4
- 5 23
separable_conv_1_normal_right2_13 43
separable_conv_1_bn_normal_right2_13 4
- 5
separable_conv_2_normal_right2_13 43
separable_conv_2_bn_normal_right2_13 4
normal_add_2_13 14 7,1
normal_left3_13 17 27
normal_add_3_13 14 1,31
normal_left4_13 17 32
normal_right4_13 17 33
normal_add_4_13 14 2,1
- 5 32
separable_conv_1_normal_left5_13 43
separable_conv_1_bn_normal_left5_13 4
- 5
separable_conv_2_normal_left5_13 43
separable_conv_2_bn_normal_left5_13 4
normal_add_5_13 14 1,38
normal_concat_13 19 42,26,13,11,8,1
- 5 52
adjust_conv_projection_14 38
adjust_bn_14 4
- 5 4
normal_conv_1_14 38
normal_bn_1_14 4
- 5
separable_conv_1_normal_left1_14 40
separable_conv_1_bn_normal_left1_14 4
- 5
separable_conv_2_normal_left1_14 40
separable_conv_2_bn_normal_left1_14 4
- 5 10
separable_conv_1_normal_right1_14 43
separable_conv_1_bn_normal_right1_14 4
- 5
separable_conv_2_normal_right1_14 43
separable_conv_2_bn_normal_right1_14 4
normal_add_1_14 14 7,1
- 5 17
separable_conv_1_normal_left2_14 40
separable_conv_1_bn_normal_left2_14 4
- 5
separable_conv_2_normal_left2_14 40
separable_conv_2_bn_normal_left2_14 4
- 5 23
separable_conv_1_normal_right2_14 43
separable_conv_1_bn_normal_right2_14 4
- 5
separable_conv_2_normal_right2_14 43
separable_conv_2_bn_normal_right2_14 4
normal_add_2_14 14 7,1
normal_left3_14 17 27
normal_add_3_14 14 1,31
normal_left4_14 17 32
normal_right4_14 17 33
normal_add_4_14 14 2,1
- 5 32
separable_conv_1_normal_left5_14 43
separable_conv_1_bn_normal_left5_14 4
- 5
separable_conv_2_normal_left5_14 43
separable_conv_2_bn_normal_left5_14 4
normal_add_5_14 14 1,38
normal_concat_14 19 42,26,13,11,8,1
- 5 46
adjust_conv_projection_15 38
adjust_bn_15 4
- 5 4
normal_conv_1_15 38
normal_bn_1_15 4
- 5
separable_conv_1_normal_left1_15 40
separable_conv_1_bn_normal_left1_15 4
- 5
separable_conv_2_normal_left1_15 40
separable_conv_2_bn_normal_left1_15 4
- 5 10
separable_conv_1_normal_right1_15 43
separable_conv_1_bn_normal_right1_15 4
- 5
separable_conv_2_normal_right1_15 43
separable_conv_2_bn_normal_right1_15 4
normal_add_1_15 14 7,1
- 5 17
separable_conv_1_normal_left2_15 40
separable_conv_1_bn_normal_left2_15 4
- 5
separable_conv_2_normal_left2_15 40
separable_conv_2_bn_normal_left2_15 4
- 5 23
separable_conv_1_normal_right2_15 43
separable_conv_1_bn_normal_right2_15 4
- 5
separable_conv_2_normal_right2_15 43
separable_conv_2_bn_normal_right2_15 4
normal_add_2_15 14 7,1
normal_left3_15 17 27
normal_add_3_15 14 1,31
normal_left4_15 17 32
normal_right4_15 17 33
normal_add_4_15 14 2,1
- 5 32
separable_conv_1_normal_left5_15 43
separable_conv_1_bn_normal_left5_15 4
- 5
separable_conv_2_normal_left5_15 43
separable_conv_2_bn_normal_left5_15 4
normal_add_5_15 14 1,38
normal_concat_15 19 42,26,13,11,8,1
- 5 46
adjust_conv_projection_16 38
adjust_bn_16 4
- 5 4
normal_conv_1_16 38
normal_bn_1_16 4
- 5
separable_conv_1_normal_left1_16 40
separable_conv_1_bn_normal_left1_16 4
- 5
separable_conv_2_normal_left1_16 40
separable_conv_2_bn_normal_left1_16 4
- 5 10
separable_conv_1_normal_right1_16 43
separable_conv_1_bn_normal_right1_16 4
- 5
separable_conv_2_normal_right1_16 43
separable_conv_2_bn_normal_right1_16 4
normal_add_1_16 14 7,1
- 5 17
separable_conv_1_normal_left2_16 40
separable_conv_1_bn_normal_left2_16 4
- 5
separable_conv_2_normal_left2_16 40
separable_conv_2_bn_normal_left2_16 4
- 5 23
separable_conv_1_normal_right2_16 43
separable_conv_1_bn_normal_right2_16 4
- 5
separable_conv_2_normal_right2_16 43
separable_conv_2_bn_normal_right2_16 4
normal_add_2_16 14 7,1
normal_left3_16 17 27
normal_add_3_16 14 1,31
normal_left4_16 17 32
normal_right4_16 17 33
normal_add_4_16 14 2,1
- 5 32
separable_conv_1_normal_left5_16 43
separable_conv_1_bn_normal_left5_16 4
- 5
separable_conv_2_normal_left5_16 43
separable_conv_2_bn_normal_left5_16 4
normal_add_5_16 14 1,38
normal_concat_16 19 42,26,13,11,8,1
- 5 46
adjust_conv_projection_17 38
adjust_bn_17 4
- 5 4
normal_conv_1_17 38
normal_bn_1_17 4
- 5
separable_conv_1_normal_left1_17 40
separable_conv_1_bn_normal_left1_17 4
- 5
separable_conv_2_normal_left1_17 40
separable_conv_2_bn_normal_left1_17 4
- 5 10
separable_conv_1_normal_right1_17 43
separable_conv_1_bn_normal_right1_17 4
- 5
separable_conv_2_normal_right1_17 43
separable_conv_2_bn_normal_right1_17 4
normal_add_1_17 14 7,1
- 5 17
separable_conv_1_normal_left2_17 40
separable_conv_1_bn_normal_left2_17 4
- 5
separable_conv_2_normal_left2_17 40
separable_conv_2_bn_normal_left2_17 4
- 5 23
separable_conv_1_normal_right2_17 43
separable_conv_1_bn_normal_right2_17 4
- 5
separable_conv_2_normal_right2_17 43
separable_conv_2_bn_normal_right2_17 4
normal_add_2_17 14 7,1
normal_left3_17 17 27
normal_add_3_17 14 1,31
normal_left4_17 17 32
normal_right4_17 17 33
normal_add_4_17 14 2,1
- 5 32
separable_conv_1_normal_left5_17 43
separable_conv_1_bn_normal_left5_17 4
- 5
separable_conv_2_normal_left5_17 43
separable_conv_2_bn_normal_left5_17 4
normal_add_5_17 14 1,38
normal_concat_17 19 42,26,13,11,8,1
- 5 46
adjust_conv_projection_18 38
adjust_bn_18 4
- 5 4
normal_conv_1_18 38
normal_bn_1_18 4
- 5
separable_conv_1_normal_left1_18 40
separable_conv_1_bn_normal_left1_18 4
- 5
separable_conv_2_normal_left1_18 40
separable_conv_2_bn_normal_left1_18 4
- 5 10
separable_conv_1_normal_right1_18 43
separable_conv_1_bn_normal_right1_18 4
- 5
separable_conv_2_normal_right1_18 43
separable_conv_2_bn_normal_right1_18 4
normal_add_1_18 14 7,1
- 5 17
separable_conv_1_normal_left2_18 40
separable_conv_1_bn_normal_left2_18 4
- 5
separable_conv_2_normal_left2_18 40
separable_conv_2_bn_normal_left2_18 4
- 5 23
separable_conv_1_normal_right2_18 43
separable_conv_1_bn_normal_right2_18 4
- 5
separable_conv_2_normal_right2_18 43
separable_conv_2_bn_normal_right2_18 4
normal_add_2_18 14 7,1
normal_left3_18 17 27
normal_add_3_18 14 1,31
normal_left4_18 17 32
normal_right4_18 17 33
normal_add_4_18 14 2,1
- 5 32
separable_conv_1_normal_left5_18 43
separable_conv_1_bn_normal_left5_18 4
- 5
separable_conv_2_normal_left5_18 43
separable_conv_2_bn_normal_left5_18 4
normal_add_5_18 14 1,38
normal_concat_18 19 42,26,13,11,8,1
- 5
""",
        "body open": """\
stem_conv1 3
stem_bn1 4
- 5
reduction_conv_1_stem_1 6
reduction_bn_1_stem_1 4
reduction_pad_1_stem_1 7
- 5 2
separable_conv_1_pad_reduction_left1_stem_1 8
separable_conv_1_reduction_left1_stem_1 9
separable_conv_1_bn_reduction_left1_stem_1 4
- 5
separable_conv_2_reduction_left1_stem_1 10
separable_conv_2_bn_reduction_left1_stem_1 4
- 5 12
separable_conv_1_pad_reduction_right1_stem_1 11
separable_conv_1_reduction_right1_stem_1 12
separable_conv_1_bn_reduction_right1_stem_1 4
- 5
separable_conv_2_reduction_right1_stem_1 13
separable_conv_2_bn_reduction_right1_stem_1 4
reduction_add_1_stem_1 14 8,1
reduction_left2_stem_1 15 16
- 5 21
separable_conv_1_pad_reduction_right2_stem_1 11
separable_conv_1_reduction_right2_stem_1 12
separable_conv_1_bn_reduction_right2_stem_1 4
- 5
separable_conv_2_reduction_right2_stem_1 13
separable_conv_2_bn_reduction_right2_stem_1 4
reduction_add_2_stem_1 14 8,1
reduction_left3_stem_1 16 25
- 5 30
separable_conv_1_pad_reduction_right3_stem_1 8
separable_conv_1_reduction_right3_stem_1 9
separable_conv_1_bn_reduction_right3_stem_1 4
- 5
separable_conv_2_reduction_right3_stem_1 10
separable_conv_2_bn_reduction_right3_stem_1 4
reduction_add3_stem_1 14 8,1
reduction_left4_stem_1 17 19
- 14 11,1
- 5 21
separable_conv_1_reduction_left4_stem_1 18
separable_conv_1_bn_reduction_left4_stem_1 4
- 5
separable_conv_2_reduction_left4_stem_1 18
separable_conv_2_bn_reduction_left4_stem_1 4
reduction_right5_stem_1 15 42
reduction_add4_stem_1 14 2,1
reduction_concat_stem_1 19 20,11,9,1
- 5 49
adjust_conv_projection_stem_2 23
adjust_bn_stem_2 4
- 5 4
reduction_conv_1_stem_2 23
reduction_bn_1_stem_2 4
reduction_pad_1_stem_2 7
- 5 2
separable_conv_1_pad_reduction_left1_stem_2 8
separable_conv_1_reduction_left1_stem_2 24
separable_conv_1_bn_reduction_left1_stem_2 4
- 5
separable_conv_2_reduction_left1_stem_2 25
separable_conv_2_bn_reduction_left1_stem_2 4
- 5 12
separable_conv_1_pad_reduction_right1_stem_2 11
separable_conv_1_reduction_right1_stem_2 26
separable_conv_1_bn_reduction_right1_stem_2 4
- 5
separable_conv_2_reduction_right1_stem_2 27
separable_conv_2_bn_reduction_right1_stem_2 4
reduction_add_1_stem_2 14 8,1
reduction_left2_stem_2 15 16
- 5 21
separable_conv_1_pad_reduction_right2_stem_2 11
separable_conv_1_reduction_right2_stem_2 26
separable_conv_1_bn_reduction_right2_stem_2 4
- 5
separable_conv_2_reduction_right2_stem_2 27
separable_conv_2_bn_reduction_right2_stem_2 4
reduction_add_2_stem_2 14 8,1
reduction_left3_stem_2 16 25
- 5 30
separable_conv_1_pad_reduction_right3_stem_2 8
separable_conv_1_reduction_right3_stem_2 24
separable_conv_1_bn_reduction_right3_stem_2 4
- 5
separable_conv_2_reduction_right3_stem_2 25
separable_conv_2_bn_reduction_right3_stem_2 4
reduction_add3_stem_2 14 8,1
reduction_left4_stem_2 17 19
- 14 11,1
- 5 21
separable_conv_1_reduction_left4_stem_2 28
separable_conv_1_bn_reduction_left4_stem_2 4
- 5
separable_conv_2_reduction_left4_stem_2 28
separable_conv_2_bn_reduction_left4_stem_2 4
reduction_right5_stem_2 15 42
reduction_add4_stem_2 14 2,1
reduction_concat_stem_2 19 20,11,9,1
- 5
normal_conv_1_0 29
normal_bn_1_0 4
- 5
separable_conv_1_normal_left1_0 30
separable_conv_1_bn_normal_left1_0 4
- 5
separable_conv_2_normal_left1_0 30
separable_conv_2_bn_normal_left1_0 4
- 5 61
separable_conv_1_normal_right1_0 31
separable_conv_1_bn_normal_right1_0 4
- 5
separable_conv_2_normal_right1_0 31
separable_conv_2_bn_normal_right1_0 4
normal_add_1_0 14 7,1
- 5 68
separable_conv_1_normal_left2_0 30
separable_conv_1_bn_normal_left2_0 4
- 5
separable_conv_2_normal_left2_0 30
separable_conv_2_bn_normal_left2_0 4
- 5 74
separable_conv_1_normal_right2_0 31
separable_conv_1_bn_normal_right2_0 4
- 5
separable_conv_2_normal_right2_0 31
separable_conv_2_bn_normal_right2_0 4
normal_add_2_0 14 7,1
normal_left3_0 17 27
normal_add_3_0 14 1,82
normal_left4_0 17 83
normal_right4_0 17 84
normal_add_4_0 14 2,1
- 5 32
separable_conv_1_normal_left5_0 31
separable_conv_1_bn_normal_left5_0 4
- 5
separable_conv_2_normal_left5_0 31
separable_conv_2_bn_normal_left5_0 4
normal_add_5_0 14 1,38
normal_concat_0 19 93,26,13,11,8,1
- 5 43
adjust_conv_projection_1 29
adjust_bn_1 4
- 5 4
normal_conv_1_1 29
normal_bn_1_1 4
- 5
separable_conv_1_normal_left1_1 30
separable_conv_1_bn_normal_left1_1 4
- 5
separable_conv_2_normal_left1_1 30
separable_conv_2_bn_normal_left1_1 4
- 5 10
separable_conv_1_normal_right1_1 31
separable_conv_1_bn_normal_right1_1 4
- 5
separable_conv_2_normal_right1_1 31
separable_conv_2_bn_normal_right1_1 4
normal_add_1_1 14 7,1
- 5 17
separable_conv_1_normal_left2_1 30
separable_conv_1_bn_normal_left2_1 4
- 5
separable_conv_2_normal_left2_1 30
separable_conv_2_bn_normal_left2_1 4
- 5 23
separable_conv_1_normal_right2_1 31
separable_conv_1_bn_normal_right2_1 4
- 5
separable_conv_2_normal_right2_1 31
separable_conv_2_bn_normal_right2_1 4
normal_add_2_1 14 7,1
normal_left3_1 17 27
normal_add_3_1 14 1,31
normal_left4_1 17 32
normal_right4_1 17 33
normal_add_4_1 14 2,1
- 5 32
separable_conv_1_normal_left5_1 31
separable_conv_1_bn_normal_left5_1 4
- 5
separable_conv_2_normal_left5_1 31
separable_conv_2_bn_normal_left5_1 4
normal_add_5_1 14 1,38
normal_concat_1 19 42,26,13,11,8,1
- 5 46
adjust_conv_projection_2 29
adjust_bn_2 4
- 5 4
normal_conv_1_2 29
normal_bn_1_2 4
- 5
separable_conv_1_normal_left1_2 30
separable_conv_1_bn_normal_left1_2 4
- 5
separable_conv_2_normal_left1_2 30
separable_conv_2_bn_normal_left1_2 4
- 5 10
separable_conv_1_normal_right1_2 31
separable_conv_1_bn_normal_right1_2 4
- 5
separable_conv_2_normal_right1_2 31
separable_conv_2_bn_normal_right1_2 4
normal_add_1_2 14 7,1
- 5 17
separable_conv_1_normal_left2_2 30
separable_conv_1_bn_normal_left2_2 4
- 5
separable_conv_2_normal_left2_2 30
separable_conv_2_bn_normal_left2_2 4
- 5 23
separable_conv_1_normal_right2_2 31
separable_conv_1_bn_normal_right2_2 4
- 5
separable_conv_2_normal_right2_2 31
separable_conv_2_bn_normal_right2_2 4
normal_add_2_2 14 7,1
normal_left3_2 17 27
normal_add_3_2 14 1,31
normal_left4_2 17 32
normal_right4_2 17 33
normal_add_4_2 14 2,1
- 5 32
separable_conv_1_normal_left5_2 31
separable_conv_1_bn_normal_left5_2 4
- 5
separable_conv_2_normal_left5_2 31
separable_conv_2_bn_normal_left5_2 4
normal_add_5_2 14 1,38
normal_concat_2 19 42,26,13,11,8,1
- 5 46
adjust_conv_projection_3 29
adjust_bn_3 4
- 5 4
normal_conv_1_3 29
normal_bn_1_3 4
- 5
separable_conv_1_normal_left1_3 30
separable_conv_1_bn_normal_left1_3 4
- 5
separable_conv_2_normal_left1_3 30
separable_conv_2_bn_normal_left1_3 4
- 5 10
separable_conv_1_normal_right1_3 31
separable_conv_1_bn_normal_right1_3 4
- 5
separable_conv_2_normal_right1_3 31
separable_conv_2_bn_normal_right1_3 4
normal_add_1_3 14 7,1
- 5 17
separable_conv_1_normal_left2_3 30
separable_conv_1_bn_normal_left2_3 4
- 5
separable_conv_2_normal_left2_3 30
separable_conv_2_bn_normal_left2_3 4
- 5 23
separable_conv_1_normal_right2_3 31
separable_conv_1_bn_normal_right2_3 4
- 5
separable_conv_2_normal_right2_3 31
separable_conv_2_bn_normal_right2_3 4
normal_add_2_3 14 7,1
normal_left3_3 17 27
normal_add_3_3 14 1,31
normal_left4_3 17 32
normal_right4_3 17 33
normal_add_4_3 14 2,1
- 5 32
separable_conv_1_normal_left5_3 31
separable_conv_1_bn_normal_left5_3 4
- 5
separable_conv_2_normal_left5_3 31
separable_conv_2_bn_normal_left5_3 4
normal_add_5_3 14 1,38
normal_concat_3 19 42,26,13,11,8,1
- 5 46
adjust_conv_projection_4 29
adjust_bn_4 4
- 5 4
normal_conv_1_4 29
normal_bn_1_4 4
- 5
separable_conv_1_normal_left1_4 30
separable_conv_1_bn_normal_left1_4 4
- 5
separable_conv_2_normal_left1_4 30
separable_conv_2_bn_normal_left1_4 4
- 5 10
separable_conv_1_normal_right1_4 31
separable_conv_1_bn_normal_right1_4 4
- 5
separable_conv_2_normal_right1_4 31
separable_conv_2_bn_normal_right1_4 4
normal_add_1_4 14 7,1
- 5 17
separable_conv_1_normal_left2_4 30
separable_conv_1_bn_normal_left2_4 4
- 5
separable_conv_2_normal_left2_4 30
separable_conv_2_bn_normal_left2_4 4
- 5 23
separable_conv_1_normal_right2_4 31
separable_conv_1_bn_normal_right2_4 4
- 5
separable_conv_2_normal_right2_4 31
separable_conv_2_bn_normal_right2_4 4
normal_add_2_4 14 7,1
normal_left3_4 17 27
normal_add_3_4 14 1,31
normal_left4_4 17 32
normal_right4_4 17 33
normal_add_4_4 14 2,1
- 5 32
separable_conv_1_normal_left5_4 31
separable_conv_1_bn_normal_left5_4 4
- 5
separable_conv_2_normal_left5_4 31
separable_conv_2_bn_normal_left5_4 4
normal_add_5_4 14 1,38
normal_concat_4 19 42,26,13,11,8,1
- 5 46
adjust_conv_projection_5 29
adjust_bn_5 4
- 5 4
normal_conv_1_5 29
normal_bn_1_5 4
- 5
separable_conv_1_normal_left1_5 30
separable_conv_1_bn_normal_left1_5 4
- 5
separable_conv_2_normal_left1_5 30
separable_conv_2_bn_normal_left1_5 4
- 5 10
separable_conv_1_normal_right1_5 31
separable_conv_1_bn_normal_right1_5 4
- 5
separable_conv_2_normal_right1_5 31
separable_conv_2_bn_normal_right1_5 4
normal_add_1_5 14 7,1
- 5 17
separable_conv_1_normal_left2_5 30
separable_conv_1_bn_normal_left2_5 4
- 5
separable_conv_2_normal_left2_5 30
separable_conv_2_bn_normal_left2_5 4
- 5 23
separable_conv_1_normal_right2_5 31
separable_conv_1_bn_normal_right2_5 4
- 5
separable_conv_2_normal_right2_5 31
separable_conv_2_bn_normal_right2_5 4
normal_add_2_5 14 7,1
normal_left3_5 17 27
normal_add_3_5 14 1,31
normal_left4_5 17 32
normal_right4_5 17 33
normal_add_4_5 14 2,1
- 5 32
separable_conv_1_normal_left5_5 31
separable_conv_1_bn_normal_left5_5 4
- 5
separable_conv_2_normal_left5_5 31
separable_conv_2_bn_normal_left5_5 4
normal_add_5_5 14 1,38
normal_concat_5 19 42,26,13,11,8,1
- 5 46
adjust_conv_projection_reduce_6 32
adjust_bn_reduce_6 4
- 5 4
reduction_conv_1_reduce_6 32
reduction_bn_1_reduce_6 4
reduction_pad_1_reduce_6 7
- 5 2
separable_conv_1_pad_reduction_left1_reduce_6 8
separable_conv_1_reduction_left1_reduce_6 33
separable_conv_1_bn_reduction_left1_reduce_6 4
- 5
separable_conv_2_reduction_left1_reduce_6 34
separable_conv_2_bn_reduction_left1_reduce_6 4
- 5 12
separable_conv_1_pad_reduction_right1_reduce_6 11
separable_conv_1_reduction_right1_reduce_6 35
separable_conv_1_bn_reduction_right1_reduce_6 4
- 5
separable_conv_2_reduction_right1_reduce_6 36
separable_conv_2_bn_reduction_right1_reduce_6 4
reduction_add_1_reduce_6 14 8,1
reduction_left2_reduce_6 15 16
- 5 21
separable_conv_1_pad_reduction_right2_reduce_6 11
separable_conv_1_reduction_right2_reduce_6 35
separable_conv_1_bn_reduction_right2_reduce_6 4
- 5
separable_conv_2_reduction_right2_reduce_6 36
separable_conv_2_bn_reduction_right2_reduce_6 4
reduction_add_2_reduce_6 14 8,1
reduction_left3_reduce_6 16 25
- 5 30
separable_conv_1_pad_reduction_right3_reduce_6 8
separable_conv_1_reduction_right3_reduce_6 33
separable_conv_1_bn_reduction_right3_reduce_6 4
- 5
separable_conv_2_reduction_right3_reduce_6 34
separable_conv_2_bn_reduction_right3_reduce_6 4
reduction_add3_reduce_6 14 8,1
reduction_left4_reduce_6 17 19
- 14 11,1
- 5 21
separable_conv_1_reduction_left4_reduce_6 37
separable_conv_1_bn_reduction_left4_reduce_6 4
- 5
separable_conv_2_reduction_left4_reduce_6 37
separable_conv_2_bn_reduction_left4_reduce_6 4
reduction_right5_reduce_6 15 42
reduction_add4_reduce_6 14 2,1
reduction_concat_reduce_6 19 20,11,9,1
- 5 97
adjust_conv_projection_7 32
adjust_bn_7 4
- 5 4
normal_conv_1_7 32
normal_bn_1_7 4
- 5
separable_conv_1_normal_left1_7 34
separable_conv_1_bn_normal_left1_7 4
- 5
separable_conv_2_normal_left1_7 34
separable_conv_2_bn_normal_left1_7 4
- 5 10
separable_conv_1_normal_right1_7 37
separable_conv_1_bn_normal_right1_7 4
- 5
separable_conv_2_normal_right1_7 37
separable_conv_2_bn_normal_right1_7 4
normal_add_1_7 14 7,1
- 5 17
separable_conv_1_normal_left2_7 34
separable_conv_1_bn_normal_left2_7 4
- 5
separable_conv_2_normal_left2_7 34
separable_conv_2_bn_normal_left2_7 4
- 5 23
separable_conv_1_normal_right2_7 37
separable_conv_1_bn_normal_right2_7 4
- 5
separable_conv_2_normal_right2_7 37
separable_conv_2_bn_normal_right2_7 4
normal_add_2_7 14 7,1
normal_left3_7 17 27
normal_add_3_7 14 1,31
normal_left4_7 17 32
normal_right4_7 17 33
normal_add_4_7 14 2,1
- 5 32
separable_conv_1_normal_left5_7 37
separable_conv_1_bn_normal_left5_7 4
- 5
separable_conv_2_normal_left5_7 37
separable_conv_2_bn_normal_left5_7 4
normal_add_5_7 14 1,38
normal_concat_7 19 42,26,13,11,8,1
- 5 46
adjust_conv_projection_8 32
adjust_bn_8 4
- 5 4
normal_conv_1_8 32
normal_bn_1_8 4
- 5
separable_conv_1_normal_left1_8 34
separable_conv_1_bn_normal_left1_8 4
- 5
separable_conv_2_normal_left1_8 34
separable_conv_2_bn_normal_left1_8 4
- 5 10
separable_conv_1_normal_right1_8 37
separable_conv_1_bn_normal_right1_8 4
- 5
separable_conv_2_normal_right1_8 37
separable_conv_2_bn_normal_right1_8 4
normal_add_1_8 14 7,1
- 5 17
separable_conv_1_normal_left2_8 34
separable_conv_1_bn_normal_left2_8 4
- 5
separable_conv_2_normal_left2_8 34
separable_conv_2_bn_normal_left2_8 4
- 5 23
separable_conv_1_normal_right2_8 37
separable_conv_1_bn_normal_right2_8 4
- 5
separable_conv_2_normal_right2_8 37
separable_conv_2_bn_normal_right2_8 4
normal_add_2_8 14 7,1
normal_left3_8 17 27
normal_add_3_8 14 1,31
normal_left4_8 17 32
normal_right4_8 17 33
normal_add_4_8 14 2,1
- 5 32
separable_conv_1_normal_left5_8 37
separable_conv_1_bn_normal_left5_8 4
- 5
separable_conv_2_normal_left5_8 37
separable_conv_2_bn_normal_left5_8 4
normal_add_5_8 14 1,38
normal_concat_8 19 42,26,13,11,8,1
- 5 46
adjust_conv_projection_9 32
adjust_bn_9 4
- 5 4
normal_conv_1_9 32
normal_bn_1_9 4
- 5
separable_conv_1_normal_left1_9 34
separable_conv_1_bn_normal_left1_9 4
- 5
separable_conv_2_normal_left1_9 34
separable_conv_2_bn_normal_left1_9 4
- 5 10
separable_conv_1_normal_right1_9 37
separable_conv_1_bn_normal_right1_9 4
- 5
separable_conv_2_normal_right1_9 37
separable_conv_2_bn_normal_right1_9 4
normal_add_1_9 14 7,1
- 5 17
separable_conv_1_normal_left2_9 34
separable_conv_1_bn_normal_left2_9 4
- 5
separable_conv_2_normal_left2_9 34
separable_conv_2_bn_normal_left2_9 4
- 5 23
separable_conv_1_normal_right2_9 37
separable_conv_1_bn_normal_right2_9 4
- 5
separable_conv_2_normal_right2_9 37
separable_conv_2_bn_normal_right2_9 4
normal_add_2_9 14 7,1
normal_left3_9 17 27
normal_add_3_9 14 1,31
normal_left4_9 17 32
normal_right4_9 17 33
normal_add_4_9 14 2,1
- 5 32
separable_conv_1_normal_left5_9 37
separable_conv_1_bn_normal_left5_9 4
- 5
separable_conv_2_normal_left5_9 37
separable_conv_2_bn_normal_left5_9 4
normal_add_5_9 14 1,38
normal_concat_9 19 42,26,13,11,8,1
- 5 46
adjust_conv_projection_10 32
adjust_bn_10 4
- 5 4
normal_conv_1_10 32
normal_bn_1_10 4
- 5
separable_conv_1_normal_left1_10 34
separable_conv_1_bn_normal_left1_10 4
- 5
separable_conv_2_normal_left1_10 34
separable_conv_2_bn_normal_left1_10 4
- 5 10
separable_conv_1_normal_right1_10 37
separable_conv_1_bn_normal_right1_10 4
- 5
separable_conv_2_normal_right1_10 37
separable_conv_2_bn_normal_right1_10 4
normal_add_1_10 14 7,1
- 5 17
separable_conv_1_normal_left2_10 34
separable_conv_1_bn_normal_left2_10 4
- 5
separable_conv_2_normal_left2_10 34
separable_conv_2_bn_normal_left2_10 4
- 5 23
separable_conv_1_normal_right2_10 37
separable_conv_1_bn_normal_right2_10 4
- 5
separable_conv_2_normal_right2_10 37
separable_conv_2_bn_normal_right2_10 4
normal_add_2_10 14 7,1
normal_left3_10 17 27
normal_add_3_10 14 1,31
normal_left4_10 17 32
normal_right4_10 17 33
normal_add_4_10 14 2,1
- 5 32
separable_conv_1_normal_left5_10 37
separable_conv_1_bn_normal_left5_10 4
- 5
separable_conv_2_normal_left5_10 37
separable_conv_2_bn_normal_left5_10 4
normal_add_5_10 14 1,38
normal_concat_10 19 42,26,13,11,8,1
- 5 46
adjust_conv_projection_11 32
adjust_bn_11 4
- 5 4
normal_conv_1_11 32
normal_bn_1_11 4
- 5
separable_conv_1_normal_left1_11 34
separable_conv_1_bn_normal_left1_11 4
- 5
separable_conv_2_normal_left1_11 34
separable_conv_2_bn_normal_left1_11 4
- 5 10
separable_conv_1_normal_right1_11 37
separable_conv_1_bn_normal_right1_11 4
- 5
separable_conv_2_normal_right1_11 37
separable_conv_2_bn_normal_right1_11 4
normal_add_1_11 14 7,1
- 5 17
separable_conv_1_normal_left2_11 34
separable_conv_1_bn_normal_left2_11 4
- 5
separable_conv_2_normal_left2_11 34
separable_conv_2_bn_normal_left2_11 4
- 5 23
separable_conv_1_normal_right2_11 37
separable_conv_1_bn_normal_right2_11 4
- 5
separable_conv_2_normal_right2_11 37
separable_conv_2_bn_normal_right2_11 4
normal_add_2_11 14 7,1
normal_left3_11 17 27
normal_add_3_11 14 1,31
normal_left4_11 17 32
normal_right4_11 17 33
normal_add_4_11 14 2,1
- 5 32
separable_conv_1_normal_left5_11 37
separable_conv_1_bn_normal_left5_11 4
- 5
separable_conv_2_normal_left5_11 37
separable_conv_2_bn_normal_left5_11 4
normal_add_5_11 14 1,38
normal_concat_11 19 42,26,13,11,8,1
- 5 46
adjust_conv_projection_12 32
adjust_bn_12 4
- 5 4
normal_conv_1_12 32
normal_bn_1_12 4
- 5
separable_conv_1_normal_left1_12 34
separable_conv_1_bn_normal_left1_12 4
- 5
separable_conv_2_normal_left1_12 34
separable_conv_2_bn_normal_left1_12 4
- 5 10
separable_conv_1_normal_right1_12 37
separable_conv_1_bn_normal_right1_12 4
- 5
separable_conv_2_normal_right1_12 37
separable_conv_2_bn_normal_right1_12 4
normal_add_1_12 14 7,1
- 5 17
separable_conv_1_normal_left2_12 34
separable_conv_1_bn_normal_left2_12 4
- 5
separable_conv_2_normal_left2_12 34
separable_conv_2_bn_normal_left2_12 4
- 5 23
separable_conv_1_normal_right2_12 37
separable_conv_1_bn_normal_right2_12 4
- 5
separable_conv_2_normal_right2_12 37
separable_conv_2_bn_normal_right2_12 4
normal_add_2_12 14 7,1
normal_left3_12 17 27
normal_add_3_12 14 1,31
normal_left4_12 17 32
normal_right4_12 17 33
normal_add_4_12 14 2,1
- 5 32
separable_conv_1_normal_left5_12 37
separable_conv_1_bn_normal_left5_12 4
- 5
separable_conv_2_normal_left5_12 37
separable_conv_2_bn_normal_left5_12 4
normal_add_5_12 14 1,38
normal_concat_12 19 42,26,13,11,8,1
- 5 46
adjust_conv_projection_reduce_12 38
adjust_bn_reduce_12 4
- 5 4
reduction_conv_1_reduce_12 38
reduction_bn_1_reduce_12 4
reduction_pad_1_reduce_12 7
- 5 2
separable_conv_1_pad_reduction_left1_reduce_12 8
separable_conv_1_reduction_left1_reduce_12 39
separable_conv_1_bn_reduction_left1_reduce_12 4
- 5
separable_conv_2_reduction_left1_reduce_12 40
separable_conv_2_bn_reduction_left1_reduce_12 4
- 5 12
separable_conv_1_pad_reduction_right1_reduce_12 11
separable_conv_1_reduction_right1_reduce_12 41
separable_conv_1_bn_reduction_right1_reduce_12 4
- 5
separable_conv_2_reduction_right1_reduce_12 42
separable_conv_2_bn_reduction_right1_reduce_12 4
reduction_add_1_reduce_12 14 8,1
reduction_left2_reduce_12 15 16
- 5 21
separable_conv_1_pad_reduction_right2_reduce_12 11
separable_conv_1_reduction_right2_reduce_12 41
separable_conv_1_bn_reduction_right2_reduce_12 4
- 5
separable_conv_2_reduction_right2_reduce_12 42
separable_conv_2_bn_reduction_right2_reduce_12 4
reduction_add_2_reduce_12 14 8,1
reduction_left3_reduce_12 16 25
- 5 30
separable_conv_1_pad_reduction_right3_reduce_12 8
separable_conv_1_reduction_right3_reduce_12 39
separable_conv_1_bn_reduction_right3_reduce_12 4
- 5
separable_conv_2_reduction_right3_reduce_12 40
separable_conv_2_bn_reduction_right3_reduce_12 4
reduction_add3_reduce_12 14 8,1
reduction_left4_reduce_12 17 19
- 14 11,1
- 5 21
separable_conv_1_reduction_left4_reduce_12 43
separable_conv_1_bn_reduction_left4_reduce_12 4
- 5
separable_conv_2_reduction_left4_reduce_12 43
separable_conv_2_bn_reduction_left4_reduce_12 4
reduction_right5_reduce_12 15 42
reduction_add4_reduce_12 14 2,1
reduction_concat_reduce_12 19 20,11,9,1
- 5 97
adjust_conv_projection_13 38
adjust_bn_13 4
- 5 4
normal_conv_1_13 38
normal_bn_1_13 4
- 5
separable_conv_1_normal_left1_13 40
separable_conv_1_bn_normal_left1_13 4
- 5
separable_conv_2_normal_left1_13 40
separable_conv_2_bn_normal_left1_13 4
- 5 10
separable_conv_1_normal_right1_13 43
separable_conv_1_bn_normal_right1_13 4
- 5
separable_conv_2_normal_right1_13 43
separable_conv_2_bn_normal_right1_13 4
normal_add_1_13 14 7,1
- 5 17
separable_conv_1_normal_left2_13 40
separable_conv_1_bn_normal_left2_13 4
- 5
separable_conv_2_normal_left2_13 40
separable_conv_2_bn_normal_left2_13 4
- 5 23
separable_conv_1_normal_right2_13 43
separable_conv_1_bn_normal_right2_13 4
- 5
separable_conv_2_normal_right2_13 43
separable_conv_2_bn_normal_right2_13 4
normal_add_2_13 14 7,1
normal_left3_13 17 27
normal_add_3_13 14 1,31
normal_left4_13 17 32
normal_right4_13 17 33
normal_add_4_13 14 2,1
- 5 32
separable_conv_1_normal_left5_13 43
separable_conv_1_bn_normal_left5_13 4
- 5
separable_conv_2_normal_left5_13 43
separable_conv_2_bn_normal_left5_13 4
normal_add_5_13 14 1,38
normal_concat_13 19 42,26,13,11,8,1
- 5 46
adjust_conv_projection_14 38
adjust_bn_14 4
- 5 4
normal_conv_1_14 38
normal_bn_1_14 4
- 5
separable_conv_1_normal_left1_14 40
separable_conv_1_bn_normal_left1_14 4
- 5
separable_conv_2_normal_left1_14 40
separable_conv_2_bn_normal_left1_14 4
- 5 10
separable_conv_1_normal_right1_14 43
separable_conv_1_bn_normal_right1_14 4
- 5
separable_conv_2_normal_right1_14 43
separable_conv_2_bn_normal_right1_14 4
normal_add_1_14 14 7,1
- 5 17
separable_conv_1_normal_left2_14 40
separable_conv_1_bn_normal_left2_14 4
- 5
separable_conv_2_normal_left2_14 40
separable_conv_2_bn_normal_left2_14 4
- 5 23
separable_conv_1_normal_right2_14 43
separable_conv_1_bn_normal_right2_14 4
- 5
separable_conv_2_normal_right2_14 43
separable_conv_2_bn_normal_right2_14 4
normal_add_2_14 14 7,1
normal_left3_14 17 27
normal_add_3_14 14 1,31
normal_left4_14 17 32
normal_right4_14 17 33
normal_add_4_14 14 2,1
- 5 32
separable_conv_1_normal_left5_14 43
separable_conv_1_bn_normal_left5_14 4
- 5
separable_conv_2_normal_left5_14 43
separable_conv_2_bn_normal_left5_14 4
normal_add_5_14 14 1,38
normal_concat_14 19 42,26,13,11,8,1
- 5 46
adjust_conv_projection_15 38
adjust_bn_15 4
- 5 4
normal_conv_1_15 38
normal_bn_1_15 4
- 5
separable_conv_1_normal_left1_15 40
separable_conv_1_bn_normal_left1_15 4
- 5
separable_conv_2_normal_left1_15 40
separable_conv_2_bn_normal_left1_15 4
- 5 10
separable_conv_1_normal_right1_15 43
separable_conv_1_bn_normal_right1_15 4
- 5
separable_conv_2_normal_right1_15 43
separable_conv_2_bn_normal_right1_15 4
normal_add_1_15 14 7,1
- 5 17
separable_conv_1_normal_left2_15 40
separable_conv_1_bn_normal_left2_15 4
- 5
separable_conv_2_normal_left2_15 40
separable_conv_2_bn_normal_left2_15 4
- 5 23
separable_conv_1_normal_right2_15 43
separable_conv_1_bn_normal_right2_15 4
- 5
separable_conv_2_normal_right2_15 43
separable_conv_2_bn_normal_right2_15 4
normal_add_2_15 14 7,1
normal_left3_15 17 27
normal_add_3_15 14 1,31
normal_left4_15 17 32
normal_right4_15 17 33
normal_add_4_15 14 2,1
- 5 32
separable_conv_1_normal_left5_15 43
separable_conv_1_bn_normal_left5_15 4
- 5
separable_conv_2_normal_left5_15 43
separable_conv_2_bn_normal_left5_15 4
normal_add_5_15 14 1,38
normal_concat_15 19 42,26,13,11,8,1
- 5 46
adjust_conv_projection_16 38
adjust_bn_16 4
- 5 4
normal_conv_1_16 38
normal_bn_1_16 4
- 5
separable_conv_1_normal_left1_16 40
separable_conv_1_bn_normal_left1_16 4
- 5
separable_conv_2_normal_left1_16 40
separable_conv_2_bn_normal_left1_16 4
- 5 10
separable_conv_1_normal_right1_16 43
separable_conv_1_bn_normal_right1_16 4
- 5
separable_conv_2_normal_right1_16 43
separable_conv_2_bn_normal_right1_16 4
normal_add_1_16 14 7,1
- 5 17
separable_conv_1_normal_left2_16 40
separable_conv_1_bn_normal_left2_16 4
- 5
separable_conv_2_normal_left2_16 40
separable_conv_2_bn_normal_left2_16 4
- 5 23
separable_conv_1_normal_right2_16 43
separable_conv_1_bn_normal_right2_16 4
- 5
separable_conv_2_normal_right2_16 43
separable_conv_2_bn_normal_right2_16 4
normal_add_2_16 14 7,1
normal_left3_16 17 27
normal_add_3_16 14 1,31
normal_left4_16 17 32
normal_right4_16 17 33
normal_add_4_16 14 2,1
- 5 32
separable_conv_1_normal_left5_16 43
separable_conv_1_bn_normal_left5_16 4
- 5
separable_conv_2_normal_left5_16 43
separable_conv_2_bn_normal_left5_16 4
normal_add_5_16 14 1,38
normal_concat_16 19 42,26,13,11,8,1
- 5 46
adjust_conv_projection_17 38
adjust_bn_17 4
- 5 4
normal_conv_1_17 38
normal_bn_1_17 4
- 5
separable_conv_1_normal_left1_17 40
separable_conv_1_bn_normal_left1_17 4
- 5
separable_conv_2_normal_left1_17 40
separable_conv_2_bn_normal_left1_17 4
- 5 10
separable_conv_1_normal_right1_17 43
separable_conv_1_bn_normal_right1_17 4
- 5
separable_conv_2_normal_right1_17 43
separable_conv_2_bn_normal_right1_17 4
normal_add_1_17 14 7,1
- 5 17
separable_conv_1_normal_left2_17 40
separable_conv_1_bn_normal_left2_17 4
- 5
separable_conv_2_normal_left2_17 40
separable_conv_2_bn_normal_left2_17 4
- 5 23
separable_conv_1_normal_right2_17 43
separable_conv_1_bn_normal_right2_17 4
- 5
separable_conv_2_normal_right2_17 43
separable_conv_2_bn_normal_right2_17 4
normal_add_2_17 14 7,1
normal_left3_17 17 27
normal_add_3_17 14 1,31
normal_left4_17 17 32
normal_right4_17 17 33
normal_add_4_17 14 2,1
- 5 32
separable_conv_1_normal_left5_17 43
separable_conv_1_bn_normal_left5_17 4
- 5
separable_conv_2_normal_left5_17 43
separable_conv_2_bn_normal_left5_17 4
normal_add_5_17 14 1,38
normal_concat_17 19 42,26,13,11,8,1
- 5 46
adjust_conv_projection_18 38
adjust_bn_18 4
- 5 4
normal_conv_1_18 38
normal_bn_1_18 4
- 5
separable_conv_1_normal_left1_18 40
separable_conv_1_bn_normal_left1_18 4
- 5
separable_conv_2_normal_left1_18 40
separable_conv_2_bn_normal_left1_18 4
- 5 10
separable_conv_1_normal_right1_18 43
separable_conv_1_bn_normal_right1_18 4
- 5
separable_conv_2_normal_right1_18 43
separable_conv_2_bn_normal_right1_18 4
normal_add_1_18 14 7,1
- 5 17
separable_conv_1_normal_left2_18 40
separable_conv_1_bn_normal_left2_18 4
- 5
separable_conv_2_normal_left2_18 40
separable_conv_2_bn_normal_left2_18 4
- 5 23
separable_conv_1_normal_right2_18 43
separable_conv_1_bn_normal_right2_18 4
- 5
separable_conv_2_normal_right2_18 43
separable_conv_2_bn_normal_right2_18 4
normal_add_2_18 14 7,1
normal_left3_18 17 27
normal_add_3_18 14 1,31
normal_left4_18 17 32
normal_right4_18 17 33
normal_add_4_18 14 2,1
- 5 32
separable_conv_1_normal_left5_18 43
separable_conv_1_bn_normal_left5_18 4
- 5
separable_conv_2_normal_left5_18 43
separable_conv_2_bn_normal_left5_18 4
normal_add_5_18 14 1,38
normal_concat_18 19 42,26,13,11,8,1
- 5
""",
    },
    "NASNetMobile": {
        "size": 224,
        "flat size": 224,
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
stem_conv1 44
stem_bn1 4
- 5
reduction_conv_1_stem_1 45
reduction_bn_1_stem_1 4
reduction_pad_1_stem_1 7
- 5 2
separable_conv_1_pad_reduction_left1_stem_1 8
separable_conv_1_reduction_left1_stem_1 46
separable_conv_1_bn_reduction_left1_stem_1 4
- 5
separable_conv_2_reduction_left1_stem_1 47
separable_conv_2_bn_reduction_left1_stem_1 4
- 5 12
separable_conv_1_pad_reduction_right1_stem_1 11
separable_conv_1_reduction_right1_stem_1 48
separable_conv_1_bn_reduction_right1_stem_1 4
- 5
separable_conv_2_reduction_right1_stem_1 49
separable_conv_2_bn_reduction_right1_stem_1 4
reduction_add_1_stem_1 14 8,1
reduction_left2_stem_1 15 16
- 5 21
separable_conv_1_pad_reduction_right2_stem_1 11
separable_conv_1_reduction_right2_stem_1 48
separable_conv_1_bn_reduction_right2_stem_1 4
- 5
separable_conv_2_reduction_right2_stem_1 49
separable_conv_2_bn_reduction_right2_stem_1 4
reduction_add_2_stem_1 14 8,1
reduction_left3_stem_1 16 25
- 5 30
separable_conv_1_pad_reduction_right3_stem_1 8
separable_conv_1_reduction_right3_stem_1 46
separable_conv_1_bn_reduction_right3_stem_1 4
- 5
separable_conv_2_reduction_right3_stem_1 47
separable_conv_2_bn_reduction_right3_stem_1 4
reduction_add3_stem_1 14 8,1
reduction_left4_stem_1 17 19
- 14 11,1
- 5 21
separable_conv_1_reduction_left4_stem_1 50
separable_conv_1_bn_reduction_left4_stem_1 4
- 5
separable_conv_2_reduction_left4_stem_1 50
separable_conv_2_bn_reduction_left4_stem_1 4
reduction_right5_stem_1 15 42
reduction_add4_stem_1 14 2,1
reduction_concat_stem_1 19 20,11,9,1
adjust_relu_1_stem_2 5 49
adjust_avg_pool_1_stem_2 20
adjust_conv_1_stem_2 45
- 21 3
- 22
adjust_avg_pool_2_stem_2 20
adjust_conv_2_stem_2 45
- 19 5,1
adjust_bn_stem_2 4
- 5 10
reduction_conv_1_stem_2 51
reduction_bn_1_stem_2 4
reduction_pad_1_stem_2 7
- 5 2
separable_conv_1_pad_reduction_left1_stem_2 8
separable_conv_1_reduction_left1_stem_2 52
separable_conv_1_bn_reduction_left1_stem_2 4
- 5
separable_conv_2_reduction_left1_stem_2 53
separable_conv_2_bn_reduction_left1_stem_2 4
- 5 12
separable_conv_1_pad_reduction_right1_stem_2 11
separable_conv_1_reduction_right1_stem_2 54
separable_conv_1_bn_reduction_right1_stem_2 4
- 5
separable_conv_2_reduction_right1_stem_2 55
separable_conv_2_bn_reduction_right1_stem_2 4
reduction_add_1_stem_2 14 8,1
reduction_left2_stem_2 15 16
- 5 21
separable_conv_1_pad_reduction_right2_stem_2 11
separable_conv_1_reduction_right2_stem_2 54
separable_conv_1_bn_reduction_right2_stem_2 4
- 5
separable_conv_2_reduction_right2_stem_2 55
separable_conv_2_bn_reduction_right2_stem_2 4
reduction_add_2_stem_2 14 8,1
reduction_left3_stem_2 16 25
- 5 30
separable_conv_1_pad_reduction_right3_stem_2 8
separable_conv_1_reduction_right3_stem_2 52
separable_conv_1_bn_reduction_right3_stem_2 4
- 5
separable_conv_2_reduction_right3_stem_2 53
separable_conv_2_bn_reduction_right3_stem_2 4
reduction_add3_stem_2 14 8,1
reduction_left4_stem_2 17 19
- 14 11,1
- 5 21
separable_conv_1_reduction_left4_stem_2 56
separable_conv_1_bn_reduction_left4_stem_2 4
- 5
separable_conv_2_reduction_left4_stem_2 56
separable_conv_2_bn_reduction_left4_stem_2 4
reduction_right5_stem_2 15 42
reduction_add4_stem_2 14 2,1
reduction_concat_stem_2 19 20,11,9,1
adjust_relu_1_0 5 58
adjust_avg_pool_1_0 20
adjust_conv_1_0 51
- 21 3
- 22
adjust_avg_pool_2_0 20
adjust_conv_2_0 51
- 19 5,1
adjust_bn_0 4
- 5 10
normal_conv_1_0 57
normal_bn_1_0 4
- 5
separable_conv_1_normal_left1_0 58
separable_conv_1_bn_normal_left1_0 4
- 5
separable_conv_2_normal_left1_0 58
separable_conv_2_bn_normal_left1_0 4
- 5 10
separable_conv_1_normal_right1_0 59
separable_conv_1_bn_normal_right1_0 4
- 5
separable_conv_2_normal_right1_0 59
separable_conv_2_bn_normal_right1_0 4
normal_add_1_0 14 7,1
- 5 17
separable_conv_1_normal_left2_0 58
separable_conv_1_bn_normal_left2_0 4
- 5
separable_conv_2_normal_left2_0 58
separable_conv_2_bn_normal_left2_0 4
- 5 23
separable_conv_1_normal_right2_0 59
separable_conv_1_bn_normal_right2_0 4
- 5
separable_conv_2_normal_right2_0 59
separable_conv_2_bn_normal_right2_0 4
normal_add_2_0 14 7,1
normal_left3_0 17 27
normal_add_3_0 14 1,31
normal_left4_0 17 32
normal_right4_0 17 33
normal_add_4_0 14 2,1
- 5 32
separable_conv_1_normal_left5_0 59
separable_conv_1_bn_normal_left5_0 4
- 5
separable_conv_2_normal_left5_0 59
separable_conv_2_bn_normal_left5_0 4
normal_add_5_0 14 1,38
normal_concat_0 19 42,26,13,11,8,1
- 5 52
adjust_conv_projection_1 57
adjust_bn_1 4
- 5 4
normal_conv_1_1 57
normal_bn_1_1 4
- 5
separable_conv_1_normal_left1_1 58
separable_conv_1_bn_normal_left1_1 4
- 5
separable_conv_2_normal_left1_1 58
separable_conv_2_bn_normal_left1_1 4
- 5 10
separable_conv_1_normal_right1_1 59
separable_conv_1_bn_normal_right1_1 4
- 5
separable_conv_2_normal_right1_1 59
separable_conv_2_bn_normal_right1_1 4
normal_add_1_1 14 7,1
- 5 17
separable_conv_1_normal_left2_1 58
separable_conv_1_bn_normal_left2_1 4
- 5
separable_conv_2_normal_left2_1 58
separable_conv_2_bn_normal_left2_1 4
- 5 23
separable_conv_1_normal_right2_1 59
separable_conv_1_bn_normal_right2_1 4
- 5
separable_conv_2_normal_right2_1 59
separable_conv_2_bn_normal_right2_1 4
normal_add_2_1 14 7,1
normal_left3_1 17 27
normal_add_3_1 14 1,31
normal_left4_1 17 32
normal_right4_1 17 33
normal_add_4_1 14 2,1
- 5 32
separable_conv_1_normal_left5_1 59
separable_conv_1_bn_normal_left5_1 4
- 5
separable_conv_2_normal_left5_1 59
separable_conv_2_bn_normal_left5_1 4
normal_add_5_1 14 1,38
normal_concat_1 19 42,26,13,11,8,1
- 5 46
adjust_conv_projection_2 57
adjust_bn_2 4
- 5 4
normal_conv_1_2 57
normal_bn_1_2 4
- 5
separable_conv_1_normal_left1_2 58
separable_conv_1_bn_normal_left1_2 4
- 5
separable_conv_2_normal_left1_2 58
separable_conv_2_bn_normal_left1_2 4
- 5 10
separable_conv_1_normal_right1_2 59
separable_conv_1_bn_normal_right1_2 4
- 5
separable_conv_2_normal_right1_2 59
separable_conv_2_bn_normal_right1_2 4
normal_add_1_2 14 7,1
- 5 17
separable_conv_1_normal_left2_2 58
separable_conv_1_bn_normal_left2_2 4
- 5
separable_conv_2_normal_left2_2 58
separable_conv_2_bn_normal_left2_2 4
- 5 23
separable_conv_1_normal_right2_2 59
separable_conv_1_bn_normal_right2_2 4
- 5
separable_conv_2_normal_right2_2 59
separable_conv_2_bn_normal_right2_2 4
normal_add_2_2 14 7,1
normal_left3_2 17 27
normal_add_3_2 14 1,31
normal_left4_2 17 32
normal_right4_2 17 33
normal_add_4_2 14 2,1
- 5 32
separable_conv_1_normal_left5_2 59
separable_conv_1_bn_normal_left5_2 4
- 5
separable_conv_2_normal_left5_2 59
separable_conv_2_bn_normal_left5_2 4
normal_add_5_2 14 1,38
normal_concat_2 19 42,26,13,11,8,1
- 5 46
adjust_conv_projection_3 57
adjust_bn_3 4
- 5 4
normal_conv_1_3 57
normal_bn_1_3 4
- 5
separable_conv_1_normal_left1_3 58
separable_conv_1_bn_normal_left1_3 4
- 5
separable_conv_2_normal_left1_3 58
separable_conv_2_bn_normal_left1_3 4
- 5 10
separable_conv_1_normal_right1_3 59
separable_conv_1_bn_normal_right1_3 4
- 5
separable_conv_2_normal_right1_3 59
separable_conv_2_bn_normal_right1_3 4
normal_add_1_3 14 7,1
- 5 17
separable_conv_1_normal_left2_3 58
separable_conv_1_bn_normal_left2_3 4
- 5
separable_conv_2_normal_left2_3 58
separable_conv_2_bn_normal_left2_3 4
- 5 23
separable_conv_1_normal_right2_3 59
separable_conv_1_bn_normal_right2_3 4
- 5
separable_conv_2_normal_right2_3 59
separable_conv_2_bn_normal_right2_3 4
normal_add_2_3 14 7,1
normal_left3_3 17 27
normal_add_3_3 14 1,31
normal_left4_3 17 32
normal_right4_3 17 33
normal_add_4_3 14 2,1
- 5 32
separable_conv_1_normal_left5_3 59
separable_conv_1_bn_normal_left5_3 4
- 5
separable_conv_2_normal_left5_3 59
separable_conv_2_bn_normal_left5_3 4
normal_add_5_3 14 1,38
normal_concat_3 19 42,26,13,11,8,1
- 5 46
adjust_conv_projection_reduce_4 60
adjust_bn_reduce_4 4
- 5 4
reduction_conv_1_reduce_4 60
reduction_bn_1_reduce_4 4
reduction_pad_1_reduce_4 7
- 5 2
separable_conv_1_pad_reduction_left1_reduce_4 8
separable_conv_1_reduction_left1_reduce_4 61
separable_conv_1_bn_reduction_left1_reduce_4 4
- 5
separable_conv_2_reduction_left1_reduce_4 62
separable_conv_2_bn_reduction_left1_reduce_4 4
- 5 12
separable_conv_1_pad_reduction_right1_reduce_4 11
separable_conv_1_reduction_right1_reduce_4 63
separable_conv_1_bn_reduction_right1_reduce_4 4
- 5
separable_conv_2_reduction_right1_reduce_4 64
separable_conv_2_bn_reduction_right1_reduce_4 4
reduction_add_1_reduce_4 14 8,1
reduction_left2_reduce_4 15 16
- 5 21
separable_conv_1_pad_reduction_right2_reduce_4 11
separable_conv_1_reduction_right2_reduce_4 63
separable_conv_1_bn_reduction_right2_reduce_4 4
- 5
separable_conv_2_reduction_right2_reduce_4 64
separable_conv_2_bn_reduction_right2_reduce_4 4
reduction_add_2_reduce_4 14 8,1
reduction_left3_reduce_4 16 25
- 5 30
separable_conv_1_pad_reduction_right3_reduce_4 8
separable_conv_1_reduction_right3_reduce_4 61
separable_conv_1_bn_reduction_right3_reduce_4 4
- 5
separable_conv_2_reduction_right3_reduce_4 62
separable_conv_2_bn_reduction_right3_reduce_4 4
reduction_add3_reduce_4 14 8,1
reduction_left4_reduce_4 17 19
- 14 11,1
- 5 21
separable_conv_1_reduction_left4_reduce_4 65
separable_conv_1_bn_reduction_left4_reduce_4 4
- 5
separable_conv_2_reduction_left4_reduce_4 65
separable_conv_2_bn_reduction_left4_reduce_4 4
reduction_right5_reduce_4 15 42
reduction_add4_reduce_4 14 2,1
reduction_concat_reduce_4 19 20,11,9,1
adjust_relu_1_5 5 52
adjust_avg_pool_1_5 20
adjust_conv_1_5 57
- 21 3
- 22
adjust_avg_pool_2_5 20
adjust_conv_2_5 57
- 19 5,1
adjust_bn_5 4
- 5 10
normal_conv_1_5 60
normal_bn_1_5 4
- 5
separable_conv_1_normal_left1_5 62
separable_conv_1_bn_normal_left1_5 4
- 5
separable_conv_2_normal_left1_5 62
separable_conv_2_bn_normal_left1_5 4
- 5 10
separable_conv_1_normal_right1_5 65
separable_conv_1_bn_normal_right1_5 4
- 5
separable_conv_2_normal_right1_5 65
separable_conv_2_bn_normal_right1_5 4
normal_add_1_5 14 7,1
- 5 17
separable_conv_1_normal_left2_5 62
separable_conv_1_bn_normal_left2_5 4
- 5
separable_conv_2_normal_left2_5 62
separable_conv_2_bn_normal_left2_5 4
- 5 23
separable_conv_1_normal_right2_5 65
separable_conv_1_bn_normal_right2_5 4
- 5
separable_conv_2_normal_right2_5 65
separable_conv_2_bn_normal_right2_5 4
normal_add_2_5 14 7,1
normal_left3_5 17 27
normal_add_3_5 14 1,31
normal_left4_5 17 32
normal_right4_5 17 33
normal_add_4_5 14 2,1
- 5 32
separable_conv_1_normal_left5_5 65
separable_conv_1_bn_normal_left5_5 4
- 5
separable_conv_2_normal_left5_5 65
separable_conv_2_bn_normal_left5_5 4
normal_add_5_5 14 1,38
normal_concat_5 19 42,26,13,11,8,1
- 5 52
adjust_conv_projection_6 60
adjust_bn_6 4
- 5 4
normal_conv_1_6 60
normal_bn_1_6 4
- 5
separable_conv_1_normal_left1_6 62
separable_conv_1_bn_normal_left1_6 4
- 5
separable_conv_2_normal_left1_6 62
separable_conv_2_bn_normal_left1_6 4
- 5 10
separable_conv_1_normal_right1_6 65
separable_conv_1_bn_normal_right1_6 4
- 5
separable_conv_2_normal_right1_6 65
separable_conv_2_bn_normal_right1_6 4
normal_add_1_6 14 7,1
- 5 17
separable_conv_1_normal_left2_6 62
separable_conv_1_bn_normal_left2_6 4
- 5
separable_conv_2_normal_left2_6 62
separable_conv_2_bn_normal_left2_6 4
- 5 23
separable_conv_1_normal_right2_6 65
separable_conv_1_bn_normal_right2_6 4
- 5
separable_conv_2_normal_right2_6 65
separable_conv_2_bn_normal_right2_6 4
normal_add_2_6 14 7,1
normal_left3_6 17 27
normal_add_3_6 14 1,31
normal_left4_6 17 32
normal_right4_6 17 33
normal_add_4_6 14 2,1
- 5 32
separable_conv_1_normal_left5_6 65
separable_conv_1_bn_normal_left5_6 4
- 5
separable_conv_2_normal_left5_6 65
separable_conv_2_bn_normal_left5_6 4
normal_add_5_6 14 1,38
normal_concat_6 19 42,26,13,11,8,1
- 5 46
adjust_conv_projection_7 60
adjust_bn_7 4
- 5 4
normal_conv_1_7 60
normal_bn_1_7 4
- 5
separable_conv_1_normal_left1_7 62
separable_conv_1_bn_normal_left1_7 4
- 5
separable_conv_2_normal_left1_7 62
separable_conv_2_bn_normal_left1_7 4
- 5 10
separable_conv_1_normal_right1_7 65
separable_conv_1_bn_normal_right1_7 4
- 5
separable_conv_2_normal_right1_7 65
separable_conv_2_bn_normal_right1_7 4
normal_add_1_7 14 7,1
- 5 17
separable_conv_1_normal_left2_7 62
separable_conv_1_bn_normal_left2_7 4
- 5
separable_conv_2_normal_left2_7 62
separable_conv_2_bn_normal_left2_7 4
- 5 23
separable_conv_1_normal_right2_7 65
separable_conv_1_bn_normal_right2_7 4
- 5
separable_conv_2_normal_right2_7 65
separable_conv_2_bn_normal_right2_7 4
normal_add_2_7 14 7,1
normal_left3_7 17 27
normal_add_3_7 14 1,31
normal_left4_7 17 32
normal_right4_7 17 33
normal_add_4_7 14 2,1
- 5 32
separable_conv_1_normal_left5_7 65
separable_conv_1_bn_normal_left5_7 4
- 5
separable_conv_2_normal_left5_7 65
separable_conv_2_bn_normal_left5_7 4
normal_add_5_7 14 1,38
normal_concat_7 19 42,26,13,11,8,1
- 5 46
adjust_conv_projection_8 60
adjust_bn_8 4
- 5 4
normal_conv_1_8 60
normal_bn_1_8 4
- 5
separable_conv_1_normal_left1_8 62
separable_conv_1_bn_normal_left1_8 4
- 5
separable_conv_2_normal_left1_8 62
separable_conv_2_bn_normal_left1_8 4
- 5 10
separable_conv_1_normal_right1_8 65
separable_conv_1_bn_normal_right1_8 4
- 5
separable_conv_2_normal_right1_8 65
separable_conv_2_bn_normal_right1_8 4
normal_add_1_8 14 7,1
- 5 17
separable_conv_1_normal_left2_8 62
separable_conv_1_bn_normal_left2_8 4
- 5
separable_conv_2_normal_left2_8 62
separable_conv_2_bn_normal_left2_8 4
- 5 23
separable_conv_1_normal_right2_8 65
separable_conv_1_bn_normal_right2_8 4
- 5
separable_conv_2_normal_right2_8 65
separable_conv_2_bn_normal_right2_8 4
normal_add_2_8 14 7,1
normal_left3_8 17 27
normal_add_3_8 14 1,31
normal_left4_8 17 32
normal_right4_8 17 33
normal_add_4_8 14 2,1
- 5 32
separable_conv_1_normal_left5_8 65
separable_conv_1_bn_normal_left5_8 4
- 5
separable_conv_2_normal_left5_8 65
separable_conv_2_bn_normal_left5_8 4
normal_add_5_8 14 1,38
normal_concat_8 19 42,26,13,11,8,1
- 5 46
adjust_conv_projection_reduce_8 66
adjust_bn_reduce_8 4
- 5 4
reduction_conv_1_reduce_8 66
reduction_bn_1_reduce_8 4
reduction_pad_1_reduce_8 7
- 5 2
separable_conv_1_pad_reduction_left1_reduce_8 8
separable_conv_1_reduction_left1_reduce_8 67
separable_conv_1_bn_reduction_left1_reduce_8 4
- 5
separable_conv_2_reduction_left1_reduce_8 68
separable_conv_2_bn_reduction_left1_reduce_8 4
- 5 12
separable_conv_1_pad_reduction_right1_reduce_8 11
separable_conv_1_reduction_right1_reduce_8 69
separable_conv_1_bn_reduction_right1_reduce_8 4
- 5
separable_conv_2_reduction_right1_reduce_8 70
separable_conv_2_bn_reduction_right1_reduce_8 4
reduction_add_1_reduce_8 14 8,1
reduction_left2_reduce_8 15 16
- 5 21
separable_conv_1_pad_reduction_right2_reduce_8 11
separable_conv_1_reduction_right2_reduce_8 69
separable_conv_1_bn_reduction_right2_reduce_8 4
- 5
separable_conv_2_reduction_right2_reduce_8 70
separable_conv_2_bn_reduction_right2_reduce_8 4
reduction_add_2_reduce_8 14 8,1
reduction_left3_reduce_8 16 25
- 5 30
separable_conv_1_pad_reduction_right3_reduce_8 8
separable_conv_1_reduction_right3_reduce_8 67
separable_conv_1_bn_reduction_right3_reduce_8 4
- 5
separable_conv_2_reduction_right3_reduce_8 68
separable_conv_2_bn_reduction_right3_reduce_8 4
reduction_add3_reduce_8 14 8,1
reduction_left4_reduce_8 17 19
- 14 11,1
- 5 21
separable_conv_1_reduction_left4_reduce_8 71
separable_conv_1_bn_reduction_left4_reduce_8 4
- 5
separable_conv_2_reduction_left4_reduce_8 71
separable_conv_2_bn_reduction_left4_reduce_8 4
reduction_right5_reduce_8 15 42
reduction_add4_reduce_8 14 2,1
reduction_concat_reduce_8 19 20,11,9,1
adjust_relu_1_9 5 52
adjust_avg_pool_1_9 20
adjust_conv_1_9 60
- 21 3
- 22
adjust_avg_pool_2_9 20
adjust_conv_2_9 60
- 19 5,1
adjust_bn_9 4
- 5 10
normal_conv_1_9 66
normal_bn_1_9 4
- 5
separable_conv_1_normal_left1_9 68
separable_conv_1_bn_normal_left1_9 4
- 5
separable_conv_2_normal_left1_9 68
separable_conv_2_bn_normal_left1_9 4
- 5 10
separable_conv_1_normal_right1_9 71
separable_conv_1_bn_normal_right1_9 4
- 5
separable_conv_2_normal_right1_9 71
separable_conv_2_bn_normal_right1_9 4
normal_add_1_9 14 7,1
- 5 17
separable_conv_1_normal_left2_9 68
separable_conv_1_bn_normal_left2_9 4
- 5
separable_conv_2_normal_left2_9 68
separable_conv_2_bn_normal_left2_9 4
- 5 23
separable_conv_1_normal_right2_9 71
separable_conv_1_bn_normal_right2_9 4
- 5
separable_conv_2_normal_right2_9 71
separable_conv_2_bn_normal_right2_9 4
normal_add_2_9 14 7,1
normal_left3_9 17 27
normal_add_3_9 14 1,31
normal_left4_9 17 32
normal_right4_9 17 33
normal_add_4_9 14 2,1
- 5 32
separable_conv_1_normal_left5_9 71
separable_conv_1_bn_normal_left5_9 4
- 5
separable_conv_2_normal_left5_9 71
separable_conv_2_bn_normal_left5_9 4
normal_add_5_9 14 1,38
normal_concat_9 19 42,26,13,11,8,1
- 5 52
adjust_conv_projection_10 66
adjust_bn_10 4
- 5 4
normal_conv_1_10 66
normal_bn_1_10 4
- 5
separable_conv_1_normal_left1_10 68
separable_conv_1_bn_normal_left1_10 4
- 5
separable_conv_2_normal_left1_10 68
separable_conv_2_bn_normal_left1_10 4
- 5 10
separable_conv_1_normal_right1_10 71
separable_conv_1_bn_normal_right1_10 4
- 5
separable_conv_2_normal_right1_10 71
separable_conv_2_bn_normal_right1_10 4
normal_add_1_10 14 7,1
- 5 17
separable_conv_1_normal_left2_10 68
separable_conv_1_bn_normal_left2_10 4
- 5
separable_conv_2_normal_left2_10 68
separable_conv_2_bn_normal_left2_10 4
- 5 23
separable_conv_1_normal_right2_10 71
separable_conv_1_bn_normal_right2_10 4
- 5
separable_conv_2_normal_right2_10 71
separable_conv_2_bn_normal_right2_10 4
normal_add_2_10 14 7,1
normal_left3_10 17 27
normal_add_3_10 14 1,31
normal_left4_10 17 32
normal_right4_10 17 33
normal_add_4_10 14 2,1
- 5 32
separable_conv_1_normal_left5_10 71
separable_conv_1_bn_normal_left5_10 4
- 5
separable_conv_2_normal_left5_10 71
separable_conv_2_bn_normal_left5_10 4
normal_add_5_10 14 1,38
normal_concat_10 19 42,26,13,11,8,1
- 5 46
adjust_conv_projection_11 66
adjust_bn_11 4
- 5 4
normal_conv_1_11 66
normal_bn_1_11 4
- 5
separable_conv_1_normal_left1_11 68
separable_conv_1_bn_normal_left1_11 4
- 5
separable_conv_2_normal_left1_11 68
separable_conv_2_bn_normal_left1_11 4
- 5 10
separable_conv_1_normal_right1_11 71
separable_conv_1_bn_normal_right1_11 4
- 5
separable_conv_2_normal_right1_11 71
separable_conv_2_bn_normal_right1_11 4
normal_add_1_11 14 7,1
- 5 17
separable_conv_1_normal_left2_11 68
separable_conv_1_bn_normal_left2_11 4
- 5
separable_conv_2_normal_left2_11 68
separable_conv_2_bn_normal_left2_11 4
- 5 23
separable_conv_1_normal_right2_11 71
separable_conv_1_bn_normal_right2_11 4
- 5
separable_conv_2_normal_right2_11 71
separable_conv_2_bn_normal_right2_11 4
normal_add_2_11 14 7,1
normal_left3_11 17 27
normal_add_3_11 14 1,31
normal_left4_11 17 32
normal_right4_11 17 33
normal_add_4_11 14 2,1
- 5 32
separable_conv_1_normal_left5_11 71
separable_conv_1_bn_normal_left5_11 4
- 5
separable_conv_2_normal_left5_11 71
separable_conv_2_bn_normal_left5_11 4
normal_add_5_11 14 1,38
normal_concat_11 19 42,26,13,11,8,1
- 5 46
adjust_conv_projection_12 66
adjust_bn_12 4
- 5 4
normal_conv_1_12 66
normal_bn_1_12 4
- 5
separable_conv_1_normal_left1_12 68
separable_conv_1_bn_normal_left1_12 4
- 5
separable_conv_2_normal_left1_12 68
separable_conv_2_bn_normal_left1_12 4
- 5 10
separable_conv_1_normal_right1_12 71
separable_conv_1_bn_normal_right1_12 4
- 5
separable_conv_2_normal_right1_12 71
separable_conv_2_bn_normal_right1_12 4
normal_add_1_12 14 7,1
- 5 17
separable_conv_1_normal_left2_12 68
separable_conv_1_bn_normal_left2_12 4
- 5
separable_conv_2_normal_left2_12 68
separable_conv_2_bn_normal_left2_12 4
- 5 23
separable_conv_1_normal_right2_12 71
separable_conv_1_bn_normal_right2_12 4
- 5
separable_conv_2_normal_right2_12 71
separable_conv_2_bn_normal_right2_12 4
normal_add_2_12 14 7,1
normal_left3_12 17 27
normal_add_3_12 14 1,31
normal_left4_12 17 32
normal_right4_12 17 33
normal_add_4_12 14 2,1
- 5 32
separable_conv_1_normal_left5_12 71
separable_conv_1_bn_normal_left5_12 4
- 5
separable_conv_2_normal_left5_12 71
separable_conv_2_bn_normal_left5_12 4
normal_add_5_12 14 1,38
normal_concat_12 19 42,26,13,11,8,1
- 5
""",
        "body open": """\
stem_conv1 44
stem_bn1 4
- 5
reduction_conv_1_stem_1 45
reduction_bn_1_stem_1 4
reduction_pad_1_stem_1 7
- 5 2
separable_conv_1_pad_reduction_left1_stem_1 8
separable_conv_1_reduction_left1_stem_1 46
separable_conv_1_bn_reduction_left1_stem_1 4
- 5
separable_conv_2_reduction_left1_stem_1 47
separable_conv_2_bn_reduction_left1_stem_1 4
- 5 12
separable_conv_1_pad_reduction_right1_stem_1 11
separable_conv_1_reduction_right1_stem_1 48
separable_conv_1_bn_reduction_right1_stem_1 4
- 5
separable_conv_2_reduction_right1_stem_1 49
separable_conv_2_bn_reduction_right1_stem_1 4
reduction_add_1_stem_1 14 8,1
reduction_left2_stem_1 15 16
- 5 21
separable_conv_1_pad_reduction_right2_stem_1 11
separable_conv_1_reduction_right2_stem_1 48
separable_conv_1_bn_reduction_right2_stem_1 4
- 5
separable_conv_2_reduction_right2_stem_1 49
separable_conv_2_bn_reduction_right2_stem_1 4
reduction_add_2_stem_1 14 8,1
reduction_left3_stem_1 16 25
- 5 30
separable_conv_1_pad_reduction_right3_stem_1 8
separable_conv_1_reduction_right3_stem_1 46
separable_conv_1_bn_reduction_right3_stem_1 4
- 5
separable_conv_2_reduction_right3_stem_1 47
separable_conv_2_bn_reduction_right3_stem_1 4
reduction_add3_stem_1 14 8,1
reduction_left4_stem_1 17 19
- 14 11,1
- 5 21
separable_conv_1_reduction_left4_stem_1 50
separable_conv_1_bn_reduction_left4_stem_1 4
- 5
separable_conv_2_reduction_left4_stem_1 50
separable_conv_2_bn_reduction_left4_stem_1 4
reduction_right5_stem_1 15 42
reduction_add4_stem_1 14 2,1
reduction_concat_stem_1 19 20,11,9,1
- 5 49
adjust_conv_projection_stem_2 51
adjust_bn_stem_2 4
- 5 4
reduction_conv_1_stem_2 51
reduction_bn_1_stem_2 4
reduction_pad_1_stem_2 7
- 5 2
separable_conv_1_pad_reduction_left1_stem_2 8
separable_conv_1_reduction_left1_stem_2 52
separable_conv_1_bn_reduction_left1_stem_2 4
- 5
separable_conv_2_reduction_left1_stem_2 53
separable_conv_2_bn_reduction_left1_stem_2 4
- 5 12
separable_conv_1_pad_reduction_right1_stem_2 11
separable_conv_1_reduction_right1_stem_2 54
separable_conv_1_bn_reduction_right1_stem_2 4
- 5
separable_conv_2_reduction_right1_stem_2 55
separable_conv_2_bn_reduction_right1_stem_2 4
reduction_add_1_stem_2 14 8,1
reduction_left2_stem_2 15 16
- 5 21
separable_conv_1_pad_reduction_right2_stem_2 11
separable_conv_1_reduction_right2_stem_2 54
separable_conv_1_bn_reduction_right2_stem_2 4
- 5
separable_conv_2_reduction_right2_stem_2 55
separable_conv_2_bn_reduction_right2_stem_2 4
reduction_add_2_stem_2 14 8,1
reduction_left3_stem_2 16 25
- 5 30
separable_conv_1_pad_reduction_right3_stem_2 8
separable_conv_1_reduction_right3_stem_2 52
separable_conv_1_bn_reduction_right3_stem_2 4
- 5
separable_conv_2_reduction_right3_stem_2 53
separable_conv_2_bn_reduction_right3_stem_2 4
reduction_add3_stem_2 14 8,1
reduction_left4_stem_2 17 19
- 14 11,1
- 5 21
separable_conv_1_reduction_left4_stem_2 56
separable_conv_1_bn_reduction_left4_stem_2 4
- 5
separable_conv_2_reduction_left4_stem_2 56
separable_conv_2_bn_reduction_left4_stem_2 4
reduction_right5_stem_2 15 42
reduction_add4_stem_2 14 2,1
reduction_concat_stem_2 19 20,11,9,1
- 5
normal_conv_1_0 57
normal_bn_1_0 4
- 5
separable_conv_1_normal_left1_0 58
separable_conv_1_bn_normal_left1_0 4
- 5
separable_conv_2_normal_left1_0 58
separable_conv_2_bn_normal_left1_0 4
- 5 61
separable_conv_1_normal_right1_0 59
separable_conv_1_bn_normal_right1_0 4
- 5
separable_conv_2_normal_right1_0 59
separable_conv_2_bn_normal_right1_0 4
normal_add_1_0 14 7,1
- 5 68
separable_conv_1_normal_left2_0 58
separable_conv_1_bn_normal_left2_0 4
- 5
separable_conv_2_normal_left2_0 58
separable_conv_2_bn_normal_left2_0 4
- 5 74
separable_conv_1_normal_right2_0 59
separable_conv_1_bn_normal_right2_0 4
- 5
separable_conv_2_normal_right2_0 59
separable_conv_2_bn_normal_right2_0 4
normal_add_2_0 14 7,1
normal_left3_0 17 27
normal_add_3_0 14 1,82
normal_left4_0 17 83
normal_right4_0 17 84
normal_add_4_0 14 2,1
- 5 32
separable_conv_1_normal_left5_0 59
separable_conv_1_bn_normal_left5_0 4
- 5
separable_conv_2_normal_left5_0 59
separable_conv_2_bn_normal_left5_0 4
normal_add_5_0 14 1,38
normal_concat_0 19 93,26,13,11,8,1
- 5 43
adjust_conv_projection_1 57
adjust_bn_1 4
- 5 4
normal_conv_1_1 57
normal_bn_1_1 4
- 5
separable_conv_1_normal_left1_1 58
separable_conv_1_bn_normal_left1_1 4
- 5
separable_conv_2_normal_left1_1 58
separable_conv_2_bn_normal_left1_1 4
- 5 10
separable_conv_1_normal_right1_1 59
separable_conv_1_bn_normal_right1_1 4
- 5
separable_conv_2_normal_right1_1 59
separable_conv_2_bn_normal_right1_1 4
normal_add_1_1 14 7,1
- 5 17
separable_conv_1_normal_left2_1 58
separable_conv_1_bn_normal_left2_1 4
- 5
separable_conv_2_normal_left2_1 58
separable_conv_2_bn_normal_left2_1 4
- 5 23
separable_conv_1_normal_right2_1 59
separable_conv_1_bn_normal_right2_1 4
- 5
separable_conv_2_normal_right2_1 59
separable_conv_2_bn_normal_right2_1 4
normal_add_2_1 14 7,1
normal_left3_1 17 27
normal_add_3_1 14 1,31
normal_left4_1 17 32
normal_right4_1 17 33
normal_add_4_1 14 2,1
- 5 32
separable_conv_1_normal_left5_1 59
separable_conv_1_bn_normal_left5_1 4
- 5
separable_conv_2_normal_left5_1 59
separable_conv_2_bn_normal_left5_1 4
normal_add_5_1 14 1,38
normal_concat_1 19 42,26,13,11,8,1
- 5 46
adjust_conv_projection_2 57
adjust_bn_2 4
- 5 4
normal_conv_1_2 57
normal_bn_1_2 4
- 5
separable_conv_1_normal_left1_2 58
separable_conv_1_bn_normal_left1_2 4
- 5
separable_conv_2_normal_left1_2 58
separable_conv_2_bn_normal_left1_2 4
- 5 10
separable_conv_1_normal_right1_2 59
separable_conv_1_bn_normal_right1_2 4
- 5
separable_conv_2_normal_right1_2 59
separable_conv_2_bn_normal_right1_2 4
normal_add_1_2 14 7,1
- 5 17
separable_conv_1_normal_left2_2 58
separable_conv_1_bn_normal_left2_2 4
- 5
separable_conv_2_normal_left2_2 58
separable_conv_2_bn_normal_left2_2 4
- 5 23
separable_conv_1_normal_right2_2 59
separable_conv_1_bn_normal_right2_2 4
- 5
separable_conv_2_normal_right2_2 59
separable_conv_2_bn_normal_right2_2 4
normal_add_2_2 14 7,1
normal_left3_2 17 27
normal_add_3_2 14 1,31
normal_left4_2 17 32
normal_right4_2 17 33
normal_add_4_2 14 2,1
- 5 32
separable_conv_1_normal_left5_2 59
separable_conv_1_bn_normal_left5_2 4
- 5
separable_conv_2_normal_left5_2 59
separable_conv_2_bn_normal_left5_2 4
normal_add_5_2 14 1,38
normal_concat_2 19 42,26,13,11,8,1
- 5 46
adjust_conv_projection_3 57
adjust_bn_3 4
- 5 4
normal_conv_1_3 57
normal_bn_1_3 4
- 5
separable_conv_1_normal_left1_3 58
separable_conv_1_bn_normal_left1_3 4
- 5
separable_conv_2_normal_left1_3 58
separable_conv_2_bn_normal_left1_3 4
- 5 10
separable_conv_1_normal_right1_3 59
separable_conv_1_bn_normal_right1_3 4
- 5
separable_conv_2_normal_right1_3 59
separable_conv_2_bn_normal_right1_3 4
normal_add_1_3 14 7,1
- 5 17
separable_conv_1_normal_left2_3 58
separable_conv_1_bn_normal_left2_3 4
- 5
separable_conv_2_normal_left2_3 58
separable_conv_2_bn_normal_left2_3 4
- 5 23
separable_conv_1_normal_right2_3 59
separable_conv_1_bn_normal_right2_3 4
- 5
separable_conv_2_normal_right2_3 59
separable_conv_2_bn_normal_right2_3 4
normal_add_2_3 14 7,1
normal_left3_3 17 27
normal_add_3_3 14 1,31
normal_left4_3 17 32
normal_right4_3 17 33
normal_add_4_3 14 2,1
- 5 32
separable_conv_1_normal_left5_3 59
separable_conv_1_bn_normal_left5_3 4
- 5
separable_conv_2_normal_left5_3 59
separable_conv_2_bn_normal_left5_3 4
normal_add_5_3 14 1,38
normal_concat_3 19 42,26,13,11,8,1
- 5 46
adjust_conv_projection_reduce_4 60
adjust_bn_reduce_4 4
- 5 4
reduction_conv_1_reduce_4 60
reduction_bn_1_reduce_4 4
reduction_pad_1_reduce_4 7
- 5 2
separable_conv_1_pad_reduction_left1_reduce_4 8
separable_conv_1_reduction_left1_reduce_4 61
separable_conv_1_bn_reduction_left1_reduce_4 4
- 5
separable_conv_2_reduction_left1_reduce_4 62
separable_conv_2_bn_reduction_left1_reduce_4 4
- 5 12
separable_conv_1_pad_reduction_right1_reduce_4 11
separable_conv_1_reduction_right1_reduce_4 63
separable_conv_1_bn_reduction_right1_reduce_4 4
- 5
separable_conv_2_reduction_right1_reduce_4 64
separable_conv_2_bn_reduction_right1_reduce_4 4
reduction_add_1_reduce_4 14 8,1
reduction_left2_reduce_4 15 16
- 5 21
separable_conv_1_pad_reduction_right2_reduce_4 11
separable_conv_1_reduction_right2_reduce_4 63
separable_conv_1_bn_reduction_right2_reduce_4 4
- 5
separable_conv_2_reduction_right2_reduce_4 64
separable_conv_2_bn_reduction_right2_reduce_4 4
reduction_add_2_reduce_4 14 8,1
reduction_left3_reduce_4 16 25
- 5 30
separable_conv_1_pad_reduction_right3_reduce_4 8
separable_conv_1_reduction_right3_reduce_4 61
separable_conv_1_bn_reduction_right3_reduce_4 4
- 5
separable_conv_2_reduction_right3_reduce_4 62
separable_conv_2_bn_reduction_right3_reduce_4 4
reduction_add3_reduce_4 14 8,1
reduction_left4_reduce_4 17 19
- 14 11,1
- 5 21
separable_conv_1_reduction_left4_reduce_4 65
separable_conv_1_bn_reduction_left4_reduce_4 4
- 5
separable_conv_2_reduction_left4_reduce_4 65
separable_conv_2_bn_reduction_left4_reduce_4 4
reduction_right5_reduce_4 15 42
reduction_add4_reduce_4 14 2,1
reduction_concat_reduce_4 19 20,11,9,1
- 5 52
adjust_conv_projection_5 60
adjust_bn_5 4
- 5 4
normal_conv_1_5 60
normal_bn_1_5 4
- 5
separable_conv_1_normal_left1_5 62
separable_conv_1_bn_normal_left1_5 4
- 5
separable_conv_2_normal_left1_5 62
separable_conv_2_bn_normal_left1_5 4
- 5 10
separable_conv_1_normal_right1_5 65
separable_conv_1_bn_normal_right1_5 4
- 5
separable_conv_2_normal_right1_5 65
separable_conv_2_bn_normal_right1_5 4
normal_add_1_5 14 7,1
- 5 17
separable_conv_1_normal_left2_5 62
separable_conv_1_bn_normal_left2_5 4
- 5
separable_conv_2_normal_left2_5 62
separable_conv_2_bn_normal_left2_5 4
- 5 23
separable_conv_1_normal_right2_5 65
separable_conv_1_bn_normal_right2_5 4
- 5
separable_conv_2_normal_right2_5 65
separable_conv_2_bn_normal_right2_5 4
normal_add_2_5 14 7,1
normal_left3_5 17 27
normal_add_3_5 14 1,31
normal_left4_5 17 32
normal_right4_5 17 33
normal_add_4_5 14 2,1
- 5 32
separable_conv_1_normal_left5_5 65
separable_conv_1_bn_normal_left5_5 4
- 5
separable_conv_2_normal_left5_5 65
separable_conv_2_bn_normal_left5_5 4
normal_add_5_5 14 1,38
normal_concat_5 19 42,26,13,11,8,1
- 5 46
adjust_conv_projection_6 60
adjust_bn_6 4
- 5 4
normal_conv_1_6 60
normal_bn_1_6 4
- 5
separable_conv_1_normal_left1_6 62
separable_conv_1_bn_normal_left1_6 4
- 5
separable_conv_2_normal_left1_6 62
separable_conv_2_bn_normal_left1_6 4
- 5 10
separable_conv_1_normal_right1_6 65
separable_conv_1_bn_normal_right1_6 4
- 5
separable_conv_2_normal_right1_6 65
separable_conv_2_bn_normal_right1_6 4
normal_add_1_6 14 7,1
- 5 17
separable_conv_1_normal_left2_6 62
separable_conv_1_bn_normal_left2_6 4
- 5
separable_conv_2_normal_left2_6 62
separable_conv_2_bn_normal_left2_6 4
- 5 23
separable_conv_1_normal_right2_6 65
separable_conv_1_bn_normal_right2_6 4
- 5
separable_conv_2_normal_right2_6 65
separable_conv_2_bn_normal_right2_6 4
normal_add_2_6 14 7,1
normal_left3_6 17 27
normal_add_3_6 14 1,31
normal_left4_6 17 32
normal_right4_6 17 33
normal_add_4_6 14 2,1
- 5 32
separable_conv_1_normal_left5_6 65
separable_conv_1_bn_normal_left5_6 4
- 5
separable_conv_2_normal_left5_6 65
separable_conv_2_bn_normal_left5_6 4
normal_add_5_6 14 1,38
normal_concat_6 19 42,26,13,11,8,1
- 5 46
adjust_conv_projection_7 60
adjust_bn_7 4
- 5 4
normal_conv_1_7 60
normal_bn_1_7 4
- 5
separable_conv_1_normal_left1_7 62
separable_conv_1_bn_normal_left1_7 4
- 5
separable_conv_2_normal_left1_7 62
separable_conv_2_bn_normal_left1_7 4
- 5 10
separable_conv_1_normal_right1_7 65
separable_conv_1_bn_normal_right1_7 4
- 5
separable_conv_2_normal_right1_7 65
separable_conv_2_bn_normal_right1_7 4
normal_add_1_7 14 7,1
- 5 17
separable_conv_1_normal_left2_7 62
separable_conv_1_bn_normal_left2_7 4
- 5
separable_conv_2_normal_left2_7 62
separable_conv_2_bn_normal_left2_7 4
- 5 23
separable_conv_1_normal_right2_7 65
separable_conv_1_bn_normal_right2_7 4
- 5
separable_conv_2_normal_right2_7 65
separable_conv_2_bn_normal_right2_7 4
normal_add_2_7 14 7,1
normal_left3_7 17 27
normal_add_3_7 14 1,31
normal_left4_7 17 32
normal_right4_7 17 33
normal_add_4_7 14 2,1
- 5 32
separable_conv_1_normal_left5_7 65
separable_conv_1_bn_normal_left5_7 4
- 5
separable_conv_2_normal_left5_7 65
separable_conv_2_bn_normal_left5_7 4
normal_add_5_7 14 1,38
normal_concat_7 19 42,26,13,11,8,1
- 5 46
adjust_conv_projection_8 60
adjust_bn_8 4
- 5 4
normal_conv_1_8 60
normal_bn_1_8 4
- 5
separable_conv_1_normal_left1_8 62
separable_conv_1_bn_normal_left1_8 4
- 5
separable_conv_2_normal_left1_8 62
separable_conv_2_bn_normal_left1_8 4
- 5 10
separable_conv_1_normal_right1_8 65
separable_conv_1_bn_normal_right1_8 4
- 5
separable_conv_2_normal_right1_8 65
separable_conv_2_bn_normal_right1_8 4
normal_add_1_8 14 7,1
- 5 17
separable_conv_1_normal_left2_8 62
separable_conv_1_bn_normal_left2_8 4
- 5
separable_conv_2_normal_left2_8 62
separable_conv_2_bn_normal_left2_8 4
- 5 23
separable_conv_1_normal_right2_8 65
separable_conv_1_bn_normal_right2_8 4
- 5
separable_conv_2_normal_right2_8 65
separable_conv_2_bn_normal_right2_8 4
normal_add_2_8 14 7,1
normal_left3_8 17 27
normal_add_3_8 14 1,31
normal_left4_8 17 32
normal_right4_8 17 33
normal_add_4_8 14 2,1
- 5 32
separable_conv_1_normal_left5_8 65
separable_conv_1_bn_normal_left5_8 4
- 5
separable_conv_2_normal_left5_8 65
separable_conv_2_bn_normal_left5_8 4
normal_add_5_8 14 1,38
normal_concat_8 19 42,26,13,11,8,1
- 5 46
adjust_conv_projection_reduce_8 66
adjust_bn_reduce_8 4
- 5 4
reduction_conv_1_reduce_8 66
reduction_bn_1_reduce_8 4
reduction_pad_1_reduce_8 7
- 5 2
separable_conv_1_pad_reduction_left1_reduce_8 8
separable_conv_1_reduction_left1_reduce_8 67
separable_conv_1_bn_reduction_left1_reduce_8 4
- 5
separable_conv_2_reduction_left1_reduce_8 68
separable_conv_2_bn_reduction_left1_reduce_8 4
- 5 12
separable_conv_1_pad_reduction_right1_reduce_8 11
separable_conv_1_reduction_right1_reduce_8 69
separable_conv_1_bn_reduction_right1_reduce_8 4
- 5
separable_conv_2_reduction_right1_reduce_8 70
separable_conv_2_bn_reduction_right1_reduce_8 4
reduction_add_1_reduce_8 14 8,1
reduction_left2_reduce_8 15 16
- 5 21
separable_conv_1_pad_reduction_right2_reduce_8 11
separable_conv_1_reduction_right2_reduce_8 69
separable_conv_1_bn_reduction_right2_reduce_8 4
- 5
separable_conv_2_reduction_right2_reduce_8 70
separable_conv_2_bn_reduction_right2_reduce_8 4
reduction_add_2_reduce_8 14 8,1
reduction_left3_reduce_8 16 25
- 5 30
separable_conv_1_pad_reduction_right3_reduce_8 8
separable_conv_1_reduction_right3_reduce_8 67
separable_conv_1_bn_reduction_right3_reduce_8 4
- 5
separable_conv_2_reduction_right3_reduce_8 68
separable_conv_2_bn_reduction_right3_reduce_8 4
reduction_add3_reduce_8 14 8,1
reduction_left4_reduce_8 17 19
- 14 11,1
- 5 21
separable_conv_1_reduction_left4_reduce_8 71
separable_conv_1_bn_reduction_left4_reduce_8 4
- 5
separable_conv_2_reduction_left4_reduce_8 71
separable_conv_2_bn_reduction_left4_reduce_8 4
reduction_right5_reduce_8 15 42
reduction_add4_reduce_8 14 2,1
reduction_concat_reduce_8 19 20,11,9,1
- 5 52
adjust_conv_projection_9 66
adjust_bn_9 4
- 5 4
normal_conv_1_9 66
normal_bn_1_9 4
- 5
separable_conv_1_normal_left1_9 68
separable_conv_1_bn_normal_left1_9 4
- 5
separable_conv_2_normal_left1_9 68
separable_conv_2_bn_normal_left1_9 4
- 5 10
separable_conv_1_normal_right1_9 71
separable_conv_1_bn_normal_right1_9 4
- 5
separable_conv_2_normal_right1_9 71
separable_conv_2_bn_normal_right1_9 4
normal_add_1_9 14 7,1
- 5 17
separable_conv_1_normal_left2_9 68
separable_conv_1_bn_normal_left2_9 4
- 5
separable_conv_2_normal_left2_9 68
separable_conv_2_bn_normal_left2_9 4
- 5 23
separable_conv_1_normal_right2_9 71
separable_conv_1_bn_normal_right2_9 4
- 5
separable_conv_2_normal_right2_9 71
separable_conv_2_bn_normal_right2_9 4
normal_add_2_9 14 7,1
normal_left3_9 17 27
normal_add_3_9 14 1,31
normal_left4_9 17 32
normal_right4_9 17 33
normal_add_4_9 14 2,1
- 5 32
separable_conv_1_normal_left5_9 71
separable_conv_1_bn_normal_left5_9 4
- 5
separable_conv_2_normal_left5_9 71
separable_conv_2_bn_normal_left5_9 4
normal_add_5_9 14 1,38
normal_concat_9 19 42,26,13,11,8,1
- 5 46
adjust_conv_projection_10 66
adjust_bn_10 4
- 5 4
normal_conv_1_10 66
normal_bn_1_10 4
- 5
separable_conv_1_normal_left1_10 68
separable_conv_1_bn_normal_left1_10 4
- 5
separable_conv_2_normal_left1_10 68
separable_conv_2_bn_normal_left1_10 4
- 5 10
separable_conv_1_normal_right1_10 71
separable_conv_1_bn_normal_right1_10 4
- 5
separable_conv_2_normal_right1_10 71
separable_conv_2_bn_normal_right1_10 4
normal_add_1_10 14 7,1
- 5 17
separable_conv_1_normal_left2_10 68
separable_conv_1_bn_normal_left2_10 4
- 5
separable_conv_2_normal_left2_10 68
separable_conv_2_bn_normal_left2_10 4
- 5 23
separable_conv_1_normal_right2_10 71
separable_conv_1_bn_normal_right2_10 4
- 5
separable_conv_2_normal_right2_10 71
separable_conv_2_bn_normal_right2_10 4
normal_add_2_10 14 7,1
normal_left3_10 17 27
normal_add_3_10 14 1,31
normal_left4_10 17 32
normal_right4_10 17 33
normal_add_4_10 14 2,1
- 5 32
separable_conv_1_normal_left5_10 71
separable_conv_1_bn_normal_left5_10 4
- 5
separable_conv_2_normal_left5_10 71
separable_conv_2_bn_normal_left5_10 4
normal_add_5_10 14 1,38
normal_concat_10 19 42,26,13,11,8,1
- 5 46
adjust_conv_projection_11 66
adjust_bn_11 4
- 5 4
normal_conv_1_11 66
normal_bn_1_11 4
- 5
separable_conv_1_normal_left1_11 68
separable_conv_1_bn_normal_left1_11 4
- 5
separable_conv_2_normal_left1_11 68
separable_conv_2_bn_normal_left1_11 4
- 5 10
separable_conv_1_normal_right1_11 71
separable_conv_1_bn_normal_right1_11 4
- 5
separable_conv_2_normal_right1_11 71
separable_conv_2_bn_normal_right1_11 4
normal_add_1_11 14 7,1
- 5 17
separable_conv_1_normal_left2_11 68
separable_conv_1_bn_normal_left2_11 4
- 5
separable_conv_2_normal_left2_11 68
separable_conv_2_bn_normal_left2_11 4
- 5 23
separable_conv_1_normal_right2_11 71
separable_conv_1_bn_normal_right2_11 4
- 5
separable_conv_2_normal_right2_11 71
separable_conv_2_bn_normal_right2_11 4
normal_add_2_11 14 7,1
normal_left3_11 17 27
normal_add_3_11 14 1,31
normal_left4_11 17 32
normal_right4_11 17 33
normal_add_4_11 14 2,1
- 5 32
separable_conv_1_normal_left5_11 71
separable_conv_1_bn_normal_left5_11 4
- 5
separable_conv_2_normal_left5_11 71
separable_conv_2_bn_normal_left5_11 4
normal_add_5_11 14 1,38
normal_concat_11 19 42,26,13,11,8,1
- 5 46
adjust_conv_projection_12 66
adjust_bn_12 4
- 5 4
normal_conv_1_12 66
normal_bn_1_12 4
- 5
separable_conv_1_normal_left1_12 68
separable_conv_1_bn_normal_left1_12 4
- 5
separable_conv_2_normal_left1_12 68
separable_conv_2_bn_normal_left1_12 4
- 5 10
separable_conv_1_normal_right1_12 71
separable_conv_1_bn_normal_right1_12 4
- 5
separable_conv_2_normal_right1_12 71
separable_conv_2_bn_normal_right1_12 4
normal_add_1_12 14 7,1
- 5 17
separable_conv_1_normal_left2_12 68
separable_conv_1_bn_normal_left2_12 4
- 5
separable_conv_2_normal_left2_12 68
separable_conv_2_bn_normal_left2_12 4
- 5 23
separable_conv_1_normal_right2_12 71
separable_conv_1_bn_normal_right2_12 4
- 5
separable_conv_2_normal_right2_12 71
separable_conv_2_bn_normal_right2_12 4
normal_add_2_12 14 7,1
normal_left3_12 17 27
normal_add_3_12 14 1,31
normal_left4_12 17 32
normal_right4_12 17 33
normal_add_4_12 14 2,1
- 5 32
separable_conv_1_normal_left5_12 71
separable_conv_1_bn_normal_left5_12 4
- 5
separable_conv_2_normal_left5_12 71
separable_conv_2_bn_normal_left5_12 4
normal_add_5_12 14 1,38
normal_concat_12 19 42,26,13,11,8,1
- 5
""",
    },
}
