"""Generated programs that train a tiny model: model output, loss, labels, metrics, numbers of samples, forms of the data.

`python tests/training/combinations.py 2000` compares as many with real Keras, with a fixed seed, and prints what differs.
"""

from __future__ import annotations

import os

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
os.environ.setdefault("TF_ENABLE_ONEDNN_OPTS", "0")

import contextlib
import io
import random
import sys
import time
import warnings
from typing import Any

from archcheck.checker import interpret
from archcheck.reading.source import Source
from archcheck.rules import find

SEED = 20261
LOSSES = [
    "'mse'", "'mae'", "'binary_crossentropy'", "'categorical_crossentropy'", "'sparse_categorical_crossentropy'", "'hinge'", "'huber'",
    "'kl_divergence'", "'cosine_similarity'", "'poisson'", "'msle'", "'categorical_hinge'", "'categorical_focal_crossentropy'",
    "'binary_focal_crossentropy'", "'dice'", "'log_cosh'", "keras.losses.BinaryCrossentropy()", "keras.losses.MeanSquaredError()",
    "keras.losses.SparseCategoricalCrossentropy(from_logits=True)", "keras.losses.CategoricalCrossentropy(label_smoothing=0.1)",
    "keras.losses.mean_squared_error", "'crossentropy'", "None", "'mean_sqared_error'", "'tversky'", "keras.losses.Huber()",
]  # fmt: skip
COMMON = LOSSES[:5] * 4
METRICS = [
    None, "['accuracy']", "['acc']", "['mae']", "['mse', 'accuracy']", "[keras.metrics.AUC()]", "[keras.metrics.Precision()]",
    "['categorical_accuracy']", "['sparse_categorical_accuracy']", "['binary_accuracy']", "[keras.metrics.Accuracy()]",
    "[keras.metrics.RootMeanSquaredError()]", "'accuracy'", "['acuracy']", "[keras.metrics.F1Score()]", "[keras.metrics.R2Score()]",
    "[keras.metrics.SparseTopKCategoricalAccuracy(k=2)]", "[keras.metrics.TopKCategoricalAccuracy(k=2)]", "['crossentropy']",
    "[keras.metrics.Recall()]", "['cosine_similarity']", "['kl_divergence']", "['hinge']",
]  # fmt: skip


def program(rnd: random.Random) -> str:
    """One program."""
    make = rnd.choices([_single, _several, _stream, _dense], [10, 3, 2, 5])[0]
    return "import numpy as np\nimport keras\nfrom keras import layers\n" + make(rnd)


def _compile(rnd: random.Random, loss: str, further: str = "") -> str:
    metric = rnd.choice(METRICS) if rnd.random() < 0.4 else None
    return f"model.compile(optimizer='sgd', loss={loss}{'' if metric is None else f', metrics={metric}'}{further})\n"


def _labels(rnd: random.Random, shape: tuple[int, ...], classes: int) -> str:
    kind = rnd.choice(["rand", "randint", "randint", "zeros", "onehot", "float", "list"])
    if kind == "rand":
        return f"np.random.rand(*{shape})"
    if kind == "zeros":
        return f"np.zeros({shape})"
    if kind == "list" and rnd.random() < 0.8:
        kind = "randint"
    if kind == "onehot" and len(shape) == 2 and shape[1] > 1:
        return f"keras.utils.to_categorical(np.arange({shape[0]}) % {shape[1]}, {shape[1]})"
    if kind == "float":
        return f"np.random.randint(0, {max(1, classes)}, size={shape}).astype('float32')"
    if kind == "list" and len(shape) == 1 and rnd.random() < 0.3:
        return f"[0] * {shape[0]}"
    return f"np.random.randint(0, {rnd.choice([classes] * 6 + [classes + 3])}, size={shape})"


def _target_shape(rnd: random.Random, count: int, output: tuple[int, ...]) -> tuple[int, ...]:
    """A shape for the targets of an output (without the batch): right, or wrong in a way that people get it wrong."""
    last = output[-1]
    if rnd.random() < 0.45:
        return (count, *(output if rnd.random() < 0.6 else output[:-1]))
    choices: list[tuple[int, ...]] = [
        (),
        (1,),
        output,
        output,
        output[:-1],
        (*output[:-1], 1),
        (*output, 1),
        (last + 1,),
        (*output[:-1], last + 1),
    ]
    return (count, *rnd.choice(choices))


def _count(rnd: random.Random) -> int:
    return rnd.choice([8, 32, 40, 64, 33, 5, 48])


