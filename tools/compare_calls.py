"""Compare archcheck with real Keras on drawn calls of every layer and op.

    python tools/compare_calls.py --version 3 --count 100000 --seed 0 --write docs/comparison.json

Calls are drawn from the strategies of `archcheck.testing`, as many for each name, and judged by real Keras in the same
process with the functions that the tests use. A call counts as agreed where both refuse it at the same place, or both
accept it with the same shapes, dtypes and weights; what archcheck says it does not know counts apart. A crash is a
disagreement. Work is cut into rounds that go over all names; each part of a round runs in a process of its own.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import os
import sys
import time
import warnings
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
os.environ.setdefault("TF_ENABLE_ONEDNN_OPTS", "0")
os.environ.setdefault("CUDA_VISIBLE_DEVICES", "-1")
if "--version 2" in " ".join(sys.argv):
    os.environ["TF_USE_LEGACY_KERAS"] = "1"  # tf_keras makes some of its own objects through tf.keras

CALLS_OF_A_PROCESS = 4000
"""A process grows with every layer that Keras makes, so it is left for a new one after so many calls."""
SECONDS_OF_A_CALL = 300
"""A process that says nothing for so long is taken for crashed."""
KINDS = ("same", "refused", "unknown", "different")
BY_FAMILY = "ops by family"
PROGRAM = "program.py"


def judge(name: str, call: Any, version: int) -> tuple[str, str, str]:
    """The name that a call counts under, what came of it (one of KINDS), and both verdicts where they differ."""
    from archcheck.testing.snippets import SNIPPETS

    if name in SNIPPETS[version]:
        return (name, *_judge_program(call, version))
    if isinstance(call, tuple):
        public = call[0] if call[0].startswith(("random.", "activations.")) else f"ops.{call[0]}"
        return (public, *_judge_op(*call))
    return (name, *_judge_layer(call, version))


def _judge_program(text: str, version: int) -> tuple[str, str]:
    """What becomes of `y` in a program: in real Keras, and in a check of the text."""
    from archcheck.checker import check
    from archcheck.reading.source import Source
    from archcheck.settings import Settings

    names: dict[str, Any] = {"__name__": "__main__"}
    expected = ""
    row = None
    try:
        exec(
            compile(
                text if version == 3 else text.replace("import keras", "import tf_keras as keras"), PROGRAM, "exec"
            ),
            names,
        )
    except Exception as error:
        at = error.__traceback__
        while at is not None:
            row = at.tb_lineno if at.tb_frame.f_code.co_filename == PROGRAM else row
            at = at.tb_next
        expected = f"line {row}: {type(error).__name__}: {str(error)[:300]}"
    settings = Settings()
    settings.target_keras = version
    found = check(Source(PROGRAM, text), settings)
    errors = [finding for finding in found.findings if finding.severity == "error"]
    y = next((value for value in found.values if value.name == "y"), None)
    if errors:
        first = min(errors, key=lambda finding: finding.span.row)
        if first.span.row == row:
            return "refused", ""
        return "different", f"Keras: {expected or 'accepted'}\narchcheck: line {first.span.row}: {first.message}"
    if y is None or y.shape is None:
        return "unknown", ""
    if expected:
        return "different", f"Keras: {expected}\narchcheck: {y.shape} {y.dtype}"
    real = names["y"]
    if isinstance(real, list) or not hasattr(real, "dtype"):
        return "unknown", ""
    dtype = real.dtype if isinstance(real.dtype, str) else real.dtype.name
    sizes = tuple(size if isinstance(size, int) else None for size in y.shape)
    if sizes == tuple(real.shape) and y.dtype in (dtype, None):
        return "same", ""
    return "different", f"Keras: {tuple(real.shape)} {dtype}\narchcheck: {y.shape} {y.dtype}"


def _judge_op(name: str, args: tuple[Any, ...], keywords: dict[str, Any]) -> tuple[str, str]:
    from tests.keras.ops.judge import archcheck_says, keras_says

    symbolic = any("T(" in repr(value) for value in (*args, *keywords.values()))
    found = archcheck_says(name, args, symbolic, **keywords)
    if found.unknown is not None:
        return "unknown", ""
    expected = keras_says(name, args, symbolic, **keywords)
    if found.agrees(expected):
        return ("same" if expected.refusal is None else "refused"), ""
    return "different", f"Keras: {expected}\narchcheck: {found}"


def _judge_layer(call: dict[str, Any], version: int) -> tuple[str, str]:
    from tests.keras.layers.comparison import disagreement, verdicts

    call = {key: value for key, value in call.items() if key != "version"}
    expected, found = verdicts(call, version)
    if found.unknown:
        return "unknown", ""
    if expected.agrees(found):
        return ("same" if expected.accepted else "refused"), ""
    differs = (
        disagreement(call, version)
        if expected.accepted and found.accepted
        else f"Keras: {expected}\narchcheck: {found}"
    )
    return ("same", "") if differs is None else ("different", differs)


def draw(name: str, version: int, count: int, seed: int, take: Any) -> None:
    """Hand `count` calls to a function, drawn by Hypothesis from a seed."""
    from hypothesis import HealthCheck, Phase, given, settings
    from hypothesis import seed as seeded

    from archcheck.testing.calls import named_calls
    from archcheck.testing.ops import op_calls

    strategy = op_calls() if name == BY_FAMILY else named_calls(name, version)

    @seeded(seed)
    @settings(
        max_examples=count,
        database=None,
        phases=[Phase.generate],
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(call=strategy)
    def each(call: Any) -> None:
        take(call)

    each()


def work(pipe: Any, version: int, jobs: list[tuple[str, int, int]]) -> None:
    """One process: draw and judge the calls of some jobs (name, count, seed); say each verdict through a pipe."""
    warnings.filterwarnings("ignore")
    done = 0
    for name, count, seed in jobs:
        pipe.send(("name", name))

        def take(call: Any, name: str = name) -> None:
            nonlocal done
            pipe.send(("call", repr(call)[:4000]))
            counted = name
            try:
                counted, kind, differs = judge(name, call, version)
            except Exception as error:
                kind, differs = "different", f"crash: {type(error).__name__}: {error}"
            pipe.send(("done", counted, kind, differs, repr(call)[:4000] if differs else ""))
            done += 1
            if done % 1000 == 0:
                _clear(version)

        draw(name, version, count, seed, take)
    pipe.send(("end",))


def _clear(version: int) -> None:
    if version == 3:
        import keras
    else:
        import tf_keras as keras
    keras.backend.clear_session()


class Tally:
    """The counts of a run by name, and its disagreements."""

    def __init__(self, show: int) -> None:
        self.names: dict[str, dict[str, int]] = {}
        self.differences: list[dict[str, str]] = []
        self.show = show

    def add(self, name: str, kind: str, differs: str = "", call: str = "") -> None:
        """Count one call."""
        row = self.names.setdefault(name, dict.fromkeys(KINDS, 0))
        row[kind] += 1
        if kind == "different":
            self.differences.append({"name": name, "call": call, "verdicts": differs[:2000]})
            if row[kind] <= self.show:
                print(f"--- {name}: {call}\n{differs}\n", flush=True)

    @property
    def calls(self) -> int:
        """How many were judged."""
        return sum(sum(row.values()) for row in self.names.values())

    def total(self, kind: str) -> int:
        """How many came out so."""
        return sum(row[kind] for row in self.names.values())


def rounds(names: list[str], count: int, seed: int, each: int) -> list[list[tuple[str, int, int]]]:
    """Jobs for the processes, one after the other: every name `each` times, then every name again, up to `count`."""
    parts: list[list[tuple[str, int, int]]] = []
    part: list[tuple[str, int, int]] = []
    left = count
    number = 0
    while left > 0:
        for name in names:
            size = min(each * (40 if name == BY_FAMILY else 1), left)
            if size <= 0:
                break
            part.append((name, size, seed * 1_000_003 + number))
            left -= size
            if sum(job[1] for job in part) >= CALLS_OF_A_PROCESS:
                parts.append(part)
                part = []
        number += 1
    return [*parts, part] if part else parts


def run(
    parts: list[list[tuple[str, int, int]]], version: int, processes: int, tally: Tally, until: float, save: Any
) -> None:
    """Let processes do the parts; one that dies leaves the rest of its part, but for the name at fault, to the next."""
    context = multiprocessing.get_context("spawn")
    waiting = list(reversed(parts))
    live: list[dict[str, Any]] = []
    while (waiting or live) and time.time() < until:
        while waiting and len(live) < processes:
            jobs = waiting.pop()
            here, there = context.Pipe(duplex=False)
            process = context.Process(target=work, args=(there, version, jobs), daemon=True)
            process.start()
            there.close()
            live.append(
                {"pipe": here, "process": process, "jobs": jobs, "name": "", "call": None, "heard": time.time()}
            )
        multiprocessing.connection.wait([worker["pipe"] for worker in live], timeout=1)
        for worker in list(live):
            if _listen(worker, tally):
                continue
            worker["process"].kill()
            worker["process"].join()
            live.remove(worker)
            if worker["name"] is not None:
                if worker["call"] is not None:
                    tally.add(worker["name"], "different", "crash: the process ended, or stood still", worker["call"])
                at = [job[0] for job in worker["jobs"]].index(worker["name"]) if worker["name"] else len(worker["jobs"])
                if worker["jobs"][at + 1 :]:
                    waiting.append(worker["jobs"][at + 1 :])
            save()
    for worker in live:
        _listen(worker, tally)
        worker["process"].kill()
        worker["process"].join()


def _listen(worker: dict[str, Any], tally: Tally) -> bool:
    """Take what a worker said; False where it has ended. A name of None says that it came to its end."""
    try:
        while worker["pipe"].poll():
            what, *more = worker["pipe"].recv()
            worker["heard"] = time.time()
            if what == "name":
                worker["name"], worker["call"] = more[0], None
            elif what == "call":
                worker["call"] = more[0]
            elif what == "done":
                worker["call"] = None
                tally.add(*more)
            else:
                worker["name"] = None
                return False
    except EOFError:
        return False
    return time.time() - worker["heard"] < SECONDS_OF_A_CALL or worker["name"] == ""


def versions(version: int) -> dict[str, str]:
    """The packages that judge."""
    from importlib.metadata import version as of

    return {name: of(name) for name in ("keras" if version == 3 else "tf_keras", "tensorflow", "hypothesis")}


def main() -> int:
    """Run the comparison; the exit status is 1 where the two disagree."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--version", type=int, choices=(2, 3), default=3, help="the version of Keras")
    parser.add_argument("--count", type=int, default=3000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--only", default="", help="names, with commas between: Conv2D,ops.relu")
    parser.add_argument("--processes", type=int, default=1)
    parser.add_argument("--each", type=int, default=25, help="how many calls of a name in one round over the names")
    parser.add_argument("--minutes", type=float, default=600, help="stop after so long")
    parser.add_argument("--show", type=int, default=3, help="how many disagreements of a name to print")
    parser.add_argument("--write", type=Path, help="a JSON file for the counts")
    parser.add_argument("--add", action="store_true", help="add to the counts that the file holds")
    parser.add_argument("--note", default="", help="what to write down beside the counts: the commit")
    options = parser.parse_args()
    from archcheck.testing.calls import compared_names

    names = compared_names(options.version)
    if options.only:
        names = options.only.split(",")
    elif options.version == 3:
        names = [*names, BY_FAMILY]
    each = max(min(options.each, options.count // len(names)), 1)
    tally = Tally(options.show)
    start = time.time()

    def save() -> None:
        if options.write is not None:
            write(options, tally, time.time() - start)

    parts = rounds(names, options.count, options.seed, each)
    run(parts, options.version, options.processes, tally, start + options.minutes * 60, save)
    save()
    return report(options, tally, time.time() - start)


def report(options: argparse.Namespace, tally: Tally, seconds: float) -> int:
    """Print the counts of each name, and of all."""
    print(f"{'name':48}{'calls':>8}" + "".join(f"{kind:>10}" for kind in KINDS))
    for name, row in sorted(tally.names.items()):
        print(f"{name:48}{sum(row.values()):>8}" + "".join(f"{row[kind]:>10}" for kind in KINDS))
    different = tally.total("different")
    print(
        f"Keras {options.version}, seed {options.seed}: {tally.calls} calls of {len(tally.names)} names in "
        f"{seconds:.0f} s: {tally.total('same')} with the same result, {tally.total('refused')} refused alike, "
        f"{tally.total('unknown')} not known, {different} different"
    )
    return 1 if different else 0


def write(options: argparse.Namespace, tally: Tally, seconds: float) -> None:
    """Put the counts of this run beside those of the other version."""
    if not hasattr(options, "before"):
        options.before = json.loads(options.write.read_text(encoding="utf-8")) if options.write.exists() else {}
    kept = dict(options.before)
    earlier = kept.get(str(options.version), {}) if options.add else {}
    names = {name: list(counts) for name, counts in earlier.get("names", {}).items()}
    for name, row in tally.names.items():
        before = names.get(name, [0] * len(KINDS))
        names[name] = [before[place] + row[kind] for place, kind in enumerate(KINDS)]
    kept[str(options.version)] = {
        "seeds": [*earlier.get("seeds", []), options.seed],
        "calls": earlier.get("calls", 0) + tally.calls,
        "seconds": earlier.get("seconds", 0) + round(seconds),
        "each": options.each,
        "packages": versions(options.version),
        "note": "; ".join([*([earlier["note"]] if earlier else []), options.note]),
        "columns": list(KINDS),
        "names": dict(sorted(names.items())),
        "differences": [*earlier.get("differences", []), *tally.differences][:300],
    }
    text = json.dumps(kept, indent=1, sort_keys=True)
    import re

    text = re.sub(r"\[\s+((?:\d+,\s+)*\d+)\s+\]", lambda found: "[" + re.sub(r"\s+", " ", found[1]) + "]", text)
    partial = options.write.with_suffix(".partial")
    partial.write_text(text + "\n", encoding="utf-8")
    partial.replace(options.write)


if __name__ == "__main__":
    import multiprocessing.connection

    sys.exit(main())
