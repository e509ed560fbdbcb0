"""Video classification: a CNN under TimeDistributed, then an LSTM."""
from keras.models import Sequential
from keras.layers import Input, TimeDistributed, Conv2D, MaxPooling2D, Flatten, LSTM, Dense, Dropout

SEQUENCE_LENGTH = 8
IMAGE_HEIGHT, IMAGE_WIDTH = 32, 32
CLASSES_LIST = ["WalkingWithDog", "TaiChi", "Swing", "HorseRace"]


def create_LRCN_model():
    model = Sequential()
    model.add(Input(shape=(SEQUENCE_LENGTH, IMAGE_HEIGHT, IMAGE_WIDTH, 3)))
    model.add(TimeDistributed(Conv2D(16, (3, 3), padding='same', activation='relu')))
    model.add(TimeDistributed(MaxPooling2D((4, 4))))
    model.add(TimeDistributed(Dropout(0.25)))
    model.add(TimeDistributed(Conv2D(32, (3, 3), padding='same', activation='relu')))
    model.add(TimeDistributed(MaxPooling2D((4, 4))))
    model.add(TimeDistributed(Dropout(0.25)))
    model.add(TimeDistributed(Flatten()))
    model.add(LSTM(32))
    model.add(Dense(len(CLASSES_LIST), activation='softmax'))
    model.summary()
    return model


LRCN_model = create_LRCN_model()
print("Model Created Successfully!", LRCN_model.count_params())
