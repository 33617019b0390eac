"""How well and how fast dates are read: a table of F1 on gold data, and of milliseconds.

    python benchmarks/dates.py GOLD

GOLD is a folder with `data/dates/SET/*.json` (documents with human TIMEX3 marks, TempEval-3 and others; not part of
this project) and the scorer `eval/score_dates.py`. Without it only the speed is measured, on the bundled story.
"""

import importlib.util
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from types import ModuleType
from typing import Any

from syriatalks.dates import read_dates
from syriatalks.reading import parse

SEED = next((Path(__file__).parents[1] / "seeds").glob("*.txt"))
# Value F1 and milliseconds a story of other taggers on the same texts, measured elsewhere with the same scorer.
PEERS = (
    ("HeidelTime + TreeTagger", "79.5", "72.9", "79.7", "450"),
    ("SUTime", "69.1", "67.6", "74.4", "450"),
    ("Microsoft recognizers", "45.8", "61.7", "70.9", "400"),
    ("dateparser, best wrapper", "45.7", "55.0", "61.8", "20"),
)
# The sets of gold data, the types that are scored in each, and the measure that counts there.
SETS = (
    ("timebank", None, "value"),
    ("aquaint", None, "value"),
    ("meantime", None, "value"),
    ("gum-bio", {"DATE", "TIME"}, "interval"),
)
Report = dict[str, Any]


def scorer(gold: Path) -> ModuleType:
    """The module eval/score_dates.py of the gold folder."""
    spec = importlib.util.spec_from_file_location("score_dates", gold / "eval" / "score_dates.py")
    if spec is None or spec.loader is None:
        raise SystemExit(f"no scorer in {gold}")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def timexes(text: str, published: str | None) -> Iterator[Report]:
    """The mentions as the scorer wants them: the ends of a range one by one."""
    _, mentions = read_dates(parse(text), date.fromisoformat(published[:10]) if published else None)
    for mention in mentions:
        for span, value in [(part.span, part.value) for part in mention.parts] or [(mention.span, mention.value)]:
            yield {"start": span.start, "end": span.end, "type": mention.type, "value": value}


def score(gold: Path, name: str, types: set[str] | None) -> tuple[Report, float]:
    """The scorer's report on one set, and the milliseconds of CPU a document."""
    documents = {
        path.stem: json.loads(path.read_text("utf-8")) for path in (gold / "data" / "dates" / name).glob("*.json")
    }
    start = time.process_time()
    read = {key: {"timexes": list(timexes(document["text"], document["dct"]))} for key, document in documents.items()}
    spent = 1000 * (time.process_time() - start) / max(len(documents), 1)
    module = scorer(gold)
    return module.report(module.score(documents, read, types)[0]), spent


def accuracy(gold: Path) -> None:
    """Print the table of F1."""
    print(f"{'F1':28}{'TimeBank':>16}{'AQUAINT':>16}{'MEANTIME':>16}{'GUM bio':>16}{'ms a story':>12}")
    print(f"{'':28}{'strict / value':>16}{'strict / value':>16}{'strict / value':>16}{'strict / days':>16}")
    for name, *figures, milliseconds in PEERS:
        print(
            f"{name:28}{''.join(f'{figure:>16}' for figure in figures)}{'':>16}{milliseconds:>12}  measured elsewhere"
        )
    cells, spent = [], 0.0
    for name, types, measure in SETS:
        report, milliseconds = score(gold, name, types)
        cells.append(f"{report['strict']['F']:.1f} / {report[measure]['F']:.1f}")
        spent = max(spent, milliseconds)
    print(f"{'syriatalks':28}{''.join(f'{cell:>16}' for cell in cells)}{spent:>12.1f}")


def best(work: Callable[[], object], times: int) -> float:
    """The fewest seconds of CPU that `work` takes in so many `times`."""
    spent = []
    for _ in range(times):
        start = time.process_time()
        work()
        spent.append(time.process_time() - start)
    return min(spent)


def import_milliseconds() -> float:
    """What importing the dates costs beyond the nouns and the reading of files, in a fresh interpreter."""
    code = (
        "import time, sys, types, pathlib, syriatalks.reading;"
        "[sys.modules.pop(name) for name in list(sys.modules) if name.startswith('syriatalks.dates')];"
        "start = time.process_time(); import syriatalks.dates; print(1000 * (time.process_time() - start))"
    )
    compiled = os.environ | {"PYTHONDONTWRITEBYTECODE": ""}
    return min(float(subprocess.check_output([sys.executable, "-c", code], env=compiled)) for _ in range(5))


def speed() -> None:
    """Print the times: a story of 2 kB, the import, and ten megabytes against one."""
    story = SEED.read_text("utf-8")
    small = parse(story[:2000])
    read_dates(small)
    print(f"\n2 kB story, day given      {1000 * best(lambda: read_dates(small, date(2014, 2, 5)), 30):8.1f} ms")
    print(f"2 kB story, year inferred  {1000 * best(lambda: read_dates(small), 30):8.1f} ms")
    print(f"import syriatalks.dates    {import_milliseconds():8.1f} ms")
    megabyte = (story + "\n\n") * (1_000_000 // len(story))
    one, ten = (parse(megabyte * times) for times in (1, 10))
    short, long = (best(lambda story=story: read_dates(story, date(2014, 2, 5)), 1) for story in (one, ten))  # type: ignore[misc]
    print(f"1 MB {short:.1f} s, 10 MB {long:.1f} s: ten times the text takes {long / short:.1f} times as long")


def main() -> None:
    """Print both tables."""
    gold = Path(sys.argv[1]) if len(sys.argv) > 1 else None
    if gold and (gold / "data" / "dates").is_dir():
        accuracy(gold)
    speed()


if __name__ == "__main__":
    main()
