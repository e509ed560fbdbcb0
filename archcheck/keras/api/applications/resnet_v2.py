"""resnet_v2 of keras.applications: written by `python tools/generate_applications.py` from keras 3.15.1."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

CONFIGS: tuple[tuple[str, dict[str, Any]], ...] = (
    ('GlobalAveragePooling2D', {}),
    ('GlobalMaxPooling2D', {}),
    ('Dense', {'units': '<classes>', 'activation': '<classifier_activation>'}),
    ('ZeroPadding2D', {'padding': ((3, 3), (3, 3))}),
    ('Conv2D', {'filters': 64, 'kernel_size': (7, 7), 'strides': (2, 2)}),
    ('ZeroPadding2D', {}),
    ('MaxPooling2D', {'pool_size': (3, 3), 'strides': (2, 2)}),
    ('BatchNormalization', {'axis': 3, 'epsilon': 1.001e-05}),
    ('Activation', {'activation': 'relu'}),
    ('Conv2D', {'filters': 256, 'kernel_size': (1, 1)}),
    ('Conv2D', {'filters': 64, 'kernel_size': (1, 1), 'use_bias': False}),
    ('Conv2D', {'filters': 64, 'kernel_size': (3, 3), 'use_bias': False}),
    ('Add', {}),
    ('MaxPooling2D', {'pool_size': (1, 1), 'strides': (2, 2)}),
    ('Conv2D', {'filters': 64, 'kernel_size': (3, 3), 'strides': (2, 2), 'use_bias': False}),
    ('Conv2D', {'filters': 512, 'kernel_size': (1, 1)}),
    ('Conv2D', {'filters': 128, 'kernel_size': (1, 1), 'use_bias': False}),
    ('Conv2D', {'filters': 128, 'kernel_size': (3, 3), 'use_bias': False}),
    ('Conv2D', {'filters': 128, 'kernel_size': (3, 3), 'strides': (2, 2), 'use_bias': False}),
    ('Conv2D', {'filters': 1024, 'kernel_size': (1, 1)}),
    ('Conv2D', {'filters': 256, 'kernel_size': (1, 1), 'use_bias': False}),
    ('Conv2D', {'filters': 256, 'kernel_size': (3, 3), 'use_bias': False}),
    ('Conv2D', {'filters': 256, 'kernel_size': (3, 3), 'strides': (2, 2), 'use_bias': False}),
    ('Conv2D', {'filters': 2048, 'kernel_size': (1, 1)}),
    ('Conv2D', {'filters': 512, 'kernel_size': (1, 1), 'use_bias': False}),
    ('Conv2D', {'filters': 512, 'kernel_size': (3, 3), 'use_bias': False}),
)

BUILDERS: dict[str, dict[str, Any]] = {
    "ResNet101V2": {
        "size": 224,
        "flat size": None,
        "least": 32,
        "flat avg": """\
avg_pool 0
""",
        "flat max": """\
max_pool 1
""",
        "top": """\
avg_pool 0
predictions 2
""",
        "flat": "",
        "pre": "",
        "body": """\
