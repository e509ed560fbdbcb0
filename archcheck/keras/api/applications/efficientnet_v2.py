"""efficientnet_v2 of keras.applications: written by `python tools/generate_applications.py` from keras 3.15.1."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

CONFIGS: tuple[tuple[str, dict[str, Any]], ...] = (
    ('GlobalAveragePooling2D', {}),
    ('GlobalMaxPooling2D', {}),
    ('Dropout', {'rate': 0.2}),
    ('Dense', {'units': '<classes>', 'activation': '<classifier_activation>'}),
    ('Rescaling', {'scale': 0.00392156862745098}),
    ('Normalization', {'axis': (3,), 'mean': (0.485, 0.456, 0.406), 'variance': (0.052441, 0.050176000000000005, 0.050625)}),
    ('Rescaling', {'scale': 0.0078125, 'offset': -1}),
    ('Conv2D', {'filters': 32, 'kernel_size': (3, 3), 'strides': (2, 2), 'padding': 'same', 'use_bias': False}),
    ('BatchNormalization', {'axis': 3, 'momentum': 0.9}),
    ('Activation', {'activation': 'silu'}),
    ('Conv2D', {'filters': 16, 'kernel_size': (3, 3), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 64, 'kernel_size': (3, 3), 'strides': (2, 2), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 32, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 128, 'kernel_size': (3, 3), 'padding': 'same', 'use_bias': False}),
    ('Dropout', {'rate': 0.01904761904761905, 'noise_shape': (None, 1, 1, 1)}),
    ('Add', {}),
    ('Conv2D', {'filters': 128, 'kernel_size': (3, 3), 'strides': (2, 2), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 48, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 192, 'kernel_size': (3, 3), 'padding': 'same', 'use_bias': False}),
    ('Dropout', {'rate': 0.0380952380952381, 'noise_shape': (None, 1, 1, 1)}),
    ('Conv2D', {'filters': 192, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('DepthwiseConv2D', {'kernel_size': (3, 3), 'strides': (2, 2), 'padding': 'same', 'use_bias': False}),
    ('Reshape', {'target_shape': (1, 1, 192)}),
    ('Conv2D', {'filters': 12, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'silu'}),
    ('Conv2D', {'filters': 192, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'sigmoid'}),
    ('Multiply', {}),
    ('Conv2D', {'filters': 96, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 384, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('DepthwiseConv2D', {'kernel_size': (3, 3), 'padding': 'same', 'use_bias': False}),
    ('Reshape', {'target_shape': (1, 1, 384)}),
    ('Conv2D', {'filters': 24, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'silu'}),
    ('Conv2D', {'filters': 384, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'sigmoid'}),
    ('Dropout', {'rate': 0.05714285714285715, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.06666666666666668, 'noise_shape': (None, 1, 1, 1)}),
    ('Conv2D', {'filters': 576, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Reshape', {'target_shape': (1, 1, 576)}),
    ('Conv2D', {'filters': 576, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'sigmoid'}),
    ('Conv2D', {'filters': 112, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 672, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Reshape', {'target_shape': (1, 1, 672)}),
    ('Conv2D', {'filters': 28, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'silu'}),
    ('Conv2D', {'filters': 672, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'sigmoid'}),
    ('Dropout', {'rate': 0.08571428571428572, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.09523809523809523, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.10476190476190476, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.1142857142857143, 'noise_shape': (None, 1, 1, 1)}),
    ('Conv2D', {'filters': 1152, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Reshape', {'target_shape': (1, 1, 1152)}),
    ('Conv2D', {'filters': 48, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'silu'}),
    ('Conv2D', {'filters': 1152, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'sigmoid'}),
    ('Dropout', {'rate': 0.13333333333333336, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.14285714285714285, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.1523809523809524, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.1619047619047619, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.17142857142857143, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.18095238095238098, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.19047619047619047, 'noise_shape': (None, 1, 1, 1)}),
    ('Conv2D', {'filters': 1280, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Dropout', {'rate': 0.009523809523809525, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.028571428571428574, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.12380952380952381, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.2, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.20952380952380953, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.21904761904761907, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.2285714285714286, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.23809523809523808, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.24761904761904763, 'noise_shape': (None, 1, 1, 1)}),
    ('Conv2D', {'filters': 56, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 224, 'kernel_size': (3, 3), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 224, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Reshape', {'target_shape': (1, 1, 224)}),
    ('Conv2D', {'filters': 14, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'silu'}),
    ('Conv2D', {'filters': 224, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'sigmoid'}),
    ('Conv2D', {'filters': 104, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 416, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Reshape', {'target_shape': (1, 1, 416)}),
    ('Conv2D', {'filters': 26, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'silu'}),
    ('Conv2D', {'filters': 416, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'sigmoid'}),
    ('Conv2D', {'filters': 624, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Reshape', {'target_shape': (1, 1, 624)}),
    ('Conv2D', {'filters': 624, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'sigmoid'}),
    ('Conv2D', {'filters': 120, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 720, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Reshape', {'target_shape': (1, 1, 720)}),
    ('Conv2D', {'filters': 30, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'silu'}),
    ('Conv2D', {'filters': 720, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'sigmoid'}),
    ('Conv2D', {'filters': 208, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 1248, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Reshape', {'target_shape': (1, 1, 1248)}),
    ('Conv2D', {'filters': 52, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'silu'}),
    ('Conv2D', {'filters': 1248, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'sigmoid'}),
    ('Dropout', {'rate': 0.2571428571428572, 'noise_shape': (None, 1, 1, 1)}),
    ('Conv2D', {'filters': 1408, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 40, 'kernel_size': (3, 3), 'strides': (2, 2), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 40, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 160, 'kernel_size': (3, 3), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 160, 'kernel_size': (3, 3), 'strides': (2, 2), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 448, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Reshape', {'target_shape': (1, 1, 448)}),
    ('Conv2D', {'filters': 448, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'sigmoid'}),
    ('Conv2D', {'filters': 136, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 816, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Reshape', {'target_shape': (1, 1, 816)}),
    ('Conv2D', {'filters': 34, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'silu'}),
    ('Conv2D', {'filters': 816, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'sigmoid'}),
    ('Conv2D', {'filters': 232, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 1392, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Reshape', {'target_shape': (1, 1, 1392)}),
    ('Conv2D', {'filters': 58, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'silu'}),
    ('Conv2D', {'filters': 1392, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'sigmoid'}),
    ('Dropout', {'rate': 0.2666666666666667, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.2761904761904762, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.2857142857142857, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.29523809523809524, 'noise_shape': (None, 1, 1, 1)}),
    ('Conv2D', {'filters': 1536, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 32, 'kernel_size': (3, 3), 'padding': 'same', 'use_bias': False}),
    ('Dropout', {'rate': 0.002531645569620253, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.005063291139240506, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.007594936708860761, 'noise_shape': (None, 1, 1, 1)}),
    ('Conv2D', {'filters': 64, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 256, 'kernel_size': (3, 3), 'padding': 'same', 'use_bias': False}),
    ('Dropout', {'rate': 0.012658227848101266, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.015189873417721522, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.017721518987341773, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.020253164556962026, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.02278481012658228, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.02531645569620253, 'noise_shape': (None, 1, 1, 1)}),
    ('Conv2D', {'filters': 256, 'kernel_size': (3, 3), 'strides': (2, 2), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 384, 'kernel_size': (3, 3), 'padding': 'same', 'use_bias': False}),
    ('Dropout', {'rate': 0.030379746835443044, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.03291139240506329, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.035443037974683546, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.0379746835443038, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.04050632911392405, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.04303797468354431, 'noise_shape': (None, 1, 1, 1)}),
    ('Conv2D', {'filters': 768, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Reshape', {'target_shape': (1, 1, 768)}),
    ('Conv2D', {'filters': 768, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'sigmoid'}),
    ('Dropout', {'rate': 0.04810126582278482, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.05063291139240506, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.053164556962025315, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.055696202531645575, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.05822784810126583, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.06075949367088609, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.06329113924050633, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.06582278481012659, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.06835443037974684, 'noise_shape': (None, 1, 1, 1)}),
    ('Conv2D', {'filters': 1344, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Reshape', {'target_shape': (1, 1, 1344)}),
    ('Conv2D', {'filters': 56, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'silu'}),
    ('Conv2D', {'filters': 1344, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'sigmoid'}),
    ('Dropout', {'rate': 0.07341772151898734, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.0759493670886076, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.07848101265822785, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.0810126582278481, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.08354430379746836, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.08607594936708862, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.08860759493670886, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.09113924050632911, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.09367088607594937, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.09620253164556963, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.09873417721518989, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.10126582278481013, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.10379746835443039, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.10632911392405063, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.10886075949367088, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.11139240506329115, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.11392405063291139, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.11645569620253166, 'noise_shape': (None, 1, 1, 1)}),
    ('Conv2D', {'filters': 2304, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Reshape', {'target_shape': (1, 1, 2304)}),
    ('Conv2D', {'filters': 96, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'silu'}),
    ('Conv2D', {'filters': 2304, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'sigmoid'}),
    ('Dropout', {'rate': 0.12151898734177217, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.12405063291139241, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.12658227848101267, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.12911392405063293, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.13164556962025317, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.13417721518987344, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.13670886075949368, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.13924050632911392, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.14177215189873418, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.14430379746835442, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.1468354430379747, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.14936708860759496, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.1518987341772152, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.15443037974683546, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.1569620253164557, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.15949367088607597, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.1620253164556962, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.16455696202531644, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.1670886075949367, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.16962025316455698, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.17215189873417724, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.17468354430379748, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.17721518987341772, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.179746835443038, 'noise_shape': (None, 1, 1, 1)}),
    ('Conv2D', {'filters': 640, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 3840, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Reshape', {'target_shape': (1, 1, 3840)}),
    ('Conv2D', {'filters': 160, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'silu'}),
    ('Conv2D', {'filters': 3840, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'sigmoid'}),
    ('Dropout', {'rate': 0.1848101265822785, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.18734177215189873, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.189873417721519, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.19240506329113927, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.1949367088607595, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.19746835443037977, 'noise_shape': (None, 1, 1, 1)}),
    ('Conv2D', {'filters': 24, 'kernel_size': (3, 3), 'strides': (2, 2), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 24, 'kernel_size': (3, 3), 'padding': 'same', 'use_bias': False}),
    ('Dropout', {'rate': 0.0035087719298245615, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.007017543859649123, 'noise_shape': (None, 1, 1, 1)}),
    ('Conv2D', {'filters': 96, 'kernel_size': (3, 3), 'strides': (2, 2), 'padding': 'same', 'use_bias': False}),
    ('Dropout', {'rate': 0.014035087719298246, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.017543859649122806, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.02105263157894737, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.024561403508771933, 'noise_shape': (None, 1, 1, 1)}),
    ('Conv2D', {'filters': 192, 'kernel_size': (3, 3), 'strides': (2, 2), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 80, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 320, 'kernel_size': (3, 3), 'padding': 'same', 'use_bias': False}),
    ('Dropout', {'rate': 0.031578947368421054, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.03508771929824561, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.03859649122807018, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.04210526315789474, 'noise_shape': (None, 1, 1, 1)}),
    ('Conv2D', {'filters': 320, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Reshape', {'target_shape': (1, 1, 320)}),
    ('Conv2D', {'filters': 20, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'silu'}),
    ('Conv2D', {'filters': 320, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'sigmoid'}),
    ('Conv2D', {'filters': 160, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Reshape', {'target_shape': (1, 1, 640)}),
    ('Conv2D', {'filters': 40, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'silu'}),
    ('Conv2D', {'filters': 640, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'sigmoid'}),
    ('Dropout', {'rate': 0.04912280701754387, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.05263157894736842, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.056140350877192984, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.05964912280701755, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.06315789473684211, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.06666666666666667, 'noise_shape': (None, 1, 1, 1)}),
    ('Conv2D', {'filters': 960, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Reshape', {'target_shape': (1, 1, 960)}),
    ('Conv2D', {'filters': 960, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'sigmoid'}),
    ('Conv2D', {'filters': 176, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 1056, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Reshape', {'target_shape': (1, 1, 1056)}),
    ('Conv2D', {'filters': 44, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'silu'}),
    ('Conv2D', {'filters': 1056, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'sigmoid'}),
    ('Dropout', {'rate': 0.0736842105263158, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.07719298245614035, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.08070175438596493, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.08421052631578949, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.08771929824561403, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.0912280701754386, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.09473684210526316, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.09824561403508773, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.10175438596491229, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.10526315789473684, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.10877192982456141, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.11228070175438597, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.11578947368421054, 'noise_shape': (None, 1, 1, 1)}),
    ('Conv2D', {'filters': 304, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 1824, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Reshape', {'target_shape': (1, 1, 1824)}),
    ('Conv2D', {'filters': 76, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'silu'}),
    ('Conv2D', {'filters': 1824, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'sigmoid'}),
    ('Dropout', {'rate': 0.12280701754385964, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.12631578947368421, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.1298245614035088, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.13333333333333333, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.1368421052631579, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.14035087719298245, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.14385964912280705, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.1473684210526316, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.15087719298245614, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.1543859649122807, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.15789473684210525, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.16140350877192985, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.1649122807017544, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.16842105263157897, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.17192982456140352, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.17543859649122806, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.17894736842105266, 'noise_shape': (None, 1, 1, 1)}),
    ('Conv2D', {'filters': 512, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 3072, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Reshape', {'target_shape': (1, 1, 3072)}),
    ('Conv2D', {'filters': 128, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'silu'}),
    ('Conv2D', {'filters': 3072, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'sigmoid'}),
    ('Dropout', {'rate': 0.18596491228070178, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.18947368421052632, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.19298245614035087, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.19649122807017547, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.005, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.015000000000000003, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.02, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.025, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.035, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.04, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.045, 'noise_shape': (None, 1, 1, 1)}),
    ('Conv2D', {'filters': 256, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Reshape', {'target_shape': (1, 1, 256)}),
    ('Conv2D', {'filters': 16, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'silu'}),
    ('Conv2D', {'filters': 256, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'sigmoid'}),
    ('Conv2D', {'filters': 128, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Reshape', {'target_shape': (1, 1, 512)}),
    ('Conv2D', {'filters': 32, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'silu'}),
    ('Conv2D', {'filters': 512, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'sigmoid'}),
    ('Dropout', {'rate': 0.05500000000000001, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.06000000000000001, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.065, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.07, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.075, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.085, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.09, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.095, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.1, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.10500000000000001, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.11000000000000001, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.11500000000000002, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.12000000000000002, 'noise_shape': (None, 1, 1, 1)}),
    ('Reshape', {'target_shape': (1, 1, 1536)}),
    ('Conv2D', {'filters': 64, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'silu'}),
    ('Conv2D', {'filters': 1536, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'sigmoid'}),
    ('Dropout', {'rate': 0.13, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.135, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.14, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.14500000000000002, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.15, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.155, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.16, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.165, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.17, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.175, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.18, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.185, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.19, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.195, 'noise_shape': (None, 1, 1, 1)}),
)

BUILDERS: dict[str, dict[str, Any]] = {
    "EfficientNetV2B0": {
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
top_dropout 2
predictions 3
""",
        "flat": "",
        "pre": """\
- 4
- 5
""",
        "pre other": """\
- 6
""",
        "pre without": "",
        "body": """\
stem_conv 7
stem_bn 8
stem_activation 9
block1a_project_conv 10
block1a_project_bn 8
block1a_project_activation 9
block2a_expand_conv 11
block2a_expand_bn 8
block2a_expand_activation 9
block2a_project_conv 12
block2a_project_bn 8
block2b_expand_conv 13
block2b_expand_bn 8
block2b_expand_activation 9
block2b_project_conv 12
block2b_project_bn 8
block2b_drop 14
block2b_add 15 1,7
block3a_expand_conv 16
block3a_expand_bn 8
block3a_expand_activation 9
block3a_project_conv 17
block3a_project_bn 8
block3b_expand_conv 18
block3b_expand_bn 8
block3b_expand_activation 9
block3b_project_conv 17
block3b_project_bn 8
block3b_drop 19
block3b_add 15 1,7
block4a_expand_conv 20
block4a_expand_bn 8
block4a_expand_activation 9
block4a_dwconv2 21
block4a_bn 8
block4a_activation 9
block4a_se_squeeze 0
block4a_se_reshape 22
block4a_se_reduce 23
block4a_se_expand 24
block4a_se_excite 25 5,1
block4a_project_conv 26
block4a_project_bn 8
block4b_expand_conv 27
block4b_expand_bn 8
block4b_expand_activation 9
block4b_dwconv2 28
block4b_bn 8
block4b_activation 9
block4b_se_squeeze 0
block4b_se_reshape 29
block4b_se_reduce 30
block4b_se_expand 31
block4b_se_excite 25 5,1
block4b_project_conv 26
block4b_project_bn 8
block4b_drop 32
block4b_add 15 1,15
block4c_expand_conv 27
block4c_expand_bn 8
block4c_expand_activation 9
block4c_dwconv2 28
block4c_bn 8
block4c_activation 9
block4c_se_squeeze 0
block4c_se_reshape 29
block4c_se_reduce 30
block4c_se_expand 31
block4c_se_excite 25 5,1
block4c_project_conv 26
block4c_project_bn 8
block4c_drop 33
block4c_add 15 1,15
block5a_expand_conv 34
block5a_expand_bn 8
block5a_expand_activation 9
block5a_dwconv2 28
block5a_bn 8
block5a_activation 9
block5a_se_squeeze 0
block5a_se_reshape 35
block5a_se_reduce 30
block5a_se_expand 36
block5a_se_excite 25 5,1
block5a_project_conv 37
block5a_project_bn 8
block5b_expand_conv 38
block5b_expand_bn 8
block5b_expand_activation 9
block5b_dwconv2 28
block5b_bn 8
block5b_activation 9
block5b_se_squeeze 0
block5b_se_reshape 39
block5b_se_reduce 40
block5b_se_expand 41
block5b_se_excite 25 5,1
block5b_project_conv 37
block5b_project_bn 8
block5b_drop 42
block5b_add 15 1,15
block5c_expand_conv 38
block5c_expand_bn 8
block5c_expand_activation 9
block5c_dwconv2 28
block5c_bn 8
block5c_activation 9
block5c_se_squeeze 0
block5c_se_reshape 39
block5c_se_reduce 40
block5c_se_expand 41
block5c_se_excite 25 5,1
block5c_project_conv 37
block5c_project_bn 8
block5c_drop 43
block5c_add 15 1,15
block5d_expand_conv 38
block5d_expand_bn 8
block5d_expand_activation 9
block5d_dwconv2 28
block5d_bn 8
block5d_activation 9
block5d_se_squeeze 0
block5d_se_reshape 39
block5d_se_reduce 40
block5d_se_expand 41
block5d_se_excite 25 5,1
block5d_project_conv 37
block5d_project_bn 8
block5d_drop 44
block5d_add 15 1,15
block5e_expand_conv 38
block5e_expand_bn 8
block5e_expand_activation 9
block5e_dwconv2 28
block5e_bn 8
block5e_activation 9
block5e_se_squeeze 0
block5e_se_reshape 39
block5e_se_reduce 40
block5e_se_expand 41
block5e_se_excite 25 5,1
block5e_project_conv 37
block5e_project_bn 8
block5e_drop 45
block5e_add 15 1,15
block6a_expand_conv 38
block6a_expand_bn 8
block6a_expand_activation 9
block6a_dwconv2 21
block6a_bn 8
block6a_activation 9
block6a_se_squeeze 0
block6a_se_reshape 39
block6a_se_reduce 40
block6a_se_expand 41
block6a_se_excite 25 5,1
block6a_project_conv 20
block6a_project_bn 8
block6b_expand_conv 46
block6b_expand_bn 8
block6b_expand_activation 9
block6b_dwconv2 28
block6b_bn 8
block6b_activation 9
block6b_se_squeeze 0
block6b_se_reshape 47
block6b_se_reduce 48
block6b_se_expand 49
block6b_se_excite 25 5,1
block6b_project_conv 20
block6b_project_bn 8
block6b_drop 50
block6b_add 15 1,15
block6c_expand_conv 46
block6c_expand_bn 8
block6c_expand_activation 9
block6c_dwconv2 28
block6c_bn 8
block6c_activation 9
block6c_se_squeeze 0
block6c_se_reshape 47
block6c_se_reduce 48
block6c_se_expand 49
block6c_se_excite 25 5,1
block6c_project_conv 20
block6c_project_bn 8
block6c_drop 51
block6c_add 15 1,15
block6d_expand_conv 46
block6d_expand_bn 8
block6d_expand_activation 9
block6d_dwconv2 28
block6d_bn 8
block6d_activation 9
block6d_se_squeeze 0
block6d_se_reshape 47
block6d_se_reduce 48
block6d_se_expand 49
block6d_se_excite 25 5,1
block6d_project_conv 20
block6d_project_bn 8
block6d_drop 52
block6d_add 15 1,15
block6e_expand_conv 46
block6e_expand_bn 8
block6e_expand_activation 9
block6e_dwconv2 28
block6e_bn 8
block6e_activation 9
block6e_se_squeeze 0
block6e_se_reshape 47
block6e_se_reduce 48
block6e_se_expand 49
block6e_se_excite 25 5,1
block6e_project_conv 20
block6e_project_bn 8
block6e_drop 53
block6e_add 15 1,15
block6f_expand_conv 46
block6f_expand_bn 8
block6f_expand_activation 9
block6f_dwconv2 28
block6f_bn 8
block6f_activation 9
block6f_se_squeeze 0
block6f_se_reshape 47
block6f_se_reduce 48
block6f_se_expand 49
block6f_se_excite 25 5,1
block6f_project_conv 20
block6f_project_bn 8
block6f_drop 54
block6f_add 15 1,15
block6g_expand_conv 46
block6g_expand_bn 8
block6g_expand_activation 9
block6g_dwconv2 28
block6g_bn 8
block6g_activation 9
block6g_se_squeeze 0
block6g_se_reshape 47
block6g_se_reduce 48
block6g_se_expand 49
block6g_se_excite 25 5,1
block6g_project_conv 20
block6g_project_bn 8
block6g_drop 55
block6g_add 15 1,15
block6h_expand_conv 46
block6h_expand_bn 8
block6h_expand_activation 9
block6h_dwconv2 28
block6h_bn 8
block6h_activation 9
block6h_se_squeeze 0
block6h_se_reshape 47
block6h_se_reduce 48
block6h_se_expand 49
block6h_se_excite 25 5,1
block6h_project_conv 20
block6h_project_bn 8
block6h_drop 56
block6h_add 15 1,15
top_conv 57
top_bn 8
top_activation 9
""",
    },
    "EfficientNetV2B1": {
        "size": 240,
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
top_dropout 2
predictions 3
""",
        "flat": "",
        "pre": """\
- 4
- 5
""",
        "pre other": """\
- 6
""",
        "pre without": "",
        "body": """\
stem_conv 7
stem_bn 8
stem_activation 9
block1a_project_conv 10
block1a_project_bn 8
block1a_project_activation 9
block1b_project_conv 10
block1b_project_bn 8
block1b_project_activation 9
block1b_drop 58
block1b_add 15 1,5
block2a_expand_conv 11
block2a_expand_bn 8
block2a_expand_activation 9
block2a_project_conv 12
block2a_project_bn 8
block2b_expand_conv 13
block2b_expand_bn 8
block2b_expand_activation 9
block2b_project_conv 12
block2b_project_bn 8
block2b_drop 59
block2b_add 15 1,7
block2c_expand_conv 13
block2c_expand_bn 8
block2c_expand_activation 9
block2c_project_conv 12
block2c_project_bn 8
block2c_drop 19
block2c_add 15 1,7
block3a_expand_conv 16
block3a_expand_bn 8
block3a_expand_activation 9
block3a_project_conv 17
block3a_project_bn 8
block3b_expand_conv 18
block3b_expand_bn 8
block3b_expand_activation 9
block3b_project_conv 17
block3b_project_bn 8
block3b_drop 32
block3b_add 15 1,7
block3c_expand_conv 18
block3c_expand_bn 8
block3c_expand_activation 9
block3c_project_conv 17
block3c_project_bn 8
block3c_drop 33
block3c_add 15 1,7
block4a_expand_conv 20
block4a_expand_bn 8
block4a_expand_activation 9
block4a_dwconv2 21
block4a_bn 8
block4a_activation 9
block4a_se_squeeze 0
block4a_se_reshape 22
block4a_se_reduce 23
block4a_se_expand 24
block4a_se_excite 25 5,1
block4a_project_conv 26
block4a_project_bn 8
block4b_expand_conv 27
block4b_expand_bn 8
block4b_expand_activation 9
block4b_dwconv2 28
block4b_bn 8
block4b_activation 9
block4b_se_squeeze 0
block4b_se_reshape 29
block4b_se_reduce 30
block4b_se_expand 31
block4b_se_excite 25 5,1
block4b_project_conv 26
block4b_project_bn 8
block4b_drop 42
block4b_add 15 1,15
block4c_expand_conv 27
block4c_expand_bn 8
block4c_expand_activation 9
block4c_dwconv2 28
block4c_bn 8
block4c_activation 9
block4c_se_squeeze 0
block4c_se_reshape 29
block4c_se_reduce 30
block4c_se_expand 31
block4c_se_excite 25 5,1
block4c_project_conv 26
block4c_project_bn 8
block4c_drop 43
block4c_add 15 1,15
block4d_expand_conv 27
block4d_expand_bn 8
block4d_expand_activation 9
block4d_dwconv2 28
block4d_bn 8
block4d_activation 9
block4d_se_squeeze 0
block4d_se_reshape 29
block4d_se_reduce 30
block4d_se_expand 31
block4d_se_excite 25 5,1
block4d_project_conv 26
block4d_project_bn 8
block4d_drop 44
block4d_add 15 1,15
block5a_expand_conv 34
block5a_expand_bn 8
block5a_expand_activation 9
block5a_dwconv2 28
block5a_bn 8
block5a_activation 9
block5a_se_squeeze 0
block5a_se_reshape 35
block5a_se_reduce 30
block5a_se_expand 36
block5a_se_excite 25 5,1
block5a_project_conv 37
block5a_project_bn 8
block5b_expand_conv 38
block5b_expand_bn 8
block5b_expand_activation 9
block5b_dwconv2 28
block5b_bn 8
block5b_activation 9
block5b_se_squeeze 0
block5b_se_reshape 39
block5b_se_reduce 40
block5b_se_expand 41
block5b_se_excite 25 5,1
block5b_project_conv 37
block5b_project_bn 8
block5b_drop 60
block5b_add 15 1,15
block5c_expand_conv 38
block5c_expand_bn 8
block5c_expand_activation 9
block5c_dwconv2 28
block5c_bn 8
block5c_activation 9
block5c_se_squeeze 0
block5c_se_reshape 39
block5c_se_reduce 40
block5c_se_expand 41
block5c_se_excite 25 5,1
block5c_project_conv 37
block5c_project_bn 8
block5c_drop 50
block5c_add 15 1,15
block5d_expand_conv 38
block5d_expand_bn 8
block5d_expand_activation 9
block5d_dwconv2 28
block5d_bn 8
block5d_activation 9
block5d_se_squeeze 0
block5d_se_reshape 39
block5d_se_reduce 40
block5d_se_expand 41
block5d_se_excite 25 5,1
block5d_project_conv 37
block5d_project_bn 8
block5d_drop 51
block5d_add 15 1,15
block5e_expand_conv 38
block5e_expand_bn 8
block5e_expand_activation 9
block5e_dwconv2 28
block5e_bn 8
block5e_activation 9
block5e_se_squeeze 0
block5e_se_reshape 39
block5e_se_reduce 40
block5e_se_expand 41
block5e_se_excite 25 5,1
block5e_project_conv 37
block5e_project_bn 8
block5e_drop 52
block5e_add 15 1,15
block5f_expand_conv 38
block5f_expand_bn 8
block5f_expand_activation 9
block5f_dwconv2 28
block5f_bn 8
block5f_activation 9
block5f_se_squeeze 0
block5f_se_reshape 39
block5f_se_reduce 40
block5f_se_expand 41
block5f_se_excite 25 5,1
block5f_project_conv 37
block5f_project_bn 8
block5f_drop 53
block5f_add 15 1,15
block6a_expand_conv 38
block6a_expand_bn 8
block6a_expand_activation 9
block6a_dwconv2 21
block6a_bn 8
block6a_activation 9
block6a_se_squeeze 0
block6a_se_reshape 39
block6a_se_reduce 40
block6a_se_expand 41
block6a_se_excite 25 5,1
block6a_project_conv 20
block6a_project_bn 8
block6b_expand_conv 46
block6b_expand_bn 8
block6b_expand_activation 9
block6b_dwconv2 28
block6b_bn 8
block6b_activation 9
block6b_se_squeeze 0
block6b_se_reshape 47
block6b_se_reduce 48
block6b_se_expand 49
block6b_se_excite 25 5,1
block6b_project_conv 20
block6b_project_bn 8
block6b_drop 55
block6b_add 15 1,15
block6c_expand_conv 46
block6c_expand_bn 8
block6c_expand_activation 9
block6c_dwconv2 28
block6c_bn 8
block6c_activation 9
block6c_se_squeeze 0
block6c_se_reshape 47
block6c_se_reduce 48
block6c_se_expand 49
block6c_se_excite 25 5,1
block6c_project_conv 20
block6c_project_bn 8
block6c_drop 56
block6c_add 15 1,15
block6d_expand_conv 46
block6d_expand_bn 8
block6d_expand_activation 9
block6d_dwconv2 28
block6d_bn 8
block6d_activation 9
block6d_se_squeeze 0
block6d_se_reshape 47
block6d_se_reduce 48
block6d_se_expand 49
block6d_se_excite 25 5,1
block6d_project_conv 20
block6d_project_bn 8
block6d_drop 61
block6d_add 15 1,15
block6e_expand_conv 46
block6e_expand_bn 8
block6e_expand_activation 9
block6e_dwconv2 28
block6e_bn 8
block6e_activation 9
block6e_se_squeeze 0
block6e_se_reshape 47
block6e_se_reduce 48
block6e_se_expand 49
block6e_se_excite 25 5,1
block6e_project_conv 20
block6e_project_bn 8
block6e_drop 62
block6e_add 15 1,15
block6f_expand_conv 46
block6f_expand_bn 8
block6f_expand_activation 9
block6f_dwconv2 28
block6f_bn 8
block6f_activation 9
block6f_se_squeeze 0
block6f_se_reshape 47
block6f_se_reduce 48
block6f_se_expand 49
block6f_se_excite 25 5,1
block6f_project_conv 20
block6f_project_bn 8
block6f_drop 63
block6f_add 15 1,15
block6g_expand_conv 46
block6g_expand_bn 8
block6g_expand_activation 9
block6g_dwconv2 28
block6g_bn 8
block6g_activation 9
block6g_se_squeeze 0
block6g_se_reshape 47
block6g_se_reduce 48
block6g_se_expand 49
block6g_se_excite 25 5,1
block6g_project_conv 20
block6g_project_bn 8
block6g_drop 64
block6g_add 15 1,15
block6h_expand_conv 46
block6h_expand_bn 8
block6h_expand_activation 9
block6h_dwconv2 28
block6h_bn 8
block6h_activation 9
block6h_se_squeeze 0
block6h_se_reshape 47
block6h_se_reduce 48
block6h_se_expand 49
block6h_se_excite 25 5,1
block6h_project_conv 20
block6h_project_bn 8
block6h_drop 65
block6h_add 15 1,15
block6i_expand_conv 46
block6i_expand_bn 8
block6i_expand_activation 9
block6i_dwconv2 28
block6i_bn 8
block6i_activation 9
block6i_se_squeeze 0
block6i_se_reshape 47
block6i_se_reduce 48
block6i_se_expand 49
block6i_se_excite 25 5,1
block6i_project_conv 20
block6i_project_bn 8
block6i_drop 66
block6i_add 15 1,15
top_conv 57
top_bn 8
top_activation 9
""",
    },
    "EfficientNetV2B2": {
        "size": 260,
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
top_dropout 2
predictions 3
""",
        "flat": "",
        "pre": """\
- 4
- 5
""",
        "pre other": """\
- 6
""",
        "pre without": "",
        "body": """\
stem_conv 7
stem_bn 8
stem_activation 9
block1a_project_conv 10
block1a_project_bn 8
block1a_project_activation 9
block1b_project_conv 10
block1b_project_bn 8
block1b_project_activation 9
block1b_drop 58
block1b_add 15 1,5
block2a_expand_conv 11
block2a_expand_bn 8
block2a_expand_activation 9
block2a_project_conv 12
block2a_project_bn 8
block2b_expand_conv 13
block2b_expand_bn 8
block2b_expand_activation 9
block2b_project_conv 12
block2b_project_bn 8
block2b_drop 59
block2b_add 15 1,7
block2c_expand_conv 13
block2c_expand_bn 8
block2c_expand_activation 9
block2c_project_conv 12
block2c_project_bn 8
block2c_drop 19
block2c_add 15 1,7
block3a_expand_conv 16
block3a_expand_bn 8
block3a_expand_activation 9
block3a_project_conv 67
block3a_project_bn 8
block3b_expand_conv 68
block3b_expand_bn 8
block3b_expand_activation 9
block3b_project_conv 67
block3b_project_bn 8
block3b_drop 32
block3b_add 15 1,7
block3c_expand_conv 68
block3c_expand_bn 8
block3c_expand_activation 9
block3c_project_conv 67
block3c_project_bn 8
block3c_drop 33
block3c_add 15 1,7
block4a_expand_conv 69
block4a_expand_bn 8
block4a_expand_activation 9
block4a_dwconv2 21
block4a_bn 8
block4a_activation 9
block4a_se_squeeze 0
block4a_se_reshape 70
block4a_se_reduce 71
block4a_se_expand 72
block4a_se_excite 25 5,1
block4a_project_conv 73
block4a_project_bn 8
block4b_expand_conv 74
block4b_expand_bn 8
block4b_expand_activation 9
block4b_dwconv2 28
block4b_bn 8
block4b_activation 9
block4b_se_squeeze 0
block4b_se_reshape 75
block4b_se_reduce 76
block4b_se_expand 77
block4b_se_excite 25 5,1
block4b_project_conv 73
block4b_project_bn 8
block4b_drop 42
block4b_add 15 1,15
block4c_expand_conv 74
block4c_expand_bn 8
block4c_expand_activation 9
block4c_dwconv2 28
block4c_bn 8
block4c_activation 9
block4c_se_squeeze 0
block4c_se_reshape 75
block4c_se_reduce 76
block4c_se_expand 77
block4c_se_excite 25 5,1
block4c_project_conv 73
block4c_project_bn 8
block4c_drop 43
block4c_add 15 1,15
block4d_expand_conv 74
block4d_expand_bn 8
block4d_expand_activation 9
block4d_dwconv2 28
block4d_bn 8
block4d_activation 9
block4d_se_squeeze 0
block4d_se_reshape 75
block4d_se_reduce 76
block4d_se_expand 77
block4d_se_excite 25 5,1
block4d_project_conv 73
block4d_project_bn 8
block4d_drop 44
block4d_add 15 1,15
block5a_expand_conv 78
block5a_expand_bn 8
block5a_expand_activation 9
block5a_dwconv2 28
block5a_bn 8
block5a_activation 9
block5a_se_squeeze 0
block5a_se_reshape 79
block5a_se_reduce 76
block5a_se_expand 80
block5a_se_excite 25 5,1
block5a_project_conv 81
block5a_project_bn 8
block5b_expand_conv 82
block5b_expand_bn 8
block5b_expand_activation 9
block5b_dwconv2 28
block5b_bn 8
block5b_activation 9
block5b_se_squeeze 0
block5b_se_reshape 83
block5b_se_reduce 84
block5b_se_expand 85
block5b_se_excite 25 5,1
block5b_project_conv 81
block5b_project_bn 8
block5b_drop 60
block5b_add 15 1,15
block5c_expand_conv 82
block5c_expand_bn 8
block5c_expand_activation 9
block5c_dwconv2 28
block5c_bn 8
block5c_activation 9
block5c_se_squeeze 0
block5c_se_reshape 83
block5c_se_reduce 84
block5c_se_expand 85
block5c_se_excite 25 5,1
block5c_project_conv 81
block5c_project_bn 8
block5c_drop 50
block5c_add 15 1,15
block5d_expand_conv 82
block5d_expand_bn 8
block5d_expand_activation 9
block5d_dwconv2 28
block5d_bn 8
block5d_activation 9
block5d_se_squeeze 0
block5d_se_reshape 83
block5d_se_reduce 84
block5d_se_expand 85
block5d_se_excite 25 5,1
block5d_project_conv 81
block5d_project_bn 8
block5d_drop 51
block5d_add 15 1,15
block5e_expand_conv 82
block5e_expand_bn 8
block5e_expand_activation 9
block5e_dwconv2 28
block5e_bn 8
block5e_activation 9
block5e_se_squeeze 0
block5e_se_reshape 83
block5e_se_reduce 84
block5e_se_expand 85
block5e_se_excite 25 5,1
block5e_project_conv 81
block5e_project_bn 8
block5e_drop 52
block5e_add 15 1,15
block5f_expand_conv 82
block5f_expand_bn 8
block5f_expand_activation 9
block5f_dwconv2 28
block5f_bn 8
block5f_activation 9
block5f_se_squeeze 0
block5f_se_reshape 83
block5f_se_reduce 84
block5f_se_expand 85
block5f_se_excite 25 5,1
block5f_project_conv 81
block5f_project_bn 8
block5f_drop 53
block5f_add 15 1,15
block6a_expand_conv 82
block6a_expand_bn 8
block6a_expand_activation 9
block6a_dwconv2 21
block6a_bn 8
block6a_activation 9
block6a_se_squeeze 0
block6a_se_reshape 83
block6a_se_reduce 84
block6a_se_expand 85
block6a_se_excite 25 5,1
block6a_project_conv 86
block6a_project_bn 8
block6b_expand_conv 87
block6b_expand_bn 8
block6b_expand_activation 9
block6b_dwconv2 28
block6b_bn 8
block6b_activation 9
block6b_se_squeeze 0
block6b_se_reshape 88
block6b_se_reduce 89
block6b_se_expand 90
block6b_se_excite 25 5,1
block6b_project_conv 86
block6b_project_bn 8
block6b_drop 55
block6b_add 15 1,15
block6c_expand_conv 87
block6c_expand_bn 8
block6c_expand_activation 9
block6c_dwconv2 28
block6c_bn 8
block6c_activation 9
block6c_se_squeeze 0
block6c_se_reshape 88
block6c_se_reduce 89
block6c_se_expand 90
block6c_se_excite 25 5,1
block6c_project_conv 86
block6c_project_bn 8
block6c_drop 56
block6c_add 15 1,15
block6d_expand_conv 87
block6d_expand_bn 8
block6d_expand_activation 9
block6d_dwconv2 28
block6d_bn 8
block6d_activation 9
block6d_se_squeeze 0
block6d_se_reshape 88
block6d_se_reduce 89
block6d_se_expand 90
block6d_se_excite 25 5,1
block6d_project_conv 86
block6d_project_bn 8
block6d_drop 61
block6d_add 15 1,15
block6e_expand_conv 87
block6e_expand_bn 8
block6e_expand_activation 9
block6e_dwconv2 28
block6e_bn 8
block6e_activation 9
block6e_se_squeeze 0
block6e_se_reshape 88
block6e_se_reduce 89
block6e_se_expand 90
block6e_se_excite 25 5,1
block6e_project_conv 86
block6e_project_bn 8
block6e_drop 62
block6e_add 15 1,15
block6f_expand_conv 87
block6f_expand_bn 8
block6f_expand_activation 9
block6f_dwconv2 28
block6f_bn 8
block6f_activation 9
block6f_se_squeeze 0
block6f_se_reshape 88
block6f_se_reduce 89
block6f_se_expand 90
block6f_se_excite 25 5,1
block6f_project_conv 86
block6f_project_bn 8
block6f_drop 63
block6f_add 15 1,15
block6g_expand_conv 87
block6g_expand_bn 8
block6g_expand_activation 9
block6g_dwconv2 28
block6g_bn 8
block6g_activation 9
block6g_se_squeeze 0
block6g_se_reshape 88
block6g_se_reduce 89
block6g_se_expand 90
block6g_se_excite 25 5,1
block6g_project_conv 86
block6g_project_bn 8
block6g_drop 64
block6g_add 15 1,15
block6h_expand_conv 87
block6h_expand_bn 8
block6h_expand_activation 9
block6h_dwconv2 28
block6h_bn 8
block6h_activation 9
block6h_se_squeeze 0
block6h_se_reshape 88
block6h_se_reduce 89
block6h_se_expand 90
block6h_se_excite 25 5,1
block6h_project_conv 86
block6h_project_bn 8
block6h_drop 65
block6h_add 15 1,15
block6i_expand_conv 87
block6i_expand_bn 8
block6i_expand_activation 9
block6i_dwconv2 28
block6i_bn 8
block6i_activation 9
block6i_se_squeeze 0
block6i_se_reshape 88
block6i_se_reduce 89
block6i_se_expand 90
block6i_se_excite 25 5,1
block6i_project_conv 86
block6i_project_bn 8
block6i_drop 66
block6i_add 15 1,15
block6j_expand_conv 87
block6j_expand_bn 8
block6j_expand_activation 9
block6j_dwconv2 28
block6j_bn 8
block6j_activation 9
block6j_se_squeeze 0
block6j_se_reshape 88
block6j_se_reduce 89
block6j_se_expand 90
block6j_se_excite 25 5,1
block6j_project_conv 86
block6j_project_bn 8
block6j_drop 91
block6j_add 15 1,15
top_conv 92
top_bn 8
top_activation 9
""",
    },
    "EfficientNetV2B3": {
        "size": 300,
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
top_dropout 2
predictions 3
""",
        "flat": "",
        "pre": """\
- 4
- 5
""",
        "pre other": """\
- 6
""",
        "pre without": "",
        "body": """\
stem_conv 93
stem_bn 8
stem_activation 9
block1a_project_conv 10
block1a_project_bn 8
block1a_project_activation 9
block1b_project_conv 10
block1b_project_bn 8
block1b_project_activation 9
block1b_drop 58
block1b_add 15 1,5
block2a_expand_conv 11
block2a_expand_bn 8
block2a_expand_activation 9
block2a_project_conv 94
block2a_project_bn 8
block2b_expand_conv 95
block2b_expand_bn 8
block2b_expand_activation 9
block2b_project_conv 94
block2b_project_bn 8
block2b_drop 59
block2b_add 15 1,7
block2c_expand_conv 95
block2c_expand_bn 8
block2c_expand_activation 9
block2c_project_conv 94
block2c_project_bn 8
block2c_drop 19
block2c_add 15 1,7
block3a_expand_conv 96
block3a_expand_bn 8
block3a_expand_activation 9
block3a_project_conv 67
block3a_project_bn 8
block3b_expand_conv 68
block3b_expand_bn 8
block3b_expand_activation 9
block3b_project_conv 67
block3b_project_bn 8
block3b_drop 32
block3b_add 15 1,7
block3c_expand_conv 68
block3c_expand_bn 8
block3c_expand_activation 9
block3c_project_conv 67
block3c_project_bn 8
block3c_drop 33
block3c_add 15 1,7
block4a_expand_conv 69
block4a_expand_bn 8
block4a_expand_activation 9
block4a_dwconv2 21
block4a_bn 8
block4a_activation 9
block4a_se_squeeze 0
block4a_se_reshape 70
block4a_se_reduce 71
block4a_se_expand 72
block4a_se_excite 25 5,1
block4a_project_conv 37
block4a_project_bn 8
block4b_expand_conv 97
block4b_expand_bn 8
block4b_expand_activation 9
block4b_dwconv2 28
block4b_bn 8
block4b_activation 9
block4b_se_squeeze 0
block4b_se_reshape 98
block4b_se_reduce 40
block4b_se_expand 99
block4b_se_excite 25 5,1
block4b_project_conv 37
block4b_project_bn 8
block4b_drop 42
block4b_add 15 1,15
block4c_expand_conv 97
block4c_expand_bn 8
block4c_expand_activation 9
block4c_dwconv2 28
block4c_bn 8
block4c_activation 9
block4c_se_squeeze 0
block4c_se_reshape 98
block4c_se_reduce 40
block4c_se_expand 99
block4c_se_excite 25 5,1
block4c_project_conv 37
block4c_project_bn 8
block4c_drop 43
block4c_add 15 1,15
block4d_expand_conv 97
block4d_expand_bn 8
block4d_expand_activation 9
block4d_dwconv2 28
block4d_bn 8
block4d_activation 9
block4d_se_squeeze 0
block4d_se_reshape 98
block4d_se_reduce 40
block4d_se_expand 99
block4d_se_excite 25 5,1
block4d_project_conv 37
block4d_project_bn 8
block4d_drop 44
block4d_add 15 1,15
block4e_expand_conv 97
block4e_expand_bn 8
block4e_expand_activation 9
block4e_dwconv2 28
block4e_bn 8
block4e_activation 9
block4e_se_squeeze 0
block4e_se_reshape 98
block4e_se_reduce 40
block4e_se_expand 99
block4e_se_excite 25 5,1
block4e_project_conv 37
block4e_project_bn 8
block4e_drop 45
block4e_add 15 1,15
block5a_expand_conv 38
block5a_expand_bn 8
block5a_expand_activation 9
block5a_dwconv2 28
block5a_bn 8
block5a_activation 9
block5a_se_squeeze 0
block5a_se_reshape 39
block5a_se_reduce 40
block5a_se_expand 41
block5a_se_excite 25 5,1
block5a_project_conv 100
block5a_project_bn 8
block5b_expand_conv 101
block5b_expand_bn 8
block5b_expand_activation 9
block5b_dwconv2 28
block5b_bn 8
block5b_activation 9
block5b_se_squeeze 0
block5b_se_reshape 102
block5b_se_reduce 103
block5b_se_expand 104
block5b_se_excite 25 5,1
block5b_project_conv 100
block5b_project_bn 8
block5b_drop 50
block5b_add 15 1,15
block5c_expand_conv 101
block5c_expand_bn 8
block5c_expand_activation 9
block5c_dwconv2 28
block5c_bn 8
block5c_activation 9
block5c_se_squeeze 0
block5c_se_reshape 102
block5c_se_reduce 103
block5c_se_expand 104
block5c_se_excite 25 5,1
block5c_project_conv 100
block5c_project_bn 8
block5c_drop 51
block5c_add 15 1,15
block5d_expand_conv 101
block5d_expand_bn 8
block5d_expand_activation 9
block5d_dwconv2 28
block5d_bn 8
block5d_activation 9
block5d_se_squeeze 0
block5d_se_reshape 102
block5d_se_reduce 103
block5d_se_expand 104
block5d_se_excite 25 5,1
block5d_project_conv 100
block5d_project_bn 8
block5d_drop 52
block5d_add 15 1,15
block5e_expand_conv 101
block5e_expand_bn 8
block5e_expand_activation 9
block5e_dwconv2 28
block5e_bn 8
block5e_activation 9
block5e_se_squeeze 0
block5e_se_reshape 102
block5e_se_reduce 103
block5e_se_expand 104
block5e_se_excite 25 5,1
block5e_project_conv 100
block5e_project_bn 8
block5e_drop 53
block5e_add 15 1,15
block5f_expand_conv 101
block5f_expand_bn 8
block5f_expand_activation 9
block5f_dwconv2 28
block5f_bn 8
block5f_activation 9
block5f_se_squeeze 0
block5f_se_reshape 102
block5f_se_reduce 103
block5f_se_expand 104
block5f_se_excite 25 5,1
block5f_project_conv 100
block5f_project_bn 8
block5f_drop 54
block5f_add 15 1,15
block5g_expand_conv 101
block5g_expand_bn 8
block5g_expand_activation 9
block5g_dwconv2 28
block5g_bn 8
block5g_activation 9
block5g_se_squeeze 0
block5g_se_reshape 102
block5g_se_reduce 103
block5g_se_expand 104
block5g_se_excite 25 5,1
block5g_project_conv 100
block5g_project_bn 8
block5g_drop 55
block5g_add 15 1,15
block6a_expand_conv 101
block6a_expand_bn 8
block6a_expand_activation 9
block6a_dwconv2 21
block6a_bn 8
block6a_activation 9
block6a_se_squeeze 0
block6a_se_reshape 102
block6a_se_reduce 103
block6a_se_expand 104
block6a_se_excite 25 5,1
block6a_project_conv 105
block6a_project_bn 8
block6b_expand_conv 106
block6b_expand_bn 8
block6b_expand_activation 9
block6b_dwconv2 28
block6b_bn 8
block6b_activation 9
block6b_se_squeeze 0
block6b_se_reshape 107
block6b_se_reduce 108
block6b_se_expand 109
block6b_se_excite 25 5,1
block6b_project_conv 105
block6b_project_bn 8
block6b_drop 61
block6b_add 15 1,15
block6c_expand_conv 106
block6c_expand_bn 8
block6c_expand_activation 9
block6c_dwconv2 28
block6c_bn 8
block6c_activation 9
block6c_se_squeeze 0
block6c_se_reshape 107
block6c_se_reduce 108
block6c_se_expand 109
block6c_se_excite 25 5,1
block6c_project_conv 105
block6c_project_bn 8
block6c_drop 62
block6c_add 15 1,15
block6d_expand_conv 106
block6d_expand_bn 8
block6d_expand_activation 9
block6d_dwconv2 28
block6d_bn 8
block6d_activation 9
block6d_se_squeeze 0
block6d_se_reshape 107
block6d_se_reduce 108
block6d_se_expand 109
block6d_se_excite 25 5,1
block6d_project_conv 105
block6d_project_bn 8
block6d_drop 63
block6d_add 15 1,15
block6e_expand_conv 106
block6e_expand_bn 8
block6e_expand_activation 9
block6e_dwconv2 28
block6e_bn 8
block6e_activation 9
block6e_se_squeeze 0
block6e_se_reshape 107
block6e_se_reduce 108
block6e_se_expand 109
block6e_se_excite 25 5,1
block6e_project_conv 105
block6e_project_bn 8
block6e_drop 64
block6e_add 15 1,15
block6f_expand_conv 106
block6f_expand_bn 8
block6f_expand_activation 9
block6f_dwconv2 28
block6f_bn 8
block6f_activation 9
block6f_se_squeeze 0
block6f_se_reshape 107
block6f_se_reduce 108
block6f_se_expand 109
block6f_se_excite 25 5,1
block6f_project_conv 105
block6f_project_bn 8
block6f_drop 65
block6f_add 15 1,15
block6g_expand_conv 106
block6g_expand_bn 8
block6g_expand_activation 9
block6g_dwconv2 28
block6g_bn 8
block6g_activation 9
block6g_se_squeeze 0
block6g_se_reshape 107
block6g_se_reduce 108
block6g_se_expand 109
block6g_se_excite 25 5,1
block6g_project_conv 105
block6g_project_bn 8
block6g_drop 66
block6g_add 15 1,15
block6h_expand_conv 106
block6h_expand_bn 8
block6h_expand_activation 9
block6h_dwconv2 28
block6h_bn 8
block6h_activation 9
block6h_se_squeeze 0
block6h_se_reshape 107
block6h_se_reduce 108
block6h_se_expand 109
block6h_se_excite 25 5,1
block6h_project_conv 105
block6h_project_bn 8
block6h_drop 91
block6h_add 15 1,15
block6i_expand_conv 106
block6i_expand_bn 8
block6i_expand_activation 9
block6i_dwconv2 28
block6i_bn 8
block6i_activation 9
block6i_se_squeeze 0
block6i_se_reshape 107
block6i_se_reduce 108
block6i_se_expand 109
block6i_se_excite 25 5,1
block6i_project_conv 105
block6i_project_bn 8
block6i_drop 110
block6i_add 15 1,15
block6j_expand_conv 106
block6j_expand_bn 8
block6j_expand_activation 9
block6j_dwconv2 28
block6j_bn 8
block6j_activation 9
block6j_se_squeeze 0
block6j_se_reshape 107
block6j_se_reduce 108
block6j_se_expand 109
block6j_se_excite 25 5,1
block6j_project_conv 105
block6j_project_bn 8
block6j_drop 111
block6j_add 15 1,15
block6k_expand_conv 106
block6k_expand_bn 8
block6k_expand_activation 9
block6k_dwconv2 28
block6k_bn 8
block6k_activation 9
block6k_se_squeeze 0
block6k_se_reshape 107
block6k_se_reduce 108
block6k_se_expand 109
block6k_se_excite 25 5,1
block6k_project_conv 105
block6k_project_bn 8
block6k_drop 112
block6k_add 15 1,15
block6l_expand_conv 106
block6l_expand_bn 8
block6l_expand_activation 9
block6l_dwconv2 28
block6l_bn 8
block6l_activation 9
block6l_se_squeeze 0
block6l_se_reshape 107
block6l_se_reduce 108
block6l_se_expand 109
block6l_se_excite 25 5,1
block6l_project_conv 105
block6l_project_bn 8
block6l_drop 113
block6l_add 15 1,15
top_conv 114
top_bn 8
top_activation 9
""",
    },
    "EfficientNetV2L": {
        "size": 480,
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
top_dropout 2
predictions 3
""",
        "flat": "",
        "pre": """\
- 6
""",
        "pre without": "",
        "body": """\
stem_conv 7
stem_bn 8
stem_activation 9
block1a_project_conv 115
block1a_project_bn 8
block1a_project_activation 9
block1a_add 15 1,4
block1b_project_conv 115
block1b_project_bn 8
block1b_project_activation 9
block1b_drop 116
block1b_add 15 1,5
block1c_project_conv 115
block1c_project_bn 8
block1c_project_activation 9
block1c_drop 117
block1c_add 15 1,5
block1d_project_conv 115
block1d_project_bn 8
block1d_project_activation 9
block1d_drop 118
block1d_add 15 1,5
block2a_expand_conv 16
block2a_expand_bn 8
block2a_expand_activation 9
block2a_project_conv 119
block2a_project_bn 8
block2b_expand_conv 120
block2b_expand_bn 8
block2b_expand_activation 9
block2b_project_conv 119
block2b_project_bn 8
block2b_drop 121
block2b_add 15 1,7
block2c_expand_conv 120
block2c_expand_bn 8
block2c_expand_activation 9
block2c_project_conv 119
block2c_project_bn 8
block2c_drop 122
block2c_add 15 1,7
block2d_expand_conv 120
block2d_expand_bn 8
block2d_expand_activation 9
block2d_project_conv 119
block2d_project_bn 8
block2d_drop 123
block2d_add 15 1,7
block2e_expand_conv 120
block2e_expand_bn 8
block2e_expand_activation 9
block2e_project_conv 119
block2e_project_bn 8
block2e_drop 124
block2e_add 15 1,7
block2f_expand_conv 120
block2f_expand_bn 8
block2f_expand_activation 9
block2f_project_conv 119
block2f_project_bn 8
block2f_drop 125
block2f_add 15 1,7
block2g_expand_conv 120
block2g_expand_bn 8
block2g_expand_activation 9
block2g_project_conv 119
block2g_project_bn 8
block2g_drop 126
block2g_add 15 1,7
block3a_expand_conv 127
block3a_expand_bn 8
block3a_expand_activation 9
block3a_project_conv 26
block3a_project_bn 8
block3b_expand_conv 128
block3b_expand_bn 8
block3b_expand_activation 9
block3b_project_conv 26
block3b_project_bn 8
block3b_drop 129
block3b_add 15 1,7
block3c_expand_conv 128
block3c_expand_bn 8
block3c_expand_activation 9
block3c_project_conv 26
block3c_project_bn 8
block3c_drop 130
block3c_add 15 1,7
block3d_expand_conv 128
block3d_expand_bn 8
block3d_expand_activation 9
block3d_project_conv 26
block3d_project_bn 8
block3d_drop 131
block3d_add 15 1,7
block3e_expand_conv 128
block3e_expand_bn 8
block3e_expand_activation 9
block3e_project_conv 26
block3e_project_bn 8
block3e_drop 132
block3e_add 15 1,7
block3f_expand_conv 128
block3f_expand_bn 8
block3f_expand_activation 9
block3f_project_conv 26
block3f_project_bn 8
block3f_drop 133
block3f_add 15 1,7
block3g_expand_conv 128
block3g_expand_bn 8
block3g_expand_activation 9
block3g_project_conv 26
block3g_project_bn 8
block3g_drop 134
block3g_add 15 1,7
block4a_expand_conv 27
block4a_expand_bn 8
block4a_expand_activation 9
block4a_dwconv2 21
block4a_bn 8
block4a_activation 9
block4a_se_squeeze 0
block4a_se_reshape 29
block4a_se_reduce 30
block4a_se_expand 31
block4a_se_excite 25 5,1
block4a_project_conv 20
block4a_project_bn 8
block4b_expand_conv 135
block4b_expand_bn 8
block4b_expand_activation 9
block4b_dwconv2 28
block4b_bn 8
block4b_activation 9
block4b_se_squeeze 0
block4b_se_reshape 136
block4b_se_reduce 48
block4b_se_expand 137
block4b_se_excite 25 5,1
block4b_project_conv 20
block4b_project_bn 8
block4b_drop 138
block4b_add 15 1,15
block4c_expand_conv 135
block4c_expand_bn 8
block4c_expand_activation 9
block4c_dwconv2 28
block4c_bn 8
block4c_activation 9
block4c_se_squeeze 0
block4c_se_reshape 136
block4c_se_reduce 48
block4c_se_expand 137
block4c_se_excite 25 5,1
block4c_project_conv 20
block4c_project_bn 8
block4c_drop 139
block4c_add 15 1,15
block4d_expand_conv 135
block4d_expand_bn 8
block4d_expand_activation 9
block4d_dwconv2 28
block4d_bn 8
block4d_activation 9
block4d_se_squeeze 0
block4d_se_reshape 136
block4d_se_reduce 48
block4d_se_expand 137
block4d_se_excite 25 5,1
block4d_project_conv 20
block4d_project_bn 8
block4d_drop 140
block4d_add 15 1,15
block4e_expand_conv 135
block4e_expand_bn 8
block4e_expand_activation 9
block4e_dwconv2 28
block4e_bn 8
block4e_activation 9
block4e_se_squeeze 0
block4e_se_reshape 136
block4e_se_reduce 48
block4e_se_expand 137
block4e_se_excite 25 5,1
block4e_project_conv 20
block4e_project_bn 8
block4e_drop 141
block4e_add 15 1,15
block4f_expand_conv 135
block4f_expand_bn 8
block4f_expand_activation 9
block4f_dwconv2 28
block4f_bn 8
block4f_activation 9
block4f_se_squeeze 0
block4f_se_reshape 136
block4f_se_reduce 48
block4f_se_expand 137
block4f_se_excite 25 5,1
block4f_project_conv 20
block4f_project_bn 8
block4f_drop 142
block4f_add 15 1,15
block4g_expand_conv 135
block4g_expand_bn 8
block4g_expand_activation 9
block4g_dwconv2 28
block4g_bn 8
block4g_activation 9
block4g_se_squeeze 0
block4g_se_reshape 136
block4g_se_reduce 48
block4g_se_expand 137
block4g_se_excite 25 5,1
block4g_project_conv 20
block4g_project_bn 8
block4g_drop 143
block4g_add 15 1,15
block4h_expand_conv 135
block4h_expand_bn 8
block4h_expand_activation 9
block4h_dwconv2 28
block4h_bn 8
block4h_activation 9
block4h_se_squeeze 0
block4h_se_reshape 136
block4h_se_reduce 48
block4h_se_expand 137
block4h_se_excite 25 5,1
block4h_project_conv 20
block4h_project_bn 8
block4h_drop 144
block4h_add 15 1,15
block4i_expand_conv 135
block4i_expand_bn 8
block4i_expand_activation 9
block4i_dwconv2 28
block4i_bn 8
block4i_activation 9
block4i_se_squeeze 0
block4i_se_reshape 136
block4i_se_reduce 48
block4i_se_expand 137
block4i_se_excite 25 5,1
block4i_project_conv 20
block4i_project_bn 8
block4i_drop 145
block4i_add 15 1,15
block4j_expand_conv 135
block4j_expand_bn 8
block4j_expand_activation 9
block4j_dwconv2 28
block4j_bn 8
block4j_activation 9
block4j_se_squeeze 0
block4j_se_reshape 136
block4j_se_reduce 48
block4j_se_expand 137
block4j_se_excite 25 5,1
block4j_project_conv 20
block4j_project_bn 8
block4j_drop 146
block4j_add 15 1,15
block5a_expand_conv 46
block5a_expand_bn 8
block5a_expand_activation 9
block5a_dwconv2 28
block5a_bn 8
block5a_activation 9
block5a_se_squeeze 0
block5a_se_reshape 47
block5a_se_reduce 48
block5a_se_expand 49
block5a_se_excite 25 5,1
block5a_project_conv 69
block5a_project_bn 8
block5b_expand_conv 147
block5b_expand_bn 8
block5b_expand_activation 9
block5b_dwconv2 28
block5b_bn 8
block5b_activation 9
block5b_se_squeeze 0
block5b_se_reshape 148
block5b_se_reduce 149
block5b_se_expand 150
block5b_se_excite 25 5,1
block5b_project_conv 69
block5b_project_bn 8
block5b_drop 151
block5b_add 15 1,15
block5c_expand_conv 147
block5c_expand_bn 8
block5c_expand_activation 9
block5c_dwconv2 28
block5c_bn 8
block5c_activation 9
block5c_se_squeeze 0
block5c_se_reshape 148
block5c_se_reduce 149
block5c_se_expand 150
block5c_se_excite 25 5,1
block5c_project_conv 69
block5c_project_bn 8
block5c_drop 152
block5c_add 15 1,15
block5d_expand_conv 147
block5d_expand_bn 8
block5d_expand_activation 9
block5d_dwconv2 28
block5d_bn 8
block5d_activation 9
block5d_se_squeeze 0
block5d_se_reshape 148
block5d_se_reduce 149
block5d_se_expand 150
block5d_se_excite 25 5,1
block5d_project_conv 69
block5d_project_bn 8
block5d_drop 153
block5d_add 15 1,15
block5e_expand_conv 147
block5e_expand_bn 8
block5e_expand_activation 9
block5e_dwconv2 28
block5e_bn 8
block5e_activation 9
block5e_se_squeeze 0
block5e_se_reshape 148
block5e_se_reduce 149
block5e_se_expand 150
block5e_se_excite 25 5,1
block5e_project_conv 69
block5e_project_bn 8
block5e_drop 154
block5e_add 15 1,15
block5f_expand_conv 147
block5f_expand_bn 8
block5f_expand_activation 9
block5f_dwconv2 28
block5f_bn 8
block5f_activation 9
block5f_se_squeeze 0
block5f_se_reshape 148
block5f_se_reduce 149
block5f_se_expand 150
block5f_se_excite 25 5,1
block5f_project_conv 69
block5f_project_bn 8
block5f_drop 155
block5f_add 15 1,15
block5g_expand_conv 147
block5g_expand_bn 8
block5g_expand_activation 9
block5g_dwconv2 28
block5g_bn 8
block5g_activation 9
block5g_se_squeeze 0
block5g_se_reshape 148
block5g_se_reduce 149
block5g_se_expand 150
block5g_se_excite 25 5,1
block5g_project_conv 69
block5g_project_bn 8
block5g_drop 156
block5g_add 15 1,15
block5h_expand_conv 147
block5h_expand_bn 8
block5h_expand_activation 9
block5h_dwconv2 28
block5h_bn 8
block5h_activation 9
block5h_se_squeeze 0
block5h_se_reshape 148
block5h_se_reduce 149
block5h_se_expand 150
block5h_se_excite 25 5,1
block5h_project_conv 69
block5h_project_bn 8
block5h_drop 157
block5h_add 15 1,15
block5i_expand_conv 147
block5i_expand_bn 8
block5i_expand_activation 9
block5i_dwconv2 28
block5i_bn 8
block5i_activation 9
block5i_se_squeeze 0
block5i_se_reshape 148
block5i_se_reduce 149
block5i_se_expand 150
block5i_se_excite 25 5,1
block5i_project_conv 69
block5i_project_bn 8
block5i_drop 158
block5i_add 15 1,15
block5j_expand_conv 147
block5j_expand_bn 8
block5j_expand_activation 9
block5j_dwconv2 28
block5j_bn 8
block5j_activation 9
block5j_se_squeeze 0
block5j_se_reshape 148
block5j_se_reduce 149
block5j_se_expand 150
block5j_se_excite 25 5,1
block5j_project_conv 69
block5j_project_bn 8
block5j_drop 159
block5j_add 15 1,15
block5k_expand_conv 147
block5k_expand_bn 8
block5k_expand_activation 9
block5k_dwconv2 28
block5k_bn 8
block5k_activation 9
block5k_se_squeeze 0
block5k_se_reshape 148
block5k_se_reduce 149
block5k_se_expand 150
block5k_se_excite 25 5,1
block5k_project_conv 69
block5k_project_bn 8
block5k_drop 160
block5k_add 15 1,15
block5l_expand_conv 147
block5l_expand_bn 8
block5l_expand_activation 9
block5l_dwconv2 28
block5l_bn 8
block5l_activation 9
block5l_se_squeeze 0
block5l_se_reshape 148
block5l_se_reduce 149
block5l_se_expand 150
block5l_se_excite 25 5,1
block5l_project_conv 69
block5l_project_bn 8
block5l_drop 161
block5l_add 15 1,15
block5m_expand_conv 147
block5m_expand_bn 8
block5m_expand_activation 9
block5m_dwconv2 28
block5m_bn 8
block5m_activation 9
block5m_se_squeeze 0
block5m_se_reshape 148
block5m_se_reduce 149
block5m_se_expand 150
block5m_se_excite 25 5,1
block5m_project_conv 69
block5m_project_bn 8
block5m_drop 162
block5m_add 15 1,15
block5n_expand_conv 147
block5n_expand_bn 8
block5n_expand_activation 9
block5n_dwconv2 28
block5n_bn 8
block5n_activation 9
block5n_se_squeeze 0
block5n_se_reshape 148
block5n_se_reduce 149
block5n_se_expand 150
block5n_se_excite 25 5,1
block5n_project_conv 69
block5n_project_bn 8
block5n_drop 163
block5n_add 15 1,15
block5o_expand_conv 147
block5o_expand_bn 8
block5o_expand_activation 9
block5o_dwconv2 28
block5o_bn 8
block5o_activation 9
block5o_se_squeeze 0
block5o_se_reshape 148
block5o_se_reduce 149
block5o_se_expand 150
block5o_se_excite 25 5,1
block5o_project_conv 69
block5o_project_bn 8
block5o_drop 164
block5o_add 15 1,15
block5p_expand_conv 147
block5p_expand_bn 8
block5p_expand_activation 9
block5p_dwconv2 28
block5p_bn 8
block5p_activation 9
block5p_se_squeeze 0
block5p_se_reshape 148
block5p_se_reduce 149
block5p_se_expand 150
block5p_se_excite 25 5,1
block5p_project_conv 69
block5p_project_bn 8
block5p_drop 165
block5p_add 15 1,15
block5q_expand_conv 147
block5q_expand_bn 8
block5q_expand_activation 9
block5q_dwconv2 28
block5q_bn 8
block5q_activation 9
block5q_se_squeeze 0
block5q_se_reshape 148
block5q_se_reduce 149
block5q_se_expand 150
block5q_se_excite 25 5,1
block5q_project_conv 69
block5q_project_bn 8
block5q_drop 166
block5q_add 15 1,15
block5r_expand_conv 147
block5r_expand_bn 8
block5r_expand_activation 9
block5r_dwconv2 28
block5r_bn 8
block5r_activation 9
block5r_se_squeeze 0
block5r_se_reshape 148
block5r_se_reduce 149
block5r_se_expand 150
block5r_se_excite 25 5,1
block5r_project_conv 69
block5r_project_bn 8
block5r_drop 167
block5r_add 15 1,15
block5s_expand_conv 147
block5s_expand_bn 8
block5s_expand_activation 9
block5s_dwconv2 28
block5s_bn 8
block5s_activation 9
block5s_se_squeeze 0
block5s_se_reshape 148
block5s_se_reduce 149
block5s_se_expand 150
block5s_se_excite 25 5,1
block5s_project_conv 69
block5s_project_bn 8
block5s_drop 168
block5s_add 15 1,15
block6a_expand_conv 147
block6a_expand_bn 8
block6a_expand_activation 9
block6a_dwconv2 21
block6a_bn 8
block6a_activation 9
block6a_se_squeeze 0
block6a_se_reshape 148
block6a_se_reduce 149
block6a_se_expand 150
block6a_se_excite 25 5,1
block6a_project_conv 27
block6a_project_bn 8
block6b_expand_conv 169
block6b_expand_bn 8
block6b_expand_activation 9
block6b_dwconv2 28
block6b_bn 8
block6b_activation 9
block6b_se_squeeze 0
block6b_se_reshape 170
block6b_se_reduce 171
block6b_se_expand 172
block6b_se_excite 25 5,1
block6b_project_conv 27
block6b_project_bn 8
block6b_drop 173
block6b_add 15 1,15
block6c_expand_conv 169
block6c_expand_bn 8
block6c_expand_activation 9
block6c_dwconv2 28
block6c_bn 8
block6c_activation 9
block6c_se_squeeze 0
block6c_se_reshape 170
block6c_se_reduce 171
block6c_se_expand 172
block6c_se_excite 25 5,1
block6c_project_conv 27
block6c_project_bn 8
block6c_drop 174
block6c_add 15 1,15
block6d_expand_conv 169
block6d_expand_bn 8
block6d_expand_activation 9
block6d_dwconv2 28
block6d_bn 8
block6d_activation 9
block6d_se_squeeze 0
block6d_se_reshape 170
block6d_se_reduce 171
block6d_se_expand 172
block6d_se_excite 25 5,1
block6d_project_conv 27
block6d_project_bn 8
block6d_drop 175
block6d_add 15 1,15
block6e_expand_conv 169
block6e_expand_bn 8
block6e_expand_activation 9
block6e_dwconv2 28
block6e_bn 8
block6e_activation 9
block6e_se_squeeze 0
block6e_se_reshape 170
block6e_se_reduce 171
block6e_se_expand 172
block6e_se_excite 25 5,1
block6e_project_conv 27
block6e_project_bn 8
block6e_drop 176
block6e_add 15 1,15
block6f_expand_conv 169
block6f_expand_bn 8
block6f_expand_activation 9
block6f_dwconv2 28
block6f_bn 8
block6f_activation 9
block6f_se_squeeze 0
block6f_se_reshape 170
block6f_se_reduce 171
block6f_se_expand 172
block6f_se_excite 25 5,1
block6f_project_conv 27
block6f_project_bn 8
block6f_drop 177
block6f_add 15 1,15
block6g_expand_conv 169
block6g_expand_bn 8
block6g_expand_activation 9
block6g_dwconv2 28
block6g_bn 8
block6g_activation 9
block6g_se_squeeze 0
block6g_se_reshape 170
block6g_se_reduce 171
block6g_se_expand 172
block6g_se_excite 25 5,1
block6g_project_conv 27
block6g_project_bn 8
block6g_drop 178
block6g_add 15 1,15
block6h_expand_conv 169
block6h_expand_bn 8
block6h_expand_activation 9
block6h_dwconv2 28
block6h_bn 8
block6h_activation 9
block6h_se_squeeze 0
block6h_se_reshape 170
block6h_se_reduce 171
block6h_se_expand 172
block6h_se_excite 25 5,1
block6h_project_conv 27
block6h_project_bn 8
block6h_drop 179
block6h_add 15 1,15
block6i_expand_conv 169
block6i_expand_bn 8
block6i_expand_activation 9
block6i_dwconv2 28
block6i_bn 8
block6i_activation 9
block6i_se_squeeze 0
block6i_se_reshape 170
block6i_se_reduce 171
block6i_se_expand 172
block6i_se_excite 25 5,1
block6i_project_conv 27
block6i_project_bn 8
block6i_drop 180
block6i_add 15 1,15
block6j_expand_conv 169
block6j_expand_bn 8
block6j_expand_activation 9
block6j_dwconv2 28
block6j_bn 8
block6j_activation 9
block6j_se_squeeze 0
block6j_se_reshape 170
block6j_se_reduce 171
block6j_se_expand 172
block6j_se_excite 25 5,1
block6j_project_conv 27
block6j_project_bn 8
block6j_drop 181
block6j_add 15 1,15
block6k_expand_conv 169
block6k_expand_bn 8
block6k_expand_activation 9
block6k_dwconv2 28
block6k_bn 8
block6k_activation 9
block6k_se_squeeze 0
block6k_se_reshape 170
block6k_se_reduce 171
block6k_se_expand 172
block6k_se_excite 25 5,1
block6k_project_conv 27
block6k_project_bn 8
block6k_drop 182
block6k_add 15 1,15
block6l_expand_conv 169
block6l_expand_bn 8
block6l_expand_activation 9
block6l_dwconv2 28
block6l_bn 8
block6l_activation 9
block6l_se_squeeze 0
block6l_se_reshape 170
block6l_se_reduce 171
block6l_se_expand 172
block6l_se_excite 25 5,1
block6l_project_conv 27
block6l_project_bn 8
block6l_drop 183
block6l_add 15 1,15
block6m_expand_conv 169
block6m_expand_bn 8
block6m_expand_activation 9
block6m_dwconv2 28
block6m_bn 8
block6m_activation 9
block6m_se_squeeze 0
block6m_se_reshape 170
block6m_se_reduce 171
block6m_se_expand 172
block6m_se_excite 25 5,1
block6m_project_conv 27
block6m_project_bn 8
block6m_drop 184
block6m_add 15 1,15
block6n_expand_conv 169
block6n_expand_bn 8
block6n_expand_activation 9
block6n_dwconv2 28
block6n_bn 8
block6n_activation 9
block6n_se_squeeze 0
block6n_se_reshape 170
block6n_se_reduce 171
block6n_se_expand 172
block6n_se_excite 25 5,1
block6n_project_conv 27
block6n_project_bn 8
block6n_drop 185
block6n_add 15 1,15
block6o_expand_conv 169
block6o_expand_bn 8
block6o_expand_activation 9
block6o_dwconv2 28
block6o_bn 8
block6o_activation 9
block6o_se_squeeze 0
block6o_se_reshape 170
block6o_se_reduce 171
block6o_se_expand 172
block6o_se_excite 25 5,1
block6o_project_conv 27
block6o_project_bn 8
block6o_drop 186
block6o_add 15 1,15
block6p_expand_conv 169
block6p_expand_bn 8
block6p_expand_activation 9
block6p_dwconv2 28
block6p_bn 8
block6p_activation 9
block6p_se_squeeze 0
block6p_se_reshape 170
block6p_se_reduce 171
block6p_se_expand 172
block6p_se_excite 25 5,1
block6p_project_conv 27
block6p_project_bn 8
block6p_drop 187
block6p_add 15 1,15
block6q_expand_conv 169
block6q_expand_bn 8
block6q_expand_activation 9
block6q_dwconv2 28
block6q_bn 8
block6q_activation 9
block6q_se_squeeze 0
block6q_se_reshape 170
block6q_se_reduce 171
block6q_se_expand 172
block6q_se_excite 25 5,1
block6q_project_conv 27
block6q_project_bn 8
block6q_drop 188
block6q_add 15 1,15
block6r_expand_conv 169
block6r_expand_bn 8
block6r_expand_activation 9
block6r_dwconv2 28
block6r_bn 8
block6r_activation 9
block6r_se_squeeze 0
block6r_se_reshape 170
block6r_se_reduce 171
block6r_se_expand 172
block6r_se_excite 25 5,1
block6r_project_conv 27
block6r_project_bn 8
block6r_drop 189
block6r_add 15 1,15
block6s_expand_conv 169
block6s_expand_bn 8
block6s_expand_activation 9
block6s_dwconv2 28
block6s_bn 8
block6s_activation 9
block6s_se_squeeze 0
block6s_se_reshape 170
block6s_se_reduce 171
block6s_se_expand 172
block6s_se_excite 25 5,1
block6s_project_conv 27
block6s_project_bn 8
block6s_drop 190
block6s_add 15 1,15
block6t_expand_conv 169
block6t_expand_bn 8
block6t_expand_activation 9
block6t_dwconv2 28
block6t_bn 8
block6t_activation 9
block6t_se_squeeze 0
block6t_se_reshape 170
block6t_se_reduce 171
block6t_se_expand 172
block6t_se_excite 25 5,1
block6t_project_conv 27
block6t_project_bn 8
block6t_drop 191
block6t_add 15 1,15
block6u_expand_conv 169
block6u_expand_bn 8
block6u_expand_activation 9
block6u_dwconv2 28
block6u_bn 8
block6u_activation 9
block6u_se_squeeze 0
block6u_se_reshape 170
block6u_se_reduce 171
block6u_se_expand 172
block6u_se_excite 25 5,1
block6u_project_conv 27
block6u_project_bn 8
block6u_drop 192
block6u_add 15 1,15
block6v_expand_conv 169
block6v_expand_bn 8
block6v_expand_activation 9
block6v_dwconv2 28
block6v_bn 8
block6v_activation 9
block6v_se_squeeze 0
block6v_se_reshape 170
block6v_se_reduce 171
block6v_se_expand 172
block6v_se_excite 25 5,1
block6v_project_conv 27
block6v_project_bn 8
block6v_drop 193
block6v_add 15 1,15
block6w_expand_conv 169
block6w_expand_bn 8
block6w_expand_activation 9
block6w_dwconv2 28
block6w_bn 8
block6w_activation 9
block6w_se_squeeze 0
block6w_se_reshape 170
block6w_se_reduce 171
block6w_se_expand 172
block6w_se_excite 25 5,1
block6w_project_conv 27
block6w_project_bn 8
block6w_drop 194
block6w_add 15 1,15
block6x_expand_conv 169
block6x_expand_bn 8
block6x_expand_activation 9
block6x_dwconv2 28
block6x_bn 8
block6x_activation 9
block6x_se_squeeze 0
block6x_se_reshape 170
block6x_se_reduce 171
block6x_se_expand 172
block6x_se_excite 25 5,1
block6x_project_conv 27
block6x_project_bn 8
block6x_drop 195
block6x_add 15 1,15
block6y_expand_conv 169
block6y_expand_bn 8
block6y_expand_activation 9
block6y_dwconv2 28
block6y_bn 8
block6y_activation 9
block6y_se_squeeze 0
block6y_se_reshape 170
block6y_se_reduce 171
block6y_se_expand 172
block6y_se_excite 25 5,1
block6y_project_conv 27
block6y_project_bn 8
block6y_drop 196
block6y_add 15 1,15
block7a_expand_conv 169
block7a_expand_bn 8
block7a_expand_activation 9
block7a_dwconv2 28
block7a_bn 8
block7a_activation 9
block7a_se_squeeze 0
block7a_se_reshape 170
block7a_se_reduce 171
block7a_se_expand 172
block7a_se_excite 25 5,1
block7a_project_conv 197
block7a_project_bn 8
block7b_expand_conv 198
block7b_expand_bn 8
block7b_expand_activation 9
block7b_dwconv2 28
block7b_bn 8
block7b_activation 9
block7b_se_squeeze 0
block7b_se_reshape 199
block7b_se_reduce 200
block7b_se_expand 201
block7b_se_excite 25 5,1
block7b_project_conv 197
block7b_project_bn 8
block7b_drop 202
block7b_add 15 1,15
block7c_expand_conv 198
block7c_expand_bn 8
block7c_expand_activation 9
block7c_dwconv2 28
block7c_bn 8
block7c_activation 9
block7c_se_squeeze 0
block7c_se_reshape 199
block7c_se_reduce 200
block7c_se_expand 201
block7c_se_excite 25 5,1
block7c_project_conv 197
block7c_project_bn 8
block7c_drop 203
block7c_add 15 1,15
block7d_expand_conv 198
block7d_expand_bn 8
block7d_expand_activation 9
block7d_dwconv2 28
block7d_bn 8
block7d_activation 9
block7d_se_squeeze 0
block7d_se_reshape 199
block7d_se_reduce 200
block7d_se_expand 201
block7d_se_excite 25 5,1
block7d_project_conv 197
block7d_project_bn 8
block7d_drop 204
block7d_add 15 1,15
block7e_expand_conv 198
block7e_expand_bn 8
block7e_expand_activation 9
block7e_dwconv2 28
block7e_bn 8
block7e_activation 9
block7e_se_squeeze 0
block7e_se_reshape 199
block7e_se_reduce 200
block7e_se_expand 201
block7e_se_excite 25 5,1
block7e_project_conv 197
block7e_project_bn 8
block7e_drop 205
block7e_add 15 1,15
block7f_expand_conv 198
block7f_expand_bn 8
block7f_expand_activation 9
block7f_dwconv2 28
block7f_bn 8
block7f_activation 9
block7f_se_squeeze 0
block7f_se_reshape 199
block7f_se_reduce 200
block7f_se_expand 201
block7f_se_excite 25 5,1
block7f_project_conv 197
block7f_project_bn 8
block7f_drop 206
block7f_add 15 1,15
block7g_expand_conv 198
block7g_expand_bn 8
block7g_expand_activation 9
block7g_dwconv2 28
block7g_bn 8
block7g_activation 9
block7g_se_squeeze 0
block7g_se_reshape 199
block7g_se_reduce 200
block7g_se_expand 201
block7g_se_excite 25 5,1
block7g_project_conv 197
block7g_project_bn 8
block7g_drop 207
block7g_add 15 1,15
top_conv 57
top_bn 8
top_activation 9
""",
    },
    "EfficientNetV2M": {
        "size": 480,
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
top_dropout 2
predictions 3
""",
        "flat": "",
        "pre": """\
- 6
""",
        "pre without": "",
        "body": """\
stem_conv 208
stem_bn 8
stem_activation 9
block1a_project_conv 209
block1a_project_bn 8
block1a_project_activation 9
block1a_add 15 1,4
block1b_project_conv 209
block1b_project_bn 8
block1b_project_activation 9
block1b_drop 210
block1b_add 15 1,5
block1c_project_conv 209
block1c_project_bn 8
block1c_project_activation 9
block1c_drop 211
block1c_add 15 1,5
block2a_expand_conv 212
block2a_expand_bn 8
block2a_expand_activation 9
block2a_project_conv 17
block2a_project_bn 8
block2b_expand_conv 18
block2b_expand_bn 8
block2b_expand_activation 9
block2b_project_conv 17
block2b_project_bn 8
block2b_drop 213
block2b_add 15 1,7
block2c_expand_conv 18
block2c_expand_bn 8
block2c_expand_activation 9
block2c_project_conv 17
block2c_project_bn 8
block2c_drop 214
block2c_add 15 1,7
block2d_expand_conv 18
block2d_expand_bn 8
block2d_expand_activation 9
block2d_project_conv 17
block2d_project_bn 8
block2d_drop 215
block2d_add 15 1,7
block2e_expand_conv 18
block2e_expand_bn 8
block2e_expand_activation 9
block2e_project_conv 17
block2e_project_bn 8
block2e_drop 216
block2e_add 15 1,7
block3a_expand_conv 217
block3a_expand_bn 8
block3a_expand_activation 9
block3a_project_conv 218
block3a_project_bn 8
block3b_expand_conv 219
block3b_expand_bn 8
block3b_expand_activation 9
block3b_project_conv 218
block3b_project_bn 8
block3b_drop 220
block3b_add 15 1,7
block3c_expand_conv 219
block3c_expand_bn 8
block3c_expand_activation 9
block3c_project_conv 218
block3c_project_bn 8
block3c_drop 221
block3c_add 15 1,7
block3d_expand_conv 219
block3d_expand_bn 8
block3d_expand_activation 9
block3d_project_conv 218
block3d_project_bn 8
block3d_drop 222
block3d_add 15 1,7
block3e_expand_conv 219
block3e_expand_bn 8
block3e_expand_activation 9
block3e_project_conv 218
block3e_project_bn 8
block3e_drop 223
block3e_add 15 1,7
block4a_expand_conv 224
block4a_expand_bn 8
block4a_expand_activation 9
block4a_dwconv2 21
block4a_bn 8
block4a_activation 9
block4a_se_squeeze 0
block4a_se_reshape 225
block4a_se_reduce 226
block4a_se_expand 227
block4a_se_excite 25 5,1
block4a_project_conv 228
block4a_project_bn 8
block4b_expand_conv 197
block4b_expand_bn 8
block4b_expand_activation 9
block4b_dwconv2 28
block4b_bn 8
block4b_activation 9
block4b_se_squeeze 0
block4b_se_reshape 229
block4b_se_reduce 230
block4b_se_expand 231
block4b_se_excite 25 5,1
block4b_project_conv 228
block4b_project_bn 8
block4b_drop 232
block4b_add 15 1,15
block4c_expand_conv 197
block4c_expand_bn 8
block4c_expand_activation 9
block4c_dwconv2 28
block4c_bn 8
block4c_activation 9
block4c_se_squeeze 0
block4c_se_reshape 229
block4c_se_reduce 230
block4c_se_expand 231
block4c_se_excite 25 5,1
block4c_project_conv 228
block4c_project_bn 8
block4c_drop 233
block4c_add 15 1,15
block4d_expand_conv 197
block4d_expand_bn 8
block4d_expand_activation 9
block4d_dwconv2 28
block4d_bn 8
block4d_activation 9
block4d_se_squeeze 0
block4d_se_reshape 229
block4d_se_reduce 230
block4d_se_expand 231
block4d_se_excite 25 5,1
block4d_project_conv 228
block4d_project_bn 8
block4d_drop 234
block4d_add 15 1,15
block4e_expand_conv 197
block4e_expand_bn 8
block4e_expand_activation 9
block4e_dwconv2 28
block4e_bn 8
block4e_activation 9
block4e_se_squeeze 0
block4e_se_reshape 229
block4e_se_reduce 230
block4e_se_expand 231
block4e_se_excite 25 5,1
block4e_project_conv 228
block4e_project_bn 8
block4e_drop 235
block4e_add 15 1,15
block4f_expand_conv 197
block4f_expand_bn 8
block4f_expand_activation 9
block4f_dwconv2 28
block4f_bn 8
block4f_activation 9
block4f_se_squeeze 0
block4f_se_reshape 229
block4f_se_reduce 230
block4f_se_expand 231
block4f_se_excite 25 5,1
block4f_project_conv 228
block4f_project_bn 8
block4f_drop 236
block4f_add 15 1,15
block4g_expand_conv 197
block4g_expand_bn 8
block4g_expand_activation 9
block4g_dwconv2 28
block4g_bn 8
block4g_activation 9
block4g_se_squeeze 0
block4g_se_reshape 229
block4g_se_reduce 230
block4g_se_expand 231
block4g_se_excite 25 5,1
block4g_project_conv 228
block4g_project_bn 8
block4g_drop 237
block4g_add 15 1,15
block5a_expand_conv 238
block5a_expand_bn 8
block5a_expand_activation 9
block5a_dwconv2 28
block5a_bn 8
block5a_activation 9
block5a_se_squeeze 0
block5a_se_reshape 239
block5a_se_reduce 230
block5a_se_expand 240
block5a_se_excite 25 5,1
block5a_project_conv 241
block5a_project_bn 8
block5b_expand_conv 242
block5b_expand_bn 8
block5b_expand_activation 9
block5b_dwconv2 28
block5b_bn 8
block5b_activation 9
block5b_se_squeeze 0
block5b_se_reshape 243
block5b_se_reduce 244
block5b_se_expand 245
block5b_se_excite 25 5,1
block5b_project_conv 241
block5b_project_bn 8
block5b_drop 246
block5b_add 15 1,15
block5c_expand_conv 242
block5c_expand_bn 8
block5c_expand_activation 9
block5c_dwconv2 28
block5c_bn 8
block5c_activation 9
block5c_se_squeeze 0
block5c_se_reshape 243
block5c_se_reduce 244
block5c_se_expand 245
block5c_se_excite 25 5,1
block5c_project_conv 241
block5c_project_bn 8
block5c_drop 247
block5c_add 15 1,15
block5d_expand_conv 242
block5d_expand_bn 8
block5d_expand_activation 9
block5d_dwconv2 28
block5d_bn 8
block5d_activation 9
block5d_se_squeeze 0
block5d_se_reshape 243
block5d_se_reduce 244
block5d_se_expand 245
block5d_se_excite 25 5,1
block5d_project_conv 241
block5d_project_bn 8
block5d_drop 248
block5d_add 15 1,15
block5e_expand_conv 242
block5e_expand_bn 8
block5e_expand_activation 9
block5e_dwconv2 28
block5e_bn 8
block5e_activation 9
block5e_se_squeeze 0
block5e_se_reshape 243
block5e_se_reduce 244
block5e_se_expand 245
block5e_se_excite 25 5,1
block5e_project_conv 241
block5e_project_bn 8
block5e_drop 249
block5e_add 15 1,15
block5f_expand_conv 242
block5f_expand_bn 8
block5f_expand_activation 9
block5f_dwconv2 28
block5f_bn 8
block5f_activation 9
block5f_se_squeeze 0
block5f_se_reshape 243
block5f_se_reduce 244
block5f_se_expand 245
block5f_se_excite 25 5,1
block5f_project_conv 241
block5f_project_bn 8
block5f_drop 250
block5f_add 15 1,15
block5g_expand_conv 242
block5g_expand_bn 8
block5g_expand_activation 9
block5g_dwconv2 28
block5g_bn 8
block5g_activation 9
block5g_se_squeeze 0
block5g_se_reshape 243
block5g_se_reduce 244
block5g_se_expand 245
block5g_se_excite 25 5,1
block5g_project_conv 241
block5g_project_bn 8
block5g_drop 251
block5g_add 15 1,15
block5h_expand_conv 242
block5h_expand_bn 8
block5h_expand_activation 9
block5h_dwconv2 28
block5h_bn 8
block5h_activation 9
block5h_se_squeeze 0
block5h_se_reshape 243
block5h_se_reduce 244
block5h_se_expand 245
block5h_se_excite 25 5,1
block5h_project_conv 241
block5h_project_bn 8
block5h_drop 252
block5h_add 15 1,15
block5i_expand_conv 242
block5i_expand_bn 8
block5i_expand_activation 9
block5i_dwconv2 28
block5i_bn 8
block5i_activation 9
block5i_se_squeeze 0
block5i_se_reshape 243
block5i_se_reduce 244
block5i_se_expand 245
block5i_se_excite 25 5,1
block5i_project_conv 241
block5i_project_bn 8
block5i_drop 253
block5i_add 15 1,15
block5j_expand_conv 242
block5j_expand_bn 8
block5j_expand_activation 9
block5j_dwconv2 28
block5j_bn 8
block5j_activation 9
block5j_se_squeeze 0
block5j_se_reshape 243
block5j_se_reduce 244
block5j_se_expand 245
block5j_se_excite 25 5,1
block5j_project_conv 241
block5j_project_bn 8
block5j_drop 254
block5j_add 15 1,15
block5k_expand_conv 242
block5k_expand_bn 8
block5k_expand_activation 9
block5k_dwconv2 28
block5k_bn 8
block5k_activation 9
block5k_se_squeeze 0
block5k_se_reshape 243
block5k_se_reduce 244
block5k_se_expand 245
block5k_se_excite 25 5,1
block5k_project_conv 241
block5k_project_bn 8
block5k_drop 255
block5k_add 15 1,15
block5l_expand_conv 242
block5l_expand_bn 8
block5l_expand_activation 9
block5l_dwconv2 28
block5l_bn 8
block5l_activation 9
block5l_se_squeeze 0
block5l_se_reshape 243
block5l_se_reduce 244
block5l_se_expand 245
block5l_se_excite 25 5,1
block5l_project_conv 241
block5l_project_bn 8
block5l_drop 256
block5l_add 15 1,15
block5m_expand_conv 242
block5m_expand_bn 8
block5m_expand_activation 9
block5m_dwconv2 28
block5m_bn 8
block5m_activation 9
block5m_se_squeeze 0
block5m_se_reshape 243
block5m_se_reduce 244
block5m_se_expand 245
block5m_se_excite 25 5,1
block5m_project_conv 241
block5m_project_bn 8
block5m_drop 257
block5m_add 15 1,15
block5n_expand_conv 242
block5n_expand_bn 8
block5n_expand_activation 9
block5n_dwconv2 28
block5n_bn 8
block5n_activation 9
block5n_se_squeeze 0
block5n_se_reshape 243
block5n_se_reduce 244
block5n_se_expand 245
block5n_se_excite 25 5,1
block5n_project_conv 241
block5n_project_bn 8
block5n_drop 258
block5n_add 15 1,15
block6a_expand_conv 242
block6a_expand_bn 8
block6a_expand_activation 9
block6a_dwconv2 21
block6a_bn 8
block6a_activation 9
block6a_se_squeeze 0
block6a_se_reshape 243
block6a_se_reduce 244
block6a_se_expand 245
block6a_se_excite 25 5,1
block6a_project_conv 259
block6a_project_bn 8
block6b_expand_conv 260
block6b_expand_bn 8
block6b_expand_activation 9
block6b_dwconv2 28
block6b_bn 8
block6b_activation 9
block6b_se_squeeze 0
block6b_se_reshape 261
block6b_se_reduce 262
block6b_se_expand 263
block6b_se_excite 25 5,1
block6b_project_conv 259
block6b_project_bn 8
block6b_drop 264
block6b_add 15 1,15
block6c_expand_conv 260
block6c_expand_bn 8
block6c_expand_activation 9
block6c_dwconv2 28
block6c_bn 8
block6c_activation 9
block6c_se_squeeze 0
block6c_se_reshape 261
block6c_se_reduce 262
block6c_se_expand 263
block6c_se_excite 25 5,1
block6c_project_conv 259
block6c_project_bn 8
block6c_drop 265
block6c_add 15 1,15
block6d_expand_conv 260
block6d_expand_bn 8
block6d_expand_activation 9
block6d_dwconv2 28
block6d_bn 8
block6d_activation 9
block6d_se_squeeze 0
block6d_se_reshape 261
block6d_se_reduce 262
block6d_se_expand 263
block6d_se_excite 25 5,1
block6d_project_conv 259
block6d_project_bn 8
block6d_drop 266
block6d_add 15 1,15
block6e_expand_conv 260
block6e_expand_bn 8
block6e_expand_activation 9
block6e_dwconv2 28
block6e_bn 8
block6e_activation 9
block6e_se_squeeze 0
block6e_se_reshape 261
block6e_se_reduce 262
block6e_se_expand 263
block6e_se_excite 25 5,1
block6e_project_conv 259
block6e_project_bn 8
block6e_drop 267
block6e_add 15 1,15
block6f_expand_conv 260
block6f_expand_bn 8
block6f_expand_activation 9
block6f_dwconv2 28
block6f_bn 8
block6f_activation 9
block6f_se_squeeze 0
block6f_se_reshape 261
block6f_se_reduce 262
block6f_se_expand 263
block6f_se_excite 25 5,1
block6f_project_conv 259
block6f_project_bn 8
block6f_drop 268
block6f_add 15 1,15
block6g_expand_conv 260
block6g_expand_bn 8
block6g_expand_activation 9
block6g_dwconv2 28
block6g_bn 8
block6g_activation 9
block6g_se_squeeze 0
block6g_se_reshape 261
block6g_se_reduce 262
block6g_se_expand 263
block6g_se_excite 25 5,1
block6g_project_conv 259
block6g_project_bn 8
block6g_drop 269
block6g_add 15 1,15
block6h_expand_conv 260
block6h_expand_bn 8
block6h_expand_activation 9
block6h_dwconv2 28
block6h_bn 8
block6h_activation 9
block6h_se_squeeze 0
block6h_se_reshape 261
block6h_se_reduce 262
block6h_se_expand 263
block6h_se_excite 25 5,1
block6h_project_conv 259
block6h_project_bn 8
block6h_drop 270
block6h_add 15 1,15
block6i_expand_conv 260
block6i_expand_bn 8
block6i_expand_activation 9
block6i_dwconv2 28
block6i_bn 8
block6i_activation 9
block6i_se_squeeze 0
block6i_se_reshape 261
block6i_se_reduce 262
block6i_se_expand 263
block6i_se_excite 25 5,1
block6i_project_conv 259
block6i_project_bn 8
block6i_drop 271
block6i_add 15 1,15
block6j_expand_conv 260
block6j_expand_bn 8
block6j_expand_activation 9
block6j_dwconv2 28
block6j_bn 8
block6j_activation 9
block6j_se_squeeze 0
block6j_se_reshape 261
block6j_se_reduce 262
block6j_se_expand 263
block6j_se_excite 25 5,1
block6j_project_conv 259
block6j_project_bn 8
block6j_drop 272
block6j_add 15 1,15
block6k_expand_conv 260
block6k_expand_bn 8
block6k_expand_activation 9
block6k_dwconv2 28
block6k_bn 8
block6k_activation 9
block6k_se_squeeze 0
block6k_se_reshape 261
block6k_se_reduce 262
block6k_se_expand 263
block6k_se_excite 25 5,1
block6k_project_conv 259
block6k_project_bn 8
block6k_drop 273
block6k_add 15 1,15
block6l_expand_conv 260
block6l_expand_bn 8
block6l_expand_activation 9
block6l_dwconv2 28
block6l_bn 8
block6l_activation 9
block6l_se_squeeze 0
block6l_se_reshape 261
block6l_se_reduce 262
block6l_se_expand 263
block6l_se_excite 25 5,1
block6l_project_conv 259
block6l_project_bn 8
block6l_drop 274
block6l_add 15 1,15
block6m_expand_conv 260
block6m_expand_bn 8
block6m_expand_activation 9
block6m_dwconv2 28
block6m_bn 8
block6m_activation 9
block6m_se_squeeze 0
block6m_se_reshape 261
block6m_se_reduce 262
block6m_se_expand 263
block6m_se_excite 25 5,1
block6m_project_conv 259
block6m_project_bn 8
block6m_drop 275
block6m_add 15 1,15
block6n_expand_conv 260
block6n_expand_bn 8
block6n_expand_activation 9
block6n_dwconv2 28
block6n_bn 8
block6n_activation 9
block6n_se_squeeze 0
block6n_se_reshape 261
block6n_se_reduce 262
block6n_se_expand 263
block6n_se_excite 25 5,1
block6n_project_conv 259
block6n_project_bn 8
block6n_drop 276
block6n_add 15 1,15
block6o_expand_conv 260
block6o_expand_bn 8
block6o_expand_activation 9
block6o_dwconv2 28
block6o_bn 8
block6o_activation 9
block6o_se_squeeze 0
block6o_se_reshape 261
block6o_se_reduce 262
block6o_se_expand 263
block6o_se_excite 25 5,1
block6o_project_conv 259
block6o_project_bn 8
block6o_drop 277
block6o_add 15 1,15
block6p_expand_conv 260
block6p_expand_bn 8
block6p_expand_activation 9
block6p_dwconv2 28
block6p_bn 8
block6p_activation 9
block6p_se_squeeze 0
block6p_se_reshape 261
block6p_se_reduce 262
block6p_se_expand 263
block6p_se_excite 25 5,1
block6p_project_conv 259
block6p_project_bn 8
block6p_drop 278
block6p_add 15 1,15
block6q_expand_conv 260
block6q_expand_bn 8
block6q_expand_activation 9
block6q_dwconv2 28
block6q_bn 8
block6q_activation 9
block6q_se_squeeze 0
block6q_se_reshape 261
block6q_se_reduce 262
block6q_se_expand 263
block6q_se_excite 25 5,1
block6q_project_conv 259
block6q_project_bn 8
block6q_drop 279
block6q_add 15 1,15
block6r_expand_conv 260
block6r_expand_bn 8
block6r_expand_activation 9
block6r_dwconv2 28
block6r_bn 8
block6r_activation 9
block6r_se_squeeze 0
block6r_se_reshape 261
block6r_se_reduce 262
block6r_se_expand 263
block6r_se_excite 25 5,1
block6r_project_conv 259
block6r_project_bn 8
block6r_drop 280
block6r_add 15 1,15
block7a_expand_conv 260
block7a_expand_bn 8
block7a_expand_activation 9
block7a_dwconv2 28
block7a_bn 8
block7a_activation 9
block7a_se_squeeze 0
block7a_se_reshape 261
block7a_se_reduce 262
block7a_se_expand 263
block7a_se_excite 25 5,1
block7a_project_conv 281
block7a_project_bn 8
block7b_expand_conv 282
block7b_expand_bn 8
block7b_expand_activation 9
block7b_dwconv2 28
block7b_bn 8
block7b_activation 9
block7b_se_squeeze 0
block7b_se_reshape 283
block7b_se_reduce 284
block7b_se_expand 285
block7b_se_excite 25 5,1
block7b_project_conv 281
block7b_project_bn 8
block7b_drop 286
block7b_add 15 1,15
block7c_expand_conv 282
block7c_expand_bn 8
block7c_expand_activation 9
block7c_dwconv2 28
block7c_bn 8
block7c_activation 9
block7c_se_squeeze 0
block7c_se_reshape 283
block7c_se_reduce 284
block7c_se_expand 285
block7c_se_excite 25 5,1
block7c_project_conv 281
block7c_project_bn 8
block7c_drop 287
block7c_add 15 1,15
block7d_expand_conv 282
block7d_expand_bn 8
block7d_expand_activation 9
block7d_dwconv2 28
block7d_bn 8
block7d_activation 9
block7d_se_squeeze 0
block7d_se_reshape 283
block7d_se_reduce 284
block7d_se_expand 285
block7d_se_excite 25 5,1
block7d_project_conv 281
block7d_project_bn 8
block7d_drop 288
block7d_add 15 1,15
block7e_expand_conv 282
block7e_expand_bn 8
block7e_expand_activation 9
block7e_dwconv2 28
block7e_bn 8
block7e_activation 9
block7e_se_squeeze 0
block7e_se_reshape 283
block7e_se_reduce 284
block7e_se_expand 285
block7e_se_excite 25 5,1
block7e_project_conv 281
block7e_project_bn 8
block7e_drop 289
block7e_add 15 1,15
top_conv 57
top_bn 8
top_activation 9
""",
    },
    "EfficientNetV2S": {
        "size": 384,
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
top_dropout 2
predictions 3
""",
        "flat": "",
        "pre": """\
- 6
""",
        "pre without": "",
        "body": """\
stem_conv 208
stem_bn 8
stem_activation 9
block1a_project_conv 209
block1a_project_bn 8
block1a_project_activation 9
block1a_add 15 1,4
block1b_project_conv 209
block1b_project_bn 8
block1b_project_activation 9
block1b_drop 290
block1b_add 15 1,5
block2a_expand_conv 212
block2a_expand_bn 8
block2a_expand_activation 9
block2a_project_conv 17
block2a_project_bn 8
block2b_expand_conv 18
block2b_expand_bn 8
block2b_expand_activation 9
block2b_project_conv 17
block2b_project_bn 8
block2b_drop 291
block2b_add 15 1,7
block2c_expand_conv 18
block2c_expand_bn 8
block2c_expand_activation 9
block2c_project_conv 17
block2c_project_bn 8
block2c_drop 292
block2c_add 15 1,7
block2d_expand_conv 18
block2d_expand_bn 8
block2d_expand_activation 9
block2d_project_conv 17
block2d_project_bn 8
block2d_drop 293
block2d_add 15 1,7
block3a_expand_conv 217
block3a_expand_bn 8
block3a_expand_activation 9
block3a_project_conv 119
block3a_project_bn 8
block3b_expand_conv 120
block3b_expand_bn 8
block3b_expand_activation 9
block3b_project_conv 119
block3b_project_bn 8
block3b_drop 294
block3b_add 15 1,7
block3c_expand_conv 120
block3c_expand_bn 8
block3c_expand_activation 9
block3c_project_conv 119
block3c_project_bn 8
block3c_drop 295
block3c_add 15 1,7
block3d_expand_conv 120
block3d_expand_bn 8
block3d_expand_activation 9
block3d_project_conv 119
block3d_project_bn 8
block3d_drop 296
block3d_add 15 1,7
block4a_expand_conv 297
block4a_expand_bn 8
block4a_expand_activation 9
block4a_dwconv2 21
block4a_bn 8
block4a_activation 9
block4a_se_squeeze 0
block4a_se_reshape 298
block4a_se_reduce 299
block4a_se_expand 300
block4a_se_excite 25 5,1
block4a_project_conv 301
block4a_project_bn 8
block4b_expand_conv 281
block4b_expand_bn 8
block4b_expand_activation 9
block4b_dwconv2 28
block4b_bn 8
block4b_activation 9
block4b_se_squeeze 0
block4b_se_reshape 302
block4b_se_reduce 303
block4b_se_expand 304
block4b_se_excite 25 5,1
block4b_project_conv 301
block4b_project_bn 8
block4b_drop 305
block4b_add 15 1,15
block4c_expand_conv 281
block4c_expand_bn 8
block4c_expand_activation 9
block4c_dwconv2 28
block4c_bn 8
block4c_activation 9
block4c_se_squeeze 0
block4c_se_reshape 302
block4c_se_reduce 303
block4c_se_expand 304
block4c_se_excite 25 5,1
block4c_project_conv 301
block4c_project_bn 8
block4c_drop 306
block4c_add 15 1,15
block4d_expand_conv 281
block4d_expand_bn 8
block4d_expand_activation 9
block4d_dwconv2 28
block4d_bn 8
block4d_activation 9
block4d_se_squeeze 0
block4d_se_reshape 302
block4d_se_reduce 303
block4d_se_expand 304
block4d_se_excite 25 5,1
block4d_project_conv 301
block4d_project_bn 8
block4d_drop 307
block4d_add 15 1,15
block4e_expand_conv 281
block4e_expand_bn 8
block4e_expand_activation 9
block4e_dwconv2 28
block4e_bn 8
block4e_activation 9
block4e_se_squeeze 0
block4e_se_reshape 302
block4e_se_reduce 303
block4e_se_expand 304
block4e_se_excite 25 5,1
block4e_project_conv 301
block4e_project_bn 8
block4e_drop 308
block4e_add 15 1,15
block4f_expand_conv 281
block4f_expand_bn 8
block4f_expand_activation 9
block4f_dwconv2 28
block4f_bn 8
block4f_activation 9
block4f_se_squeeze 0
block4f_se_reshape 302
block4f_se_reduce 303
block4f_se_expand 304
block4f_se_excite 25 5,1
block4f_project_conv 301
block4f_project_bn 8
block4f_drop 309
block4f_add 15 1,15
block5a_expand_conv 135
block5a_expand_bn 8
block5a_expand_activation 9
block5a_dwconv2 28
block5a_bn 8
block5a_activation 9
block5a_se_squeeze 0
block5a_se_reshape 136
block5a_se_reduce 303
block5a_se_expand 137
block5a_se_excite 25 5,1
block5a_project_conv 228
block5a_project_bn 8
block5b_expand_conv 238
block5b_expand_bn 8
block5b_expand_activation 9
block5b_dwconv2 28
block5b_bn 8
block5b_activation 9
block5b_se_squeeze 0
block5b_se_reshape 239
block5b_se_reduce 230
block5b_se_expand 240
block5b_se_excite 25 5,1
block5b_project_conv 228
block5b_project_bn 8
block5b_drop 310
block5b_add 15 1,15
block5c_expand_conv 238
block5c_expand_bn 8
block5c_expand_activation 9
block5c_dwconv2 28
block5c_bn 8
block5c_activation 9
block5c_se_squeeze 0
block5c_se_reshape 239
block5c_se_reduce 230
block5c_se_expand 240
block5c_se_excite 25 5,1
block5c_project_conv 228
block5c_project_bn 8
block5c_drop 311
block5c_add 15 1,15
block5d_expand_conv 238
block5d_expand_bn 8
block5d_expand_activation 9
block5d_dwconv2 28
block5d_bn 8
block5d_activation 9
block5d_se_squeeze 0
block5d_se_reshape 239
block5d_se_reduce 230
block5d_se_expand 240
block5d_se_excite 25 5,1
block5d_project_conv 228
block5d_project_bn 8
block5d_drop 312
block5d_add 15 1,15
block5e_expand_conv 238
block5e_expand_bn 8
block5e_expand_activation 9
block5e_dwconv2 28
block5e_bn 8
block5e_activation 9
block5e_se_squeeze 0
block5e_se_reshape 239
block5e_se_reduce 230
block5e_se_expand 240
block5e_se_excite 25 5,1
block5e_project_conv 228
block5e_project_bn 8
block5e_drop 313
block5e_add 15 1,15
block5f_expand_conv 238
block5f_expand_bn 8
block5f_expand_activation 9
block5f_dwconv2 28
block5f_bn 8
block5f_activation 9
block5f_se_squeeze 0
block5f_se_reshape 239
block5f_se_reduce 230
block5f_se_expand 240
block5f_se_excite 25 5,1
block5f_project_conv 228
block5f_project_bn 8
block5f_drop 314
block5f_add 15 1,15
block5g_expand_conv 238
block5g_expand_bn 8
block5g_expand_activation 9
block5g_dwconv2 28
block5g_bn 8
block5g_activation 9
block5g_se_squeeze 0
block5g_se_reshape 239
block5g_se_reduce 230
block5g_se_expand 240
block5g_se_excite 25 5,1
block5g_project_conv 228
block5g_project_bn 8
block5g_drop 315
block5g_add 15 1,15
block5h_expand_conv 238
block5h_expand_bn 8
block5h_expand_activation 9
block5h_dwconv2 28
block5h_bn 8
block5h_activation 9
block5h_se_squeeze 0
block5h_se_reshape 239
block5h_se_reduce 230
block5h_se_expand 240
block5h_se_excite 25 5,1
block5h_project_conv 228
block5h_project_bn 8
block5h_drop 316
block5h_add 15 1,15
block5i_expand_conv 238
block5i_expand_bn 8
block5i_expand_activation 9
block5i_dwconv2 28
block5i_bn 8
block5i_activation 9
block5i_se_squeeze 0
block5i_se_reshape 239
block5i_se_reduce 230
block5i_se_expand 240
block5i_se_excite 25 5,1
block5i_project_conv 228
block5i_project_bn 8
block5i_drop 317
block5i_add 15 1,15
block6a_expand_conv 238
block6a_expand_bn 8
block6a_expand_activation 9
block6a_dwconv2 21
block6a_bn 8
block6a_activation 9
block6a_se_squeeze 0
block6a_se_reshape 239
block6a_se_reduce 230
block6a_se_expand 240
block6a_se_excite 25 5,1
block6a_project_conv 297
block6a_project_bn 8
block6b_expand_conv 114
block6b_expand_bn 8
block6b_expand_activation 9
block6b_dwconv2 28
block6b_bn 8
block6b_activation 9
block6b_se_squeeze 0
block6b_se_reshape 318
block6b_se_reduce 319
block6b_se_expand 320
block6b_se_excite 25 5,1
block6b_project_conv 297
block6b_project_bn 8
block6b_drop 321
block6b_add 15 1,15
block6c_expand_conv 114
block6c_expand_bn 8
block6c_expand_activation 9
block6c_dwconv2 28
block6c_bn 8
block6c_activation 9
block6c_se_squeeze 0
block6c_se_reshape 318
block6c_se_reduce 319
block6c_se_expand 320
block6c_se_excite 25 5,1
block6c_project_conv 297
block6c_project_bn 8
block6c_drop 322
block6c_add 15 1,15
block6d_expand_conv 114
block6d_expand_bn 8
block6d_expand_activation 9
block6d_dwconv2 28
block6d_bn 8
block6d_activation 9
block6d_se_squeeze 0
block6d_se_reshape 318
block6d_se_reduce 319
block6d_se_expand 320
block6d_se_excite 25 5,1
block6d_project_conv 297
block6d_project_bn 8
block6d_drop 323
block6d_add 15 1,15
block6e_expand_conv 114
block6e_expand_bn 8
block6e_expand_activation 9
block6e_dwconv2 28
block6e_bn 8
block6e_activation 9
block6e_se_squeeze 0
block6e_se_reshape 318
block6e_se_reduce 319
block6e_se_expand 320
block6e_se_excite 25 5,1
block6e_project_conv 297
block6e_project_bn 8
block6e_drop 324
block6e_add 15 1,15
block6f_expand_conv 114
block6f_expand_bn 8
block6f_expand_activation 9
block6f_dwconv2 28
block6f_bn 8
block6f_activation 9
block6f_se_squeeze 0
block6f_se_reshape 318
block6f_se_reduce 319
block6f_se_expand 320
block6f_se_excite 25 5,1
block6f_project_conv 297
block6f_project_bn 8
block6f_drop 325
block6f_add 15 1,15
block6g_expand_conv 114
block6g_expand_bn 8
block6g_expand_activation 9
block6g_dwconv2 28
block6g_bn 8
block6g_activation 9
block6g_se_squeeze 0
block6g_se_reshape 318
block6g_se_reduce 319
block6g_se_expand 320
block6g_se_excite 25 5,1
block6g_project_conv 297
block6g_project_bn 8
block6g_drop 326
block6g_add 15 1,15
block6h_expand_conv 114
block6h_expand_bn 8
block6h_expand_activation 9
block6h_dwconv2 28
block6h_bn 8
block6h_activation 9
block6h_se_squeeze 0
block6h_se_reshape 318
block6h_se_reduce 319
block6h_se_expand 320
block6h_se_excite 25 5,1
block6h_project_conv 297
block6h_project_bn 8
block6h_drop 327
block6h_add 15 1,15
block6i_expand_conv 114
block6i_expand_bn 8
block6i_expand_activation 9
block6i_dwconv2 28
block6i_bn 8
block6i_activation 9
block6i_se_squeeze 0
block6i_se_reshape 318
block6i_se_reduce 319
block6i_se_expand 320
block6i_se_excite 25 5,1
block6i_project_conv 297
block6i_project_bn 8
block6i_drop 328
block6i_add 15 1,15
block6j_expand_conv 114
block6j_expand_bn 8
block6j_expand_activation 9
block6j_dwconv2 28
block6j_bn 8
block6j_activation 9
block6j_se_squeeze 0
block6j_se_reshape 318
block6j_se_reduce 319
block6j_se_expand 320
block6j_se_excite 25 5,1
block6j_project_conv 297
block6j_project_bn 8
block6j_drop 329
block6j_add 15 1,15
block6k_expand_conv 114
block6k_expand_bn 8
block6k_expand_activation 9
block6k_dwconv2 28
block6k_bn 8
block6k_activation 9
block6k_se_squeeze 0
block6k_se_reshape 318
block6k_se_reduce 319
block6k_se_expand 320
block6k_se_excite 25 5,1
block6k_project_conv 297
block6k_project_bn 8
block6k_drop 330
block6k_add 15 1,15
block6l_expand_conv 114
block6l_expand_bn 8
block6l_expand_activation 9
block6l_dwconv2 28
block6l_bn 8
block6l_activation 9
block6l_se_squeeze 0
block6l_se_reshape 318
block6l_se_reduce 319
block6l_se_expand 320
block6l_se_excite 25 5,1
block6l_project_conv 297
block6l_project_bn 8
block6l_drop 331
block6l_add 15 1,15
block6m_expand_conv 114
block6m_expand_bn 8
block6m_expand_activation 9
block6m_dwconv2 28
block6m_bn 8
block6m_activation 9
block6m_se_squeeze 0
block6m_se_reshape 318
block6m_se_reduce 319
block6m_se_expand 320
block6m_se_excite 25 5,1
block6m_project_conv 297
block6m_project_bn 8
block6m_drop 332
block6m_add 15 1,15
block6n_expand_conv 114
block6n_expand_bn 8
block6n_expand_activation 9
block6n_dwconv2 28
block6n_bn 8
block6n_activation 9
block6n_se_squeeze 0
block6n_se_reshape 318
block6n_se_reduce 319
block6n_se_expand 320
block6n_se_excite 25 5,1
block6n_project_conv 297
block6n_project_bn 8
block6n_drop 333
block6n_add 15 1,15
block6o_expand_conv 114
block6o_expand_bn 8
block6o_expand_activation 9
block6o_dwconv2 28
block6o_bn 8
block6o_activation 9
block6o_se_squeeze 0
block6o_se_reshape 318
block6o_se_reduce 319
block6o_se_expand 320
block6o_se_excite 25 5,1
block6o_project_conv 297
block6o_project_bn 8
block6o_drop 334
block6o_add 15 1,15
top_conv 57
top_bn 8
top_activation 9
""",
    },
}
