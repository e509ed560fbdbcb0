"""Whole model programs as source text, right and slightly wrong, as Hypothesis draws them.

A program imports Keras, builds a model in one of the styles that people use, and runs no training. Most are accepted by
Keras; the others hold a mistake somewhere: a layer of the wrong rank, a window that doesn't fit, branches that don't meet.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import strategies as st

if TYPE_CHECKING:
    from random import Random

__all__ = ["functional_models", "model_programs", "write_program"]


def functional_models() -> st.SearchStrategy[str]:
    """Sources of programs that build one model with the functional API."""
    return st.randoms(use_true_random=False).map(lambda random: _Writer(random).functional())


def model_programs() -> st.SearchStrategy[str]:
    """Sources of programs in any style: functional, Sequential, helper functions, loops, nested models, subclasses."""
    return st.randoms(use_true_random=False).map(write_program)


def write_program(random: Random) -> str:
    """One program, drawn from a source of randomness."""
    return _Writer(random).program()


class _Writer:
    """Writes one program; `tensors` are the names it has bound so far, with their ranks."""

    def __init__(self, random: Random) -> None:
        self.random = random
        self.lines = ["import keras", "from keras import layers, ops", ""]
        self.tensors: list[tuple[str, int]] = []
        self.inputs: list[str] = []
        self.count = 0
        self.indent = ""

    # Styles

    def program(self) -> str:
        """A program in a style drawn at random."""
        style = self.random.choice(
            [
                self.functional,
                self.functional,
                self.functional,
                self.sequential,
                self.sequential,
                self.blocks,
                self.nested,
                self.subclass,
                self.custom_layer,
            ]
            + [self.stated_layer, self.two_inputs, self.fitted_subclass, self.sliced_model]
        )
        return style()

    def functional(self) -> str:
        """Layers called one after the other, with branches that meet."""
        for _ in range(self.random.choice([1, 1, 1, 2])):
            self.add_input()
        for _ in range(self.random.randint(1, 9)):
            self.step()
        self.finish()
        return self.text()

    def sequential(self) -> str:
        """A Sequential, by a list or by add, with or without an Input."""
        rank, shape = self.input_shape()
        first = self.random.choice(["Input", "input_shape", "none", "InputLayer"])
        stack: list[str] = []
        if first == "Input":
            stack.append(f"keras.Input(shape={shape})")
        elif first == "InputLayer":
            stack.append(f"layers.InputLayer(shape={shape})")
        for index in range(self.random.randint(1, 6)):
            call, rank = self.layer(rank)
            if index == 0 and first == "input_shape":
                call = call[:-1] + (", " if call[-2] != "(" else "") + f"input_shape={shape})"
            stack.append(call)
        if self.random.random() < 0.5:
            self.write("model = keras.Sequential([")
            for call in stack:
                self.write(f"    {call},")
            self.write("])")
        else:
            self.write("model = keras.Sequential()")
            for call in stack:
                self.write(f"model.add({call})")
        if first == "none" and self.random.random() < 0.7:
            self.write(f"y = model(keras.Input(shape={shape}))")
        return self.text()

    def blocks(self) -> str:
        """A helper function that is called in a loop."""
        kernel = self.random.randint(1, 4)
        padding = self.random.choice(["same", "same", "valid"])
        merge = self.random.choice(["Add", "Concatenate", "none"])
        self.write(f"def block(x, filters, kernel_size={kernel}, strides=1, padding='{padding}'):")
        self.write("    y = layers.Conv2D(filters, kernel_size, strides=strides, padding=padding)(x)")
        self.write(f"    y = layers.{self.random.choice(['BatchNormalization', 'LayerNormalization', 'ReLU'])}()(y)")
        if merge == "Add":
            shortcut = self.random.random() < 0.7
            if shortcut:
                self.write("    if strides != 1 or x.shape[-1] != filters:")
                self.write("        x = layers.Conv2D(filters, 1, strides=strides)(x)")
            self.write("    y = layers.Add()([x, y])")
        elif merge == "Concatenate":
            self.write("    y = layers.Concatenate()([x, y])")
        self.write("    return layers.Activation('relu')(y)")
        size = self.random.choice([8, 16, 17, 32])
        self.write(f"inputs = keras.Input(shape=({size}, {size}, 3))")
        self.write("x = inputs")
        widths = [self.random.choice([3, 4, 8]) for _ in range(self.random.randint(1, 3))]
        self.write(f"for index, filters in enumerate({widths}):")
        stride = self.random.choice(["1", "2 if index else 1", "1 + index % 2"])
        self.write(f"    x = block(x, filters, strides={stride})")
        if self.random.random() < 0.4:
            self.write(f"    x = layers.MaxPooling2D({self.random.randint(1, 3)})(x)")
        self.write(
            "x = layers.GlobalAveragePooling2D()(x)" if self.random.random() < 0.5 else "x = layers.Flatten()(x)"
        )
        self.write(f"outputs = layers.Dense({self.random.randint(1, 10)}, activation='softmax')(x)")
        self.write("model = keras.Model(inputs, outputs)")
        return self.text()

    def nested(self) -> str:
        """A model that is called like a layer, twice."""
        rank, shape = self.input_shape()
        self.write(f"a = keras.Input(shape={shape})")
        self.tensors, self.inputs = [("a", rank)], ["a"]
        for _ in range(self.random.randint(1, 4)):
            self.step(merging=False)
        name, _ = self.tensors[-1]
        self.write(f"encoder = keras.Model(a, {name})")
        other = shape if self.random.random() < 0.7 else self.input_shape()[1]
        self.write(f"left = keras.Input(shape={shape})")
        self.write(f"right = keras.Input(shape={other})")
        self.write("u = encoder(left)")
        self.write("v = encoder(right)")
        self.write(f"w = layers.{self.random.choice(['Concatenate', 'Add', 'Subtract', 'Multiply'])}()([u, v])")
        self.write("model = keras.Model([left, right], w)")
        return self.text()

    def subclass(self) -> str:
        """A model class of the program's own, called on a symbolic input."""
        rank, shape = self.input_shape()
        calls = []
        at = rank
        for _ in range(self.random.randint(1, 4)):
            call, at = self.layer(at)
            calls.append(call)
        self.write("class Net(keras.Model):")
        self.write("    def __init__(self, width=4):")
        self.write("        super().__init__()")
        for index, call in enumerate(calls):
            self.write(f"        self.layer{index} = {call}")
        self.write("        self.head = layers.Dense(width)")
        self.write("    def call(self, x, training=None):")
        for index in range(len(calls)):
            self.write(f"        x = self.layer{index}(x)")
        self.write("        return self.head(x)")
        self.write(f"net = Net({self.random.randint(1, 5)})")
        self.write(f"inputs = keras.Input(shape={shape})")
        self.write("outputs = net(inputs)")
        self.write("model = keras.Model(inputs, outputs)")
        return self.text()

    def custom_layer(self) -> str:
        """A layer class with weights of its own."""
        units = self.random.randint(1, 6)
        width = self.random.randint(1, 6)
        self.write("class Linear(layers.Layer):")
        self.write("    def __init__(self, units, **kwargs):")
        self.write("        super().__init__(**kwargs)")
        self.write("        self.units = units")
        self.write("    def build(self, input_shape):")
        first = self.random.choice(["input_shape[-1]", "input_shape[-1]", str(width)])
        self.write(
            f"        self.kernel = self.add_weight(shape=({first}, self.units), initializer='glorot_uniform', name='kernel')"
        )
        self.write("        self.bias = self.add_weight(shape=(self.units,), initializer='zeros', name='bias')")
        self.write("    def call(self, x):")
        self.write("        return ops.matmul(x, self.kernel) + self.bias")
        self.write(f"inputs = keras.Input(shape=({width + self.random.choice([0, 0, 0, 1])},))")
        self.write(f"x = Linear({units}, name='first')(inputs)")
        self.write(f"x = layers.Dense({self.random.randint(1, 4)})(x)")
        self.write("model = keras.Model(inputs, x)")
        return self.text()

    def stated_layer(self) -> str:
        """A layer class that states its output shape, truly or not."""
        width, stated = (
            self.random.randint(2, 6),
            self.random.choice(["input_shape", "input_shape[:-1] + (4,)", "(input_shape[0], 4)"]),
        )
        self.write("class Scale(layers.Layer):")
        self.write("    def build(self, input_shape):")
        self.write("        self.gain = self.add_weight(shape=(input_shape[-1],), initializer='ones')")
        self.write("        self.mix = layers.Dense(4)")
        self.write("    def call(self, x):")
        self.write(f"        return {self.random.choice(['x * self.gain', 'self.mix(x)', 'ops.matmul(x, self.gain)'])}")
        if self.random.random() < 0.7:
            self.write("    def compute_output_shape(self, input_shape):")
            self.write(f"        return {stated}")
        self.write(f"inputs = keras.Input(shape=({width},))")
        self.write("x = Scale()(inputs)")
        self.write(f"y = layers.Dense({self.random.randint(1, 4)})(x)")
        self.write("model = keras.Model(inputs, y)")
        return self.text()

    def two_inputs(self) -> str:
        """A layer class whose `build` and `call` take two tensors."""
        a, b = self.random.randint(1, 5), self.random.randint(1, 5)
        self.write("class Cross(layers.Layer):")
        self.write("    def build(self, left_shape, right_shape):")
        self.write("        self.w = self.add_weight(shape=(left_shape[-1], right_shape[-1]))")
        self.write("    def call(self, left, right):")
        self.write(
            f"        return ops.matmul(left, self.w) {self.random.choice('+*-')} {self.random.choice(['right', 'right', 'left'])}"
        )
        self.write(f"left = keras.Input(shape=({a},))")
        self.write(f"right = keras.Input(shape=({b},))")
        call = self.random.choice(
            ["left, right", "left, right=right", "left, right, training=True", "left, right, scale=2"]
        )
        self.write(f"y = Cross()({call})")
        self.write("model = keras.Model([left, right], y)")
        return self.text()

    def fitted_subclass(self) -> str:
        """A model class that first sees its input in `fit`."""
        units, classes = self.random.randint(1, 4), self.random.randint(1, 4)
        loss = self.random.choice(["mse", "categorical_crossentropy", "mae"])
        self.lines.insert(0, "import numpy as np")
        self.write("class Net(keras.Model):")
        self.write("    def __init__(self):")
        self.write("        super().__init__()")
        self.write(f"        self.hidden = layers.Dense({self.random.randint(1, 5)}, activation='relu')")
        self.write(f"        self.head = layers.Dense({units})")
        self.write("    def call(self, x, training=False):")
        self.write("        return self.head(self.hidden(x), training=training)")
        self.write("net = Net()")
        self.write(f"net.compile('sgd', {loss!r})")
        self.write(
            f"net.fit(np.zeros((4, 3)), np.zeros((4, {self.random.choice([units, units, classes])})), verbose=0)"
        )
        return self.text()

    def sliced_model(self) -> str:
        """A model cut out of another, by position or by name."""
        self.write(f"inputs = keras.Input(shape=({self.random.randint(1, 6)},))")
        self.write("x = inputs")
        for index in range(3):
            self.write(f"x = layers.Dense({self.random.randint(1, 5)}, name='fc{index}')(x)")
        self.write("base = keras.Model(inputs, x)")
        where = self.random.choice(
            [
                "layers[-2]",
                "layers[1]",
                "get_layer('fc1')",
                "get_layer('fc3')",
                "get_layer(index=2)",
                "get_layer(index=7)",
            ]
        )
        self.write(f"cut = keras.Model(base.input, base.{where}.output)")
        self.write(f"head = keras.Sequential([keras.Input(shape=({self.random.randint(2, 5)},)), layers.Dense(2)])")
        self.write(f"y = head({self.random.choice(['cut.output', 'base(inputs)', 'base.output'])})")
        self.write("model = keras.Model(inputs, y)")
        return self.text()

    # Pieces

    def input_shape(self) -> tuple[int, str]:
        """The rank with the batch, and the shape as text."""
        rank = self.random.choice([2, 3, 4, 4, 4])
        if rank == 2:
            return 2, f"({self.random.randint(1, 12)},)"
        if rank == 3:
            return 3, f"({self.random.choice(['None', '5', '8', '12'])}, {self.random.randint(1, 8)})"
        size = self.random.choice(["8", "9", "12", "16", "28", "None"])
        return 4, f"({size}, {size}, {self.random.choice([1, 3, 4])})"

    def add_input(self) -> None:
        """Bind a new Input."""
        rank, shape = self.input_shape()
        name = f"i{len(self.inputs)}"
        self.write(f"{name} = keras.Input(shape={shape})")
        self.tensors.append((name, rank))
        self.inputs.append(name)

    def step(self, merging: bool = True) -> None:
        """One more tensor from those there are."""
        name, rank = self.random.choice(self.tensors[-3:])
        kind = self.random.random()
        new = self.fresh()
        if merging and kind < 0.2 and len(self.tensors) > 1:
            other, other_rank = self.random.choice(self.tensors)
            if other_rank != rank and self.random.random() < 0.8:
                other, other_rank = name, rank
            call, result = self.merge(name, other, rank)
        elif kind < 0.3:
            call, result = self.operator(name, rank)
        elif kind < 0.38:
            call, result = self.op(name, rank)
        elif kind < 0.39:
            call, result = f"{self.layer(rank)[0]}", rank
        elif kind < 0.4:
            call, result = (
                f"layers.{self.random.choice(['Flatten', 'Dense', 'Dropout', 'BatchNormalization', 'ReLU'])}({name})",
                rank,
            )
        else:
            layer, result = self.layer(rank)
            call = f"{layer}({name})"
        self.write(f"{new} = {call}")
        self.tensors.append((new, result))

    def fresh(self) -> str:
        """A name that isn't used."""
        self.count += 1
        return f"t{self.count}"

    def merge(self, a: str, b: str, rank: int) -> tuple[str, int]:
        """Two tensors brought together."""
        axis = self.random.choice(["", "", "axis=-1", "axis=1"])
        return (
            self.random.choice(
                [
                    f"layers.Concatenate({axis})([{a}, {b}])",
                    f"layers.concatenate([{a}, {b}])",
                    f"layers.Add()([{a}, {b}])",
                    f"layers.add([{a}, {b}])",
                    f"layers.Multiply()([{a}, {b}])",
                    f"layers.Maximum()([{a}, {b}])",
                    f"layers.Average()([{a}, {b}])",
                    f"layers.Subtract()([{a}, {b}])",
                    f"{a} + {b}",
                    f"{a} * {b}",
                    f"ops.concatenate([{a}, {b}], axis=-1)",
                ]
            ),
            rank,
        )

    def operator(self, name: str, rank: int) -> tuple[str, int]:
        """An operator or a subscript."""
        pick = self.random.choice(["scale", "shift", "negate", "last", "first", "slice", "new"])
        if pick == "first" and rank > 2:
            return f"{name}[:, {self.random.choice([0, -1, 3])}]", rank - 1
        if pick == "slice" and rank > 2:
            return f"{name}[:, {self.random.choice(['1:', ':3', '::2', '2:-2', ':-1'])}]", rank
        if pick == "last":
            return f"{name}[..., {self.random.choice([':1', '0', '-1:', '1:'])}]", rank
        if pick == "new":
            return f"{name}[:, None]", rank + 1
        return {"scale": f"{name} * 2.0", "shift": f"1 - {name}", "negate": f"-{name}"}.get(
            pick, f"{name} / 255.0"
        ), rank

    def op(self, name: str, rank: int) -> tuple[str, int]:
        """A function of keras.ops."""
        axis = self.random.choice([-1, 1, rank - 1, rank])
        return self.random.choice(
            [
                (f"ops.relu({name})", rank),
                (f"ops.mean({name}, axis={axis})", rank - 1),
                (f"ops.sum({name}, axis={axis}, keepdims=True)", rank),
                (f"ops.softmax({name}, axis=-1)", rank),
                (f"ops.expand_dims({name}, {axis})", rank + 1),
                (f"ops.squeeze({name}, {axis})", rank - 1),
                (f"ops.matmul({name}, ops.transpose({name}, {(0, 2, 1) if rank == 3 else (1, 0)}))", rank),
                (f"ops.reshape({name}, (-1, {self.random.randint(1, 9)}))", 2),
                (f"ops.cast({name}, 'float16')", rank),
            ]
        )

    def layer(self, rank: int) -> tuple[str, int]:
        """A layer for a tensor of this rank (mostly), and the rank that it gives."""
        if self.random.random() < 0.04:
            rank = self.random.choice([2, 3, 4])
        choose = self.random.choice
        number = self.random.randint
        pad = choose(["", ", padding='same'", ", padding='same'", ", padding='valid'"])
        common = [
            (
                f"layers.Dense({number(1, 12)}{choose(['', ', activation=%r' % choose(['relu', 'softmax', 'gelu'])])})",
                rank,
            ),
            (f"layers.Dropout({choose([0.1, 0.5, 0])})", rank),
            (f"layers.Activation({choose(['relu', 'tanh', 'sigmoid', 'swish', 'relu6', 'reluu', 'elu'])!r})", rank),
            ("layers.BatchNormalization()", rank),
            ("layers.LayerNormalization()", rank),
            ("layers.LeakyReLU()", rank),
            ("layers.Flatten()", 2),
            (f"layers.Lambda(lambda t: t * {number(1, 3)})", rank),
        ]
        by_rank = {
            2: [
                (f"layers.RepeatVector({number(1, 5)})", 3),
                (f"layers.Reshape(({number(1, 4)}, -1))", 3),
                (f"layers.Reshape(({number(1, 4)}, {number(1, 4)}))", 3),
            ],
            3: [
                (
                    f"layers.Conv1D({number(1, 8)}, {number(1, 5)}{pad}{choose(['', ', strides=2', ', dilation_rate=2'])})",
                    3,
                ),
                (f"layers.MaxPooling1D({number(1, 4)}{pad})", 3),
                (f"layers.LSTM({number(1, 6)})", 2),
                (f"layers.LSTM({number(1, 6)}, return_sequences=True)", 3),
                (f"layers.GRU({number(1, 6)}, return_sequences={choose(['True', 'False'])})", 3),
                (f"layers.Bidirectional(layers.LSTM({number(1, 4)}, return_sequences=True))", 3),
                (f"layers.TimeDistributed(layers.Dense({number(1, 5)}))", 3),
                ("layers.GlobalAveragePooling1D()", 2),
                ("layers.Permute((2, 1))", 3),
                (f"layers.UpSampling1D({number(1, 3)})", 3),
                (f"layers.ZeroPadding1D({number(0, 3)})", 3),
                (f"layers.Cropping1D({number(0, 3)})", 3),
            ],
            4: [
                (
                    f"layers.Conv2D({number(1, 8)}, {number(1, 5)}{pad}{choose(['', '', ', strides=2', ', dilation_rate=2', ', strides=(2, 1)'])})",
                    4,
                ),
                (f"layers.Conv2D({number(1, 8)}, {number(1, 3)}{pad}, activation='relu')", 4),
                (f"layers.SeparableConv2D({number(1, 8)}, {number(1, 3)}{pad})", 4),
                (f"layers.DepthwiseConv2D({number(1, 3)}{pad}{choose(['', ', depth_multiplier=2'])})", 4),
                (f"layers.Conv2DTranspose({number(1, 8)}, {number(1, 4)}{pad}{choose(['', ', strides=2'])})", 4),
                (f"layers.MaxPooling2D({number(1, 4)}{pad}{choose(['', ', strides=1', ', strides=2'])})", 4),
                (f"layers.AveragePooling2D({choose(['2', '(2, 1)', '3'])}{pad})", 4),
                (f"layers.UpSampling2D({number(1, 3)})", 4),
                (f"layers.ZeroPadding2D({choose(['1', '(1, 2)', '((1, 0), (0, 1))'])})", 4),
                (f"layers.Cropping2D({choose(['1', '(1, 2)', '((1, 0), (0, 1))', '4'])})", 4),
                ("layers.GlobalAveragePooling2D()", 2),
                ("layers.GlobalMaxPooling2D(keepdims=True)", 4),
                ("layers.Permute((3, 1, 2))", 4),
                (f"layers.Reshape((-1, {number(1, 4)}))", 3),
                (f"layers.GroupNormalization(groups={choose([1, 2, -1])})", 4),
                (f"layers.SpatialDropout2D({choose([0.1, 0.5])})", 4),
            ],
        }
        pick: tuple[str, int] = choose([*common, *by_rank.get(rank, []), *by_rank.get(rank, [])])
        return pick

    def finish(self) -> None:
        """Make the model from the last tensor, and sometimes another."""
        outputs = [self.tensors[-1][0]]
        if self.random.random() < 0.2 and len(self.tensors) > 3:
            outputs.append(self.tensors[-2][0])
        inputs = list(self.inputs)
        if len(inputs) > 1 and self.random.random() < 0.1:
            inputs.pop()
        given = inputs[0] if len(inputs) == 1 else f"[{', '.join(inputs)}]"
        taken = outputs[0] if len(outputs) == 1 else f"[{', '.join(outputs)}]"
        self.write(f"model = keras.Model({given}, {taken})")

    def write(self, line: str) -> None:
        """One more line."""
        self.lines.append(line)

    def text(self) -> str:
        """The program."""
        return "\n".join(self.lines) + "\n"
