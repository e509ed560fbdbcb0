"""Synthetic images with labels, made in chunks from a seed: no download stands between a checkout and a training.

Two kinds. `noise` is what cannot be understood, only learnt by heart: independent integers 1..99 with random labels.
`patterns` has something to find: ten textures (stripes in four directions, two chequered ones, rings, spots, clouds,
grain) in random colours, at random places, sizes and contrasts, under noise. No pixel says anything about the class,
only how neighbouring pixels change together does: the best linear model on the pixels is wrong on two unseen samples
of three, the reference model on fewer than one of twenty.

    python -m reference_models.images --out preview.png
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

__all__ = [
    "CLASSES",
    "CLASS_NAMES",
    "KINDS",
    "SIZE",
    "Samples",
    "contact_sheet",
    "make_samples",
    "minmax",
    "standardize",
    "to_bytes",
]

SIZE = 64
"""Height and width of every image, in pixels."""

CLASSES = 10

CLASS_NAMES = {
    "noise": tuple(f"class {label}" for label in range(CLASSES)),
    "patterns": (
        "stripes 0°",
        "stripes 45°",
        "stripes 90°",
        "stripes 135°",
        "chequers 0°",
        "chequers 45°",
        "rings",
        "spots",
        "clouds",
        "grain",
    ),
}

KINDS = tuple(CLASS_NAMES)

Bytes = NDArray[np.uint8]
Floats = NDArray[np.float32]
Labels = NDArray[np.int64]

_CHUNK = 500  # samples drawn from one random stream: the first n samples are the same however many follow them
_SPLITS = {"train": 0, "test": 1}


@dataclass(frozen=True)
class Samples:
    """Images (samples, 64, 64, 3), uint8, and their labels (samples,), 0..9."""

    images: Bytes
    labels: Labels

    def __len__(self) -> int:
        return len(self.labels)


def make_samples(kind: str, count: int, *, seed: int = 0, split: str = "train") -> Samples:
    """Return the first `count` samples of a kind; the same arguments give the same samples, and the splits share none.

    Raises:
        ValueError: the kind or the split is unknown, or the count is not positive.
    """
    if kind not in KINDS:
        raise ValueError(f"unknown data {kind!r}: choose from {', '.join(KINDS)}")
    if split not in _SPLITS:
        raise ValueError(f"unknown split {split!r}: choose from {', '.join(_SPLITS)}")
    if count < 1:
        raise ValueError(f"the number of samples must be at least 1, not {count}")
    draw = _draw_noise if kind == "noise" else _draw_patterns
    images = np.empty((count, SIZE, SIZE, 3), np.uint8)
    labels = np.empty(count, np.int64)
    for start in range(0, count, _CHUNK):
        key = (_SPLITS[split], KINDS.index(kind), start // _CHUNK)
        chunk = draw(np.random.default_rng(np.random.SeedSequence(seed, spawn_key=key)))
        kept = slice(start, min(start + _CHUNK, count))
        images[kept] = chunk.images[: kept.stop - start]
        labels[kept] = chunk.labels[: kept.stop - start]
    return Samples(images, labels)


def minmax(images: NDArray[np.generic]) -> Floats:
    """Return every image (the last three axes) stretched to 0..1: its minimum subtracted, then divided by its range.

    An image of one single value has no range, and becomes all zeros.
    """
    values = np.asarray(images, np.float32)
    lowest = values.min(axis=(-3, -2, -1), keepdims=True)
    spread = values.max(axis=(-3, -2, -1), keepdims=True) - lowest
    return np.asarray((values - lowest) / np.where(spread > 0, spread, 1), np.float32)


def standardize(images: NDArray[np.generic]) -> Floats:
    """Return every image (the last three axes) with mean 0 and deviation 1; one of a single value becomes zeros."""
    values = np.asarray(images, np.float32)
    mean = values.mean(axis=(-3, -2, -1), keepdims=True)
    deviation = values.std(axis=(-3, -2, -1), keepdims=True)
    return np.asarray((values - mean) / np.where(deviation > 0, deviation, 1), np.float32)


def to_bytes(images: NDArray[np.generic]) -> Bytes:
    """Return images of any range as 8-bit pixels for a picture: each stretched to 0..255 by `minmax`."""
    return np.asarray(np.rint(minmax(images) * 255), np.uint8)


def contact_sheet(kind: str, path: Path, *, seed: int = 0, columns: int = 6, zoom: int = 2) -> None:
    """Write a PNG with one row for each class: as made, then by both normalizations, under the class's name.

    Raises:
        OSError: the file cannot be written.
    """
    from PIL import Image, ImageDraw, ImageFont  # here, because training needs no pictures

    samples = make_samples(kind, 40 * CLASSES, seed=seed)
    views: list[tuple[str, Callable[[Bytes], Bytes]]] = [
        ("as made", lambda images: images),
        ("min-max", to_bytes),
        ("mean and deviation", lambda images: _around_grey(standardize(images))),
    ]
    tile, gap, left, top = SIZE * zoom, 4, 116, 28
    block = columns * (tile + gap) + 3 * gap
    sheet = Image.new("RGB", (left + len(views) * block, top + CLASSES * (tile + gap)), "white")
    pen, font = ImageDraw.Draw(sheet), ImageFont.load_default(size=16)
    for number, (title, _) in enumerate(views):
        pen.text((left + number * block, 5), title, "black", font)
    for label in range(CLASSES):
        y = top + label * (tile + gap)
        pen.text((8, y + tile // 2 - 8), CLASS_NAMES[kind][label], "black", font)
        chosen = samples.images[samples.labels == label][:columns]
        for number, (_, view) in enumerate(views):
            for column, pixels in enumerate(view(chosen)):
                picture = Image.fromarray(pixels).resize((tile, tile), Image.Resampling.NEAREST)
                sheet.paste(picture, (left + number * block + column * (tile + gap), y))
    sheet.save(path, format="PNG")


def _around_grey(standardized: Floats) -> Bytes:
    """Return values of mean 0 as pixels around middle grey, three standard deviations to either side filling 0..255."""
    return np.asarray(np.clip(np.rint(127.5 + standardized * 42.5), 0, 255), np.uint8)


def _draw_noise(rng: np.random.Generator) -> Samples:
    """Return one chunk of the seed's data: integers 1..99, and labels that have nothing to do with them."""
    images = rng.integers(1, 100, (_CHUNK, SIZE, SIZE, 3), np.uint8)
    return Samples(images, rng.integers(0, CLASSES, _CHUNK))


