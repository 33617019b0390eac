"""What a move key costs in lists of 100,000 rows, as seen in a pseudo terminal.

    python benchmarks/keys.py FOLDER [PRESSES]      FOLDER holds the harness eval/ttybench.py

Run by `make bench-tui`. Prints a table, judges nothing. A key is "settled" when the screen has changed for the last
time before a quarter of a second of silence, so that text which follows at rest counts; `held` are the figures of a
key pressed 30 times a second, with the lag from the last press to the last change.
"""

import statistics
import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
# Longer than any pause after which something still follows a key (seconds).
SILENCE = 0.25
PANES = {"timeline": "1", "actors": "3"}


def measure(bench: Any, order: str, pane: str, presses: int) -> dict[str, float]:
    """The figures of one pane over facts in `order`."""
    with bench.Term([sys.executable, str(HERE / "many.py"), order], 120, 40) as term:
        term.wait("[0-9] facts", timeout=120)
        term.settle(1.0, timeout=60)
        term.key(PANES[pane])
        for _ in range(40):
            term.key("down")
        single = [term.key("down", quiet=SILENCE) for _ in range(presses)]
        quick = [term.key("down") for _ in range(presses)]
        held = term.burst("down", 90, quiet=SILENCE)
        term.quit("q")
    return {
        "first p95, ms": _p95(key["first"] for key in single),
        "settled p95, ms": _p95(key["settled"] for key in single),
        "bytes": statistics.median(key["bytes"] for key in single),
        "cpu, ms": statistics.median(key["cpu"] for key in single),
        "quick p95, ms": _p95(key["settled"] for key in quick),
        "quick bytes": statistics.median(key["bytes"] for key in quick),
        "held lag, ms": held["lag"],
        "held bytes": held["bytes"] / 90,
    }


def _p95(values: Any) -> float:
    found = sorted(value for value in values if value is not None)
    return float(found[min(len(found) - 1, int(0.95 * len(found)))])


def main() -> None:
    """Print the table."""
    folder = Path(sys.argv[1]) / "eval"
    if not (folder / "ttybench.py").exists():
        raise SystemExit(f"{folder / 'ttybench.py'} is not there: make bench-tui GOLD=FOLDER")
    sys.path.insert(0, str(folder))
    import ttybench

    presses = int(sys.argv[2]) if len(sys.argv) > 2 else 60
    columns: dict[str, dict[str, float]] = {}
    for order in ("stays", "turns"):
        for pane in PANES:
            columns[f"{pane}, text {order}"] = measure(ttybench, order, pane, presses)
    print(f"100,000 rows, 120 x 40{'':10}" + "".join(f"{name:>24}" for name in columns))
    for row in next(iter(columns.values())):
        print(f"{row:<32}" + "".join(f"{column[row]:>24.1f}" for column in columns.values()))


if __name__ == "__main__":
    main()
