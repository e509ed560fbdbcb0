"""The models of keras.applications against real Keras: called from a program, and read from Keras's own source.

What real Keras builds stands in applications.json, as totals and a digest of all layers: building them all takes
minutes. A few are built here. ARCHCHECK_APPLICATIONS=all builds every one and compares, ARCHCHECK_APPLICATIONS=write
also writes the file anew.
"""

from __future__ import annotations

import os

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import ast
import hashlib
import importlib.metadata
import importlib.util
import json
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from archcheck.checker import interpret
from archcheck.keras.api.applications import FAMILIES
from archcheck.keras.layer import count_parameters
from archcheck.reading.source import Source, read_source
from archcheck.shapes.size import is_undefined

if TYPE_CHECKING:
    from collections.abc import Iterator

MODE = os.environ.get("ARCHCHECK_APPLICATIONS", "")
RECORD = Path(__file__).with_name("applications.json")
RECORDED: dict[str, Any] = json.loads(RECORD.read_text(encoding="utf-8")) if RECORD.exists() else {}
_LIVE = 25  # one call in so many is compared with real Keras at once

CALLS = (
    "weights=None",
    "weights=None, include_top=False",
    "weights=None, include_top=False, pooling='avg', input_shape=(129, 130, 3)",
    "weights=None, include_top=False, pooling='max', input_shape=(160, 160, 1)",
    "weights=None, classes=7, classifier_activation=None, input_shape=(96, 128, 3)",
    "weights='imagenet', include_top=False",
    "weights='imagenet'",
)
VARIANTS = (
    "MobileNet(alpha=0.25, depth_multiplier=2, weights=None, dropout=0.3, classes=5)",
    "MobileNetV2(alpha=0.35, weights=None)",
    "MobileNetV2(alpha=0.25, weights=None, include_top=False)",
    "MobileNetV2(alpha=1.4, weights=None, input_shape=(96, 96, 3))",
    "MobileNetV3Small(alpha=0.5, weights=None)",
    "MobileNetV3Large(alpha=0.75, weights=None, input_shape=(200, 200, 3))",
    "MobileNetV3Large(alpha=1.3, weights=None, dropout_rate=0)",
    "MobileNetV3Small(minimalistic=True, weights=None, input_shape=(97, 97, 3))",
    "MobileNetV3Large(minimalistic=True, weights=None, include_preprocessing=False)",
    "MobileNetV3Small(include_preprocessing=False, weights=None, include_top=False)",
    "EfficientNetB2(weights=None, include_top=False, input_shape=(61, 67, 3))",
    "EfficientNetV2B3(include_preprocessing=False, weights=None, include_top=False)",
    "ConvNeXtSmall(include_preprocessing=False, weights=None, include_top=False, name='back')",
    "NASNetMobile(weights=None, include_top=False, input_shape=(None, None, 3))",
    "NASNetLarge(weights=None, include_top=False, input_shape=(90, 101, 3))",
)
REFUSED = (
    "VGG16(weights=None, input_shape=(224, 224))",
    "VGG16(input_shape=(128, 128, 3))",
    "VGG16(input_shape=[224, 224, 3])",
    "VGG16(input_shape=64)",
    "VGG16(weights=None, input_shape=64)",
    "VGG16(weights=None, input_shape=(None, None, 3))",
    "VGG16(include_top=False, input_shape=(64, 64, 1))",
    "VGG16(weights='imagnet')",
    "VGG16(classes=10)",
    "VGG16(classifier_activation='relu')",
    "VGG16(weights=None, classifier_activation='rellu')",
    "VGG16(weights=None, classes=0)",
    "VGG16(weights=None, classes='10')",
    "VGG16(include_tops=False)",
    "MobileNet(weights=None, include_top=False, input_shape=(16, 16, 3))",
    "MobileNet(alpha=0.6)",
    "MobileNet(depth_multiplier=2)",
    "MobileNetV2(alpha=0.6)",
    "MobileNetV2(input_shape=(130, 130, 3))",
    "MobileNetV3Small(alpha=0.5)",
    "MobileNetV3Small(minimalistic=True, alpha=0.75)",
    "MobileNetV3Large(weights=None, input_shape=(31, 64, 3))",
    "NASNetMobile(include_top=False, input_shape=(None, None, 3))",
    "Xception(include_top=False, input_shape=(70, 70, 3))",
    "InceptionV3(include_top=False, input_shape=(74, 299, 3), weights=None)",
    "ConvNeXtTiny(name='backbone')",
)
TAKEN = (
    "VGG16(weights=None, pooling='average', include_top=False)",
    "VGG16(False, None, None, (64, 64, 3), 'avg', 7, 'softmax')",
    "MobileNetV2((64, 64, 3), 1.0, False, None)",
    "MobileNetV2(input_shape=(128, 128, 3))",
    "ResNet50(weights=None, input_shape=())",
    "DenseNet121(weights=None, include_top=False, input_shape=(32, 32, 3))",
    "VGG19(weights='imagenet', classifier_activation='linear')",
)


def calls() -> Iterator[str]:
    """The calls that are compared."""
    for name in FAMILIES:
        for arguments in CALLS:
            yield f"{name}({arguments})"
    yield from VARIANTS
    yield from TAKEN


