"""Which functions of Keras give data, and what in archcheck knows them: plain rows, loaded when a program calls one."""

from __future__ import annotations

__all__ = ["HANDLERS"]

_DATASETS = ("mnist", "fashion_mnist", "cifar10", "cifar100", "imdb", "reuters", "boston_housing", "california_housing")
_UTILITIES = (
    "to_categorical",
    "normalize",
    "pad_sequences",
    "load_img",
    "img_to_array",
    "image_dataset_from_directory",
    "text_dataset_from_directory",
    "timeseries_dataset_from_array",
)

HANDLERS: dict[str, str] = {
    **{f"datasets.{name}.load_data": f"archcheck.keras.datasets:{name}" for name in _DATASETS},
    "datasets.imdb.get_word_index": "archcheck.keras.datasets:word_index",
    "datasets.reuters.get_word_index": "archcheck.keras.datasets:word_index",
    **{f"utils.{name}": f"archcheck.keras.data_utils:{name}" for name in _UTILITIES},
    "preprocessing.image.ImageDataGenerator": "archcheck.keras.data_utils:image_generator",
    "preprocessing.text.Tokenizer": "archcheck.keras.data_utils:tokenizer",
}
"""Canonical path -> the function (module:name) of archcheck that does what it does."""
