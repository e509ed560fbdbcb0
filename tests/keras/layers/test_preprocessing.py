"""What archcheck says of preprocessing layers (images, categories, text, audio), held against real Keras."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archcheck.keras.failures import NotKnown
from archcheck.keras.layers import engine
from archcheck.testing.layers import layers_of
from archcheck.testing.preprocessing import preprocessing_calls
from archcheck.testing.recurrent import InnerLayer
from tests.keras.layers.comparison import disagreement, verdicts
from tests.oracle import few

IMAGES = (None, 32, 48, 3)
CASES: dict[str, tuple[str, dict[str, Any], Any, str]] = {
    "integers are scaled to floats": ("Rescaling", {"scale": 1 / 255}, IMAGES, "uint8"),
    "resized images": ("Resizing", {"height": 8, "width": 9}, IMAGES, "float32"),
    "one resized image": ("Resizing", {"height": 8, "width": 9}, IMAGES[1:], "float32"),
    "resized images, channels first": (
        "Resizing",
        {"height": 8, "width": 9, "data_format": "channels_first"},
        (None, 3, 32, 48),
        "float32",
    ),
    "resized videos are taken for one image": ("Resizing", {"height": 8, "width": 9}, (None, 5, 32, 48, 3), "float32"),
    "a height in words is refused by the call": ("Resizing", {"height": "8", "width": 9}, IMAGES, "float32"),
    "cropped images": ("CenterCrop", {"height": 40, "width": 9}, IMAGES, "float32"),
    "cropped tables": ("CenterCrop", {"height": 8, "width": 9}, (None, 3), "float32"),
    "cropped at random": ("RandomCrop", {"height": 8, "width": 9}, (None, None, None, 3), "float32"),
    "a factor below 0": ("RandomContrast", {"factor": -0.1}, IMAGES, "float32"),
    "a pair that overlaps the bounds": ("RandomContrast", {"factor": (-0.5, 0.5)}, IMAGES, "float32"),
    "a factor of -1 does not zoom": ("RandomZoom", {"height_factor": -1.0}, IMAGES, "float32"),
    "colors of two channels": ("RandomColorDegeneration", {"factor": 0.5}, (None, 8, 8, 2), "float32"),
    "an unknown fill mode": ("RandomRotation", {"factor": 0.5, "fill_mode": "mirror"}, IMAGES, "float32"),
    "an unknown way to flip is found out at fit": ("RandomFlip", {"mode": "up"}, IMAGES, "float32"),
    "equalized integers stay integers": ("Equalization", {}, IMAGES, "uint8"),
    "normalized features": ("Normalization", {}, (None, 5, 3), "float32"),
    "normalized over everything": ("Normalization", {"axis": None}, (None, 5, 3), "float32"),
    "normalized features of None": ("Normalization", {}, (None, 5, None), "float32"),
    "a mean without a variance": ("Normalization", {"mean": 1.0}, (None, 3), "float32"),
    "a given mean has no weights": ("Normalization", {"mean": [1.0] * 3, "variance": [2.0] * 3}, (None, 3), "float32"),
    "a given mean of another size": ("Normalization", {"mean": [1.0, 2], "variance": [2.0, 2]}, (None, 3), "float32"),
    "an axis that is not there": ("Normalization", {"axis": 2}, (None, 3), "float32"),
    "one-hot of a column": ("CategoryEncoding", {"num_tokens": 5, "output_mode": "one_hot"}, (None, 1), "int32"),
    "one-hot of rows": ("CategoryEncoding", {"num_tokens": 5, "output_mode": "one_hot"}, (None, 4), "int32"),
    "multi-hot of rows": ("CategoryEncoding", {"num_tokens": 5}, (None, 4), "int32"),
    "no number of tokens": ("CategoryEncoding", {}, (None, 4), "int32"),
    "bins": ("Discretization", {"bin_boundaries": [0.0, 1.0]}, (None, 4), "float32"),
    "one-hot bins": ("Discretization", {"bin_boundaries": [0.0], "output_mode": "one_hot"}, (None, 4), "float32"),
    "counted bins drop axis 1": ("Discretization", {"num_bins": 3, "output_mode": "count"}, (None, 4, 2), "float32"),
    "bins twice": ("Discretization", {"bin_boundaries": [0.0], "num_bins": 3}, (None, 4), "float32"),
    "hashes": ("Hashing", {"num_bins": 3}, (None, 4), "string"),
    "one-hot hashes": ("Hashing", {"num_bins": 3, "output_mode": "one_hot"}, (None, 1), "string"),
    "crossed hashes": ("HashedCrossing", {"num_bins": 3}, [(None, 1), (None, 1)], "int32"),
    "crossed hashes of different tables": ("HashedCrossing", {"num_bins": 3}, [(None, 1), (None, 2)], "int32"),
    "crossed hashes of one tensor": ("HashedCrossing", {"num_bins": 3}, (None, 1), "int32"),
    "words": ("StringLookup", {"vocabulary": ["a", "b"]}, (None, 4), "string"),
    "one-hot words": ("StringLookup", {"vocabulary": ["a", "b"], "output_mode": "one_hot"}, (None, 4), "string"),
    "a vocabulary with its special tokens": (
        "StringLookup",
        {"vocabulary": ["[UNK]", "a"], "output_mode": "multi_hot"},
        (None, 4),
        "string",
    ),
    "a word twice": ("StringLookup", {"vocabulary": ["a", "a"]}, (None, 4), "string"),
    "a vocabulary that is too large": ("StringLookup", {"vocabulary": list("abc"), "max_tokens": 3}, (None,), "string"),
    "no vocabulary, padded": (
        "IntegerLookup",
        {"max_tokens": 9, "pad_to_max_tokens": True, "output_mode": "count"},
        (None, 4),
        "int64",
    ),
    "text of a length": ("TextVectorization", {"output_sequence_length": 6}, (None, 1), "string"),
    "text of any length": ("TextVectorization", {}, (None,), "string"),
    "encoded text of one column keeps it": (
        "TextVectorization",
        {"output_mode": "multi_hot", "vocabulary": ["a"]},
        (None, 1),
        "string",
    ),
    "a list of n-gram lengths": ("TextVectorization", {"ngrams": [1, 2]}, (None,), "string"),
    "mel bands": ("MelSpectrogram", {}, (None, 16000), "float32"),
    "mel bands of one signal": ("MelSpectrogram", {}, (16000,), "float32"),
    "frames": ("STFTSpectrogram", {"frame_length": 8}, (None, 100, 2), "float32"),
    "frames, in parts": ("STFTSpectrogram", {"mode": "stft", "expand_dims": True}, (None, 1000, 2), "float32"),
    "a signal shorter than a frame": ("STFTSpectrogram", {}, (None, 100, 1), "float32"),
    "layers in a row": (
        "Pipeline",
        {"layers": [InnerLayer("Resizing", height=8, width=8), InnerLayer("Flatten"), InnerLayer("Dense", units=2)]},
        IMAGES,
        "float32",
    ),
    "no layers in a row": ("Pipeline", {"layers": []}, IMAGES, "float32"),
}


@pytest.mark.parametrize("case", CASES)
def test_named_case(case: str) -> None:
    """What is stated here about a layer, accepted or refused and where, is what Keras does."""
    class_name, arguments, inputs, dtype = CASES[case]
    call = {"class_name": class_name, "arguments": arguments, "inputs": inputs, "dtypes": dtype}
    assert not verdicts(call)[1].unknown
    assert disagreement(call) is None


ALL = [name for family in ("preprocessing", "augmentation", "text", "audio") for name in layers_of(family)]


@pytest.mark.parametrize("class_name", ALL)
@few
@given(data=st.data())
def test_agrees_with_keras(class_name: str, data: st.DataObject) -> None:
    """Shapes, dtypes, weights, or the refusal and its place are the same for drawn arguments and inputs."""
    assert disagreement(data.draw(preprocessing_calls(class_name))) is None


@pytest.mark.parametrize("class_name", layers_of("foreign"))
def test_models_of_other_libraries_are_not_known(class_name: str) -> None:
    """A layer around a model that the source does not show gives no shape, and says why."""
    arguments = {"FlaxLayer": "module", "JaxLayer": "call_fn", "TFSMLayer": "filepath", "TorchModuleWrapper": "module"}
    config = engine.configure(class_name, [], {arguments[class_name]: "somewhere"})
    with pytest.raises(NotKnown, match="isn't in the source"):
        engine.layer_output(config, {"inputs": (None, 3)})


KERAS_2: dict[str, tuple[str, dict[str, Any], Any]] = {
    "a rotation by a pair in the wrong order": ("RandomRotation", {"factor": (0.3, 0.1)}, IMAGES),
    "a rotation by words": ("RandomRotation", {"factor": "0.1"}, IMAGES),
    "a rotation by more than 1": ("RandomRotation", {"factor": 3}, IMAGES),
    "a negative shift": ("RandomTranslation", {"height_factor": -0.5, "width_factor": 0.5}, IMAGES),
    "a shift by more than 1": ("RandomTranslation", {"height_factor": (2, 3), "width_factor": 0.5}, IMAGES),
    "an interpolation that there isn't": ("RandomZoom", {"height_factor": 0.1, "interpolation": "bicubic"}, IMAGES),
    "a zoom by more than 1 in width": ("RandomZoom", {"height_factor": 0.1, "width_factor": (2, 3)}, IMAGES),
    "a range that is no pair": ("RandomBrightness", {"factor": 0.1, "value_range": "ab"}, IMAGES),
    "a brightness by words": ("RandomBrightness", {"factor": "0.1"}, IMAGES),
    "brighter videos": ("RandomBrightness", {"factor": 0.1}, (None, 5, 32, 48, 3)),
    "cropped videos": ("RandomCrop", {"height": 8, "width": 9}, (None, 5, 32, 48, 3)),
    "a crop of no height": ("CenterCrop", {"height": None, "width": 9}, IMAGES),
}


@pytest.mark.parametrize("case", KERAS_2)
def test_named_case_of_keras_2(case: str) -> None:
    """What is stated here, where Keras 2 differs from Keras 3, is what Keras 2 does."""
    class_name, arguments, inputs = KERAS_2[case]
    call = {"class_name": class_name, "arguments": arguments, "inputs": inputs}
    assert not verdicts(call, version=2)[1].unknown
    assert disagreement(call, version=2) is None
