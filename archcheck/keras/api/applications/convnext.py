"""convnext of keras.applications: written by `python tools/generate_applications.py` from keras 3.15.1."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

CONFIGS: tuple[tuple[str, dict[str, Any]], ...] = (
    ('GlobalAveragePooling2D', {}),
    ('LayerNormalization', {'epsilon': 1e-06}),
    ('GlobalMaxPooling2D', {}),
    ('Dense', {'units': '<classes>', 'activation': '<classifier_activation>'}),
    ('Normalization', {'mean': (123.675, 116.28, 103.53), 'variance': (3409.9760250000004, 3262.6944000000003, 3291.890625)}),
    ('Conv2D', {'filters': 128, 'kernel_size': (4, 4), 'strides': (4, 4)}),
    ('Sequential', {'layers': '<name>_stem_conv 5\n<name>_stem_layernorm 1'}),
    ('Conv2D', {'filters': 128, 'kernel_size': (7, 7), 'padding': 'same', 'groups': 128}),
    ('Dense', {'units': 512}),
    ('Activation', {'activation': 'gelu'}),
    ('Dense', {'units': 128}),
    ('LayerScale', {'init_values': 1e-06, 'projection_dim': 128}),
    ('Activation', {'activation': 'linear'}),
    ('ops', {'op': 'add', 'operands': (None, None)}),
    ('Conv2D', {'filters': 256, 'kernel_size': (2, 2), 'strides': (2, 2)}),
    ('Sequential', {'layers': '<name>_downsampling_layernorm_0 1\n<name>_downsampling_conv_0 14'}),
    ('Conv2D', {'filters': 256, 'kernel_size': (7, 7), 'padding': 'same', 'groups': 256}),
    ('Dense', {'units': 1024}),
    ('Dense', {'units': 256}),
    ('LayerScale', {'init_values': 1e-06, 'projection_dim': 256}),
    ('Conv2D', {'filters': 512, 'kernel_size': (2, 2), 'strides': (2, 2)}),
    ('Sequential', {'layers': '<name>_downsampling_layernorm_1 1\n<name>_downsampling_conv_1 20'}),
    ('Conv2D', {'filters': 512, 'kernel_size': (7, 7), 'padding': 'same', 'groups': 512}),
    ('Dense', {'units': 2048}),
    ('LayerScale', {'init_values': 1e-06, 'projection_dim': 512}),
    ('Conv2D', {'filters': 1024, 'kernel_size': (2, 2), 'strides': (2, 2)}),
    ('Sequential', {'layers': '<name>_downsampling_layernorm_2 1\n<name>_downsampling_conv_2 25'}),
    ('Conv2D', {'filters': 1024, 'kernel_size': (7, 7), 'padding': 'same', 'groups': 1024}),
    ('Dense', {'units': 4096}),
    ('LayerScale', {'init_values': 1e-06, 'projection_dim': 1024}),
    ('Conv2D', {'filters': 192, 'kernel_size': (4, 4), 'strides': (4, 4)}),
    ('Sequential', {'layers': '<name>_stem_conv 30\n<name>_stem_layernorm 1'}),
    ('Conv2D', {'filters': 192, 'kernel_size': (7, 7), 'padding': 'same', 'groups': 192}),
    ('Dense', {'units': 768}),
    ('Dense', {'units': 192}),
    ('LayerScale', {'init_values': 1e-06, 'projection_dim': 192}),
    ('Conv2D', {'filters': 384, 'kernel_size': (2, 2), 'strides': (2, 2)}),
    ('Sequential', {'layers': '<name>_downsampling_layernorm_0 1\n<name>_downsampling_conv_0 36'}),
    ('Conv2D', {'filters': 384, 'kernel_size': (7, 7), 'padding': 'same', 'groups': 384}),
    ('Dense', {'units': 1536}),
    ('Dense', {'units': 384}),
    ('LayerScale', {'init_values': 1e-06, 'projection_dim': 384}),
    ('Conv2D', {'filters': 768, 'kernel_size': (2, 2), 'strides': (2, 2)}),
    ('Sequential', {'layers': '<name>_downsampling_layernorm_1 1\n<name>_downsampling_conv_1 42'}),
    ('Conv2D', {'filters': 768, 'kernel_size': (7, 7), 'padding': 'same', 'groups': 768}),
    ('Dense', {'units': 3072}),
    ('LayerScale', {'init_values': 1e-06, 'projection_dim': 768}),
    ('Conv2D', {'filters': 1536, 'kernel_size': (2, 2), 'strides': (2, 2)}),
    ('Sequential', {'layers': '<name>_downsampling_layernorm_2 1\n<name>_downsampling_conv_2 47'}),
    ('Conv2D', {'filters': 1536, 'kernel_size': (7, 7), 'padding': 'same', 'groups': 1536}),
    ('Dense', {'units': 6144}),
    ('LayerScale', {'init_values': 1e-06, 'projection_dim': 1536}),
    ('Conv2D', {'filters': 96, 'kernel_size': (4, 4), 'strides': (4, 4)}),
    ('Sequential', {'layers': '<name>_stem_conv 52\n<name>_stem_layernorm 1'}),
    ('Conv2D', {'filters': 96, 'kernel_size': (7, 7), 'padding': 'same', 'groups': 96}),
    ('Dense', {'units': 96}),
    ('LayerScale', {'init_values': 1e-06, 'projection_dim': 96}),
    ('Conv2D', {'filters': 192, 'kernel_size': (2, 2), 'strides': (2, 2)}),
    ('Sequential', {'layers': '<name>_downsampling_layernorm_0 1\n<name>_downsampling_conv_0 57'}),
    ('Sequential', {'layers': '<name>_downsampling_layernorm_1 1\n<name>_downsampling_conv_1 36'}),
    ('Sequential', {'layers': '<name>_downsampling_layernorm_2 1\n<name>_downsampling_conv_2 42'}),
    ('Conv2D', {'filters': 256, 'kernel_size': (4, 4), 'strides': (4, 4)}),
    ('Sequential', {'layers': '<name>_stem_conv 61\n<name>_stem_layernorm 1'}),
    ('Sequential', {'layers': '<name>_downsampling_layernorm_0 1\n<name>_downsampling_conv_0 20'}),
    ('Sequential', {'layers': '<name>_downsampling_layernorm_1 1\n<name>_downsampling_conv_1 25'}),
    ('Conv2D', {'filters': 2048, 'kernel_size': (2, 2), 'strides': (2, 2)}),
    ('Sequential', {'layers': '<name>_downsampling_layernorm_2 1\n<name>_downsampling_conv_2 65'}),
    ('Conv2D', {'filters': 2048, 'kernel_size': (7, 7), 'padding': 'same', 'groups': 2048}),
    ('Dense', {'units': 8192}),
    ('LayerScale', {'init_values': 1e-06, 'projection_dim': 2048}),
)

BUILDERS: dict[str, dict[str, Any]] = {
    "ConvNeXtBase": {
        "size": 224,
        "flat size": None,
        "least": 32,
        "flat avg": """\
- 0
- 1
""",
        "flat max": """\
- 2
- 1
""",
        "top": """\
<name>_head_gap 0
<name>_head_layernorm 1
<name>_head_dense 3
""",
        "flat": """\
- 1
""",
        "pre": """\
<name>_prestem_normalization 4
""",
        "pre other": "",
        "pre without": "",
        "body": """\
