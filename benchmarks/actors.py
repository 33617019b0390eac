"""How well names and aliases are found on gold texts, beside other programs: `make bench-actors GOLD=FOLDER`.

FOLDER holds `data/actors/*.jsonl` and the scorers `eval/score_names.py` and `eval/score_aliases.py`. Parts of GUM and
re3d are among the texts that the model was trained on: their figures say so; the `dev` part of re3d is not.
"""

import json
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from syriatalks.actors.across import one_cast
from syriatalks.actors.aliases import group
from syriatalks.actors.cast import cast_of
from syriatalks.actors.listed import find_listed
from syriatalks.actors.names import Name
from syriatalks.actors.naming import find_names, words_of
from syriatalks.actors.tokens import tokenize
from syriatalks.model import Kind, Span
from syriatalks.reading import parse

Document = dict[str, Any]
Finder = Callable[[Document], Sequence[Name]]

KINDS: dict[str, Kind] = {"PER": "person", "ORG": "organisation", "LOC": "place"}
CLASSES = {"person": "PER", "organisation": "ORG", "agency": "ORG", "group": "ORG", "place": "LOC", "state": "LOC"}

# Strict F1 of other engines on the same texts, cleaned up by document; the aliases of two rule sets on given names.
NAMES = (
    ("spaCy sm", 69.3, 66.3, 70.4),
    ("spaCy md", 72.2, 68.7, 73.7),
    ("CRF on train-open", 73.3, 77.8, 68.9),
    ("CRF on world newswire", 80.3, 75.3, 75.1),
)
ALIASES = (("same string", 87.2, 81.6, 80.8), ("surname, acronym, head word", 91.2, 88.3, 95.7))


def documents(path: Path, split: str = "") -> list[Document]:
    """The documents of a file with one JSON object a line, or those of one of its parts."""
    with path.open(encoding="utf-8") as lines:
        found = [json.loads(line) for line in lines if line.strip()]
    return [document for document in found if not split or document["split"] == split]


def found_names(document: Document) -> Sequence[Name]:
    """The names that the engine finds."""
    story = parse(document["text"])
    return find_names(story, words_of(story))


def as_listed(name: Name) -> Name:
    """`name` as the table has it, if it has just this name for an actor of its class."""
    whole = Span(0, len(name.text))
    for found in find_listed(name.text, tokenize(name.text, [whole])):
        if found.span == whole and CLASSES.get(found.kind) == CLASSES.get(name.kind):
            return found._replace(span=name.span)
    return name


def given_names(document: Document) -> Sequence[Name]:
    """The names that the annotators marked."""
    marks = (mark for mark in document["mentions"] if mark.get("name") and mark["type"] in KINDS)
    names = [
        Name(
            Span(mark["start"], mark["end"]), document["text"][mark["start"] : mark["end"]], KINDS[mark["type"]], "gold"
        )
        for mark in marks
    ]
    return [as_listed(name) for name in sorted(names, key=lambda name: (name.span.start, -name.span.end))]


def typed(documents: Iterable[Document]) -> dict[str, list[Document]]:
    """Predictions for the scorer of names."""
    return {
        document["id"]: [
            _mark(name) | {"type": CLASSES[name.kind]} for name in found_names(document) if name.kind in CLASSES
        ]
        for document in documents
    }


def chained(documents: Iterable[Document], names: Finder) -> dict[str, list[Document]]:
    """Predictions for the scorer of aliases, one story at a time."""
    return {
        document["id"]: [
            _mark(name) | {"chain": f"{document['id']} {at}"}
            for at, form in enumerate(group(document["text"], names(document)))
            for name in form.names
        ]
        for document in documents
    }


def chained_across(documents: Sequence[Document]) -> dict[str, list[Document]]:
    """Predictions for the scorer of aliases over all stories, on given names."""
    stories = [parse(document["text"]) for document in documents]
    casts = [
        cast_of(story, words_of(story), given_names(document))
        for story, document in zip(stories, documents, strict=True)
    ]
    found: dict[str, list[Document]] = {document["id"]: [] for document in documents}
    for at, actor in enumerate(one_cast(casts)):
        for member in actor.members:
            marks = (mention.span for mention in member.actor.mentions if mention.how == "name")
            found[documents[member.story]["id"]] += (
                {"start": span.start, "end": span.end, "chain": str(at)} for span in marks
            )
    return found


def _mark(name: Name) -> Document:
    return {"start": name.span.start, "end": name.span.end}


def print_names(gold: Path, score: Callable[..., Any]) -> None:
    """The table of names, and how many words a second were read."""
    corpora = {"world newswire": ("worldwide", ""), "re3d dev": ("re3d", "dev"), "GUM news*": ("gum_news", "")}
    figures = []
    words, start = 0, time.process_time()
    for file, part in corpora.values():
        texts = documents(gold / "data" / "actors" / f"{file}.jsonl", part)
        figures.append(100 * score(texts, typed(texts))["strict"]["all"][2])
        words += sum(len(text["text"].split()) for text in texts)
    rate = words / (time.process_time() - start)
    print(f"{'names, strict F1':30}" + "".join(f"{title:>16}" for title in corpora))
    for title, *peers in (*NAMES, ("syriatalks", *figures)):
        print(f"{title:30}" + "".join(f"{figure:16.1f}" for figure in peers))
    print(f"{rate:,.0f} words a second, scoring included; * texts that the model was trained on\n")


def print_aliases(gold: Path, evaluate: Callable[..., Any]) -> None:
    """The table of aliases."""
    gum, meantime, persons = (
        documents(gold / "data" / "actors" / f"{file}.jsonl") for file in ("gum_news", "meantime", "newswcl")
    )
    every = set(KINDS)
    figures = (
        evaluate(gum, chained(gum, given_names), every),
        evaluate(meantime, chained_across(meantime), every, "corpus"),
        evaluate(persons, chained(persons, given_names), {"PER"}),
    )
    ours = ("syriatalks", *(100 * figure["conll"] for figure in figures))
    titles = ("in one story", "across stories", "persons")
    print(f"{'aliases, CoNLL F1, given names':30}" + "".join(f"{title:>16}" for title in titles))
    for title, *row in (*ALIASES, ours):
        print(f"{title:30}" + "".join(f"{figure:16.1f}" for figure in row))
    on_found = evaluate(gum, chained(gum, found_names), every)
    print(f"on the names we find, in one story: {100 * on_found['conll']:.1f}* (spaCy sm 82.2, md 83.0)")


def main() -> None:
    """Print both tables over the gold texts in the folder that the command line names."""
    gold = Path(sys.argv[1])
    sys.path.insert(0, str(gold / "eval"))
    from score_aliases import evaluate  # the scorers lie beside the gold texts
    from score_names import score

    print_names(gold, score)
    print_aliases(gold, evaluate)


if __name__ == "__main__":
    main()
