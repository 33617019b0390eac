"""What a move key costs in lists of 100,000 rows, as seen in a pseudo terminal.

    python benchmarks/keys.py FOLDER [PRESSES]      FOLDER holds the harness eval/ttybench.py

Run by `make bench-tui`; takes some three minutes. Prints a table, judges nothing. A key is "settled" when the screen
has changed for the last time. Quick keys come one after the other: "loading" right after the facts are there, while
the tables of the finder and of the filters are laid out beside the interface, the others when all is quiet. A lone key
comes at rest, and the other panes follow it; it has settled before a quarter of a second of silence. `held` are the
figures of a key pressed 30 times a second, with the lag from the last press to the last change.
"""

import statistics
import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
# Longer than any pause after which something still follows a key (seconds).
SILENCE = 0.25
PANES = {"timeline": "1", "actors": "3"}
# Below that share of a processor the program rests (%).
RESTING = 3


def measure(bench: Any, order: str, pane: str, presses: int) -> dict[str, float]:
    """The figures of one pane over facts in `order`."""
    with bench.Term([sys.executable, str(HERE / "many.py"), order], 120, 40, nice=-12) as term:
        term.wait("[0-9] facts", timeout=120)
        term.settle(0.3)
        term.key(PANES[pane])
        loading = [term.key("down") for _ in range(presses)]
        _rest(term)
        quick = [term.key("down") for _ in range(presses)]
        term.idle(SILENCE)
        lone = [term.key("down", quiet=SILENCE) for _ in range(presses // 3)]
        held = term.burst("down", 90, quiet=SILENCE)
        term.quit("q")
    return {
        "loading p50, ms": _median(loading, "settled"),
        "loading p95, ms": _p95(loading, "settled"),
        "quick p50, ms": _median(quick, "settled"),
        "quick p95, ms": _p95(quick, "settled"),
        "quick work p50, ms": _median(quick, "cpu"),
        "quick bytes": _median(quick, "bytes"),
        "lone first p50, ms": _median(lone, "first"),
        "lone settled p50, ms": _median(lone, "settled"),
        "lone settled p95, ms": _p95(lone, "settled"),
        "lone work p50, ms": _median(lone, "cpu"),
        "lone bytes": _median(lone, "bytes"),
        "held lag, ms": held["lag"],
        "held bytes": held["bytes"] / 90,
    }


def _rest(term: Any) -> None:
    """Wait until the program rests, at most a minute."""
    for _ in range(60):
        if term.idle(1)["cpu_percent"] < RESTING:
            return


def _values(keys: list[dict[str, Any]], figure: str) -> list[float]:
    return sorted(key[figure] for key in keys if key[figure] is not None)


def _median(keys: list[dict[str, Any]], figure: str) -> float:
    return statistics.median(_values(keys, figure))


def _p95(keys: list[dict[str, Any]], figure: str) -> float:
    found = _values(keys, figure)
    return found[min(len(found) - 1, int(0.95 * len(found)))]


def main() -> None:
    """Print the table."""
    folder = Path(sys.argv[1]) / "eval"
    if not (folder / "ttybench.py").exists():
        raise SystemExit(f"{folder / 'ttybench.py'} is not there: make bench-tui GOLD=FOLDER")
    sys.path.insert(0, str(folder))
    import ttybench

    presses = int(sys.argv[2]) if len(sys.argv) > 2 else 60
    ttybench.prioritise(-12)
    columns: dict[str, dict[str, float]] = {}
    for order in ("stays", "turns"):
        for pane in PANES:
            columns[f"{pane}, text {order}"] = measure(ttybench, order, pane, presses)
    print(f"100,000 rows, 120 x 40{'':10}" + "".join(f"{name:>24}" for name in columns))
    for row in next(iter(columns.values())):
        print(f"{row:<32}" + "".join(f"{column[row]:>24.1f}" for column in columns.values()))


if __name__ == "__main__":
    main()
