"""resnet of keras.applications: written by `python tools/generate_applications.py` from keras 3.15.1."""

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
    ('BatchNormalization', {'axis': 3, 'epsilon': 1.001e-05}),
    ('Activation', {'activation': 'relu'}),
    ('ZeroPadding2D', {}),
    ('MaxPooling2D', {'pool_size': (3, 3), 'strides': (2, 2)}),
    ('Conv2D', {'filters': 256, 'kernel_size': (1, 1)}),
    ('Conv2D', {'filters': 64, 'kernel_size': (1, 1)}),
    ('Conv2D', {'filters': 64, 'kernel_size': (3, 3), 'padding': 'same'}),
    ('Add', {}),
    ('Conv2D', {'filters': 512, 'kernel_size': (1, 1), 'strides': (2, 2)}),
    ('Conv2D', {'filters': 128, 'kernel_size': (1, 1), 'strides': (2, 2)}),
    ('Conv2D', {'filters': 128, 'kernel_size': (3, 3), 'padding': 'same'}),
    ('Conv2D', {'filters': 512, 'kernel_size': (1, 1)}),
    ('Conv2D', {'filters': 128, 'kernel_size': (1, 1)}),
    ('Conv2D', {'filters': 1024, 'kernel_size': (1, 1), 'strides': (2, 2)}),
    ('Conv2D', {'filters': 256, 'kernel_size': (1, 1), 'strides': (2, 2)}),
    ('Conv2D', {'filters': 256, 'kernel_size': (3, 3), 'padding': 'same'}),
    ('Conv2D', {'filters': 1024, 'kernel_size': (1, 1)}),
    ('Conv2D', {'filters': 2048, 'kernel_size': (1, 1), 'strides': (2, 2)}),
    ('Conv2D', {'filters': 512, 'kernel_size': (3, 3), 'padding': 'same'}),
    ('Conv2D', {'filters': 2048, 'kernel_size': (1, 1)}),
)

