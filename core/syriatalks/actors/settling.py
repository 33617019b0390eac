"""The pass over the whole story: one kind for a name, and the places where a known name was overlooked.

A name is of one kind in one story; a surname is of its bearer's kind, an acronym in brackets of its full name's.
"""

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import pairwise

from syriatalks.actors import lexicon
from syriatalks.actors.agencies import own_name
from syriatalks.actors.classes import SPEECH
from syriatalks.actors.described import as_described
from syriatalks.actors.folding import PARTICLES
from syriatalks.actors.names import LISTED, TAGGED, Name, with_article
from syriatalks.actors.tokens import Sentence, words_in
from syriatalks.model import Kind, Span

_LONGEST_ADJECTIVE = 24
# Last words of companies and of papers (Companies House and SEC registers; UK and US press directories).
_COMPANY_WORDS = frozenset(
    """Inc Corp Corporation Co Ltd Limited Plc PLC LLC GmbH AG Holding Holdings Petroleum Motors Airlines Airways
    Industries Technologies Pharmaceuticals Electronics Foods Lines Developments Properties Enterprises Telecom
    Shipping Partners
    Ventures Logistics Software Systems""".split()
)
_MEDIA = frozenset("TV Television Radio Gazette Herald Tribune Chronicle Telegraph Gazeta Newspaper Newspapers".split())
# Chinese and Korean surnames in Latin letters are no longer.
_LONGEST_OPENING = 5
# East Asian given names of two syllables stand behind the surname (Reuters Handbook, "Korean names").
_SECOND_SYLLABLE = re.compile(r"^[A-Z][a-z]+-[a-z]+$")
# "al-Bahra": the article of an Arabic surname, mostly small.
_ARTICLE_OF_NAME = re.compile(r"^(?:[Aa]l|[Ee]l|as|ash|at|an|ar|ad|az)-(?=[A-Z])")
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
    named = as_described(text, [_as_official(text, _with_state(text, name)) for name in names])
    settled = _one_kind(named)
    settled = _companies(_bearers(_without_things(text, settled)))
    settled = _agencies(text, _acronyms(text, settled))
    found = _overlooked(text, sentences, settled)
    every = [_where(text, name) for name in (*settled, *found)]
    return _with_particles(text, sorted(every, key=lambda name: name.span.start))


def _one_kind(names: Sequence[Name]) -> list[Name]:
    """The kind of the surest layer, else the most frequent, for every name of the same letters."""
    votes: dict[str, Counter[tuple[int, Kind]]] = defaultdict(Counter)
    for name in names:
        votes[name.text][min(name.layer, LISTED), name.kind] += 1
    kinds = {text: max(count, key=lambda vote: (vote[0], count[vote]))[1] for text, count in votes.items()}
    return [_as(name, _refined(name.text, kinds[name.text])) if name.layer == TAGGED else name for name in names]


def _as_official(text: str, name: Name) -> Name:
    """A name of several words behind an office is a person: "writer Bassem Kari", "spokesman Otto Lund"."""
    first, *rest = name.text.split()
    if name.layer != TAGGED or name.kind == "person" or not rest or any(word in lexicon.heads() for word in rest):
        return name
    before = text[max(0, name.span.start - _LONGEST_ADJECTIVE) : name.span.start].split()
    if not before or text[name.span.start - 1] != " " or before[-1].lower() not in lexicon.offices():
        return name
    is_person = first in lexicon.given_names() or (name.kind == "place" and before[-1].islower())
    return _as(name, "person", f"The office “{before[-1]}” stands before it.") if is_person else name


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


