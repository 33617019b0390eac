"""The pass over the whole story: one kind for a name, and its later mentions.

A name is of one kind in one story; a surname is of its bearer's kind, an acronym in brackets of its full name's.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from syriatalks.actors import lexicon
from syriatalks.actors.agencies import own_name
from syriatalks.actors.classes import SPEECH
from syriatalks.actors.companies import COMPANY_WORDS, with_companies
from syriatalks.actors.described import as_described
from syriatalks.actors.labelled import with_labels
from syriatalks.actors.names import CLASSES, LISTED, TAGGED, Name, of_kind
from syriatalks.actors.overlooked import overlooked
from syriatalks.actors.shouted import with_shouted
from syriatalks.actors.surnames import with_bearers, with_particles
from syriatalks.actors.title_case import without_verbs
from syriatalks.actors.titled import with_titles
from syriatalks.actors.tokens import Sentence
from syriatalks.model import Kind, Span
from syriatalks.reading.cities import CAPITALS

_LONGEST_ADJECTIVE = 24
# The acronym of a party behind a member's name is no longer.
_LONGEST_PARTY = 4
# Last words of papers and stations (UK and US press directories).
_MEDIA = frozenset("TV Television Radio Gazette Herald Tribune Chronicle Telegraph Gazeta Newspaper Newspapers".split())
# Last words of charities and firms that keep a branch in a country: "Age UK".
_BRANCH = frozenset({"UK", "USA"})
# Last words of what lies in a country and is no body of it.
_LAND = frozenset("Airport Airbase Governorate Peninsula Canal Strait Highway".split())
_ARTICLE = re.compile(r"\b(?:the|an?|The|An?|these|those)\s$")
# "in Washington", but "confidence in Washington" may be in anybody.
_IN = re.compile(
    r"(?<!confidence )(?<!trust )(?<!faith )(?<!interest )(?<!believe )\b(?:[Ii]n|[Nn]ear|inside|outside|across)\s$"
)
_FOLLOWING = re.compile(r"\s(\w+)")
# What is called after the one who leads or owns it.
_LED = re.compile(
    r"\s(?:government|regime|administration|cabinet|presidency|dictatorship|dynasty|family|camp|campaign|team|delegation"
    r"|doctrine|plan|proposal|era|case|affair)\b"
)


def settle(text: str, sentences: Sequence[Sentence], names: Sequence[Name]) -> list[Name]:
    """`names` of one story with one kind for each, and with its later mentions, in the order of the text."""
    names = without_verbs(sentences, names)
    named = as_described(text, [_as_official(text, _with_state(text, name)) for name in names])
    settled = with_titles(text, _one_kind(named))
    settled = with_companies(with_bearers(_without_things(text, settled)))
    settled = _agencies(text, _acronyms(text, settled))
    found = list(overlooked(text, sentences, settled))
    every = as_described(text, (*settled, *found)) if found else settled
    every = sorted((_where(text, name) for name in every), key=lambda name: name.span.start)
    return with_labels(text, with_shouted(text, sentences, with_particles(text, every)))


def _one_kind(names: Sequence[Name]) -> list[Name]:
    """The kind of the surest layer, else the most frequent, for every name of the same letters."""
    votes: dict[str, Counter[tuple[int, Kind]]] = defaultdict(Counter)
    for name in names:
        votes[name.text][min(name.layer, LISTED), name.kind] += 1
    kinds = {
        text: _refined(text, max(count, key=lambda vote: (vote[0], count[vote]))[1]) for text, count in votes.items()
    }
    return [of_kind(name, kinds[name.text]) if name.layer == TAGGED else name for name in names]


def _as_official(text: str, name: Name) -> Name:
    """A name of several words behind an office is a person: "writer Bassem Kari", "spokesman Otto Lund"."""
    first, *rest = name.text.split()
    if name.layer != TAGGED or name.kind == "person" or not rest or any(word in lexicon.heads() for word in rest):
        return name
    before = text[max(0, name.span.start - _LONGEST_ADJECTIVE) : name.span.start].split()
    if not before or text[name.span.start - 1] != " " or before[-1].lower() not in lexicon.offices():
        return name
    is_person = first in lexicon.given_names() or (name.kind == "place" and before[-1].islower())
    return of_kind(name, "person", f"The office “{before[-1]}” stands before it.") if is_person else name


def _with_state(text: str, name: Name) -> Name:
    """A body whose words are all common takes the state's adjective before it: "Turkish" before "Defence Ministry"."""
    before = text[max(0, name.span.start - _LONGEST_ADJECTIVE) : name.span.start].split()
    if name.kind != "organisation" or name.layer != TAGGED or not before or text[name.span.start - 1] != " ":
        return name
    if before[-1] not in lexicon.adjectives() or not all(word.lower() in _common() for word in name.text.split()):
        return name
    span = Span(name.span.start - 1 - len(before[-1]), name.span.end)
    return name._replace(span=span, text=span.of(text))


@cache
def _common() -> frozenset[str]:
    """Words that the bodies of every state have in their names."""
    return frozenset(head.lower() for head in lexicon.heads()) | lexicon.modifiers()