<name>_stem 6
<name>_stage_0_block_0_depthwise_conv 7
<name>_stage_0_block_0_layernorm 1
<name>_stage_0_block_0_pointwise_conv_1 8
<name>_stage_0_block_0_gelu 9
<name>_stage_0_block_0_pointwise_conv_2 10
<name>_stage_0_block_0_layer_scale 11
<name>_stage_0_block_0_identity 12
- 13 8,1
<name>_stage_0_block_1_depthwise_conv 7
<name>_stage_0_block_1_layernorm 1
<name>_stage_0_block_1_pointwise_conv_1 8
<name>_stage_0_block_1_gelu 9
<name>_stage_0_block_1_pointwise_conv_2 10
<name>_stage_0_block_1_layer_scale 11
<name>_stage_0_block_1_identity 12
- 13 8,1
<name>_stage_0_block_2_depthwise_conv 7
<name>_stage_0_block_2_layernorm 1
<name>_stage_0_block_2_pointwise_conv_1 8
<name>_stage_0_block_2_gelu 9
<name>_stage_0_block_2_pointwise_conv_2 10
<name>_stage_0_block_2_layer_scale 11
<name>_stage_0_block_2_identity 12
- 13 8,1
<name>_downsampling_block_0 15
<name>_stage_1_block_0_depthwise_conv 16
<name>_stage_1_block_0_layernorm 1
<name>_stage_1_block_0_pointwise_conv_1 17
<name>_stage_1_block_0_gelu 9
<name>_stage_1_block_0_pointwise_conv_2 18
<name>_stage_1_block_0_layer_scale 19
<name>_stage_1_block_0_identity 12
- 13 8,1
<name>_stage_1_block_1_depthwise_conv 16
<name>_stage_1_block_1_layernorm 1
<name>_stage_1_block_1_pointwise_conv_1 17
<name>_stage_1_block_1_gelu 9
<name>_stage_1_block_1_pointwise_conv_2 18
<name>_stage_1_block_1_layer_scale 19
<name>_stage_1_block_1_identity 12
- 13 8,1
<name>_stage_1_block_2_depthwise_conv 16
<name>_stage_1_block_2_layernorm 1
<name>_stage_1_block_2_pointwise_conv_1 17
<name>_stage_1_block_2_gelu 9
<name>_stage_1_block_2_pointwise_conv_2 18
<name>_stage_1_block_2_layer_scale 19
<name>_stage_1_block_2_identity 12
- 13 8,1
<name>_downsampling_block_1 21
<name>_stage_2_block_0_depthwise_conv 22
<name>_stage_2_block_0_layernorm 1
<name>_stage_2_block_0_pointwise_conv_1 23
<name>_stage_2_block_0_gelu 9
<name>_stage_2_block_0_pointwise_conv_2 8
<name>_stage_2_block_0_layer_scale 24
<name>_stage_2_block_0_identity 12
- 13 8,1
<name>_stage_2_block_1_depthwise_conv 22
<name>_stage_2_block_1_layernorm 1
<name>_stage_2_block_1_pointwise_conv_1 23
<name>_stage_2_block_1_gelu 9
<name>_stage_2_block_1_pointwise_conv_2 8
<name>_stage_2_block_1_layer_scale 24
<name>_stage_2_block_1_identity 12
- 13 8,1
<name>_stage_2_block_2_depthwise_conv 22
<name>_stage_2_block_2_layernorm 1
<name>_stage_2_block_2_pointwise_conv_1 23
<name>_stage_2_block_2_gelu 9
<name>_stage_2_block_2_pointwise_conv_2 8
<name>_stage_2_block_2_layer_scale 24
<name>_stage_2_block_2_identity 12
- 13 8,1
<name>_stage_2_block_3_depthwise_conv 22
<name>_stage_2_block_3_layernorm 1
<name>_stage_2_block_3_pointwise_conv_1 23
<name>_stage_2_block_3_gelu 9
<name>_stage_2_block_3_pointwise_conv_2 8
<name>_stage_2_block_3_layer_scale 24
<name>_stage_2_block_3_identity 12
- 13 8,1
<name>_stage_2_block_4_depthwise_conv 22
<name>_stage_2_block_4_layernorm 1
<name>_stage_2_block_4_pointwise_conv_1 23
<name>_stage_2_block_4_gelu 9
<name>_stage_2_block_4_pointwise_conv_2 8
<name>_stage_2_block_4_layer_scale 24
<name>_stage_2_block_4_identity 12
- 13 8,1
<name>_stage_2_block_5_depthwise_conv 22
<name>_stage_2_block_5_layernorm 1
<name>_stage_2_block_5_pointwise_conv_1 23
<name>_stage_2_block_5_gelu 9
<name>_stage_2_block_5_pointwise_conv_2 8
<name>_stage_2_block_5_layer_scale 24
<name>_stage_2_block_5_identity 12
- 13 8,1
<name>_stage_2_block_6_depthwise_conv 22
<name>_stage_2_block_6_layernorm 1
<name>_stage_2_block_6_pointwise_conv_1 23
<name>_stage_2_block_6_gelu 9
<name>_stage_2_block_6_pointwise_conv_2 8
<name>_stage_2_block_6_layer_scale 24
<name>_stage_2_block_6_identity 12
- 13 8,1
<name>_stage_2_block_7_depthwise_conv 22
<name>_stage_2_block_7_layernorm 1
<name>_stage_2_block_7_pointwise_conv_1 23
<name>_stage_2_block_7_gelu 9
<name>_stage_2_block_7_pointwise_conv_2 8
<name>_stage_2_block_7_layer_scale 24
<name>_stage_2_block_7_identity 12
- 13 8,1
<name>_stage_2_block_8_depthwise_conv 22
<name>_stage_2_block_8_layernorm 1
<name>_stage_2_block_8_pointwise_conv_1 23
<name>_stage_2_block_8_gelu 9
<name>_stage_2_block_8_pointwise_conv_2 8
<name>_stage_2_block_8_layer_scale 24
<name>_stage_2_block_8_identity 12
- 13 8,1
<name>_stage_2_block_9_depthwise_conv 22
<name>_stage_2_block_9_layernorm 1
<name>_stage_2_block_9_pointwise_conv_1 23
<name>_stage_2_block_9_gelu 9
<name>_stage_2_block_9_pointwise_conv_2 8
<name>_stage_2_block_9_layer_scale 24
<name>_stage_2_block_9_identity 12
- 13 8,1
<name>_stage_2_block_10_depthwise_conv 22
<name>_stage_2_block_10_layernorm 1
<name>_stage_2_block_10_pointwise_conv_1 23
<name>_stage_2_block_10_gelu 9
<name>_stage_2_block_10_pointwise_conv_2 8
<name>_stage_2_block_10_layer_scale 24
<name>_stage_2_block_10_identity 12
- 13 8,1
<name>_stage_2_block_11_depthwise_conv 22
<name>_stage_2_block_11_layernorm 1
<name>_stage_2_block_11_pointwise_conv_1 23
<name>_stage_2_block_11_gelu 9
<name>_stage_2_block_11_pointwise_conv_2 8
<name>_stage_2_block_11_layer_scale 24
<name>_stage_2_block_11_identity 12
- 13 8,1
<name>_stage_2_block_12_depthwise_conv 22
<name>_stage_2_block_12_layernorm 1
<name>_stage_2_block_12_pointwise_conv_1 23
<name>_stage_2_block_12_gelu 9
<name>_stage_2_block_12_pointwise_conv_2 8
<name>_stage_2_block_12_layer_scale 24
<name>_stage_2_block_12_identity 12
- 13 8,1
<name>_stage_2_block_13_depthwise_conv 22
<name>_stage_2_block_13_layernorm 1
<name>_stage_2_block_13_pointwise_conv_1 23
<name>_stage_2_block_13_gelu 9
<name>_stage_2_block_13_pointwise_conv_2 8
<name>_stage_2_block_13_layer_scale 24
<name>_stage_2_block_13_identity 12
- 13 8,1
<name>_stage_2_block_14_depthwise_conv 22
<name>_stage_2_block_14_layernorm 1
<name>_stage_2_block_14_pointwise_conv_1 23
<name>_stage_2_block_14_gelu 9
<name>_stage_2_block_14_pointwise_conv_2 8
<name>_stage_2_block_14_layer_scale 24
<name>_stage_2_block_14_identity 12
- 13 8,1
<name>_stage_2_block_15_depthwise_conv 22
<name>_stage_2_block_15_layernorm 1
<name>_stage_2_block_15_pointwise_conv_1 23
<name>_stage_2_block_15_gelu 9
<name>_stage_2_block_15_pointwise_conv_2 8
<name>_stage_2_block_15_layer_scale 24
<name>_stage_2_block_15_identity 12
- 13 8,1
<name>_stage_2_block_16_depthwise_conv 22
<name>_stage_2_block_16_layernorm 1
<name>_stage_2_block_16_pointwise_conv_1 23
<name>_stage_2_block_16_gelu 9
<name>_stage_2_block_16_pointwise_conv_2 8
<name>_stage_2_block_16_layer_scale 24
<name>_stage_2_block_16_identity 12
- 13 8,1
<name>_stage_2_block_17_depthwise_conv 22
<name>_stage_2_block_17_layernorm 1
<name>_stage_2_block_17_pointwise_conv_1 23
<name>_stage_2_block_17_gelu 9
<name>_stage_2_block_17_pointwise_conv_2 8
<name>_stage_2_block_17_layer_scale 24
<name>_stage_2_block_17_identity 12
- 13 8,1
<name>_stage_2_block_18_depthwise_conv 22
<name>_stage_2_block_18_layernorm 1
<name>_stage_2_block_18_pointwise_conv_1 23
<name>_stage_2_block_18_gelu 9
<name>_stage_2_block_18_pointwise_conv_2 8
<name>_stage_2_block_18_layer_scale 24
<name>_stage_2_block_18_identity 12
- 13 8,1
<name>_stage_2_block_19_depthwise_conv 22
<name>_stage_2_block_19_layernorm 1
<name>_stage_2_block_19_pointwise_conv_1 23
<name>_stage_2_block_19_gelu 9
<name>_stage_2_block_19_pointwise_conv_2 8
<name>_stage_2_block_19_layer_scale 24
<name>_stage_2_block_19_identity 12
- 13 8,1
<name>_stage_2_block_20_depthwise_conv 22
<name>_stage_2_block_20_layernorm 1
<name>_stage_2_block_20_pointwise_conv_1 23
<name>_stage_2_block_20_gelu 9
<name>_stage_2_block_20_pointwise_conv_2 8
<name>_stage_2_block_20_layer_scale 24
<name>_stage_2_block_20_identity 12
- 13 8,1
<name>_stage_2_block_21_depthwise_conv 22
<name>_stage_2_block_21_layernorm 1
<name>_stage_2_block_21_pointwise_conv_1 23
<name>_stage_2_block_21_gelu 9
<name>_stage_2_block_21_pointwise_conv_2 8
<name>_stage_2_block_21_layer_scale 24
<name>_stage_2_block_21_identity 12
- 13 8,1
<name>_stage_2_block_22_depthwise_conv 22
<name>_stage_2_block_22_layernorm 1
<name>_stage_2_block_22_pointwise_conv_1 23
<name>_stage_2_block_22_gelu 9
<name>_stage_2_block_22_pointwise_conv_2 8
<name>_stage_2_block_22_layer_scale 24
<name>_stage_2_block_22_identity 12
- 13 8,1
<name>_stage_2_block_23_depthwise_conv 22
<name>_stage_2_block_23_layernorm 1
<name>_stage_2_block_23_pointwise_conv_1 23
<name>_stage_2_block_23_gelu 9
<name>_stage_2_block_23_pointwise_conv_2 8
<name>_stage_2_block_23_layer_scale 24
<name>_stage_2_block_23_identity 12
- 13 8,1
<name>_stage_2_block_24_depthwise_conv 22
<name>_stage_2_block_24_layernorm 1
<name>_stage_2_block_24_pointwise_conv_1 23
<name>_stage_2_block_24_gelu 9
<name>_stage_2_block_24_pointwise_conv_2 8
<name>_stage_2_block_24_layer_scale 24
<name>_stage_2_block_24_identity 12
- 13 8,1
<name>_stage_2_block_25_depthwise_conv 22
<name>_stage_2_block_25_layernorm 1
<name>_stage_2_block_25_pointwise_conv_1 23
<name>_stage_2_block_25_gelu 9
<name>_stage_2_block_25_pointwise_conv_2 8
<name>_stage_2_block_25_layer_scale 24
<name>_stage_2_block_25_identity 12
- 13 8,1
<name>_stage_2_block_26_depthwise_conv 22
<name>_stage_2_block_26_layernorm 1
<name>_stage_2_block_26_pointwise_conv_1 23
<name>_stage_2_block_26_gelu 9
<name>_stage_2_block_26_pointwise_conv_2 8
<name>_stage_2_block_26_layer_scale 24
<name>_stage_2_block_26_identity 12
- 13 8,1
<name>_downsampling_block_2 26
<name>_stage_3_block_0_depthwise_conv 27
<name>_stage_3_block_0_layernorm 1
<name>_stage_3_block_0_pointwise_conv_1 28
<name>_stage_3_block_0_gelu 9
<name>_stage_3_block_0_pointwise_conv_2 17
<name>_stage_3_block_0_layer_scale 29
<name>_stage_3_block_0_identity 12
- 13 8,1
<name>_stage_3_block_1_depthwise_conv 27
<name>_stage_3_block_1_layernorm 1
<name>_stage_3_block_1_pointwise_conv_1 28
<name>_stage_3_block_1_gelu 9
<name>_stage_3_block_1_pointwise_conv_2 17
<name>_stage_3_block_1_layer_scale 29
<name>_stage_3_block_1_identity 12
- 13 8,1
<name>_stage_3_block_2_depthwise_conv 27
<name>_stage_3_block_2_layernorm 1
<name>_stage_3_block_2_pointwise_conv_1 28
<name>_stage_3_block_2_gelu 9
<name>_stage_3_block_2_pointwise_conv_2 17
<name>_stage_3_block_2_layer_scale 29
<name>_stage_3_block_2_identity 12
- 13 8,1
""",
    },
    "ConvNeXtLarge": {
        "size": 224,
        "flat size": None,
        "least": 32,
        "flat avg": """\
