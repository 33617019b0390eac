"""Train the model that finds names, on openly licensed text: `python benchmarks/train_names.py TRAIN.jsonl [MODEL]`.

TRAIN.jsonl is one document a line: {"id", "text", "mentions": [{"start", "end", "type", "name"}]}. Two cores need about
a minute. The result is the same for the same input.
"""

import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pycrfsuite

from syriatalks.actors import lexicon
from syriatalks.actors.cues import story_cues
from syriatalks.actors.features import attributes
from syriatalks.actors.tagger import MODEL
from syriatalks.actors.tokens import Sentence, tokenize
from syriatalks.reading import parse

CLASSES = {"PER": "PER", "PERSON": "PER", "ORG": "ORG", "LOC": "LOC", "GPE": "LOC", "FAC": "LOC"}
# Found by trying on text that is not trained on.
PARAMETERS = {"c1": 0.4, "c2": 1.0, "max_iterations": 150, "feature.possible_transitions": True}
# Words at the edge of a marked name that are no part of it here.
OPENING, CLOSING = {"the", "The"}, {"'s", "’s", ".", ",", "'", "’"}

Document = dict[str, Any]


def documents(path: Path) -> Iterator[Document]:
    """The documents of a file with one JSON object a line."""
    with path.open(encoding="utf-8") as lines:
        yield from (json.loads(line) for line in lines if line.strip())


def prepared(text: str) -> list[Sentence]:
    """The sentences of `text` as the engine will see them, the dateline among them."""
    story = parse(text)
    spans = [*story.sentences, *([story.dateline.span] if story.dateline else [])]
    return [sentence for sentence in tokenize(text, sorted(spans)) if sentence.words]


def labels(document: Document, sentences: Sequence[Sentence]) -> list[list[str]]:
    """IOB2 labels of the words of `sentences`; of names inside names the longest counts."""
    found = [["O"] * len(sentence.words) for sentence in sentences]
    marked = [mark for mark in document["mentions"] if mark.get("name") and mark["type"] in CLASSES]
    for mark in sorted(marked, key=lambda mark: mark["start"] - mark["end"]):
        for sentence, row in zip(sentences, found, strict=True):
            if mark["start"] < sentence.ends[-1] and sentence.starts[0] < mark["end"]:
                _label(mark, sentence, row)
    for sentence, row in zip(sentences, found, strict=True):
        _states(sentence.words, row)
    return found


def _label(mark: dict[str, Any], sentence: Sentence, row: list[str]) -> None:
    inside = [
        at
        for at, (start, end) in enumerate(zip(sentence.starts, sentence.ends, strict=True))
        if start < mark["end"] and mark["start"] < end
    ]
    while inside and sentence.words[inside[0]] in OPENING:
        inside.pop(0)
    while inside and sentence.words[inside[-1]] in CLOSING:
        inside.pop()
    if inside and all(row[at] == "O" for at in inside):
        for at in inside:
            row[at] = ("B-" if at == inside[0] else "I-") + CLASSES[mark["type"]]


def _states(words: Sequence[str], row: list[str]) -> None:
    """A state that an annotation scheme left unmarked is a place all the same."""
    names = {tuple(name.split()) for state in lexicon.states() for name in state.names}
    for size in (3, 2, 1):
        for at in range(len(words) - size + 1):
            if set(row[at : at + size]) == {"O"} and tuple(words[at : at + size]) in names:
                row[at : at + size] = ["B-LOC", *["I-LOC"] * (size - 1)]


def train(path: Path, model: Path) -> None:
    """Train on the documents of `path` and write the model file."""
    trainer = pycrfsuite.Trainer(verbose=False)
    for document in documents(path):
        sentences = prepared(document["text"])
        cues = story_cues([sentence.words for sentence in sentences])
        for sentence, row in zip(sentences, labels(document, sentences), strict=True):
            trainer.append(attributes(sentence.words, cues), row)
    trainer.set_params(PARAMETERS)
    trainer.train(str(model))


if __name__ == "__main__":
    train(Path(sys.argv[1]), Path(sys.argv[2]) if len(sys.argv) > 2 else MODEL)
