"""Measure quotations against gold: PolNeAR (who said what in US political news), with the project's scorer.

    make bench-quotes GOLD=../shared

prints, for each part of the gold, how many direct quotations were found (F1), how often the words that name the
speaker were the right ones on those found, all speech found (F1), and the speed of this stage alone. The gold
is not part of the project; GOLD names the folder with `data/quotes/polnear.jsonl` and `eval/score_quotes.py`.
"""

import argparse
import importlib
import json
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from syriatalks.model import Quote
from syriatalks.quotes import find_quotes
from syriatalks.reading import parse

Document = dict[str, Any]
# What other programs reach on the same gold with the same scorer: direct quotations F1, speaker right.
PEERS = (("textacy + spaCy", 57.5, 82.7), ("regex baseline", 90.7, 76.0), ("goal", 93.0, 88.0))


def documents(gold: Path, split: str) -> list[Document]:
    """The documents of one part of the gold."""
    with (gold / "data/quotes/polnear.jsonl").open(encoding="utf-8") as lines:
        return [document for line in lines if (document := json.loads(line))["split"] == split]


def predicted(quotes: tuple[Quote, ...]) -> Iterator[Document]:
    """The quotations in the shape that the scorer reads."""
    for quote in quotes:
        source = [[quote.source.start, quote.source.end]] if quote.source else []
        yield {"content": [[quote.span.start, quote.span.end]], "source": source, "kind": quote.kind}


def direct_only(scorer: Any, golds: list[Document], found: dict[str, list[Document]]) -> tuple[Any, Any]:
    """Gold and predictions cut to direct speech, as the scorer's --direct-only does."""
    cut, kept = [], {}
    for document in golds:
        text, quotes = document["text"], document["quotes"]
        direct = [quote for quote in quotes if quote["direct"]]
        keep = {place for quote in direct for place in scorer.chars(text, quote["content"])}
        other = {place for quote in quotes for place in scorer.chars(text, quote["content"])} - keep
        cut.append({**document, "quotes": direct})
        kept[document["id"]] = [
            quote
            for quote in found[document["id"]]
            if quote["kind"] == "direct"
            and (not (places := scorer.chars(text, quote["content"])) & other or places & keep)
        ]
    return cut, kept


def measure(scorer: Any, golds: list[Document]) -> tuple[float, float, float, float]:
    """F1 of direct quotations, speakers right on them, F1 of all speech (each in percent), and words a second."""
    found, spent, words = {}, 0.0, 0
    for document in golds:
        story = parse(document["text"])
        start = time.process_time()
        quotes = find_quotes(story, ())
        spent += time.process_time() - start
        words += len(story.text.split())
        found[document["id"]] = list(predicted(quotes))
    direct = scorer.evaluate(*direct_only(scorer, golds, found))
    every = scorer.evaluate(golds, found)
    return 100 * direct["detect"][2], 100 * direct["speaker"], 100 * every["detect"][2], words / spent


def main() -> None:
    """Print the table."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("gold", type=Path, help="the folder that holds data/ and eval/")
    gold = options.parse_args().gold.resolve()
    sys.path.insert(0, str(gold / "eval"))
    scorer = importlib.import_module("score_quotes")
    print(f"{'':32}{'direct F1':>10}{'speaker':>10}{'all F1':>10}{'words/s':>10}")
    for name, found, speaker in PEERS:
        print(f"{name:32}{found:10.1f}{speaker:10.1f}")
    for split in ("dev", "train"):
        golds = documents(gold, split)
        found, speaker, every, speed = measure(scorer, golds)
        print(f"{f'we, {split} ({len(golds)} stories)':32}{found:10.1f}{speaker:10.1f}{every:10.1f}{speed:10.0f}")


if __name__ == "__main__":
    main()
