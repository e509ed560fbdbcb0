# ruff: noqa: E501 -- the sentences of the page
"""Write docs/coverage.md: every public layer and op of Keras, how far it is modelled, how often it was compared.

Run `python tools/generate_coverage.py` after `tools/compare_calls.py --write docs/comparison.json`, and with `--check`
to see whether the page holds what the tables and the counts say.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from archcheck.keras.api import load  # noqa: E402
from archcheck.keras.by_nature import FUNCTIONS_OF_THE_PROGRAM, NO_LAYERS, UNKNOWN_LAYERS  # noqa: E402
from archcheck.keras.layers.families import FAMILIES as LAYERS  # noqa: E402
from archcheck.keras.ops.engine import canonical, is_op  # noqa: E402
from archcheck.keras.ops.families import FAMILIES as OPS  # noqa: E402
from archcheck.testing.calls import compared_names  # noqa: E402

PAGE = ROOT / "docs" / "coverage.md"
COUNTS = ROOT / "docs" / "comparison.json"
PROGRAMS = "a function of the program is applied, and what it gives is not carried on"


def public_layers(version: int) -> list[str]:
    """The names of keras.layers, by the generated tables."""
    table = load(version, "layers")
    names = {*table.INIT, *table.ALIASES, *table.FUNCTIONS, "InputSpec"}
    return sorted(name for name in names if "." not in name)


def public_ops() -> list[str]:
    """The rows of keras.ops, keras.random and keras.activations, by the generated tables."""
    names = {canonical(name) for name in load(3, "ops").SIGNATURES}
    names |= {f"random.{name}" for name in load(3, "random").FUNCTIONS}
    names |= {f"activations.{name}" for name in load(3, "activations").FUNCTIONS}
    return sorted(names - {"activations.get", "activations.serialize", "activations.deserialize"})


def home(name: str, version: int) -> str:
    """The name that calls are counted under: "AveragePooling2D" for AvgPool2D, "ops.relu" for relu."""
    alias: str = load(version, "layers").ALIASES.get(name, name)
    return alias


def status(name: str, counts: list[int] | None, reason: str | None, registered: bool) -> str:
    """How far a name is modelled, from what is registered and what came of comparing it."""
    same, refused, _, different = counts or [0, 0, 0, 0]
    if different:
        return f"differs in {different} of {sum(counts or [])}"
    if reason is not None and not same:
        return reason
    if same + refused and registered:
        return "exact"
    return "not modelled"


def layer_status(name: str, version: int, counts: list[int] | None) -> str:
    """The status of one name of keras.layers."""
    row = home(name, version)
    if row in NO_LAYERS:
        return f"no layer: {NO_LAYERS[row]}"
    reason = f"unknown by nature: {UNKNOWN_LAYERS[row]}" if row in UNKNOWN_LAYERS else None
    return status(row, counts, reason, row in LAYERS or row in compared_names(version))


def op_status(name: str, counts: list[int] | None) -> str:
    """The status of one op."""
    reason = f"not modelled: {PROGRAMS}" if name in FUNCTIONS_OF_THE_PROGRAM else None
    return status(name, counts, reason, name in OPS or is_op(name))


def table(rows: list[tuple[str, str, list[int] | None]]) -> list[str]:
    """Rows as Markdown."""
    lines = [
        "| name | how far | compared | same | refused alike | not known | different |",
        "|---|---|--:|--:|--:|--:|--:|",
    ]
    for name, found, counts in rows:
        given = [0, 0, 0, 0] if counts is None else counts
        lines.append(f"| {name} | {found} | {sum(given)} | " + " | ".join(map(str, given)) + " |")
    return lines


def rows_of(kept: dict[str, Any], version: int) -> list[tuple[str, str, list[int] | None]]:
    """The layers of one version, with their counts."""
    names = kept.get(str(version), {}).get("names", {})
    found = []
    for name in public_layers(version):
        row = home(name, version)
        shown = name if row == name else f"{name} (is {row})"
        found.append((shown, layer_status(name, version, names.get(row)), names.get(row)))
    return found


def op_rows(kept: dict[str, Any]) -> list[tuple[str, str, list[int] | None]]:
    """The ops, with their counts."""
    names = kept.get("3", {}).get("names", {})
    found = []
    for name in public_ops():
        counts = names.get(name if name.startswith(("random.", "activations.")) else f"ops.{name}")
        found.append((name, op_status(name, counts), counts))
    return found


def summary(rows: list[tuple[str, str, list[int] | None]]) -> str:
    """How many names have each status."""
    kinds: dict[str, int] = {}
    for _, found, _ in rows:
        kind = found.partition(":")[0].partition(" in ")[0]
        kinds[kind] = kinds.get(kind, 0) + 1
    return ", ".join(f"{number} {kind}" for kind, number in sorted(kinds.items(), key=lambda item: -item[1]))


def run_of(kept: dict[str, Any], version: int) -> list[str]:
    """What was run for a version, and what came of it."""
    run = kept.get(str(version))
    if run is None:
        return [f"Keras {version}: not compared yet."]
    total = [sum(column) for column in zip(*run["names"].values(), strict=True)]
    packages = ", ".join(f"{name} {number}" for name, number in run["packages"].items())
    same, refused, unknown, different = total
    return [
        f"    python tools/compare_calls.py --version {version} --count {run['calls']} --seed {run['seeds'][0]} "
        f"--each {run['each']}",
        "",
        f"{run['calls']:,} calls of {len(run['names'])} names in {run['seconds']:,} seconds ({packages}; "
        f"{run['note']}): {same:,} with the same result, {refused:,} refused alike, {unknown:,} not known, {different:,} different.",
    ]


def differences(kept: dict[str, Any], version: int) -> list[str]:
    """The disagreements of a run, name by name, one example each."""
    run = kept.get(str(version), {})
    first: dict[str, dict[str, str]] = {}
    for item in run.get("differences", []):
        first.setdefault(item["name"], item)
    if not first:
        return [f"Keras {version}: none.", ""]
    lines = [f"Keras {version}:", ""]
    for name, item in sorted(first.items()):
        lines += [
            f"- {name}, {run['names'][name][3]} of {sum(run['names'][name])}, as in",
            "",
            *("      " + line for line in (item["call"], *item["verdicts"].splitlines()) if line.strip()),
            "",
        ]
    return [line[:400].rstrip() for line in lines]


def page() -> str:
    """The whole page."""
    kept = json.loads(COUNTS.read_text(encoding="utf-8")) if COUNTS.exists() else {}
    three, two, ops = rows_of(kept, 3), rows_of(kept, 2), op_rows(kept)
    lines = [
        "# How far Keras is modelled",
        "",
        "<!-- written by tools/generate_coverage.py from the tables of archcheck and docs/comparison.json -->",
        "",
        "Every public name of `keras.layers` and `keras.ops`, and what came of holding archcheck against real Keras on drawn",
        "calls: with right and slightly wrong arguments, on inputs that fit and inputs that do not. *same* counts calls that",
        "both accept with equal shapes, dtypes and weights; *refused alike* those that both refuse at the same place; *not",
        "known* those of which archcheck says nothing. *exact* means that there is knowledge of it, that at least one call was",
        "the same or refused alike, and that none was different. Keras takes no KerasTensor in `convert_to_numpy` and most of",
        "`keras.random`, so that calls of these are all refused.",
        "",
        f"- layers of Keras 3: {summary(three)}",
        f"- ops of Keras 3, with keras.random and keras.activations: {summary(ops)}",
        f"- layers of Keras 2: {summary(two)}",
        "",
        "## The runs",
        "",
        *run_of(kept, 3),
        "",
        *run_of(kept, 2),
        "",
        *throughput(kept),
        "## Known disagreements",
        "",
        "As the runs above found them. A disagreement that was mended since has a case of its own in the tests, and is",
        "listed here until the next run.",
        "",
        *differences(kept, 3),
        *differences(kept, 2),
        "## Layers of Keras 3",
        "",
        *table(three),
        "",
        "## Ops of Keras 3",
        "",
        *table(ops),
        "",
        "## Layers of Keras 2",
        "",
        *table(two),
    ]
    return "\n".join(lines) + "\n"


def throughput(kept: dict[str, Any]) -> list[str]:
    """How many programs a second were checked."""
    run = kept.get("throughput")
    if run is None:
        return []
    return [
        f"    python tools/measure_throughput.py --count {run['programs']}",
        "",
        f"{run['programs']:,} functional programs, one line for each layer, {run['lines']:,} lines in all, "
        f"checked in one process in {run['seconds']:.1f} seconds: {run['per_second']:.0f} programs a second ({run['note']}).",
        "",
    ]


def main() -> int:
    """Write the page, or with --check say whether it is up to date."""
    text = page()
    if "--check" in sys.argv:
        if PAGE.exists() and PAGE.read_text(encoding="utf-8") == text:
            return 0
        print("docs/coverage.md is not what the tables say: run python tools/generate_coverage.py")
        return 1
    PAGE.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
