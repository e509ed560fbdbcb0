"""What is known of NumPy: for every function, the shape, the dtype and the range of what it gives."""

from __future__ import annotations

import sys

from archcheck.interpreter.values import Arguments, Builtin, Missing, ModuleValue, Unknown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from archcheck.interpreter.machine import Interpreter
    from archcheck.libraries.arrays import ArrayValue

__all__ = ["FAMILIES", "method", "provide"]

FAMILIES: dict[str, str] = {
    **dict.fromkeys(
        [
            "array",
            "asarray",
            "ascontiguousarray",
            "asanyarray",
            "asfortranarray",
            "copy",
            "zeros",
            "ones",
            "empty",
            "full",
            "zeros_like",
            "ones_like",
            "empty_like",
            "full_like",
            "arange",
            "linspace",
            "logspace",
            "geomspace",
            "eye",
            "identity",
            "diag",
            "tri",
            "tril",
            "triu",
            "meshgrid",
            "indices",
            "load",
            "loadtxt",
            "genfromtxt",
            "frombuffer",
            "fromiter",
            "fromfunction",
            "fromstring",
            "fromfile",
        ],
        "creation",
    ),
    **dict.fromkeys(
        [
            "reshape",
            "ravel",
            "transpose",
            "permute_dims",
            "swapaxes",
            "moveaxis",
            "rollaxis",
            "expand_dims",
            "squeeze",
            "atleast_1d",
            "atleast_2d",
            "atleast_3d",
            "broadcast_to",
            "flip",
            "fliplr",
            "flipud",
            "rot90",
            "roll",
            "pad",
            "tile",
            "repeat",
            "resize",
        ],
        "shaping",
    ),
    **dict.fromkeys(
        [
            "concatenate",
            "concat",
            "stack",
            "vstack",
            "row_stack",
            "hstack",
            "dstack",
            "column_stack",
            "split",
            "array_split",
            "hsplit",
            "vsplit",
            "dsplit",
            "append",
            "insert",
            "delete",
        ],
        "joining",
    ),
    **dict.fromkeys(
        [
            "sum",
            "prod",
            "mean",
            "average",
            "std",
            "var",
            "max",
            "min",
            "amax",
            "amin",
            "nanmax",
            "nanmin",
            "nanmean",
            "nansum",
            "nanstd",
            "median",
            "percentile",
            "quantile",
            "argmax",
            "argmin",
            "nanargmax",
            "any",
            "all",
            "count_nonzero",
            "ptp",
            "cumsum",
            "cumprod",
            "diff",
            "sort",
            "argsort",
        ],
        "reductions",
    ),
    **dict.fromkeys(
        [
            "where",
            "nonzero",
            "flatnonzero",
            "argwhere",
            "unique",
            "take",
            "isin",
            "in1d",
            "searchsorted",
            "digitize",
            "bincount",
            "histogram",
            "select",
            "choose",
            "compress",
            "extract",
            "intersect1d",
            "setdiff1d",
            "union1d",
            "array_equal",
            "allclose",
            "isclose",
            "take_along_axis",
            "apply_along_axis",
            "vectorize",
            "interp",
            "gradient",
            "convolve",
            "corrcoef",
            "cov",
            "lookup",
            "triu_indices",
            "tril_indices",
            "sliding_window_view",
            "save",
            "savez",
            "savez_compressed",
            "savetxt",
        ],
        "selection",
    ),
    **dict.fromkeys(
        ["dot", "matmul", "inner", "outer", "tensordot", "einsum", "cross", "kron", "vdot", "trace"], "algebra"
    ),
}
"""The module of this package that knows a function; functions of single elements are all in `elementwise`."""

