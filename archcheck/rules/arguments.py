"""Rules about names: of arguments that a call gives or misses, and of what a module has."""

from __future__ import annotations

from archcheck.finding import Edit, Note, Span
from archcheck.keras.api import load
from archcheck.rules import edits
from archcheck.rules.base import Remedy, Rule
from archcheck.rules.words import closest, count, listing, sizes, value_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from archcheck.finding import Finding
    from archcheck.keras.failures import MissingArgument, StrideByPosition, UnknownArgument, UnknownName
    from archcheck.keras.refusal import Refusal

__all__ = ["Keras1PositionalConv", "MissingArgumentRule", "UnknownArgumentRule", "UnknownNameRule"]

_ALSO_CALLED = {
    "stride": "strides", "subsample": "strides", "filter": "filters", "nb_filter": "filters", "num_filters": "filters",
    "kernel": "kernel_size", "filter_size": "kernel_size", "pool": "pool_size", "border_mode": "padding",
    "pad": "padding",
    "dim_ordering": "data_format", "atrous_rate": "dilation_rate", "dilation": "dilation_rate", "bias": "use_bias",
    "init": "kernel_initializer", "W_regularizer": "kernel_regularizer", "b_regularizer": "bias_regularizer",
    "p": "rate",
    "dropout": "rate", "inner_activation": "recurrent_activation", "act": "activation", "input": "inputs",
    "output": "outputs",
    "axes": "axis", "batch_input_shape": "batch_shape",
}  # fmt: skip


class UnknownArgumentRule(Rule):
    """A call gives an argument that the layer or function does not take.

    ## Why it is bad
    Keras refuses it: "Unrecognized keyword arguments passed to Conv2D: {'stride': 2}", or a TypeError, "got an
    unexpected keyword argument". Neither says which name was meant.

    ## Fix safety
    Unsafe: the name that was most likely meant is put in its place, and the file is checked again.

    ## Known limits
    Calls with `**settings` whose names are not in the source are not checked.

    ## References
    - <https://keras.io/api/layers/>
    """

    code, name, since = "AC103", "unknown-argument", "0.1"
    failures = ("UnknownArgument",)
    fails = """
from keras import Input, layers

x = Input(shape=(32, 32, 3))
x = layers.Conv2D(8, 3, stride=2)(x)
"""
    builds = """
from keras import Input, layers

x = Input(shape=(32, 32, 3))
x = layers.Conv2D(8, 3, strides=2)(x)
"""
    also = (
        ("from keras import Input\n\nx = Input(shap=(8,))\n", "from keras import Input\n\nx = Input(shape=(8,))\n"),
        ("from keras import layers\n\nlayers.Flatten(None, 3)\n", "from keras import layers\n\nlayers.Flatten(None)\n"),
    )

    def explain(self, refusal: Refusal) -> Finding:
        failure: UnknownArgument = refusal.failure  # type: ignore[assignment]
        callee = failure.callee
        named = [name for name in failure.accepted if name not in ("self", "args", "kwargs")]
        if failure.argument is None:
            positional = [name for name in _positional(callee, refusal.version) or named if name in named]
            return self.finding(
                refusal,
                f"{callee} is given {count(failure.given, 'argument')} by position, and takes {len(positional)}",
                [Note(f"{callee} takes {listing(positional)}" + (" by position" if positional else ""))]
                if positional
                else [],
                keras=f"{_init(callee)}() takes",
                keras2=f"{_init(callee)}() takes",
                raises="TypeError",
            )
        if failure.argument in failure.accepted:
            return self.finding(
                refusal,
                f"{callee} is given {failure.argument} twice, by position and by name",
                help=f"leave one of them out; {callee} takes {listing(named[:6])}"
                + (", ..." if len(named) > 6 else ""),
                keras=f"{_init(callee)}() got multiple values for argument '{failure.argument}'",
                raises="TypeError",
            )
        meant = self._meant(failure)
        if failure.raises == "TypeError" and failure.callee not in ("Model", "Functional"):
            words = f"{_init(callee)}() got an unexpected keyword argument '{failure.argument}'"
        else:
            words = f"Unrecognized keyword arguments passed to {callee}"
        return self.finding(
            refusal,
            f"{callee} has no argument {failure.argument}" + (f": did you mean {meant}?" if meant else ""),
            [] if meant else [Note(f"{callee} takes {listing(named)}")],
            keras=words,
            raises="ValueError" if words.startswith("Unrecognized") else None,
            keras2=words if "got an" in words else None,
        )

    def remedies(self, refusal: Refusal) -> Iterator[Remedy]:
        failure: UnknownArgument = refusal.failure  # type: ignore[assignment]
        meant = self._meant(failure)
        if failure.argument is None or meant is None:
            return
        edit = edits.rename_argument(refusal.place, failure.argument, meant)
        if edit is not None:
            yield Remedy("unsafe", f"{meant} in place of {failure.argument}", [edit])

    @staticmethod
    def _meant(failure: UnknownArgument) -> str | None:
        if failure.argument is None or failure.argument in failure.accepted:
            return None
        known = _ALSO_CALLED.get(failure.argument)
        return known if known in failure.accepted else closest(failure.argument, failure.accepted, 0.7)


