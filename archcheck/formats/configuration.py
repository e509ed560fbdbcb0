"""The configuration of a model, as Keras 2 and 3 write it, in one form: layers, their calls, inputs and outputs."""

from __future__ import annotations

from archcheck.reading.source import UnreadableFile

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = [
    "Call",
    "LayerConfiguration",
    "ModelConfiguration",
    "Reference",
    "is_model",
    "model_configuration",
    "version_of",
]


class Reference:
    """A tensor: output number `tensor` of call number `call` of a layer, with its shape and dtype if they are told."""

    __slots__ = ("call", "dtype", "layer", "shape", "tensor")

    def __init__(
        self, layer: str, call: int, tensor: int, shape: tuple[Any, ...] | None = None, dtype: str | None = None
    ) -> None:
        self.layer = layer
        self.call = call
        self.tensor = tensor
        self.shape = shape
        self.dtype = dtype


class Call:
    """One call of a layer: arguments, in which tensors are `Reference`s."""

    __slots__ = ("keywords", "positional")

    def __init__(self, positional: list[Any], keywords: dict[str, Any]) -> None:
        self.positional = positional
        self.keywords = keywords

    def references(self) -> list[Reference]:
        """Every tensor that goes in."""
        return [leaf for leaf in _leaves([self.positional, self.keywords]) if isinstance(leaf, Reference)]


class LayerConfiguration:
    """One layer, op or inner model.

    Attributes:
        kind: its class.
        module: where the class is from, as the file says; "" where it doesn't.
        config: its own configuration, as in the file.
        whole: the table that all this comes from.
        calls: its calls; none for an Input.
    """

    __slots__ = ("calls", "config", "kind", "module", "name", "whole")

    def __init__(self, whole: dict[str, Any], calls: list[Call]) -> None:
        config = whole.get("config")
        self.whole = whole
        self.kind = str(whole.get("class_name"))
        self.module = str(whole.get("module") or "")
        self.config: dict[str, Any] = config if isinstance(config, dict) else {}
        self.name = str(whole.get("name") or self.config.get("name") or self.kind.lower())
        self.calls = calls


class ModelConfiguration:
    """A model.

    Attributes:
        kind: "Functional", "Sequential", or "Model" for one whose layers are not in the configuration.
        class_name: the class that it was made by.
        inputs, outputs: `Reference`s in lists and dicts, as the program gave them, for a Functional.
        build_shape: the shape that a Sequential was built for, if it is told.
    """

    __slots__ = ("build_shape", "class_name", "compiled", "inputs", "kind", "layers", "name", "outputs", "trainable")

    def __init__(self, whole: dict[str, Any]) -> None:
        config = whole.get("config")
        self.class_name = str(whole.get("class_name"))
        self.layers: list[LayerConfiguration] = []
        self.inputs: Any = None
        self.outputs: Any = None
        table: dict[str, Any] = config if isinstance(config, dict) else {}
        layers: Any = config if isinstance(config, list) else table.get("layers")  # the oldest Sequentials are lists
        self.name = str(table.get("name") or self.class_name.lower())
        self.trainable = table.get("trainable") is not False
        build = whole.get("build_config")
        self.build_shape = table.get("build_input_shape") or (
            build.get("input_shape") if isinstance(build, dict) else None
        )
        self.compiled = whole.get("compile_config")
        if not isinstance(layers, list) or not all(isinstance(layer, dict) for layer in layers):
            self.kind = "Model"
        elif "input_layers" in table and "output_layers" in table:
            self.kind = "Functional"
            self.layers = [LayerConfiguration(layer, _calls(layer)) for layer in layers]
            self.inputs = _structure(table["input_layers"])
            self.outputs = _structure(table["output_layers"])
            _renumber(self)
        elif self.class_name == "Sequential" or "Sequential" in str(whole.get("module")) or _is_stack(layers):
            self.kind = "Sequential"
            self.layers = [LayerConfiguration(layer, []) for layer in layers]
        else:
            self.kind = "Model"


def model_configuration(whole: dict[str, Any]) -> ModelConfiguration:
    """The model of a file's table.

    Raises:
        UnreadableFile: the table is not of the form that Keras writes.
    """
    try:
        return ModelConfiguration(whole)
    except (AttributeError, IndexError, KeyError, TypeError, ValueError):
        raise UnreadableFile("its configuration is not of the form that Keras writes") from None


def is_model(whole: dict[str, Any]) -> bool:
    """Whether the table of a layer is that of a model."""
    config = whole.get("config")
    if whole.get("class_name") in ("Functional", "Sequential", "Model"):
        return True
    return isinstance(config, dict) and isinstance(config.get("layers"), list) and "input_layers" in config


