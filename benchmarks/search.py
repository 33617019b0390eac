"""How fast and how well the finder answers over 100,000 names: `make bench-search`.

Names are made from syllables and given names with a fixed seed, none of them anybody's. Each query is typed letter by
letter; a hit counts if the actor meant is among the first five answers to the whole query.
"""

import random
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from datetime import date, timedelta

from syriatalks.model import Actor, DateMention, Dossier, Mention, Span, Story
from syriatalks.search import Index

SEED = 2014
NAMES = 100_000
QUERIES = 60  # of each kind

GIVEN = """
    Ahmad Muhammad Hassan Hussein Ibrahim Khalil Mahmoud Mustafa Omar Samir Tariq Walid Yusuf Ziad Amal Dalia Farah
    Hanan Layla Maha Nadia Rania Salma Zeinab Sergei Dmitri Ivan Mikhail Nikolai Oleg Pavel Viktor Vladimir Anna Elena
    Irina Natalia Olga Svetlana Tatiana James John Robert Michael William David Richard Thomas Charles Mary Patricia
    Jennifer Linda Susan Karen Jean Pierre Laurent Claire Marie Hans Jürgen Günther Björn Søren Łukasz Zoë José María
    Chloé Mehmet Ayşe Kemal Recep Fatma Hossein Reza Javad Mohsen Wei Li Ming Jun Xiaoping Hiroshi Kenji Yuki Kofi Ban
    Lakhdar Staffan""".split()
ONSETS = "b d f g h j k l m n r s t v z kh sh gh br dr kr st tr sl gr".split()
VOWELS = "a e i o u a i ou ei".split()
CODAS = ["", "", "", "n", "r", "s", "l", "m", "d", "b", "k", "v", "t"]
ENDINGS = ["", "", "", "", "ov", "in", "sky", "i", "ani", "son", "er", "oglu", "zadeh", "ati"]
SPELLINGS = (
    ("v", "w"),
    ("i", "y"),
    ("ei", "ey"),
    ("ou", "u"),
    ("kh", "h"),
    ("k", "q"),
    ("sh", "ch"),
    ("e", "a"),
    ("f", "ph"),
)
FIRM = """National Democratic Syrian Islamic Free United Popular Revolutionary Northern Southern Central International
Independent Supreme Joint General Public Social Federal Arab""".split()
BODY = "Coalition Council Front Forces Union Movement Party Committee Commission Agency Army Authority League".split()
CAUSE = (
    "Opposition Change Reform Justice Relief Dialogue Reconstruction Freedom Development Security Unity Peace".split()
)


def syllable(rng: random.Random) -> str:
    """One syllable."""
    return rng.choice(ONSETS) + rng.choice(VOWELS) + rng.choice(CODAS)


def surname(rng: random.Random) -> str:
    """A made-up surname of two or three syllables, some with the Arabic article."""
    made = "".join(syllable(rng) for _ in range(rng.choice((2, 2, 3)))) + rng.choice(ENDINGS)
    return ("al-" if rng.random() < 0.12 else "") + made.capitalize()


def organisation(rng: random.Random) -> str:
    """A made-up body of a made-up place: "Northern Dakhiri Council for Relief and Unity Reform"."""
    first, second, third = rng.sample(CAUSE, 3)
    place = surname(rng).removeprefix("al-")
    return f"{rng.choice(FIRM)} {place} {rng.choice(BODY)} for {first} and {second} {third}"


def names(rng: random.Random) -> list[str]:
    """`NAMES` different names, nine in ten persons."""
    made: dict[str, None] = {}
    while len(made) < NAMES:
        made[organisation(rng) if rng.random() < 0.1 else f"{rng.choice(GIVEN)} {surname(rng)}"] = None
    return list(made)


def dossier(labels: list[str], rng: random.Random) -> Dossier:
    """All names as actors, in one story with a sentence and a date for every tenth of them."""
    sentences, dates, at = [], [], 0
    lines = [
        f"{label} said on a day that talks about {rng.choice(CAUSE).lower()} would go on." for label in labels[::10]
    ]
    for number, line in enumerate(lines):
        sentences.append(Span(at, at + len(line)))
        day = date(2011, 1, 1) + timedelta(number % 1500)
        where = line.index("a day")
        span = Span(at + where, at + where + 5)
        dates.append(DateMention("s", span, "a day", "DATE", day.isoformat(), day, day, "day", "made"))
        at += len(line) + 1
    story = Story("s", "made.txt", "\n".join(lines), "Made", sentences=tuple(sentences))
    actors = tuple(
        Actor(f"a{n}", label, "person", mentions=(Mention("s", Span(0, 1), label, "name"),))
        for n, label in enumerate(labels)
    )
    return Dossier((story,), tuple(dates), actors)


def swapped(word: str, rng: random.Random) -> str:
    """`word` with two letters swapped, the first kept."""
    at = rng.randrange(1, len(word) - 1)
    return word[:at] + word[at + 1] + word[at] + word[at + 2 :]


