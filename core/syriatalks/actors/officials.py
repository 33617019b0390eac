"""References to a person by office: "the minister", "the Syrian envoy", "the former president".

They mean the one person named so far whose role has that noun; where two fit, or somebody without a name was
introduced since ("a ministry spokesman"), nobody. `nominals` does the same for bodies.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence, Set
from functools import cache
from typing import NamedTuple

from syriatalks.actors import lexicon
from syriatalks.actors.folding import fold
from syriatalks.actors.tokens import Sentence
from syriatalks.model import Span

# Offices of which a story seldom has two without saying which (AP Stylebook, "titles").
_OFFICES = frozenset(
    """president premier minister chancellor king queen prince emir sultan secretary-general envoy mediator ambassador
    governor mayor senator congressman congresswoman spokesman spokeswoman spokesperson commissioner negotiator pope
    archbishop patriarch ayatollah""".split()
)
# Offices that news calls by either word.
_SAME = {"mediator": "envoy"}
# Words that make another office of the same noun: "the president" is neither a former nor a vice president.
_OTHERS = frozenset("former ex then late deputy vice prime assistant acting interim".split())
_INDEFINITE = frozenset("a an another one some".split())
# What ends an office's own words in a role: "envoy for Syria".
_BEHIND = frozenset("of for to in at and".split())
_BODY_BEHIND = _BEHIND - {"and", "in", "at"}
_MOST_BETWEEN = 3
# A reference looks back this far (code points): about three paragraphs.
_REACH = 2000


class Official(NamedTuple):
    """What a reference can repeat of a person's role: its office, other words and state.

    The story says it at `start`; None: it does not, but the table of known names does, so that others are less sure.
    """

    person: int
    office: str
    words: frozenset[str]
    state: str | None
    start: int | None


def official(person: int, role: str, start: int | None) -> Official | None:
    """The office that `role`, said of `person` at `start`, names; None where "the" with it would tell nobody."""
    words = role.lower().replace("’s", "").replace("'s", "").split()
    end = next((at for at, word in enumerate(words) if word in _BEHIND), len(words))
    if not end or words[end - 1] not in _OFFICES:
        return None
    office = _SAME.get(words[end - 1], words[end - 1])
    return Official(person, office, frozenset(map(fold, words)), _state_in(role), start)


def _state_in(role: str) -> str | None:
    """The state that a role belongs to: "Syria's envoy", "Syrian envoy", "envoy of Syria"."""
    words = re.findall(r"[\w.-]+", role)
    adjective = next((lexicon.adjectives()[word] for word in words if word in lexicon.adjectives()), None)
    if adjective or _states().isdisjoint(words):
        return adjective
    said = frozenset(words)
    return next(state.names[0] for state in lexicon.states() if not said.isdisjoint(state.names))


@cache
def _states() -> frozenset[str]:
    return frozenset(name for state in lexicon.states() for name in state.names)


def find_officials(
    sentences: Iterable[Sentence], officials: Iterable[Official], named: Sequence[tuple[Span, int]]
) -> Iterator[tuple[Span, int]]:
    """The references in `sentences` with the person that each means. `named` says where which person is named."""
    holders: dict[str, list[Official]] = defaultdict(list)
    for one in officials:
        holders[one.office].append(one)
    spellings = holders.keys() | {word for word, office in _SAME.items() if office in holders}
    last: dict[int, int] = {}
    unnamed: dict[str, int] = {}
    waiting = 0
    for sentence in sentences:
        for first, at in _offices(sentence.words, spellings):
            span, office = sentence.span(first, at), _office(sentence.words[at])
            while waiting < len(named) and named[waiting][0].start < span.start:
                last[named[waiting][1]] = named[waiting][0].start
                waiting += 1
            if sentence.words[first].lower() != "the":
                unnamed[office] = span.start
                continue
            heard = [one for one in holders[office] if one.person in last]
            person = _the_one(sentence.words[first + 1 : at], span.start, heard)
            if person is None or not unnamed.get(office, -1) < last[person] < sentence.starts[0]:
                continue
            if span.start - last[person] < _REACH:
                yield span, person


def _offices(words: Sequence[str], spellings: Set[str]) -> Iterator[tuple[int, int]]:
    """Index of the article and of the noun of each office that stands without a name: "the minister", "an envoy"."""
    for at, word in enumerate(map(str.lower, words)):
        if word not in spellings or _goes_on(words, at):
            continue
        for first in range(at - 1, max(at - 2 - _MOST_BETWEEN, -1), -1):
            if words[first].lower() == "the" or words[first].lower() in _INDEFINITE:
                yield first, at
                break
            if not words[first][0].isalpha():
                break


def _office(word: str) -> str:
    return _SAME.get(word.lower(), word.lower())


def _goes_on(words: Sequence[str], at: int) -> bool:
    """Whether a name or the office's own body follows: "the minister, Ida Quist", "the envoy to Syria"."""
    behind = [*words[at + 1 : at + 3], ".", "."]
    return behind[0] in _BODY_BEHIND or behind[0][0].isupper() or (behind[0] == "," and behind[1][0].isupper())


def _the_one(between: Sequence[str], start: int, holders: Sequence[Official]) -> int | None:
    """The one person among `holders` of an office whom the words before the noun fit; None where two do."""
    fitting = [one for one in holders if (one.start is None or one.start < start) and _fits(between, one)]
    is_one = len({one.person for one in fitting}) == 1
    return fitting[0].person if is_one and any(one.start is not None for one in fitting) else None


def _fits(between: Sequence[str], one: Official) -> bool:
    said = frozenset(map(fold, between))
    states = (lexicon.adjectives().get(word) for word in between)
    known = all(
        word in one.words or (state and state == one.state)
        for word, state in zip(map(fold, between), states, strict=True)
    )
    return known and said & _OTHERS == one.words & _OTHERS