def _draw_patterns(rng: np.random.Generator) -> Samples:
    """Return one chunk of textures: every class equally often, in random order."""
    labels = rng.permutation(np.arange(_CHUNK) % CLASSES)
    textures = np.stack([_TEXTURES[label](rng) for label in labels])
    return Samples(_coloured(textures, rng), labels)


def _coloured(textures: Floats, rng: np.random.Generator) -> Bytes:
    """Return textures (samples, 64, 64) of about -1..1 as colour pictures under noise.

    Both ends of a texture get a colour at random, at least 50 of 255 apart in each channel. Which end is the light
    one is random too, so that no sum over single pixels tells the classes apart.
    """
    count = len(textures)
    middle = rng.uniform(80, 175, (count, 1, 1, 3))
    amplitude = rng.uniform(25, 75, (count, 1, 1, 3)) * rng.choice([-1.0, 1.0], (count, 1, 1, 1))
    noise = rng.normal(0, 1, (count, SIZE, SIZE, 3)) * rng.uniform(4, 15, (count, 1, 1, 1))
    return np.asarray(np.clip(np.rint(middle + amplitude * textures[..., None] + noise), 0, 255), np.uint8)


Texture = Callable[[np.random.Generator], Floats]

_ROWS, _COLUMNS = np.mgrid[0:SIZE, 0:SIZE].astype(np.float32)


