"""Property-based tests of functions that build models: archcheck decides each case, Keras confirms what fails."""

from __future__ import annotations

import functools
import inspect
from typing import TYPE_CHECKING, Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from archcheck.fuzzing import Builder
from archcheck.reading.source import read_source

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["BuildFails", "assert_builds", "batches_for", "fuzz_builder", "input_shapes"]


class BuildFails(AssertionError):
    """A call of a builder that Keras refuses; the message is archcheck's report, and what Keras itself says.

    Attributes:
        arguments: those of the call.
    """

    def __init__(self, message: str, arguments: dict[str, Any]) -> None:
        super().__init__(message)
        self.arguments = arguments


def input_shapes(
    rank: int = 3, *, smallest: int = 1, largest: int = 256, channels: tuple[int, ...] = (1, 3), square: bool = False
) -> st.SearchStrategy[tuple[int, ...]]:
    """Shapes of one sample, without the batch: `rank` - 1 sizes and the channels; shrinks towards small and few.

    Args:
        rank: of the sample: 3 for images (height, width, channels), 2 for sequences (steps, features), 1 for vectors.
        smallest, largest: of the sizes other than the channels.
        channels: what the last size may be.
        square: whether all sizes but the last are the same.

    Raises:
        ValueError: a rank below 1.
    """
    if rank < 1:
        raise ValueError("a sample has at least one axis")
    size = st.integers(smallest, largest)
    last = st.sampled_from(channels)
    if rank == 1:
        return st.tuples(last)
    if square:
        return st.tuples(size, last).map(lambda pair: (*(pair[0],) * (rank - 1), pair[1]))
    return st.tuples(*[size] * (rank - 1), last)


@st.composite
def batches_for(draw: st.DrawFn, model: Any, *, samples: int = 2, largest: int = 32) -> Any:
    """Data that a live model takes: an array, or a list of arrays in the order of `model.inputs`. Needs NumPy.

    Args:
        draw: given by Hypothesis.
        model: a keras.Model with `inputs`.
        samples: in the batch, where the model leaves it open.
        largest: what an open size is at most.
    """
    import numpy

    arrays = []
    for tensor in model.inputs:
        shape = [
            (samples if axis == 0 else draw(st.integers(1, largest))) if size is None else size
            for axis, size in enumerate(tensor.shape)
        ]
        dtype = str(getattr(tensor.dtype, "name", tensor.dtype))
        random = numpy.random.default_rng(draw(st.integers(0, 2**32 - 1)))
        values = random.integers(0, 2, shape) if "int" in dtype or dtype == "bool" else random.uniform(-1, 1, shape)
        arrays.append(values.astype(dtype if dtype != "bfloat16" else "float32"))
    return arrays[0] if len(arrays) == 1 else arrays


def assert_builds(builder: Callable[..., Any], **arguments: Any) -> None:
    """Fail unless archcheck finds nothing wrong with `builder(**arguments)`: its file is read, it isn't called.

    Args:
        builder: a function at the top level of a file.
        arguments: literals of Python.

    Raises:
        BuildFails: the call certainly fails; where Keras is installed, the builder is called once to confirm that.
        ValueError: the builder's source can't be read.
    """
    __tracebackhide__ = True
    checked = _builder(builder)
    if checked.fails(arguments):
        raise _confirmed(builder, checked, arguments)


def fuzz_builder(
    builder: Callable[..., Any], *, examples: int = 200, **strategies: st.SearchStrategy[Any]
) -> Callable[[Callable[..., Any]], Callable[[], None]]:
    """A decorator: the test tries many calls of a builder, and fails with the smallest one that Keras refuses.

        @fuzz_builder(build_model, size=integers(32, 256), filters=sampled_from([8, 16, 32]))
        def test_every_size_builds(size, filters):
            assert size >= 32  # a test of your own of each case that builds, if you like

    archcheck decides each case from the builder's source, in a millisecond or a few. The smallest failing one is
    handed to the builder itself where Keras is installed.

    Args:
        builder: a function at the top level of a file.
        examples: how many cases are tried.
        strategies: of Hypothesis, one for each argument that varies; what they draw must be literals of Python.

    Raises:
        BuildFails: in the test, for the smallest case that fails.
    """

    def decorate(test: Callable[..., Any]) -> Callable[[], None]:
        checked = _builder(builder)
        takes = inspect.signature(test).parameters

        @settings(
            max_examples=examples,
            deadline=None,
            database=None,
            report_multiple_bugs=False,
            suppress_health_check=list(HealthCheck),
        )
        @given(st.fixed_dictionaries(strategies))
        def each(arguments: dict[str, Any]) -> None:
            if checked.fails(arguments):
                raise BuildFails("", arguments)
            test(**{name: value for name, value in arguments.items() if name in takes})

        def run() -> None:
            __tracebackhide__ = True
            failed: BuildFails | None = None
            try:
                each()
            except BuildFails as failure:
                failed = failure
            if failed is not None:
                raise _confirmed(builder, checked, failed.arguments)

        functools.update_wrapper(run, test)
        del run.__wrapped__  # type: ignore[attr-defined]  # pytest would ask for the test's own parameters
        return run

    return decorate


def _builder(function: Callable[..., Any]) -> Builder:
    path = inspect.getsourcefile(inspect.unwrap(function))
    name = getattr(function, "__qualname__", "")
    if path is None or not name.isidentifier():
        raise ValueError(f"{function!r} is no function at the top level of a file")
    return Builder(read_source(path), name)


def _confirmed(builder: Callable[..., Any], checked: Builder, arguments: dict[str, Any]) -> BuildFails:
    """What fails, in archcheck's words and in those of Keras."""
    from archcheck.testing.items import text_of

    lines = [f"{checked.call(arguments)} fails", "", text_of(checked.report(arguments)).rstrip()]
    try:
        import keras  # noqa: F401
    except ImportError:
        lines += ["", "Keras isn't installed to confirm it"]
    else:
        try:
            builder(**arguments)
        except Exception as error:  # whatever it raises confirms it
            lines += [
                "",
                f"Keras confirms it: {type(error).__name__}: {str(error).splitlines()[0] if str(error) else ''}",
            ]
        else:
            lines += ["", "Keras builds it: this is a mistake of archcheck, please report it with the builder's file"]
    return BuildFails("\n".join(lines), arguments)