BUILDERS: dict[str, dict[str, Any]] = {
    "ResNet101": {
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
conv1_bn 5
conv1_relu 6
pool1_pad 7
pool1_pool 8
conv2_block1_0_conv 9
conv2_block1_0_bn 5
conv2_block1_1_conv 10 3
conv2_block1_1_bn 5
conv2_block1_1_relu 6
conv2_block1_2_conv 11
conv2_block1_2_bn 5
conv2_block1_2_relu 6
conv2_block1_3_conv 9
conv2_block1_3_bn 5
conv2_block1_add 12 9,1
conv2_block1_out 6
conv2_block2_1_conv 10
conv2_block2_1_bn 5
conv2_block2_1_relu 6
conv2_block2_2_conv 11
conv2_block2_2_bn 5
conv2_block2_2_relu 6
conv2_block2_3_conv 9
conv2_block2_3_bn 5
conv2_block2_add 12 9,1
conv2_block2_out 6
conv2_block3_1_conv 10
conv2_block3_1_bn 5
conv2_block3_1_relu 6
conv2_block3_2_conv 11
conv2_block3_2_bn 5
conv2_block3_2_relu 6
conv2_block3_3_conv 9
conv2_block3_3_bn 5
conv2_block3_add 12 9,1
conv2_block3_out 6
conv3_block1_0_conv 13
conv3_block1_0_bn 5
conv3_block1_1_conv 14 3
conv3_block1_1_bn 5
conv3_block1_1_relu 6
conv3_block1_2_conv 15
conv3_block1_2_bn 5
conv3_block1_2_relu 6
conv3_block1_3_conv 16
conv3_block1_3_bn 5
conv3_block1_add 12 9,1
conv3_block1_out 6
conv3_block2_1_conv 17
conv3_block2_1_bn 5
conv3_block2_1_relu 6
conv3_block2_2_conv 15
conv3_block2_2_bn 5
conv3_block2_2_relu 6
conv3_block2_3_conv 16
conv3_block2_3_bn 5
conv3_block2_add 12 9,1
conv3_block2_out 6
conv3_block3_1_conv 17
conv3_block3_1_bn 5
conv3_block3_1_relu 6
conv3_block3_2_conv 15
conv3_block3_2_bn 5
conv3_block3_2_relu 6
conv3_block3_3_conv 16
conv3_block3_3_bn 5
conv3_block3_add 12 9,1
conv3_block3_out 6
conv3_block4_1_conv 17
conv3_block4_1_bn 5
conv3_block4_1_relu 6
conv3_block4_2_conv 15
conv3_block4_2_bn 5
conv3_block4_2_relu 6
conv3_block4_3_conv 16
conv3_block4_3_bn 5
conv3_block4_add 12 9,1
conv3_block4_out 6
conv4_block1_0_conv 18
conv4_block1_0_bn 5
conv4_block1_1_conv 19 3
conv4_block1_1_bn 5
conv4_block1_1_relu 6
conv4_block1_2_conv 20
conv4_block1_2_bn 5
conv4_block1_2_relu 6
conv4_block1_3_conv 21
conv4_block1_3_bn 5
conv4_block1_add 12 9,1
conv4_block1_out 6
conv4_block2_1_conv 9
conv4_block2_1_bn 5
conv4_block2_1_relu 6
conv4_block2_2_conv 20
conv4_block2_2_bn 5
conv4_block2_2_relu 6
conv4_block2_3_conv 21
conv4_block2_3_bn 5
conv4_block2_add 12 9,1
conv4_block2_out 6
conv4_block3_1_conv 9
conv4_block3_1_bn 5
conv4_block3_1_relu 6
conv4_block3_2_conv 20
conv4_block3_2_bn 5
conv4_block3_2_relu 6
conv4_block3_3_conv 21
conv4_block3_3_bn 5
conv4_block3_add 12 9,1
conv4_block3_out 6
conv4_block4_1_conv 9
conv4_block4_1_bn 5
conv4_block4_1_relu 6
conv4_block4_2_conv 20
conv4_block4_2_bn 5
conv4_block4_2_relu 6
conv4_block4_3_conv 21
conv4_block4_3_bn 5
conv4_block4_add 12 9,1
conv4_block4_out 6
conv4_block5_1_conv 9
conv4_block5_1_bn 5
conv4_block5_1_relu 6
conv4_block5_2_conv 20
conv4_block5_2_bn 5
conv4_block5_2_relu 6
conv4_block5_3_conv 21
conv4_block5_3_bn 5
conv4_block5_add 12 9,1
conv4_block5_out 6
conv4_block6_1_conv 9
conv4_block6_1_bn 5
conv4_block6_1_relu 6
conv4_block6_2_conv 20
conv4_block6_2_bn 5
conv4_block6_2_relu 6
conv4_block6_3_conv 21
conv4_block6_3_bn 5
conv4_block6_add 12 9,1
conv4_block6_out 6
conv4_block7_1_conv 9
conv4_block7_1_bn 5
conv4_block7_1_relu 6
conv4_block7_2_conv 20
conv4_block7_2_bn 5
conv4_block7_2_relu 6
conv4_block7_3_conv 21
conv4_block7_3_bn 5
conv4_block7_add 12 9,1
conv4_block7_out 6
conv4_block8_1_conv 9
conv4_block8_1_bn 5
conv4_block8_1_relu 6
conv4_block8_2_conv 20
conv4_block8_2_bn 5
conv4_block8_2_relu 6
conv4_block8_3_conv 21
conv4_block8_3_bn 5
conv4_block8_add 12 9,1
conv4_block8_out 6
conv4_block9_1_conv 9
conv4_block9_1_bn 5
conv4_block9_1_relu 6
conv4_block9_2_conv 20
conv4_block9_2_bn 5
conv4_block9_2_relu 6
conv4_block9_3_conv 21
conv4_block9_3_bn 5
conv4_block9_add 12 9,1
conv4_block9_out 6
conv4_block10_1_conv 9
conv4_block10_1_bn 5
conv4_block10_1_relu 6
conv4_block10_2_conv 20
conv4_block10_2_bn 5
conv4_block10_2_relu 6
conv4_block10_3_conv 21
conv4_block10_3_bn 5
conv4_block10_add 12 9,1
conv4_block10_out 6
conv4_block11_1_conv 9
conv4_block11_1_bn 5
conv4_block11_1_relu 6
conv4_block11_2_conv 20
conv4_block11_2_bn 5
conv4_block11_2_relu 6
conv4_block11_3_conv 21
conv4_block11_3_bn 5
conv4_block11_add 12 9,1
conv4_block11_out 6
conv4_block12_1_conv 9
conv4_block12_1_bn 5
conv4_block12_1_relu 6
conv4_block12_2_conv 20
conv4_block12_2_bn 5
conv4_block12_2_relu 6
conv4_block12_3_conv 21
conv4_block12_3_bn 5
conv4_block12_add 12 9,1
conv4_block12_out 6
conv4_block13_1_conv 9
conv4_block13_1_bn 5
conv4_block13_1_relu 6
conv4_block13_2_conv 20
conv4_block13_2_bn 5
conv4_block13_2_relu 6
conv4_block13_3_conv 21
conv4_block13_3_bn 5
conv4_block13_add 12 9,1
conv4_block13_out 6
conv4_block14_1_conv 9
conv4_block14_1_bn 5
conv4_block14_1_relu 6
conv4_block14_2_conv 20
conv4_block14_2_bn 5
conv4_block14_2_relu 6
conv4_block14_3_conv 21
conv4_block14_3_bn 5
conv4_block14_add 12 9,1
conv4_block14_out 6
conv4_block15_1_conv 9
conv4_block15_1_bn 5
conv4_block15_1_relu 6
conv4_block15_2_conv 20
conv4_block15_2_bn 5
conv4_block15_2_relu 6
conv4_block15_3_conv 21
conv4_block15_3_bn 5
conv4_block15_add 12 9,1
conv4_block15_out 6
conv4_block16_1_conv 9
conv4_block16_1_bn 5
conv4_block16_1_relu 6
conv4_block16_2_conv 20
conv4_block16_2_bn 5
conv4_block16_2_relu 6
conv4_block16_3_conv 21
conv4_block16_3_bn 5
conv4_block16_add 12 9,1
conv4_block16_out 6
conv4_block17_1_conv 9
conv4_block17_1_bn 5
conv4_block17_1_relu 6
conv4_block17_2_conv 20
conv4_block17_2_bn 5
conv4_block17_2_relu 6
conv4_block17_3_conv 21
conv4_block17_3_bn 5
conv4_block17_add 12 9,1
conv4_block17_out 6
conv4_block18_1_conv 9
conv4_block18_1_bn 5
conv4_block18_1_relu 6
conv4_block18_2_conv 20
conv4_block18_2_bn 5
conv4_block18_2_relu 6
conv4_block18_3_conv 21
conv4_block18_3_bn 5
conv4_block18_add 12 9,1
conv4_block18_out 6
conv4_block19_1_conv 9
conv4_block19_1_bn 5
conv4_block19_1_relu 6
conv4_block19_2_conv 20
conv4_block19_2_bn 5
conv4_block19_2_relu 6
conv4_block19_3_conv 21
conv4_block19_3_bn 5
conv4_block19_add 12 9,1
conv4_block19_out 6
conv4_block20_1_conv 9
conv4_block20_1_bn 5
conv4_block20_1_relu 6
conv4_block20_2_conv 20
conv4_block20_2_bn 5
conv4_block20_2_relu 6
conv4_block20_3_conv 21
conv4_block20_3_bn 5
conv4_block20_add 12 9,1
conv4_block20_out 6
conv4_block21_1_conv 9
conv4_block21_1_bn 5
conv4_block21_1_relu 6
conv4_block21_2_conv 20
conv4_block21_2_bn 5
conv4_block21_2_relu 6
conv4_block21_3_conv 21
conv4_block21_3_bn 5
conv4_block21_add 12 9,1
conv4_block21_out 6
conv4_block22_1_conv 9
conv4_block22_1_bn 5
conv4_block22_1_relu 6
conv4_block22_2_conv 20
conv4_block22_2_bn 5
conv4_block22_2_relu 6
conv4_block22_3_conv 21
conv4_block22_3_bn 5
conv4_block22_add 12 9,1
conv4_block22_out 6
conv4_block23_1_conv 9
conv4_block23_1_bn 5
conv4_block23_1_relu 6
conv4_block23_2_conv 20
conv4_block23_2_bn 5
conv4_block23_2_relu 6
conv4_block23_3_conv 21
conv4_block23_3_bn 5
conv4_block23_add 12 9,1
conv4_block23_out 6
conv5_block1_0_conv 22
conv5_block1_0_bn 5
conv5_block1_1_conv 13 3
conv5_block1_1_bn 5
conv5_block1_1_relu 6
conv5_block1_2_conv 23
conv5_block1_2_bn 5
conv5_block1_2_relu 6
conv5_block1_3_conv 24
conv5_block1_3_bn 5
conv5_block1_add 12 9,1
conv5_block1_out 6
conv5_block2_1_conv 16
conv5_block2_1_bn 5
conv5_block2_1_relu 6
conv5_block2_2_conv 23
conv5_block2_2_bn 5
conv5_block2_2_relu 6
conv5_block2_3_conv 24
conv5_block2_3_bn 5
conv5_block2_add 12 9,1
conv5_block2_out 6
conv5_block3_1_conv 16
conv5_block3_1_bn 5
conv5_block3_1_relu 6
conv5_block3_2_conv 23
conv5_block3_2_bn 5
conv5_block3_2_relu 6
conv5_block3_3_conv 24
conv5_block3_3_bn 5
conv5_block3_add 12 9,1
conv5_block3_out 6
""",
    },
    "ResNet152": {
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
conv1_bn 5
conv1_relu 6
pool1_pad 7
pool1_pool 8
conv2_block1_0_conv 9
conv2_block1_0_bn 5
conv2_block1_1_conv 10 3
conv2_block1_1_bn 5
conv2_block1_1_relu 6
conv2_block1_2_conv 11
conv2_block1_2_bn 5
conv2_block1_2_relu 6
conv2_block1_3_conv 9
conv2_block1_3_bn 5
conv2_block1_add 12 9,1
conv2_block1_out 6
conv2_block2_1_conv 10
conv2_block2_1_bn 5
conv2_block2_1_relu 6
conv2_block2_2_conv 11
conv2_block2_2_bn 5
conv2_block2_2_relu 6
conv2_block2_3_conv 9
conv2_block2_3_bn 5
conv2_block2_add 12 9,1
conv2_block2_out 6
conv2_block3_1_conv 10
conv2_block3_1_bn 5
conv2_block3_1_relu 6
conv2_block3_2_conv 11
conv2_block3_2_bn 5
conv2_block3_2_relu 6
conv2_block3_3_conv 9
conv2_block3_3_bn 5
conv2_block3_add 12 9,1
conv2_block3_out 6
conv3_block1_0_conv 13
conv3_block1_0_bn 5
conv3_block1_1_conv 14 3
conv3_block1_1_bn 5
conv3_block1_1_relu 6
conv3_block1_2_conv 15
conv3_block1_2_bn 5
conv3_block1_2_relu 6
conv3_block1_3_conv 16
conv3_block1_3_bn 5
conv3_block1_add 12 9,1
conv3_block1_out 6
conv3_block2_1_conv 17
conv3_block2_1_bn 5
conv3_block2_1_relu 6
conv3_block2_2_conv 15
conv3_block2_2_bn 5
conv3_block2_2_relu 6
conv3_block2_3_conv 16
conv3_block2_3_bn 5
conv3_block2_add 12 9,1
conv3_block2_out 6
conv3_block3_1_conv 17
conv3_block3_1_bn 5
conv3_block3_1_relu 6
conv3_block3_2_conv 15
conv3_block3_2_bn 5
conv3_block3_2_relu 6
conv3_block3_3_conv 16
conv3_block3_3_bn 5
conv3_block3_add 12 9,1
conv3_block3_out 6
conv3_block4_1_conv 17
conv3_block4_1_bn 5
conv3_block4_1_relu 6
conv3_block4_2_conv 15
conv3_block4_2_bn 5
conv3_block4_2_relu 6
conv3_block4_3_conv 16
conv3_block4_3_bn 5
conv3_block4_add 12 9,1
conv3_block4_out 6
conv3_block5_1_conv 17
conv3_block5_1_bn 5
conv3_block5_1_relu 6
conv3_block5_2_conv 15
conv3_block5_2_bn 5
conv3_block5_2_relu 6
conv3_block5_3_conv 16
conv3_block5_3_bn 5
conv3_block5_add 12 9,1
conv3_block5_out 6
conv3_block6_1_conv 17
conv3_block6_1_bn 5
conv3_block6_1_relu 6
conv3_block6_2_conv 15
conv3_block6_2_bn 5
conv3_block6_2_relu 6
conv3_block6_3_conv 16
conv3_block6_3_bn 5
conv3_block6_add 12 9,1
conv3_block6_out 6
conv3_block7_1_conv 17
conv3_block7_1_bn 5
conv3_block7_1_relu 6
conv3_block7_2_conv 15
conv3_block7_2_bn 5
conv3_block7_2_relu 6
conv3_block7_3_conv 16
conv3_block7_3_bn 5
conv3_block7_add 12 9,1
conv3_block7_out 6
conv3_block8_1_conv 17
conv3_block8_1_bn 5
conv3_block8_1_relu 6
conv3_block8_2_conv 15
conv3_block8_2_bn 5
conv3_block8_2_relu 6
conv3_block8_3_conv 16
conv3_block8_3_bn 5
conv3_block8_add 12 9,1
conv3_block8_out 6
conv4_block1_0_conv 18
conv4_block1_0_bn 5
conv4_block1_1_conv 19 3
conv4_block1_1_bn 5
conv4_block1_1_relu 6
conv4_block1_2_conv 20
conv4_block1_2_bn 5
conv4_block1_2_relu 6
conv4_block1_3_conv 21
conv4_block1_3_bn 5
conv4_block1_add 12 9,1
conv4_block1_out 6
conv4_block2_1_conv 9
conv4_block2_1_bn 5
conv4_block2_1_relu 6
conv4_block2_2_conv 20
conv4_block2_2_bn 5
conv4_block2_2_relu 6
conv4_block2_3_conv 21
conv4_block2_3_bn 5
conv4_block2_add 12 9,1
conv4_block2_out 6
conv4_block3_1_conv 9
conv4_block3_1_bn 5
conv4_block3_1_relu 6
conv4_block3_2_conv 20
conv4_block3_2_bn 5
conv4_block3_2_relu 6
conv4_block3_3_conv 21
conv4_block3_3_bn 5
conv4_block3_add 12 9,1
conv4_block3_out 6
conv4_block4_1_conv 9
conv4_block4_1_bn 5
conv4_block4_1_relu 6
conv4_block4_2_conv 20
conv4_block4_2_bn 5
conv4_block4_2_relu 6
conv4_block4_3_conv 21
conv4_block4_3_bn 5
conv4_block4_add 12 9,1
conv4_block4_out 6
conv4_block5_1_conv 9
conv4_block5_1_bn 5
conv4_block5_1_relu 6
conv4_block5_2_conv 20
conv4_block5_2_bn 5
conv4_block5_2_relu 6
conv4_block5_3_conv 21
conv4_block5_3_bn 5
conv4_block5_add 12 9,1
conv4_block5_out 6
conv4_block6_1_conv 9
conv4_block6_1_bn 5
conv4_block6_1_relu 6
conv4_block6_2_conv 20
conv4_block6_2_bn 5
conv4_block6_2_relu 6
conv4_block6_3_conv 21
conv4_block6_3_bn 5
conv4_block6_add 12 9,1
conv4_block6_out 6
conv4_block7_1_conv 9
conv4_block7_1_bn 5
conv4_block7_1_relu 6
conv4_block7_2_conv 20
conv4_block7_2_bn 5
conv4_block7_2_relu 6
conv4_block7_3_conv 21
conv4_block7_3_bn 5
conv4_block7_add 12 9,1
conv4_block7_out 6
conv4_block8_1_conv 9
conv4_block8_1_bn 5
conv4_block8_1_relu 6
conv4_block8_2_conv 20
conv4_block8_2_bn 5
conv4_block8_2_relu 6
conv4_block8_3_conv 21
conv4_block8_3_bn 5
conv4_block8_add 12 9,1
conv4_block8_out 6
conv4_block9_1_conv 9
conv4_block9_1_bn 5
conv4_block9_1_relu 6
conv4_block9_2_conv 20
conv4_block9_2_bn 5
conv4_block9_2_relu 6
conv4_block9_3_conv 21
conv4_block9_3_bn 5
conv4_block9_add 12 9,1
conv4_block9_out 6
conv4_block10_1_conv 9
conv4_block10_1_bn 5
conv4_block10_1_relu 6
conv4_block10_2_conv 20
conv4_block10_2_bn 5
conv4_block10_2_relu 6
conv4_block10_3_conv 21
conv4_block10_3_bn 5
conv4_block10_add 12 9,1
conv4_block10_out 6
conv4_block11_1_conv 9
conv4_block11_1_bn 5
conv4_block11_1_relu 6
conv4_block11_2_conv 20
conv4_block11_2_bn 5
conv4_block11_2_relu 6
conv4_block11_3_conv 21
conv4_block11_3_bn 5
conv4_block11_add 12 9,1
conv4_block11_out 6
conv4_block12_1_conv 9
conv4_block12_1_bn 5
conv4_block12_1_relu 6
conv4_block12_2_conv 20
conv4_block12_2_bn 5
conv4_block12_2_relu 6
conv4_block12_3_conv 21
conv4_block12_3_bn 5
conv4_block12_add 12 9,1
conv4_block12_out 6
conv4_block13_1_conv 9
conv4_block13_1_bn 5
conv4_block13_1_relu 6
conv4_block13_2_conv 20
conv4_block13_2_bn 5
conv4_block13_2_relu 6
conv4_block13_3_conv 21
conv4_block13_3_bn 5
conv4_block13_add 12 9,1
conv4_block13_out 6
conv4_block14_1_conv 9
conv4_block14_1_bn 5
conv4_block14_1_relu 6
conv4_block14_2_conv 20
conv4_block14_2_bn 5
conv4_block14_2_relu 6
conv4_block14_3_conv 21
conv4_block14_3_bn 5
conv4_block14_add 12 9,1
conv4_block14_out 6
conv4_block15_1_conv 9
conv4_block15_1_bn 5
conv4_block15_1_relu 6
conv4_block15_2_conv 20
conv4_block15_2_bn 5
conv4_block15_2_relu 6
conv4_block15_3_conv 21
conv4_block15_3_bn 5
conv4_block15_add 12 9,1
conv4_block15_out 6
conv4_block16_1_conv 9
conv4_block16_1_bn 5
conv4_block16_1_relu 6
conv4_block16_2_conv 20
conv4_block16_2_bn 5
conv4_block16_2_relu 6
conv4_block16_3_conv 21
conv4_block16_3_bn 5
conv4_block16_add 12 9,1
conv4_block16_out 6
conv4_block17_1_conv 9
conv4_block17_1_bn 5
conv4_block17_1_relu 6
conv4_block17_2_conv 20
conv4_block17_2_bn 5
conv4_block17_2_relu 6
conv4_block17_3_conv 21
conv4_block17_3_bn 5
conv4_block17_add 12 9,1
conv4_block17_out 6
conv4_block18_1_conv 9
conv4_block18_1_bn 5
conv4_block18_1_relu 6
conv4_block18_2_conv 20
conv4_block18_2_bn 5
conv4_block18_2_relu 6
conv4_block18_3_conv 21
conv4_block18_3_bn 5
conv4_block18_add 12 9,1
conv4_block18_out 6
conv4_block19_1_conv 9
conv4_block19_1_bn 5
conv4_block19_1_relu 6
conv4_block19_2_conv 20
conv4_block19_2_bn 5
conv4_block19_2_relu 6
conv4_block19_3_conv 21
conv4_block19_3_bn 5
conv4_block19_add 12 9,1
conv4_block19_out 6
conv4_block20_1_conv 9
conv4_block20_1_bn 5
conv4_block20_1_relu 6
conv4_block20_2_conv 20
conv4_block20_2_bn 5
conv4_block20_2_relu 6
conv4_block20_3_conv 21
conv4_block20_3_bn 5
conv4_block20_add 12 9,1
conv4_block20_out 6
conv4_block21_1_conv 9
conv4_block21_1_bn 5
conv4_block21_1_relu 6
conv4_block21_2_conv 20
conv4_block21_2_bn 5
conv4_block21_2_relu 6
conv4_block21_3_conv 21
conv4_block21_3_bn 5
conv4_block21_add 12 9,1
conv4_block21_out 6
conv4_block22_1_conv 9
conv4_block22_1_bn 5
conv4_block22_1_relu 6
conv4_block22_2_conv 20
conv4_block22_2_bn 5
conv4_block22_2_relu 6
conv4_block22_3_conv 21
conv4_block22_3_bn 5
conv4_block22_add 12 9,1
conv4_block22_out 6
conv4_block23_1_conv 9
conv4_block23_1_bn 5
conv4_block23_1_relu 6
conv4_block23_2_conv 20
conv4_block23_2_bn 5
conv4_block23_2_relu 6
conv4_block23_3_conv 21
conv4_block23_3_bn 5
conv4_block23_add 12 9,1
conv4_block23_out 6
conv4_block24_1_conv 9
conv4_block24_1_bn 5
conv4_block24_1_relu 6
conv4_block24_2_conv 20
conv4_block24_2_bn 5
conv4_block24_2_relu 6
conv4_block24_3_conv 21
conv4_block24_3_bn 5
conv4_block24_add 12 9,1
conv4_block24_out 6
conv4_block25_1_conv 9
conv4_block25_1_bn 5
conv4_block25_1_relu 6
conv4_block25_2_conv 20
conv4_block25_2_bn 5
conv4_block25_2_relu 6
conv4_block25_3_conv 21
conv4_block25_3_bn 5
conv4_block25_add 12 9,1
conv4_block25_out 6
conv4_block26_1_conv 9
conv4_block26_1_bn 5
conv4_block26_1_relu 6
conv4_block26_2_conv 20
conv4_block26_2_bn 5
conv4_block26_2_relu 6
conv4_block26_3_conv 21
conv4_block26_3_bn 5
conv4_block26_add 12 9,1
conv4_block26_out 6
conv4_block27_1_conv 9
conv4_block27_1_bn 5
conv4_block27_1_relu 6
conv4_block27_2_conv 20
conv4_block27_2_bn 5
conv4_block27_2_relu 6
conv4_block27_3_conv 21
conv4_block27_3_bn 5
conv4_block27_add 12 9,1
conv4_block27_out 6
conv4_block28_1_conv 9
conv4_block28_1_bn 5
conv4_block28_1_relu 6
conv4_block28_2_conv 20
conv4_block28_2_bn 5
conv4_block28_2_relu 6
conv4_block28_3_conv 21
conv4_block28_3_bn 5
conv4_block28_add 12 9,1
conv4_block28_out 6
conv4_block29_1_conv 9
conv4_block29_1_bn 5
conv4_block29_1_relu 6
conv4_block29_2_conv 20
conv4_block29_2_bn 5
conv4_block29_2_relu 6
conv4_block29_3_conv 21
conv4_block29_3_bn 5
conv4_block29_add 12 9,1
conv4_block29_out 6
conv4_block30_1_conv 9
conv4_block30_1_bn 5
conv4_block30_1_relu 6
conv4_block30_2_conv 20
conv4_block30_2_bn 5
conv4_block30_2_relu 6
conv4_block30_3_conv 21
conv4_block30_3_bn 5
conv4_block30_add 12 9,1
conv4_block30_out 6
conv4_block31_1_conv 9
conv4_block31_1_bn 5
conv4_block31_1_relu 6
conv4_block31_2_conv 20
conv4_block31_2_bn 5
conv4_block31_2_relu 6
conv4_block31_3_conv 21
conv4_block31_3_bn 5
conv4_block31_add 12 9,1
conv4_block31_out 6
conv4_block32_1_conv 9
conv4_block32_1_bn 5
conv4_block32_1_relu 6
conv4_block32_2_conv 20
conv4_block32_2_bn 5
conv4_block32_2_relu 6
conv4_block32_3_conv 21
conv4_block32_3_bn 5
conv4_block32_add 12 9,1
conv4_block32_out 6
conv4_block33_1_conv 9
conv4_block33_1_bn 5
conv4_block33_1_relu 6
conv4_block33_2_conv 20
conv4_block33_2_bn 5
conv4_block33_2_relu 6
conv4_block33_3_conv 21
conv4_block33_3_bn 5
conv4_block33_add 12 9,1
conv4_block33_out 6
conv4_block34_1_conv 9
conv4_block34_1_bn 5
conv4_block34_1_relu 6
conv4_block34_2_conv 20
conv4_block34_2_bn 5
conv4_block34_2_relu 6
conv4_block34_3_conv 21
conv4_block34_3_bn 5
conv4_block34_add 12 9,1
conv4_block34_out 6
conv4_block35_1_conv 9
conv4_block35_1_bn 5
conv4_block35_1_relu 6
conv4_block35_2_conv 20
conv4_block35_2_bn 5
conv4_block35_2_relu 6
conv4_block35_3_conv 21
conv4_block35_3_bn 5
conv4_block35_add 12 9,1
conv4_block35_out 6
conv4_block36_1_conv 9
conv4_block36_1_bn 5
conv4_block36_1_relu 6
conv4_block36_2_conv 20
conv4_block36_2_bn 5
conv4_block36_2_relu 6
conv4_block36_3_conv 21
conv4_block36_3_bn 5
conv4_block36_add 12 9,1
conv4_block36_out 6
conv5_block1_0_conv 22
conv5_block1_0_bn 5
conv5_block1_1_conv 13 3
conv5_block1_1_bn 5
conv5_block1_1_relu 6
conv5_block1_2_conv 23
conv5_block1_2_bn 5
conv5_block1_2_relu 6
conv5_block1_3_conv 24
conv5_block1_3_bn 5
conv5_block1_add 12 9,1
conv5_block1_out 6
conv5_block2_1_conv 16
conv5_block2_1_bn 5
conv5_block2_1_relu 6
conv5_block2_2_conv 23
conv5_block2_2_bn 5
conv5_block2_2_relu 6
conv5_block2_3_conv 24
conv5_block2_3_bn 5
conv5_block2_add 12 9,1
conv5_block2_out 6
conv5_block3_1_conv 16
conv5_block3_1_bn 5
conv5_block3_1_relu 6
conv5_block3_2_conv 23
conv5_block3_2_bn 5
conv5_block3_2_relu 6
conv5_block3_3_conv 24
conv5_block3_3_bn 5
conv5_block3_add 12 9,1
conv5_block3_out 6
""",
    },
    "ResNet50": {
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
conv1_bn 5
conv1_relu 6
pool1_pad 7
pool1_pool 8
conv2_block1_0_conv 9
conv2_block1_0_bn 5
conv2_block1_1_conv 10 3
conv2_block1_1_bn 5
conv2_block1_1_relu 6
conv2_block1_2_conv 11
conv2_block1_2_bn 5
conv2_block1_2_relu 6
conv2_block1_3_conv 9
conv2_block1_3_bn 5
conv2_block1_add 12 9,1
conv2_block1_out 6
conv2_block2_1_conv 10
conv2_block2_1_bn 5
conv2_block2_1_relu 6
conv2_block2_2_conv 11
conv2_block2_2_bn 5
conv2_block2_2_relu 6
conv2_block2_3_conv 9
conv2_block2_3_bn 5
conv2_block2_add 12 9,1
conv2_block2_out 6
conv2_block3_1_conv 10
conv2_block3_1_bn 5
conv2_block3_1_relu 6
conv2_block3_2_conv 11
conv2_block3_2_bn 5
conv2_block3_2_relu 6
conv2_block3_3_conv 9
conv2_block3_3_bn 5
conv2_block3_add 12 9,1
conv2_block3_out 6
conv3_block1_0_conv 13
conv3_block1_0_bn 5
conv3_block1_1_conv 14 3
conv3_block1_1_bn 5
conv3_block1_1_relu 6
conv3_block1_2_conv 15
conv3_block1_2_bn 5
conv3_block1_2_relu 6
conv3_block1_3_conv 16
conv3_block1_3_bn 5
conv3_block1_add 12 9,1
conv3_block1_out 6
conv3_block2_1_conv 17
conv3_block2_1_bn 5
conv3_block2_1_relu 6
conv3_block2_2_conv 15
conv3_block2_2_bn 5
conv3_block2_2_relu 6
conv3_block2_3_conv 16
conv3_block2_3_bn 5
conv3_block2_add 12 9,1
conv3_block2_out 6
conv3_block3_1_conv 17
conv3_block3_1_bn 5
conv3_block3_1_relu 6
conv3_block3_2_conv 15
conv3_block3_2_bn 5
conv3_block3_2_relu 6
conv3_block3_3_conv 16
conv3_block3_3_bn 5
conv3_block3_add 12 9,1
conv3_block3_out 6
conv3_block4_1_conv 17
conv3_block4_1_bn 5
conv3_block4_1_relu 6
conv3_block4_2_conv 15
conv3_block4_2_bn 5
conv3_block4_2_relu 6
conv3_block4_3_conv 16
conv3_block4_3_bn 5
conv3_block4_add 12 9,1
conv3_block4_out 6
conv4_block1_0_conv 18
conv4_block1_0_bn 5
conv4_block1_1_conv 19 3
conv4_block1_1_bn 5
conv4_block1_1_relu 6
conv4_block1_2_conv 20
conv4_block1_2_bn 5
conv4_block1_2_relu 6
conv4_block1_3_conv 21
conv4_block1_3_bn 5
conv4_block1_add 12 9,1
conv4_block1_out 6
conv4_block2_1_conv 9
conv4_block2_1_bn 5
conv4_block2_1_relu 6
conv4_block2_2_conv 20
conv4_block2_2_bn 5
conv4_block2_2_relu 6
conv4_block2_3_conv 21
conv4_block2_3_bn 5
conv4_block2_add 12 9,1
conv4_block2_out 6
conv4_block3_1_conv 9
conv4_block3_1_bn 5
conv4_block3_1_relu 6
conv4_block3_2_conv 20
conv4_block3_2_bn 5
conv4_block3_2_relu 6
conv4_block3_3_conv 21
conv4_block3_3_bn 5
conv4_block3_add 12 9,1
conv4_block3_out 6
conv4_block4_1_conv 9
conv4_block4_1_bn 5
conv4_block4_1_relu 6
conv4_block4_2_conv 20
conv4_block4_2_bn 5
conv4_block4_2_relu 6
conv4_block4_3_conv 21
conv4_block4_3_bn 5
conv4_block4_add 12 9,1
conv4_block4_out 6
conv4_block5_1_conv 9
conv4_block5_1_bn 5
conv4_block5_1_relu 6
conv4_block5_2_conv 20
conv4_block5_2_bn 5
conv4_block5_2_relu 6
conv4_block5_3_conv 21
conv4_block5_3_bn 5
conv4_block5_add 12 9,1
conv4_block5_out 6
conv4_block6_1_conv 9
conv4_block6_1_bn 5
conv4_block6_1_relu 6
conv4_block6_2_conv 20
conv4_block6_2_bn 5
conv4_block6_2_relu 6
conv4_block6_3_conv 21
conv4_block6_3_bn 5
conv4_block6_add 12 9,1
conv4_block6_out 6
conv5_block1_0_conv 22
conv5_block1_0_bn 5
conv5_block1_1_conv 13 3
conv5_block1_1_bn 5
conv5_block1_1_relu 6
conv5_block1_2_conv 23
conv5_block1_2_bn 5
conv5_block1_2_relu 6
conv5_block1_3_conv 24
conv5_block1_3_bn 5
conv5_block1_add 12 9,1
conv5_block1_out 6
conv5_block2_1_conv 16
conv5_block2_1_bn 5
conv5_block2_1_relu 6
conv5_block2_2_conv 23
conv5_block2_2_bn 5
conv5_block2_2_relu 6
conv5_block2_3_conv 24
conv5_block2_3_bn 5
conv5_block2_add 12 9,1
conv5_block2_out 6
conv5_block3_1_conv 16
conv5_block3_1_bn 5
conv5_block3_1_relu 6
conv5_block3_2_conv 23
conv5_block3_2_bn 5
conv5_block3_2_relu 6
conv5_block3_3_conv 24
conv5_block3_3_bn 5
conv5_block3_add 12 9,1
conv5_block3_out 6
""",
    },
}
