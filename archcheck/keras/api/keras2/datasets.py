"""datasets of Keras 2: written by `python tools/generate_api.py` from tf_keras 2.21.0."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from archcheck.keras.api import Signature

CLASSES: dict[str, Signature] = {}
FUNCTIONS: dict[str, Signature] = {
    "boston_housing.load_data": (
        ("path", "boston_housing.npz"),
        ("test_split", 0.2),
        ("seed", 113),
        ("cache_dir", None),
    ),
    "cifar10.load_data": (("cache_dir", None),),
    "cifar100.load_data": (("label_mode", "fine"), ("cache_dir", None)),
    "fashion_mnist.load_data": (("cache_dir", None),),
    "imdb.get_word_index": (("path", "imdb_word_index.json"),),
    "imdb.load_data": (
        ("path", "imdb.npz"),
        ("num_words", None),
        ("skip_top", 0),
        ("maxlen", None),
        ("seed", 113),
        ("start_char", 1),
        ("oov_char", 2),
        ("index_from", 3),
        ("cache_dir", None),
        "**kwargs",
    ),
    "mnist.load_data": (("path", "mnist.npz"), ("cache_dir", None)),
    "reuters.get_label_names": (),
    "reuters.get_word_index": (("path", "reuters_word_index.json"),),
    "reuters.load_data": (
        ("path", "reuters.npz"),
        ("num_words", None),
        ("skip_top", 0),
        ("maxlen", None),
        ("test_split", 0.2),
        ("seed", 113),
        ("start_char", 1),
        ("oov_char", 2),
        ("index_from", 3),
        ("cache_dir", None),
        "**kwargs",
    ),
}
ALIASES: dict[str, str] = {}
BASES: dict[str, tuple[str, ...]] = {}
METHODS: dict[str, dict[str, Signature]] = {}
PROPERTIES: dict[str, tuple[str, ...]] = {}
