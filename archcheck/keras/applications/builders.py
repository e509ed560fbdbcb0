"""A call of a builder, `keras.applications.ResNet50(...)`: its arguments, and the model that Keras would build."""

from __future__ import annotations

from archcheck.interpreter.values import Arguments, ListValue, Unknown, Value
from archcheck.keras.api import load
from archcheck.keras.api.applications import FAMILIES, table
from archcheck.keras.applications.checks import check_activation, check_alpha, check_weights, input_sizes
from archcheck.keras.binding import bind, parameter_names
from archcheck.keras.failures import BadShape, ConflictingArguments, InvalidValue
from archcheck.keras.layer import LayerState
from archcheck.keras.models import ModelValue, functional_core, input_tensor
from archcheck.keras.session import session_of
from archcheck.keras.shape_arguments import shape_of
from archcheck.keras.source_modules import source_inputs
from archcheck.keras.tensors import KerasTensor, argument_places, refuse
from archcheck.shapes.failures import Failure, NotKnown
from archcheck.shapes.shape import open_size
from archcheck.shapes.size import is_undefined

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from archcheck.interpreter.machine import Interpreter

__all__ = ["ModelBuilder", "builder"]

_MOBILENETS = {"MobileNet": 1, "MobileNetV2": 2, "MobileNetV3Small": 3, "MobileNetV3Large": 3}
_NAMES_ITS_LAYERS = ("ConvNeXt", "EfficientNetV2")


class ModelBuilder(Value):
    """A function of keras.applications that builds a model."""

    __slots__ = ("name",)
    kind = "function"
    may_be_chosen = True

    def __init__(self, name: str) -> None:
        self.name = name

    def __repr__(self) -> str:
        return f"ModelBuilder({self.name})"

    def attribute(self, run: Interpreter, name: str) -> Any:
        return self.name if name in ("__name__", "__qualname__") else Unknown(f"the attribute {name} of a function")

    def call(self, run: Interpreter, arguments: Arguments) -> Any:
        return _build(run, self.name, arguments)


def builder(name: str) -> ModelBuilder | None:
    """`keras.applications.<name>`; None for a name that no table has."""
    return ModelBuilder(name) if name in FAMILIES else None


def _build(run: Interpreter, name: str, arguments: Arguments) -> Any:
    session = session_of(run)
    signature = load(session.version, "applications").FUNCTIONS[name]
    places = argument_places(run, arguments.node, parameter_names(signature))
    model = ModelValue(LayerState(None, run.place(arguments.node)), run.place(arguments.node), session.version)
    try:
        values = bind(name, signature, arguments.positional, arguments.keywords, is_open=bool(arguments.open))
        if session.version == 2:
            values = _renamed(name, values)
        if arguments.open:
            raise NotKnown(arguments.open)
        call = _Call(run, name, values, arguments.node)
        inputs, output, model.state.name = call.built()
    except Failure as failure:
        refuse(run, failure, name, arguments, places=places)
        return _unknown(model, "the call fails", name)
    except NotKnown as unknown:
        run.stopped(arguments.node, unknown.reason)
        return _unknown(model, unknown.reason, name)
    if model.state.name is None:
        model.state.name = session.automatic_name("Functional" if session.version == 3 else "Model")
    if functional_core(run, model, Arguments([inputs, output], node=call.place)):
        session.models.append(model)
    run.events += 1
    return model


def _renamed(name: str, values: dict[str, Any]) -> dict[str, Any]:
    """The arguments of a builder of Keras 2 under the names of Keras 3, with those that it has no parameter for."""
    extra = values.pop("model_name", ...), values.pop("kwargs", None)
    defaults = {
        parameter[0]: parameter[1] for parameter in load(3, "applications").FUNCTIONS[name] if len(parameter) > 1
    }
    if name.startswith("MobileNetV3"):
        raise NotKnown("MobileNetV3 of Keras 2 is not modelled: its layers have other names")
    if name.startswith("NASNet"):
        defaults["name"] = "NASNet"
    stray = next((key for key in values if key not in defaults), None)
    if stray is not None:
        raise NotKnown(f"the argument {stray} of {name}")
    if extra[0] is not ...:
        defaults["name"] = extra[0]
    return {**defaults, **values}


def _unknown(model: ModelValue, reason: str, name: str) -> ModelValue:
    """A model of which nothing more is known."""
    model.unknown = reason
    model.state.weights = None
    model.state.name = Unknown(f"the name of a {name}")
    return model


