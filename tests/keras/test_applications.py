"""The models of keras.applications against real Keras: called from a program, and read from Keras's own source."""

from __future__ import annotations

import os

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import warnings
from typing import TYPE_CHECKING, Any

import pytest

from archcheck.checker import interpret
from archcheck.keras.api.applications import FAMILIES
from archcheck.keras.layer import count_parameters
from archcheck.reading.source import Source, read_source
from archcheck.shapes.size import is_undefined

if TYPE_CHECKING:
    from collections.abc import Iterator

EVERYTHING = os.environ.get("ARCHCHECK_APPLICATIONS") == "all"
"""Whether every builder gets every call; some calls of some builders otherwise."""

CALLS = (
    "weights=None",
    "weights=None, include_top=False",
    "weights=None, include_top=False, pooling='avg', input_shape=(129, 130, 3)",
    "weights=None, include_top=False, pooling='max', input_shape=(160, 160, 1)",
    "weights=None, classes=7, classifier_activation=None, input_shape=(96, 128, 3)",
    "weights='imagenet', include_top=False",
    "weights='imagenet'",
    "weights=None, include_top=False, input_shape=(None, None, 3), name='{default}'",
)
SOME = ("ResNet50", "MobileNetV2", "EfficientNetB0", "EfficientNetV2B0", "DenseNet121", "NASNetMobile", "ConvNeXtTiny", "MobileNetV3Small")
MOBILE = (
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
    "EfficientNetV2B3(include_preprocessing=False, weights=None, include_top=False)",
    "ConvNeXtSmall(include_preprocessing=False, weights=None, include_top=False, name='back')",
)


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
    layers = [(layer.name, type(layer).__name__, _outputs(layer), layer.count_params()) for layer in model.layers]
    counts = (model.count_params(), sum(_size(weight) for weight in model.trainable_weights))
    return {"name": model.name, "layers": layers, "counts": counts, "input": model.input_shape, "output": model.output_shape}


def _outputs(layer: Any) -> Any:
    if type(layer).__name__ == "InputLayer":
        return tuple(layer.batch_shape)
    return tuple(layer._inbound_nodes[-1].output_tensors[0].shape)


def _size(weight: Any) -> int:
    size = 1
    for side in weight.shape:
        size *= side
    return size


def facts_of_archcheck(call: str) -> Any:
    """The same from a program that calls the builder."""
    import ast

    text = f"import keras\nmodel = keras.applications.{call}\n"
    run = interpret(Source("program.py", text), ast.parse(text), 3)
    if run.refusals:
        return run.refusals[0].failure.raises
    model = run.module.names["model"]
    if model.unknown:
        return f"unknown: {model.unknown}"
    return facts_of(model)


def facts_of(model: Any) -> Any:
    """What is compared of a model."""
    found = []
    for layer in model.sublayers():
        output = layer.state.calls[-1][1].tensor.shape
        found.append((layer.name, layer.kind, _open(output), count_parameters([layer])[0]))
    shapes = (_open(model.inputs[0].shape), _open(model.outputs[0].shape))
    return {"name": model.name, "layers": found, "counts": count_parameters([model]), "input": shapes[0], "output": shapes[1]}


def _open(shape: Any) -> Any:
    return tuple(None if is_undefined(size) else size for size in shape)


def calls() -> Iterator[str]:
    """The calls that are compared: of every builder the first, of some all."""
    for index, name in enumerate(FAMILIES):
        default = {"EfficientNetV2": f"efficientnetv2-{name[14:].lower()}"}.get(name[:14], name.lower())
        for number, arguments in enumerate(CALLS):
            if EVERYTHING or name in SOME or number in (0, index % len(CALLS)):
                text = arguments.format(default=default)
                yield f"{name}({text.partition(', name=')[0] if name.startswith('ConvNeXt') else text})"
    yield from MOBILE


@pytest.mark.parametrize("call", list(calls()))
def test_a_program_gets_the_model_that_keras_builds(call: str) -> None:
    """Names, classes, output shapes and parameters of all layers are those of real Keras, without reading its source."""
    assert facts_of_archcheck(call) == facts_of_keras(call)


def facts_of_source(call: str) -> Any:
    """What archcheck finds out by reading the file of Keras that has the builder, without running it."""
    import ast
    import importlib.util

    name = call.partition("(")[0]
    specification = importlib.util.find_spec("keras.src.applications." + FAMILIES[name])
    assert specification is not None
    assert specification.origin is not None
    source = read_source(specification.origin)
    run = interpret(source, ast.parse(source.content), 3, (call,))
    assert run.bad_entry is None
    assert not run.refusals
    return facts_of(run.session.models[-1])


@pytest.mark.parametrize("name", list(FAMILIES))
def test_keras_own_source_is_read(name: str) -> None:
    """The builder's file, read as text, gives the model that real Keras builds: names, classes, shapes, parameters."""
    call = f"{name}(weights=None)"
    assert facts_of_source(call) == facts_of_keras(call)
