"""Lookups: tokens become indices in a vocabulary, or encodings of them."""

from __future__ import annotations

from archcheck.interpreter.values import Unknown
from archcheck.keras.failures import ConflictingArguments, InvalidValue, RankMismatch
from archcheck.keras.layers.checks import check_choice, known, number
from archcheck.keras.layers.data import default_float, one_array, side
from archcheck.keras.layers.preprocessing import encoded, encoded_table
from archcheck.keras.layers.registry import arguments, dtype, output
from archcheck.shapes.shape import open_size

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from archcheck.keras.config import Config
    from archcheck.shapes.shape import Shape
    from archcheck.shapes.size import Dim

__all__: list[str] = []

_LOOKUPS = ("IntegerLookup", "StringLookup")
_ALL = (*_LOOKUPS, "TextVectorization")
_MODES = ("int", "one_hot", "multi_hot", "count", "tf_idf", "binary", "tf-idf")
_STANDARDIZE = ("lower_and_strip_punctuation", "lower", "strip_punctuation")


def _mode(config: Config) -> str:
    """output_mode by its name of today."""
    mode: str = config.output_mode
    return {"binary": "multi_hot", "tf-idf": "tf_idf"}.get(mode, mode)


@arguments(*_ALL)
def lookup_arguments(config: Config) -> None:
    """What goes together: output_mode with sparse, invert and weights, max_tokens with padding and the vocabulary.

    Source: keras.src.layers.preprocessing.index_lookup, IndexLookup.
    """
    if config.class_name == "TextVectorization":
        _check_text(config)
    size = config.values["max_tokens"]
    if known(size) and size is not None and (not isinstance(size, (int, float)) or size <= 1):
        raise InvalidValue(argument="max_tokens", value=size, expected="an integer of at least 2")
    oov = config.values.get("num_oov_indices", 1)
    if known(oov) and (not isinstance(oov, (int, float)) or oov < 0):
        raise InvalidValue(argument="num_oov_indices", value=oov, expected="a non-negative integer")
    if config.values.get("vocabulary_dtype", "int64") != "int64" and known(config.values["vocabulary_dtype"]):
        raise InvalidValue(argument="vocabulary_dtype", value=config.values["vocabulary_dtype"], expected='"int64"')
    if "oov_method" in config.values:
        check_choice(config, "oov_method", ("floormod", "farmhash"), any_case=False)
    _check_salt(config)
    check_choice(config, "output_mode", _MODES, any_case=False)
    _check_together(config)
    if config.is_known("output_mode"):
        _check_vocabulary(config)


def _check_text(config: Config) -> None:
    """What TextVectorization looks at itself."""
    for name, choices in (("standardize", _STANDARDIZE), ("split", ("whitespace", "character"))):
        check_choice(config, name, choices, optional=True, any_case=False)
    check_choice(config, "output_mode", _MODES, any_case=False)
    ngrams = config.values["ngrams"]
    widths = (ngrams,) if ngrams is None or isinstance(ngrams, int) else ngrams
    if known(ngrams) and (not isinstance(widths, tuple) or any(isinstance(width, (float, str)) for width in widths)):
        raise InvalidValue(argument="ngrams", value=ngrams, expected="an integer, a tuple of integers or None")
    if not config.is_known("output_mode"):
        return
    length = config.values["output_sequence_length"]
    if _mode(config) == "int" and known(length) and length is not None and not isinstance(length, int):
        raise InvalidValue(argument="output_sequence_length", value=length, expected="an integer or None")
    if _mode(config) != "int":
        for name in ("output_sequence_length", "ragged"):
            value = config.values[name]
            if known(value) and (value is not None if name == "output_sequence_length" else value):
                _refuse(config, name, "output_mode", f'{name} with an output_mode other than "int"')


def _check_salt(config: Config) -> None:
    salt = config.values.get("salt")
    if salt is None or not known(salt):
        return
    if config.class_name == "IntegerLookup" and config.values["oov_method"] == "floormod":
        _refuse(config, "salt", "oov_method", 'salt without oov_method "farmhash"')
    if not isinstance(salt, int) and (not isinstance(salt, (list, tuple)) or len(salt) != 2):
        raise InvalidValue(argument="salt", value=salt, expected="an integer or a pair of integers")


def _refuse(config: Config, one: str, other: str, conflict: str) -> None:
    values = (config.values[one], config.values[other])
    raise ConflictingArguments(arguments=(one, other), values=values, conflict=conflict)


def _is_true(config: Config, name: str) -> bool:
    value = config.values.get(name, False)
    return known(value) and bool(value)


