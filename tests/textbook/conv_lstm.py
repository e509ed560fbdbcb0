"""Next-frame prediction with ConvLSTM2D."""
import numpy as np
import keras
from keras import layers

dataset = np.zeros((6, 8, 16, 16), dtype="float32")
dataset = np.expand_dims(dataset, axis=-1)

indexes = np.arange(dataset.shape[0])
train_dataset = dataset[indexes[:4]]
val_dataset = dataset[indexes[4:]]


def create_shifted_frames(data):
    x = data[:, 0 : data.shape[1] - 1, :, :]
    y = data[:, 1 : data.shape[1], :, :]
    return x, y


x_train, y_train = create_shifted_frames(train_dataset)
x_val, y_val = create_shifted_frames(val_dataset)

inp = layers.Input(shape=(None, *x_train.shape[2:]))
x = layers.ConvLSTM2D(filters=4, kernel_size=(5, 5), padding="same", return_sequences=True, activation="relu")(inp)
x = layers.BatchNormalization()(x)
x = layers.ConvLSTM2D(filters=4, kernel_size=(3, 3), padding="same", return_sequences=True, activation="relu")(x)
x = layers.BatchNormalization()(x)
x = layers.ConvLSTM2D(filters=4, kernel_size=(1, 1), padding="same", return_sequences=True, activation="relu")(x)
x = layers.Conv3D(filters=1, kernel_size=(3, 3, 3), activation="sigmoid", padding="same")(x)

model = keras.models.Model(inp, x)
model.compile(loss=keras.losses.BinaryCrossentropy(), optimizer=keras.optimizers.Adam())
model.fit(x_train, y_train, batch_size=2, epochs=1, validation_data=(x_val, y_val), verbose=0)
