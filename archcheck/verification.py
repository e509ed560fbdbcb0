"""The graph that archcheck has extracted, rebuilt layer by layer in real Keras. None of the program's code is run.

Every layer of Keras is made anew from its configuration and called on the real outputs of the layers before it. What
isn't such a layer (an op, a model within the model, a class or function of the program) stands in as an Input of the
shape that archcheck gives it, so that what comes after it can still be compared.
"""

from __future__ import annotations

from archcheck.interpreter.values import ListValue, Unknown, Value
from archcheck.keras.layer import LayerValue, parameters_of
from archcheck.shapes.size import is_undefined

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from archcheck.graph.tensor import Node, Tensor

__all__ = ["KerasMissing", "Row", "compared"]


class KerasMissing(Exception):
    """Keras isn't installed, or can't be imported; the message is one line."""


class _NotRebuilt(Exception):
    """Why a call is not rebuilt."""


class Row:
    """One call of the graph, and what became of it in Keras.

    Attributes:
        name, kind: the layer's.
        agrees: True, False, or None for a call that isn't rebuilt.
        mine, keras: the output shapes and parameters on each side, as text; why it isn't rebuilt, in `keras`.
    """

    __slots__ = ("agrees", "keras", "kind", "mine", "name")

    def __init__(self, name: str, kind: str, agrees: bool | None, mine: str, keras: str) -> None:
        self.name = name
        self.kind = kind
        self.agrees = agrees
        self.mine = mine
        self.keras = keras


def compared(model: Any) -> list[Row]:
    """Every call between the inputs and outputs of a built model, compared with real Keras.

    Raises:
        KerasMissing: Keras isn't there.
    """
    keras = _keras(model.version)
    real: dict[int, Any] = {}
    layers: dict[int, Any] = {}
    rows = []
    for node in model.core.network.nodes:
        try:
            rows.append(_row(keras, node, real, layers))
        except _NotRebuilt as reason:
            rows.append(Row(_name(node), node.kind, None, _shown(node), str(reason)))
        for tensor in node.outputs:
            if id(tensor) not in real:
                shape = _plain(tensor)
                if shape is not None:
                    real[id(tensor)] = keras.Input(batch_shape=shape, dtype=tensor.dtype or "float32")
    return rows


def _keras(version: int) -> Any:
    import os

    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    name = "keras" if version == 3 else "tf_keras"
    try:
        if version == 3:
            import keras

            if not keras.__version__.startswith("3"):
                raise KerasMissing(f"verify needs Keras 3, and {keras.__version__} is installed")
            return keras
        import tf_keras
    except ImportError as error:
        package = "keras" if version == 3 else "tf-keras"
        raise KerasMissing(
            f"verify needs {name}, which can't be imported ({error}): pip install {package} tensorflow"
        ) from None
    return tf_keras


def _row(keras: Any, node: Node, real: dict[int, Any], layers: dict[int, Any]) -> Row:
    layer = node.operation
    if node.kind == "InputLayer":
        shape = _plain(node.outputs[0])
        if shape is None:
            raise _NotRebuilt("its shape is not known")
        real[id(node.outputs[0])] = keras.Input(batch_shape=shape, dtype=node.outputs[0].dtype or "float32")
        return Row(_name(node), node.kind, True, _shown(node), _shown(node))
    if type(layer) is not LayerValue:
        raise _NotRebuilt("a model, compared on its own" if getattr(layer, "is_model", False) else "no layer of Keras")
    if any(id(tensor) not in real for tensor in node.inputs):
        raise _NotRebuilt("what goes in is not known")
    known = any(tensor.shape is None for tensor in node.outputs)
    if known:
        raise _NotRebuilt("its output is not known")
    try:
        made = layers.get(id(layer))
        if made is None:
            made = layers[id(layer)] = _made(keras, layer)
        outputs = _flat(made(*_arguments(layer, node, real)))
    except _NotRebuilt:
        raise
    except Exception as error:  # whatever Keras raises is its answer
        text = str(error).strip().splitlines()
        return Row(_name(node), node.kind, False, _shown(node), f"{type(error).__name__}: {text[0] if text else ''}")
    for tensor, output in zip(node.outputs, outputs, strict=False):
        real[id(tensor)] = output
    weights = layer.state.weights
    parameters = None if weights is None else parameters_of(weights)
    theirs = [tuple(output.shape) for output in outputs]
    mine = [_plain(tensor) for tensor in node.outputs]
    agrees = mine == theirs and (parameters is None or parameters == made.count_params())
    return Row(
        _name(node),
        node.kind,
        agrees,
        f"{_text(mine)}, {parameters} parameters",
        f"{_text(theirs)}, {made.count_params()} parameters",
    )