- 0
- 1
""",
        "flat max": """\
- 2
- 1
""",
        "top": """\
<name>_head_gap 0
<name>_head_layernorm 1
<name>_head_dense 3
""",
        "flat": """\
- 1
""",
        "pre": """\
<name>_prestem_normalization 4
""",
        "pre other": "",
        "pre without": "",
        "body": """\
<name>_stem 31
<name>_stage_0_block_0_depthwise_conv 32
<name>_stage_0_block_0_layernorm 1
<name>_stage_0_block_0_pointwise_conv_1 33
<name>_stage_0_block_0_gelu 9
<name>_stage_0_block_0_pointwise_conv_2 34
<name>_stage_0_block_0_layer_scale 35
<name>_stage_0_block_0_identity 12
- 13 8,1
<name>_stage_0_block_1_depthwise_conv 32
<name>_stage_0_block_1_layernorm 1
<name>_stage_0_block_1_pointwise_conv_1 33
<name>_stage_0_block_1_gelu 9
<name>_stage_0_block_1_pointwise_conv_2 34
<name>_stage_0_block_1_layer_scale 35
<name>_stage_0_block_1_identity 12
- 13 8,1
<name>_stage_0_block_2_depthwise_conv 32
<name>_stage_0_block_2_layernorm 1
<name>_stage_0_block_2_pointwise_conv_1 33
<name>_stage_0_block_2_gelu 9
<name>_stage_0_block_2_pointwise_conv_2 34
<name>_stage_0_block_2_layer_scale 35
<name>_stage_0_block_2_identity 12
- 13 8,1
<name>_downsampling_block_0 37
<name>_stage_1_block_0_depthwise_conv 38
<name>_stage_1_block_0_layernorm 1
<name>_stage_1_block_0_pointwise_conv_1 39
<name>_stage_1_block_0_gelu 9
<name>_stage_1_block_0_pointwise_conv_2 40
<name>_stage_1_block_0_layer_scale 41
<name>_stage_1_block_0_identity 12
- 13 8,1
<name>_stage_1_block_1_depthwise_conv 38
<name>_stage_1_block_1_layernorm 1
<name>_stage_1_block_1_pointwise_conv_1 39
<name>_stage_1_block_1_gelu 9
<name>_stage_1_block_1_pointwise_conv_2 40
<name>_stage_1_block_1_layer_scale 41
<name>_stage_1_block_1_identity 12
- 13 8,1
<name>_stage_1_block_2_depthwise_conv 38
<name>_stage_1_block_2_layernorm 1
<name>_stage_1_block_2_pointwise_conv_1 39
<name>_stage_1_block_2_gelu 9
<name>_stage_1_block_2_pointwise_conv_2 40
<name>_stage_1_block_2_layer_scale 41
<name>_stage_1_block_2_identity 12
- 13 8,1
<name>_downsampling_block_1 43
<name>_stage_2_block_0_depthwise_conv 44
<name>_stage_2_block_0_layernorm 1
<name>_stage_2_block_0_pointwise_conv_1 45
<name>_stage_2_block_0_gelu 9
<name>_stage_2_block_0_pointwise_conv_2 33
<name>_stage_2_block_0_layer_scale 46
<name>_stage_2_block_0_identity 12
- 13 8,1
<name>_stage_2_block_1_depthwise_conv 44
<name>_stage_2_block_1_layernorm 1
<name>_stage_2_block_1_pointwise_conv_1 45
<name>_stage_2_block_1_gelu 9
<name>_stage_2_block_1_pointwise_conv_2 33
<name>_stage_2_block_1_layer_scale 46
<name>_stage_2_block_1_identity 12
- 13 8,1
<name>_stage_2_block_2_depthwise_conv 44
<name>_stage_2_block_2_layernorm 1
<name>_stage_2_block_2_pointwise_conv_1 45
<name>_stage_2_block_2_gelu 9
<name>_stage_2_block_2_pointwise_conv_2 33
<name>_stage_2_block_2_layer_scale 46
<name>_stage_2_block_2_identity 12
- 13 8,1
<name>_stage_2_block_3_depthwise_conv 44
<name>_stage_2_block_3_layernorm 1
<name>_stage_2_block_3_pointwise_conv_1 45
<name>_stage_2_block_3_gelu 9
<name>_stage_2_block_3_pointwise_conv_2 33
<name>_stage_2_block_3_layer_scale 46
<name>_stage_2_block_3_identity 12
- 13 8,1
<name>_stage_2_block_4_depthwise_conv 44
<name>_stage_2_block_4_layernorm 1
<name>_stage_2_block_4_pointwise_conv_1 45
<name>_stage_2_block_4_gelu 9
<name>_stage_2_block_4_pointwise_conv_2 33
<name>_stage_2_block_4_layer_scale 46
<name>_stage_2_block_4_identity 12
- 13 8,1
<name>_stage_2_block_5_depthwise_conv 44
<name>_stage_2_block_5_layernorm 1
<name>_stage_2_block_5_pointwise_conv_1 45
<name>_stage_2_block_5_gelu 9
<name>_stage_2_block_5_pointwise_conv_2 33
<name>_stage_2_block_5_layer_scale 46
<name>_stage_2_block_5_identity 12
- 13 8,1
<name>_stage_2_block_6_depthwise_conv 44
<name>_stage_2_block_6_layernorm 1
<name>_stage_2_block_6_pointwise_conv_1 45
<name>_stage_2_block_6_gelu 9
<name>_stage_2_block_6_pointwise_conv_2 33
<name>_stage_2_block_6_layer_scale 46
<name>_stage_2_block_6_identity 12
- 13 8,1
<name>_stage_2_block_7_depthwise_conv 44
<name>_stage_2_block_7_layernorm 1
<name>_stage_2_block_7_pointwise_conv_1 45
<name>_stage_2_block_7_gelu 9
<name>_stage_2_block_7_pointwise_conv_2 33
<name>_stage_2_block_7_layer_scale 46
<name>_stage_2_block_7_identity 12
- 13 8,1
<name>_stage_2_block_8_depthwise_conv 44
<name>_stage_2_block_8_layernorm 1
<name>_stage_2_block_8_pointwise_conv_1 45
<name>_stage_2_block_8_gelu 9
<name>_stage_2_block_8_pointwise_conv_2 33
<name>_stage_2_block_8_layer_scale 46
<name>_stage_2_block_8_identity 12
- 13 8,1
<name>_stage_2_block_9_depthwise_conv 44
<name>_stage_2_block_9_layernorm 1
<name>_stage_2_block_9_pointwise_conv_1 45
<name>_stage_2_block_9_gelu 9
<name>_stage_2_block_9_pointwise_conv_2 33
<name>_stage_2_block_9_layer_scale 46
<name>_stage_2_block_9_identity 12
- 13 8,1
<name>_stage_2_block_10_depthwise_conv 44
<name>_stage_2_block_10_layernorm 1
<name>_stage_2_block_10_pointwise_conv_1 45
<name>_stage_2_block_10_gelu 9
<name>_stage_2_block_10_pointwise_conv_2 33
<name>_stage_2_block_10_layer_scale 46
<name>_stage_2_block_10_identity 12
- 13 8,1
<name>_stage_2_block_11_depthwise_conv 44
<name>_stage_2_block_11_layernorm 1
<name>_stage_2_block_11_pointwise_conv_1 45
<name>_stage_2_block_11_gelu 9
<name>_stage_2_block_11_pointwise_conv_2 33
<name>_stage_2_block_11_layer_scale 46
<name>_stage_2_block_11_identity 12
- 13 8,1
<name>_stage_2_block_12_depthwise_conv 44
<name>_stage_2_block_12_layernorm 1
<name>_stage_2_block_12_pointwise_conv_1 45
<name>_stage_2_block_12_gelu 9
<name>_stage_2_block_12_pointwise_conv_2 33
<name>_stage_2_block_12_layer_scale 46
<name>_stage_2_block_12_identity 12
- 13 8,1
<name>_stage_2_block_13_depthwise_conv 44
<name>_stage_2_block_13_layernorm 1
<name>_stage_2_block_13_pointwise_conv_1 45
<name>_stage_2_block_13_gelu 9
<name>_stage_2_block_13_pointwise_conv_2 33
<name>_stage_2_block_13_layer_scale 46
<name>_stage_2_block_13_identity 12
- 13 8,1
<name>_stage_2_block_14_depthwise_conv 44
<name>_stage_2_block_14_layernorm 1
<name>_stage_2_block_14_pointwise_conv_1 45
<name>_stage_2_block_14_gelu 9
<name>_stage_2_block_14_pointwise_conv_2 33
<name>_stage_2_block_14_layer_scale 46
<name>_stage_2_block_14_identity 12
- 13 8,1
<name>_stage_2_block_15_depthwise_conv 44
<name>_stage_2_block_15_layernorm 1
<name>_stage_2_block_15_pointwise_conv_1 45
<name>_stage_2_block_15_gelu 9
<name>_stage_2_block_15_pointwise_conv_2 33
<name>_stage_2_block_15_layer_scale 46
<name>_stage_2_block_15_identity 12
- 13 8,1
<name>_stage_2_block_16_depthwise_conv 44
<name>_stage_2_block_16_layernorm 1
<name>_stage_2_block_16_pointwise_conv_1 45
<name>_stage_2_block_16_gelu 9
<name>_stage_2_block_16_pointwise_conv_2 33
<name>_stage_2_block_16_layer_scale 46
<name>_stage_2_block_16_identity 12
- 13 8,1
<name>_stage_2_block_17_depthwise_conv 44
<name>_stage_2_block_17_layernorm 1
<name>_stage_2_block_17_pointwise_conv_1 45
<name>_stage_2_block_17_gelu 9
<name>_stage_2_block_17_pointwise_conv_2 33
<name>_stage_2_block_17_layer_scale 46
<name>_stage_2_block_17_identity 12
- 13 8,1
<name>_stage_2_block_18_depthwise_conv 44
<name>_stage_2_block_18_layernorm 1
<name>_stage_2_block_18_pointwise_conv_1 45
<name>_stage_2_block_18_gelu 9
<name>_stage_2_block_18_pointwise_conv_2 33
<name>_stage_2_block_18_layer_scale 46
<name>_stage_2_block_18_identity 12
- 13 8,1
<name>_stage_2_block_19_depthwise_conv 44
<name>_stage_2_block_19_layernorm 1
<name>_stage_2_block_19_pointwise_conv_1 45
<name>_stage_2_block_19_gelu 9
<name>_stage_2_block_19_pointwise_conv_2 33
<name>_stage_2_block_19_layer_scale 46
<name>_stage_2_block_19_identity 12
- 13 8,1
<name>_stage_2_block_20_depthwise_conv 44
<name>_stage_2_block_20_layernorm 1
<name>_stage_2_block_20_pointwise_conv_1 45
<name>_stage_2_block_20_gelu 9
<name>_stage_2_block_20_pointwise_conv_2 33
<name>_stage_2_block_20_layer_scale 46
<name>_stage_2_block_20_identity 12
- 13 8,1
<name>_stage_2_block_21_depthwise_conv 44
<name>_stage_2_block_21_layernorm 1
<name>_stage_2_block_21_pointwise_conv_1 45
<name>_stage_2_block_21_gelu 9
<name>_stage_2_block_21_pointwise_conv_2 33
<name>_stage_2_block_21_layer_scale 46
<name>_stage_2_block_21_identity 12
- 13 8,1
<name>_stage_2_block_22_depthwise_conv 44
<name>_stage_2_block_22_layernorm 1
<name>_stage_2_block_22_pointwise_conv_1 45
<name>_stage_2_block_22_gelu 9
<name>_stage_2_block_22_pointwise_conv_2 33
<name>_stage_2_block_22_layer_scale 46
<name>_stage_2_block_22_identity 12
- 13 8,1
<name>_stage_2_block_23_depthwise_conv 44
<name>_stage_2_block_23_layernorm 1
<name>_stage_2_block_23_pointwise_conv_1 45
<name>_stage_2_block_23_gelu 9
<name>_stage_2_block_23_pointwise_conv_2 33
<name>_stage_2_block_23_layer_scale 46
<name>_stage_2_block_23_identity 12
- 13 8,1
<name>_stage_2_block_24_depthwise_conv 44
<name>_stage_2_block_24_layernorm 1
<name>_stage_2_block_24_pointwise_conv_1 45
<name>_stage_2_block_24_gelu 9
<name>_stage_2_block_24_pointwise_conv_2 33
<name>_stage_2_block_24_layer_scale 46
<name>_stage_2_block_24_identity 12
- 13 8,1
<name>_stage_2_block_25_depthwise_conv 44
<name>_stage_2_block_25_layernorm 1
<name>_stage_2_block_25_pointwise_conv_1 45
<name>_stage_2_block_25_gelu 9
<name>_stage_2_block_25_pointwise_conv_2 33
<name>_stage_2_block_25_layer_scale 46
<name>_stage_2_block_25_identity 12
- 13 8,1
<name>_stage_2_block_26_depthwise_conv 44
<name>_stage_2_block_26_layernorm 1
<name>_stage_2_block_26_pointwise_conv_1 45
<name>_stage_2_block_26_gelu 9
<name>_stage_2_block_26_pointwise_conv_2 33
<name>_stage_2_block_26_layer_scale 46
<name>_stage_2_block_26_identity 12
- 13 8,1
<name>_downsampling_block_2 48
<name>_stage_3_block_0_depthwise_conv 49
<name>_stage_3_block_0_layernorm 1
<name>_stage_3_block_0_pointwise_conv_1 50
<name>_stage_3_block_0_gelu 9
<name>_stage_3_block_0_pointwise_conv_2 39
<name>_stage_3_block_0_layer_scale 51
<name>_stage_3_block_0_identity 12
- 13 8,1
<name>_stage_3_block_1_depthwise_conv 49
<name>_stage_3_block_1_layernorm 1
<name>_stage_3_block_1_pointwise_conv_1 50
<name>_stage_3_block_1_gelu 9
<name>_stage_3_block_1_pointwise_conv_2 39
<name>_stage_3_block_1_layer_scale 51
<name>_stage_3_block_1_identity 12
- 13 8,1
<name>_stage_3_block_2_depthwise_conv 49
<name>_stage_3_block_2_layernorm 1
<name>_stage_3_block_2_pointwise_conv_1 50
<name>_stage_3_block_2_gelu 9
<name>_stage_3_block_2_pointwise_conv_2 39
<name>_stage_3_block_2_layer_scale 51
<name>_stage_3_block_2_identity 12
- 13 8,1
""",
    },
    "ConvNeXtSmall": {
        "size": 224,
        "flat size": None,
        "least": 32,
        "flat avg": """\
