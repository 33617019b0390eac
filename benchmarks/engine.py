"""How fast the whole engine reads: `make bench-engine [GOLD=FOLDER]`.

The first story in a process of its own, from `import syriatalks` on, with compiled files there as an installed program
has them; then words a second of processor time over the bundled story, generated stories and, if FOLDER holds them, the
gold texts. One story of each kind is read before the clock starts, so that lists, model and patterns are loaded.
"""

import json
import os
import random
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import syriatalks
from syriatalks.seeds import bundled

RUNS = 11
SEED = 2014
STORIES = 300  # generated, and at most so many of a gold file
FIRST = "import syriatalks; syriatalks.read([{path!r}])"
TIMED = "import time; start, used = time.perf_counter(), time.process_time(); {first}; "
TOLD = "print(time.perf_counter() - start, time.process_time() - used)"

NAMES = "Ida Quist,Pavel Drobny,Mira Koval,Tarek Haddan,Elena Brandt,Jonas Lund,Samira Odeh,Otto Falk".split(",")
ROLES = "Foreign Minister,Defence Minister,United Nations envoy,rebel commander,opposition leader".split(",")
BODIES = "Northern Council for Reform (NCR),Free Workers Bloc,Norland Foreign Ministry,Harbour Union".split(",")
SENTENCES = (
    "{role} {one} met {two} in {place} on {day}.",
    "“The sides are far apart,” {last} said, “and aid comes first.”",
    "{last} added that the {body} would attend the talks planned for {date}.",
    "The {body}, whose delegation had left on {date}, denied that it had received an invitation.",
    "According to {two}, fighting went on near {place} after the truce of {date} ended.",
    "He told reporters that convoys would reach {place} before the end of the month.",
)


def generated(count: int) -> list[str]:
    """`count` invented stories of about 250 words, the same at each run."""
    rng = random.Random(SEED)
    return [_story(rng) for _ in range(count)]


def _story(rng: random.Random) -> str:
    day = date(2014, 1, 1) + timedelta(rng.randrange(700))
    opening = f"VIENNA, {day:%B %d, %Y} (Reuters) - "
    return opening + "\n\n".join(" ".join(_sentences(rng, day)) for _ in range(6))


def _sentences(rng: random.Random, day: date) -> Iterator[str]:
    one, two = rng.sample(NAMES, 2)
    for sentence in rng.sample(SENTENCES, 3):
        yield sentence.format(
            role=rng.choice(ROLES),
            one=one,
            two=two,
            last=one.split()[-1],
            body=rng.choice(BODIES),
            place=rng.choice(("Geneva", "Aleppo", "Vienna", "Amman")),
            day=f"{day:%A}",
            date=f"{day + timedelta(rng.randrange(-40, 40)):%B %d}",
        )


def gold(folder: Path) -> Iterator[tuple[str, list[str]]]:
    """The gold texts that there are, by name."""
    for path in sorted(folder.glob("data/actors/*.jsonl")) + sorted(folder.glob("data/quotes/*.jsonl")):
        with path.open(encoding="utf-8") as lines:
            texts = [json.loads(line)["text"] for line in lines if line.strip()]
        yield path.stem, texts[:STORIES]


def words_a_second(texts: list[str]) -> tuple[int, float]:
    """The words of `texts`, and how many of them are read in a second of processor time once all is loaded."""
    syriatalks.read_text(texts[0])
    start = time.process_time()
    for text in texts:
        syriatalks.read_text(text)
    seconds = time.process_time() - start
    words = sum(len(text.split()) for text in texts)
    return words, words / seconds


def first_story() -> list[tuple[float, float]]:
    """Seconds and seconds of processor time from the import to the facts of the bundled story, in fresh processes."""
    code = (TIMED + TOLD).format(first=FIRST.format(path=bundled()[0]))
    found = [_fresh(code) for _ in range(RUNS + 1)]
    return found[1:]


def _fresh(code: str) -> tuple[float, float]:
    keeping = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=keeping)
    wall, used = map(float, done.stdout.split())
    return wall, used


def main() -> None:
    """Print both tables."""
    walls, used = zip(*first_story(), strict=True)
    print(f"first story from a cold import, median of {RUNS}: ", end="")
    print(f"{statistics.median(walls):.3f} s, {statistics.median(used):.3f} s of processor (goal 0.25)\n")
    texts = {"bundled story": [Path(bundled()[0]).read_text("utf-8")] * 50, "generated": generated(STORIES)}
    texts |= dict(gold(Path(sys.argv[1]))) if len(sys.argv) > 1 else {}
    print(f"{'all facts of one story after another':40}{'words':>10}{'words/s':>10}   (goal 20,000)")
    for title, stories in texts.items():
        words, rate = words_a_second(stories)
        print(f"{title:40}{words:10,}{rate:10,.0f}")


if __name__ == "__main__":
    main()