def _dense(rnd: random.Random) -> str:
    """A classifier or a regression on flat features, the data right or wrong in one place."""
    features, units = rnd.choice([3, 4, 8]), rnd.choice([1, 1, 2, 3, 5, 10])
    count = _count(rnd)
    width = features if rnd.random() < 0.85 else features + 1
    x_shape = rnd.choice([(count, width)] * 8 + [(count, width, 1), (count,), (count, 1, width)])
    if features == 1:
        x_shape = (count,)
    y_shape = _target_shape(rnd, count if rnd.random() < 0.9 else count - 2, (units,))
    activation = rnd.choice(["None", "'softmax'", "'sigmoid'", "'relu'"])
    lines = [
        rnd.choice([
            f"model = keras.Sequential([keras.Input(shape=({features},)), layers.Dense(4, activation='relu'), layers.Dense({units}, activation={activation})])",
            f"model = keras.Sequential([layers.Dense(4, activation='relu'), layers.Dense({units}, activation={activation})])",
            f"inputs = keras.Input(shape=({features},))\nmodel = keras.Model(inputs, layers.Dense({units}, activation={activation})(inputs))",
        ]),
        f"x = np.random.rand(*{x_shape})",
        f"y = {_labels(rnd, y_shape, units)}",
        _compile(rnd, _loss(rnd, y_shape, units)) + _fit(rnd, count),
    ]  # fmt: skip
    return "\n".join(lines)


def _loss(rnd: random.Random, target: tuple[int, ...], units: int) -> str:
    """A loss: mostly one that people would take for such targets."""
    if rnd.random() < 0.5:
        return rnd.choice(LOSSES + COMMON)
    if units > 1 and (len(target) < 2 or target[-1] == 1):
        return "'sparse_categorical_crossentropy'"
    return rnd.choice(["'mse'", "'binary_crossentropy'", "'categorical_crossentropy'", "'mae'"])


def _fit(rnd: random.Random, count: int) -> str:
    further = rnd.choice([
        "", "", "", "", "", ", batch_size=16", ", batch_size=5", ", validation_split=0.25", ", validation_data=(x, y)", ", epochs=0",
        f", sample_weight=np.ones({count})", ", class_weight={0: 1.0, 1: 2.0}", f", sample_weight=np.ones(({count}, 1))", ", shuffle=False",
        f", sample_weight=np.ones(({count}, 3))", ", validation_data=(x[:4], y[:3])", ", steps_per_epoch=2", ", class_weight=[1.0, 2.0]",
        ", validation_split=0.01", ", nb_epoch=1",
    ])  # fmt: skip
    call = rnd.choices(
        [f"model.fit(x, y, verbose=0{further})", "model.evaluate(x, y, verbose=0)", "model.predict(x, verbose=0)", "model.train_on_batch(x, y)",
         "model.fit(x, verbose=0)", "model.test_on_batch(x, y)", "model.predict_on_batch(x)"],
        [12, 2, 1, 1, 1, 0.5, 0.5],
    )[0]  # fmt: skip
    return call + "\n"


def _single(rnd: random.Random) -> str:
    """Images and sequences: maps, flattened or not."""
    count, units = _count(rnd), rnd.choice([1, 2, 3, 6])
    kind = rnd.choice(["image", "map", "sequence", "every step"])
    if kind == "image":
        body = f"layers.Conv2D(2, 3, activation='relu'), {rnd.choice(['layers.Flatten(), ', 'layers.GlobalAveragePooling2D(), ', ''])}layers.Dense({units})"
        shape: tuple[int, ...] = (6, 6, rnd.choice([1, 3]))
        output: tuple[int, ...] = (units,)
    elif kind == "map":
        body, shape, output = (
            f"layers.Conv2D({units}, 3, padding='same', activation='sigmoid')",
            (6, 6, 3),
            (6, 6, units),
        )
    elif kind == "sequence":
        body, shape, output = f"layers.LSTM(3), layers.Dense({units})", (5, 4), (units,)
    else:
        body, shape, output = (
            f"layers.LSTM(3, return_sequences=True), layers.Dense({units}, activation='softmax')",
            (5, 4),
            (5, units),
        )
    given = shape
    if rnd.random() < 0.25:
        given = rnd.choice(
            [shape[:-1], (*shape, 1), (*shape[:-1], shape[-1] + 1), (shape[0] + 1, *shape[1:]), shape[1:]]
        )
    y_shape = _target_shape(rnd, count if rnd.random() < 0.93 else count + 1, output)
    declared: tuple[Any, ...] = shape if rnd.random() < 0.7 else (None, *shape[1:])
    first = rnd.choice([f"keras.Input(shape={declared}), ", f"keras.Input(shape={declared}), ", ""])
    if rnd.random() < 0.3 and first:
        layers_ = body.split(", layers.")
        chain = "x0"
        for index, layer in enumerate(layers_):
            chain = f"{'layers.' if index else ''}{layer}({chain})"
        model = f"x0 = keras.Input(shape={declared})\nmodel = keras.Model(x0, {chain})"
    else:
        model = f"model = keras.Sequential([{first}{body}])"
    return "\n".join([
        model,
        f"x = np.random.rand(*{(count, *given)}).astype('float32')",
        f"y = {_labels(rnd, y_shape, units)}",
        _compile(rnd, _loss(rnd, y_shape, units)) + _fit(rnd, count),
    ])  # fmt: skip


