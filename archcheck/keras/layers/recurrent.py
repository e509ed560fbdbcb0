"""Recurrent layers and their cells: a step that is repeated along axis 1 and carries states from time to time."""

from __future__ import annotations

from archcheck.interpreter.values import Unknown
from archcheck.keras.failures import (
    ContractionMismatch,
    InvalidValue,
    RankMismatch,
    StateMismatch,
    UndefinedSize,
    WrongInputCount,
)
from archcheck.keras.layers.checks import (
    check_identifiers,
    check_number,
    check_seed,
    known,
    number,
    required_size,
    size_of,
)
from archcheck.keras.layers.nested import has_setting, is_layer, name_of, setting
from archcheck.keras.layers.registry import InputSpec, Weight, arguments, input_spec, macs, output, weights
from archcheck.shapes.failures import NotKnown
from archcheck.shapes.shape import merge_dim
from archcheck.shapes.size import equals, is_undefined

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from archcheck.keras.config import Config
    from archcheck.keras.layers.nested import Layer
    from archcheck.shapes.shape import Shape
    from archcheck.shapes.size import Dim

__all__ = ["check_dropouts", "one_tensor"]

_GATES = {"LSTM": 4, "GRU": 3, "SimpleRNN": 1}
"""How many matrices of `units` columns lie side by side in a kernel."""

_LAYERS = tuple(_GATES)
_CELLS = ("LSTMCell", "GRUCell", "SimpleRNNCell")
_STATEFUL_CELLS = (*_CELLS, "StackedRNNCells")


# Construction


@arguments(*_LAYERS, *_CELLS)
def recurrent_arguments(config: Config) -> None:
    """units is a positive integer; dropout and recurrent_dropout are numbers, of any size: Keras clips them to 0 .. 1.

    LSTM and the cells take a float, of which Keras complains when it makes the weights. In Keras 2 LSTM does not.
    """
    units = config.values["units"]
    if known(units):
        takes_float = config.class_name not in (("GRU", "SimpleRNN") if config.keras == 3 else ("LSTM",))
        right_type = isinstance(units, (int, float)) if takes_float else isinstance(units, int)
        if not right_type or units <= 0:
            raise InvalidValue(argument="units", value=units, expected="a positive integer")
    check_identifiers(config)
    check_dropouts(config)
    fused = config.values.get("use_cudnn", "auto")
    if known(fused) and fused not in ("auto", True, False):
        raise InvalidValue(argument="use_cudnn", value=fused, expected='"auto", True or False')


@arguments("RNN")
def rnn_arguments(config: Config) -> None:
    """The cell, or each in a list of cells, has a state: it is one of Keras's cells or a layer with `state_size`."""
    if not config.is_known("cell"):
        return
    cell = config.cell
    for item in cell if isinstance(cell, (list, tuple)) else [cell]:
        _check_cell("cell", item)


@arguments("StackedRNNCells")
def stacked_arguments(config: Config) -> None:
    """cells is a sequence of cells."""
    if not config.is_known("cells"):
        return
    cells = config.cells
    if not isinstance(cells, (list, tuple)):
        if is_layer(cells) is None:
            return
        raise InvalidValue(argument="cells", value=cells, expected="a list of cells")
    for item in cells:
        _check_cell("cells", item)


def _check_cell(argument: str, cell: Any) -> None:
    answer = is_layer(cell)
    if answer is None or isinstance(cell, Unknown) or getattr(cell, "kind", "") == "class":
        return
    if answer is False or (cell.is_builtin and not _has_state(cell)):
        raise InvalidValue(argument=argument, value=cell, expected="a recurrent cell, which has `state_size`")


def _has_state(cell: Layer) -> bool:
    return name_of(cell) in _STATEFUL_CELLS or has_setting(cell, "return_sequences")


def check_dropouts(config: Config) -> None:
    """dropout and recurrent_dropout are numbers, whatever their size, and seed is an integer or None."""
    check_number(config, "dropout")
    check_number(config, "recurrent_dropout")
    if config.keras == 3:  # Keras 2 does not look at a seed
        check_seed(config)