def _check_together(config: Config) -> None:
    if _is_true(config, "pad_to_max_tokens") and config.values["max_tokens"] is None:
        _refuse(config, "pad_to_max_tokens", "max_tokens", "pad_to_max_tokens without max_tokens")
    if not config.is_known("output_mode"):
        return
    mode = _mode(config)
    if _is_true(config, "invert") and mode != "int":
        _refuse(config, "invert", "output_mode", 'invert with an output_mode other than "int"')
    if _is_true(config, "sparse") and mode == "int":
        _refuse(config, "sparse", "output_mode", 'sparse with output_mode "int"')
    idf = config.values["idf_weights"]
    if isinstance(idf, Unknown):
        return
    if idf is not None and mode != "tf_idf":
        _refuse(config, "idf_weights", "output_mode", 'idf_weights with an output_mode other than "tf_idf"')
    if idf is None and mode == "tf_idf" and known(config.values["vocabulary"]) and config.vocabulary is not None:
        _refuse(config, "vocabulary", "output_mode", 'a vocabulary with output_mode "tf_idf" and no idf_weights')


def _tokens(config: Config) -> list[Any] | None:
    """The vocabulary without the special tokens at its start; None where it is not given or not in the source."""
    words = config.values["vocabulary"]
    if not isinstance(words, (list, tuple)) or not words:
        return None
    kind = int if config.class_name == "IntegerLookup" else str
    if any(type(word) is not kind for word in words):
        return None
    special = _special(config)
    if special is None:
        return None
    count = len(special)
    return list(words[count:]) if list(words[:count]) == special else list(words)


def _special(config: Config) -> list[Any] | None:
    """The tokens that a vocabulary may start with: the mask where the output is an index, then those unknown."""
    text = config.class_name == "TextVectorization"
    mask = "" if text else config.values["mask_token"]
    oov = "[UNK]" if text else config.values["oov_token"]
    count = config.values.get("num_oov_indices", 1)
    if isinstance(mask, Unknown) or isinstance(oov, Unknown) or not isinstance(count, int):
        return None
    return [mask] * (mask is not None and _mode(config) == "int") + [oov] * count


def _check_vocabulary(config: Config) -> None:
    words = config.values["vocabulary"]
    if isinstance(words, (list, tuple)) and not words:
        raise InvalidValue(argument="vocabulary", value=words, expected="at least one token")
    tokens = _tokens(config)
    if tokens is None:
        return
    if len(set(tokens)) != len(tokens):
        raise InvalidValue(argument="vocabulary", value=words, expected="every token once")
    mask = "" if config.class_name == "TextVectorization" else config.values["mask_token"]
    if mask is not None and mask in tokens:
        raise InvalidValue(argument="vocabulary", value=words, expected="no mask token but at the start")
    oov = config.values.get("oov_token")
    if _is_true(config, "invert") and oov is not None and oov in tokens:
        raise InvalidValue(argument="vocabulary", value=words, expected="no out-of-vocabulary token but at the start")
    special = _special(config)
    limit = config.values["max_tokens"]
    if special is not None and isinstance(limit, int) and len(tokens) + len(special) > limit:
        _refuse(config, "vocabulary", "max_tokens", f"a vocabulary of {len(tokens) + len(special)} with max_tokens")


def _depth(config: Config) -> Dim:
    """The size of an encoding: max_tokens with pad_to_max_tokens, else the vocabulary's, which `adapt` may set."""
    if config.pad_to_max_tokens:
        return side(config, "max_tokens")
    size = config.values.get("vocabulary_size")
    if size is not None and (given := number(size)) is not None and config.values["vocabulary"] is None:
        return given
    tokens, special = _tokens(config), _special(config)
    if tokens is None or special is None:
        return open_size(undefined=None)
    return len(tokens) + len(special)


@output(*_LOOKUPS)
def lookup(config: Config, inputs: Any) -> Shape:
    """The shape that comes in; with an encoding, the vocabulary on the last axis.

    Source: keras.src.layers.preprocessing.index_lookup, IndexLookup.compute_output_shape.
    """
    return _looked_up(config, one_array(config, inputs))


def _looked_up(config: Config, x: Shape) -> Shape:
    mode = _mode(config)
    if mode == "int":
        return x
    if config.keras == 2:
        return encoded_table(config, x, _depth(config), mode)
    return encoded(x, _depth(config), mode)


@output("TextVectorization")
def text_vectorization(config: Config, inputs: Any) -> Shape:
    """(batch, ...) -> (batch, output_sequence_length); with an encoding, what the lookup of the split text gives.

    Raises:
        RankMismatch: there is no batch.
    Source: keras.src.layers.preprocessing.text_vectorization, TextVectorization.compute_output_shape.
    """
    x = one_array(config, inputs)
    if config.keras == 2:  # a split text is ragged, which leaves the batch open
        last = side(config, "output_sequence_length") if _mode(config) == "int" else _depth(config)
        return (open_size(lower=0, undefined=True), last)
    if _mode(config) == "int":
        if not x:
            raise RankMismatch(layer=config.class_name, expected="1 or 2", least=1, most=2, shape=x)
        return (x[0], side(config, "output_sequence_length"))
    if config.split is not None:
        return _looked_up(config, (*x, open_size(lower=0, undefined=True)))
    return _looked_up(config, (*x, 1) if len(x) <= 1 else x)


@dtype(*_ALL)
def lookup_dtype(config: Config, dtypes: Any) -> str:
    """int64, or the default float where the layer encodes."""
    return "int64" if _mode(config) == "int" else default_float(config)
