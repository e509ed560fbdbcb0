"""Calls of preprocessing layers, right and slightly wrong, as Hypothesis draws them."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from archcheck.testing.recurrent import InnerLayer, shapes, some

__all__ = ["preprocessing_calls"]

Options = dict[str, st.SearchStrategy[Any]]

_FLAG = st.sampled_from([True, False])
_COUNT = st.one_of(*[st.integers(1, 6)] * 6, st.sampled_from([0, -1, 2.0, "2", None]))
_FACTOR = st.one_of(
    *[st.sampled_from([0.1, 0.5, 1.0, (0.1, 0.3), [0.2, 0.9]])] * 3,
    st.sampled_from([0, -0.5, 1.5, (-0.2, 0.2), (-1, 1), (0.5, 2), (2, 3), (0.1,), "0.1", None, -1.0, 9, 1, 8, (1, 4)]),
)
_RANGE = st.sampled_from([(0, 255), [0, 1], (0, 1, 2), 255, "ab", None])
_SEED = st.sampled_from([None, 3, 1.5, "1"])
_FORMAT = st.sampled_from([None, "channels_last", "channels_first", "Channels_Last", "hwc"])
_IMAGE: Options = {"seed": _SEED, "data_format": _FORMAT}
_FILL: Options = {
    "fill_mode": st.sampled_from(["reflect", "wrap", "constant", "nearest", "mirror", "zero"]),
    "interpolation": st.sampled_from(["nearest", "bilinear", "bicubic"]),
    "fill_value": st.sampled_from([0.0, 1]),
}
_WORDS = st.sampled_from(
    [None, None, ["a", "b"], ["a", "b", "c"], ["[UNK]", "a"], ["", "[UNK]", "a"], ["a", "a"], [], ("x",)]
)
_NUMBERS = st.sampled_from([None, None, [1, 2], [5, 6, 7], [-1, 3], [0, -1, 3], [2, 2], [], (9,)])
_LOOKUP: Options = {
    "max_tokens": st.sampled_from([None, 4, 10, 2, 1, "5"]),
    "output_mode": st.sampled_from(["int", "one_hot", "multi_hot", "count", "tf_idf", "binary", "tf-idf", "hot"]),
    "pad_to_max_tokens": _FLAG,
    "sparse": _FLAG,
}
_BOTH: Options = {
    **_LOOKUP,
    "num_oov_indices": st.sampled_from([0, 1, 2, -1]),
    "invert": _FLAG,
    "salt": st.sampled_from([None, 3, (1, 2), (1,), "a"]),
}

_REQUIRED: dict[str, Options] = {
    "CategoryEncoding": {"num_tokens": _COUNT},
    "CenterCrop": {"height": _COUNT, "width": _COUNT},
    "HashedCrossing": {"num_bins": _COUNT},
    "Hashing": {"num_bins": _COUNT},
    "MaxNumBoundingBoxes": {"max_number": st.sampled_from([3, 2.5, "4", "x", None, [1]])},
    "RandomBrightness": {"factor": _FACTOR},
    "RandomColorDegeneration": {"factor": _FACTOR},
    "RandomContrast": {"factor": _FACTOR},
    "RandomCrop": {"height": _COUNT, "width": _COUNT},
    "RandomHue": {"factor": _FACTOR},
    "RandomPosterization": {"factor": _FACTOR},
    "RandomRotation": {"factor": _FACTOR},
    "RandomSaturation": {"factor": _FACTOR},
    "RandomSharpness": {"factor": _FACTOR},
    "RandomTranslation": {"height_factor": _FACTOR, "width_factor": _FACTOR},
    "RandomZoom": {"height_factor": _FACTOR},
    "Rescaling": {"scale": st.sampled_from([1 / 255, 2])},
    "Resizing": {"height": _COUNT, "width": _COUNT},
}

_OPTIONAL: dict[str, Options] = {
    "AugMix": {
        **_IMAGE,
        "factor": _FACTOR,
        "value_range": _RANGE,
        "interpolation": _FILL["interpolation"],
        "all_ops": _FLAG,
    },
    "AutoContrast": {"value_range": _RANGE, "data_format": _FORMAT, "factor": _FACTOR},
    "CategoryEncoding": {"output_mode": st.sampled_from(["one_hot", "multi_hot", "count", "binary", "int"])},
    "CenterCrop": {"data_format": _FORMAT},
    "ContrastLimitedAdaptiveHistogramEqualization": {"data_format": _FORMAT, "value_range": _RANGE, "factor": _FACTOR},
    "CutMix": {**_IMAGE, "factor": _FACTOR},
    "Discretization": {
        "bin_boundaries": st.sampled_from([[0.0, 1.0], [1.5], None]),
        "num_bins": st.sampled_from([None, 4, 0, -1]),
        "output_mode": st.sampled_from(["int", "one_hot", "multi_hot", "count", "binary"]),
        "sparse": _FLAG,
    },
    "Equalization": {"value_range": _RANGE, "data_format": _FORMAT, "bins": st.just(10)},
    "HashedCrossing": {"output_mode": st.sampled_from(["int", "one_hot", "count"]), "sparse": _FLAG},
    "Hashing": {
        "output_mode": st.sampled_from(["int", "one_hot", "multi_hot", "count", "binary"]),
        "sparse": _FLAG,
        "salt": st.sampled_from([None, 3, (1, 2), [1, 2, 3], "a"]),
        "mask_value": st.just(0),
    },
    "IntegerLookup": {
        **_BOTH,
        "vocabulary": _NUMBERS,
        "mask_token": st.sampled_from([None, 0]),
        "oov_method": st.sampled_from(["farmhash", "floormod", "hash"]),
        "vocabulary_dtype": st.sampled_from(["int64", "int32"]),
    },
    "MelSpectrogram": {
        "fft_length": st.sampled_from([8, 16, 4]),
        "sequence_length": st.sampled_from([None, 8, 12, 0]),
        "sequence_stride": st.sampled_from([2, 3, 0, 2.0]),
        "num_mel_bins": st.sampled_from([3, 5, 0, -1, 2.5]),
        "power_to_db": _FLAG,
    },
    "MixUp": {**_IMAGE, "alpha": st.sampled_from([0.2, 2])},
    "Normalization": {
        "axis": st.sampled_from([-1, None, 1, (1, 2), (1,), [0], 3, -4, "1", (-1, 1)]),
        "mean": st.sampled_from([None, 0.0, [1.0, 2.0], [1.0], (1, 2, 3)]),
        "variance": st.sampled_from([None, 1.0, [1.0, 2.0], [1.0], (1, 2, 3)]),
        "invert": _FLAG,
    },
    "RandAugment": {**_IMAGE, "factor": _FACTOR, "value_range": _RANGE, "interpolation": _FILL["interpolation"]},
    "RandomBrightness": {"seed": _SEED, "value_range": _RANGE},
    "RandomColorDegeneration": {**_IMAGE, "value_range": _RANGE},
    "RandomColorJitter": {
        **_IMAGE,
        "value_range": _RANGE,
        "brightness_factor": _FACTOR,
        "contrast_factor": _FACTOR,
        "saturation_factor": _FACTOR,
        "hue_factor": _FACTOR,
    },
    "RandomContrast": {"seed": _SEED, "value_range": _RANGE},
    "RandomCrop": _IMAGE,
    "RandomElasticTransform": {**_IMAGE, **_FILL, "factor": _FACTOR, "scale": _FACTOR},
    "RandomErasing": {**_IMAGE, "factor": _FACTOR, "scale": _FACTOR},
    "RandomFlip": {**_IMAGE, "mode": st.sampled_from(["horizontal", "vertical", "both"]), "factor": _FACTOR},
    "RandomGaussianBlur": {
        **_IMAGE,
        "factor": _FACTOR,
        "sigma": _FACTOR,
        "kernel_size": st.sampled_from([3, 2, (3, 5), (3, 4), (3,), "3"]),
    },
    "RandomGrayscale": {**_IMAGE, "factor": _FACTOR},
    "RandomHue": {**_IMAGE, "value_range": _RANGE},
    "RandomInvert": {**_IMAGE, "factor": _FACTOR},
    "RandomPerspective": {
        **_IMAGE,
        "factor": _FACTOR,
        "scale": st.sampled_from([1.0, 0, 2, -0.5, "1"]),
        "interpolation": _FILL["interpolation"],
    },
    "RandomPosterization": {**_IMAGE, "value_range": _RANGE},
    "RandomRotation": {**_IMAGE, **_FILL},
    "RandomSaturation": {**_IMAGE, "value_range": _RANGE},
    "RandomSharpness": {**_IMAGE, "value_range": _RANGE},
    "RandomShear": {**_IMAGE, **_FILL, "x_factor": _FACTOR, "y_factor": _FACTOR},
    "RandomTranslation": {**_IMAGE, **_FILL},
    "RandomZoom": {**_IMAGE, **_FILL, "width_factor": _FACTOR, "factor": _FACTOR},
    "Rescaling": {"offset": st.sampled_from([0.0, -1])},
    "Resizing": {
        "data_format": _FORMAT,
        "interpolation": st.sampled_from(["nearest", "area"]),
        "crop_to_aspect_ratio": _FLAG,
    },
    "STFTSpectrogram": {
        "mode": st.sampled_from(["log", "magnitude", "psd", "real", "imag", "angle", "stft", "power"]),
        "frame_length": st.sampled_from([4, 5, 8, 2, 1, 0, -2, 4.0]),
        "frame_step": st.sampled_from([None, 1, 2, 4, 9, 0]),
        "fft_length": st.sampled_from([None, 8, 16, 2]),
        "scaling": st.sampled_from(["density", "spectrum", None, "energy"]),
        "padding": st.sampled_from(["valid", "same", "VALID", "causal"]),
        "expand_dims": _FLAG,
        "data_format": _FORMAT,
    },
    "Solarization": {"seed": _SEED, "value_range": _RANGE, "addition_factor": _FACTOR, "threshold_factor": _FACTOR},
    "StringLookup": {**_BOTH, "vocabulary": _WORDS, "mask_token": st.sampled_from([None, ""])},
    "TextVectorization": {
        **_LOOKUP,
        "vocabulary": _WORDS,
        "standardize": st.sampled_from(["lower", None, "upper", 3]),
        "split": st.sampled_from(["whitespace", None, "character", "line"]),
        "ngrams": st.sampled_from([None, 2, (1, 2), [1, 2], "2", (1.5,)]),
        "output_sequence_length": st.sampled_from([None, 4, 4.0, "4"]),
        "ragged": st.sampled_from([False, False, True]),
    },
}


@st.composite
def _inputs(draw: st.DrawFn, class_name: str) -> tuple[Any, str]:
    """What the layer is called on, mostly of a fitting rank, and its dtype."""
    ranks = {"HashedCrossing": (1, 2), "MelSpectrogram": (1, 3), "STFTSpectrogram": (3, 3), "TextVectorization": (1, 2)}
    if class_name in ranks:
        least, most = ranks[class_name]
    elif class_name in (
        "CategoryEncoding",
        "Discretization",
        "Hashing",
        "IntegerLookup",
        "StringLookup",
        "Normalization",
    ):
        least, most = 1, 3
    else:
        least, most = 4, 4
    shape = draw(st.one_of(*[shapes(least, most)] * 5, shapes(max(least - 1, 1), most + 1)))
    if draw(_FLAG) and class_name in (
        "HashedCrossing",
        "CategoryEncoding",
        "Hashing",
        "StringLookup",
        "Discretization",
    ):
        shape = (*shape[:-1], 1) if len(shape) > 1 else shape
    if class_name == "STFTSpectrogram" and len(shape) == 3:
        shape = (shape[0], draw(st.one_of(st.integers(1, 30), st.none())), shape[2])
    if class_name == "RandomColorDegeneration" and draw(_FLAG):
        shape = (*shape[:-1], 3)
    dtype = "float32"
    if class_name in ("StringLookup", "TextVectorization"):
        dtype = "string"
    elif class_name in ("CategoryEncoding", "Hashing", "HashedCrossing", "IntegerLookup"):
        dtype = "int32"
    elif class_name in ("Equalization", "RandomGrayscale", "Rescaling", "Resizing", "Normalization"):
        dtype = draw(st.sampled_from(["float32", "uint8", "float16"]))
    if class_name == "HashedCrossing":
        other = draw(st.one_of(*[st.just(shape)] * 4, shapes(1, 2)))
        return draw(st.sampled_from([[shape, other]] * 5 + [shape, [shape] * 3])), dtype
    return shape, dtype


@st.composite
def preprocessing_calls(draw: st.DrawFn, class_name: str) -> dict[str, Any]:
    """A call of a preprocessing layer: the keywords of `keras_verdict` and `archcheck_verdict`."""
    shape, dtype = draw(_inputs(class_name))
    if class_name == "Pipeline":
        layers = [
            InnerLayer("Rescaling", scale=0.5),
            InnerLayer("Resizing", height=3, width=2),
            InnerLayer("CenterCrop", height=2, width=2),
            InnerLayer("Dense", units=2),
            InnerLayer("Flatten"),
        ]
        arguments: dict[str, Any] = {"layers": draw(st.lists(st.sampled_from(layers), max_size=3, unique=True))}
    else:
        arguments = {name: draw(choice) for name, choice in _REQUIRED.get(class_name, {}).items()}
        arguments |= draw(some(_OPTIONAL.get(class_name, {}), 4))
    return {"class_name": class_name, "arguments": arguments, "inputs": shape, "dtypes": dtype}