- 0
- 1
""",
        "flat max": """\
- 2
- 1
""",
        "top": """\
<name>_head_gap 0
<name>_head_layernorm 1
<name>_head_dense 3
""",
        "flat": """\
- 1
""",
        "pre": """\
<name>_prestem_normalization 4
""",
        "pre other": "",
        "pre without": "",
        "body": """\
<name>_stem 53
<name>_stage_0_block_0_depthwise_conv 54
<name>_stage_0_block_0_layernorm 1
<name>_stage_0_block_0_pointwise_conv_1 40
<name>_stage_0_block_0_gelu 9
<name>_stage_0_block_0_pointwise_conv_2 55
<name>_stage_0_block_0_layer_scale 56
<name>_stage_0_block_0_identity 12
- 13 8,1
<name>_stage_0_block_1_depthwise_conv 54
<name>_stage_0_block_1_layernorm 1
<name>_stage_0_block_1_pointwise_conv_1 40
<name>_stage_0_block_1_gelu 9
<name>_stage_0_block_1_pointwise_conv_2 55
<name>_stage_0_block_1_layer_scale 56
<name>_stage_0_block_1_identity 12
- 13 8,1
<name>_stage_0_block_2_depthwise_conv 54
<name>_stage_0_block_2_layernorm 1
<name>_stage_0_block_2_pointwise_conv_1 40
<name>_stage_0_block_2_gelu 9
<name>_stage_0_block_2_pointwise_conv_2 55
<name>_stage_0_block_2_layer_scale 56
<name>_stage_0_block_2_identity 12
- 13 8,1
<name>_downsampling_block_0 58
<name>_stage_1_block_0_depthwise_conv 32
<name>_stage_1_block_0_layernorm 1
<name>_stage_1_block_0_pointwise_conv_1 33
<name>_stage_1_block_0_gelu 9
<name>_stage_1_block_0_pointwise_conv_2 34
<name>_stage_1_block_0_layer_scale 35
<name>_stage_1_block_0_identity 12
- 13 8,1
<name>_stage_1_block_1_depthwise_conv 32
<name>_stage_1_block_1_layernorm 1
<name>_stage_1_block_1_pointwise_conv_1 33
<name>_stage_1_block_1_gelu 9
<name>_stage_1_block_1_pointwise_conv_2 34
<name>_stage_1_block_1_layer_scale 35
<name>_stage_1_block_1_identity 12
- 13 8,1
<name>_stage_1_block_2_depthwise_conv 32
<name>_stage_1_block_2_layernorm 1
<name>_stage_1_block_2_pointwise_conv_1 33
<name>_stage_1_block_2_gelu 9
<name>_stage_1_block_2_pointwise_conv_2 34
<name>_stage_1_block_2_layer_scale 35
<name>_stage_1_block_2_identity 12
- 13 8,1
<name>_downsampling_block_1 59
<name>_stage_2_block_0_depthwise_conv 38
<name>_stage_2_block_0_layernorm 1
<name>_stage_2_block_0_pointwise_conv_1 39
<name>_stage_2_block_0_gelu 9
<name>_stage_2_block_0_pointwise_conv_2 40
<name>_stage_2_block_0_layer_scale 41
<name>_stage_2_block_0_identity 12
- 13 8,1
<name>_stage_2_block_1_depthwise_conv 38
<name>_stage_2_block_1_layernorm 1
<name>_stage_2_block_1_pointwise_conv_1 39
<name>_stage_2_block_1_gelu 9
<name>_stage_2_block_1_pointwise_conv_2 40
<name>_stage_2_block_1_layer_scale 41
<name>_stage_2_block_1_identity 12
- 13 8,1
<name>_stage_2_block_2_depthwise_conv 38
<name>_stage_2_block_2_layernorm 1
<name>_stage_2_block_2_pointwise_conv_1 39
<name>_stage_2_block_2_gelu 9
<name>_stage_2_block_2_pointwise_conv_2 40
<name>_stage_2_block_2_layer_scale 41
<name>_stage_2_block_2_identity 12
- 13 8,1
<name>_stage_2_block_3_depthwise_conv 38
<name>_stage_2_block_3_layernorm 1
<name>_stage_2_block_3_pointwise_conv_1 39
<name>_stage_2_block_3_gelu 9
<name>_stage_2_block_3_pointwise_conv_2 40
<name>_stage_2_block_3_layer_scale 41
<name>_stage_2_block_3_identity 12
- 13 8,1
<name>_stage_2_block_4_depthwise_conv 38
<name>_stage_2_block_4_layernorm 1
<name>_stage_2_block_4_pointwise_conv_1 39
<name>_stage_2_block_4_gelu 9
<name>_stage_2_block_4_pointwise_conv_2 40
<name>_stage_2_block_4_layer_scale 41
<name>_stage_2_block_4_identity 12
- 13 8,1
<name>_stage_2_block_5_depthwise_conv 38
<name>_stage_2_block_5_layernorm 1
<name>_stage_2_block_5_pointwise_conv_1 39
<name>_stage_2_block_5_gelu 9
<name>_stage_2_block_5_pointwise_conv_2 40
<name>_stage_2_block_5_layer_scale 41
<name>_stage_2_block_5_identity 12
- 13 8,1
<name>_stage_2_block_6_depthwise_conv 38
<name>_stage_2_block_6_layernorm 1
<name>_stage_2_block_6_pointwise_conv_1 39
<name>_stage_2_block_6_gelu 9
<name>_stage_2_block_6_pointwise_conv_2 40
<name>_stage_2_block_6_layer_scale 41
<name>_stage_2_block_6_identity 12
- 13 8,1
<name>_stage_2_block_7_depthwise_conv 38
<name>_stage_2_block_7_layernorm 1
<name>_stage_2_block_7_pointwise_conv_1 39
<name>_stage_2_block_7_gelu 9
<name>_stage_2_block_7_pointwise_conv_2 40
<name>_stage_2_block_7_layer_scale 41
<name>_stage_2_block_7_identity 12
- 13 8,1
<name>_stage_2_block_8_depthwise_conv 38
<name>_stage_2_block_8_layernorm 1
<name>_stage_2_block_8_pointwise_conv_1 39
<name>_stage_2_block_8_gelu 9
<name>_stage_2_block_8_pointwise_conv_2 40
<name>_stage_2_block_8_layer_scale 41
<name>_stage_2_block_8_identity 12
- 13 8,1
<name>_stage_2_block_9_depthwise_conv 38
<name>_stage_2_block_9_layernorm 1
<name>_stage_2_block_9_pointwise_conv_1 39
<name>_stage_2_block_9_gelu 9
<name>_stage_2_block_9_pointwise_conv_2 40
<name>_stage_2_block_9_layer_scale 41
<name>_stage_2_block_9_identity 12
- 13 8,1
<name>_stage_2_block_10_depthwise_conv 38
<name>_stage_2_block_10_layernorm 1
<name>_stage_2_block_10_pointwise_conv_1 39
<name>_stage_2_block_10_gelu 9
<name>_stage_2_block_10_pointwise_conv_2 40
<name>_stage_2_block_10_layer_scale 41
<name>_stage_2_block_10_identity 12
- 13 8,1
<name>_stage_2_block_11_depthwise_conv 38
<name>_stage_2_block_11_layernorm 1
<name>_stage_2_block_11_pointwise_conv_1 39
<name>_stage_2_block_11_gelu 9
<name>_stage_2_block_11_pointwise_conv_2 40
<name>_stage_2_block_11_layer_scale 41
<name>_stage_2_block_11_identity 12
- 13 8,1
<name>_stage_2_block_12_depthwise_conv 38
<name>_stage_2_block_12_layernorm 1
<name>_stage_2_block_12_pointwise_conv_1 39
<name>_stage_2_block_12_gelu 9
<name>_stage_2_block_12_pointwise_conv_2 40
<name>_stage_2_block_12_layer_scale 41
<name>_stage_2_block_12_identity 12
- 13 8,1
<name>_stage_2_block_13_depthwise_conv 38
<name>_stage_2_block_13_layernorm 1
<name>_stage_2_block_13_pointwise_conv_1 39
<name>_stage_2_block_13_gelu 9
<name>_stage_2_block_13_pointwise_conv_2 40
<name>_stage_2_block_13_layer_scale 41
<name>_stage_2_block_13_identity 12
- 13 8,1
<name>_stage_2_block_14_depthwise_conv 38
<name>_stage_2_block_14_layernorm 1
<name>_stage_2_block_14_pointwise_conv_1 39
<name>_stage_2_block_14_gelu 9
<name>_stage_2_block_14_pointwise_conv_2 40
<name>_stage_2_block_14_layer_scale 41
<name>_stage_2_block_14_identity 12
- 13 8,1
<name>_stage_2_block_15_depthwise_conv 38
<name>_stage_2_block_15_layernorm 1
<name>_stage_2_block_15_pointwise_conv_1 39
<name>_stage_2_block_15_gelu 9
<name>_stage_2_block_15_pointwise_conv_2 40
<name>_stage_2_block_15_layer_scale 41
<name>_stage_2_block_15_identity 12
- 13 8,1
<name>_stage_2_block_16_depthwise_conv 38
<name>_stage_2_block_16_layernorm 1
<name>_stage_2_block_16_pointwise_conv_1 39
<name>_stage_2_block_16_gelu 9
<name>_stage_2_block_16_pointwise_conv_2 40
<name>_stage_2_block_16_layer_scale 41
<name>_stage_2_block_16_identity 12
- 13 8,1
<name>_stage_2_block_17_depthwise_conv 38
<name>_stage_2_block_17_layernorm 1
<name>_stage_2_block_17_pointwise_conv_1 39
<name>_stage_2_block_17_gelu 9
<name>_stage_2_block_17_pointwise_conv_2 40
<name>_stage_2_block_17_layer_scale 41
<name>_stage_2_block_17_identity 12
- 13 8,1
<name>_stage_2_block_18_depthwise_conv 38
<name>_stage_2_block_18_layernorm 1
<name>_stage_2_block_18_pointwise_conv_1 39
<name>_stage_2_block_18_gelu 9
<name>_stage_2_block_18_pointwise_conv_2 40
<name>_stage_2_block_18_layer_scale 41
<name>_stage_2_block_18_identity 12
- 13 8,1
<name>_stage_2_block_19_depthwise_conv 38
<name>_stage_2_block_19_layernorm 1
<name>_stage_2_block_19_pointwise_conv_1 39
<name>_stage_2_block_19_gelu 9
<name>_stage_2_block_19_pointwise_conv_2 40
<name>_stage_2_block_19_layer_scale 41
<name>_stage_2_block_19_identity 12
- 13 8,1
<name>_stage_2_block_20_depthwise_conv 38
<name>_stage_2_block_20_layernorm 1
<name>_stage_2_block_20_pointwise_conv_1 39
<name>_stage_2_block_20_gelu 9
<name>_stage_2_block_20_pointwise_conv_2 40
<name>_stage_2_block_20_layer_scale 41
<name>_stage_2_block_20_identity 12
- 13 8,1
<name>_stage_2_block_21_depthwise_conv 38
<name>_stage_2_block_21_layernorm 1
<name>_stage_2_block_21_pointwise_conv_1 39
<name>_stage_2_block_21_gelu 9
<name>_stage_2_block_21_pointwise_conv_2 40
<name>_stage_2_block_21_layer_scale 41
<name>_stage_2_block_21_identity 12
- 13 8,1
<name>_stage_2_block_22_depthwise_conv 38
<name>_stage_2_block_22_layernorm 1
<name>_stage_2_block_22_pointwise_conv_1 39
<name>_stage_2_block_22_gelu 9
<name>_stage_2_block_22_pointwise_conv_2 40
<name>_stage_2_block_22_layer_scale 41
<name>_stage_2_block_22_identity 12
- 13 8,1
<name>_stage_2_block_23_depthwise_conv 38
<name>_stage_2_block_23_layernorm 1
<name>_stage_2_block_23_pointwise_conv_1 39
<name>_stage_2_block_23_gelu 9
<name>_stage_2_block_23_pointwise_conv_2 40
<name>_stage_2_block_23_layer_scale 41
<name>_stage_2_block_23_identity 12
- 13 8,1
<name>_stage_2_block_24_depthwise_conv 38
<name>_stage_2_block_24_layernorm 1
<name>_stage_2_block_24_pointwise_conv_1 39
<name>_stage_2_block_24_gelu 9
<name>_stage_2_block_24_pointwise_conv_2 40
<name>_stage_2_block_24_layer_scale 41
<name>_stage_2_block_24_identity 12
- 13 8,1
<name>_stage_2_block_25_depthwise_conv 38
<name>_stage_2_block_25_layernorm 1
<name>_stage_2_block_25_pointwise_conv_1 39
<name>_stage_2_block_25_gelu 9
<name>_stage_2_block_25_pointwise_conv_2 40
<name>_stage_2_block_25_layer_scale 41
<name>_stage_2_block_25_identity 12
- 13 8,1
<name>_stage_2_block_26_depthwise_conv 38
<name>_stage_2_block_26_layernorm 1
<name>_stage_2_block_26_pointwise_conv_1 39
<name>_stage_2_block_26_gelu 9
<name>_stage_2_block_26_pointwise_conv_2 40
<name>_stage_2_block_26_layer_scale 41
<name>_stage_2_block_26_identity 12
- 13 8,1
<name>_downsampling_block_2 60
<name>_stage_3_block_0_depthwise_conv 44
<name>_stage_3_block_0_layernorm 1
<name>_stage_3_block_0_pointwise_conv_1 45
<name>_stage_3_block_0_gelu 9
<name>_stage_3_block_0_pointwise_conv_2 33
<name>_stage_3_block_0_layer_scale 46
<name>_stage_3_block_0_identity 12
- 13 8,1
<name>_stage_3_block_1_depthwise_conv 44
<name>_stage_3_block_1_layernorm 1
<name>_stage_3_block_1_pointwise_conv_1 45
<name>_stage_3_block_1_gelu 9
<name>_stage_3_block_1_pointwise_conv_2 33
<name>_stage_3_block_1_layer_scale 46
<name>_stage_3_block_1_identity 12
- 13 8,1
<name>_stage_3_block_2_depthwise_conv 44
<name>_stage_3_block_2_layernorm 1
<name>_stage_3_block_2_pointwise_conv_1 45
<name>_stage_3_block_2_gelu 9
<name>_stage_3_block_2_pointwise_conv_2 33
<name>_stage_3_block_2_layer_scale 46
<name>_stage_3_block_2_identity 12
- 13 8,1
""",
    },
    "ConvNeXtTiny": {
        "size": 224,
        "flat size": None,
        "least": 32,
        "flat avg": """\