class _Call:
    """One call of a builder.

    Attributes:
        values: its arguments, with defaults.
        place: where it stands, for the layers that it makes.
    """

    def __init__(self, run: Interpreter, name: str, values: dict[str, Any], node: Any) -> None:
        from archcheck.keras.applications.graph import Place

        self.run = run
        self.name = name
        self.values = values
        self.place = Place(node)
        self.session = session_of(run)
        self.entry, self.configs = table(name)

    def built(self) -> tuple[Any, Any, Any]:
        """(inputs, output, name) of the model.

        Raises:
            Failure: Keras refuses the arguments.
            NotKnown: what would be built isn't known.
        """
        values, version = self.values, _MOBILENETS.get(self.name, 0)
        if self.session.data_format != "channels_last":
            raise NotKnown(f"{self.name} is only modelled for channels_last")
        is_top = self._truth("include_top")
        check_weights(values, is_top)
        tensor = self._input_tensor()
        sizes = input_sizes(self.name, self.entry, values, is_top, None if tensor is None else self._sizes_of(tensor))
        if version:
            self._check_mobile(version, sizes, tensor)
        if is_top:
            check_activation(values)
        x = self._entry(sizes) if tensor is None else tensor
        output = self._followed(x, is_top, sizes, version)
        inputs: Any = x
        if tensor is not None:
            sources = source_inputs(tensor.tensor)
            if sources is None:
                raise NotKnown("what the input_tensor is made of isn't known")
            inputs = sources[0] if self.name.startswith("ConvNeXt") and sources else ListValue(list(sources))
        return inputs, output, self._name(sizes, version)

    def _followed(self, x: Any, is_top: bool, sizes: Any, version: int) -> Any:
        """The output for an input."""
        from archcheck.keras.applications.graph import Rows

        session = self.session
        known = session.layer_calls, session.known_calls, session.tracing
        session.tracing = 0  # what Keras makes here are layers of a model, wherever the call stands
        given = {
            "classes": self.values["classes"],
            "classifier_activation": self.values["classifier_activation"],
            "dropout": self.values.get("dropout", self.values.get("dropout_rate")),
            "name": self.values.get("name"),
        }
        rows = Rows(self.run, self.configs, given, self.place, self._widths(version))
        if session.version == 2 and self.name.startswith("DenseNet"):
            rows.names = {f"conv1_{name}": f"conv1/{name}" for name in ("conv", "bn", "relu")}
        try:
            for section in (self._head(sizes), self._body(x), self._tail(is_top)):
                x = rows.follow(self.entry[section], x)
        except (InvalidValue, ConflictingArguments) as failure:
            _rename(failure)
            raise
        finally:
            # Coverage counts what the program calls.
            session.layer_calls, session.known_calls, session.tracing = known
        return x

    # Which sections

    def _head(self, sizes: Any) -> str:
        weights = self.values["weights"]
        if not self._truth("include_preprocessing", True):
            return "pre without" if "pre without" in self.entry else "pre"
        if weights == "imagenet" and "pre imagenet" in self.entry:
            return "pre imagenet"
        if "pre other" not in self.entry:
            return "pre"
        channels = sizes[2] if isinstance(sizes, tuple) and len(sizes) == 3 else None
        if isinstance(sizes, Unknown) or isinstance(channels, Value):
            raise NotKnown("the preprocessing depends on the channels of the input, which aren't known")
        return "pre" if channels == 3 else "pre other"

    def _body(self, x: Any) -> str:
        if self._truth("minimalistic", False):
            return "body minimalistic"
        if "body open" in self.entry:
            shape = x.tensor.shape
            answers = [None] * 2 if shape is None else [is_undefined(size) for size in shape[1:3]]
            if None in answers or answers[0] != answers[1]:
                raise NotKnown(f"the graph of {self.name} depends on the size of its input, which isn't known")
            return "body open" if answers[0] else "body"
        return "body"

    def _tail(self, is_top: bool) -> str:
        if not is_top:
            pooling = self.values["pooling"]
            if isinstance(pooling, Value):
                raise NotKnown("the pooling isn't known")
            return f"flat {pooling}" if pooling in ("avg", "max") else "flat"
        kind = "top minimalistic" if self._truth("minimalistic", False) else "top"
        if "top undropped" in self.entry:
            rate = self.values.get("dropout", self.values.get("dropout_rate"))
            if type(rate) not in (int, float):
                raise NotKnown("the dropout rate isn't known")
            if not rate > 0:  # type: ignore[operator]
                if kind != "top":
                    raise NotKnown("a minimalistic model without dropout is not modelled")
                return "top undropped"
        return kind

    def _truth(self, argument: str, default: bool = True) -> bool:
        truth = self.run.truth(self.values.get(argument, default))
        if truth is None:
            raise NotKnown(f"whether {self.name} has {argument} isn't known")
        return truth

    # Inputs

    def _input_tensor(self) -> Any:
        tensor = self.values["input_tensor"]
        if tensor is None or isinstance(tensor, KerasTensor):
            return tensor
        raise NotKnown("an input_tensor that is no symbolic tensor")

    def _sizes_of(self, tensor: KerasTensor) -> Any:
        """The shape of a tensor as Keras sees it; None where it isn't known."""
        from archcheck.keras.tensors import dim_value

        shape = tensor.tensor.shape
        if shape is None or len(shape) != 4:
            raise NotKnown("an input_tensor that has no four axes, or none that are known")
        return tuple(dim_value(size) for size in shape)

    def _entry(self, sizes: Any) -> KerasTensor:
        """The model's own Input."""
        arguments = Arguments([], node=self.place)
        dtype = self.session.floatx if isinstance(self.session.floatx, str) else None
        if isinstance(sizes, Unknown):
            # Whatever it is, it has a height, a width and channels.
            channels: Any = 3 if self.values["weights"] == "imagenet" else open_size("C", undefined=None)
            shape = (*shape_of((None,)), open_size("H", undefined=None), open_size("W", undefined=None), channels)
        else:
            try:
                shape = shape_of((None, *sizes), "input_shape")
            except BadShape:
                raise BadShape(argument="input_shape", value=sizes) from None
        if len(shape) != 4:
            raise NotKnown("an input shape that has no three sizes")
        return input_tensor(self.run, arguments, shape, dtype, None)

    # The MobileNets

    def _check_mobile(self, version: int, sizes: Any, tensor: Any) -> None:
        if tensor is not None and version > 1 and isinstance(sizes, tuple) and self.values["input_shape"] is not None:
            columns, wanted = self._sizes_of(tensor)[2], sizes[1]
            if not isinstance(columns, Value) and not isinstance(wanted, Value) and columns != wanted:
                names = ("input_shape", "input_tensor")
                text = "an input_shape of another width than the input_tensor's"
                raise ConflictingArguments(arguments=names[:1], values=(self.values["input_shape"],), conflict=text)
        check_alpha(version, self.values)

    def _widths(self, version: int) -> Any:
        from archcheck.keras.applications.widths import Widths

        if not version:
            return None
        alpha, depth = self.values["alpha"], self.values.get("depth_multiplier", 1)
        if type(alpha) not in (int, float) or type(depth) is not int:
            raise NotKnown("the width of the model isn't known")
        return None if alpha == 1 and depth == 1 else Widths(version, alpha, depth)

    def _name(self, sizes: Any, version: int) -> Any:
        """The model's name."""
        name = self.values.get("name")
        if name is None and version in (1, 2):
            rows = sizes[0] if isinstance(sizes, tuple) else sizes
            if isinstance(rows, Value):
                return Unknown("the name of a model of unknown size")
            squares = (128, 160, 192, 224) if version == 1 else (96, 128, 160, 192, 224)
            if self.values["weights"] == "imagenet" and (rows != sizes[1] or rows not in squares):
                rows = 224
            return f"{'mobilenet' if version == 1 else 'mobilenetv2'}_{self.values['alpha']:0.2f}_{rows}"
        if name != _default_name(self.name) and self.name.startswith(_NAMES_ITS_LAYERS):
            self._check_name(name)
        return name

    def _check_name(self, name: Any) -> None:
        """Some models read their own name."""
        if self.name.startswith("EfficientNetV2") or not isinstance(name, str):
            raise NotKnown(f"a {self.name} of another name is not modelled")
        wanted = _default_name(self.name)
        if self.values["weights"] == "imagenet" and wanted not in name:
            text = f'weights="imagenet" with a name that has no "{wanted}" in it'
            raise ConflictingArguments(arguments=("name", "weights"), values=(name, "imagenet"), conflict=text)


def _default_name(builder: str) -> Any:
    signature = load(3, "applications").FUNCTIONS[builder]
    return next(
        (parameter[1] for parameter in signature if isinstance(parameter, tuple) and parameter[0] == "name"), None
    )


def _rename(failure: Failure) -> None:
    """Say a refusal of the last layer's in the words of the builder's arguments."""
    words = {"activation": "classifier_activation", "units": "classes", "filters": "classes", "rate": "dropout_rate"}
    argument = getattr(failure, "argument", None)
    if argument in words:
        failure.argument = words[argument]  # type: ignore[attr-defined]
