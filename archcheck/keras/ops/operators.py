"""Which op an operator on a tensor is. Source: keras.src.backend.common.keras_tensor."""

from __future__ import annotations

__all__ = ["BINARY", "UNARY"]

BINARY: dict[str, str] = {
    "+": "add", "-": "subtract", "*": "multiply", "/": "true_divide", "//": "floor_divide", "%": "mod", "**": "power", "@": "matmul",
    "&": "logical_and", "|": "logical_or", "^": "logical_xor", "<<": "left_shift", ">>": "right_shift",
    "==": "equal", "!=": "not_equal", "<": "less", "<=": "less_equal", ">": "greater", ">=": "greater_equal",
}  # fmt: skip

UNARY: dict[str, str] = {"-": "negative", "~": "logical_not"}