def _as(name: Name, kind: Kind, because: str = "") -> Name:
    if name.kind == kind:
        return name
    return name._replace(
        kind=kind, because=because or f"Elsewhere the story has it as the name of {with_article(kind)}."
    )


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
    if (
        kind in {"person", "place"}
        and " " in text
        and text.rstrip(".").rsplit(maxsplit=1)[-1] in _COMPANY_WORDS | _MEDIA
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


def _bearers(names: Sequence[Name]) -> list[Name]:
    """A single word that is the surname of a person named in full is that person."""
    full = [name.text.split() for name in names if name.kind == "person" and " " in name.text]
    surnames = {form for words in full for form in _with_and_without_article(_surname(words))}
    return [
        _as(
            name._replace(layer=TAGGED, key=None),
            "person",
            "It is the surname of a person whom the story names in full.",
        )
        if name.text in surnames and _may_be_surname(name)
        else name
        for name in names
    ]


def _with_and_without_article(surname: str) -> tuple[str, str]:
    """Both forms of an Arabic surname: "al-Safi" is also Safi. A city's name stays the city's."""
    bare = _ARTICLE_OF_NAME.sub("", surname)
    return surname, surname if bare in lexicon.cities() else bare


def _surname(words: Sequence[str]) -> str:
    """The surname in the words of a full name: the last, but the first of Ban Ki-moon, Lee of John Lee Ka-chiu."""
    if len(words) == 1 or not _SECOND_SYLLABLE.search(words[-1]):
        return words[-1]
    return words[0] if len(words) == 2 else words[-2]


def _opening_surname(words: Sequence[str]) -> str:
    """The surname of "Xi Jinping", short and before a word that is nobody's surname; else ""."""
    opens = len(words) == 2 and len(words[0]) <= _LONGEST_OPENING and words[1] not in lexicon.surnames()
    return words[0] if opens else ""


def _with_particles(text: str, names: Sequence[Name]) -> list[Name]:
    """A surname takes the particles before it that it has in a full name: "Von der Leyen" of Ursula von der Leyen."""
    particles = {}
    for name in names:
        if name.kind == "person":
            *before, surname = name.text.split()
            at = next((at for at, word in enumerate(before) if at and word.lower() in PARTICLES), None)
            if at is not None:
                particles[surname] = " ".join([*before[at:], ""])
    ends = [0, *(name.span.end for name in names)]
    return [_extended(text, name, particles.get(name.text, ""), end) for name, end in zip(names, ends, strict=False)]


def _extended(text: str, name: Name, before: str, end: int) -> Name:
    """`name` with `before`, if that stands before it as words of their own and behind `end`, the last name's."""
    start = name.span.start - len(before)
    if not before or start < end or text[start : name.span.start].casefold() != before.casefold():
        return name
    if start and text[start - 1].isalnum():
        return name
    span = Span(start, name.span.end)
    return name._replace(span=span, text=span.of(text))


def _companies(names: Sequence[Name]) -> list[Name]:
    """A company's own name is the company: "Kestrel" of "Kestrel Holding"."""
    companies = {own for name in names if (own := _of_company(name))}
    because = "The story names a company so in full."
    return [
        _as(name, "organisation", because) if name.layer == TAGGED and name.text in companies else name
        for name in names
    ]


def _of_company(name: Name) -> str:
    """A company's name without the word for what it is: "Kestrel" of "Kestrel Holding"; else ""."""
    words = name.text.rstrip(".").split()
    named = name.kind == "organisation" and len(words) > 1 and words[-1] in _COMPANY_WORDS
    own = " ".join(words[:-1])
    means_more = own in lexicon.cities() or own in lexicon.regions() or own in lexicon.adjectives()
    return own if named and not means_more and own.lower() not in lexicon.common_words() else ""


def _may_be_surname(name: Name) -> bool:
    known = name.layer == TAGGED or (name.layer == LISTED and name.text in lexicon.surnames())
    return known and name.kind != "person"


def _where(text: str, name: Name) -> Name:
    """A city that is also somebody's surname is a place where something happens: "in Washington"."""
    lone = name.kind == "person" and " " not in name.text and name.text in lexicon.cities()
    if not lone or not _IN.search(text, max(0, name.span.start - _LONGEST_ADJECTIVE), name.span.start):
        return name
    owner = text.startswith(("'s", "’s"), name.span.end)
    return name if owner else _as(name, "place", "A city has this name, and something happens in it here.")


def _acronyms(text: str, names: Sequence[Name]) -> list[Name]:
    """An acronym in brackets behind a full name is of the same kind: "Free Workers Bloc (FWB)"."""
    kinds: dict[str, Kind] = {}
    for name, following in pairwise(names):
        between = text[name.span.end : following.span.start]
        if between.strip() == "(" and following.text.isupper() and following.layer == TAGGED:
            kinds.setdefault(following.text, name.kind)
    return [
        _as(name, kinds[name.text], "It stands in brackets behind its full name.")
        if name.text in kinds and name.layer == TAGGED
        else name
        for name in names
    ]


def _agencies(text: str, names: Sequence[Name]) -> list[Name]:
    """The own name of a news agency, which is also a town's or a person's, is the agency where it speaks."""
    called = {own: name.text for name in names if name.kind == "agency" and (own := own_name(name.text))}
    return [
        _as(name, "agency", f"The story has it as “{called[name.text]}”.")
        if name.layer == TAGGED and name.text in called and _speaks(text, name.span)
        else name
        for name in names
    ]


def _speaks(text: str, span: Span) -> bool:
    """Whether words of speech stand beside a name: "Petra said", "according to Petra"."""
    behind = _FOLLOWING.match(text, span.end)
    return (behind is not None and behind[1] in SPEECH) or text.endswith("ccording to ", 0, span.start)


def _overlooked(text: str, sentences: Iterable[Sentence], names: Sequence[Name]) -> Iterator[Name]:
    """The places where a name that the story has elsewhere stands unmarked."""
    own = _by_first_word(names)
    opening = own.keys() | _bodies().keys() | lexicon.institutions()
    starts = [name.span.start for name in names]
    for sentence in sentences:
        at = 0
        while at < len(sentence.words):
            word = sentence.words[at]
            found = _known_at(sentence, at, own.get(word) or _well_known(word)) if word in opening else None
            if found and not _taken(names, starts, span := sentence.span(at, at + len(found[0]) - 1)):
                model = found[1]
                yield model._replace(span=span, text=span.of(text))
                at += len(found[0])
            else:
                at += 1


Known = tuple[tuple[str, ...], Name]


def _by_first_word(names: Iterable[Name]) -> dict[str, list[Known]]:
    found: dict[str, dict[tuple[str, ...], Name]] = defaultdict(dict)
    firsts: dict[tuple[str, Kind, int], Name] = {}
    for name in names:
        firsts.setdefault((name.text, name.kind, name.layer), name)
    for name in firsts.values():
        for words, model in _forms(name):
            found[words[0]].setdefault(words, model)
    return {first: sorted(forms.items(), key=lambda form: -len(form[0])) for first, forms in found.items()}


@cache
def _bodies() -> dict[str, list[str]]:
    """The bodies that the list knows, by their first word."""
    found: dict[str, list[str]] = defaultdict(list)
    for name in lexicon.bodies():
        found[name.partition(" ")[0]].append(name)
    return dict(found)


@cache
def _well_known(word: str) -> list[Known]:
    """The listed institutions and bodies that begin with `word`, longest first: those that mean nothing else."""
    found: dict[tuple[str, ...], str] = {}
    if word in lexicon.institutions():
        found[word,] = "An institution that one capitalised word names."
    for name in filter(_means_one, _bodies().get(word, ())):
        found[tuple(name.split())] = "A well-known body, by the list."
    longest_first = sorted(found.items(), key=lambda item: (-len(item[0]), item[0]))
    return [(words, Name(Span(0, 0), " ".join(words), "organisation", because)) for words, because in longest_first]


def _means_one(name: str) -> bool:
    elsewhere = (lexicon.given_names(), lexicon.surnames(), lexicon.cities(), lexicon.peoples(), lexicon.things())
    return len(name) > 2 and not any(name in names for names in elsewhere)


def _forms(name: Name) -> Iterator[Known]:
    """The forms under which the name may stand elsewhere: itself, and a person's surname."""
    words = words_in(name.text)
    if name.layer > LISTED or (name.layer == LISTED and name.kind == "state"):
        return
    again = name._replace(because="The story has this name elsewhere.")
    if len(words) > 1 or _may_be_name(words[0]):
        yield words, again
    if own := _of_company(name):
        yield tuple(own.split()), again
    if name.kind == "person" and len(words) > 1:
        surnames = {_surname(name.text.split()), _opening_surname(name.text.split())}
        because = "The story names a person with this surname."
        yield from (((one,), name._replace(key=None, because=because)) for one in sorted(surnames) if _may_be_name(one))


def _may_be_name(word: str) -> bool:
    return len(word) > 1 and (word[0].isupper() or _ARTICLE_OF_NAME.match(word) is not None)


def _known_at(sentence: Sentence, at: int, known: Iterable[Known]) -> Known | None:
    for words, name in known:
        if sentence.words[at : at + len(words)] == words and (len(words) > 1 or _stands_alone(sentence.words, at)):
            return words, name
    return None


def _stands_alone(words: Sequence[str], at: int) -> bool:
    """Whether no capitalised word touches the word at `at`, which is no common word that opens a sentence.

    One that speaks is none: "May said".
    """
    before = words[at - 1] if at else "."
    behind = words[at + 1] if at + 1 < len(words) else "."
    if words[at].lower() in lexicon.common_words() and not before[0].islower() and behind not in SPEECH:
        return False
    return not behind[0].isupper() and (at <= 1 or not before[0].isupper())


def _taken(names: Sequence[Name], starts: Sequence[int], span: Span) -> bool:
    at = bisect_left(starts, span.end)
    return at > 0 and names[at - 1].span.end > span.start
