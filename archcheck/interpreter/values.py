"""The values that the interpreter computes with, under one name for those who use them."""

from __future__ import annotations

from archcheck.interpreter.callables import BoundMethod, Builtin, ModuleValue
from archcheck.interpreter.containers import DictValue, ListValue, SetValue, is_among, plain, same
from archcheck.interpreter.iterators import IteratorValue
from archcheck.interpreter.value import (
    CONSTANTS,
    Arguments,
    Choice,
    Missing,
    Raised,
    Unknown,
    Value,
    as_dim,
    from_dim,
    is_constant,
    is_key,
    join,
    join_all,
    plain_slice,
    type_name,
    unknown_of,
)

__all__ = [
    "CONSTANTS",
    "Arguments",
    "BoundMethod",
    "Builtin",
    "Choice",
    "DictValue",
    "IteratorValue",
    "ListValue",
    "Missing",
    "ModuleValue",
    "Raised",
    "SetValue",
    "Unknown",
    "Value",
    "as_dim",
    "from_dim",
    "is_among",
    "is_constant",
    "is_key",
    "join",
    "join_all",
    "plain",
    "plain_slice",
    "same",
    "type_name",
    "unknown_of",
]
