"""MNIST with a multilayer perceptron, as in the first lesson of every course."""
import numpy as np
import tensorflow as tf
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Dense, Dropout
from tensorflow.keras.utils import to_categorical

num_classes = 10
batch_size = 32

x_train = np.random.randint(0, 256, size=(64, 28, 28)).astype("float32")
y_train = np.random.randint(0, num_classes, size=(64,))
x_test = np.random.randint(0, 256, size=(16, 28, 28)).astype("float32")
y_test = np.random.randint(0, num_classes, size=(16,))

x_train = x_train / 255
x_test = x_test.reshape(16, 784) / 255
y_train = to_categorical(y_train, num_classes)
y_test = to_categorical(y_test, num_classes)

model = Sequential()
model.add(Dense(512, activation='relu', input_shape=(784,)))
model.add(Dropout(0.2))
model.add(Dense(512, activation='relu'))
model.add(Dropout(0.2))
model.add(Dense(num_classes, activation='softmax'))
model.summary()

model.compile(loss='categorical_crossentropy', optimizer=tf.keras.optimizers.RMSprop(), metrics=['accuracy'])
history = model.fit(x_train, y_train, batch_size=batch_size, epochs=1, verbose=0, validation_data=(x_test, y_test))
score = model.evaluate(x_test, y_test, verbose=0)
print('Test loss:', score[0])
