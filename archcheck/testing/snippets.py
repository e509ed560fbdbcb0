"""Programs of a few lines that call what no drawn call can: functional forms, functions of the program, inputs."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from archcheck.testing.layers import layer_calls

__all__ = ["SNIPPETS", "snippets"]

_MERGES = {
    name.lower(): name
    for name in ("Add", "Average", "Concatenate", "Dot", "Maximum", "Minimum", "Multiply", "Subtract")
}
_SHAPES = [(8, 3), (4,), (None, 3), (5, 5, 2), (), (None, None, 3)]
_BODIES = [
    "lambda t: t * 2",
    "lambda t: t[:, 0]",
    "lambda t: t + t",
    "lambda t: t[..., :1]",
    "lambda t: -t",
    "lambda t: [t, t]",
    "lambda t: t[:, :, 0]",
    "lambda: 3",
]
_TEMPLATES: dict[str, dict[int, list[str]]] = {
    "Lambda": {
        3: [
            f"y = keras.layers.Lambda({body}{more})(x)"
            for body in _BODIES
            for more in ("", ", output_shape=(3,)", ", dtype='float16'")
        ],
        2: [f"y = keras.layers.Lambda({body})(x)" for body in _BODIES],
    },
    "Layer": {
        version: [
            "class Mine(keras.layers.Layer):\n    def call(self, t):\n        return t * 2\ny = Mine()(x)",
            "class Mine(keras.layers.Layer):\n    def call(self, t):\n        return t[:, 0, 0]\ny = Mine()(x)",
            "class Mine(keras.layers.Layer):\n    def call(self, t, u):\n        return t + u\ny = Mine()(x, x)",
            "class Mine(keras.layers.Layer):\n    def call(self, t, u):\n        return t + u\ny = Mine()(x)",
            "class Mine(keras.layers.Layer):\n    def __init__(self, units):\n        super().__init__()\n"
            "        self.inner = keras.layers.Dense(units)\n    def call(self, t):\n        return self.inner(t)\n"
            "y = Mine(4)(x)",
            "class Mine(keras.layers.Layer):\n    def build(self, shape):\n"
            "        self.w = self.add_weight(shape=(shape[-1], 3), initializer='zeros', name='w')\n"
            "    def call(self, t):\n        return t @ self.w\ny = Mine()(x)",
        ]
        for version in (2, 3)
    },
    "Input": {
        3: [
            "y = keras.Input(shape=(3, 4))",
            "y = keras.Input((3,), batch_size=2)",
            "y = keras.Input(batch_shape=(None, 3), dtype='int32')",
            "y = keras.Input(3)",
            "y = keras.Input()",
            "y = keras.Input((3, -1))",
            "y = keras.Input(shape=(3,), batch_shape=(None, 3))",
            "y = keras.layers.Input([3, None], name='z')",
            "y = keras.layers.Input((3.0,))",
        ],
        2: [
            "y = keras.Input(shape=(3, 4))",
            "y = keras.Input((3,), batch_size=2)",
            "y = keras.Input((3,), dtype='int32')",
            "y = keras.Input(batch_shape=(2, 3))",
            "y = keras.layers.Input([3, None], name='z')",
            "y = keras.Input()",
        ],
    },
    "InputLayer": {
        3: [
            "y = keras.Sequential([keras.layers.InputLayer(shape=(3, 4)), keras.layers.Dense(2)]).outputs[0]",
            "y = keras.Sequential([keras.layers.InputLayer((3,)), keras.layers.Dense(2)]).output",
            "y = keras.layers.InputLayer(batch_shape=(2, 3)).output",
            "y = keras.layers.InputLayer()",
            "y = keras.layers.InputLayer(shape=(3,), batch_shape=(2, 3))",
            "y = keras.layers.InputLayer((-3,))",
            "y = keras.layers.InputLayer((3,), batch_size=2).output",
        ],
        2: [
            "y = keras.Sequential([keras.layers.InputLayer((3, 4)), keras.layers.Dense(2)]).output",
            "y = keras.Sequential([keras.layers.InputLayer(input_shape=(3,)), keras.layers.Dense(2)]).output",
            "y = keras.layers.InputLayer(batch_input_shape=(2, 3)).output",
        ],
    },
    "Wrapper": {
        version: [
            "class Mine(keras.layers.Wrapper):\n    def call(self, t):\n        return self.layer(t)\n"
            "y = Mine(keras.layers.Dense(4))(x)",
            "class Mine(keras.layers.Wrapper):\n    def call(self, t):\n        return self.layer(t) * 2\n"
            "y = Mine(keras.layers.Flatten())(x)",
            "class Mine(keras.layers.Wrapper):\n    def call(self, t):\n        return t\n"
            "y = Mine(keras.layers.Dropout(0.5))(x)",
            "y = keras.layers.Wrapper(3)(x)",
        ]
        for version in (2, 3)
    },
    "AbstractRNNCell": {
        2: [
            "class Cell(keras.layers.AbstractRNNCell):\n    def __init__(self, units):\n        super().__init__()\n"
            "        self.units = units\n    @property\n    def state_size(self):\n        return self.units\n"
            "    def call(self, t, states):\n        return t + states[0], [t + states[0]]\n"
            "cell = Cell(3)\ny = keras.layers.RNN(cell)(x)",
        ],
    },
    "ops.associative_scan": {
        3: [
            "y = keras.ops.associative_scan(lambda a, b: a + b, x)",
            "y = keras.ops.associative_scan(lambda a, b: a + b, x, axis=1)",
        ]
    },
    "ops.cond": {
        3: [
            "y = keras.ops.cond(keras.ops.sum(x) > 0, lambda: x, lambda: x * 2)",
            "y = keras.ops.cond(True, lambda: x, lambda: x * 2)",
            "y = keras.ops.cond(keras.ops.sum(x) > 0, lambda: x, lambda: x[:, 0])",
        ]
    },
    "ops.custom_gradient": {
        3: ["@keras.ops.custom_gradient\ndef f(t):\n    return t, lambda *a, upstream: upstream\ny = f(x)"]
    },
    "ops.jvp": {3: ["y = keras.ops.jvp(lambda t: t * 2, (x,), (x,))"]},
    "ops.map": {
        3: [
            "y = keras.ops.map(lambda t: t * 2, x)",
            "y = keras.ops.map(lambda t: t[0], x)",
            "y = keras.ops.map(lambda t: (t, t), x)",
        ]
    },
    "ops.scan": {
        3: [
            "y = keras.ops.scan(lambda c, t: (c + t, t), x[0], x)",
            "y = keras.ops.scan(lambda c, t: (c, t * 2), keras.ops.zeros((3,)), x)",
        ]
    },
    "ops.switch": {
        3: [
            "y = keras.ops.switch(0, [lambda t: t, lambda t: t * 2], x)",
            "y = keras.ops.switch(keras.ops.cast(keras.ops.sum(x), 'int32'), [lambda t: t, lambda t: t * 2], x)",
        ]
    },
    "ops.vectorize": {3: ["f = keras.ops.vectorize(lambda t: t * 2)\ny = f(x)"]},
    "ops.vectorized_map": {
        3: ["y = keras.ops.vectorized_map(lambda t: t * 2, x)", "y = keras.ops.vectorized_map(lambda t: t[0], x)"]
    },
}

SNIPPETS: dict[int, tuple[str, ...]] = {
    version: tuple(sorted([*_MERGES, *(name for name, table in _TEMPLATES.items() if version in table)]))
    for version in (2, 3)
}
"""The names that programs are drawn for, by Keras version."""


def _an_input(shape: tuple[int | None, ...], dtype: str, version: int) -> str:
    if version == 3:
        return f"keras.Input(batch_shape={shape}, dtype={dtype!r})"
    return f"keras.Input(shape={shape[1:]}, batch_size={shape[0]}, dtype={dtype!r})"


@st.composite
def _merged(draw: st.DrawFn, name: str, version: int) -> str:
    """`keras.layers.add([x0, x1])` on inputs as the class `Add` is called on them."""
    call: dict[str, Any] = draw(layer_calls(_MERGES[name], version))
    inputs = call["inputs"] if isinstance(call["inputs"], list) else [call["inputs"]]
    lines = ["import keras"]
    lines += [f"x{place} = {_an_input(shape, call['dtypes'], version)}" for place, shape in enumerate(inputs)]
    given = ", ".join(f"x{place}" for place in range(len(inputs)))
    arguments = "".join(f", {key}={value!r}" for key, value in call["arguments"].items())
    lines.append(f"y = keras.layers.{name}([{given}]{arguments})")
    return "\n".join(lines) + "\n"


def snippets(name: str, version: int = 3) -> st.SearchStrategy[str]:
    """Programs that call what a name of `SNIPPETS` stands for: `add`, `Lambda`, `ops.cond`."""
    if name in _MERGES:
        return _merged(name, version)
    return st.builds(
        "import keras\nx = keras.Input({}, dtype={!r})\n{}\n".format,
        st.sampled_from(_SHAPES),
        st.sampled_from(["float32", "float32", "float32", "int32", "float16"]),
        st.sampled_from(_TEMPLATES[name][version]),
    )