def _several(rnd: random.Random) -> str:
    """Several inputs or outputs, as lists and dicts."""
    count = _count(rnd)
    inputs = rnd.choice([1, 1, 2])
    names = ["a", "b"]
    lines = [f"i{n} = keras.Input(shape=({3 + n},), name='in{n}')" for n in range(inputs)]
    lines.append("h = layers.Dense(4)(i0)" if inputs == 1 else "h = layers.concatenate([i0, i1])")
    units = [rnd.choice([1, 3]), rnd.choice([1, 4])]
    lines += [f"o{n} = layers.Dense({units[n]}, name='{names[n]}')(h)" for n in range(2)]
    outputs = rnd.choice(["[o0, o1]", "[o0, o1]", "{'a': o0, 'b': o1}", "[o0]", "o0"])
    lines.append(f"model = keras.Model({'i0' if inputs == 1 else '[i0, i1]'}, {outputs})")
    loss = rnd.choice(
        ["'mse'", "['mse', 'mae']", "{'a': 'mse', 'b': 'mae'}", "{'a': 'mse'}", "['mse']", "['mse', None]", "['mse', 'mae', 'mse']",
         "{'a': 'mse', 'c': 'mae'}", "['mse', 'sparse_categorical_crossentropy']"]
    )  # fmt: skip
    further = rnd.choice(
        [
            "",
            "",
            "",
            ", loss_weights=[1.0, 0.5]",
            ", loss_weights={'a': 1.0, 'b': 0.5}",
            ", loss_weights=[1.0]",
            ", loss_weights=0.5",
        ]
    )
    metrics = rnd.choice(
        ["", "", ", metrics=['mae']", ", metrics=['mae', 'mse']", ", metrics=[['mae'], ['mse']]", ", metrics={'a': 'mae'}", ", metrics={'b': ['mae']}",
         ", metrics={'z': 'mae'}", ", metrics=['accuracy']"]
    )  # fmt: skip
    lines.append(f"model.compile(optimizer='sgd', loss={loss}{further}{metrics})")
    lines += [f"x{n} = np.random.rand({count}, {3 + n})" for n in range(2)]
    lines += [f"y{n} = np.random.rand({count if rnd.random() < 0.95 else count + 1}, {units[n]})" for n in range(2)]
    x = (
        rnd.choice(["x0", "[x0, x1]", "{'in0': x0, 'in1': x1}", "{'in0': x0}", "[x0]"])
        if rnd.random() < 0.4
        else ("x0" if inputs == 1 else "[x0, x1]")
    )
    y = rnd.choice(
        [
            "[y0, y1]",
            "[y0, y1]",
            "y0",
            "{'a': y0, 'b': y1}",
            "[y0]",
            "(y0, y1)",
            "{'a': y0}",
            "[y0, y1, y0]",
            "{'a': y0, 'c': y1}",
        ]
    )
    lines.append(f"model.fit({x}, {y}, verbose=0)")
    return "\n".join(lines) + "\n"


