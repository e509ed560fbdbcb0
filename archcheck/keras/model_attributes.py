"""What a program can ask of a model: layers, inputs, outputs, parameters, methods."""

from __future__ import annotations

from archcheck.interpreter.values import Arguments, Builtin, ListValue, Missing, Unknown
from archcheck.keras.failures import InvalidValue, NotBuilt, UnknownName
from archcheck.keras.layer import count_parameters, layer_attribute
from archcheck.keras.models import model_method
from archcheck.keras.renamed import METHODS as REMOVED
from archcheck.keras.renamed import removed_method
from archcheck.keras.tensors import refuse, refuse_at_node, shape_value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from archcheck.interpreter.machine import Interpreter

__all__ = ["layers_of", "model_attribute"]

TRAINING = frozenset({"compile", "fit", "evaluate", "predict", "train_on_batch", "test_on_batch", "predict_on_batch"})


def layers_of(model: Any) -> list[Any]:
    """`model.layers`."""
    layers = model.sublayers()
    if model.stack is not None and layers and layers[0].kind == "InputLayer":
        return list(layers[1:])
    return list(layers)


def model_attribute(run: Interpreter, model: Any, name: str) -> Any:
    """An attribute of a Functional or Sequential model; unknown where it isn't modelled."""
    core = model.core
    if name == "layers":
        return Unknown(model.unknown) if model.unknown else ListValue(layers_of(model))
    if name in ("inputs", "outputs", "input", "output", "input_shape", "output_shape"):
        return _of_graph(run, model, core, name)
    if name == "get_layer":
        return Builtin(name, lambda run, arguments: _get_layer(run, model, arguments))
    if name in ("summary", "save", "save_weights", "load_weights", "export", "reset_states"):
        return Builtin(name, lambda run, arguments: _nothing(run, model, name, arguments))
    if name == "count_params":
        return Builtin(name, lambda run, arguments: _count(run, model, arguments))
    if name in ("weights", "trainable_weights", "non_trainable_weights", "variables", "trainable_variables"):
        return Unknown("the weights of a model as a list")
    if name in REMOVED and model.version == 3:
        return refuse_at_node(run, removed_method("a model", name), type(model).__name__)
    if name in TRAINING:
        return Builtin(name, lambda run, arguments: _training(run, model, name, arguments))
    if name in ("input_names", "output_names") and core is not None:
        return ListValue(model.input_names if name == "input_names" else model.output_names)
    try:
        return model_method(run, model, name)
    except Missing:
        pass
    try:
        return layer_attribute(run, model, name)
    except Missing:
        return Unknown(f"the attribute {name} of a model")


def _of_graph(run: Interpreter, model: Any, core: Any, name: str) -> Any:
    if core is None:
        if model.unknown is None and model.stack is not None and model.version == 3:
            failure = NotBuilt(model=str(model.state.name), wanted=name)
            failure.raises = "AttributeError" if name.endswith("s") or name.endswith("shape") else "ValueError"
            return refuse(run, failure, "Sequential", Arguments([], node=run.node))
        return Unknown(model.unknown or "the model is not built")
    if name in ("inputs", "outputs"):
        from archcheck.keras.tensors import tensors_in

        return ListValue(list(tensors_in(core.input_structure if name == "inputs" else core.output_structure)))
    if name in ("input", "output"):
        if model.stack is not None and model.version == 3 and not model.state.calls:
            if run.is_certain and not run.silent:
                failure = NotBuilt(model=str(model.state.name), wanted=name)
                failure.raises = "AttributeError"
                return refuse(run, failure, "Sequential", Arguments([], node=run.node))
            return Unknown(f"a Sequential that was not called has no {name} in Keras 3")
        return core.input_structure if name == "input" else core.output_structure
    tensors = core.inputs if name == "input_shape" else core.outputs
    shapes = [shape_value(run, tensor) for tensor in tensors]
    return shapes[0] if len(shapes) == 1 else ListValue(shapes)


def _get_layer(run: Interpreter, model: Any, arguments: Arguments) -> Any:
    if model.unknown:
        return Unknown(model.unknown)
    layers = layers_of(model) if model.stack is not None else model.sublayers()
    name = arguments.get(0, "name")
    index = arguments.get(1, "index")
    if isinstance(name, str):
        found = next((layer for layer in layers if layer.state.name == name), None)
        if found is None:
            if all(isinstance(layer.state.name, str) for layer in layers):
                failure = UnknownName(
                    module=f"the model {model.state.name}", name=name, names=tuple(layer.state.name for layer in layers)
                )
                failure.raises = "ValueError"
                return refuse(run, failure, "get_layer", arguments)
            return Unknown("the names of the layers aren't known")
        return found
    if type(index) is int and -len(layers) <= index < len(layers):
        return layers[index]
    if type(index) is int and index >= len(layers):
        expected = f"less than {len(layers)}, the number of layers"
        return refuse(run, InvalidValue(argument="index", value=index, expected=expected), "get_layer", arguments)
    return Unknown("which layer it is isn't known")


def _nothing(run: Interpreter, model: Any, name: str, arguments: Arguments) -> None:
    run.uncertain_raises += 1


def _count(run: Interpreter, model: Any, arguments: Arguments) -> Any:
    if model.core is None and model.unknown is None and model.stack is not None:
        return refuse(run, NotBuilt(model=str(model.state.name), wanted="count_params"), "Sequential", arguments)
    total, _ = count_parameters([model])
    return total if isinstance(total, int) else Unknown("the number of parameters isn't known")


def _training(run: Interpreter, model: Any, name: str, arguments: Arguments) -> Any:
    """compile, fit and their kin."""
    run.uncertain_raises += 1
    try:
        from archcheck.keras import training
    except ImportError:
        return Unknown(f"what {name} gives")
    if name == "compile":
        return training.compile(run, model, arguments)
    return training.fit(run, model, name, arguments)
