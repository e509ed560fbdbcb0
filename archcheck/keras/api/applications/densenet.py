"""densenet of keras.applications: written by `python tools/generate_applications.py` from keras 3.15.1."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

CONFIGS: tuple[tuple[str, dict[str, Any]], ...] = (
    ('GlobalAveragePooling2D', {}),
    ('GlobalMaxPooling2D', {}),
    ('Dense', {'units': '<classes>', 'activation': '<classifier_activation>'}),
    ('ZeroPadding2D', {'padding': ((3, 3), (3, 3))}),
    ('Conv2D', {'filters': 64, 'kernel_size': (7, 7), 'strides': (2, 2), 'use_bias': False}),
    ('BatchNormalization', {'axis': 3, 'epsilon': 1.001e-05}),
    ('Activation', {'activation': 'relu'}),
    ('ZeroPadding2D', {}),
    ('MaxPooling2D', {'pool_size': (3, 3), 'strides': (2, 2)}),
    ('Conv2D', {'filters': 128, 'kernel_size': (1, 1), 'use_bias': False}),
    ('Conv2D', {'filters': 32, 'kernel_size': (3, 3), 'padding': 'same', 'use_bias': False}),
    ('Concatenate', {'axis': 3}),
    ('AveragePooling2D', {'pool_size': (2, 2), 'strides': (2, 2)}),
    ('Conv2D', {'filters': 256, 'kernel_size': (1, 1), 'use_bias': False}),
    ('Conv2D', {'filters': 512, 'kernel_size': (1, 1), 'use_bias': False}),
    ('Conv2D', {'filters': 640, 'kernel_size': (1, 1), 'use_bias': False}),
    ('Conv2D', {'filters': 896, 'kernel_size': (1, 1), 'use_bias': False}),
)

BUILDERS: dict[str, dict[str, Any]] = {
    "DenseNet121": {
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
- 3
conv1_conv 4
conv1_bn 5
conv1_relu 6
- 7
pool1 8
conv2_block1_0_bn 5
conv2_block1_0_relu 6
conv2_block1_1_conv 9
conv2_block1_1_bn 5
conv2_block1_1_relu 6
conv2_block1_2_conv 10
conv2_block1_concat 11 7,1
conv2_block2_0_bn 5
conv2_block2_0_relu 6
conv2_block2_1_conv 9
conv2_block2_1_bn 5
conv2_block2_1_relu 6
conv2_block2_2_conv 10
conv2_block2_concat 11 7,1
conv2_block3_0_bn 5
conv2_block3_0_relu 6
conv2_block3_1_conv 9
conv2_block3_1_bn 5
conv2_block3_1_relu 6
conv2_block3_2_conv 10
conv2_block3_concat 11 7,1
conv2_block4_0_bn 5
conv2_block4_0_relu 6
conv2_block4_1_conv 9
conv2_block4_1_bn 5
conv2_block4_1_relu 6
conv2_block4_2_conv 10
conv2_block4_concat 11 7,1
conv2_block5_0_bn 5
conv2_block5_0_relu 6
conv2_block5_1_conv 9
conv2_block5_1_bn 5
conv2_block5_1_relu 6
conv2_block5_2_conv 10
conv2_block5_concat 11 7,1
conv2_block6_0_bn 5
conv2_block6_0_relu 6
conv2_block6_1_conv 9
conv2_block6_1_bn 5
conv2_block6_1_relu 6
conv2_block6_2_conv 10
conv2_block6_concat 11 7,1
pool2_bn 5
pool2_relu 6
pool2_conv 9
pool2_pool 12
conv3_block1_0_bn 5
conv3_block1_0_relu 6
conv3_block1_1_conv 9
conv3_block1_1_bn 5
conv3_block1_1_relu 6
conv3_block1_2_conv 10
conv3_block1_concat 11 7,1
conv3_block2_0_bn 5
conv3_block2_0_relu 6
conv3_block2_1_conv 9
conv3_block2_1_bn 5
conv3_block2_1_relu 6
conv3_block2_2_conv 10
conv3_block2_concat 11 7,1
conv3_block3_0_bn 5
conv3_block3_0_relu 6
conv3_block3_1_conv 9
conv3_block3_1_bn 5
conv3_block3_1_relu 6
conv3_block3_2_conv 10
conv3_block3_concat 11 7,1
conv3_block4_0_bn 5
conv3_block4_0_relu 6
conv3_block4_1_conv 9
conv3_block4_1_bn 5
conv3_block4_1_relu 6
conv3_block4_2_conv 10
conv3_block4_concat 11 7,1
conv3_block5_0_bn 5
conv3_block5_0_relu 6
conv3_block5_1_conv 9
conv3_block5_1_bn 5
conv3_block5_1_relu 6
conv3_block5_2_conv 10
conv3_block5_concat 11 7,1
conv3_block6_0_bn 5
conv3_block6_0_relu 6
conv3_block6_1_conv 9
conv3_block6_1_bn 5
conv3_block6_1_relu 6
conv3_block6_2_conv 10
conv3_block6_concat 11 7,1
conv3_block7_0_bn 5
conv3_block7_0_relu 6
conv3_block7_1_conv 9
conv3_block7_1_bn 5
conv3_block7_1_relu 6
conv3_block7_2_conv 10
conv3_block7_concat 11 7,1
conv3_block8_0_bn 5
conv3_block8_0_relu 6
conv3_block8_1_conv 9
conv3_block8_1_bn 5
conv3_block8_1_relu 6
conv3_block8_2_conv 10
conv3_block8_concat 11 7,1
conv3_block9_0_bn 5
conv3_block9_0_relu 6
conv3_block9_1_conv 9
conv3_block9_1_bn 5
conv3_block9_1_relu 6
conv3_block9_2_conv 10
conv3_block9_concat 11 7,1
conv3_block10_0_bn 5
conv3_block10_0_relu 6
conv3_block10_1_conv 9
conv3_block10_1_bn 5
conv3_block10_1_relu 6
conv3_block10_2_conv 10
conv3_block10_concat 11 7,1
conv3_block11_0_bn 5
conv3_block11_0_relu 6
conv3_block11_1_conv 9
conv3_block11_1_bn 5
conv3_block11_1_relu 6
conv3_block11_2_conv 10
conv3_block11_concat 11 7,1
conv3_block12_0_bn 5
conv3_block12_0_relu 6
conv3_block12_1_conv 9
conv3_block12_1_bn 5
conv3_block12_1_relu 6
conv3_block12_2_conv 10
conv3_block12_concat 11 7,1
pool3_bn 5
pool3_relu 6
pool3_conv 13
pool3_pool 12
conv4_block1_0_bn 5
conv4_block1_0_relu 6
conv4_block1_1_conv 9
conv4_block1_1_bn 5
conv4_block1_1_relu 6
conv4_block1_2_conv 10
conv4_block1_concat 11 7,1
conv4_block2_0_bn 5
conv4_block2_0_relu 6
conv4_block2_1_conv 9
conv4_block2_1_bn 5
conv4_block2_1_relu 6
conv4_block2_2_conv 10
conv4_block2_concat 11 7,1
conv4_block3_0_bn 5
conv4_block3_0_relu 6
conv4_block3_1_conv 9
conv4_block3_1_bn 5
conv4_block3_1_relu 6
conv4_block3_2_conv 10
conv4_block3_concat 11 7,1
conv4_block4_0_bn 5
conv4_block4_0_relu 6
conv4_block4_1_conv 9
conv4_block4_1_bn 5
conv4_block4_1_relu 6
conv4_block4_2_conv 10
conv4_block4_concat 11 7,1
conv4_block5_0_bn 5
conv4_block5_0_relu 6
conv4_block5_1_conv 9
conv4_block5_1_bn 5
conv4_block5_1_relu 6
conv4_block5_2_conv 10
conv4_block5_concat 11 7,1
conv4_block6_0_bn 5
conv4_block6_0_relu 6
conv4_block6_1_conv 9
conv4_block6_1_bn 5
conv4_block6_1_relu 6
conv4_block6_2_conv 10
conv4_block6_concat 11 7,1
conv4_block7_0_bn 5
conv4_block7_0_relu 6
conv4_block7_1_conv 9
conv4_block7_1_bn 5
conv4_block7_1_relu 6
conv4_block7_2_conv 10
conv4_block7_concat 11 7,1
conv4_block8_0_bn 5
conv4_block8_0_relu 6
conv4_block8_1_conv 9
conv4_block8_1_bn 5
conv4_block8_1_relu 6
conv4_block8_2_conv 10
conv4_block8_concat 11 7,1
conv4_block9_0_bn 5
conv4_block9_0_relu 6
conv4_block9_1_conv 9
conv4_block9_1_bn 5
conv4_block9_1_relu 6
conv4_block9_2_conv 10
conv4_block9_concat 11 7,1
conv4_block10_0_bn 5
conv4_block10_0_relu 6
conv4_block10_1_conv 9
conv4_block10_1_bn 5
conv4_block10_1_relu 6
conv4_block10_2_conv 10
conv4_block10_concat 11 7,1
conv4_block11_0_bn 5
conv4_block11_0_relu 6
conv4_block11_1_conv 9
conv4_block11_1_bn 5
conv4_block11_1_relu 6
conv4_block11_2_conv 10
conv4_block11_concat 11 7,1
conv4_block12_0_bn 5
conv4_block12_0_relu 6
conv4_block12_1_conv 9
conv4_block12_1_bn 5
conv4_block12_1_relu 6
conv4_block12_2_conv 10
conv4_block12_concat 11 7,1
conv4_block13_0_bn 5
conv4_block13_0_relu 6
conv4_block13_1_conv 9
conv4_block13_1_bn 5
conv4_block13_1_relu 6
conv4_block13_2_conv 10
conv4_block13_concat 11 7,1
conv4_block14_0_bn 5
conv4_block14_0_relu 6
conv4_block14_1_conv 9
conv4_block14_1_bn 5
conv4_block14_1_relu 6
conv4_block14_2_conv 10
conv4_block14_concat 11 7,1
conv4_block15_0_bn 5
conv4_block15_0_relu 6
conv4_block15_1_conv 9
conv4_block15_1_bn 5
conv4_block15_1_relu 6
conv4_block15_2_conv 10
conv4_block15_concat 11 7,1
conv4_block16_0_bn 5
conv4_block16_0_relu 6
conv4_block16_1_conv 9
conv4_block16_1_bn 5
conv4_block16_1_relu 6
conv4_block16_2_conv 10
conv4_block16_concat 11 7,1
conv4_block17_0_bn 5
conv4_block17_0_relu 6
conv4_block17_1_conv 9
conv4_block17_1_bn 5
conv4_block17_1_relu 6
conv4_block17_2_conv 10
conv4_block17_concat 11 7,1
conv4_block18_0_bn 5
conv4_block18_0_relu 6
conv4_block18_1_conv 9
conv4_block18_1_bn 5
conv4_block18_1_relu 6
conv4_block18_2_conv 10
conv4_block18_concat 11 7,1
conv4_block19_0_bn 5
conv4_block19_0_relu 6
conv4_block19_1_conv 9
conv4_block19_1_bn 5
conv4_block19_1_relu 6
conv4_block19_2_conv 10
conv4_block19_concat 11 7,1
conv4_block20_0_bn 5
conv4_block20_0_relu 6
conv4_block20_1_conv 9
conv4_block20_1_bn 5
conv4_block20_1_relu 6
conv4_block20_2_conv 10
conv4_block20_concat 11 7,1
conv4_block21_0_bn 5
conv4_block21_0_relu 6
conv4_block21_1_conv 9
conv4_block21_1_bn 5
conv4_block21_1_relu 6
conv4_block21_2_conv 10
conv4_block21_concat 11 7,1
conv4_block22_0_bn 5
conv4_block22_0_relu 6
conv4_block22_1_conv 9
conv4_block22_1_bn 5
conv4_block22_1_relu 6
conv4_block22_2_conv 10
conv4_block22_concat 11 7,1
conv4_block23_0_bn 5
conv4_block23_0_relu 6
conv4_block23_1_conv 9
conv4_block23_1_bn 5
conv4_block23_1_relu 6
conv4_block23_2_conv 10
conv4_block23_concat 11 7,1
conv4_block24_0_bn 5
conv4_block24_0_relu 6
conv4_block24_1_conv 9
conv4_block24_1_bn 5
conv4_block24_1_relu 6
conv4_block24_2_conv 10
conv4_block24_concat 11 7,1
pool4_bn 5
pool4_relu 6
pool4_conv 14
pool4_pool 12
conv5_block1_0_bn 5
conv5_block1_0_relu 6
conv5_block1_1_conv 9
conv5_block1_1_bn 5
conv5_block1_1_relu 6
conv5_block1_2_conv 10
conv5_block1_concat 11 7,1
conv5_block2_0_bn 5
conv5_block2_0_relu 6
conv5_block2_1_conv 9
conv5_block2_1_bn 5
conv5_block2_1_relu 6
conv5_block2_2_conv 10
conv5_block2_concat 11 7,1
conv5_block3_0_bn 5
conv5_block3_0_relu 6
conv5_block3_1_conv 9
conv5_block3_1_bn 5
conv5_block3_1_relu 6
conv5_block3_2_conv 10
conv5_block3_concat 11 7,1
conv5_block4_0_bn 5
conv5_block4_0_relu 6
conv5_block4_1_conv 9
conv5_block4_1_bn 5
conv5_block4_1_relu 6
conv5_block4_2_conv 10
conv5_block4_concat 11 7,1
conv5_block5_0_bn 5
conv5_block5_0_relu 6
conv5_block5_1_conv 9
conv5_block5_1_bn 5
conv5_block5_1_relu 6
conv5_block5_2_conv 10
conv5_block5_concat 11 7,1
conv5_block6_0_bn 5
conv5_block6_0_relu 6
conv5_block6_1_conv 9
conv5_block6_1_bn 5
conv5_block6_1_relu 6
conv5_block6_2_conv 10
conv5_block6_concat 11 7,1
conv5_block7_0_bn 5
conv5_block7_0_relu 6
conv5_block7_1_conv 9
conv5_block7_1_bn 5
conv5_block7_1_relu 6
conv5_block7_2_conv 10
conv5_block7_concat 11 7,1
conv5_block8_0_bn 5
conv5_block8_0_relu 6
conv5_block8_1_conv 9
conv5_block8_1_bn 5
conv5_block8_1_relu 6
conv5_block8_2_conv 10
conv5_block8_concat 11 7,1
conv5_block9_0_bn 5
conv5_block9_0_relu 6
conv5_block9_1_conv 9
conv5_block9_1_bn 5
conv5_block9_1_relu 6
conv5_block9_2_conv 10
conv5_block9_concat 11 7,1
conv5_block10_0_bn 5
conv5_block10_0_relu 6
conv5_block10_1_conv 9
conv5_block10_1_bn 5
conv5_block10_1_relu 6
conv5_block10_2_conv 10
conv5_block10_concat 11 7,1
conv5_block11_0_bn 5
conv5_block11_0_relu 6
conv5_block11_1_conv 9
conv5_block11_1_bn 5
conv5_block11_1_relu 6
conv5_block11_2_conv 10
conv5_block11_concat 11 7,1
conv5_block12_0_bn 5
conv5_block12_0_relu 6
conv5_block12_1_conv 9
conv5_block12_1_bn 5
conv5_block12_1_relu 6
conv5_block12_2_conv 10
conv5_block12_concat 11 7,1
conv5_block13_0_bn 5
conv5_block13_0_relu 6
conv5_block13_1_conv 9
conv5_block13_1_bn 5
conv5_block13_1_relu 6
conv5_block13_2_conv 10
conv5_block13_concat 11 7,1
conv5_block14_0_bn 5
conv5_block14_0_relu 6
conv5_block14_1_conv 9
conv5_block14_1_bn 5
conv5_block14_1_relu 6
conv5_block14_2_conv 10
conv5_block14_concat 11 7,1
conv5_block15_0_bn 5
conv5_block15_0_relu 6
conv5_block15_1_conv 9
conv5_block15_1_bn 5
conv5_block15_1_relu 6
conv5_block15_2_conv 10
conv5_block15_concat 11 7,1
conv5_block16_0_bn 5
conv5_block16_0_relu 6
conv5_block16_1_conv 9
conv5_block16_1_bn 5
conv5_block16_1_relu 6
conv5_block16_2_conv 10
conv5_block16_concat 11 7,1
bn 5
relu 6
""",
    },
    "DenseNet169": {
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
- 3
conv1_conv 4
conv1_bn 5
conv1_relu 6
- 7
pool1 8
conv2_block1_0_bn 5
conv2_block1_0_relu 6
conv2_block1_1_conv 9
conv2_block1_1_bn 5
conv2_block1_1_relu 6
conv2_block1_2_conv 10
conv2_block1_concat 11 7,1
conv2_block2_0_bn 5
conv2_block2_0_relu 6
conv2_block2_1_conv 9
conv2_block2_1_bn 5
conv2_block2_1_relu 6
conv2_block2_2_conv 10
conv2_block2_concat 11 7,1
conv2_block3_0_bn 5
conv2_block3_0_relu 6
conv2_block3_1_conv 9
conv2_block3_1_bn 5
conv2_block3_1_relu 6
conv2_block3_2_conv 10
conv2_block3_concat 11 7,1
conv2_block4_0_bn 5
conv2_block4_0_relu 6
conv2_block4_1_conv 9
conv2_block4_1_bn 5
conv2_block4_1_relu 6
conv2_block4_2_conv 10
conv2_block4_concat 11 7,1
conv2_block5_0_bn 5
conv2_block5_0_relu 6
conv2_block5_1_conv 9
conv2_block5_1_bn 5
conv2_block5_1_relu 6
conv2_block5_2_conv 10
conv2_block5_concat 11 7,1
conv2_block6_0_bn 5
conv2_block6_0_relu 6
conv2_block6_1_conv 9
conv2_block6_1_bn 5
conv2_block6_1_relu 6
conv2_block6_2_conv 10
conv2_block6_concat 11 7,1
pool2_bn 5
pool2_relu 6
pool2_conv 9
pool2_pool 12
conv3_block1_0_bn 5
conv3_block1_0_relu 6
conv3_block1_1_conv 9
conv3_block1_1_bn 5
conv3_block1_1_relu 6
conv3_block1_2_conv 10
conv3_block1_concat 11 7,1
conv3_block2_0_bn 5
conv3_block2_0_relu 6
conv3_block2_1_conv 9
conv3_block2_1_bn 5
conv3_block2_1_relu 6
conv3_block2_2_conv 10
conv3_block2_concat 11 7,1
conv3_block3_0_bn 5
conv3_block3_0_relu 6
conv3_block3_1_conv 9
conv3_block3_1_bn 5
conv3_block3_1_relu 6
conv3_block3_2_conv 10
conv3_block3_concat 11 7,1
conv3_block4_0_bn 5
conv3_block4_0_relu 6
conv3_block4_1_conv 9
conv3_block4_1_bn 5
conv3_block4_1_relu 6
conv3_block4_2_conv 10
conv3_block4_concat 11 7,1
conv3_block5_0_bn 5
conv3_block5_0_relu 6
conv3_block5_1_conv 9
conv3_block5_1_bn 5
conv3_block5_1_relu 6
conv3_block5_2_conv 10
conv3_block5_concat 11 7,1
conv3_block6_0_bn 5
conv3_block6_0_relu 6
conv3_block6_1_conv 9
conv3_block6_1_bn 5
conv3_block6_1_relu 6
conv3_block6_2_conv 10
conv3_block6_concat 11 7,1
conv3_block7_0_bn 5
conv3_block7_0_relu 6
conv3_block7_1_conv 9
conv3_block7_1_bn 5
conv3_block7_1_relu 6
conv3_block7_2_conv 10
conv3_block7_concat 11 7,1
conv3_block8_0_bn 5
conv3_block8_0_relu 6
conv3_block8_1_conv 9
conv3_block8_1_bn 5
conv3_block8_1_relu 6
conv3_block8_2_conv 10
conv3_block8_concat 11 7,1
conv3_block9_0_bn 5
conv3_block9_0_relu 6
conv3_block9_1_conv 9
conv3_block9_1_bn 5
conv3_block9_1_relu 6
conv3_block9_2_conv 10
conv3_block9_concat 11 7,1
conv3_block10_0_bn 5
conv3_block10_0_relu 6
conv3_block10_1_conv 9
conv3_block10_1_bn 5
conv3_block10_1_relu 6
conv3_block10_2_conv 10
conv3_block10_concat 11 7,1
conv3_block11_0_bn 5
conv3_block11_0_relu 6
conv3_block11_1_conv 9
conv3_block11_1_bn 5
conv3_block11_1_relu 6
conv3_block11_2_conv 10
conv3_block11_concat 11 7,1
conv3_block12_0_bn 5
conv3_block12_0_relu 6
conv3_block12_1_conv 9
conv3_block12_1_bn 5
conv3_block12_1_relu 6
conv3_block12_2_conv 10
conv3_block12_concat 11 7,1
pool3_bn 5
pool3_relu 6
pool3_conv 13
pool3_pool 12
conv4_block1_0_bn 5
conv4_block1_0_relu 6
conv4_block1_1_conv 9
conv4_block1_1_bn 5
conv4_block1_1_relu 6
conv4_block1_2_conv 10
conv4_block1_concat 11 7,1
conv4_block2_0_bn 5
conv4_block2_0_relu 6
conv4_block2_1_conv 9
conv4_block2_1_bn 5
conv4_block2_1_relu 6
conv4_block2_2_conv 10
conv4_block2_concat 11 7,1
conv4_block3_0_bn 5
conv4_block3_0_relu 6
conv4_block3_1_conv 9
conv4_block3_1_bn 5
conv4_block3_1_relu 6
conv4_block3_2_conv 10
conv4_block3_concat 11 7,1
conv4_block4_0_bn 5
conv4_block4_0_relu 6
conv4_block4_1_conv 9
conv4_block4_1_bn 5
conv4_block4_1_relu 6
conv4_block4_2_conv 10
conv4_block4_concat 11 7,1
conv4_block5_0_bn 5
conv4_block5_0_relu 6
conv4_block5_1_conv 9
conv4_block5_1_bn 5
conv4_block5_1_relu 6
conv4_block5_2_conv 10
conv4_block5_concat 11 7,1
conv4_block6_0_bn 5
conv4_block6_0_relu 6
conv4_block6_1_conv 9
conv4_block6_1_bn 5
conv4_block6_1_relu 6
conv4_block6_2_conv 10
conv4_block6_concat 11 7,1
conv4_block7_0_bn 5
conv4_block7_0_relu 6
conv4_block7_1_conv 9
conv4_block7_1_bn 5
conv4_block7_1_relu 6
conv4_block7_2_conv 10
conv4_block7_concat 11 7,1
conv4_block8_0_bn 5
conv4_block8_0_relu 6
conv4_block8_1_conv 9
conv4_block8_1_bn 5
conv4_block8_1_relu 6
conv4_block8_2_conv 10
conv4_block8_concat 11 7,1
conv4_block9_0_bn 5
conv4_block9_0_relu 6
conv4_block9_1_conv 9
conv4_block9_1_bn 5
conv4_block9_1_relu 6
conv4_block9_2_conv 10
conv4_block9_concat 11 7,1
conv4_block10_0_bn 5
conv4_block10_0_relu 6
conv4_block10_1_conv 9
conv4_block10_1_bn 5
conv4_block10_1_relu 6
conv4_block10_2_conv 10
conv4_block10_concat 11 7,1
conv4_block11_0_bn 5
conv4_block11_0_relu 6
conv4_block11_1_conv 9
conv4_block11_1_bn 5
conv4_block11_1_relu 6
conv4_block11_2_conv 10
conv4_block11_concat 11 7,1
conv4_block12_0_bn 5
conv4_block12_0_relu 6
conv4_block12_1_conv 9
conv4_block12_1_bn 5
conv4_block12_1_relu 6
conv4_block12_2_conv 10
conv4_block12_concat 11 7,1
conv4_block13_0_bn 5
conv4_block13_0_relu 6
conv4_block13_1_conv 9
conv4_block13_1_bn 5
conv4_block13_1_relu 6
conv4_block13_2_conv 10
conv4_block13_concat 11 7,1
conv4_block14_0_bn 5
conv4_block14_0_relu 6
conv4_block14_1_conv 9
conv4_block14_1_bn 5
conv4_block14_1_relu 6
conv4_block14_2_conv 10
conv4_block14_concat 11 7,1
conv4_block15_0_bn 5
conv4_block15_0_relu 6
conv4_block15_1_conv 9
conv4_block15_1_bn 5
conv4_block15_1_relu 6
conv4_block15_2_conv 10
conv4_block15_concat 11 7,1
conv4_block16_0_bn 5
conv4_block16_0_relu 6
conv4_block16_1_conv 9
conv4_block16_1_bn 5
conv4_block16_1_relu 6
conv4_block16_2_conv 10
conv4_block16_concat 11 7,1
conv4_block17_0_bn 5
conv4_block17_0_relu 6
conv4_block17_1_conv 9
conv4_block17_1_bn 5
conv4_block17_1_relu 6
conv4_block17_2_conv 10
conv4_block17_concat 11 7,1
conv4_block18_0_bn 5
conv4_block18_0_relu 6
conv4_block18_1_conv 9
conv4_block18_1_bn 5
conv4_block18_1_relu 6
conv4_block18_2_conv 10
conv4_block18_concat 11 7,1
conv4_block19_0_bn 5
conv4_block19_0_relu 6
conv4_block19_1_conv 9
conv4_block19_1_bn 5
conv4_block19_1_relu 6
conv4_block19_2_conv 10
conv4_block19_concat 11 7,1
conv4_block20_0_bn 5
conv4_block20_0_relu 6
conv4_block20_1_conv 9
conv4_block20_1_bn 5
conv4_block20_1_relu 6
conv4_block20_2_conv 10
conv4_block20_concat 11 7,1
conv4_block21_0_bn 5
conv4_block21_0_relu 6
conv4_block21_1_conv 9
conv4_block21_1_bn 5
conv4_block21_1_relu 6
conv4_block21_2_conv 10
conv4_block21_concat 11 7,1
conv4_block22_0_bn 5
conv4_block22_0_relu 6
conv4_block22_1_conv 9
conv4_block22_1_bn 5
conv4_block22_1_relu 6
conv4_block22_2_conv 10
conv4_block22_concat 11 7,1
conv4_block23_0_bn 5
conv4_block23_0_relu 6
conv4_block23_1_conv 9
conv4_block23_1_bn 5
conv4_block23_1_relu 6
conv4_block23_2_conv 10
conv4_block23_concat 11 7,1
conv4_block24_0_bn 5
conv4_block24_0_relu 6
conv4_block24_1_conv 9
conv4_block24_1_bn 5
conv4_block24_1_relu 6
conv4_block24_2_conv 10
conv4_block24_concat 11 7,1
conv4_block25_0_bn 5
conv4_block25_0_relu 6
conv4_block25_1_conv 9
conv4_block25_1_bn 5
conv4_block25_1_relu 6
conv4_block25_2_conv 10
conv4_block25_concat 11 7,1
conv4_block26_0_bn 5
conv4_block26_0_relu 6
conv4_block26_1_conv 9
conv4_block26_1_bn 5
conv4_block26_1_relu 6
conv4_block26_2_conv 10
conv4_block26_concat 11 7,1
conv4_block27_0_bn 5
conv4_block27_0_relu 6
conv4_block27_1_conv 9
conv4_block27_1_bn 5
conv4_block27_1_relu 6
conv4_block27_2_conv 10
conv4_block27_concat 11 7,1
conv4_block28_0_bn 5
conv4_block28_0_relu 6
conv4_block28_1_conv 9
conv4_block28_1_bn 5
conv4_block28_1_relu 6
conv4_block28_2_conv 10
conv4_block28_concat 11 7,1
conv4_block29_0_bn 5
conv4_block29_0_relu 6
conv4_block29_1_conv 9
conv4_block29_1_bn 5
conv4_block29_1_relu 6
conv4_block29_2_conv 10
conv4_block29_concat 11 7,1
conv4_block30_0_bn 5
conv4_block30_0_relu 6
conv4_block30_1_conv 9
conv4_block30_1_bn 5
conv4_block30_1_relu 6
conv4_block30_2_conv 10
conv4_block30_concat 11 7,1
conv4_block31_0_bn 5
conv4_block31_0_relu 6
conv4_block31_1_conv 9
conv4_block31_1_bn 5
conv4_block31_1_relu 6
conv4_block31_2_conv 10
conv4_block31_concat 11 7,1
conv4_block32_0_bn 5
conv4_block32_0_relu 6
conv4_block32_1_conv 9
conv4_block32_1_bn 5
conv4_block32_1_relu 6
conv4_block32_2_conv 10
conv4_block32_concat 11 7,1
pool4_bn 5
pool4_relu 6
pool4_conv 15
pool4_pool 12
conv5_block1_0_bn 5
conv5_block1_0_relu 6
conv5_block1_1_conv 9
conv5_block1_1_bn 5
conv5_block1_1_relu 6
conv5_block1_2_conv 10
conv5_block1_concat 11 7,1
conv5_block2_0_bn 5
conv5_block2_0_relu 6
conv5_block2_1_conv 9
conv5_block2_1_bn 5
conv5_block2_1_relu 6
conv5_block2_2_conv 10
conv5_block2_concat 11 7,1
conv5_block3_0_bn 5
conv5_block3_0_relu 6
conv5_block3_1_conv 9
conv5_block3_1_bn 5
conv5_block3_1_relu 6
conv5_block3_2_conv 10
conv5_block3_concat 11 7,1
conv5_block4_0_bn 5
conv5_block4_0_relu 6
conv5_block4_1_conv 9
conv5_block4_1_bn 5
conv5_block4_1_relu 6
conv5_block4_2_conv 10
conv5_block4_concat 11 7,1
conv5_block5_0_bn 5
conv5_block5_0_relu 6
conv5_block5_1_conv 9
conv5_block5_1_bn 5
conv5_block5_1_relu 6
conv5_block5_2_conv 10
conv5_block5_concat 11 7,1
conv5_block6_0_bn 5
conv5_block6_0_relu 6
conv5_block6_1_conv 9
conv5_block6_1_bn 5
conv5_block6_1_relu 6
conv5_block6_2_conv 10
conv5_block6_concat 11 7,1
conv5_block7_0_bn 5
conv5_block7_0_relu 6
conv5_block7_1_conv 9
conv5_block7_1_bn 5
conv5_block7_1_relu 6
conv5_block7_2_conv 10
conv5_block7_concat 11 7,1
conv5_block8_0_bn 5
conv5_block8_0_relu 6
conv5_block8_1_conv 9
conv5_block8_1_bn 5
conv5_block8_1_relu 6
conv5_block8_2_conv 10
conv5_block8_concat 11 7,1
conv5_block9_0_bn 5
conv5_block9_0_relu 6
conv5_block9_1_conv 9
conv5_block9_1_bn 5
conv5_block9_1_relu 6
conv5_block9_2_conv 10
conv5_block9_concat 11 7,1
conv5_block10_0_bn 5
conv5_block10_0_relu 6
conv5_block10_1_conv 9
conv5_block10_1_bn 5
conv5_block10_1_relu 6
conv5_block10_2_conv 10
conv5_block10_concat 11 7,1
conv5_block11_0_bn 5
conv5_block11_0_relu 6
conv5_block11_1_conv 9
conv5_block11_1_bn 5
conv5_block11_1_relu 6
conv5_block11_2_conv 10
conv5_block11_concat 11 7,1
conv5_block12_0_bn 5
conv5_block12_0_relu 6
conv5_block12_1_conv 9
conv5_block12_1_bn 5
conv5_block12_1_relu 6
conv5_block12_2_conv 10
conv5_block12_concat 11 7,1
conv5_block13_0_bn 5
conv5_block13_0_relu 6
conv5_block13_1_conv 9
conv5_block13_1_bn 5
conv5_block13_1_relu 6
conv5_block13_2_conv 10
conv5_block13_concat 11 7,1
conv5_block14_0_bn 5
conv5_block14_0_relu 6
conv5_block14_1_conv 9
conv5_block14_1_bn 5
conv5_block14_1_relu 6
conv5_block14_2_conv 10
conv5_block14_concat 11 7,1
conv5_block15_0_bn 5
conv5_block15_0_relu 6
conv5_block15_1_conv 9
conv5_block15_1_bn 5
conv5_block15_1_relu 6
conv5_block15_2_conv 10
conv5_block15_concat 11 7,1
conv5_block16_0_bn 5
conv5_block16_0_relu 6
conv5_block16_1_conv 9
conv5_block16_1_bn 5
conv5_block16_1_relu 6
conv5_block16_2_conv 10
conv5_block16_concat 11 7,1
conv5_block17_0_bn 5
conv5_block17_0_relu 6
conv5_block17_1_conv 9
conv5_block17_1_bn 5
conv5_block17_1_relu 6
conv5_block17_2_conv 10
conv5_block17_concat 11 7,1
conv5_block18_0_bn 5
conv5_block18_0_relu 6
conv5_block18_1_conv 9
conv5_block18_1_bn 5
conv5_block18_1_relu 6
conv5_block18_2_conv 10
conv5_block18_concat 11 7,1
conv5_block19_0_bn 5
conv5_block19_0_relu 6
conv5_block19_1_conv 9
conv5_block19_1_bn 5
conv5_block19_1_relu 6
conv5_block19_2_conv 10
conv5_block19_concat 11 7,1
conv5_block20_0_bn 5
conv5_block20_0_relu 6
conv5_block20_1_conv 9
conv5_block20_1_bn 5
conv5_block20_1_relu 6
conv5_block20_2_conv 10
conv5_block20_concat 11 7,1
conv5_block21_0_bn 5
conv5_block21_0_relu 6
conv5_block21_1_conv 9
conv5_block21_1_bn 5
conv5_block21_1_relu 6
conv5_block21_2_conv 10
conv5_block21_concat 11 7,1
conv5_block22_0_bn 5
conv5_block22_0_relu 6
conv5_block22_1_conv 9
conv5_block22_1_bn 5
conv5_block22_1_relu 6
conv5_block22_2_conv 10
conv5_block22_concat 11 7,1
conv5_block23_0_bn 5
conv5_block23_0_relu 6
conv5_block23_1_conv 9
conv5_block23_1_bn 5
conv5_block23_1_relu 6
conv5_block23_2_conv 10
conv5_block23_concat 11 7,1
conv5_block24_0_bn 5
conv5_block24_0_relu 6
conv5_block24_1_conv 9
conv5_block24_1_bn 5
conv5_block24_1_relu 6
conv5_block24_2_conv 10
conv5_block24_concat 11 7,1
conv5_block25_0_bn 5
conv5_block25_0_relu 6
conv5_block25_1_conv 9
conv5_block25_1_bn 5
conv5_block25_1_relu 6
conv5_block25_2_conv 10
conv5_block25_concat 11 7,1
conv5_block26_0_bn 5
conv5_block26_0_relu 6
conv5_block26_1_conv 9
conv5_block26_1_bn 5
conv5_block26_1_relu 6
conv5_block26_2_conv 10
conv5_block26_concat 11 7,1
conv5_block27_0_bn 5
conv5_block27_0_relu 6
conv5_block27_1_conv 9
conv5_block27_1_bn 5
conv5_block27_1_relu 6
conv5_block27_2_conv 10
conv5_block27_concat 11 7,1
conv5_block28_0_bn 5
conv5_block28_0_relu 6
conv5_block28_1_conv 9
conv5_block28_1_bn 5
conv5_block28_1_relu 6
conv5_block28_2_conv 10
conv5_block28_concat 11 7,1
conv5_block29_0_bn 5
conv5_block29_0_relu 6
conv5_block29_1_conv 9
conv5_block29_1_bn 5
conv5_block29_1_relu 6
conv5_block29_2_conv 10
conv5_block29_concat 11 7,1
conv5_block30_0_bn 5
conv5_block30_0_relu 6
conv5_block30_1_conv 9
conv5_block30_1_bn 5
conv5_block30_1_relu 6
conv5_block30_2_conv 10
conv5_block30_concat 11 7,1
conv5_block31_0_bn 5
conv5_block31_0_relu 6
conv5_block31_1_conv 9
conv5_block31_1_bn 5
conv5_block31_1_relu 6
conv5_block31_2_conv 10
conv5_block31_concat 11 7,1
conv5_block32_0_bn 5
conv5_block32_0_relu 6
conv5_block32_1_conv 9
conv5_block32_1_bn 5
conv5_block32_1_relu 6
conv5_block32_2_conv 10
conv5_block32_concat 11 7,1
bn 5
relu 6
""",
    },
    "DenseNet201": {
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
- 3
conv1_conv 4
conv1_bn 5
conv1_relu 6
- 7
pool1 8
conv2_block1_0_bn 5
conv2_block1_0_relu 6
conv2_block1_1_conv 9
conv2_block1_1_bn 5
conv2_block1_1_relu 6
conv2_block1_2_conv 10
conv2_block1_concat 11 7,1
conv2_block2_0_bn 5
conv2_block2_0_relu 6
conv2_block2_1_conv 9
conv2_block2_1_bn 5
conv2_block2_1_relu 6
conv2_block2_2_conv 10
conv2_block2_concat 11 7,1
conv2_block3_0_bn 5
conv2_block3_0_relu 6
conv2_block3_1_conv 9
conv2_block3_1_bn 5
conv2_block3_1_relu 6
conv2_block3_2_conv 10
conv2_block3_concat 11 7,1
conv2_block4_0_bn 5
conv2_block4_0_relu 6
conv2_block4_1_conv 9
conv2_block4_1_bn 5
conv2_block4_1_relu 6
conv2_block4_2_conv 10
conv2_block4_concat 11 7,1
conv2_block5_0_bn 5
conv2_block5_0_relu 6
conv2_block5_1_conv 9
conv2_block5_1_bn 5
conv2_block5_1_relu 6
conv2_block5_2_conv 10
conv2_block5_concat 11 7,1
conv2_block6_0_bn 5
conv2_block6_0_relu 6
conv2_block6_1_conv 9
conv2_block6_1_bn 5
conv2_block6_1_relu 6
conv2_block6_2_conv 10
conv2_block6_concat 11 7,1
pool2_bn 5
pool2_relu 6
pool2_conv 9
pool2_pool 12
conv3_block1_0_bn 5
conv3_block1_0_relu 6
conv3_block1_1_conv 9
conv3_block1_1_bn 5
conv3_block1_1_relu 6
conv3_block1_2_conv 10
conv3_block1_concat 11 7,1
conv3_block2_0_bn 5
conv3_block2_0_relu 6
conv3_block2_1_conv 9
conv3_block2_1_bn 5
conv3_block2_1_relu 6
conv3_block2_2_conv 10
conv3_block2_concat 11 7,1
conv3_block3_0_bn 5
conv3_block3_0_relu 6
conv3_block3_1_conv 9
conv3_block3_1_bn 5
conv3_block3_1_relu 6
conv3_block3_2_conv 10
conv3_block3_concat 11 7,1
conv3_block4_0_bn 5
conv3_block4_0_relu 6
conv3_block4_1_conv 9
conv3_block4_1_bn 5
conv3_block4_1_relu 6
conv3_block4_2_conv 10
conv3_block4_concat 11 7,1
conv3_block5_0_bn 5
conv3_block5_0_relu 6
conv3_block5_1_conv 9
conv3_block5_1_bn 5
conv3_block5_1_relu 6
conv3_block5_2_conv 10
conv3_block5_concat 11 7,1
conv3_block6_0_bn 5
conv3_block6_0_relu 6
conv3_block6_1_conv 9
conv3_block6_1_bn 5
conv3_block6_1_relu 6
conv3_block6_2_conv 10
conv3_block6_concat 11 7,1
conv3_block7_0_bn 5
conv3_block7_0_relu 6
conv3_block7_1_conv 9
conv3_block7_1_bn 5
conv3_block7_1_relu 6
conv3_block7_2_conv 10
conv3_block7_concat 11 7,1
conv3_block8_0_bn 5
conv3_block8_0_relu 6
conv3_block8_1_conv 9
conv3_block8_1_bn 5
conv3_block8_1_relu 6
conv3_block8_2_conv 10
conv3_block8_concat 11 7,1
conv3_block9_0_bn 5
conv3_block9_0_relu 6
conv3_block9_1_conv 9
conv3_block9_1_bn 5
conv3_block9_1_relu 6
conv3_block9_2_conv 10
conv3_block9_concat 11 7,1
conv3_block10_0_bn 5
conv3_block10_0_relu 6
conv3_block10_1_conv 9
conv3_block10_1_bn 5
conv3_block10_1_relu 6
conv3_block10_2_conv 10
conv3_block10_concat 11 7,1
conv3_block11_0_bn 5
conv3_block11_0_relu 6
conv3_block11_1_conv 9
conv3_block11_1_bn 5
conv3_block11_1_relu 6
conv3_block11_2_conv 10
conv3_block11_concat 11 7,1
conv3_block12_0_bn 5
conv3_block12_0_relu 6
conv3_block12_1_conv 9
conv3_block12_1_bn 5
conv3_block12_1_relu 6
conv3_block12_2_conv 10
conv3_block12_concat 11 7,1
pool3_bn 5
pool3_relu 6
pool3_conv 13
pool3_pool 12
conv4_block1_0_bn 5
conv4_block1_0_relu 6
conv4_block1_1_conv 9
conv4_block1_1_bn 5
conv4_block1_1_relu 6
conv4_block1_2_conv 10
conv4_block1_concat 11 7,1
conv4_block2_0_bn 5
conv4_block2_0_relu 6
conv4_block2_1_conv 9
conv4_block2_1_bn 5
conv4_block2_1_relu 6
conv4_block2_2_conv 10
conv4_block2_concat 11 7,1
conv4_block3_0_bn 5
conv4_block3_0_relu 6
conv4_block3_1_conv 9
conv4_block3_1_bn 5
conv4_block3_1_relu 6
conv4_block3_2_conv 10
conv4_block3_concat 11 7,1
conv4_block4_0_bn 5
conv4_block4_0_relu 6
conv4_block4_1_conv 9
conv4_block4_1_bn 5
conv4_block4_1_relu 6
conv4_block4_2_conv 10
conv4_block4_concat 11 7,1
conv4_block5_0_bn 5
conv4_block5_0_relu 6
conv4_block5_1_conv 9
conv4_block5_1_bn 5
conv4_block5_1_relu 6
conv4_block5_2_conv 10
conv4_block5_concat 11 7,1
conv4_block6_0_bn 5
conv4_block6_0_relu 6
conv4_block6_1_conv 9
conv4_block6_1_bn 5
conv4_block6_1_relu 6
conv4_block6_2_conv 10
conv4_block6_concat 11 7,1
conv4_block7_0_bn 5
conv4_block7_0_relu 6
conv4_block7_1_conv 9
conv4_block7_1_bn 5
conv4_block7_1_relu 6
conv4_block7_2_conv 10
conv4_block7_concat 11 7,1
conv4_block8_0_bn 5
conv4_block8_0_relu 6
conv4_block8_1_conv 9
conv4_block8_1_bn 5
conv4_block8_1_relu 6
conv4_block8_2_conv 10
conv4_block8_concat 11 7,1
conv4_block9_0_bn 5
conv4_block9_0_relu 6
conv4_block9_1_conv 9
conv4_block9_1_bn 5
conv4_block9_1_relu 6
conv4_block9_2_conv 10
conv4_block9_concat 11 7,1
conv4_block10_0_bn 5
conv4_block10_0_relu 6
conv4_block10_1_conv 9
conv4_block10_1_bn 5
conv4_block10_1_relu 6
conv4_block10_2_conv 10
conv4_block10_concat 11 7,1
conv4_block11_0_bn 5
conv4_block11_0_relu 6
conv4_block11_1_conv 9
conv4_block11_1_bn 5
conv4_block11_1_relu 6
conv4_block11_2_conv 10
conv4_block11_concat 11 7,1
conv4_block12_0_bn 5
conv4_block12_0_relu 6
conv4_block12_1_conv 9
conv4_block12_1_bn 5
conv4_block12_1_relu 6
conv4_block12_2_conv 10
conv4_block12_concat 11 7,1
conv4_block13_0_bn 5
conv4_block13_0_relu 6
conv4_block13_1_conv 9
conv4_block13_1_bn 5
conv4_block13_1_relu 6
conv4_block13_2_conv 10
conv4_block13_concat 11 7,1
conv4_block14_0_bn 5
conv4_block14_0_relu 6
conv4_block14_1_conv 9
conv4_block14_1_bn 5
conv4_block14_1_relu 6
conv4_block14_2_conv 10
conv4_block14_concat 11 7,1
conv4_block15_0_bn 5
conv4_block15_0_relu 6
conv4_block15_1_conv 9
conv4_block15_1_bn 5
conv4_block15_1_relu 6
conv4_block15_2_conv 10
conv4_block15_concat 11 7,1
conv4_block16_0_bn 5
conv4_block16_0_relu 6
conv4_block16_1_conv 9
conv4_block16_1_bn 5
conv4_block16_1_relu 6
conv4_block16_2_conv 10
conv4_block16_concat 11 7,1
conv4_block17_0_bn 5
conv4_block17_0_relu 6
conv4_block17_1_conv 9
conv4_block17_1_bn 5
conv4_block17_1_relu 6
conv4_block17_2_conv 10
conv4_block17_concat 11 7,1
conv4_block18_0_bn 5
conv4_block18_0_relu 6
conv4_block18_1_conv 9
conv4_block18_1_bn 5
conv4_block18_1_relu 6
conv4_block18_2_conv 10
conv4_block18_concat 11 7,1
conv4_block19_0_bn 5
conv4_block19_0_relu 6
conv4_block19_1_conv 9
conv4_block19_1_bn 5
conv4_block19_1_relu 6
conv4_block19_2_conv 10
conv4_block19_concat 11 7,1
conv4_block20_0_bn 5
conv4_block20_0_relu 6
conv4_block20_1_conv 9
conv4_block20_1_bn 5
conv4_block20_1_relu 6
conv4_block20_2_conv 10
conv4_block20_concat 11 7,1
conv4_block21_0_bn 5
conv4_block21_0_relu 6
conv4_block21_1_conv 9
conv4_block21_1_bn 5
conv4_block21_1_relu 6
conv4_block21_2_conv 10
conv4_block21_concat 11 7,1
conv4_block22_0_bn 5
conv4_block22_0_relu 6
conv4_block22_1_conv 9
conv4_block22_1_bn 5
conv4_block22_1_relu 6
conv4_block22_2_conv 10
conv4_block22_concat 11 7,1
conv4_block23_0_bn 5
conv4_block23_0_relu 6
conv4_block23_1_conv 9
conv4_block23_1_bn 5
conv4_block23_1_relu 6
conv4_block23_2_conv 10
conv4_block23_concat 11 7,1
conv4_block24_0_bn 5
conv4_block24_0_relu 6
conv4_block24_1_conv 9
conv4_block24_1_bn 5
conv4_block24_1_relu 6
conv4_block24_2_conv 10
conv4_block24_concat 11 7,1
conv4_block25_0_bn 5
conv4_block25_0_relu 6
conv4_block25_1_conv 9
conv4_block25_1_bn 5
conv4_block25_1_relu 6
conv4_block25_2_conv 10
conv4_block25_concat 11 7,1
conv4_block26_0_bn 5
conv4_block26_0_relu 6
conv4_block26_1_conv 9
conv4_block26_1_bn 5
conv4_block26_1_relu 6
conv4_block26_2_conv 10
conv4_block26_concat 11 7,1
conv4_block27_0_bn 5
conv4_block27_0_relu 6
conv4_block27_1_conv 9
conv4_block27_1_bn 5
conv4_block27_1_relu 6
conv4_block27_2_conv 10
conv4_block27_concat 11 7,1
conv4_block28_0_bn 5
conv4_block28_0_relu 6
conv4_block28_1_conv 9
conv4_block28_1_bn 5
conv4_block28_1_relu 6
conv4_block28_2_conv 10
conv4_block28_concat 11 7,1
conv4_block29_0_bn 5
conv4_block29_0_relu 6
conv4_block29_1_conv 9
conv4_block29_1_bn 5
conv4_block29_1_relu 6
conv4_block29_2_conv 10
conv4_block29_concat 11 7,1
conv4_block30_0_bn 5
conv4_block30_0_relu 6
conv4_block30_1_conv 9
conv4_block30_1_bn 5
conv4_block30_1_relu 6
conv4_block30_2_conv 10
conv4_block30_concat 11 7,1
conv4_block31_0_bn 5
conv4_block31_0_relu 6
conv4_block31_1_conv 9
conv4_block31_1_bn 5
conv4_block31_1_relu 6
conv4_block31_2_conv 10
conv4_block31_concat 11 7,1
conv4_block32_0_bn 5
conv4_block32_0_relu 6
conv4_block32_1_conv 9
conv4_block32_1_bn 5
conv4_block32_1_relu 6
conv4_block32_2_conv 10
conv4_block32_concat 11 7,1
conv4_block33_0_bn 5
conv4_block33_0_relu 6
conv4_block33_1_conv 9
conv4_block33_1_bn 5
conv4_block33_1_relu 6
conv4_block33_2_conv 10
conv4_block33_concat 11 7,1
conv4_block34_0_bn 5
conv4_block34_0_relu 6
conv4_block34_1_conv 9
conv4_block34_1_bn 5
conv4_block34_1_relu 6
conv4_block34_2_conv 10
conv4_block34_concat 11 7,1
conv4_block35_0_bn 5
conv4_block35_0_relu 6
conv4_block35_1_conv 9
conv4_block35_1_bn 5
conv4_block35_1_relu 6
conv4_block35_2_conv 10
conv4_block35_concat 11 7,1
conv4_block36_0_bn 5
conv4_block36_0_relu 6
conv4_block36_1_conv 9
conv4_block36_1_bn 5
conv4_block36_1_relu 6
conv4_block36_2_conv 10
conv4_block36_concat 11 7,1
conv4_block37_0_bn 5
conv4_block37_0_relu 6
conv4_block37_1_conv 9
conv4_block37_1_bn 5
conv4_block37_1_relu 6
conv4_block37_2_conv 10
conv4_block37_concat 11 7,1
conv4_block38_0_bn 5
conv4_block38_0_relu 6
conv4_block38_1_conv 9
conv4_block38_1_bn 5
conv4_block38_1_relu 6
conv4_block38_2_conv 10
conv4_block38_concat 11 7,1
conv4_block39_0_bn 5
conv4_block39_0_relu 6
conv4_block39_1_conv 9
conv4_block39_1_bn 5
conv4_block39_1_relu 6
conv4_block39_2_conv 10
conv4_block39_concat 11 7,1
conv4_block40_0_bn 5
conv4_block40_0_relu 6
conv4_block40_1_conv 9
conv4_block40_1_bn 5
conv4_block40_1_relu 6
conv4_block40_2_conv 10
conv4_block40_concat 11 7,1
conv4_block41_0_bn 5
conv4_block41_0_relu 6
conv4_block41_1_conv 9
conv4_block41_1_bn 5
conv4_block41_1_relu 6
conv4_block41_2_conv 10
conv4_block41_concat 11 7,1
conv4_block42_0_bn 5
conv4_block42_0_relu 6
conv4_block42_1_conv 9
conv4_block42_1_bn 5
conv4_block42_1_relu 6
conv4_block42_2_conv 10
conv4_block42_concat 11 7,1
conv4_block43_0_bn 5
conv4_block43_0_relu 6
conv4_block43_1_conv 9
conv4_block43_1_bn 5
conv4_block43_1_relu 6
conv4_block43_2_conv 10
conv4_block43_concat 11 7,1
conv4_block44_0_bn 5
conv4_block44_0_relu 6
conv4_block44_1_conv 9
conv4_block44_1_bn 5
conv4_block44_1_relu 6
conv4_block44_2_conv 10
conv4_block44_concat 11 7,1
conv4_block45_0_bn 5
conv4_block45_0_relu 6
conv4_block45_1_conv 9
conv4_block45_1_bn 5
conv4_block45_1_relu 6
conv4_block45_2_conv 10
conv4_block45_concat 11 7,1
conv4_block46_0_bn 5
conv4_block46_0_relu 6
conv4_block46_1_conv 9
conv4_block46_1_bn 5
conv4_block46_1_relu 6
conv4_block46_2_conv 10
conv4_block46_concat 11 7,1
conv4_block47_0_bn 5
conv4_block47_0_relu 6
conv4_block47_1_conv 9
conv4_block47_1_bn 5
conv4_block47_1_relu 6
conv4_block47_2_conv 10
conv4_block47_concat 11 7,1
conv4_block48_0_bn 5
conv4_block48_0_relu 6
conv4_block48_1_conv 9
conv4_block48_1_bn 5
conv4_block48_1_relu 6
conv4_block48_2_conv 10
conv4_block48_concat 11 7,1
pool4_bn 5
pool4_relu 6
pool4_conv 16
pool4_pool 12
conv5_block1_0_bn 5
conv5_block1_0_relu 6
conv5_block1_1_conv 9
conv5_block1_1_bn 5
conv5_block1_1_relu 6
conv5_block1_2_conv 10
conv5_block1_concat 11 7,1
conv5_block2_0_bn 5
conv5_block2_0_relu 6
conv5_block2_1_conv 9
conv5_block2_1_bn 5
conv5_block2_1_relu 6
conv5_block2_2_conv 10
conv5_block2_concat 11 7,1
conv5_block3_0_bn 5
conv5_block3_0_relu 6
conv5_block3_1_conv 9
conv5_block3_1_bn 5
conv5_block3_1_relu 6
conv5_block3_2_conv 10
conv5_block3_concat 11 7,1
conv5_block4_0_bn 5
conv5_block4_0_relu 6
conv5_block4_1_conv 9
conv5_block4_1_bn 5
conv5_block4_1_relu 6
conv5_block4_2_conv 10
conv5_block4_concat 11 7,1
conv5_block5_0_bn 5
conv5_block5_0_relu 6
conv5_block5_1_conv 9
conv5_block5_1_bn 5
conv5_block5_1_relu 6
conv5_block5_2_conv 10
conv5_block5_concat 11 7,1
conv5_block6_0_bn 5
conv5_block6_0_relu 6
conv5_block6_1_conv 9
conv5_block6_1_bn 5
conv5_block6_1_relu 6
conv5_block6_2_conv 10
conv5_block6_concat 11 7,1
conv5_block7_0_bn 5
conv5_block7_0_relu 6
conv5_block7_1_conv 9
conv5_block7_1_bn 5
conv5_block7_1_relu 6
conv5_block7_2_conv 10
conv5_block7_concat 11 7,1
conv5_block8_0_bn 5
conv5_block8_0_relu 6
conv5_block8_1_conv 9
conv5_block8_1_bn 5
conv5_block8_1_relu 6
conv5_block8_2_conv 10
conv5_block8_concat 11 7,1
conv5_block9_0_bn 5
conv5_block9_0_relu 6
conv5_block9_1_conv 9
conv5_block9_1_bn 5
conv5_block9_1_relu 6
conv5_block9_2_conv 10
conv5_block9_concat 11 7,1
conv5_block10_0_bn 5
conv5_block10_0_relu 6
conv5_block10_1_conv 9
conv5_block10_1_bn 5
conv5_block10_1_relu 6
conv5_block10_2_conv 10
conv5_block10_concat 11 7,1
conv5_block11_0_bn 5
conv5_block11_0_relu 6
conv5_block11_1_conv 9
conv5_block11_1_bn 5
conv5_block11_1_relu 6
conv5_block11_2_conv 10
conv5_block11_concat 11 7,1
conv5_block12_0_bn 5
conv5_block12_0_relu 6
conv5_block12_1_conv 9
conv5_block12_1_bn 5
conv5_block12_1_relu 6
conv5_block12_2_conv 10
conv5_block12_concat 11 7,1
conv5_block13_0_bn 5
conv5_block13_0_relu 6
conv5_block13_1_conv 9
conv5_block13_1_bn 5
conv5_block13_1_relu 6
conv5_block13_2_conv 10
conv5_block13_concat 11 7,1
conv5_block14_0_bn 5
conv5_block14_0_relu 6
conv5_block14_1_conv 9
conv5_block14_1_bn 5
conv5_block14_1_relu 6
conv5_block14_2_conv 10
conv5_block14_concat 11 7,1
conv5_block15_0_bn 5
conv5_block15_0_relu 6
conv5_block15_1_conv 9
conv5_block15_1_bn 5
conv5_block15_1_relu 6
conv5_block15_2_conv 10
conv5_block15_concat 11 7,1
conv5_block16_0_bn 5
conv5_block16_0_relu 6
conv5_block16_1_conv 9
conv5_block16_1_bn 5
conv5_block16_1_relu 6
conv5_block16_2_conv 10
conv5_block16_concat 11 7,1
conv5_block17_0_bn 5
conv5_block17_0_relu 6
conv5_block17_1_conv 9
conv5_block17_1_bn 5
conv5_block17_1_relu 6
conv5_block17_2_conv 10
conv5_block17_concat 11 7,1
conv5_block18_0_bn 5
conv5_block18_0_relu 6
conv5_block18_1_conv 9
conv5_block18_1_bn 5
conv5_block18_1_relu 6
conv5_block18_2_conv 10
conv5_block18_concat 11 7,1
conv5_block19_0_bn 5
conv5_block19_0_relu 6
conv5_block19_1_conv 9
conv5_block19_1_bn 5
conv5_block19_1_relu 6
conv5_block19_2_conv 10
conv5_block19_concat 11 7,1
conv5_block20_0_bn 5
conv5_block20_0_relu 6
conv5_block20_1_conv 9
conv5_block20_1_bn 5
conv5_block20_1_relu 6
conv5_block20_2_conv 10
conv5_block20_concat 11 7,1
conv5_block21_0_bn 5
conv5_block21_0_relu 6
conv5_block21_1_conv 9
conv5_block21_1_bn 5
conv5_block21_1_relu 6
conv5_block21_2_conv 10
conv5_block21_concat 11 7,1
conv5_block22_0_bn 5
conv5_block22_0_relu 6
conv5_block22_1_conv 9
conv5_block22_1_bn 5
conv5_block22_1_relu 6
conv5_block22_2_conv 10
conv5_block22_concat 11 7,1
conv5_block23_0_bn 5
conv5_block23_0_relu 6
conv5_block23_1_conv 9
conv5_block23_1_bn 5
conv5_block23_1_relu 6
conv5_block23_2_conv 10
conv5_block23_concat 11 7,1
conv5_block24_0_bn 5
conv5_block24_0_relu 6
conv5_block24_1_conv 9
conv5_block24_1_bn 5
conv5_block24_1_relu 6
conv5_block24_2_conv 10
conv5_block24_concat 11 7,1
conv5_block25_0_bn 5
conv5_block25_0_relu 6
conv5_block25_1_conv 9
conv5_block25_1_bn 5
conv5_block25_1_relu 6
conv5_block25_2_conv 10
conv5_block25_concat 11 7,1
conv5_block26_0_bn 5
conv5_block26_0_relu 6
conv5_block26_1_conv 9
conv5_block26_1_bn 5
conv5_block26_1_relu 6
conv5_block26_2_conv 10
conv5_block26_concat 11 7,1
conv5_block27_0_bn 5
conv5_block27_0_relu 6
conv5_block27_1_conv 9
conv5_block27_1_bn 5
conv5_block27_1_relu 6
conv5_block27_2_conv 10
conv5_block27_concat 11 7,1
conv5_block28_0_bn 5
conv5_block28_0_relu 6
conv5_block28_1_conv 9
conv5_block28_1_bn 5
conv5_block28_1_relu 6
conv5_block28_2_conv 10
conv5_block28_concat 11 7,1
conv5_block29_0_bn 5
conv5_block29_0_relu 6
conv5_block29_1_conv 9
conv5_block29_1_bn 5
conv5_block29_1_relu 6
conv5_block29_2_conv 10
conv5_block29_concat 11 7,1
conv5_block30_0_bn 5
conv5_block30_0_relu 6
conv5_block30_1_conv 9
conv5_block30_1_bn 5
conv5_block30_1_relu 6
conv5_block30_2_conv 10
conv5_block30_concat 11 7,1
conv5_block31_0_bn 5
conv5_block31_0_relu 6
conv5_block31_1_conv 9
conv5_block31_1_bn 5
conv5_block31_1_relu 6
conv5_block31_2_conv 10
conv5_block31_concat 11 7,1
conv5_block32_0_bn 5
conv5_block32_0_relu 6
conv5_block32_1_conv 9
conv5_block32_1_bn 5
conv5_block32_1_relu 6
conv5_block32_2_conv 10
conv5_block32_concat 11 7,1
bn 5
relu 6
""",
    },
}
