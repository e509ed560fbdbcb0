"""Random numbers, of numpy.random's functions and of its generators: shapes, dtypes, and what they are drawn from."""

from __future__ import annotations

from archcheck.interpreter.values import Builtin, Unknown, Value
from archcheck.libraries.arrays import ArrayValue, Range, array_of, as_shape, made
from archcheck.libraries.numpy.types import dtype_name

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from archcheck.interpreter.machine import Interpreter
    from archcheck.interpreter.values import Arguments
    from archcheck.shapes.shape import Shape

    Function = Callable[[Interpreter, Arguments], Any]

__all__ = ["GeneratorValue", "lookup"]

_SIZE_POSITION = {
    "random": 0,
    "random_sample": 0,
    "sample": 0,
    "ranf": 0,
    "standard_normal": 0,
    "standard_exponential": 0,
    "standard_cauchy": 0,
    "normal": 2,
    "uniform": 2,
    "binomial": 2,
    "beta": 2,
    "gamma": 2,
    "gumbel": 2,
    "laplace": 2,
    "logistic": 2,
    "lognormal": 2,
    "vonmises": 2,
    "negative_binomial": 2,
    "f": 2,
    "wald": 2,
    "poisson": 1,
    "exponential": 1,
    "chisquare": 1,
    "standard_t": 1,
    "weibull": 1,
    "pareto": 1,
    "power": 1,
    "rayleigh": 1,
    "geometric": 1,
    "zipf": 1,
    "standard_gamma": 1,
    "logseries": 1,
    "triangular": 3,
    "hypergeometric": 3,
    "noncentral_chisquare": 2,
}
_WHOLE = frozenset({"binomial", "poisson", "geometric", "zipf", "negative_binomial", "hypergeometric", "logseries"})


def _size(run: Interpreter, value: Any) -> Shape | None:
    """A size argument; no axis without one."""
    return () if value is None else as_shape(run, value)


def _drawn(run: Interpreter, value: Any, dtype: str | None, values: Range | None = None) -> Any:
    shape = _size(run, value)
    return ArrayValue(None, dtype) if shape is None else made(shape, dtype, range=values)


def _distribution(name: str) -> Function:
    def call(run: Interpreter, arguments: Arguments) -> Any:
        size = arguments.get(_SIZE_POSITION[name], "size")
        dtype = "int64" if name in _WHOLE else dtype_name(arguments.keywords.get("dtype"), "float64")
        values = Range(0, 1) if name in ("random", "random_sample", "sample", "ranf", "beta") else None
        parameters = arguments.positional[: _SIZE_POSITION[name]] + [
            value for key, value in arguments.keywords.items() if key not in ("size", "dtype")
        ]
        if name == "binomial" and all(type(value) in (int, float) for value in parameters[:2]) and len(parameters) == 2:
            trials, chance = parameters
            values = Range(0, trials, min(chance, 1 - chance) ** trials if 0 < chance < 1 else 0)
        if name == "uniform" and all(type(value) in (int, float) for value in parameters) and len(parameters) == 2:
            values = Range(min(parameters), max(parameters))
        if size is None and any(isinstance(value, Value) for value in parameters):
            return Unknown("random numbers whose parameters aren't known")
        return _drawn(run, size, dtype, values)

    return call


def _rand(run: Interpreter, arguments: Arguments) -> Any:
    return _drawn(run, tuple(arguments.positional) or None, "float64", Range(0, 1))


def _randn(run: Interpreter, arguments: Arguments) -> Any:
    return _drawn(run, tuple(arguments.positional) or None, "float64")


def _integers(inclusive: bool = False) -> Function:
    def call(run: Interpreter, arguments: Arguments) -> Any:
        low, high = arguments.get(0, "low"), arguments.get(1, "high")
        size, dtype = arguments.get(2, "size"), dtype_name(arguments.get(3, "dtype"), "int64")
        closed = inclusive or arguments.keywords.get("endpoint") is True
        if high is None:
            low, high = 0, low
        if isinstance(low, (ArrayValue,)) or isinstance(high, ArrayValue):
            return Unknown("random numbers whose bounds are arrays")
        values = None
        if type(low) is int and type(high) is int:
            last = high if closed else high - 1
            if last < low:
                return run.python_error("ValueError", "low >= high")
            values = Range(low, last, 1.0 / (last - low + 1))
        return _drawn(run, size, dtype, values)

    return call


