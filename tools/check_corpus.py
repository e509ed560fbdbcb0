"""Check a folder of third-party code and compare with the last run: `python tools/check_corpus.py FOLDER --save last.json`.

Prints every error-level finding, every crash, the files that took longest or reached a limit, the coverage of layer
calls and why the rest isn't understood. With `--compare` it prints what has changed since a saved run.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
import traceback
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from archcheck.checker import check  # noqa: E402
from archcheck.reading.source import UnreadableFile, read_source  # noqa: E402
from archcheck.settings import Settings  # noqa: E402


def examined(path: str) -> dict[str, Any]:
    """What the check of one file gives, as plain data."""
    started = time.perf_counter()
    result: dict[str, Any] = {"errors": [], "others": {}, "crash": None, "limit": None, "calls": 0, "known": 0, "stops": []}
    try:
        report = check(read_source(path), Settings())
    except (OSError, UnreadableFile) as error:
        result["unreadable"] = str(error)
    except Exception:  # noqa: BLE001: a crash is what this looks for
        result["crash"] = traceback.format_exc(limit=-4)
    else:
        result["calls"], result["known"] = report.coverage.layer_calls, report.coverage.known
        result["stops"] = [stop.reason for stop in report.stopped]
        others: Counter[str] = Counter()
        for finding in report.findings:
            if finding.code == "AC904":
                result["limit"] = finding.message
            elif finding.severity == "error" and finding.code != "AC901":
                result["errors"].append(f"{finding.span.row}: {finding.code} {finding.message}")
            else:
                others[finding.code] += 1
        result["others"] = dict(others)
    result["seconds"] = round(time.perf_counter() - started, 3)
    return result


def files_in(folders: list[str], most: int) -> list[str]:
    """The Python files of some folders, in order."""
    found: list[str] = []
    for folder in folders:
        if os.path.isfile(folder):
            found.append(folder)
        for at, names, files in os.walk(folder):
            names[:] = sorted(name for name in names if name != "__pycache__")
            found.extend(os.path.join(at, file) for file in sorted(files) if file.endswith(".py"))
    return found[:most]


def show(results: dict[str, dict[str, Any]], slow: float) -> None:
    """Print what a person has to look at."""
    for path, result in results.items():
        for line in result["errors"]:
            print(f"{path}:{line}")
        if result["crash"]:
            print(f"{path}: CRASH\n{result['crash']}")
    for path, result in results.items():
        if result["limit"] or result["seconds"] > slow:
            print(f"{path}: {result['seconds']} s{', ' + result['limit'] if result['limit'] else ''}")
    reasons = Counter(reason for result in results.values() for reason in result["stops"])
    for reason, count in reasons.most_common(25):
        print(f"{count:6} x {reason}")
    calls, known = sum(r["calls"] for r in results.values()), sum(r["known"] for r in results.values())
    seconds = sum(result["seconds"] for result in results.values())
    print(
        f"{len(results)} files, {sum(len(r['errors']) for r in results.values())} errors,"
        f" {sum(bool(r['crash']) for r in results.values())} crashes,"
        f" {sum(bool(r['limit']) for r in results.values())} at a limit,"
        f" {known} of {calls} layer calls understood ({100 * known / max(calls, 1):.1f} %), {seconds:.1f} s"
    )


def compared(before: dict[str, dict[str, Any]], after: dict[str, dict[str, Any]]) -> None:
    """Print what has changed since the last run."""
    for path in sorted(set(before) & set(after)):
        old, new = before[path], after[path]
        for line in sorted(set(old["errors"]) - set(new["errors"])):
            print(f"- {path}:{line}")
        for line in sorted(set(new["errors"]) - set(old["errors"])):
            print(f"+ {path}:{line}")
        if bool(old["crash"]) != bool(new["crash"]):
            print(f"{'+' if new['crash'] else '-'} {path}: crash")
        if (old["calls"], old["known"]) != (new["calls"], new["known"]):
            print(f"~ {path}: {old['known']} of {old['calls']} -> {new['known']} of {new['calls']} layer calls")


def main() -> int:
    """Check the folders; the exit status is 1 after a crash."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="+")
    parser.add_argument("--save", help="write the results to this JSON file")
    parser.add_argument("--compare", help="print what has changed since the results in this JSON file")
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--most", type=int, default=1_000_000, help="check no more files than this")
    parser.add_argument("--slow", type=float, default=3.0, help="name the files that take longer than so many seconds")
    arguments = parser.parse_args()
    paths = files_in(arguments.folders, arguments.most)
    if arguments.jobs > 1:
        with ProcessPoolExecutor(arguments.jobs) as pool:
            results = dict(zip(paths, pool.map(examined, paths, chunksize=16), strict=True))
    else:
        results = {path: examined(path) for path in paths}
    if arguments.compare:
        compared(json.loads(Path(arguments.compare).read_text()), results)
    else:
        show(results, arguments.slow)
    if arguments.save:
        Path(arguments.save).write_text(json.dumps(results, indent=1))
    return int(any(result["crash"] for result in results.values()))


if __name__ == "__main__":
    sys.exit(main())
