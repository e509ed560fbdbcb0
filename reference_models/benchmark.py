"""Time the reference model on whatever device there is, beside what the device could do at best.

    python -m reference_models.benchmark
    python -m reference_models.benchmark --precision float32 mixed_bfloat16 --jit off on --backend tensorflow jax

Every case runs in a process of its own. The bound is the larger of operations over the machine's measured rate in one
large matrix product, and bytes over its measured rate in one large copy; the share says how near to it a step comes.
"""

from __future__ import annotations

import argparse
import itertools
import json
import signal
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from reference_models.settings import BACKENDS, FORM_NAMES, PRECISIONS
from reference_models.timings import Case

__all__ = ["draw", "main", "measure", "table"]

Row = dict[str, Any]

HEADINGS = (
    "backend",
    "form",
    "precision",
    "jit",
    "batch",
    "ms a step (quartiles)",
    "images/s",
    "forward ms (quartiles)",
    "bound ms",
    "share reached",
)

EPILOG = """\
exit status:
  0  every case was measured
  1  at least one case failed; the table says which and how
  2  wrong usage, or a file that cannot be written
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure all combinations asked for, print a table, write JSON and PNG where asked; return the exit status."""
    parser = argparse.ArgumentParser(
        prog="python -m reference_models.benchmark",
        description="Time the reference model in every combination of the options that take several values.",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--form", nargs="+", choices=FORM_NAMES, default=["seed", "equivalent"])
    parser.add_argument("--precision", nargs="+", choices=PRECISIONS, default=["float32"])
    parser.add_argument("--jit", nargs="+", choices=("off", "on"), default=["off"])
    parser.add_argument("--backend", nargs="+", choices=BACKENDS, default=["tensorflow"])
    parser.add_argument("--batch", nargs="+", type=int, default=[128])
    parser.add_argument(
        "--seconds", type=float, default=10.0, help="how long to repeat a step (default: 10, at least 5 times)"
    )
    parser.add_argument(
        "--limit", type=float, default=600.0, help="seconds after which a case is given up (default: 600)"
    )
    parser.add_argument("--json", type=Path, help="write all figures there")
    parser.add_argument("--png", type=Path, help="draw the steps there")
    options = parser.parse_args(arguments)
    for batch in options.batch:
        if batch < 1:
            parser.error(f"--batch must be at least 1, not {batch}")
    for name in ("seconds", "limit"):
        if not 0 < getattr(options, name) < 86_400:
            parser.error(f"--{name} must be more than 0 and less than a day, not {getattr(options, name)}")

    combinations = itertools.product(options.backend, options.precision, options.jit, options.batch, options.form)
    cases = [Case(form, precision, jit, backend, batch) for backend, precision, jit, batch, form in combinations]
    rows = measure(cases, options.seconds, options.limit)
    print(table(rows))
    try:
        if options.json:
            options.json.write_text(json.dumps(rows, indent=2) + "\n", encoding="utf-8")
        if options.png:
            draw(options.png, rows)
    except OSError as error:
        print(f"benchmark: cannot write {error.filename}: {error.strerror or error}", file=sys.stderr)
        return 2
    except ImportError:
        print("benchmark: the picture needs the package matplotlib", file=sys.stderr)
        return 2
    return int(any("failed" in row for row in rows))


def measure(cases: Sequence[Case], seconds: float, limit: float) -> list[Row]:
    """Return one row a case: the case, its figures, bound and share; or the case and `failed`, the reason in words."""
    ceilings: dict[tuple[str, str], Row] = {}
    rows = []
    for number, case in enumerate(cases, 1):
        print(
            f"{number}/{len(cases)} {' '.join(str(value) for value in asdict(case).values())}",
            file=sys.stderr,
            flush=True,
        )
        key = (case.backend, case.precision)
        if key not in ceilings:
            request = {"measure": "ceilings", "backend": case.backend, "precision": case.precision}
            ceilings[key] = _ask(request, seconds / 4, limit)
        figures = _ask({"measure": "model", **asdict(case)}, seconds, limit)
        rows.append(asdict(case) | figures | _share(figures, ceilings[key]))
    return rows


def table(rows: Sequence[Row]) -> str:
    """Return the rows as a Markdown table, under a line that names the machine."""
    machine = next((row["machine"] for row in rows if "machine" in row), None)
    about = (
        f"{machine['system']}; {machine['devices']}; Keras {machine['keras']}, {machine['backend']}\n\n"
        if machine
        else ""
    )
    lines = [HEADINGS, ["---"] * len(HEADINGS), *(_cells(row) for row in rows)]
    return about + "\n".join(f"| {' | '.join(line)} |" for line in lines)


def draw(path: Path, rows: Sequence[Row]) -> None:
    """Write a PNG with a bar for each measured step, its quartiles and its bound.

    Raises:
        OSError: the file cannot be written.
    """
    import matplotlib

    matplotlib.use("Agg")  # no window, and none needed
    from matplotlib import pyplot

    measured = [row for row in rows if "step" in row]
    places = range(len(measured))
    medians = [row["step"]["median"] for row in measured]
    spread = [
        [row["step"]["median"] - row["step"]["lower"] for row in measured],
        [row["step"]["upper"] - row["step"]["median"] for row in measured],
    ]
    colours = ["tab:red" if row["form"] == "seed" else "tab:green" for row in measured]
    figure, axes = pyplot.subplots(figsize=(10, 1.6 + 0.45 * len(measured)), layout="constrained")
    bars = axes.barh(places, medians, xerr=spread, color=colours, capsize=3, ecolor="black")
    axes.bar_label(bars, [f"{value:.0f} ms" if value >= 10 else f"{value:.2f} ms" for value in medians], padding=8)
    bounds = [(place, row["bound_ms"]) for place, row in enumerate(measured) if "bound_ms" in row]
    axes.plot([bound for _, bound in bounds], [place for place, _ in bounds], "k|", markersize=18, label="bound")
    labels = [
        f"{row['backend']}, {row['form']}, {row['precision']}, jit {row['jit']}, batch {row['batch']}"
        for row in measured
    ]
    axes.set(yticks=places, yticklabels=labels, xlabel="milliseconds a training step: median, quartiles, bound")
    axes.invert_yaxis()
    axes.set_xlim(0, 1.15 * max([row["step"]["upper"] for row in measured], default=1))
    axes.grid(axis="x", alpha=0.3)
    if bounds:
        axes.legend(loc="lower right")
    figure.savefig(path, dpi=110, format="png")
    pyplot.close(figure)


def _ask(request: Row, seconds: float, limit: float) -> Row:
    """Return the figures of one measurement in a fresh process, or `failed` with the reason."""
    command = [sys.executable, "-m", "reference_models.timings", json.dumps({**request, "seconds": seconds})]
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=limit, cwd=Path(__file__).parent.parent, check=False
        )
    except subprocess.TimeoutExpired:
        return {"failed": f"given up after {limit:.0f} s"}
    if done.returncode < 0:
        return {"failed": f"crashed: {signal.Signals(-done.returncode).name}"}
    if done.returncode:
        lines = done.stderr.strip().splitlines() or [f"exit status {done.returncode}"]
        return {"failed": lines[-1][:200]}
    figures: Row = json.loads(done.stdout.strip().splitlines()[-1])
    return figures