- 0
- 1
""",
        "flat max": """\
- 2
- 1
""",
        "top": """\
<name>_head_gap 0
<name>_head_layernorm 1
<name>_head_dense 3
""",
        "flat": """\
- 1
""",
        "pre": """\
<name>_prestem_normalization 4
""",
        "pre other": "",
        "pre without": "",
        "body": """\
<name>_stem 53
<name>_stage_0_block_0_depthwise_conv 54
<name>_stage_0_block_0_layernorm 1
<name>_stage_0_block_0_pointwise_conv_1 40
<name>_stage_0_block_0_gelu 9
<name>_stage_0_block_0_pointwise_conv_2 55
<name>_stage_0_block_0_layer_scale 56
<name>_stage_0_block_0_identity 12
- 13 8,1
<name>_stage_0_block_1_depthwise_conv 54
<name>_stage_0_block_1_layernorm 1
<name>_stage_0_block_1_pointwise_conv_1 40
<name>_stage_0_block_1_gelu 9
<name>_stage_0_block_1_pointwise_conv_2 55
<name>_stage_0_block_1_layer_scale 56
<name>_stage_0_block_1_identity 12
- 13 8,1
<name>_stage_0_block_2_depthwise_conv 54
<name>_stage_0_block_2_layernorm 1
<name>_stage_0_block_2_pointwise_conv_1 40
<name>_stage_0_block_2_gelu 9
<name>_stage_0_block_2_pointwise_conv_2 55
<name>_stage_0_block_2_layer_scale 56
<name>_stage_0_block_2_identity 12
- 13 8,1
<name>_downsampling_block_0 58
<name>_stage_1_block_0_depthwise_conv 32
<name>_stage_1_block_0_layernorm 1
<name>_stage_1_block_0_pointwise_conv_1 33
<name>_stage_1_block_0_gelu 9
<name>_stage_1_block_0_pointwise_conv_2 34
<name>_stage_1_block_0_layer_scale 35
<name>_stage_1_block_0_identity 12
- 13 8,1
<name>_stage_1_block_1_depthwise_conv 32
<name>_stage_1_block_1_layernorm 1
<name>_stage_1_block_1_pointwise_conv_1 33
<name>_stage_1_block_1_gelu 9
<name>_stage_1_block_1_pointwise_conv_2 34
<name>_stage_1_block_1_layer_scale 35
<name>_stage_1_block_1_identity 12
- 13 8,1
<name>_stage_1_block_2_depthwise_conv 32
<name>_stage_1_block_2_layernorm 1
<name>_stage_1_block_2_pointwise_conv_1 33
<name>_stage_1_block_2_gelu 9
<name>_stage_1_block_2_pointwise_conv_2 34
<name>_stage_1_block_2_layer_scale 35
<name>_stage_1_block_2_identity 12
- 13 8,1
<name>_downsampling_block_1 59
<name>_stage_2_block_0_depthwise_conv 38
<name>_stage_2_block_0_layernorm 1
<name>_stage_2_block_0_pointwise_conv_1 39
<name>_stage_2_block_0_gelu 9
<name>_stage_2_block_0_pointwise_conv_2 40
<name>_stage_2_block_0_layer_scale 41
<name>_stage_2_block_0_identity 12
- 13 8,1
<name>_stage_2_block_1_depthwise_conv 38
<name>_stage_2_block_1_layernorm 1
<name>_stage_2_block_1_pointwise_conv_1 39
<name>_stage_2_block_1_gelu 9
<name>_stage_2_block_1_pointwise_conv_2 40
<name>_stage_2_block_1_layer_scale 41
<name>_stage_2_block_1_identity 12
- 13 8,1
<name>_stage_2_block_2_depthwise_conv 38
<name>_stage_2_block_2_layernorm 1
<name>_stage_2_block_2_pointwise_conv_1 39
<name>_stage_2_block_2_gelu 9
<name>_stage_2_block_2_pointwise_conv_2 40
<name>_stage_2_block_2_layer_scale 41
<name>_stage_2_block_2_identity 12
- 13 8,1
<name>_stage_2_block_3_depthwise_conv 38
<name>_stage_2_block_3_layernorm 1
<name>_stage_2_block_3_pointwise_conv_1 39
<name>_stage_2_block_3_gelu 9
<name>_stage_2_block_3_pointwise_conv_2 40
<name>_stage_2_block_3_layer_scale 41
<name>_stage_2_block_3_identity 12
- 13 8,1
<name>_stage_2_block_4_depthwise_conv 38
<name>_stage_2_block_4_layernorm 1
<name>_stage_2_block_4_pointwise_conv_1 39
<name>_stage_2_block_4_gelu 9
<name>_stage_2_block_4_pointwise_conv_2 40
<name>_stage_2_block_4_layer_scale 41
<name>_stage_2_block_4_identity 12
- 13 8,1
<name>_stage_2_block_5_depthwise_conv 38
<name>_stage_2_block_5_layernorm 1
<name>_stage_2_block_5_pointwise_conv_1 39
<name>_stage_2_block_5_gelu 9
<name>_stage_2_block_5_pointwise_conv_2 40
<name>_stage_2_block_5_layer_scale 41
<name>_stage_2_block_5_identity 12
- 13 8,1
<name>_stage_2_block_6_depthwise_conv 38
<name>_stage_2_block_6_layernorm 1
<name>_stage_2_block_6_pointwise_conv_1 39
<name>_stage_2_block_6_gelu 9
<name>_stage_2_block_6_pointwise_conv_2 40
<name>_stage_2_block_6_layer_scale 41
<name>_stage_2_block_6_identity 12
- 13 8,1
<name>_stage_2_block_7_depthwise_conv 38
<name>_stage_2_block_7_layernorm 1
<name>_stage_2_block_7_pointwise_conv_1 39
<name>_stage_2_block_7_gelu 9
<name>_stage_2_block_7_pointwise_conv_2 40
<name>_stage_2_block_7_layer_scale 41
<name>_stage_2_block_7_identity 12
- 13 8,1
<name>_stage_2_block_8_depthwise_conv 38
<name>_stage_2_block_8_layernorm 1
<name>_stage_2_block_8_pointwise_conv_1 39
<name>_stage_2_block_8_gelu 9
<name>_stage_2_block_8_pointwise_conv_2 40
<name>_stage_2_block_8_layer_scale 41
<name>_stage_2_block_8_identity 12
- 13 8,1
<name>_downsampling_block_2 60
<name>_stage_3_block_0_depthwise_conv 44
<name>_stage_3_block_0_layernorm 1
<name>_stage_3_block_0_pointwise_conv_1 45
<name>_stage_3_block_0_gelu 9
<name>_stage_3_block_0_pointwise_conv_2 33
<name>_stage_3_block_0_layer_scale 46
<name>_stage_3_block_0_identity 12
- 13 8,1
<name>_stage_3_block_1_depthwise_conv 44
<name>_stage_3_block_1_layernorm 1
<name>_stage_3_block_1_pointwise_conv_1 45
<name>_stage_3_block_1_gelu 9
<name>_stage_3_block_1_pointwise_conv_2 33
<name>_stage_3_block_1_layer_scale 46
<name>_stage_3_block_1_identity 12
- 13 8,1
<name>_stage_3_block_2_depthwise_conv 44
<name>_stage_3_block_2_layernorm 1
<name>_stage_3_block_2_pointwise_conv_1 45
<name>_stage_3_block_2_gelu 9
<name>_stage_3_block_2_pointwise_conv_2 33
<name>_stage_3_block_2_layer_scale 46
<name>_stage_3_block_2_identity 12
- 13 8,1
""",
    },
    "ConvNeXtXLarge": {
        "size": 224,
        "flat size": None,
        "least": 32,
        "flat avg": """\
