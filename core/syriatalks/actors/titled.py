"""Persons by the title before their name, where the model saw nobody: "President Kestrel", "Mr Kestrel".

In a line that is set like a title every word has a capital, and none says anything: "President Vows Action".
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from syriatalks.actors import lexicon
from syriatalks.actors.classes import MONTHS_AND_DAYS
from syriatalks.actors.features import TITLE_SHARE
from syriatalks.actors.folding import PARTICLES
from syriatalks.actors.names import TAGGED, Name, of_kind
from syriatalks.actors.tokens import Sentence

# Titles that stand before nothing but a name (AP Stylebook, "courtesy titles"); others also open the names of bodies.
_SURE = frozenset(
    """Mr Mrs Ms Miss Dr Prof Sir Dame Mme Sheikh Sheik Shaikh Shaykh President Vice-President Premier Chancellor
    Minister Ambassador Senator Sen Rep Gov Governor Mayor Congressman Congresswoman Gen Maj Col Lt Capt Sgt Brig Adm
    PM CM Spokesman Spokeswoman Ayatollah Archbishop Cardinal Professor""".split()
)
_LONGEST = 4
# Of these, those that stand before no place.
_SHOWING = (_SURE | {"General", "Colonel", "Captain", "Justice", "Judge"}) - {
    "Sheikh",
    "Sheik",
    "Shaikh",
    "Shaykh",
    "Sir",
}
_BEFORE = re.compile(r"(?:^|[^\w’'-])([A-ZÀ-Þ][\w-]+)\.?\s$")
_LONGEST_TITLE = 20
# What goes on with a title: "Ambassador Extraordinary", "President His Excellency Ida Quist".
_OF_TITLES = frozenset("His Her Extraordinary Plenipotentiary Elect Emeritus Designate Pro Of The".split())


def titled(text: str, sentences: Iterable[Sentence], names: Sequence[Name]) -> list[Name]:
    """`names`, and the persons in `sentences` of `text` whom only a title shows, where no other name stands."""
    taken = {name.span.start for name in names} | {name.span.end for name in names}
    found = [name for sentence in sentences for name in _titled(text, sentence)]
    return [*names, *(name for name in found if taken.isdisjoint(range(name.span.start, name.span.end + 1)))]


def with_titles(text: str, names: Sequence[Name]) -> list[Name]:
    """`names` of `text`, the single words that a title shows to be persons as such: "by President Obama".

    Every other mention of the word follows; a "Sheikh" opens the names of places too.
    """
    shown = {name.text for name in names if _is_shown(text, name)}
    return [
        of_kind(name, "person", "The story names this person with a title.")
        if name.layer == TAGGED and name.text in shown
        else name
        for name in names
    ]


def _is_shown(text: str, name: Name) -> bool:
    if name.layer != TAGGED or not name.text.isalpha() or name.text in lexicon.adjectives() or not _names(name.text):
        return False
    before = _BEFORE.search(text, max(0, name.span.start - _LONGEST_TITLE), name.span.start)
    return before is not None and before[1] in _SHOWING


def _titled(text: str, sentence: Sentence) -> Iterator[Name]:
    words = sentence.words
    if sum(word[0].isupper() for word in words) > TITLE_SHARE * len(words) > 2:
        return
    for at, word in enumerate(words):
        if word in lexicon.offices() and (last := _full(words, at + 1)):
            span = sentence.span(at + 1, last)
            yield Name(span, span.of(text), "person", f"The office “{word}” stands before it.")
        if word in _SURE and not (at and words[at - 1][0].isdigit()):
            first = at + 2 if words[at + 1 : at + 2] == (".",) else at + 1
            last = _last(words, first)
            if last is not None:
                span = sentence.span(first, last)
                yield Name(span, span.of(text), "person", f"The title “{word}” stands before it.")


def _full(words: Sequence[str], first: int) -> int | None:
    """The index of the last word of the full name that begins at `first`: a known given name and what nobody knows."""
    if words[first : first + 1] == () or words[first] not in lexicon.given_names():
        return None
    last = _last(words, first)
    return last if last and last > first and words[last].lower() not in lexicon.common_words() else None


def _last(words: Sequence[str], first: int) -> int | None:
    """The index of the last word of the name that begins at `first`, None where none does."""
    at = first
    while at < len(words) and at - first < _LONGEST and (_names(words[at]) or _is_particle(words, at)):
        at += 1
    if at == first or (at - first > 1 and not _may_end(words[at - 1])):
        return None
    return at - 1


def _may_end(word: str) -> bool:
    """Whether a name of several words may end with `word`, as no "Sheikh Hamad Award" does."""
    return word.lower() not in lexicon.common_words() or word in lexicon.surnames()


def _names(word: str) -> bool:
    """Whether a capitalised word may belong to the name of a person: no office, head noun, people, month or acronym."""
    lists = (lexicon.heads(), lexicon.titles(), lexicon.peoples(), lexicon.things(), lexicon.institutions(), _OF_TITLES)
    known = word in MONTHS_AND_DAYS or any(word in words for words in lists) or word.lower() in lexicon.offices()
    return word[0].isupper() and not word.isupper() and not known


def _is_particle(words: Sequence[str], at: int) -> bool:
    return words[at] in PARTICLES and at + 1 < len(words) and _names(words[at + 1])
