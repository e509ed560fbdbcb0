"""LeNet-5 inside a class, the way people wrap models."""
from keras.models import Sequential
from keras.layers import *
from keras.optimizers import SGD


class LeNet:
    @staticmethod
    def build(width, height, depth, classes, activation="tanh"):
        model = Sequential()
        input_shape = (height, width, depth)
        model.add(Input(shape=input_shape))
        model.add(Conv2D(6, 5, padding="same", activation=activation, name="C1"))
        model.add(AveragePooling2D(2, 2, name="S2"))
        model.add(Conv2D(16, 5, activation=activation, name="C3"))
        model.add(AveragePooling2D(2, 2, name="S4"))
        model.add(Conv2D(120, 5, activation=activation, name="C5"))
        model.add(Flatten())
        model.add(Dense(84, activation=activation, name="F6"))
        model.add(Dense(classes, activation="softmax", name="output"))
        return model


model = LeNet.build(width=20, height=20, depth=1, classes=10)
model.compile(optimizer=SGD(learning_rate=0.01), loss="categorical_crossentropy", metrics=["accuracy"])
features = model.get_layer("F6").output
