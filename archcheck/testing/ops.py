"""Hypothesis strategies for calls of keras.ops: arguments that fit mostly, and now and then do not."""

from __future__ import annotations

from hypothesis import strategies as st

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any, TypeAlias

    Sizes: TypeAlias = "list[int | None]"
    OpCall: TypeAlias = "tuple[str, tuple[Any, ...], dict[str, Any]]"

__all__ = ["DTYPES", "OP_FAMILIES", "T", "op_calls"]

DTYPES = ("float32", "int32", "bool", "float16", "int64", "uint8", "float64", "int8", "bfloat16", "uint16", "int16")


class T:
    """A tensor among the arguments of a call: its shape (None for an open size) and dtype."""

    def __init__(self, *shape: int | None, dtype: str = "float32") -> None:
        self.shape = shape
        self.dtype = dtype

    def __repr__(self) -> str:
        inside = [*map(str, self.shape), *([] if self.dtype == "float32" else [f"dtype={self.dtype!r}"])]
        return f"T({', '.join(inside)})"


class Draw:
    """What a generator draws from: choices, chances, sizes, shapes, axes, tensors."""

    def __init__(self, draw: Callable[[st.SearchStrategy[Any]], Any]) -> None:
        self._draw = draw

    def of(self, *choices: Any) -> Any:
        """One of these."""
        return self._draw(st.sampled_from(choices))

    def chance(self, percent: int) -> bool:
        """True so many times in a hundred."""
        return bool(self._draw(st.integers(0, 99)) >= 100 - percent)

    def number(self, least: int, most: int) -> int:
        """A whole number."""
        return int(self._draw(st.integers(least, most)))

    def size(self) -> int | None:
        """One size, open at times."""
        found: int | None = self.of(2, 3, 4, 1, 5, 6, 8, None)
        return found

    def shape(self, least: int = 0, most: int = 4) -> Sizes:
        """A shape."""
        return [self.size() for _ in range(self.number(least, most))]

    def near(self, shape: Sizes) -> Sizes:
        """The same shape in half of the cases, else one that differs in a size or an axis."""
        if self.chance(50):
            return list(shape)
        kind = self.of("size", "shorter", "longer", "open")
        if kind == "size" and shape:
            place = self.number(0, len(shape) - 1)
            return [self.of(None, 1, self.size()) if axis == place else size for axis, size in enumerate(shape)]
        if kind == "shorter":
            return shape[1:]
        if kind == "longer":
            return [self.size(), *shape]
        return [None if self.chance(30) else size for size in shape]

    def tensor(self, shape: Sizes, *dtypes: str) -> T:
        """A tensor of a shape, of one of these dtypes, else float32 mostly."""
        chosen = self.of(*dtypes) if dtypes else self.of(*DTYPES) if self.chance(35) else "float32"
        return T(*shape, dtype=chosen)

    def axis(self, rank: int) -> int:
        """An axis, out of range now and then."""
        if self.chance(8):
            found: int = self.of(rank, -rank - 1)
            return found
        return self.number(-rank, max(rank - 1, 0))

    def axes(self, rank: int) -> Any:
        """An axis, several, or None."""
        kind = self.of("one", "none", "tuple", "list")
        if kind == "none":
            return None
        if kind == "one":
            return self.axis(rank)
        axes = [self.axis(rank) for _ in range(self.number(0, 2))]
        return tuple(axes) if kind == "tuple" else axes


