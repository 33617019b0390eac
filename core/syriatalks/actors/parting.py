"""Where the model runs two names together or tears one apart: its names parted and joined again.

"the United States Hamdullah Kari" are two names, "Kenya and Chad" as well; "Ali" bin "Salim" is one.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from syriatalks.actors import lexicon
from syriatalks.actors.companies import COMPANY_WORDS
from syriatalks.actors.names import Name
from syriatalks.actors.officed import around_office
from syriatalks.model import Kind, Span

# "Ali bin Salim", "Noor bint Hussein": the name goes on with the father's (Encyclopaedia of Islam, "ism").
_PATRONYMIC = re.compile(r"\s(?:[Bb]in|[Ii]bn|[Bb]int|[Bb]en)\s")
# "Ursula von der Leyen": a given name, the particles of a surname and the surname.
_PARTICLES = re.compile(r"\s(?:v[oa]n(?: de[rn]?)?|de(?: la|l)?|dos?|da|di|della|al|el|bin|ter|zu)\s")
# Bodies whose names go on with what they are for: "Foundation for the Visual Arts".
_PURSUING = frozenset(
    "Foundation Fund Center Centre Institute Association Society Council Committee Commission Agency".split()
)
# Bodies that nobody is the name of: behind them a full name begins, as no "Hospital Carl Quist" does.
_OFFICES = frozenset("Office Department Ministry Council Committee Bureau Authority Commission Directorate".split())
_FULL = 2
# What may stand before the words of a body that the model took: "the Norland" before "Refugee Council".
_CAPITALS = re.compile(r"(?:[A-ZÀ-Þ][\w’'-]+ )+$")
_PAIR = re.compile(r"\s(?:and(?: the)?|&)\s")
# "Uganda-based Democracy Group".
_BASED = re.compile(r"(?P<where>[A-ZÀ-Þ][\w.]+(?: [A-ZÀ-Þ]\w+)?)-(?:based|born|headquartered) (?=[A-ZÀ-Þ])")
_INSIDE = re.compile(r" (?:in|for)(?: the)? ")


def parted(text: str, names: Iterable[Name]) -> Iterator[Name]:
    """Each of `names` of `text` that holds two as two: a state is no part of a name that it only stands beside."""
    for name in names:
        if name.text.find(" ") < 0:
            yield name
        else:
            yield from (part for one in _parts(text, name) for part in around_office(one))


def _parts(text: str, name: Name) -> list[Name]:
    if name.text.startswith("UN-") and name.text[3:] in _known():
        return [_part(name, 0, 2, "organisation"), _part(name, 3, len(name.text))]
    if based := _BASED.match(name.text):
        return [_part(name, 0, based.end("where"), "place"), _part(name, based.end(), len(name.text))]
    pair = _PAIR.search(name.text)
    if pair and name.kind != "person" and name.text not in _states() and _is_list(name.text, pair):
        return [_part(name, 0, pair.start()), _part(name, pair.end(), len(name.text))]
    inside = _INSIDE.search(name.text) if name.kind == "organisation" else None
    if inside and _is_inside(name.text, inside):
        return [_part(name, 0, inside.start()), _part(name, inside.end(), len(name.text))]
    place = _opening_state(name) or _opening_city(text, name)
    if place:
        return [_part(name, 0, len(place), "place"), _part(name, len(place) + 1, len(name.text), "person")]
    if body := _opening_body(name):
        return [*_body(text, name, body), _part(name, len(body) + 1, len(name.text), "person")]
    return [name]


def _opening_body(name: Name) -> str:
    """The body that a person begins with where a full name follows: "Refugee Council Enver Lund"; else ""."""
    words = name.text.split()
    if name.kind == "organisation":
        is_person = len(words) > _FULL and words[-2] in lexicon.given_names() and words[-1] not in lexicon.heads()
        return " ".join(words[:-2]) if is_person and words[-3] in _OFFICES else ""
    at = next((at for at in range(len(words) - 2, 0, -1) if words[at - 1] in lexicon.heads()), 0)
    return " ".join(words[:at]) if name.kind == "person" else ""


def _body(text: str, name: Name, opening: str) -> list[Name]:
    """The body that `opening`, the first words of `name`, ends, with the capitalised words before it."""
    before = _CAPITALS.search(text[: name.span.start])
    span = Span(before.start() if before else name.span.start, name.span.start + len(opening))
    whole = name._replace(span=span, text=span.of(text), kind="organisation")
    return [whole] if " " in whole.text or whole.text in lexicon.institutions() else []


def _is_list(text: str, pair: re.Match[str]) -> bool:
    """Whether both sides of "and" are whole names, with no "of" before that would bind both.

    They are where a known name stands alone on one side, where both open with a state ("China Railway Group and Vietnam
    Railways"), end alike ("Aldby Harbour Trust and Norland Trust"), or the second has an article and a body before it.
    """
    left, right = text[: pair.start()], text[pair.end() :]
    if " of " in left or " for " in text or text in _known():
        return False
    if " of " not in text and not _known().isdisjoint((left, right)):
        return True
    if " " not in left or " " not in right:
        return False
    of_states = _opens_with_state(left) and _opens_with_state(right)
    alike = left.split()[-1] == right.split()[-1]
    return of_states or alike or (_is_headed(left) and (pair.group().endswith("the ") or _has_own_word(right)))


def _opens_with_state(words: str) -> bool:
    first, second = words.split()[:2]
    return first in _states() or f"{first} {second}" in _states() or first in lexicon.adjectives()


def _is_headed(words: str) -> bool:
    last = words.rsplit(maxsplit=1)[-1]
    return lexicon.heads().get(last) in {"organisation", "group"} or last.lower() in COMPANY_WORDS


def _has_own_word(words: str) -> bool:
    """Whether a body's name has a word that is its own and a head noun: "Medicor Foundation", not "Research Centre"."""
    return _is_headed(words) and any(word.lower() not in lexicon.common_words() for word in words.split()[:-1])


def _is_inside(text: str, small: re.Match[str]) -> bool:
    """Whether a preposition only stands between two names: "Uruguay for Qatar", "Democrats in the Cabinet"."""
    left, right = text[: small.start()], text[small.end() :]
    in_body = left in lexicon.institutions() and (" in " in small.group() or left != "Congress")
    return in_body or {left, right} <= _states() or right in lexicon.institutions()


def _opening_state(name: Name) -> str:
    """The state that a place begins with where a given name follows: "United States Hamdullah Kari"; else ""."""
    words = name.text.split()
    at = next((at for at in range(len(words) - 2, 0, -1) if " ".join(words[:at]) in _states()), 0)
    is_person = at > 0 and name.kind != "organisation" and words[at] in lexicon.given_names()
    return " ".join(words[:at]) if is_person else ""


def _opening_city(text: str, name: Name) -> str:
    """The city that a name of three words or more begins with behind "in": "envoy in Amman Reza Kari"; else ""."""
    words = name.text.split()
    where = (
        len(words) > 2
        and name.kind == "person"
        and text[max(0, name.span.start - 4) : name.span.start] in {" in ", " to ", " at "}
    )
    return words[0] if where and words[0] in lexicon.cities() and words[1] in lexicon.given_names() else ""


def _part(name: Name, start: int, end: int, kind: Kind | None = None) -> Name:
    span = Span(name.span.start + start, name.span.start + end)
    return name._replace(span=span, text=name.text[start:end], kind=kind or name.kind)


@cache
def _known() -> frozenset[str]:
    return _states() | {name for row in lexicon.table() for name in row.names}


@cache
def _states() -> frozenset[str]:
    return frozenset(name for state in lexicon.states() for name in state.names)


def joined(text: str, names: Iterable[Name]) -> list[Name]:
    """`names` of `text` in order, those that only small words part as one."""
    found: list[Name] = []
    for name in names:
        if found and _is_one(text, found[-1], name):
            span = Span(found[-1].span.start, name.span.end)
            found[-1] = found[-1]._replace(span=span, text=span.of(text))
        else:
            found.append(name)
    return found


def _is_one(text: str, one: Name, two: Name) -> bool:
    """Whether two names in a row are one: a father's name, the town of a university, what a fund is for."""
    between = text[one.span.end : two.span.start]
    if one.kind == two.kind == "person":
        given = " " not in one.text and one.text in lexicon.given_names()
        return _PATRONYMIC.fullmatch(between) is not None or (given and _PARTICLES.fullmatch(between) is not None)
    last = one.text.split()[-1]
    if between == " at " and two.kind == "place":
        return one.text.startswith("University of ")
    return between in {" for ", " for the "} and one.kind == two.kind == "organisation" and last in _PURSUING