def _wave(rng: np.random.Generator, degrees: float) -> Floats:
    """Return a sine of random phase whose crests run at an angle to the horizontal, give or take 8 degrees."""
    angle = np.deg2rad(degrees + rng.uniform(-8, 8))
    across = _ROWS * np.cos(angle) + _COLUMNS * np.sin(angle)
    return np.asarray(np.sin(2 * np.pi * (across / rng.uniform(8, 13) + rng.uniform())), np.float32)


def _stripes(degrees: float) -> Texture:
    return lambda rng: _wave(rng, degrees)


def _crossed(degrees: float) -> Texture:
    """Return a maker of two waves at right angles, multiplied: the fields of a chessboard, upright or turned."""
    return lambda rng: np.asarray(1.4 * _wave(rng, degrees) * _wave(rng, degrees + 90), np.float32)


def _rings(rng: np.random.Generator) -> Floats:
    """Return circles around a centre anywhere in the middle half: locally stripes, but in every direction."""
    row, column = rng.uniform(SIZE / 4, 3 * SIZE / 4, 2)
    distance = np.hypot(_ROWS - row, _COLUMNS - column)
    return np.asarray(np.sin(2 * np.pi * (distance / rng.uniform(8, 13) + rng.uniform())), np.float32)


def _spots(rng: np.random.Generator) -> Floats:
    """Return 30 to 44 round spots, which may overlap, on an even ground."""
    count = rng.integers(30, 45)
    rows, columns = rng.uniform(0, SIZE, (2, count, 1, 1))
    radii = rng.uniform(1.8, 2.8, (count, 1, 1))
    spots = np.exp(-(((_ROWS - rows) ** 2 + (_COLUMNS - columns) ** 2) / (2 * radii**2)))
    return np.asarray(np.clip(2 * spots.sum(axis=0) - 1, -1, 1), np.float32)


def _clouds(rng: np.random.Generator) -> Floats:
    """Return a surface that changes slowly: random values on a 5 x 5 grid, interpolated."""
    return _interpolated(rng.uniform(-1, 1, (5, 5)))


def _interpolated(grid: NDArray[np.float64]) -> Floats:
    """Return a coarse grid of values spread over the image by linear interpolation along both axes."""
    places = np.linspace(0, len(grid) - 1, SIZE)
    weights = np.maximum(0, 1 - np.abs(places[:, None] - np.arange(len(grid))))
    return np.asarray(weights @ grid @ weights.T, np.float32)


def _grain(rng: np.random.Generator) -> Floats:
    """Return a mosaic of random square stones, three or four pixels wide."""
    width = int(rng.integers(3, 5))
    stones = rng.uniform(-1, 1, (SIZE // width + 1, SIZE // width + 1))
    return np.asarray(np.kron(stones, np.ones((width, width)))[:SIZE, :SIZE], np.float32)


_TEXTURES: tuple[Texture, ...] = (
    _stripes(0),
    _stripes(45),
    _stripes(90),
    _stripes(135),
    _crossed(0),
    _crossed(45),
    _rings,
    _spots,
    _clouds,
    _grain,
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the contact sheet; exit status 0 when written, 2 for wrong usage or a file that cannot be written."""
    parser = argparse.ArgumentParser(
        prog="python -m reference_models.images", description="Draw a sheet of sample images."
    )
    parser.add_argument("--out", type=Path, required=True, help="the PNG to write")
    parser.add_argument("--data", choices=KINDS, default="patterns", help="what to draw (default: patterns)")
    parser.add_argument("--seed", type=int, default=0, help="the random seed, 0 or more (default: 0)")
    options = parser.parse_args(arguments)
    if options.seed < 0:
        parser.error(f"--seed must be 0 or more, not {options.seed}")
    try:
        contact_sheet(options.data, options.out, seed=options.seed)
    except ImportError:
        print("images: the contact sheet needs the package pillow", file=sys.stderr)
        return 2
    except OSError as error:
        print(f"images: cannot write {options.out}: {error.strerror or error}", file=sys.stderr)
        return 2
    print(f"wrote {options.out}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
