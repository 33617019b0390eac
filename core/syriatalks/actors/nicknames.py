"""Persons whose nickname stands in marks inside the name: 'Mohammed "Abu Ali" Hassan', "Joaquín ‘El Chapo’ Guzmán"."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache

from syriatalks.actors import lexicon
from syriatalks.actors.names import Name
from syriatalks.model import Span

_MARKS = frozenset("\"“”'‘’")
# Small words of nicknames: "the Rock", "el Chapo", "Abu of Homs".
_NICKNAME = r"(?:(?:the|el|la|al|abu|of|de)\s|[A-ZÀ-Þ][\w-]*\.?\s?){1,4}"
# A nickname is short, stands in marks of its own between a given name and a surname.
_MARKED = rf"(?<=\w )[\"“'‘](?P<nickname>{_NICKNAME})[\"”'’]\s(?P<surname>[A-ZÀ-Þ][\w-]+)"
_GIVEN = re.compile(r"[A-ZÀ-Þ][\w-]+(?: [A-ZÀ-Þ]\.?)? $")
# Given names before a nickname are no longer (code points).
_LONGEST = 24
# No name that reaches up to the nickname is longer (code points).
_LONGEST_NAME = 200
_BECAUSE = "The nickname in marks belongs to the name around it."


def with_nicknames(text: str, names: Sequence[Name]) -> list[Name]:
    """`names` of `text`, each person around a nickname in marks as one from the given name to the surname."""
    ordered = sorted(names, key=lambda name: name.span.start)
    starts = [name.span.start for name in ordered]
    spans = []
    for match in _pattern().finditer(text):
        near = ordered[bisect_left(starts, match.start() - _LONGEST_NAME) : bisect_left(starts, match.end())]
        if span := _whole(text, match, near):
            spans.append(span)
    taken = {at for span in spans for at in range(span.start, span.end)}
    return [
        *(name for name in names if taken.isdisjoint(range(name.span.start, name.span.end))),
        *(Name(span, span.of(text), "person", _BECAUSE) for span in spans),
    ]


def nickname(name: str) -> str:
    """The nickname in marks inside `name`: "El Chapo" of "Joaquín 'El Chapo' Guzmán"; else ""."""
    match = None if _MARKS.isdisjoint(name) else _pattern().search(name)
    return match["nickname"].strip() if match else ""


@cache
def _pattern() -> re.Pattern[str]:
    """The pattern, compiled when the first story is read."""
    return re.compile(_MARKED)


def _whole(text: str, match: re.Match[str], names: Sequence[Name]) -> Span | None:
    """The name of the person around a nickname, None where the words around the marks are nobody's."""
    given = _GIVEN.search(text, max(0, match.start() - _LONGEST), match.start())
    if given is None or not _is_surname(match["surname"]):
        return None
    around = Span(given.start(), match.end())
    known = given.group().split()[0] in lexicon.given_names()
    parts = [name.span for name in names if name.span.overlaps(around) and (known or name.kind == "person")]
    opening = [one.start for one in parts if one.start < match.start()]
    if not parts or not (known or opening):
        return None
    return Span(min(opening, default=around.start), max(one.end for one in (around, *parts)))


def _is_surname(word: str) -> bool:
    """Whether a capitalised word is somebody's surname, as "Tour" of "Ida “Red” Tour" is not."""
    return word in lexicon.surnames() or word.lower() not in lexicon.common_words()