def _init(callee: str) -> str:
    """A callee as Python names it in a TypeError."""
    return f"{callee}.__init__" if callee[:1].isupper() and callee != "Input" and "." not in callee else callee


def _positional(layer: str, version: int) -> list[str]:
    """The parameters of a layer's constructor that can be given by position."""
    names: list[str] = []
    for parameter in load(version, "layers").INIT.get(layer, ()):
        if isinstance(parameter, str):
            break
        names.append(parameter[0])
    return names


class MissingArgumentRule(Rule):
    """A call leaves out an argument that has no default.

    ## Why it is bad
    Python refuses the call: "missing 1 required positional argument: 'units'".

    ## Fix safety
    Unsafe: a keyword that looks like the missing one gets its name. Otherwise there is no fix.

    ## Known limits
    Calls with `*arguments` or `**settings` that are not in the source are not checked.

    ## References
    - <https://keras.io/api/layers/>
    """

    code, name, since = "AC104", "missing-argument", "0.1"
    failures = ("MissingArgument",)
    fails = """
from keras import Input, layers

x = Input(shape=(8,))
x = layers.Dense(activation="relu")(x)
"""
    builds = """
from keras import Input, layers

x = Input(shape=(8,))
x = layers.Dense(16, activation="relu")(x)
"""

    def explain(self, refusal: Refusal) -> Finding:
        failure: MissingArgument = refusal.failure  # type: ignore[assignment]
        callee = failure.callee.removesuffix(".call")
        is_call = failure.callee.endswith(".call")
        misspelt = self._misspelt(refusal, failure)
        message = (
            f"{'the call of ' if is_call else ''}{callee} needs the argument {failure.argument}, which is not given"
        )
        if misspelt is not None:
            message += f": {misspelt} is, did you mean that?"
        return self.finding(
            refusal,
            message,
            help=f"{failure.argument}=... in the call" + ("" if is_call else f" of {callee}"),
            keras=f"missing a required argument: '{failure.argument}'" if is_call else f"{_init(callee)}() missing",
            keras2=None if is_call else f"{_init(callee)}() missing",
        )

    def remedies(self, refusal: Refusal) -> Iterator[Remedy]:
        failure: MissingArgument = refusal.failure  # type: ignore[assignment]
        misspelt = self._misspelt(refusal, failure)
        if misspelt is not None:
            edit = edits.rename_argument(refusal.place, misspelt, failure.argument)
            if edit is not None:
                yield Remedy("unsafe", f"{failure.argument} in place of {misspelt}", [edit])

    @staticmethod
    def _misspelt(refusal: Refusal, failure: MissingArgument) -> str | None:
        """The keyword that is given and that looks like the missing one: `kernal_size`."""
        for name in refusal.arguments:
            known = load(refusal.version, "layers").INIT.get(failure.callee, ())
            is_known = any(isinstance(item, tuple) and item[0] == name for item in known)
            is_like = _ALSO_CALLED.get(name) == failure.argument or closest(name, (failure.argument,), 0.7)
            if is_like and name.isidentifier() and not is_known:
                return name
        return None