# Inputs


@input_spec(*_LAYERS)
def recurrent_input(config: Config, built: Shape | None) -> InputSpec | None:
    """(batch, time, features). Keras 2 takes states in the list of inputs too: `one_tensor` looks at those."""
    return InputSpec(ndim=3) if config.keras == 3 else None


def one_tensor(config: Config, x: Any) -> Shape:
    """The shape of the sequences, the only tensor that a layer takes.

    In Keras 2 it may be the first of a list, with the states after it.

    Raises:
        WrongInputCount: Keras 3 is given a list or a dict: it takes states by keyword or as second argument alone.
        RankMismatch: Keras 2 is given other sequences than it takes.
    """
    if config.keras == 2 and isinstance(x, list) and x:
        x = x[0]
    if isinstance(x, (list, dict)):
        raise WrongInputCount(layer=config.class_name, expected=1, given=len(x))
    shape: Shape = x
    if config.keras == 2:
        least = 1 if config.class_name == "SpectralNormalization" else 3
        most = 3 if config.class_name in _GATES else None
        if len(shape) < least or (most is not None and len(shape) > most):
            raise RankMismatch(layer=config.class_name, expected="3", least=least, most=most, shape=shape)
    return shape


def check_states(config: Config, x: Any, initial_state: Any, sizes: list[Any]) -> None:
    """Keras 2 looks at the states that are given: their number and their last axes.

    Raises:
        StateMismatch: they are others than the layer has.
    """
    given = x[1:] if isinstance(x, list) else initial_state
    if config.keras == 3 or not given:
        return
    given = given if isinstance(given, list) else [given]
    if any(isinstance(size, list) for size in sizes) or not all(isinstance(state, tuple) for state in given):
        return
    fits = len(given) == len(sizes) and all(
        len(state) == 2 and (is_undefined(state[1]) or equals(state[1], size) is not False)
        for state, size in zip(given, sizes, strict=False)
    )
    if not fits:
        raise StateMismatch(layer=config.class_name, expected=[(None, size) for size in sizes], given=given)


def _check_unroll(config: Config, x: Shape) -> None:
    """Keras 2 runs the layer when it is called, and can't unroll an open time then."""
    if config.keras == 2 and config.get("unroll", False) and is_undefined(x[1]):
        raise UndefinedSize(layer=config.class_name, axis=1, shape=x)


def _step(x: Shape) -> Shape:
    """The shape of one time step: (batch, time, *features) -> (batch, *features)."""
    return (x[0], *x[2:])


# Output shapes


@output(*_LAYERS)
def recurrent(config: Config, x: Any, initial_state: Any = None) -> Any:
    """(batch, time, features) -> (batch, units), or (batch, time, units) with return_sequences.

    With return_state, a list of that and the states, each (batch, units): two for LSTM, one for the others. States
    that are given are not looked at before the model runs.

    Source: keras.src.layers.rnn.rnn, RNN.compute_output_shape.
    """
    units = config.size("units")
    states = [units] * _number_of_states(config)
    check_states(config, x, initial_state, states)
    x = one_tensor(config, x)
    _check_unroll(config, x)
    return _sequence(config, x, units, states)


@output("RNN")
def rnn(config: Config, x: Any, initial_state: Any = None) -> Any:
    """(batch, time, *features) -> (batch, output_size), or (batch, time, output_size) with return_sequences.

    With return_state, a list of that and the states; a stack of cells has a list of states for each cell with several.

    Source: keras.src.layers.rnn.rnn, RNN.compute_output_shape.
    """
    sequences = one_tensor(config, x)
    if len(sequences) < 2:
        raise RankMismatch(layer=config.class_name, expected="at least 2", least=2, most=None, shape=sequences)
    if config.keras == 2 and len(sequences) > 3:
        raise NotKnown("what a cell of the program does with images isn't known")
    size, states = _cell_sizes(config.cell)
    check_states(config, x, initial_state, states)
    x = sequences
    _check_unroll(config, x)
    return _sequence(config, x, size, states)


