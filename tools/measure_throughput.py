"""Check many small functional programs in one process: `python tools/measure_throughput.py --count 10000`."""

from __future__ import annotations

import argparse
import json
import sys
import time
from pathlib import Path
from random import Random

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from archcheck.checker import check  # noqa: E402
from archcheck.reading.source import Source  # noqa: E402
from archcheck.settings import Settings  # noqa: E402

VECTOR = ("layers.Dense({n}, activation='relu')", "layers.Dropout(0.5)", "layers.BatchNormalization()", "layers.ReLU()")
IMAGE = (
    "layers.Conv2D({n}, 3, padding='same', activation='relu')",
    "layers.Conv2D({n}, 1)",
    "layers.MaxPooling2D(2, padding='same')",
    "layers.BatchNormalization()",
    "layers.SpatialDropout2D(0.1)",
    "layers.DepthwiseConv2D(3, padding='same')",
)
SEQUENCE = (
    "layers.LSTM({n}, return_sequences=True)",
    "layers.Conv1D({n}, 3, padding='same')",
    "layers.Dense({n})",
    "layers.LayerNormalization()",
)
KINDS = (
    ("({n}, {n}, 3)", IMAGE, "layers.GlobalAveragePooling2D()"),
    ("({n},)", VECTOR, "layers.Flatten()"),
    ("(None, {n})", SEQUENCE, "layers.GlobalMaxPooling1D()"),
)


def program(random: Random) -> str:
    """A functional model with a line for each of its 4 to 10 layers; one in five holds a mistake."""
    shape, layers, ending = random.choice(KINDS)
    lines = [
        "import keras",
        "from keras import layers",
        f"x = inputs = keras.Input({shape.format(n=random.randint(8, 64))})",
    ]
    for _ in range(random.randint(2, 8)):
        lines.append(f"x = {random.choice(layers).format(n=random.randint(1, 64))}(x)")
    if random.random() < 0.2:
        lines.append("x = layers.Reshape((7, -1, 1001))(x)")
    lines += [f"x = {ending}(x)", "outputs = layers.Dense(10)(x)", "model = keras.Model(inputs, outputs)"]
    return "\n".join(lines) + "\n"


def main() -> int:
    """Print the figure; the exit status is 1 below `--least`."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--least", type=float, default=200, help="programs a second")
    parser.add_argument("--note", default="", help="what to write down beside the figure")
    parser.add_argument("--write", type=Path, help="a JSON file for the figure")
    options = parser.parse_args()
    random = Random(options.seed)
    texts = [program(random) for _ in range(options.count)]
    settings = Settings()
    check(Source("program.py", texts[0]), settings)  # imports what a check imports
    begun, worked = time.perf_counter(), time.process_time()
    wrong = sum(bool(check(Source("program.py", text), settings).findings) for text in texts)
    seconds, processor = time.perf_counter() - begun, time.process_time() - worked
    rate = options.count / seconds
    note = f"{options.count / processor:.0f} to a second of processor time, {wrong} with findings"
    print(f"{options.count} programs in {seconds:.1f} s: {rate:.0f} a second ({note})")
    if options.write is not None:
        kept = json.loads(options.write.read_text(encoding="utf-8")) if options.write.exists() else {}
        kept["throughput"] = {
            "programs": options.count,
            "lines": sum(text.count("\n") for text in texts),
            "seconds": round(seconds, 1),
            "per_second": round(rate),
            "note": "; ".join(filter(None, [options.note, note])),
        }
        options.write.write_text(json.dumps(kept, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    return 0 if rate >= options.least else 1


if __name__ == "__main__":
    sys.exit(main())