def version_of(whole: dict[str, Any], told: str, default: int) -> int:
    """The major version of Keras that wrote a configuration; `default` where nothing in it shows that."""
    if told[:1] in ("1", "2"):
        return 2
    if told[:1].isdigit():
        return 3
    pending: list[Any] = [whole]
    while pending:
        at = pending.pop()
        if isinstance(at, dict):
            if "batch_input_shape" in at:
                return 2
            if "batch_shape" in at or "keras_history" in at:
                return 3
            pending.extend(at.values())
        elif isinstance(at, (list, tuple)):
            pending.extend(at)
    return default


def _is_stack(layers: list[dict[str, Any]]) -> bool:
    return bool(layers) and all("inbound_nodes" not in layer and "class_name" in layer for layer in layers)


def _calls(layer: dict[str, Any]) -> list[Call]:
    """The calls of a layer: Keras 3 has arguments by name, Keras 2 lists of [layer, call, tensor, keywords]."""
    calls = []
    for node in layer.get("inbound_nodes") or []:
        if isinstance(node, dict):
            positional = _tensors(node.get("args") or [], 3)
            keywords = {
                str(name): _tensors(value, 3) for name, value in (node.get("kwargs") or {}).items() if value is not None
            }
            calls.append(Call(list(positional), keywords))
        elif isinstance(node, (list, tuple)):
            calls.append(_old_call(list(node)))
        else:
            raise ValueError("a call of another form")
    return calls


def _old_call(node: list[Any]) -> Call:
    is_single = bool(node) and isinstance(node[0], str)
    entries = [node] if is_single else node
    keywords: dict[str, Any] = {}
    tensors = []
    for entry in entries:
        if isinstance(entry, dict):  # the first argument is a table of tensors
            tensors.append(_tensors(entry, 2))
            continue
        if len(entry) > 3 and isinstance(entry[3], dict):
            keywords.update({str(name): _tensors(value, 2) for name, value in entry[3].items() if value is not None})
        tensors.append(_constant(entry) if entry[0] == "_CONSTANT_VALUE" else _reference(entry))
    return Call([tensors[0] if len(tensors) == 1 else tensors], keywords)


def _constant(entry: list[Any]) -> Any:
    return entry[2]


def _tensors(value: Any, version: int) -> Any:
    """Arguments with every tensor as a `Reference`."""
    if isinstance(value, dict):
        if value.get("class_name") == "__keras_tensor__":
            return _keras_tensor(value.get("config") or {})
        if value.get("class_name") == "__tuple__":
            return tuple(
                _tensors(item, version) for item in (value.get("items") or value.get("config", {}).get("value") or ())
            )
        return {key: _tensors(item, version) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        if version == 2 and _is_reference(value):
            return _constant(list(value)) if value[0] == "_CONSTANT_VALUE" else _reference(list(value))
        return [_tensors(item, version) for item in value]
    if hasattr(value, "_keras_history"):  # of a live model
        history = value._keras_history
        return Reference(
            history.operation.name, history.node_index, history.tensor_index, tuple(value.shape), str(value.dtype)
        )
    return value


def _keras_tensor(config: dict[str, Any]) -> Reference:
    layer, call, tensor = config["keras_history"]
    shape = config.get("shape")
    return Reference(str(layer), int(call), int(tensor), None if shape is None else tuple(shape), config.get("dtype"))


def _is_reference(value: Any) -> bool:
    return len(value) in (3, 4) and isinstance(value[0], str) and type(value[1]) is int and type(value[2]) is int


def _reference(entry: list[Any]) -> Reference:
    return Reference(str(entry[0]), int(entry[1]), int(entry[2]))


def _structure(value: Any) -> Any:
    """Inputs or outputs with every [layer, call, tensor] as a `Reference`."""
    if isinstance(value, dict):
        return {str(key): _structure(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return _reference(list(value)) if _is_reference(value) else [_structure(item) for item in value]
    raise ValueError("inputs or outputs of another form")


def _renumber(model: ModelConfiguration) -> None:
    """Count the calls of every layer from 0: Keras 2 counts the building of an inner model as its first."""
    references = [reference for layer in model.layers for call in layer.calls for reference in call.references()]
    references += [leaf for leaf in _leaves([model.inputs, model.outputs]) if isinstance(leaf, Reference)]
    highest: dict[str, int] = {}
    for reference in references:
        highest[reference.layer] = max(highest.get(reference.layer, 0), reference.call)
    shift = {layer.name: highest.get(layer.name, 0) - max(len(layer.calls) - 1, 0) for layer in model.layers}
    seen: set[int] = set()
    for reference in references:
        if id(reference) not in seen and shift.get(reference.layer, 0) > 0:
            seen.add(id(reference))
            reference.call = max(reference.call - shift[reference.layer], 0)


def _leaves(value: Any) -> list[Any]:
    found = []
    pending = [value]
    while pending:
        at = pending.pop()
        if isinstance(at, dict):
            pending.extend(reversed(list(at.values())))
        elif isinstance(at, (list, tuple)):
            pending.extend(reversed(at))
        else:
            found.append(at)
    return found
