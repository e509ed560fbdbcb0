"""VGG by configuration, as torchvision ports have it."""
import keras
from keras import layers

cfg = {
    "VGG11": [64, "M", 128, "M", 256, 256, "M", 512, 512, "M", 512, 512, "M"],
    "VGG16": [64, 64, "M", 128, 128, "M", 256, 256, 256, "M", 512, 512, 512, "M", 512, 512, 512, "M"],
}


def make_layers(x, config, width=0.125, batch_norm=True):
    block, conv = 1, 1
    for v in config:
        if v == "M":
            x = layers.MaxPooling2D(2, strides=2, name=f"block{block}_pool")(x)
            block += 1
            conv = 1
        else:
            x = layers.Conv2D(int(v * width), 3, padding="same", name="block%d_conv%d" % (block, conv))(x)
            if batch_norm:
                x = layers.BatchNormalization(name="block{}_bn{}".format(block, conv))(x)
            x = layers.ReLU()(x)
            conv += 1
    return x


def VGG(name, input_shape=(64, 64, 3), num_classes=10):
    inputs = keras.Input(shape=input_shape)
    x = make_layers(inputs, cfg[name])
    x = layers.Flatten(name="flatten")(x)
    for i in range(1, 3):
        x = layers.Dense(128, activation="relu", name=f"fc{i}")(x)
        x = layers.Dropout(0.5)(x)
    outputs = layers.Dense(num_classes, activation="softmax", name="predictions")(x)
    return keras.Model(inputs, outputs, name=name.lower())


vgg11 = VGG("VGG11")
vgg16 = VGG("VGG16", num_classes=7)
features = keras.Model(vgg16.input, vgg16.get_layer("block4_pool").output)
top = vgg16.layers[-1].output_shape if hasattr(vgg16.layers[-1], "output_shape") else vgg16.layers[-1].output.shape