conv1_pad 3
conv1_conv 4
pool1_pad 5
pool1_pool 6
conv2_block1_preact_bn 7
conv2_block1_preact_relu 8
conv2_block1_0_conv 9
conv2_block1_1_conv 10 2
conv2_block1_1_bn 7
conv2_block1_1_relu 8
conv2_block1_2_pad 5
conv2_block1_2_conv 11
conv2_block1_2_bn 7
conv2_block1_2_relu 8
conv2_block1_3_conv 9
conv2_block1_out 12 9,1
conv2_block2_preact_bn 7
conv2_block2_preact_relu 8
conv2_block2_1_conv 10
conv2_block2_1_bn 7
conv2_block2_1_relu 8
conv2_block2_2_pad 5
conv2_block2_2_conv 11
conv2_block2_2_bn 7
conv2_block2_2_relu 8
conv2_block2_3_conv 9
conv2_block2_out 12 11,1
conv2_block3_preact_bn 7
conv2_block3_preact_relu 8
- 13 3
conv2_block3_1_conv 10 2
conv2_block3_1_bn 7
conv2_block3_1_relu 8
conv2_block3_2_pad 5
conv2_block3_2_conv 14
conv2_block3_2_bn 7
conv2_block3_2_relu 8
conv2_block3_3_conv 9
conv2_block3_out 12 9,1
conv3_block1_preact_bn 7
conv3_block1_preact_relu 8
conv3_block1_0_conv 15
conv3_block1_1_conv 16 2
conv3_block1_1_bn 7
conv3_block1_1_relu 8
conv3_block1_2_pad 5
conv3_block1_2_conv 17
conv3_block1_2_bn 7
conv3_block1_2_relu 8
conv3_block1_3_conv 15
conv3_block1_out 12 9,1
conv3_block2_preact_bn 7
conv3_block2_preact_relu 8
conv3_block2_1_conv 16
conv3_block2_1_bn 7
conv3_block2_1_relu 8
conv3_block2_2_pad 5
conv3_block2_2_conv 17
conv3_block2_2_bn 7
conv3_block2_2_relu 8
conv3_block2_3_conv 15
conv3_block2_out 12 11,1
conv3_block3_preact_bn 7
conv3_block3_preact_relu 8
conv3_block3_1_conv 16
conv3_block3_1_bn 7
conv3_block3_1_relu 8
conv3_block3_2_pad 5
conv3_block3_2_conv 17
conv3_block3_2_bn 7
conv3_block3_2_relu 8
conv3_block3_3_conv 15
conv3_block3_out 12 11,1
conv3_block4_preact_bn 7
conv3_block4_preact_relu 8
- 13 3
conv3_block4_1_conv 16 2
conv3_block4_1_bn 7
conv3_block4_1_relu 8
conv3_block4_2_pad 5
conv3_block4_2_conv 18
conv3_block4_2_bn 7
conv3_block4_2_relu 8
conv3_block4_3_conv 15
conv3_block4_out 12 9,1
conv4_block1_preact_bn 7
conv4_block1_preact_relu 8
conv4_block1_0_conv 19
conv4_block1_1_conv 20 2
conv4_block1_1_bn 7
conv4_block1_1_relu 8
conv4_block1_2_pad 5
conv4_block1_2_conv 21
conv4_block1_2_bn 7
conv4_block1_2_relu 8
conv4_block1_3_conv 19
conv4_block1_out 12 9,1
conv4_block2_preact_bn 7
conv4_block2_preact_relu 8
conv4_block2_1_conv 20
conv4_block2_1_bn 7
conv4_block2_1_relu 8
conv4_block2_2_pad 5
conv4_block2_2_conv 21
conv4_block2_2_bn 7
conv4_block2_2_relu 8
conv4_block2_3_conv 19
conv4_block2_out 12 11,1
conv4_block3_preact_bn 7
conv4_block3_preact_relu 8
conv4_block3_1_conv 20
conv4_block3_1_bn 7
conv4_block3_1_relu 8
conv4_block3_2_pad 5
conv4_block3_2_conv 21
conv4_block3_2_bn 7
conv4_block3_2_relu 8
conv4_block3_3_conv 19
conv4_block3_out 12 11,1
conv4_block4_preact_bn 7
conv4_block4_preact_relu 8
conv4_block4_1_conv 20
conv4_block4_1_bn 7
conv4_block4_1_relu 8
conv4_block4_2_pad 5
conv4_block4_2_conv 21
conv4_block4_2_bn 7
conv4_block4_2_relu 8
conv4_block4_3_conv 19
conv4_block4_out 12 11,1
conv4_block5_preact_bn 7
conv4_block5_preact_relu 8
conv4_block5_1_conv 20
conv4_block5_1_bn 7
conv4_block5_1_relu 8
conv4_block5_2_pad 5
conv4_block5_2_conv 21
conv4_block5_2_bn 7
conv4_block5_2_relu 8
conv4_block5_3_conv 19
conv4_block5_out 12 11,1
conv4_block6_preact_bn 7
conv4_block6_preact_relu 8
conv4_block6_1_conv 20
conv4_block6_1_bn 7
conv4_block6_1_relu 8
conv4_block6_2_pad 5
conv4_block6_2_conv 21
conv4_block6_2_bn 7
conv4_block6_2_relu 8
conv4_block6_3_conv 19
conv4_block6_out 12 11,1
conv4_block7_preact_bn 7
conv4_block7_preact_relu 8
conv4_block7_1_conv 20
conv4_block7_1_bn 7
conv4_block7_1_relu 8
conv4_block7_2_pad 5
conv4_block7_2_conv 21
conv4_block7_2_bn 7
conv4_block7_2_relu 8
conv4_block7_3_conv 19
conv4_block7_out 12 11,1
conv4_block8_preact_bn 7
conv4_block8_preact_relu 8
conv4_block8_1_conv 20
conv4_block8_1_bn 7
conv4_block8_1_relu 8
conv4_block8_2_pad 5
conv4_block8_2_conv 21
conv4_block8_2_bn 7
conv4_block8_2_relu 8
conv4_block8_3_conv 19
conv4_block8_out 12 11,1
conv4_block9_preact_bn 7
conv4_block9_preact_relu 8
conv4_block9_1_conv 20
conv4_block9_1_bn 7
conv4_block9_1_relu 8
conv4_block9_2_pad 5
conv4_block9_2_conv 21
conv4_block9_2_bn 7
conv4_block9_2_relu 8
conv4_block9_3_conv 19
conv4_block9_out 12 11,1
conv4_block10_preact_bn 7
conv4_block10_preact_relu 8
conv4_block10_1_conv 20
conv4_block10_1_bn 7
conv4_block10_1_relu 8
conv4_block10_2_pad 5
conv4_block10_2_conv 21
conv4_block10_2_bn 7
conv4_block10_2_relu 8
conv4_block10_3_conv 19
conv4_block10_out 12 11,1
conv4_block11_preact_bn 7
conv4_block11_preact_relu 8
conv4_block11_1_conv 20
conv4_block11_1_bn 7
conv4_block11_1_relu 8
conv4_block11_2_pad 5
conv4_block11_2_conv 21
conv4_block11_2_bn 7
conv4_block11_2_relu 8
conv4_block11_3_conv 19
conv4_block11_out 12 11,1
conv4_block12_preact_bn 7
conv4_block12_preact_relu 8
conv4_block12_1_conv 20
conv4_block12_1_bn 7
conv4_block12_1_relu 8
conv4_block12_2_pad 5
conv4_block12_2_conv 21
conv4_block12_2_bn 7
conv4_block12_2_relu 8
conv4_block12_3_conv 19
conv4_block12_out 12 11,1
conv4_block13_preact_bn 7
conv4_block13_preact_relu 8
conv4_block13_1_conv 20
conv4_block13_1_bn 7
conv4_block13_1_relu 8
conv4_block13_2_pad 5
conv4_block13_2_conv 21
conv4_block13_2_bn 7
conv4_block13_2_relu 8
conv4_block13_3_conv 19
conv4_block13_out 12 11,1
conv4_block14_preact_bn 7
conv4_block14_preact_relu 8
conv4_block14_1_conv 20
conv4_block14_1_bn 7
conv4_block14_1_relu 8
conv4_block14_2_pad 5
conv4_block14_2_conv 21
conv4_block14_2_bn 7
conv4_block14_2_relu 8
conv4_block14_3_conv 19
conv4_block14_out 12 11,1
conv4_block15_preact_bn 7
conv4_block15_preact_relu 8
conv4_block15_1_conv 20
conv4_block15_1_bn 7
conv4_block15_1_relu 8
conv4_block15_2_pad 5
conv4_block15_2_conv 21
conv4_block15_2_bn 7
conv4_block15_2_relu 8
conv4_block15_3_conv 19
conv4_block15_out 12 11,1
conv4_block16_preact_bn 7
conv4_block16_preact_relu 8
conv4_block16_1_conv 20
conv4_block16_1_bn 7
conv4_block16_1_relu 8
conv4_block16_2_pad 5
conv4_block16_2_conv 21
conv4_block16_2_bn 7
conv4_block16_2_relu 8
conv4_block16_3_conv 19
conv4_block16_out 12 11,1
conv4_block17_preact_bn 7
conv4_block17_preact_relu 8
conv4_block17_1_conv 20
conv4_block17_1_bn 7
conv4_block17_1_relu 8
conv4_block17_2_pad 5
conv4_block17_2_conv 21
conv4_block17_2_bn 7
conv4_block17_2_relu 8
conv4_block17_3_conv 19
conv4_block17_out 12 11,1
conv4_block18_preact_bn 7
conv4_block18_preact_relu 8
conv4_block18_1_conv 20
conv4_block18_1_bn 7
conv4_block18_1_relu 8
conv4_block18_2_pad 5
conv4_block18_2_conv 21
conv4_block18_2_bn 7
conv4_block18_2_relu 8
conv4_block18_3_conv 19
conv4_block18_out 12 11,1
conv4_block19_preact_bn 7
conv4_block19_preact_relu 8
conv4_block19_1_conv 20
conv4_block19_1_bn 7
conv4_block19_1_relu 8
conv4_block19_2_pad 5
conv4_block19_2_conv 21
conv4_block19_2_bn 7
conv4_block19_2_relu 8
conv4_block19_3_conv 19
conv4_block19_out 12 11,1
conv4_block20_preact_bn 7
conv4_block20_preact_relu 8
conv4_block20_1_conv 20
conv4_block20_1_bn 7
conv4_block20_1_relu 8
conv4_block20_2_pad 5
conv4_block20_2_conv 21
conv4_block20_2_bn 7
conv4_block20_2_relu 8
conv4_block20_3_conv 19
conv4_block20_out 12 11,1
conv4_block21_preact_bn 7
conv4_block21_preact_relu 8
conv4_block21_1_conv 20
conv4_block21_1_bn 7
conv4_block21_1_relu 8
conv4_block21_2_pad 5
conv4_block21_2_conv 21
conv4_block21_2_bn 7
conv4_block21_2_relu 8
conv4_block21_3_conv 19
conv4_block21_out 12 11,1
conv4_block22_preact_bn 7
conv4_block22_preact_relu 8
conv4_block22_1_conv 20
conv4_block22_1_bn 7
conv4_block22_1_relu 8
conv4_block22_2_pad 5
conv4_block22_2_conv 21
conv4_block22_2_bn 7
conv4_block22_2_relu 8
conv4_block22_3_conv 19
conv4_block22_out 12 11,1
conv4_block23_preact_bn 7
conv4_block23_preact_relu 8
- 13 3
conv4_block23_1_conv 20 2
conv4_block23_1_bn 7
conv4_block23_1_relu 8
conv4_block23_2_pad 5
conv4_block23_2_conv 22
conv4_block23_2_bn 7
conv4_block23_2_relu 8
conv4_block23_3_conv 19
conv4_block23_out 12 9,1
conv5_block1_preact_bn 7
conv5_block1_preact_relu 8
conv5_block1_0_conv 23
conv5_block1_1_conv 24 2
conv5_block1_1_bn 7
conv5_block1_1_relu 8
conv5_block1_2_pad 5
conv5_block1_2_conv 25
conv5_block1_2_bn 7
conv5_block1_2_relu 8
conv5_block1_3_conv 23
conv5_block1_out 12 9,1
conv5_block2_preact_bn 7
conv5_block2_preact_relu 8
conv5_block2_1_conv 24
conv5_block2_1_bn 7
conv5_block2_1_relu 8
conv5_block2_2_pad 5
conv5_block2_2_conv 25
conv5_block2_2_bn 7
conv5_block2_2_relu 8
conv5_block2_3_conv 23
conv5_block2_out 12 11,1
conv5_block3_preact_bn 7
conv5_block3_preact_relu 8
conv5_block3_1_conv 24
conv5_block3_1_bn 7
conv5_block3_1_relu 8
conv5_block3_2_pad 5
conv5_block3_2_conv 25
conv5_block3_2_bn 7
conv5_block3_2_relu 8
conv5_block3_3_conv 23
conv5_block3_out 12 11,1
post_bn 7
post_relu 8
""",
    },
    "ResNet152V2": {
        "size": 224,
        "flat size": None,
        "least": 32,
        "flat avg": """\
