"""xception of keras.applications: written by `python tools/generate_applications.py` from keras 3.15.1."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

CONFIGS: tuple[tuple[str, dict[str, Any]], ...] = (
    ('GlobalAveragePooling2D', {}),
    ('GlobalMaxPooling2D', {}),
    ('Dense', {'units': '<classes>', 'activation': '<classifier_activation>'}),
    ('Conv2D', {'filters': 32, 'kernel_size': (3, 3), 'strides': (2, 2), 'use_bias': False}),
    ('BatchNormalization', {}),
    ('Activation', {'activation': 'relu'}),
    ('Conv2D', {'filters': 64, 'kernel_size': (3, 3), 'use_bias': False}),
    ('Conv2D', {'filters': 128, 'kernel_size': (1, 1), 'strides': (2, 2), 'padding': 'same', 'use_bias': False}),
    ('SeparableConv2D', {'filters': 128, 'kernel_size': (3, 3), 'padding': 'same', 'use_bias': False}),
    ('MaxPooling2D', {'pool_size': (3, 3), 'strides': (2, 2), 'padding': 'same'}),
    ('Add', {}),
    ('Conv2D', {'filters': 256, 'kernel_size': (1, 1), 'strides': (2, 2), 'padding': 'same', 'use_bias': False}),
    ('SeparableConv2D', {'filters': 256, 'kernel_size': (3, 3), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 728, 'kernel_size': (1, 1), 'strides': (2, 2), 'padding': 'same', 'use_bias': False}),
    ('SeparableConv2D', {'filters': 728, 'kernel_size': (3, 3), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 1024, 'kernel_size': (1, 1), 'strides': (2, 2), 'padding': 'same', 'use_bias': False}),
    ('SeparableConv2D', {'filters': 1024, 'kernel_size': (3, 3), 'padding': 'same', 'use_bias': False}),
    ('SeparableConv2D', {'filters': 1536, 'kernel_size': (3, 3), 'padding': 'same', 'use_bias': False}),
    ('SeparableConv2D', {'filters': 2048, 'kernel_size': (3, 3), 'padding': 'same', 'use_bias': False}),
)

BUILDERS: dict[str, dict[str, Any]] = {
    "Xception": {
        "size": 299,
        "flat size": None,
        "least": 71,
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
block1_conv1 3
block1_conv1_bn 4
block1_conv1_act 5
block1_conv2 6
block1_conv2_bn 4
block1_conv2_act 5
- 7
- 4
block2_sepconv1 8 3
block2_sepconv1_bn 4
block2_sepconv2_act 5
block2_sepconv2 8
block2_sepconv2_bn 4
block2_pool 9
- 10 1,7
- 11
- 4
block3_sepconv1_act 5 3
block3_sepconv1 12
block3_sepconv1_bn 4
block3_sepconv2_act 5
block3_sepconv2 12
block3_sepconv2_bn 4
block3_pool 9
- 10 1,8
- 13
- 4
block4_sepconv1_act 5 3
block4_sepconv1 14
block4_sepconv1_bn 4
block4_sepconv2_act 5
block4_sepconv2 14
block4_sepconv2_bn 4
block4_pool 9
- 10 1,8
block5_sepconv1_act 5
block5_sepconv1 14
block5_sepconv1_bn 4
block5_sepconv2_act 5
block5_sepconv2 14
block5_sepconv2_bn 4
block5_sepconv3_act 5
block5_sepconv3 14
block5_sepconv3_bn 4
- 10 1,10
block6_sepconv1_act 5
block6_sepconv1 14
block6_sepconv1_bn 4
block6_sepconv2_act 5
block6_sepconv2 14
block6_sepconv2_bn 4
block6_sepconv3_act 5
block6_sepconv3 14
block6_sepconv3_bn 4
- 10 1,10
block7_sepconv1_act 5
block7_sepconv1 14
block7_sepconv1_bn 4
block7_sepconv2_act 5
block7_sepconv2 14
block7_sepconv2_bn 4
block7_sepconv3_act 5
block7_sepconv3 14
block7_sepconv3_bn 4
- 10 1,10
block8_sepconv1_act 5
block8_sepconv1 14
block8_sepconv1_bn 4
block8_sepconv2_act 5
block8_sepconv2 14
block8_sepconv2_bn 4
block8_sepconv3_act 5
block8_sepconv3 14
block8_sepconv3_bn 4
- 10 1,10
block9_sepconv1_act 5
block9_sepconv1 14
block9_sepconv1_bn 4
block9_sepconv2_act 5
block9_sepconv2 14
block9_sepconv2_bn 4
block9_sepconv3_act 5
block9_sepconv3 14
block9_sepconv3_bn 4
- 10 1,10
block10_sepconv1_act 5
block10_sepconv1 14
block10_sepconv1_bn 4
block10_sepconv2_act 5
block10_sepconv2 14
block10_sepconv2_bn 4
block10_sepconv3_act 5
block10_sepconv3 14
block10_sepconv3_bn 4
- 10 1,10
block11_sepconv1_act 5
block11_sepconv1 14
block11_sepconv1_bn 4
block11_sepconv2_act 5
block11_sepconv2 14
block11_sepconv2_bn 4
block11_sepconv3_act 5
block11_sepconv3 14
block11_sepconv3_bn 4
- 10 1,10
block12_sepconv1_act 5
block12_sepconv1 14
block12_sepconv1_bn 4
block12_sepconv2_act 5
block12_sepconv2 14
block12_sepconv2_bn 4
block12_sepconv3_act 5
block12_sepconv3 14
block12_sepconv3_bn 4
- 10 1,10
- 15
- 4
block13_sepconv1_act 5 3
block13_sepconv1 14
block13_sepconv1_bn 4
block13_sepconv2_act 5
block13_sepconv2 16
block13_sepconv2_bn 4
block13_pool 9
- 10 1,8
block14_sepconv1 17
block14_sepconv1_bn 4
block14_sepconv1_act 5
block14_sepconv2 18
block14_sepconv2_bn 4
block14_sepconv2_act 5
""",
    },
}