_UNARY = (
    "absolute", "angle", "arccos", "arcsinh", "cbrt", "ceil", "conj", "cos", "deg2rad", "erf", "erfc", "exp", "exp2",
    "expm1", "fabs", "floor", "i0", "imag", "isfinite", "isnan", "log", "log1p", "logical_not", "negative",
    "reciprocal", "round", "rsqrt", "sign", "signbit", "sin", "sinc", "sqrt", "square", "tan", "tanh", "trunc",
    "bitwise_not", "relu", "gelu", "softplus", "silu", "selu", "hard_sigmoid", "activations.tanh",
    "activations.exponential", "activations.relu", "tril", "zeros_like",
)  # fmt: skip
_BINARY = (
    "add", "subtract", "multiply", "divide", "true_divide", "divide_no_nan", "power", "floor_divide", "mod", "fmod",
    "maximum", "minimum", "fmax", "gcd", "lcm", "ldexp", "arctan2", "hypot", "heaviside", "logaddexp", "nextafter",
    "equal", "less", "greater_equal", "logical_and", "logical_xor", "isclose", "bitwise_and",
)  # fmt: skip
_REDUCED = (
    "sum", "mean", "max", "min", "amax", "prod", "std", "var", "any", "all", "argmax", "argmin", "count_nonzero",
    "median", "ptp", "logsumexp", "nansum", "nanmean", "nanmax", "nanargmin", "nanstd", "nanprod", "nanmedian",
)  # fmt: skip


def _unary(draw: Draw) -> OpCall:
    return draw.of(*_UNARY), (draw.tensor(draw.shape()),), {}


def _binary(draw: Draw) -> OpCall:
    shape = draw.shape()
    operands = [draw.tensor(shape), draw.tensor(draw.near(shape))]
    if draw.chance(25):
        operands[draw.number(0, 1)] = draw.of(2, 1.5, True, -1, [1, 2], None)
    return draw.of(*_BINARY), tuple(operands), {}


def _where(draw: Draw) -> OpCall:
    shape = draw.shape()
    branches = [draw.of(draw.tensor(draw.near(shape)), 1.0, 2, None) for _ in range(2)]
    return "where", (draw.tensor(shape, "bool"), *branches), {}


def _reduced(draw: Draw) -> OpCall:
    shape = draw.shape()
    name = draw.of(*_REDUCED)
    more = {"keepdims": True} if draw.chance(30) and name != "count_nonzero" else {}
    return name, (draw.tensor(shape),), {"axis": draw.axes(len(shape)), **more}


def _along(draw: Draw) -> OpCall:
    shape = draw.shape(1)
    x, axis = draw.tensor(shape), draw.of(None, draw.axis(len(shape)))
    name = draw.of(
        "cumsum", "cumprod", "sort", "argsort", "diff", "top_k", "quantile", "percentile", "average", "softmax"
    )
    if name == "diff":
        return name, (x,), {"n": draw.number(1, 3), "axis": draw.axis(len(shape))}
    if name == "top_k":
        return name, (x, draw.number(1, 3)), {}
    if name in ("quantile", "percentile"):
        return name, (x, draw.of(0.5, [0.1, 0.5], [0.3], T(3))), {"axis": draw.axes(len(shape))}
    if name == "average":
        return (
            name,
            (x,),
            {"axis": axis, "weights": draw.of(None, draw.tensor(draw.near(shape)), draw.tensor(shape[-1:]))},
        )
    return name, (x,), {"axis": axis}


