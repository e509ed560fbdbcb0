"""The rows of a table as layers and their calls: the graph that a builder of keras.applications makes."""

from __future__ import annotations

from archcheck.interpreter.values import Arguments, ListValue
from archcheck.keras.api import load
from archcheck.keras.config import Config
from archcheck.keras.layer import LayerState, LayerValue, layer_class
from archcheck.keras.layers import engine
from archcheck.keras.layers.registry import Weight, output, registered, weights
from archcheck.keras.models import ModelValue
from archcheck.keras.session import session_of
from archcheck.keras.tensors import KerasTensor, call_op
from archcheck.shapes.failures import NotKnown
from archcheck.shapes.shape import open_size
from archcheck.shapes.size import is_undefined

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from archcheck.interpreter.machine import Interpreter
    from archcheck.keras.applications.widths import Widths
    from archcheck.shapes.shape import Shape

__all__ = ["Place", "Rows"]


class Place:
    """Where a builder is called, for layers that the program does not write: like a call, without its arguments."""

    def __init__(self, node: Any) -> None:
        self.lineno = node.lineno
        self.col_offset = node.col_offset
        self.end_lineno = node.end_lineno
        self.end_col_offset = node.end_col_offset


class Rows:
    """Reads sections of one table, one after the other.

    Args:
        configs: the configurations of the table.
        given: the arguments of the builder that stand in its rows, by name.
        node: where the builder is called.
        widths: how the argument `alpha` changes the rows; None without.
    """

    def __init__(
        self, run: Interpreter, configs: Any, given: dict[str, Any], node: Any, widths: Widths | None = None
    ) -> None:
        self.run = run
        self.configs = configs
        self.given = given
        self.node = node
        self.place = run.place(node)
        self.widths = widths
        self.session = session_of(run)
        self.defaults: dict[str, dict[str, Any]] = {}
        self.names: dict[str, str] = {}  # those that are others than in the table

    def follow(self, section: str, x: Any) -> Any:
        """The output of a section whose input is x.

        Raises:
            Failure: an argument of the builder is refused by the layer that gets it.
            NotKnown: the rows say nothing of this case.
        """
        values = [x]
        for line in section.splitlines():
            name, number, *back = line.split()
            steps = [int(step) for step in back[0].split(",")] if back else [1]
            # What came before the section is its input.
            inputs = [values[max(len(values) - step, 0)] for step in steps]
            values.append(self.call(name, int(number), inputs))
        return values[-1]

    def call(self, name: str, number: int, inputs: list[Any]) -> Any:
        """The output of one row."""
        kind, config = self.configs[number]
        if kind == "ops":
            tensors = iter(inputs)
            operands = [next(tensors) if operand is None else operand for operand in config["operands"]]
            return call_op(self.run, config["op"], Arguments(operands, node=self.node))
        full = name.replace("<name>", str(self.given.get("name")))
        full = self.names.get(full, full)
        if kind == "Sequential":
            return self.sequential(full, config).call(self.run, Arguments(inputs, node=self.node))
        if self.widths is None:
            return self.apply(self.layer(full, kind, config), inputs)
        return self.widths.call(self, full, kind, config, inputs)

    def layer(self, name: str, kind: str, config: dict[str, Any]) -> LayerValue:
        """A layer of the table."""
        values = dict(self._defaults(kind))
        placed = False
        for key, value in config.items():
            if type(value) is str and value.startswith("<") and not value.startswith("<even"):
                value, placed = self.given[value[1:-1]], True
            elif type(value) is tuple and value and type(value[0]) is str and value[0].startswith("<"):
                value = tuple(self.given[item[1:-1]] for item in value)
            values[key] = value
        values["name"] = self.session.automatic_name(kind) if name == "-" else name
        settings = Config(kind, values)
        settings.keras = self.session.version
        if placed:
            check = registered("arguments", kind)
            if check is not None:
                check(settings)
        return LayerValue(layer_class(self.run, kind), settings, LayerState(values["name"], self.place))

    def _defaults(self, kind: str) -> dict[str, Any]:
        """The arguments of a class that the table leaves out."""
        found = self.defaults.get(kind)
        if found is None:
            engine.family(kind)
            signature = load(self.session.version, "layers").INIT.get(kind, ())
            found = {
                parameter[0]: parameter[1]
                for parameter in signature
                if isinstance(parameter, tuple) and len(parameter) > 1
            }
            if found.get("data_format", ...) is None:
                found["data_format"] = self.session.data_format
            found["dtype"] = self.session.dtype_policy or self.session.floatx
            self.defaults[kind] = found
        return found

    def sequential(self, name: str, config: dict[str, Any]) -> ModelValue:
        """A Sequential of layers that the table has in one row."""
        model = ModelValue(LayerState(name, self.place), self.place, self.session.version)
        model.stack = []
        for line in config["layers"].splitlines():
            inner, number = line.split()
            kind, arguments = self.configs[int(number)]
            layer = self.layer(inner.replace("<name>", str(self.given.get("name"))), kind, arguments)
            model.stack.append(layer)
            model.taken[layer.name] = True
        return model

    def apply(self, layer: LayerValue, inputs: list[Any]) -> Any:
        """The output of a layer, called on tensors."""
        padding = layer.config.values.get("padding")
        if any(not isinstance(value, KerasTensor) for value in inputs):
            raise NotKnown("an output inside the model isn't known")
        even = None
        if type(padding) is str and padding.startswith("<even"):
            even = evening(inputs[0].tensor.shape, int(padding[6:-1]))
            layer.config.values["padding"] = even[0]
        first = inputs[0] if len(inputs) == 1 else ListValue(inputs)
        result = layer.apply(
            self.run, {"inputs": first}, [value.tensor for value in inputs], Arguments([first], node=self.node)
        )
        if even is not None and not even[1] and isinstance(result, KerasTensor) and result.tensor.shape is not None:
            # Which of two paddings it is, is not known, so neither is the size; the channels are.
            batch, _, _, channels = result.tensor.shape
            result.tensor.shape = (batch, open_size(), open_size(), channels)
        return result


def evening(shape: Shape | None, reach: int) -> tuple[tuple[tuple[int, int], tuple[int, int]], bool]:
    """The padding before a kernel with strides that reaches so far from its centre, and whether it is known to be this.

    Source: keras.src.applications.imagenet_utils, correct_pad.
    """
    if shape is None:
        raise NotKnown("the shape of the input isn't known")
    height, width = shape[1], shape[2]
    if is_undefined(height) is True:
        return ((reach - 1, reach), (reach - 1, reach)), True
    if isinstance(height, int) and isinstance(width, int):
        return ((reach - 1 + height % 2, reach), (reach - 1 + width % 2, reach)), True
    if is_undefined(width) is True:
        raise NotKnown("the height of the input is given and the width is open")
    return ((reach, reach), (reach, reach)), False


@output("LayerScale")
def _scaled(config: Config, x: Shape) -> Shape:
    """A layer of ConvNeXt's own: a factor for each channel. The shape stays."""
    return x


@output("CustomScaleLayer")
def _summed(config: Config, x: list[Shape]) -> Shape:
    """A layer of InceptionResNetV2's own: the first input and a share of the second."""
    return x[0]


@weights("LayerScale")
def _scales(config: Config, x: Shape) -> list[Weight]:
    return [Weight("gamma", (config.projection_dim,))]
