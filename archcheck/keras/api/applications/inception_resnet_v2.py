"""inception_resnet_v2 of keras.applications: written by `python tools/generate_applications.py` from keras 3.15.1."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

CONFIGS: tuple[tuple[str, dict[str, Any]], ...] = (
    ('GlobalAveragePooling2D', {}),
    ('GlobalMaxPooling2D', {}),
    ('Dense', {'units': '<classes>', 'activation': '<classifier_activation>'}),
    ('Conv2D', {'filters': 32, 'kernel_size': (3, 3), 'strides': (2, 2), 'use_bias': False}),
    ('BatchNormalization', {'axis': 3, 'scale': False}),
    ('Activation', {'activation': 'relu'}),
    ('Conv2D', {'filters': 32, 'kernel_size': (3, 3), 'use_bias': False}),
    ('Conv2D', {'filters': 64, 'kernel_size': (3, 3), 'padding': 'same', 'use_bias': False}),
    ('MaxPooling2D', {'pool_size': (3, 3), 'strides': (2, 2)}),
    ('Conv2D', {'filters': 80, 'kernel_size': (1, 1), 'use_bias': False}),
    ('Conv2D', {'filters': 192, 'kernel_size': (3, 3), 'use_bias': False}),
    ('Conv2D', {'filters': 96, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 48, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 64, 'kernel_size': (5, 5), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 64, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 96, 'kernel_size': (3, 3), 'padding': 'same', 'use_bias': False}),
    ('AveragePooling2D', {'pool_size': (3, 3), 'strides': (1, 1), 'padding': 'same'}),
    ('Concatenate', {'axis': 3}),
    ('Conv2D', {'filters': 32, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 32, 'kernel_size': (3, 3), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 48, 'kernel_size': (3, 3), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 320, 'kernel_size': (1, 1), 'padding': 'same'}),
    ('CustomScaleLayer', {'scale': 0.17}),
    ('Conv2D', {'filters': 384, 'kernel_size': (3, 3), 'strides': (2, 2), 'use_bias': False}),
    ('Conv2D', {'filters': 256, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 256, 'kernel_size': (3, 3), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 192, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 128, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 160, 'kernel_size': (1, 7), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 192, 'kernel_size': (7, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 1088, 'kernel_size': (1, 1), 'padding': 'same'}),
    ('CustomScaleLayer', {'scale': 0.1}),
    ('Conv2D', {'filters': 288, 'kernel_size': (3, 3), 'strides': (2, 2), 'use_bias': False}),
    ('Conv2D', {'filters': 288, 'kernel_size': (3, 3), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 320, 'kernel_size': (3, 3), 'strides': (2, 2), 'use_bias': False}),
    ('Conv2D', {'filters': 224, 'kernel_size': (1, 3), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 256, 'kernel_size': (3, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 2080, 'kernel_size': (1, 1), 'padding': 'same'}),
    ('CustomScaleLayer', {'scale': 0.2}),
    ('CustomScaleLayer', {'scale': 1.0}),
    ('Conv2D', {'filters': 1536, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
)

BUILDERS: dict[str, dict[str, Any]] = {
    "InceptionResNetV2": {
        "size": 299,
        "flat size": None,
        "least": 75,
        "flat avg": """\
- 0
""",
        "flat max": """\
- 1
""",
        "top": """\
avg_pool 0
predictions 2
""",
        "flat": "",
        "pre": "",
        "body": """\
