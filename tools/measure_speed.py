"""Measure the ratios that must hold, side by side on this machine: `python tools/measure_speed.py`.

Every command runs as a process of its own, in turn with the others, with warm bytecode. A ratio is the median over the
rounds of one command's time by the other's in the same round, so that a machine that changes its speed changes both.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import sysconfig
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[1]
MODEL = str(ROOT / "reference_models" / "inception.py")
BUILD = "from reference_models.inception import build_model; build_model()"


def main() -> int:
    """Print the table; the exit status is 1 where a bound does not hold."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=21)
    parser.add_argument("--without-keras", action="store_true", help="leave out building the model with Keras")
    options = parser.parse_args()
    script = Path(sysconfig.get_path("scripts")) / "archcheck"
    command = [str(script)] if script.exists() else [sys.executable, "-m", "archcheck"]
    with tempfile.TemporaryDirectory() as folder:
        short, long = _chains(Path(folder))
        cached = str(Path(folder) / "inception.py")
        Path(cached).write_text(Path(MODEL).read_text(encoding="utf-8"), encoding="utf-8")
        commands = {
            "python -c pass": [sys.executable, "-c", "pass"],
            "archcheck, no cache": [*command, "--no-cache", MODEL],
            "archcheck, cached": [*command, cached],
            "archcheck --version": [*command, "--version"],
            "pyflakes": [sys.executable, "-m", "pyflakes", MODEL],
        }
        chains = {"chain of 1,000": [*command, "--no-cache", short], "chain of 10,000": [*command, "--no-cache", long]}
        times = _rounds(commands, options.rounds, folder)
        times |= _rounds(chains, max(options.rounds // 4, 3), folder)
        if not options.without_keras:
            times |= _rounds({"building with Keras": [sys.executable, "-c", BUILD]}, 3, folder)
        memory = _peak_memory([*command, "--no-cache", MODEL], folder)
    return _report(times, memory)


def _chains(folder: Path) -> tuple[str, str]:
    paths = []
    for count in (1_000, 10_000):
        lines = ["import keras", "from keras import layers", "inputs = keras.Input((8,))", "x = inputs"]
        lines += ["x = layers.Dense(8)(x)"] * count
        lines += ["model = keras.Model(inputs, x)"]
        path = folder / f"chain_{count}.py"
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
        paths.append(str(path))
    return paths[0], paths[1]


def _environment() -> dict[str, str]:
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    return {**environment, "TF_CPP_MIN_LOG_LEVEL": "3", "PYTHONPATH": str(ROOT)}


def _seconds(command: list[str], folder: str) -> float:
    start = time.perf_counter()
    subprocess.run(
        command, cwd=folder, env=_environment(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False
    )
    return time.perf_counter() - start


def _rounds(commands: dict[str, list[str]], rounds: int, folder: str) -> dict[str, list[float]]:
    for command in commands.values():
        _seconds(command, folder)
    times: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(rounds):
        for name, command in commands.items():
            times[name].append(_seconds(command, folder))
    return times


def _peak_memory(command: list[str], folder: str) -> float:
    """The peak resident memory of a command, in megabytes (Linux and macOS)."""
    process = subprocess.Popen(
        command, cwd=folder, env=_environment(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    _, _, usage = os.wait4(process.pid, 0)
    return usage.ru_maxrss / (1e6 if sys.platform == "darwin" else 1e3)


def _report(times: dict[str, list[float]], memory: float) -> int:
    def ratio(one: str, other: str) -> float:
        pairs = zip(times[one], times[other], strict=False)
        return statistics.median(a / b for a, b in pairs)

    rows = [
        (
            "`archcheck reference_models/inception.py`, no cache, to `python -c pass`",
            ratio("archcheck, no cache", "python -c pass"),
            5.0,
        ),
        ("the same, to `pyflakes` on the same file", ratio("archcheck, no cache", "pyflakes"), 1.5),
        (
            "the same, unchanged since the last run, to `python -c pass`",
            ratio("archcheck, cached", "python -c pass"),
            2.5,
        ),
        ("`archcheck --version` to `python -c pass`", ratio("archcheck --version", "python -c pass"), 1.8),
        ("a chain of 10,000 layers to one of 1,000", ratio("chain of 10,000", "chain of 1,000"), 12.0),
    ]
    print("| what | measured | bound |")
    print("| --- | --- | --- |")
    failed = False
    for what, measured, bound in rows:
        failed |= measured > bound
        print(f"| {what} | {measured:.2f} x | at most {bound:g} x |")
    if "building with Keras" in times:
        faster = statistics.median(times["building with Keras"]) / statistics.median(times["archcheck, no cache"])
        failed |= faster < 40
        print(f"| faster than building the model with Keras | {faster:.0f} x | at least 40 x |")
    failed |= memory > 40
    print(f"| peak memory | {memory:.0f} MB | at most 40 MB |")
    print()
    print("Medians: " + ", ".join(f"{name} {statistics.median(values) * 1e3:.0f} ms" for name, values in times.items()))
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
