"""Spectrograms: signals cut into frames, and what each frequency has in each frame."""

from __future__ import annotations

from archcheck.keras.failures import ConflictingArguments, InvalidValue, RankMismatch, UndefinedSize
from archcheck.keras.layers.checks import check_choice, check_data_format, data_format, known
from archcheck.keras.layers.data import one_array, side
from archcheck.keras.layers.registry import InputSpec, Weight, arguments, input_spec, macs, output, weights
from archcheck.shapes.failures import NotKnown
from archcheck.shapes.size import is_undefined
from archcheck.shapes.window import slide_all

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from archcheck.keras.config import Config
    from archcheck.shapes.shape import Shape
    from archcheck.shapes.size import Dim

__all__: list[str] = []

_MODES = ("log", "magnitude", "psd", "real", "imag", "angle", "stft")


def _number(config: Config, name: str) -> Any:
    """A number that is in the source, None, or NotKnown's stand-in: `...`.

    Raises:
        InvalidValue: it is something else than a number.
    """
    value = config.values[name]
    if value is None:
        return None
    if not known(value):
        return ...
    if not isinstance(value, (int, float)):
        raise InvalidValue(argument=name, value=value, expected="a positive integer")
    return value


@arguments("MelSpectrogram")
def mel_arguments(config: Config) -> None:
    """sequence_length is at most fft_length."""
    frame, length = _number(config, "fft_length"), _number(config, "sequence_length")
    if frame is None:
        raise InvalidValue(argument="fft_length", value=None, expected="a positive integer")
    if frame is not ... and length is not ... and length and frame < length:
        raise ConflictingArguments(
            arguments=("fft_length", "sequence_length"),
            values=(frame, length),
            conflict="sequence_length > fft_length",
        )


@output("MelSpectrogram")
def mel_spectrogram(config: Config, inputs: Any) -> Shape:
    """(batch, time) -> (batch, num_mel_bins, frames), or (time,) -> (num_mel_bins, frames).

    frames is (time + sequence_stride + 1) // sequence_stride. Further axes are dropped.
    Source: keras.src.layers.preprocessing.mel_spectrogram, MelSpectrogram.compute_output_shape.
    """
    x = one_array(config, inputs)
    if not x:
        raise RankMismatch(layer=config.class_name, expected="1 or 2", least=1, most=2, shape=x)
    time = x[0] if len(x) == 1 else x[1]
    bins = side(config, "num_mel_bins")
    frames = time
    if not is_undefined(time):
        stride = side(config, "sequence_stride")
        if stride == 0:
            raise InvalidValue(argument="sequence_stride", value=0, expected="a positive integer")
        frames = (time + stride + 1) // stride
    return (bins, frames) if len(x) == 1 else (x[0], bins, frames)


@arguments("STFTSpectrogram")
def stft_arguments(config: Config) -> None:
    """frame_step is from 1 to frame_length, fft_length at least frame_length; mode, scaling and padding are known."""
    length, step, fft = (_number(config, name) for name in ("frame_length", "frame_step", "fft_length"))
    if length is None:
        raise InvalidValue(argument="frame_length", value=None, expected="a positive integer")
    if step is not None and step is not ... and length is not ... and not 1 <= step <= length:
        raise InvalidValue(argument="frame_step", value=step, expected=f"an integer from 1 to {length}")
    if fft is not None and fft is not ... and length is not ... and fft < length:
        raise InvalidValue(argument="fft_length", value=fft, expected=f"an integer of at least {length}")
    if not fft and length is not ... and length <= 0:
        raise InvalidValue(argument="frame_length", value=length, expected="a positive integer")
    check_choice(config, "mode", _MODES, any_case=False)
    check_choice(config, "scaling", ("density", "spectrum"), optional=True, any_case=False)
    check_choice(config, "padding", ("valid", "same"), any_case=False)
    check_data_format(config)


@input_spec("STFTSpectrogram")
def stft_input(config: Config, built: Shape | None) -> InputSpec:
    """(batch, time, channels)."""
    return InputSpec(ndim=3)


@output("STFTSpectrogram")
def stft_spectrogram(config: Config, inputs: Any) -> Shape:
    """(batch, time, channels) -> (batch, frames, frequencies * channels); expand_dims keeps the last two apart.

    frequencies is fft_length // 2 + 1, twice that in mode "stft"; frames is what a window of frame_length gives that
    moves by frame_step.

    Raises:
        WindowTooLarge: the signal is shorter than a frame.
        UndefinedSize: the channels are None.
    Source: keras.src.layers.preprocessing.stft_spectrogram, STFTSpectrogram.compute_output_shape.
    """
    x = one_array(config, inputs)
    last = data_format(config) == "channels_last"
    axis = 2 if last else 1
    if is_undefined(x[axis]):
        raise UndefinedSize(layer=config.class_name, axis=axis, shape=x)
    frequencies = (_frequencies(config) // 2 + 1) * (2 if config.mode == "stft" else 1)
    time = 1 if last else 2
    length, step = _whole(config, "frame_length"), _step(config)
    (frames,) = slide_all((x[time],), (length,), (step,), config.padding, first_axis=time)
    if config.expand_dims:
        return (x[0], frames, frequencies, x[2]) if last else (x[0], x[1], frames, frequencies)
    return (x[0], frames, frequencies * x[2]) if last else (x[0], frequencies * x[1], frames)


def _whole(config: Config, name: str) -> Dim:
    if isinstance(config.values[name], float):
        raise InvalidValue(argument=name, value=config.values[name], expected="an integer")
    return config.size(name)


def _step(config: Config) -> Dim:
    step = _whole(config, "frame_length") // 2 if config.frame_step is None else _whole(config, "frame_step")
    if step == 0:
        raise InvalidValue(argument="frame_length", value=config.frame_length, expected="an integer of at least 2")
    return step


def _frequencies(config: Config) -> Dim:
    """fft_length; the power of two from frame_length on, where none is given."""
    if config.fft_length:
        return _whole(config, "fft_length")
    length = _whole(config, "frame_length")
    if not isinstance(length, int):
        raise NotKnown("the frame_length of STFTSpectrogram isn't known")
    power = 1
    while power < length:
        power *= 2
    return power


@weights("STFTSpectrogram")
def stft_weights(config: Config, inputs: Any) -> list[Weight]:
    """real_kernel and imag_kernel (frame_length, 1, frequencies); one of them in modes "real" and "imag"."""
    shape = (_whole(config, "frame_length"), 1, _frequencies(config) // 2 + 1)
    names = {"real": ("real_kernel",), "imag": ("imag_kernel",)}.get(config.mode, ("real_kernel", "imag_kernel"))
    return [Weight(name, shape) for name in names]


@macs("STFTSpectrogram")
def stft_macs(config: Config, x: Shape, y: Shape) -> Dim:
    """frames * channels * frame_length * frequencies for each kernel."""
    last = data_format(config) == "channels_last"
    frames = y[1] if last else y[-2] if len(y) == 4 else y[-1]
    kernels = len(stft_weights(config, x))
    total: Dim = frames * x[2 if last else 1] * _whole(config, "frame_length") * (_frequencies(config) // 2 + 1)
    return total * kernels
