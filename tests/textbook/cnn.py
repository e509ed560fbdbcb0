"""CIFAR-10 with a small CNN; a list given to Sequential."""
import argparse

import numpy as np
from keras import layers, models

def parse_args():
    parser = argparse.ArgumentParser()
    parser.add_argument("--num-classes", type=int, default=10)
    parser.add_argument("--filters", type=int, default=32)
    parser.add_argument("--dropout", type=float, default=0.25)
    return parser.parse_args([])

def build_model(args, input_shape=(32, 32, 3)):
    return models.Sequential([
        layers.Input(shape=input_shape),
        layers.Conv2D(args.filters, (3, 3), padding="same", activation="relu"),
        layers.Conv2D(args.filters, (3, 3), activation="relu"),
        layers.MaxPooling2D(pool_size=(2, 2)),
        layers.Dropout(args.dropout),
        layers.Conv2D(args.filters * 2, (3, 3), padding="same", activation="relu"),
        layers.Conv2D(args.filters * 2, (3, 3), activation="relu"),
        layers.MaxPooling2D(pool_size=(2, 2)),
        layers.Dropout(args.dropout),
        layers.Flatten(),
        layers.Dense(512, activation="relu"),
        layers.Dropout(2 * args.dropout),
        layers.Dense(args.num_classes, activation="softmax"),
    ], name="cifar")

if __name__ == "__main__":
    args = parse_args()
    model = build_model(args)
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    images = np.zeros((8, 32, 32, 3), dtype="float32")
    labels = np.zeros((8, 1), dtype="int64")
    model.fit(images, labels, epochs=1, batch_size=4, verbose=0)