def _reshape(draw: Draw) -> OpCall:
    shape = draw.shape()
    total = 1
    for size in shape:
        total *= size or 1
    part = draw.of(*(number for number in range(1, total + 1) if total % number == 0))
    whole = draw.of((part, total // part), (total,), (part, -1), (total // part, 1, -1), (-1,), (part, part, -1))
    odd = draw.of((-1, 4), (2, -1), (-1, -1), (-2, 3), (None, 4), (None, -1), (), -1, (3.0, -1), (-1, 0), [2, -1])
    return "reshape", (draw.tensor(shape), odd if draw.chance(40) else whole), {}


def _shaping(draw: Draw) -> OpCall:
    shape = draw.shape()
    rank = len(shape)
    x = draw.tensor(shape)
    calls: dict[str, Callable[[], OpCall]] = {
        "transpose": lambda: (
            "transpose",
            (x,),
            {"axes": draw.of(None, [*reversed(range(rank))], [draw.axis(rank)] * rank)},
        ),
        "expand_dims": lambda: ("expand_dims", (x, draw.axes(rank + 1)), {}),
        "squeeze": lambda: ("squeeze", (x,), {"axis": draw.axes(rank)}),
        "swapaxes": lambda: ("swapaxes", (x, draw.axis(rank), draw.axis(rank)), {}),
        "moveaxis": lambda: ("moveaxis", (x, draw.axis(rank), draw.axis(rank)), {}),
        "flip": lambda: (draw.of("flip", "roll"), (x, draw.axis(rank)), {}),
        "rot90": lambda: ("rot90", (x,), {"axes": (draw.axis(rank), draw.axis(rank))}),
        "tile": lambda: ("tile", (x, draw.of(2, (2,), (1, 2), [2, 1, 3], (0, 1))), {}),
        "repeat": lambda: ("repeat", (x, draw.of(2, [2], [1, 2, 3], 0)), {"axis": draw.of(None, draw.axis(rank))}),
        "pad": lambda: ("pad", (x, draw.of(1, (1, 2), ((1, 1),), [[0, 1]] * rank, ((1, 2),) * max(rank - 1, 1))), {}),
        "diag": lambda: (draw.of("diag", "diagflat"), (draw.tensor(draw.shape(0, 3)),), {"k": draw.of(0, 1, -1, 5)}),
        "diagonal": lambda: (
            draw.of("diagonal", "trace"),
            (x, draw.of(0, 1, -2), draw.axis(rank), draw.axis(rank)),
            {},
        ),
        "broadcast_to": lambda: ("broadcast_to", (x, tuple(size or 3 for size in draw.near(shape))), {}),
    }
    return calls[draw.of(*calls)]()


def _joined(draw: Draw) -> OpCall:
    shape = draw.shape(0)
    name = draw.of("concatenate", "stack", "hstack", "vstack", "dstack")
    parts = [draw.tensor(shape), *(draw.tensor(draw.near(shape)) for _ in range(draw.number(0, 3)))]
    more = {"axis": draw.axis(len(shape) + (name == "stack"))} if name in ("concatenate", "stack") else {}
    return name, (parts,), more


def _split(draw: Draw) -> OpCall:
    shape = draw.shape(1)
    name = draw.of("split", "split", "array_split", "hsplit", "vsplit", "dsplit", "unstack")
    if name == "unstack":
        return name, (draw.tensor(shape),), {"axis": draw.axis(len(shape)), "num": draw.of(None, 2)}
    sections = draw.of(1, 2, 3, 4) if name == "array_split" else draw.of(1, 2, 3, 4, [1], [1, 2], (2,), [3, 1], [5])
    more = {"axis": draw.axis(len(shape))} if name in ("split", "array_split") else {}
    return name, (draw.tensor(shape), sections), more


def _item(draw: Draw) -> OpCall:
    shape = draw.shape()

    def entry() -> Any:
        kind = draw.of("int", "slice", "slice", "none", "dots", "odd")
        if kind == "int":
            return draw.of(0, 1, -1, 2, 5)
        if kind == "slice":
            return slice(draw.of(None, 0, 1, -1, 9), draw.of(None, -1, 3, 0, 9), draw.of(None, 1, 2, -1))
        return {"none": None, "dots": Ellipsis, "odd": draw.of([0], 1.5)}[kind]

    key = tuple(entry() for _ in range(draw.number(0, len(shape) + 1)))
    return "get_item", (draw.tensor(shape), entry() if draw.chance(20) else key), {}


def _taken(draw: Draw) -> OpCall:
    shape = draw.shape(1)
    axis = draw.of(None, draw.axis(len(shape)))
    if draw.chance(50):
        return (
            "take",
            (draw.tensor(shape), draw.of(0, [0, 1], [[0], [0]], draw.tensor([2, None], "int32"))),
            {"axis": axis},
        )
    return "take_along_axis", (draw.tensor(shape), draw.tensor(draw.near(shape), "int32")), {"axis": axis}


def _product(draw: Draw) -> OpCall:
    name = draw.of("matmul", "matmul", "dot", "inner", "outer", "tensordot", "kron", "vdot")
    a, b = draw.shape(), draw.shape()
    if a and b and draw.chance(80):
        b[-1 if len(b) == 1 or name == "inner" else -2] = draw.of(a[-1], None)
        for axis in range(3, min(len(a), len(b)) + 1):
            b[-axis] = draw.of(a[-axis], 1, a[-axis], draw.size())
    more = {"axes": draw.of(0, 1, ([0], [0]), ([-1], [0]))} if name == "tensordot" and a and b else {}
    return name, (draw.tensor(a), draw.tensor(b)), more


def _einsum(draw: Draw) -> OpCall:
    sizes = {letter: draw.size() for letter in "abcde"}
    terms = [
        "".join(dict.fromkeys(draw.of(*sizes) for _ in range(draw.number(1, 3)))) for _ in range(draw.number(1, 3))
    ]
    letters = sorted(set("".join(terms)))
    output = "".join(dict.fromkeys(draw.of(*letters) for _ in range(draw.number(0, 3))))
    operands = [draw.tensor(draw.near(shape) if draw.chance(20) else shape) for shape in _of_terms(terms, sizes)]
    return "einsum", (",".join(terms) + draw.of("->" + output, "->" + output, ""), *operands), {}


def _of_terms(terms: Sequence[str], sizes: dict[str, int | None]) -> list[Sizes]:
    return [[sizes[letter] for letter in term] for term in terms]


def _matrix(draw: Draw) -> OpCall:
    side = draw.of(2, 3, None)
    shape = [*draw.shape(0, 1), side, draw.of(side, side, draw.size())]
    name = draw.of("cholesky", "inv", "det", "eigh", "lu_factor", "qr", "svd", "pinv", "matrix_rank", "norm", "solve")
    x = draw.tensor(draw.shape() if draw.chance(15) else shape, "float32", "float64")
    if name == "solve":
        return name, (x, draw.tensor(draw.near(shape[:-1]), "float32")), {}
    if name == "norm":
        return name, (x,), {"ord": draw.of(None, 1, 2, "fro", "x", 3), "axis": draw.of(None, -1, (-2, -1))}
    return name, (x,), {"full_matrices": False} if name == "svd" and draw.chance(50) else {}


def _encoded(draw: Draw) -> OpCall:
    shape = draw.shape()
    name = draw.of("one_hot", "multi_hot", "glu", "depth_to_space", "space_to_depth")
    if name == "glu":
        return name, (draw.tensor(shape),), {"axis": draw.axis(len(shape))}
    if name.endswith("hot"):
        return name, (draw.tensor(shape, "int32"), draw.of(3, 10)), {"axis": draw.of(-1, 0, 1, len(shape), -2)}
    return name, (draw.tensor(draw.of(draw.shape(3, 5), [None, 4, 8, 8])), draw.of(2, 2, 3, 1)), {}


def _loss(draw: Draw) -> OpCall:
    shape = draw.shape()
    name = draw.of("binary_crossentropy", "categorical_crossentropy", "sparse_categorical_crossentropy")
    labels = draw.near(shape) if name[0] != "s" else draw.of(shape[:-1], [*shape[:-1], 1], draw.near(shape))
    return name, (draw.tensor(labels, "float32"), draw.tensor(shape, "float32")), {"from_logits": draw.chance(50)}


def _windowed(draw: Draw) -> OpCall:
    rank = draw.of(2, 1, 3)
    layout = draw.of("channels_last", "channels_last", "channels_first")
    channels = draw.of(1, 2, 3, 4)
    spatial = [draw.of(None, 4, 6, 8, 9) for _ in range(rank)]
    shape = [draw.size(), *spatial, channels] if layout == "channels_last" else [draw.size(), channels, *spatial]
    name = draw.of("max_pool", "average_pool", "conv", "depthwise_conv", "conv_transpose")
    more = {
        "strides": draw.of(1, 2, (1,) * rank, (2,) * rank, (1,) * rank),
        "padding": draw.of("valid", "same", "VALID"),
        "data_format": layout,
    }
    window = [draw.of(1, 2, 3, 5) for _ in range(rank)]
    if name.endswith("pool"):
        return name, (draw.tensor(shape), tuple(window)), more
    taken = channels + draw.chance(10)
    kernel = [*window, 5, taken] if name == "conv_transpose" else [*window, taken, draw.of(1, 2)]
    return name, (draw.tensor(shape), draw.tensor(kernel, "float32")), more


def _image(draw: Draw) -> OpCall:
    shape = [*draw.of([], [None], [2]), draw.of(None, 4, 9), draw.of(None, 6, 8), draw.of(3, 3, 1, None, 4)]
    x = draw.tensor(draw.shape(1, 5) if draw.chance(15) else shape, "float32", "float32", "uint8")
    name = draw.of(
        "resize", "rgb_to_grayscale", "rgb_to_hsv", "gaussian_blur", "sobel_edges", "pad_images", "crop_images"
    )
    if name == "resize":
        return "image." + name, (x, draw.of((4, 5), [8, 8], (0, 3), (4,))), {}
    if name.endswith("_images"):
        edge = "padding" if name[0] == "p" else "cropping"
        sides = ("top_" + edge, "bottom_" + edge, "target_height"), ("left_" + edge, "right_" + edge, "target_width")
        more = {side: draw.of(None, 0, 1, 5) for pair in sides for side in pair}
        for pair in sides:
            if draw.chance(85):
                more.update({pair[0]: draw.of(0, 1, 6), pair[1]: draw.of(1, None, 0), pair[2]: None})
                if more[pair[1]] is None:
                    more[pair[2]] = draw.of(2, 4, 12)
        return "image." + name, (x,), more
    return "image." + name, (x,), {}


def _signal(draw: Draw) -> OpCall:
    shape = [*draw.shape(0, 2), draw.of(8, 16, 64, None)]
    x = draw.tensor(shape, "float32")
    name = draw.of("fft", "fft2", "rfft", "irfft", "stft", "extract_sequences", "correlate")
    if name in ("fft", "fft2", "irfft"):
        return name, ((x, draw.tensor(draw.near(shape), "float32")),), {}
    if name == "rfft":
        return name, (x,), {"fft_length": draw.of(None, 8)}
    if name == "stft":
        return name, (x, 8, draw.of(2, 3, 0), draw.of(8, 16)), {"center": draw.chance(50)}
    if name == "correlate":
        return (
            name,
            (draw.tensor(draw.shape(1, 1)), draw.tensor(draw.shape(1, 2))),
            {"mode": draw.of("valid", "same", "full")},
        )
    return name, (x, draw.of(4, 8), draw.of(2, 3)), {}


_FAMILIES: dict[str, Callable[[Draw], OpCall]] = {
    "along": _along,
    "binary": _binary,
    "einsum": _einsum,
    "encoded": _encoded,
    "image": _image,
    "item": _item,
    "joined": _joined,
    "loss": _loss,
    "matrix": _matrix,
    "product": _product,
    "reduced": _reduced,
    "reshape": _reshape,
    "shaping": _shaping,
    "signal": _signal,
    "split": _split,
    "taken": _taken,
    "unary": _unary,
    "where": _where,
    "windowed": _windowed,
}


@st.composite
def op_calls(draw: Callable[[st.SearchStrategy[Any]], Any], family: str | None = None) -> OpCall:
    """A call of an op: its name, positional arguments and keywords, with `T` for tensors.

    Args:
        draw: what Hypothesis draws with.
        family: one of the groups of ops, any of them for None.
    """
    chosen = draw(st.sampled_from(sorted(_FAMILIES))) if family is None else family
    return _FAMILIES[chosen](Draw(draw))


OP_FAMILIES = tuple(sorted(_FAMILIES))
"""The groups of ops that calls can be drawn from."""
