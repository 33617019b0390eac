"""Whom a decision means among the actors that were read, and how to name an actor so that it is found again."""

import unicodedata
from collections.abc import Callable, Collection, Sequence
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


# Of several namesakes the surest is meant: the very name and kind, the kind, or neither.
_FITS: tuple[Callable[[Actor, Named], bool], ...] = (
    lambda actor, named: (actor.kind, actor.name) == (named.kind, named.name),
    lambda actor, named: actor.kind == named.kind,
    lambda _actor, _named: True,
)


def find(actors: Collection[Actor], named: Named, *, by_alias: bool = True) -> Actor:
    """The one actor among `actors` that `named` means, by its name, else by another name used for it.

    A change of kind inside a class (state and place) makes no other actor. Raises `UnfitError` where there is none or
    more than one.
    """
    sought, words = fold(named.name), wording(named.name)
    namesakes = [actor for actor in actors if fold(actor.name) == sought and _is_in(actor, named.story)]
    alike = [actor for actor in namesakes if _is_akin(actor, named)]
    for fits in _FITS:
        if found := [actor for actor in alike if fits(actor, named)]:
            return _only(found, named)
    called = [actor for actor in actors if words in map(wording, actor.aliases)]
    called = [actor for actor in called if _is_akin(actor, named) and _is_in(actor, named.story)]
    if called and by_alias:
        return _only(called, named)
    raise UnfitError(_missing(named, [*called, *namesakes]), None if called else named)


def _is_akin(actor: Actor, named: Named) -> bool:
    return CLASSES[actor.kind] == CLASSES[named.kind]


def _is_in(actor: Actor, story: str | None) -> bool:
    return story is None or any(mention.story == story for mention in actor.mentions)


def _only(found: Sequence[Actor], named: Named) -> Actor:
    if len(found) > 1:
        raise UnfitError(f"{len(found)} actors are called “{named.name}”; say in which story")
    return found[0]


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
