"""A model's configuration as the program that builds it: what is checked, and what its findings' rows count in."""

from __future__ import annotations

from heapq import heappop, heappush

from archcheck.formats.configuration import ModelConfiguration, Reference, is_model, model_configuration
from archcheck.formats.expressions import Expressions, identifier, is_from_keras
from archcheck.keras.api import load
from archcheck.keras.session import snake_case
from archcheck.reading.source import UnreadableFile

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from archcheck.formats.configuration import Call, LayerConfiguration

__all__ = ["Listing"]

_BASE = ("trainable", "dtype", "activity_regularizer", "autocast")
_SEVERAL = frozenset(
    {"split", "array_split", "unstack", "moments", "top_k", "meshgrid", "qr", "svd", "eigh", "eig", "nonzero"}
)
_OPERATORS = {"add": "+", "sub": "-", "mul": "*", "truediv": "/", "floordiv": "//", "matmul": "@", "pow": "**"}


class Listing:
    """The program of one model.

    Attributes:
        text: the program.
        foreign: names in it that stand for what the file can't tell, with the reason.
        stated: row -> the shapes and dtypes that the file tells of the outputs of the call there.
        names: row -> the name of the op that is called there.
    """

    def __init__(self, whole: dict[str, Any], version: int) -> None:
        self.version = version
        self.lines = (
            ["import tf_keras as keras", "from tf_keras import layers"]
            if version == 2
            else ["import keras", "from keras import layers, ops"]
        )
        if version == 2:
            self.lines.append("import tensorflow as tf")
        self.lines.append("")
        self.expressions = Expressions(version, self._inner_layer)
        self.stated: dict[int, list[tuple[tuple[Any, ...] | None, str | None]]] = {}
        self.names: dict[int, str] = {}
        self.classes: set[str] = set()
        self._layers = load(version, "layers")
        configuration = model_configuration(whole)
        self.model(configuration, "model")
        self._compile(configuration)

    @property
    def text(self) -> str:
        """The program's text."""
        return "\n".join(self.lines) + "\n"

    @property
    def foreign(self) -> dict[str, str]:
        """Names that stand for what the file can't tell, with the reason."""
        return self.expressions.foreign

    # Models

    def model(self, model: ModelConfiguration, variable: str) -> None:
        """Write the statements that bind `variable` to a model."""
        if model.kind == "Functional":
            self._functional(model, variable)
        elif model.kind == "Sequential":
            self._sequential(model, variable)
        else:
            name = self._foreign_class(model.class_name)
            self.lines.append(f"{variable} = {name}(name={self.expressions.value(model.name)})")
        if not model.trainable:
            self.lines.append(f"{variable}.trainable = False")

    def _sequential(self, model: ModelConfiguration, variable: str) -> None:
        items = [self._constructor(layer) for layer in model.layers]
        if self.lines and self.lines[-1]:
            self.lines.append("")
        self.lines.append(f"{variable} = keras.Sequential([")
        self.lines.extend(f"    {item}," for item in items)
        self.lines.append(f"], name={self.expressions.value(model.name)})")
        starts = bool(model.layers) and model.layers[0].kind == "InputLayer"
        shape = model.build_shape
        if not starts and isinstance(shape, (list, tuple)) and all(size is None or type(size) is int for size in shape):
            self.lines.append(f"{variable}.build({self.expressions.value(tuple(shape))})")

    def _functional(self, model: ModelConfiguration, variable: str) -> None:
        tensors: dict[tuple[str, int], str] = {}
        several = _with_several_outputs(model)
        stated = _stated(model)
        constructed: dict[str, str] = {}
        if self.lines and self.lines[-1]:
            self.lines.append("")
        for layer, number in _in_order(model):
            label = identifier(layer.name, self.expressions.taken)
            tensors[layer.name, number] = label
            if number < 0 or not layer.calls:
                tensors[layer.name, 0] = label
                self.lines.append(f"{label} = {self._constructor(layer)}")
                continue
            call = layer.calls[number]
            known = stated.get((layer.name, number))
            reference = self._references(tensors, several)
            text = self._called(layer, call, reference, constructed, label)
            self.lines.append(f"{label} = {text}")
            if known is not None:
                self.stated[len(self.lines)] = known
            if self._is_op(layer):
                self.names[len(self.lines)] = layer.name
        inputs = self._argument(model.inputs, self._references(tensors, several))
        outputs = self._argument(model.outputs, self._references(tensors, several))
        self.lines.append(
            f"{variable} = keras.Model(inputs={inputs}, outputs={outputs}, name={self.expressions.value(model.name)})"
        )

    # Layers

    def _constructor(self, layer: LayerConfiguration) -> str:
        """The expression that makes a layer; an inner model is written before it."""
        if is_model(layer.whole):
            variable = identifier(layer.name, self.expressions.taken)
            self.model(model_configuration(layer.whole), variable)
            return variable
        if layer.kind == "InputLayer":
            return self._input(layer.config)
        kind = self._layers.ALIASES.get(layer.kind, layer.kind)
        name = self.expressions.value(layer.name)
        if not is_from_keras(layer.module) or kind not in self._layers.INIT:
            return f"{self._foreign_class(layer.kind)}(name={name})"
        if kind == "Lambda" and not isinstance(layer.config.get("output_shape"), (list, tuple)):
            reason = "the function of a Lambda is code, which is not read"
            return f"{self._foreign_class(kind, reason)}(name={name})"
        written = self.expressions.arguments(layer.config, self._layers.INIT[kind], _BASE)
        return f"layers.{kind}({', '.join([*written, f'name={name}'])})"

    def _inner_layer(self, whole: dict[str, Any]) -> str:
        """A layer that is a setting of another one."""
        from archcheck.formats.configuration import LayerConfiguration

        return self._constructor(LayerConfiguration(whole, []))

    def _input(self, config: dict[str, Any]) -> str:
        shape = config.get("batch_shape", config.get("batch_input_shape"))
        if not isinstance(shape, (list, tuple)) or not shape:
            return (
                f"keras.Input(shape={self.expressions.unknown('shape', 'the shape of this input is not in the file')})"
            )
        given = self.expressions.value(tuple(shape[1:]))
        pieces = (
            [f"shape={given}"]
            if shape[0] is None
            else [f"shape={given}", f"batch_size={self.expressions.value(shape[0])}"]
        )
        if config.get("dtype") not in (None, "float32"):
            pieces.append(f"dtype={self.expressions.value(config['dtype'])}")
        return f"keras.Input({', '.join([*pieces, 'name=' + self.expressions.value(str(config.get('name')))])})"

    def _foreign_class(self, kind: str, reason: str = "") -> str:
        """A class whose code isn't in the file."""
        for name in self.classes:
            if self.foreign[name] == (reason or _own(kind)) and name.rstrip("_0123456789") == kind.rstrip(
                "_0123456789"
            ):
                return name
        name = self.expressions.unknown(kind, reason or _own(kind))
        self.classes.add(name)
        return name

    # Calls

    def _called(
        self,
        layer: LayerConfiguration,
        call: Call,
        reference: dict[Reference, str] | Any,
        constructed: dict[str, str],
        label: str,
    ) -> str:
        if self._is_op(layer):
            return self._op_call(layer, call, reference)
        if len(layer.calls) == 1 and not is_model(layer.whole):
            callee = self._constructor(layer)
        else:
            callee = constructed.get(layer.name, "")
            if not callee:
                made = self._constructor(layer)
                callee = constructed[layer.name] = made
                if not is_model(layer.whole):
                    callee = constructed[layer.name] = identifier(f"{layer.name}_layer", self.expressions.taken)
                    self.lines.append(f"{callee} = {made}")
        return f"{callee}({', '.join(self._arguments(call, reference))})"

    def _arguments(self, call: Call, reference: Any) -> list[str]:
        positional = [self._argument(value, reference) for value in call.positional]
        keywords = [
            f"{name}={self._argument(value, reference)}" for name, value in call.keywords.items() if name != "training"
        ]
        return [*positional, *keywords]

    def _argument(self, value: Any, reference: Any) -> str:
        if isinstance(value, Reference):
            text: str = reference(value)
            return text
        if isinstance(value, tuple):
            items = ", ".join(self._argument(item, reference) for item in value)
            return f"({items},)" if len(value) == 1 else f"({items})"
        if isinstance(value, list) and any(isinstance(item, (Reference, list, dict)) for item in value):
            return f"[{', '.join(self._argument(item, reference) for item in value)}]"
        if isinstance(value, dict) and "class_name" not in value:
            return (
                "{"
                + ", ".join(
                    f"{self.expressions.value(key)}: {self._argument(item, reference)}" for key, item in value.items()
                )
                + "}"
            )
        return self.expressions.value(value)

    def _references(self, tensors: dict[tuple[str, int], str], several: set[tuple[str, int]]) -> Any:
        def text(reference: Reference) -> str:
            key = (reference.layer, reference.call)
            if key not in tensors:
                raise UnreadableFile(
                    f"its configuration refers to call {reference.call} of {reference.layer!r}, which it doesn't have"
                )
            return f"{tensors[key]}[{reference.tensor}]" if key in several else tensors[key]

        return text

    # Ops

    def _is_op(self, layer: LayerConfiguration) -> bool:
        if self.version == 2:
            return layer.kind in ("TFOpLambda", "SlicingOpLambda")
        return _is_op(layer)

    def _op_call(self, layer: LayerConfiguration, call: Call, reference: Any) -> str:
        """The call of an op of Keras 3, or of TensorFlow for Keras 2."""
        written = self._arguments(call, reference)
        if self.version == 2:
            return self._tensorflow_call(layer, call, reference, written)
        name = snake_case(layer.kind)
        if name == "get_item" and len(call.positional) == 2:
            key = call.positional[1]
            items = key if isinstance(key, (list, tuple)) else [key]
            subscripts = ", ".join(_subscript(self._argument(item, reference)) for item in items)
            return f"{self._argument(call.positional[0], reference)}[{subscripts}]"
        signature = load(3, "ops").SIGNATURES.get(name) or load(3, "ops").SIGNATURES.get(f"image.{name}")
        if signature is None:
            return self._foreign_call(layer, written)
        path = name if name in load(3, "ops").SIGNATURES else f"image.{name}"
        names = [parameter[0] for parameter in signature if isinstance(parameter, tuple)]
        settings = {
            key: value
            for key, value in layer.config.items()
            if key in names and key not in call.keywords and key != "name"
        }
        if any(
            key not in names and key not in ("name", "dtype") and value is not None
            for key, value in layer.config.items()
        ):
            return self._foreign_call(layer, written)
        if path == "einsum":
            return f"ops.einsum({', '.join([self.expressions.value(layer.config.get('subscripts')), *written])})"
        positional = written[: len(call.positional)]
        keywords = written[len(call.positional) :]
        defaults = {
            parameter[0]: parameter[1] for parameter in signature if isinstance(parameter, tuple) and len(parameter) > 1
        }
        keywords += [
            f"{key}={self.expressions.value(value)}"
            for key, value in settings.items()
            if key not in defaults or value != defaults[key]
        ]
        return f"ops.{path}({', '.join([*positional, *keywords])})"

    def _foreign_call(self, layer: LayerConfiguration, written: list[str]) -> str:
        name = self._foreign_class(layer.kind, f"the op {layer.kind} is not modelled")
        return f"{name}(name={self.expressions.value(layer.name)})({', '.join(written)})"

    def _tensorflow_call(self, layer: LayerConfiguration, call: Call, reference: Any, written: list[str]) -> str:
        function = str(layer.config.get("function"))
        first = self._argument(call.positional[0], reference) if call.positional else ""
        short = function.rpartition(".")[2]
        if function.startswith("__operators__"):
            if short == "getitem" and isinstance(call.keywords.get("slice_spec"), (list, tuple)):
                subscripts = [self._old_subscript(item, reference) for item in call.keywords["slice_spec"]]
                return f"{first}[{', '.join(subscripts)}]"
            if short in _OPERATORS and "y" in call.keywords:
                return f"{first} {_OPERATORS[short]} {self._argument(call.keywords['y'], reference)}"
            return self._foreign_call(layer, written)
        if not all(part.isidentifier() for part in function.split(".")):
            return self._foreign_call(layer, written)
        return f"tf.{function}({', '.join(written)})"

    def _old_subscript(self, item: Any, reference: Any) -> str:
        if isinstance(item, dict) and "start" in item:
            parts = ["" if item.get(key) is None else self._argument(item[key], reference) for key in ("start", "stop")]
            step = item.get("step")
            return ":".join(parts) + (f":{self._argument(step, reference)}" if step is not None else "")
        if isinstance(item, dict) and item.get("value") == "Ellipsis":
            return "..."
        return self._argument(item, reference)

    # Training

    def _compile(self, model: ModelConfiguration) -> None:
        """Loss and metrics of a saved model; the optimizer says nothing of shapes."""
        compiled = model.compiled
        if not isinstance(compiled, dict) or not compiled.get("loss"):
            return
        written = [
            f"{name}={self.expressions.value(compiled[name], name)}"
            for name in ("loss", "metrics")
            if compiled.get(name)
        ]
        self.lines += ["", f"model.compile({', '.join(written)})"]


