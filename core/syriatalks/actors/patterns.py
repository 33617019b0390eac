"""Names of conferences, talks, agreements and resolutions: they win over a place inside them.

"Geneva-2" is no place and "Geneva Communique" is no city: the head words are in events.tsv.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from syriatalks.actors import lexicon
from syriatalks.actors.names import PATTERN, Name
from syriatalks.actors.tokens import Sentence
from syriatalks.model import Kind

# A row of conferences counts its members: "Geneva-2", "Geneva II", "Minsk 2". More than nine were never held.
_NUMBER = re.compile(r"[1-9]|I{1,3}|IV|VI{0,3}|IX")
_NUMBERED = re.compile(rf"([A-ZÀ-Þ][a-zà-ÿ]{{2,}})-({_NUMBER.pattern})")
_ROMAN = {"I": "1", "II": "2", "III": "3", "IV": "4", "V": "5", "VI": "6", "VII": "7", "VIII": "8", "IX": "9"}
# What may stand between the number and the head word: "Geneva-2 international conference".
_BETWEEN = frozenset("international peace intra-Syrian second third new round of".split())
_MEETINGS = frozenset("conference talks negotiations process summit forum meeting congress".split())
# "Democratic National Convention": a party meets; without these words before it a convention is a treaty.
_PARTIES = frozenset("National Party Democratic Republican Libertarian Constitutional".split())
# "Norland Episcopal Conference": the bishops of a country (Annuario Pontificio, "Episcopal conferences").
_CLERGY = frozenset({"Bishops", "Episcopal"})
_RESOLUTIONS = frozenset({"resolution", "Resolution", "RESOLUTION"})
_NUMBER_OF_RESOLUTION = re.compile(r"\d{2,4}")
_OPENERS = frozenset("The A An This That These Those Our Their His Her Its No Any Some Under At In On For".split())


# First and last index, kind, key and reason.
Match = tuple[int, int, Kind, str | None, str]


def find_patterns(text: str, sentences: Iterable[Sentence]) -> list[Name]:
    """The names of events and agreements in `sentences` of `text`."""
    return [name for sentence in sentences for name in _in_sentence(text, sentence)]


def meeting_key(name: str) -> str | None:
    """What all names of one numbered meeting have in common: "Minsk II" and "minsk-2 talks" give "Minsk-2"."""
    words = [word.upper() if _NUMBER.fullmatch(word.upper()) else word for word in name.split()]
    split = _place_and_number([words[0].capitalize(), *words[1:]], 0)
    return f"{split[0]}-{_ROMAN.get(split[1], split[1])}" if split else None


def _in_sentence(text: str, sentence: Sentence) -> Iterator[Name]:
    for first, last, kind, key, because in _matches(sentence.words):
        span = sentence.span(first, last)
        yield Name(span, span.of(text), kind, because, PATTERN, key)


def _matches(words: Sequence[str]) -> Iterator[Match]:
    heads = lexicon.event_heads()
    for at, word in enumerate(words):
        if word in heads and (found := _with_head(words, at, heads[word])):
            kind = _kind(words, found, heads[word].kind)
            yield *found, kind, _numbered_key(words, found[0], at, kind), f"Its head word is “{word}”."
        elif word in _RESOLUTIONS and at + 1 < len(words) and _NUMBER_OF_RESOLUTION.fullmatch(words[at + 1]):
            yield at, at + 1, "agreement", f"Resolution {words[at + 1]}", "A resolution is named by its number."
        elif word[0].isupper() and (number := _number(words, at)):
            yield at, number[0], "event", number[1], "A place with a number names one of a row of meetings."


def _kind(words: Sequence[str], found: tuple[int, int], kind: Kind) -> Kind:
    """The kind that the head word gives, but a party's convention is a meeting, and a conference of bishops a body."""
    first, last = found
    if words[last] == "Conference" and not _CLERGY.isdisjoint(words[first:last]):
        return "organisation"
    return "event" if words[last] == "Convention" and not _PARTIES.isdisjoint(words[first:last]) else kind


def _number(words: Sequence[str], at: int) -> tuple[int, str] | None:
    """Last index and key of a numbered meeting that begins at `at`, or None."""
    split = _place_and_number(words, at)
    if split is None or split[0] not in lexicon.cities():
        return None
    place, number, last = split
    meeting = _meeting(words, last)
    sure = last == at or meeting > last or (number in _ROMAN and number != "I" and place not in lexicon.given_names())
    return (meeting, f"{place}-{_ROMAN.get(number, number)}") if sure else None


def _place_and_number(words: Sequence[str], at: int) -> tuple[str, str, int] | None:
    """Place, number and last index of "Minsk-2" or "Minsk II"; None for other words."""
    if "-" in words[at] and (match := _NUMBERED.fullmatch(words[at])):
        return match[1], match[2], at
    if words[at][0].isupper() and at + 1 < len(words) and _NUMBER.fullmatch(words[at + 1]):
        return words[at], words[at + 1], at + 1
    return None


def _meeting(words: Sequence[str], last: int) -> int:
    """The index of the word for a meeting that belongs to the number at `last`, or `last` itself."""
    for at in range(last + 1, min(last + 4, len(words))):
        if words[at] in _MEETINGS:
            return at
        if words[at] not in _BETWEEN:
            break
    return last


def _with_head(words: Sequence[str], at: int, head: lexicon.Head) -> tuple[int, int] | None:
    """First and last index of the name whose head word stands at `at`; None if the word stands alone."""
    first, last = _first_word(words, at, head.bare), _last_word(words, at)
    whole = first < at or (head.kind == "agreement" and last > at)
    return (first, last) if whole else None


def _first_word(words: Sequence[str], head: int, bare: bool) -> int:
    """The index of the first word of the name whose head word stands at `head`; `head` itself if it is no name."""
    first = head
    while first and words[first - 1][0].isupper() and words[first - 1] not in _OPENERS:
        first -= 1
    if bare and not _is_place(words[first:head]):
        return head
    if first == head or all(word in lexicon.peoples() for word in words[first:head]):
        return head
    return first


def _is_place(words: Sequence[str]) -> bool:
    """Whether `words` are a place, with or without the number of a meeting."""
    if words and _NUMBER.fullmatch(words[-1]):
        words = words[:-1]
    name = " ".join(words)
    numbered = _NUMBERED.fullmatch(name)
    return (numbered[1] if numbered else name) in lexicon.cities()


def _last_word(words: Sequence[str], head: int) -> int:
    """The index of the last word: "Treaty of Lisbon" and "Convention on Biological Diversity" go on behind the head."""
    last = head
    if words[head][0].isupper() and head + 2 < len(words) and words[head + 1] in {"of", "on"}:
        at = head + 2
        while at < len(words) and words[at][0].isupper():
            last = at
            at += 1
    return last


def _numbered_key(words: Sequence[str], first: int, head: int, kind: Kind) -> str | None:
    """What "Geneva-1 Communique" and "Geneva I communiqué" have in common, or None without a number."""
    if kind == "event" and first < head and (number := _number(words, first)):
        return number[1]
    return None
