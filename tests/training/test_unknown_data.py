"""Data that the source does not show: nothing is said against it, and `shapes` says why nothing is."""

from __future__ import annotations

import pytest

from archcheck.checker import check
from archcheck.reading.source import Source
from archcheck.settings import Settings

MODEL = """
model = keras.Sequential([keras.Input((8,)), layers.Dense(10, activation="softmax")])
model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
"""
HEAD = "import numpy as np\nimport pandas as pd\nimport keras\nfrom keras import layers\n"

PROGRAMS = {
    "read_csv": 'df = pd.read_csv("data.csv")\nx, y = df.drop("label", axis=1).values, df["label"].values\n'
    + MODEL
    + "model.fit(x, y)\n",
    "load": 'x, y = np.load("x.npy"), np.load("y.npy")\n' + MODEL + "model.fit(x, y)\n",
    "loadtxt": 'data = np.loadtxt("data.txt", delimiter=",")\nx, y = data[:, :8], data[:, 8]\n'
    + MODEL
    + "model.fit(x, y)\n",
    "function of another module": "import mine\n\nx, y = mine.load()\n" + MODEL + "model.fit(x, y)\n",
    "argument": "def train(x, y):\n"
    + "".join(f"    {line}\n" for line in MODEL.strip().split("\n"))
    + "    model.fit(x, y)\n",
    "model from a file": 'model = keras.models.load_model("m.keras")\nmodel.fit(np.zeros((10, 3)), np.zeros(4))\n',
    "compiled elsewhere": "import mine\n\nmodel = keras.Sequential([keras.Input((8,)), layers.Dense(1)])\nmine.prepare(model)\n"
    "model.fit(np.zeros((10, 8)), np.zeros((10, 1)))\n",
    "own train_step": "class Mine(keras.Model):\n    def train_step(self, data):\n        return {}\n\n\n"
    "i = keras.Input((8,))\nmodel = Mine(i, layers.Dense(2)(i))\nmodel.compile('adam')\nmodel.fit(np.zeros((10, 8)), np.zeros((10, 7)))\n",
    "own loss": "def mine(y_true, y_pred):\n    return keras.ops.mean(y_true[:, 0] - y_pred[:, 1])\n\n\n"
    "model = keras.Sequential([keras.Input((8,)), layers.Dense(2)])\nmodel.compile('adam', mine)\n"
    "model.fit(np.zeros((10, 8)), np.zeros((10, 5)))\n",
}


@pytest.mark.parametrize("name", PROGRAMS)
def test_nothing_is_said_of_what_is_not_known(name: str) -> None:
    """No finding at all."""
    report = check(Source("program.py", HEAD + PROGRAMS[name]), Settings())
    assert report.findings == []


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("read_csv", "read_csv: the file's columns are not in the source"),
        ("load", "numpy.load reads a file"),
        ("loadtxt", "numpy.loadtxt reads a file"),
    ],
)
def test_the_report_says_where_it_stopped(name: str, reason: str) -> None:
    """The reason stands at the call that gets the data."""
    report = check(Source("program.py", HEAD + PROGRAMS[name]), Settings())
    assert any(reason in stop.reason for stop in report.stopped)