def _is_op(layer: LayerConfiguration) -> bool:
    """Whether a layer of Keras 3 is an op. HDF5 tells no module, but a layer's settings always say if it is trained."""
    if layer.module:
        return ".ops." in layer.module
    return "trainable" not in layer.config and snake_case(layer.kind) in load(3, "ops").SIGNATURES


def _own(kind: str) -> str:
    return f"{kind} is a class of your own, whose code isn't in the file"


def _subscript(text: str) -> str:
    """slice(1, None, None) as it is written between brackets."""
    if not text.startswith("slice("):
        return text
    start, stop, step = ("" if part == "None" else part for part in text[6:-1].split(", "))
    return f"{start}:{stop}" + (f":{step}" if step else "")


def _in_order(model: ModelConfiguration) -> list[tuple[LayerConfiguration, int]]:
    """Every call after those that make its inputs, else in the file's order; -1 for an Input.

    Raises:
        UnreadableFile: a call needs one that isn't there, or itself.
    """
    calls: list[tuple[LayerConfiguration, int]] = []
    index: dict[tuple[str, int], int] = {}
    for layer in model.layers:
        if not layer.calls:
            index[layer.name, 0] = len(calls)
            calls.append((layer, -1))
        for number in range(len(layer.calls)):
            index[layer.name, number] = len(calls)
            calls.append((layer, number))
    users: dict[int, list[int]] = {}
    missing: list[int] = []
    ready: list[int] = []
    for position, (layer, number) in enumerate(calls):
        needed = (
            set() if number < 0 else {_position(index, reference) for reference in layer.calls[number].references()}
        )
        missing.append(len(needed))
        for other in needed:
            users.setdefault(other, []).append(position)
        if not needed:
            heappush(ready, position)
    ordered = []
    while ready:
        position = heappop(ready)
        ordered.append(calls[position])
        for user in users.get(position, ()):
            missing[user] -= 1
            if not missing[user]:
                heappush(ready, user)
    if len(ordered) < len(calls):
        raise UnreadableFile("its configuration has layers that are called on their own output")
    return ordered