avg_pool 0
""",
        "flat max": """\
max_pool 1
""",
        "top": """\
avg_pool 0
predictions 2
""",
        "flat": "",
        "pre": "",
        "body": """\
conv1_pad 3
conv1_conv 4
pool1_pad 5
pool1_pool 6
conv2_block1_preact_bn 7
conv2_block1_preact_relu 8
conv2_block1_0_conv 9
conv2_block1_1_conv 10 2
conv2_block1_1_bn 7
conv2_block1_1_relu 8
conv2_block1_2_pad 5
conv2_block1_2_conv 11
conv2_block1_2_bn 7
conv2_block1_2_relu 8
conv2_block1_3_conv 9
conv2_block1_out 12 9,1
conv2_block2_preact_bn 7
conv2_block2_preact_relu 8
conv2_block2_1_conv 10
conv2_block2_1_bn 7
conv2_block2_1_relu 8
conv2_block2_2_pad 5
conv2_block2_2_conv 11
conv2_block2_2_bn 7
conv2_block2_2_relu 8
conv2_block2_3_conv 9
conv2_block2_out 12 11,1
conv2_block3_preact_bn 7
conv2_block3_preact_relu 8
- 13 3
conv2_block3_1_conv 10 2
conv2_block3_1_bn 7
conv2_block3_1_relu 8
conv2_block3_2_pad 5
conv2_block3_2_conv 14
conv2_block3_2_bn 7
conv2_block3_2_relu 8
conv2_block3_3_conv 9
conv2_block3_out 12 9,1
conv3_block1_preact_bn 7
conv3_block1_preact_relu 8
conv3_block1_0_conv 15
conv3_block1_1_conv 16 2
conv3_block1_1_bn 7
conv3_block1_1_relu 8
conv3_block1_2_pad 5
conv3_block1_2_conv 17
conv3_block1_2_bn 7
conv3_block1_2_relu 8
conv3_block1_3_conv 15
conv3_block1_out 12 9,1
conv3_block2_preact_bn 7
conv3_block2_preact_relu 8
conv3_block2_1_conv 16
conv3_block2_1_bn 7
conv3_block2_1_relu 8
conv3_block2_2_pad 5
conv3_block2_2_conv 17
conv3_block2_2_bn 7
conv3_block2_2_relu 8
conv3_block2_3_conv 15
conv3_block2_out 12 11,1
conv3_block3_preact_bn 7
conv3_block3_preact_relu 8
conv3_block3_1_conv 16
conv3_block3_1_bn 7
conv3_block3_1_relu 8
conv3_block3_2_pad 5
conv3_block3_2_conv 17
conv3_block3_2_bn 7
conv3_block3_2_relu 8
conv3_block3_3_conv 15
conv3_block3_out 12 11,1
conv3_block4_preact_bn 7
conv3_block4_preact_relu 8
conv3_block4_1_conv 16
conv3_block4_1_bn 7
conv3_block4_1_relu 8
conv3_block4_2_pad 5
conv3_block4_2_conv 17
conv3_block4_2_bn 7
conv3_block4_2_relu 8
conv3_block4_3_conv 15
conv3_block4_out 12 11,1
conv3_block5_preact_bn 7
conv3_block5_preact_relu 8
conv3_block5_1_conv 16
conv3_block5_1_bn 7
conv3_block5_1_relu 8
conv3_block5_2_pad 5
conv3_block5_2_conv 17
conv3_block5_2_bn 7
conv3_block5_2_relu 8
conv3_block5_3_conv 15
conv3_block5_out 12 11,1
conv3_block6_preact_bn 7
conv3_block6_preact_relu 8
conv3_block6_1_conv 16
conv3_block6_1_bn 7
conv3_block6_1_relu 8
conv3_block6_2_pad 5
conv3_block6_2_conv 17
conv3_block6_2_bn 7
conv3_block6_2_relu 8
conv3_block6_3_conv 15
conv3_block6_out 12 11,1
conv3_block7_preact_bn 7
conv3_block7_preact_relu 8
conv3_block7_1_conv 16
conv3_block7_1_bn 7
conv3_block7_1_relu 8
conv3_block7_2_pad 5
conv3_block7_2_conv 17
conv3_block7_2_bn 7
conv3_block7_2_relu 8
conv3_block7_3_conv 15
conv3_block7_out 12 11,1
conv3_block8_preact_bn 7
conv3_block8_preact_relu 8
- 13 3
conv3_block8_1_conv 16 2
conv3_block8_1_bn 7
conv3_block8_1_relu 8
conv3_block8_2_pad 5
conv3_block8_2_conv 18
conv3_block8_2_bn 7
conv3_block8_2_relu 8
conv3_block8_3_conv 15
conv3_block8_out 12 9,1
conv4_block1_preact_bn 7
conv4_block1_preact_relu 8
conv4_block1_0_conv 19
conv4_block1_1_conv 20 2
conv4_block1_1_bn 7
conv4_block1_1_relu 8
conv4_block1_2_pad 5
conv4_block1_2_conv 21
conv4_block1_2_bn 7
conv4_block1_2_relu 8
conv4_block1_3_conv 19
conv4_block1_out 12 9,1
conv4_block2_preact_bn 7
conv4_block2_preact_relu 8
conv4_block2_1_conv 20
conv4_block2_1_bn 7
conv4_block2_1_relu 8
conv4_block2_2_pad 5
conv4_block2_2_conv 21
conv4_block2_2_bn 7
conv4_block2_2_relu 8
conv4_block2_3_conv 19
conv4_block2_out 12 11,1
conv4_block3_preact_bn 7
conv4_block3_preact_relu 8
conv4_block3_1_conv 20
conv4_block3_1_bn 7
conv4_block3_1_relu 8
conv4_block3_2_pad 5
conv4_block3_2_conv 21
conv4_block3_2_bn 7
conv4_block3_2_relu 8
conv4_block3_3_conv 19
conv4_block3_out 12 11,1
conv4_block4_preact_bn 7
conv4_block4_preact_relu 8
conv4_block4_1_conv 20
conv4_block4_1_bn 7
conv4_block4_1_relu 8
conv4_block4_2_pad 5
conv4_block4_2_conv 21
conv4_block4_2_bn 7
conv4_block4_2_relu 8
conv4_block4_3_conv 19
conv4_block4_out 12 11,1
conv4_block5_preact_bn 7
conv4_block5_preact_relu 8
conv4_block5_1_conv 20
conv4_block5_1_bn 7
conv4_block5_1_relu 8
conv4_block5_2_pad 5
conv4_block5_2_conv 21
conv4_block5_2_bn 7
conv4_block5_2_relu 8
conv4_block5_3_conv 19
conv4_block5_out 12 11,1
conv4_block6_preact_bn 7
conv4_block6_preact_relu 8
conv4_block6_1_conv 20
conv4_block6_1_bn 7
conv4_block6_1_relu 8
conv4_block6_2_pad 5
conv4_block6_2_conv 21
conv4_block6_2_bn 7
conv4_block6_2_relu 8
conv4_block6_3_conv 19
conv4_block6_out 12 11,1
conv4_block7_preact_bn 7
conv4_block7_preact_relu 8
conv4_block7_1_conv 20
conv4_block7_1_bn 7
conv4_block7_1_relu 8
conv4_block7_2_pad 5
conv4_block7_2_conv 21
conv4_block7_2_bn 7
conv4_block7_2_relu 8
conv4_block7_3_conv 19
conv4_block7_out 12 11,1
conv4_block8_preact_bn 7
conv4_block8_preact_relu 8
conv4_block8_1_conv 20
conv4_block8_1_bn 7
conv4_block8_1_relu 8
conv4_block8_2_pad 5
conv4_block8_2_conv 21
conv4_block8_2_bn 7
conv4_block8_2_relu 8
conv4_block8_3_conv 19
conv4_block8_out 12 11,1
conv4_block9_preact_bn 7
conv4_block9_preact_relu 8
conv4_block9_1_conv 20
conv4_block9_1_bn 7
conv4_block9_1_relu 8
conv4_block9_2_pad 5
conv4_block9_2_conv 21
conv4_block9_2_bn 7
conv4_block9_2_relu 8
conv4_block9_3_conv 19
conv4_block9_out 12 11,1
conv4_block10_preact_bn 7
conv4_block10_preact_relu 8
conv4_block10_1_conv 20
conv4_block10_1_bn 7
conv4_block10_1_relu 8
conv4_block10_2_pad 5
conv4_block10_2_conv 21
conv4_block10_2_bn 7
conv4_block10_2_relu 8
conv4_block10_3_conv 19
conv4_block10_out 12 11,1
conv4_block11_preact_bn 7
conv4_block11_preact_relu 8
conv4_block11_1_conv 20
conv4_block11_1_bn 7
conv4_block11_1_relu 8
conv4_block11_2_pad 5
conv4_block11_2_conv 21
conv4_block11_2_bn 7
conv4_block11_2_relu 8
conv4_block11_3_conv 19
conv4_block11_out 12 11,1
conv4_block12_preact_bn 7
conv4_block12_preact_relu 8
conv4_block12_1_conv 20
conv4_block12_1_bn 7
conv4_block12_1_relu 8
conv4_block12_2_pad 5
conv4_block12_2_conv 21
conv4_block12_2_bn 7
conv4_block12_2_relu 8
conv4_block12_3_conv 19
conv4_block12_out 12 11,1
conv4_block13_preact_bn 7
conv4_block13_preact_relu 8
conv4_block13_1_conv 20
conv4_block13_1_bn 7
conv4_block13_1_relu 8
conv4_block13_2_pad 5
conv4_block13_2_conv 21
conv4_block13_2_bn 7
conv4_block13_2_relu 8
conv4_block13_3_conv 19
conv4_block13_out 12 11,1
conv4_block14_preact_bn 7
conv4_block14_preact_relu 8
conv4_block14_1_conv 20
conv4_block14_1_bn 7
conv4_block14_1_relu 8
conv4_block14_2_pad 5
conv4_block14_2_conv 21
conv4_block14_2_bn 7
conv4_block14_2_relu 8
conv4_block14_3_conv 19
conv4_block14_out 12 11,1
conv4_block15_preact_bn 7
conv4_block15_preact_relu 8
conv4_block15_1_conv 20
conv4_block15_1_bn 7
conv4_block15_1_relu 8
conv4_block15_2_pad 5
conv4_block15_2_conv 21
conv4_block15_2_bn 7
conv4_block15_2_relu 8
conv4_block15_3_conv 19
conv4_block15_out 12 11,1
conv4_block16_preact_bn 7
conv4_block16_preact_relu 8
conv4_block16_1_conv 20
conv4_block16_1_bn 7
conv4_block16_1_relu 8
conv4_block16_2_pad 5
conv4_block16_2_conv 21
conv4_block16_2_bn 7
conv4_block16_2_relu 8
conv4_block16_3_conv 19
conv4_block16_out 12 11,1
conv4_block17_preact_bn 7
conv4_block17_preact_relu 8
conv4_block17_1_conv 20
conv4_block17_1_bn 7
conv4_block17_1_relu 8
conv4_block17_2_pad 5
conv4_block17_2_conv 21
conv4_block17_2_bn 7
conv4_block17_2_relu 8
conv4_block17_3_conv 19
conv4_block17_out 12 11,1
conv4_block18_preact_bn 7
conv4_block18_preact_relu 8
conv4_block18_1_conv 20
conv4_block18_1_bn 7
conv4_block18_1_relu 8
conv4_block18_2_pad 5
conv4_block18_2_conv 21
conv4_block18_2_bn 7
conv4_block18_2_relu 8
conv4_block18_3_conv 19
conv4_block18_out 12 11,1
conv4_block19_preact_bn 7
conv4_block19_preact_relu 8
conv4_block19_1_conv 20
conv4_block19_1_bn 7
conv4_block19_1_relu 8
conv4_block19_2_pad 5
conv4_block19_2_conv 21
conv4_block19_2_bn 7
conv4_block19_2_relu 8
conv4_block19_3_conv 19
conv4_block19_out 12 11,1
conv4_block20_preact_bn 7
conv4_block20_preact_relu 8
conv4_block20_1_conv 20
conv4_block20_1_bn 7
conv4_block20_1_relu 8
conv4_block20_2_pad 5
conv4_block20_2_conv 21
conv4_block20_2_bn 7
conv4_block20_2_relu 8
conv4_block20_3_conv 19
conv4_block20_out 12 11,1
conv4_block21_preact_bn 7
conv4_block21_preact_relu 8
conv4_block21_1_conv 20
conv4_block21_1_bn 7
conv4_block21_1_relu 8
conv4_block21_2_pad 5
conv4_block21_2_conv 21
conv4_block21_2_bn 7
conv4_block21_2_relu 8
conv4_block21_3_conv 19
conv4_block21_out 12 11,1
conv4_block22_preact_bn 7
conv4_block22_preact_relu 8
conv4_block22_1_conv 20
conv4_block22_1_bn 7
conv4_block22_1_relu 8
conv4_block22_2_pad 5
conv4_block22_2_conv 21
conv4_block22_2_bn 7
conv4_block22_2_relu 8
conv4_block22_3_conv 19
conv4_block22_out 12 11,1
conv4_block23_preact_bn 7
conv4_block23_preact_relu 8
conv4_block23_1_conv 20
conv4_block23_1_bn 7
conv4_block23_1_relu 8
conv4_block23_2_pad 5
conv4_block23_2_conv 21
conv4_block23_2_bn 7
conv4_block23_2_relu 8
conv4_block23_3_conv 19
conv4_block23_out 12 11,1
conv4_block24_preact_bn 7
conv4_block24_preact_relu 8
conv4_block24_1_conv 20
conv4_block24_1_bn 7
conv4_block24_1_relu 8
conv4_block24_2_pad 5
conv4_block24_2_conv 21
conv4_block24_2_bn 7
conv4_block24_2_relu 8
conv4_block24_3_conv 19
conv4_block24_out 12 11,1
conv4_block25_preact_bn 7
conv4_block25_preact_relu 8
conv4_block25_1_conv 20
conv4_block25_1_bn 7
conv4_block25_1_relu 8
conv4_block25_2_pad 5
conv4_block25_2_conv 21
conv4_block25_2_bn 7
conv4_block25_2_relu 8
conv4_block25_3_conv 19
conv4_block25_out 12 11,1
conv4_block26_preact_bn 7
conv4_block26_preact_relu 8
conv4_block26_1_conv 20
conv4_block26_1_bn 7
conv4_block26_1_relu 8
conv4_block26_2_pad 5
conv4_block26_2_conv 21
conv4_block26_2_bn 7
conv4_block26_2_relu 8
conv4_block26_3_conv 19
conv4_block26_out 12 11,1
conv4_block27_preact_bn 7
conv4_block27_preact_relu 8
conv4_block27_1_conv 20
conv4_block27_1_bn 7
conv4_block27_1_relu 8
conv4_block27_2_pad 5
conv4_block27_2_conv 21
conv4_block27_2_bn 7
conv4_block27_2_relu 8
conv4_block27_3_conv 19
conv4_block27_out 12 11,1
conv4_block28_preact_bn 7
conv4_block28_preact_relu 8
conv4_block28_1_conv 20
conv4_block28_1_bn 7
conv4_block28_1_relu 8
conv4_block28_2_pad 5
conv4_block28_2_conv 21
conv4_block28_2_bn 7
conv4_block28_2_relu 8
conv4_block28_3_conv 19
conv4_block28_out 12 11,1
conv4_block29_preact_bn 7
conv4_block29_preact_relu 8
conv4_block29_1_conv 20
conv4_block29_1_bn 7
conv4_block29_1_relu 8
conv4_block29_2_pad 5
conv4_block29_2_conv 21
conv4_block29_2_bn 7
conv4_block29_2_relu 8
conv4_block29_3_conv 19
conv4_block29_out 12 11,1
conv4_block30_preact_bn 7
conv4_block30_preact_relu 8
conv4_block30_1_conv 20
conv4_block30_1_bn 7
conv4_block30_1_relu 8
conv4_block30_2_pad 5
conv4_block30_2_conv 21
conv4_block30_2_bn 7
conv4_block30_2_relu 8
conv4_block30_3_conv 19
conv4_block30_out 12 11,1
conv4_block31_preact_bn 7
conv4_block31_preact_relu 8
conv4_block31_1_conv 20
conv4_block31_1_bn 7
conv4_block31_1_relu 8
conv4_block31_2_pad 5
conv4_block31_2_conv 21
conv4_block31_2_bn 7
conv4_block31_2_relu 8
conv4_block31_3_conv 19
conv4_block31_out 12 11,1
conv4_block32_preact_bn 7
conv4_block32_preact_relu 8
conv4_block32_1_conv 20
conv4_block32_1_bn 7
conv4_block32_1_relu 8
conv4_block32_2_pad 5
conv4_block32_2_conv 21
conv4_block32_2_bn 7
conv4_block32_2_relu 8
conv4_block32_3_conv 19
conv4_block32_out 12 11,1
conv4_block33_preact_bn 7
conv4_block33_preact_relu 8
conv4_block33_1_conv 20
conv4_block33_1_bn 7
conv4_block33_1_relu 8
conv4_block33_2_pad 5
conv4_block33_2_conv 21
conv4_block33_2_bn 7
conv4_block33_2_relu 8
conv4_block33_3_conv 19
conv4_block33_out 12 11,1
conv4_block34_preact_bn 7
conv4_block34_preact_relu 8
conv4_block34_1_conv 20
conv4_block34_1_bn 7
conv4_block34_1_relu 8
conv4_block34_2_pad 5
conv4_block34_2_conv 21
conv4_block34_2_bn 7
conv4_block34_2_relu 8
conv4_block34_3_conv 19
conv4_block34_out 12 11,1
conv4_block35_preact_bn 7
conv4_block35_preact_relu 8
conv4_block35_1_conv 20
conv4_block35_1_bn 7
conv4_block35_1_relu 8
conv4_block35_2_pad 5
conv4_block35_2_conv 21
conv4_block35_2_bn 7
conv4_block35_2_relu 8
conv4_block35_3_conv 19
conv4_block35_out 12 11,1
conv4_block36_preact_bn 7
conv4_block36_preact_relu 8
- 13 3
conv4_block36_1_conv 20 2
conv4_block36_1_bn 7
conv4_block36_1_relu 8
conv4_block36_2_pad 5
conv4_block36_2_conv 22
conv4_block36_2_bn 7
conv4_block36_2_relu 8
conv4_block36_3_conv 19
conv4_block36_out 12 9,1
conv5_block1_preact_bn 7
conv5_block1_preact_relu 8
conv5_block1_0_conv 23
conv5_block1_1_conv 24 2
conv5_block1_1_bn 7
conv5_block1_1_relu 8
conv5_block1_2_pad 5
conv5_block1_2_conv 25
conv5_block1_2_bn 7
conv5_block1_2_relu 8
conv5_block1_3_conv 23
conv5_block1_out 12 9,1
conv5_block2_preact_bn 7
conv5_block2_preact_relu 8
conv5_block2_1_conv 24
conv5_block2_1_bn 7
conv5_block2_1_relu 8
conv5_block2_2_pad 5
conv5_block2_2_conv 25
conv5_block2_2_bn 7
conv5_block2_2_relu 8
conv5_block2_3_conv 23
conv5_block2_out 12 11,1
conv5_block3_preact_bn 7
conv5_block3_preact_relu 8
conv5_block3_1_conv 24
conv5_block3_1_bn 7
conv5_block3_1_relu 8
conv5_block3_2_pad 5
conv5_block3_2_conv 25
conv5_block3_2_bn 7
conv5_block3_2_relu 8
conv5_block3_3_conv 23
conv5_block3_out 12 11,1
post_bn 7
post_relu 8
""",
    },
    "ResNet50V2": {
        "size": 224,
        "flat size": None,
        "least": 32,
        "flat avg": """\