- 0
- 1
""",
        "flat max": """\
- 2
- 1
""",
        "top": """\
<name>_head_gap 0
<name>_head_layernorm 1
<name>_head_dense 3
""",
        "flat": """\
- 1
""",
        "pre": """\
<name>_prestem_normalization 4
""",
        "pre other": "",
        "pre without": "",
        "body": """\
<name>_stem 62
<name>_stage_0_block_0_depthwise_conv 16
<name>_stage_0_block_0_layernorm 1
<name>_stage_0_block_0_pointwise_conv_1 17
<name>_stage_0_block_0_gelu 9
<name>_stage_0_block_0_pointwise_conv_2 18
<name>_stage_0_block_0_layer_scale 19
<name>_stage_0_block_0_identity 12
- 13 8,1
<name>_stage_0_block_1_depthwise_conv 16
<name>_stage_0_block_1_layernorm 1
<name>_stage_0_block_1_pointwise_conv_1 17
<name>_stage_0_block_1_gelu 9
<name>_stage_0_block_1_pointwise_conv_2 18
<name>_stage_0_block_1_layer_scale 19
<name>_stage_0_block_1_identity 12
- 13 8,1
<name>_stage_0_block_2_depthwise_conv 16
<name>_stage_0_block_2_layernorm 1
<name>_stage_0_block_2_pointwise_conv_1 17
<name>_stage_0_block_2_gelu 9
<name>_stage_0_block_2_pointwise_conv_2 18
<name>_stage_0_block_2_layer_scale 19
<name>_stage_0_block_2_identity 12
- 13 8,1
<name>_downsampling_block_0 63
<name>_stage_1_block_0_depthwise_conv 22
<name>_stage_1_block_0_layernorm 1
<name>_stage_1_block_0_pointwise_conv_1 23
<name>_stage_1_block_0_gelu 9
<name>_stage_1_block_0_pointwise_conv_2 8
<name>_stage_1_block_0_layer_scale 24
<name>_stage_1_block_0_identity 12
- 13 8,1
<name>_stage_1_block_1_depthwise_conv 22
<name>_stage_1_block_1_layernorm 1
<name>_stage_1_block_1_pointwise_conv_1 23
<name>_stage_1_block_1_gelu 9
<name>_stage_1_block_1_pointwise_conv_2 8
<name>_stage_1_block_1_layer_scale 24
<name>_stage_1_block_1_identity 12
- 13 8,1
<name>_stage_1_block_2_depthwise_conv 22
<name>_stage_1_block_2_layernorm 1
<name>_stage_1_block_2_pointwise_conv_1 23
<name>_stage_1_block_2_gelu 9
<name>_stage_1_block_2_pointwise_conv_2 8
<name>_stage_1_block_2_layer_scale 24
<name>_stage_1_block_2_identity 12
- 13 8,1
<name>_downsampling_block_1 64
<name>_stage_2_block_0_depthwise_conv 27
<name>_stage_2_block_0_layernorm 1
<name>_stage_2_block_0_pointwise_conv_1 28
<name>_stage_2_block_0_gelu 9
<name>_stage_2_block_0_pointwise_conv_2 17
<name>_stage_2_block_0_layer_scale 29
<name>_stage_2_block_0_identity 12
- 13 8,1
<name>_stage_2_block_1_depthwise_conv 27
<name>_stage_2_block_1_layernorm 1
<name>_stage_2_block_1_pointwise_conv_1 28
<name>_stage_2_block_1_gelu 9
<name>_stage_2_block_1_pointwise_conv_2 17
<name>_stage_2_block_1_layer_scale 29
<name>_stage_2_block_1_identity 12
- 13 8,1
<name>_stage_2_block_2_depthwise_conv 27
<name>_stage_2_block_2_layernorm 1
<name>_stage_2_block_2_pointwise_conv_1 28
<name>_stage_2_block_2_gelu 9
<name>_stage_2_block_2_pointwise_conv_2 17
<name>_stage_2_block_2_layer_scale 29
<name>_stage_2_block_2_identity 12
- 13 8,1
<name>_stage_2_block_3_depthwise_conv 27
<name>_stage_2_block_3_layernorm 1
<name>_stage_2_block_3_pointwise_conv_1 28
<name>_stage_2_block_3_gelu 9
<name>_stage_2_block_3_pointwise_conv_2 17
<name>_stage_2_block_3_layer_scale 29
<name>_stage_2_block_3_identity 12
- 13 8,1
<name>_stage_2_block_4_depthwise_conv 27
<name>_stage_2_block_4_layernorm 1
<name>_stage_2_block_4_pointwise_conv_1 28
<name>_stage_2_block_4_gelu 9
<name>_stage_2_block_4_pointwise_conv_2 17
<name>_stage_2_block_4_layer_scale 29
<name>_stage_2_block_4_identity 12
- 13 8,1
<name>_stage_2_block_5_depthwise_conv 27
<name>_stage_2_block_5_layernorm 1
<name>_stage_2_block_5_pointwise_conv_1 28
<name>_stage_2_block_5_gelu 9
<name>_stage_2_block_5_pointwise_conv_2 17
<name>_stage_2_block_5_layer_scale 29
<name>_stage_2_block_5_identity 12
- 13 8,1
<name>_stage_2_block_6_depthwise_conv 27
<name>_stage_2_block_6_layernorm 1
<name>_stage_2_block_6_pointwise_conv_1 28
<name>_stage_2_block_6_gelu 9
<name>_stage_2_block_6_pointwise_conv_2 17
<name>_stage_2_block_6_layer_scale 29
<name>_stage_2_block_6_identity 12
- 13 8,1
<name>_stage_2_block_7_depthwise_conv 27
<name>_stage_2_block_7_layernorm 1
<name>_stage_2_block_7_pointwise_conv_1 28
<name>_stage_2_block_7_gelu 9
<name>_stage_2_block_7_pointwise_conv_2 17
<name>_stage_2_block_7_layer_scale 29
<name>_stage_2_block_7_identity 12
- 13 8,1
<name>_stage_2_block_8_depthwise_conv 27
<name>_stage_2_block_8_layernorm 1
<name>_stage_2_block_8_pointwise_conv_1 28
<name>_stage_2_block_8_gelu 9
<name>_stage_2_block_8_pointwise_conv_2 17
<name>_stage_2_block_8_layer_scale 29
<name>_stage_2_block_8_identity 12
- 13 8,1
<name>_stage_2_block_9_depthwise_conv 27
<name>_stage_2_block_9_layernorm 1
<name>_stage_2_block_9_pointwise_conv_1 28
<name>_stage_2_block_9_gelu 9
<name>_stage_2_block_9_pointwise_conv_2 17
<name>_stage_2_block_9_layer_scale 29
<name>_stage_2_block_9_identity 12
- 13 8,1
<name>_stage_2_block_10_depthwise_conv 27
<name>_stage_2_block_10_layernorm 1
<name>_stage_2_block_10_pointwise_conv_1 28
<name>_stage_2_block_10_gelu 9
<name>_stage_2_block_10_pointwise_conv_2 17
<name>_stage_2_block_10_layer_scale 29
<name>_stage_2_block_10_identity 12
- 13 8,1
<name>_stage_2_block_11_depthwise_conv 27
<name>_stage_2_block_11_layernorm 1
<name>_stage_2_block_11_pointwise_conv_1 28
<name>_stage_2_block_11_gelu 9
<name>_stage_2_block_11_pointwise_conv_2 17
<name>_stage_2_block_11_layer_scale 29
<name>_stage_2_block_11_identity 12
- 13 8,1
<name>_stage_2_block_12_depthwise_conv 27
<name>_stage_2_block_12_layernorm 1
<name>_stage_2_block_12_pointwise_conv_1 28
<name>_stage_2_block_12_gelu 9
<name>_stage_2_block_12_pointwise_conv_2 17
<name>_stage_2_block_12_layer_scale 29
<name>_stage_2_block_12_identity 12
- 13 8,1
<name>_stage_2_block_13_depthwise_conv 27
<name>_stage_2_block_13_layernorm 1
<name>_stage_2_block_13_pointwise_conv_1 28
<name>_stage_2_block_13_gelu 9
<name>_stage_2_block_13_pointwise_conv_2 17
<name>_stage_2_block_13_layer_scale 29
<name>_stage_2_block_13_identity 12
- 13 8,1
<name>_stage_2_block_14_depthwise_conv 27
<name>_stage_2_block_14_layernorm 1
<name>_stage_2_block_14_pointwise_conv_1 28
<name>_stage_2_block_14_gelu 9
<name>_stage_2_block_14_pointwise_conv_2 17
<name>_stage_2_block_14_layer_scale 29
<name>_stage_2_block_14_identity 12
- 13 8,1
<name>_stage_2_block_15_depthwise_conv 27
<name>_stage_2_block_15_layernorm 1
<name>_stage_2_block_15_pointwise_conv_1 28
<name>_stage_2_block_15_gelu 9
<name>_stage_2_block_15_pointwise_conv_2 17
<name>_stage_2_block_15_layer_scale 29
<name>_stage_2_block_15_identity 12
- 13 8,1
<name>_stage_2_block_16_depthwise_conv 27
<name>_stage_2_block_16_layernorm 1
<name>_stage_2_block_16_pointwise_conv_1 28
<name>_stage_2_block_16_gelu 9
<name>_stage_2_block_16_pointwise_conv_2 17
<name>_stage_2_block_16_layer_scale 29
<name>_stage_2_block_16_identity 12
- 13 8,1
<name>_stage_2_block_17_depthwise_conv 27
<name>_stage_2_block_17_layernorm 1
<name>_stage_2_block_17_pointwise_conv_1 28
<name>_stage_2_block_17_gelu 9
<name>_stage_2_block_17_pointwise_conv_2 17
<name>_stage_2_block_17_layer_scale 29
<name>_stage_2_block_17_identity 12
- 13 8,1
<name>_stage_2_block_18_depthwise_conv 27
<name>_stage_2_block_18_layernorm 1
<name>_stage_2_block_18_pointwise_conv_1 28
<name>_stage_2_block_18_gelu 9
<name>_stage_2_block_18_pointwise_conv_2 17
<name>_stage_2_block_18_layer_scale 29
<name>_stage_2_block_18_identity 12
- 13 8,1
<name>_stage_2_block_19_depthwise_conv 27
<name>_stage_2_block_19_layernorm 1
<name>_stage_2_block_19_pointwise_conv_1 28
<name>_stage_2_block_19_gelu 9
<name>_stage_2_block_19_pointwise_conv_2 17
<name>_stage_2_block_19_layer_scale 29
<name>_stage_2_block_19_identity 12
- 13 8,1
<name>_stage_2_block_20_depthwise_conv 27
<name>_stage_2_block_20_layernorm 1
<name>_stage_2_block_20_pointwise_conv_1 28
<name>_stage_2_block_20_gelu 9
<name>_stage_2_block_20_pointwise_conv_2 17
<name>_stage_2_block_20_layer_scale 29
<name>_stage_2_block_20_identity 12
- 13 8,1
<name>_stage_2_block_21_depthwise_conv 27
<name>_stage_2_block_21_layernorm 1
<name>_stage_2_block_21_pointwise_conv_1 28
<name>_stage_2_block_21_gelu 9
<name>_stage_2_block_21_pointwise_conv_2 17
<name>_stage_2_block_21_layer_scale 29
<name>_stage_2_block_21_identity 12
- 13 8,1
<name>_stage_2_block_22_depthwise_conv 27
<name>_stage_2_block_22_layernorm 1
<name>_stage_2_block_22_pointwise_conv_1 28
<name>_stage_2_block_22_gelu 9
<name>_stage_2_block_22_pointwise_conv_2 17
<name>_stage_2_block_22_layer_scale 29
<name>_stage_2_block_22_identity 12
- 13 8,1
<name>_stage_2_block_23_depthwise_conv 27
<name>_stage_2_block_23_layernorm 1
<name>_stage_2_block_23_pointwise_conv_1 28
<name>_stage_2_block_23_gelu 9
<name>_stage_2_block_23_pointwise_conv_2 17
<name>_stage_2_block_23_layer_scale 29
<name>_stage_2_block_23_identity 12
- 13 8,1
<name>_stage_2_block_24_depthwise_conv 27
<name>_stage_2_block_24_layernorm 1
<name>_stage_2_block_24_pointwise_conv_1 28
<name>_stage_2_block_24_gelu 9
<name>_stage_2_block_24_pointwise_conv_2 17
<name>_stage_2_block_24_layer_scale 29
<name>_stage_2_block_24_identity 12
- 13 8,1
<name>_stage_2_block_25_depthwise_conv 27
<name>_stage_2_block_25_layernorm 1
<name>_stage_2_block_25_pointwise_conv_1 28
<name>_stage_2_block_25_gelu 9
<name>_stage_2_block_25_pointwise_conv_2 17
<name>_stage_2_block_25_layer_scale 29
<name>_stage_2_block_25_identity 12
- 13 8,1
<name>_stage_2_block_26_depthwise_conv 27
<name>_stage_2_block_26_layernorm 1
<name>_stage_2_block_26_pointwise_conv_1 28
<name>_stage_2_block_26_gelu 9
<name>_stage_2_block_26_pointwise_conv_2 17
<name>_stage_2_block_26_layer_scale 29
<name>_stage_2_block_26_identity 12
- 13 8,1
<name>_downsampling_block_2 66
<name>_stage_3_block_0_depthwise_conv 67
<name>_stage_3_block_0_layernorm 1
<name>_stage_3_block_0_pointwise_conv_1 68
<name>_stage_3_block_0_gelu 9
<name>_stage_3_block_0_pointwise_conv_2 23
<name>_stage_3_block_0_layer_scale 69
<name>_stage_3_block_0_identity 12
- 13 8,1
<name>_stage_3_block_1_depthwise_conv 67
<name>_stage_3_block_1_layernorm 1
<name>_stage_3_block_1_pointwise_conv_1 68
<name>_stage_3_block_1_gelu 9
<name>_stage_3_block_1_pointwise_conv_2 23
<name>_stage_3_block_1_layer_scale 69
<name>_stage_3_block_1_identity 12
- 13 8,1
<name>_stage_3_block_2_depthwise_conv 67
<name>_stage_3_block_2_layernorm 1
<name>_stage_3_block_2_pointwise_conv_1 68
<name>_stage_3_block_2_gelu 9
<name>_stage_3_block_2_pointwise_conv_2 23
<name>_stage_3_block_2_layer_scale 69
<name>_stage_3_block_2_identity 12
- 13 8,1
""",
    },
}
