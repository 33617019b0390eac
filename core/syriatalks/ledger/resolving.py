"""Whom a decision means among the actors that were read, and how to name an actor so that it is found again."""

import unicodedata
from collections.abc import Callable, Collection, Iterable, Sequence
from functools import lru_cache

from syriatalks.actors.folding import fold
from syriatalks.actors.names import CLASSES, with_article
from syriatalks.ledger.decisions import Named
from syriatalks.model import Actor, Dossier


class UnfitError(Exception):
    """A decision that cannot be applied; the message is the reason. `missing` is whom it named, if nobody was found."""

    def __init__(self, reason: str, missing: Named | None = None) -> None:
        super().__init__(reason)
        self.missing = missing


@lru_cache(50_000)
def wording(words: str) -> str:
    """What two mentions share that are worded alike: the letters, whatever the capitals, blanks and line ends."""
    return " ".join(unicodedata.normalize("NFC", words).split()).casefold()


# From the surest to the least sure; a change of kind inside a class (state and place) is no other actor.
_FITS: tuple[Callable[[Actor, Named], bool], ...] = (
    lambda actor, named: (actor.kind, actor.name) == (named.kind, named.name),
    lambda actor, named: actor.kind == named.kind and fold(actor.name) == fold(named.name),
    lambda actor, named: fold(actor.name) == fold(named.name),
)


def find(actors: Collection[Actor], named: Named, *, by_alias: bool = True) -> Actor:
    """The one actor among `actors` that `named` means, by its name, else by another name used for it.

    Raises `UnfitError` where there is none or more than one.
    """
    alike = [actor for actor in actors if CLASSES[actor.kind] == CLASSES[named.kind] and _is_in(actor, named.story)]
    for fits in _FITS:
        if found := [actor for actor in alike if fits(actor, named)]:
            return _only(found, named)
    called = [actor for actor in alike if any(wording(name) == wording(named.name) for name in actor.aliases)]
    if called and by_alias:
        return _only(called, named)
    raise UnfitError(_missing(named, called or _otherwise(actors, named)), None if called else named)


def _is_in(actor: Actor, story: str | None) -> bool:
    return story is None or any(mention.story == story for mention in actor.mentions)


def _only(found: Sequence[Actor], named: Named) -> Actor:
    if len(found) > 1:
        raise UnfitError(f"{len(found)} actors are called “{named.name}”; say in which story")
    return found[0]


def _otherwise(actors: Iterable[Actor], named: Named) -> list[Actor]:
    """The actors of the name, whatever their kind."""
    return [actor for actor in actors if fold(actor.name) == fold(named.name) and _is_in(actor, named.story)]


def _missing(named: Named, others: Sequence[Actor]) -> str:
    """Why `named` means nobody: `others` bear the name in another sense."""
    if not others:
        return f"no {named.kind} is called “{named.name}”" + (f" in the story {named.story}" if named.story else "")
    other = others[0]
    if fold(other.name) == fold(named.name):
        return f"“{named.name}” is {with_article(other.kind)} here, not {with_article(named.kind)}"
    return f"“{named.name}” is only another name of {other.name} here"


def references(dossier: Dossier, actor: Actor, story: str | None = None) -> tuple[Named, ...]:
    """How decisions name `actor`: by kind and name, story by story where others bear both. `story` keeps to one."""
    if story is not None:
        return (Named(actor.kind, actor.name, story),)
    namesakes = [other for other in dossier.actors if (other.kind, other.name) == (actor.kind, actor.name)]
    if len(namesakes) < 2:
        return (Named(actor.kind, actor.name),)
    stories = dict.fromkeys(mention.story for mention in actor.mentions)
    return tuple(Named(actor.kind, actor.name, one) for one in stories)
