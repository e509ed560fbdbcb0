"""preprocessing of Keras 3: written by `python tools/generate_api.py` from keras 3.15.1."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from archcheck.keras.api import Signature

CLASSES: dict[str, Signature] = {}
FUNCTIONS: dict[str, Signature] = {
    "image.array_to_img": (("x",), ("data_format", None), ("scale", True), ("dtype", None)),
    "image.img_to_array": (("img",), ("data_format", None), ("dtype", None)),
    "image.load_img": (
        ("path",),
        ("color_mode", "rgb"),
        ("target_size", None),
        ("interpolation", "nearest"),
        ("keep_aspect_ratio", False),
    ),
    "image.save_img": (("path",), ("x",), ("data_format", None), ("file_format", None), ("scale", True), "**kwargs"),
    "image.smart_resize": (
        ("x",),
        ("size",),
        ("interpolation", "bilinear"),
        ("data_format", "channels_last"),
        "**kwargs",
    ),
    "image_dataset_from_directory": (
        ("directory",),
        ("labels", "inferred"),
        ("label_mode", "int"),
        ("class_names", None),
        ("color_mode", "rgb"),
        ("batch_size", 32),
        ("image_size", (256, 256)),
        ("shuffle", True),
        ("seed", None),
        ("validation_split", None),
        ("subset", None),
        ("interpolation", "bilinear"),
        ("follow_links", False),
        ("crop_to_aspect_ratio", False),
        ("pad_to_aspect_ratio", False),
        ("data_format", None),
        ("format", "tf"),
        ("verbose", True),
    ),
    "sequence.pad_sequences": (
        ("sequences",),
        ("maxlen", None),
        ("dtype", "int32"),
        ("padding", "pre"),
        ("truncating", "pre"),
        ("value", 0.0),
    ),
    "text_dataset_from_directory": (
        ("directory",),
        ("labels", "inferred"),
        ("label_mode", "int"),
        ("class_names", None),
        ("batch_size", 32),
        ("max_length", None),
        ("shuffle", True),
        ("seed", None),
        ("validation_split", None),
        ("subset", None),
        ("follow_links", False),
        ("format", "tf"),
        ("verbose", True),
    ),
    "timeseries_dataset_from_array": (
        ("data",),
        ("targets",),
        ("sequence_length",),
        ("sequence_stride", 1),
        ("sampling_rate", 1),
        ("batch_size", 128),
        ("shuffle", False),
        ("seed", None),
        ("start_index", None),
        ("end_index", None),
        ("format", "tf"),
    ),
}
ALIASES: dict[str, str] = {}
BASES: dict[str, tuple[str, ...]] = {}
METHODS: dict[str, dict[str, Signature]] = {}
PROPERTIES: dict[str, tuple[str, ...]] = {}
