"""inception_v3 of keras.applications: written by `python tools/generate_applications.py` from keras 3.15.1."""

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
    ('Conv2D', {'filters': 64, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 48, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 64, 'kernel_size': (5, 5), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 96, 'kernel_size': (3, 3), 'padding': 'same', 'use_bias': False}),
    ('AveragePooling2D', {'pool_size': (3, 3), 'strides': (1, 1), 'padding': 'same'}),
    ('Conv2D', {'filters': 32, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Concatenate', {'axis': 3}),
    ('Conv2D', {'filters': 384, 'kernel_size': (3, 3), 'strides': (2, 2), 'use_bias': False}),
    ('Conv2D', {'filters': 96, 'kernel_size': (3, 3), 'strides': (2, 2), 'use_bias': False}),
    ('Conv2D', {'filters': 192, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 128, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 128, 'kernel_size': (1, 7), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 192, 'kernel_size': (7, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 128, 'kernel_size': (7, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 192, 'kernel_size': (1, 7), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 160, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 160, 'kernel_size': (1, 7), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 160, 'kernel_size': (7, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 320, 'kernel_size': (3, 3), 'strides': (2, 2), 'use_bias': False}),
    ('Conv2D', {'filters': 192, 'kernel_size': (3, 3), 'strides': (2, 2), 'use_bias': False}),
    ('Conv2D', {'filters': 320, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 384, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 384, 'kernel_size': (1, 3), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 384, 'kernel_size': (3, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 448, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 384, 'kernel_size': (3, 3), 'padding': 'same', 'use_bias': False}),
)

BUILDERS: dict[str, dict[str, Any]] = {
    "InceptionV3": {
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
- 11 10
- 4
- 5
- 14
- 4
- 5
- 14
- 4
- 5
- 15 19
- 16
- 4
- 5
mixed0 17 20,14,5,1
- 11
- 4
- 5
- 12 4
- 4
- 5
- 13
- 4
- 5
- 11 10
- 4
- 5
- 14
- 4
- 5
- 14
- 4
- 5
- 15 19
- 11
- 4
- 5
mixed1 17 20,14,5,1
- 11
- 4
- 5
- 12 4
- 4
- 5
- 13
- 4
- 5
- 11 10
- 4
- 5
- 14
- 4
- 5
- 14
- 4
- 5
- 15 19
- 11
- 4
- 5
mixed2 17 20,14,5,1
- 18
- 4
- 5
- 11 4
- 4
- 5
- 14
- 4
- 5
- 19
- 4
- 5
- 8 13
mixed3 17 11,2,1
- 20
- 4
- 5
- 21 4
- 4
- 5
- 22
- 4
- 5
- 23
- 4
- 5
- 21 13
- 4
- 5
- 24
- 4
- 5
- 22
- 4
- 5
- 24
- 4
- 5
- 25
- 4
- 5
- 15 28
- 20
- 4
- 5
mixed4 17 29,20,5,1
- 20
- 4
- 5
- 26 4
- 4
- 5
- 27
- 4
- 5
- 23
- 4
- 5
- 26 13
- 4
- 5
- 28
- 4
- 5
- 27
- 4
- 5
- 28
- 4
- 5
- 25
- 4
- 5
- 15 28
- 20
- 4
- 5
mixed5 17 29,20,5,1
- 20
- 4
- 5
- 26 4
- 4
- 5
- 27
- 4
- 5
- 23
- 4
- 5
- 26 13
- 4
- 5
- 28
- 4
- 5
- 27
- 4
- 5
- 28
- 4
- 5
- 25
- 4
- 5
- 15 28
- 20
- 4
- 5
mixed6 17 29,20,5,1
- 20
- 4
- 5
- 20 4
- 4
- 5
- 25
- 4
- 5
- 23
- 4
- 5
- 20 13
- 4
- 5
- 23
- 4
- 5
- 25
- 4
- 5
- 23
- 4
- 5
- 25
- 4
- 5
- 15 28
- 20
- 4
- 5
mixed7 17 29,20,5,1
- 20
- 4
- 5
- 29
- 4
- 5
- 20 7
- 4
- 5
- 25
- 4
- 5
- 23
- 4
- 5
- 30
- 4
- 5
- 8 19
mixed8 17 14,2,1
- 31
- 4
- 5
- 32 4
- 4
- 5
- 33
- 4
- 5
- 34 4
- 4
- 5
mixed9_0 17 4,1
- 35 14
- 4
- 5
- 36
- 4
- 5
- 33
- 4
- 5
- 34 4
- 4
- 5
- 17 4,1
- 15 27
- 20
- 4
- 5
mixed9 17 28,18,5,1
- 31
- 4
- 5
- 32 4
- 4
- 5
- 33
- 4
- 5
- 34 4
- 4
- 5
mixed9_1 17 4,1
- 35 14
- 4
- 5
- 36
- 4
- 5
- 33
- 4
- 5
- 34 4
- 4
- 5
- 17 4,1
- 15 27
- 20
- 4
- 5
mixed10 17 28,18,5,1
""",
    },
}