class UnknownNameRule(Rule):
    """A module of Keras is asked for a layer, function or submodule that it does not have.

    ## Why it is bad
    Python raises AttributeError or ImportError where the name is used or imported.

    ## Fix safety
    Unsafe: the name that was most likely meant is put in its place, and the file is checked again.

    ## Known limits
    The names are those of one release of Keras 3 (and one of Keras 2): a name that a later release adds is not known.

    ## References
    - <https://keras.io/api/>
    """

    code, name, since = "AC107", "unknown-name", "0.1"
    failures = ("UnknownName",)
    fails = """
from keras import Input, layers

x = Input(shape=(8,))
x = layers.Dence(16)(x)
"""
    builds = """
from keras import Input, layers

x = Input(shape=(8,))
x = layers.Dense(16)(x)
"""
    also = (("from keras.layers import Conv2d\n", "from keras.layers import Conv2D\n"),)

    def explain(self, refusal: Refusal) -> Finding:
        failure: UnknownName = refusal.failure  # type: ignore[assignment]
        meant = closest(failure.name, failure.names)
        if failure.raises == "ModuleNotFoundError":
            words = (
                f"No module named '{failure.module}.{failure.name}'"
                if failure.module
                else f"No module named '{failure.name}'"
            )
        elif failure.imported or type(refusal.place.node).__name__ in ("alias", "ImportFrom", "Import"):
            words = f"cannot import name '{failure.name}' from"
        else:
            module = failure.module if failure.module.startswith("keras") else "..."
            words = f"module '{module}' has no attribute '{failure.name}'"
        raises = "AttributeError"
        if not words.startswith("module"):
            raises = "ImportError" if words.startswith("cannot import") else "ModuleNotFoundError"
        return self.finding(
            refusal,
            f"{failure.module or 'keras'} has no {failure.name}" + (f": did you mean {meant}?" if meant else ""),
            keras=words,
            keras2=words,
            raises=raises,
        )

    def remedies(self, refusal: Refusal) -> Iterator[Remedy]:
        failure: UnknownName = refusal.failure  # type: ignore[assignment]
        meant = closest(failure.name, failure.names)
        node = refusal.place.node
        if type(node).__name__ == "Call":
            node = node.func
        if meant is None or type(node).__name__ != "Attribute" or node.attr != failure.name:
            return
        span = refusal.place.source.span(node.lineno, node.col_offset, node.end_lineno, node.end_col_offset)
        start = span.end_column - len(failure.name)
        yield Remedy(
            "unsafe",
            f"{meant} in place of {failure.name}",
            [Edit(Span(span.path, span.end_row, start, span.end_row, span.end_column, span.cell), meant)],
        )


class Keras1PositionalConv(Rule):
    """`Conv2D(32, 3, 3)`: the second 3 is the stride. In Keras 1 it was the width of the kernel.

    ## Why it is bad
    Nothing raises. The image shrinks to a third in each such layer, until a window no longer fits, or the model
    trains and is not the one of the paper or the book.

    ## Fix safety
    Unsafe: `Conv2D(32, (3, 3))` makes another model, the one that the code meant in Keras 1.

    ## Known limits
    Reported where kernel size and stride stand in the call as the same number, 3, 5 or 7, by position: a convolution
    that skips as far as it sees is rare on purpose. Not reported: a stride by name, strides that differ from the kernel
    (`Conv2D(32, 3, 2)` is a common way to halve an image), even kernels (`Conv2D(96, 4, 4)` cuts patches), numbers
    that are worked out, and layers that no model or tensor of the file uses.

    ## References
    - <https://github.com/keras-team/keras/issues/16826>
    """

    code, name, severity, since = "AC111", "keras1-positional-conv", "warning", "0.1"
    failures = ("StrideByPosition",)
    raises = False
    fails = """
from keras import Input, Model, layers

inputs = Input(shape=(32, 32, 3))
x = layers.Conv2D(32, 3, 3)(inputs)
model = Model(inputs, x)
"""
    builds = """
from keras import Input, Model, layers

inputs = Input(shape=(32, 32, 3))
x = layers.Conv2D(32, (3, 3))(inputs)
model = Model(inputs, x)
"""

    def explain(self, refusal: Refusal) -> Finding:
        failure: StrideByPosition = refusal.failure  # type: ignore[assignment]
        kernel = sizes((failure.kernel_size, failure.kernel_size))
        step = count(failure.strides, "pixel")
        return self.finding(
            refusal,
            f"the second {value_text(failure.strides)} of {failure.layer} is the stride, not the width of the kernel",
            [Note(f"since Keras 2 the third argument is strides: the kernel is {kernel}, and moves {step} at a time")],
            help=f"({failure.kernel_size}, {failure.strides}) for the kernel, or strides={failure.strides} by name",
        )

    def remedies(self, refusal: Refusal) -> Iterator[Remedy]:
        failure: StrideByPosition = refusal.failure  # type: ignore[assignment]
        node = refusal.place.node
        if len(getattr(node, "args", ())) < 3 or any(type(item).__name__ == "Starred" for item in node.args):
            return
        kernel, stride = node.args[1], node.args[2]
        source = refusal.place.source
        both = source.span(kernel.lineno, kernel.col_offset, stride.end_lineno, stride.end_col_offset)
        yield Remedy(
            "unsafe",
            f"a kernel of {failure.kernel_size} x {failure.strides}, as Keras 1 understood it",
            [Edit(both, f"({failure.kernel_size}, {failure.strides})")],
        )
