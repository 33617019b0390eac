"""Train the model that finds names, on openly licensed text.

    python benchmarks/train_names.py TRAIN.jsonl NEWS [MODEL]

TRAIN.jsonl is one annotated document a line: {"id", "text", "mentions": [{"start", "end", "type", "name"}]}. NEWS is a
folder of news stories without annotations: a first model, trained on the documents alone, and the rules of the engine
read them, and the model that ships learns from both (self-training, Yarowsky 1995): the rules look at a whole
story, the model then knows what they know. That takes about six minutes. The result is the same for the same input.
"""

import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pycrfsuite

from syriatalks.actors import lexicon, tagger
from syriatalks.actors.cues import story_cues
from syriatalks.actors.features import attributes
from syriatalks.actors.naming import find_names, words_of
from syriatalks.actors.tokens import Sentence, tokenize
from syriatalks.reading import parse

CLASSES = {
    "PER": "PER", "PERSON": "PER", "ORG": "ORG", "LOC": "LOC", "GPE": "LOC", "FAC": "LOC",
    "person": "PER", "organisation": "ORG", "group": "ORG", "agency": "ORG", "place": "LOC", "state": "LOC",
}  # fmt: skip
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


def as_read(folder: Path, model: Path) -> Iterator[Document]:
    """The stories in `folder` with the names that the engine finds in them with `model`."""
    tagger.MODEL = model
    for path in sorted(folder.iterdir()):
        story = parse(path.read_text("utf-8"))
        names = find_names(story, words_of(story))
        marks = [{"start": name.span.start, "end": name.span.end, "type": name.kind, "name": True} for name in names]
        yield {"id": path.name, "text": story.text, "mentions": marks}


def train(texts: Iterable[Document], model: Path) -> None:
    """Train on `texts` and write the model file."""
    trainer = pycrfsuite.Trainer(verbose=False)
    for document in texts:
        sentences = prepared(document["text"])
        cues = story_cues([sentence.words for sentence in sentences])
        for sentence, row in zip(sentences, labels(document, sentences), strict=True):
            trainer.append(attributes(sentence.words, cues), row)
    trainer.set_params(PARAMETERS)
    trainer.train(str(model))


def main(annotated: Path, news: Path, model: Path) -> None:
    """Train the first model, read `news` with it, and train on all."""
    with TemporaryDirectory() as folder:
        first = Path(folder, "first.crfsuite")
        train(documents(annotated), first)
        train(chain(documents(annotated), as_read(news, first)), model)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]) if len(sys.argv) > 3 else tagger.MODEL)