def dropped(word: str, rng: random.Random) -> str:
    """`word` without one letter, the first kept."""
    at = rng.randrange(1, len(word))
    return word[:at] + word[at + 1 :]


def respelt(word: str, rng: random.Random) -> str:
    """`word` as another paper may write it."""
    pairs = [
        ("v", "w"),
        ("i", "y"),
        ("ei", "ey"),
        ("ou", "u"),
        ("kh", "h"),
        ("k", "q"),
        ("sh", "ch"),
        ("e", "a"),
        ("f", "ph"),
    ]
    usable = [pair for pair in pairs if pair[0] in word[1:]]
    old, new = rng.choice(usable or [("", "")])
    return word[0] + word[1:].replace(old, new, 1) if old else word + word[-1]


def last_word(change: Callable[[str, random.Random], str]) -> Callable[[str, random.Random], str]:
    """A query of the changed surname behind the given name."""
    return lambda name, rng: f"{name.split()[0]} {change(name.split()[-1], rng)}"


def acronym(name: str, rng: random.Random) -> str:  # noqa: ARG001
    """The initials of a body's name."""
    return "".join(word[0] for word in name.split() if word not in {"for", "and"})


def asciied(name: str, rng: random.Random) -> str:  # noqa: ARG001
    """The name in small plain letters without hyphens."""
    from syriatalks.search.folding import fold

    return fold(name)


PERSON: dict[str, Callable[[str, random.Random], str]] = {
    "exact": asciied,
    "surname": lambda name, rng: name.split()[-1],  # noqa: ARG005
    "beginning": lambda name, rng: name[: rng.randrange(len(name) * 2 // 3, len(name))],
    "word order": lambda name, rng: " ".join(reversed(name.split())),  # noqa: ARG005
    "initial": lambda name, rng: f"{name[0]}. {name.split()[-1]}",  # noqa: ARG005
    "swapped": last_word(swapped),
    "dropped": last_word(dropped),
    "spelling": last_word(respelt),
    "swapped, surname": lambda name, rng: swapped(name.split()[-1], rng),
    "dropped, surname": lambda name, rng: dropped(name.split()[-1], rng),
    "spelling, surname": lambda name, rng: respelt(name.split()[-1], rng),
}
FUZZY = ("swapped", "dropped", "spelling", "swapped, surname", "dropped, surname", "spelling, surname", "acronym")


def queries(labels: list[str], rng: random.Random) -> Iterator[tuple[str, str, str]]:
    """Kind, query and the name meant."""
    people = [label for label in labels if len(label.split()) == 2 and len(label.split()[1]) > 5]
    for kind, change in PERSON.items():
        for name in rng.sample(people, QUERIES):
            yield kind, change(name, rng), name
    bodies = [label for label in labels if len(label.split()) > 4]
    for name in rng.sample(bodies, QUERIES):
        yield "acronym", acronym(name, rng).lower(), name


def main() -> None:
    """Print a table: hits in the first five by kind of query, milliseconds of work (processor time) a key."""
    rng = random.Random(SEED)
    labels = names(rng)
    made = dossier(labels, rng)
    started = time.process_time()
    index = Index(made)
    index.build()
    print(f"{NAMES:,} names, index built in {time.process_time() - started:.2f} s")
    for query in ("jan 24", "2013-02", "late january 2014", "tuesday", "22..31 jan"):
        print(f"  {query!r}: {timed(index, query)[0]:.1f} ms")
    hits: dict[str, list[bool]] = {}
    keys: dict[str, list[float]] = {}
    for kind, query, name in queries(labels, rng):
        for end in range(1, len(query) + 1):
            milliseconds, found = timed(index, query[:end])
            keys.setdefault(kind, []).append(milliseconds)
        hits.setdefault(kind, []).append(name in found[:5])
        if "-v" in sys.argv and name not in found[:5]:
            print(f"  {kind}: {query} is {name}, found {found[:5]}")
    report(hits, keys)


def timed(index: Index, query: str) -> tuple[float, list[str]]:
    """Milliseconds of work that `query` took, and the labels found."""
    started = time.process_time()
    found = index.find(query)
    return (time.process_time() - started) * 1000, [hit.label for hit in found]


def report(hits: dict[str, list[bool]], keys: dict[str, list[float]]) -> None:
    """The table."""
    print(f"{'query':20} {'hit@5':>6} {'p50 ms':>7} {'p95 ms':>7} {'max':>6}")
    rows = [(kind, hits[kind], keys[kind]) for kind in hits]
    fuzzy = [hit for kind in FUZZY for hit in hits[kind]]
    rows.append(("misspelt, acronym", fuzzy, [key for kind in FUZZY for key in keys[kind]]))
    rows.append(("all", [hit for kind in hits for hit in hits[kind]], [key for kind in keys for key in keys[kind]]))
    for kind, right, spent in rows:
        p50, p95 = statistics.median(spent), statistics.quantiles(spent, n=20)[-1]
        print(f"{kind:20} {100 * sum(right) / len(right):5.0f}% {p50:7.1f} {p95:7.1f} {max(spent):6.1f}")


if __name__ == "__main__":
    main()
