"""FCN-8 with score layers that meet at three strides."""
from keras import Model
from keras.layers import Add, Conv2D, Conv2DTranspose, Dropout, Input, MaxPool2D, Softmax


def block(x, filters, convs, index):
    for j in range(convs):
        x = Conv2D(filters, (3, 3), activation="relu", padding="same", name=f"block{index}_conv{j + 1}")(x)
    return MaxPool2D((2, 2), strides=(2, 2), name=f"block{index}_pool")(x)


def FCN8(nClasses, input_height=224, input_width=224):
    img_input = Input(shape=(input_height, input_width, 3))
    x = img_input
    pools = {}
    for i, (filters, convs) in enumerate([(8, 2), (16, 2), (32, 3), (64, 3), (64, 3)], 1):
        x = block(x, filters, convs, i)
        pools[i] = x

    o = Conv2D(128, (7, 7), activation="relu", padding="same", name="conv6")(pools[5])
    o = Dropout(0.5)(o)
    o = Conv2D(128, (1, 1), activation="relu", padding="same", name="conv7")(o)
    o = Dropout(0.5)(o)
    conv7_4 = Conv2DTranspose(nClasses, kernel_size=(4, 4), strides=(4, 4), use_bias=False)(o)

    pool411 = Conv2D(nClasses, (1, 1), activation="relu", padding="same", name="pool4_11")(pools[4])
    pool411_2 = Conv2DTranspose(nClasses, kernel_size=(2, 2), strides=(2, 2), use_bias=False)(pool411)
    pool311 = Conv2D(nClasses, (1, 1), activation="relu", padding="same", name="pool3_11")(pools[3])

    o = Add(name="add")([pool411_2, pool311, conv7_4])
    o = Conv2DTranspose(nClasses, kernel_size=(8, 8), strides=(8, 8), use_bias=False)(o)
    o = Softmax()(o)
    return Model(img_input, o)


model = FCN8(nClasses=3, input_height=160, input_width=224)
model.compile(loss="categorical_crossentropy", optimizer="sgd", metrics=["accuracy"])
