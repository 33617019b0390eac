"""Persons by the title before their name, where the model saw nobody: "President Kestrel", "Mr Kestrel".

In a line that is set like a title every word has a capital, and none says anything: "President Vows Action".
"""

from collections.abc import Iterable, Iterator, Sequence

from syriatalks.actors import lexicon
from syriatalks.actors.classes import MONTHS_AND_DAYS
from syriatalks.actors.features import TITLE_SHARE
from syriatalks.actors.folding import PARTICLES
from syriatalks.actors.names import Name
from syriatalks.actors.tokens import Sentence

# Titles that stand before nothing but a name (AP Stylebook, "courtesy titles"); others also open the names of bodies.
_SURE = frozenset(
    """Mr Mrs Ms Miss Dr Prof Sir Dame Mme Sheikh Sheik Shaikh Shaykh President Vice-President Premier Chancellor
    Minister Ambassador Senator Sen Rep Gov Governor Mayor Congressman Congresswoman Gen Maj Col Lt Capt Sgt Brig Adm
    PM CM Spokesman Spokeswoman Ayatollah Archbishop Cardinal Professor""".split()
)
_LONGEST = 4
# What goes on with a title: "Ambassador Extraordinary", "President His Excellency Ida Quist".
_OF_TITLES = frozenset("His Her Extraordinary Plenipotentiary Elect Emeritus Designate Pro Of The".split())


def titled(text: str, sentences: Iterable[Sentence], names: Sequence[Name]) -> list[Name]:
    """`names`, and the persons in `sentences` of `text` whom only a title shows, where no other name stands."""
    taken = {name.span.start for name in names} | {name.span.end for name in names}
    found = [name for sentence in sentences for name in _titled(text, sentence)]
    return [*names, *(name for name in found if taken.isdisjoint(range(name.span.start, name.span.end + 1)))]


def _titled(text: str, sentence: Sentence) -> Iterator[Name]:
    words = sentence.words
    if _SURE.isdisjoint(words) or sum(word[0].isupper() for word in words) > TITLE_SHARE * len(words) > 2:
        return
    for at, word in enumerate(words):
        if word in _SURE and not (at and words[at - 1][0].isdigit()):
            first = at + 2 if words[at + 1 : at + 2] == (".",) else at + 1
            last = _last(words, first)
            if last is not None:
                span = sentence.span(first, last)
                yield Name(span, span.of(text), "person", f"The title “{word}” stands before it.")


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
