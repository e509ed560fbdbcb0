"""The table of a model and its JSON."""

from __future__ import annotations

import io
import json

import pytest

from archcheck.report import LayerRow, Model, Report
from archcheck.reports import summary, summary_json
from archcheck.reports.summary import memory
from archcheck.shapes.shape import open_size
from archcheck.shapes.size import Size, Symbol
from tests.reports.making import written

BATCH = open_size(undefined=True)
HEIGHT = Size.of(Symbol("H"))
LAYERS = [
    LayerRow("images", "InputLayer", 3, (BATCH, HEIGHT, 8), 0, 0),
    LayerRow("conv2d", "Conv2D", 4, (BATCH, HEIGHT + 1, 1024), 1536, 1536 * HEIGHT),
    LayerRow("mystery", "Lambda", None, None, None, None),
    LayerRow("lstm", "LSTM", 5, [(BATCH, 4), (BATCH, 4)], 80, 0),
]
MODEL = Model(
    name="net\x1b",
    row=9,
    kind="Functional",
    inputs=[(BATCH, HEIGHT, 8)],
    outputs=[None],
    total_params=1616,
    trainable_params=1600,
    macs=None,
    layers=LAYERS,
)


TABLE = """\
Model: "net\\x1b"  Functional, m.py line 9
─────────────────────────────────────────────────────────────────
 Layer (type)         Output shape          Params    MACs  Line
─────────────────────────────────────────────────────────────────
 images (InputLayer)  (None, H, 8)               0       0     3
 conv2d (Conv2D)      (None, H + 1, 1024)    1,536  1536*H     4
 mystery (Lambda)     (...)                      ?       ?
 lstm (LSTM)          (None, 4), (None, 4)      80       0     5
─────────────────────────────────────────────────────────────────
 Total params:          1,616  (6.31 KB)
 Trainable params:      1,600  (6.25 KB)
 Non-trainable params:     16  (64.00 B)
 Multiply-accumulates:      ?  (for one sample)"""


def built(*models: Model) -> Report:
    """A report of a file that builds models."""
    report = Report("m.py")
    report.models = list(models)
    return report


def test_the_table_says_what_keras_would() -> None:
    """Layers with shapes, parameters, multiply-accumulates and lines; totals below, with memory as Keras gives it."""
    assert written(summary.write, built(MODEL)).rstrip("\n") == TABLE


def test_json_has_null_for_what_has_no_name() -> None:
    """A batch is null, a symbol is a text, an unknown rank is null, several outputs are a list of shapes."""
    (file,) = json.loads(written(summary_json.write, built(MODEL)))["files"]
    (model,) = file["models"]
    assert model["inputs"] == [[None, "H", 8]]
    assert model["outputs"] == [None]
    assert [layer["output_shape"] for layer in model["layers"]] == [
        [None, "H", 8],
        [None, "H + 1", 1024],
        None,
        [[None, 4], [None, 4]],
    ]
    assert [layer["macs"] for layer in model["layers"]] == [0, "1536*H", None, 0]
    assert model["layers"][1]["class"] == "Conv2D"


def test_a_stream_without_unicode_gets_plain_rules() -> None:
    """Where the encoding has no box characters the rules are hyphens."""
    stream = io.TextIOWrapper(io.BytesIO(), encoding="ascii")
    summary.write([built(MODEL)], stream)
    stream.seek(0)
    assert "-----" in stream.read()


@pytest.mark.parametrize(
    ("values", "text"), [(0, "0.00 B"), (5_297_546, "20.21 MB"), (256, "1.00 KB"), (10**12, "3.64 TB"), (None, "")]
)
def test_memory_is_that_of_float32(values: int | None, text: str) -> None:
    """Four bytes a value, in the unit that Keras would choose."""
    assert memory(values) == text
