"""The sequence model: a conditional random field that finds names of persons, bodies and places in a sentence.

The model file beside this module is trained by benchmarks/train_names.py; NOTICE says on what.
"""

from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from syriatalks.actors import lexicon
from syriatalks.actors.cues import story_cues
from syriatalks.actors.features import attributes
from syriatalks.actors.names import Name, with_article
from syriatalks.actors.tokens import Sentence
from syriatalks.model import Kind

if TYPE_CHECKING:
    import pycrfsuite

MODEL = Path(__file__).with_name("names.crfsuite")
KINDS: dict[str, Kind] = {"PER": "person", "ORG": "organisation", "LOC": "place"}
_BECAUSE = {
    kind: f"Its letters and the words around it read like the name of {with_article(kind)}." for kind in KINDS.values()
}


@cache
def _model() -> "pycrfsuite.Tagger":
    import pycrfsuite  # loads a compiled library: only when the first story is read

    tagger = pycrfsuite.Tagger()
    tagger.open(str(MODEL))
    return tagger


def tag(text: str, sentences: Sequence[Sentence]) -> list[Name]:
    """The names that the model finds in `sentences` of `text`."""
    cues = story_cues([sentence.words for sentence in sentences])
    found: list[Name] = []
    for sentence in sentences:
        if any(word[0].isupper() for word in sentence.words):
            labels = _model().tag(attributes(sentence.words, cues))
            found += (_name(text, sentence, *chunk) for chunk in chunks(labels))
    return found


def chunks(labels: Sequence[str]) -> Iterator[tuple[int, int, str]]:
    """First index, last index and class of each name in `labels`, which are in the IOB2 scheme."""
    first = 0
    for at, label in enumerate(labels):
        if label != "O" and (at == 0 or label != "I-" + labels[at - 1][2:]):
            first = at
        if label != "O" and (at + 1 == len(labels) or labels[at + 1] != "I-" + label[2:]):
            yield first, at, label[2:]


def _opens(word: str) -> bool:
    """Whether a word is capitalised only because a sentence begins with it: "Underlining" before a name."""
    named = word in lexicon.given_names() or word in lexicon.surnames()
    return not named and (word.lower() in lexicon.common_words() or word.endswith("ing"))


def _name(text: str, sentence: Sentence, first: int, last: int, mark: str) -> Name:
    kind = KINDS[mark]
    if kind == "person" and first == 0 and last > 0 and _opens(sentence.words[0]):
        first = 1
    span = sentence.span(first, last)
    return Name(span, span.of(text), kind, _BECAUSE[kind])