- 3
- 4
- 5
- 6
- 4
- 5
- 7
- 4
- 5
- 8
- 9
- 4
- 5
- 10
- 4
- 5
- 8
- 11
- 4
- 5
- 12 4
- 4
- 5
- 13
- 4
- 5
- 14 10
- 4
- 5
- 15
- 4
- 5
- 15
- 4
- 5
- 16 19
- 14
- 4
- 5
mixed_5b 17 20,14,5,1
- 18
- 4
- 5
- 18 4
- 4
- 5
- 19
- 4
- 5
- 18 10
- 4
- 5
- 20
- 4
- 5
- 7
- 4
- 5
block35_1_mixed 17 16,10,1
block35_1_conv 21
- 22 21,1
block35_1_ac 5
- 18
- 4
- 5
- 18 4
- 4
- 5
- 19
- 4
- 5
- 18 10
- 4
- 5
- 20
- 4
- 5
- 7
- 4
- 5
block35_2_mixed 17 16,10,1
block35_2_conv 21
- 22 21,1
block35_2_ac 5
- 18
- 4
- 5
- 18 4
- 4
- 5
- 19
- 4
- 5
- 18 10
- 4
- 5
- 20
- 4
- 5
- 7
- 4
- 5
block35_3_mixed 17 16,10,1
block35_3_conv 21
- 22 21,1
block35_3_ac 5
- 18
- 4
- 5
- 18 4
- 4
- 5
- 19
- 4
- 5
- 18 10
- 4
- 5
- 20
- 4
- 5
- 7
- 4
- 5
block35_4_mixed 17 16,10,1
block35_4_conv 21
- 22 21,1
block35_4_ac 5
- 18
- 4
- 5
- 18 4
- 4
- 5
- 19
- 4
- 5
- 18 10
- 4
- 5
- 20
- 4
- 5
- 7
- 4
- 5
block35_5_mixed 17 16,10,1
block35_5_conv 21
- 22 21,1
block35_5_ac 5
- 18
- 4
- 5
- 18 4
- 4
- 5
- 19
- 4
- 5
- 18 10
- 4
- 5
- 20
- 4
- 5
- 7
- 4
- 5
block35_6_mixed 17 16,10,1
block35_6_conv 21
- 22 21,1
block35_6_ac 5
- 18
- 4
- 5
- 18 4
- 4
- 5
- 19
- 4
- 5
- 18 10
- 4
- 5
- 20
- 4
- 5
- 7
- 4
- 5
block35_7_mixed 17 16,10,1
block35_7_conv 21
- 22 21,1
block35_7_ac 5
- 18
- 4
- 5
- 18 4
- 4
- 5
- 19
- 4
- 5
- 18 10
- 4
- 5
- 20
- 4
- 5
- 7
- 4
- 5
block35_8_mixed 17 16,10,1
block35_8_conv 21
- 22 21,1
block35_8_ac 5
- 18
- 4
- 5
- 18 4
- 4
- 5
- 19
- 4
- 5
- 18 10
- 4
- 5
- 20
- 4
- 5
- 7
- 4
- 5
block35_9_mixed 17 16,10,1
block35_9_conv 21
- 22 21,1
block35_9_ac 5
- 18
- 4
- 5
- 18 4
- 4
- 5
- 19
- 4
- 5
- 18 10
- 4
- 5
- 20
- 4
- 5
- 7
- 4
- 5
block35_10_mixed 17 16,10,1
block35_10_conv 21
- 22 21,1
block35_10_ac 5
- 23
- 4
- 5
- 24 4
- 4
- 5
- 25
- 4
- 5
- 23
- 4
- 5
- 8 13
mixed_6a 17 11,2,1
- 26
- 4
- 5
- 27 4
- 4
- 5
- 28
- 4
- 5
- 29
- 4
- 5
block17_1_mixed 17 10,1
block17_1_conv 30
- 31 15,1
block17_1_ac 5
- 26
- 4
- 5
- 27 4
- 4
- 5
- 28
- 4
- 5
- 29
- 4
- 5
block17_2_mixed 17 10,1
block17_2_conv 30
- 31 15,1
block17_2_ac 5
- 26
- 4
- 5
- 27 4
- 4
- 5
- 28
- 4
- 5
- 29
- 4
- 5
block17_3_mixed 17 10,1
block17_3_conv 30
- 31 15,1
block17_3_ac 5
- 26
- 4
- 5
- 27 4
- 4
- 5
- 28
- 4
- 5
- 29
- 4
- 5
block17_4_mixed 17 10,1
block17_4_conv 30
- 31 15,1
block17_4_ac 5
- 26
- 4
- 5
- 27 4
- 4
- 5
- 28
- 4
- 5
- 29
- 4
- 5
block17_5_mixed 17 10,1
block17_5_conv 30
- 31 15,1
block17_5_ac 5
- 26
- 4
- 5
- 27 4
- 4
- 5
- 28
- 4
- 5
- 29
- 4
- 5
block17_6_mixed 17 10,1
block17_6_conv 30
- 31 15,1
block17_6_ac 5
- 26
- 4
- 5
- 27 4
- 4
- 5
- 28
- 4
- 5
- 29
- 4
- 5
block17_7_mixed 17 10,1
block17_7_conv 30
- 31 15,1
block17_7_ac 5
- 26
- 4
- 5
- 27 4
- 4
- 5
- 28
- 4
- 5
- 29
- 4
- 5
block17_8_mixed 17 10,1
block17_8_conv 30
- 31 15,1
block17_8_ac 5
- 26
- 4
- 5
- 27 4
- 4
- 5
- 28
- 4
- 5
- 29
- 4
- 5
block17_9_mixed 17 10,1
block17_9_conv 30
- 31 15,1
block17_9_ac 5
- 26
- 4
- 5
- 27 4
- 4
- 5
- 28
- 4
- 5
- 29
- 4
- 5
block17_10_mixed 17 10,1
block17_10_conv 30
- 31 15,1
block17_10_ac 5
- 26
- 4
- 5
- 27 4
- 4
- 5
- 28
- 4
- 5
- 29
- 4
- 5
block17_11_mixed 17 10,1
block17_11_conv 30
- 31 15,1
block17_11_ac 5
- 26
- 4
- 5
- 27 4
- 4
- 5
- 28
- 4
- 5
- 29
- 4
- 5
block17_12_mixed 17 10,1
block17_12_conv 30
- 31 15,1
block17_12_ac 5
- 26
- 4
- 5
- 27 4
- 4
- 5
- 28
- 4
- 5
- 29
- 4
- 5
block17_13_mixed 17 10,1
block17_13_conv 30
- 31 15,1
block17_13_ac 5
- 26
- 4
- 5
- 27 4
- 4
- 5
- 28
- 4
- 5
- 29
- 4
- 5
block17_14_mixed 17 10,1
block17_14_conv 30
- 31 15,1
block17_14_ac 5
- 26
- 4
- 5
- 27 4
- 4
- 5
- 28
- 4
- 5
- 29
- 4
- 5
block17_15_mixed 17 10,1
block17_15_conv 30
- 31 15,1
block17_15_ac 5
- 26
- 4
- 5
- 27 4
- 4
- 5
- 28
- 4
- 5
- 29
- 4
- 5
block17_16_mixed 17 10,1
block17_16_conv 30
- 31 15,1
block17_16_ac 5
- 26
- 4
- 5
- 27 4
- 4
- 5
- 28
- 4
- 5
- 29
- 4
- 5
block17_17_mixed 17 10,1
block17_17_conv 30
- 31 15,1
block17_17_ac 5
- 26
- 4
- 5
- 27 4
- 4
- 5
- 28
- 4
- 5
- 29
- 4
- 5
block17_18_mixed 17 10,1
block17_18_conv 30
- 31 15,1
block17_18_ac 5
- 26
- 4
- 5
- 27 4
- 4
- 5
- 28
- 4
- 5
- 29
- 4
- 5
block17_19_mixed 17 10,1
block17_19_conv 30
- 31 15,1
block17_19_ac 5
- 26
- 4
- 5
- 27 4
- 4
- 5
- 28
- 4
- 5
- 29
- 4
- 5
block17_20_mixed 17 10,1
block17_20_conv 30
- 31 15,1
block17_20_ac 5
- 24
- 4
- 5
- 23
- 4
- 5
- 24 7
- 4
- 5
- 32
- 4
- 5
- 24 13
- 4
- 5
- 33
- 4
- 5
- 34
- 4
- 5
- 8 22
mixed_7a 17 17,11,2,1
- 26
- 4
- 5
- 26 4
- 4
- 5
- 35
- 4
- 5
- 36
- 4
- 5
block8_1_mixed 17 10,1
block8_1_conv 37
- 38 15,1
block8_1_ac 5
- 26
- 4
- 5
- 26 4
- 4
- 5
- 35
- 4
- 5
- 36
- 4
- 5
block8_2_mixed 17 10,1
block8_2_conv 37
- 38 15,1
block8_2_ac 5
- 26
- 4
- 5
- 26 4
- 4
- 5
- 35
- 4
- 5
- 36
- 4
- 5
block8_3_mixed 17 10,1
block8_3_conv 37
- 38 15,1
block8_3_ac 5
- 26
- 4
- 5
- 26 4
- 4
- 5
- 35
- 4
- 5
- 36
- 4
- 5
block8_4_mixed 17 10,1
block8_4_conv 37
- 38 15,1
block8_4_ac 5
- 26
- 4
- 5
- 26 4
- 4
- 5
- 35
- 4
- 5
- 36
- 4
- 5
block8_5_mixed 17 10,1
block8_5_conv 37
- 38 15,1
block8_5_ac 5
- 26
- 4
- 5
- 26 4
- 4
- 5
- 35
- 4
- 5
- 36
- 4
- 5
block8_6_mixed 17 10,1
block8_6_conv 37
- 38 15,1
block8_6_ac 5
- 26
- 4
- 5
- 26 4
- 4
- 5
- 35
- 4
- 5
- 36
- 4
- 5
block8_7_mixed 17 10,1
block8_7_conv 37
- 38 15,1
block8_7_ac 5
- 26
- 4
- 5
- 26 4
- 4
- 5
- 35
- 4
- 5
- 36
- 4
- 5
block8_8_mixed 17 10,1
block8_8_conv 37
- 38 15,1
block8_8_ac 5
- 26
- 4
- 5
- 26 4
- 4
- 5
- 35
- 4
- 5
- 36
- 4
- 5
block8_9_mixed 17 10,1
block8_9_conv 37
- 38 15,1
block8_9_ac 5
- 26
- 4
- 5
- 26 4
- 4
- 5
- 35
- 4
- 5
- 36
- 4
- 5
block8_10_mixed 17 10,1
block8_10_conv 37
- 39 15,1
conv_7b 40
conv_7b_bn 4
conv_7b_ac 5
""",
    },
}
