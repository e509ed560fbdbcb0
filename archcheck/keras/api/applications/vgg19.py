"""vgg19 of keras.applications: written by `python tools/generate_applications.py` from keras 3.15.1."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

CONFIGS: tuple[tuple[str, dict[str, Any]], ...] = (
    ('GlobalAveragePooling2D', {}),
    ('GlobalMaxPooling2D', {}),
    ('Flatten', {}),
    ('Dense', {'units': 4096, 'activation': 'relu'}),
    ('Dense', {'units': '<classes>', 'activation': '<classifier_activation>'}),
    ('Conv2D', {'filters': 64, 'kernel_size': (3, 3), 'padding': 'same', 'activation': 'relu'}),
    ('MaxPooling2D', {'strides': (2, 2)}),
    ('Conv2D', {'filters': 128, 'kernel_size': (3, 3), 'padding': 'same', 'activation': 'relu'}),
    ('Conv2D', {'filters': 256, 'kernel_size': (3, 3), 'padding': 'same', 'activation': 'relu'}),
    ('Conv2D', {'filters': 512, 'kernel_size': (3, 3), 'padding': 'same', 'activation': 'relu'}),
)

BUILDERS: dict[str, dict[str, Any]] = {
    "VGG19": {
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
flatten 2
fc1 3
fc2 3
predictions 4
""",
        "flat": "",
        "pre": "",
        "body": """\
block1_conv1 5
block1_conv2 5
block1_pool 6
block2_conv1 7
block2_conv2 7
block2_pool 6
block3_conv1 8
block3_conv2 8
block3_conv3 8
block3_conv4 8
block3_pool 6
block4_conv1 9
block4_conv2 9
block4_conv3 9
block4_conv4 9
block4_pool 6
block5_conv1 9
block5_conv2 9
block5_conv3 9
block5_conv4 9
block5_pool 6
""",
    },
}