def _without_things(text: str, names: Sequence[Name]) -> list[Name]:
    """`names` without single words read as a person that stand mostly behind an article: "the Walkman", "a Leica".

    The surname of anybody whom the story names in full may stand so: "the Jarba delegation".
    """
    full = [name.text.split() for name in names if name.kind == "person" and " " in name.text]
    surnames = {words[-1] for words in full if words[0] in lexicon.given_names()}
    single = [name for name in names if _is_lone(name) and name.text not in surnames]
    every = Counter(name.text for name in single)
    behind = Counter(name.text for name in single if _behind_article(text, name.span))
    things = {word for word, count in behind.items() if 2 * count > every[word]}
    return [name for name in names if not (_is_lone(name) and name.text in things)]


def _behind_article(text: str, span: Span) -> bool:
    """Whether an article stands before the word itself, not before what its bearer leads: "the Monti government"."""
    article = _ARTICLE.search(text, max(0, span.start - 6), span.start)
    return article is not None and _LED.match(text, span.end) is None


def _is_lone(name: Name) -> bool:
    return name.kind == "person" and name.layer == TAGGED and " " not in name.text


def _refined(text: str, kind: Kind) -> Kind:
    """A body is an armed group or an agency where its last words say so: "Falcon Brigade", "Trend News Agency"."""
    if kind == "organisation" and text.lower().endswith("news agency"):
        return "agency"
    head = lexicon.heads().get(text.split(" of ", maxsplit=1)[0].rsplit(maxsplit=1)[-1])
    if kind == "organisation" and head == "group":
        return "group"
    if kind == "person" and text in lexicon.cities() and not _may_be_persons(text):
        return "place"
    if kind == "organisation" and (text in CAPITALS or (" " in text and text.rsplit(" ", 1)[1] in _LAND)):
        return "place"
    last = text.rstrip(".").rsplit(maxsplit=1)[-1]
    if (
        kind in {"person", "place"}
        and " " in text
        and (last in _MEDIA or last in _BRANCH or last.lower() in COMPANY_WORDS)
    ):
        return "organisation"
    if (
        kind in {"place", "person"}
        and " " in text
        and (text in lexicon.bodies() or (kind == "place" and head == "organisation"))
    ):
        return "organisation"
    return kind


def _may_be_persons(city: str) -> bool:
    """Whether a city's name is also a person's: Paris, but not Liverpool."""
    return city in lexicon.surnames() or city in lexicon.given_names()


def _where(text: str, name: Name) -> Name:
    """A city that is also somebody's surname is a place where something happens: "in Washington"."""
    lone = name.kind == "person" and " " not in name.text and name.text in lexicon.cities()
    if not lone or not _IN.search(text, max(0, name.span.start - _LONGEST_ADJECTIVE), name.span.start):
        return name
    owner = text.startswith(("'s", "’s"), name.span.end)
    return name if owner else of_kind(name, "place", "A city has this name, and something happens in it here.")


def _acronyms(text: str, names: Sequence[Name]) -> list[Name]:
    """An acronym in brackets behind a full name is of the same kind: "Free Workers Bloc (FWB)"."""
    kinds: dict[str, Kind] = {}
    for name, following in pairwise(names):
        between = text[name.span.end : following.span.start]
        if between.strip() == "(" and following.layer == TAGGED and (kind := _bracketed(text, name, following)):
            kinds.setdefault(following.text, kind)
    return [
        of_kind(name, kinds[name.text], "It stands in brackets behind its full name.")
        if name.text in kinds and name.layer == TAGGED
        else name
        for name in names
    ]


def _bracketed(text: str, name: Name, short: Name) -> Kind | None:
    """The kind of a word that stands in brackets behind `name`: of its acronym, of a person's party; else None.

    "Union of Metalworkers (Numsa)" and "Ida Quist (BJP)", but "Otto Lopez Quist (OLQ)" is himself.
    """
    is_acronym = short.text.isupper()
    if CLASSES[name.kind] == "person" and short.text != "".join(word[0] for word in name.text.split()):
        is_party = is_acronym and short.text.isalpha() and len(short.text) <= _LONGEST_PARTY
        return "organisation" if is_party and text.startswith(")", short.span.end) else None
    shortens = CLASSES[name.kind] == "body" and short.text[0] == name.text[0] and short.text not in lexicon.cities()
    return name.kind if is_acronym or (shortens and " " not in short.text) else None


def _agencies(text: str, names: Sequence[Name]) -> list[Name]:
    """The own name of a news agency, which is also a town's or a person's, is the agency where it speaks."""
    called = {own: name.text for name in names if name.kind == "agency" and (own := own_name(name.text))}
    return [
        of_kind(name, "agency", f"The story has it as “{called[name.text]}”.")
        if name.layer == TAGGED and name.text in called and _speaks(text, name.span)
        else name
        for name in names
    ]


def _speaks(text: str, span: Span) -> bool:
    """Whether words of speech stand beside a name: "Petra said", "according to Petra"."""
    behind = _FOLLOWING.match(text, span.end)
    return (behind is not None and behind[1] in SPEECH) or text.endswith("ccording to ", 0, span.start)
