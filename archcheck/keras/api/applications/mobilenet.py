"""mobilenet of keras.applications: written by `python tools/generate_applications.py` from keras 3.15.1."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

CONFIGS: tuple[tuple[str, dict[str, Any]], ...] = (
    ('GlobalAveragePooling2D', {}),
    ('GlobalMaxPooling2D', {}),
    ('GlobalAveragePooling2D', {'keepdims': True}),
    ('Dropout', {'rate': '<dropout>'}),
    ('Conv2D', {'filters': '<classes>', 'kernel_size': (1, 1), 'padding': 'same'}),
    ('Reshape', {'target_shape': ('<classes>',)}),
    ('Activation', {'activation': '<classifier_activation>'}),
    ('Dropout', {'rate': 0.0}),
    ('Conv2D', {'filters': 32, 'kernel_size': (3, 3), 'strides': (2, 2), 'padding': 'same', 'use_bias': False}),
    ('BatchNormalization', {}),
    ('ReLU', {'max_value': 6.0}),
    ('DepthwiseConv2D', {'kernel_size': (3, 3), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 64, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('ZeroPadding2D', {'padding': ((0, 1), (0, 1))}),
    ('DepthwiseConv2D', {'kernel_size': (3, 3), 'strides': (2, 2), 'use_bias': False}),
    ('Conv2D', {'filters': 128, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 256, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 512, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 1024, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
)

BUILDERS: dict[str, dict[str, Any]] = {
    "MobileNet": {
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
- 2
dropout 3
conv_preds 4
reshape_2 5
predictions 6
""",
        "top undropped": """\
- 2
dropout 7
conv_preds 4
reshape_2 5
predictions 6
""",
        "flat": "",
        "pre": "",
        "body": """\
conv1 8
conv1_bn 9
conv1_relu 10
conv_dw_1 11
conv_dw_1_bn 9
conv_dw_1_relu 10
conv_pw_1 12
conv_pw_1_bn 9
conv_pw_1_relu 10
conv_pad_2 13
conv_dw_2 14
conv_dw_2_bn 9
conv_dw_2_relu 10
conv_pw_2 15
conv_pw_2_bn 9
conv_pw_2_relu 10
conv_dw_3 11
conv_dw_3_bn 9
conv_dw_3_relu 10
conv_pw_3 15
conv_pw_3_bn 9
conv_pw_3_relu 10
conv_pad_4 13
conv_dw_4 14
conv_dw_4_bn 9
conv_dw_4_relu 10
conv_pw_4 16
conv_pw_4_bn 9
conv_pw_4_relu 10
conv_dw_5 11
conv_dw_5_bn 9
conv_dw_5_relu 10
conv_pw_5 16
conv_pw_5_bn 9
conv_pw_5_relu 10
conv_pad_6 13
conv_dw_6 14
conv_dw_6_bn 9
conv_dw_6_relu 10
conv_pw_6 17
conv_pw_6_bn 9
conv_pw_6_relu 10
conv_dw_7 11
conv_dw_7_bn 9
conv_dw_7_relu 10
conv_pw_7 17
conv_pw_7_bn 9
conv_pw_7_relu 10
conv_dw_8 11
conv_dw_8_bn 9
conv_dw_8_relu 10
conv_pw_8 17
conv_pw_8_bn 9
conv_pw_8_relu 10
conv_dw_9 11
conv_dw_9_bn 9
conv_dw_9_relu 10
conv_pw_9 17
conv_pw_9_bn 9
conv_pw_9_relu 10
conv_dw_10 11
conv_dw_10_bn 9
conv_dw_10_relu 10
conv_pw_10 17
conv_pw_10_bn 9
conv_pw_10_relu 10
conv_dw_11 11
conv_dw_11_bn 9
conv_dw_11_relu 10
conv_pw_11 17
conv_pw_11_bn 9
conv_pw_11_relu 10
conv_pad_12 13
conv_dw_12 14
conv_dw_12_bn 9
conv_dw_12_relu 10
conv_pw_12 18
conv_pw_12_bn 9
conv_pw_12_relu 10
conv_dw_13 11
conv_dw_13_bn 9
conv_dw_13_relu 10
conv_pw_13 18
conv_pw_13_bn 9
conv_pw_13_relu 10
""",
    },
}
