"""The reference models are what they say: parameters, shapes and, form against form, the function they compute."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

keras = pytest.importorskip("keras")

from reference_models import costs, forms, inception, inception_v3, settings, transformer, unet  # noqa: E402


def test_the_seed_model_is_the_seeds() -> None:
    """64 x 64 x 3 in, ten classes out, 5,297,546 parameters, every branch 32 x 32 x 128 before the concatenation."""
    model = inception.build_model()
    assert model.input_shape == (None, 64, 64, 3)
    assert model.output_shape == (None, 10)
    assert model.count_params() == 5_297_546
    (join,) = [layer for layer in model.layers if isinstance(layer, keras.layers.Concatenate)]
    assert [tensor.shape for tensor in join.input] == [(None, 32, 32, 128)] * 4
    assert not model.compiled


def test_both_forms_compute_the_same() -> None:
    """The seed's weights, put into the equivalent form in their order, give the same probabilities."""
    seed, equivalent = inception.build_model(), forms.build_equivalent()
    assert [weight.shape for weight in equivalent.weights] == [weight.shape for weight in seed.weights]
    equivalent.set_weights(seed.get_weights())
    images = np.random.default_rng(0).uniform(0, 1, (3, 64, 64, 3)).astype(np.float32)
    np.testing.assert_allclose(_call(equivalent, images), _call(seed, images), rtol=1e-4, atol=1e-6)


def test_every_form_has_a_name_on_the_command_line() -> None:
    """`--form` offers exactly the forms that can be built."""
    assert tuple(forms.FORMS) == settings.FORM_NAMES


def test_logits_and_probabilities_fit_together() -> None:
    """The model that trains and the one that is saved share their weights, and differ by a softmax."""
    logits = forms.with_logits(forms.build_equivalent())
    probabilities = forms.with_probabilities(logits)
    assert logits.count_params() == probabilities.count_params() == 5_297_546
    images = np.random.default_rng(1).uniform(0, 1, (2, 64, 64, 3)).astype(np.float32)
    raised = np.exp(_call(logits, images))
    np.testing.assert_allclose(
        _call(probabilities, images), raised / raised.sum(axis=1, keepdims=True), rtol=1e-4, atol=1e-7
    )


def test_logits_need_a_dense_layer_at_the_end() -> None:
    """A model that ends otherwise is refused, by the name of its last layer."""
    images = keras.Input((8, 8, 3))
    with pytest.raises(ValueError, match="must be a Dense, not Flatten"):
        forms.with_logits(keras.Model(images, keras.layers.Flatten()(images)))


def test_inception_v3_is_keras_own() -> None:
    """The network has the weights of keras.applications.InceptionV3, one by one in the same order, and its output."""
    ours, theirs = inception_v3.build_model(), keras.applications.InceptionV3(weights=None)
    assert ours.count_params() == theirs.count_params() == 23_851_784
    assert [weight.shape for weight in ours.weights] == [weight.shape for weight in theirs.weights]
    assert ours.output_shape == theirs.output_shape == (None, 1000)
    assert [layer.output.shape for layer in ours.layers[-3:]] == [layer.output.shape for layer in theirs.layers[-3:]]


def test_inception_v3_accepts_75_pixels_and_not_74() -> None:
    """The smallest image is the one that the docstring names."""
    assert inception_v3.build_model((75, 75, 3)).count_params() == 23_851_784
    with pytest.raises(ValueError, match="zero or negative"):
        inception_v3.build_model((74, 74, 3))


def test_the_unet_gives_one_class_map_per_pixel() -> None:
    """Height and width come back as they went in, for multiples of 16 and for sizes left open; 7,760,196 parameters."""
    assert unet.build_model().count_params() == 7_760_196
    assert unet.build_model().output_shape == (None, 256, 256, 4)
    assert unet.build_model((48, 80, 3), filters=4).output_shape == (None, 48, 80, 4)
    assert unet.build_model((None, None, 3), filters=4).output_shape[-1] == 4
    with pytest.raises(ValueError, match="matching shapes"):
        unet.build_model((24, 32, 3), filters=4)


def test_the_transformer_sorts_texts() -> None:
    """Word numbers in, class probabilities out; 1,361,989 parameters."""
    model = transformer.build_model()
    assert model.count_params() == 1_361_989
    outputs = _call(model, np.arange(400).reshape(2, 200))
    assert outputs.shape == (2, 5)
    np.testing.assert_allclose(outputs.sum(axis=1), 1, rtol=1e-5)


def test_the_cost_of_the_model_is_what_a_pencil_says() -> None:
    """60,293,120 multiply-accumulates a sample in the equivalent form, 112,984,064 in the seed's."""
    places, join = 32 * 32, 32 * 32 * 512
    pointwise = 6 - 3
    by_hand = places * (3 * 3 * 128 + pointwise * 128 * 128 + 3 * 3 * 3 * 128) + join * 10
    equivalent, seed = forms.build_equivalent(), inception.build_model()
    assert sum(costs.macs(layer) for layer in equivalent.layers) == by_hand == 60_293_120
    # In the seed's form the first layers of branch b and d, and the second of d, see all 64 x 64 places.
    more = 3 * places * (2 * 3 * 128 + 128 * 128)
    assert sum(costs.macs(layer) for layer in seed.layers) == by_hand + more == 112_984_064
    assert costs.forward_cost(equivalent, 7).operations == 2 * 7 * by_hand


def test_the_first_layers_have_no_gradient_to_hand_back() -> None:
    """A training step costs three forward passes, less one for the layers that only the images stand before."""
    model = forms.build_equivalent()
    first = 32 * 32 * (3 * 3 * 128 + 3 * 3 * 3 * 128)
    forward = costs.forward_cost(model, 4).operations
    assert costs.training_cost(model, 4).operations == 3 * forward - 2 * 4 * first


def _call(model: Any, inputs: NDArray[Any]) -> NDArray[Any]:
    """Return a model's outputs for a batch, without the machinery of predict."""
    return np.asarray(keras.ops.convert_to_numpy(model(inputs)))