avg_pool 0
""",
        "flat max": """\
max_pool 1
""",
        "top": """\
avg_pool 0
predictions 2
""",
        "flat": "",
        "pre": "",
        "body": """\
conv1_pad 3
conv1_conv 4
pool1_pad 5
pool1_pool 6
conv2_block1_preact_bn 7
conv2_block1_preact_relu 8
conv2_block1_0_conv 9
conv2_block1_1_conv 10 2
conv2_block1_1_bn 7
conv2_block1_1_relu 8
conv2_block1_2_pad 5
conv2_block1_2_conv 11
conv2_block1_2_bn 7
conv2_block1_2_relu 8
conv2_block1_3_conv 9
conv2_block1_out 12 9,1
conv2_block2_preact_bn 7
conv2_block2_preact_relu 8
conv2_block2_1_conv 10
conv2_block2_1_bn 7
conv2_block2_1_relu 8
conv2_block2_2_pad 5
conv2_block2_2_conv 11
conv2_block2_2_bn 7
conv2_block2_2_relu 8
conv2_block2_3_conv 9
conv2_block2_out 12 11,1
conv2_block3_preact_bn 7
conv2_block3_preact_relu 8
- 13 3
conv2_block3_1_conv 10 2
conv2_block3_1_bn 7
conv2_block3_1_relu 8
conv2_block3_2_pad 5
conv2_block3_2_conv 14
conv2_block3_2_bn 7
conv2_block3_2_relu 8
conv2_block3_3_conv 9
conv2_block3_out 12 9,1
conv3_block1_preact_bn 7
conv3_block1_preact_relu 8
conv3_block1_0_conv 15
conv3_block1_1_conv 16 2
conv3_block1_1_bn 7
conv3_block1_1_relu 8
conv3_block1_2_pad 5
conv3_block1_2_conv 17
conv3_block1_2_bn 7
conv3_block1_2_relu 8
conv3_block1_3_conv 15
conv3_block1_out 12 9,1
conv3_block2_preact_bn 7
conv3_block2_preact_relu 8
conv3_block2_1_conv 16
conv3_block2_1_bn 7
conv3_block2_1_relu 8
conv3_block2_2_pad 5
conv3_block2_2_conv 17
conv3_block2_2_bn 7
conv3_block2_2_relu 8
conv3_block2_3_conv 15
conv3_block2_out 12 11,1
conv3_block3_preact_bn 7
conv3_block3_preact_relu 8
conv3_block3_1_conv 16
conv3_block3_1_bn 7
conv3_block3_1_relu 8
conv3_block3_2_pad 5
conv3_block3_2_conv 17
conv3_block3_2_bn 7
conv3_block3_2_relu 8
conv3_block3_3_conv 15
conv3_block3_out 12 11,1
conv3_block4_preact_bn 7
conv3_block4_preact_relu 8
- 13 3
conv3_block4_1_conv 16 2
conv3_block4_1_bn 7
conv3_block4_1_relu 8
conv3_block4_2_pad 5
conv3_block4_2_conv 18
conv3_block4_2_bn 7
conv3_block4_2_relu 8
conv3_block4_3_conv 15
conv3_block4_out 12 9,1
conv4_block1_preact_bn 7
conv4_block1_preact_relu 8
conv4_block1_0_conv 19
conv4_block1_1_conv 20 2
conv4_block1_1_bn 7
conv4_block1_1_relu 8
conv4_block1_2_pad 5
conv4_block1_2_conv 21
conv4_block1_2_bn 7
conv4_block1_2_relu 8
conv4_block1_3_conv 19
conv4_block1_out 12 9,1
conv4_block2_preact_bn 7
conv4_block2_preact_relu 8
conv4_block2_1_conv 20
conv4_block2_1_bn 7
conv4_block2_1_relu 8
conv4_block2_2_pad 5
conv4_block2_2_conv 21
conv4_block2_2_bn 7
conv4_block2_2_relu 8
conv4_block2_3_conv 19
conv4_block2_out 12 11,1
conv4_block3_preact_bn 7
conv4_block3_preact_relu 8
conv4_block3_1_conv 20
conv4_block3_1_bn 7
conv4_block3_1_relu 8
conv4_block3_2_pad 5
conv4_block3_2_conv 21
conv4_block3_2_bn 7
conv4_block3_2_relu 8
conv4_block3_3_conv 19
conv4_block3_out 12 11,1
conv4_block4_preact_bn 7
conv4_block4_preact_relu 8
conv4_block4_1_conv 20
conv4_block4_1_bn 7
conv4_block4_1_relu 8
conv4_block4_2_pad 5
conv4_block4_2_conv 21
conv4_block4_2_bn 7
conv4_block4_2_relu 8
conv4_block4_3_conv 19
conv4_block4_out 12 11,1
conv4_block5_preact_bn 7
conv4_block5_preact_relu 8
conv4_block5_1_conv 20
conv4_block5_1_bn 7
conv4_block5_1_relu 8
conv4_block5_2_pad 5
conv4_block5_2_conv 21
conv4_block5_2_bn 7
conv4_block5_2_relu 8
conv4_block5_3_conv 19
conv4_block5_out 12 11,1
conv4_block6_preact_bn 7
conv4_block6_preact_relu 8
- 13 3
conv4_block6_1_conv 20 2
conv4_block6_1_bn 7
conv4_block6_1_relu 8
conv4_block6_2_pad 5
conv4_block6_2_conv 22
conv4_block6_2_bn 7
conv4_block6_2_relu 8
conv4_block6_3_conv 19
conv4_block6_out 12 9,1
conv5_block1_preact_bn 7
conv5_block1_preact_relu 8
conv5_block1_0_conv 23
conv5_block1_1_conv 24 2
conv5_block1_1_bn 7
conv5_block1_1_relu 8
conv5_block1_2_pad 5
conv5_block1_2_conv 25
conv5_block1_2_bn 7
conv5_block1_2_relu 8
conv5_block1_3_conv 23
conv5_block1_out 12 9,1
conv5_block2_preact_bn 7
conv5_block2_preact_relu 8
conv5_block2_1_conv 24
conv5_block2_1_bn 7
conv5_block2_1_relu 8
conv5_block2_2_pad 5
conv5_block2_2_conv 25
conv5_block2_2_bn 7
conv5_block2_2_relu 8
conv5_block2_3_conv 23
conv5_block2_out 12 11,1
conv5_block3_preact_bn 7
conv5_block3_preact_relu 8
conv5_block3_1_conv 24
conv5_block3_1_bn 7
conv5_block3_1_relu 8
conv5_block3_2_pad 5
conv5_block3_2_conv 25
conv5_block3_2_bn 7
conv5_block3_2_relu 8
conv5_block3_3_conv 23
conv5_block3_out 12 11,1
post_bn 7
post_relu 8
""",
    },
}