_METHODS = frozenset(
    [
        "reshape",
        "ravel",
        "transpose",
        "swapaxes",
        "squeeze",
        "repeat",
        "resize",
        "sum",
        "prod",
        "mean",
        "std",
        "var",
        "max",
        "min",
        "argmax",
        "argmin",
        "any",
        "all",
        "ptp",
        "cumsum",
        "cumprod",
        "sort",
        "argsort",
        "nonzero",
        "take",
        "searchsorted",
        "choose",
        "compress",
        "dot",
        "copy",
        "round",
        "clip",
        "conj",
        "conjugate",
        "trace",
    ]
)
_OWN_METHODS = frozenset(
    [
        "astype",
        "flatten",
        "fill",
        "tolist",
        "item",
        "view",
        "tobytes",
        "tofile",
        "dump",
        "byteswap",
        "put",
        "setflags",
        "itemset",
        "newbyteorder",
        "partition",
        "diagonal",
    ]
)
_SUBMODULES = {
    "random": "random",
    "linalg": "algebra",
    "lib": "",
    "fft": "",
    "testing": "",
    "ma": "",
    "typing": "",
    "polynomial": "",
}


def provide(run: Interpreter, name: str) -> ModuleValue:
    """The module numpy, or one inside it."""
    package, _, inner = name.partition(".")
    if not inner:
        return ModuleValue(package, fallback=lambda attribute: _top(run, attribute))
    if inner == "random":
        from archcheck.libraries.numpy import random

        return ModuleValue(name, fallback=random.lookup)
    if inner == "linalg":
        from archcheck.libraries.numpy import algebra

        return ModuleValue(name, fallback=algebra.lookup)
    if inner == "lib.stride_tricks":
        return ModuleValue(name, fallback=function)
    return ModuleValue(name, fallback=lambda attribute: silent(f"{name}.{attribute}"))


def _top(run: Interpreter, name: str) -> Any:
    """A name of numpy's own namespace."""
    from archcheck.libraries.numpy import types

    if name in types.CONSTANTS:
        return types.CONSTANTS[name]
    found = types.named(name)
    if found is not None:
        return found
    if name in _SUBMODULES:
        return run.import_module(f"numpy.{name}")
    if name in ("r_", "c_"):
        from archcheck.libraries.numpy import joining

        return joining.ByIndexing(name)
    if name == "ndarray":
        return types.NDARRAY
    return function(name)


def function(name: str) -> Any:
    """A function of NumPy by name; one that isn't modelled gives something unknown and changes nothing."""
    family = FAMILIES.get(name)
    if family is None:
        from archcheck.libraries.numpy import elementwise

        found = elementwise.FUNCTIONS.get(name)
        return silent(f"numpy.{name}") if found is None else Builtin(name, closed(found))
    module = f"{__name__}.{family}"
    if module not in sys.modules:
        __import__(module)
    found = sys.modules[module].FUNCTIONS.get(name)
    return silent(f"numpy.{name}") if found is None else Builtin(name, closed(found))


def closed(known: Any) -> Any:
    """A function that is asked only where all arguments of the call are seen."""

    def call(run: Interpreter, arguments: Arguments) -> Any:
        return Unknown(arguments.open) if arguments.open else known(run, arguments)

    return call


def silent(name: str) -> Builtin:
    """A function that isn't modelled, and does not change what it is given."""
    return Builtin(name, lambda run, arguments: Unknown(f"what {name} gives is not modelled"))


def method(run: Interpreter, array: ArrayValue, name: str) -> Any:
    """A method of an array, bound. Raises Missing."""
    if name in _OWN_METHODS:
        from archcheck.libraries.numpy import methods

        own = methods.METHODS.get(name)
        return (
            silent(f"ndarray.{name}")
            if own is None
            else Builtin(name, lambda run, arguments: own(run, array, arguments))
        )
    if name not in _METHODS:
        if name.startswith("__") or name in (
            "imag",
            "strides",
            "base",
            "flags",
            "nbytes",
            "itemsize",
            "data",
            "ctypes",
            "var",
        ):
            return Unknown(f"the attribute {name} of an array")
        raise Missing(name)
    if name in ("reshape", "transpose", "resize"):
        from archcheck.libraries.numpy import shaping

        spread = shaping.SPREAD[name]
        return Builtin(
            name, lambda run, arguments: Unknown(arguments.open) if arguments.open else spread(run, array, arguments)
        )
    known = function(name)
    return Builtin(
        name,
        lambda run, arguments: known.call(
            run, Arguments([array, *arguments.positional], arguments.keywords, arguments.node, arguments.open)
        ),
    )
