"""The synthetic data: repeatable, as described, and neither trivial nor impossible."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from reference_models import images
from reference_models.images import contact_sheet, make_samples, minmax, standardize, to_bytes


@pytest.mark.parametrize("kind", images.KINDS)
def test_the_same_seed_gives_the_same_samples(kind: str) -> None:
    """Data depend on kind, seed and split alone, and the first samples do not change when more are asked for."""
    few, many = make_samples(kind, 30, seed=3), make_samples(kind, 520, seed=3)
    np.testing.assert_array_equal(few.images, many.images[:30])
    np.testing.assert_array_equal(few.labels, many.labels[:30])
    for other in (make_samples(kind, 30, seed=4), make_samples(kind, 30, seed=3, split="test")):
        assert not np.array_equal(few.images, other.images)
    # Chunks are not repeated.
    assert not np.array_equal(many.images[:20], many.images[500:])


@pytest.mark.parametrize("kind", images.KINDS)
def test_samples_have_their_shapes(kind: str) -> None:
    """Bytes of 64 x 64 x 3, and labels 0 to 9, all of which occur."""
    samples = make_samples(kind, 200)
    assert samples.images.shape == (200, 64, 64, 3)
    assert samples.images.dtype == np.uint8
    assert set(samples.labels) == set(range(10))
    assert len(samples) == 200


def test_noise_is_the_seeds() -> None:
    """Integers from 1 to 99, every one of them, evenly."""
    values, counts = np.unique(make_samples("noise", 200).images, return_counts=True)
    assert values.tolist() == list(range(1, 100))
    assert counts.min() > 0.95 * counts.max()


@pytest.mark.parametrize(
    ("kind", "count", "split", "reason"),
    [
        ("pattern", 1, "train", "unknown data 'pattern'"),
        ("noise", 0, "train", "must be at least 1"),
        ("noise", 1, "tests", "unknown split"),
    ],
)
def test_wrong_requests_are_refused(kind: str, count: int, split: str, reason: str) -> None:
    """What cannot be made is named."""
    with pytest.raises(ValueError, match=reason):
        make_samples(kind, count, split=split)


def test_pixels_alone_do_not_tell_the_patterns_apart() -> None:
    """A linear model on the pixels, the best of its kind, is wrong on more than half of unseen patterns.

    So what the network scores on them, it owes to its convolutions.
    """
    train, test = make_samples("patterns", 1500), make_samples("patterns", 500, split="test")
    seen, unseen = (standardize(part.images).reshape(len(part), -1) for part in (train, test))
    products = seen @ seen.T
    weights = np.linalg.solve(products + 0.1 * np.trace(products) / 1500 * np.eye(1500), np.eye(10)[train.labels] - 0.1)
    accuracy = np.mean(np.argmax((unseen @ seen.T) @ weights, axis=1) == test.labels)
    assert accuracy < 0.5


def test_colour_and_contrast_alone_do_not_either() -> None:
    """The known sample nearest in each channel's mean and deviation has the right class for fewer than four in ten."""
    train, test = make_samples("patterns", 1500), make_samples("patterns", 500, split="test")
    seen, unseen = (
        np.concatenate([part.images.mean(axis=(1, 2)), part.images.std(axis=(1, 2))], axis=1) for part in (train, test)
    )
    distances = ((unseen[:, None] - seen[None]) ** 2).sum(axis=2)
    assert np.mean(train.labels[distances.argmin(axis=1)] == test.labels) < 0.4


def test_minmax_subtracts_the_minimum() -> None:
    """The darkest value becomes 0 and the lightest 1, in every image by itself; to_bytes makes 0 and 255 of them."""
    given = np.random.default_rng(0).uniform(-7, 900, (4, 8, 8, 3))
    stretched = minmax(given)
    assert stretched.dtype == np.float32
    np.testing.assert_array_equal(stretched.min(axis=(1, 2, 3)), np.zeros(4))
    np.testing.assert_array_equal(stretched.max(axis=(1, 2, 3)), np.ones(4))
    pixels = to_bytes(given)
    assert pixels.dtype == np.uint8
    assert (pixels.min(), pixels.max()) == (0, 255)


def test_standardize_leaves_mean_0_and_deviation_1() -> None:
    """For each image by itself, whatever its range."""
    result = standardize(make_samples("noise", 5).images)
    np.testing.assert_allclose(result.mean(axis=(1, 2, 3)), 0, atol=1e-4)
    np.testing.assert_allclose(result.std(axis=(1, 2, 3)), 1, rtol=1e-4)


def test_an_image_of_one_value_becomes_zeros() -> None:
    """There is no range and no deviation to divide by, and no not-a-number comes of it."""
    flat = np.full((2, 8, 8, 3), 77, np.uint8)
    assert not minmax(flat).any()
    assert not standardize(flat).any()
    assert not to_bytes(flat).any()


def test_the_contact_sheet_is_a_picture(tmp_path: Path) -> None:
    """Ten rows of samples, in colour, in a PNG that pillow reads back."""
    pillow = pytest.importorskip("PIL.Image")
    contact_sheet("patterns", tmp_path / "sheet.png", columns=2, zoom=1)
    with pillow.open(tmp_path / "sheet.png") as sheet:
        pixels = np.asarray(sheet)
    assert pixels.shape[2] == 3
    assert pixels.shape[0] > 10 * 64
    assert pixels.std() > 30


def test_a_sheet_that_cannot_be_written_is_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The command names the file and the reason, and leaves with status 2."""
    pytest.importorskip("PIL.Image")
    assert images.main(["--out", str(tmp_path / "missing" / "sheet.png")]) == 2
    assert capsys.readouterr().err.count("\n") == 1
