"""Keys in the text of stories of 100 kB and of 100 MB, Escape, quit, memory and idle CPU, in a pseudo terminal.

    python benchmarks/reading.py FOLDER      FOLDER holds the harness eval/ttybench.py

Run by `make bench-tui`. Prints a table, judges nothing. The stories are generated; the bare app is that of start.py.
"""

import json
import random
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
SIZES = {"100 kB": 100_000, "100 MB": 100_000_000}
PEOPLE = "Mira Koval|Omar Haddan|Elena Brandt|Piet Marsh|Leila Okoye|Jonas Silva".split("|")
PLACES = "Geneva Vienna Cairo Aleppo Homs Montreux".split()
DEEDS = "met|will meet|refused to meet|wrote to|spoke with".split("|")
QUOTE = "“We went through every line of the paper, and the water will flow to {place},” {other} said."
FACT = "{one} {deed} {other} in {place} on March {day}, as the talks over water and grain went on behind closed doors."

BARE = ["wait READY", "quiet 500", "mem", "idle 5", "exit q"]
# The facts of the long story are waited for: they are found in its first part, then the program rests.
OURS = [
    "wait 'Talks on the river' as=text",
    "wait '[0-9]+ facts' as=facts timeout=240",
    "wait-gone 'A very long text' timeout=30",
    "quiet 4000",
    "key 2",
    "key ] *30 as=fact",
    "key pagedown *60 as=page",
    "key end",
    "key pageup *30 as=page",
    *("key ? as=open", "key escape gone='All keys' as=escape") * 5,
    "mem",
    "idle 5",
    "exit q",
]
ROWS = {
    "page.settled": "page key, settled, ms",
    "page.cpu": "page key, own work, ms",
    "fact.settled": "next fact, settled, ms",
    "escape.settled": "Escape closes a window, settled, ms",
    "escape.cpu": "Escape, own work, ms",
}


def story(size: int) -> str:
    """A story of about `size` bytes."""
    chance = random.Random(1)
    parts, written = ["Talks on the river resume\n\nGENEVA, March 5, 2014 (NORD-PRESS) - Talks resumed on Tuesday."], 0
    while written < size:
        one, other = chance.sample(PEOPLE, 2)
        form = FACT if chance.random() < 0.8 else QUOTE
        words = {"one": one, "other": other, "place": chance.choice(PLACES), "deed": chance.choice(DEEDS)}
        paragraph = form.format(**words, day=chance.randint(1, 30))
        parts.append(paragraph)
        written += len(paragraph.encode()) + 2
    return "\n\n".join(parts)


def measured(harness: Path, steps: list[str], command: list[str]) -> dict[str, object]:
    """What the harness says of one run."""
    words = [
        sys.executable,
        str(harness),
        "run",
        "--nice",
        "-12",
        *(word for step in steps for word in ("-s", step)),
        "--",
        *command,
    ]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    found: dict[str, object] = json.loads(done.stdout)
    if not found["ok"]:
        raise SystemExit(f"{command}: {found['failures']}")
    return found


def table(found: dict[str, dict[str, object]]) -> None:
    """A line for every figure, a column for every program."""
    print(f"120 x 40, median (95th percentile){'':8}" + "".join(f"{name:>18}" for name in found))
    for key, title in ROWS.items():
        cells = (run["latency_ms"].get(key) for run in found.values())  # type: ignore[attr-defined]
        print(f"{title:<42}" + "".join(f"{c['median']:>9.1f} ({c['p95']:.1f})" if c else f"{'':>18}" for c in cells))
    print(f"{'q to the end, ms':<42}" + "".join(f"{run['exit_ms']:>18.1f}" for run in found.values()))
    memory = (run["memory"]["mem"]["rss_mb"] for run in found.values())  # type: ignore[index]
    print(f"{'resident, MiB':<42}" + "".join(f"{mib:>18.1f}" for mib in memory))
    idle = (run["idle"]["cpu_percent"] for run in found.values())  # type: ignore[index]
    print(f"{'idle CPU, %':<42}" + "".join(f"{percent:>18.2f}" for percent in idle))
    facts = (run["marks_ms"].get("facts") for run in found.values())  # type: ignore[attr-defined]
    print(f"{'facts on the screen, s':<42}" + "".join(f"{ms / 1000:>18.1f}" if ms else f"{'':>18}" for ms in facts))


def main() -> None:
    """Print the table."""
    harness = Path(sys.argv[1]) / "eval" / "ttybench.py"
    if not harness.exists():
        raise SystemExit(f"{harness} is not there: make bench-tui GOLD=FOLDER")
    found = {"bare": measured(harness, BARE, [sys.executable, str(HERE / "bare.py")])}
    with tempfile.TemporaryDirectory() as folder:
        for name, size in SIZES.items():
            path = Path(folder) / "story.txt"
            path.write_text(story(size), encoding="utf-8")
            ours = str(Path(sys.executable).with_name("syriatalks-tui"))
            found[name] = measured(harness, OURS, [ours, str(path)])
    table(found)


if __name__ == "__main__":
    main()