def _share(figures: Row, ceilings: Row) -> Row:
    """Return bound and share of a measured step, with the ceilings they come from; nothing where either failed."""
    if "failed" in figures or "failed" in ceilings:
        return {}
    cost = figures["step_cost"]
    computing = cost["operations"] / ceilings["operations_per_second"]
    moving = cost["bytes"] / ceilings["bytes_per_second"]
    bound = 1000 * max(computing, moving)
    return {"ceilings": ceilings, "bound_ms": bound, "share": bound / figures["step"]["median"]}


def _cells(row: Row) -> list[str]:
    """Return one row of the table as text."""
    case = [str(row[name]) for name in ("backend", "form", "precision", "jit", "batch")]
    if "failed" in row:
        return [*case, row["failed"].replace("|", "/"), "", "", "", ""]
    step, forward = row["step"], row["forward"]
    bound = [_ms(row["bound_ms"]), f"{row['share']:.0%}"] if "share" in row else ["", ""]
    return [*case, _spread(step), f"{1000 * row['batch'] / step['median']:.0f}", _spread(forward), *bound]


def _spread(timing: Row) -> str:
    return f"{_ms(timing['median'])} ({_ms(timing['lower'])} to {_ms(timing['upper'])})"


def _ms(value: float) -> str:
    return f"{value:.0f}" if value >= 100 else f"{value:.3g}"


if __name__ == "__main__":
    sys.exit(main())
