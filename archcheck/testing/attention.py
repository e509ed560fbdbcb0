"""Calls of attention layers, right and slightly wrong, as Hypothesis draws them."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from archcheck.testing.recurrent import some

__all__ = ["attention_calls"]

_FLAG = st.sampled_from([True, False])
_COUNT = st.one_of(*[st.integers(1, 4)] * 8, st.sampled_from([0, -1, 2.0, "2", None, True]))
_DROPOUT = st.sampled_from([0.0, 0.0, 0.5, 1, 2, -0.5, "0.1", None])
_SEED = st.sampled_from([None, 3, 1.5, "1"])
_OF_HEADS: dict[str, st.SearchStrategy[Any]] = {
    "dropout": _DROPOUT,
    "seed": _SEED,
    "use_bias": _FLAG,
    "use_gate": _FLAG,
    "sliding_window": st.sampled_from([None, 1, 3, 0, 2.0]),
    "flash_attention": st.sampled_from([None, True, False]),
    "kernel_initializer": st.sampled_from(["he_normal", "zeros", "no_such_initializer"]),
    "bias_regularizer": st.sampled_from(["l2", None, "l3"]),
}
_OPTIONS: dict[str, dict[str, st.SearchStrategy[Any]]] = {
    "Attention": {
        "use_scale": _FLAG,
        "score_mode": st.sampled_from(["dot", "concat", "general", None]),
        "dropout": _DROPOUT,
        "seed": _SEED,
    },
    "AdditiveAttention": {"use_scale": _FLAG, "dropout": _DROPOUT},
    "MultiHeadAttention": {
        **_OF_HEADS,
        "value_dim": st.sampled_from([None, 1, 5, 0, -2, 2.0]),
        "output_shape": st.sampled_from([None, 4, (4,), [3, 2], 0, (), 2.5, (2.5,), "ab", -1, (None,)]),
        "attention_axes": st.sampled_from([None, 1, (1,), (1, 2), [2], -1, -2, 5, -7, (), 1.5, "1"]),
    },
    "GroupQueryAttention": _OF_HEADS,
}


def _size(most: int = 4) -> st.SearchStrategy[int | None]:
    return st.one_of(*[st.integers(1, most)] * 5, st.none())


@st.composite
def _three(draw: st.DrawFn) -> tuple[Any, Any, Any]:
    """Query, value and key that mostly fit."""
    batch = draw(st.sampled_from([None, None, 2]))
    spatial = draw(st.lists(_size(), min_size=1, max_size=draw(st.sampled_from([1, 1, 1, 2]))))
    dim = draw(_size())
    query = (batch, *spatial, dim)
    value = (batch, *(draw(_size()) for _ in spatial), draw(st.one_of(st.just(dim), _size())))
    key = (*value[:-1], draw(_size()))
    if draw(st.sampled_from([False] * 3 + [True])):
        key = (batch, *(draw(_size()) for _ in spatial), draw(_size()))
    if draw(st.sampled_from([False] * 7 + [True])):
        value = value[:-1] if len(value) > 3 else (*value, 2)
    if draw(st.sampled_from([False] * 9 + [True])):
        query = (*query, 3)
    return query, value, key


@st.composite
def attention_calls(draw: st.DrawFn, class_name: str) -> dict[str, Any]:
    """A call of an attention layer: the keywords of `keras_verdict` and `archcheck_verdict`."""
    arguments = draw(some(_OPTIONS[class_name]))
    if class_name == "MultiHeadAttention":
        arguments |= {"num_heads": draw(_COUNT), "key_dim": draw(_COUNT)}
    if class_name == "GroupQueryAttention":
        heads = draw(_COUNT)
        arguments |= {"head_dim": draw(_COUNT), "num_query_heads": heads}
        arguments["num_key_value_heads"] = draw(st.one_of(st.just(heads), st.just(1), _COUNT))
    query, value, key = draw(_three())
    call: dict[str, Any] = {"class_name": class_name, "arguments": arguments}
    given = draw(st.sampled_from([[query, value], [query, value], [query, value, key], [query, value, key], [query]]))
    if class_name in ("MultiHeadAttention", "GroupQueryAttention"):
        call |= dict(zip(("inputs", "value", "key"), given, strict=False))
    else:
        call["inputs"] = draw(st.sampled_from([given] * 6 + [query, [*given, query, query]]))
        if draw(st.sampled_from([False] * 5 + [True])):
            call["mask"] = [(query[:-1]), value[:-1]]
    if draw(_FLAG):
        call["return_attention_scores"] = draw(_FLAG)
    return call