def _choice(run: Interpreter, arguments: Arguments) -> Any:
    population, size = arguments.get(0, "a"), arguments.get(1, "size")
    chances = arguments.get(3, "p")
    if type(population) is int or (isinstance(population, Unknown) and population.is_number):
        values = (
            Range(0, population - 1, 0.0 if chances is not None else 1.0 / population)
            if type(population) is int and population > 0
            else None
        )
        return _drawn(run, size, "int64", values)
    array = array_of(run, population)
    if array.shape is None:
        return (
            Unknown(array.reason)
            if size is None
            else ArrayValue(_size(run, size) if array.shape is not None else None, array.dtype)
        )
    if len(array.shape) == 1 or size is None:
        if len(array.shape) > 1:
            return made(array.shape[1:], array.dtype)
        values = array.range
        if values is not None and (chances is not None or array.contents is None):
            values = values.without_share()
        return _drawn(run, size, array.dtype, values)
    shape = _size(run, size)
    return ArrayValue(None if shape is None else (*shape, *array.shape[1:]), array.dtype)


def _permutation(run: Interpreter, arguments: Arguments) -> Any:
    value = arguments.get(0, "x")
    if type(value) is int:
        return ArrayValue((value,), "int64", range=Range(0, value - 1, 1.0 / value) if value > 0 else None)
    if isinstance(value, Unknown) and value.is_number:
        return ArrayValue((value.size,), "int64")
    array = array_of(run, value)
    return array.like(array.shape, contents=None)


def _shuffle(run: Interpreter, arguments: Arguments) -> None:
    value = arguments.get(0, "x")
    if isinstance(value, ArrayValue):
        run.assign(value, "contents", None)
    elif isinstance(value, Value):
        value.havoc(run, "shuffled")


def _multivariate(run: Interpreter, arguments: Arguments) -> Any:
    mean, shape = array_of(run, arguments.get(0, "mean")), _size(run, arguments.get(2, "size"))
    return ArrayValue(None if mean.shape is None or shape is None else (*shape, *mean.shape), "float64")


def _multinomial(run: Interpreter, arguments: Arguments) -> Any:
    chances, shape = array_of(run, arguments.get(1, "pvals")), _size(run, arguments.get(2, "size"))
    return ArrayValue(None if chances.shape is None or shape is None else (*shape, *chances.shape), "int64")


def _dirichlet(run: Interpreter, arguments: Arguments) -> Any:
    alpha, shape = array_of(run, arguments.get(0, "alpha")), _size(run, arguments.get(1, "size"))
    return ArrayValue(None if alpha.shape is None or shape is None else (*shape, *alpha.shape), "float64")


def _nothing(run: Interpreter, arguments: Arguments) -> None:
    return None


_OLD: dict[str, Function] = {
    **{name: _distribution(name) for name in _SIZE_POSITION},
    "rand": _rand, "randn": _randn, "randint": _integers(), "random_integers": _integers(True), "choice": _choice,
    "permutation": _permutation, "shuffle": _shuffle, "multivariate_normal": _multivariate, "multinomial": _multinomial,
    "dirichlet": _dirichlet, "seed": _nothing, "set_state": _nothing,
}  # fmt: skip
_NEW: dict[str, Function] = {
    **{
        name: function
        for name, function in _OLD.items()
        if name not in ("rand", "randn", "randint", "seed", "random_sample")
    },
    "integers": _integers(),
    "permuted": _permutation,
}


class GeneratorValue(Value):
    """A generator of random numbers: `np.random.default_rng(0)`, `np.random.RandomState(0)`."""

    __slots__ = ("methods",)
    kind = "random generator"

    def __init__(self, methods: dict[str, Function]) -> None:
        self.methods = methods

    def attribute(self, run: Interpreter, name: str) -> Any:
        return _named(name, self.methods)


def _named(name: str, table: dict[str, Function]) -> Any:
    from archcheck.libraries.numpy import closed, silent

    found = table.get(name)
    return silent(f"numpy.random.{name}") if found is None else Builtin(name, closed(found))


def lookup(name: str) -> Any:
    """A name of numpy.random."""
    if name in ("default_rng", "Generator"):
        return Builtin(name, lambda run, arguments: GeneratorValue(_NEW))
    if name == "RandomState":
        return Builtin(name, lambda run, arguments: GeneratorValue(_OLD))
    return _named(name, _OLD)
