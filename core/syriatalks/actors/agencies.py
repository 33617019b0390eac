"""News agencies by the words that say so: "Halpress news agency", "the TASS agency", "the news agency Halpress"."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from syriatalks.actors import lexicon
from syriatalks.actors.classes import MONTHS_AND_DAYS
from syriatalks.actors.names import LISTED, Name
from syriatalks.actors.tokens import Sentence
from syriatalks.reading.agencies import AGENCIES

# What an agency deals in: "press agency".
_GOODS = frozenset({"news", "press", "information"})
_LONGEST = 4
_ARTICLES = frozenset("The A An This That Its Their His Her Our".split())


def find_agencies(text: str, sentences: Iterable[Sentence]) -> list[Name]:
    """The agencies in `sentences` of `text` that are called so in small letters; a title ends no name ("President")."""
    return [name for sentence in sentences for name in _in_sentence(text, sentence)]


def own_name(agency: str) -> str:
    """What is left of an agency's name without the words for what it is: "Petra" of "Petra news agency"; else ""."""
    words = agency.split()
    return " ".join(words[:-2]) if words[-1] == "agency" and words[-2] in _GOODS else ""


def _in_sentence(text: str, sentence: Sentence) -> Iterator[Name]:
    words = sentence.words
    for at, word in enumerate(words):
        if word == "agency" and (found := _before(words, at) or _behind(words, at)):
            span = sentence.span(*found)
            yield Name(span, span.of(text), "agency", "The words beside it say that it is a news agency.", LISTED)


def _before(words: Sequence[str], noun: int) -> tuple[int, int] | None:
    """First and last index of Halpress in "Halpress news agency", of the whole where it is also a town's: Petra."""
    end = noun - 1 if words[noun - 1] in _GOODS else noun
    first = end
    while first and end - first < _LONGEST and _may_name(words[first - 1]):
        first -= 1
    own = " ".join(words[first:end])
    if not own or own in _states() or own.lower() in lexicon.common_words():
        return None
    if _is_also_other(own):
        return (first, noun) if end < noun else None
    return (first, end - 1) if end < noun or own in AGENCIES else None


def _is_also_other(name: str) -> bool:
    """Whether a name is also a person's or a place's, so that only the words beside it tell that it is an agency."""
    lists = (lexicon.given_names(), lexicon.surnames(), lexicon.cities(), lexicon.regions())
    return any(name in names for names in lists)


def _behind(words: Sequence[str], noun: int) -> tuple[int, int] | None:
    """First and last index of what stands behind "news agency": Halpress of "the news agency Halpress"."""
    last = noun
    while words[noun - 1] in _GOODS and last + 1 < len(words) and last - noun < _LONGEST and _may_name(words[last + 1]):
        last += 1
    return (noun + 1, last) if last > noun else None


def _may_name(word: str) -> bool:
    other = word in _ARTICLES or word in lexicon.peoples() or word in MONTHS_AND_DAYS or word in lexicon.titles()
    return word[0].isupper() and not other


@cache
def _states() -> frozenset[str]:
    return frozenset(name for state in lexicon.states() for name in state.names)