def _made(keras: Any, layer: LayerValue) -> Any:
    """The layer in real Keras. Raises _NotRebuilt where a setting isn't a plain value."""
    config = layer.config
    settings = {}
    for name, value in config.values.items():
        if value is ... or (
            name in ("name", "input_shape", "input_dim", "batch_input_shape", "batch_size", "weights")
            and name != "input_dim"
        ):
            continue
        if name == "input_dim" and config.class_name not in ("Embedding", "ReversibleEmbedding"):
            continue
        if name.endswith(("_initializer", "_regularizer", "_constraint")) and isinstance(value, Value):
            continue  # changes neither shapes nor the number of parameters
        settings[name] = _setting(keras, value, name)
    if layer.state.trainable is False:
        settings["trainable"] = False
    return getattr(keras.layers, config.class_name)(**settings)


def _setting(keras: Any, value: Any, name: str) -> Any:
    if isinstance(value, LayerValue):
        return _made(keras, value)
    if hasattr(value, "config") and type(value).__name__ == "LayerKnowledge":
        return _made(keras, value)
    if isinstance(value, (Value, Unknown)):
        raise _NotRebuilt(f"{name} is not a plain value")
    if isinstance(value, (list, tuple)):
        return type(value)(_setting(keras, item, name) for item in value)
    if isinstance(value, dict):
        return {key: _setting(keras, item, name) for key, item in value.items()}
    return value


def _arguments(layer: LayerValue, node: Node, real: dict[int, Any]) -> list[Any]:
    """What the layer is called on: a list where the program gave a list, else one tensor after the other."""
    tensors = [real[id(tensor)] for tensor in node.inputs]
    given: Any = None
    for first, result in layer.state.calls:
        made = getattr(result, "tensor", None)
        if made is None and isinstance(result, (ListValue, tuple)):
            items = result.items if isinstance(result, ListValue) else result
            made = getattr(items[0], "tensor", None) if items else None
        if made is not None and any(made is output for output in node.outputs):
            given = first
    if isinstance(given, (ListValue, tuple)):
        count = len(given.items or ()) if isinstance(given, ListValue) else len(given)
        return [tensors[:count], *tensors[count:]]
    if len(tensors) > 1 and not node.kind.endswith("Attention"):
        raise _NotRebuilt("which argument each tensor is isn't kept")
    return tensors


def _flat(value: Any) -> list[Any]:
    if isinstance(value, (list, tuple)):
        return [leaf for item in value for leaf in _flat(item)]
    if isinstance(value, dict):
        return [leaf for key in sorted(value) for leaf in _flat(value[key])]
    return [value]


def _plain(tensor: Tensor) -> tuple[int | None, ...] | None:
    """The shape as Keras has it; None where a size isn't in the source."""
    if tensor.shape is None or any(
        not isinstance(size, int) and is_undefined(size) is not True for size in tensor.shape
    ):
        return None
    return tuple(size if isinstance(size, int) else None for size in tensor.shape)


def _name(node: Node) -> str:
    name = getattr(node.operation, "name", None)
    return name if isinstance(name, str) else node.kind


def _shown(node: Node) -> str:
    return _text([_plain(tensor) for tensor in node.outputs])


def _text(shapes: list[Any]) -> str:
    return ", ".join("(...)" if shape is None else str(shape) for shape in shapes)