def _sequence(config: Config, x: Shape, size: Dim, states: list[Any]) -> Any:
    if config.get("time_major", False):
        raise NotKnown("time_major is not modelled")
    result = (x[0], x[1], size) if config.return_sequences else (x[0], size)
    return [result, *_states_of(x[0], states)] if config.return_state else result


def _states_of(batch: Dim, sizes: list[Any]) -> list[Any]:
    return [_states_of(batch, size) if isinstance(size, list) else (batch, size) for size in sizes]


def _number_of_states(config: Config) -> int:
    return 2 if config.class_name in ("LSTM", "LSTMCell") else 1


def _cell_sizes(cell: Any) -> tuple[Dim, list[Any]]:
    """(output_size, state sizes) of a cell or a list of cells; in a stack, a cell with several states has a list."""
    if isinstance(cell, (list, tuple)):
        return _stack_sizes(cell)
    if isinstance(cell, Unknown) or not is_layer(cell):
        raise NotKnown("the cell of this RNN is not modelled")
    if cell.is_builtin:
        config: Config = cell.config
        if config.class_name == "StackedRNNCells":
            return _stack_sizes(config.cells)
        if config.class_name not in _CELLS:
            raise NotKnown(f"{config.class_name} as a cell is not modelled")
        units = config.size("units")
        return units, [units] * _number_of_states(config)
    state_size = setting(cell, "state_size")
    states = list(state_size) if isinstance(state_size, (list, tuple)) else [state_size]
    size = setting(cell, "output_size") if "output_size" in getattr(cell, "names", {}) else states[0]
    sizes = [number(item) for item in (size, *states)]
    if any(item is None for item in sizes):
        raise NotKnown(f"the state_size of {name_of(cell)} isn't known")
    return sizes[0], sizes[1:]  # type: ignore[return-value]


def _stack_sizes(cells: Any) -> tuple[Dim, list[Any]]:
    sizes = [_cell_sizes(cell) for cell in cells]
    if not sizes:
        raise InvalidValue(argument="cell", value=cells, expected="at least one cell")
    return sizes[-1][0], [states if len(states) > 1 else states[0] for _, states in sizes]


@output(*_CELLS)
def cell_output(config: Config, x: Shape, states: Any) -> Any:
    """One step: (batch, features) and the states -> [(batch, units), the new states in the form of the given ones].

    Raises:
        ContractionMismatch: the state that meets the recurrent kernel has another size than units.
    """
    units = config.size("units")
    given = states if isinstance(states, list) else [states]
    needed = _number_of_states(config)
    if len(given) < needed:
        raise WrongInputCount(layer=config.class_name, expected=needed, given=len(given))
    if len(x) != 2 or any(not isinstance(state, tuple) or len(state) != 2 for state in given[:needed]):
        raise NotKnown(f"{config.class_name} on tensors of other ranks than 2 is not modelled")
    batch = x[0]
    for state in given[:needed]:
        if equals(state[-1], units) is False:
            kernel = (units, units * _gates(config))
            raise ContractionMismatch(operation=config.class_name, shapes=(state, kernel), axes=(1, 0))
        merged = merge_dim(batch, state[0])
        if merged is None:
            raise NotKnown("the state has another batch size than the input")
        batch = merged
    h = (batch, units)
    return [h, [h] * needed if isinstance(states, list) else h]


@output("StackedRNNCells")
def stacked_output(config: Config, x: Shape, states: Any) -> Any:
    """One step through every cell in turn; the new states are a list, or those of the one cell where there is one."""
    new: list[Any] = []
    for cell, state in zip(config.cells, states, strict=False):
        if not is_layer(cell):
            raise NotKnown("a cell of this stack is not modelled")
        given = state if isinstance(state, list) else [state]
        x, after = cell.output({"inputs": x, "states": given})
        new.append(after[0] if len(after) == 1 and not isinstance(state, list) else after)
    return [x, new[0] if len(new) == 1 else new]