def _stream(rnd: random.Random) -> str:
    """Data sets of tf.data, generators and PyDatasets."""
    count, units = _count(rnd), rnd.choice([1, 3])
    y_shape = _target_shape(rnd, count, (units,))
    width = rnd.choice([4, 4, 4, 5])
    lines = [
        "import tensorflow as tf",
        f"x = np.random.rand({count}, {width}).astype('float32')",
        f"y = {_labels(rnd, y_shape, units)}",
        f"model = keras.Sequential([keras.Input(shape=(4,)), layers.Dense({units})])",
    ]
    form = rnd.choice(["dataset", "dataset", "unbatched", "map", "sequence", "generator", "drop"])
    if form == "dataset":
        lines.append("data = tf.data.Dataset.from_tensor_slices((x, y)).shuffle(10).batch(8).prefetch(1)")
    elif form == "drop":
        lines.append("data = tf.data.Dataset.from_tensor_slices((x, y)).batch(8, drop_remainder=True)")
    elif form == "unbatched":
        lines.append("data = tf.data.Dataset.from_tensor_slices((x, y))")
    elif form == "map":
        lines.append(
            f"data = tf.data.Dataset.from_tensor_slices((x, y)).map(lambda a, b: (a * 2, {rnd.choice(['b', 'a', '(b, b)'])})).batch(8)"
        )
    elif form == "sequence":
        lines += ["class Data(keras.utils.PyDataset):", "    def __len__(self):", "        return 2", "    def __getitem__(self, index):",
                  f"        return {rnd.choice(['x[:8], y[:8]', 'x[:8]', '(x[:8], y[:8], x[:8], y[:8])'])}", "data = Data()"]  # fmt: skip
    else:
        lines += [
            "def generate():",
            "    while True:",
            f"        yield {rnd.choice(['x[:8], y[:8]', '(x[:8], y[:8])', '[x[:8], y[:8]]', 'x[:8]'])}",
            "data = generate()",
        ]
    call = rnd.choice(["model.fit(data, verbose=0, steps_per_epoch=2)", "model.fit(data, steps_per_epoch=1)", "model.fit(data, y, steps_per_epoch=1)",
                       "model.fit(data, steps_per_epoch=1, validation_split=0.2)", "model.evaluate(data, steps=1)"])  # fmt: skip
    lines.append(_compile(rnd, rnd.choice(LOSSES[:8] + COMMON)) + call)
    return "\n".join(lines) + "\n"


class Verdict:
    """Whether a program fails, at which row, and why."""

    def __init__(self, row: int | None, why: str, unknown: str = "") -> None:
        self.row = row
        self.why = why
        self.unknown = unknown


def real_verdict(text: str) -> Verdict:
    """What real Keras does."""
    import keras
    import numpy as np

    keras.backend.clear_session()
    np.random.seed(0)
    try:
        with (
            warnings.catch_warnings(),
            contextlib.redirect_stdout(io.StringIO()),
            contextlib.redirect_stderr(io.StringIO()),
        ):
            warnings.simplefilter("ignore")
            exec(compile(text, "program.py", "exec"), {"__name__": "__main__"})
    except Exception as error:  # noqa: BLE001: whatever it raises is the verdict
        row, at = None, sys.exc_info()[2]
        while at is not None:
            row = at.tb_lineno if at.tb_frame.f_code.co_filename == "program.py" else row
            at = at.tb_next
        return Verdict(row, f"{type(error).__name__}: {error}"[:400])
    return Verdict(None, "")


def _says_it_fails(failure: Any) -> bool:
    """Whether a failure is one on which Keras raises: an error, and not the one of which nothing is heard."""
    rule = find(failure)
    return rule.severity == "error" and rule.raises


def archcheck_verdict(text: str) -> Verdict:
    """What archcheck says: refusals alone, without the rules that explain them."""
    source = Source("program.py", text)
    run = interpret(source, compile(text, "program.py", "exec", 0x400), 3)
    refusals = [refusal for refusal in run.refusals if _says_it_fails(refusal.failure)]
    unknown = "; ".join(run.stops.values())
    if not refusals:
        return Verdict(None, "", unknown)
    first = min(refusals, key=lambda refusal: refusal.place.span.row)
    return Verdict(first.place.span.row, repr(first.failure)[:300], unknown)


def compare(text: str) -> str | None:
    """In what the verdicts differ; None where they agree. Not to know is to differ, but where the truth is that it fits."""
    real, told = real_verdict(text), archcheck_verdict(text)
    if real.row == told.row:
        return None
    if real.row is None:
        return f"FALSE: row {told.row}: {told.why}"
    if told.row is None:
        return f"MISSED: row {real.row}: {real.why} (unknown: {told.unknown})"
    return f"ROW: {told.row} for {real.row}: {told.why} | {real.why}"


def main(count: int, seed: int = SEED) -> int:
    """Compare so many programs; gives the number that differ."""
    rnd = random.Random(seed)
    differ = fails = 0
    start = time.time()
    for number in range(count):
        text = program(rnd)
        difference = compare(text)
        fails += archcheck_verdict(text).row is not None
        if difference is not None:
            differ += 1
            print(f"--- {number}\n{text}\n{difference}\n", flush=True)
    print(f"{count} programs, {fails} said to fail, {differ} differ, {time.time() - start:.0f} s")
    return differ


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 2000, int(sys.argv[2]) if len(sys.argv) > 2 else SEED) > 0)