def _position(index: dict[tuple[str, int], int], reference: Reference) -> int:
    found = index.get((reference.layer, reference.call))
    if found is None:
        raise UnreadableFile(
            f"its configuration refers to call {reference.call} of {reference.layer!r}, which it doesn't have"
        )
    return found


def _all_references(model: ModelConfiguration) -> list[Reference]:
    from archcheck.formats.configuration import Call

    found = [reference for layer in model.layers for call in layer.calls for reference in call.references()]
    return found + Call([model.inputs, model.outputs], {}).references()


def _with_several_outputs(model: ModelConfiguration) -> set[tuple[str, int]]:
    """The calls that give a list or tuple of tensors."""
    found = {(reference.layer, reference.call) for reference in _all_references(model) if reference.tensor > 0}
    for layer in model.layers:
        inner = model_configuration(layer.whole) if is_model(layer.whole) else None
        for number, call in enumerate(layer.calls):
            wrapped = layer.config.get("layer")
            of_wrapped = (
                wrapped.get("config", {}) if isinstance(wrapped, dict) and layer.kind == "Bidirectional" else {}
            )
            if (
                layer.config.get("return_state") is True
                or (
                    isinstance(of_wrapped, dict)
                    and (of_wrapped.get("return_state") is True or layer.config.get("merge_mode", "") is None)
                )
                or call.keywords.get("return_attention_scores") is True
                or (_is_op(layer) and snake_case(layer.kind) in _SEVERAL)
                or (inner is not None and isinstance(inner.outputs, (list, dict)))
            ):
                found.add((layer.name, number))
    return found


def _stated(model: ModelConfiguration) -> dict[tuple[str, int], list[tuple[tuple[Any, ...] | None, str | None]]]:
    """What the calls that read a tensor tell of its shape, by the call that makes it."""
    told: dict[tuple[str, int], dict[int, tuple[tuple[Any, ...] | None, str | None]]] = {}
    for reference in _all_references(model):
        if reference.shape is not None and all(size is None or type(size) is int for size in reference.shape):
            told.setdefault((reference.layer, reference.call), {})[reference.tensor] = (
                reference.shape,
                reference.dtype,
            )
    return {
        key: [outputs.get(number, (None, None)) for number in range(max(outputs) + 1)] for key, outputs in told.items()
    }
