"""Compare archcheck with real Keras on random programs: `python tools/differential.py --count 1000 --seed 0`."""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter
from pathlib import Path
from random import Random

sys.path[:0] = [str(Path(__file__).parents[1]), str(Path(__file__).parents[1] / "tests")]


def main() -> int:
    """Run the comparison; the exit status is 1 where the two disagree."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--show", type=int, default=10, help="how many disagreements to print in full")
    options = parser.parse_args()
    from program_oracle import disagreement

    from archcheck.testing.programs import write_program

    start = time.perf_counter()
    kinds: Counter[str] = Counter()
    for number in range(options.seed, options.seed + options.count):
        text = write_program(Random(number))
        try:
            found = disagreement(text)
        except Exception as error:  # noqa: BLE001: a crash is a disagreement too
            found = f"crash: {type(error).__name__}: {error}"
        if found is None:
            continue
        kinds[found.split(":")[0]] += 1
        if sum(kinds.values()) <= options.show:
            print(f"--- seed {number}: {found}\n{text}")
    seconds = time.perf_counter() - start
    print(
        f"{options.count} programs from seed {options.seed} in {seconds:.0f} s: {sum(kinds.values())} disagreements {dict(kinds)}"
    )
    return 1 if kinds else 0


if __name__ == "__main__":
    sys.exit(main())
