"""A functional base with its head cut off, frozen, under a Sequential with augmentation inside."""
import keras
from keras import layers


def small_backbone(input_shape=(96, 96, 3), include_top=True, classes=1000):
    inputs = keras.Input(shape=input_shape)
    x = layers.Rescaling(1.0 / 255)(inputs)
    for filters in (16, 32, 64):
        x = layers.Conv2D(filters, 3, strides=2, padding="same", use_bias=False)(x)
        x = layers.BatchNormalization()(x)
        x = layers.Activation("relu")(x)
    if include_top:
        x = layers.GlobalAveragePooling2D()(x)
        x = layers.Dense(classes, activation="softmax")(x)
    return keras.Model(inputs, x, name="backbone")


base = small_backbone()
feature_extractor = keras.Model(base.input, base.layers[-1])
feature_extractor.trainable = False
for layer in base.layers[:4]:
    layer.trainable = False

augmentation = keras.Sequential([layers.RandomFlip("horizontal"), layers.RandomRotation(0.1)], name="augmentation")

model = keras.Sequential([
    keras.Input(shape=(96, 96, 3)),
    augmentation,
    feature_extractor,
    layers.Dense(64, activation="relu"),
    layers.Dropout(0.3),
    layers.Dense(5, activation="softmax"),
])
model.compile(optimizer=keras.optimizers.Adam(1e-4), loss="sparse_categorical_crossentropy", metrics=["accuracy"])

headless = small_backbone(include_top=False)
config = {"pooling": "avg", "units": [32, 16], "num_classes": 3}
pooling = {"avg": layers.GlobalAveragePooling2D, "max": layers.GlobalMaxPooling2D}
y = pooling[config["pooling"]]()(headless.output)
for units in config["units"]:
    y = layers.Dense(units, activation="relu")(y)
second = keras.Model(inputs=headless.input, outputs=layers.Dense(config["num_classes"])(y))
