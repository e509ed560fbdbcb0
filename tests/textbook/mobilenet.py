"""MobileNet V2-like inverted residuals with an alpha and divisible widths."""
import keras
from keras import layers, backend
from keras.layers import Conv2D, DepthwiseConv2D, BatchNormalization, ReLU


def _make_divisible(v, divisor, min_value=None):
    if min_value is None:
        min_value = divisor
    new_v = max(min_value, int(v + divisor / 2) // divisor * divisor)
    if new_v < 0.9 * v:
        new_v += divisor
    return new_v


def _inverted_res_block(inputs, expansion, stride, alpha, filters, block_id):
    channel_axis = 1 if backend.image_data_format() == "channels_first" else -1
    in_channels = inputs.shape[channel_axis]
    pointwise_filters = _make_divisible(int(filters * alpha), 8)
    x = inputs
    prefix = f"block_{block_id}_"

    if block_id:
        x = Conv2D(expansion * in_channels, kernel_size=1, padding="same", use_bias=False, activation=None, name=prefix + "expand")(x)
        x = BatchNormalization(axis=channel_axis, epsilon=1e-3, momentum=0.999, name=prefix + "expand_BN")(x)
        x = ReLU(6.0, name=prefix + "expand_relu")(x)
    else:
        prefix = "expanded_conv_"

    x = DepthwiseConv2D(kernel_size=3, strides=stride, activation=None, use_bias=False, padding="same", name=prefix + "depthwise")(x)
    x = BatchNormalization(axis=channel_axis, epsilon=1e-3, momentum=0.999, name=prefix + "depthwise_BN")(x)
    x = ReLU(6.0, name=prefix + "depthwise_relu")(x)
    x = Conv2D(pointwise_filters, kernel_size=1, padding="same", use_bias=False, activation=None, name=prefix + "project")(x)
    x = BatchNormalization(axis=channel_axis, epsilon=1e-3, momentum=0.999, name=prefix + "project_BN")(x)
    if in_channels == pointwise_filters and stride == 1:
        return layers.Add(name=prefix + "add")([inputs, x])
    return x


def build(alpha=0.75, input_shape=(64, 64, 3), classes=5):
    img_input = layers.Input(shape=input_shape)
    x = Conv2D(_make_divisible(32 * alpha, 8), kernel_size=3, strides=(2, 2), padding="same", use_bias=False, name="Conv1")(img_input)
    x = BatchNormalization(name="bn_Conv1")(x)
    x = ReLU(6.0, name="Conv1_relu")(x)
    settings = [(16, 1, 1, 1), (24, 2, 2, 6), (32, 3, 2, 6), (64, 2, 2, 6)]
    block_id = 0
    for filters, repeats, stride, expansion in settings:
        for i in range(repeats):
            x = _inverted_res_block(x, filters=filters, alpha=alpha, stride=stride if i == 0 else 1, expansion=expansion, block_id=block_id)
            block_id += 1
    x = layers.GlobalAveragePooling2D(keepdims=True)(x)
    x = layers.Dropout(0.001)(x)
    x = Conv2D(classes, 1, padding="same", name="Conv_preds")(x)
    x = layers.Reshape((classes,), name="reshape_2")(x)
    x = layers.Activation("softmax", name="act_softmax")(x)
    return keras.Model(img_input, x, name="mobilenetv2_%0.2f" % alpha)


model = build()
wide = build(alpha=1.4, classes=3)
