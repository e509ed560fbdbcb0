"""Which op an operator on a tensor is. Source: keras.src.backend.common.keras_tensor."""

from __future__ import annotations

__all__ = ["BINARY", "METHODS", "NOT_ON_KERAS_TENSORS", "UNARY"]

BINARY: dict[str, str] = {
    "+": "add", "-": "subtract", "*": "multiply", "/": "true_divide", "//": "floor_divide", "%": "mod", "**": "power",
    "@": "matmul", "&": "logical_and", "|": "logical_or", "^": "logical_xor", "<<": "left_shift", ">>": "right_shift",
    "==": "equal", "!=": "not_equal", "<": "less", "<=": "less_equal", ">": "greater", ">=": "greater_equal",
}  # fmt: skip

UNARY: dict[str, str] = {"-": "negative", "~": "logical_not"}

METHODS: dict[str, str] = {
    "reshape": "reshape",
    "squeeze": "squeeze",
    "__abs__": "absolute",
    "__round__": "round",
    "__getitem__": "get_item",
}
"""The methods of a KerasTensor that are ops. Beside them it has shape, dtype, ndim, sparse, ragged and name."""

NOT_ON_KERAS_TENSORS = frozenset({"<<", ">>", "==", "divmod", "unary +"})
"""Operators that a KerasTensor has not: TypeError, but for "==", which says whether two names stand for one tensor."""
