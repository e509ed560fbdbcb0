"""efficientnet of keras.applications: written by `python tools/generate_applications.py` from keras 3.15.1."""

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
    ('Normalization', {'axis': (3,)}),
    ('Rescaling', {'scale': (2.0896918976428642, 2.1128856368212916, 2.1081851067789197)}),
    ('ZeroPadding2D', {'padding': '<even 1>'}),
    ('Conv2D', {'filters': 32, 'kernel_size': (3, 3), 'strides': (2, 2), 'use_bias': False}),
    ('BatchNormalization', {'axis': 3}),
    ('Activation', {'activation': 'silu'}),
    ('DepthwiseConv2D', {'kernel_size': (3, 3), 'padding': 'same', 'use_bias': False}),
    ('Reshape', {'target_shape': (1, 1, 32)}),
    ('Conv2D', {'filters': 8, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'silu'}),
    ('Conv2D', {'filters': 32, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'sigmoid'}),
    ('Multiply', {}),
    ('Conv2D', {'filters': 16, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 96, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('DepthwiseConv2D', {'kernel_size': (3, 3), 'strides': (2, 2), 'use_bias': False}),
    ('Reshape', {'target_shape': (1, 1, 96)}),
    ('Conv2D', {'filters': 4, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'silu'}),
    ('Conv2D', {'filters': 96, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'sigmoid'}),
    ('Conv2D', {'filters': 24, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 144, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Reshape', {'target_shape': (1, 1, 144)}),
    ('Conv2D', {'filters': 6, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'silu'}),
    ('Conv2D', {'filters': 144, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'sigmoid'}),
    ('Dropout', {'rate': 0.025, 'noise_shape': (None, 1, 1, 1)}),
    ('Add', {}),
    ('ZeroPadding2D', {'padding': '<even 2>'}),
    ('DepthwiseConv2D', {'kernel_size': (5, 5), 'strides': (2, 2), 'use_bias': False}),
    ('Conv2D', {'filters': 40, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 240, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('DepthwiseConv2D', {'kernel_size': (5, 5), 'padding': 'same', 'use_bias': False}),
    ('Reshape', {'target_shape': (1, 1, 240)}),
    ('Conv2D', {'filters': 10, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'silu'}),
    ('Conv2D', {'filters': 240, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'sigmoid'}),
    ('Dropout', {'rate': 0.05, 'noise_shape': (None, 1, 1, 1)}),
    ('Conv2D', {'filters': 80, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 480, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Reshape', {'target_shape': (1, 1, 480)}),
    ('Conv2D', {'filters': 20, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'silu'}),
    ('Conv2D', {'filters': 480, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'sigmoid'}),
    ('Dropout', {'rate': 0.07500000000000001, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.08750000000000001, 'noise_shape': (None, 1, 1, 1)}),
    ('Conv2D', {'filters': 112, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 672, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Reshape', {'target_shape': (1, 1, 672)}),
    ('Conv2D', {'filters': 28, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'silu'}),
    ('Conv2D', {'filters': 672, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'sigmoid'}),
    ('Dropout', {'rate': 0.1125, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.125, 'noise_shape': (None, 1, 1, 1)}),
    ('Conv2D', {'filters': 192, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 1152, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Reshape', {'target_shape': (1, 1, 1152)}),
    ('Conv2D', {'filters': 48, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'silu'}),
    ('Conv2D', {'filters': 1152, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'sigmoid'}),
    ('Dropout', {'rate': 0.15000000000000002, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.1625, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.17500000000000002, 'noise_shape': (None, 1, 1, 1)}),
    ('Conv2D', {'filters': 320, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 1280, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Reshape', {'target_shape': (1, 1, 16)}),
    ('Conv2D', {'filters': 16, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'sigmoid'}),
    ('Dropout', {'rate': 0.008695652173913044, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.026086956521739136, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.034782608695652174, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.05217391304347827, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.06086956521739131, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.0782608695652174, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.08695652173913043, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.09565217391304348, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.11304347826086956, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.12173913043478261, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.13043478260869565, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.14782608695652175, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.1565217391304348, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.16521739130434784, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.17391304347826086, 'noise_shape': (None, 1, 1, 1)}),
    ('Conv2D', {'filters': 1920, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Reshape', {'target_shape': (1, 1, 1920)}),
    ('Conv2D', {'filters': 80, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'silu'}),
    ('Conv2D', {'filters': 1920, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'sigmoid'}),
    ('Dropout', {'rate': 0.19130434782608696, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.3}),
    ('Conv2D', {'filters': 48, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 288, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Reshape', {'target_shape': (1, 1, 288)}),
    ('Conv2D', {'filters': 12, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'silu'}),
    ('Conv2D', {'filters': 288, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'sigmoid'}),
    ('Conv2D', {'filters': 88, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 528, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Reshape', {'target_shape': (1, 1, 528)}),
    ('Conv2D', {'filters': 22, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'silu'}),
    ('Conv2D', {'filters': 528, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'sigmoid'}),
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
    ('Conv2D', {'filters': 352, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 2112, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Reshape', {'target_shape': (1, 1, 2112)}),
    ('Conv2D', {'filters': 88, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'silu'}),
    ('Conv2D', {'filters': 2112, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'sigmoid'}),
    ('Conv2D', {'filters': 1408, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 40, 'kernel_size': (3, 3), 'strides': (2, 2), 'use_bias': False}),
    ('Reshape', {'target_shape': (1, 1, 40)}),
    ('Conv2D', {'filters': 40, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'sigmoid'}),
    ('Reshape', {'target_shape': (1, 1, 24)}),
    ('Conv2D', {'filters': 24, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'sigmoid'}),
    ('Dropout', {'rate': 0.007692307692307693, 'noise_shape': (None, 1, 1, 1)}),
    ('Conv2D', {'filters': 32, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Reshape', {'target_shape': (1, 1, 192)}),
    ('Conv2D', {'filters': 192, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'sigmoid'}),
    ('Dropout', {'rate': 0.02307692307692308, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.03076923076923077, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.04615384615384616, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.05384615384615385, 'noise_shape': (None, 1, 1, 1)}),
    ('Conv2D', {'filters': 576, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Reshape', {'target_shape': (1, 1, 576)}),
    ('Conv2D', {'filters': 24, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'silu'}),
    ('Conv2D', {'filters': 576, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'sigmoid'}),
    ('Dropout', {'rate': 0.06923076923076923, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.07692307692307693, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.08461538461538462, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.09230769230769233, 'noise_shape': (None, 1, 1, 1)}),
    ('Conv2D', {'filters': 136, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 816, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Reshape', {'target_shape': (1, 1, 816)}),
    ('Conv2D', {'filters': 34, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'silu'}),
    ('Conv2D', {'filters': 816, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'sigmoid'}),
    ('Dropout', {'rate': 0.1076923076923077, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.11538461538461539, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.12307692307692308, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.13076923076923078, 'noise_shape': (None, 1, 1, 1)}),
    ('Conv2D', {'filters': 232, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 1392, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Reshape', {'target_shape': (1, 1, 1392)}),
    ('Conv2D', {'filters': 58, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'silu'}),
    ('Conv2D', {'filters': 1392, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'sigmoid'}),
    ('Dropout', {'rate': 0.14615384615384616, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.15384615384615385, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.16153846153846155, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.16923076923076924, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.17692307692307693, 'noise_shape': (None, 1, 1, 1)}),
    ('Conv2D', {'filters': 384, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 2304, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Reshape', {'target_shape': (1, 1, 2304)}),
    ('Conv2D', {'filters': 96, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'silu'}),
    ('Conv2D', {'filters': 2304, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'sigmoid'}),
    ('Dropout', {'rate': 0.19230769230769232, 'noise_shape': (None, 1, 1, 1)}),
    ('Conv2D', {'filters': 1536, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Dropout', {'rate': 0.4}),
    ('Conv2D', {'filters': 48, 'kernel_size': (3, 3), 'strides': (2, 2), 'use_bias': False}),
    ('Reshape', {'target_shape': (1, 1, 48)}),
    ('Conv2D', {'filters': 48, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'sigmoid'}),
    ('Dropout', {'rate': 0.00625, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.018750000000000003, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.03125, 'noise_shape': (None, 1, 1, 1)}),
    ('Conv2D', {'filters': 56, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 336, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Reshape', {'target_shape': (1, 1, 336)}),
    ('Conv2D', {'filters': 14, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'silu'}),
    ('Conv2D', {'filters': 336, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'sigmoid'}),
    ('Dropout', {'rate': 0.043750000000000004, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.05625, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.06875, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.08125, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.09375, 'noise_shape': (None, 1, 1, 1)}),
    ('Conv2D', {'filters': 160, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 960, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Reshape', {'target_shape': (1, 1, 960)}),
    ('Conv2D', {'filters': 40, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'silu'}),
    ('Conv2D', {'filters': 960, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'sigmoid'}),
    ('Dropout', {'rate': 0.10625000000000001, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.11875000000000001, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.13125, 'noise_shape': (None, 1, 1, 1)}),
    ('Conv2D', {'filters': 272, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 1632, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Reshape', {'target_shape': (1, 1, 1632)}),
    ('Conv2D', {'filters': 68, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'silu'}),
    ('Conv2D', {'filters': 1632, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'sigmoid'}),
    ('Dropout', {'rate': 0.14375000000000002, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.15625, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.16875, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.18125000000000002, 'noise_shape': (None, 1, 1, 1)}),
    ('Conv2D', {'filters': 448, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 2688, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Reshape', {'target_shape': (1, 1, 2688)}),
    ('Conv2D', {'filters': 112, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'silu'}),
    ('Conv2D', {'filters': 2688, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'sigmoid'}),
    ('Dropout', {'rate': 0.19375, 'noise_shape': (None, 1, 1, 1)}),
    ('Conv2D', {'filters': 1792, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Dropout', {'rate': 0.005128205128205128, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.010256410256410256, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.020512820512820513, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.02564102564102564, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.030769230769230774, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.0358974358974359, 'noise_shape': (None, 1, 1, 1)}),
    ('Conv2D', {'filters': 64, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Reshape', {'target_shape': (1, 1, 384)}),
    ('Conv2D', {'filters': 16, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'silu'}),
    ('Conv2D', {'filters': 384, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'sigmoid'}),
    ('Dropout', {'rate': 0.046153846153846156, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.05128205128205128, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.05641025641025642, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.06153846153846155, 'noise_shape': (None, 1, 1, 1)}),
    ('Conv2D', {'filters': 128, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 768, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Reshape', {'target_shape': (1, 1, 768)}),
    ('Conv2D', {'filters': 32, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'silu'}),
    ('Conv2D', {'filters': 768, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'sigmoid'}),
    ('Dropout', {'rate': 0.0717948717948718, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.08205128205128205, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.08717948717948719, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.09230769230769231, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.09743589743589744, 'noise_shape': (None, 1, 1, 1)}),
    ('Conv2D', {'filters': 176, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 1056, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Reshape', {'target_shape': (1, 1, 1056)}),
    ('Conv2D', {'filters': 44, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'silu'}),
    ('Conv2D', {'filters': 1056, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'sigmoid'}),
    ('Dropout', {'rate': 0.11282051282051284, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.11794871794871796, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.1230769230769231, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.1282051282051282, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.13333333333333333, 'noise_shape': (None, 1, 1, 1)}),
    ('Conv2D', {'filters': 304, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 1824, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Reshape', {'target_shape': (1, 1, 1824)}),
    ('Conv2D', {'filters': 76, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'silu'}),
    ('Conv2D', {'filters': 1824, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'sigmoid'}),
    ('Dropout', {'rate': 0.1435897435897436, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.14871794871794874, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.158974358974359, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.1641025641025641, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.17435897435897438, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.1794871794871795, 'noise_shape': (None, 1, 1, 1)}),
    ('Conv2D', {'filters': 512, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 3072, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Reshape', {'target_shape': (1, 1, 3072)}),
    ('Conv2D', {'filters': 128, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'silu'}),
    ('Conv2D', {'filters': 3072, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'sigmoid'}),
    ('Dropout', {'rate': 0.18974358974358976, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.19487179487179487, 'noise_shape': (None, 1, 1, 1)}),
    ('Conv2D', {'filters': 2048, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Dropout', {'rate': 0.5}),
    ('Conv2D', {'filters': 56, 'kernel_size': (3, 3), 'strides': (2, 2), 'use_bias': False}),
    ('Reshape', {'target_shape': (1, 1, 56)}),
    ('Conv2D', {'filters': 56, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'sigmoid'}),
    ('Dropout', {'rate': 0.0044444444444444444, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.008888888888888889, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.017777777777777778, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.022222222222222223, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.026666666666666672, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.031111111111111114, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.035555555555555556, 'noise_shape': (None, 1, 1, 1)}),
    ('Conv2D', {'filters': 72, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 432, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Reshape', {'target_shape': (1, 1, 432)}),
    ('Conv2D', {'filters': 18, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'silu'}),
    ('Conv2D', {'filters': 432, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'sigmoid'}),
    ('Dropout', {'rate': 0.044444444444444446, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.04888888888888889, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.053333333333333344, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.05777777777777778, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.06222222222222223, 'noise_shape': (None, 1, 1, 1)}),
    ('Conv2D', {'filters': 864, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Reshape', {'target_shape': (1, 1, 864)}),
    ('Conv2D', {'filters': 36, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'silu'}),
    ('Conv2D', {'filters': 864, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'sigmoid'}),
    ('Dropout', {'rate': 0.07111111111111111, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.07555555555555557, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.08, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.08444444444444445, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.08888888888888889, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.09333333333333334, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.09777777777777778, 'noise_shape': (None, 1, 1, 1)}),
    ('Conv2D', {'filters': 200, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 1200, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Reshape', {'target_shape': (1, 1, 1200)}),
    ('Conv2D', {'filters': 50, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'silu'}),
    ('Conv2D', {'filters': 1200, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'sigmoid'}),
    ('Dropout', {'rate': 0.10666666666666669, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.1111111111111111, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.11555555555555556, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.12000000000000001, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.12444444444444445, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.12888888888888891, 'noise_shape': (None, 1, 1, 1)}),
    ('Conv2D', {'filters': 344, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 2064, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Reshape', {'target_shape': (1, 1, 2064)}),
    ('Conv2D', {'filters': 86, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'silu'}),
    ('Conv2D', {'filters': 2064, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'sigmoid'}),
    ('Dropout', {'rate': 0.14222222222222222, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.14666666666666667, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.15111111111111114, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.15555555555555556, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.16, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.16444444444444445, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.1688888888888889, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.17333333333333334, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.17777777777777778, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.18222222222222226, 'noise_shape': (None, 1, 1, 1)}),
    ('Conv2D', {'filters': 3456, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Reshape', {'target_shape': (1, 1, 3456)}),
    ('Conv2D', {'filters': 144, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'silu'}),
    ('Conv2D', {'filters': 3456, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'sigmoid'}),
    ('Dropout', {'rate': 0.1911111111111111, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.19555555555555557, 'noise_shape': (None, 1, 1, 1)}),
    ('Conv2D', {'filters': 64, 'kernel_size': (3, 3), 'strides': (2, 2), 'use_bias': False}),
    ('Reshape', {'target_shape': (1, 1, 64)}),
    ('Conv2D', {'filters': 64, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'sigmoid'}),
    ('Dropout', {'rate': 0.0036363636363636364, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.007272727272727273, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.01090909090909091, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.01818181818181818, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.02181818181818182, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.025454545454545455, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.02909090909090909, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.03272727272727273, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.03636363636363636, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.04363636363636364, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.04727272727272727, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.05090909090909091, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.05454545454545454, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.05818181818181818, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.06181818181818183, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.06909090909090909, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.07272727272727272, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.07636363636363637, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.08363636363636365, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.08727272727272728, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.09090909090909091, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.09454545454545454, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.09818181818181819, 'noise_shape': (None, 1, 1, 1)}),
    ('Conv2D', {'filters': 224, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 1344, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Reshape', {'target_shape': (1, 1, 1344)}),
    ('Conv2D', {'filters': 56, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'silu'}),
    ('Conv2D', {'filters': 1344, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'sigmoid'}),
    ('Dropout', {'rate': 0.10545454545454547, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.10909090909090909, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.11272727272727273, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.11636363636363636, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.12363636363636366, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.12727272727272726, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.13090909090909092, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.13454545454545455, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.14181818181818184, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.14545454545454545, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.1490909090909091, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.15272727272727274, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.15636363636363634, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.16363636363636364, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.1672727272727273, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.17090909090909093, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.17454545454545456, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.1781818181818182, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.18181818181818182, 'noise_shape': (None, 1, 1, 1)}),
    ('Conv2D', {'filters': 640, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Conv2D', {'filters': 3840, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
    ('Reshape', {'target_shape': (1, 1, 3840)}),
    ('Conv2D', {'filters': 160, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'silu'}),
    ('Conv2D', {'filters': 3840, 'kernel_size': (1, 1), 'padding': 'same', 'activation': 'sigmoid'}),
    ('Dropout', {'rate': 0.1890909090909091, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.19272727272727275, 'noise_shape': (None, 1, 1, 1)}),
    ('Dropout', {'rate': 0.19636363636363638, 'noise_shape': (None, 1, 1, 1)}),
    ('Conv2D', {'filters': 2560, 'kernel_size': (1, 1), 'padding': 'same', 'use_bias': False}),
)

BUILDERS: dict[str, dict[str, Any]] = {
    "EfficientNetB0": {
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
        "pre imagenet": """\
- 4
- 5
- 6
""",
        "body": """\
stem_conv_pad 7
stem_conv 8
stem_bn 9
stem_activation 10
block1a_dwconv 11
block1a_bn 9
block1a_activation 10
block1a_se_squeeze 0
block1a_se_reshape 12
block1a_se_reduce 13
block1a_se_expand 14
block1a_se_excite 15 5,1
block1a_project_conv 16
block1a_project_bn 9
block2a_expand_conv 17
block2a_expand_bn 9
block2a_expand_activation 10
block2a_dwconv_pad 7
block2a_dwconv 18
block2a_bn 9
block2a_activation 10
block2a_se_squeeze 0
block2a_se_reshape 19
block2a_se_reduce 20
block2a_se_expand 21
block2a_se_excite 15 5,1
block2a_project_conv 22
block2a_project_bn 9
block2b_expand_conv 23
block2b_expand_bn 9
block2b_expand_activation 10
block2b_dwconv 11
block2b_bn 9
block2b_activation 10
block2b_se_squeeze 0
block2b_se_reshape 24
block2b_se_reduce 25
block2b_se_expand 26
block2b_se_excite 15 5,1
block2b_project_conv 22
block2b_project_bn 9
block2b_drop 27
block2b_add 28 1,15
block3a_expand_conv 23
block3a_expand_bn 9
block3a_expand_activation 10
block3a_dwconv_pad 29
block3a_dwconv 30
block3a_bn 9
block3a_activation 10
block3a_se_squeeze 0
block3a_se_reshape 24
block3a_se_reduce 25
block3a_se_expand 26
block3a_se_excite 15 5,1
block3a_project_conv 31
block3a_project_bn 9
block3b_expand_conv 32
block3b_expand_bn 9
block3b_expand_activation 10
block3b_dwconv 33
block3b_bn 9
block3b_activation 10
block3b_se_squeeze 0
block3b_se_reshape 34
block3b_se_reduce 35
block3b_se_expand 36
block3b_se_excite 15 5,1
block3b_project_conv 31
block3b_project_bn 9
block3b_drop 37
block3b_add 28 1,15
block4a_expand_conv 32
block4a_expand_bn 9
block4a_expand_activation 10
block4a_dwconv_pad 7
block4a_dwconv 18
block4a_bn 9
block4a_activation 10
block4a_se_squeeze 0
block4a_se_reshape 34
block4a_se_reduce 35
block4a_se_expand 36
block4a_se_excite 15 5,1
block4a_project_conv 38
block4a_project_bn 9
block4b_expand_conv 39
block4b_expand_bn 9
block4b_expand_activation 10
block4b_dwconv 11
block4b_bn 9
block4b_activation 10
block4b_se_squeeze 0
block4b_se_reshape 40
block4b_se_reduce 41
block4b_se_expand 42
block4b_se_excite 15 5,1
block4b_project_conv 38
block4b_project_bn 9
block4b_drop 43
block4b_add 28 1,15
block4c_expand_conv 39
block4c_expand_bn 9
block4c_expand_activation 10
block4c_dwconv 11
block4c_bn 9
block4c_activation 10
block4c_se_squeeze 0
block4c_se_reshape 40
block4c_se_reduce 41
block4c_se_expand 42
block4c_se_excite 15 5,1
block4c_project_conv 38
block4c_project_bn 9
block4c_drop 44
block4c_add 28 1,15
block5a_expand_conv 39
block5a_expand_bn 9
block5a_expand_activation 10
block5a_dwconv 33
block5a_bn 9
block5a_activation 10
block5a_se_squeeze 0
block5a_se_reshape 40
block5a_se_reduce 41
block5a_se_expand 42
block5a_se_excite 15 5,1
block5a_project_conv 45
block5a_project_bn 9
block5b_expand_conv 46
block5b_expand_bn 9
block5b_expand_activation 10
block5b_dwconv 33
block5b_bn 9
block5b_activation 10
block5b_se_squeeze 0
block5b_se_reshape 47
block5b_se_reduce 48
block5b_se_expand 49
block5b_se_excite 15 5,1
block5b_project_conv 45
block5b_project_bn 9
block5b_drop 50
block5b_add 28 1,15
block5c_expand_conv 46
block5c_expand_bn 9
block5c_expand_activation 10
block5c_dwconv 33
block5c_bn 9
block5c_activation 10
block5c_se_squeeze 0
block5c_se_reshape 47
block5c_se_reduce 48
block5c_se_expand 49
block5c_se_excite 15 5,1
block5c_project_conv 45
block5c_project_bn 9
block5c_drop 51
block5c_add 28 1,15
block6a_expand_conv 46
block6a_expand_bn 9
block6a_expand_activation 10
block6a_dwconv_pad 29
block6a_dwconv 30
block6a_bn 9
block6a_activation 10
block6a_se_squeeze 0
block6a_se_reshape 47
block6a_se_reduce 48
block6a_se_expand 49
block6a_se_excite 15 5,1
block6a_project_conv 52
block6a_project_bn 9
block6b_expand_conv 53
block6b_expand_bn 9
block6b_expand_activation 10
block6b_dwconv 33
block6b_bn 9
block6b_activation 10
block6b_se_squeeze 0
block6b_se_reshape 54
block6b_se_reduce 55
block6b_se_expand 56
block6b_se_excite 15 5,1
block6b_project_conv 52
block6b_project_bn 9
block6b_drop 57
block6b_add 28 1,15
block6c_expand_conv 53
block6c_expand_bn 9
block6c_expand_activation 10
block6c_dwconv 33
block6c_bn 9
block6c_activation 10
block6c_se_squeeze 0
block6c_se_reshape 54
block6c_se_reduce 55
block6c_se_expand 56
block6c_se_excite 15 5,1
block6c_project_conv 52
block6c_project_bn 9
block6c_drop 58
block6c_add 28 1,15
block6d_expand_conv 53
block6d_expand_bn 9
block6d_expand_activation 10
block6d_dwconv 33
block6d_bn 9
block6d_activation 10
block6d_se_squeeze 0
block6d_se_reshape 54
block6d_se_reduce 55
block6d_se_expand 56
block6d_se_excite 15 5,1
block6d_project_conv 52
block6d_project_bn 9
block6d_drop 59
block6d_add 28 1,15
block7a_expand_conv 53
block7a_expand_bn 9
block7a_expand_activation 10
block7a_dwconv 11
block7a_bn 9
block7a_activation 10
block7a_se_squeeze 0
block7a_se_reshape 54
block7a_se_reduce 55
block7a_se_expand 56
block7a_se_excite 15 5,1
block7a_project_conv 60
block7a_project_bn 9
top_conv 61
top_bn 9
top_activation 10
""",
    },
    "EfficientNetB1": {
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
        "pre imagenet": """\
- 4
- 5
- 6
""",
        "body": """\
stem_conv_pad 7
stem_conv 8
stem_bn 9
stem_activation 10
block1a_dwconv 11
block1a_bn 9
block1a_activation 10
block1a_se_squeeze 0
block1a_se_reshape 12
block1a_se_reduce 13
block1a_se_expand 14
block1a_se_excite 15 5,1
block1a_project_conv 16
block1a_project_bn 9
block1b_dwconv 11
block1b_bn 9
block1b_activation 10
block1b_se_squeeze 0
block1b_se_reshape 62
block1b_se_reduce 20
block1b_se_expand 63
block1b_se_excite 15 5,1
block1b_project_conv 16
block1b_project_bn 9
block1b_drop 64
block1b_add 28 1,12
block2a_expand_conv 17
block2a_expand_bn 9
block2a_expand_activation 10
block2a_dwconv_pad 7
block2a_dwconv 18
block2a_bn 9
block2a_activation 10
block2a_se_squeeze 0
block2a_se_reshape 19
block2a_se_reduce 20
block2a_se_expand 21
block2a_se_excite 15 5,1
block2a_project_conv 22
block2a_project_bn 9
block2b_expand_conv 23
block2b_expand_bn 9
block2b_expand_activation 10
block2b_dwconv 11
block2b_bn 9
block2b_activation 10
block2b_se_squeeze 0
block2b_se_reshape 24
block2b_se_reduce 25
block2b_se_expand 26
block2b_se_excite 15 5,1
block2b_project_conv 22
block2b_project_bn 9
block2b_drop 65
block2b_add 28 1,15
block2c_expand_conv 23
block2c_expand_bn 9
block2c_expand_activation 10
block2c_dwconv 11
block2c_bn 9
block2c_activation 10
block2c_se_squeeze 0
block2c_se_reshape 24
block2c_se_reduce 25
block2c_se_expand 26
block2c_se_excite 15 5,1
block2c_project_conv 22
block2c_project_bn 9
block2c_drop 66
block2c_add 28 1,15
block3a_expand_conv 23
block3a_expand_bn 9
block3a_expand_activation 10
block3a_dwconv_pad 29
block3a_dwconv 30
block3a_bn 9
block3a_activation 10
block3a_se_squeeze 0
block3a_se_reshape 24
block3a_se_reduce 25
block3a_se_expand 26
block3a_se_excite 15 5,1
block3a_project_conv 31
block3a_project_bn 9
block3b_expand_conv 32
block3b_expand_bn 9
block3b_expand_activation 10
block3b_dwconv 33
block3b_bn 9
block3b_activation 10
block3b_se_squeeze 0
block3b_se_reshape 34
block3b_se_reduce 35
block3b_se_expand 36
block3b_se_excite 15 5,1
block3b_project_conv 31
block3b_project_bn 9
block3b_drop 67
block3b_add 28 1,15
block3c_expand_conv 32
block3c_expand_bn 9
block3c_expand_activation 10
block3c_dwconv 33
block3c_bn 9
block3c_activation 10
block3c_se_squeeze 0
block3c_se_reshape 34
block3c_se_reduce 35
block3c_se_expand 36
block3c_se_excite 15 5,1
block3c_project_conv 31
block3c_project_bn 9
block3c_drop 68
block3c_add 28 1,15
block4a_expand_conv 32
block4a_expand_bn 9
block4a_expand_activation 10
block4a_dwconv_pad 7
block4a_dwconv 18
block4a_bn 9
block4a_activation 10
block4a_se_squeeze 0
block4a_se_reshape 34
block4a_se_reduce 35
block4a_se_expand 36
block4a_se_excite 15 5,1
block4a_project_conv 38
block4a_project_bn 9
block4b_expand_conv 39
block4b_expand_bn 9
block4b_expand_activation 10
block4b_dwconv 11
block4b_bn 9
block4b_activation 10
block4b_se_squeeze 0
block4b_se_reshape 40
block4b_se_reduce 41
block4b_se_expand 42
block4b_se_excite 15 5,1
block4b_project_conv 38
block4b_project_bn 9
block4b_drop 69
block4b_add 28 1,15
block4c_expand_conv 39
block4c_expand_bn 9
block4c_expand_activation 10
block4c_dwconv 11
block4c_bn 9
block4c_activation 10
block4c_se_squeeze 0
block4c_se_reshape 40
block4c_se_reduce 41
block4c_se_expand 42
block4c_se_excite 15 5,1
block4c_project_conv 38
block4c_project_bn 9
block4c_drop 70
block4c_add 28 1,15
block4d_expand_conv 39
block4d_expand_bn 9
block4d_expand_activation 10
block4d_dwconv 11
block4d_bn 9
block4d_activation 10
block4d_se_squeeze 0
block4d_se_reshape 40
block4d_se_reduce 41
block4d_se_expand 42
block4d_se_excite 15 5,1
block4d_project_conv 38
block4d_project_bn 9
block4d_drop 71
block4d_add 28 1,15
block5a_expand_conv 39
block5a_expand_bn 9
block5a_expand_activation 10
block5a_dwconv 33
block5a_bn 9
block5a_activation 10
block5a_se_squeeze 0
block5a_se_reshape 40
block5a_se_reduce 41
block5a_se_expand 42
block5a_se_excite 15 5,1
block5a_project_conv 45
block5a_project_bn 9
block5b_expand_conv 46
block5b_expand_bn 9
block5b_expand_activation 10
block5b_dwconv 33
block5b_bn 9
block5b_activation 10
block5b_se_squeeze 0
block5b_se_reshape 47
block5b_se_reduce 48
block5b_se_expand 49
block5b_se_excite 15 5,1
block5b_project_conv 45
block5b_project_bn 9
block5b_drop 72
block5b_add 28 1,15
block5c_expand_conv 46
block5c_expand_bn 9
block5c_expand_activation 10
block5c_dwconv 33
block5c_bn 9
block5c_activation 10
block5c_se_squeeze 0
block5c_se_reshape 47
block5c_se_reduce 48
block5c_se_expand 49
block5c_se_excite 15 5,1
block5c_project_conv 45
block5c_project_bn 9
block5c_drop 73
block5c_add 28 1,15
block5d_expand_conv 46
block5d_expand_bn 9
block5d_expand_activation 10
block5d_dwconv 33
block5d_bn 9
block5d_activation 10
block5d_se_squeeze 0
block5d_se_reshape 47
block5d_se_reduce 48
block5d_se_expand 49
block5d_se_excite 15 5,1
block5d_project_conv 45
block5d_project_bn 9
block5d_drop 74
block5d_add 28 1,15
block6a_expand_conv 46
block6a_expand_bn 9
block6a_expand_activation 10
block6a_dwconv_pad 29
block6a_dwconv 30
block6a_bn 9
block6a_activation 10
block6a_se_squeeze 0
block6a_se_reshape 47
block6a_se_reduce 48
block6a_se_expand 49
block6a_se_excite 15 5,1
block6a_project_conv 52
block6a_project_bn 9
block6b_expand_conv 53
block6b_expand_bn 9
block6b_expand_activation 10
block6b_dwconv 33
block6b_bn 9
block6b_activation 10
block6b_se_squeeze 0
block6b_se_reshape 54
block6b_se_reduce 55
block6b_se_expand 56
block6b_se_excite 15 5,1
block6b_project_conv 52
block6b_project_bn 9
block6b_drop 75
block6b_add 28 1,15
block6c_expand_conv 53
block6c_expand_bn 9
block6c_expand_activation 10
block6c_dwconv 33
block6c_bn 9
block6c_activation 10
block6c_se_squeeze 0
block6c_se_reshape 54
block6c_se_reduce 55
block6c_se_expand 56
block6c_se_excite 15 5,1
block6c_project_conv 52
block6c_project_bn 9
block6c_drop 76
block6c_add 28 1,15
block6d_expand_conv 53
block6d_expand_bn 9
block6d_expand_activation 10
block6d_dwconv 33
block6d_bn 9
block6d_activation 10
block6d_se_squeeze 0
block6d_se_reshape 54
block6d_se_reduce 55
block6d_se_expand 56
block6d_se_excite 15 5,1
block6d_project_conv 52
block6d_project_bn 9
block6d_drop 77
block6d_add 28 1,15
block6e_expand_conv 53
block6e_expand_bn 9
block6e_expand_activation 10
block6e_dwconv 33
block6e_bn 9
block6e_activation 10
block6e_se_squeeze 0
block6e_se_reshape 54
block6e_se_reduce 55
block6e_se_expand 56
block6e_se_excite 15 5,1
block6e_project_conv 52
block6e_project_bn 9
block6e_drop 78
block6e_add 28 1,15
block7a_expand_conv 53
block7a_expand_bn 9
block7a_expand_activation 10
block7a_dwconv 11
block7a_bn 9
block7a_activation 10
block7a_se_squeeze 0
block7a_se_reshape 54
block7a_se_reduce 55
block7a_se_expand 56
block7a_se_excite 15 5,1
block7a_project_conv 60
block7a_project_bn 9
block7b_expand_conv 79
block7b_expand_bn 9
block7b_expand_activation 10
block7b_dwconv 11
block7b_bn 9
block7b_activation 10
block7b_se_squeeze 0
block7b_se_reshape 80
block7b_se_reduce 81
block7b_se_expand 82
block7b_se_excite 15 5,1
block7b_project_conv 60
block7b_project_bn 9
block7b_drop 83
block7b_add 28 1,15
top_conv 61
top_bn 9
top_activation 10
""",
    },
    "EfficientNetB2": {
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
top_dropout 84
predictions 3
""",
        "flat": "",
        "pre": """\
- 4
- 5
""",
        "pre imagenet": """\
- 4
- 5
- 6
""",
        "body": """\
stem_conv_pad 7
stem_conv 8
stem_bn 9
stem_activation 10
block1a_dwconv 11
block1a_bn 9
block1a_activation 10
block1a_se_squeeze 0
block1a_se_reshape 12
block1a_se_reduce 13
block1a_se_expand 14
block1a_se_excite 15 5,1
block1a_project_conv 16
block1a_project_bn 9
block1b_dwconv 11
block1b_bn 9
block1b_activation 10
block1b_se_squeeze 0
block1b_se_reshape 62
block1b_se_reduce 20
block1b_se_expand 63
block1b_se_excite 15 5,1
block1b_project_conv 16
block1b_project_bn 9
block1b_drop 64
block1b_add 28 1,12
block2a_expand_conv 17
block2a_expand_bn 9
block2a_expand_activation 10
block2a_dwconv_pad 7
block2a_dwconv 18
block2a_bn 9
block2a_activation 10
block2a_se_squeeze 0
block2a_se_reshape 19
block2a_se_reduce 20
block2a_se_expand 21
block2a_se_excite 15 5,1
block2a_project_conv 22
block2a_project_bn 9
block2b_expand_conv 23
block2b_expand_bn 9
block2b_expand_activation 10
block2b_dwconv 11
block2b_bn 9
block2b_activation 10
block2b_se_squeeze 0
block2b_se_reshape 24
block2b_se_reduce 25
block2b_se_expand 26
block2b_se_excite 15 5,1
block2b_project_conv 22
block2b_project_bn 9
block2b_drop 65
block2b_add 28 1,15
block2c_expand_conv 23
block2c_expand_bn 9
block2c_expand_activation 10
block2c_dwconv 11
block2c_bn 9
block2c_activation 10
block2c_se_squeeze 0
block2c_se_reshape 24
block2c_se_reduce 25
block2c_se_expand 26
block2c_se_excite 15 5,1
block2c_project_conv 22
block2c_project_bn 9
block2c_drop 66
block2c_add 28 1,15
block3a_expand_conv 23
block3a_expand_bn 9
block3a_expand_activation 10
block3a_dwconv_pad 29
block3a_dwconv 30
block3a_bn 9
block3a_activation 10
block3a_se_squeeze 0
block3a_se_reshape 24
block3a_se_reduce 25
block3a_se_expand 26
block3a_se_excite 15 5,1
block3a_project_conv 85
block3a_project_bn 9
block3b_expand_conv 86
block3b_expand_bn 9
block3b_expand_activation 10
block3b_dwconv 33
block3b_bn 9
block3b_activation 10
block3b_se_squeeze 0
block3b_se_reshape 87
block3b_se_reduce 88
block3b_se_expand 89
block3b_se_excite 15 5,1
block3b_project_conv 85
block3b_project_bn 9
block3b_drop 67
block3b_add 28 1,15
block3c_expand_conv 86
block3c_expand_bn 9
block3c_expand_activation 10
block3c_dwconv 33
block3c_bn 9
block3c_activation 10
block3c_se_squeeze 0
block3c_se_reshape 87
block3c_se_reduce 88
block3c_se_expand 89
block3c_se_excite 15 5,1
block3c_project_conv 85
block3c_project_bn 9
block3c_drop 68
block3c_add 28 1,15
block4a_expand_conv 86
block4a_expand_bn 9
block4a_expand_activation 10
block4a_dwconv_pad 7
block4a_dwconv 18
block4a_bn 9
block4a_activation 10
block4a_se_squeeze 0
block4a_se_reshape 87
block4a_se_reduce 88
block4a_se_expand 89
block4a_se_excite 15 5,1
block4a_project_conv 90
block4a_project_bn 9
block4b_expand_conv 91
block4b_expand_bn 9
block4b_expand_activation 10
block4b_dwconv 11
block4b_bn 9
block4b_activation 10
block4b_se_squeeze 0
block4b_se_reshape 92
block4b_se_reduce 93
block4b_se_expand 94
block4b_se_excite 15 5,1
block4b_project_conv 90
block4b_project_bn 9
block4b_drop 69
block4b_add 28 1,15
block4c_expand_conv 91
block4c_expand_bn 9
block4c_expand_activation 10
block4c_dwconv 11
block4c_bn 9
block4c_activation 10
block4c_se_squeeze 0
block4c_se_reshape 92
block4c_se_reduce 93
block4c_se_expand 94
block4c_se_excite 15 5,1
block4c_project_conv 90
block4c_project_bn 9
block4c_drop 70
block4c_add 28 1,15
block4d_expand_conv 91
block4d_expand_bn 9
block4d_expand_activation 10
block4d_dwconv 11
block4d_bn 9
block4d_activation 10
block4d_se_squeeze 0
block4d_se_reshape 92
block4d_se_reduce 93
block4d_se_expand 94
block4d_se_excite 15 5,1
block4d_project_conv 90
block4d_project_bn 9
block4d_drop 71
block4d_add 28 1,15
block5a_expand_conv 91
block5a_expand_bn 9
block5a_expand_activation 10
block5a_dwconv 33
block5a_bn 9
block5a_activation 10
block5a_se_squeeze 0
block5a_se_reshape 92
block5a_se_reduce 93
block5a_se_expand 94
block5a_se_excite 15 5,1
block5a_project_conv 95
block5a_project_bn 9
block5b_expand_conv 96
block5b_expand_bn 9
block5b_expand_activation 10
block5b_dwconv 33
block5b_bn 9
block5b_activation 10
block5b_se_squeeze 0
block5b_se_reshape 97
block5b_se_reduce 98
block5b_se_expand 99
block5b_se_excite 15 5,1
block5b_project_conv 95
block5b_project_bn 9
block5b_drop 72
block5b_add 28 1,15
block5c_expand_conv 96
block5c_expand_bn 9
block5c_expand_activation 10
block5c_dwconv 33
block5c_bn 9
block5c_activation 10
block5c_se_squeeze 0
block5c_se_reshape 97
block5c_se_reduce 98
block5c_se_expand 99
block5c_se_excite 15 5,1
block5c_project_conv 95
block5c_project_bn 9
block5c_drop 73
block5c_add 28 1,15
block5d_expand_conv 96
block5d_expand_bn 9
block5d_expand_activation 10
block5d_dwconv 33
block5d_bn 9
block5d_activation 10
block5d_se_squeeze 0
block5d_se_reshape 97
block5d_se_reduce 98
block5d_se_expand 99
block5d_se_excite 15 5,1
block5d_project_conv 95
block5d_project_bn 9
block5d_drop 74
block5d_add 28 1,15
block6a_expand_conv 96
block6a_expand_bn 9
block6a_expand_activation 10
block6a_dwconv_pad 29
block6a_dwconv 30
block6a_bn 9
block6a_activation 10
block6a_se_squeeze 0
block6a_se_reshape 97
block6a_se_reduce 98
block6a_se_expand 99
block6a_se_excite 15 5,1
block6a_project_conv 100
block6a_project_bn 9
block6b_expand_conv 101
block6b_expand_bn 9
block6b_expand_activation 10
block6b_dwconv 33
block6b_bn 9
block6b_activation 10
block6b_se_squeeze 0
block6b_se_reshape 102
block6b_se_reduce 103
block6b_se_expand 104
block6b_se_excite 15 5,1
block6b_project_conv 100
block6b_project_bn 9
block6b_drop 75
block6b_add 28 1,15
block6c_expand_conv 101
block6c_expand_bn 9
block6c_expand_activation 10
block6c_dwconv 33
block6c_bn 9
block6c_activation 10
block6c_se_squeeze 0
block6c_se_reshape 102
block6c_se_reduce 103
block6c_se_expand 104
block6c_se_excite 15 5,1
block6c_project_conv 100
block6c_project_bn 9
block6c_drop 76
block6c_add 28 1,15
block6d_expand_conv 101
block6d_expand_bn 9
block6d_expand_activation 10
block6d_dwconv 33
block6d_bn 9
block6d_activation 10
block6d_se_squeeze 0
block6d_se_reshape 102
block6d_se_reduce 103
block6d_se_expand 104
block6d_se_excite 15 5,1
block6d_project_conv 100
block6d_project_bn 9
block6d_drop 77
block6d_add 28 1,15
block6e_expand_conv 101
block6e_expand_bn 9
block6e_expand_activation 10
block6e_dwconv 33
block6e_bn 9
block6e_activation 10
block6e_se_squeeze 0
block6e_se_reshape 102
block6e_se_reduce 103
block6e_se_expand 104
block6e_se_excite 15 5,1
block6e_project_conv 100
block6e_project_bn 9
block6e_drop 78
block6e_add 28 1,15
block7a_expand_conv 101
block7a_expand_bn 9
block7a_expand_activation 10
block7a_dwconv 11
block7a_bn 9
block7a_activation 10
block7a_se_squeeze 0
block7a_se_reshape 102
block7a_se_reduce 103
block7a_se_expand 104
block7a_se_excite 15 5,1
block7a_project_conv 105
block7a_project_bn 9
block7b_expand_conv 106
block7b_expand_bn 9
block7b_expand_activation 10
block7b_dwconv 11
block7b_bn 9
block7b_activation 10
block7b_se_squeeze 0
block7b_se_reshape 107
block7b_se_reduce 108
block7b_se_expand 109
block7b_se_excite 15 5,1
block7b_project_conv 105
block7b_project_bn 9
block7b_drop 83
block7b_add 28 1,15
top_conv 110
top_bn 9
top_activation 10
""",
    },
    "EfficientNetB3": {
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
top_dropout 84
predictions 3
""",
        "flat": "",
        "pre": """\
- 4
- 5
""",
        "pre imagenet": """\
- 4
- 5
- 6
""",
        "body": """\
stem_conv_pad 7
stem_conv 111
stem_bn 9
stem_activation 10
block1a_dwconv 11
block1a_bn 9
block1a_activation 10
block1a_se_squeeze 0
block1a_se_reshape 112
block1a_se_reduce 35
block1a_se_expand 113
block1a_se_excite 15 5,1
block1a_project_conv 22
block1a_project_bn 9
block1b_dwconv 11
block1b_bn 9
block1b_activation 10
block1b_se_squeeze 0
block1b_se_reshape 114
block1b_se_reduce 25
block1b_se_expand 115
block1b_se_excite 15 5,1
block1b_project_conv 22
block1b_project_bn 9
block1b_drop 116
block1b_add 28 1,12
block2a_expand_conv 23
block2a_expand_bn 9
block2a_expand_activation 10
block2a_dwconv_pad 7
block2a_dwconv 18
block2a_bn 9
block2a_activation 10
block2a_se_squeeze 0
block2a_se_reshape 24
block2a_se_reduce 25
block2a_se_expand 26
block2a_se_excite 15 5,1
block2a_project_conv 117
block2a_project_bn 9
block2b_expand_conv 52
block2b_expand_bn 9
block2b_expand_activation 10
block2b_dwconv 11
block2b_bn 9
block2b_activation 10
block2b_se_squeeze 0
block2b_se_reshape 118
block2b_se_reduce 13
block2b_se_expand 119
block2b_se_excite 15 5,1
block2b_project_conv 117
block2b_project_bn 9
block2b_drop 120
block2b_add 28 1,15
block2c_expand_conv 52
block2c_expand_bn 9
block2c_expand_activation 10
block2c_dwconv 11
block2c_bn 9
block2c_activation 10
block2c_se_squeeze 0
block2c_se_reshape 118
block2c_se_reduce 13
block2c_se_expand 119
block2c_se_excite 15 5,1
block2c_project_conv 117
block2c_project_bn 9
block2c_drop 121
block2c_add 28 1,15
block3a_expand_conv 52
block3a_expand_bn 9
block3a_expand_activation 10
block3a_dwconv_pad 29
block3a_dwconv 30
block3a_bn 9
block3a_activation 10
block3a_se_squeeze 0
block3a_se_reshape 118
block3a_se_reduce 13
block3a_se_expand 119
block3a_se_excite 15 5,1
block3a_project_conv 85
block3a_project_bn 9
block3b_expand_conv 86
block3b_expand_bn 9
block3b_expand_activation 10
block3b_dwconv 33
block3b_bn 9
block3b_activation 10
block3b_se_squeeze 0
block3b_se_reshape 87
block3b_se_reduce 88
block3b_se_expand 89
block3b_se_excite 15 5,1
block3b_project_conv 85
block3b_project_bn 9
block3b_drop 122
block3b_add 28 1,15
block3c_expand_conv 86
block3c_expand_bn 9
block3c_expand_activation 10
block3c_dwconv 33
block3c_bn 9
block3c_activation 10
block3c_se_squeeze 0
block3c_se_reshape 87
block3c_se_reduce 88
block3c_se_expand 89
block3c_se_excite 15 5,1
block3c_project_conv 85
block3c_project_bn 9
block3c_drop 123
block3c_add 28 1,15
block4a_expand_conv 86
block4a_expand_bn 9
block4a_expand_activation 10
block4a_dwconv_pad 7
block4a_dwconv 18
block4a_bn 9
block4a_activation 10
block4a_se_squeeze 0
block4a_se_reshape 87
block4a_se_reduce 88
block4a_se_expand 89
block4a_se_excite 15 5,1
block4a_project_conv 17
block4a_project_bn 9
block4b_expand_conv 124
block4b_expand_bn 9
block4b_expand_activation 10
block4b_dwconv 11
block4b_bn 9
block4b_activation 10
block4b_se_squeeze 0
block4b_se_reshape 125
block4b_se_reduce 126
block4b_se_expand 127
block4b_se_excite 15 5,1
block4b_project_conv 17
block4b_project_bn 9
block4b_drop 128
block4b_add 28 1,15
block4c_expand_conv 124
block4c_expand_bn 9
block4c_expand_activation 10
block4c_dwconv 11
block4c_bn 9
block4c_activation 10
block4c_se_squeeze 0
block4c_se_reshape 125
block4c_se_reduce 126
block4c_se_expand 127
block4c_se_excite 15 5,1
block4c_project_conv 17
block4c_project_bn 9
block4c_drop 129
block4c_add 28 1,15
block4d_expand_conv 124
block4d_expand_bn 9
block4d_expand_activation 10
block4d_dwconv 11
block4d_bn 9
block4d_activation 10
block4d_se_squeeze 0
block4d_se_reshape 125
block4d_se_reduce 126
block4d_se_expand 127
block4d_se_excite 15 5,1
block4d_project_conv 17
block4d_project_bn 9
block4d_drop 130
block4d_add 28 1,15
block4e_expand_conv 124
block4e_expand_bn 9
block4e_expand_activation 10
block4e_dwconv 11
block4e_bn 9
block4e_activation 10
block4e_se_squeeze 0
block4e_se_reshape 125
block4e_se_reduce 126
block4e_se_expand 127
block4e_se_excite 15 5,1
block4e_project_conv 17
block4e_project_bn 9
block4e_drop 131
block4e_add 28 1,15
block5a_expand_conv 124
block5a_expand_bn 9
block5a_expand_activation 10
block5a_dwconv 33
block5a_bn 9
block5a_activation 10
block5a_se_squeeze 0
block5a_se_reshape 125
block5a_se_reduce 126
block5a_se_expand 127
block5a_se_excite 15 5,1
block5a_project_conv 132
block5a_project_bn 9
block5b_expand_conv 133
block5b_expand_bn 9
block5b_expand_activation 10
block5b_dwconv 33
block5b_bn 9
block5b_activation 10
block5b_se_squeeze 0
block5b_se_reshape 134
block5b_se_reduce 135
block5b_se_expand 136
block5b_se_excite 15 5,1
block5b_project_conv 132
block5b_project_bn 9
block5b_drop 137
block5b_add 28 1,15
block5c_expand_conv 133
block5c_expand_bn 9
block5c_expand_activation 10
block5c_dwconv 33
block5c_bn 9
block5c_activation 10
block5c_se_squeeze 0
block5c_se_reshape 134
block5c_se_reduce 135
block5c_se_expand 136
block5c_se_excite 15 5,1
block5c_project_conv 132
block5c_project_bn 9
block5c_drop 138
block5c_add 28 1,15
block5d_expand_conv 133
block5d_expand_bn 9
block5d_expand_activation 10
block5d_dwconv 33
block5d_bn 9
block5d_activation 10
block5d_se_squeeze 0
block5d_se_reshape 134
block5d_se_reduce 135
block5d_se_expand 136
block5d_se_excite 15 5,1
block5d_project_conv 132
block5d_project_bn 9
block5d_drop 139
block5d_add 28 1,15
block5e_expand_conv 133
block5e_expand_bn 9
block5e_expand_activation 10
block5e_dwconv 33
block5e_bn 9
block5e_activation 10
block5e_se_squeeze 0
block5e_se_reshape 134
block5e_se_reduce 135
block5e_se_expand 136
block5e_se_excite 15 5,1
block5e_project_conv 132
block5e_project_bn 9
block5e_drop 140
block5e_add 28 1,15
block6a_expand_conv 133
block6a_expand_bn 9
block6a_expand_activation 10
block6a_dwconv_pad 29
block6a_dwconv 30
block6a_bn 9
block6a_activation 10
block6a_se_squeeze 0
block6a_se_reshape 134
block6a_se_reduce 135
block6a_se_expand 136
block6a_se_excite 15 5,1
block6a_project_conv 141
block6a_project_bn 9
block6b_expand_conv 142
block6b_expand_bn 9
block6b_expand_activation 10
block6b_dwconv 33
block6b_bn 9
block6b_activation 10
block6b_se_squeeze 0
block6b_se_reshape 143
block6b_se_reduce 144
block6b_se_expand 145
block6b_se_excite 15 5,1
block6b_project_conv 141
block6b_project_bn 9
block6b_drop 146
block6b_add 28 1,15
block6c_expand_conv 142
block6c_expand_bn 9
block6c_expand_activation 10
block6c_dwconv 33
block6c_bn 9
block6c_activation 10
block6c_se_squeeze 0
block6c_se_reshape 143
block6c_se_reduce 144
block6c_se_expand 145
block6c_se_excite 15 5,1
block6c_project_conv 141
block6c_project_bn 9
block6c_drop 147
block6c_add 28 1,15
block6d_expand_conv 142
block6d_expand_bn 9
block6d_expand_activation 10
block6d_dwconv 33
block6d_bn 9
block6d_activation 10
block6d_se_squeeze 0
block6d_se_reshape 143
block6d_se_reduce 144
block6d_se_expand 145
block6d_se_excite 15 5,1
block6d_project_conv 141
block6d_project_bn 9
block6d_drop 148
block6d_add 28 1,15
block6e_expand_conv 142
block6e_expand_bn 9
block6e_expand_activation 10
block6e_dwconv 33
block6e_bn 9
block6e_activation 10
block6e_se_squeeze 0
block6e_se_reshape 143
block6e_se_reduce 144
block6e_se_expand 145
block6e_se_excite 15 5,1
block6e_project_conv 141
block6e_project_bn 9
block6e_drop 149
block6e_add 28 1,15
block6f_expand_conv 142
block6f_expand_bn 9
block6f_expand_activation 10
block6f_dwconv 33
block6f_bn 9
block6f_activation 10
block6f_se_squeeze 0
block6f_se_reshape 143
block6f_se_reduce 144
block6f_se_expand 145
block6f_se_excite 15 5,1
block6f_project_conv 141
block6f_project_bn 9
block6f_drop 150
block6f_add 28 1,15
block7a_expand_conv 142
block7a_expand_bn 9
block7a_expand_activation 10
block7a_dwconv 11
block7a_bn 9
block7a_activation 10
block7a_se_squeeze 0
block7a_se_reshape 143
block7a_se_reduce 144
block7a_se_expand 145
block7a_se_excite 15 5,1
block7a_project_conv 151
block7a_project_bn 9
block7b_expand_conv 152
block7b_expand_bn 9
block7b_expand_activation 10
block7b_dwconv 11
block7b_bn 9
block7b_activation 10
block7b_se_squeeze 0
block7b_se_reshape 153
block7b_se_reduce 154
block7b_se_expand 155
block7b_se_excite 15 5,1
block7b_project_conv 151
block7b_project_bn 9
block7b_drop 156
block7b_add 28 1,15
top_conv 157
top_bn 9
top_activation 10
""",
    },
    "EfficientNetB4": {
        "size": 380,
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
top_dropout 158
predictions 3
""",
        "flat": "",
        "pre": """\
- 4
- 5
""",
        "pre imagenet": """\
- 4
- 5
- 6
""",
        "body": """\
stem_conv_pad 7
stem_conv 159
stem_bn 9
stem_activation 10
block1a_dwconv 11
block1a_bn 9
block1a_activation 10
block1a_se_squeeze 0
block1a_se_reshape 160
block1a_se_reduce 88
block1a_se_expand 161
block1a_se_excite 15 5,1
block1a_project_conv 22
block1a_project_bn 9
block1b_dwconv 11
block1b_bn 9
block1b_activation 10
block1b_se_squeeze 0
block1b_se_reshape 114
block1b_se_reduce 25
block1b_se_expand 115
block1b_se_excite 15 5,1
block1b_project_conv 22
block1b_project_bn 9
block1b_drop 162
block1b_add 28 1,12
block2a_expand_conv 23
block2a_expand_bn 9
block2a_expand_activation 10
block2a_dwconv_pad 7
block2a_dwconv 18
block2a_bn 9
block2a_activation 10
block2a_se_squeeze 0
block2a_se_reshape 24
block2a_se_reduce 25
block2a_se_expand 26
block2a_se_excite 15 5,1
block2a_project_conv 117
block2a_project_bn 9
block2b_expand_conv 52
block2b_expand_bn 9
block2b_expand_activation 10
block2b_dwconv 11
block2b_bn 9
block2b_activation 10
block2b_se_squeeze 0
block2b_se_reshape 118
block2b_se_reduce 13
block2b_se_expand 119
block2b_se_excite 15 5,1
block2b_project_conv 117
block2b_project_bn 9
block2b_drop 163
block2b_add 28 1,15
block2c_expand_conv 52
block2c_expand_bn 9
block2c_expand_activation 10
block2c_dwconv 11
block2c_bn 9
block2c_activation 10
block2c_se_squeeze 0
block2c_se_reshape 118
block2c_se_reduce 13
block2c_se_expand 119
block2c_se_excite 15 5,1
block2c_project_conv 117
block2c_project_bn 9
block2c_drop 27
block2c_add 28 1,15
block2d_expand_conv 52
block2d_expand_bn 9
block2d_expand_activation 10
block2d_dwconv 11
block2d_bn 9
block2d_activation 10
block2d_se_squeeze 0
block2d_se_reshape 118
block2d_se_reduce 13
block2d_se_expand 119
block2d_se_excite 15 5,1
block2d_project_conv 117
block2d_project_bn 9
block2d_drop 164
block2d_add 28 1,15
block3a_expand_conv 52
block3a_expand_bn 9
block3a_expand_activation 10
block3a_dwconv_pad 29
block3a_dwconv 30
block3a_bn 9
block3a_activation 10
block3a_se_squeeze 0
block3a_se_reshape 118
block3a_se_reduce 13
block3a_se_expand 119
block3a_se_excite 15 5,1
block3a_project_conv 165
block3a_project_bn 9
block3b_expand_conv 166
block3b_expand_bn 9
block3b_expand_activation 10
block3b_dwconv 33
block3b_bn 9
block3b_activation 10
block3b_se_squeeze 0
block3b_se_reshape 167
block3b_se_reduce 168
block3b_se_expand 169
block3b_se_excite 15 5,1
block3b_project_conv 165
block3b_project_bn 9
block3b_drop 170
block3b_add 28 1,15
block3c_expand_conv 166
block3c_expand_bn 9
block3c_expand_activation 10
block3c_dwconv 33
block3c_bn 9
block3c_activation 10
block3c_se_squeeze 0
block3c_se_reshape 167
block3c_se_reduce 168
block3c_se_expand 169
block3c_se_excite 15 5,1
block3c_project_conv 165
block3c_project_bn 9
block3c_drop 37
block3c_add 28 1,15
block3d_expand_conv 166
block3d_expand_bn 9
block3d_expand_activation 10
block3d_dwconv 33
block3d_bn 9
block3d_activation 10
block3d_se_squeeze 0
block3d_se_reshape 167
block3d_se_reduce 168
block3d_se_expand 169
block3d_se_excite 15 5,1
block3d_project_conv 165
block3d_project_bn 9
block3d_drop 171
block3d_add 28 1,15
block4a_expand_conv 166
block4a_expand_bn 9
block4a_expand_activation 10
block4a_dwconv_pad 7
block4a_dwconv 18
block4a_bn 9
block4a_activation 10
block4a_se_squeeze 0
block4a_se_reshape 167
block4a_se_reduce 168
block4a_se_expand 169
block4a_se_excite 15 5,1
block4a_project_conv 45
block4a_project_bn 9
block4b_expand_conv 46
block4b_expand_bn 9
block4b_expand_activation 10
block4b_dwconv 11
block4b_bn 9
block4b_activation 10
block4b_se_squeeze 0
block4b_se_reshape 47
block4b_se_reduce 48
block4b_se_expand 49
block4b_se_excite 15 5,1
block4b_project_conv 45
block4b_project_bn 9
block4b_drop 172
block4b_add 28 1,15
block4c_expand_conv 46
block4c_expand_bn 9
block4c_expand_activation 10
block4c_dwconv 11
block4c_bn 9
block4c_activation 10
block4c_se_squeeze 0
block4c_se_reshape 47
block4c_se_reduce 48
block4c_se_expand 49
block4c_se_excite 15 5,1
block4c_project_conv 45
block4c_project_bn 9
block4c_drop 43
block4c_add 28 1,15
block4d_expand_conv 46
block4d_expand_bn 9
block4d_expand_activation 10
block4d_dwconv 11
block4d_bn 9
block4d_activation 10
block4d_se_squeeze 0
block4d_se_reshape 47
block4d_se_reduce 48
block4d_se_expand 49
block4d_se_excite 15 5,1
block4d_project_conv 45
block4d_project_bn 9
block4d_drop 173
block4d_add 28 1,15
block4e_expand_conv 46
block4e_expand_bn 9
block4e_expand_activation 10
block4e_dwconv 11
block4e_bn 9
block4e_activation 10
block4e_se_squeeze 0
block4e_se_reshape 47
block4e_se_reduce 48
block4e_se_expand 49
block4e_se_excite 15 5,1
block4e_project_conv 45
block4e_project_bn 9
block4e_drop 44
block4e_add 28 1,15
block4f_expand_conv 46
block4f_expand_bn 9
block4f_expand_activation 10
block4f_dwconv 11
block4f_bn 9
block4f_activation 10
block4f_se_squeeze 0
block4f_se_reshape 47
block4f_se_reduce 48
block4f_se_expand 49
block4f_se_excite 15 5,1
block4f_project_conv 45
block4f_project_bn 9
block4f_drop 174
block4f_add 28 1,15
block5a_expand_conv 46
block5a_expand_bn 9
block5a_expand_activation 10
block5a_dwconv 33
block5a_bn 9
block5a_activation 10
block5a_se_squeeze 0
block5a_se_reshape 47
block5a_se_reduce 48
block5a_se_expand 49
block5a_se_excite 15 5,1
block5a_project_conv 175
block5a_project_bn 9
block5b_expand_conv 176
block5b_expand_bn 9
block5b_expand_activation 10
block5b_dwconv 33
block5b_bn 9
block5b_activation 10
block5b_se_squeeze 0
block5b_se_reshape 177
block5b_se_reduce 178
block5b_se_expand 179
block5b_se_excite 15 5,1
block5b_project_conv 175
block5b_project_bn 9
block5b_drop 180
block5b_add 28 1,15
block5c_expand_conv 176
block5c_expand_bn 9
block5c_expand_activation 10
block5c_dwconv 33
block5c_bn 9
block5c_activation 10
block5c_se_squeeze 0
block5c_se_reshape 177
block5c_se_reduce 178
block5c_se_expand 179
block5c_se_excite 15 5,1
block5c_project_conv 175
block5c_project_bn 9
block5c_drop 50
block5c_add 28 1,15
block5d_expand_conv 176
block5d_expand_bn 9
block5d_expand_activation 10
block5d_dwconv 33
block5d_bn 9
block5d_activation 10
block5d_se_squeeze 0
block5d_se_reshape 177
block5d_se_reduce 178
block5d_se_expand 179
block5d_se_excite 15 5,1
block5d_project_conv 175
block5d_project_bn 9
block5d_drop 181
block5d_add 28 1,15
block5e_expand_conv 176
block5e_expand_bn 9
block5e_expand_activation 10
block5e_dwconv 33
block5e_bn 9
block5e_activation 10
block5e_se_squeeze 0
block5e_se_reshape 177
block5e_se_reduce 178
block5e_se_expand 179
block5e_se_excite 15 5,1
block5e_project_conv 175
block5e_project_bn 9
block5e_drop 51
block5e_add 28 1,15
block5f_expand_conv 176
block5f_expand_bn 9
block5f_expand_activation 10
block5f_dwconv 33
block5f_bn 9
block5f_activation 10
block5f_se_squeeze 0
block5f_se_reshape 177
block5f_se_reduce 178
block5f_se_expand 179
block5f_se_excite 15 5,1
block5f_project_conv 175
block5f_project_bn 9
block5f_drop 182
block5f_add 28 1,15
block6a_expand_conv 176
block6a_expand_bn 9
block6a_expand_activation 10
block6a_dwconv_pad 29
block6a_dwconv 30
block6a_bn 9
block6a_activation 10
block6a_se_squeeze 0
block6a_se_reshape 177
block6a_se_reduce 178
block6a_se_expand 179
block6a_se_excite 15 5,1
block6a_project_conv 183
block6a_project_bn 9
block6b_expand_conv 184
block6b_expand_bn 9
block6b_expand_activation 10
block6b_dwconv 33
block6b_bn 9
block6b_activation 10
block6b_se_squeeze 0
block6b_se_reshape 185
block6b_se_reduce 186
block6b_se_expand 187
block6b_se_excite 15 5,1
block6b_project_conv 183
block6b_project_bn 9
block6b_drop 188
block6b_add 28 1,15
block6c_expand_conv 184
block6c_expand_bn 9
block6c_expand_activation 10
block6c_dwconv 33
block6c_bn 9
block6c_activation 10
block6c_se_squeeze 0
block6c_se_reshape 185
block6c_se_reduce 186
block6c_se_expand 187
block6c_se_excite 15 5,1
block6c_project_conv 183
block6c_project_bn 9
block6c_drop 57
block6c_add 28 1,15
block6d_expand_conv 184
block6d_expand_bn 9
block6d_expand_activation 10
block6d_dwconv 33
block6d_bn 9
block6d_activation 10
block6d_se_squeeze 0
block6d_se_reshape 185
block6d_se_reduce 186
block6d_se_expand 187
block6d_se_excite 15 5,1
block6d_project_conv 183
block6d_project_bn 9
block6d_drop 189
block6d_add 28 1,15
block6e_expand_conv 184
block6e_expand_bn 9
block6e_expand_activation 10
block6e_dwconv 33
block6e_bn 9
block6e_activation 10
block6e_se_squeeze 0
block6e_se_reshape 185
block6e_se_reduce 186
block6e_se_expand 187
block6e_se_excite 15 5,1
block6e_project_conv 183
block6e_project_bn 9
block6e_drop 58
block6e_add 28 1,15
block6f_expand_conv 184
block6f_expand_bn 9
block6f_expand_activation 10
block6f_dwconv 33
block6f_bn 9
block6f_activation 10
block6f_se_squeeze 0
block6f_se_reshape 185
block6f_se_reduce 186
block6f_se_expand 187
block6f_se_excite 15 5,1
block6f_project_conv 183
block6f_project_bn 9
block6f_drop 190
block6f_add 28 1,15
block6g_expand_conv 184
block6g_expand_bn 9
block6g_expand_activation 10
block6g_dwconv 33
block6g_bn 9
block6g_activation 10
block6g_se_squeeze 0
block6g_se_reshape 185
block6g_se_reduce 186
block6g_se_expand 187
block6g_se_excite 15 5,1
block6g_project_conv 183
block6g_project_bn 9
block6g_drop 59
block6g_add 28 1,15
block6h_expand_conv 184
block6h_expand_bn 9
block6h_expand_activation 10
block6h_dwconv 33
block6h_bn 9
block6h_activation 10
block6h_se_squeeze 0
block6h_se_reshape 185
block6h_se_reduce 186
block6h_se_expand 187
block6h_se_excite 15 5,1
block6h_project_conv 183
block6h_project_bn 9
block6h_drop 191
block6h_add 28 1,15
block7a_expand_conv 184
block7a_expand_bn 9
block7a_expand_activation 10
block7a_dwconv 11
block7a_bn 9
block7a_activation 10
block7a_se_squeeze 0
block7a_se_reshape 185
block7a_se_reduce 186
block7a_se_expand 187
block7a_se_excite 15 5,1
block7a_project_conv 192
block7a_project_bn 9
block7b_expand_conv 193
block7b_expand_bn 9
block7b_expand_activation 10
block7b_dwconv 11
block7b_bn 9
block7b_activation 10
block7b_se_squeeze 0
block7b_se_reshape 194
block7b_se_reduce 195
block7b_se_expand 196
block7b_se_excite 15 5,1
block7b_project_conv 192
block7b_project_bn 9
block7b_drop 197
block7b_add 28 1,15
top_conv 198
top_bn 9
top_activation 10
""",
    },
    "EfficientNetB5": {
        "size": 456,
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
top_dropout 158
predictions 3
""",
        "flat": "",
        "pre": """\
- 4
- 5
""",
        "pre imagenet": """\
- 4
- 5
- 6
""",
        "body": """\
stem_conv_pad 7
stem_conv 159
stem_bn 9
stem_activation 10
block1a_dwconv 11
block1a_bn 9
block1a_activation 10
block1a_se_squeeze 0
block1a_se_reshape 160
block1a_se_reduce 88
block1a_se_expand 161
block1a_se_excite 15 5,1
block1a_project_conv 22
block1a_project_bn 9
block1b_dwconv 11
block1b_bn 9
block1b_activation 10
block1b_se_squeeze 0
block1b_se_reshape 114
block1b_se_reduce 25
block1b_se_expand 115
block1b_se_excite 15 5,1
block1b_project_conv 22
block1b_project_bn 9
block1b_drop 199
block1b_add 28 1,12
block1c_dwconv 11
block1c_bn 9
block1c_activation 10
block1c_se_squeeze 0
block1c_se_reshape 114
block1c_se_reduce 25
block1c_se_expand 115
block1c_se_excite 15 5,1
block1c_project_conv 22
block1c_project_bn 9
block1c_drop 200
block1c_add 28 1,12
block2a_expand_conv 23
block2a_expand_bn 9
block2a_expand_activation 10
block2a_dwconv_pad 7
block2a_dwconv 18
block2a_bn 9
block2a_activation 10
block2a_se_squeeze 0
block2a_se_reshape 24
block2a_se_reduce 25
block2a_se_expand 26
block2a_se_excite 15 5,1
block2a_project_conv 31
block2a_project_bn 9
block2b_expand_conv 32
block2b_expand_bn 9
block2b_expand_activation 10
block2b_dwconv 11
block2b_bn 9
block2b_activation 10
block2b_se_squeeze 0
block2b_se_reshape 34
block2b_se_reduce 35
block2b_se_expand 36
block2b_se_excite 15 5,1
block2b_project_conv 31
block2b_project_bn 9
block2b_drop 201
block2b_add 28 1,15
block2c_expand_conv 32
block2c_expand_bn 9
block2c_expand_activation 10
block2c_dwconv 11
block2c_bn 9
block2c_activation 10
block2c_se_squeeze 0
block2c_se_reshape 34
block2c_se_reduce 35
block2c_se_expand 36
block2c_se_excite 15 5,1
block2c_project_conv 31
block2c_project_bn 9
block2c_drop 202
block2c_add 28 1,15
block2d_expand_conv 32
block2d_expand_bn 9
block2d_expand_activation 10
block2d_dwconv 11
block2d_bn 9
block2d_activation 10
block2d_se_squeeze 0
block2d_se_reshape 34
block2d_se_reduce 35
block2d_se_expand 36
block2d_se_excite 15 5,1
block2d_project_conv 31
block2d_project_bn 9
block2d_drop 203
block2d_add 28 1,15
block2e_expand_conv 32
block2e_expand_bn 9
block2e_expand_activation 10
block2e_dwconv 11
block2e_bn 9
block2e_activation 10
block2e_se_squeeze 0
block2e_se_reshape 34
block2e_se_reduce 35
block2e_se_expand 36
block2e_se_excite 15 5,1
block2e_project_conv 31
block2e_project_bn 9
block2e_drop 204
block2e_add 28 1,15
block3a_expand_conv 32
block3a_expand_bn 9
block3a_expand_activation 10
block3a_dwconv_pad 29
block3a_dwconv 30
block3a_bn 9
block3a_activation 10
block3a_se_squeeze 0
block3a_se_reshape 34
block3a_se_reduce 35
block3a_se_expand 36
block3a_se_excite 15 5,1
block3a_project_conv 205
block3a_project_bn 9
block3b_expand_conv 151
block3b_expand_bn 9
block3b_expand_activation 10
block3b_dwconv 33
block3b_bn 9
block3b_activation 10
block3b_se_squeeze 0
block3b_se_reshape 206
block3b_se_reduce 207
block3b_se_expand 208
block3b_se_excite 15 5,1
block3b_project_conv 205
block3b_project_bn 9
block3b_drop 209
block3b_add 28 1,15
block3c_expand_conv 151
block3c_expand_bn 9
block3c_expand_activation 10
block3c_dwconv 33
block3c_bn 9
block3c_activation 10
block3c_se_squeeze 0
block3c_se_reshape 206
block3c_se_reduce 207
block3c_se_expand 208
block3c_se_excite 15 5,1
block3c_project_conv 205
block3c_project_bn 9
block3c_drop 210
block3c_add 28 1,15
block3d_expand_conv 151
block3d_expand_bn 9
block3d_expand_activation 10
block3d_dwconv 33
block3d_bn 9
block3d_activation 10
block3d_se_squeeze 0
block3d_se_reshape 206
block3d_se_reduce 207
block3d_se_expand 208
block3d_se_excite 15 5,1
block3d_project_conv 205
block3d_project_bn 9
block3d_drop 211
block3d_add 28 1,15
block3e_expand_conv 151
block3e_expand_bn 9
block3e_expand_activation 10
block3e_dwconv 33
block3e_bn 9
block3e_activation 10
block3e_se_squeeze 0
block3e_se_reshape 206
block3e_se_reduce 207
block3e_se_expand 208
block3e_se_excite 15 5,1
block3e_project_conv 205
block3e_project_bn 9
block3e_drop 212
block3e_add 28 1,15
block4a_expand_conv 151
block4a_expand_bn 9
block4a_expand_activation 10
block4a_dwconv_pad 7
block4a_dwconv 18
block4a_bn 9
block4a_activation 10
block4a_se_squeeze 0
block4a_se_reshape 206
block4a_se_reduce 207
block4a_se_expand 208
block4a_se_excite 15 5,1
block4a_project_conv 213
block4a_project_bn 9
block4b_expand_conv 214
block4b_expand_bn 9
block4b_expand_activation 10
block4b_dwconv 11
block4b_bn 9
block4b_activation 10
block4b_se_squeeze 0
block4b_se_reshape 215
block4b_se_reduce 216
block4b_se_expand 217
block4b_se_excite 15 5,1
block4b_project_conv 213
block4b_project_bn 9
block4b_drop 218
block4b_add 28 1,15
block4c_expand_conv 214
block4c_expand_bn 9
block4c_expand_activation 10
block4c_dwconv 11
block4c_bn 9
block4c_activation 10
block4c_se_squeeze 0
block4c_se_reshape 215
block4c_se_reduce 216
block4c_se_expand 217
block4c_se_excite 15 5,1
block4c_project_conv 213
block4c_project_bn 9
block4c_drop 129
block4c_add 28 1,15
block4d_expand_conv 214
block4d_expand_bn 9
block4d_expand_activation 10
block4d_dwconv 11
block4d_bn 9
block4d_activation 10
block4d_se_squeeze 0
block4d_se_reshape 215
block4d_se_reduce 216
block4d_se_expand 217
block4d_se_excite 15 5,1
block4d_project_conv 213
block4d_project_bn 9
block4d_drop 219
block4d_add 28 1,15
block4e_expand_conv 214
block4e_expand_bn 9
block4e_expand_activation 10
block4e_dwconv 11
block4e_bn 9
block4e_activation 10
block4e_se_squeeze 0
block4e_se_reshape 215
block4e_se_reduce 216
block4e_se_expand 217
block4e_se_excite 15 5,1
block4e_project_conv 213
block4e_project_bn 9
block4e_drop 220
block4e_add 28 1,15
block4f_expand_conv 214
block4f_expand_bn 9
block4f_expand_activation 10
block4f_dwconv 11
block4f_bn 9
block4f_activation 10
block4f_se_squeeze 0
block4f_se_reshape 215
block4f_se_reduce 216
block4f_se_expand 217
block4f_se_excite 15 5,1
block4f_project_conv 213
block4f_project_bn 9
block4f_drop 221
block4f_add 28 1,15
block4g_expand_conv 214
block4g_expand_bn 9
block4g_expand_activation 10
block4g_dwconv 11
block4g_bn 9
block4g_activation 10
block4g_se_squeeze 0
block4g_se_reshape 215
block4g_se_reduce 216
block4g_se_expand 217
block4g_se_excite 15 5,1
block4g_project_conv 213
block4g_project_bn 9
block4g_drop 222
block4g_add 28 1,15
block5a_expand_conv 214
block5a_expand_bn 9
block5a_expand_activation 10
block5a_dwconv 33
block5a_bn 9
block5a_activation 10
block5a_se_squeeze 0
block5a_se_reshape 215
block5a_se_reduce 216
block5a_se_expand 217
block5a_se_excite 15 5,1
block5a_project_conv 223
block5a_project_bn 9
block5b_expand_conv 224
block5b_expand_bn 9
block5b_expand_activation 10
block5b_dwconv 33
block5b_bn 9
block5b_activation 10
block5b_se_squeeze 0
block5b_se_reshape 225
block5b_se_reduce 226
block5b_se_expand 227
block5b_se_excite 15 5,1
block5b_project_conv 223
block5b_project_bn 9
block5b_drop 137
block5b_add 28 1,15
block5c_expand_conv 224
block5c_expand_bn 9
block5c_expand_activation 10
block5c_dwconv 33
block5c_bn 9
block5c_activation 10
block5c_se_squeeze 0
block5c_se_reshape 225
block5c_se_reduce 226
block5c_se_expand 227
block5c_se_excite 15 5,1
block5c_project_conv 223
block5c_project_bn 9
block5c_drop 228
block5c_add 28 1,15
block5d_expand_conv 224
block5d_expand_bn 9
block5d_expand_activation 10
block5d_dwconv 33
block5d_bn 9
block5d_activation 10
block5d_se_squeeze 0
block5d_se_reshape 225
block5d_se_reduce 226
block5d_se_expand 227
block5d_se_excite 15 5,1
block5d_project_conv 223
block5d_project_bn 9
block5d_drop 229
block5d_add 28 1,15
block5e_expand_conv 224
block5e_expand_bn 9
block5e_expand_activation 10
block5e_dwconv 33
block5e_bn 9
block5e_activation 10
block5e_se_squeeze 0
block5e_se_reshape 225
block5e_se_reduce 226
block5e_se_expand 227
block5e_se_excite 15 5,1
block5e_project_conv 223
block5e_project_bn 9
block5e_drop 230
block5e_add 28 1,15
block5f_expand_conv 224
block5f_expand_bn 9
block5f_expand_activation 10
block5f_dwconv 33
block5f_bn 9
block5f_activation 10
block5f_se_squeeze 0
block5f_se_reshape 225
block5f_se_reduce 226
block5f_se_expand 227
block5f_se_excite 15 5,1
block5f_project_conv 223
block5f_project_bn 9
block5f_drop 231
block5f_add 28 1,15
block5g_expand_conv 224
block5g_expand_bn 9
block5g_expand_activation 10
block5g_dwconv 33
block5g_bn 9
block5g_activation 10
block5g_se_squeeze 0
block5g_se_reshape 225
block5g_se_reduce 226
block5g_se_expand 227
block5g_se_excite 15 5,1
block5g_project_conv 223
block5g_project_bn 9
block5g_drop 232
block5g_add 28 1,15
block6a_expand_conv 224
block6a_expand_bn 9
block6a_expand_activation 10
block6a_dwconv_pad 29
block6a_dwconv 30
block6a_bn 9
block6a_activation 10
block6a_se_squeeze 0
block6a_se_reshape 225
block6a_se_reduce 226
block6a_se_expand 227
block6a_se_excite 15 5,1
block6a_project_conv 233
block6a_project_bn 9
block6b_expand_conv 234
block6b_expand_bn 9
block6b_expand_activation 10
block6b_dwconv 33
block6b_bn 9
block6b_activation 10
block6b_se_squeeze 0
block6b_se_reshape 235
block6b_se_reduce 236
block6b_se_expand 237
block6b_se_excite 15 5,1
block6b_project_conv 233
block6b_project_bn 9
block6b_drop 238
block6b_add 28 1,15
block6c_expand_conv 234
block6c_expand_bn 9
block6c_expand_activation 10
block6c_dwconv 33
block6c_bn 9
block6c_activation 10
block6c_se_squeeze 0
block6c_se_reshape 235
block6c_se_reduce 236
block6c_se_expand 237
block6c_se_excite 15 5,1
block6c_project_conv 233
block6c_project_bn 9
block6c_drop 239
block6c_add 28 1,15
block6d_expand_conv 234
block6d_expand_bn 9
block6d_expand_activation 10
block6d_dwconv 33
block6d_bn 9
block6d_activation 10
block6d_se_squeeze 0
block6d_se_reshape 235
block6d_se_reduce 236
block6d_se_expand 237
block6d_se_excite 15 5,1
block6d_project_conv 233
block6d_project_bn 9
block6d_drop 147
block6d_add 28 1,15
block6e_expand_conv 234
block6e_expand_bn 9
block6e_expand_activation 10
block6e_dwconv 33
block6e_bn 9
block6e_activation 10
block6e_se_squeeze 0
block6e_se_reshape 235
block6e_se_reduce 236
block6e_se_expand 237
block6e_se_excite 15 5,1
block6e_project_conv 233
block6e_project_bn 9
block6e_drop 240
block6e_add 28 1,15
block6f_expand_conv 234
block6f_expand_bn 9
block6f_expand_activation 10
block6f_dwconv 33
block6f_bn 9
block6f_activation 10
block6f_se_squeeze 0
block6f_se_reshape 235
block6f_se_reduce 236
block6f_se_expand 237
block6f_se_excite 15 5,1
block6f_project_conv 233
block6f_project_bn 9
block6f_drop 241
block6f_add 28 1,15
block6g_expand_conv 234
block6g_expand_bn 9
block6g_expand_activation 10
block6g_dwconv 33
block6g_bn 9
block6g_activation 10
block6g_se_squeeze 0
block6g_se_reshape 235
block6g_se_reduce 236
block6g_se_expand 237
block6g_se_excite 15 5,1
block6g_project_conv 233
block6g_project_bn 9
block6g_drop 149
block6g_add 28 1,15
block6h_expand_conv 234
block6h_expand_bn 9
block6h_expand_activation 10
block6h_dwconv 33
block6h_bn 9
block6h_activation 10
block6h_se_squeeze 0
block6h_se_reshape 235
block6h_se_reduce 236
block6h_se_expand 237
block6h_se_excite 15 5,1
block6h_project_conv 233
block6h_project_bn 9
block6h_drop 242
block6h_add 28 1,15
block6i_expand_conv 234
block6i_expand_bn 9
block6i_expand_activation 10
block6i_dwconv 33
block6i_bn 9
block6i_activation 10
block6i_se_squeeze 0
block6i_se_reshape 235
block6i_se_reduce 236
block6i_se_expand 237
block6i_se_excite 15 5,1
block6i_project_conv 233
block6i_project_bn 9
block6i_drop 243
block6i_add 28 1,15
block7a_expand_conv 234
block7a_expand_bn 9
block7a_expand_activation 10
block7a_dwconv 11
block7a_bn 9
block7a_activation 10
block7a_se_squeeze 0
block7a_se_reshape 235
block7a_se_reduce 236
block7a_se_expand 237
block7a_se_excite 15 5,1
block7a_project_conv 244
block7a_project_bn 9
block7b_expand_conv 245
block7b_expand_bn 9
block7b_expand_activation 10
block7b_dwconv 11
block7b_bn 9
block7b_activation 10
block7b_se_squeeze 0
block7b_se_reshape 246
block7b_se_reduce 247
block7b_se_expand 248
block7b_se_excite 15 5,1
block7b_project_conv 244
block7b_project_bn 9
block7b_drop 249
block7b_add 28 1,15
block7c_expand_conv 245
block7c_expand_bn 9
block7c_expand_activation 10
block7c_dwconv 11
block7c_bn 9
block7c_activation 10
block7c_se_squeeze 0
block7c_se_reshape 246
block7c_se_reduce 247
block7c_se_expand 248
block7c_se_excite 15 5,1
block7c_project_conv 244
block7c_project_bn 9
block7c_drop 250
block7c_add 28 1,15
top_conv 251
top_bn 9
top_activation 10
""",
    },
    "EfficientNetB6": {
        "size": 528,
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
top_dropout 252
predictions 3
""",
        "flat": "",
        "pre": """\
- 4
- 5
""",
        "pre imagenet": """\
- 4
- 5
- 6
""",
        "body": """\
stem_conv_pad 7
stem_conv 253
stem_bn 9
stem_activation 10
block1a_dwconv 11
block1a_bn 9
block1a_activation 10
block1a_se_squeeze 0
block1a_se_reshape 254
block1a_se_reduce 168
block1a_se_expand 255
block1a_se_excite 15 5,1
block1a_project_conv 117
block1a_project_bn 9
block1b_dwconv 11
block1b_bn 9
block1b_activation 10
block1b_se_squeeze 0
block1b_se_reshape 12
block1b_se_reduce 13
block1b_se_expand 14
block1b_se_excite 15 5,1
block1b_project_conv 117
block1b_project_bn 9
block1b_drop 256
block1b_add 28 1,12
block1c_dwconv 11
block1c_bn 9
block1c_activation 10
block1c_se_squeeze 0
block1c_se_reshape 12
block1c_se_reduce 13
block1c_se_expand 14
block1c_se_excite 15 5,1
block1c_project_conv 117
block1c_project_bn 9
block1c_drop 257
block1c_add 28 1,12
block2a_expand_conv 52
block2a_expand_bn 9
block2a_expand_activation 10
block2a_dwconv_pad 7
block2a_dwconv 18
block2a_bn 9
block2a_activation 10
block2a_se_squeeze 0
block2a_se_reshape 118
block2a_se_reduce 13
block2a_se_expand 119
block2a_se_excite 15 5,1
block2a_project_conv 31
block2a_project_bn 9
block2b_expand_conv 32
block2b_expand_bn 9
block2b_expand_activation 10
block2b_dwconv 11
block2b_bn 9
block2b_activation 10
block2b_se_squeeze 0
block2b_se_reshape 34
block2b_se_reduce 35
block2b_se_expand 36
block2b_se_excite 15 5,1
block2b_project_conv 31
block2b_project_bn 9
block2b_drop 258
block2b_add 28 1,15
block2c_expand_conv 32
block2c_expand_bn 9
block2c_expand_activation 10
block2c_dwconv 11
block2c_bn 9
block2c_activation 10
block2c_se_squeeze 0
block2c_se_reshape 34
block2c_se_reduce 35
block2c_se_expand 36
block2c_se_excite 15 5,1
block2c_project_conv 31
block2c_project_bn 9
block2c_drop 259
block2c_add 28 1,15
block2d_expand_conv 32
block2d_expand_bn 9
block2d_expand_activation 10
block2d_dwconv 11
block2d_bn 9
block2d_activation 10
block2d_se_squeeze 0
block2d_se_reshape 34
block2d_se_reduce 35
block2d_se_expand 36
block2d_se_excite 15 5,1
block2d_project_conv 31
block2d_project_bn 9
block2d_drop 260
block2d_add 28 1,15
block2e_expand_conv 32
block2e_expand_bn 9
block2e_expand_activation 10
block2e_dwconv 11
block2e_bn 9
block2e_activation 10
block2e_se_squeeze 0
block2e_se_reshape 34
block2e_se_reduce 35
block2e_se_expand 36
block2e_se_excite 15 5,1
block2e_project_conv 31
block2e_project_bn 9
block2e_drop 261
block2e_add 28 1,15
block2f_expand_conv 32
block2f_expand_bn 9
block2f_expand_activation 10
block2f_dwconv 11
block2f_bn 9
block2f_activation 10
block2f_se_squeeze 0
block2f_se_reshape 34
block2f_se_reduce 35
block2f_se_expand 36
block2f_se_excite 15 5,1
block2f_project_conv 31
block2f_project_bn 9
block2f_drop 262
block2f_add 28 1,15
block3a_expand_conv 32
block3a_expand_bn 9
block3a_expand_activation 10
block3a_dwconv_pad 29
block3a_dwconv 30
block3a_bn 9
block3a_activation 10
block3a_se_squeeze 0
block3a_se_reshape 34
block3a_se_reduce 35
block3a_se_expand 36
block3a_se_excite 15 5,1
block3a_project_conv 263
block3a_project_bn 9
block3b_expand_conv 264
block3b_expand_bn 9
block3b_expand_activation 10
block3b_dwconv 33
block3b_bn 9
block3b_activation 10
block3b_se_squeeze 0
block3b_se_reshape 265
block3b_se_reduce 266
block3b_se_expand 267
block3b_se_excite 15 5,1
block3b_project_conv 263
block3b_project_bn 9
block3b_drop 268
block3b_add 28 1,15
block3c_expand_conv 264
block3c_expand_bn 9
block3c_expand_activation 10
block3c_dwconv 33
block3c_bn 9
block3c_activation 10
block3c_se_squeeze 0
block3c_se_reshape 265
block3c_se_reduce 266
block3c_se_expand 267
block3c_se_excite 15 5,1
block3c_project_conv 263
block3c_project_bn 9
block3c_drop 269
block3c_add 28 1,15
block3d_expand_conv 264
block3d_expand_bn 9
block3d_expand_activation 10
block3d_dwconv 33
block3d_bn 9
block3d_activation 10
block3d_se_squeeze 0
block3d_se_reshape 265
block3d_se_reduce 266
block3d_se_expand 267
block3d_se_excite 15 5,1
block3d_project_conv 263
block3d_project_bn 9
block3d_drop 270
block3d_add 28 1,15
block3e_expand_conv 264
block3e_expand_bn 9
block3e_expand_activation 10
block3e_dwconv 33
block3e_bn 9
block3e_activation 10
block3e_se_squeeze 0
block3e_se_reshape 265
block3e_se_reduce 266
block3e_se_expand 267
block3e_se_excite 15 5,1
block3e_project_conv 263
block3e_project_bn 9
block3e_drop 271
block3e_add 28 1,15
block3f_expand_conv 264
block3f_expand_bn 9
block3f_expand_activation 10
block3f_dwconv 33
block3f_bn 9
block3f_activation 10
block3f_se_squeeze 0
block3f_se_reshape 265
block3f_se_reduce 266
block3f_se_expand 267
block3f_se_excite 15 5,1
block3f_project_conv 263
block3f_project_bn 9
block3f_drop 272
block3f_add 28 1,15
block4a_expand_conv 264
block4a_expand_bn 9
block4a_expand_activation 10
block4a_dwconv_pad 7
block4a_dwconv 18
block4a_bn 9
block4a_activation 10
block4a_se_squeeze 0
block4a_se_reshape 265
block4a_se_reduce 266
block4a_se_expand 267
block4a_se_excite 15 5,1
block4a_project_conv 23
block4a_project_bn 9
block4b_expand_conv 273
block4b_expand_bn 9
block4b_expand_activation 10
block4b_dwconv 11
block4b_bn 9
block4b_activation 10
block4b_se_squeeze 0
block4b_se_reshape 274
block4b_se_reduce 275
block4b_se_expand 276
block4b_se_excite 15 5,1
block4b_project_conv 23
block4b_project_bn 9
block4b_drop 277
block4b_add 28 1,15
block4c_expand_conv 273
block4c_expand_bn 9
block4c_expand_activation 10
block4c_dwconv 11
block4c_bn 9
block4c_activation 10
block4c_se_squeeze 0
block4c_se_reshape 274
block4c_se_reduce 275
block4c_se_expand 276
block4c_se_excite 15 5,1
block4c_project_conv 23
block4c_project_bn 9
block4c_drop 278
block4c_add 28 1,15
block4d_expand_conv 273
block4d_expand_bn 9
block4d_expand_activation 10
block4d_dwconv 11
block4d_bn 9
block4d_activation 10
block4d_se_squeeze 0
block4d_se_reshape 274
block4d_se_reduce 275
block4d_se_expand 276
block4d_se_excite 15 5,1
block4d_project_conv 23
block4d_project_bn 9
block4d_drop 279
block4d_add 28 1,15
block4e_expand_conv 273
block4e_expand_bn 9
block4e_expand_activation 10
block4e_dwconv 11
block4e_bn 9
block4e_activation 10
block4e_se_squeeze 0
block4e_se_reshape 274
block4e_se_reduce 275
block4e_se_expand 276
block4e_se_excite 15 5,1
block4e_project_conv 23
block4e_project_bn 9
block4e_drop 280
block4e_add 28 1,15
block4f_expand_conv 273
block4f_expand_bn 9
block4f_expand_activation 10
block4f_dwconv 11
block4f_bn 9
block4f_activation 10
block4f_se_squeeze 0
block4f_se_reshape 274
block4f_se_reduce 275
block4f_se_expand 276
block4f_se_excite 15 5,1
block4f_project_conv 23
block4f_project_bn 9
block4f_drop 281
block4f_add 28 1,15
block4g_expand_conv 273
block4g_expand_bn 9
block4g_expand_activation 10
block4g_dwconv 11
block4g_bn 9
block4g_activation 10
block4g_se_squeeze 0
block4g_se_reshape 274
block4g_se_reduce 275
block4g_se_expand 276
block4g_se_excite 15 5,1
block4g_project_conv 23
block4g_project_bn 9
block4g_drop 282
block4g_add 28 1,15
block4h_expand_conv 273
block4h_expand_bn 9
block4h_expand_activation 10
block4h_dwconv 11
block4h_bn 9
block4h_activation 10
block4h_se_squeeze 0
block4h_se_reshape 274
block4h_se_reduce 275
block4h_se_expand 276
block4h_se_excite 15 5,1
block4h_project_conv 23
block4h_project_bn 9
block4h_drop 283
block4h_add 28 1,15
block5a_expand_conv 273
block5a_expand_bn 9
block5a_expand_activation 10
block5a_dwconv 33
block5a_bn 9
block5a_activation 10
block5a_se_squeeze 0
block5a_se_reshape 274
block5a_se_reduce 275
block5a_se_expand 276
block5a_se_excite 15 5,1
block5a_project_conv 284
block5a_project_bn 9
block5b_expand_conv 285
block5b_expand_bn 9
block5b_expand_activation 10
block5b_dwconv 33
block5b_bn 9
block5b_activation 10
block5b_se_squeeze 0
block5b_se_reshape 286
block5b_se_reduce 287
block5b_se_expand 288
block5b_se_excite 15 5,1
block5b_project_conv 284
block5b_project_bn 9
block5b_drop 289
block5b_add 28 1,15
block5c_expand_conv 285
block5c_expand_bn 9
block5c_expand_activation 10
block5c_dwconv 33
block5c_bn 9
block5c_activation 10
block5c_se_squeeze 0
block5c_se_reshape 286
block5c_se_reduce 287
block5c_se_expand 288
block5c_se_excite 15 5,1
block5c_project_conv 284
block5c_project_bn 9
block5c_drop 290
block5c_add 28 1,15
block5d_expand_conv 285
block5d_expand_bn 9
block5d_expand_activation 10
block5d_dwconv 33
block5d_bn 9
block5d_activation 10
block5d_se_squeeze 0
block5d_se_reshape 286
block5d_se_reduce 287
block5d_se_expand 288
block5d_se_excite 15 5,1
block5d_project_conv 284
block5d_project_bn 9
block5d_drop 291
block5d_add 28 1,15
block5e_expand_conv 285
block5e_expand_bn 9
block5e_expand_activation 10
block5e_dwconv 33
block5e_bn 9
block5e_activation 10
block5e_se_squeeze 0
block5e_se_reshape 286
block5e_se_reduce 287
block5e_se_expand 288
block5e_se_excite 15 5,1
block5e_project_conv 284
block5e_project_bn 9
block5e_drop 292
block5e_add 28 1,15
block5f_expand_conv 285
block5f_expand_bn 9
block5f_expand_activation 10
block5f_dwconv 33
block5f_bn 9
block5f_activation 10
block5f_se_squeeze 0
block5f_se_reshape 286
block5f_se_reduce 287
block5f_se_expand 288
block5f_se_excite 15 5,1
block5f_project_conv 284
block5f_project_bn 9
block5f_drop 293
block5f_add 28 1,15
block5g_expand_conv 285
block5g_expand_bn 9
block5g_expand_activation 10
block5g_dwconv 33
block5g_bn 9
block5g_activation 10
block5g_se_squeeze 0
block5g_se_reshape 286
block5g_se_reduce 287
block5g_se_expand 288
block5g_se_excite 15 5,1
block5g_project_conv 284
block5g_project_bn 9
block5g_drop 294
block5g_add 28 1,15
block5h_expand_conv 285
block5h_expand_bn 9
block5h_expand_activation 10
block5h_dwconv 33
block5h_bn 9
block5h_activation 10
block5h_se_squeeze 0
block5h_se_reshape 286
block5h_se_reduce 287
block5h_se_expand 288
block5h_se_excite 15 5,1
block5h_project_conv 284
block5h_project_bn 9
block5h_drop 232
block5h_add 28 1,15
block6a_expand_conv 285
block6a_expand_bn 9
block6a_expand_activation 10
block6a_dwconv_pad 29
block6a_dwconv 30
block6a_bn 9
block6a_activation 10
block6a_se_squeeze 0
block6a_se_reshape 286
block6a_se_reduce 287
block6a_se_expand 288
block6a_se_excite 15 5,1
block6a_project_conv 295
block6a_project_bn 9
block6b_expand_conv 296
block6b_expand_bn 9
block6b_expand_activation 10
block6b_dwconv 33
block6b_bn 9
block6b_activation 10
block6b_se_squeeze 0
block6b_se_reshape 297
block6b_se_reduce 298
block6b_se_expand 299
block6b_se_excite 15 5,1
block6b_project_conv 295
block6b_project_bn 9
block6b_drop 300
block6b_add 28 1,15
block6c_expand_conv 296
block6c_expand_bn 9
block6c_expand_activation 10
block6c_dwconv 33
block6c_bn 9
block6c_activation 10
block6c_se_squeeze 0
block6c_se_reshape 297
block6c_se_reduce 298
block6c_se_expand 299
block6c_se_excite 15 5,1
block6c_project_conv 295
block6c_project_bn 9
block6c_drop 301
block6c_add 28 1,15
block6d_expand_conv 296
block6d_expand_bn 9
block6d_expand_activation 10
block6d_dwconv 33
block6d_bn 9
block6d_activation 10
block6d_se_squeeze 0
block6d_se_reshape 297
block6d_se_reduce 298
block6d_se_expand 299
block6d_se_excite 15 5,1
block6d_project_conv 295
block6d_project_bn 9
block6d_drop 302
block6d_add 28 1,15
block6e_expand_conv 296
block6e_expand_bn 9
block6e_expand_activation 10
block6e_dwconv 33
block6e_bn 9
block6e_activation 10
block6e_se_squeeze 0
block6e_se_reshape 297
block6e_se_reduce 298
block6e_se_expand 299
block6e_se_excite 15 5,1
block6e_project_conv 295
block6e_project_bn 9
block6e_drop 303
block6e_add 28 1,15
block6f_expand_conv 296
block6f_expand_bn 9
block6f_expand_activation 10
block6f_dwconv 33
block6f_bn 9
block6f_activation 10
block6f_se_squeeze 0
block6f_se_reshape 297
block6f_se_reduce 298
block6f_se_expand 299
block6f_se_excite 15 5,1
block6f_project_conv 295
block6f_project_bn 9
block6f_drop 304
block6f_add 28 1,15
block6g_expand_conv 296
block6g_expand_bn 9
block6g_expand_activation 10
block6g_dwconv 33
block6g_bn 9
block6g_activation 10
block6g_se_squeeze 0
block6g_se_reshape 297
block6g_se_reduce 298
block6g_se_expand 299
block6g_se_excite 15 5,1
block6g_project_conv 295
block6g_project_bn 9
block6g_drop 305
block6g_add 28 1,15
block6h_expand_conv 296
block6h_expand_bn 9
block6h_expand_activation 10
block6h_dwconv 33
block6h_bn 9
block6h_activation 10
block6h_se_squeeze 0
block6h_se_reshape 297
block6h_se_reduce 298
block6h_se_expand 299
block6h_se_excite 15 5,1
block6h_project_conv 295
block6h_project_bn 9
block6h_drop 306
block6h_add 28 1,15
block6i_expand_conv 296
block6i_expand_bn 9
block6i_expand_activation 10
block6i_dwconv 33
block6i_bn 9
block6i_activation 10
block6i_se_squeeze 0
block6i_se_reshape 297
block6i_se_reduce 298
block6i_se_expand 299
block6i_se_excite 15 5,1
block6i_project_conv 295
block6i_project_bn 9
block6i_drop 307
block6i_add 28 1,15
block6j_expand_conv 296
block6j_expand_bn 9
block6j_expand_activation 10
block6j_dwconv 33
block6j_bn 9
block6j_activation 10
block6j_se_squeeze 0
block6j_se_reshape 297
block6j_se_reduce 298
block6j_se_expand 299
block6j_se_excite 15 5,1
block6j_project_conv 295
block6j_project_bn 9
block6j_drop 308
block6j_add 28 1,15
block6k_expand_conv 296
block6k_expand_bn 9
block6k_expand_activation 10
block6k_dwconv 33
block6k_bn 9
block6k_activation 10
block6k_se_squeeze 0
block6k_se_reshape 297
block6k_se_reduce 298
block6k_se_expand 299
block6k_se_excite 15 5,1
block6k_project_conv 295
block6k_project_bn 9
block6k_drop 309
block6k_add 28 1,15
block7a_expand_conv 296
block7a_expand_bn 9
block7a_expand_activation 10
block7a_dwconv 11
block7a_bn 9
block7a_activation 10
block7a_se_squeeze 0
block7a_se_reshape 297
block7a_se_reduce 298
block7a_se_expand 299
block7a_se_excite 15 5,1
block7a_project_conv 124
block7a_project_bn 9
block7b_expand_conv 310
block7b_expand_bn 9
block7b_expand_activation 10
block7b_dwconv 11
block7b_bn 9
block7b_activation 10
block7b_se_squeeze 0
block7b_se_reshape 311
block7b_se_reduce 312
block7b_se_expand 313
block7b_se_excite 15 5,1
block7b_project_conv 124
block7b_project_bn 9
block7b_drop 314
block7b_add 28 1,15
block7c_expand_conv 310
block7c_expand_bn 9
block7c_expand_activation 10
block7c_dwconv 11
block7c_bn 9
block7c_activation 10
block7c_se_squeeze 0
block7c_se_reshape 311
block7c_se_reduce 312
block7c_se_expand 313
block7c_se_excite 15 5,1
block7c_project_conv 124
block7c_project_bn 9
block7c_drop 315
block7c_add 28 1,15
top_conv 152
top_bn 9
top_activation 10
""",
    },
    "EfficientNetB7": {
        "size": 600,
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
top_dropout 252
predictions 3
""",
        "flat": "",
        "pre": """\
- 4
- 5
""",
        "pre imagenet": """\
- 4
- 5
- 6
""",
        "body": """\
stem_conv_pad 7
stem_conv 316
stem_bn 9
stem_activation 10
block1a_dwconv 11
block1a_bn 9
block1a_activation 10
block1a_se_squeeze 0
block1a_se_reshape 317
block1a_se_reduce 207
block1a_se_expand 318
block1a_se_excite 15 5,1
block1a_project_conv 117
block1a_project_bn 9
block1b_dwconv 11
block1b_bn 9
block1b_activation 10
block1b_se_squeeze 0
block1b_se_reshape 12
block1b_se_reduce 13
block1b_se_expand 14
block1b_se_excite 15 5,1
block1b_project_conv 117
block1b_project_bn 9
block1b_drop 319
block1b_add 28 1,12
block1c_dwconv 11
block1c_bn 9
block1c_activation 10
block1c_se_squeeze 0
block1c_se_reshape 12
block1c_se_reduce 13
block1c_se_expand 14
block1c_se_excite 15 5,1
block1c_project_conv 117
block1c_project_bn 9
block1c_drop 320
block1c_add 28 1,12
block1d_dwconv 11
block1d_bn 9
block1d_activation 10
block1d_se_squeeze 0
block1d_se_reshape 12
block1d_se_reduce 13
block1d_se_expand 14
block1d_se_excite 15 5,1
block1d_project_conv 117
block1d_project_bn 9
block1d_drop 321
block1d_add 28 1,12
block2a_expand_conv 52
block2a_expand_bn 9
block2a_expand_activation 10
block2a_dwconv_pad 7
block2a_dwconv 18
block2a_bn 9
block2a_activation 10
block2a_se_squeeze 0
block2a_se_reshape 118
block2a_se_reduce 13
block2a_se_expand 119
block2a_se_excite 15 5,1
block2a_project_conv 85
block2a_project_bn 9
block2b_expand_conv 86
block2b_expand_bn 9
block2b_expand_activation 10
block2b_dwconv 11
block2b_bn 9
block2b_activation 10
block2b_se_squeeze 0
block2b_se_reshape 87
block2b_se_reduce 88
block2b_se_expand 89
block2b_se_excite 15 5,1
block2b_project_conv 85
block2b_project_bn 9
block2b_drop 322
block2b_add 28 1,15
block2c_expand_conv 86
block2c_expand_bn 9
block2c_expand_activation 10
block2c_dwconv 11
block2c_bn 9
block2c_activation 10
block2c_se_squeeze 0
block2c_se_reshape 87
block2c_se_reduce 88
block2c_se_expand 89
block2c_se_excite 15 5,1
block2c_project_conv 85
block2c_project_bn 9
block2c_drop 323
block2c_add 28 1,15
block2d_expand_conv 86
block2d_expand_bn 9
block2d_expand_activation 10
block2d_dwconv 11
block2d_bn 9
block2d_activation 10
block2d_se_squeeze 0
block2d_se_reshape 87
block2d_se_reduce 88
block2d_se_expand 89
block2d_se_excite 15 5,1
block2d_project_conv 85
block2d_project_bn 9
block2d_drop 324
block2d_add 28 1,15
block2e_expand_conv 86
block2e_expand_bn 9
block2e_expand_activation 10
block2e_dwconv 11
block2e_bn 9
block2e_activation 10
block2e_se_squeeze 0
block2e_se_reshape 87
block2e_se_reduce 88
block2e_se_expand 89
block2e_se_excite 15 5,1
block2e_project_conv 85
block2e_project_bn 9
block2e_drop 325
block2e_add 28 1,15
block2f_expand_conv 86
block2f_expand_bn 9
block2f_expand_activation 10
block2f_dwconv 11
block2f_bn 9
block2f_activation 10
block2f_se_squeeze 0
block2f_se_reshape 87
block2f_se_reduce 88
block2f_se_expand 89
block2f_se_excite 15 5,1
block2f_project_conv 85
block2f_project_bn 9
block2f_drop 326
block2f_add 28 1,15
block2g_expand_conv 86
block2g_expand_bn 9
block2g_expand_activation 10
block2g_dwconv 11
block2g_bn 9
block2g_activation 10
block2g_se_squeeze 0
block2g_se_reshape 87
block2g_se_reduce 88
block2g_se_expand 89
block2g_se_excite 15 5,1
block2g_project_conv 85
block2g_project_bn 9
block2g_drop 327
block2g_add 28 1,15
block3a_expand_conv 86
block3a_expand_bn 9
block3a_expand_activation 10
block3a_dwconv_pad 29
block3a_dwconv 30
block3a_bn 9
block3a_activation 10
block3a_se_squeeze 0
block3a_se_reshape 87
block3a_se_reduce 88
block3a_se_expand 89
block3a_se_excite 15 5,1
block3a_project_conv 38
block3a_project_bn 9
block3b_expand_conv 39
block3b_expand_bn 9
block3b_expand_activation 10
block3b_dwconv 33
block3b_bn 9
block3b_activation 10
block3b_se_squeeze 0
block3b_se_reshape 40
block3b_se_reduce 41
block3b_se_expand 42
block3b_se_excite 15 5,1
block3b_project_conv 38
block3b_project_bn 9
block3b_drop 328
block3b_add 28 1,15
block3c_expand_conv 39
block3c_expand_bn 9
block3c_expand_activation 10
block3c_dwconv 33
block3c_bn 9
block3c_activation 10
block3c_se_squeeze 0
block3c_se_reshape 40
block3c_se_reduce 41
block3c_se_expand 42
block3c_se_excite 15 5,1
block3c_project_conv 38
block3c_project_bn 9
block3c_drop 329
block3c_add 28 1,15
block3d_expand_conv 39
block3d_expand_bn 9
block3d_expand_activation 10
block3d_dwconv 33
block3d_bn 9
block3d_activation 10
block3d_se_squeeze 0
block3d_se_reshape 40
block3d_se_reduce 41
block3d_se_expand 42
block3d_se_excite 15 5,1
block3d_project_conv 38
block3d_project_bn 9
block3d_drop 330
block3d_add 28 1,15
block3e_expand_conv 39
block3e_expand_bn 9
block3e_expand_activation 10
block3e_dwconv 33
block3e_bn 9
block3e_activation 10
block3e_se_squeeze 0
block3e_se_reshape 40
block3e_se_reduce 41
block3e_se_expand 42
block3e_se_excite 15 5,1
block3e_project_conv 38
block3e_project_bn 9
block3e_drop 331
block3e_add 28 1,15
block3f_expand_conv 39
block3f_expand_bn 9
block3f_expand_activation 10
block3f_dwconv 33
block3f_bn 9
block3f_activation 10
block3f_se_squeeze 0
block3f_se_reshape 40
block3f_se_reduce 41
block3f_se_expand 42
block3f_se_excite 15 5,1
block3f_project_conv 38
block3f_project_bn 9
block3f_drop 332
block3f_add 28 1,15
block3g_expand_conv 39
block3g_expand_bn 9
block3g_expand_activation 10
block3g_dwconv 33
block3g_bn 9
block3g_activation 10
block3g_se_squeeze 0
block3g_se_reshape 40
block3g_se_reduce 41
block3g_se_expand 42
block3g_se_excite 15 5,1
block3g_project_conv 38
block3g_project_bn 9
block3g_drop 333
block3g_add 28 1,15
block4a_expand_conv 39
block4a_expand_bn 9
block4a_expand_activation 10
block4a_dwconv_pad 7
block4a_dwconv 18
block4a_bn 9
block4a_activation 10
block4a_se_squeeze 0
block4a_se_reshape 40
block4a_se_reduce 41
block4a_se_expand 42
block4a_se_excite 15 5,1
block4a_project_conv 175
block4a_project_bn 9
block4b_expand_conv 176
block4b_expand_bn 9
block4b_expand_activation 10
block4b_dwconv 11
block4b_bn 9
block4b_activation 10
block4b_se_squeeze 0
block4b_se_reshape 177
block4b_se_reduce 178
block4b_se_expand 179
block4b_se_excite 15 5,1
block4b_project_conv 175
block4b_project_bn 9
block4b_drop 334
block4b_add 28 1,15
block4c_expand_conv 176
block4c_expand_bn 9
block4c_expand_activation 10
block4c_dwconv 11
block4c_bn 9
block4c_activation 10
block4c_se_squeeze 0
block4c_se_reshape 177
block4c_se_reduce 178
block4c_se_expand 179
block4c_se_excite 15 5,1
block4c_project_conv 175
block4c_project_bn 9
block4c_drop 335
block4c_add 28 1,15
block4d_expand_conv 176
block4d_expand_bn 9
block4d_expand_activation 10
block4d_dwconv 11
block4d_bn 9
block4d_activation 10
block4d_se_squeeze 0
block4d_se_reshape 177
block4d_se_reduce 178
block4d_se_expand 179
block4d_se_excite 15 5,1
block4d_project_conv 175
block4d_project_bn 9
block4d_drop 336
block4d_add 28 1,15
block4e_expand_conv 176
block4e_expand_bn 9
block4e_expand_activation 10
block4e_dwconv 11
block4e_bn 9
block4e_activation 10
block4e_se_squeeze 0
block4e_se_reshape 177
block4e_se_reduce 178
block4e_se_expand 179
block4e_se_excite 15 5,1
block4e_project_conv 175
block4e_project_bn 9
block4e_drop 279
block4e_add 28 1,15
block4f_expand_conv 176
block4f_expand_bn 9
block4f_expand_activation 10
block4f_dwconv 11
block4f_bn 9
block4f_activation 10
block4f_se_squeeze 0
block4f_se_reshape 177
block4f_se_reduce 178
block4f_se_expand 179
block4f_se_excite 15 5,1
block4f_project_conv 175
block4f_project_bn 9
block4f_drop 337
block4f_add 28 1,15
block4g_expand_conv 176
block4g_expand_bn 9
block4g_expand_activation 10
block4g_dwconv 11
block4g_bn 9
block4g_activation 10
block4g_se_squeeze 0
block4g_se_reshape 177
block4g_se_reduce 178
block4g_se_expand 179
block4g_se_excite 15 5,1
block4g_project_conv 175
block4g_project_bn 9
block4g_drop 338
block4g_add 28 1,15
block4h_expand_conv 176
block4h_expand_bn 9
block4h_expand_activation 10
block4h_dwconv 11
block4h_bn 9
block4h_activation 10
block4h_se_squeeze 0
block4h_se_reshape 177
block4h_se_reduce 178
block4h_se_expand 179
block4h_se_excite 15 5,1
block4h_project_conv 175
block4h_project_bn 9
block4h_drop 339
block4h_add 28 1,15
block4i_expand_conv 176
block4i_expand_bn 9
block4i_expand_activation 10
block4i_dwconv 11
block4i_bn 9
block4i_activation 10
block4i_se_squeeze 0
block4i_se_reshape 177
block4i_se_reduce 178
block4i_se_expand 179
block4i_se_excite 15 5,1
block4i_project_conv 175
block4i_project_bn 9
block4i_drop 340
block4i_add 28 1,15
block4j_expand_conv 176
block4j_expand_bn 9
block4j_expand_activation 10
block4j_dwconv 11
block4j_bn 9
block4j_activation 10
block4j_se_squeeze 0
block4j_se_reshape 177
block4j_se_reduce 178
block4j_se_expand 179
block4j_se_excite 15 5,1
block4j_project_conv 175
block4j_project_bn 9
block4j_drop 341
block4j_add 28 1,15
block5a_expand_conv 176
block5a_expand_bn 9
block5a_expand_activation 10
block5a_dwconv 33
block5a_bn 9
block5a_activation 10
block5a_se_squeeze 0
block5a_se_reshape 177
block5a_se_reduce 178
block5a_se_expand 179
block5a_se_excite 15 5,1
block5a_project_conv 342
block5a_project_bn 9
block5b_expand_conv 343
block5b_expand_bn 9
block5b_expand_activation 10
block5b_dwconv 33
block5b_bn 9
block5b_activation 10
block5b_se_squeeze 0
block5b_se_reshape 344
block5b_se_reduce 345
block5b_se_expand 346
block5b_se_excite 15 5,1
block5b_project_conv 342
block5b_project_bn 9
block5b_drop 347
block5b_add 28 1,15
block5c_expand_conv 343
block5c_expand_bn 9
block5c_expand_activation 10
block5c_dwconv 33
block5c_bn 9
block5c_activation 10
block5c_se_squeeze 0
block5c_se_reshape 344
block5c_se_reduce 345
block5c_se_expand 346
block5c_se_excite 15 5,1
block5c_project_conv 342
block5c_project_bn 9
block5c_drop 348
block5c_add 28 1,15
block5d_expand_conv 343
block5d_expand_bn 9
block5d_expand_activation 10
block5d_dwconv 33
block5d_bn 9
block5d_activation 10
block5d_se_squeeze 0
block5d_se_reshape 344
block5d_se_reduce 345
block5d_se_expand 346
block5d_se_excite 15 5,1
block5d_project_conv 342
block5d_project_bn 9
block5d_drop 349
block5d_add 28 1,15
block5e_expand_conv 343
block5e_expand_bn 9
block5e_expand_activation 10
block5e_dwconv 33
block5e_bn 9
block5e_activation 10
block5e_se_squeeze 0
block5e_se_reshape 344
block5e_se_reduce 345
block5e_se_expand 346
block5e_se_excite 15 5,1
block5e_project_conv 342
block5e_project_bn 9
block5e_drop 350
block5e_add 28 1,15
block5f_expand_conv 343
block5f_expand_bn 9
block5f_expand_activation 10
block5f_dwconv 33
block5f_bn 9
block5f_activation 10
block5f_se_squeeze 0
block5f_se_reshape 344
block5f_se_reduce 345
block5f_se_expand 346
block5f_se_excite 15 5,1
block5f_project_conv 342
block5f_project_bn 9
block5f_drop 292
block5f_add 28 1,15
block5g_expand_conv 343
block5g_expand_bn 9
block5g_expand_activation 10
block5g_dwconv 33
block5g_bn 9
block5g_activation 10
block5g_se_squeeze 0
block5g_se_reshape 344
block5g_se_reduce 345
block5g_se_expand 346
block5g_se_excite 15 5,1
block5g_project_conv 342
block5g_project_bn 9
block5g_drop 351
block5g_add 28 1,15
block5h_expand_conv 343
block5h_expand_bn 9
block5h_expand_activation 10
block5h_dwconv 33
block5h_bn 9
block5h_activation 10
block5h_se_squeeze 0
block5h_se_reshape 344
block5h_se_reduce 345
block5h_se_expand 346
block5h_se_excite 15 5,1
block5h_project_conv 342
block5h_project_bn 9
block5h_drop 352
block5h_add 28 1,15
block5i_expand_conv 343
block5i_expand_bn 9
block5i_expand_activation 10
block5i_dwconv 33
block5i_bn 9
block5i_activation 10
block5i_se_squeeze 0
block5i_se_reshape 344
block5i_se_reduce 345
block5i_se_expand 346
block5i_se_excite 15 5,1
block5i_project_conv 342
block5i_project_bn 9
block5i_drop 353
block5i_add 28 1,15
block5j_expand_conv 343
block5j_expand_bn 9
block5j_expand_activation 10
block5j_dwconv 33
block5j_bn 9
block5j_activation 10
block5j_se_squeeze 0
block5j_se_reshape 344
block5j_se_reduce 345
block5j_se_expand 346
block5j_se_excite 15 5,1
block5j_project_conv 342
block5j_project_bn 9
block5j_drop 354
block5j_add 28 1,15
block6a_expand_conv 343
block6a_expand_bn 9
block6a_expand_activation 10
block6a_dwconv_pad 29
block6a_dwconv 30
block6a_bn 9
block6a_activation 10
block6a_se_squeeze 0
block6a_se_reshape 344
block6a_se_reduce 345
block6a_se_expand 346
block6a_se_excite 15 5,1
block6a_project_conv 151
block6a_project_bn 9
block6b_expand_conv 152
block6b_expand_bn 9
block6b_expand_activation 10
block6b_dwconv 33
block6b_bn 9
block6b_activation 10
block6b_se_squeeze 0
block6b_se_reshape 153
block6b_se_reduce 154
block6b_se_expand 155
block6b_se_excite 15 5,1
block6b_project_conv 151
block6b_project_bn 9
block6b_drop 355
block6b_add 28 1,15
block6c_expand_conv 152
block6c_expand_bn 9
block6c_expand_activation 10
block6c_dwconv 33
block6c_bn 9
block6c_activation 10
block6c_se_squeeze 0
block6c_se_reshape 153
block6c_se_reduce 154
block6c_se_expand 155
block6c_se_excite 15 5,1
block6c_project_conv 151
block6c_project_bn 9
block6c_drop 356
block6c_add 28 1,15
block6d_expand_conv 152
block6d_expand_bn 9
block6d_expand_activation 10
block6d_dwconv 33
block6d_bn 9
block6d_activation 10
block6d_se_squeeze 0
block6d_se_reshape 153
block6d_se_reduce 154
block6d_se_expand 155
block6d_se_excite 15 5,1
block6d_project_conv 151
block6d_project_bn 9
block6d_drop 357
block6d_add 28 1,15
block6e_expand_conv 152
block6e_expand_bn 9
block6e_expand_activation 10
block6e_dwconv 33
block6e_bn 9
block6e_activation 10
block6e_se_squeeze 0
block6e_se_reshape 153
block6e_se_reduce 154
block6e_se_expand 155
block6e_se_excite 15 5,1
block6e_project_conv 151
block6e_project_bn 9
block6e_drop 358
block6e_add 28 1,15
block6f_expand_conv 152
block6f_expand_bn 9
block6f_expand_activation 10
block6f_dwconv 33
block6f_bn 9
block6f_activation 10
block6f_se_squeeze 0
block6f_se_reshape 153
block6f_se_reduce 154
block6f_se_expand 155
block6f_se_excite 15 5,1
block6f_project_conv 151
block6f_project_bn 9
block6f_drop 359
block6f_add 28 1,15
block6g_expand_conv 152
block6g_expand_bn 9
block6g_expand_activation 10
block6g_dwconv 33
block6g_bn 9
block6g_activation 10
block6g_se_squeeze 0
block6g_se_reshape 153
block6g_se_reduce 154
block6g_se_expand 155
block6g_se_excite 15 5,1
block6g_project_conv 151
block6g_project_bn 9
block6g_drop 304
block6g_add 28 1,15
block6h_expand_conv 152
block6h_expand_bn 9
block6h_expand_activation 10
block6h_dwconv 33
block6h_bn 9
block6h_activation 10
block6h_se_squeeze 0
block6h_se_reshape 153
block6h_se_reduce 154
block6h_se_expand 155
block6h_se_excite 15 5,1
block6h_project_conv 151
block6h_project_bn 9
block6h_drop 360
block6h_add 28 1,15
block6i_expand_conv 152
block6i_expand_bn 9
block6i_expand_activation 10
block6i_dwconv 33
block6i_bn 9
block6i_activation 10
block6i_se_squeeze 0
block6i_se_reshape 153
block6i_se_reduce 154
block6i_se_expand 155
block6i_se_excite 15 5,1
block6i_project_conv 151
block6i_project_bn 9
block6i_drop 361
block6i_add 28 1,15
block6j_expand_conv 152
block6j_expand_bn 9
block6j_expand_activation 10
block6j_dwconv 33
block6j_bn 9
block6j_activation 10
block6j_se_squeeze 0
block6j_se_reshape 153
block6j_se_reduce 154
block6j_se_expand 155
block6j_se_excite 15 5,1
block6j_project_conv 151
block6j_project_bn 9
block6j_drop 362
block6j_add 28 1,15
block6k_expand_conv 152
block6k_expand_bn 9
block6k_expand_activation 10
block6k_dwconv 33
block6k_bn 9
block6k_activation 10
block6k_se_squeeze 0
block6k_se_reshape 153
block6k_se_reduce 154
block6k_se_expand 155
block6k_se_excite 15 5,1
block6k_project_conv 151
block6k_project_bn 9
block6k_drop 363
block6k_add 28 1,15
block6l_expand_conv 152
block6l_expand_bn 9
block6l_expand_activation 10
block6l_dwconv 33
block6l_bn 9
block6l_activation 10
block6l_se_squeeze 0
block6l_se_reshape 153
block6l_se_reduce 154
block6l_se_expand 155
block6l_se_excite 15 5,1
block6l_project_conv 151
block6l_project_bn 9
block6l_drop 364
block6l_add 28 1,15
block6m_expand_conv 152
block6m_expand_bn 9
block6m_expand_activation 10
block6m_dwconv 33
block6m_bn 9
block6m_activation 10
block6m_se_squeeze 0
block6m_se_reshape 153
block6m_se_reduce 154
block6m_se_expand 155
block6m_se_excite 15 5,1
block6m_project_conv 151
block6m_project_bn 9
block6m_drop 365
block6m_add 28 1,15
block7a_expand_conv 152
block7a_expand_bn 9
block7a_expand_activation 10
block7a_dwconv 11
block7a_bn 9
block7a_activation 10
block7a_se_squeeze 0
block7a_se_reshape 153
block7a_se_reduce 154
block7a_se_expand 155
block7a_se_excite 15 5,1
block7a_project_conv 366
block7a_project_bn 9
block7b_expand_conv 367
block7b_expand_bn 9
block7b_expand_activation 10
block7b_dwconv 11
block7b_bn 9
block7b_activation 10
block7b_se_squeeze 0
block7b_se_reshape 368
block7b_se_reduce 369
block7b_se_expand 370
block7b_se_excite 15 5,1
block7b_project_conv 366
block7b_project_bn 9
block7b_drop 371
block7b_add 28 1,15
block7c_expand_conv 367
block7c_expand_bn 9
block7c_expand_activation 10
block7c_dwconv 11
block7c_bn 9
block7c_activation 10
block7c_se_squeeze 0
block7c_se_reshape 368
block7c_se_reduce 369
block7c_se_expand 370
block7c_se_excite 15 5,1
block7c_project_conv 366
block7c_project_bn 9
block7c_drop 372
block7c_add 28 1,15
block7d_expand_conv 367
block7d_expand_bn 9
block7d_expand_activation 10
block7d_dwconv 11
block7d_bn 9
block7d_activation 10
block7d_se_squeeze 0
block7d_se_reshape 368
block7d_se_reduce 369
block7d_se_expand 370
block7d_se_excite 15 5,1
block7d_project_conv 366
block7d_project_bn 9
block7d_drop 373
block7d_add 28 1,15
top_conv 374
top_bn 9
top_activation 10
""",
    },
}