# Weights


@weights(*_CELLS)
def cell_weights(config: Config, x: Shape) -> list[Weight]:
    """kernel (features, gates * units), recurrent_kernel (units, gates * units), bias (gates * units).

    gates is 4 for LSTM, 3 for GRU, 1 for SimpleRNN. A GRU that resets after the product has a bias of its own for the
    recurrent kernel: bias is (2, 3 * units).
    """
    size = size_of(config, "units")
    columns = size * _gates(config)
    made = [
        Weight("kernel", (required_size(config, x, -1), columns)),
        Weight("recurrent_kernel", (size, columns)),
    ]
    if config.use_bias:
        made.append(Weight("bias", (2, columns) if config.get("reset_after", False) else (columns,)))
    return made


@weights(*_LAYERS)
def recurrent_weights(config: Config, x: Shape) -> list[Weight]:
    """Those of the cell, for one time step.

    Raises:
        UndefinedSize: the features are None; or a stateful layer is given a batch of None.
    """
    x = one_tensor(config, x)
    made = cell_weights(config, x)
    _check_batch(config, x)
    return made


@weights("RNN")
def rnn_weights(config: Config, x: Shape) -> list[Weight]:
    """Those of the cell, for one time step."""
    x = one_tensor(config, x)
    made = _weights_of(config.cell, _step(x))
    _check_batch(config, x)
    return made


@weights("StackedRNNCells")
def stacked_weights(config: Config, x: Shape) -> list[Weight]:
    """Those of every cell; a cell takes what the one before it gives."""
    return _weights_of(config.cells, x)


def _weights_of(cell: Any, step: Shape) -> list[Weight]:
    if not isinstance(cell, (list, tuple)):
        if isinstance(cell, Unknown) or not is_layer(cell):
            raise NotKnown("the cell of this RNN is not modelled")
        if cell.is_builtin and name_of(cell) not in _STATEFUL_CELLS:
            raise NotKnown(f"{name_of(cell)} as a cell is not modelled")
        made: list[Weight] = cell.weights({"inputs": step})
        return made
    found: list[Weight] = []
    for item in cell:
        found += _weights_of(item, step)
        step = (step[0], _cell_sizes(item)[0])
    return found


def _check_batch(config: Config, x: Shape) -> None:
    """A stateful layer keeps a state for each sample, so it has to know how many there are."""
    if config.is_known("stateful") and config.stateful and is_undefined(x[0]):
        raise UndefinedSize(layer=config.class_name, axis=0, shape=x)


def _gates(config: Config) -> int:
    return _GATES[config.class_name.removesuffix("Cell")]


# Cost


@macs(*_CELLS)
def cell_macs(config: Config, x: Shape, y: Any) -> Dim:
    """(features + units) * gates * units: the two matrix products of one step."""
    units = config.size("units")
    return (x[-1] + units) * _gates(config) * units


@macs(*_LAYERS)
def recurrent_macs(config: Config, x: Shape, y: Any) -> Dim:
    """time * (features + units) * gates * units."""
    return x[1] * cell_macs(config, x, y)


@macs("RNN")
def rnn_macs(config: Config, x: Shape, y: Any) -> Dim:
    """time * that of the cells."""
    return x[1] * _macs_of(config.cell, _step(x))


@macs("StackedRNNCells")
def stacked_macs(config: Config, x: Shape, y: Any) -> Dim:
    """The sum over the cells."""
    return _macs_of(config.cells, x)


def _macs_of(cell: Any, step: Shape) -> Dim:
    total: Dim = 0
    for item in cell if isinstance(cell, (list, tuple)) else [cell]:
        size = _cell_sizes(item)[0]
        total = total + item.macs(step, (step[0], size))
        step = (step[0], size)
    return total