def facts_of_keras(call: str) -> Any:
    """The layers, the shapes and the parameters of a model that real Keras builds, or the class of what it raises."""
    import keras
    from keras.src.backend.common.stateless_scope import StatelessScope
    from keras.src.utils import file_utils

    keras.backend.clear_session()
    kept = file_utils.get_file, keras.Model.load_weights
    file_utils.get_file = lambda *args, **kwargs: ""
    keras.Model.load_weights = lambda *args, **kwargs: None
    try:
        with warnings.catch_warnings(), StatelessScope(initialize_variables=False):
            warnings.simplefilter("ignore")
            model = eval(f"keras.applications.{call}", {"keras": keras})
    except Exception as error:
        return type(error).__name__
    finally:
        file_utils.get_file, keras.Model.load_weights = kept
    layers = [(layer.name, type(layer).__name__, _output(layer), layer.count_params()) for layer in model.layers]
    trained = sum(_size(weight.shape) for weight in model.trainable_weights)
    return {
        "name": model.name,
        "layers": layers,
        "counts": (model.count_params(), trained),
        "input": model.input_shape,
        "output": model.output_shape,
    }


def _output(layer: Any) -> Any:
    if type(layer).__name__ == "InputLayer":
        return tuple(layer.batch_shape)
    return tuple(layer._inbound_nodes[-1].output_tensors[0].shape)


def _size(shape: Any) -> int:
    size = 1
    for side in shape:
        size *= side
    return size


def facts_of_archcheck(call: str) -> Any:
    """The same from a program that calls the builder."""
    text = f"import keras\nmodel = keras.applications.{call}\n"
    run = interpret(Source("program.py", text), ast.parse(text), 3)
    model = run.module.names["model"]
    if model.unknown == "the call fails":
        assert run.refusals[0].place.span.row == 2
        return run.refusals[0].failure.raises
    return f"unknown: {model.unknown}" if model.unknown else facts_of(model)


def facts_of_source(call: str) -> Any:
    """The same from reading the file of Keras that has the builder, without running it."""
    specification = importlib.util.find_spec("keras.src.applications." + FAMILIES[call.partition("(")[0]])
    assert specification is not None
    assert specification.origin is not None
    source = read_source(specification.origin)
    run = interpret(source, ast.parse(source.content), 3, (call,))
    assert run.bad_entry is None
    assert not run.refusals
    return facts_of(run.session.models[-1])


def facts_of(model: Any) -> Any:
    """What is compared of a model that archcheck knows."""
    layers = [
        (layer.name, layer.kind, _open(layer.state.calls[-1][1].tensor.shape), count_parameters([layer])[0])
        for layer in model.sublayers()
    ]
    return {
        "name": model.name,
        "layers": layers,
        "counts": count_parameters([model]),
        "input": _open(model.inputs[0].shape),
        "output": _open(model.outputs[0].shape),
    }


def _open(shape: Any) -> Any:
    return tuple(None if is_undefined(size) else size for size in shape)


def summary(facts: Any) -> Any:
    """Facts as they stand in the record."""
    if not isinstance(facts, dict):
        return facts
    digest = hashlib.sha256(repr(facts).encode()).hexdigest()[:16]
    return {"params": facts["counts"][0], "output": list(facts["output"]), "digest": digest}


def recorded(call: str) -> Any:
    """What real Keras built for a call; the test is skipped where that was not recorded yet."""
    if call not in RECORDED:
        pytest.skip("not recorded yet: the module's docstring says how")
    return RECORDED[call]


def test_the_record_is_of_the_installed_keras() -> None:
    """What stands in applications.json was built by the Keras that is installed."""
    assert RECORDED.get("keras") == importlib.metadata.version("keras") or MODE == "write"


@pytest.mark.parametrize("call", list(calls()))
def test_a_program_gets_the_model_that_keras_builds(call: str) -> None:
    """Names, classes, output shapes and parameters of all layers are real Keras's, without reading its source."""
    known = facts_of_archcheck(call)
    if MODE or (list(calls()).index(call) % _LIVE == 0 and "NASNet" not in call):
        real = facts_of_keras(call)
        assert known == real
        if MODE == "write":
            RECORDED[call] = summary(real)
            RECORDED["keras"] = importlib.metadata.version("keras")
            text = ",\n".join(f"{json.dumps(key)}: {json.dumps(value)}" for key, value in sorted(RECORDED.items()))
            RECORD.write_text(f"{{\n{text}\n}}\n", encoding="utf-8")
    assert summary(known) == recorded(call)


@pytest.mark.parametrize("call", REFUSED)
def test_what_keras_refuses_is_refused(call: str) -> None:
    """The same exception, at the user's own line."""
    assert facts_of_archcheck(call) == facts_of_keras(call)


@pytest.mark.parametrize("name", list(FAMILIES))
def test_keras_own_source_is_read(name: str) -> None:
    """The builder's file, read as text, gives the model that real Keras builds: names, classes, shapes, parameters."""
    call = f"{name}(weights=None)"
    assert summary(facts_of_source(call)) == recorded(call)
