"""Ships that bear the name of a person or body: the frigate Admiral Grigorovich is nobody, and no second Grigorovich.

A ship is known by the word before its name (Associated Press Stylebook, "boats, ships"); later it has an article, which
no person has: "the Grigorovich".
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from syriatalks.actors import lexicon
from syriatalks.actors.names import Name
from syriatalks.model import Span

_NOUNS = (
    "aircraft carrier|destroyer|frigate|cruiser|corvette|submarine|warship|battleship|gunboat|icebreaker|tanker"
    "|freighter|ferry|trawler|yacht|schooner|ship|vessel"
)
_PREFIXES = "USS|USNS|HMS|HMCS|HMAS|MV|M/V|MT|SS|INS|RFA"
_NAME = r"[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+){0,3}"
_SHIP = rf"\b(?:(?:{_NOUNS})s? (?:(?:{_PREFIXES}) )?|(?:{_PREFIXES}) )(?P<name>{_NAME})"
# A text without any of these has no ship.
WORDS = (*_NOUNS.split("|"), *(f"{prefix} " for prefix in _PREFIXES.split("|")))
_ARTICLE = re.compile(r"\b[Tt]he (?:[A-ZÀ-Þ]\w+ )?$")
_LONGEST = 24
_BEARERS = frozenset({"person", "organisation"})


def without_vessels(text: str, names: Sequence[Name]) -> list[Name]:
    """`names` of `text` without those that name a ship where they stand."""
    ships = list(find_ships(text)) if any(word in text for word in WORDS) else []
    if not ships:
        return list(names)
    spans = [Span(*match.span()) for match in ships]
    called = {match["name"] for match in ships} | {match["name"].split()[-1] for match in ships}
    spans += [Span(at.start(), at.end()) for name in _titled(called) for at in re.finditer(re.escape(name), text)]
    return [name for name in names if name.kind not in _BEARERS or not _is_ship(text, name, spans, called)]


def find_ships(text: str) -> Iterator[re.Match[str]]:
    """The ships that `text` names by the word before their name."""
    return _ship().finditer(text)


@cache
def _ship() -> re.Pattern[str]:
    """The pattern, compiled when a story first has a word for a ship."""
    return re.compile(_SHIP)


def _titled(ships: Iterable[str]) -> list[str]:
    """The names of `ships` that begin with a title, and so are no person's where they stand again: "Captain Quist"."""
    return sorted(name for name in ships if " " in name and name.split()[0] in lexicon.titles())


def _is_ship(text: str, name: Name, spans: Sequence[Span], called: set[str]) -> bool:
    if any(span.overlaps(name.span) for span in spans):
        return True
    article = _ARTICLE.search(text, max(0, name.span.start - _LONGEST), name.span.start)
    return name.text in called and article is not None
