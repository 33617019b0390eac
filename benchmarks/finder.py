"""From a key to the settled list of the finder, in a terminal, over the 100,000 names of `search.py`.

    python benchmarks/finder.py FOLDER      FOLDER holds the harness eval/ttybench.py

Run by `make bench-tui`. Milliseconds on a busy machine say little; those of processor time beside them hold.
"""

import random
import statistics
import sys
import time
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from threading import Event

from search import QUERIES, SEED, dossier, names, queries
from syriatalks.model import Dossier
from syriatalks.search import Index
from syriatalks_tui import cli
from syriatalks_tui.habits import Habits
from syriatalks_tui.library import Finder
from syriatalks_tui.reading import Reading, Say

OPEN = "--open"
TYPED = 25
# What is laid out beside the interface is done by then (seconds).
SETTLING = 20


class Made:
    """The library of the made-up names."""

    def first(self) -> Reading | None:
        """Nothing is there at once."""
        return None

    def read(self, corrected: Mapping[str, date], say: Say, stop: Event) -> Reading:  # noqa: ARG002
        """All names."""
        rng = random.Random(SEED)
        return Reading(dossier(names(rng), rng))

    def finder(self, dossier: Dossier) -> Finder:
        """The engine's finder."""
        index = Index(dossier)
        index.build()
        return index


def words() -> list[str]:
    """Queries of every kind, as `search.py` makes them."""
    rng = random.Random(SEED)
    made = [query for _, query, _ in queries(names(rng), rng)]
    return made[:: max(1, len(made) // TYPED)][:TYPED]


def main() -> None:
    """Type each query letter by letter and print how long the list took to settle."""
    sys.path.insert(0, str(Path(sys.argv[1]) / "eval"))
    from ttybench import Term

    settled, work = [], []
    with Term([sys.executable, __file__, OPEN], 120, 40, nice=-12) as terminal:
        terminal.wait("100,000 actors", timeout=120)
        terminal.key("/", until="Find")
        terminal.key("z")
        terminal.wait("Nothing is like|who|text", timeout=120)
        time.sleep(SETTLING)
        for query in words():
            for letter in query:
                answer = terminal.key("space" if letter == " " else letter)
                settled.append(answer["settled"])
                work.append(answer["cpu"])
            terminal.key("ctrl+u")
    print(f"{len(settled)} keys, {QUERIES} queries of a kind, 100,000 names, 120 x 40")
    for title, figures in (("key to settled list, ms", settled), ("work for a key, ms", work)):
        known = sorted(figure for figure in figures if figure is not None)
        print(f"{title:<26} p50 {statistics.median(known):6.1f}   p95 {statistics.quantiles(known, n=20)[-1]:6.1f}")


if __name__ == "__main__":
    if OPEN in sys.argv:
        sys.exit(cli._run(Made(), Habits()))
    else:
        main()
