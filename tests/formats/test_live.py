"""Live models, models of one's own, and what Keras 2 saves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from archcheck import check_model, check_path
from tests.formats.models import plain

if TYPE_CHECKING:
    from pathlib import Path

keras = pytest.importorskip("keras")


def several() -> Any:
    """Two inputs, a shared layer, ops, states, an inner Sequential, a table of outputs."""
    layers, ops = keras.layers, keras.ops
    a, b = keras.Input((8, 8, 3), name="a"), keras.Input((8, 8, 3), name="b")
    shared = layers.Conv2D(4, 3, padding="same", name="shared")
    w = ops.mean(shared(a) + shared(b), axis=1, keepdims=True)[:, 0, ::2]
    _, state, _ = layers.LSTM(5, return_state=True)(w)
    inner = keras.Sequential([keras.Input((5,)), layers.Dense(3)], name="inner")
    left, right = ops.split(layers.Bidirectional(layers.GRU(3))(w), 2, axis=-1)
    t = ops.stack([inner(state), left], axis=1)
    return keras.Model({"a": a, "b": b}, {"x": ops.where(t > 0.5, t, 0.0), "y": right})


def test_several_inputs_and_outputs() -> None:
    """Every layer's name, shape and parameters; outputs in the order of their sorted names."""
    model = several()
    report = check_model(model)
    assert not report.findings
    found = report.models[-1]
    assert found.total_params == model.count_params()
    assert [row.name for row in found.layers] == [operation.name for operation in model._operations]
    assert [plain(shape) for shape in found.outputs] == [(None, 2, 3), (None, 3)]
    assert report.coverage.layer_calls == report.coverage.known == 6


def test_the_listing_is_a_program_that_keras_runs() -> None:
    """The report's source builds the same model in real Keras."""
    model = several()
    names: dict[str, Any] = {}
    content = check_model(model).source.content  # type: ignore[union-attr]
    exec(content, names)
    assert names["model"].count_params() == model.count_params()
    assert [layer.name for layer in names["model"].layers if hasattr(layer, "units")] == [
        layer.name for layer in model.layers if hasattr(layer, "units")
    ]


def test_classes_of_ones_own_are_unknown_with_a_reason(tmp_path: Path) -> None:
    """A layer's shape is what its readers tell; a subclassed model is a name and no more."""

    class Twice(keras.layers.Layer):
        def call(self, x: Any) -> Any:
            return keras.ops.concatenate([x, x], axis=-1)

    x = keras.Input((4,))
    model = keras.Model(x, keras.layers.Dense(2)(Twice()(x)))
    report = check_model(model)
    assert [plain(row.output_shape) for row in report.models[-1].layers] == [(None, 4), (None, 8), (None, 2)]
    assert [row.params for row in report.models[-1].layers] == [0, None, 18]
    assert "Twice is a class of your own" in report.stopped[0].reason

    class Net(keras.Model):
        def call(self, x: Any) -> Any:
            return x

    net = Net()
    net(keras.ops.zeros((1, 2)))
    net.save(tmp_path / "net.keras")
    for report in (check_model(net), check_path(tmp_path / "net.keras", isolated=True)):
        assert report.error is None
        assert report.exit_code == 0
        assert "Net is a class of your own" in report.stopped[0].reason


def test_a_sequential_that_is_not_built_and_one_that_is() -> None:
    """Without an input shape there are no shapes."""
    model = keras.Sequential([keras.layers.Dense(3, name="d")])
    assert [row.output_shape for row in check_model(model).models[-1].layers] == [None]
    model.build((None, 4))
    assert check_model(model).models[-1].total_params == 15


def test_other_objects_are_refused() -> None:
    """Only models have a configuration of layers."""
    with pytest.raises(TypeError, match="not a dict"):
        check_model({})


def test_keras_2(tmp_path: Path) -> None:
    """An HDF5 file of Keras 2, with TensorFlow's functions as layers."""
    tf_keras = pytest.importorskip("tf_keras")
    tf = pytest.importorskip("tensorflow")
    layers = tf_keras.layers
    a = tf_keras.Input((8, 8, 3), name="a")
    shared = layers.Conv2D(4, 3, padding="same", name="shared")
    w = tf.reduce_mean(shared(a) + shared(a), axis=1)[:, ::2]
    _, state, _ = layers.LSTM(5, return_state=True)(w)
    inner = tf_keras.Sequential([layers.Dense(3, input_shape=(11,))], name="inner")
    model = tf_keras.Model(a, inner(layers.concatenate([state, layers.Bidirectional(layers.GRU(3))(w)])))
    model.save(tmp_path / "model.h5")
    for report in (check_path(tmp_path / "model.h5", isolated=True), check_model(model)):
        assert report.error is None, report.error
        assert not report.findings
        assert report.models[-1].total_params == model.count_params()
        assert [plain(shape) for shape in report.models[-1].outputs] == [(None, 3)]
